# What a client can choose: /settings, and the round after the yes. Read only by who asked for it.

settings-more = Plus de choix
settings-which = De quels messages s’agit-il ?
settings-menu =
    { $form ->
       *[formal] <b>Vos choix.</b> Chaque changement compte aussitôt.
        [informal] <b>Tes choix.</b> Chaque changement compte aussitôt.
    }
settings-as-it-is =
    Prochain message : { $next }
    Heures : { $opens } à { $closes } ({ $place })
    Écran verrouillé : { $level }
    Sujets : { $topics }
settings-none = aucun
settings-back = Retour
settings-next = Suivant
settings-done = Terminé
settings-defaults = Finir avec les choix proposés
settings-chosen = ✓ { $label }
settings-on = oui
settings-off = non
settings-noted = C’est noté.
settings-end = <b>C’est réglé ainsi.</b> /settings le montre de nouveau à tout moment.
settings-end-round = <b>C’est en place.</b> /settings change cela à tout moment, /stop arrête tout aussitôt.
settings-day-unclear = Cette date n’était pas claire, donc rien n’a changé.

settings-menu-dates = Dates
settings-menu-hours = Heures et fuseau
settings-menu-level = Écran verrouillé
settings-menu-topics = Sujets
settings-menu-quiet = Jours sans message
settings-menu-country = Pays pour les lignes d’écoute
settings-menu-called = Mon nom ici
settings-menu-switch = Options
settings-menu-kinds = Sortes de messages
settings-menu-pause = Pause jusqu’à une date
settings-menu-language = Langue et ton
settings-menu-moving = Un autre compte
settings-menu-plan = Rythme et durée

settings-dates =
    { $form ->
       *[formal] <b>Vos dates.</b> Chacune peut bouger de 14 jours au plus. Appuyez sur une date pour la déplacer, ou laissez-les ainsi.
        [informal] <b>Tes dates.</b> Chacune peut bouger de 14 jours au plus. Appuie sur une date pour la déplacer, ou laisse-les ainsi.
    }
settings-dates-none =
    { $form ->
       *[formal] <b>Vos dates.</b> Aucun message n’est prévu.
        [informal] <b>Tes dates.</b> Aucun message n’est prévu.
    }
settings-move =
    Ce message arrive le { $day }. { $form ->
       *[formal] Appuyez sur un bouton pour le déplacer, ou écrivez une autre date, comme { $example }.
        [informal] Appuie sur un bouton pour le déplacer, ou écris une autre date, comme { $example }.
    }
settings-move-day-back = Un jour plus tôt
settings-move-day-on = Un jour plus tard
settings-move-week-back = Une semaine plus tôt
settings-move-week-on = Une semaine plus tard
settings-moved = Déplacé au { $day }.
settings-move-refused = Ce jour ne convient pas, donc rien n’a changé. Un message peut bouger de 14 jours. Il reste à 21 jours au moins des messages voisins. Il évite les jours sans message.

settings-hours =
    { $form ->
       *[formal] <b>Vos heures.</b> Les messages arrivent entre { $opens } et { $closes }. L’heure utilisée est celle-ci : { $place }.
        [informal] <b>Tes heures.</b> Les messages arrivent entre { $opens } et { $closes }. L’heure utilisée est celle-ci : { $place }.
    }

    { $form ->
       *[formal] Appuyez sur un bouton, ou écrivez des heures comme 18-21. Pour l’heure d’un autre endroit, écrivez une ville.
        [informal] Appuie sur un bouton, ou écris des heures comme 18-21. Pour l’heure d’un autre endroit, écris une ville.
    }
settings-hours-morning = Matin : { $opens } à { $closes }
settings-hours-afternoon = Après-midi : { $opens } à { $closes }
settings-hours-evening = Soir : { $opens } à { $closes }
settings-hours-day = Journée : { $opens } à { $closes }
settings-hours-unclear = Ni heures ni ville n’ont été trouvées, donc rien n’a changé. Une plus grande ville du même fuseau horaire convient aussi.
settings-hours-refused = Les heures se situent entre { $earliest } et { $latest }, et durent une heure ou plus. Rien n’a changé.
settings-zone-which =
    Est-ce celle-ci ? L’heure est celle qu’il est là-bas maintenant. { $form ->
       *[formal] Sinon, écrivez une autre ville.
        [informal] Sinon, écris une autre ville.
    }

settings-level =
    { $form ->
       *[formal] <b>Votre écran verrouillé.</b> Voici ce que quelqu’un à côté de vous pourrait y lire :
        [informal] <b>Ton écran verrouillé.</b> Voici ce que quelqu’un à côté de toi pourrait y lire :
    }
settings-level-open = Ouvert
settings-level-discreet = Discret
settings-level-sealed = Fermé

settings-topics =
    <b>Sujets.</b> { $form ->
       *[formal] Un message peut parler d’une partie de votre vie, si vous la choisissez ici. Choisissez un ou plusieurs sujets, ou aucun. Un sujet avec vos propres mots convient aussi : écrivez-le, en { $most } caractères au plus.
        [informal] Un message peut parler d’une partie de ta vie, si tu la choisis ici. Choisis un ou plusieurs sujets, ou aucun. Un sujet avec tes propres mots convient aussi : écris-le, en { $most } caractères au plus.
    }

    « Cette part de la vie » et « Le passé » ne sont jamais nommés dans un message.
settings-topic-work = Travail
settings-topic-home = Maison et argent
settings-topic-life = Cette part de la vie (santé, bébé)
settings-topic-parenting = Être parent
settings-topic-family = Famille
settings-topic-partner = Couple
settings-topic-past = Le passé
settings-topics-offered =
    { $form ->
       *[formal] { $therapist } propose : { $topics }. Rien n’est demandé à ce propos tant que vous ne choisissez pas ces sujets.
        [informal] { $therapist } propose : { $topics }. Rien n’est demandé à ce propos tant que tu ne choisis pas ces sujets.
    }
settings-topic-length = Un sujet a de 1 à { $most } caractères, donc rien n’a changé.
settings-topic-many =
    { $form ->
       *[formal] Il n’y a plus de place pour un autre sujet. Vous pouvez en enlever un, ou garder ceux-ci.
        [informal] Il n’y a plus de place pour un autre sujet. Tu peux en enlever un, ou garder ceux-ci.
    }

settings-quiet =
    <b>Jours sans message.</b> Un message qui tomberait sur un de ces jours arrive un peu plus tard. { $form ->
       *[formal] Pour ajouter un jour, écrivez une date, comme { $example }.
        [informal] Pour ajouter un jour, écris une date, comme { $example }.
    }
settings-occasion = Un message ce jour-là, chaque année
settings-occasion-yearly = chaque { $day } (message à part)
settings-occasion-is = Un message à part remplace le message prévu le plus proche. S’il n’y en a pas de proche, rien n’arrive.
settings-holidays-quiet = Rien les jours fériés
settings-holidays-open = Messages les jours fériés
settings-quiet-yearly = chaque { $day }
settings-quiet-which = Est-ce pour chaque année, ou seulement cette fois ?
settings-quiet-remove = Enlever { $day }
settings-quiet-many = Il y a place pour { $most } jours au plus. Une pause convient mieux pour plus longtemps.
settings-turn-quiet = Rien du 20 déc. au 2 janv.
settings-turn-open = Messages possibles

settings-country =
    { $form ->
       *[formal] <b>Votre pays.</b> Il ne sert qu’à une chose : montrer les lignes d’écoute de votre pays. Écrivez son nom, ou appuyez sur un bouton.
        [informal] <b>Ton pays.</b> Il ne sert qu’à une chose : montrer les lignes d’écoute de ton pays. Écris son nom, ou appuie sur un bouton.
    }
settings-country-which =
    { $form ->
       *[formal] Est-ce celui-ci ? Sinon, écrivez-le encore une fois.
        [informal] Est-ce celui-ci ? Sinon, écris-le encore une fois.
    }
settings-country-unclear = Aucun pays de ce nom n’est sur la liste, donc rien n’a changé.
settings-country-forget = N’indiquer aucun pays

settings-called =
    { $form ->
       *[formal] <b>Votre nom ici.</b> Les messages disent « { $name } », et seulement si l’écran verrouillé est réglé sur « Ouvert ». Pour le changer, écrivez un autre nom.
        [informal] <b>Ton nom ici.</b> Les messages disent « { $name } », et seulement si l’écran verrouillé est réglé sur « Ouvert ». Pour le changer, écris un autre nom.
    }
settings-called-nothing =
    { $form ->
       *[formal] <b>Votre nom ici.</b> Les messages ne disent aucun nom. Pour en mettre un, écrivez-le. Il n’apparaît que si l’écran verrouillé est réglé sur « Ouvert ».
        [informal] <b>Ton nom ici.</b> Les messages ne disent aucun nom. Pour en mettre un, écris-le. Il n’apparaît que si l’écran verrouillé est réglé sur « Ouvert ».
    }
settings-called-forget = N’utiliser aucun nom
settings-called-length = Un nom a de 1 à { $most } caractères, donc rien n’a changé.

settings-switches =
    { $form ->
       *[formal] <b>Options.</b> Chacune compte à part. Appuyez sur une option pour la changer.
        [informal] <b>Options.</b> Chacune compte à part. Appuie sur une option pour la changer.
    }
settings-switch-receipts = Ligne quand c’est lu : { $state }
settings-switch-receipts-is =
    { $form ->
       *[formal] Une ligne discrète arrive quand { $therapist } a lu quelque chose de vous.
        [informal] Une ligne discrète arrive quand { $therapist } a lu quelque chose de toi.
    }
settings-switch-scale = Cinq réponses : { $state }
settings-switch-scale-is = Un message qui pose une question a cinq boutons, de « très difficile » à « très bien ».
settings-switch-notes = Petits mots en retour : { $state }
settings-switch-notes-is =
    { $form ->
       *[formal] { $therapist } peut envoyer un petit mot pour chaque chose que vous partagez.
        [informal] { $therapist } peut envoyer un petit mot pour chaque chose que tu partages.
    }
settings-switch-danger-ping = Signal en cas de danger : { $state }
settings-switch-danger-ping-is =
    { $form ->
       *[formal] Un programme remarque certains mots de danger, sur le propre ordinateur du cabinet. Beaucoup lui échappent, et personne ne surveille. S’il en remarque, { $therapist } reçoit une ligne sans vos mots. Elle part en journée, pas aussitôt. Vous voyez qu’elle part, et vous pouvez la retirer.
        [informal] Un programme remarque certains mots de danger, sur le propre ordinateur du cabinet. Beaucoup lui échappent, et personne ne surveille. S’il en remarque, { $therapist } reçoit une ligne sans tes mots. Elle part en journée, pas aussitôt. Tu vois qu’elle part, et tu peux la retirer.
    }
settings-switch-danger-ping-none =
    { $form ->
       *[formal] Si vos mots évoquent un danger, { $therapist } peut recevoir une ligne, sans ces mots.
        [informal] Si tes mots évoquent un danger, { $therapist } peut recevoir une ligne, sans ces mots.
    } Dans cette langue, le programme n’en remarque aucun. Rien ne part donc.
settings-switch-reminder = Second message, si silence : { $state }
settings-switch-reminder-is = Parfois, un message qui pose une question reste sans suite. Un second arrive alors une semaine plus tard, et pas de troisième.
settings-switch-may-keep = À garder : { $state }
settings-switch-may-keep-is =
    { $therapist } peut garder ce qui a été lu, sur sa propre étagère. { $form ->
       *[formal] Vous pouvez toujours mettre cela sur « non ».
        [informal] Tu peux toujours mettre cela sur « non ».
    }

settings-kinds = <b>Sortes de messages.</b> Un bonjour ne demande rien. Une invitation demande comment vont les choses. Dans les deux cas, pas besoin de répondre.
settings-kinds-both = Les deux, tour à tour
settings-kinds-hello = Seulement des bonjours
settings-kinds-invitation = Seulement des invitations

settings-pause =
    { $form ->
       *[formal] <b>Une pause.</b> Rien n’arrive jusqu’à la date que vous choisissez. Appuyez sur un bouton, ou écrivez une date, comme { $example }.
        [informal] <b>Une pause.</b> Rien n’arrive jusqu’à la date que tu choisis. Appuie sur un bouton, ou écris une date, comme { $example }.
    }
settings-pause-is =
    { $form ->
       *[formal] <b>Une pause.</b> Rien n’arrive avant le { $day }. Pour changer cela, appuyez sur un bouton, ou écrivez une date, comme { $example }.
        [informal] <b>Une pause.</b> Rien n’arrive avant le { $day }. Pour changer cela, appuie sur un bouton, ou écris une date, comme { $example }.
    }
settings-pause-weeks = Pour 2 semaines
settings-pause-month = Pour un mois
settings-pause-months = Pour 3 mois
settings-pause-refused = Une pause finit un jour à venir, dans deux ans au plus. Rien n’a changé.

settings-plan =
    <b>Rythme et durée.</b> { $count ->
        [0] Aucun message n’est prévu.
        [one] Il reste { $count } message prévu.
       *[other] Il reste { $count } messages prévus.
    } { $form ->
       *[formal] Un autre plan compte à partir d’aujourd’hui. Vous voyez ses dates avant de dire oui.
        [informal] Un autre plan compte à partir d’aujourd’hui. Tu vois ses dates avant de dire oui.
    }
settings-plan-light = Léger : après 1, 3, 6 et 12 mois
settings-plan-year = Un an : 8 messages
settings-plan-long = Long : après 3, 6, 12, 18 et 24 mois
settings-plan-again = Le même plan, dès aujourd’hui
settings-plan-on-wish =
    { $form ->
       *[formal] Aucun message n’arrivera. Vous pouvez écrire ici à tout moment.
        [informal] Aucun message n’arrivera. Tu peux écrire ici à tout moment.
    }
settings-plan-dates =
    Les dates seraient celles-ci, à la place des dates d’avant :

    { $dates }

    Après le dernier message, c’est fini. Aucun n’attend de réponse. { $form ->
       *[formal] Vous pouvez arrêter à tout moment, avec un seul bouton.
        [informal] Tu peux arrêter à tout moment, avec un seul bouton.
    }
settings-plan-yes = Oui, ces dates
settings-plan-no = Non, laisser comme c’est

command-settings = Changer ce qui arrive, et quand
