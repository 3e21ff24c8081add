# For therapists: set-up, invites, digests. day-not-set can take the place of a date after «am», so
# it has the ending for that.

setup-name =
    Willkommen. Ein paar kurze Fragen, dann geht es ans Einladen. Welchen Namen dürfen Ehemalige sehen, also frühere Klientinnen und Klienten? Ein Vorname genügt.
setup-name-length = Bitte ein Name mit 1 bis { $most } Zeichen.
setup-zone = Nach der Uhr welcher Stadt soll es gehen? Der Name der Stadt genügt.
setup-zone-unknown = Keine Stadt auf der Liste heißt so. Auch eine größere in derselben Zeitzone geht.
setup-zone-which = Ist es diese? Dabei steht, wie spät es dort jetzt ist. Sonst eine andere Stadt schreiben.
setup-days =
    { $form ->
       *[formal] An welchen Tagen lesen Sie? Ehemalige erfahren das. An anderen Tagen kommt nichts, und auch nichts, wenn es nichts zu lesen gibt.
        [informal] An welchen Tagen liest du? Ehemalige erfahren das. An anderen Tagen kommt nichts, und auch nichts, wenn es nichts zu lesen gibt.
    }
setup-day-chosen = ✓ { $day }
setup-days-done = Diese Tage
setup-days-none = Mindestens ein Tag wird gebraucht.
setup-hour = Um welche Uhrzeit darf es kommen? Eine antippen oder eine wie 7:30 schreiben.
setup-hour-unclear = Hier geht eine Uhrzeit zwischen { $earliest } und { $latest }, zum Beispiel 7:30.
setup-done =
    { $form ->
       *[formal] Alles ist eingerichtet, { $name }. Was mit Ihnen geteilt wird, kommt immer am { $days } um { $hour } Uhr ({ $zone }). Wenn es bei Ehemaligen still ist, sagt das nichts über Ihre Arbeit.
        [informal] Alles ist eingerichtet, { $name }. Was mit dir geteilt wird, kommt immer am { $days } um { $hour } Uhr ({ $zone }). Wenn es bei Ehemaligen still ist, sagt das nichts über deine Arbeit.
    }

    Niemand behält diesen Chat im Blick, und das wird Ehemaligen auch gesagt.

invite-button = Ehemalige einladen
invite-label =
    { $form ->
       *[formal] Für wen ist die Einladung? Ein Kürzel genügt, zum Beispiel Initialen, bis zu { $most } Zeichen. Nur Sie sehen es.
        [informal] Für wen ist die Einladung? Ein Kürzel genügt, zum Beispiel Initialen, bis zu { $most } Zeichen. Nur du siehst es.
    }
invite-label-length = Bitte ein Kürzel mit 1 bis { $most } Zeichen.
invite-last-session = Wann war oder ist die letzte Sitzung? Antippen oder ein Datum wie { $example } schreiben.
invite-last-today = Heute
invite-last-week = Vor einer Woche
invite-last-unclear = Das war nicht als Datum zu erkennen. Es geht zum Beispiel so: { $example }.
invite-talked =
    { $form ->
       *[formal] Letzte Sitzung: { $day }. Vorher kommt keine Nachricht. Wurde das Ende gemeinsam besprochen, und ist es willkommen, von Ihnen zu hören?
        [informal] Letzte Sitzung: { $day }. Vorher kommt keine Nachricht. Wurde das Ende gemeinsam besprochen, und ist es willkommen, von dir zu hören?
    }
invite-talked-yes = Ja, das ist besprochen
invite-talked-no = Noch nicht
invite-not-yet = Dann kann das warten. Wenn es besprochen ist, beginnt /invite von vorn.
invite-plan = Wie oft darf eine Nachricht kommen? Die eingeladene Person sieht die Tage vorher und kann sich anders entscheiden. Gezählt wird ab der letzten Sitzung.
plan-light = Leicht: nach 1, 3, 6 und 12 Monaten
plan-year = Ein Jahr: 8 Nachrichten, dann Ende
plan-long = Lang: nach 3, 6, 12, 18 und 24 Monaten
plan-weeks = Alle { $weeks } Wochen, ein Jahr lang
invite-topics = Falls gewünscht: Themen anbieten, nach denen eine Nachricht fragen darf. Die Wahl liegt bei der eingeladenen Person. Gefragt wird nur, was sie selbst antippt.
invite-topics-go-on = Weiter
invite-opening = Falls gewünscht: eine Zeile für die erste Nachricht, bis zu { $most } Zeichen. Sie bittet um nichts und ist auch auf einem Sperrbildschirm unverfänglich.
invite-opening-skip = Keine Zeile
invite-opening-faults = Diese Zeile könnte jemanden belasten. Hier steht, warum, damit sie sich ändern lässt:
fault-too_long = Sie ist länger als 140 Zeichen.
fault-guilt = Sie kann nach Vorwurf klingen oder nach Sorge wegen der Stille.
fault-demand = Sie verlangt etwas. Hier wird nichts verlangt.
fault-assumed_state = Sie setzt voraus, wie es der Person geht.
fault-cheer = Sie muntert auf eine Art auf, die an einem schlechten Tag wehtun kann.
fault-clinical = Sie enthält ein Wort aus der Therapie, und ein Sperrbildschirm kann es zeigen.
fault-marketing = Sie klingt wie Werbung.
fault-praise = Sie lobt die Person, die geholfen hat.
fault-forbidden = Sie verspricht, was hier niemand halten kann, oder zählt, wer nicht gekommen ist.
fault-question_too_many = Sie enthält mehr als eine Frage.
fault-exclamation = Sie enthält mehr als ein Ausrufezeichen.
fault-contact = Sie enthält einen Link, eine Nummer oder eine Adresse.
invite-made =
    Die Einladung für <b>{ $label }</b> ist das Bild unten. Zeigen, drucken oder den Link selbst weitergeben: Alles geht. Er gilt einmal, 30 Tage lang, für die erste Person, die ihn öffnet.
invite-card =
    Ab und zu eine kurze Nachricht, wenn das gewünscht ist. Dieser Link gilt einmal:

    { $link }
invite-opened-twice = Den Link für { $label } hat eine zweite Person geöffnet. Einen Namen hat sie nicht gesehen, und weiter kam sie nicht.
therapist-home = Wenn es etwas zu lesen gibt, kommt es am { $day } um { $hour } Uhr. Bis dahin behält hier niemand etwas im Blick, und Ehemalige wissen das.
day-not-set = nächsten Lesetag

digest-cover =
    { $count ->
        [0] Hier gibt es nichts mehr zu lesen.
        [one] 1 Eintrag zu lesen, wann immer es passt.
       *[other] { $count } Einträge zu lesen, wann immer es passt.
    }
digest-repeat = (Das kann eine Wiederholung sein.)
digest-open = Öffnen
digest-close = Schließen
digest-head = <b>{ $number } · { $label }</b> · { $day }
digest-head-read = <b>{ $number } · { $label }</b> · { $day } · gelesen
digest-topic = Thema: { $topic }
digest-then = <i>damals, { $day }</i>
digest-now = <i>jetzt</i>
digest-told-quietly = Dort kommt tagsüber eine leise Zeile an.
digest-marked-read = Als gelesen markiert.
digest-withdrawn = <b>{ $number } · { $label }</b> · zurückgenommen
digest-read = Nr. { $number } gelesen
digest-read-all = Alles gelesen
digest-whole-button = Nr. { $number } ganz
digest-whole = <b>{ $label }</b>, vollständig:
digest-footer =
    { $form ->
       *[formal] <i>Stille sagt nichts über Ihre Arbeit.</i>
        [informal] <i>Stille sagt nichts über deine Arbeit.</i>
    }
