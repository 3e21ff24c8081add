"""French: no reason to live, a burden, others without me."""

from care.danger.meaning import Meaning
from care.danger.words.fr import longing

MEANINGS = {
    Meaning.NO_LIFE: """
        (plus|pas|pu|aucune|sans|zéro|plus aucune|plus du tout) (l'|d')? (envie|envi) (de|
            d') (vivre|vivr|exister)
        (plus|pas|pu|aucune|aucun|sans|plus aucune|plus aucun|plus la moindre|plus une) (de|
            d'|seule|bonne)? (raison|raisons|but|motif|intérêt|motivation) (de|à|pour|
            d') (vivre|exister|la vie|rester en vie)
        (plus|pas|pu|aucune|plus aucune) raison de (rester|continuer|me lever|me réveiller|
            rester là)
        (plus|pas|pu|perdu) (le|aucun|de|tout)? (goût|désir|volonté|joie|courage) (de|à|
            d') (vivre|la vie|exister)
        (plus|pas|pu|perdu) (la|l'|ma|toute|toute la|assez la)? (force|envie|volonté|
            joie) de (vivre|continuer à vivre)
        plus envie de (rien|être là|me réveiller|continuer|me battre|rester là|être ici|
            respirer|la vie)
        plus envie d'être (là|en vie|ici|vivant|vivante|au monde|sur terre|de ce monde)
        (plus|pas) la force de (rester en vie|me réveiller|continuer à vivre|continuer|
            me battre)
        plus goût à (rien|la vie) / goût à rien / même pas d'exister
        à quoi (ça)? (sert|bon|rime) (de|d')? (vivre|exister|continuer|continuer à vivre|
            me lever|rester en vie|tout ça)
        à quoi bon /
        pourquoi (vivre|exister|continuer à vivre|rester en vie|je vis|suis je encore) /
        pourquoi je (suis encore|vis encore|reste) (là|en vie|ici|vivante|vivant)?
        pourquoi (suis je|je suis) (née|né|venue au monde|venu au monde|encore vivant|
            encore vivante)
        qu'est ce que je fais encore (là|ici|en vie|sur cette terre|sur terre|dans ce monde)
        (marre|ras le bol|assez|lasse|las|fatigué|fatiguée|épuisé|épuisée|dégoûté|dégoûtée|
            tanné|tannée|écoeuré|écoeurée|lassé|lassée|usé|usée|saoulé|saoulée|fatigue|
            plein le cul|plein le dos) (de|d') (vivre|exister|être en vie|être là|la vie|
            cette vie|ma vie|être au monde|être vivant|être vivante|respirer)
        (la vie|ma vie|cette vie|l'existence|vivre|mon existence) (elle|ça)? (n')? (a|ont|
            avait)? _ (plus|pas|aucun|rien) _ (sens|goût|intérêt|la peine|le coup|but|
            valeur|saveur|utilité)
        (vie|existence|vivre) _ (vaut|vau|mérite) (pas|plus|rien) _ (peine|coup|vécue|vécu|
            rien|continuer)
        (vie|existence) (n')? a (plus|pas) de sens / vie n'a aucun sens / vie a aucun sens /
        (vie|existence) ne? (m')? intéresse (plus|pas) / vie sans intérêt /
        vie ne? sert à rien / (plus|pas) (de|d'|aucun) sens à (la|ma|cette) vie /
        plus aucun sens à ma vie /
        (trouve|vois) (plus|pas|aucun) (de|le|d')? sens (à|de) (la|ma|cette|vivre) vie?
        (vie|existence) (est|me paraît|devient|est devenue) (un|trop|si|
            tellement)? (insupportable|invivable|un enfer|un fardeau|trop dure|trop lourde|
            vide de sens)
        (déçu|déçue|dégoûté|dégoûtée|triste|en colère|énervé|énervée|horreur|regrette|
            dommage) (de|d'|que)? _ (réveillé|réveillée|réveiller|encore en vie|
            encore vivant|encore vivante|toujours en vie|toujours là)
        je (regrette|déteste) (de|d') (être|m'être) (en vie|née|né|réveillé|réveillée|
            vivant|vivante|ratée|raté)
        veux (plus|pas|pu) (vivre|exister|être en vie|être là|être de ce monde|me réveiller|
            être au monde|être|respirer|être vivant|être vivante)
        (veux|veut) (plus|pu) (de|d') (la|cette|ma)? (vie|existence|vi)
        (veux|veut) (plus|pu) (vivr|vivre|être vivant|continuer à vivre|continuer|être ici|
            être la)
        refuse de (vivre|continuer à vivre) / arrêter de me battre pour vivre /
        vivre ne? sert à rien /
        (je|j') (mérite|mérites) (pas|plus) (de|d') (vivre|exister|être en vie|la vie)
        ma place (est|n'est) (pas|plus) (ici|dans ce monde|sur terre|ici bas|
            parmi les vivants)
        (pas|plus) ma place (dans ce monde|sur terre|ici bas|sur cette terre|
            parmi les vivants)
        pas fait pour (ce monde|la vie|vivre|cette vie) /
        pas faite pour (ce monde|la vie|vivre|cette vie) /
        (vois|ai) (plus|pas|aucun) (d')? (avenir|futur|issue|autre issue|espoir) (pour moi)? /
        (plus|pas) (d')? avenir pour moi / aucun avenir /
        plus rien (ne me|qui me) (retient|rattache|raccroche) /
        plus rien (à attendre|à espérer) de la vie / rien ne me retient /
        vie à laquelle je tiens plus / tiens (plus|pas) à la vie /
        la vie m'a (quittée|quitté|abandonnée|abandonné) / vivre m'épuise
        (vivre|exister|être en vie) (me|m') (fatigue|épuise|dégoûte|fait mal|pèse|saoule|
            insupporte)
        (déjà|comme) (morte|mort) (à l'intérieur|en dedans|dedans) / mort à l'intérieur /
        morte à l'intérieur /
        je (vis|suis là|reste|tiens|suis encore là) que pour (mes|ma|mon|les) _
        si (demain|cette nuit|un jour|seulement)? (je ne|je|mon coeur) _ (réveillais|
            s'arrêtait|mourais|battait) _ (serait|serais|ce serait|ça serait) _ (mieux|
            soulagement|soulagé|soulagée|libération|délivrance|heureux|heureuse|bien|
            reposant|content|contente)
        je dirais (ouf|enfin|merci|tant mieux) /
        (manquerais|manquerai|manque|manquerait) à personne /
        (personne|nul) ne? me (pleurera|pleurerait|regrettera|regretterait)
        (pas|plus|aucun|aucune|quel|quelle|sans) (l'|d'|de|le)? (intérêt|utilité|but|raison|
            sens|envie) (de|à|d'|pour)? (continuer à|rester)? (vivre|exister|en vie|
            être en vie)
        (peux|peut|arrive|supporte|parviens|capable|sais) (plus|pas|pu|pus) (à|de|
            d')? (vivre|exister|être en vie|continuer à vivre|être au monde)
        (plus|pus|pu) capable (de|d') (vivre|être en vie|continuer|toffer|exister)
        (regrette|regretter|regrettant|regret|déçu|déçue|honte|dommage|marre) (de|d'|
            que) (être|m'être|me|ne pas être) (réveiller|réveillé|réveillée|
            encore)? (en vie|vivant|vivante|vivre|réveillé|réveillée|morte|mort)
        la vie (très peu pour moi|(c'est)? (pas|plus) pour moi|j'en veux plus|m'a assez vue|
            m'a assez vu|je lâche|je n'en veux plus)
        (j'ai|ai) (assez vécu|trop vécu|fait mon temps|fini mon temps|vécu ma vie et)
        (ils|on|vous|elle|il|les pompiers|les médecins|le samu) (auraient|aurait|auriez|
            m'auraient) (dû|mieux fait de|pu) me laisser (mourir|crever|partir)
        fallait me laisser (mourir|crever|partir)
        pourquoi (on|ils|vous) (m'|me) (a|ont|avez) (sauvé|sauvée|réanimé|réanimée|ramené|
            ramenée)
        (maman|papa|mamie|papi) n'a plus la force de vivre
        (voudrais|veux|aimerais|préférerais|préfère|rêve d'|souhaite|souhaiterais|
            aurais (préféré|voulu|aimé)) (être|déjà être)? (mort|morte)
        serais (bien)? mieux (mort|morte) / (devrais|aurais dû) être (mort|morte) /
        (sert|servirait) (à|plus à)? rien que je (vive|reste|existe|continue|respire) /
        (à quoi|pourquoi) (ça sert)? que je (vive|reste en vie|existe) /
        de trop (sur (cette)? terre|dans (ce|le) monde|ici bas|dans cette vie)
        (vaut|valait|vau) (plus|pas) (la peine|le coup) (de|d'|que) (vivre|exister|
            continuer à vivre|être en vie|je vive)
        laissez moi (mourir|crever|partir|m'en aller) /
        qu'on me laisse (mourir|crever|partir)
        (c'est|l'idée|envie|souhait|désir|but|hâte|rêve) _ (ne|n') (plus|pas|
            jamais) (être là|exister|me réveiller|être de ce monde|vivre|être en vie|respirer)
        (attends|attendre|espère|appelle|souhaite|désire|réclame|implore) (que)? (la|
            ma) (mort|fin) (tous|chaque|avec|et|pour|depuis|maintenant|vienne|patiemment|
            comme)?
        (hâter|accélérer|avancer|précipiter|provoquer) (ma|la) (mort|fin|propre mort)
        (plus|pas) rien à (faire|foutre) (ici bas|sur terre|sur cette terre|dans ce monde|
            en vie|dans cette vie)
        (trop|assez) souffert (alors|donc|et)? (je|j') (pars|m'en vais|arrête|abandonne|
            veux partir)
        si je (crevais|mourais|disparaissais|clamsais|mourrais|partais) _ (m'arrangerait|
            soulagement|mieux|bien|soulagerait|délivrance|libération|égal)
        vivre _ (m'intéresse|m'intéressait|me dit|me tente|me fait envie) (plus|pas|
            pu) (du tout|rien)?
    """
    + longing.NO_LIFE,
    Meaning.NEVER_BORN: """
        (jamais|pas) (dû|du|voulu|demandé à|demandé) (naître|naitre|exister|venir au monde|
            vivre)
        (aurais|aurai|voudrais|préférerais|préféré|aimé|voulu|préfère) _ (jamais|pas) (être|
            naître|venir|exister|vu) (né|née|au monde|le jour)?
        (jamais|pas) (être|été) (né|née|nés) / n'être jamais (né|née) / n'être pas (né|née)
        (si|que) (je n'étais|j'étais|je ne sois|je sois) (jamais|pas) (né|née|venu au monde|
            venue au monde)
        (maudis|déteste|maudit) le jour (de ma naissance|où je suis (né|née)) /
        (ma mère|mes parents|maman) (aurait|auraient) (dû|mieux fait de|du) _ avorter /
        erreur que je sois (né|née) / ma naissance (est|était|a été) une erreur /
        mieux fait de ne? pas naître / pas demandé à (être là|vivre|naître)
    """,
    Meaning.BETTER_OFF: """
        (serait|seraient|seriez|serais|sera|seront|serez|étaient|est|sont|irait|iraient|
            iriez|ira|iront|irez|va|vont|allez|vivrait|vivraient|vivriez|vivra|vivront|
            porterait|porteraient|portera|porteront|sortirait|sortiraient|sortira|sortiront|
            trouverait|sentirait|sentiraient|vivent|soient) (tous|toutes|bien|beaucoup|
            tellement|tout|sans doute|sûrement|largement|franchement)? (mieux|heureux|
            heureuse|heureuses|plus heureux|plus heureuse|plus heureuses|tranquille|
            tranquilles|plus tranquille|plus tranquilles|soulagé|soulagés|soulagée|
            soulagées|libre|libres|plus libre|plus libres|débarrassé|débarrassés|
            débarrassée|débarrassées|en paix|plus léger|plus légers|plus facile|plus simple|
            plus simples|plus facile|bien|peinards|plus serein|plus sereins)
        (ce|ça|cela|tout) (serait|sera|irait|ira|soit|est) (tellement|beaucoup|bien|
            vachement|quand même)? (mieux|plus simple|plus facile|plus léger|plus vivable)
        s'en (sortiraient|sortirait|sortiront|sortira|porteraient) (mieux|bien mieux|
            très bien|bien)
        respireraient / respirerait /
        mieux pour (tout le monde|tous|eux|elle|lui|vous|ma famille|mes enfants|les miens)
        un soulagement pour (tout le monde|tous|eux|elle|lui|vous|ma famille|mes enfants|
            les miens)
        soulagement pour / (bon|bonne) débarras /
        débarrasse (tout le monde|le plancher|mes parents|ma famille|la terre)
        personne _ _ (manquera|manquerait|manquerais|manquerai|remarquerait|remarquera|
            remarque|pleurerait|pleurera|regretterait|regrettera|souffrirait|apercevrait|
            apercevra|rendrait compte|rendra compte|chercherait|verrait|verra|viendrait)
        (manquerai|manquerais|manquerait|manque|manquera) (à|pas à) (personne|grand monde) /
        nul ne me pleurera /
        personne (s'en|s') (rendrait|apercevrait|rendra|apercevra|souciera|soucierait) /
        tout le monde s'en (fout|ficherait|foutrait|fiche)
        (auraient|aurait|aurez|auront|aura) (enfin)? (la paix|une vie meilleure|
            un souci de moins|un poids en moins|moins de soucis|moins de problèmes)
        vous seriez (mieux|tranquilles|débarrassés) /
        libère|libèrerai|libérerai|débarrasse _ (famille|enfants|monde|parents|eux|vous) /
        le monde (serait|tournerait|sera|tournera|irait) (mieux|pareil|bien|aussi bien) /
        rendrais service à|au
        (ça|ca|cela)? (ne)? (changerait|changera|change|dérangerait|manquerait|
            ferait) (rien|pas grand chose|rien du tout|rien à rien) (à|pour|
            chez)? (personne|eux|le monde|rien)?
        ferait (de la peine|du chagrin|pleurer) à personne
        qui (s'en|s'|me|va|va s'en)? (rendra compte|rendrait compte|souciera|soucierait|
            remarquera|remarquerait|pleurera|pleurerait|apercevra|apercevrait|regrettera)
    """
    + longing.BETTER_OFF,
    Meaning.WITHOUT_ME: """
        sans moi / sans leur (mère|père|maman|papa) / sans une (mère|maman) comme moi /
        sans un (père|papa|mari) comme moi
        si (je|j') (n')? (étais|était|suis|serais) (plus|pas|pu|pus|jamais) (là|la|en vie|
            de ce monde|ici|né|née|sur terre|vivant|vivante)
        si (j'|je) (n')? étais (mort|morte|parti|partie|plus|disparu|disparue) /
        si je suis (mort|morte) / si (je|j') (n')? (existais|existe|vivais) (pas|plus|pu) /
        si je ne (suis|serais) plus
        si je (mourais|meurs|mourrais|disparaissais|disparais|crevais|crève|partais|
            pars) (pour de bon|pour toujours|demain|ce soir|cette nuit)?
        si je (me|m'|en) (tuais|suicidais|suicide|tue|finissais|butais|pendais|flinguais|
            supprimais|donnais la mort|foutais en l'air)
        si je sautais / si je me (jetais|jette) /
        si je (quittais|quitte) (ce monde|cette vie) /
        que je (ne)? sois (plus|pu|pas) (là|en vie|de ce monde) /
        que je (sois|soit) (mort|morte|parti|partie|plus là)
        que je (meure|crève|disparaisse|m'en aille pour toujours|parte pour de bon|me tue|
            me suicide|n'existe plus|n'existe pas)
        (le jour où|quand|dès que|une fois que) je (ne)? (serai|suis|serais) (mort|morte|
            plus là|plus|parti|partie)
        moi (morte|mort|partie|parti) / si on m'enterrait / (ma mort|ma disparition) /
        (sans|plus|pas|de ne plus) m'avoir (sur le dos|dans les pattes|à charge|à gérer|
            à supporter)
        débarrassé de moi|débarrassés de moi|débarrassée de moi
    """,
    Meaning.BURDEN: """
        (un|le|qu'un) (poids|fardeau|boulet|poids mort|parasite|déchet|problème|échec|fléau|
            cas désespéré) (pour|mort)?
        une (charge|merde|plaie|honte|déception|erreur|ratée|calamité|bonne à rien|
            gêne) (pour)?
        qu'une? (merde|charge|déception|honte|erreur) / fardeau pour / poids pour /
        charge pour / à charge de / (je|jsuis|suis) (de|en) trop / suis inutile /
        sers à rien / sert à rien / bon à rien / bonne à rien / sers plus à rien /
        utile à (personne|rien)
        (gâche|gâché|pourris|pourri|bousille|ruine|détruis|empoisonne|complique) (la|leur|
            sa|votre|vos|leurs|tout) (vie|vies|existence|tout)?
        (fais|fait|ai fait) (que)? (du mal|souffrir|chier) (à)? (tout le monde|tous|
            ma famille|mes proches|ceux que j'aime|les gens)
        (coûte|pèse) (trop|cher)? (à|sur) (tout le monde|ma famille|mes enfants|mes parents|
            mon mari|ma femme)
    """,
    Meaning.UNSAFE_WITH_SELF: """
        (peur|crains|flippe|trouille) (de|d') (faire|refaire) (une|la) (bêtise|connerie|
            grosse bêtise|grosse connerie|folie|chose horrible)
        peur de (moi|moi même|mes idées|mes pensées|rester seul|rester seule) (ce soir|
            cette nuit|avec)? (moi même|mes idées|mes pensées)?
        (peur|risque|crains) (de|d')? (passer à l'acte|me laisser tomber dans le vide|
            craquer et de me|ce que je pourrais me faire|ce que je peux me faire|
            me faire du mal|me tuer)
        (pas|plus) en sécurité (avec moi même|toute seule avec|seule avec|avec mes pensées|
            avec mes idées)
        peux pas rester (seul|seule) (ce soir|cette nuit|avec) /
        (me fais|fais) plus confiance / (protégez|protège) moi de moi / gardez moi à l'oeil
        sais pas si je (tiendrai|passerai la nuit|serai là|tiens) (la nuit|jusqu'à demain|
            jusqu'au matin|cette nuit|demain)?
        tiendrai pas (la nuit|jusqu'à demain|jusqu'au matin|ce soir|cette nuit) /
        passerai pas la nuit / (suis|est) un danger pour moi (même)? /
        il faut m'hospitaliser / faut que je sois (hospitalisé|hospitalisée)
        passerai pas (l'hiver|l'été|l'année|les fêtes|la semaine|le mois|le weekend|noël)
    """,
}
