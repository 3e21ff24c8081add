"""French: dying, living, and killing oneself."""

from care.danger.meaning import Meaning
from care.danger.words.fr import longing

MEANINGS = {
    Meaning.DIE: """
        mourir / mourrir / mourire / crever / canner / clamser / calancher / claquer / meure /
        que je crève / que je meure / me laisser mourir / me laisser crever / me voir mort /
        me voir morte / mourant / mourante / passer l'arme à gauche / la mort / ma mort /
        ma propre mort / la mor / décéder / être mort / être morte / être morts / être mor /
        6 pieds sous terre / sous terre / six pieds sous terre / dans un cercueil /
        dans une tombe / dans ma tombe / au cimetière / dans une urne / à la morgue /
        ne? plus être (là|de ce monde|en vie|vivant|vivante|ici|sur terre) /
        (ne|n')? plus (exister|vivre|respirer|me réveiller) / ne? jamais me réveiller /
        (ne|n')? pas me réveiller / jamais plus me réveiller / (ne|n')? jamais exister /
        cesser de|d' (vivre|exister|respirer) / cesse de|d' (vivre|exister|respirer) /
        arrêter de|d' (vivre|exister|respirer) / arrête de|d' (vivre|exister|respirer) /
        ne? plus être / être plus là / être six pieds sous terre / disparaître / disparaisse /
        disparaitre de la surface de la terre /
        m'endormir (pour toujours|à jamais|définitivement|pour de bon)
        dormir (pour toujours|à jamais|pour l'éternité|éternellement|pour de bon|
            et c'est tout)
        m'endormir et _ (jamais|plus|pas) _ réveiller /
        dormir et _ (jamais|plus|pas) _ réveiller /
        m'endormir sans (jamais)? (me réveiller|que je me réveille) / m'éteindre / m'éteigne
        (partir|m'en aller|me barrer|me tirer) (pour toujours|pour de bon|à jamais|
            définitivement)
        partir de (ce monde|cette terre|cette vie) /
        m'en aller de (ce monde|cette terre|cette vie) /
        quitter (ce monde|cette vie|cette terre|la vie|la terre|ce bas monde) /
        la vie s'arrête / quitte (ce monde|cette vie|cette terre|la vie|la terre) /
        plus de moi / le repos éternel /
        dieu _ (reprenne|rappelle|vienne me chercher|prenne|emporte) /
        bon dieu vienne me chercher / vienne me chercher / me rappelle à lui /
        qu'on m'achève / achevez moi / être euthanasié / être euthanasiée /
        me faire euthanasier / aide à mourir
        (camion|voiture|bus|train|tram|métro|chauffard) _ (me|m') _ (renverse|écrase|
            percute|fauche|tue)
        (camion|voiture|bus|train|maladie|crise|avc|cancer|accident|infarctus|balle perdue|
            chute|crash) (qui)? (me|m') (renverserait|emporterait|tuerait|écraserait|faucherait|
            prendrait|terrasserait|emporte|tue|fauche|prenne|prend|achève|achèverait)
        (camion|voiture|bus|train|tram|métro) me (passe|roule) dessus /
        me faire (renverser|écraser)
        maladie|cancer|crise|infarctus|avc|accident _ (m'emporte|me tue|m'emportera|
            incurable)
        mon coeur s'arrête / que mon coeur (s'arrête|lâche) / coeur s'arrête de battre
        rejoindre _ (au ciel|là haut|au paradis|dans la tombe|de l'autre côté|
            dans l'au delà)
        aller rejoindre (mon|ma|mes) (mari|femme|mère|père|fils|fille|frère|soeur|parents) /
        rejoindre (ma|mon) (défunte|défunt|feu) / le grand saut / le néant /
        plus rien sentir / mieux (mort|morte) que (vivant|vivante|vivre) /
        (serais|serai|suis) (mieux|bien mieux) (mort|morte|au cimetière|sous terre) /
        que je clamse / y passer / y rester
        (maladie|cancer|tumeur|infarctus|avc) _ (mortelle|mortel|foudroyant|incurable|fatal|
            fatale)
        une maladie incurable / dead / ded
        (qu'une|qu'un|une|un)? (camion|voiture|bus|train|tram|métro|chauffard) me (renverse|
            écrase|percute|fauche|tue|passe dessus|roule dessus|heurte|rentre dedans)
        (être|sois|mieux|mieux vaut être|me retrouver) (mort|morte) /
        suis mieux (mort|morte) / (qu'on|que quelqu'un|quelqu'un|qu'il|que tu) m'achève /
        m'achever
        m'endormir _ _ et que (ce soit|ça soit|tout soit|ça) (fini|terminé|la fin|s'arrête|
            se termine)
    """,
    Meaning.LIVE: """
        vivre / vivr / vive / exister / existe / être là / être en vie / être vivant /
        être vivante / être de ce monde / être au monde / être ici bas / être sur terre /
        rester en vie / rester là / rester ici bas / rester sur cette terre / rester vivant /
        rester vivante / rester dans ce monde / vivre cette vie / vivre ma vie /
        me réveiller / me réveille / réveiller demain / réveille demain / voir demain /
        voir le jour se lever / voir le matin / respirer / survivre /
        faire partie de ce monde / être née / être né / être encore là / vivre comme ça /
        vivre ainsi / vivre un jour de plus / rester de ce monde / continuer à vivre
    """,
    Meaning.LIFE: """
        la vie / ma vie / cette vie / une vie pareille / l'existence / mon existence /
        cette existence / vie de merde / vie pourrie / chienne de vie / une vie comme ça /
        cette putain de vie / cette vie là / la vi / mes jours / ce monde /
        une journée de plus
    """,
    Meaning.END: """
        finir / en finir avec / finir avec / finisse / terminer / termine / arrêter / arrête /
        mettre fin à / mets fin à / mettrai fin à / mettre un terme à /
        mettre le point final à / mis fin à / mettre un point final à / quitter / quitte /
        quitterai / abréger / abrège / écourter / m'ôter / ôter / m'enlever / enlever /
        prendre / me débarrasser de / rendre / supprimer / en terminer avec /
        foutre en l'air / gâcher / détruire / interrompre
    """,
    Meaning.END_IT: """
        en finir / en finir une bonne fois pour toutes / en finir pour de bon /
        en finir vite / en finisse / en finirai / en finirais / en finis / qu'on en finisse /
        en terminer / tout arrêter / tout finir / tout terminer / tout stopper /
        tout plaquer définitivement /
        que tout (s'arrête|se termine|finisse|soit fini|s'arrêtent|se finisse|s'éteigne) /
        que ça (s'arrête|se termine|finisse|soit fini|cesse|stoppe) /
        que tout cela (cesse|finisse) / que cela (cesse|finisse|s'arrête) /
        que ma souffrance (s'arrête|cesse|finisse) / faire taire (ma tête|tout) /
        m'arrêter là / mettre fin à tout / mettre un terme à tout /
        mettre fin à (ça|cela|mes souffrances|ma souffrance|cette souffrance|ce cauchemar) /
        mettre un terme à (ça|cela|mes souffrances) / tirer ma révérence / baisser le rideau /
        tirer le rideau / rendre les armes / jeter l'éponge définitivement /
        lâcher prise pour toujours / (passer|passe|passerai|passerais|passé) à l'acte /
        (arrêterai|stopperai|plaquerai|finirai|j'arrête) tout / (ferai|ferais|fasse) une (connerie|
            bêtise) / le faire pour de bon /
        appuyer sur off / faire une connerie / fais une connerie / ferai une connerie /
        faire une bêtise / faire une grosse connerie / faire une grosse bêtise /
        faire l'irréparable / commettre l'irréparable / partir pour toujours /
        partir pour de bon / sortie définitive
    """,
    Meaning.KILL_SELF: """
        me (tuer|suicider|buter|flinguer|supprimer|pendre|noyer|fumer|zigouiller|canner|
            éliminer|tué|crever)
        me (suicidé|suicide|suiciderai|suiciderais|suisside|suissider|suiside|suisider|
            suicidez)
        m' (immoler|asphyxier|empoisonner|électrocuter|étrangler|autodétruire|achever|
            éliminer)
        (je|j') me (tue|tuerai|tuerais|bute|buterai|flingue|flinguerai|pends|pendrai|noie|
            supprime|supprimerai|fume|jette|balance)
        je m' (immole|empoisonne|achève|étrangle)
        que (je|j') me (tue|suicide|bute|flingue|pende|supprime|donne la mort|
            foute en l'air)
        me (donner|donne|donnerai|donnerais|serai donné|suis donné) la mort /
        (m'|me) (ôter|ôte|ôterai|enlever|enlève|enlèverai|retirer|prendre) la vie
        (mettre|mets|mettrai|mettrais|mette|met) (fin|un terme|un point final) à (mes jours|
            ma vie|mon existence|ma propre vie|cette vie)
        en (finir|finis|finirai|finisse|finire) avec (la|ma|cette|l') (vie|vi|existence|
            propre vie)
        me (foutre|fous|foutrai|fou) en l'air / me (ficher|fiche) en l'air /
        foutre ma vie en l'air pour de bon /
        me (tirer|tire|tirerai|mettre|mets|foutre|coller|loger|prendre) une balle
        me (faire|fais|fait) (sauter|exploser) (la cervelle|le caisson|la tête|la gueule|
            le crâne|la tronche)
        (m'|me) (ouvrir|ouvre|ouvrirai|tailler|taille|trancher|tranche|couper|coupe|
            taillader) les (veines|vaisseaux)
        (m'|me) (ouvrir|trancher|couper|tailler) la (gorge|carotide|jugulaire|jugule)
        me (jeter|jette|jetterai|balancer|balance|lancer|lance|foutre|fous|mettre|
            coucher) (sous|sur|devant|par|du|de|dans|d') (le|la|les|un|une|haut|l')? (train|
            métro|rer|tram|bus|camion|pont|fenêtre|balcon|toit|falaise|vide|voie|voies|
            rails|immeuble|seine|fleuve|rivière|canal|voiture|voitures|rhône|garonne|loire|
            lac|étage|viaduc|saint laurent|meuse)
        me jeter (à l'eau pour de bon|dans l'eau pour mourir|du _ étage|d'en haut|en bas|
            sous)
        (sauter|saute|sauterai|sauterais) (du|de|d'|par|dans) (la|le|l'|un|une|
            haut)? _ (pont|fenêtre|balcon|toit|falaise|vide|immeuble|viaduc|étage|tour|
            barrage|quai)
        (passer|passe|finir|me retrouver|me mettre|me coucher) (sous|sur) (un|le|les|
            la) (train|métro|rer|tram|rails|voie|voies|camion|bus)
        (foncer|fonce|foncerai|rentrer|planter|encastrer|encastrerai|lancer|jeter|conduire|
            rouler) _ (dans|contre) (un|le|les) (arbre|mur|platane|pylône|ravin|camion|
            poteau|pilier)
        (me)? (planter|foutre) (en|avec la) (voiture|bagnole|caisse|moto) (exprès|
            volontairement)
        donner un coup de volant / lâcher le volant / me passer la corde au cou pour de bon /
        faire une (ts|tentative|tentative de suicide|nouvelle tentative) /
        refaire une (ts|tentative|tentative de suicide)
        (avaler|prendre|gober) _ (boîte|plaquette|boîtes|plaquettes|
            flacon) _ (pour en finir|pour mourir|pour dormir toujours)
        me laisser (mourir|crever|couler|partir pour toujours|mourir de faim) /
        me (rayer|effacer) (de la carte|de ce monde|de la surface) /
        me faire (disparaître|hara kiri|seppuku) / me vider de mon sang /
        mourir de (ma propre main|mes propres mains) / attenter à (mes jours|ma vie)
        (quitter|quitte|quitterai|quittes|quitterais) (ce monde|cette vie|cette terre|
            ce bas monde)
        me barrer de (ce monde|cette vie|cette terre) / me tirer de (ce monde|cette vie) /
        m'en aller de cette vie / kms / unalive / me unalive / m'unalive / me désunalive /
        kill myself / 0 envie de rester en vie
        (lutte|lutter|résiste|résister|bats|battre|retiens|retenir|empêche|empêcher|effort|
            efforts|raison|raisons) _ (me tuer|me suicider|mourir|me buter|en finir|
            me pendre|me foutre en l'air|me flinguer|passer à l'acte|me jeter|sauter)
        retiens de (ne)? pas (me tuer|me suicider|en finir|sauter|me foutre en l'air|
            me jeter)
        (mourir|crever|suicide|me tuer|en finir|me suicider|disparaître|la mort|ma mort|
            me pendre) (moi)? (je|j') (y)? (pense|songe|rêve|ai que ça|ai ça)
        (mourir|crever|la mort|le suicide|me tuer|disparaître|en finir|
            partir pour toujours) _ (me paraît|me paraissait|me semble|semble|m'apparaît|
            est|serait|reste|c'est) _ (doux|douce|une délivrance|délivrance|une libération|
            un soulagement|la seule|l'unique|la meilleure|plus simple|facile|logique|mieux|
            reposant|tentant|inévitable|séduisant|rassurant|la solution|une option|
            une solution)
        (mourir|crever|la mort|la mor|le suicide|me tuer|disparaître) _ (me soulagerait|
            me soulagerai|me libérerait|me délivrerait|m'attire|m'appelle|me tente|
            me fait envie|me fait plus peur|me soulage|m'obsède|me hante|arrangerait tout|
            réglerait tout)
        (seule|unique|meilleure|dernière) (solution|issue|sortie|option|porte|chose|
            façon) _ (mourir|crever|la mort|le suicide|me tuer|me suicider|en finir|partir|
            disparaître|ma mort)
        (il y a|y a|ya|reste) (plus)? que (la mort|mourir|le suicide|la tombe) / que la mort /
        comment (mourir|me tuer|me suicider|en finir|me pendre) /
        sans (souffrir|douleur|me rater) _ mourir / mourir sans (souffrir|douleur)
        (mourir|crever|disparaître|la mort|en finir|partir pour toujours|
            m'endormir pour toujours) _ (c'est|voilà|est)? (tout|la seule chose|
            l'unique chose)? (ce)? que? je (veux|demande|souhaite|désire)
        que je veux c'est (mourir|crever|disparaître|en finir)
        en (finir|finis|finirai|finisse|terminer) avec (la|ma|cette|l'|tout|mes|ce|
            mon) (putain de|sale|triste|misérable|propre|foutue)? (vie|existence|jours|
            monde|moi même|souffrances|souffrance|calvaire)
        (j'arrête|arrête|arrêterai|cesse|cesserai) de (vivre|respirer|exister) /
        en finir avec moi
        (hésite|simple|facile|prêt|prête|envie|besoin|tenté|tentée|rêve|oser|
            manque plus) (à|de|qu'à)? sauter
        (hésite|prêt|prête) à (le faire|me jeter|passer à l'acte)
        (m'en fous|fiche|indifférent|égal) (de|si|que)? (je)? (vivre ou|mourir|crever|meurs|
            crève)
        vivre ou mourir (ça)? _ (égal|pareil|indifférent) /
        me (dead|dédé|désinscrire de la vie) /
        (mourir|mort) par (pendaison|noyade|overdose|asphyxie|balle|défenestration) /
        (fait|ferait) mal de (mourir|se tuer|crever)
        (pense|penser|repense|songe|songer|rêve) (à|de) (la|une|ma|me)? (corde|pendaison|
            noyade|défenestration|noyer|pendre)
        que? (mourir|la mort) qui? me (calmerait|soulagerait|délivrerait|sauverait|
            reposerait)
        me laisse (mourir|crever|couler pour de bon) / me suis (laissé|laissée) mourir /
        (failli|allais|ai voulu|aurais pu) (sauter|me jeter|lâcher le volant)
        (m'imagine|me vois|m'imaginer|me voir|me rêve) (mort|morte|pendu|pendue|
            dans un cercueil|dans mon cercueil|au fond de l'eau|sauter|au bout d'une corde)
        (planifier|préparer|organiser|planifie|prépare|organise|planifié|
            préparé) (mon suicide|ma mort|mon départ définitif)
        (seule|unique|meilleure) (façon|manière|solution|issue|chose) _ _ _ _ (mourir|
            me tuer|en finir|la mort|le suicide|disparaître)
        seul moyen _ _ _ (mourir|me tuer|en finir|la mort|le suicide) /
        me vois _ (mort|morte|pendu|pendue) / imagine (pendu|pendue) /
        m' (étouffer|asphyxier|électrocuter|empaler)
        (m'|me|moi) (aider|aide|aidez|aidiez|aide donc) à (mourir|partir pour toujours|
            en finir)
        (aidez|aide) moi à (mourir|en finir|partir)
        (enlever|sortir|ôter|chasser|retirer) (le suicide|la mort|cette idée de mourir|
            l'idée de mourir|l'idée du suicide|l'envie de mourir) de (la|ma) tête
        il (suffirait|suffit|faudrait) _ (un|qu'un)? (coup de volant|pas en avant|
            pas dans le vide|pas de plus et|petit pas dans)
        (suffirait|suffit|faudrait) (de|que)? (je)? (lâcher|lâche|sauter|saute) (le volant|
            la rambarde|dans le vide|du|prise)?
        (je|j') (saute|sauterai) (ce soir|cette nuit|demain|à minuit|tout à l'heure|
            maintenant|là)
        (fait|refait) (une|ma|deux|trois|plusieurs) (tentative|tentatives|
            ts) _ _ (recommencer|sens que|refaire|réessayer|je vais)
        (veux|voudrais|aimerais|vais|envie de|pressé de|hâte de) (aller)? (le|la|
            les)? rejoindre _ _ (là où|là haut|au ciel|au paradis|au cimetière|dans la tombe|
            de l'autre côté|dans la mort)
        si je (crevais|mourais) (cette nuit|demain|ce soir|là|dans mon sommeil) (ça|ce|
            tout)? _ (m'arrangerait|arrangerait)
        (mourir|crever|la mort|disparaître|en finir) c'est tout ce (qui|qu'il) me reste
    """
    + longing.KILL_SELF,
    Meaning.SUICIDE: """
        suicide / suicides / suicidaire / suicidaires / tentative de suicide /
        tentatives de suicide / crise suicidaire
        (idée|idées|pensée|pensées|envie|envies|pulsion|pulsions|crise|crises|tendance|
            tendances|intention|intentions|idéation|idéations|projet|projets) (suicidaire|
            suicidaires|de suicide|noire|noires|morbide|morbides|de mort|de me tuer)
        (mon|un|le) suicide
    """,
    Meaning.GONE: """
        quand (je|j') (ne)? (serai|serais|suis) (plus|pu) (là|de ce monde|en vie|ici)
        quand je serai (mort|morte|parti|partie|enterré|enterrée|décédé|décédée|sous terre|
            disparu|disparue)
        quand je (me|m'|en) (serai|aurai) (donné la mort|tué|tuée|suicidé|suicidée|fini|
            pendu|pendue)
        quand j'aurai (disparu|quitté ce monde|fini) / quand tout sera fini pour moi /
        quand j'y serai plus
        une fois (que)? (je serai|je suis)? (mort|morte|parti|partie|disparu|disparue|
            enterré|enterrée|plus là)
        (quand|lorsque|dès que|le jour où) (je|j') (mourrai|mourrais|mourais|crèverai)
        après (ma mort|mon départ|ma disparition|mon suicide|mon décès|mon enterrement) /
        (au cas|des fois) où je (serais|suis) plus là / si jamais je (ne suis|suis) plus là /
        à mon enterrement / pour mon enterrement / à mes obsèques / pour mes obsèques /
        mes funérailles / lorsque je ne serai plus / quand ce sera fini /
        quand je m'en serai (allé|allée) / mon absence définitive
    """,
}
