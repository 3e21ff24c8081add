# /stats, and what admins are told of by themselves. Numbers and kinds, never who.

command-stats = Nombres et état du programme

stats-button = Nombres et état
stats-now = <b>Personnes suivies</b>
stats-state-active = Ont dit oui
stats-state-paused = En pause
stats-state-resting = Au repos, après des messages sans suite
stats-state-ended = Au bout de leur plan
stats-state-stopped = Ont arrêté
stats-count = { $what } : { $count } ou plus
stats-few = { $what } : moins de 5
stats-steps = <i>De cinq en cinq, pour qu’aucun nombre ne permette de reconnaître quelqu’un.</i>
stats-health = <b>Le programme</b>
stats-alive = Dernier signe de vie : il y a { $ago }
stats-alive-never = Dernier signe de vie : aucun pour l’instant
stats-polled = Dernière réponse de Telegram : il y a { $ago }
stats-queue = À envoyer, pas encore parti : { $count }
stats-queue-age = Le plus ancien de ces envois attend depuis { $ago }
stats-unsent = Plus ancien message non envoyé : créé il y a { $ago }
stats-drift-unknown = Horloge : pas encore comparée
stats-drift-none = Horloge : à l’heure de Telegram
stats-drift-ahead = Horloge : { $seconds } s d’avance sur Telegram
stats-drift-behind = Horloge : { $seconds } s de retard sur Telegram
stats-size = Base de données : { $megabytes } Mo
stats-backup = Dernière sauvegarde : il y a { $ago }
stats-backup-never = Dernière sauvegarde : aucune par ce programme
stats-backup-failed = Une sauvegarde a échoué il y a { $ago }
stats-caption = Par mois, de cinq en cinq. Un point veut dire moins de 5 personnes.
stats-figure-in = Ont dit oui
stats-figure-paused = Pauses
stats-figure-stopped = Arrêts
stats-figure-erased = Effacements
stats-figure-delivered = Messages remis
stats-figure-uncertain = Messages incertains
stats-figure-skipped = Messages passés

uncertain-button = Envois incertains
uncertain-none = Aucun envoi n’attend de décision.
uncertain-head =
    <b>Envois incertains.</b> Telegram n’a pas donné de réponse claire : ces envois sont peut-être arrivés, peut-être pas. Ils ne sont pas refaits, car deux fois serait pire.
uncertain-line = · { $kind } : { $count }, depuis le { $day }
uncertain-leave = Les laisser comme ils sont
kind-reply = Réponses à qui a écrit
kind-apology = Mots d’excuse
kind-receipt = Lignes « Lu » et petits mots
kind-ping = Signaux aux thérapeutes
kind-letter = Lettres
kind-digest = Listes pour des thérapeutes
kind-checkin = Messages aux personnes suivies
kind-reminder = Seconds messages
kind-notice = Lignes à l’administration et aux thérapeutes
kind-news = Nouvelles aux personnes suivies
kind-farewell = Dernières lignes

notice-unreachable =
    { $count ->
        [one] Telegram refuse la conversation de { $count } thérapeute. Ce qui lui est destiné attend. De son côté, appuyer de nouveau sur « Démarrer » suffit. Sinon, l’administration peut passer le relais.
       *[other] Telegram refuse les conversations de { $count } thérapeutes. Ce qui leur est destiné attend. De leur côté, appuyer de nouveau sur « Démarrer » suffit. Sinon, l’administration peut passer le relais.
    }
notice-letters =
    { $count ->
        [one] { $count } lettre ne peut pas être remise, car Telegram ne permet pas de joindre le ou la thérapeute. Elle attend.
       *[other] { $count } lettres ne peuvent pas être remises, car Telegram ne permet pas de joindre leurs thérapeutes. Elles attendent.
    }
notice-uncertain =
    { $count ->
        [one] Pour { $count } envoi, personne ne sait s’il est arrivé. Il attend une décision.
       *[other] Pour { $count } envois, personne ne sait s’ils sont arrivés. Ils attendent une décision.
    }
notice-look = Voir
notice-backups = Les sauvegardes échouent. Le dernier essai date du { $day } à { $hour }. Le journal de la machine dit pourquoi.
notice-helplines =
    { $count ->
        [one] { $count } ligne d’écoute n’a pas été vérifiée
       *[other] { $count } lignes d’écoute n’ont pas été vérifiées
    } depuis six mois : { $which }. Qui s’occupe du programme peut consulter les sources, et mettre la nouvelle date dans care/helplines.json.
notice-down =
    Le programme s’est interrompu du { $since } au { $until } ({ $zone }). { $moved ->
        [0] Aucun message n’a changé de date
        [one] { $moved } message a changé de date
       *[other] { $moved } messages ont changé de date
    }, { $skipped ->
        [0] aucun n’a été passé
        [one] { $skipped } a été passé
       *[other] { $skipped } ont été passés
    }.
