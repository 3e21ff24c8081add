# «Something new came up»: how a client finds the way back, and what the therapist learns of it.

back-button = Etwas Neues beschäftigt mich
back-nobody = Aus diesem Chat führt kein Weg zurück zu jemandem. /help zeigt, wo ein Mensch antwortet.
back-which = Um wen geht es?
back-card = <b>Ein Weg zurück.</b> Wenn etwas Neues da ist, ist { $therapist } so zu erreichen:
back-card-unwritten =
    { $form ->
       *[formal] <b>Ein Weg zurück.</b> { $therapist } hat hier noch nicht hinterlassen, wie das geht. Bescheid geben können Sie trotzdem.
        [informal] <b>Ein Weg zurück.</b> { $therapist } hat hier noch nicht hinterlassen, wie das geht. Bescheid geben kannst du trotzdem.
    }
back-card-after =
    { $form ->
       *[formal] Einmal tippen, und { $therapist } erfährt, dass Sie nach einem Weg zurück fragen. Von Ihrer Geschichte geht nichts mit.
        [informal] Einmal tippen, und { $therapist } erfährt, dass du nach einem Weg zurück fragst. Von deiner Geschichte geht nichts mit.
    } Für Notfälle ist das nicht da: /help zeigt, wo sofort ein Mensch antwortet und was kostenlos ist.
back-card-past = Die letzte Nachricht ist zwei Jahre oder länger her. Deshalb geht von hier nichts mehr hinaus. Die üblichen Wege zu { $therapist } gibt es weiterhin. /help zeigt, wo ein Mensch antwortet und was kostenlos ist.
back-ask = { $therapist } Bescheid geben
back-not-now = Jetzt nicht
back-left = Es wurde nichts gesendet. /back ist jederzeit da.
back-asked =
    { $form ->
       *[formal] { $therapist } erfährt tagsüber in einer Zeile, dass Sie nach einem Weg zurück fragen, mehr nicht.
        [informal] { $therapist } erfährt tagsüber in einer Zeile, dass du nach einem Weg zurück fragst, mehr nicht.
    } Die Antwort kommt auf einem anderen Weg, nicht über diesen Chat.
back-asked-pauses =
    { $form ->
       *[formal] Die Nachrichten an Sie pausieren und gehen weiter, wenn Sie es sagen.
        [informal] Die Nachrichten an dich pausieren und gehen weiter, wenn du es sagst.
    }
back-asked-before = { $therapist } hat diese Zeile am { $day } bekommen. Die Antwort kommt auf einem anderen Weg, nicht über diesen Chat.
back-take-back = Zurücknehmen
back-taken-back = Zurückgenommen.
back-too-late = Es wurde schon gesehen und bleibt deshalb so.
back-seen =
    { $form ->
       *[formal] Ihre Bitte wurde am { $day } gesehen.
        [informal] Deine Bitte wurde am { $day } gesehen.
    }
back-seen-named =
    { $form ->
       *[formal] { $therapist } hat am { $day } gesehen, dass Sie nach einem Weg zurück fragen.
        [informal] { $therapist } hat am { $day } gesehen, dass du nach einem Weg zurück fragst.
    }

back-push = Jemand fragt nach einem Weg zurück.
back-show = Zeigen, wer
back-item =
    { $form ->
       *[formal] <b>{ $label }</b> fragt seit { $day } nach einem Weg zurück. Von der Geschichte kommt nichts mit. Antworten Sie auf Ihrem eigenen Weg: Von hier wird nichts gesendet.
        [informal] <b>{ $label }</b> fragt seit { $day } nach einem Weg zurück. Von der Geschichte kommt nichts mit. Antworte auf deinem eigenen Weg: Von hier wird nichts gesendet.
    }
back-item-saw =
    { $form ->
       *[formal] Dort war dieser Hinweis von Ihnen zu sehen:
        [informal] Dort war dieser Hinweis von dir zu sehen:
    }
back-item-unwritten =
    { $form ->
       *[formal] Dort war kein Hinweis zu sehen, wie Sie erreichbar sind. Mit /wayback lässt sich einer schreiben.
        [informal] Dort war kein Hinweis zu sehen, wie du erreichbar bist. Mit /wayback lässt sich einer schreiben.
    }
back-mark-seen = Gesehen
back-marked-seen = Als gesehen markiert.
back-withdrawn = Zurückgenommen von der Person, die gefragt hat.

wayback-button = Mein Weg zurück
wayback-is =
    { $form ->
       *[formal] <b>Ihr Weg zurück.</b> Ehemalige, die nach einem Weg zurück fragen, sehen das:
        [informal] <b>Dein Weg zurück.</b> Ehemalige, die nach einem Weg zurück fragen, sehen das:
    }
wayback-unwritten =
    { $form ->
       *[formal] <b>Ihr Weg zurück.</b> Ehemalige, die danach fragen, finden noch keinen Hinweis von Ihnen.
        [informal] <b>Dein Weg zurück.</b> Ehemalige, die danach fragen, finden noch keinen Hinweis von dir.
    }
wayback-ask = Zum Schreiben bis zu { $most } Zeichen: wie ein Termin zustande kommt, wie lange die Wartezeit ist, und eine Stelle, die kostenlos ist.
wayback-length = Bitte 1 bis { $most } Zeichen.
wayback-remove = Den Hinweis entfernen
wayback-leave = So lassen
wayback-left = Es bleibt, wie es war.
