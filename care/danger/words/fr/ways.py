"""French: means made ready, pills taken, affairs in order, letters left: plans told by things."""

from care.danger.words.fr.parts import DAY, DIE, GO, KIN, PETS, TABLETS, THINGS, WILL_DO

_TABLETS_KEPT = f"""
    {TABLETS} _ _ _ (je les ai|que j'ai|ai|sont|tous|toutes) (comptés|comptées|recomptés|alignés
        |alignées|rassemblés|mis de côté|gardés|cachés|stockés|planqués|écrasés|économisés)
    {TABLETS} _ (sont|est|tous|toutes|juste|là|prêts)? (là|devant moi|à côté de moi|prêts|prêtes
        |alignés|sur mes genoux|dans ma main|étalés|sous mon oreiller|sous l'oreiller) (et|je|j'
        |avec|il y en a|y en a|tous|toutes|plus qu'à|un|une)
    {TABLETS} (sont|sur|est) _ (table|chevet|nuit|lit|devant) _ (plus qu'à|j'ai juste à|je les ai
        comptés|prêts|juste à les|et un verre|et la lettre|avec la lettre|tous|comptés)
    {TABLETS} _ (que)? (je|j'|ai|j'ai) (les|ai)? (mets|met|garde|gardais|accumule|économise|planque
        |cache|stocke|mis|gardés|gardé|accumulés|accumulé|planqués|cachés|stockés) _ (de côté|depuis
        |pour (le jour|en|quand|mourir|moi)|en cachette|sous mon)
    (mis|mets|met|mettre|garde|gardé|gardais|accumule|stocke|stocké|économise|économisé|planque
        |planqué|cache|caché|amasse|collectionne|épargne|grapille|conserve|conservé
        |empile) _ _ _ (de côté)? (mes|des|les|tous|toutes|ses|assez de|plein de)? (les
        |mes)? {TABLETS} (de côté|depuis|pour|en cachette|jour|au lieu|de ma|de mon|chaque)
    (y en a|il y en a|en ai|j'en ai) (bien|largement|sûrement)? assez (maintenant|pour (mourir|en
        finir|moi|que|partir|me|y|deux|toujours)|j'ai (compté|recompté)|cette fois)
    (quand|dès que|dès qu') (il y en aura|y en aura|j'en aurai|ça sera) (assez|suffisant) _ (je|j'
        |ce)
    (prendre|prendrai|prends|avaler|avalerai|avale|gober|gobe|descendre|boire|bois) (tout|tous
        |toutes|le tout|la totale|toute la boîte|la boîte entière|le flacon entier) (d'un coup|d'une
        traite|ce soir|cette nuit|en une fois|d'un seul coup|demain|ce qu'il|ce qui|ce que|et|puis
        |quand|pour)
    (tous|toutes) (les|mes)? (avaler|prendre|gober)
    (avale|avaler|avalé|bu|pris|prends|bois|gobé|gober|avalerai|ingurgité) (tout)? (ce qu'|ce qui|ce
        que) (il y a|il y avait|y a|y avait|j'avais|j'ai trouvé|j'ai|traînait|je trouve|restait
        |reste|j'ai pu) _ _ (pharmacie|armoire|salle de bain|maison|tiroir|placard|boîte|sous la
        main|stock|trousse|{TABLETS})
    (volé|piqué|pris|gardé|caché|récupéré|fauché|chipé|trouvé) (tous|toutes)? (les|des|la boîte de
        |le stock de) {TABLETS} (de|à) (ma|mon|mes|la|sa|papa|maman|mamie|papi) _ (et je|je|pour
        |vais|compte|quand|ce soir|cette nuit|dans mon|sous mon)
    (viens|vient) (de|d') (tout)? (avaler|prendre|gober|boire|vider|me faire) (tout|toute|tous
        |toutes|une boîte|la boîte|le flacon|deux boîtes|trois boîtes|plein|un flacon|mes|les|des
        |trop|une|l'armoire|quelque chose pour) (mes|les|la|le|de|ma)? ({TABLETS}|boîte|flacon
        |plaquette|tube)
    (tout|ai tout) (avalé|gobé|pris) (j'attends|maintenant|c'est|et|d'un coup|pardon|voilà|je|il y a
        |y a)
    (commandé|acheté|trouvé|procuré|récupéré|reçu) _ {TABLETS} _ (internet|en ligne|au marché noir
        |sur le net|dealer|pour (ne plus|ne pas|plus|pas|mourir|en finir|me|de bon))
    (poison|produit|produits|médicaments|cachets|cocktail|poudre|truc) (avec lequel|avec lesquels
        |pour) (je (veux|vais|compte))? (me|m') (empoisonner|tuer|endormir pour|suicider|foutre en
        l'air)
    (gouttes|insuline|morphine) _ _ (en trop|d'un coup|fois la dose|exprès|volontairement|pour
        mourir|pour en finir|pas me réveiller)
    (overdose|surdose|od|surdose) (volontaire|exprès|ce soir|cette nuit|d'insuline|de)
    {TABLETS} (que)? (j'avais|j'ai) (mis|mises)? (de côté|gardés|gardées|stockés|cachés|économisés
        |planqués|accumulés)
    sais (exactement|déjà)? (quoi|combien|quels cachets|quels médicaments) (prendre
        |avaler) _ _ _ _ (combien|réveiller|mourir|en finir|rater|quand)
    (choisi|opté pour|ce sera|ça sera) (les|la|l'|le) (médicaments|médocs|cachets|corde|pendaison
        |noyade|overdose|lame|fusil|somnifères)
    (prendrai|prends|prendre|prend) plus (mon|mes|l'|ma) (traitement|insuline|cachets|médicaments
        |comprimés) _ _ _ _ (rapide|mourir|mourrai|crever|plus vite|en finir|lâche|ma mort)
    de quoi (dormir|m'endormir|partir|ne plus me réveiller|ne pas me réveiller) (pour toujours|pour
        de bon|à jamais|définitivement)
    ((compté|recompté|compte|recompte|recomptés|aligné|alignés|aligne|écrasé|vidé|trié|sorti
        |rassemblé|préparé|étalé) (tous|toutes)? (mes|les|tout)|(pris|avalé|gobé|prendre|avaler|bu
        |vidé|prends|avale|descendu) (à peu près|environ|presque|au moins|plus de|genre)? (une tonne
        |une dizaine|une vingtaine|une trentaine|une poignée|plein|un tas|beaucoup trop|trop|trop
        plein|un paquet|# ou #|quinze|vingt|trente|quarante|cinquante|soixante|# boîtes|plusieurs
        boîtes|deux boîtes|trois boîtes|une boîte|la moitié|toute la boîte|la boîte|la boîte entière
        |des plaquettes|deux plaquettes|trois plaquettes|tous|toutes|toute ma boîte|le reste) (de|d'
        |des|mes|les|du|la|ma|mon)? (les|mes|tous|boîte de)?) {TABLETS}
"""

_THINGS_READY = f"""
    (acheté|achète|acheter|achetée|commandé|trouvé|pris|prendre|sorti|préparé|récupéré|volé|piqué
        |emprunté|reçu|noué|attaché|accroché|cherché|chercher) (ce qu'il faut|tout ce qu'il faut|ce
        qu'il me faut|le nécessaire|le matériel|le matos|tout ce qu'il me faut|de quoi) (pour|c'est
        |est|dans|planqué|caché|en finir|mourir|me)
    (ai|j'ai|avoir) (déjà|enfin|maintenant)? (tout)? (ce qu'il (me)? faut|le nécessaire|le matériel
        |le matos|de quoi) (pour)? (en finir|{DIE}|le faire|ça|dans (mon|le|ma)|planqué|caché|c'est
        (planqué|caché)|sous mon lit|chez moi et|à portée)
    (corde|cordelette|drap|ceinture|câble|écharpe|foulard|noeud|noeud coulant|sangle|lacet|lacets
        |rallonge) _ _ (pend|pendue|attend|m'attend|accroché|accrochée|noué|nouée|attaché|attachée
        |prêt|prête|en place|installé|installée|autour (du|de mon) cou|au cou|sur le cou|autour de
        la gorge|tient|tiendra|à la poutre|poutre|au grenier|grenier|garage|coffre|placard|armoire
        |cave|grange|arbre|crochet|sous (mon|le) lit|cou|lustre|rampe|tringle|plafond|abri|cabanon
        |hangar|remise|escalier)
    (essayé|testé|passé|mis|serré|entraîné|entraînée|appris|apprends|refait|m'entraîne|cherché
        |regardé|regarde|vérifié|sais|fais|fait) _ (à faire|comment faire|de faire|la|le|un|une|mon
        |ma|les)? (noeud|noeuds|noeud coulant|noeud de pendu|corde|crochet|poutre|ceinture|poutres
        |la solidité) (tient|pour voir|et|il|elle|coulant|autour|au cou|de pendu|est solide|me tient
        |supporte|solide|tiendra|cette nuit|hier)
    (crochet|poutre|branche|tringle|arbre) _ (est|sont|déjà|assez|bien|tient|peut|supporte
        |supportera) _ (là|solide|prêt|en place|poids|tiendra|me porter)
    (arbre|branche|poutre|crochet|pont|pylône) _ _ (c'est lui|c'est elle|je l'ai|que j'ai) (que
        j'ai)? (déjà)? (choisi|choisie|repéré|repérée|trouvé)
    (corde|cordelette) _ (casto|leroy|brico|bricomarché|magasin|bricolage|jardinerie) _ _ _ (pas
        pour|pour (me|moi|en finir|mourir)|linge pas)
    (c'est|est) pas pour (bricoler|les rats|le jardin|le bateau|grimper|l'escalade|les souris
        |chasser|la chasse|faire du bricolage|les taupes|les mauvaises herbes)
    (fusil|flingue|pistolet|arme|carabine|revolver|gun|calibre|pétoire|22 long|arme de
        service) _ _ (sorti|sortie|chargé|chargée|à côté de moi|sur les genoux|dans la bouche|sur la
        tempe|contre ma tempe|dans la main|avec moi|dans (la|ma) voiture|près de moi|sous mon lit
        |sous mon oreiller|sur la table|sur le lit|dans mon|dans ma|m'attend|est pour moi|je (m'en
        sers|sais|vais|l'ai)|prêt|prête|dans le tiroir|je n'ai plus|j'ai plus|est au)
    (sorti|sors|récupéré|pris|prends|déverrouillé|acheté|emprunté|cherché|chargé|nettoyé|trouvé) (le
        |un|mon|son|l'|la|une|ma|sa) (vieux)? (fusil|flingue|pistolet|arme|carabine|revolver|gun
        |calibre) (de|du|dans|et|pour|ce|cette|hors|chargé|j'en|je|à)
    (balle|cartouche|balles) (est|sera|c'est|m'est|elle est|dans le (pistolet|revolver|fusil
        |chargeur|canon|barillet)|qui reste) _ (pour moi|la mienne|destinée|elle est pour|réservée|à
        mon nom)
    (reste|garde|gardé|a|ai) (qu')? une (seule|dernière)? (balle|cartouche) _ _ (pour moi|elle est
        |mienne|tête)
    (couteau|lame|rasoir|ciseaux|cutter|canif|scalpel|bistouri|opinel|lames|lame de rasoir|machette
        |petit couteau|éclat de verre|verre cassé) _ (posé|posée|prêt|prête|est|sont|qui|sous|sur
        |contre|dans|à|à côté|devant|caché|cachée)? (prêt|prête|prêtes|à côté de moi|dans la main
        |dans ma main|en main|à la main|sous mon oreiller|sous l'oreiller|sous mon matelas|sur (le
        |mon|mes|ma|les) (poignet|poignets|veines|gorge|peau|bras)|contre (le|mon|ma|mes) (poignet
        |gorge|peau|bras|veines)|bord de (la|ma) baignoire|dans la (baignoire|douche)|dans (le bain
        |mon bain)|devant moi) (et|je|bain|l'eau|le bain|pardon|désolé|désolée|j'ai|pour|tout|adieu)
    (baignoire|bain|douche|salle de bain|salle de bains|toilettes|chiottes|wc) _ _ (avec)? (la|une
        |le|un|ma|mon|des|les|mes) (lame|lames|rasoir|rasoirs|cutter|couteau|cachets|somnifères
        |ciseaux|boîte de)
    (eau|bain|baignoire) _ (coule|pleine|rempli|remplie|chaud|chaude) _ _ (lame|rasoir|couteau
        |cutter|lames|pardon|désolée|désolé|veines|adieu) / (lame|rasoir|couteau|cutter
        |lames) _ _ _ (eau|bain|baignoire) (coule|se remplit|est pleine|qui coule|est prêt|est
        plein)
    (bain|eau) (qui)? coule _ (pardon|désolé|désolée|adieu|couteau|lame|rasoir|je)
    (ouvre|ouvert|ouvrirai|ouvrir|allumé|laissé|coupé|débranché) (le|tout le) (gaz) _ (et|pour|ce
        |c'est|j'attends|maintenant|fenêtres|bientôt|quand|je|fermé|dans|pendant|partout|il|cette
        |voilà)
    (pot d'échappement|tuyau|gaz d'échappement|monoxyde|barbecue) _ _ (voiture|garage|fermé|fermée
        |chambre|habitacle|dormir) _ (et|je|pour|mourir|m'endormir|tout|en finir)
    (sac|sachet) (plastique|en plastique)? (sur|autour de) (la|ma) (tête) / tête dans (un|le) (sac
        plastique|four) / (bidon|essence) _ _ (m'immoler|briquet|sur moi|me brûler|m'asperger)
    (caché|planqué|acheté|gardé|pris|ai) (un|le|des|une|mon) (couteau|lame|lames|corde|cutter
        |scalpel|arme|cachets|rasoir) _ _ _ (pour|je|avec|et) _ (me (tuer|suicider|pendre|buter
        |saigner|couper|faire)|m'ouvrir|en finir|mourir|le jour où|au cas où je|vais|compte|vais
        m'en)
"""

_AFFAIRS_DONE = f"""
    (tout est|ai tout) (préparé|organisé|réglé|arrangé|rangé|planifié|prêt|prévu|calé) (pour)? (ce
        soir|cette nuit|demain|dimanche|samedi|vendredi|lundi|jeudi|mardi|mercredi) (quand|les|la
        maison|pardon|et|il|elle|mes|ma|mon|personne|je serai)
    (donné|confié|amené|emmené|casé|placé|laissé|déposé|mis|trouvé|légué|conduit|donne|confie|emmène
        |trouver) _ (mon|ma|le|la|mes|les|notre|un|une)? {PETS} _ _ _ (pour toujours|pour de bon
        |définitivement|quand je|après moi|je pars|je m'en vais|spa|refuge|après ma mort|pourquoi
        |que c'est pour|avant de partir|pour qu'il|pour qu'elle|pour qu'ils|quand je serai|sans (lui
        |leur)? dire|m'occuper|s'occupe de lui|s'occupera|seront bien|sera bien|je peux|dimanche
        |demain|vendredi|lundi|samedi|ce soir)
    {PETS} (va|vont|ira|iront|est|sont|sera|seront|part|partira|a|ont) (chez|à|avec|au|confié à|dans
        |bien chez|casé chez) _ {KIN}? _ _ {GO}
    (croquettes|nourriture|à manger|gamelles) pour (une semaine|# jours|plusieurs jours|quelques
        jours|la semaine) _ _ _ _ (quand je|mort|morte|trouve|passera|plus là|retrouve)
    (donné|donne|distribué|légué|offert|vendu|vends|rangé|trié|vidé|jeté|réparti|rendu|laissé|refilé
        |filé|cédé|prêté) (déjà|encore)? (tout|toutes|tous|presque tout|toutes)? (mes|ma|mon|l'|la
        |le|les)? ({THINGS}|tout ce à quoi je tenais|tout ce que j'avais|tout ce que j'ai
        |tout) _ _ _ _ _ ((plus|pas) (besoin|l'usage|l'utilité)|servira|serviront|sert plus|où je
        vais|je (serai|suis) (mort|morte|plus)|après (moi|ma mort|samedi|dimanche|vendredi|lundi)|je
        me (tue|tuerai)|je mets fin|je quitte|compte (me|en)|je pars pour|servir)
    (là)? où je vais _ (besoin|servira|servir|serviront|rien|utile|voyage) / (besoin|servira
        |serviront|servir|utile) _ (là)? où je vais
    (n'en|en|m'en|me) (aurai|aurais|servirai|servira|serviront|sert|serviront) (plus|pas|bientôt
        plus) (besoin)? (de toute façon|après (samedi|dimanche|demain|ça|vendredi|lundi|noël)
        |bientôt|là où|où je|quand je serai|dans l'au delà|une fois|très longtemps|longtemps)
    (après) (samedi|dimanche|demain|vendredi|lundi|noël|jeudi|ça|mercredi|mardi) _ (me|n'en|en
        |m'en) _ (servira|serviront|besoin|plus)
    (liste|écrit|décidé|noté|dit) (de)? (qui (aura|récupère|prend|garde|hérite|doit avoir|reçoit
        |s'occupe|s'occupera)|à qui (va|donner|revient|je laisse|ira)) (quoi|de quoi|mes|ma|mon|le
        |la|du|les|ce)
    (payé|paye|réglé|prévu|choisi|choisis|organisé|préparé|réservé|écrit|planifié|imaginé) (à
        l'avance|déjà|d'avance|moi même)? (toute|toutes)? (la|les|mon|ma|mes) (musique|musiques
        |chansons|chanson|fleurs|photo|texte|textes|playlist|mes|obsèques|enterrement|funérailles
        |crémation|cérémonie|cercueil|pierre tombale|faire part|avis de décès|éloge
        |épitaphe) _ (pour|de|que|à)? (mon|mes|ma|je veux|l')? (enterrement|obsèques|funérailles
        |crémation|cérémonie|cercueil)? _ _ _ (vous pourrez|plus qu'à|{GO}|ce sera|cette semaine|ce
        mois ci|la semaine prochaine|pour pas (leur|vous|qu'ils)|pour ne pas (leur|laisser)|pour
        éviter|comme ça|passer à l'acte|y a plus|tranquille)
    (chansons|musique|musiques|chanson|playlist|fleurs) (de|pour) (mon|mes) (enterrement|obsèques
        |funérailles|crémation|cérémonie)
    mon (enterrement|cercueil) (est|c'est) (déjà)? (écrit|tout écrit|prêt|organisé|payé|prévu
        |planifié|choisi|réglé)
    argent (de côté)? pour (l'|mon|mes|les|ma) (enterrement|obsèques|funérailles|tombe
        |crémation) _ _ _ _ (plus là|table|{GO}|bientôt|lettre|papiers|tiroir)
    (codes|mots de passe|identifiants|documents|papiers|code|mot de passe|testament|clés
        |cartes) _ _ _ _ (pour que|pour qu'|pour ma|pour mon|à|quand|table|vue|enveloppe|évidence
        |papier|tiroir) _ _ _ (je (mourrai|meurs|serai (mort|morte|parti|partie|plus)|peux (mourir
        |partir|m'en aller))|après ma mort|quand je|mourir|parti|plus là|ma mort|galère pas|ennuis
        |débrouille)
    (pour|que) _ _ (galère|galèrent|ait|aient|manque|manquent|paie|paient|doive|doivent) (pas|rien
        |de rien)? _ _ (quand je|après (ma mort|moi)|une fois que je|quand ce sera|{DAY} j')
    pour (pas|ne pas) (leur|lui|vous) (laisser|faire|gâcher|imposer|coûter) (de|des|les|la|le|ça
        |noël|l')? _ _ (je me|après je|ensuite je|le reste|et je|j'attends|frais|dettes|je le)
    (voulais|tenais à|aimerais|veux|voudrais|besoin) _ (dire|faire) (mes)? (adieu|adieux|au
        revoir) _ (à quelqu'un|avant (de|que|d')|et (mourir|partir)|pour de bon|pour toujours|je
        m'en vais|une dernière|à vous avant|mourir)
    (pris|prendre) congé (de tout le monde|de la vie|de tous|de ce monde) / tiré ma révérence
    (dernière|ultime) (fois|visite) _ (voir|vu|embrassé|embrasser|chez|serré|dîner|tour
        |câlin) _ _ _ (et|après|puis|avant) (je|j'|c'est|de|d'|ce sera) _ (finis|finir|mourir|pars
        |fini|me tue|partir|terminé|disparais|m'en vais|me supprime)
    (ma|mon) (tombe|cercueil|urne|concession|caveau|pierre tombale|place au cimetière) _ (acheté
        |achetée|payé|payée|choisi|choisie|réservée|réservé|prête|prêt|m'attend|gravée)
    {PETS} _ _ _ _ (a|aura|trouve|auront|ont) (une|un) (nouvelle|bonne|nouveau)? (famille|foyer|toit
        |maître|maison) _ (je|j') (pars|m'en vais|peux|pourrai|serai|disparais|me|en finis)
    (mon grand (départ|voyage|sommeil)|mon départ (définitif|sans retour|pour toujours|en secret|de
        ce monde)) / prépare mon départ (en secret|définitif|en silence|pour toujours|dans l'ombre)
    ((testament|obsèques|enterrement|funérailles|tombe|concession|crémation|dernières volontés
        |assurance vie|assurance décès|cercueil|papiers|factures|dettes|comptes|affaires|volets
        |appart|appartement|maison|chambre|kot|chien|chat|chats|chienne|loyer|bail|abonnements|mots
        de passe|codes|lettres|lettre|ménage|crédit|héritage|succession|clés) _ _ (prêt|prête|prêts
        |prêtes|fait|faite|faits|faites|payé|payée|payés|payées|réglé|réglée|réglés|réglées|rangé
        |rangée|rangés|rangées|en ordre|à jour|signé|écrit|écrite|écrites|propre|nettoyé|vidé|vidée
        |casé|placé|confié|donné|données|donnés|donné à|chez|notaire|organisé|organisés|prévus|prévu
        |finie|finies|choisie|choisies|choisi|vendue|vendu|postées|table|enveloppe|tiroir|fermés
        |résiliés|remboursé|soldés|expliquée|nourri) _ _ _ _|(tout est|tout) (en ordre|réglé|rangé
        |prêt|payé|propre|organisé|arrangé|bouclé|préparé|calé|en règle|fait|prévu|planifié) _ _ _ _
        _|(ai|j'ai) tout (préparé|organisé|réglé|arrangé|rangé|planifié|donné|prévu|calculé|mis en
        ordre|bouclé|trié|écrit) _ _ _|(demandé à|arrangé avec|arrangée avec|arrangé|vu avec|fait
        promettre à|mis d'accord avec|confié) _ {KIN} _ (garder|prendre|garde|prenne|s'occuper
        |récupérer|reprenne|s'occupe|pour|reprendre) _ _ ({PETS}|enfants|petits|petite|petit) _ _ _
        |(mis|mettre) à jour (mon|l'|le|ma|mes) (testament|assurance|assurance vie|papiers
        |bénéficiaires) _ _ _ _|(mis|mettre|mets) (de l'ordre|tout en ordre|mon testament en ordre
        |mes (affaires|papiers|comptes) en ordre|tout au propre) _ _ _|(jette|jeté|débarrassé|brûlé
        |effacé|supprimé|fermé|clôturé|supprime) (tous|toutes|tout)? (mes|mon|ma) (comptes|photos
        |journaux|journal|réseaux|téléphone|carnets|historique|messages|insta|profil) _ _ _) {GO}
    encore (une fois|un noël|un weekend|un été|un anniversaire|un dimanche|une soirée|un
        dernier) _ _ _ (et|puis) (après)? {WILL_DO}
"""

_LETTERS = f"""
    (écrit|écris|écrire|rédigé|laissé|laisse|enregistré|enregistre|filmé|préparé|fait|posté|posé
        |fini|terminé|caché|tourné|programmé|envoyé|glissé|mis) (déjà)? (une|la|des|les|un|ma|mes
        |mon|deux|trois|quatre|plusieurs|toutes les)? (petite|petites|longue|longues|dernière
        |dernières|petit|petits|dernier|long|derniers)? (lettre|lettres|mot|mots|vidéo|vidéos
        |message|messages|vocal|vocaux|carte|cartes|enveloppe|enveloppes|audio|audios|carnet
        |courrier|enregistrement|mail|mails|courriers) (d'adieu|d'adieux)? (à|pour|aux
        |de)? _ {KIN}? _ _ (quand je (serai|ne serai|me)|après (ma mort|mon départ|mon suicide|ma
        disparition)|une fois que je|si je (meurs|ne suis plus)|(trouvera|trouveront|liront|lira
        |ouvriront|trouverez|trouverons|verront|verra|regarderont|comprendra|comprendront|trouve
        |lisent|regardent)|plus (là|en vie|de ce monde)|où je (leur|lui|vous)? (dis|explique
        |demande) (au revoir|adieu|pardon|pourquoi|tout)|je (leur|lui) dis (au revoir|adieu|que
        c'est pas)|pour (pas|ne pas|plus|éviter) (qu'|que)|s'en veuille|s'en veuillent|culpabilise
        |culpabilisent|pas (sa|leur) faute|y est pour rien|(l'|les) aime avant|à (lire|ouvrir
        |regarder|écouter) (quand|après|le jour|plus tard|si)|serai (mort|morte|parti|partie|plus)
        |me (serai|tuerai)|sur (le lit|mon lit|l'oreiller|mon bureau|la commode|mon oreiller|la
        cheminée)|dans (le tiroir|mon tiroir|la boîte à gants|le coffre)|sous (le clavier|mon
        clavier|mon oreiller|mon matelas|l'oreiller|mon passeport))
    (une|un) (lettre|mot|carte|vidéo|message|vocal|enveloppe|audio|petit mot) (pour|par|à
        |de) (chacun|chacune|chaque|petit enfant|enfant|tous les)
    (écrit|laissé|enregistré|rédigé|préparé|fait|posté|filmé|mis) (à|pour)? (chacun|chacune|chaque
        |tous|toutes|tous ceux|tout le monde) _ _ _ (lettre|mot|carte|vidéo|message|vocal|enveloppe
        |audio|vidéos|lettres|quand je|mort|morte|adieu)
    (pour|à) (chacun|chacune) _ _ _ (écrit|laissé|enregistré|rédigé|préparé) (une|un) (petite
        |petit)? (lettre|mot|carte|vidéo|message|vocal|enveloppe|audio)
    (la|ma|les|mes|mon) (lettre|lettres|mot|mots|vidéo|enveloppe|enveloppes|petit mot) (d'adieu
        |d'adieux|pour (ma|mon|mes|les|la|le|maman|papa) {KIN}?)? (est|sont|c'est|est déjà|sont déjà
        |l'attend|les attend) _ (écrite|écrites|écrit|écrits|prête|prêtes|prêt|prêts|finie|finies
        |fini|faite|faites|posée|posées|posé|cachetée|cachetées|timbrée|postée|postées|signée
        |terminée|terminées|sous|sur (le|la|mon|ma|son|sa)|dans (le|la|mon|ma|son|sa|ses|leur)
        |dedans|cachée|programmé|programmée|en vue|en évidence)
    (lettre|mot) (posé|posée|laissé|laissée|est|caché|cachée|déjà) _ (sur|dans|sous) (le|la|mon|ma
        |l') (lit|oreiller|frigo|table|bureau|tiroir|cuisine|clavier|passeport|commode|cheminée
        |matelas|buffet|coussin|piano) _ (et|je|pardon|adieu|ils|elle|il|tout à l'heure|ce soir|on
        |tout|vous|c'est|maintenant|demain|pour)
    posé (la|ma|une) (lettre) _ / (laissé|posé) (la|ma|mes|les) (lettre|lettres) (sur|dans|sous|à
        côté)
    (ils|elle|il|on|vous|tu) (la|les|le|l'|ça)? (trouveront|trouvera|trouverez|liront|lira|lirez
        |ouvriront|ouvrira|comprendront|trouveras|découvriront) (ça|tout|la lettre|le mot|ma lettre
        |mon mot|mes lettres)? (quand je|après (ma mort|moi|mon)|une fois que? (je|que)|sur (mon|le
        |la) (bureau|lit|table|oreiller|frigo)|demain matin|quand ce sera|quand tout|lundi|le matin
        |dans (mon|le|la) (tiroir|chambre|bureau)|trop tard|plus tard quand)
    (écrit|expliqué|dit|écrire|écrivais|note|écris) (à|pour)? _ {KIN}? _ pourquoi (je (le fais|pars
        |fais ça|m'en vais|vais le faire|meurs|me tue|veux mourir|l'ai fait|les quitte|vous quitte)
        |j'en (finis|arrive là|ai fini))
    (vidéo|audio|vocal|message|enregistrement|messages|vocaux) (d'adieu|d'adieux|de suicide|pour
        (après|quand je|mes enfants quand))
    (vidéo|vidéos|message|messages|lettre|lettres|audio|vocal|vocaux) _ _ _ (programmé|programmée
        |programmés|envoyé|partira|partiront|s'enverra) _ (pour)? (demain|quand|après|cette nuit|ce
        soir|dimanche|lundi|minuit) _ (je|plus|mort|morte|serai|en vie|partie|parti)
    (brouillon|brouillons) _ (lettre d'adieu|lettre de suicide|mot d'adieu) / (répète|recopie
        |recommence|écris|peaufine) _ (lettre|mot) (d'adieu|de suicide)
"""

PLANS = f"{_TABLETS_KEPT} {_THINGS_READY} {_AFFAIRS_DONE} {_LETTERS}"
