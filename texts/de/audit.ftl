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
audit-broken = Geprüft: <b>Bruch bei Eintrag { $number }.</b> Er wurde verändert, oder einer davor fehlt. Am besten eine Kopie der Datenbank aufheben und dort nachfragen, wo das Programm betrieben wird.
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
