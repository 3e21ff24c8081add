"""French: farewells and last words."""

from care.danger.meaning import Meaning
from care.danger.words.fr import afterwards, circumstances

MEANINGS = {
    Meaning.FAREWELL: """
        (lettre|lettres|mot|mots|message|messages|vidéo|note|carte|texto|sms) (d'|
            de) (adieu|adieux|suicide|fin)
        ma lettre d'adieu / mon mot d'adieu / lettre de suicide /
        mes (adieux|dernières volontés|dernières paroles|derniers mots) /
        mon dernier message / (ma|une) dernière lettre / une dernière lettre /
        dire (adieu|au revoir) (à (tout le monde|tous|mes|ma|mon|la vie)) / mes adieux à
        (mail|mails|vidéos|vocal|vocaux|texto|textos|courrier|lettres|mot|petit mot) (d'|
            de) (adieu|adieux)
    """,
    Meaning.WRITE: """
        écrit / écris / écrire / écrivais / ai écrit / rédigé / rédige / rédiger /
        enregistré / enregistre / laissé / laisse / laisserai / posté / envoyé / préparé /
        filmé / terminé / finis / fini d'écrire / posée / caché / déposé / fait / faire /
        ai fait
    """,
    Meaning.LAST_WORDS: """
        (quand|lorsque|le temps que|si) (vous|tu) (lirez|liras|lisez|lis|trouverez|
            trouveras) (ceci|cela|ça|ce message|ces lignes|cette lettre|ce mot|mon message|
            ma lettre) _ (serai|je|plus|trop tard|mort|morte|parti|partie)?
        adieu (à tous|à toutes et à tous|tout le monde|à tout le monde|et merci|et pardon|
            ma vie|la vie|le monde|monde cruel|mes amours|mes chéris|maman|papa|mes enfants|
            mes amis|je vous aime|je t'aime|pour toujours|à jamais|à vous tous|vous tous|
            pardon|pardonnez moi|merci pour tout|merci de tout|prenez soin)
        (merci|pardon|merci pour tout|merci de tout|pardonnez moi|pardonne moi|je vous aime|
            je t'aime|désolé|désolée) (à tous|pour tout|de tout|tous|et)? adieu
        (pardon|pardonnez moi|pardonne moi|désolé|désolée|excusez moi) (d'avance|pour|
            de) (ce que je vais faire|le mal que je vais|ce que je m'apprête|
            ce que je suis sur le point|ce qui va arriver|ce que je fais|mon geste|
            vous quitter|te quitter|vous abandonner|vous laisser|vous laisser comme ça|
            partir comme ça|le geste)
        (la|une|toute) dernière fois que (j'écris|j'écris à|je vous écris|je t'écris|
            je vous parle|je te parle|vous me lisez|tu me lis|vous m'entendez|tu m'entends|
            on se parle|je parle|vous me voyez|tu me vois|j'écris ici)
        (c'est|ceci est|voici|voilà|ce sera) (mon dernier message|mon ultime message|
            ma dernière lettre|mes derniers mots|mon adieu|notre dernier échange|
            mon dernier mot)
        (vous|tu|on) (n'|ne|m')? (entendrez|entendras|entendra|m'entendrez|aurez|
            auras) plus (jamais)? (parler|de nouvelles) de (moi|mes nouvelles)
        (vous|tu) (ne)? me (reverrez|reverras|verrez|verras) (plus|jamais|plus jamais|
            pas) (vivant|vivante)?
        (dites|dis|direz) (à|aux) _ (que|combien) je (les|l'|la|le) _ (aime|aimais|ai aimés|
            aimée|ai aimé)
        (prenez bien|prenez|prends bien|vous prendrez|tu prendras|
            promettez de prendre) soin (de|d') (mes enfants|mon chien|mon chat|ma fille|
            mon fils|mes chats|ma mère|maman|eux quand|eux) (pour moi|quand|après|
            à ma place)?
        (voir|vois|vu|revoir|embrasser|serrer|appeler|appelé|dire) _ une (dernière|
            ultime) fois
        pour la (toute)? dernière fois (je|j'|avant|de ma vie)
        (je vous|je les|je te) (libère|libèrerai|débarrasse|débarrasserai) de (moi|
            ma présence|ce fardeau)
        on se (reverra|retrouvera) (au ciel|là haut|de l'autre côté|au paradis|
            dans une autre vie)
        (ne)? (me|m') (cherchez|cherche|en veuillez|en voulez|pleurez|attendez) (pas|
            plus) (après|trop|je|c'est) (ma mort|mon départ)?
        (retrouverez|retrouvera|trouverez|trouvera|retrouveront|trouveront) mon corps /
        je vous quitte pour toujours /
        je (vous|te|les) (quitte|laisse) (pour toujours|définitivement|à jamais|pour de bon)
        (vous apprendrez|tu apprendras|on vous dira|on te dira) _ (ma mort|que je me suis|
            mort|morte|que je suis)
        (demain|bientôt) (vous|tu) (apprendrez|apprendras)
        c'est (ici|là) que (ça s'arrête|tout s'arrête|je m'arrête|je vous quitte|
            mon histoire s'arrête|s'arrête ma vie)
        (je|j') (vous|te|leur) (dis|fais) (adieu|mes adieux) /
        (écris|écrire|parle|appelle|embrasse) _ (une|la|l') (toute)? (dernière|ultime) fois
        (pardon|pardonnez moi|pardonne moi|désolé|désolée|excusez moi) (à)? (mes (enfants|
            chéris|chéries|amours|petits|bébés|filles|parents)|maman|papa|mon (fils|amour|
            bébé|petit)|ma (fille|famille|chérie|puce)) _ (plus|pas|maman|papa|je)
        (ne)? (vous|t'|te) en (voulez|veux|veuillez) (pas|surtout pas|jamais)
        (vous|tu) (n'y|y) (êtes|es) pour rien (adieu|pardon|je pars)
        (dites|dis|direz|diras|expliquez|répétez) _ _ (que|qu') _ (pas|rien|jamais|
            aucunement) _ (faute|pour rien|coupable|coupables|reprocher|responsable)
        adieu (docteur|madame|monsieur|à vous|mon ami|mes amis|les amis|la compagnie|
            mes petits|mon amour|chers|cher|chère|bob|mon pote)
        (ne)? (cherchez|cherche|essayez|essaie|essayes) (pas|plus) (à|de)? (me|m') (appeler|
            joindre|retrouver|chercher|localiser|rappeler|sauver|retenir|arrêter|raisonner)
        (pouviez|pouvais|pu|pour moi|pour tout|possible) adieu
        (vous|tu) (n')? (aurez|auras) plus à (vous|t'|te|me) (inquiéter|soucier|supporter|
            occuper|en faire)
        au revoir (pour de bon|pour toujours|à jamais|définitivement|et pardon)
        (ce sera|c'est|il sera|tout sera|sera) (déjà)? (fini|terminé|trop tard) (avant|quand|
            lorsque) (qu'ils|que|qu'on|qu'il|ils|vous|tu|on|quelqu'un) _ (arrivent|arrive|
            arriviez|arriverez|lirez|liras|vienne|trouve|trouverez|viendront)
        (bref|allez|bon|voilà|bye|ciao|bises|bisous) à jamais
        (embrassez|embrasse|embrasser|serrez) (fort)? (bien)? (mes enfants|mon fils|ma fille|
            ma mère|maman|mes petits|ma femme|mon mari|mes parents|les enfants|mes filles|
            mes fils) (fort)? (pour moi|de ma part et|une dernière)
    """
    + circumstances.FOUND
    + afterwards.OTHERS_LATER,
}
