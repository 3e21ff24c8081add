# A therapist's own clients: the list, one client's page, the shelf, the week ahead, the record.
#
# Words: shelf = Mappe · record = Auszug, never «Akte» or «Unterlagen», which are the practice's own.

command-people = Ehemalige
command-week = Was in sieben Tagen hinausgeht
command-export = Mein Auszug zu einer Person

people-head =
    { $form ->
       *[formal] <b>Ehemalige.</b> Nach dem Alphabet. Stille sagt nichts über Ihre Arbeit.
        [informal] <b>Ehemalige.</b> Nach dem Alphabet. Stille sagt nichts über deine Arbeit.
    }
people-none = Bisher hat noch niemand Ja zu einer Einladung gesagt.
people-line = <b>{ $label }</b> · { $state }
people-not-shown = Ein Kürzel lässt sich nicht anzeigen.
people-agreed = hat Ja gesagt
people-on-wish = hat Ja gesagt, schreibt nach Wunsch
people-paused = Pause
people-paused-until = Pause bis { $day }
people-resting = ruht
people-ended = beendet
people-asked-back = hat am { $day } nach einem Weg zurück gefragt
people-before = Seite davor
people-next = Nächste Seite
people-back = Alle Ehemaligen
people-back-to-one = Zurück
people-back-to-shared = Zurück zur Liste

people-since = Ja gesagt am { $day }.
people-plan = Plan: { $plan }.
people-plan-until = Plan: { $plan }. Die letzte Nachricht ist für den { $day } geplant.
people-plan-on-wish = Plan: keine Nachrichten. Geschrieben wird dort nach Wunsch.
people-reading = Als Lesetage sind dort bekannt: { $days }.
people-agreed-receipts = Möchte wissen, wenn etwas gelesen wurde.
people-agreed-notes =
    { $form ->
       *[formal] Freut sich über eine kurze Zeile von Ihnen.
        [informal] Freut sich über eine kurze Zeile von dir.
    }
people-agreed-shelf =
    { $form ->
       *[formal] Was Sie gelesen haben, dürfen Sie behalten.
        [informal] Was du gelesen hast, darfst du behalten.
    }
people-shared-button = Was geteilt wurde
people-picture-button = Bild
people-shared-head =
    { $form ->
       *[formal] <b>{ $label }</b> · was mit Ihnen geteilt wurde, das Neueste zuerst
        [informal] <b>{ $label }</b> · was mit dir geteilt wurde, das Neueste zuerst
    }
people-nothing-shared = Hier steht gerade nichts.
people-story = <b>{ $number }</b> · { $day }
people-story-kept = <b>{ $number }</b> · { $day } · behalten
people-letter = <b>{ $number }</b> · { $day } · ein Brief
people-folded = <i>Zugeklappt, bis es passt.</i>
people-words-gone = <i>Die Worte dazu sind nicht mehr hier.</i>
people-open-one = { $number } öffnen
people-whole = <b>{ $label }</b> · { $day }
people-play = Abspielen oder zeigen

people-picture-head = { $label }: Antworten als Punkte, Geschichten als Rauten, Briefe als Quadrate.
people-dot = { $day }: { $face }
people-mark-story = { $day }: eine Geschichte
people-mark-letter = { $day }: ein Brief
people-picture-more =
    { $count ->
        [one] und davor noch 1 Eintrag
       *[other] und davor noch { $count } Einträge
    }
people-no-picture = Bisher gibt es nichts zu zeichnen.

shelf-button = Mappe
shelf-head =
    { $form ->
       *[formal] <b>{ $label }</b> · was Sie behalten, mit Zustimmung
        [informal] <b>{ $label }</b> · was du behältst, mit Zustimmung
    }
shelf-empty = Die Mappe ist leer.
shelf-not-allowed = Hier wurde nicht erlaubt, etwas zu behalten. Deshalb ist die Mappe leer.
shelf-put-on = Für die Supervision behalten
shelf-put-on-one = Nr. { $number } behalten
shelf-take-off = Aus der Mappe nehmen
shelf-is-on =
    { $form ->
       *[formal] <i>In Ihrer Mappe. Dort bleibt es, bis Sie es herausnehmen oder die Zustimmung endet.</i>
        [informal] <i>In deiner Mappe. Dort bleibt es, bis du es herausnimmst oder die Zustimmung endet.</i>
    }
shelf-was-put-on = Es liegt jetzt in der Mappe.
shelf-was-taken-off = Es liegt nicht mehr in der Mappe.
shelf-may-not = Das bleibt bei der Person, von der es kommt. Für die Mappe ist es nicht gedacht.

week-head = <b>Was in den nächsten sieben Tagen hinausgeht.</b>
week-none = In den nächsten sieben Tagen geht nichts hinaus.
week-note = <b>{ $number } · { $label }</b> · { $day } · { $kind }
week-invitation = eine Einladung zum Erzählen
week-hello = ein Gruß, der nichts fragt
week-line-is =
    { $form ->
       *[formal] Ihre Zeile darin:
        [informal] Deine Zeile darin:
    }
week-skip-one = Nr. { $number } auslassen
week-line-one = Zeile in Nr. { $number }
week-skip = Die Nachricht an <b>{ $label }</b> am { $day } auslassen? Der Plan geht mit der nächsten weiter. Zurücknehmen lässt sich das nicht.
week-skip-last = Die Nachricht an <b>{ $label }</b> am { $day } auslassen? Es ist die letzte, und sie verabschiedet sich. Ohne sie endet der Plan still. Zurücknehmen lässt sich das nicht.
week-skip-yes = Auslassen
week-leave = So lassen
week-skipped = Diese Nachricht geht nicht hinaus.
week-line-of =
    { $form ->
       *[formal] Ihre Zeile in der ersten Nachricht an <b>{ $label }</b>:
        [informal] Deine Zeile in der ersten Nachricht an <b>{ $label }</b>:
    }
week-line-change = Eine andere schreiben
week-line-remove = Die Zeile entfernen
week-line-removed = Die Nachricht geht ohne Zeile hinaus.
week-line-ask = Die neue Zeile schreiben, bis zu { $most } Zeichen. Sie steht in der ersten Nachricht, deshalb bittet sie um nichts und ist auch auf einem Sperrbildschirm unverfänglich.
week-line-leave = Die Zeile so lassen
week-line-left = Die Zeile bleibt, wie sie war.
week-line-faults = Diese Zeile könnte jemanden belasten. Hier steht, warum, damit sie sich ändern lässt:
week-line-too-late = Die erste Nachricht ist schon unterwegs, deshalb bleibt die Zeile, wie sie war.
week-line-changed = Das ist jetzt die Zeile an <b>{ $label }</b>:

record-button = Mein Auszug
record-which =
    { $form ->
       *[formal] <b>Ihr Auszug zu einer Person.</b> Um wen geht es?
        [informal] <b>Dein Auszug zu einer Person.</b> Um wen geht es?
    }
record-of =
    { $form ->
       *[formal] <b>Ihr Auszug:</b> { $label }
        [informal] <b>Dein Auszug:</b> { $label }
    }
record-is =
    { $form ->
       *[formal] Darin steht, was mit Ihnen geteilt wurde und heute noch bei Ihnen liegt.
        [informal] Darin steht, was mit dir geteilt wurde und heute noch bei dir liegt.
    } Was zurückgenommen wurde, was nach einiger Zeit gelöscht wurde, Sprachnachrichten und Fotos sind nicht dabei.

    Der Auszug ist keine Behandlungsakte und keine ganze Geschichte. Stille Zeiten stehen nicht darin, und sie sagen nichts. { $form ->
       *[formal] Ist die Datei bei Ihnen angekommen, liegt es in Ihrer Hand, sie sicher aufzubewahren.
        [informal] Ist die Datei bei dir angekommen, liegt es in deiner Hand, sie sicher aufzubewahren.
    }
record-as-pdf = Zum Lesen (PDF)
record-as-json = Für Programme (JSON)
record-coming = Gleich kommt eine Datei.
record-name = Auszug
record-title = Was geteilt wurde: { $label }
record-made = Erstellt für { $therapist } am { $day }.
record-story = { $day } · geteilt
record-letter = { $day } · Brief
record-read = gelesen am { $day }
record-letter-unopened = Ein Brief, der noch nicht geöffnet ist. Er steht nicht in diesem Auszug.
record-kept = behalten, mit Zustimmung
record-asked-back = { $day } · nach einem Weg zurück gefragt
record-nothing = Hier steht gerade nichts.
record-words-gone = (Die Worte dazu sind nicht mehr hier.)

people-mydata-kept = in der Mappe der Fachperson seit: { $moment }
