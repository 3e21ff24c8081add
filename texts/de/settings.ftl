# What a client can choose: /settings, and the round after the yes. Read only by who asked for it.

settings-more = Mehr auswählen
settings-which = Um welche Nachrichten geht es?
settings-menu =
    <b>{ $form ->
       *[formal] Ihre Auswahl.
        [informal] Deine Auswahl.
    }</b> Jede Änderung gilt sofort.
settings-as-it-is =
    Nächste Nachricht: { $next }
    Uhrzeiten: { $opens } bis { $closes } ({ $place })
    Sperrbildschirm: { $level }
    Themen: { $topics }
settings-none = keine
settings-back = Zurück
settings-next = Weiter
settings-done = Fertig
settings-defaults = Fertig, den Rest so lassen
settings-chosen = ✓ { $label }
settings-on = an
settings-off = aus
settings-noted = Das ist notiert.
settings-end = <b>So ist es eingestellt.</b> /settings zeigt es jederzeit wieder.
settings-end-round = <b>Alles ist eingerichtet.</b> /settings ändert es jederzeit, /stop beendet alles sofort.
settings-day-unclear = Das war nicht als Datum zu erkennen, deshalb wurde nichts geändert.

settings-menu-dates = Tage
settings-menu-hours = Uhrzeiten und Zeitzone
settings-menu-level = Sperrbildschirm
settings-menu-topics = Themen
settings-menu-quiet = Tage ohne Nachrichten
settings-menu-country = Land für Hilfetelefone
settings-menu-called = Name hier
settings-menu-switch = An und aus
settings-menu-kinds = Arten von Nachrichten
settings-menu-pause = Pause bis zu einem Tag
settings-menu-language = Sprache und Ton
settings-menu-moving = Anderes Konto
settings-menu-plan = Wie oft, wie lange

settings-dates =
    <b>{ $form ->
       *[formal] Ihre Tage.
        [informal] Deine Tage.
    }</b> Jeder lässt sich um bis zu 14 Tage verschieben. Einen antippen, um ihn zu verschieben, oder alle so lassen.
settings-dates-none =
    <b>{ $form ->
       *[formal] Ihre Tage.
        [informal] Deine Tage.
    }</b> Es sind keine Nachrichten geplant.
settings-move =
    Diese Nachricht kommt am { $day }. Zum Verschieben tippen oder ein anderes Datum schreiben, zum Beispiel { $example }.
settings-move-day-back = Einen Tag früher
settings-move-day-on = Einen Tag später
settings-move-week-back = Eine Woche früher
settings-move-week-on = Eine Woche später
settings-moved = Verschoben auf { $day }.
settings-move-refused = Dieser Tag geht nicht, deshalb wurde nichts geändert. Eine Nachricht lässt sich um 14 Tage verschieben. Zu den nächsten hält sie 21 Tage Abstand, und Tage ohne Nachrichten lässt sie frei.

settings-hours =
    <b>{ $form ->
       *[formal] Ihre Uhrzeiten.
        [informal] Deine Uhrzeiten.
    }</b> Nachrichten kommen zwischen { $opens } und { $closes } Uhr. Es gilt diese Uhr: { $place }.

    Antippen oder Stunden wie 18-21 schreiben. Für eine andere Uhr eine Stadt schreiben.
settings-hours-morning = Vormittag: { $opens } bis { $closes }
settings-hours-afternoon = Nachmittag: { $opens } bis { $closes }
settings-hours-evening = Abend: { $opens } bis { $closes }
settings-hours-day = Ganzer Tag: { $opens } bis { $closes }
settings-hours-unclear = Darin waren keine Uhrzeiten und keine Stadt zu erkennen, deshalb wurde nichts geändert. Auch eine größere Stadt in derselben Zeitzone geht.
settings-hours-refused = Möglich ist eine Spanne zwischen { $earliest } und { $latest } Uhr, mindestens eine Stunde lang. Es wurde nichts geändert.
settings-zone-which = Ist es diese? Dabei steht, wie spät es dort jetzt ist. Sonst eine andere Stadt schreiben.

settings-level =
    <b>{ $form ->
       *[formal] Ihr Sperrbildschirm.
        [informal] Dein Sperrbildschirm.
    }</b> Das könnte dort jemand daneben lesen:
settings-level-open = Offen
settings-level-discreet = Diskret
settings-level-sealed = Verschlossen

settings-topics =
    { $form ->
       *[formal] <b>Themen.</b> Eine Nachricht kann nach einem Thema fragen, wenn Sie es hier auswählen. Eines, mehrere oder keines: Alles geht. Auch ein Thema in eigenen Worten: einfach schreiben, bis zu { $most } Zeichen.
        [informal] <b>Themen.</b> Eine Nachricht kann nach einem Thema fragen, wenn du es hier auswählst. Eines, mehrere oder keines: Alles geht. Auch ein Thema in eigenen Worten: einfach schreiben, bis zu { $most } Zeichen.
    }

    „Dieser Lebensbereich“ und „Die Vergangenheit“ werden in einer Nachricht nie beim Namen genannt.
settings-topic-work = Arbeit
settings-topic-home = Zuhause und Geld
settings-topic-life = Dieser Lebensbereich (Gesundheit, Baby)
settings-topic-parenting = Elternsein
settings-topic-family = Familie
settings-topic-partner = Partnerschaft
settings-topic-past = Die Vergangenheit
settings-topics-offered =
    { $form ->
       *[formal] { $therapist } bietet an: { $topics }. Danach wird nur gefragt, wenn Sie es antippen.
        [informal] { $therapist } bietet an: { $topics }. Danach wird nur gefragt, wenn du es antippst.
    }
settings-topic-length = Ein Thema hat 1 bis { $most } Zeichen, deshalb wurde nichts geändert.
settings-topic-many = Mehr Themen passen hier nicht hin. Eines ausschalten macht Platz, oder es bleibt bei diesen.

settings-quiet =
    <b>Tage ohne Nachrichten.</b> Was an einem solchen Tag käme, kommt etwas später. Für einen weiteren Tag ein Datum schreiben, zum Beispiel { $example }.
settings-occasion = Jedes Jahr eine Nachricht an dem Tag
settings-occasion-yearly = { $day }, jedes Jahr: eine eigene Nachricht
settings-occasion-is = Eine eigene Nachricht kommt anstelle der geplanten, die am nächsten liegt. Ist keine in der Nähe, kommt keine.
settings-holidays-quiet = Nichts an Feiertagen
settings-holidays-open = Auch an Feiertagen
settings-quiet-yearly = { $day }, jedes Jahr
settings-quiet-which = Gilt das jedes Jahr oder nur dieses eine Mal?
settings-quiet-remove = Entfernen: { $day }
settings-quiet-many = Mehr als { $most } Tage gehen nicht. Für eine längere Zeit passt eine Pause.
settings-turn-quiet = Nichts vom 20.12. bis 2.1.
settings-turn-open = Auch vom 20.12. bis 2.1.

settings-country =
    { $form ->
       *[formal] <b>Ihr Land.</b> Es dient nur dazu, Hilfetelefone in Ihrem Land zu zeigen. Den Namen schreiben oder antippen.
        [informal] <b>Dein Land.</b> Es dient nur dazu, Hilfetelefone in deinem Land zu zeigen. Den Namen schreiben oder antippen.
    }
settings-country-which = Ist es dieses? Sonst den Namen noch einmal schreiben.
settings-country-unclear = Kein Land auf der Liste heißt so, deshalb wurde nichts geändert.
settings-country-forget = Kein Land angeben

settings-called =
    { $form ->
       *[formal] <b>Ihr Name hier.</b> In Nachrichten heißen Sie { $name }, und nur, wenn der Sperrbildschirm auf „Offen“ steht. Zum Ändern einen anderen Namen schreiben.
        [informal] <b>Dein Name hier.</b> In Nachrichten heißt du { $name }, und nur, wenn der Sperrbildschirm auf „Offen“ steht. Zum Ändern einen anderen Namen schreiben.
    }
settings-called-nothing =
    <b>{ $form ->
       *[formal] Ihr Name hier.
        [informal] Dein Name hier.
    }</b> In Nachrichten steht kein Name. Zum Ändern einen schreiben. Er erscheint nur, wenn der Sperrbildschirm auf „Offen“ steht.
settings-called-forget = Keinen Namen verwenden
settings-called-length = Ein Name hat 1 bis { $most } Zeichen, deshalb wurde nichts geändert.

settings-switches = <b>An und aus.</b> Jedes gilt für sich. Zum Ändern antippen.
settings-switch-receipts = Zeile nach dem Lesen: { $state }
settings-switch-receipts-is =
    { $form ->
       *[formal] Eine leise Zeile kommt, wenn { $therapist } etwas von Ihnen gelesen hat.
        [informal] Eine leise Zeile kommt, wenn { $therapist } etwas von dir gelesen hat.
    }
settings-switch-scale = Fünf Antworten: { $state }
settings-switch-scale-is = Eine Nachricht, die fragt, hat fünf Antworten zum Antippen, von sehr schwer bis sehr gut.
settings-switch-notes = Kurze Zeilen zurück: { $state }
settings-switch-notes-is =
    { $form ->
       *[formal] { $therapist } darf zu allem, was Sie teilen, eine kurze Zeile schicken.
        [informal] { $therapist } darf zu allem, was du teilst, eine kurze Zeile schicken.
    }
settings-switch-danger-ping = Hinweis bei Gefahr: { $state }
settings-switch-danger-ping-is =
    Manche Worte, die nach Gefahr klingen, bemerkt ein Programm, auf dem eigenen Rechner der Praxis. Viele bemerkt es nicht, und niemand behält den Chat im Blick. { $form ->
       *[formal] Bemerkt es welche, bekommt { $therapist } eine Zeile ohne Ihre Worte, tagsüber und nicht sofort. Sie sehen, dass sie hinausgeht, und können sie zurücknehmen.
        [informal] Bemerkt es welche, bekommt { $therapist } eine Zeile ohne deine Worte, tagsüber und nicht sofort. Du siehst, dass sie hinausgeht, und kannst sie zurücknehmen.
    }
settings-switch-danger-ping-none =
    { $form ->
       *[formal] Klingen Ihre Worte nach Gefahr, kann { $therapist } eine Zeile ohne sie bekommen.
        [informal] Klingen deine Worte nach Gefahr, kann { $therapist } eine Zeile ohne sie bekommen.
    } In dieser Sprache bemerkt das Programm solche Worte nicht, deshalb geht nichts hinaus.
settings-switch-reminder = Noch eine, wenn es still ist: { $state }
settings-switch-reminder-is = Bleibt es nach einer Nachricht, die fragt, still, kommt eine Woche später noch eine. Eine dritte kommt nicht.
settings-switch-may-keep = Darf bleiben: { $state }
settings-switch-may-keep-is =
    { $form ->
       *[formal] Was gelesen ist, darf { $therapist } in einer eigenen Mappe behalten, bis Sie das ausschalten.
        [informal] Was gelesen ist, darf { $therapist } in einer eigenen Mappe behalten, bis du das ausschaltest.
    }

settings-kinds = <b>Arten von Nachrichten.</b> Ein Gruß fragt nichts. Eine Einladung fragt, wie es ist. Nicht zu antworten ist bei beiden in Ordnung.
settings-kinds-both = Beides im Wechsel
settings-kinds-hello = Nur Grüße
settings-kinds-invitation = Nur Einladungen

settings-pause = <b>Eine Pause.</b> Bis zum gewählten Tag kommt nichts. Antippen oder ein Datum schreiben, zum Beispiel { $example }.
settings-pause-is = <b>Eine Pause.</b> Frühestens am { $day } kommt wieder etwas. Zum Ändern antippen oder ein Datum schreiben, zum Beispiel { $example }.
settings-pause-weeks = Für 2 Wochen
settings-pause-month = Für einen Monat
settings-pause-months = Für 3 Monate
settings-pause-refused = Eine Pause endet an einem Tag ab morgen, in höchstens zwei Jahren. Es wurde nichts geändert.

settings-plan =
    <b>Wie oft, wie lange.</b> { $count ->
        [0] Es sind keine Nachrichten geplant.
        [one] Eine Nachricht ist noch geplant.
       *[other] { $count } Nachrichten sind noch geplant.
    } Ein anderer Plan zählt ab heute. Seine Tage sind vor dem Ja zu sehen.
settings-plan-light = Leicht: nach 1, 3, 6 und 12 Monaten
settings-plan-year = Ein Jahr: 8 Nachrichten
settings-plan-long = Lang: nach 3, 6, 12, 18 und 24 Monaten
settings-plan-again = Derselbe Plan, ab heute
settings-plan-on-wish = Es kommen keine Nachrichten. Schreiben geht hier jederzeit.
settings-plan-dates =
    Das wären die Tage, anstelle der bisherigen:

    { $dates }

    Mit der letzten Nachricht endet es. Keine braucht eine Antwort. Aufhören geht jederzeit, mit einmal Tippen.
settings-plan-yes = Ja, diese Tage
settings-plan-no = Nein, alles so lassen

command-settings = Ändern, was wann kommt
