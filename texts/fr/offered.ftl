# What people meet when the practice does not offer something, or says something of its own. What
# comes unasked (-end, -go-on, -new, -gone) has no clinical word, not even «cabinet».

offered-not = Le cabinet ne propose pas cela en ce moment, donc rien n’a changé.
offered-not-checkins =
    Le cabinet n’envoie pas de messages en ce moment. { $form ->
       *[formal] Vous pouvez écrire ici à tout moment.
        [informal] Tu peux écrire ici à tout moment.
    }
offered-not-letters =
    Le cabinet ne prend pas de nouvelles lettres en ce moment. { $form ->
       *[formal] Ce que vous avez écrit reste à vous.
        [informal] Ce que tu as écrit reste à toi.
    }
offered-not-way-back = Le cabinet n’indique pas ici comment reprendre contact en ce moment. /help montre où quelqu’un répond, à toute heure.
offered-not-plan =
    Le cabinet ne propose pas ce plan en ce moment. { $form ->
       *[formal] Le vôtre reste comme il est.
        [informal] Le tien reste comme il est.
    }
offered-notes-end =
    Un petit changement : les messages à dates prévues ont pris fin ici, pour tout le monde. { $form ->
       *[formal] Cela n’a rien à voir avec vous. Vous pouvez écrire ici à tout moment, et rien ne vous est demandé.
        [informal] Cela n’a rien à voir avec toi. Tu peux écrire ici à tout moment, et rien ne t’est demandé.
    }
offered-notes-go-on =
    { $form ->
       *[formal] Les messages continuent finalement, à vos dates.
        [informal] Les messages continuent finalement, à tes dates.
    } /settings les montre, et /stop les arrête aussitôt.
offered-welcome = <b>Un mot du cabinet</b>
offered-privacy = <b>Ce que le cabinet dit de la confidentialité</b>
offered-privacy-new =
    <b>Il y a ici un nouveau texte sur la confidentialité.</b> { $form ->
       *[formal] Rien ne vous est demandé.
        [informal] Rien ne t’est demandé.
    } Il est aussi sous /privacy.
offered-privacy-gone = Un texte sur la confidentialité a été retiré ici. /privacy dit ce qui vaut.
