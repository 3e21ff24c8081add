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
    Vérifié : <b>rompu à l’entrée { $number }.</b> Elle a été changée, ou une entrée d’avant a disparu. { $form ->
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

# What was changed, as it stands in a line of the trail.

audit-what-checkins = messages prévus
audit-what-letters = lettres
audit-what-answers = lettres en retour
audit-what-voice = messages vocaux
audit-what-photos = photos
audit-what-scale = cinq réponses
audit-what-receipts = ligne quand c’est lu
audit-what-notes = petits mots de thérapeutes
audit-what-reminders = second message, si silence
audit-what-danger = mots de danger
audit-what-way_back = reprise de contact
audit-what-languages = langues
audit-what-plans = plans
audit-what-default_plan = plan proposé d’abord
audit-what-default_hours = heures habituelles
audit-what-words_kept = durée de garde des mots
audit-what-link_kept = durée de garde des personnes suivies
audit-what-welcome = texte d’accueil
audit-what-privacy = texte de confidentialité
audit-what-quiet_day = un jour calme
audit-what-supervisor = supervision
audit-what-sending = envoi
audit-what-reply = réponse
audit-what-apology = excuse
audit-what-receipt = ligne quand c’est lu
audit-what-ping = ligne côté thérapeute
audit-what-letter = lettre
audit-what-digest = liste
audit-what-checkin = message prévu
audit-what-reminder = second message, si silence
audit-what-notice = avis
audit-what-news = nouvelle
audit-what-farewell = dernière ligne
audit-what-story = texte
audit-what-draft = brouillon
audit-what-link = personne suivie
audit-what-therapist = thérapeute
audit-what-client = personne suivie
audit-what-admin = admin
audit-what-state = où cela en est
audit-what-paused_until = pause jusqu’au
audit-what-rhythm = rythme
audit-what-plan = plan
audit-what-window = heures
audit-what-discretion = sur l’écran verrouillé
audit-what-kinds = sortes de messages
audit-what-thinned_from = moins souvent dès
audit-what-danger_ping = signal en cas de danger
audit-what-may_keep = peut être gardé
audit-what-holidays = jours fériés
audit-what-turn_of_year = 20 décembre au 2 janvier
audit-what-digest_days = jours de la liste
audit-what-digest_minute = heure de la liste
audit-what-own_hours = heures à soi
audit-what-opens = mots affichés aussitôt
audit-what-when_empty = liste si elle est vide
audit-what-week_most = maximum par semaine
audit-what-zone = fuseau horaire
audit-what-name = nom
audit-what-waiting = temps d’attente
audit-what-free_help = aide gratuite
audit-what-policy = ce qui n’est pas pris ici
audit-what-away = absence
audit-what-back = retour
audit-what-cover = remplacement
audit-what-opening = première ligne
audit-what-renewed = renouvellement
audit-what-date = une date
audit-what-called = nom utilisé ici
audit-what-country = pays
audit-what-quiet_days = jours sans message
audit-what-topics = sujets
audit-what-moving_code = code pour un autre compte
audit-what-language = langue
audit-what-mydata = ses données
audit-what-audit = journal
audit-what-shared = ce qui a été partagé
audit-what-shelf = ce qui peut être gardé
audit-what-picture = image

audit-value-on = oui
audit-value-off = non
audit-value-active = en cours
audit-value-paused = en pause
audit-value-resting = au repos
audit-value-ended = terminé
audit-value-stopped = arrêté
audit-value-scheduled = selon un plan
audit-value-on_wish = seulement si la personne le veut

opened-button = Qui a ouvert quoi
opened-head =
    { $form ->
       *[formal] <b>Qui a ouvert quoi, parmi ce que vous avez partagé.</b> Le plus récent vient d’abord.
        [informal] <b>Qui a ouvert quoi, parmi ce que tu as partagé.</b> Le plus récent vient d’abord.
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
