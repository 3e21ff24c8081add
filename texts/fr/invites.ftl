# Before an invite, its card, and the list of those that are open. The card has neither «vous» nor
# «tu»: it is for the client, whose form is not known yet.

command-invites = Invitations ouvertes

invites-check =
    D’abord une question, et rien de la réponse n’est gardé. { $form ->
       *[formal] L’un de ces points vaut-il pour la personne à qui vous pensez ?
        [informal] L’un de ces points vaut-il pour la personne à qui tu penses ?
    }
invites-suits = Aucun de ces points
invites-if-danger = En danger en ce moment
invites-if-contested = N’est pas d’accord avec la fin
invites-if-shared_phone = Quelqu’un d’autre voit son téléphone
invites-if-under_age = Moins de 18 ans
invites-not-danger = Ces messages ne conviennent pas à une personne en danger en ce moment. Personne ne lit ici en direct, et un message pourrait tomber au mauvais moment. Ce qui aide, c’est quelqu’un qui répond tout de suite ; /help donne des numéros.
invites-not-contested = Ces messages ne conviennent pas quand la fin n’est pas acceptée des deux côtés. Un message pourrait sonner comme un dernier mot, ou comme une façon de contourner cette fin. En parler à deux vient d’abord.
invites-not-shared_phone = Ces messages ne conviennent pas à un téléphone que quelqu’un d’autre voit. Même un signe discret peut y être lu par les mauvais yeux.
invites-not-under_age = Ces messages sont pour les personnes de 18 ans et plus.
invites-not-suitable = Donc aucune invitation n’a été créée, et rien n’a été gardé. Si cela change un jour, /invite recommence.
invites-long-ago = La date choisie ({ $day }) est trop ancienne. On peut remonter à trois ans au plus. Une autre date peut convenir.
invites-too-soon = La date choisie ({ $day }) est dans plus de 30 jours, donc c’est trop tôt pour une invitation. Cela marche quand la dernière séance est plus proche. Une autre date peut convenir aussi.

invites-card-title = Un court message de temps en temps
invites-card-how = Viser ce code avec un téléphone ouvre Telegram.
invites-card-once = Il marche une seule fois, jusqu’au { $day }.
invites-card-what = Un programme envoie les messages. Il n’y a jamais besoin de répondre, et tout peut s’arrêter à tout moment.

invites-none = Aucune invitation n’est ouverte.
invites-open = <b>Invitations ouvertes</b>
invites-line = { $number } · { $label } · jusqu’au { $day }
invites-renew = Renouveler { $number }
invites-revoke = Retirer { $number }
invites-before = Page précédente
invites-after = Page suivante
invites-letter-first = La lettre pour { $label } n’est pas encore finie. Le lien vient après.
invites-in-use =
    Quelqu’un a ouvert le lien pour { $label }, donc il reste comme il est. { $form ->
       *[formal] Si ce n’était pas la bonne personne, retirez-le et créez-en un nouveau.
        [informal] Si ce n’était pas la bonne personne, retire-le et crées-en un nouveau.
    }
invites-revoke-ask = Retirer le lien pour { $label } ? Il n’ouvrira plus rien, et une lettre jointe disparaît avec lui.
invites-revoke-yes = Retirer le lien
invites-revoke-no = Laisser comme c’est
invites-revoked = C’est retiré.
invites-run-out =
    { $count ->
        [one] { $count } invitation se termine dans les trois jours. Elle peut être renouvelée, ou se terminer ainsi.
       *[other] { $count } invitations se terminent dans les trois jours. Elles peuvent être renouvelées, ou se terminer ainsi.
    }
invites-show = Afficher
