# What goes by itself after a while: «verschwindet», and «gehen lassen» on the buttons.

retention-words =
    { $form ->
       *[formal] Was hier gelesen wurde, verschwindet nach einer Weile von selbst, das Nächste davon am { $day }. Sie können eine eigene Kopie behalten oder es gehen lassen. Nicht zu antworten ist in Ordnung.
        [informal] Was hier gelesen wurde, verschwindet nach einer Weile von selbst, das Nächste davon am { $day }. Du kannst eine eigene Kopie behalten oder es gehen lassen. Nicht zu antworten ist in Ordnung.
    }
retention-keep = Für mich behalten
retention-let-go = Gehen lassen
retention-kept =
    { $form ->
       *[formal] Behalten. Es gehört jetzt nur noch Ihnen: Sonst findet es hier niemand mehr. /mine und /letter zeigen es.
        [informal] Behalten. Es gehört jetzt nur noch dir: Sonst findet es hier niemand mehr. /mine und /letter zeigen es.
    }
retention-goes = Es verschwindet am { $day }. Bis dahin lässt sich noch eine eigene Kopie behalten.
retention-link =
    { $form ->
       *[formal] Dieser Chat ruht schon lange. Am { $day } verschwindet von selbst alles, was hier über Sie gespeichert ist. Einmal tippen, und es bleibt. Nicht zu antworten ist in Ordnung.
        [informal] Dieser Chat ruht schon lange. Am { $day } verschwindet von selbst alles, was hier über dich gespeichert ist. Einmal tippen, und es bleibt. Nicht zu antworten ist in Ordnung.
    }
retention-link-keep = Behalten
retention-link-erase = Jetzt löschen
retention-link-kept =
    { $months ->
        [one] Es bleibt. Ab heute zählt die Zeit neu, einen Monat lang.
       *[other] Es bleibt. Ab heute zählt die Zeit neu, { $months } Monate lang.
    }
retention-stopped =
    { $form ->
       *[formal] Was hier über Sie gespeichert ist, verschwindet in { $months ->
            [one] einem Monat
           *[other] { $months } Monaten
        } von selbst. Es bleibt, wenn Sie vorher wieder schreiben.
        [informal] Was hier über dich gespeichert ist, verschwindet in { $months ->
            [one] einem Monat
           *[other] { $months } Monaten
        } von selbst. Es bleibt, wenn du vorher wieder schreibst.
    }
retention-answer =
    { $form ->
       *[formal] Ein Briefentwurf von Ihnen liegt seit vier Wochen still. Er verschwindet am { $day }, außer Sie ändern ihn vorher.
        [informal] Ein Briefentwurf von dir liegt seit vier Wochen still. Er verschwindet am { $day }, außer du änderst ihn vorher.
    }
retention-answer-write = Den Entwurf zeigen
