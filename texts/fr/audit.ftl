# The trail of who did what: for admins by ids alone, and for clients who opened what of theirs.
# Trail = journal. Acts are nouns with their own gender, so that nobody has one.

command-audit = Le journal : qui a fait quoi

audit-head = <b>Journal</b> : { $subject }. Les heures sont celles du fuseau { $zone }.
audit-empty = Il n’y a encore rien ici.
audit-whole =
    { $count ->
        [one] Vérifié : intact, { $count } entrée.
       *[other] Vérifié : intact, { $count } entrées.
    }
audit-newest = { $count } entrées. Vérifié : les { $checked } plus récentes sont intactes. L’export les vérifie toutes.
audit-broken =
    Vérifié : <b>rompu à l’entrée { $number }.</b> Elle a été changée, ou il en manque une avant elle. { $form ->
       *[formal] Gardez une copie de la base de données, et demandez à qui s’occupe du programme.
        [informal] Garde une copie de la base de données, et demande à qui s’occupe du programme.
    }
audit-line = { $number }. { $when } · { $who } : { $what }
audit-about = { $what } ({ $whom })
audit-setting = { $act } : { $name }
audit-changed = { $act } : { $name }, { $before } → { $after }
audit-none = rien
audit-older = Plus anciennes
audit-newest-button = Dernières
audit-export = Tout exporter
audit-undo = Annuler { $number }
audit-exported = L’export arrive : une entrée par ligne, et la dernière dit si le journal est intact.
audit-file = Le journal (lignes JSON)

audit-subject-all = Tout
audit-subject-consent = Accords
audit-subject-settings = Réglages
audit-subject-access = Accès
audit-subject-sends = Envois
audit-subject-people = Personnes
audit-subject-data = Données

audit-who-you =
    { $form ->
       *[formal] vous
        [informal] toi
    }
audit-who-client = personne suivie { $id }
audit-who-therapist = thérapeute { $id }
audit-who-admin = admin { $id }
audit-who-operator = exploitation
audit-who-bot = programme

audit-act-consent-given = accord donné
audit-act-consent-withdrawn = accord retiré
audit-act-consent-declined = accord refusé
audit-act-settings-choice = choix d’une personne suivie
audit-act-settings-therapist = choix côté thérapeute
audit-act-settings-offer = offre du cabinet
audit-act-settings-bound = réglage du cabinet
audit-act-settings-text = texte du cabinet
audit-act-settings-paused = tous les envois suspendus
audit-act-settings-resumed = envois relancés
audit-act-settings-undone = changement annulé
audit-act-access-list = liste ouverte
audit-act-access-story = texte ouvert
audit-act-access-letter = lettre ouverte
audit-act-access-page = page sur une personne suivie, ouverte
audit-act-access-record = relevé exporté
audit-act-access-export = données exportées
audit-act-sends-sent = envoi fait
audit-act-sends-uncertain = peut-être arrivé, pas envoyé de nouveau
audit-act-sends-skipped = envoi passé
audit-act-sends-failed = envoi non fait
audit-act-sends-resolved = envois incertains vus
audit-act-people-invited = invitation créée
audit-act-people-revoked = invitation retirée
audit-act-people-joined = compte thérapeute en place
audit-act-people-suspended = compte thérapeute suspendu
audit-act-people-resumed = compte thérapeute rétabli
audit-act-people-left = compte thérapeute fermé
audit-act-people-admin = compte admin ajouté
audit-act-people-noadmin = compte admin retiré
audit-act-people-stopped = messages arrêtés
audit-act-people-handed = relais proposé aux personnes suivies
audit-act-data-erased = données effacées
audit-act-data-forgotten = données oubliées au bout du délai
audit-act-data-burnt = lettre brûlée
audit-act-data-backup = sauvegarde faite
audit-act-data-restored = sauvegarde restaurée
audit-act-data-keys = clés changées
audit-act-data-cut = entrées de plus de six ans retirées
audit-act-data-closing = fin du programme

opened-button = Qui a ouvert quoi
opened-head =
    { $form ->
       *[formal] <b>Qui a ouvert quoi, parmi ce que vous avez partagé</b>, du plus récent au plus ancien.
        [informal] <b>Qui a ouvert quoi, parmi ce que tu as partagé</b>, du plus récent au plus ancien.
    } Ouvert ne veut pas dire lu.
opened-none =
    { $form ->
       *[formal] Personne n’a encore ouvert quelque chose de vous.
        [informal] Personne n’a encore ouvert quelque chose de toi.
    }
opened-line = · { $when } : { $who } a ouvert { $what }
opened-line-record =
    { $form ->
       *[formal] · { $when } : { $who } a fait un fichier de ce que vous avez partagé
        [informal] · { $when } : { $who } a fait un fichier de ce que tu as partagé
    }
opened-supervisor = la supervision du cabinet
opened-cover = quelqu’un qui remplaçait { $therapist }
opened-story =
    { $form ->
       *[formal] votre texte du { $day }
        [informal] ton texte du { $day }
    }
opened-letter =
    { $form ->
       *[formal] votre lettre du { $day }
        [informal] ta lettre du { $day }
    }
opened-gone = quelque chose qui n’est plus ici
opened-page =
    { $form ->
       *[formal] la page sur vous
        [informal] la page sur toi
    }
opened-shared =
    { $form ->
       *[formal] la liste de ce que vous avez partagé
        [informal] la liste de ce que tu as partagé
    }
opened-shelf =
    { $form ->
       *[formal] ce qui peut être gardé de vous
        [informal] ce qui peut être gardé de toi
    }
opened-picture =
    { $form ->
       *[formal] votre histoire en image
        [informal] ton histoire en image
    }
opened-older = Plus anciennes
opened-newer = Plus récentes

mydata-openings = Qui a ouvert quoi
