# The people of the house: therapists and admins, and who is stopped by a code.
#
# Words: to suspend a therapist = ruhen lassen, which blames nobody · to go on = weitermachen.

command-optout = Nachrichten mit einem Code beenden

staff-button = Menschen
staff-screen =
    <b>Menschen</b>
    Fachpersonen: { $therapists }
    Admins: { $admins }

    Admins bekommen keine Liste der Ehemaligen zu sehen, weder hier noch anderswo.
staff-therapists = Fachpersonen
staff-admins = Admins
staff-leave-it = Alles so lassen
staff-to-panel = Zur Übersicht

staff-therapists-head = <b>Fachpersonen.</b> Antippen, um jemanden ruhen zu lassen oder um zu übergeben und auszutragen.
staff-therapist-here = · { $therapist }: liest
staff-therapist-suspended = · { $therapist }: ruht seit { $day }
staff-suspend = Ruhen lassen
staff-resume = Weitermachen lassen
staff-remove = Übergeben und austragen
staff-suspend-sure =
    <b>{ $therapist } hier ruhen lassen?</b>
    Von dort geht dann nichts hinaus, und dort kommt nichts an. Was noch nicht gelesen ist, wartet. Einladungslinks öffnen so lange nichts.

    Alle Ehemaligen erfahren es in einer Zeile. Was sie in dieser Zeit schreiben, bleibt bei ihnen. „Weitermachen lassen“ beendet das.
staff-touches = Ehemalige, die es betrifft: { $count } oder mehr.
staff-touches-few = Ehemalige, die es betrifft: weniger als 5.
staff-suspend-yes = Ja, ruhen lassen

staff-admins-head = <b>Admins.</b> Von jeder Änderung hier erfahren alle Admins.
staff-admin-you =
    { $form ->
       *[formal] { $number } · Sie, seit { $day }
        [informal] { $number } · du, seit { $day }
    }
staff-admin-operator = { $number } · seit { $day }, vom Betrieb festgelegt (AFTERWORD_ADMIN_IDS)
staff-admin-other = { $number } · seit { $day }
staff-admin-last = Wenn es nur noch einen Admin-Zugang gibt, lässt er sich nicht entfernen.
staff-admin-last-toast = Der letzte Admin-Zugang lässt sich nicht entfernen. Es wurde nichts geändert.
staff-admin-add = Admin hinzufügen
staff-admin-remove = Nr. { $number } entfernen
staff-admin-link =
    Ein Link für eine Person als Admin. Wer ihn zuerst öffnet, gehört sofort zu den Admins, und alle Admins erfahren es. Er gilt einmal, 30 Tage lang:

    { $link }
staff-admin-sure = Die Person entfernen, die seit { $day } zu den Admins gehört? Alle Admins erfahren es, und noch offene Links für neue Admins enden.
staff-admin-sure-you =
    { $form ->
       *[formal] Selbst nicht mehr zu den Admins gehören? Die anderen erfahren es, und noch offene Links für neue Admins enden. Nur jemand von den anderen kann Sie wieder hinzufügen.
        [informal] Selbst nicht mehr zu den Admins gehören? Die anderen erfahren es, und noch offene Links für neue Admins enden. Nur jemand von den anderen kann dich wieder hinzufügen.
    }
staff-admin-yes = Ja, entfernen
staff-admin-came = Über einen Link ist jemand zu den Admins dazugekommen. „Menschen“ in der Übersicht zeigt alle.
staff-admin-went = Die Person, die seit { $day } zu den Admins gehörte, wurde entfernt. „Menschen“ in der Übersicht zeigt alle.
staff-you-are-admin =
    { $form ->
       *[formal] Sie gehören ab jetzt zu den Admins dieser Praxis. Zu sehen sind Zahlen und Einstellungen, und nichts, was jemand geschrieben hat.
        [informal] Du gehörst ab jetzt zu den Admins dieser Praxis. Zu sehen sind Zahlen und Einstellungen, und nichts, was jemand geschrieben hat.
    }
staff-no-more =
    { $form ->
       *[formal] Sie gehören nicht mehr zu den Admins dieser Praxis.
        [informal] Du gehörst nicht mehr zu den Admins dieser Praxis.
    }

# To a therapist who is suspended, and to clients. The line to clients may be read in a quiet moment only: what comes first is “handover-news”.
suspension-you-are =
    { $form ->
       *[formal] Ihr Teil hier ruht vorerst, jemand von den Admins hat das so eingestellt. Bei Ihnen kommt nichts an, und von Ihnen geht nichts hinaus. Was nicht gelesen war, wartet, und Ehemalige erfahren es.
        [informal] Dein Teil hier ruht vorerst, jemand von den Admins hat das so eingestellt. Bei dir kommt nichts an, und von dir geht nichts hinaus. Was nicht gelesen war, wartet, und Ehemalige erfahren es.
    }
suspension-you-are-back =
    { $form ->
       *[formal] Ihr Teil hier geht weiter. Was gewartet hat, kommt zu Ihrer nächsten Uhrzeit.
        [informal] Dein Teil hier geht weiter. Was gewartet hat, kommt zu deiner nächsten Uhrzeit.
    }
suspension-home =
    { $form ->
       *[formal] Ihr Teil hier ruht vorerst, jemand von den Admins hat das so eingestellt. Bei Ihnen kommt nichts an, und von Ihnen geht nichts hinaus; was nicht gelesen war, wartet. Bei den Admins ist zu erfahren, wann es weitergeht.
        [informal] Dein Teil hier ruht vorerst, jemand von den Admins hat das so eingestellt. Bei dir kommt nichts an, und von dir geht nichts hinaus; was nicht gelesen war, wartet. Bei den Admins ist zu erfahren, wann es weitergeht.
    }
suspension-reads-not =
    { $form ->
       *[formal] { $therapist } liest hier zurzeit nicht, und so lange kommen keine Nachrichten. Was Sie schreiben, bleibt hier, nur für Sie. /help zeigt, wo ein Mensch antwortet.
        [informal] { $therapist } liest hier zurzeit nicht, und so lange kommen keine Nachrichten. Was du schreibst, bleibt hier, nur für dich. /help zeigt, wo ein Mensch antwortet.
    }
suspension-is-back =
    { $form ->
       *[formal] { $therapist } liest hier wieder, und die Nachrichten gehen weiter wie geplant. Was Sie behalten haben, gehört Ihnen, außer Sie teilen es.
        [informal] { $therapist } liest hier wieder, und die Nachrichten gehen weiter wie geplant. Was du behalten hast, gehört dir, außer du teilst es.
    }
suspension-kept =
    { $form ->
       *[formal] { $therapist } liest hier zurzeit nicht, deshalb wird das nicht weitergegeben. Es bleibt hier, nur für Sie.
        [informal] { $therapist } liest hier zurzeit nicht, deshalb wird das nicht weitergegeben. Es bleibt hier, nur für dich.
    }
suspension-face = Das liest zurzeit niemand, deshalb wurde es nicht weitergegeben.
suspension-no-yes =
    { $form ->
       *[formal] Darauf lässt sich gerade nicht antworten. Der Link bleibt für Sie: /start fragt an einem späteren Tag wieder.
        [informal] Darauf lässt sich gerade nicht antworten. Der Link bleibt für dich: /start fragt an einem späteren Tag wieder.
    }

# An admin stops somebody's notes by the code that they gave.
optout-button = Nachrichten per Code beenden
optout-ask =
    { $form ->
       *[formal] Bitte den Code eintippen, den die Person Ihnen genannt hat, zum Beispiel 7F3K-9QPA. Ehemalige finden ihren unter /privacy.
        [informal] Bitte den Code eintippen, den die Person dir genannt hat, zum Beispiel 7F3K-9QPA. Ehemalige finden ihren unter /privacy.
    }
optout-left = Es wurde nichts geändert.
optout-unknown = Diesen Code hat hier niemand. Er besteht aus acht Buchstaben und Ziffern.
optout-was-stopped = Die Nachrichten zu { $code } waren schon beendet. Von selbst kommt dort nichts.
optout-sure =
    <b>Alle Nachrichten zu { $code } beenden?</b>
    Was an diese Person noch wartet, wird abgesagt, und sie bekommt eine freundliche Zeile. Hier lässt sich das nicht rückgängig machen: Nur die Person selbst kann wieder Ja sagen.
optout-yes = Ja, beenden
optout-done = Erledigt. Von selbst kommt bei { $code } nichts mehr an.
optout-stopped =
    { $form ->
       *[formal] Die Nachrichten an Sie sind beendet, wie mit Ihrem Code gewünscht. Von selbst kommt nichts mehr. Was Sie erzählt haben, gehört weiter Ihnen: /mydata schickt eine Kopie, /forget löscht es.
        [informal] Die Nachrichten an dich sind beendet, wie mit deinem Code gewünscht. Von selbst kommt nichts mehr. Was du erzählt hast, gehört weiter dir: /mydata schickt eine Kopie, /forget löscht es.
    }
privacy-code =
    { $form ->
       *[formal] Ihr Code hier: <code>{ $code }</code>. Wer dieses Programm betreibt, kann damit die Nachrichten an Sie beenden. Mehr verrät der Code nicht.
        [informal] Dein Code hier: <code>{ $code }</code>. Wer dieses Programm betreibt, kann damit die Nachrichten an dich beenden. Mehr verrät der Code nicht.
    }
privacy-code-of =
    { $form ->
       *[formal] Ihr Code bei { $therapist }: <code>{ $code }</code>. Wer dieses Programm betreibt, kann damit die Nachrichten an Sie beenden. Mehr verrät der Code nicht.
        [informal] Dein Code bei { $therapist }: <code>{ $code }</code>. Wer dieses Programm betreibt, kann damit die Nachrichten an dich beenden. Mehr verrät der Code nicht.
    }
