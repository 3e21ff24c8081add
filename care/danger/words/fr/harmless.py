"""French: idioms, laughs and asides: what only sounds like it."""

from care.danger.meaning import Meaning
from care.danger.words.fr import everyday

MEANINGS = {
    Meaning.ASIDE: """
        (ma|mon|mes|sa|ses|la|le|les) plus (belle|beau|beaux|belles|grande|grand|vieux|jolie|
            jolies|bel|gros|grosse|petit|petite)
        c'est fini pour moi / ce (qui|qu'il) s'est (passé|produit) /
        ce qui est (passé|arrivé) / s'est passé /
        pas (seulement|que|juste|uniquement|mal|assez|sûr|sûre|forcément|comme ça|grave|
            facile|évident|bien|terrible|top|la forme|vraiment bien)
        plus ou moins / non plus / en plus / sans doute / sans que / sans compter /
        sans parler de
        (sait|savent|savez|sais|sai|saura|sauront) (pas|plus|rien|même pas|pas trop|
            plus trop|jamais)
        personne (ne|n')? (le)? (sait|voit|comprend|m'écoute|s'en doute|m'aide|le sait|
            le voit|en sait rien|est au courant)
        au courant de rien
        (dors|mange|sors|bouge|travaille|parle|vois|ris|souris|ressens|réponds|respire|
            comprends|dormir|manger|aime|ressent|sens) (plus|pas|presque plus|rien|
            plus rien|pratiquement plus|même plus)
        ferme pas l'oeil / plus rien à faire
        (plus|pas) (d'|de) (autre)? (solution|choix|issue|sommeil|appétit|boulot|argent|
            amis|nouvelles)
        (rien|personne) (ne|n')? (va|marche|change|m'intéresse|me fait plaisir|
            a d'importance|m'aide|sert|ira) (plus)?
        ça (va|ira|marche|sert) (pas|plus|à rien) / (vais|va) (pas|vraiment pas|plus) bien /
        sers à rien / pas (un|une) (jour|journée|nuit|soir|heure|minute|seconde) sans
        (ose|osé|arrive|peux|pouvais) (pas|plus|jamais) (à|le|en|l'|vous|te|lui)? (dire|
            parler|avouer|l'avouer|en parler|dormir|à dormir|à manger|manger)
        (en|n'en) (parle|parler|ai parlé|ai jamais parlé|parlé) (à personne|jamais|pas)
        (dis|dire|dit|parle|parlé|répète|répétez|montre) (pas|rien|jamais) (à)? (personne|
            mes parents|maman)?
        à personne / n'importe / j'en ai rien à (foutre|faire) /
        rien à (foutre|faire|perdre) / m'en fous / (rien|personne) d'autre /
        j'arrête pas de|d' / arrête pas de|d' / n'arrête pas de|d'
        arrive (pas|plus) à (m'arrêter|arrêter|me sortir|penser à autre chose|m'en empêcher|
            me l'enlever)
        m'empêcher de penser /
        plus (fort|forte|souvent|tard|loin|encore|que tout|que jamais|qu'à|rien que) /
        de plus en plus / me voit pas / (vous|te) (inquiétez|inquiète) pas / t'inquiète pas /
        (m'en veux|m'en voulez|en veux|en voulez) pas / (oubliez|oublie) pas /
        je (rigole|plaisante|déconne|blague|mens|exagère) pas /
        (rigole|plaisante|déconne|blague) pas
        (pas|sans) (une|de|des|d')? (blague|blagues|mentir|déconner|façon de parler|
            exagération|exagérer)
        pas pour rire / pas des (paroles|mots) en l'air /
        (hésite|attends|réfléchis) (pas|plus) /
        plus (fort|forte|forts|fortes|présent|présentes|intense|intenses|lourd|lourdes) /
        (pas|plus|jamais) (eu)? (le|assez de) courage de|d'
        il (reste|ne me reste|ne reste|y a|faut|me faut|est temps|vaut|me reste|m'arrive|paraît|
            semble|fait|pleut|s'agit|n'y a|ne reste|est tard|était temps)
        je? (ne|n')? me (scarifie|coupe|mutile|taillade|blesse|brûle|griffe|frappe|tue|
            suicide) (plus|pas|plus jamais|jamais|pu)
        je? (ne|n')? me (fais|fait) (plus|pas|plus jamais|jamais|pu) (du|de)? mal
        je? (ne|n')? me suis (plus|pas|jamais|plus jamais) (scarifié|scarifiée|coupé|coupée|
            mutilé|mutilée|fait)
        (enfants|fils|fille|famille|mari|femme|proches|parents) (n'|ne)? (aient|ait|soient|
            soit) (rien|pas)
    """,
    Meaning.IDIOM: """
        (meurs|mourir|meurt|mourrais|mourais|mourait|mourant|crève|crever|crevait|crevais|
            crevons|crèvent|meurent|mourrai|mourra|mort|morte|morts|mortes|mourru|creve|
            canner|cannait) (de|d'|du) (rire|rires|faim|soif|chaud|chaleur|froid|fatigue|
            sommeil|ennui|honte|peur|trouille|envie|jalousie|impatience|curiosité|bonheur|
            joie|stress|trac|amour|rires|inquiétude|gêne|dalle|la dalle|fou rire|frousse|
            tristesse quand|nostalgie|frustration|soulagement)
        meurs d'envie / mourais d'envie / meurt d'envie / crève d'envie / crève la dalle /
        crever la dalle / crève de chaud / crève de faim / on crève /
        à (mourir|crever) de (rire|honte|chaud|ennui|faim|froid)
        (mort|morte|morts|mortes) de (rire|faim|fatigue|peur|trouille|honte|soif|froid|trac|
            inquiétude|jalousie)
        mdr / mort de lol / beau à mourir / belle à mourir / bon à mourir / chiant à mourir /
        triste à mourir / ennuyeux à mourir / mourir à petit feu / me fait mourir /
        m'a fait mourir / fait mourir de / c'est à mourir / jusqu'à ce que mort s'ensuive /
        ça va pas me tuer / ça ne va pas me tuer / ça tue pas / ça m'a pas tué|tuée /
        pas mort d'homme / y a pas mort d'homme / (personne|on) n'en? (est|va) (mort|mourir) /
        n'en mourra pas / j'en mourrai pas / on n'en meurt pas / j'en suis pas (mort|morte) /
        (plutôt|jamais|mieux) (mourir|crever) (que|qu') /
        plutôt (mourir|crever|crevée|morte) / plutôt crever / peine de mort /
        mort au tournant / bonne mort / mort pour moi / mort de fatigue / morte de fatigue /
        crevé / crevée / crevés / crevées / crevant / crevante / vanné / pneu crevé /
        crever un pneu / crevé un pneu / l'abcès / crever l'abcès / crever l'écran /
        crève l'écran / crève les yeux / crève coeur / la crève / attrapé la crève /
        chopé la crève / chopper la crève / ai la crève / temps mort / temps morts /
        point mort / au point mort / poids mort de / angle mort / feuilles mortes /
        feuille morte / nature morte / langue morte / mer morte / mort vivant /
        morts vivants / eau morte / saison morte / lettre morte / la petite mort / mort né /
        jour des morts / fête des morts / ivre mort / ivre morte / fais le mort /
        faire le mort / fait le mort
        (batterie|téléphone|portable|ordi|ordinateur|voiture|plante|plantes|frigo|chaudière|
            machine|lave linge|wifi|pc|tel|ampoule|pile|piles|moteur|imprimante) _ (mort|
            morte|mortes|crevé|crevée|meurt|lâché|rend l'âme|rendu l'âme|a rendu l'âme|
            a claqué)
        c'est mort / c mort / c'était mort / trop mort / laisse c'est mort /
        mort dans l'oeuf / mort et enterré / morte et enterrée /
        (me|m'|nous) (fait|faisait|font|a fait|ont fait) (mourir|crever|marrer|mourrir) /
        (fait|faire) (mourir|crever) de rire
        (ça|ce|cela|boulot|travail|chaleur|canicule|job|taf|déménagement|dos|stress|fatigue|
            réunion|réunions|école|examens|exams|partiels|trajet|météo|froid|escaliers|
            gamins|enfants|ado|mec|rire|attente|suspense|talons|séance|sport|coach|prof|
            chef|mère|père|soeur|frère|femme|mari|patron|voisin|humour|chat|chien|régime|
            impôts|facture|tête|migraine|genou|pieds|tu|vous) _ (me|m'|nous) (tue|tuent|
            tuait|tuaient|a tué|a tuée|ont tué|ont tuée|a achevé|a achevée|achève|tuera|
            ont tués|a tués|crève)
        (va|vont|allait|allaient|irait) me (tuer|buter|crever|zigouiller|étriper|
            massacrer) (si|quand|mdr|lol|haha|de rire|parce|avec|à force|s')
        (ça|cela|ce|qui|boulot|travail|chaleur|canicule|job|taf) (va|vont|allait) (me|
            nous) tuer
        va me tuer / vont me tuer / me tue / me tuent / m'a tué / m'a tuée / m'ont tuée /
        m'ont tué / a failli me tuer / ont failli me tuer
        me (tue|tuer|suis tué|suis tuée) (à la tâche|au travail|au boulot|à la peine|à (lui|
            leur|vous|te|le|la|répéter|dire|expliquer|faire)|à l'école|
            à petit feu au travail)
        tuer le temps / tue le temps / tuer l'ennui / (pourrais|pourrai) tuer pour /
        tuerais (pour|père et mère) / tuerai pour / tue mouche|tue mouches / tue l'amour /
        à tue tête / vendrais père et mère
        (je|vais|j'vais|jvais) (le|la|les|te|l') (tuer|buter|étrangler|étriper|
            zigouiller) (si|mdr|lol|haha|celui|celle|un jour|gentiment|s'il|s'ils|pour rire)
        suicide (collectif|politique|commercial|professionnel|social|financier|sportif) /
        mission suicide / (c'est|c'était|serait|carrément) du suicide / commando suicide /
        suicide squad / me (pendre|pends) (au cou|à son cou|à ton cou|la crémaillère) /
        pendre la crémaillère / pendaison de crémaillère
        me (noyer|noie) (dans (le travail|un verre|le boulot|les détails|les papiers|
            la paperasse|mes papiers|le chocolat|l'alcool|la foule)|sous (le|les|la))
        me (jeter|jette|lancer|lance) (à l'eau|dans l'aventure|dans le bain|sur (le|la|les|
            un|mon|une)|dans le (travail|boulot|vide en parapente)|dans les bras|
            corps et âme|des fleurs)
        (sauté|sauter|saute) (le pas|en parachute|à l'élastique|le repas|une classe|de joie|
            au plafond|du coq à l'âne|à la corde|dans les flaques|en élastique|dans l'eau|
            dans la piscine|dans le lac|sur l'occasion|un repas|le déjeuner|du lit)
        saut (en parachute|à l'élastique) / le grand saut (professionnel|dans|de)? /
        me tirer (d'affaire|d'ici|de là|vite|en vacances|une épine) /
        me balancer (sur|dans le hamac|au soleil|doucement) / me (fumer|fume) (une|un|des)
        me couper (les cheveux|la frange|les ongles|l'appétit|du monde|la parole|la barbe|
            l'herbe|en quatre|une part|un bout|une tranche|la chique|le sifflet)
        me (brûler|brûle) (les ailes|la langue|avec le|le palais|au soleil|au four|
            en cuisinant)
        (me|m') (suis|suis encore|étais|étais encore)? (coupé|coupée|brûlé|brûlée|blessé|
            blessée|fait mal|fait très mal|faite mal|cogné|cognée|ouvert|ouverte|griffé|
            griffée|entaillé|entaillée|mordu|mordue|tapé|tapée|coupe|brûle|cogne) _ (en|au|
            aux|à la|à l'|avec (le|mon|la|un) (couteau|four|fer|hachoir|mandoline|verre|
            papier|mixeur|râpe|café|thé|friteuse)|le doigt|un doigt|la main|les doigts|
            le pouce|l'index|la cheville|le genou|le dos|l'épaule|l'orteil|le pied|
            les cheveux|la frange|la langue|le coude|la tête dans|le petit orteil|la mèche|
            contre la table|contre le meuble|dans l'escalier|au foot|au judo|au ski|
            au travail|au jardin)
        (fait|faire|fais) mal (au|aux|à la|à l'|en|partout)
        en (cuisinant|bricolant|jardinant|épluchant|tombant|courant|coupant|taillant|rasant|
            me rasant|repassant|faisant|jouant|glissant|skiant|sortant le plat|ouvrant|
            préparant)
        au (bout|bord) de ma vie / (me|m') faire (mal|du mal) (voir|remarquer|au dos) /
        faire mal à (la|mon|l') (tirelire|portefeuille|porte monnaie) /
        à couper (au couteau|le souffle) / coupé (du monde|court|la parole)
        (peux|peut) plus (de|du|des) (ce|cet|cette|mon|ma|mes|la|le|l')? (boulot|travail|
            chef|voisin|voisins|bruit|chaleur|froid|pluie|hiver|attente|taf|patron|réunions|
            open space|collègue|collègues|belle mère|ado|régime|confinement|travaux)
        (disparaître|disparaitre) (sous terre|dans un trou|dans un trou de souris|
            de la circulation|quelques jours|une semaine|en vacances|des radars|un weekend|
            dans la nature|de honte|sous la table)
        (rentrer|disparaître) sous terre / six pieds sous terre de honte
        (lettre|pot|mot|discours|cadeau|fête|repas|soirée|verre|dîner|tournée|carte|mail|
            goûter|concert|message) (d'|de) (adieu|adieux|départ) (pour|à|aux|de|avec|
            ridicule|au|du|un|entre|avec les) (collègues|équipe|la classe|élèves|mes élèves|
            mes collègues|boîte|boulot|l'équipe|bureau|service|un peu ridicule|ma classe|
            mon équipe|collègue|un collègue|une collègue|un ancien|mon ancien|mon ancienne|
            patron)
        adieu (les|le|la|l'|cigarette|cigarettes|clopes|régime|vacances|sucre|gluten|kilos|
            boulot|stress|bus|paris|2*)
        enterrement de vie de (garçon|jeune fille|célibataire|célib) /
        (enterré|enterrée) sous / dernier (adieu|hommage) / c'est (la|ma) mort /
        la mort dans l'âme / (question|affaire) de vie (ou|et) de mort /
        (entre|à) la vie (et|à) la mort / bon vivant / à mort / à la vie à la mort /
        j'aime à mort / kiffe à mort
        (ce qui|ça|cela|qui|une chose|phrase|idée|silence|beauté|gentillesse) (me|m'|
            nous) (a|ont)? (frappe|frappent|frappé|frappée|marquée)
        m'a frappé|frappée par
        (frappe|bat|batte) (à la porte|des mains|les oeufs|un record|au scrabble|aux échecs|
            aux cartes|à plates coutures|le record|la mesure)
        me bat (au|aux|à|toujours|à chaque|à plates coutures) /
        (m'a|me|nous a|m'ont) (battu|battue|battus) (au|aux|à|d'un|de|en|sur) /
        coeur (bat|battait|battre) / me (bats|battre) (pour|contre|avec|comme|jusqu)
        me tape (sur les nerfs|sur le système|la honte|dans l'oeil|un fou rire|la discute|
            sur l'épaule)
        me casse (les pieds|la tête|les oreilles|les couilles|la voix) /
        casse (les pieds|la croûte|tout ce film|tout ce morceau|tout sur scène)
        me (touche|touchait|a touchée|a touché) (beaucoup|énormément|droit au coeur|
            profondément|vraiment)
        me (serre|a serré|a serrée) (la main|dans ses bras|fort|fort dans|contre)
        je me (poignarde|tue|suicide|pends) (tous les|à chaque représentation|
            au deuxième acte|sur scène|au dernier acte)
        en (finir|finis|finisse|finirai|fini|terminer) avec (le|la|les|l'|ce|cet|cette|ces|
            mon|ma|mes|lui|elle|eux|un|une|nos|notre|toute|toutes|tous|tout ce|tout le)
        (la mort|mort|le décès|la disparition|le suicide|suicide|tentative|la tentative|
            le départ|l'accident) (de|d'|du|des|de la) (mon|ma|mes|son|sa|leur|leurs|notre|
            votre|un|une|la|l'|le|maman|papa|mamie|papi|papy|mes|agriculteurs|ouvriers|
            jeunes|ados|mes|cet|cette|ce)
        dernier jour (au|à|de|avant|en|chez|dans)
        pris _ _ (médicaments|cachets|comprimés|traitement) _ comme (prévu|prescrit|indiqué|
            il faut|d'habitude|convenu|dit)
        corde (à|de|d'|pour) (linge|sauter|guitare|escalade|d'escalade|piano|violon|la|le|
            les|alpinisme|spéléo|grimper)
        testament chez le notaire / testament (fait|signé) chez / chez le notaire
        (je|j') me coupe (les cheveux|la frange|les ongles|toujours en|du monde|une|un|en|
            la barbe|le doigt|souvent en|l'appétit)
        (m'a|m'ont|nous a|ça|qui) (coupé|coupe|coupent|coupait) les jambes
        (fils|fille|petit|petite|bébé|gamin|gamine|loulou|neveu) de (deux|trois|quatre|cinq|
            un|dix huit|quinze|#) (ans|an|mois) _ me (tape|frappe|mord|griffe|bat)
        vivre (ici|là bas|avec|dans|chez|en|ensemble|seul|seule|loin|au|aux|à (la|l'|paris|
            lyon|deux|trois|quatre|côté|bruxelles|montréal|genève|marseille|cent)|sans (
            voiture|chien|stress|internet|café)|sur (paris|lyon|un bateau)|
            comme (des|un|une|avant|colocataires)|de (ma|mon|mes))
        (préparé|fait|fini|bouclé|préparer) (la|ma|les|mes|nos) (valise|valises|cartons|sac|
            sacs|bagages)
        (lettre|mot|message) d'adieu (de|du|d'|que) (mon|ma|mes|son|sa|notre|il|elle|maman|
            papa|un|une|la|le)
        (failli|allais) sauter (au|de joie|du|le|la|dans|à|un repas) /
        c'est à se (jeter|pendre|tirer|flinguer|taper) /
        (étrangler|étriper|tuer) _ _ (quand|s'|si) _ _ _ (lol|mdr|chaussettes|vaisselle)
        (ennuyeux|beau|belle|bon|chiant|triste|drôle|long|bête|ridicule|s'ennuyer|
            m'ennuie) à mourir
        à mourir (de rire|d'ennui) /
        prêt pour (le départ|la fête|noël|les vacances|partir en) /
        corde pour (l'|un|une|mon|ma|faire|attacher|tirer|grimper|le|la|les) /
        ça s'arrête (ces|cette|ce|la|le|les|un peu)
        (date|jour|lieu|heure|salle|endroit) (du|des|de la|de l'|de notre|de nos|pour le|
            pour la|pour les)
        (téléphone|portable|tel|clés|papiers|carte|passeport) pour (le|la|les|appeler|me|
            faire|regarder|prendre|jouer|réparer)
        arbre (de noël|généalogique|fruitier|à chat) / (mon|l'|un) sapin de noël
    """
    + everyday.IDIOM,
}
