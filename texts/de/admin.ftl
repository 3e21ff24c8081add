# What an admin meets: numbers and settings, never a word, a name or a label of a client.
#
# Words: trail = Protokoll · quiet day = stiller Tag · what is offered = Angebot · to undo = rückgängig
# machen. The offers have the names that clients know from /settings. A span of time stands after a
# colon or with «danach», never after a preposition: its words have no case but the first.

command-admin = Die Praxis: was sie anbietet

admin-panel =
    <b>Die Praxis</b>
    Fachpersonen: { $therapists }
    Offene Einladungen: { $invites }
    Ehemalige, die Ja gesagt haben: { $clients }
    Noch nicht versendet: { $waiting }
admin-menu-offers = Das Angebot
admin-menu-languages = Sprachen
admin-menu-plans = Pläne
admin-menu-hours = Übliche Zeiten
admin-menu-kept = Wie lange etwas bleibt
admin-menu-days = Stille Tage
admin-menu-texts = Eigene Texte
admin-audit = Protokoll
admin-invite = Fachperson einladen
admin-invite-made =
    Ein Link für eine therapeutische Fachperson. Er gilt einmal, 30 Tage lang, für die erste Person, die ihn öffnet:

    { $link }
admin-back = Zurück
admin-undo = Rückgängig machen
admin-noted = Das ist notiert und gilt ab jetzt.
admin-moved = Das hat inzwischen jemand geändert. So steht es jetzt.

# Sending.

admin-pause = Den ganzen Versand anhalten
admin-go-on = Weiter senden
admin-is-paused =
    <b>Der Versand ist angehalten</b>, seit { $since }, { $by ->
        [you] { $form ->
           *[formal] und zwar von Ihnen
            [informal] und zwar von dir
        }
        [another] und zwar von jemand anderem unter den Admins
       *[nobody] und zwar von jemandem, der nicht mehr zu den Admins gehört
    }. Wer schreibt, bekommt weiterhin Antwort. Der Rest wartet:
admin-waits-nothing = Gerade wartet nichts.
admin-waits-checkin = { $count ->
        [one] 1 Nachricht nach Plan
       *[other] { $count } Nachrichten nach Plan
    }
admin-waits-reminder = { $count ->
        [one] 1 zweite Nachricht („Noch eine, wenn es still ist“)
       *[other] { $count } zweite Nachrichten („Noch eine, wenn es still ist“)
    }
admin-waits-digest = { $count ->
        [one] 1 Liste für eine Fachperson
       *[other] { $count } Listen für Fachpersonen
    }
admin-waits-letter = { $count ->
        [one] 1 Brief
       *[other] { $count } Briefe
    }
admin-waits-news = { $count ->
        [one] 1 Zeile an Ehemalige, zum Beispiel eine kurze Zeile von einer Fachperson
       *[other] { $count } Zeilen an Ehemalige, zum Beispiel kurze Zeilen von Fachpersonen
    }
admin-waits-receipt = { $count ->
        [one] 1 Zeile, dass etwas gelesen wurde
       *[other] { $count } Zeilen, dass etwas gelesen wurde
    }
admin-waits-farewell = { $count ->
        [one] 1 letzte Zeile an Ehemalige
       *[other] { $count } letzte Zeilen an Ehemalige
    }
admin-waits-ping = { $count ->
        [one] 1 Bitte um einen Weg zurück
       *[other] { $count } Bitten um einen Weg zurück
    }
admin-waits-notice = { $count ->
        [one] 1 Hinweis an Fachpersonen oder Admins
       *[other] { $count } Hinweise an Fachpersonen oder Admins
    }
admin-waits-reply = { $count ->
        [one] 1 Antwort an jemanden, der geschrieben hat
       *[other] { $count } Antworten an Menschen, die geschrieben haben
    }
admin-waits-apology = { $count ->
        [one] 1 Entschuldigung
       *[other] { $count } Entschuldigungen
    }

# What is offered.

admin-offers =
    <b>Das Angebot</b>
    Ausschalten gilt sofort, auch für das, was schon wartet; vorher steht da, wie viele Menschen es betrifft. Einschalten ändert für niemanden etwas, bis sie es selbst wählen.
admin-offer = { $name }: { $state }
admin-offer-is = · <b>{ $name }:</b> { $what }
admin-offer-sure =
    <b>Ausschalten: { $name }</b>
    { $what }

    Im Moment betrifft das { $people } Personen.
admin-turn-off = Für alle ausschalten
admin-leave-on = Eingeschaltet lassen
admin-is-off = { $name }: ab jetzt aus.
admin-is-on = { $name }: ab jetzt im Angebot. Geändert hat sich noch für niemanden etwas.
admin-offer-checkins = Nachrichten
admin-offer-checkins-is = Ehemalige bekommen Nachrichten an den Tagen, denen sie zugestimmt haben.
admin-offer-checkins-off = Es geht keine Nachricht mehr hinaus, auch keine, die schon wartet. Alle, die welche bekommen, erfahren es in einer freundlichen Zeile, zu ihren eigenen Zeiten. Schreiben können sie weiterhin.
admin-offer-letters = Briefe
admin-offer-letters-is = Ehemalige können ihrer Fachperson einen Brief schreiben und ihn absenden.
admin-offer-letters-off = Es lässt sich kein Brief mehr anfangen oder absenden. Was geschrieben ist, bleibt bei der Person, die es geschrieben hat. Das gilt auch für einen Brief, der unterwegs ist und noch in keiner Liste steht; sie erfährt es.
admin-offer-answers = Briefe zurück
admin-offer-answers-is = eine Fachperson kann auf einen Brief einmal antworten, wenn das gewünscht ist.
admin-offer-answers-off = Auf keinen Brief lässt sich mehr antworten. Eine Antwort, die noch nicht hinausgegangen ist, wird wieder zum Entwurf.
admin-offer-voice = Sprachnachrichten
admin-offer-voice-is = Ehemalige können Sprachnachrichten teilen.
admin-offer-voice-off = Sprachnachrichten werden nicht weitergegeben. Solche, die noch niemand gelesen hat, bleiben bei den Ehemaligen, und sie erfahren es.
admin-offer-photos = Fotos
admin-offer-photos-is = Ehemalige können Fotos teilen.
admin-offer-photos-off = Fotos werden nicht weitergegeben. Solche, die noch niemand gelesen hat, bleiben bei den Ehemaligen, und sie erfahren es; die Worte daneben werden weitergegeben.
admin-offer-scale = Fünf Antworten
admin-offer-scale-is = eine Nachricht, die fragt, hat fünf Antworten zum Antippen, von sehr schwer bis sehr gut.
admin-offer-scale-off = Nachrichten kommen ohne die fünf Antworten, auch solche, die schon warten. Was vorher angetippt wurde, bleibt.
admin-offer-receipts = Zeile nach dem Lesen
admin-offer-receipts-is = Ehemalige können eine leise Zeile bekommen, wenn etwas von ihnen gelesen wurde.
admin-offer-receipts-off = Es geht keine solche Zeile mehr hinaus, auch keine, die schon wartet.
admin-offer-notes = Kurze Zeilen zurück
admin-offer-notes-is = eine Fachperson kann zu jedem Eintrag eine kurze Zeile schicken, wenn das gewünscht ist.
admin-offer-notes-off = Es lässt sich keine kurze Zeile mehr schreiben, und eine, die wartet, geht nicht hinaus.
admin-offer-reminders = Noch eine, wenn es still ist
admin-offer-reminders-is = bleibt es nach einer Nachricht, die fragt, still, kann noch eine kommen, und keine dritte.
admin-offer-reminders-off = Es geht keine zweite Nachricht mehr hinaus, auch keine, die schon wartet.
admin-offer-danger = Hinweis bei Gefahr
admin-offer-danger-is = das Programm bemerkt manche Worte, die nach Gefahr klingen, und nennt Nummern, unter denen Menschen antworten. Wurde dem zugestimmt, bekommt die Fachperson eine Zeile. Viele Worte bemerkt es nicht, und niemand behält die Chats im Blick.
admin-offer-danger-off = Solche Worte werden nicht mehr bemerkt, und keine Fachperson erfährt von ihnen. /help bleibt für alle, wie es ist.
admin-offer-way_back = Weg zurück
admin-offer-way_back-is = Ehemalige sehen, wie sie ihre Fachperson wieder erreichen, und können ihr Bescheid geben.
admin-offer-way_back-off = /back zeigt keinen Weg mehr. Wer schon nach einem gefragt hat, wird noch gehört. /help bleibt für alle, wie es ist.

# Languages, plans, hours, and how long things are kept.

admin-all = alle
admin-one-stays = Eine Sprache bleibt.
admin-first-stays = Dieser Plan wird zuerst vorgeschlagen. Wenn dort ein anderer steht, lässt sich dieser herausnehmen.
admin-languages = <b>Sprachen.</b> Zur Wahl stehen die mit einem Häkchen. Wer schon eine andere benutzt, behält sie.
admin-plans = <b>Pläne.</b> Die mit einem Häkchen können Fachpersonen vorschlagen und Ehemalige beim Verlängern wählen. Wer einen anderen hat, behält ihn. Die letzten Knöpfe sagen, welcher beim Einladen ganz oben steht.
admin-plan-light = Leicht: nach 1, 3, 6 und 12 Monaten
admin-plan-year = Ein Jahr: 8 Nachrichten
admin-plan-long = Lang: nach 3, 6, 12, 18 und 24 Monaten
admin-plan-weeks = Alle paar Wochen
admin-plan-first = Ganz oben: { $plan }
admin-hours = <b>Übliche Zeiten.</b> Nachrichten kommen von { $span }, nach der Uhr der Ehemaligen, bis sie andere Zeiten wählen. Das gilt für alle, die ab jetzt Ja sagen. Antippen oder Stunden wie 10-18 schreiben.
admin-hours-unclear = Die Zeiten liegen zwischen 5:00 und 23:00 Uhr und dauern mindestens eine Stunde. Es wurde nichts geändert.
admin-span = { $opens } bis { $closes } Uhr
admin-kept =
    <b>Wie lange etwas bleibt</b>
    · <b>Worte</b>, die Ehemalige geteilt haben: so lange nach dem Lesen.
    · <b>Ehemalige</b>, die gestoppt haben oder deren Nachrichten ruhen oder zu Ende sind: alles über sie, so lange nach ihrem letzten Lebenszeichen.

    Länger als die längsten Zeiten hier erlaubt es das Recht nicht. Alle erfahren es, bevor etwas von ihnen verschwindet, und können eine Kopie behalten.
admin-kept-words = Worte: { $count } Tage
admin-kept-link = Ehemalige: { $count } Monate
admin-days = { $count ->
        [one] 1 Tag
       *[other] { $count } Tage
    }
admin-months = { $count ->
        [one] 1 Monat
       *[other] { $count } Monate
    }
admin-shorter-words_kept =
    <b>Kürzer: Worte bleiben nur noch { $after }, bisher waren es { $before }.</b>
    Gerade ist hier etwas von { $people } Personen gespeichert. Nichts verschwindet, bevor die Person es erfahren hat, 14 Tage vorher.
admin-shorter-link_kept =
    <b>Kürzer: Alles über Ehemalige verschwindet { $after } nach ihrem letzten Lebenszeichen, bisher waren es { $before }.</b>
    Gerade ist hier etwas von { $people } Personen gespeichert. Niemand wird vergessen, ohne es 30 Tage vorher erfahren zu haben.
admin-shorter-yes = Ja, kürzer
admin-shorter-no = So lassen

# Quiet days.

admin-days-screen = <b>Stille Tage.</b> An diesen Tagen kommt bei Ehemaligen von selbst nichts an; Antworten schon. Ein Datum schreiben, zum Beispiel { $example }. Mit Jahreszahl gilt es einmal, ohne jedes Jahr. Höchstens { $most }.
admin-day-yearly = { $day }, jedes Jahr
admin-day-remove = Entfernen: { $day }
admin-day-past = Dieser Tag ist schon vorbei. Es wurde nichts geändert.
admin-days-many = Mehr als { $most } stille Tage gehen nicht. Wird einer entfernt, ist wieder Platz.
admin-day-sure =
    <b>Still: { $day }</b>
    An diesem Tag sind Nachrichten an { $people } Personen geplant. Sie kommen an den nächsten freien Tagen.
admin-day-yes = Den Tag still halten

# Texts of the practice.

admin-texts = <b>Eigene Texte.</b> Sie erscheinen in jeder Sprache so, wie sie hier geschrieben werden. Jede Änderung ist eine neue Fassung.
admin-text-welcome = Willkommen
admin-text-privacy = Datenschutz
admin-text-welcome-is = <b>Willkommen.</b> Steht vor der Karte, auf der Ehemalige Ja sagen. Zum Ändern die Worte schreiben, bis zu { $most } Zeichen.
admin-text-privacy-is = <b>Datenschutz.</b> Steht unter /privacy, neben dem, was das Programm selbst dort sagt. Nach einer Änderung sehen Ehemalige den Text einmal, wenn sie das nächste Mal schreiben oder tippen; gefragt werden sie nichts. Zum Ändern die Worte schreiben, bis zu { $most } Zeichen.
admin-text-ours = Im Moment stehen hier keine eigenen Worte.
admin-text-holds = Fassung { $number }, seit { $day }:
admin-text-forget = Herausnehmen
admin-text-faults = Es wurde nichts geändert, und zwar deshalb:

# Undo.

admin-undo-too = Auch das rückgängig machen
admin-undone = Rückgängig gemacht. Bei „{ $what }“ ist alles wie vorher.
admin-undone-people = Für { $people } Personen gilt es wieder. Wer seitdem neu gewählt hat, behält das.
admin-undone-late = Das war vor mehr als einem Tag. Deshalb wählen Ehemalige selbst neu.
admin-undo-changed-since = Es wurde nichts rückgängig gemacht: „{ $what }“ hat sich seitdem noch einmal geändert. /admin zeigt, wie es steht.
admin-undo-not-here = Das lässt sich hier nicht rückgängig machen. /admin zeigt, wie es steht.
admin-sending = der ganze Versand
admin-bound-languages = Sprachen
admin-bound-plans = Pläne
admin-bound-default_plan = der Plan, der zuerst vorgeschlagen wird
admin-bound-default_hours = übliche Zeiten
admin-bound-words_kept = wie lange Worte bleiben
admin-bound-link_kept = wie lange etwas über Ehemalige bleibt

# The supervisor, and a therapist who leaves. Who leaves «hört auf»: «ist gegangen» could sound like a
# death.

admin-supervisor = Supervision
admin-supervisor-screen = <b>Supervision.</b> Wenn für Ehemalige etwas nicht gepasst hat, wählen sie selbst, wer es liest: die Fachperson, bei der sie waren, die Supervision oder niemand. Wer macht die Supervision?
admin-supervisor-none = Niemand
admin-supervisor-chosen = ✓ { $name }

admin-handover = Eine Fachperson hört auf
admin-handover-who = <b>Eine Fachperson hört auf.</b> Um wessen Ehemalige geht es? Sie werden einzeln gefragt, ob jemand anderes lesen darf; niemand sieht hier, wer sie sind.
admin-handover-none = Es ist keine Fachperson eingerichtet.
admin-handover-to = Die Ehemaligen von { $therapist } werden gefragt, ob jemand anderes lesen darf. Wer soll das sein?
admin-handover-sure = { $therapist } hört jetzt auf, und die Ehemaligen werden gefragt, ob { $successor } lesen darf. Mit einem Knopf lässt sich das nicht zurücknehmen.
admin-handover-sure-nobody = { $therapist } hört jetzt auf, und die Ehemaligen erfahren, dass niemand weiterliest. Mit einem Knopf lässt sich das nicht zurücknehmen.
admin-handover-yes = Ja, übergeben
admin-handover-done = { $therapist } hat hier aufgehört. Die Ehemaligen erfahren es.
admin-handover-left =
    { $form ->
       *[formal] Sie wurden aus dieser Praxis ausgetragen, deshalb kommt hier nichts mehr. Ehemalige erfahren es.
        [informal] Du wurdest aus dieser Praxis ausgetragen, deshalb kommt hier nichts mehr. Ehemalige erfahren es.
    }
admin-idle =
    { $count ->
        [one] 1 Fachperson hat seit 60 Tagen etwas zu lesen und hat nichts geöffnet. Unter /admin ist eine Übergabe möglich.
       *[other] { $count } Fachpersonen haben seit 60 Tagen etwas zu lesen und haben nichts geöffnet. Unter /admin ist eine Übergabe möglich.
    }

# How many people, where it says how many. It stands before «Personen», also after «von», «an», «für».

headcount-few = weniger als { $count }
headcount-least = mindestens { $count }
