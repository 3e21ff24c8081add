# The digest: what a therapist reads.

digest-section-first = <b>Zuerst zu lesen, wie gewünscht</b>
digest-section-letters = <b>Briefe</b>
digest-section-stories = <b>Geschichten</b>
digest-section-undelivered = <b>Nicht angekommen</b>
digest-heavy = <i>Das hier braucht vielleicht einen ruhigen Moment. Antippen öffnet es.</i>
digest-show = Nr. { $number } zeigen
digest-fold = Nr. { $number } zuklappen
digest-later = Nr. { $number } später
digest-comes-again = Es kommt mit der nächsten Liste wieder.
digest-covered = <i>In der Vertretung gelesen.</i>
digest-broken = <b>{ $number }</b> · Dieser eine Eintrag lässt sich nicht anzeigen. Der Rest ist da.
digest-unbrought-note =
    { $form ->
       *[formal] <b>{ $number } · { $label }</b> · Ihre Zeile vom { $day }
        [informal] <b>{ $number } · { $label }</b> · deine Zeile vom { $day }
    }
digest-unbrought-letter =
    { $form ->
       *[formal] <b>{ $number } · { $label }</b> · Ihr Brief vom { $day }
        [informal] <b>{ $number } · { $label }</b> · dein Brief vom { $day }
    }
digest-read-page = Alles hier gelesen
digest-page = Seite { $number } von { $count }
digest-page-before = Seite davor
digest-page-after = Nächste Seite
digest-week = Nächste 7 Tage
digest-empty = Diesmal gibt es nichts zu lesen.

digest-next = Was jetzt wartet, kommt am { $day } um { $hour } Uhr:
digest-next-unplanned = Was jetzt wartet:
digest-next-nothing = Gerade wartet nichts. Die nächste Liste käme am { $day } um { $hour } Uhr.
digest-next-nothing-unplanned = Gerade wartet nichts.
digest-next-item = { $number } · { $label } · { $day } · { $what }
digest-next-more =
    { $count ->
        [one] und noch 1 Eintrag
       *[other] und noch { $count } Einträge
    }
digest-next-after =
    { $count ->
        [one] Danach kommt noch 1 Eintrag.
       *[other] Danach kommen noch { $count } Einträge.
    }
digest-next-footer = <i>Die Worte öffnen sich erst mit der Liste. Bis dahin lassen sie sich noch ungesehen zurücknehmen.</i>
digest-what-tap = einmal getippt
digest-what-words = ein paar Zeilen
digest-what-voice = eine Sprachnachricht
digest-what-photo = ein Foto
digest-what-letter = ein Brief
digest-what-off = etwas hat nicht gepasst
digest-what-note =
    { $form ->
       *[formal] eine Zeile von Ihnen, die nicht angekommen ist
        [informal] eine Zeile von dir, die nicht angekommen ist
    }
digest-what-answer =
    { $form ->
       *[formal] ein Brief von Ihnen, der nicht angekommen ist
        [informal] ein Brief von dir, der nicht angekommen ist
    }
command-digest = Was die nächste Liste bringt
