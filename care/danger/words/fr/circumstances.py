"""French: plans told by their circumstances: who is away, when it will be, where one stands."""

from care.danger.words.fr.parts import DAY, DEEP, HIGH, KIN, MY, TABLETS, WILL_DO

# When nobody is there to stop it.
_ALONE = f"""
    {DAY} _ {KIN} _ _ (partent|pas là|absents|absent|absente|chez|sortis|sortent|au travail|à
        l'école|de nuit|en vacances|dorment|vont|part|sort|va|sera|seront|est|sont|est de (nuit
        |garde)) _ _ _ {WILL_DO}
    {WILL_DO} _ (quand|dès que|pendant que|lorsque|une fois que?|après que|qu'une fois
        que?) _ _ (dort|dorment|dormira|dormiront|partis|parti|partie|parties|sortis|couchés|couché
        |couchée|absents|absente|absent|sera (partie|parti|sortie|seul)|pas là|école|travail|boulot
        |messe|foot|vacances|nuit|personne|maison|endormis|endormie|endormi|chez)
    ((quand|lorsque|dès que|dès|une fois que?|pendant que|après que|aussitôt que|que|puisque|attends
        que|attends qu'|quand y|le jour où) _ {KIN} _ _ _|(quand|lorsque|dès que|dès|une fois que?
        |pendant que|après que|aussitôt que|attends que|attends qu') (il|elle|ils|elles|on|tout le
        monde|la maison|l'appart|y a|y aura|il y aura|il y a|tous|tout|personne|je (serai|suis)) _ _
        _|(pas là|absent|absente|absents|partie|partis|partent|part|en déplacement|de nuit|de garde
        |seul|seule|sortis|dorment|dort|vide|personne|au travail|au boulot|à l'école|à la messe) _ _
        _ (c'est là|et là|c'est à ce moment là|ce sera le moment|c'est ce jour là|c'est le moment|à
        ce moment là) _|(pendant qu'|pendant que|tant que|quand) _ _ (sont tous|seront tous|est|sont
        |seront|sera|dort|dorment|est partie|est parti) _ _ _|(finisse|finit|a fini|aura fini
        |change) (son|le|leur) (service|tour|tournée|quart|garde) _ _ _) {WILL_DO}
"""

# A day, a deadline, or what has to be over first.
_WHEN = f"""
    (tiens|tiendrai|tenir|attends|attendrai|patiente|reste|reste là|attendre|tenais|accroche
        |m'accroche|bout|durerai|laisse passer|me donne|accorde) _ (jusqu'à|jusqu'au|jusqu'aux
        |encore|juste|que|le|la|après|seulement|passé) _ _ _ _ (et|puis|pis)? (après|ensuite|puis
        |après ça|et là)? ({WILL_DO}|je pars|je m'en vais|c'est (fini|terminé) pour moi|adieu|basta
        |ce sera fini|c'est la fin|la fin)
    (après|passé|d'ici|avant|dès|{DAY}) _ _ _ (je|j') (ne|n')? (serai|suis|existerai|existe|vivrai
        |serais|vis) (plus|pas|plus jamais)
    (après|passé) {DAY} (plus rien|rien) _ (mal|important|importance|compte|comptera|personne)
    (après|passé) (la|le|mon|ma|les|l'|mes) _ _ _ c'est (fini|terminé|la fin|plié|réglé) (pour moi
        |je me|je|en ce qui me concerne|pour de bon|pour toujours)
    (fini|terminé|réglé|plié|la fin|bouclé|s'arrête|tout s'arrête|ça s'arrête) (pour moi|ici pour
        moi|pour ma pomme) (c'est décidé|{DAY}|adieu|tout est|je)
    {DAY} (tout)? (c'est|ce sera|ça sera|c'est que|tout est|tout sera|ça s'arrête|tout s'arrête
        |sera) _ (fini|terminé|réglé|plié|la fin|la dernière|le terminus)? (pour moi|de tout|de ma
        vie|avec moi)
    pour moi (ça s'arrête|tout s'arrête|c'est (fini|terminé|la fin)) (ici|là|{DAY})
    (choisi|décidé|fixé|arrêté|coché|entouré|marqué|noté|bloqué|calé|planifié|mis|donné|posé) (de|du
        |sur)? (déjà)? (le|la|un|une|ma|mon|du) (jour|date|heure|moment|nuit|soir|dimanche|lundi
        |samedi|vendredi|mardi|mercredi|jeudi|jour j|échéance|date limite|ultimatum)
    (le|la|ma|mon) (date|jour|heure|moment|nuit|jour j) (est|c'est|sera|ce sera) (déjà)? (fixé|fixée
        |choisi|choisie|arrêté|arrêtée|décidé|décidée|venu|venue|entouré|calé|calée|coché|cochée
        |notée|noté|proche|posée|arrivé|arrivée)
    (c'est|ce sera|ça sera|ça se fera|ce sera pour|ça se passera) (pour)? {DAY} (adieu|merci|pardon
        |j'ai tout|je n'ai plus|tout est prêt|je suis prêt|je suis prête|prenez soin|je vous aime
        |c'est décidé|la maison est vide|on m'attend plus)
    (noël|{DAY}|ce) (c'est|sera|ce sera|est|c'est donc|ça sera) (vraiment)? (mon|le|ma
        |la) (tout)? (dernier|dernière|ultime) (jour|journée|nuit|soir|soirée|lever|coucher|repas
        |jour ici|matin|dimanche|noël|voyage|sortie|anniversaire|weekend|week end|été|printemps
        |hiver)
    (dernier|dernière|derniers|dernières|ultime) (jour|soir|nuit|matin|jours|heures|soirée|semaine
        |semaines|minutes|moments|weekend|week end|été|noël|anniversaire) (de (ma|mon) (vie
        |existence)|sur (cette)? terre|en vie|que je vis|que je passe|que je verrai|à vivre|ici bas
        |dans ce monde|vivant|vivante|avec (vous|eux|mes))
    (verrai|verrais|vivrai|connaîtrai|fêterai|passerai|arriverai|tiendrai|atteindrai|irai
        |aurai) (pas|plus|jamais) (jusqu'à|jusqu'au|à|au|le|la|les|l'|mes|ma|mon|en)? (noël|nouvel
        an|nouvelle année|année|fin (du|de|des)|été|hiver|printemps|automne|mois|semaine|fêtes|bac
        |rentrée|# ans|anniversaire|lendemain|matin|demain|2*|prochain|prochaine|vendanges|mariage
        |petits enfants|fils grandir|fille grandir|enfants grandir|ans|pâques|retraite|lever|nuit
        |lundi|dimanche|weekend|week end|mes * ans)
    (mes|les) (# ans|trente ans|quarante ans|vingt ans|dix huit ans|cinquante ans) _ (je)? (les|ne
        les)? (aurai|verrai|fêterai) (pas|jamais)
    (ne|n')? (compte|pense|crois|prévois|imagine|vois) (pas|plus) (être|rester|vivre|me voir
        |durer) (encore)? (là|en vie|vivant|vivante|de ce monde|longtemps|à noël|au delà|d'ici|l'an
        |l'année|vieux|vieille)
    (dans|d'ici) (# (jours|heures|minutes|semaines)|une (heure|semaine)|quelques (jours|heures
        |minutes|instants)|peu|pas longtemps|un moment) _ (je serai|je suis|tout sera|ce sera) (mort
        |morte|plus là|parti pour|partie pour|loin|libre|fini pour|terminé pour|délivré|délivrée|en
        paix|débarrassé|débarrassée|au ciel)
    (demain|à) (à)? cette heure (ci)? _ (je|j'|tout|ce) _ (mort|morte|plus|fini|libre|en paix|loin)
    (y a|il y a|ya|il n'y en a|y en a|il reste|me reste|ai) (plus pour|plus que|pas pour) (longtemps
        |quelques (heures|jours)|# (heures|jours)|une (nuit|semaine))
    plus longtemps à (attendre|tenir|vivre)
    (l'affaire|une question|question|plus qu'une question) (d'une|de|d'|de quelques) (nuit|nuits
        |jours|heures|temps avant que je)
    (cette nuit|ce soir|demain|aujourd'hui|dimanche|samedi|là) (c'est|ce sera|sera) (le moment
        |l'heure|mon heure|mon tour|le grand jour|le jour j|pour (moi)?|le bon moment|la nuit)
    (retente|réessaie|réessaye|recommence|remets ça|me rate pas|me raterai pas|me louperai pas|me
        manquerai pas|vais pas me rater|rate pas mon coup|vais jusqu'au bout|irai jusqu'au bout|vais
        au bout|irai au bout) (ce soir|cette nuit|demain|aujourd'hui|cette fois|la prochaine)
    (ce soir|cette nuit|demain|aujourd'hui|cette fois|la prochaine fois|là|dimanche
        |samedi) (ci)? (je|j')? (ne|n')? (retente|réessaie|réessaye|remets ça|me rate pas|me raterai
        pas|me louperai pas|me manquerai pas|vais pas me rater|rate pas mon coup|vais jusqu'au bout
        |irai jusqu'au bout|vais au bout|irai au bout|le fais|le ferai|lâche tout|passe à l'acte|me
        retiens pas|me retiendrai pas)
    (la prochaine fois|un jour|un de ces (jours|soirs|quatre)|une de ces nuits|cette fois|une
        nuit) _ (je|j') (ne|n')? (freine|freinerai|braque|braquerai|tourne|tournerai|recule
        |reculerai|lâche|lâcherai|ferai pas demi tour|fais pas demi tour|me retiendrai|hésiterai
        |reviendrai|rentrerai|redescendrai|me rate|me raterai|me louperai|m'arrêterai|redescends)
    (c'est|tout est) (décidé|réfléchi|tout réfléchi|acté|arrêté) _ (je pars|je m'en vais|organisé
        |planifié|je le fais|adieu|c'est pour|ce sera|pour (ce soir|cette nuit|demain|dimanche))
    (ma|la) décision est (prise|irrévocable|définitive) _ (adieu|je (pars|m'en vais|vous|ne)|dire
        |personne|ne|pardon|pour (ce soir|demain)|merci|au revoir|ce sera|c'est pour)
    (pris|ai pris) (la|ma) décision (de)? (partir|m'en aller|mourir|en finir|me|quitter|ce sera|pour
        (ce soir|dimanche)|vous quitter|disparaître)
    (me|il|y)? manque (plus|encore)? (que|juste|plus que) (le courage|du courage|un peu de courage
        |un peu de cran|la force|le cran|l'heure|le moment|le dernier pas|de sauter|de le faire|le
        pas|l'occasion|le bon moment|le jour)
    (plus|reste) qu'à (trouver (le courage|le bon moment|un moment|l'heure|le jour|le moment)
        |choisir (le jour|le moment|la date|l'heure)|dire (au revoir|adieu)|attendre (la nuit|qu'ils
        |que tout|que ça|que tout le monde)|avaler|boire|tirer|les avaler|m'endormir|serrer|lâcher
        |me lancer|appuyer|me décider|les prendre|ouvrir le gaz|faire le pas)
    ai (juste|plus|seulement) (qu'à|à) (les)? (avaler|sauter|boire|tirer|lâcher|serrer|m'endormir
        |appuyer|faire le pas)
    (le jour|le moment) où (j'aurai|j'ai|je trouverai) (le courage|la force|assez de courage) _ (je
        (le fais|saute|me|prends|avale|pars|serai)|tout)
    (pour|quand) le (jour|moment) où (j'en|je|j'aurai) (aurai assez|n'en pourrai plus|pourrai plus
        |serai prête|serai prêt|peux plus|n'en peux plus|craquerai|aurai le courage)
    (pour|quand) (j'en|je) (n'en)? (pourrai|peux) plus
    pour (le jour (venu|où|j)|le bon jour|le moment venu|quand (ce sera|viendra) le moment)
    (mets|mettrai|mettre|mis|passe|passerai|passer) (mon|le|ce) (plan|projet) à exécution
    (après|passé|dès|sitôt|avant) (ça|noël|les fêtes|le nouvel an|{MY} _ _) _ {WILL_DO}
    ((choisi|fixé|arrêté|calé) (ce sera|c'est|ça sera|pour|que ce sera|au)?|décidé (ce sera|c'est|ça
        sera|que ce sera|que c'est|au) (pour)?) {DAY}
"""

# Where one stands, where one goes.
_WHERE = f"""
    (suis|assis|assise|debout|me tiens|me trouve|monté|montée|grimpé|grimpée|monte|grimpe|perché
        |perchée|allongé|allongée|couché|couchée|reste|planté|plantée|étais|retrouve|penché|penchée
        |retourné|retournée|garé|garée|passe des heures|vais) _ (sur|au|en haut|au sommet|devant
        |face|près|à côté|à|tout en haut|dans|du haut|au bout|aux) (du|de|d'|au|aux|à|des)? (bord de
        |bord du|dessus de|dessus du|milieu du|milieu de)? (la|le|les|un|une|mon|notre|l'|d'un|d'une
        |du|de l')? {HIGH} _ _ _ _ (regarde en bas|en bas|vais sauter|veux sauter|envie de sauter|un
        pas|qu'un pas|pense à|vais le faire|crois que je|prochain train|le vide|hésite|tout serait
        fini|c'est fini|sauter|basculer|tomber|tenté|tentée|attire|appelle|me jeter|me lancer
        |personne m'attend|personne ne m'attend|adieu|pardon|plus rien|lâcher prise|me laisser
        tomber|redescendrai|reculerai pas|dernier pas|en finir|enjamber|passer par dessus)
    (suis|chui|jsuis|suis monté|suis montée|suis assis|suis assise|suis debout|me tiens) (là|déjà
        |encore|maintenant|tout en haut)? (sur|au bord|en haut|tout en haut|au sommet) (de|du
        |d')? (l'|le|la|un|une|mon|notre)? (pont|toit|viaduc|falaise|parapet|rambarde|rebord|rails
        |voies|voie ferrée|quai et|passerelle|balcon et|corniche|garde corps|immeuble|tour)
    (de|d') (là|ici) (c'est|y a|il y a|juste|ça fait) (juste|que|qu')? (un pas|un saut|un seul pas)
    (un|dernier|petit|seul|plus qu'un|qu'un) (seul|petit|dernier)? (pas|saut) (et|pour que) (c'est
        |tout|ce sera|hop|je|tout sera|basta|ça)
    {HIGH} _ _ (et|je|j'ai|pour) _ (vais sauter|veux sauter|envie de sauter|vais me jeter|veux me
        jeter|saute|sauterai|crois que je vais sauter|redescendrai pas|me lance dans le vide)
    (saute|sauterai|sauter|me jette|me lance) (de là|d'ici|de là haut|d'en haut|dans (pas longtemps
        |deux minutes|une minute|# minutes|une heure|quelques minutes|le vide)|ce soir|cette nuit
        |demain|tout à l'heure|tantôt)
    (tout à l'heure|tantôt|bientôt|dans un instant|dans # minutes) je (saute|sauterai|me jette|me
        lance)
    (#|quelques|deux|trois|un|deux trois) (secondes|doigts|pas|minutes|centimètres|mètres) (de
        |d') (sauter|me|le faire|passer|lâcher|m'y jeter|y passer|la fin)
    (en route|en chemin|roule|marche|conduis|file|fonce|dirige|pars) (vers|pour|jusqu'à|jusqu'aux
        |jusqu'au|direction) (la|le|les|un|une)? (pont|falaise|falaises|rails|voies|voie ferrée
        |viaduc|vide|gare|barrage|forêt avec|tunnel)
    (descendre|descends|descendrai|marcher|m'allonger|me coucher|m'asseoir|couche|coucher|allonge
        |marcherai|allongerai|coucherai|irai) (me coucher)? (sur|le long) (les|la|des|des) (rails
        |voies|voie|voie ferrée|chemin de fer)
    (de quelle|quelle) hauteur (il faut|faut|on doit|doit on|je dois|sauter|tomber|est mortelle)
    (pas l'intention de|compte pas|pense pas|ne plus|ne pas|sans|vais pas|vais plus|refuse
        de) (freiner|reculer|m'écarter|braquer|redescendre|me relever|remonter à la surface|dévier
        |tourner le volant|lâcher l'accélérateur|bouger de (la voie|là)|(revenir|rentrer|ressortir
        |sortir|en sortir|en revenir|repartir|en ressortir) (vivant|vivante))
    (pas|plus) (en)? (rentrer|rentrerai|rentre|reviens|reviendrai|revenir|sortir|sors|ressortir
        |ressortirai|ressors|arriverai) (vivant|vivante)
    (rentrerai|rentre|reviens|reviendrai|ressortirai|ressors|sortirai|arriverai|redescendrai) (pas
        |plus|jamais) (vivant|vivante|de là vivant|en vie|par l'escalier|par les escaliers|debout)
    (nager|nage|nagerai|marcher|marche|marcherai|entrer|entre|entrerai|avancer|avance|avancerai
        |m'enfoncer|m'enfonce|partir|aller|vais|irai|plonger|plonge|couler|pars|partirai|rentre|m'en
        vais) _ _ (le|la|l'|un|une|du|de la|d'un)? {DEEP} _ (et|pour)? (je)? (ne|n')? (reviens pas
        |reviendrai pas|reviens plus|reviendrai plus|ressors pas|ressortirai pas|remonterai pas
        |remonte pas|plus revenir|pas revenir|jamais revenir|plus ressortir|pas ressortir|plus
        remonter|pas remonter|me noie|me noyer|me noierai|me laisse couler|me laisser couler|coule
        |m'arrêterai pas|m'arrête pas|ferai pas demi tour|me retournerai pas|m'y noyer|m'y noie
        |disparais|disparaître)
    (mer|large|rivière|lac|océan|forêt|bois|falaise|falaises|montagne|plage|route
        |campagne) _ (et)? (je)? (ne|n')? (reviens|reviendrai|ressortirai|remonterai|rentrerai|en
        reviendrai) (pas|plus|jamais) (c'est|adieu|pardon|je|me|ne|dites|merci|vivant|vivante|cette
        fois)
    (pierres|cailloux|poids|briques|parpaings|parpaing|galets) _ _ (poches|chevilles|sac à dos
        |manteau|ceinture) / poches (pleines|remplies|lestées) (de|d') (pierres|cailloux|galets
        |poids)
    (envoyer|envoie|enverrai|encastrer|encastre|foncer|fonce|foncerai|planter|plante|planterai
        |écraser|écrase|jeter|jette|balancer|balance|lancer|lance|précipiter|rentrer|rentre|crasher
        |crashe|crash|fracasser|fracasse|percuter|taper|exploser|viser|vise|éclater|rouler|roule
        |aller|entrer) _ _ (voiture|bagnole|caisse|moto|scooter|vitesse|fond|gaz|volontairement
        |exprès)? (contre|dans|sur|sous|droit dans|droit sur|vers|de plein fouet) (un|le|les|la|une
        |des) (mur|arbre|platane|camion|poteau|ravin|pile|pilier|pylône|glissière|falaise|rivière
        |pont|rambarde|semi remorque|poids lourd|canal|décor|arbres|parapet|rochers|précipice)
    (prendre|prends|prendrai) de la vitesse _ _ _ _ (poteau|mur|arbre|platane|camion|ravin|pilier
        |pile|pylône|glissière|falaise)
    (me|m') (planter|plante|planterai|écraser|écrase|fracasser|crasher|crashe|encastrer
        |encastre) (en|avec|à)? (la|ma|le)? (voiture|bagnole|caisse|moto|scooter)? (contre|dans
        |sous) (un|le|la|une) (arbre|mur|platane|camion|poteau|ravin|pilier|pylône|glissière|pile)
    (j'arrête|ai arrêté|ai stoppé|arrêter|arrête|stoppé|sauté|prends plus|saute|vais plus) (de
        prendre|à)? (la|mon|mes|l'|ma) (insuline|dialyse|chimio|traitement|cachets pour le coeur
        |anticoagulants|dialyses) _ (exprès|volontairement|pour mourir|pour en finir|pour que|pour
        partir|veux mourir|mourir comme ça|dans quelques jours|j'attends|bientôt|en secret)
    {TABLETS} _ _ (et|avec|plus) (une|la|une bouteille|bouteille|de la|du) (bouteille|vodka|whisky
        |rhum|gin|vin|rouge|alcool) / (vodka|whisky|rhum|gin|alcool|bouteille) _ _ (et)? (tous
        |toutes|plein de) (mes|les|de|des)? {TABLETS}
    (cherché|cherche|regardé|regarde|tapé|lu|recherche|recherches|renseigne|renseigné|renseignée
        |googlé|google|trouvé|demandé|calculé|étudie|étudié|comparé|compare) _ _ _ (comment|quelle
        |combien|la façon|la manière|le moyen|la méthode|quelles|des méthodes|les méthodes|des
        moyens|une méthode|méthodes|moyens|façons|pour|sur) _ _ _ (mourir|se tuer|me tuer|se
        suicider|me suicider|en finir|se pendre|me pendre|overdose|suicide|se noyer|me noyer|tuer
        |mortelle|mortel|létale|souffrir|se rater|me rater|sauter|meurt|crever|noeud coulant
        |s'asphyxier|s'empoisonner|se suicide|la mort|disparaître)
    comment (faire|on fait|je peux faire|faire pour)? (une (overdose|od|surdose)|un noeud coulant
        |(se|me) (tuer|suicider|pendre|noyer|buter)|mourir|en finir)
    (façon|manière|moyen|méthode|solution) _ _ (rapide|simple|douce|facile|propre|sûre|sûr|efficace
        |indolore|douloureuse|douloureux|pénible|horrible) _ (de|pour) (mourir|me|m'|se|en finir
        |partir|crever|s'en aller|disparaître|ça)
    combien (de|il faut de|faut de|il en faut|faut en|d')? {TABLETS}? _ (mourir|en finir|y rester|me
        tuer|se tuer|crever|être sûr|être sûre|mortel|mortelle|pas se réveiller)
    (manière|façon) (dont|de) (je vais|je|me|m') (vais)? (me)? (tuer|pendre|mourir|suicider|le faire
        |en finir|noyer)
    (sais|connais|choisi|repéré|trouvé|noté|vérifié) (déjà|exactement|bien|très bien)? (à)? (quel
        |quelle|quels|l'|le|la|les|un|une) (pont|endroit|heure|train|arbre|falaise|rive|plage
        |crochet|poutre|branche|horaires|horaire|coin|quai|lieu|hôtel|bois|forêt|virage|pylône
        |passage à niveau) _ (je|j'|y a personne|il y a personne|et|où|ce sera|des trains|du train
        |il|personne|pour (me|moi|ça)|de quoi|la poutre|il est|elle est|on)
    sais (déjà|exactement|très bien)? (où|quand|comment) (et|je sais|je sais déjà) (où|quand
        |comment)
    connais (l'endroit|le pont|la poutre|le lieu|l'heure) (et|je connais|je sais) / (sais
        |déjà) _ ce sera (quel|le|lequel) (pont|train|arbre|jour)
    (quel|lequel) (train|pont|arbre|quai) ce sera
    (premier|prochain|dernier) (train|métro|rer|camion|tgv|poids lourd) (qui (passe|vient
        |arrive))? (sera)? (je|pour moi|et (je|c'est|tout)|me passe|est pour)
    ça sera (sous|avec|au|dans|par) (un|une|le|la)? (train|corde|métro|pont|camion|cachets|noyade)
    (vais|suis allé|suis allée|retourne|suis retourné|suis retournée|traîne|rôde|tourne|vais souvent
        |reviens|reviens toujours|suis passé|suis passée) (encore|souvent|sans cesse|tous les jours
        |tout le temps|de plus en plus|en voiture|toujours|régulièrement|à nouveau) (en voiture|à
        pied|seul|seule)? (près|au bord|sur|au|aux|à côté|jusqu'à|jusqu'au|jusqu'aux|à|le long
        |devant|autour) (de|du|des|d')? (la|le|les|l'|un|une)? {HIGH}
"""

# That somebody finds me; that nobody does.
FOUND = f"""
    (pour que|afin que|pour pas que|éviter que|que ce|veux pas que|voudrais pas que|espère que|pour
        |afin|pour éviter que|qu'on|que|histoire que|peur que|faudra que|hors de question
        que) (ce)? (ne)? (soit|soient|sera|serait)? (pas)? _ ({KIN}|on|ils|elle|quelqu'un|personne
        |eux|lui|les pompiers|un inconnu|la police|les flics) (qui)? (ne)? (me|m'|mon corps|le corps
        |ça) (trouve|trouvent|découvre|découvrent|retrouve|retrouvent|retrouvera|trouvera|trouverait
        |voient|voie|ramasse|ramassent|décroche|décrochent|repêche)
    (trouve|trouvent|trouvera|trouveront|retrouve|retrouvent|retrouvera|voient|voie|découvre
        |découvrent|identifier|tomber sur) (le|mon) (corps|cadavre)
    (on|qu'on|ils|elle|vous|quelqu'un|personne|{KIN}) (ne)? (me|m') (trouve|trouvera|trouvent
        |trouveront|retrouve|retrouvera|retrouveront|découvre|découvrira|trouverait|trouverez
        |retrouverez) (vite|rapidement|à temps|trop tard|morte|mort|là|dans|demain|au|pas|pendu
        |pendue|tout de suite|trop vite|là bas|vivant|vivante|avant|le matin|jamais|raide|sans vie
        |qu'|pas vivant)
    aucun (enfant|gosse|gamin) (ne)? me (trouvera|verra|découvrira)
    (chambre|hôtel|gîte|airbnb|motel|location|cabane) _ _ _ (pour|loin|que|où|afin|et) _ _ (mourir
        |me tuer|en finir|loin (des|de mes|de ma|de mon|d'eux)|trouve|découvre|le corps|mon corps
        |faire ça|me pendre|disparaître|retrouve|tranquille pour|le faire|personne)
    (faire ça|le faire|mourir|partir|en finir) (loin|à l'écart|ailleurs) (des|de|d'|pour|où)
    assurance _ _ (paie|paye|couvre|paiera|payera|versera|verse|rembourse|marche|touchera
        |toucheront) _ _ (si je|en cas de suicide|suicide|si je me|même si)
    (croira|croie|croient|croiront|pense|pensera|penseront|passera|ressemble|ressemblera|fasse
        |dira) (que|à|pour|que c'était)? (un|c'est un|c'était un) accident
    (personne|on|ils|rien|tu|vous) (ne|n')? (pourra|pourras|pourrez|pourront|peut|peuvent
        |peux) (plus|pas)? (m'arrêter|me retenir|m'empêcher|me sauver|m'en empêcher|me faire changer
        d'avis|me dissuader|me raisonner|me rattraper)
    (personne|on) (ne)? (se doute|s'en doute|soupçonne|sait ce que je prépare|voit rien
        venir) _ (plan|tout est prêt|je|dimanche|ce soir|demain|prépare|date)
    (veux|souhaite|voudrais|veut) (pas|plus) (que)? (personne|quelqu'un|on|vous|les secours|le
        samu) (ne)? (vienne|me sauve|m'aide|me réanime|venez|viennent|appelle|appelez)
    (que|et que) personne (ne)? (vienne|me sauve|me réanime|appelle)
"""

PLANS = f"{_ALONE} {_WHEN} {_WHERE}"
