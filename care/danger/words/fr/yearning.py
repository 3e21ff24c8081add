"""French: longing for death in other grammars: what is asked, envied, chosen, not deserved."""

from care.danger.meaning import Meaning
from care.danger.words.fr.parts import DIE

_NOT_BE = """((ne|n')? (plus|pas|jamais) (jamais|plus)? (exister|vivre|être|respirer|avoir à
    (vivre|exister|me réveiller)|me réveiller|être (là|ici|en vie|de ce monde|vivant|vivante|au
    monde|sur terre)|ouvrir les yeux|rouvrir les yeux)|cesser (d'|de) (être|exister|vivre
    |respirer)|(être|tomber) (mort|morte)|dormir (pour toujours|à jamais|éternellement)
    |m'éteindre|m'effacer|m'évaporer|disparaître)"""
_WISHED = """(veux|voudrais|veut|voudrai|souhaite|souhaiterais|désire|désirerais|demande
    |aimerais|espère|attends|cherche|réclame|préfère|préférerais|rêve|choisis|choisirais|imagine
    |ressens|ai envie|j'ai besoin|mérite|mériterais)"""
_DEATH = f"""({DIE}|être (mort|morte)|la tombe|la fin|le néant|le grand sommeil|le sommeil
    éternel)"""

_KILL_SELF = f"""
    (le néant|la mort|la tombe|le vide|l'au delà|les rails) (ça|il|elle)? (me|m') (attire|appelle
        |tente|séduit|hante|obsède|réclame|apaise)
    (mourir|la mort|crever) (ça)? (ne)? me fait (pas|plus) peur _ (vivre|la vie|exister|continuer)
    (aimerais|préférerais|préfère|voudrais|veux|souhaite|rêve d'|hâte d'|serais|vaudrait) (mieux
        |bien|enfin)? (être|me retrouver|finir|dormir)? (dans (la|une|ma) tombe|au cimetière|six
        pieds sous terre|dans un cercueil|dans le trou|dans la terre)
    (on|ils|vous|elle|il|pompiers|médecins|dieu) _ (m'|me) (a|ont|avez|aurait|auraient) (pas
        |jamais) (laissé|laissée) (mourir|crever|m'éteindre)
    {DIE} me (ferait|fera|donnerait|apporterait|rendrait|plairait|conviendrait|suffirait) _ (bien
        |vacances|plaisir|heureux|heureuse|paix|repos|libre|service)?
    partir rejoindre (maman|papa|mamie|papi|mon bébé|mon ange|mon défunt mari|les miens au ciel)
    (voudrais|veux|souhaite|espère|aimerais|rêve d') (avoir|choper|attraper)? (un|une) (cancer
        |tumeur|infarctus|avc|crise cardiaque|leucémie|maladie (mortelle|incurable|grave))
    rien ne? me (ferait|fait|plairait|tente|rendrait|tenterait|soulagerait) _ _ (que|qu') (de
        |d')? {DIE}
    (dieu|seigneur|ciel|vierge) _ _ qu' (il|elle) (me|m') (prenne|reprenne|emporte|rappelle|achève)
    mieux (mort|morte) que (vivant|vivante|vif|vive|en vie)
    (aspire|veux|voudrais|souhaite|rêve|demande|attends|désire) (plus)? (qu'|que)? (au|du|le
        |à) (repos éternel|grand sommeil|sommeil éternel|néant|grand repos)
    (faut|faudrait|fallait) (vraiment|juste|bien|absolument|peut être|sérieusement) que (je
        |j') (crève|meure|disparaisse|me tue|me suicide|en finisse)
    ({_NOT_BE}|{_DEATH}) _ ((doit être|est|serait|paraît|semble|a l'air|quel|quelle) _ (soulagement
        |repos|paix|délivrance|reposant|doux|douce|paisible|calme|bon|bien|agréable|tranquille
        |apaisant|soulageant|libérateur|merveilleux)|(j'en|je n'en) (rêve|meurs d'envie|ai envie
        |crève d'envie|ai besoin|veux)|(j'y|je n'y) (aspire|pense|songe|crois plus qu'à ça)|je (n'
        |ne)? (aspire|rêve|pense|demande|souhaite|veux|désire|attends|vois) (plus)? (qu'à|que|qu')
        (ça|cela))
    (seul|seule|unique) (pensée|idée|chose|espoir|perspective|remède|repos|image) _ (fait du bien
        |calme|apaise|console|soulage|rassure|fait sourire|tient|aide) _ _ (de)? (ma mort|la mort
        |mourir|crever|en finir|me tuer|me suicider|disparaître|mon suicide|{_NOT_BE})
    (plus|pas) _ (sentir|mal|souffrir|rien|penser) _ (mourir|crever|en finir|disparaître
        |m'éteindre) (enfin|vite|une bonne fois|pour de bon|maintenant|tout simplement|en paix)?
    que tout (s'éteigne|s'efface|disparaisse|explose|s'écroule) _ (moi|moi y compris|moi avec|moi
        aussi)
    jour (où|de) (je mourrai|je meurs|ma mort|mon enterrement|je crèverai|je serai (mort
        |morte)) _ _ (plus beau|meilleur|plus belle|heureux|heureuse|fête|délivrance|libération
        |soulagement)
    fait mal (de|d'|quand on) (se pendre|se noyer|s'ouvrir les veines|se tirer une balle|se tuer|se
        suicider|s'étouffer|se jeter)
    que (tout|ça|cela) (cesse|s'arrête|finisse|se termine|soit fini) (pour toujours|pour de bon|à
        jamais|définitivement|une bonne fois)
    (que|pourvu que|qu') (dieu|le bon dieu|le seigneur|la mort|le ciel|allah) (me|m'|vienne
        me) (prenne|rappelle|emporte|reprenne|chercher|prendre|délivre|fauche|rappelle à lui)
    (voudrais|voulu|aimerais|préférerais|préféré|aimé|veux|envie de|rêve de) _ (rester|tomber|être
        |plonger|me réveiller pas) _ coma
    (endormi|endormie) (pour toujours|à jamais|éternellement|pour l'éternité|à tout jamais)
    (vaudrait|vaut|faudrait|valait) mieux que je (parte|disparaisse|m'en aille|meure|crève|m'efface
        |ne sois plus là|sois plus là)
    que je sois (enfin|déjà|vite|bientôt|moi aussi) (mort|morte|enterré|enterrée|sous terre|plus là)
    me (verrais|vois|voyais|imagine|imaginerais|préférerais|préfère|voudrais|aimerais) (bien|déjà
        |très bien|mieux|plutôt)? (mort|morte|six pieds sous terre|sous terre|dans un cercueil)
    pas peur (de|d') (la mort|mourir|crever) _ _ (je (la|le|l')? {_WISHED}|au contraire)
    quitter (tout ça|tout|tout le monde) _ (la vie|ce monde|cette vie|cette terre|pour de bon|pour
        toujours)
    que (mort|morte) que je (serai|serais|me sentirai|trouverai|dormirai|souffrirai)
    (paix|tranquille|bien|heureux|heureuse|repos|libre|soulagé|soulagée|mieux) _ (quand|lorsque|une
        fois|le jour où|que quand) (que)? (je)? (serai|suis|serais)? (mort|morte|sous terre|dans (la
        |ma) tombe|enterré|enterrée|plus de ce monde)
    (repos|paix|tranquillité|sommeil|bonheur) _ (que|seul|seule) _ _ _ _ (tombe|la mort|mourant
        |cimetière|six pieds sous terre|cercueil)
    (bien|mieux|cool|parfait|idéal|soulagement|rêve|génial|beau|pratique) (si
        |que) je (ne)? me (réveillais|réveille|réveillerais) (pas|plus|jamais)
    (donnerais|ferais|paierais|payerais|sacrifierais|signe|signerais) _ _ pour (mourir|crever|être
        (mort|morte)|disparaître|en finir|que (ma vie|mon coeur|la mort)|que je (meure|crève)
        |{_NOT_BE})
    si je (mourais|crevais|meurs|crève|disparaissais|m'éteignais|clamsais) _ _ (nuit|soir|sommeil
        |demain|maintenant)? (ça|ce|cela|tout|tant|personne|je|on)? _ (bonne nouvelle|mieux
        |soulagement|pas grave|signe|tant mieux|pas plus mal|arrangerait|délivrance|libération|bien
        |m'en fous|cadeau|parfait|heureux|heureuse)
    (rejoindre|retrouver|parmi|avec) les anges
    (mon tour|mon heure) (de|pour|d'|que je) (mourir|partir pour|crever|y passer|meure|quitter)
    (tuez|tue|achevez|butez|bute|abattez|abats|flinguez|descendez|étouffez) moi _ _ (supplie|pitié
        |svp|stp)
    (qu'on|que quelqu'un|que l'on|pourvu qu'on|quelqu'un pourrait|quelqu'un peut) (m'achève|me tue
        |m'abatte|me bute|me pique|m'euthanasie|me débranche|me flingue|me tuer|m'achever|en finisse
        avec moi|me fasse disparaître|m'enterre)
    si (un|une|le|la) _ (camion|voiture|bus|train|tram|métro|maladie|cancer|chauffard|infarctus
        |avion) _ (fauchait|écrasait|renversait|percutait|tuait|emportait|roulait dessus|passait
        dessus) _ _ _ (soulagé|soulagée|soulagement|mieux|grave|plaindrais|merci|tant mieux
        |délivrance|content|contente|arrangerait|m'irait|libéré|libérée|parfait|heureux|heureuse)
    (m'endormir|dormir) _ _ (dure|durer|durait) (toujours|pour toujours|éternellement|à jamais
        |l'éternité)
    {_NOT_BE} _ _ (c'est|voilà|ça c'est|est)? (tout|la seule chose|l'unique chose|exactement|juste
        |bien)? (ce)? (que|à quoi|dont)? (j'|je) {_WISHED}
    {_DEATH} _ (c'est|voilà|ça c'est|est)? (tout|la seule chose|l'unique chose|exactement|juste
        |bien)? (ce)? (que|à quoi|dont)? (j'|je) (ne)? (la|le|l')? {_WISHED}
    {_NOT_BE} (c'est|voilà|est) _ (mon|ma|tout mon) (seul|seule|unique|plus cher|plus grand
        |dernier)? (souhait|rêve|désir|envie|voeu|but|prière|espoir)
    {_DEATH} _ (c'est|voilà|est|reste) _ (mon|ma|tout mon) (seul|seule|unique|plus cher|plus grand
        |dernier)? (souhait|rêve|désir|envie|voeu|but|prière|espoir|refuge|horizon|pensée)
    (mon|ma|le|la) (seul|seule|unique|plus cher|plus grand|plus grande|dernier|dernière) (souhait
        |rêve|désir|envie|voeu|but|prière|espoir|pensée|chose que je {_WISHED}|consolation) _ (c'est
        |est|serait|reste)? (de|d'|que)? ({_NOT_BE}|{_DEATH}|mourir|je meure)
    (tout ce que|la seule chose que|l'unique chose que|ce que) (j'|je) {_WISHED} _ (c'est|est
        |serait) (juste|enfin|simplement|seulement|bien)? (de|d'|que)? ({_NOT_BE}|{_DEATH}|ma fin
        |que tout soit fini|que je (meure|crève))
    {_WISHED} (plus|pas)? (rien)? (qu'|que) (à|de|d')? ({_NOT_BE}|{_DEATH}|une seule chose {_DEATH})
    (entre) (vivre|la vie) (et) (mourir|la mort) _ (je|j'ai) (choisis|choisi|prends|préfère|vote)
    (je|j'ai|autant|j'aurais) (choisis|choisi|opte pour|choisir) (de)? {_DEATH}
    (demande|demander|demandé|demandais|supplie|supplier|implore|prie|prier|réclame) _ (dieu
        |seigneur|ciel|vierge|jésus|allah|univers|docteur|médecin|quelqu'un) _ (de|d'|que|pour
        |qu') (me|m')? (laisser|aider à)? (mourir|crever|prendre|reprendre|rappeler|partir|m'en
        aller|m'endormir|je meure|il me prenne|venir me chercher)
    (rien) _ (je)? (veuille|veux|désire|souhaite|souhaiterais|voudrais|demande|espère
        |attends) _ (plus|autant|davantage|tant) (que|qu') (de|d')? (mourir|la mort|en finir|crever
        |disparaître|ma mort|être (mort|morte)|ne plus être|{_NOT_BE})
    (envie|envier|jalouse|jalouser|jaloux de|jalouse de|chance) _ (gens|ceux|celles|personnes|vieux
        |malades|voisin|défunts|morts|mort|morte) (là)? (qui|dans|des|du|au) _ _ (morts|mort|mourir
        |meurent|partis|cimetière|tombe|tombes|cercueil|sous terre|sommeil|au ciel|se réveillent
        |enterrés|en phase terminale|condamnés|tués)
    (envie|jalouse|j'envie|jalouser|envier) _ (morts|défunts|mourants|les tombes|les cercueils|les
        suicidés|les condamnés)
    ceux (là)? qui (sont|ont) (déjà)? (morts|partis|au cimetière|fini) _ _ (chance|veinards
        |tranquilles|envie|chanceux|heureux|paix)
    (un terme|fin|un point final) à (ma (propre)? vie|mes jours|mon existence|ma misérable vie)
    (la mort|mourir|crever|être (mort|morte)) _ (cadeau|bénédiction|bienfait|grâce|récompense|amie
        |vieille amie|refuge|évasion|remède|guérison|apaisement|porte de sortie|me sourit|me
        délivrera|me délivrerait|me libérera|m'apaisera|me consolera|me sauvera|me guérira|m'ira
        |vaut mieux|me manque|me va)
    (la mort|la faucheuse|la camarde|dieu) (elle)? (même)? _ (veut|voulait|voudra) (pas|même
        pas) de moi
    (quand|quand est ce que|c'est quand) _ (mon tour|mon heure) _ (mourir|partir|enfin|d'y passer
        |arriver|viendra|viendra enfin)
    (comment|façon|manière|moyen|méthode) _ _ (mourir|crever|se suicider|me suicider|se tuer|me tuer
        |en finir|se pendre|se donner la mort|me donner la mort)
    (me|m') (démange|tente|travaille|prend|reprend|titille|obsède|hante|trotte) _ (de|d'|l'idée de
        |l'envie de)? {DIE}
    (me|m') (faire|fais|fasse|ferai|ferais) (quelque chose|un truc|un mauvais sort|la peau|une
        connerie|une bêtise|du tort pour de bon)
    (finirai|finirais|finir|finira|fini) (par)? (me|m') (supprimer|pendre|tuer|suicider|buter
        |flinguer|foutre en l'air|jeter|noyer|tirer une balle|donner la mort|faire sauter)
    (me|m') (tirerai|tirerais|collerai|collerais|logerai|mettrai|foutrai|mettrais) une balle
    (me|m') (suicide|tue|bute|pends|flingue|supprime|noie) (ce soir|demain|cette nuit|là|direct
        |bientôt|maintenant|samedi|dimanche|avant|bye|adieu|de toute façon)
    (suicide|mourir|la mort|me tuer|crever|en finir|me suicider) _ _ (dans ma tête|en tête|à
        l'esprit|en boucle|dans la tête|h24|matin midi et soir|jour et nuit|ça me hante|dans mes
        pensées)
    (tuez|tue|tuer|achevez|butez|bute|abattez|abats|flinguez|descendez) moi _ (supplie|pitié|svp|stp
        |s'il (te|vous) plaît|je n'en peux plus|j'en peux plus|qu'on en finisse|souffre|pour de
        vrai)
    (raison|argument|motif|prétexte) (valable|bonne)? (de|pour) (ne)? (pas|plus)? (me tuer|me
        suicider|mourir|en finir|me foutre en l'air|me pendre|sauter|me flinguer|me jeter)
    {DIE} ((ça|ce|cela) me (va|ferait rien|dérangerait pas|gênerait pas|ferait plaisir)|m'irait)
    (meurs|mourrais|mourais|crève|crevais|mourir|crever|meure) (demain|ce soir|là|cette nuit
        |maintenant|là maintenant|aujourd'hui|bientôt)? _ (ça|ce|cela)? (m'ira|m'irait|me va|me
        dérange pas|me dérangerait pas|me gêne pas|m'arrange|m'arrangera|serait pas grave|serait
        parfait|serait pas plus mal|serait pas plus mal|tant mieux|m'est égal|me ferait rien|me fait
        rien)
    (dérangerait|dérange|gênerait|gêne|embêterait) (pas|même pas|plus|pas du tout) _ (de|d'|si
        |que) (je)? (mourir|crever|meure|mourais|meurs|y passer|y rester|disparaître|{_NOT_BE})
    (que)? (je vive|je vis|vivre) (ou) (que|si)? (je)? (meure|meurs|mourir|crève|crever
        |pas) _ _ (ça)? (changerait|change|fait|faire|égal|pareil|importe|fout|indiffère)
    (peut faire|fait|importe|change|fiche) (si|que) je (vis|vive) ou (si|que)? (je)? (meurs|meure
        |crève)
    (moi) qui aurais (dû|du) (mourir|crever|partir|y passer|y rester|être (mort|morte))
    (qu'|que|laissez|pourvu qu'|espère qu'|faut qu') _ (camion|voiture|bus|train|tram|métro
        |météorite|foudre|obus|bombe|balle) _ (m'écrase|me tue|m'emporte|me fauche|me percute|me
        renverse|me frappe|me roule|tombe dessus|me tombe|m'achève|me foudroie)
    (traversé|traverse|traverser|conduis|roule|conduit|roulé|marche|marché) _ _ (en espérant|et
        j'espère|en priant|pourvu) _ (me|m'|ne plus|ne pas|mourir|accident|crève|y rester|y passe)
    (espère|espérer|espérant|prie pour|rêve d'|voudrais|aimerais) _ (attraper|choper|avoir|tomber
        |crève|développer) _ (truc|maladie|virus|cancer|chose|saloperie) _ (mortel|mortelle|grave
        pour mourir|fatal|fatale|incurable|qui (me)? (tue|emporte|m'emporte))
    (espère|prie pour|souhaite|aimerais|voudrais) (ne)? (pas|plus|jamais) (passer (la nuit|l'hiver
        |l'année|la semaine)|tenir jusqu'|finir (la nuit|l'année)|survivre|m'en sortir vivant|me
        réveiller|vieillir|me relever|en sortir)
    (m'effacer|effacer|m'évaporer|m'éteindre|me dissoudre|m'évanouir|disparaître) (de|sans|pour|à
        |dans|définitivement|et) (la surface|laisser de trace|toujours|jamais|le néant|bon|ne plus
        exister|la nuit|ne jamais|mon sommeil|la planète|cette planète)
    m'éteindre (doucement|tranquillement|en silence|cette nuit|comme une bougie|dans mon sommeil
        |maintenant|et)
    (m'en aller|partir) (définitivement|pour toujours|à jamais|de ce monde|pour de bon) _ (voilà
        |c'est|est)? (mon|ma|tout|ce que)
    (appuyer|appuierais|appuyais|bouton) _ (pour)? {_NOT_BE}
    (rejoindre|retrouver) _ _ (là haut|au ciel|dans la mort|de l'autre côté|au paradis|dans sa tombe
        |dans l'au delà|au cimetière)
    (je|j') (viens|arrive|vais|pars|veux|viendrai) (bientôt)? (te|vous|le|la|les) (rejoindre
        |retrouver) _ (là haut|au ciel|papa|maman|papi|mamie|mon amour|mon ange|j'en peux plus|je
        n'en peux plus|bientôt|dans la mort|attends moi)
    (papa|maman|papi|mamie|mon amour|mon ange|mon bébé|ma chérie|mon chéri|mon frère) _ je (viens
        |arrive|vais venir|viendrai) (bientôt)? te (rejoindre|retrouver)
    (qu'|que) un (camion|bus|train|tram) m'écrase
    plutôt (crever|mourir) que (de)? (continuer|souffrir|vivre|rester|revivre|subir|supporter
        |recommencer|endurer) _ (comme ça|ainsi|à souffrir|cette vie|ça|cet enfer|la vie|une vie|à
        vivre|encore)?
    (j'y|je) veillerai (moi même)? _ (plus|mort|fini)
    (serai|serais) plus (de ce monde|en vie|vivant|vivante|parmi vous|parmi les vivants)
    (j'existerai|existerai|vivrai|respirerai) (plus|bientôt plus)
    (demain|bientôt|dans pas longtemps|ce soir|dans peu de temps) (je|j') (ne|n')? (serai|suis
        |existerai|existe|vivrai) plus (là|ici|de ce monde|en vie)?
    que tout (s'arrête|finisse|se termine|cesse) _ (moi|moi y compris|moi avec|moi aussi|et moi)
    (mieux valu|mieux fallu|mieux été) que je (meure|crève|ne naisse pas|naisse pas|sois (mort
        |morte)|n'existe)
    si je (me|m'|en) (suicidais|tuais|pendais|supprimais|flinguais|donnais la mort|foutais en l'air
        |finissais avec la vie|butais)
    je (meurs|mourrai|mourrais|crèverai|crève) (ce soir|cette nuit|cette semaine|avant|demain
        |bientôt|de ma main|par ma main|seul chez moi)
"""

MEANINGS = {Meaning.KILL_SELF: _KILL_SELF}
