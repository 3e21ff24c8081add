"""French: plans told by places and by what others have there: windows, weapons, keys, savings."""

from care.danger.words.fr.parts import DEEP, HIGH, PETS, TABLETS, THINGS, WILL_DO

PLANS = f"""
    (étage) _ (fenêtre|balcon|rebord) (grande|grand)? (ouverte|ouvert) / (fenêtre|balcon) (est
        |grande)? (ouverte|ouvert) _ _ (saute|sauter|vide|étage|me jeter|me pencher|enjambe|je vais
        le faire|crois que je vais)
    (sur|bord|rebord|assis|assise|enjambé|enjambe|appuyée|appuyé|à|devant) (de|le|sur|à)? (le
        |la)? (bord|rebord)? (de|du|d')? (la|ma|l')? (fenêtre|fenêtres|balcon) _ _ _ (vais le faire
        |vais sauter|sauter|me jeter|étage|le vide|hésite|tout serait|tomber|pense que je vais|crois
        que je vais|lâcher|envie de)
    (repéré|noté|relevé|vérifié|appris|regardé|étudié|calculé) _ les (horaires|heures|passages) (du
        |des|de|où) (train|trains|tgv|rer|métro|métros|trains passent|ronde|fret)
    {HIGH} _ _ (sais|suis) pas (sûr|sûre|certain|certaine)? (si|que) je (rentre|rentrerai|reviens
        |reviendrai|reste|repars|vais rentrer|redescends|redescendrai|recule)
    (sais|suis) pas (sûr|sûre)? si je (vais rentrer|rentrerai|rentre|reviendrai|arriverai) (vivant
        |vivante|en vie|un jour)
    (rendez vous|rdv|rencard) avec (la|le|ma|un|une)? (mort|{DEEP}|train|vide|corde|grande faucheuse
        |faucheuse|mon destin ce soir)
    moteur (allumé|tourne|qui tourne|en marche) _ _ (garage|fermé|fermée|fenêtres|tuyau|endormir
        |m'endormir|gaz) / garage _ _ moteur (allumé|qui tourne|en marche|tourne)
    (enfermé|enfermée|enferme) dans (le|mon|la) (garage|voiture|cabanon|salle de bain
        |chambre) _ _ (moteur|corde|cachets|lame|gaz|charbon|barbecue|couteau|alcool et|arme|fusil)
    (poutre|crochet|branche|tringle|anneau|piton) _ (qui)? (tient|tiendra|est (assez)? solide
        |supportera|supporte|peut me porter|me portera|tiendrait|assez solide)
    (armes|arme|fusils|fusil|pistolet|carabine|revolver) _ _ _ _ (trouvé|connais|sais|récupéré
        |deviné|piqué|pris|volé) (le|la|où|les|comment) (code|clé|combinaison|clef|clés|est|sont|il
        |elle|ouvrir|l'ouvrir)
    (code|clé|combinaison|clef) (du|de l'|de son|de la) (coffre|armoire|placard|râtelier) (à|aux|où
        |des|de)? _ (armes|fusils|fusil|arme|pistolet|carabine)
    (zurich|suisse|dignitas|exit|belgique) _ _ _ (association m'attend|mourir|partir dignement|en
        finir|suicide assisté|euthanasie pour moi|billet aller)
    aller simple _ (pour)? (le ciel|l'enfer|nulle part|l'au delà|mourir|sans
        retour) / sans (billet)? retour _ (adieu|je pars|pour moi)
    (valise|sac|bagages) _ (pour|de) (l'au delà|le grand voyage|l'autre monde|mon dernier
        voyage) / mon dernier (voyage|grand voyage)
    (éteins|éteindre|éteint|coupe|couper|jette|jeter) (mon|le) (tel|téléphone|portable
        |phone) (et)? (après)? (c'est (fini|terminé|la fin)|adieu|pour (toujours|de bon)|je (saute
        |me|pars|m'en vais)|pour (qu'on|pas qu'on|que personne))
    (dors|dormir|passe|couche) _ _ (cette nuit|ce soir) (la|ma) dernière
    (quand|dès que?|une fois que?|lorsque|après que) (je|j') _ _ _ (je saute|je me (pends|tue|jette
        |noie|flingue|suicide|supprime|bute|fous en l'air)|j'en finis|j'en finirai|je tire|je lâche
        tout|je disparais pour|je m'ouvre|j'avale tout|je prends tout|je quitte (ce monde|cette vie)
        |je passe à l'acte|je mets fin|je crève|je meurs)
    (reste|manque) (plus)? que moi à (régler|ranger|supprimer|enlever|effacer)
    (pour|afin de) (pas|ne pas) (leur|lui|vous)? gâcher (noël|la fête|les fêtes|son|sa|leur|l'|le
        |ça) _ _ (après|ensuite|puis|et) / (pas avant|j'attends|après|prévu|attendrai
        |prévois) _ _ _ (pour)? (pas|ne pas) (leur|lui|vous)? gâcher
    (prévois|prévu|planifie|planifié|projette|compte|décidé|programmé|envisage|intention|prépare
        |organise|préparé) (de|d')? (mourir|crever|ma (propre)? mort|disparaître pour|me faire
        mourir)
    (acheté|réservé|pris|choisi|payé|réserve) (mon|un|ma|une) (cercueil|urne|place au cimetière
        |concession|caveau|plaque|tombe)
    (quelqu'un|on|ils|elle|il|le facteur|la femme de ménage|les voisins|la voisine|les flics|la
        police|un promeneur|les pompiers) (ne)? (me|m') (trouvera|retrouvera|trouveront|retrouveront
        |découvrira|découvriront) (bien|un jour|sûrement|après|ensuite|par|quand|lundi|le|la|plus
        tard|forcément)
    tout (est)? (réglé|bouclé|prêt|en ordre|payé|rangé|organisé) _ _ _ _ ({PETS} (va|est|ira|casé
        |placé|à|chez|donné|aura|ont|a)|donné (le|mon|la|ma|les|mes) {PETS}|{PETS} chez)
    {PETS} _ _ _ (tout est (réglé|bouclé|en ordre|prêt|payé)|plus rien ne me retient|je peux (partir
        |m'en aller|y aller|mourir))
    (clés|clefs|clé) (chez|à|sous|dans|au) _ _ _ (tout est (réglé|en ordre|prêt)|lettre|quand je
        (serai|ne)|pour qu'on me|explication|qu'ils me|adieu|je m'en vais pour)
    (bijoux|bague|alliance|montre|économies|argent|{THINGS}) _ _ (dans (une|des) (enveloppe
        |enveloppes|boîte|boîtes)|au nom de) _ _ (comprendra|comprendront|trouvera|trouveront|quand
        je|ma fille|mes filles|mon fils|mes enfants|chacun)
    (pris mes|prendre mes) dispositions
    (#|cinquante|quarante|trente|vingt|soixante) ans _ (pris mes dispositions|les aurai pas|les
        verrai pas|les fêterai pas)
    (libre|libéré|libérée|délivré|fini|paix) _ (plus que|encore|dans) # (jours|heures|nuits
        |semaines)
    (plus que|encore|dans|reste) (#|quelques|deux|trois|une|un) (jours|heures|nuits|semaines|jour
        |nuit|semaine) (et|avant|à tenir et) _ (libéré|libérée|délivré|délivrée|mort|morte|plus là
        |fini pour moi|je pars pour|j'arrête de vivre|je me|tout s'arrête|en paix|de mourir|ma mort
        |le grand saut)
    (viens de|venir de|juste) (me)? (prendre|avaler|boire|gober|injecter|m'injecter
        |piquer) _ _ (pour mourir|pour en finir|tout|trop|dose|surdose|{TABLETS} (et|je|pardon))
    {WILL_DO} (ce soir|cette nuit|demain|à minuit|dimanche|samedi|lundi|vendredi|là|maintenant|tout
        à l'heure|quand tout le monde)
"""
