# A therapist's short note for one thing received. It is a «kurze Zeile», as in the settings:
# «Nachricht» is what the program sends.

notes-button = Zeile zu Nr. { $number }
notes-write = Eine kurze Zeile
notes-ask = Eine kurze Zeile für { $label }: eine antippen oder selbst eine schreiben, bis zu { $most } Zeichen. Sie verlangt nichts. Sie geht in zehn Minuten hinaus, und bis dahin lässt sie sich zurücknehmen.
notes-preset-thanks = Danke fürs Erzählen.
notes-preset-read = Ich habe das aufmerksam gelesen.
notes-preset-glad =
    { $form ->
       *[formal] Schön, dass Sie geschrieben haben.
        [informal] Schön, dass du geschrieben hast.
    }
notes-preset-arrived =
    { $form ->
       *[formal] Ihre Worte sind hier angekommen.
        [informal] Deine Worte sind hier angekommen.
    }
notes-preset-kindly =
    { $form ->
       *[formal] Ich denke gern an Sie.
        [informal] Ich denke gern an dich.
    }
notes-preset-well =
    { $form ->
       *[formal] Ich wünsche Ihnen alles Gute.
        [informal] Ich wünsche dir alles Gute.
    }
notes-none = Keine Zeile
notes-left = Es wurde keine Zeile gesendet.
notes-only-words = Eine Zeile besteht nur aus Worten. Eine antippen oder selbst eine schreiben.
notes-leaves = Diese Zeile geht nach { $hour } Uhr an { $label } hinaus, zu einer Stunde, die dort passt:
notes-undo = Zurücknehmen
notes-undone = Zurückgenommen. Es wurde nichts gesendet.
notes-too-late = Die Zeile ist schon hinausgegangen.
notes-once = Dazu ging schon eine Zeile an { $label }: geschrieben am { $day }. Zu jedem Eintrag gibt es eine.
notes-unwished = { $label } wünscht keine kurzen Zeilen.
notes-not_for_this = Hier ging es um etwas, das nicht gepasst hat. Deshalb gibt es dazu keine kurze Zeile.
notes-boundary = Hier geht es um Grenzen, etwa um Treffen, Geschenke oder Geld. Eine kurze Zeile gibt es dazu nicht.
notes-unread = Eine Zeile ist möglich, sobald das gelesen ist.
notes-gone = Das gibt es hier nicht mehr, deshalb kann keine Zeile mitgehen.

# To the client.
notes-came =
    { $form ->
       *[formal] Eine kurze Zeile für Sie ist da.
        [informal] Eine kurze Zeile für dich ist da.
    }
notes-from = Eine kurze Zeile von { $therapist }:
notes-back =
    { $form ->
       *[formal] Eine kurze Zeile zu dem, was Sie geteilt haben:
        [informal] Eine kurze Zeile zu dem, was du geteilt hast:
    }
notes-in-mydata = Eine kurze Zeile von { $therapist }:
