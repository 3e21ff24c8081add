# /stats, and what admins are told of by themselves. Numbers and kinds, never who. A span of time
# stands bare («3 Tage her»), since «vor» and «seit» would want another ending.

command-stats = Zahlen und Zustand

stats-button = Zahlen und Zustand
stats-now = <b>Ehemalige</b>
stats-state-active = Dabei
stats-state-paused = In einer Pause
stats-state-resting = Ruhen, nach stillen Nachrichten
stats-state-ended = Am Ende ihres Plans
stats-state-stopped = Gestoppt
stats-count = { $what }: { $count } oder mehr
stats-few = { $what }: weniger als 5
stats-steps = <i>In Fünferschritten, damit in keiner Zahl jemand zu erkennen ist.</i>
stats-health = <b>Das Programm</b>
stats-alive = Letztes Lebenszeichen: { $ago } her
stats-alive-never = Letztes Lebenszeichen: noch keines
stats-polled = Letzte Antwort von Telegram: { $ago } her
stats-queue = Fällig und nicht gesendet: { $count }
stats-queue-age = Am längsten davon fällig: { $ago }
stats-unsent = Älteste nicht gesendete Nachricht: { $ago } alt
stats-drift-unknown = Uhr: noch nicht verglichen
stats-drift-none = Uhr: stimmt mit der von Telegram überein
stats-drift-ahead = Uhr: geht { $seconds } s vor, verglichen mit Telegram
stats-drift-behind = Uhr: geht { $seconds } s nach, verglichen mit Telegram
stats-size = Datenbank: { $megabytes } MB
stats-backup = Letzte Sicherungskopie: { $ago } her
stats-backup-never = Letzte Sicherungskopie: keine von diesem Programm
stats-backup-failed = Eine Sicherungskopie ist misslungen: { $ago } her
stats-caption = Nach Monaten, in Fünferschritten. Ein Punkt steht für weniger als 5 Personen.
stats-figure-in = Ja gesagt
stats-figure-paused = Pause begonnen
stats-figure-stopped = Gestoppt
stats-figure-erased = Gelöscht
stats-figure-delivered = Nachrichten angekommen
stats-figure-uncertain = Nachrichten unklar
stats-figure-skipped = Nachrichten ausgelassen

uncertain-button = Unklarer Versand
uncertain-none = Beim Versand ist nichts zu entscheiden.
uncertain-head =
    <b>Unklarer Versand.</b> Telegram hat keine klare Antwort gegeben, deshalb kann das hier angekommen sein oder nicht. Es wird nicht noch einmal gesendet: Zweimal wäre schlimmer.
uncertain-line = · { $kind }: { $count }, seit { $day }
uncertain-leave = Alles so lassen
kind-reply = Antworten an Menschen, die geschrieben haben
kind-apology = Entschuldigungen
kind-receipt = Zeilen nach dem Lesen und kurze Zeilen
kind-ping = Hinweise an Fachpersonen
kind-letter = Briefe
kind-digest = Listen für Fachpersonen
kind-checkin = Nachrichten an Ehemalige
kind-reminder = Zweite Nachrichten
kind-notice = Zeilen an Admins und Fachpersonen
kind-news = Neuigkeiten für Ehemalige
kind-farewell = Letzte Zeilen

notice-unreachable =
    { $count ->
        [one] 1 Fachperson ist nicht erreichbar: Telegram lehnt den Chat ab. Was für sie bestimmt ist, wartet. Sie kann noch einmal auf „Start“ tippen, oder Admins können übergeben.
       *[other] { $count } Fachpersonen sind nicht erreichbar: Telegram lehnt die Chats ab. Was für sie bestimmt ist, wartet. Sie können noch einmal auf „Start“ tippen, oder Admins können übergeben.
    }
notice-letters =
    { $count ->
        [one] 1 Brief lässt sich nicht zustellen, weil die Fachperson nicht erreichbar ist. Er wartet.
       *[other] { $count } Briefe lassen sich nicht zustellen, weil die Fachpersonen nicht erreichbar sind. Sie warten.
    }
notice-uncertain =
    { $count ->
        [one] Von 1 Sendung weiß niemand, ob sie angekommen ist. Sie wartet auf eine Entscheidung.
       *[other] Von { $count } Sendungen weiß niemand, ob sie angekommen sind. Sie warten auf eine Entscheidung.
    }
notice-look = Ansehen
notice-backups = Das Sichern misslingt. Der letzte Versuch war am { $day } um { $hour } Uhr. Das Log auf dem Rechner sagt, warum.
notice-helplines =
    { $count ->
        [one] 1 Hilfetelefon wurde
       *[other] { $count } Hilfetelefone wurden
    } seit einem halben Jahr nicht geprüft: { $which }. Wer das Programm betreibt, kann in den Quellen nachsehen und den neuen Tag in care/helplines.json eintragen.
notice-down =
    Das Programm stand still: { $since } bis { $until } ({ $zone }). { $moved ->
        [0] Keine Nachricht wurde verschoben
        [one] 1 Nachricht wurde verschoben
       *[other] { $moved } Nachrichten wurden verschoben
    }, { $skipped ->
        [0] keine ist ausgefallen
        [one] 1 ist ausgefallen
       *[other] { $skipped } sind ausgefallen
    }.
