# «Something new came up»: how a client finds the way back, and what the therapist learns of it.

back-button = Il y a du nouveau
back-nobody = Cette conversation ne permet de reprendre contact avec personne. /help montre où quelqu’un répond.
back-which = Avec qui reprendre contact ?
back-card = <b>Reprendre contact.</b> S’il y a du nouveau, voici comment joindre { $therapist } :
back-card-unwritten =
    <b>Reprendre contact.</b> { $therapist } n’a pas laissé d’indications ici. { $form ->
       *[formal] Vous pouvez quand même demander à reprendre contact.
        [informal] Tu peux quand même demander à reprendre contact.
    }
back-card-after =
    { $form ->
       *[formal] Un bouton fait savoir à { $therapist } que vous demandez à reprendre contact. Rien de votre histoire ne part avec.
        [informal] Un bouton fait savoir à { $therapist } que tu demandes à reprendre contact. Rien de ton histoire ne part avec.
    } Ce n’est pas fait pour les urgences : /help montre où quelqu’un répond tout de suite, et ce qui est gratuit.
back-card-past = Le dernier message date d’il y a deux ans ou plus. Rien ne part donc plus d’ici. Les moyens habituels de joindre { $therapist } restent valables. /help montre où quelqu’un répond, et ce qui est gratuit.
back-ask = Prévenir { $therapist }
back-not-now = Pas maintenant
back-left =
    { $form ->
       *[formal] Rien n’a été envoyé. /back reste là quand vous voulez.
        [informal] Rien n’a été envoyé. /back reste là quand tu veux.
    }
back-asked =
    { $form ->
       *[formal] { $therapist } reçoit une ligne, en journée : que vous demandez à reprendre contact, et rien de plus.
        [informal] { $therapist } reçoit une ligne, en journée : que tu demandes à reprendre contact, et rien de plus.
    } La réponse passe par un autre moyen, pas par cette conversation.
back-asked-pauses =
    { $form ->
       *[formal] Vos messages sont en pause. Ils reprennent quand vous le dites.
        [informal] Tes messages sont en pause. Ils reprennent quand tu le dis.
    }
back-asked-before = { $therapist } a reçu cette ligne le { $day }. La réponse passe par un autre moyen, pas par cette conversation.
back-take-back = Retirer ma demande
back-taken-back = La demande est retirée.
back-too-late = La demande a déjà été vue, donc elle reste comme elle est.
back-seen =
    { $form ->
       *[formal] Ce que vous avez demandé a été vu le { $day }.
        [informal] Ce que tu as demandé a été vu le { $day }.
    }
back-seen-named =
    { $form ->
       *[formal] Le { $day }, { $therapist } a vu que vous demandez à reprendre contact.
        [informal] Le { $day }, { $therapist } a vu que tu demandes à reprendre contact.
    }

back-push = Quelqu’un demande à reprendre contact.
back-show = Voir qui
back-item =
    <b>{ $label }</b> demande à reprendre contact depuis le { $day }. Rien de son histoire n’est joint. { $form ->
       *[formal] Votre réponse passe par vos propres moyens : rien n’est envoyé d’ici.
        [informal] Ta réponse passe par tes propres moyens : rien n’est envoyé d’ici.
    }
back-item-saw =
    { $form ->
       *[formal] Cette personne a vu vos indications :
        [informal] Cette personne a vu tes indications :
    }
back-item-unwritten =
    { $form ->
       *[formal] Cette personne n’a trouvé aucune indication pour vous joindre. /wayback permet d’en écrire.
        [informal] Cette personne n’a trouvé aucune indication pour te joindre. /wayback permet d’en écrire.
    }
back-mark-seen = Vu
back-marked-seen = Marqué comme vu.
back-withdrawn = Demande retirée par la personne qui l’avait faite.

wayback-button = Comment me recontacter
wayback-is =
    { $form ->
       *[formal] <b>Pour vous recontacter.</b> Une personne suivie qui demande à reprendre contact voit ceci :
        [informal] <b>Pour te recontacter.</b> Une personne suivie qui demande à reprendre contact voit ceci :
    }
wayback-unwritten =
    { $form ->
       *[formal] <b>Pour vous recontacter.</b> Une personne suivie qui demande à reprendre contact ne trouve encore aucune indication de vous.
        [informal] <b>Pour te recontacter.</b> Une personne suivie qui demande à reprendre contact ne trouve encore aucune indication de toi.
    }
wayback-ask =
    { $form ->
       *[formal] Pour les indications, écrivez { $most } caractères au plus : comment prendre rendez-vous, combien de temps il faut attendre, et un lieu d’aide gratuit.
        [informal] Pour les indications, écris { $most } caractères au plus : comment prendre rendez-vous, combien de temps il faut attendre, et un lieu d’aide gratuit.
    }
wayback-length = Il faut de 1 à { $most } caractères.
wayback-remove = Enlever ces indications
wayback-leave = Laisser comme c’est
wayback-left = Tout reste comme avant.
