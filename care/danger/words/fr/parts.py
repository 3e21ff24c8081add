"""French: parts that several phrases are made of."""

MY = "(ma|mon|mes|les|la|le|nos|notre|un|une|l')"
KIN = """(mère|père|maman|papa|mari|femme|fille|fils|soeur|frère|enfants|enfant|parents
    |petits|petit|petite|gosses|gamins|famille|proches|copain|copine|coloc|colocs|amis|ami
    |amie|potes|pote|conjoint|conjointe|compagne|compagnon|mamie|papi|mémé|pépé|grands
    parents|petits enfants|filles|garçons|grand mère|grand père|neveux|nièce|voisin|voisine
    |collègue|chum|blonde|bébé|beaux parents|frères|soeurs|gens|miens|siens|sien|frangin
    |frangine|daron|daronne|vieux|cousins|infirmière|infirmier|cousine|cousin|tante|oncle
    |marraine|parrain|meilleure amie|meilleur ami|gardien|kids|loulous|chéris|bonhomme|puce
    |garçon|aide soignante|veilleur)"""
PETS = """(chien|chat|chiens|chats|chienne|chatte|lapin|animaux|perruche|perruches|oiseaux
    |poules|cheval|poissons|hamster|perroquet|chevaux|bête|bêtes|tortue|cochon d'inde|minou
    |toutou)"""
THINGS = """(affaires|bijoux|livres|vêtements|fringues|collection|guitare|console|appart
    |appartement|chambre|biens|meubles|objets|comptes|instruments|vélo|vinyles|disques
    |montre|bagues|bague|alliance|outils|ordi|ps5|play|switch|économies|voiture|bagnole|moto
    |maison|clés|papiers|basse|batterie|sac|veste|jeux|skate|piano|violon|médailles
    |souvenirs|photos|trucs|plantes|accordéon|studio|kot|logement|carnets|carnet|collier|bd
    |mangas|peluches|téléphone|portable)"""
TABLETS = """(cachets|cachet|comprimés|comprimé|médicaments|médocs|pilules|gélules
    |somnifères|gouttes|anxiolytiques|antidépresseurs|calmants|tranquillisants|antidouleurs
    |neuroleptiques|barbituriques|morphine|insuline|xanax|lexomil|temesta|stilnox|imovane
    |valium|tramadol|codéine|seresta|paracétamol|doliprane|dolipranes|dafalgan|tylenol|opium
    |boîtes|plaquettes|traitement|oxycodone|lithium|dosettes|patchs|ampoules|ibuprofène
    |benzo|benzos|médoc|pillules|somnifère|digitaline|aspirine)"""
HIGH = """(pont|ponts|toit|toits|balcon|falaise|falaises|viaduc|rails|voie|voies|voie ferrée
    |chemin de fer|quai|terrasse|parapet|rambarde|rebord|garde corps|étage|immeuble|tour
    |grue|barrage|passerelle|corniche|précipice|ravin|fenêtre|rebord de la fenêtre|garde fou
    |parking|digue|château d'eau|vide|bord|bout du quai|clocher|pylône|tunnel|passage à
    niveau)"""
DEEP = """(mer|océan|large|lac|rivière|fleuve|étang|canal|eau|seine|loire|rhône|garonne
    |meuse|vagues|marée|barrage|saint laurent|sambre|escaut|léman|port|puits|piscine|flots)"""
DAY = """(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|après demain|ce soir
    |cette nuit|aujourd'hui|tout à l'heure|bientôt|tantôt|ce weekend|ce week end|la semaine
    prochaine|cette semaine|ce mois ci|la nuit prochaine|à minuit|à l'aube|à noël|noël|au
    nouvel an|le weekend prochain|le week end prochain|ce midi|maintenant|dans # (jours
    |heures|minutes|semaines)|dans une (heure|semaine)|demain soir|demain matin|dans
    quelques (jours|heures|minutes)|dans pas longtemps|dans peu de temps|avant la fin de (la
    semaine|l'année|ce mois|mois)|d'ici (noël|demain|dimanche|lundi|là|peu|la fin *|ce soir
    |quelques jours|# jours|l'été)|le # *|dans la nuit|au matin|au petit matin|dès demain|le
    mois prochain|dans un mois|avant (noël|l'été|demain|l'aube|lundi|dimanche|le printemps
    |l'hiver)|ce jour là)"""
DIE = """(mourir|crever|me tuer|me suicider|en finir|me pendre|me noyer|me flinguer|me buter
    |me foutre en l'air|me supprimer|disparaître|me donner la mort|m'ôter la vie|m'enlever
    la vie|mettre fin à (mes jours|ma vie|tout)|passer à l'acte|partir pour (toujours|de
    bon)|quitter (ce monde|cette vie|la vie|cette terre)|me jeter|sauter|m'empoisonner|ma
    mort|la mort|mon suicide|le suicide|m'ouvrir les veines|me faire sauter|me tirer une
    balle|tout arrêter|m'endormir pour toujours|me crever|m'asphyxier|partir définitivement
    |mettre un terme à *)"""
WILL_DO = f"""(je (prends|prendrai|avale|avalerai) (les|tous les|tous mes) {TABLETS}
    |j'en finis|j'en finirai|je me (tue|tuerai|pends|pendrai|suicide|suiciderai
    |supprime|supprimerai|noie|noierai|flingue|flinguerai|bute|jette|jetterai|balance|fous
    en l'air|barre|donne la mort|donnerai la mort|tire une balle|foutrai en l'air)|je saute
    |je sauterai|je (passe|passerai) à (l'acte|l'action)|je le (fais|ferai)|je (prends
    |prendrai|avale|avalerai|gobe) tout|j'arrête tout|je mets fin à (mes jours|ma vie|tout)
    |j'ouvre le gaz|je (pars|partirai|m'en vais|m'en irai) (pour toujours|pour de bon
    |définitivement|à jamais|aussi|enfin|en paix)|je vais (le faire|sauter|passer à l'acte
    |en finir|tout avaler|mourir|disparaître|me (tuer|pendre|noyer|supprimer|flinguer
    |suicider|jeter|foutre en l'air))|je disparais|je disparaîtrai|je (quitte|quitterai) (ce
    monde|cette vie|la vie|cette terre)|je m'(ôte|enlève|ôterai|enlèverai|ouvre|ouvrirai)
    (la vie|les veines)|je (compte|pense|veux|voudrais) (le faire|sauter|en finir|partir
    pour de bon|passer à l'acte)|je meurs|je mourrai|je serai (mort|morte)|je tire|je vais
    au bout|j'irai au bout|j'irai jusqu'au bout|je vais jusqu'au bout|je lâche tout|je crève
    |j'appuie sur la détente|ma vie s'arrête|je (le|la|les) (rejoins|rejoindrai|suis
    |suivrai))"""
GO = f"""(je (peux|pourrai|vais pouvoir|suis prêt à|suis prête à|n'ai plus qu'à|compte|dois
    |vais) (enfin|maintenant|désormais)? (partir|m'en aller|mourir|y aller|disparaître|me
    reposer|dormir pour|quitter|en finir|le faire|passer à l'acte)|j'ai plus qu'à|il (ne)?
    me reste (plus)? qu'à|me reste plus qu'à|reste (plus)? qu'à|y a plus qu'à|il n'y a plus
    qu'à|plus qu'à|{WILL_DO}|prêt à partir|prête à partir|peux (partir|m'en aller|mourir)
    |{DAY} (je|j'|c'est|ce sera)|le repos éternel|maintenant le repos|tirer ma révérence
    |tirer le rideau|(ne|n')? (serai|suis) plus (là|de ce monde|en vie)|adieu|c'est (pour)?
    (ce soir|cette nuit|demain|bientôt|cette semaine|dimanche|lundi|samedi|vendredi)|ce sera
    (ce soir|cette nuit|demain|bientôt|cette semaine|dimanche|lundi|samedi|vendredi)|quand
    je (serai|suis)|où je vais|après (ma mort|moi)|de (vivre|mourir)|j'attends (plus|juste
    |que)|je (meurs|pars))"""
