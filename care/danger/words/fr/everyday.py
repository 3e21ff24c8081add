"""French: everyday doings that look like plans: travelling, moving house, repairing, leaving."""

from care.danger.words.fr.parts import KIN, PETS, TABLETS

IDIOM = f"""
    (toit|pont|falaise|falaises|balcon|terrasse|immeuble|tour|viaduc|passerelle|quai|rebord|grue
        |fenêtre|parapet|digue) (pour (réparer|nettoyer|voir|prendre|admirer|changer|poser|installer
        |mon|le|la|les|faire|regarder|fumer|étendre|profiter|arroser|fixer|aller|mesurer|vérifier
        |dégager|lui|leur)|avec (mon|ma|mes|des|les|un|le|la|notre|nos|toute|une)|prendre l'air|à
        (prendre|boire|regarder les|lire|admirer|profiter)|et (la vue|on|c'était|il fait|nous|quelle
        |le soleil)|vue|d'avignon|de brooklyn|du gard|d'étretat|des arts|neuf|fuit|est (réparé|fini
        |refait|fermé|en travaux))
    (prochain|premier|dernier|mon) (train|tgv|rer|métro|bus|tram) (pour|vers|direction|à destination
        |est (à|dans|en|annoncé|supprimé)|arrive|part|en retard|dans # minutes)
    (voie ferrée|rails|pont|quai|rivière|lac|mer|falaise|canal|bord de mer|bord de l'eau|parc|forêt
        |plage) (avec|pour) (le|la|les|mon|ma|mes|des|un|une) ({PETS}|{KIN}|promener|balade|vélo
        |copains|copines)
    (jusqu'au sang|à vif|au sang) _ (c'est|à cause|avec|de)? (mon|ma|de|de mon|l'|cet|un)? (eczéma
        |psoriasis|urticaire|allergie|gale|varicelle|piqûres|moustiques|dermatite|boutons)
    (eczéma|psoriasis|urticaire|moustiques|varicelle|allergie|démangeaisons) _ _ _ (gratte|griffe
        |peau)
    (écrit|envoyé|laissé|écris|posté|rédigé|fait|préparé) (une|un|des|la|le) (petite|petit|longue
        |jolie|belle|grande)? (lettre|mot|carte|vidéo|message|mail|cartes|lettres) (à|pour
        |de) _ {KIN} _ (pour (son|sa|ses|leur|leurs|noël|la fête|lui|les|le (remercier|féliciter
        |mariage)|pâques|qu'elle fasse|qu'il fasse|qu'ils fassent)|d'anniversaire|de noël|le (repas
        |dîner|goûter)|les (courses|clés))
    (lettre|mot|vidéo|message|carte|mail) (pour|de|d') (motivation|démission|candidature
        |recommandation|remerciement|remerciements|vacances|bienvenue|rupture|résiliation|relance
        |réclamation|anniversaire|noël|la banque|la caf|le bailleur|le propriétaire|la mairie
        |l'école|la maîtresse|l'assurance|excuse|l'anniversaire|son anniversaire|leur anniversaire
        |mon anniversaire)
    (code|codes|mot de passe|mots de passe|identifiants) (du|de|de la|pour (le|la|l'))? (wifi
        |netflix|box|portail|alarme|immeuble|digicode|ordi du boulot|compte netflix|messagerie)
    (veut|voulait|veulent|auront|aura) ma (mort|peau)
    (suicide|mourir|mort|mutiler|couper) _ (je|j') (n'y|y|n'en) (pense|songe|pensais|parle) (plus
        |pas|jamais)
    (examen|partiel|marathon|projet|montée|planning|exam|concours|dossier|match|exercice|ça|contrôle
        |épreuve|horaire|horaires) _ (c'était|c'est|est|était) (un|du) (vrai|véritable)? suicide
    (dernier|ultime) (message|mail|mot|appel) avant (les|mes|la|le|de (partir en|prendre|rentrer)
        |mon|noël|l'été|une pause)
    adieu (les (amis|gars|filles|copains|collègues|loulous)|tout le monde|à tous) _ (bonne
        (continuation|route|soirée|vacances|chance)|et bonnes)
    (bonne continuation|à bientôt|bonnes vacances|bonne route|à la prochaine) _ (adieu|au revoir)
    (dernier|dernière) (jour|journée|semaine|soir|nuit|service|garde) (au|à l'|à la|à|de|de la|de l'
        |du|des|en|avant|chez|d') _ _ _ (adieux|adieu|au revoir)
    (démission|démissionné|contrat|préavis|retraite|cdd|stage|boulot|travail|taf|licencié|viré|poste
        |alternance|école|mission|bureau) _ _ _ _ (dernier jour|dernière journée|dernière semaine)
    (mes|ses|nos|leurs) adieux (aux|à mes|à mon|à l'|à la|à ma|à nos|au) _ (collègues|équipe|classe
        |élèves|boîte|service|bureau|promo|club|patron|chorale|clients|école|lycée|coloc|maîtresse
        |quartier)
    (lame|lames|rasoir|rasoirs) _ _ pour (ma|la|le|les|me) (barbe|moustache|jambes|raser|épiler
        |cutter|scie|tondeuse|maillot|aisselles)
    (tout est|ai tout|c'est|tout) (prêt|préparé|prête|réglé|organisé|rangé|prévu|fini|bouclé
        |fait) (pour|avant) (la|le|les|l'|mon|ma|mes|notre|demain|ce soir|dimanche|samedi|lundi
        |vendredi|noël|son|sa|leur)? _ _ (fête|mariage|noël|anniversaire|départ en|vacances|voyage
        |rentrée|arrivée|valises|valise|bagages|déménagement|réunion|examen|partiel|entretien
        |baptême|repas|dîner|invités|soirée|oral|ski|école|boulot|travail|course|bac|rallye|match
        |concours|camp|brocante|concert)
    (valise|valises|bagages|cartons|gâteau|repas|salle|dossier|décorations|cadeaux
        |costumes) _ _ _ tout est (prêt|réglé|bouclé|en ordre|fait)
    (hôtel|chambre|gîte|airbnb|motel|camping|location|cabane) _ _ _ (vacances|weekend|week end|repos
        |me reposer|calme|tranquille|mariage|ski|mer|plage|congrès|séminaire|nuit de noces|concert
        |amoureux)
    (pris|prends|prendre|prenais|prendrai|reprends|renouvelé|récupéré|acheté|oublié|rangé|trié
        |arrêté) _ {TABLETS} _ _ (matin|midi|petit déj|tension|tête|migraine|prescrit|prescrits
        |ordonnance|pharmacie|pharmacien|médecin|docteur|verre d'eau|repas|dos|allergie|rhume|fièvre
        |grippe|cholestérol|diabète|thyroïde|pilulier|comme d'habitude|comme prévu|contre|règles
        |dents|dentiste|antibiotique|kiné|genou)
    {TABLETS} _ _ (contre|pour) (la|le|les|ma|mon|mes|l') (tension|tête|migraine|rhume|grippe
        |allergie|dos|genou|cholestérol|diabète|thyroïde|douleur|fièvre|gorge|toux|coeur|estomac
        |dents|règles|reflux|semaine|matin|mois|voyage)
    {TABLETS} _ (dans|au) (le|mon|un) pilulier
    (restent|reste|il reste|avait) _ {TABLETS} _ _ (pharmacie|ordonnance|renouveler)
    (dose|doses|piqûre|injection) d'insuline _ (matin|midi|soir|repas|adaptée|réglée|du|de mon|de ma
        |pompe)
    (corde|cordes|noeud|noeuds) _ (marin|marins|papillon|cravate|cravates|chaussures|lacets|cheveux
        |foulard|cadeau|mouchoir|balançoire|bateau|rideaux|escalade|linge|sauter|guitare|raquette
        |hamac|voile|violon|basket|baskets)
    (couteau|couteaux|lame|lames) (de cuisine|à pain|suisse|à beurre|à huîtres|à fromage|de boucher
        |à viande|pour (la viande|le pain|couper (le|la|les|du)|éplucher|cuisiner|la pêche|le bois))
    (cuisine|cuisinais|épluche|coupe les|coupe le|taille les) _ _ couteau
    (chien|chat|chats|lapin|chienne|chatte) _ _ (pendant (mes|les|nos|que|notre|qu'on|ce)|cet été
        |pour (les|le) (vacances|weekend|week end)|allergique|en pension|cette semaine)
    (chez|à) (ma|mon|mes|la|les) {KIN} pendant (les|mes|nos) (vacances|travaux|congés)
    {KIN} (garde|gardent|gardera|garderont) (mon|ma|mes|le|la|les) {PETS} _ (pendant|cet|ce|quand
        |parce)
    (vendu|vends|rendu|donné|vidé|rangé|trié|jeté) _ _ _ (déménage|déménagement|emménage|emménager
        |vide grenier|vinted|emmaüs|leboncoin|bon coin|croix rouge|secours populaire|brocante
        |ressourcerie|recyclerie|acheter|acheté|nouvel appart|nouvelle maison|plus grand|achète)
    (prêt|prête) à partir (en|pour|au|à|demain en|dès|chez|vivre|travailler)
    (il est|c'est) (temps|l'heure) (de|pour moi de) (partir|m'en aller|quitter|tourner) (au|en|à
        |pour|bosser|travailler|me coucher|chercher|la|prendre|les|manger|avant)
    (je peux|peux|pourrai) (enfin|maintenant)? (partir|m'en aller) (en|à|plus tôt|l'esprit libre en
        |au|chez|tôt|quand|avec|du|de)
    (décidé|choisi|envie|temps|prévu|hésite|compte|pense|veux|rêve|idée) (de|d'|à)? (partir|m'en
        aller|disparaître) (en|au|à|vivre|travailler|de (la|mon|cette) (boîte|boulot|ville|région
        |entreprise|coloc|fac|asso|appart|maison)|quelques|une|un|loin|deux|faire|quand|sac)
    (choisi|fixé|décidé|calé|noté|coché|trouvé|arrêté) _ (date|jour|heure|lieu|endroit|moment
        |salle) (du|de la|de l'|des|pour (le|la|les|notre|nos|l')|de notre|de nos|où on|idéal
        |parfait pour)
    (compte|comptes) (les jours|les heures) (avant|jusqu'à|jusqu'aux|jusqu'au) (les|la|le|noël|mes
        |mon|l')
    (reviens|reviendrai|rentre|rentrerai|revenir|rentrer) (pas|plus) (avant|tout de suite|que|trop
        tard|tôt|de la journée|dîner|manger|à la maison ce midi|ce midi)
    (attends|attend) _ _ (bon)? (moment|occasion) pour (lui|leur|te|vous|en parler|demander|acheter
        |vendre|poser|changer|partir en|réserver|semer|planter)
    (tout avalé|ai avalé) (de travers|mon|son|sa|la soupe|le repas|mon assiette|ma soupe)
    (noeud|noeuds) (de|à|dans) (ma|la|sa|cravate|mes|ses|papillon|le|l')
    (quand|dès que|une fois que|pendant que|après que) _ {KIN} _ _ _ (je (le|la|les) (fais
        |ferai)) (réchauffer|le ménage|ensemble|avec|manger|garder|venir|dormir|cuire|goûter|lire
        |travailler)
    (plus|bientôt|enfin) (rien)? à (faire|payer|rembourser) _ (crédit|maison|loyer|impôts)
    mourrais (bien)? (pour|d'envie|de rire|de honte|de faim|de soif)
    (plutôt|mieux) (mourir|crever) que? (de|d')? (porter|retourner (à|au|chez|travailler|bosser|en
        |dans)|chanter|manger|aller|avouer|mettre|lui|faire|revoir|rater|demander|remettre|danser
        |parler|courir|recommencer (un|les|le|la)|avoir tort)
    (si|quand) (je|j') (mourrais|meurs|mourais) de (faim|soif|froid|rire|chaud)
    (avalé|avale) _ (de travers|une mouche|un noyau|mon café|mon café de|sa langue|couleuvres|des
        couleuvres|kilomètres)
    (en finis|en finit|en finissait|en finir) (pas|plus|jamais|plus jamais) / (n'en|en) finit (pas
        |plus|jamais) / à n'en plus finir
    (me|m') fait (encore|toujours|parfois|un peu|beaucoup|terriblement)? (souffrir|mal
        |saigner) / (genou|dos|épaule|hanche|cheville|dents|dent|ventre|pied|main|arthrose|sciatique
        |opération|chaussures|nez|gencives) _ (me|m') (fait|faisait|font) _ (souffrir|mal|du mal
        |saigner)
    coups? de (soleil|fil|main|pouce|coeur|peigne|chaud|froid|fouet|frein|théâtre|pompe|barre|mou
        |blues|vent|foudre|chance|balai|pinceau|jeune)
    (arriverai|arrive|tiendrai|passerai) pas (à)? (la fin du mois|finir|boucler|payer|noël
        avec) _ (salaire|budget|compte|argent|facture|factures|thune)
    (monte|monté|montée|grimpe|grimpé|descendu|descends) _ (phare|tour eiffel|clocher|téléphérique
        |escalade|remonte pentes|via ferrata|sommet|col|refuge|pic)
    (saut|sauter|saute|sauté) _ (trampoline|parachute|piscine|élastique|plongeoir|flaques|lit|corde
        |corde à sauter|canapé|sable|ponton|haies|bottes)
    (nager|nage|nagé|baignade|plongé|plonge|plongée|plonger) _ (piscine|cours|longueurs|bouée
        |enfants|fraîche|glacée|natation|club|palmes)
    (gaz|chauffage) _ (facture|fuite|chaudière|plaques|cuisinière|compteur|fermé|technicien|contrat
        |edf|engie|cuisiner|cuire|four)
    (garde|ai|garder|prends) (toujours|encore)? (un|des|du|une boîte de|quelques|de
        |deux) {TABLETS} (dans|sur|au) (mon sac|moi|le sac|la voiture|la boîte à gants|bureau|cas
        |frigo|ma trousse)
    (date|jour|heure) _ (on|nous) (se|nous)? (marie|marions|part|partons|déménage|fête|pend la|signe
        |emménage|a rendez vous)
    ai tout (planifié|programmé|calculé|orchestré) (pour|du|de|dans|avec)
    (me donne|me laisse|m'accorde) (jusqu'à|jusqu'au|jusqu'en) _ _ pour (finir|rendre|décider
        |trouver|réviser|apprendre|répondre|choisir|arrêter de fumer|perdre|y arriver|le|la|les)
    (voiture|moto|tracteur|bagnole) _ _ garage _ _ (tourne bien|répar*|vidange|révision|contrôle)
    (vais|allais|va|failli|pourrais|peux) (mourir|crever) (si je (mange|bois|cours|marche|monte
        |reprends|ris|entends|vois|dois)|avec cette chaleur|à force)
    (noyer|noie|noyé|noyée) (sous|dans) (les|mes|la|le|un|des) (mails|mail|papiers|dossiers|travail
        |boulot|devoirs|copies|réunions|cartons|linge|factures|chiffres|messages|détails|verre
        d'eau)
    (en haut|sommet) (du|de la|de l'|d'un|d'une) (parking|tour|immeuble|falaise|barrage) (pour|avec
        |et (on|la vue|c'était)|on|à)
    (date|jour) en tête pour (le|la|les|notre|mon|l')
    quelques (heures|jours|minutes) (de (conduite|route|travail|cours|vol|train|vacances|repos
        |congés)|avant (le|la|les|noël|mon|ma|l'))
    (peux|pourrais|saurais|pourrai|imagine) pas vivre sans (toi|lui|elle|eux|vous|mon|ma|mes)
    (ce message|cette lettre|ce mot|ce mail) (est|sera) (le|la|mon|ma) (dernier|dernière) (avant|de
        (la|l'|cette|mon|ce)|du)
    comprimé* (à la|dans la|en) main _ (eau|pharmacien)
    (plombier|technicien|propriétaire|gardien|voisin|voisine|pompier|chauffagiste
        |grdf) _ ouvert le gaz
    (noté|écrit|laissé|donné|mis|rangé) _ (codes|code|mot de passe|mots de passe) (du|de la|de
        |d')? (wifi|netflix|box|portail|alarme|immeuble|ordi) _ (pour|à) (ma|mon|mes|la|le
        |les) {KIN}
"""
