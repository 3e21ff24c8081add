# A therapist leaves: each client is asked anew, and no answer is fine. Who leaves «doet hier niet
# meer mee»: other ways to say it could sound like a death.

command-leave = Vertrekken en overdragen

leave-asks =
    { $form ->
       *[formal] <b>Vertrekken.</b> Als u vertrekt, komt hier niets meer, en uw open uitnodigingen stoppen. Elke oud-cliënt krijgt de vraag of iemand anders vanaf dan mag lezen. Niets van wat met u is gedeeld, wordt doorgegeven.
        [informal] <b>Vertrekken.</b> Als je vertrekt, komt hier niets meer, en je open uitnodigingen stoppen. Elke oud-cliënt krijgt de vraag of iemand anders vanaf dan mag lezen. Niets van wat met jou is gedeeld, wordt doorgegeven.
    }

    Om wie gaat het bij die vraag?
leave-nobody = Niemand
leave-not = Nu niet
leave-stays =
    { $form ->
       *[formal] U blijft. Er is niets veranderd.
        [informal] Je blijft. Er is niets veranderd.
    }
leave-sure = Nu vertrekken? Elke oud-cliënt krijgt dan één keer de vraag of { $successor } mag lezen. Met een knop is dit niet terug te draaien.
leave-sure-nobody = Nu vertrekken? Elke oud-cliënt krijgt dan te horen dat niemand verder leest en dat de berichten stoppen. Met een knop is dit niet terug te draaien.
leave-yes = Ja, vertrekken
leave-done =
    { $form ->
       *[formal] Het is gedaan: hier komt niets meer. Bedankt voor de tijd dat u hier las. Wat u voor uzelf hebt genoteerd, blijft tot het wordt gewist.
        [informal] Het is gedaan: hier komt niets meer. Bedankt voor de tijd dat je hier las. Wat je voor jezelf hebt genoteerd, blijft tot het wordt gewist.
    }
leave-home =
    { $form ->
       *[formal] U doet hier niet meer mee, dus er komt niets meer.
        [informal] Je doet hier niet meer mee, dus er komt niets meer.
    }
leave-came =
    { $form ->
       *[formal] { $therapist } vertrekt. Oud-cliënten krijgen de vraag of u vanaf nu mag lezen. Wie ja zegt, staat bij u als nieuw op de lijst; van wat eerder is gedeeld, komt niets mee.
        [informal] { $therapist } vertrekt. Oud-cliënten krijgen de vraag of jij vanaf nu mag lezen. Wie ja zegt, staat bij jou als nieuw op de lijst; van wat eerder is gedeeld, komt niets mee.
    }

# To clients. The first may stand on a lock screen.
handover-news = Er is hier iets veranderd. Het kan wachten tot het uitkomt.
handover-asks =
    { $form ->
       *[formal] { $therapist } doet hier niet meer mee, dus de berichten aan u zijn ten einde. Wat { $therapist } nog niet had gelezen, is van u alleen.
        [informal] { $therapist } doet hier niet meer mee, dus de berichten aan jou zijn ten einde. Wat { $therapist } nog niet had gelezen, is van jou alleen.
    }

    { $form ->
       *[formal] Als u wilt, kan { $successor } vanaf nu lezen wat u schrijft. Niets van wat u eerder vertelde, wordt doorgegeven.
        [informal] Als je wilt, kan { $successor } vanaf nu lezen wat je schrijft. Niets van wat je eerder vertelde, wordt doorgegeven.
    } Niet antwoorden is goed: dan houdt alles vanzelf op, op { $day }.
handover-yes = Laat zien hoe dat gaat
handover-no = Laten ophouden
handover-name =
    Van wat er was, ziet { $successor } niets. { $form ->
       *[formal] Onder welke naam of welk teken wilt u daar staan?
        [informal] Onder welke naam of welk teken wil je daar staan?
    } Tik, of typ er een van hooguit { $most } letters.
handover-no-name = Zonder naam
handover-name-length = Hier kan een naam of teken van 1 tot { $most } letters.
handover-declined =
    { $form ->
       *[formal] Dan houdt het hier op. Er komt niets meer vanzelf, en wat u vertelde, blijft van u: /mine laat het zien, /mydata geeft een kopie, met /forget wordt het gewist.
        [informal] Dan houdt het hier op. Er komt niets meer vanzelf, en wat je vertelde, blijft van jou: /mine laat het zien, /mydata geeft een kopie, met /forget wordt het gewist.
    }
handover-nobody =
    { $form ->
       *[formal] { $therapist } doet hier niet meer mee, dus de berichten aan u zijn ten einde. Niemand leest verder. Wat nog niet was gelezen, is van u alleen. /mine laat zien wat u vertelde, /mydata geeft een kopie, met /forget wordt het gewist. /help laat zien waar een mens antwoordt.
        [informal] { $therapist } doet hier niet meer mee, dus de berichten aan jou zijn ten einde. Niemand leest verder. Wat nog niet was gelezen, is van jou alleen. /mine laat zien wat je vertelde, /mydata geeft een kopie, met /forget wordt het gewist. /help laat zien waar een mens antwoordt.
    }
handover-ended =
    { $form ->
       *[formal] De berichten aan u zijn ten einde, en dat is goed. Er komt niets meer vanzelf. Wat u vertelde, blijft van u: /mine laat het zien, /mydata geeft een kopie, met /forget wordt het gewist.
        [informal] De berichten aan jou zijn ten einde, en dat is goed. Er komt niets meer vanzelf. Wat je vertelde, blijft van jou: /mine laat het zien, /mydata geeft een kopie, met /forget wordt het gewist.
    }
handover-nobody-reads =
    { $form ->
       *[formal] { $therapist } doet hier niet meer mee, dus niemand leest dit. Het blijft hier, alleen voor u.
        [informal] { $therapist } doet hier niet meer mee, dus niemand leest dit. Het blijft hier, alleen voor jou.
    }
