# The trail of who did what: for admins by ids alone, and for clients who opened what of theirs.
# In the trail a client is a «Person», which names no gender; a therapist is a «Fachperson».

command-audit = Das Protokoll: wer was getan hat

audit-head = <b>Protokoll</b>: { $subject }. Alle Uhrzeiten gelten für { $zone }.
audit-empty = Hier steht noch nichts.
audit-whole =
    { $count ->
        [one] Geprüft: lückenlos, 1 Eintrag.
       *[other] Geprüft: lückenlos, { $count } Einträge.
    }
audit-newest = { $count } Einträge. Geprüft: Die neuesten { $checked } sind lückenlos. Der Export prüft alle.
audit-broken = Geprüft: <b>Bruch bei Eintrag { $number }.</b> Er wurde verändert, oder einer davor ist nicht mehr da. Am besten eine Kopie der Datenbank aufheben und dort nachfragen, wo das Programm betrieben wird.
audit-line = { $number }. { $when } · { $who }: { $what }
audit-about = { $what } ({ $whom })
audit-setting = { $act }: { $name }
audit-changed = { $act }: { $name }, { $before } → { $after }
audit-none = nichts
audit-older = Ältere
audit-newest-button = Neueste
audit-export = Alles exportieren
audit-undo = { $number } rückgängig machen
audit-exported = Der Export ist unterwegs: ein Eintrag pro Zeile, und in der letzten, ob das Protokoll lückenlos ist.
audit-file = Das Protokoll (JSON, zeilenweise)

audit-subject-all = Alles
audit-subject-consent = Zustimmung
audit-subject-settings = Einstellungen
audit-subject-access = Zugriffe
audit-subject-sends = Versand
audit-subject-people = Menschen
audit-subject-data = Daten

audit-who-you =
    { $form ->
       *[formal] Sie
        [informal] du
    }
audit-who-client = Person { $id }
audit-who-therapist = Fachperson { $id }
audit-who-admin = Admin { $id }
audit-who-operator = Betrieb
audit-who-bot = das Programm

audit-act-consent-given = Zustimmung gegeben
audit-act-consent-withdrawn = Zustimmung widerrufen
audit-act-consent-declined = Zustimmung abgelehnt
audit-act-settings-choice = eigene Wahl geändert
audit-act-settings-therapist = Wahl der Fachperson
audit-act-settings-offer = Angebot der Praxis
audit-act-settings-bound = Einstellung der Praxis
audit-act-settings-text = Text der Praxis
audit-act-settings-paused = ganzen Versand angehalten
audit-act-settings-resumed = Versand geht weiter
audit-act-settings-undone = Änderung rückgängig gemacht
audit-act-access-list = Liste geöffnet
audit-act-access-story = Geschichte geöffnet
audit-act-access-letter = Brief geöffnet
audit-act-access-page = Seite über eine Person geöffnet
audit-act-access-record = Auszug erstellt
audit-act-access-export = Daten exportiert
audit-act-sends-sent = gesendet
audit-act-sends-uncertain = vielleicht angekommen, nicht noch einmal gesendet
audit-act-sends-skipped = ausgelassen
audit-act-sends-failed = nicht gesendet
audit-act-sends-resolved = unklaren Versand durchgesehen
audit-act-people-invited = Einladung gemacht
audit-act-people-revoked = Einladung zurückgenommen
audit-act-people-joined = Fachperson ist dabei
audit-act-people-suspended = Fachperson ruht
audit-act-people-resumed = Fachperson macht weiter
audit-act-people-left = Fachperson hat aufgehört
audit-act-people-admin = Admin hinzugefügt
audit-act-people-noadmin = Admin entfernt
audit-act-people-stopped = Nachrichten an eine Person beendet
audit-act-people-handed = Ehemalige gefragt, ob jemand anderes lesen darf
audit-act-data-erased = gelöscht
audit-act-data-forgotten = nach Ablauf der Zeit vergessen
audit-act-data-burnt = Brief verbrannt
audit-act-data-backup = Sicherungskopie gemacht
audit-act-data-restored = Sicherungskopie eingespielt
audit-act-data-keys = Schlüssel gewechselt
audit-act-data-cut = Einträge, älter als sechs Jahre, entfernt
audit-act-data-closing = Ende des Programms

# To a client. «öffnete» is followed by an accusative.
# What was changed, as it stands in a line of the trail.

audit-what-checkins = Nachrichten nach Plan
audit-what-letters = Briefe
audit-what-answers = Briefe zurück
audit-what-voice = Sprachnachrichten
audit-what-photos = Fotos
audit-what-scale = fünf Antworten zum Tippen
audit-what-receipts = Zeile beim Lesen
audit-what-notes = kurze Notizen von Therapeuten
audit-what-reminders = noch eine, wenn es still bleibt
audit-what-danger = Worte in Gefahr
audit-what-way_back = Weg zurück
audit-what-languages = Sprachen
audit-what-plans = Pläne
audit-what-default_plan = zuerst vorgeschlagener Plan
audit-what-default_hours = übliche Zeiten
audit-what-words_kept = wie lange Worte bleiben
audit-what-link_kept = wie lange Klienten bleiben
audit-what-welcome = Begrüßungstext
audit-what-privacy = Text zum Datenschutz
audit-what-quiet_day = ein stiller Tag
audit-what-supervisor = Supervision
audit-what-sending = Versand
audit-what-reply = Antwort
audit-what-apology = Entschuldigung
audit-what-receipt = Zeile beim Lesen
audit-what-ping = Hinweis für Therapeuten
audit-what-letter = Brief
audit-what-digest = Liste
audit-what-checkin = Nachricht nach Plan
audit-what-reminder = noch eine, wenn es still bleibt
audit-what-notice = Hinweis
audit-what-news = Neuigkeit
audit-what-farewell = letzte Zeile
audit-what-story = Geschichte
audit-what-draft = Entwurf
audit-what-link = Klient
audit-what-therapist = Therapeut
audit-what-client = Klient
audit-what-admin = Admin
audit-what-state = wie es steht
audit-what-paused_until = Pause bis
audit-what-rhythm = Rhythmus
audit-what-plan = Plan
audit-what-window = Uhrzeiten
audit-what-discretion = auf dem Sperrbildschirm
audit-what-kinds = Arten von Nachrichten
audit-what-thinned_from = seltener ab
audit-what-danger_ping = Hinweis in Gefahr
audit-what-may_keep = darf behalten werden
audit-what-holidays = Feiertage
audit-what-turn_of_year = Jahreswechsel
audit-what-digest_days = Tage der Liste
audit-what-digest_minute = Uhrzeit der Liste
audit-what-own_hours = eigene Zeiten
audit-what-opens = Worte sofort
audit-what-when_empty = Liste, wenn leer
audit-what-week_most = höchstens in der Woche
audit-what-zone = Zeitzone
audit-what-name = Name
audit-what-waiting = Wartezeit
audit-what-free_help = kostenlose Hilfe
audit-what-policy = was hier nicht geht
audit-what-away = abwesend
audit-what-back = wieder da
audit-what-cover = Vertretung
audit-what-opening = erste Zeile
audit-what-renewed = erneuert
audit-what-date = ein Datum
audit-what-called = Anrede
audit-what-country = Land
audit-what-quiet_days = stille Tage
audit-what-topics = Themen
audit-what-moving_code = Code für ein neues Konto
audit-what-language = Sprache
audit-what-mydata = eigene Daten
audit-what-audit = Protokoll
audit-what-shared = was geteilt wurde
audit-what-shelf = was behalten werden darf
audit-what-picture = Bild

audit-value-on = an
audit-value-off = aus
audit-value-active = läuft
audit-value-paused = Pause
audit-value-resting = ruht
audit-value-ended = zu Ende
audit-value-stopped = beendet
audit-value-scheduled = nach Plan
audit-value-on_wish = nur auf eigenen Wunsch

opened-button = Wer was geöffnet hat
opened-head =
    { $form ->
       *[formal] <b>Wer geöffnet hat, was Sie geteilt haben</b>, das Neueste zuerst. Geöffnet heißt nicht gelesen.
        [informal] <b>Wer geöffnet hat, was du geteilt hast</b>, das Neueste zuerst. Geöffnet heißt nicht gelesen.
    }
opened-none =
    { $form ->
       *[formal] Bisher hat niemand etwas von Ihnen geöffnet.
        [informal] Bisher hat niemand etwas von dir geöffnet.
    }
opened-line = · { $when }: { $who } öffnete { $what }
opened-line-record =
    { $form ->
       *[formal] · { $when }: { $who } machte eine Datei aus dem, was Sie geteilt haben
        [informal] · { $when }: { $who } machte eine Datei aus dem, was du geteilt hast
    }
opened-supervisor = Die Supervision der Praxis
opened-cover = Jemand in Vertretung für { $therapist }
opened-story =
    { $form ->
       *[formal] Ihre Geschichte vom { $day }
        [informal] deine Geschichte vom { $day }
    }
opened-letter =
    { $form ->
       *[formal] Ihren Brief vom { $day }
        [informal] deinen Brief vom { $day }
    }
opened-gone = etwas, das es inzwischen nicht mehr gibt
opened-page =
    { $form ->
       *[formal] die Seite über Sie
        [informal] die Seite über dich
    }
opened-shared =
    { $form ->
       *[formal] die Liste mit dem, was Sie geteilt haben
        [informal] die Liste mit dem, was du geteilt hast
    }
opened-shelf =
    { $form ->
       *[formal] die Mappe mit dem, was von Ihnen bleiben darf
        [informal] die Mappe mit dem, was von dir bleiben darf
    }
opened-picture =
    { $form ->
       *[formal] das Bild zu Ihrer Geschichte
        [informal] das Bild zu deiner Geschichte
    }
opened-older = Ältere
opened-newer = Neuere

mydata-openings = Wer was geöffnet hat
