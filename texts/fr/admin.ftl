# What an admin meets: numbers and settings, never a word, a name or a label of a client.
# Trail = journal · panel = tableau de bord · offered = proposé. An admin has no gender: «admin»
# without an article, or «administration».

command-admin = Le cabinet et ce qu’il propose

admin-panel =
    <b>Le cabinet</b>
    Thérapeutes : { $therapists }
    Invitations ouvertes : { $invites }
    Personnes suivies qui ont dit oui : { $clients }
    Pas encore envoyés : { $waiting }
admin-menu-offers = Ce qui est proposé
admin-menu-languages = Langues
admin-menu-plans = Plans
admin-menu-hours = Heures habituelles
admin-menu-kept = Durées de conservation
admin-menu-days = Jours calmes
admin-menu-texts = Textes du cabinet
admin-audit = Journal
admin-invite = Inviter un ou une thérapeute
admin-invite-made =
    Un lien pour un ou une thérapeute. Il marche une seule fois, pendant 30 jours, pour la première personne qui l’ouvre :

    { $link }
admin-back = Retour
admin-undo = Annuler
admin-noted = C’est noté, et cela vaut dès maintenant.
admin-moved = Quelqu’un a changé cela entre-temps. Voici où en sont les choses.

# Sending.

admin-pause = Suspendre tous les envois
admin-go-on = Relancer les envois
admin-is-paused =
    <b>Les envois sont suspendus</b> depuis le { $since }, { $by ->
        [you] { $form ->
           *[formal] par vous
            [informal] par toi
        }
        [another] par quelqu’un d’autre de l’administration
       *[nobody] par quelqu’un qui ne fait plus partie de l’administration
    }. Les personnes qui écrivent reçoivent encore une réponse. Le reste attend :
admin-waits-nothing = Rien n’attend en ce moment.
admin-waits-checkin = { $count ->
        [one] { $count } message à une date prévue
       *[other] { $count } messages à une date prévue
    }
admin-waits-reminder = { $count ->
        [one] { $count } second message (si silence)
       *[other] { $count } seconds messages (si silence)
    }
admin-waits-digest = { $count ->
        [one] { $count } liste pour un ou une thérapeute
       *[other] { $count } listes pour des thérapeutes
    }
admin-waits-letter = { $count ->
        [one] { $count } lettre
       *[other] { $count } lettres
    }
admin-waits-news = { $count ->
        [one] { $count } ligne pour une personne suivie, par exemple un petit mot
       *[other] { $count } lignes pour des personnes suivies, par exemple des petits mots
    }
admin-waits-receipt = { $count ->
        [one] { $count } ligne qui dit que quelque chose a été lu
       *[other] { $count } lignes qui disent que quelque chose a été lu
    }
admin-waits-farewell = { $count ->
        [one] { $count } dernière ligne pour une personne suivie
       *[other] { $count } dernières lignes pour des personnes suivies
    }
admin-waits-ping = { $count ->
        [one] { $count } demande de reprendre contact
       *[other] { $count } demandes de reprendre contact
    }
admin-waits-notice = { $count ->
        [one] { $count } avis pour un ou une thérapeute, ou pour l’administration
       *[other] { $count } avis pour des thérapeutes ou pour l’administration
    }
admin-waits-reply = { $count ->
        [one] { $count } réponse à quelqu’un qui a écrit
       *[other] { $count } réponses à des personnes qui ont écrit
    }
admin-waits-apology = { $count ->
        [one] { $count } mot d’excuse
       *[other] { $count } mots d’excuse
    }

# What is offered.

admin-offers =
    <b>Ce qui est proposé</b>
    « Non » compte aussitôt, aussi pour ce qui attend. Le nombre de personnes concernées s’affiche avant. « Oui » ne change rien pour une personne tant qu’elle ne l’a pas choisi.
admin-offer = { $name } : { $state }
admin-offer-is = · <b>{ $name } :</b> { $what }
admin-offer-sure =
    <b>Ne plus proposer : { $name }</b>
    { $what }

    Nombre de personnes que cela concerne en ce moment : { $people }.
admin-turn-off = Ne plus le proposer
admin-leave-on = Continuer à le proposer
admin-is-off = { $name } : ce n’est plus proposé.
admin-is-on = { $name } : c’est proposé dès maintenant. Rien n’a encore changé pour personne.
admin-offer-checkins = Messages
admin-offer-checkins-is = des messages aux personnes suivies, aux dates qu’elles ont acceptées.
admin-offer-checkins-off = Plus aucun message ne part, pas même un message qui attend. Chaque personne qui en reçoit l’apprend par une ligne bienveillante, à ses heures. Écrire à son ou sa thérapeute reste possible.
admin-offer-letters = Lettres
admin-offer-letters-is = les personnes suivies peuvent écrire une lettre et l’envoyer à leur thérapeute.
admin-offer-letters-off = Aucune lettre ne peut être commencée ni envoyée. Ce qui est écrit reste à la personne qui l’a écrit. Une lettre en route, qui n’est encore dans aucune liste, lui reste aussi, et elle le sait.
admin-offer-answers = Lettres en retour
admin-offer-answers-is = une lettre peut recevoir une réponse, une fois, si la personne qui l’a écrite le souhaite.
admin-offer-answers-off = Aucune lettre ne peut recevoir de réponse. Une réponse qui n’est pas encore partie redevient un brouillon.
admin-offer-voice = Messages vocaux
admin-offer-voice-is = les personnes suivies peuvent partager des messages vocaux.
admin-offer-voice-off = Les messages vocaux ne sont pas transmis. Ceux que personne n’a encore lus restent aux personnes qui les ont envoyés, et elles le savent.
admin-offer-photos = Photos
admin-offer-photos-is = les personnes suivies peuvent partager des photos.
admin-offer-photos-off = Les photos ne sont pas transmises. Celles que personne n’a encore lues restent aux personnes qui les ont envoyées, et elles le savent. Les mots qui les accompagnent sont transmis.
admin-offer-scale = Cinq réponses
admin-offer-scale-is = un message qui pose une question vient avec cinq boutons, de « très difficile » à « très bien ».
admin-offer-scale-off = Les messages viennent sans les cinq réponses, aussi ceux qui attendent. Les réponses déjà données restent.
admin-offer-receipts = Ligne quand c’est lu
admin-offer-receipts-is = les personnes suivies peuvent recevoir une ligne discrète quand quelque chose a été lu.
admin-offer-receipts-off = Plus aucune de ces lignes ne part, pas même une ligne qui attend.
admin-offer-notes = Petits mots en retour
admin-offer-notes-is = les thérapeutes peuvent envoyer un petit mot pour chaque chose reçue, si la personne suivie le souhaite.
admin-offer-notes-off = Aucun petit mot ne peut plus être écrit, et celui qui attend ne part pas.
admin-offer-reminders = Second message
admin-offer-reminders-is = quand un message qui pose une question reste sans suite, les personnes suivies peuvent en recevoir un second, et pas de troisième.
admin-offer-reminders-off = Plus aucun second message ne part, pas même un message qui attend.
admin-offer-danger = Mots de danger
admin-offer-danger-is = le programme remarque certains mots de danger, et donne des numéros où quelqu’un répond. Si la personne suivie l’a accepté, une ligne va à son ou sa thérapeute. Beaucoup de mots échappent au programme, et personne ne surveille.
admin-offer-danger-off = Ces mots ne sont plus remarqués, et plus aucune ligne ne va aux thérapeutes. /help reste le même pour tout le monde.
admin-offer-way_back = Reprendre contact
admin-offer-way_back-is = les personnes suivies peuvent voir comment joindre de nouveau leur thérapeute, et le lui faire savoir.
admin-offer-way_back-off = /back n’indique plus comment reprendre contact. Les demandes déjà faites arrivent encore. /help reste le même pour tout le monde.

# Languages, plans, hours, and how long things are kept.

admin-all = toutes
admin-one-stays = Une langue au moins reste en place.
admin-first-stays = Ce plan est proposé en premier. Un autre peut prendre cette place, et celui-ci peut alors être retiré.
admin-languages = <b>Langues.</b> On peut choisir parmi celles qui sont cochées. Qui en utilise déjà une autre la garde.
admin-plans = <b>Plans.</b> Les thérapeutes peuvent proposer ceux qui sont cochés, et les personnes suivies choisir parmi eux pour prolonger. Qui en a un autre le garde. Les derniers boutons disent lequel est en tête quand un ou une thérapeute invite.
admin-plan-light = Léger : après 1, 3, 6, 12 mois
admin-plan-year = Un an : 8 messages
admin-plan-long = Long : après 3, 6, 12, 18, 24 mois
admin-plan-weeks = Toutes les x semaines
admin-plan-first = En tête : { $plan }
admin-hours =
    <b>Heures habituelles.</b> Les messages arrivent { $span }, à l’heure de la personne suivie, tant qu’elle n’a pas choisi d’autres heures. Cela vaut pour qui dit oui à partir de maintenant. { $form ->
       *[formal] Appuyez sur un bouton, ou écrivez des heures comme 10-18.
        [informal] Appuie sur un bouton, ou écris des heures comme 10-18.
    }
admin-hours-unclear = Les heures se situent entre 5:00 et 23:00, et durent une heure ou plus. Rien n’a changé.
admin-span = de { $opens } à { $closes }
admin-kept =
    <b>Durées de conservation</b>
    · <b>Les mots</b> partagés par les personnes suivies : durée après la lecture.
    · <b>Les personnes suivies</b> qui ont arrêté, ou dont les messages se reposent ou sont terminés : durée pour tout ce qui les concerne, après leur dernier signe de vie.

    Les durées les plus longues sont les limites légales. Chaque personne est prévenue avant que quelque chose disparaisse, et peut en garder une copie.
admin-kept-words = Mots : { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
admin-kept-link = Personnes : { $count } mois
admin-days = { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
admin-months = { $count } mois
admin-shorter-words_kept =
    <b>Plus court : les mots sont gardés { $after }, et non { $before }.</b>
    Nombre de personnes dont des choses sont gardées ici en ce moment : { $people }. Rien ne disparaît sans que la personne concernée soit prévenue, 14 jours avant.
admin-shorter-link_kept =
    <b>Plus court : une personne suivie est oubliée { $after } après son dernier signe de vie, et non { $before }.</b>
    Nombre de personnes dont des choses sont gardées ici en ce moment : { $people }. Aucune n’est oubliée sans être prévenue, 30 jours avant.
admin-shorter-yes = Oui, plus court
admin-shorter-no = Laisser comme c’est

# Quiet days.

admin-days-screen =
    <b>Jours calmes.</b> À ces dates, rien n’arrive aux personnes suivies sans qu’elles le demandent ; les réponses, si. { $form ->
       *[formal] Écrivez une date, comme { $example }.
        [informal] Écris une date, comme { $example }.
    } Avec l’année, elle compte une fois ; sans l’année, chaque année. Au plus { $most }.
admin-day-yearly = { $day }, chaque année
admin-day-remove = Enlever { $day }
admin-day-past = Ce jour est passé. Rien n’a changé.
admin-days-many = Il y a place pour { $most } jours calmes au plus. Il faut d’abord en enlever un.
admin-day-sure =
    <b>Jour calme : { $day }</b>
    Nombre de personnes suivies pour qui un message est prévu ce jour-là : { $people }. Ces messages passent au prochain jour libre.
admin-day-yes = En faire un jour calme

# Texts of the practice.

admin-texts =
    <b>Textes du cabinet.</b> { $form ->
       *[formal] Ils s’affichent tels que vous les écrivez, dans toutes les langues.
        [informal] Ils s’affichent tels que tu les écris, dans toutes les langues.
    } Chaque changement fait une nouvelle version.
admin-text-welcome = Accueil
admin-text-privacy = Confidentialité
admin-text-welcome-is =
    <b>Accueil.</b> Ce texte vient avant la fiche sur laquelle une personne suivie dit oui. { $form ->
       *[formal] Écrivez-le, en { $most } caractères au plus.
        [informal] Écris-le, en { $most } caractères au plus.
    }
admin-text-privacy-is =
    <b>Confidentialité.</b> Ce texte est sous /privacy, à côté de ce que le programme y dit lui-même. Après un changement, chaque personne suivie le voit une fois, la prochaine fois qu’elle écrit ou appuie sur un bouton. Rien ne lui est demandé. { $form ->
       *[formal] Écrivez-le, en { $most } caractères au plus.
        [informal] Écris-le, en { $most } caractères au plus.
    }
admin-text-ours = Le cabinet n’a pas de texte à lui ici pour le moment.
admin-text-holds = Version { $number }, depuis le { $day } :
admin-text-forget = Enlever ce texte
admin-text-faults = Rien n’a changé. Voici pourquoi :

# Undo.

admin-undo-too = Annuler cela aussi
admin-undone = C’est annulé. « { $what } » : tout est comme avant.
admin-undone-people = Nombre de personnes suivies pour qui cela vaut de nouveau : { $people }. Qui a fait un autre choix depuis le garde.
admin-undone-late = Cela date de plus d’un jour, donc les personnes suivies choisissent à nouveau elles-mêmes.
admin-undo-changed-since = Rien n’a été annulé. « { $what } » : il y a eu un autre changement depuis. /admin montre où en sont les choses.
admin-undo-not-here = Cela ne peut pas être annulé ici. /admin montre où en sont les choses.
admin-sending = tous les envois
admin-bound-languages = langues
admin-bound-plans = plans
admin-bound-default_plan = plan proposé en premier
admin-bound-default_hours = heures habituelles
admin-bound-words_kept = durée de conservation des mots
admin-bound-link_kept = durée de conservation des personnes suivies

# The supervisor, and a therapist who leaves.

admin-supervisor = Supervision
admin-supervisor-screen = <b>Supervision.</b> Une personne suivie qui dit que quelque chose n’allait pas peut choisir qui le lit : son ou sa thérapeute, la supervision, ou personne. Qui assure la supervision ?
admin-supervisor-none = Personne
admin-supervisor-chosen = ✓ { $name }

admin-handover = Un ou une thérapeute s’en va
admin-handover-who = <b>Un ou une thérapeute s’en va.</b> De qui s’agit-il ? On demande aux personnes suivies si quelqu’un d’autre peut lire. La question va à chacune, et personne ne voit ici qui elles sont.
admin-handover-none = Personne n’est encore en place comme thérapeute.
admin-handover-to = Qui peut-on proposer aux personnes suivies par { $therapist } ?
admin-handover-sure = { $therapist } s’en va maintenant, et on propose { $successor } aux personnes concernées. Aucun bouton ne permet de revenir en arrière.
admin-handover-sure-nobody = { $therapist } s’en va maintenant, et les personnes concernées apprennent que plus personne ne lit. Aucun bouton ne permet de revenir en arrière.
admin-handover-yes = Oui, passer le relais
admin-handover-done = C’est fait : { $therapist } ne lit plus ici. Les personnes suivies le sauront.
admin-handover-left =
    { $form ->
       *[formal] Vous ne faites plus partie de ce cabinet ici, donc rien n’arrive plus.
        [informal] Tu ne fais plus partie de ce cabinet ici, donc rien n’arrive plus.
    } Les personnes suivies le sauront.
admin-idle =
    { $count ->
        [one] { $count } thérapeute a de quoi lire depuis 60 jours, et n’a rien ouvert. /admin permet de passer le relais.
       *[other] { $count } thérapeutes ont de quoi lire depuis 60 jours, et n’ont rien ouvert. /admin permet de passer le relais.
    }

# How many people, where it says how many.

headcount-few = moins de { $count }
headcount-least = au moins { $count }
