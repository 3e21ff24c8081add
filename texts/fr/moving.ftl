# Moving to another Telegram account with a code.

moving-code =
    { $form ->
       *[formal] <b>Une chose à garder, si vous voulez.</b> Si un jour vous utilisez un autre compte Telegram, ce code y amène tout :
        [informal] <b>Une chose à garder, si tu veux.</b> Si un jour tu utilises un autre compte Telegram, ce code y amène tout :
    }

    <code>{ $code }</code>

    { $form ->
       *[formal] Écrivez-le à ce programme depuis le nouveau compte. Il marche une seule fois. Gardez-le là où personne d’autre ne peut le voir.
        [informal] Écris-le à ce programme depuis le nouveau compte. Il marche une seule fois. Garde-le là où personne d’autre ne peut le voir.
    }
moving-screen =
    <b>Un autre compte.</b> { $form ->
       *[formal] Un code amène tout ceci sur un autre de vos comptes Telegram.
        [informal] Un code amène tout ceci sur un autre de tes comptes Telegram.
    } Un nouveau code remplace celui d’avant.
moving-make = Créer un nouveau code
moving-made = Le nouveau code arrive juste après.
moving-done =
    C’est fait. Tout ce qui était gardé dans l’autre conversation est maintenant ici. Plus rien n’arrive là-bas. { $form ->
       *[formal] Ce qui y est affiché reste tant que vous ne supprimez pas cette conversation.
        [informal] Ce qui y est affiché reste tant que tu ne supprimes pas cette conversation.
    }
moving-gone =
    Cette conversation est passée à un autre compte : son code y a été utilisé. Plus rien n’arrive ici. { $form ->
       *[formal] Si ce n’était pas vous, prévenez la personne qui vous a donné le lien.
        [informal] Si ce n’était pas toi, préviens la personne qui t’a donné le lien.
    }
moving-here-already =
    { $form ->
       *[formal] Ce code est pour un autre de vos comptes. Ici, tout est déjà en place.
        [informal] Ce code est pour un autre de tes comptes. Ici, tout est déjà en place.
    }
moving-taken = Ce compte sert déjà ici, donc rien n’a été déplacé.
moving-unknown = Ce code n’ouvre rien. Un code marche une seule fois, et un plus récent le remplace.
