# When words of danger are noticed. Each part stands as a paragraph of one card; the numbers come
# from lines.ftl. For somebody at their lowest: short, plain, warm, and nothing asked but one thing.
# A line goes to a name, never to «er» or «sie»: «sie» is the line.

danger-self =
    Manche dieser Worte können bedeuten, dass jemand in Gefahr ist. { $form ->
       *[formal] Wenn es um Sie geht, antwortet unter diesen Nummern ein Mensch:
        [informal] Wenn es um dich geht, antwortet unter diesen Nummern ein Mensch:
    }
danger-program = Ich bin ein Programm, und gerade liest das niemand.
danger-pause =
    { $form ->
       *[formal] Die Nachrichten an Sie ruhen bis { $day }. Hier wird nichts von Ihnen erwartet.
        [informal] Die Nachrichten an dich ruhen bis { $day }. Hier wird nichts von dir erwartet.
    }
danger-asks =
    { $form ->
       *[formal] Ging es um Sie, und um jetzt?
        [informal] Ging es um dich, und um jetzt?
    }
danger-is = Ja
danger-is-not = So war es nicht gemeint
danger-yes =
    { $form ->
       *[formal] Danke, dass Sie es sagen.
        [informal] Danke, dass du es sagst.
    } Hier wird nichts weiter gefragt. Eine Stimme ist nur einen Anruf entfernt:
danger-not = Entschuldigung, das war falsch geraten. Zu dieser Nachricht wird nicht noch einmal gefragt.
danger-not-told = { $name } bekommt keine Zeile.
danger-not-told-late = In der Zeile an { $name } steht jetzt, dass es nicht so gemeint war.
danger-not-pause =
    { $form ->
       *[formal] Die Nachrichten an Sie gehen weiter wie vorher.
        [informal] Die Nachrichten an dich gehen weiter wie vorher.
    }

# Who hears of it, and when. To the client, on the card.
danger-told-now =
    { $form ->
       *[formal] { $name } bekommt jetzt eine Zeile, ohne Ihre Worte.
        [informal] { $name } bekommt jetzt eine Zeile, ohne deine Worte.
    } Wann sie gesehen wird, weiß niemand.
danger-told-later =
    { $form ->
       *[formal] Frühestens am { $day } um { $clock } Uhr bekommt { $name } eine Zeile, ohne Ihre Worte.
        [informal] Frühestens am { $day } um { $clock } Uhr bekommt { $name } eine Zeile, ohne deine Worte.
    } Wann sie gesehen wird, weiß niemand.
danger-told-away = { $therapist } ist nicht da. { $name } übernimmt die Vertretung und erfährt nicht, um wen es geht.
danger-told-paused =
    { $form ->
       *[formal] { $name } bekommt eine Zeile, ohne Ihre Worte, sobald wieder Nachrichten hinausgehen.
        [informal] { $name } bekommt eine Zeile, ohne deine Worte, sobald wieder Nachrichten hinausgehen.
    } Gerade sind sie angehalten, und niemand weiß, wie lange.
danger-told-before = { $name } hat am { $day } um { $clock } Uhr eine Zeile bekommen. Innerhalb eines Tages kommt keine zweite.
danger-told-off =
    { $form ->
       *[formal] Niemand erfährt davon, weil das in Ihren Einstellungen aus ist.
        [informal] Niemand erfährt davon, weil das in deinen Einstellungen aus ist.
    }
danger-told-nobody = Niemand erfährt davon, weil { $therapist } hier gerade keine Nachrichten bekommt.
danger-told-no-one = Niemand erfährt davon.
danger-stopped = { $name } bekommt keine Zeile mehr.

# Danger from or to somebody else: neutral at first sight, somebody may look over a shoulder.
danger-others = Wenn gerade jemand nicht in Sicherheit ist: Notruf { $number }.
danger-others-anywhere = Wenn gerade jemand nicht in Sicherheit ist: Notruf 112 in Europa, 911 in Nordamerika. Anderswo gilt die Notrufnummer vor Ort.
danger-others-hide = Wenn diesen Chat besser niemand sieht: Einmal tippen entfernt, was sich entfernen lässt.
danger-others-stranger = Dieser Chat lässt sich in der App löschen.
danger-hide = Diesen Chat leeren

# To a therapist, or to whoever covers.
danger-push = Manche Worte hier haben vielleicht Gefahr bedeutet.
danger-show = Zeigen, von wem
danger-item = <b>{ $label }</b> hat am { $day } um { $clock } Uhr etwas geschrieben. Ein Programm hat darin Worte bemerkt, die nach Gefahr klingen. Oft irrt es sich. Die Person hat dieser Zeile zugestimmt und weiß von ihr. Nummern von Hilfetelefonen hat sie bekommen.
danger-item-cover = Jemand, früher bei { $therapist }, hat am { $day } um { $clock } Uhr etwas geschrieben. Ein Programm hat darin Worte bemerkt, die nach Gefahr klingen. Oft irrt es sich. Die Person hat dieser Zeile zugestimmt und Nummern von Hilfetelefonen bekommen. Wer es ist, kann nur { $therapist } sehen.
danger-item-words =
    { $form ->
       *[formal] Sie sehen die Worte nur, wenn die Person sie teilt. Von hier wird ihr nichts gesendet: Wie Sie die Person erreichen, ist Ihr eigener Weg.
        [informal] Du siehst die Worte nur, wenn die Person sie teilt. Von hier wird ihr nichts gesendet: Wie du die Person erreichst, ist dein eigener Weg.
    }
danger-item-words-cover =
    { $form ->
       *[formal] Werden die Worte geteilt, stehen sie in Ihrer eigenen Liste ganz oben.
        [informal] Werden die Worte geteilt, stehen sie in deiner eigenen Liste ganz oben.
    }
danger-withdrawn = Zurückgenommen: Es war nicht so gemeint.
danger-over = Diese Zeile gilt nicht mehr.
