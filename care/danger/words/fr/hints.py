"""French: plans told round about: peace at last, a last time, where it will be."""

from care.danger.words.fr.parts import DAY, DEEP, DIE, HIGH, TABLETS, THINGS, WILL_DO

PLANS = f"""
    (sentirai|souffrirai|ressentirai|aurai|souffrirais|pleurerai|penserai|aurais) (enfin
        |bientôt)? plus (jamais)? (rien|mal|de douleur|peur|de mal|à souffrir|à me battre|besoin de
        rien|de problèmes)
    (plus rien|rien|plus jamais) (ne)? (me)? (fera|pourra me faire|fasse|ferait) (plus)? (mal
        |souffrir|de mal)
    (serai|serais|être|suis) (enfin|bientôt|bientôt enfin)? (libéré|libérée|délivré|délivrée
        |débarrassé|débarrassée|libre) (de tout|de cette|de la vie|du poids de|de ce monde|de mes
        souffrances|de cette vie|de tout ça|pour toujours)
    (je|j') (dors|dormirai|m'endors|m'endormirai|me repose|me reposerai|vais dormir|vais m'endormir
        |vais me reposer) (enfin)? (pour toujours|à jamais|éternellement|pour de bon|pour l'éternité
        |définitivement)
    (après|ensuite|puis|bientôt|et) je (m'efface|m'éclipse|m'éteins|m'évapore|tire ma révérence|vous
        laisse pour (toujours|de bon)|vous quitte|vous débarrasse|ferme les yeux pour|sors de (scène
        |vos vies|leurs vies))
    (après|ensuite|puis|bientôt|enfin) je (pars|m'en vais|vais|partirai|irai) (enfin)? (le|la|les|te
        |vous) (rejoindre|retrouver)
    (je|j') (serai|serais) (plus|bientôt plus) (à|dans) (personne|charge|vos pattes|leurs pattes)
    (je|j') (serai|serais) (bientôt)? (avec|auprès de) (mon|ma|mes|maman|papa|toi|lui|elle|eux
        |dieu) _ (bientôt|ce soir|au ciel|là haut|pour toujours|cette nuit|demain)
    (demain|ce soir|cette nuit|après|bientôt|un matin|lundi) je (ne)? (me réveille|me réveillerai
        |rouvrirai|ouvrirai) (pas|plus|plus jamais)
    (on se|nous nous) (reverra|reverrons|retrouvera) (plus jamais|plus|jamais|là haut|dans l'autre
        vie|de l'autre côté)
    (je peux|peux|vais pouvoir|pourrai) (enfin|maintenant|désormais)? m'en aller (en paix|tranquille
        |tranquillement|maintenant|pour|le coeur|l'esprit|sans|cette|et|ce)
    (il est|c'est|est venu le|voilà le) (temps|l'heure|mon heure|moment|grand temps) (pour moi)? (de
        |que je|d') (partir|m'en aller|parte|m'en aille|tirer ma révérence|quitter (ce|cette|vous)
        |disparaître|rejoindre|vous quitter|vous laisser|mourir|meure|passer à l'acte|en finir)
    (va|vais|viens|finirai|finir|risque|envie|capable|veux|peux|pourrais|peur|voulu|voudrais|failli
        |allais|juste) (de|par|d')? (me faire|m'être fait) (quelque chose|un truc|une connerie|une
        bêtise)
    (me suis|me ferai|me fais|me faire) (fait|faite)? (ça|quelque chose) (ce soir|cette nuit|demain
        |là|j'ai|et|pardon|je|ils|dimanche|moi même)
    (là|alors|ensuite) je me (fais|ferai) ça
    (déjà)? fait (ce qu'il (ne)? fallait pas|une connerie|l'irréparable|une bêtise|une grosse bêtise
        |une grosse connerie) _ _ (plus là|trop tard|dans un|d'ici|bientôt|fini|pardon|dis|dites
        |cachets|adieu|je suis|aidez)
    (avalé|pris|bu|ingurgité) (des|un tas de|plein de|un)? (trucs|saloperies|saletés|produits
        |mélange|cocktail)
    (dans|tout est dans) le verre _ (cachets|dose|poison|mélange|médicaments|comprimés|écrasés|il
        (ne)? me reste)
    (verre|tasse|bol|thermos|yaourt|compote) _ _ _ (cachets|comprimés|somnifères|poison
        |médicaments) (écrasés|dissous|broyés|pilés|mélangés)
    (quand|une fois que|après que) (ce|ça) (sera|soit) (fait|fini|terminé) (je|dites|prévenez|vous
        |tu|appelez|lisez|pour moi|elle|ils)
    (irai|vais|pars|veux|voudrais|vais aller|aller|pressé de|hâte de) rejoindre (mon|ma|mes|maman
        |papa|mamie|papi) _ (cette nuit|là haut|bientôt|au ciel|au cimetière|dans la mort|au paradis
        |dans l'au delà|dans la tombe|de l'autre côté|à minuit)
    j'irai rejoindre (mon|ma|mes|maman|papa)
    (je pars|je m'en vais|je partirai|je sors|je prends la voiture|je prends la route|je m'en irai
        |je file) _ _ (je)? (ne)? (reviendrai|reviens|rentrerai|rentre|revenir|redescendrai) (pas
        |plus|jamais|plus jamais)
    (reste|restent) _ (#|quelques|une|un|plus que # ) (jours|semaines|heures|nuits|semaine|jour|nuit
        |minutes) à vivre
    (attends|attendre|attend|guette) (plus)? (que|juste|seulement|plus que)? (le (bon)? (moment
        |soir)|l'heure|mon heure|l'occasion|le jour j|le bon jour|la nuit) (pour (partir|mourir|en
        finir|le faire|sauter|me *)|et (après|c'est|je)|maintenant)
    (n'attends|attends) (plus)? que (le bon moment|le bon jour|mon heure|l'heure|la nuit|le moment)
    c'est là (bas)? que (ça se (passera|fera|terminera|finira)|je (le ferai|vais le faire|veux
        (mourir|finir|partir)|finirai|partirai|sauterai|mourrai|vais mourir))
    (prochain|prochaine|suivant) (train|métro|bus|camion)? (sera|est|c'est) (pour moi|le mien|le bon
        |la mienne)
    (train|bus|métro|camion|rer|tgv|tram) _ _ _ (je|j') (me)? (mettrai|mets|jette|jetterai|couche
        |lance|lancerai|passerai|vais me mettre|coucherai|place) (devant|dessous|dessus|sous)
    mon plan (c'est|est|serait|ce sera) _ _ (médocs|{TABLETS}|pendre|corde|pont|train|sauter|alcool
        |noyade|noyer|falaise|fusil|gaz|mourir|voiture|jeter|mer|overdose|balle)
    (cocktail|mélange|mixture) (de|d'|avec) (mes|tous mes|des|mes)? (médocs|{TABLETS}|alcool et)
    (ce sera|ça sera|choisi|opté pour|ce sera par|mourir par|mourrai par|partirai par|pense à
        |envisage) (la|une|l'|les|de la)? (pendaison|noyade|overdose|défenestration|asphyxie|surdose
        |immolation)
    (faire|fais|ferai|refaire) une (overdose|od|surdose) / m'immoler / rat poison
    ai (déjà)? tout (avalé|gobé|ingurgité) / (trop tard|ça y est) _ (avalé|pris|bu|sauté|fait le
        noeud)
    (fait|noué|refait|serré|préparé|tenté|répété) (déjà)? (le|mon|un) noeud
    (laisser|laisse|laisserai|laissé|mettre|tourner|ouvrir) le gaz
    (regardé|vérifié|calculé|mesuré|estimé|demandé|repéré) la (hauteur|profondeur|vitesse) (du|de la
        |de l'|d'un|des|d'une) ({HIGH}|{DEEP}|trains|train)
    (volé|piqué|détourné|sorti|chouré|ramené|pris|fauché) (de la|la|du|le|des|les|de l'
        |l') (morphine|kétamine|potassium|propofol|fentanyl|barbituriques|midazolam|curare|insuline
        de|méthadone|oxycodone)
    après ce (message|mot|texto|mail|sms|vocal|post) (je|c'est|plus|ce sera|j'|tout) _ (disparais
        |fini|rien|me|pars|m'en vais|éteins|existe|serai|terminé|coupe|saute)
    (volant|conduire|roule|rouler|autoroute|conduis) _ _ _ (fermer|ferme
        |fermerai) les yeux / (fermer|ferme|fermerai) les yeux (au volant|sur l'autoroute|en
        conduisant|en roulant)
    {DAY} (tout|ce) sera (enfin|définitivement)? (fini|terminé|réglé)
    (demain|ce soir|cette nuit|bientôt|samedi|dimanche) tout (est|sera) (enfin
        |définitivement)? (fini|terminé)
    (serai|viendrai|reviendrai) pas (là)? {DAY} _ (jamais|plus jamais)
    (sous|argent|économisé|économiser|économies|payé|cotisé|mis de côté) _ _ _ pour (mes
        |mon) (funérailles|obsèques|enterrement) _ _ _ (peux y aller|peux partir|peux m'en aller
        |peux mourir|prêt|prête)
    (testament|obsèques|papiers|{THINGS}) _ _ _ _ (reste (que)? (le principal|le plus (dur
        |important))|n'attends plus que|reste (plus)? que moi)
    (chambre|appart|maison|studio|affaires|papiers|bureau) _ _ _ _ (derrière moi|après moi|quand je
        (serai|ne serai)|pour quand je|une fois que je)
    suis (enfin|maintenant)? (prêt|prête) à (partir|m'en aller|y aller|le faire|passer à l'acte
        |quitter (ce|cette|la))
    (affaires|cartons|carton|enveloppes|enveloppe|bijoux|souvenirs|objets|livres|sacs) _ _ _ (nom
        |noms|prénom|prénoms|étiquette|étiquettes|étiqueté|étiquetés) (de chacun|dessus|de qui|de
        mes|de ma|de mon|des enfants|pour chacun)
    (m'injecter|injecte|injecterai|injecter|piquerai) _ _ (dose|insuline|potassium|morphine|seringue
        |tout|ce soir|cette nuit|poison)
    dose (qu'il|qui|pour) (faut|faudrait|suffit|tue|me|mourir|en finir|tuer)
    (pardon|adieu|réglé|prêt|fait|ordre|monde|payé|rangé|écrit|paix) _ je peux (enfin
        |maintenant)? (mourir|partir|m'en aller|crever) / je peux (enfin
        |maintenant)? mourir (maintenant|tranquille|en paix|content|ce soir|cette nuit|demain)
    (rendez vous|rdv|rencard) (à|donné à) la mort
    ai tout (planifié|programmé|calculé|orchestré) / tout (est)? (planifié|programmé) dans ma tête
    (lire|lu|lis|cherche|cherché|regardé|regarde|recherches|articles|vidéos|renseigné|renseignée
        |infos|forums|forum|trucs|documenté|documente|documentée) _ _ sur (les|la|l'|le|des
        |comment)? _ (overdose|overdoses|pendaison|noyade|doses mortelles|dose mortelle|méthodes (de
        |pour)|surdose|monoxyde|cyanure|poisons|noeuds coulants|noeud coulant|nitrite|façons de
        mourir|mourir|se pendre|hélium)
    (retourne|retournerai|reviens|reviendrai|vais retourner|remonte|remonterai) (là bas)? (à|au|aux
        |sur|en haut) (de|du)? (la|le|les)? {HIGH} (demain|ce soir|cette nuit|et|pour|dimanche
        |samedi|vendredi|cette fois)
    (cette fois|la prochaine fois) (j'irai|je vais|j'y vais|je saute|je fais) (jusqu'au (bord|bout)
        |plus loin|au bout|jusqu'en bas|un pas de plus|le pas)
    bord de (la route|l'autoroute|la nationale|la rocade|la quatre voies|la
        départementale) _ _ _ _ (camion|me jeter|me jette|sauter|saute|poids lourd|voiture qui)
    (chambre|corde|étage|médicaments|fusil|morphine|arme|hôtel|{TABLETS}|lame|pont|falaise|permis de
        chasse|pharmacie) _ _ _ _ _ (devinez|devines|savez|sais|imaginez|comprenez|voyez|comprends
        |devine|imagine) (pourquoi|pour quoi|la suite|ce que|bien pourquoi|à quoi|le reste)
    (quel étage|quelle hauteur|quelle dose|quelle quantité|combien de mètres|quelle
        vitesse) _ _ _ _ (mourir|meurt|sûr de|sûre de|mortel|mortelle|survit|survivre|tuer|rater|en
        finir|y rester|suffit pour)
    (roule|conduis|voiture|moto|route|vitesse|roulé|conduit|180|200|160) _ _ _ (espérant|envie de
        |pour|en priant pour|histoire de) (me|m'|un|avoir un) (planter|crasher|encastrer|tuer|mur
        |arbre|accident|platane|écraser|sortir de la route|camion|viander)
    (un|encore un|le|une|ce) (dernier|dernière) (noël|anniversaire|weekend|week end|été|repas|dîner
        |dimanche|câlin|soirée|semaine|fête|réveillon|nuit|journée|promenade|visite
        |balade) _ _ _ (et|après|puis) _ (je|j'|c'est) (pars|m'en vais|disparais|partirai|m'en irai
        |me|en finis|saute|mets fin|quitte|fini|terminé|la fin)
    (attends|attendre) (un|le) (camion|poids lourd|semi remorque|train|tgv|rer|bus) (qui|pour (me
        |m')|et (je|ce)|assez)
    (fleurs|musique|musiques|chansons|chanson|photo|textes|texte) _ _ _ pour ma (cérémonie|crémation
        |tombe|mise en bière)
    programme de (ce soir|demain|la soirée|cette nuit) _ _ ({TABLETS}|corde|mourir
        |pont) / ({TABLETS}|corde|pont|alcool|rhum|vodka|whisky) _ _ _ mon programme (de|pour)
    me (donne|laisse|accorde|suis donné|suis donnée) (jusqu'à|jusqu'au|jusqu'en)
    {TABLETS} _ (maintenant|là|enfin)? (j'en ai|il y en a|y en a) (assez|suffisamment)
    (date|jour) en tête (le|c'est|et|pour (mourir|partir|en finir))
    reste (plus)? que quelques (heures|jours|minutes|instants) (à vivre|merci|adieu|pardon|et|avant
        |je|devant moi)
    (m'endormir|dormir|m'allonger|me coucher) (dans la neige|dans le froid|sous la neige|nu dans
        |dehors par)
    (dernier|dernière) (weekend|week end|semaine|soirée|journée|nuit|fois|dimanche) _ après (c'est
        |ce sera|tout est|tout sera) (fini|terminé|la fin)
    (train|métro|bus|camion|mur|platane) _ (en pleine face|en pleine tête|en pleine gueule|de plein
        fouet|de face)
    (robe|costume|tailleur|habits) _ _ _ (avalé|pris|bu|gobé)
    (suis|chui|jsuis|monté|montée) (tout)? en haut (du|d'un|de la|de l') (parking|tour|immeuble|pont
        |barrage|falaise|grue|hlm|barre|bâtiment|toit)
    (dois|devrais|devais) (partir|mourir|disparaître) (ce soir|cette nuit|bientôt|maintenant|pour de
        bon)
    (préparé|prépare|organisé|organise|planifié|imaginé|réglé) (toute)? (ma|mon) (mort|suicide
        |départ définitif|fin)
    (voyage|aller|départ|billet|trajet|route|chemin) sans retour / (voyage|départ) dont (on ne|je ne
        |on|je) (reviens|revient|reviendrai) (pas|plus)
    mes cendres _ _ _ _ (c'est|ce sera|ça sera|{DAY})
    (laisse|laissé|posé|enlevé|retiré|pose) (mon|ma|mes) (alliance|bague|clés|téléphone|papiers
        |portefeuille|carte d'identité|montre) _ _ _ _ (et|puis|avant de) (je)? (vais|pars|m'en vais
        |saute|aller|partir|sauter|me)
    fenêtre _ _ _ (regarde|regardais|fixe) (en bas|le vide|le sol|le trottoir)
    (mur|arbre|falaise|platane|vide|ravin|pile de pont|camion) _ _ _ (accélérer|foncer|lâcher les
        freins|desserrer le frein)
    {TABLETS} _ (dans|en|à) (une|la|les|mes|ma) (main|mains)
    (décidé|décide|choisi) (que)? (ce|ça) (serait|sera) _ (le|la|pour|après|avant|à|un)? (jour
        |lendemain|soir|matin|veille|nuit|anniversaire|fin) (de|où|d'après|du|des)
    ai tout (prévu|préparé|organisé|calé) (pour)? {DAY} (soir|matin|midi|prochain)? _ (je serai|seul
        |seule|personne|quand|les enfants|mes parents|maison)
    (au revoir|adieu|embrassé|embrassés|confié|donné|appelé|appelés) _ _ _ _ sans (leur|lui|vous|en
        |rien) (dire|expliquer) (pourquoi|que|la raison|plus)
    (partirai|m'en irai|disparaîtrai) (j'ai)? (déjà)? tout (prévu|préparé|organisé|réglé|planifié)
    (corde|cachets|fusil|lame|pistolet|rasoir|{TABLETS}) (et)? (la|une|ma|les|mes|un|le) (lettre
        |lettres|mot|testament) / (lettre|lettres|mot|testament) (et)? (la|une|ma|les|mes|le
        |un) (corde|cachets|fusil|lame|pistolet|rasoir|{TABLETS})
    (fixé|programmé|planifié|prévu|décidé|calé|préparé|organisé) (de)? (déjà)? (ma mort|mon suicide
        |ma fin|mon départ définitif)
    (serai|me mettrai|m'allongerai|attendrai|me coucherai|m'assoirai) (sur|au milieu de|au milieu
        des) (la voie|les voies|les rails|rails)
    suis (là|encore|déjà)? (garé|garée|arrêté|arrêtée|debout|planté|plantée|assis
        |assise) (tout)? (au bord|en haut|devant) (de la|du|d'un|d'une|des|le|la) (falaise|vide
        |précipice|pont|ravin|viaduc|rails|voie|voies|gouffre)
    (écris|appelle|parle|envoie ce message|poste) _ (depuis|du haut|d'en haut|en haut) (de|du|d'un
        |d'une)? (le|la|un|une|l')? (toit|pont|viaduc|falaise|balcon|rebord|parapet|rails|quai)
    (laisser|laisse|laisserai|laissé) _ derrière moi (quand|après|en partant|une fois)
    je le (ferai|fais) (au|avec|à) (le|la|les|du|des|un|une)? (gaz|cachets|corde|médicaments|médocs
        |fusil|lame|train|couteau|rasoir|somnifères|pistolet)
    (laissé|laisse|laisserai|posé|écrit|caché) (une|la|ma|des) (lettre|lettres) _ _ _ (pour|à) (mes
        |mon|ma|maman|papa|chacun|eux|elle|lui)
    peux partir (en paix|tranquille|l'esprit tranquille|le coeur léger|sans regret|sans regrets)
    (toute la boîte|la boîte entière|toute la plaquette|tout le flacon|tout le tube) (ce soir|cette
        nuit|demain|et|d'un coup|quand) / (prends|prendrai|avale|avalerai|avaler|gober) (toute la
        |toute ma|tout le|tout mon) (boîte|plaquette|flacon|tube|stock)
    (attends|attendrai|attendre) (minuit|la nuit|le soir|l'aube|qu'il fasse nuit|que ça se calme
        |{DAY}) (et|puis|pour) {WILL_DO}
    ((versé|vidé|étalé|écrasé|renversé|regroupé|sorti|mis|réuni|rassemblé) (tous|toutes) (mes|les
        |ses)|(prendrai|avalerai|prendre|avaler|boirai) (tous|toutes|tout)? (ses|leurs)) {TABLETS}
    ((attends|attendrai|attendre|guette) (qu'|que|juste|seulement) _ _ _ _ (pour|et|avant de)
        |(profiter|profite|profiterai|profiterais|occasion) _ _ _ _ (pour|et)) {DIE}
"""
