# Check-ins. Each says that no reply is fine, asks one question at most, and betrays nothing on a
# lock screen: no name, no topic, nothing clinical. The -named ones are for those who chose so.
# A topic stands in quotation marks, after a colon, or after «met», which all of them can follow.

checkin-first =
    { $tone ->
        [plain] Hallo. { $form ->
           *[formal] U zei ja tegen af en toe een bericht.
            [informal] Je zei ja tegen af en toe een bericht.
        } Een programma stuurt het op de gekozen dagen. Niemand leest deze chat live. Hoe gaat het, alles bij elkaar? Antwoorden hoeft nooit.
       *[warm] Hallo. { $form ->
           *[formal] U zei ja tegen af en toe een kort bericht. Een programma stuurt het op de dagen die u koos.
            [informal] Je zei ja tegen af en toe een kort bericht. Een programma stuurt het op de dagen die je koos.
        } Niemand leest hier live mee. Hoe gaat het, alles bij elkaar? Antwoorden hoeft nooit.
    }
checkin-first-named =
    Hallo { $name }. { $form ->
       *[formal] U zei ja tegen af en toe een kort bericht. Een programma stuurt het namens { $therapist } op de dagen die u koos.
        [informal] Je zei ja tegen af en toe een kort bericht. Een programma stuurt het namens { $therapist } op de dagen die je koos.
    } Niemand leest hier live mee. Hoe gaat het, alles bij elkaar? Antwoorden hoeft nooit.
checkin-first-topic =
    Hallo. { $form ->
       *[formal] U zei ja tegen af en toe een kort bericht. Een programma stuurt het op de dagen die u koos. Niemand leest hier live mee. U koos een onderwerp.
        [informal] Je zei ja tegen af en toe een kort bericht. Een programma stuurt het op de dagen die je koos. Niemand leest hier live mee. Je koos een onderwerp.
    } Hoe gaat het daar de laatste tijd mee? Antwoorden hoeft nooit.
checkin-first-topic-named =
    Hallo { $name }. { $form ->
       *[formal] U zei ja tegen af en toe een kort bericht. Een programma stuurt het namens { $therapist } op de dagen die u koos. Niemand leest hier live mee. U koos “{ $topic }”.
        [informal] Je zei ja tegen af en toe een kort bericht. Een programma stuurt het namens { $therapist } op de dagen die je koos. Niemand leest hier live mee. Je koos “{ $topic }”.
    } Hoe gaat het daarmee? Antwoorden hoeft nooit.
checkin-first-tender-named =
    Hallo { $name }. { $form ->
       *[formal] U zei ja tegen af en toe een kort bericht. Een programma stuurt het namens { $therapist } op de dagen die u koos.
        [informal] Je zei ja tegen af en toe een kort bericht. Een programma stuurt het namens { $therapist } op de dagen die je koos.
    } Niemand leest hier live mee. Hoe is het de laatste tijd met { $topic }? Antwoorden hoeft nooit.
checkin-opening =
    { $form ->
       *[formal] Een regel voor u: “{ $line }”
        [informal] Een regel voor jou: “{ $line }”
    }
checkin-invitation =
    { $tone ->
        [plain] Een bericht, zoals gepland. Hoe gaat het, alles bij elkaar? Eén tik is genoeg. Niet antwoorden is ook goed.
       *[warm] Het verhaal ging verder. Hoe gaat het, alles bij elkaar? Eén tik is genoeg, een paar regels zijn welkom. Niet antwoorden is ook goed.
    }
checkin-invitation-named =
    { $tone ->
        [plain] Hallo { $name }. Een bericht namens { $therapist }, zoals gepland. Hoe gaat het, alles bij elkaar? Eén tik is genoeg. Niet antwoorden is ook goed.
       *[warm] Hallo { $name }. { $therapist } is benieuwd hoe het verhaal verderging. Hoe gaat het, alles bij elkaar? Eén tik is genoeg, een paar regels zijn welkom. Niet antwoorden is ook goed.
    }
checkin-invitation-lines =
    { $tone ->
        [plain] Een bericht, zoals gepland. Hoe gaat het, alles bij elkaar? Een paar regels is genoeg. Niet antwoorden is ook goed.
       *[warm] Het verhaal ging verder. Hoe gaat het, alles bij elkaar? Een paar regels zijn welkom. Niet antwoorden is ook goed.
    }
checkin-invitation-lines-named =
    { $tone ->
        [plain] Hallo { $name }. Een bericht namens { $therapist }, zoals gepland. Hoe gaat het, alles bij elkaar? Een paar regels is genoeg. Niet antwoorden is ook goed.
       *[warm] Hallo { $name }. { $therapist } is benieuwd hoe het verhaal verderging. Hoe gaat het, alles bij elkaar? Een paar regels zijn welkom. Niet antwoorden is ook goed.
    }
checkin-invitation-topic =
    { $form ->
       *[formal] Een tijd geleden koos u een onderwerp.
        [informal] Een tijd geleden koos je een onderwerp.
    } Hoe gaat het daar de laatste tijd mee? Een paar woorden is genoeg. Niet antwoorden is ook goed.
checkin-invitation-topic-named =
    Hallo { $name }. { $form ->
       *[formal] U koos het onderwerp “{ $topic }”.
        [informal] Je koos het onderwerp “{ $topic }”.
    } Hoe is het de laatste tijd met dat deel van het leven? Niet antwoorden is ook goed. Met één tik is dit onderwerp weg.
checkin-invitation-tender-named =
    Hallo { $name }. { $form ->
       *[formal] U wilde graag een vraag over één ding.
        [informal] Je wilde graag een vraag over één ding.
    } Hoe is het de laatste tijd met { $topic }? Niet antwoorden is ook goed. Met één tik is dit onderwerp weg.
checkin-again =
    { $form ->
       *[formal] U wilde nog één bericht als het na het eerste stil blijft.
        [informal] Je wilde nog één bericht als het na het eerste stil blijft.
    } Hier is het, en een derde komt er niet. Antwoorden hoeft niet.
checkin-feedback = Eens per jaar: een tik hieronder kan zeggen hoe deze berichten bevallen.
feedback-useful = Nuttig
feedback-too-much = Te veel
feedback-useful-noted = Goed om te weten. Alles blijft zoals het is.
feedback-fewer = Dan worden het er minder: elk tweede bericht valt weg. Het volgende komt op { $day }.
feedback-fewer-none = Goed om te weten. Er staan toch al geen berichten meer gepland.
feedback-undo = Weer zoals eerst
feedback-undone = Alles is weer zoals eerst.
checkin-sealed = Er staat een bericht klaar. Antwoorden hoeft niet.
line-sealed = Er staat een regel klaar.
show = Tonen
hide = Verbergen
checkin-hello =
    { $tone ->
        [plain] Een groet, zoals gepland. Er wordt niets gevraagd. Antwoorden hoeft niet.
       *[warm] Een kleine groet. Goed nieuws, gewoon nieuws of zwaar nieuws: alles is hier welkom. Niet antwoorden is ook goed.
    }
checkin-hello-named =
    { $tone ->
        [plain] Hallo { $name }, een groet, zoals gepland. Er wordt niets gevraagd. Antwoorden hoeft niet.
       *[warm] Hallo { $name }, een kleine groet. Goed nieuws, gewoon nieuws of zwaar nieuws: alles is hier welkom. Niet antwoorden is ook goed.
    }
checkin-season =
    { $tone ->
        [plain] Een bericht voor deze dag, zoals gewenst. Er wordt niets gevraagd. Antwoorden hoeft niet.
       *[warm] Deze dag kan veel zijn, of gewoon een datum. { $form ->
           *[formal] Hoe dan ook wordt er met warmte aan u gedacht.
            [informal] Hoe dan ook wordt er met warmte aan je gedacht.
        } Antwoorden hoeft niet.
    }
checkin-season-named =
    { $tone ->
        [plain] Hallo { $name }. Een bericht voor deze dag, zoals gewenst. Er wordt niets gevraagd. Antwoorden hoeft niet.
       *[warm] Hallo { $name }. Deze dag kan veel zijn, of gewoon een datum. { $form ->
           *[formal] Hoe dan ook wordt er met warmte aan u gedacht.
            [informal] Hoe dan ook wordt er met warmte aan je gedacht.
        } Antwoorden hoeft niet.
    }
checkin-last-but-one =
    Zodat het geen verrassing is: hierna komt nog één bericht, en dan is het plan klaar. { $form ->
       *[formal] U kunt nu stoppen, in /settings meer kiezen, of niets doen.
        [informal] Je kunt nu stoppen, in /settings meer kiezen, of niets doen.
    }
checkin-last =
    { $tone ->
        [plain] Dit is het laatste bericht van het plan, en deze chat wordt nu stil. Schrijven kan hier nog steeds. Speelt er later iets nieuws, dan wijst de knop de weg terug. Antwoorden hoeft niet.
       *[warm] { $form ->
           *[formal] Dit is het laatste bericht dat u wilde, dus deze chat wordt nu stil. Uw verhaal blijft van u, en schrijven kan hier nog steeds.
            [informal] Dit is het laatste bericht dat je wilde, dus deze chat wordt nu stil. Je verhaal blijft van jou, en schrijven kan hier nog steeds.
        } Brengt het leven iets nieuws, dan wijst de knop de weg terug. Antwoorden hoeft niet.
    }
checkin-only =
    { $form ->
       *[formal] Dit is ook het laatste bericht dat u wilde. Hierna wordt het stil. Schrijven kan hier nog steeds, als u wilt.
        [informal] Dit is ook het laatste bericht dat je wilde. Hierna wordt het stil. Schrijven kan hier nog steeds, als je wilt.
    }
checkin-rests =
    { $tone ->
        [plain] Het was hier stil, en dat is goed. Er komen geen berichten meer. Schrijven kan hier nog steeds. Met de knop komen de berichten terug.
       *[warm] Het was hier stil, en dat is goed. Er komen nu geen berichten meer. { $form ->
           *[formal] Deze chat blijft open: schrijven kan wanneer u wilt.
            [informal] Deze chat blijft open: schrijven kan wanneer je wilt.
        } Met de knop komen de berichten terug, als dat welkom is.
    }

face-very-hard = heel zwaar
face-hard = zwaar
face-so-so = gaat wel
face-good = goed
face-very-good = heel goed
face-noted =
    Genoteerd: { $face }. Alleen dat ziet { $therapist } op { $day }. { $form ->
       *[formal] U kunt hier een paar regels bij schrijven, of het hierbij laten.
        [informal] Je kunt hier een paar regels bij schrijven, of het hierbij laten.
    }
face-change = Veranderen
face-which = Welk antwoord is het?
face-take-back = Terugnemen
face-taken-back = Teruggenomen. Niemand anders ziet het.
face-in-story =
    { $form ->
       *[formal] Het hoort bij wat u deelde. Neemt u dat terug, dan gaat dit mee.
        [informal] Het hoort bij wat je deelde. Neem je dat terug, dan gaat dit mee.
    }
face-already-read = Het is al gelezen en blijft dus zo.

checkin-skip = Overslaan
checkin-pause = 3 maanden pauze
checkin-stop = Stoppen
checkin-later = Later
later-when = Wanneer komt het beter uit?
later-today = Later vandaag
later-tomorrow = Morgen
later-week = Volgende week
later-month = Volgende maand
later-back = Terug
later-back-said = Weer zoals het was.
later-comes-today = Goed. Het komt nog één keer, later vandaag.
later-comes-on = Goed. Het komt nog één keer, op { $day }.
checkin-skipped = Overgeslagen. Dat is goed.

topic-which = Welk onderwerp?
topic-shown = Gekozen: { $topic }.
topic-finished = Afgerond
topic-never = Niet meer vragen
topic-rests-finished =
    { $form ->
       *[formal] Afgerond, zoals u zegt. Er wordt niet meer naar gevraagd, tenzij u het in /settings opnieuw kiest.
        [informal] Afgerond, zoals je zegt. Er wordt niet meer naar gevraagd, tenzij je het in /settings opnieuw kiest.
    }
topic-rests-never = Goed. Er wordt niet meer naar gevraagd.
topic-name-work = werk
topic-name-home = thuis en geld
topic-name-life = dat deel van het leven
topic-name-parenting = ouderschap
topic-name-family = familie
topic-name-partner = partner
topic-name-past = wat er vroeger was

stop-done =
    { $tone ->
        [plain] Gestopt. Er komen geen berichten meer. Wat eerder is gedeeld, blijft bij wie het kreeg.
       *[warm] Gestopt. Er komen geen berichten meer. { $form ->
           *[formal] Wat u eerder deelde, blijft bij wie het kreeg. Bedankt dat u hier was.
            [informal] Wat je eerder deelde, blijft bij wie het kreeg. Bedankt dat je hier was.
        }
    }
stop-nothing = Er was hier niets ingesteld, dus er valt niets te stoppen.
pause-done = Gepauzeerd. Vóór { $day } komt er geen bericht. Met de knop gaat het eerder verder, met /stop houdt het helemaal op.
pause-until = Pauze tot …
pause-ask = Tot welke dag? Typ een datum, bijvoorbeeld { $example }.
pause-not = Toch niet
pause-not-done = Er is niets gepauzeerd.
pause-unclear = Dat was niet als datum te lezen. Het kan bijvoorbeeld zo: { $example }.
pause-far = Een dag vanaf morgen kan, tot hooguit twee jaar vooruit. Bijvoorbeeld { $example }.
go-on-button = Verder met de berichten

hide-button = Ik ben nu niet alleen
hide-done =
    Gedaan. { $form ->
       *[formal] Wat ouder is dan twee dagen, blijft staan tot u het zelf verwijdert.
        [informal] Wat ouder is dan twee dagen, blijft staan tot je het zelf verwijdert.
    } Ook een paar getypte regels kunnen er nog staan.

client-home-active =
    Het volgende bericht komt op { $day }. { $form ->
       *[formal] U kunt hier altijd schrijven. Er gaat niets naar { $therapist }, tenzij u op “Delen” tikt.
        [informal] Je kunt hier altijd schrijven. Er gaat niets naar { $therapist }, tenzij je op “Delen” tikt.
    }
client-home-on-wish =
    { $form ->
       *[formal] Er zijn geen berichten gepland, zoals u wilde. U kunt hier altijd schrijven. Er gaat niets naar { $therapist }, tenzij u op “Delen” tikt.
        [informal] Er zijn geen berichten gepland, zoals je wilde. Je kunt hier altijd schrijven. Er gaat niets naar { $therapist }, tenzij je op “Delen” tikt.
    }
client-home-ended =
    { $form ->
       *[formal] De berichten die u wilde, zijn afgelopen. U kunt hier nog steeds schrijven. Er gaat niets naar { $therapist }, tenzij u op “Delen” tikt.
        [informal] De berichten die je wilde, zijn afgelopen. Je kunt hier nog steeds schrijven. Er gaat niets naar { $therapist }, tenzij je op “Delen” tikt.
    }
client-home-paused =
    De berichten zijn gepauzeerd tot { $day }. { $form ->
       *[formal] U kunt hier altijd schrijven. Er gaat niets naar { $therapist }, tenzij u op “Delen” tikt.
        [informal] Je kunt hier altijd schrijven. Er gaat niets naar { $therapist }, tenzij je op “Delen” tikt.
    }
client-home-held =
    { $form ->
       *[formal] De berichten zijn gepauzeerd, tot u iets anders zegt. U kunt hier altijd schrijven.
        [informal] De berichten zijn gepauzeerd, tot je iets anders zegt. Je kunt hier altijd schrijven.
    }
client-home-resting =
    De berichten rusten. { $form ->
       *[formal] Ze komen alleen terug als u dat wilt. U kunt hier altijd schrijven.
        [informal] Ze komen alleen terug als je dat wilt. Je kunt hier altijd schrijven.
    }
client-home-stopped =
    De berichten zijn gestopt, en er komt niets meer. { $form ->
       *[formal] Wat u hier schrijft, wordt niet doorgegeven en niet bewaard.
        [informal] Wat je hier schrijft, wordt niet doorgegeven en niet bewaard.
    } Voor een nieuw begin kan { $therapist } een nieuwe link geven.
