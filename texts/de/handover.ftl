# A therapist leaves: each client is asked anew, and no answer is fine. Who leaves «hört auf»: «ist
# gegangen» could sound like a death.

command-leave = Aufhören und übergeben

leave-asks =
    { $form ->
       *[formal] <b>Aufhören.</b> Wenn Sie aufhören, kommt hier nichts mehr, und Ihre offenen Einladungen enden. Alle Ehemaligen werden einzeln gefragt, ob ab dann jemand anderes lesen darf. Nichts von dem, was mit Ihnen geteilt wurde, wird weitergegeben.
        [informal] <b>Aufhören.</b> Wenn du aufhörst, kommt hier nichts mehr, und deine offenen Einladungen enden. Alle Ehemaligen werden einzeln gefragt, ob ab dann jemand anderes lesen darf. Nichts von dem, was mit dir geteilt wurde, wird weitergegeben.
    }

    Um wen geht es bei dieser Frage?
leave-nobody = Niemand
leave-not = Jetzt nicht
leave-stays =
    { $form ->
       *[formal] Sie bleiben. Es wurde nichts geändert.
        [informal] Du bleibst. Es wurde nichts geändert.
    }
leave-sure = Jetzt aufhören? Alle Ehemaligen werden dann einmal gefragt, ob { $successor } lesen darf. Mit einem Knopf lässt sich das nicht zurücknehmen.
leave-sure-nobody = Jetzt aufhören? Alle Ehemaligen erfahren dann, dass niemand weiterliest und dass die Nachrichten enden. Mit einem Knopf lässt sich das nicht zurücknehmen.
leave-yes = Ja, aufhören
leave-done =
    { $form ->
       *[formal] Das ist erledigt: Hier kommt nichts mehr. Danke für die Zeit, in der Sie hier gelesen haben. Was Sie für sich notiert haben, bleibt, bis es gelöscht wird.
        [informal] Das ist erledigt: Hier kommt nichts mehr. Danke für die Zeit, in der du hier gelesen hast. Was du für dich notiert hast, bleibt, bis es gelöscht wird.
    }
leave-home =
    { $form ->
       *[formal] Sie haben hier aufgehört, deshalb kommt nichts mehr.
        [informal] Du hast hier aufgehört, deshalb kommt nichts mehr.
    }
leave-came =
    { $form ->
       *[formal] { $therapist } hört auf. Ehemalige werden gefragt, ob ab jetzt Sie lesen dürfen. Wer Ja sagt, erscheint bei Ihnen als neue Person; von dem, was vorher geteilt wurde, kommt nichts mit.
        [informal] { $therapist } hört auf. Ehemalige werden gefragt, ob ab jetzt du lesen darfst. Wer Ja sagt, erscheint bei dir als neue Person; von dem, was vorher geteilt wurde, kommt nichts mit.
    }

# To clients. The first may stand on a lock screen.
handover-news = Hier hat sich etwas geändert. Es kann warten, bis es passt.
handover-asks =
    { $form ->
       *[formal] { $therapist } hat hier aufgehört. Deshalb sind die Nachrichten an Sie zu Ende. Was { $therapist } noch nicht gelesen hatte, gehört Ihnen allein.
        [informal] { $therapist } hat hier aufgehört. Deshalb sind die Nachrichten an dich zu Ende. Was { $therapist } noch nicht gelesen hatte, gehört dir allein.
    }

    { $form ->
       *[formal] Wenn Sie möchten, kann { $successor } ab jetzt lesen, was Sie schreiben. Nichts von dem, was Sie vorher erzählt haben, wird weitergegeben.
        [informal] Wenn du möchtest, kann { $successor } ab jetzt lesen, was du schreibst. Nichts von dem, was du vorher erzählt hast, wird weitergegeben.
    } Nicht zu antworten ist in Ordnung: Dann endet alles am { $day } von selbst.
handover-yes = Zeigen, wie das geht
handover-no = Enden lassen
handover-name =
    { $form ->
       *[formal] Von allem, was war, sieht { $successor } nichts. Unter welchem Namen oder Kürzel möchten Sie dort erscheinen? Antippen oder schreiben, bis zu { $most } Zeichen.
        [informal] Von allem, was war, sieht { $successor } nichts. Unter welchem Namen oder Kürzel möchtest du dort erscheinen? Antippen oder schreiben, bis zu { $most } Zeichen.
    }
handover-no-name = Ohne Namen
handover-name-length = Hier geht ein Name oder Kürzel mit 1 bis { $most } Zeichen.
handover-declined =
    { $form ->
       *[formal] Dann endet es hier. Von selbst kommt nichts mehr, und was Sie erzählt haben, gehört weiter Ihnen: /mine zeigt es, /mydata schickt eine Kopie, /forget löscht es.
        [informal] Dann endet es hier. Von selbst kommt nichts mehr, und was du erzählt hast, gehört weiter dir: /mine zeigt es, /mydata schickt eine Kopie, /forget löscht es.
    }
handover-nobody =
    { $form ->
       *[formal] { $therapist } hat hier aufgehört. Deshalb sind die Nachrichten an Sie zu Ende, und niemand liest weiter. Was noch nicht gelesen war, gehört Ihnen allein. /mine zeigt, was Sie erzählt haben, /mydata schickt eine Kopie, /forget löscht es. /help zeigt, wo ein Mensch antwortet.
        [informal] { $therapist } hat hier aufgehört. Deshalb sind die Nachrichten an dich zu Ende, und niemand liest weiter. Was noch nicht gelesen war, gehört dir allein. /mine zeigt, was du erzählt hast, /mydata schickt eine Kopie, /forget löscht es. /help zeigt, wo ein Mensch antwortet.
    }
handover-ended =
    { $form ->
       *[formal] Die Nachrichten an Sie sind zu Ende, und das ist in Ordnung. Von selbst kommt nichts mehr. Was Sie erzählt haben, gehört weiter Ihnen: /mine zeigt es, /mydata schickt eine Kopie, /forget löscht es.
        [informal] Die Nachrichten an dich sind zu Ende, und das ist in Ordnung. Von selbst kommt nichts mehr. Was du erzählt hast, gehört weiter dir: /mine zeigt es, /mydata schickt eine Kopie, /forget löscht es.
    }
handover-nobody-reads =
    { $form ->
       *[formal] { $therapist } hat hier aufgehört, deshalb liest das niemand. Es bleibt hier, nur für Sie.
        [informal] { $therapist } hat hier aufgehört, deshalb liest das niemand. Es bleibt hier, nur für dich.
    }
