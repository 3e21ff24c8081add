# A person's own data: their history, the files, erasing, and what is kept.

mine-nothing-stored =
    { $form ->
       *[formal] Über Sie ist hier nichts gespeichert.
        [informal] Über dich ist hier nichts gespeichert.
    }
mine-empty =
    { $form ->
       *[formal] Hier ist noch nichts. Später steht hier, welche Nachrichten kamen und was Sie schreiben, nur für Sie.
        [informal] Hier ist noch nichts. Später steht hier, welche Nachrichten kamen und was du schreibst, nur für dich.
    }
mine-head =
    <b>{ $form ->
       *[formal] Ihr eigener Verlauf
        [informal] Dein eigener Verlauf
    }</b> ({ $first } bis { $last } von { $count }, Neuestes zuerst)
mine-note = · { $day }: eine Nachricht kam
mine-story = · { $day }: { $state }: „{ $start }“
mine-state-draft = noch nicht entschieden
mine-state-shared = geteilt
mine-state-read = geteilt und gelesen
mine-state-kept = behalten
mine-state-withdrawn = zurückgenommen
mine-state-deleted = gelöscht
mine-erased = (nicht mehr da, eine Weile nach dem Lesen)
mine-older = Ältere
mine-newer = Neuere
mine-picture = Als Bild
mine-no-dots = Noch gibt es nichts zu zeichnen.
dots-head =
    { $form ->
       *[formal] Ihre eigenen Punkte, die neuesten zuerst. Je höher ein Punkt, desto näher an „sehr gut“. Die kleinen Zeichen sind Dinge, die Sie geschrieben haben.
        [informal] Deine eigenen Punkte, die neuesten zuerst. Je höher ein Punkt, desto näher an „sehr gut“. Die kleinen Zeichen sind Dinge, die du geschrieben hast.
    }
dots-face = { $day }: { $face }
dots-story = { $day }: geschrieben
dots-more =
    { $count ->
        [one] Und 1 weiterer Eintrag, in der Liste.
       *[other] Und { $count } weitere Einträge, in der Liste.
    }

mydata-button = Alle meine Daten
mydata-coming =
    { $form ->
       *[formal] Zwei Dateien sind unterwegs: eine zum Lesen, eine für Programme. Darin steht alles, was über Sie gespeichert ist. Am besten liegen sie dort, wo niemand sonst sie sieht.
        [informal] Zwei Dateien sind unterwegs: eine zum Lesen, eine für Programme. Darin steht alles, was über dich gespeichert ist. Am besten liegen sie dort, wo niemand sonst sie sieht.
    }
mydata-file-text = Zum Lesen
mydata-file-json = Für Programme (JSON)
mydata-title =
    { $form ->
       *[formal] Ihre Daten
        [informal] Deine Daten
    }
mydata-made = Erstellt: { $moment }. Alle Uhrzeiten gelten für { $zone }.
mydata-you = Zur Person
mydata-none = nicht angegeben
mydata-nothing = Nichts.
mydata-called = Name hier: { $value }
mydata-chat = Nummer dieses Chats bei Telegram: { $value }
mydata-language = Sprache: { $value }
mydata-form = Anrede: { $value }
mydata-tone = Klang: { $value }
mydata-zone = Zeitzone: { $value }
mydata-country = Land für Hilfetelefone: { $value }
mydata-since = Hier seit: { $value }
mydata-unreachable = Für Telegram nicht erreichbar seit: { $value }
mydata-with = Mit { $therapist }
mydata-state = Stand: { $value }
mydata-state-active = aktiv
mydata-state-paused = pausiert
mydata-state-resting = ruht
mydata-state-ended = zu Ende
mydata-state-stopped = gestoppt
mydata-paused-until = Pausiert bis: { $value }
mydata-rhythm = Gewünscht: { $value }
mydata-rhythm-scheduled = Nachrichten nach Plan
mydata-rhythm-on_wish = nur wenn ich schreiben möchte
mydata-plan = Plan: { $value }
mydata-plan-light = nach 1, 3, 6 und 12 Monaten
mydata-plan-year = 8 Nachrichten in einem Jahr
mydata-plan-long = nach 3, 6, 12, 18 und 24 Monaten
mydata-plan-weeks =
    alle { $weeks } Wochen, { $months ->
        [one] einen Monat lang
       *[other] { $months } Monate lang
    }
mydata-counts-from = Der Plan zählt ab: { $value }
mydata-next = Nächste Nachricht: { $value }
mydata-hours = Nachrichten dürfen zwischen { $opens } und { $closes } Uhr kommen
mydata-push = Was eine Nachricht zeigen darf: { $value }
mydata-push-open = Namen und Themen
mydata-push-discreet = keine Namen, keine Themen
mydata-push-sealed = nur, dass eine Nachricht da ist
mydata-kinds = Arten von Nachrichten: { $value }
mydata-kinds-both = Grüße und Einladungen
mydata-kinds-hello = Grüße
mydata-kinds-invitation = Einladungen
mydata-yes = ja
mydata-no = nein
mydata-switch-scale = Fünf Antworten zum Antippen: { $value }
mydata-switch-receipts = Eine Zeile, wenn etwas gelesen wurde: { $value }
mydata-switch-notes = Kurze Zeilen zurück: { $value }
mydata-switch-danger_ping = Ein Hinweis, wenn Worte nach Gefahr klingen: { $value }
mydata-switch-may_keep = Gelesenes darf behalten werden: { $value }
mydata-switch-reminder = Noch eine Nachricht, wenn es nach der ersten still bleibt: { $value }
mydata-switch-holidays = Ruhe an Feiertagen: { $value }
mydata-switch-turn_of_year = Ruhe vom 20. Dezember bis zum 2. Januar: { $value }
mydata-said-yes = Ja gesagt: { $value }
mydata-ended = Zu Ende seit: { $value }
mydata-consents = Zustimmungen
mydata-consent = { $moment }, Karte { $version } in der Sprache „{ $language }“. Fingerabdruck des Textes (SHA-256): { $hash }
mydata-withdrawn = widerrufen: { $moment }
mydata-notes = Nachrichten
mydata-note-came = { $moment }: gekommen
mydata-note-not-sent = { $moment }: geplant, aber nicht gesendet
mydata-note-planned = { $moment }: unterwegs
mydata-note-face = angetippt: { $face }
mydata-answered = letzte Antwort darauf: { $moment }
mydata-stories = Geschriebenes und Angetipptes
mydata-shared = geteilt: { $moment }
mydata-opened = die Liste, in der es steht, zum ersten Mal geöffnet: { $moment }
mydata-read = als gelesen markiert: { $moment }
mydata-taken-back = zurückgenommen: { $moment }
mydata-noticed = Geschriebenes, nach dem eine Karte mit Nummern kam (die Worte selbst stehen nicht dabei)
mydata-noticed-yes =
    { $form ->
       *[formal] Sie haben gesagt, dass es um Sie ging
        [informal] du hast gesagt, dass es um dich ging
    }
mydata-noticed-not =
    { $form ->
       *[formal] Sie haben gesagt, dass es nicht so gemeint war
        [informal] du hast gesagt, dass es nicht so gemeint war
    }
mydata-noticed-unsaid = die Frage blieb offen
mydata-topics = Themen
mydata-topic-work = Arbeit
mydata-topic-home = Zuhause und Geld
mydata-topic-life = dieser Lebensbereich
mydata-topic-parenting = Elternsein
mydata-topic-family = Familie
mydata-topic-partner = Partnerschaft
mydata-topic-past = die Vergangenheit
mydata-topic-is-proposed = angeboten
mydata-topic-is-open = danach darf gefragt werden
mydata-topic-is-finished = abgeschlossen
mydata-topic-is-never = danach wird nie mehr gefragt
mydata-topic-asked = zuletzt danach gefragt: { $moment }
mydata-about-felt_off = etwas hat nicht gepasst
mydata-for-supervisor = für die Supervision zum Lesen
mydata-ways-back = Gewünschte Wege zurück
mydata-asked = danach gefragt: { $moment }
mydata-seen = gesehen: { $moment }
mydata-fewer = Jede zweite Nachricht fällt weg, seit Nachricht { $number } des Plans
mydata-code = Ein Code für den Umzug in ein anderes Konto ist ausgegeben: { $value }
mydata-quiet-days = Tage, an denen nichts kommt
mydata-each-year = { $day }, jedes Jahr
mydata-occasion = { $day }, jedes Jahr: eine eigene Nachricht
mydata-moved = Verschobene Tage
mydata-moved-to = Nachricht { $number } des Plans, auf { $day }
mydata-rest = Außerdem gespeichert
mydata-rest-is = Was wann in diesen Chat geschickt wurde, der benutzte Link, die zuletzt gezeigten Knöpfe und die Stelle in einem laufenden Dialog. Das steht in der anderen Datei (JSON). Sprachnachrichten und Fotos liegen bei Telegram, hier sind nur ihre Nummern gespeichert.
mydata-left-out = Was hier nicht dabei ist
mydata-left-out-is =
    { $form ->
       *[formal] Die Worte, unter denen Sie in der Liste der Person stehen, die Sie eingeladen hat: Diese Worte gehören ihr.
        [informal] Die Worte, unter denen du in der Liste der Person stehst, die dich eingeladen hat: Diese Worte gehören ihr.
    } Schlüssel und Codes, die ohne dieses Programm nichts bedeuten. Und was diese Person anderswo aufgeschrieben hat: Das lässt sich bei ihr erfragen.

moveon-button = Stopp und alles löschen
forget-button = Alles löschen
forget-card =
    <b>Alles löschen</b>

    { $form ->
       *[formal] <b>Was sofort weg ist.</b> Alles, was Sie hier geschrieben und angetippt haben. Ihr Name, Ihre Tage und Ihre Auswahl.
        [informal] <b>Was sofort weg ist.</b> Alles, was du hier geschrieben und angetippt hast. Dein Name, deine Tage und deine Auswahl.
    } Geplante Nachrichten, und was geteilt und noch nicht gelesen wurde. Der Schlüssel, der all das öffnet, wird vernichtet.

    <b>Was niemand zurückholen kann.</b> Was jemand gelesen hat, vielleicht steht es auch in Unterlagen. Eine Sicherungskopie, die die Praxis vor heute gemacht hat, bis sie ersetzt wird. Und was in diesem Chat steht: Das liegt bei Telegram und verschwindet, wenn der Chat in der App gelöscht wird.

    /mydata schickt vorher eine Kopie, falls gewünscht.
forget-yes = Stopp und jetzt alles löschen
forget-no = Alles so lassen
forget-kept = Es wurde nichts gelöscht. Alles ist wie vorher.
forget-other-part =
    { $form ->
       *[formal] Sie haben hier noch eine andere Aufgabe: als Fachperson oder als Admin. Daran hängt etwas von anderen Menschen, deshalb lässt es sich aus diesem Chat nicht löschen. Wer dieses Programm betreibt, kann helfen. /stop beendet die Nachrichten an Sie sofort.
        [informal] Du hast hier noch eine andere Aufgabe: als Fachperson oder als Admin. Daran hängt etwas von anderen Menschen, deshalb lässt es sich aus diesem Chat nicht löschen. Wer dieses Programm betreibt, kann helfen. /stop beendet die Nachrichten an dich sofort.
    }
erased-head = <b>Gelöscht</b> am { $day } um { $clock } Uhr ({ $zone }). Es kommen keine Nachrichten mehr.
erased-what =
    { $form ->
       *[formal] Weg sind: { $things }, dazu Ihr Name, Ihre Auswahl und die Nummer dieses Chats.
        [informal] Weg sind: { $things }, dazu dein Name, deine Auswahl und die Nummer dieses Chats.
    } { $rows ->
        [one] Das war 1 Datensatz.
       *[other] Das waren { $rows } Datensätze.
    } Der Schlüssel, der sie öffnete, ist vernichtet.
erased-stories =
    { $count ->
        [one] 1 geschriebener oder angetippter Eintrag
       *[other] { $count } geschriebene oder angetippte Einträge
    }
erased-notes =
    { $count ->
        [one] 1 Tag für eine Nachricht
       *[other] { $count } Tage für Nachrichten
    }
erased-topics =
    { $count ->
        [one] 1 Thema
       *[other] { $count } Themen
    }
erased-consents =
    { $count ->
        [one] 1 Nachweis der Zustimmung
       *[other] { $count } Nachweise der Zustimmung
    }
erased-seen =
    { $form ->
       *[formal] Eine Liste mit etwas von Ihnen war von { $therapist } schon geöffnet worden. Was dort zu sehen war, bleibt gesehen und kann in Unterlagen stehen.
        [informal] Eine Liste mit etwas von dir war von { $therapist } schon geöffnet worden. Was dort zu sehen war, bleibt gesehen und kann in Unterlagen stehen.
    }
erased-not-seen =
    { $form ->
       *[formal] Von { $therapist } war keine Liste mit etwas von Ihnen geöffnet worden.
        [informal] Von { $therapist } war keine Liste mit etwas von dir geöffnet worden.
    }
erased-stays =
    Was niemand zurückholen kann: die Nachrichten in diesem Chat. { $form ->
       *[formal] Sie liegen bei Telegram, bis Sie den Chat in der App löschen.
        [informal] Sie liegen bei Telegram, bis du den Chat in der App löschst.
    } Eine Sicherungskopie von früher kann das Gelöschte enthalten, bis eine neue an ihre Stelle tritt.
erased-end =
    { $form ->
       *[formal] Auch diese Zeile wird nicht gespeichert. Alles Gute für Sie.
        [informal] Auch diese Zeile wird nicht gespeichert. Alles Gute für dich.
    }

privacy-page =
    <b>Wer liest, und was aufbewahrt wird</b>

    <b>Wer schreibt, wer liest.</b> Hier schreibt ein Programm. { $form ->
       *[formal] Was Sie teilen, geht an die eine Person, die Sie eingeladen hat, an ihren Lesetagen.
        [informal] Was du teilst, geht an die eine Person, die dich eingeladen hat, an ihren Lesetagen.
    } Niemand behält diesen Chat im Blick, und er ist nicht für Notfälle da: /help zeigt, wo ein Mensch antwortet.

    <b>Was aufbewahrt wird.</b> { $form ->
       *[formal] Ihr Name und Chat, Ihre Auswahl, was Sie antippen und was Sie schreiben. Die Praxis speichert es auf einem eigenen Rechner, verschlüsselt, mit einem Schlüssel nur für Sie.
        [informal] Dein Name und Chat, deine Auswahl, was du antippst und was du schreibst. Die Praxis speichert es auf einem eigenen Rechner, verschlüsselt, mit einem Schlüssel nur für dich.
    } Wer das Programm verwaltet, sieht Zahlen, nie Worte oder Namen.

    <b>Wie lange.</b> Was gelesen wurde, verschwindet spätestens 90 Tage später. { $form ->
       *[formal] Was Sie hier behalten, bleibt, bis Sie es löschen.
        [informal] Was du hier behältst, bleibt, bis du es löschst.
    } Nach spätestens zwei stillen Jahren verschwindet alles. Vorher kommt eine Zeile, außer nach einem Stopp: Dann geschieht es still.

    <b>Was Telegram tut.</b> Telegram speichert Chats mit Bots auf eigenen Servern. Diese Chats sind nicht Ende-zu-Ende-verschlüsselt, Telegram könnte sie also lesen.

    <b>Wofür es nie genutzt wird.</b> Keine Werbung, kein Verkauf, kein Training von Programmen, keine Rechnungen.

    <b>Was möglich ist.</b> /mine zeigt den Verlauf. /mydata schickt alles, was gespeichert ist. /stop beendet die Nachrichten. /forget löscht alles. Was jemand gelesen hat, kann in den Unterlagen dieser Person bleiben.
rules-page =
    <b>Was dieser Chat ist</b>

    { $form ->
       *[formal] Ab und zu eine kurze Nachricht, an Tagen, die Sie vorher gesehen haben. Sie können mit einmal Tippen antworten, ein paar Zeilen schreiben oder nichts sagen.
        [informal] Ab und zu eine kurze Nachricht, an Tagen, die du vorher gesehen hast. Du kannst mit einmal Tippen antworten, ein paar Zeilen schreiben oder nichts sagen.
    } Eine Antwort ist nie nötig.

    <b>Was er nicht ist.</b> Er ist keine Sitzung und keine Therapie. Niemand behält ihn im Blick, und niemand antwortet live. Für Notfälle ist er nicht da: /help zeigt, wo ein Mensch antwortet.

    { $form ->
       *[formal] <b>Was Sie tun können.</b> Teilen, behalten oder löschen, was Sie schreiben. Es zurücknehmen, bis es gelesen ist.
        [informal] <b>Was du tun kannst.</b> Teilen, behalten oder löschen, was du schreibst. Es zurücknehmen, bis es gelesen ist.
    } Jederzeit pausieren, stoppen oder löschen, ohne einen Grund zu nennen.

    { $form ->
       *[formal] <b>Was die Person tun kann, die Sie eingeladen hat.</b> An festen Tagen sehen, was Sie geteilt haben, und auf „Gelesen“ tippen. Einfach so schreiben kann sie Ihnen hier nicht, und es gibt keinen offenen Chat. Ihre Nummer und Ihr Foto sieht sie hier nicht. Keine Liste zeigt ihr, wer geschwiegen hat. Mehr, als Sie gewählt haben, kann nie kommen.
        [informal] <b>Was die Person tun kann, die dich eingeladen hat.</b> An festen Tagen sehen, was du geteilt hast, und auf „Gelesen“ tippen. Einfach so schreiben kann sie dir hier nicht, und es gibt keinen offenen Chat. Deine Nummer und dein Foto sieht sie hier nicht. Keine Liste zeigt ihr, wer geschwiegen hat. Mehr, als du gewählt hast, kann nie kommen.
    }
