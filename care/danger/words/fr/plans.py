"""French: plans, whole, and affairs put in order."""

from care.danger.meaning import Meaning
from care.danger.words.fr import circumstances, hints, places, ways

MEANINGS = {
    Meaning.PLAN: """
        (sais|sait) (quand|comment|où|exactement comment|exactement quand|déjà comment|
            déjà quand|très bien comment) (et (comment|où|quand))? (je)? (vais|je vais|le|
            m'y|je le|je m'y|faire)? (le faire|faire|ferai|m'y prendre|m'y prendrai|prendre|
            en finir|mourir|partir|vais le faire|vais m'y prendre|vais mourir|vais en finir|
            vais partir)
        (sais|ai choisi|ai décidé|ai fixé|ai déjà) _ (comment|quand|où) (je vais)? (mourir|
            me tuer|en finir|me suicider|disparaître|sauter|le faire|me pendre)
        (choisi|fixé|décidé|arrêté|trouvé|noté|coché) (de|déjà)? (la|ma|une|le|mon|
            un) (date|jour|heure|moment|endroit|lieu|méthode|pont|arbre|poutre|lieu exact|
            façon) (de|pour|et)? (ma mort|mourir|en finir|partir|le faire|la méthode|
            l'endroit|me tuer|passer à l'acte|me pendre|sauter|ce sera|mon suicide)?
        (ma|la) date est (fixée|choisie|arrêtée|décidée) / le jour est (choisi|fixé)
        (mon|un) plan (est prêt|précis|est en place|pour mourir|pour en finir|pour me tuer|
            pour ce soir|pour disparaître|pour partir)
        (j'ai|ai) (un|mon|déjà un) plan (pour|et)? _ (mourir|en finir|me tuer|partir|tuer|
            suicide|le faire)?
        tout est planifié / c'est planifié / tout est prévu pour (ma mort|mon départ)
        (demain|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|ce soir|cette nuit|
            bientôt|dans # jours|après demain|la semaine prochaine|
            ce weekend) _ je (ne)? (serai|suis|serais) (plus là|plus de ce monde|
            plus en vie|pu là|plus)
        (je|j') (ne)? serai (mort|morte|plus là|plus de ce monde|plus en vie) (demain|
            dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|ce soir|bientôt|à noël|
            pour noël|la semaine prochaine|d'ici)
        (c'est|ce sera|sera) (ma dernière nuit|mon dernier jour|ma dernière journée|
            mon dernier soir|ma dernière soirée|mon dernier noël|mon dernier anniversaire)
        (mes|les) (dernières heures|derniers jours|dernières minutes) (à vivre|sur terre|
            qu'il me reste|sur cette terre|avant)
        compte les jours qu'il me reste / les jours qu'il me reste (à vivre|avant)
        verrai pas (demain|noël|l'été|la fin de l'année|le matin|2*|mes # ans|
            la semaine prochaine|le printemps|la rentrée)
        serai plus là (demain|pour|à noël|lundi|la semaine prochaine|quand vous|dimanche|
            samedi)
        je vais (partir|m'en aller) (pour de bon|pour toujours|définitivement|à jamais) /
        repéré (un|le|l') (pont|endroit|arbre|lieu|immeuble|toit)
        (personne|on|rien) (ne)? _ (retiendra en vie|empêchera de mourir|
            empêchera de me tuer)
        (le|la) (faire|fais) (ce soir|cette nuit|demain|dimanche) (pour de bon|cette fois)
        (ce soir|demain|cette nuit|dimanche|samedi) (c'est|ce sera) (fini pour moi|
            la fin pour moi|terminé pour moi|ma dernière nuit|ma dernière soirée|
            mon dernier jour sur terre|la fin de tout|la fin)
        (c'est|ce sera|sera) (ma dernière nuit|ma dernière soirée|mon dernier soir|
            mon dernier noël|mon dernier anniversaire|mon dernier jour (de vie|sur terre|
            à vivre|ici bas|en vie))
        ma dernière nuit sur terre
        (je|j') (pars|partirai|m'en vais|vais partir|vais m'en aller|
            m'en irai) _ (pour de bon|pour toujours|définitivement|à jamais)
        (mon|un) (plan|projet|scénario) de (suicide|mort)
        (reste|reste plus|n'ai plus|ai plus) qu'à (partir|mourir|crever|attendre la fin|
            m'en aller|disparaître|sauter|passer à l'acte|le faire)
        (acheté|commandé|trouvé|préparé|accroché|noué|attaché|pris|sorti|installé) (une|la|
            ma) (corde|cordelette)
        la corde (est|attend|au) (prête|accrochée|nouée|là|garage|sous) /
        (corde|noeud) (autour du|au) cou / le noeud (coulant|est fait|est prêt) /
        (fusil|flingue|pistolet|arme|carabine|revolver|calibre) _ _ (chargé|chargée) /
        (charger|chargé|chargé) (le|mon|un|son) (fusil|pistolet|flingue|revolver) /
        canon dans la bouche
        (suis|je suis) (sur le rebord|sur le parapet|sur la rambarde|au bord du vide|
            au bord du pont|au bord de la falaise|au bord des rails|au bord du quai et|
            en haut du pont|debout sur le parapet|de l'autre côté de la rambarde|
            assise sur le parapet|assis sur le parapet|sur les rails|sur les voies|
            couché sur les rails|couchée sur les rails)
        suis sur (le|un) (pont|toit|viaduc) (là|maintenant|et|prêt|prête|pour|depuis)
        (renseigné|renseignée|cherché|regardé|calculé|trouvé|lu|tapé|noté) _ _ (dose|
            doses) (mortelle|mortelles|létale|létales)
        je serai (mort|morte|plus de ce monde|plus en vie)
        (pris|avalé|gobé|vidé|bu|descendu|ingurgité|avaler|prendre|gober|vider) _ (boîte|
            plaquette|flacon|tube|boîtes|plaquettes|flacons|tablette) (entière|complète|
            entier|entières|d'un coup)
        (pris|avalé|gobé|vidé|bu|descendu|avaler|prendre|gober) _ (boîte|plaquette|flacon|
            tube|boîtes|plaquettes|flacons) _ (de|d') (médicaments|médocs|cachets|comprimés|
            somnifères|xanax|lexomil|doliprane|anxiolytiques|tramadol|stilnox|temesta|
            seresta|antidépresseurs|valium)
        (avalé|bu|avaler|boire|ingéré) (de la|du|de l'|le|la|un) (javel|eau de javel|
            désherbant|antigel|mort aux rats|soude|détergent|destop|poison|white spirit|
            insecticide|raticide)
        de quoi (en finir|me tuer|mourir|partir pour toujours|me pendre|me suicider)
        (lame|lames|rasoir|cutter|corde|pistolet|revolver|flingue) (dans la|à la|dans les|
            entre les) (main|mains)
        assez (de _)? pour (partir|mourir|en finir|me tuer|y rester|ne pas me rater) /
        pour (ne)? pas me rater / ma date (c'est|est|sera|ce sera) /
        au revoir (à)? (tout le monde|tous|mes proches) sans (qu'ils|le leur|leur) /
        sans me rater / (chargé|charger) (la|ma) (carabine|pistolet) /
        (choisi|décidé) (comment|où|quand) et (comment|où|quand) /
        prochain (train|métro|rer|tram|camion) (est|sera) (le bon|pour moi|le mien)
        (cachets|comprimés|médocs|pilules|somnifères|médicaments) sont (comptés|prêts|
            alignés|alignées|comptées|prêtes)
        lettre est (écrite|prête|postée) /
        (mes|les) (lettres|adieux) sont (écrites|prêtes|faits)
        (acheté|commandé|trouvé|reçu) (de l'|du|une bouteille d'|de la)? (hélium|monoxyde|
            nitrite|cyanure|pentobarbital|nembutal|mort aux rats)
        (sais|trouvé) où (est|sont|il range|papa range) _ (fusil|arme|pistolet|cartouches|
            balles|corde|carabine|clé du coffre)
        (fusil|carabine|pistolet) _ _ _ (cartouches|balles) /
        (trop|beaucoup trop) d'insuline / insuline _ (trop|exprès|d'un coup)
        (attends|attendrai|dès|quand|lorsque|pendant|une fois) _ (tous|enfants|petits|mari|
            femme|mère|père|parents|ils|elle|il|monde|maison|coloc|gens|soeur|frère|fille|
            fils|elles) _ (dorment|dorme|dort|dormira|dormiront|couchés|couché|partis|parti|
            partie|partiront|sortis|vide|absents|absent|absente|endormis|vacances|école|
            loin) _ (je le (fais|ferai)|je passe à l'acte|c'est (fait|fini)|ce sera (fait|
            fini)|je saute|je passe à l'action)
        (partent|seront|sont|sera|part|partiront) _ _ je (resterai|reste|serai seul|
            serai seule|suis seul|suis seule) _ (je le (fais|ferai)|ce sera (fait|fini|
            réglé)|c'est fini)
        (je le ferai|je le fais|ce sera|ça se fera) (le jour|la veille|le soir|juste après|
            juste avant|après|avant|à|pour) _ _ (anniversaire|ans|noël|procès|bac|fêtes|
            nouvel an|vacances|enterrement)
        (déjà|ai) (choisi|repéré) (mon|l'|ma|un) (arbre|poutre|pont|falaise|branche|crochet|
            quai|toit|viaduc|barrage|endroit|immeuble)
        (sais|sait|connais) _ (quel|quelle) (pont|étage|train|heure|jour|arbre|toit|poutre|
            falaise|quai|fenêtre|viaduc|façon) _ (je|j') (vais|sauterai|saute|le ferai|
            le fais|me|passerai)
        (ce soir|cette nuit) _ c'est (le grand soir|la bonne|le bon soir|la bonne nuit|
            la nuit|le soir|pour de bon)
        bu (un verre|un coup|du vin|de l'alcool|du whisky)? pour (me donner|avoir|
            trouver) (du|le|de la)? courage
        (posté|publié|mis|envoyé) ma dernière (story|photo|vidéo|
            publication) (après)? _ (c'est|ce sera)? (fini|terminé|la fin)?
        (pour que|afin que|pour pas que|éviter que|pour éviter que|peur que) _ _ (enfants|
            mère|fille|fils|parents|femme|mari|soeur|frère|petits|maman|papa|colocs|famille|
            proches) _ (me|qui me|ne me) (trouve|trouvent|découvre|découvrent|retrouve|
            retrouvent)
        (personne|on|ils) (ne)? (s'en|me|le)? (rendra compte|apercevra|trouvera|cherchera|
            retrouvera|rendront compte|trouveront) avant
        (sais|trouvé|découvert) où _ _ (range|cache|garde|planque|met|rangent) (son|sa|ses|
            le|la|les) (arme|fusil|flingue|pistolet|carabine|cartouches|balles|médicaments|
            revolver|somnifères|clé du coffre)
        (retrouvera|retrouverez|trouvera|trouverez|retrouveront|trouveront|
            retrouveras) _ (pendu|pendue|mort|morte|sans vie|au bout d'une corde|
            dans la (baignoire|rivière|forêt|seine|grange))
        ouvert le gaz
        (laissé|laisse|laisserai|préparé|écrit|rédigé|posé|caché|déposé|fait) _ (enveloppe|
            enveloppes|lettre|lettres|mot|mots|vidéo|vidéos) (pour|à) (chacun|chacune|chaque|
            tous|mes|les|mon|ma|ceux|maman|papa|quand je)
        (tout est|tout) _ (ordre|réglé|rangé|prêt|payé|propre) _ _ _ (je peux|peux enfin|
            peux maintenant|on peut) (partir|m'en aller|mourir|y aller)
        (noté|écrit|laissé|donné|mis|rangé) _ (codes|mots de passe|identifiants) _ (pour|à) (ma|
            mon|mes) (femme|
            mari|fille|fils|soeur|frère|mère|enfants|parents)
        (confié|donné|laissé|casé|placé) (mon|le|la|ma|mes|les)? (chien|chat|chatte|chienne|
            chats|lapin|animaux) à (ma|mon|la|un|une|l') _ _ _ (pas dit pourquoi|
            sans dire pourquoi|pour de bon|pour toujours|définitivement|après je|ensuite je|
            lui ai pas)
        (regarde|fixe) (le vide|les rails|les voies) (et|depuis|en bas|en|je)
        (bientôt|demain|ce soir|enfin|cette nuit) _ (souffrirai plus|souffrirai pas|
            serai en paix|serai libre pour|vais rejoindre|rejoindrai) (maman|papa|mon|ma|mes)?
        rejoindre (mon mari|ma femme|papa|maman|mon fils|ma fille|mon frère|ma mère|mon père|
            ma soeur|mon bébé) (là haut|au ciel|au cimetière|dans la tombe|de l'autre côté|
            au paradis)
        j'ai (la date|le jour|l'heure) _ _ (le moyen|la méthode|la corde|les cachets|
            les comprimés|l'arme|la façon)
        (c'est|ce sera|ça sera) (pour|prévu pour)? (ce soir|cette nuit|demain|samedi|
            dimanche|lundi|mardi|mercredi|jeudi|vendredi) (quand|pendant que|dès que|
            après que) (il|elle|ils|elles|tout le monde|mes parents|mon mari|ma femme|
            les enfants|ma mère) _ (sera|seront|dormira|dormiront|partis|partie|parti|dort|
            travail|absents)
        (après|puis|ensuite|demain|et) (je|j') (pars|m'en vais|partirai) (pour de bon|
            pour toujours|sans bruit|en silence|discrètement|rejoindre)
        (fixé|décidé) (ça|cela|le jour|tout)? (à|pour|c'est) (ce soir|cette nuit|demain|
            samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi) (soir|matin|nuit)? _ (femme|
            mari|parents|enfants|monde|personne|colocs|mère) _ (chez|absents|partis|partie|
            parti|pas là|travail|sera|seront)
        (maintenant|enfin|désormais|alors) (je suis)? libre (de mourir|
            de partir (pour de bon|pour toujours|enfin|et)|de m'en aller)
        serai plus (un|une) (poids|fardeau|boulet|problème|souci|charge|gêne|source d'ennuis)
        (corde|arme|fusil|lame|rasoir|bidon|cachets) _ _ (coffre|baignoire|garage|forêt|
            grange|poutre|lavabo|oreiller|matelas)
        (mon|notre) dernier (repas|lever de soleil|coucher de soleil|apéro|café) (c'était|
            sur terre|avant|et puis|après)
        (monté|montée|grimpé|grimpée) (sur|en haut) (le|du|de la|d'un|un|de l') (toit|
            parapet|rambarde|pont|viaduc|grue|falaise|immeuble)
        (tout est|c'est) (écrit|expliqué|noté) _ _ (vous|tu|ils|elle) _ (trouverez|trouveras|
            trouveront|trouvera|comprendrez|comprendrez tout)
        décidé que (ce|ça) (serait|sera) (le #|ce soir|cette nuit|demain|pour (demain|
            ce soir|dimanche|samedi|lundi|vendredi))
    """
    + circumstances.PLANS
    + hints.PLANS
    + places.PLANS
    + ways.PLANS,
    Meaning.AFFAIRS: """
        adieu /
        testament / mes dernières volontés
        (donné|distribué|légué|offert|vendu|rangé|trié|vidé|jeté|réparti|préparé|
            rendu) (déjà)? (tout|toutes|tous)? (mes|ma|mon|l'|mes) (affaires|bijoux|livres|
            vêtements|collection|guitare|console|appart|appartement|chambre|biens|meubles|
            objets|comptes|instruments|vélo)
        (tout est|c'est|tout) (rangé|réglé|en ordre|classé|trié|payé|nettoyé) (chez moi|
            à la maison|pour eux)?
        mis (de l'ordre dans)? (mes|les|tous) (papiers|affaires|comptes) (en ordre|à jour)?
        réglé (mes|toutes mes|tous mes|les) (papiers|affaires|dettes|comptes|factures|
            obsèques)
        mes papiers sont (prêts|en ordre|rangés|dans)
        (payé|réglé|prévu|choisi|organisé|préparé) (mes|mon|ma|les) (obsèques|enterrement|
            funérailles|cercueil|tombe|concession|crémation|incinération|
            chanson d'enterrement|musique pour)
        assurance (vie|décès|obsèques) / contrat obsèques /
        (codes|mots de passe) (sont|écrits|notés|à)
        (trouvé|cherche|prévu) (quelqu'un|une famille|un foyer|où|un toit) (pour|
            de) (garder|prendre|s'occuper du|s'occuper de)? (le|mon|ma|la|mes) (chien|chat|
            chats|chienne|chatte|lapin|animaux|perruche)
        (donné|confié|casé|placé|laissé) (le|mon|ma|mes) (chien|chat|chats|chienne|chatte|
            lapin|animaux)
        quelqu'un pour (le|mon|ma) (chien|chat)
        (appris|montré|expliqué) (aux|à) (enfants|mes enfants|ma fille|mon fils|mon mari|
            ma femme) _ (à|comment|où)
        sauront se débrouiller / le double des clés
        (fait le tour|dire au revoir|dit au revoir) (des|aux|à) (gens que j'aime|
            mes proches|ceux que j'aime|tout le monde|tous)
        (lettre|lettres) (pour|à) (chacun|chacune|mes enfants|mes proches|ma famille|
            mes parents|
            mes filles|mes fils|ma fille|mon fils|mon mari|ma femme|maman|les enfants|
            tous) _
        des lettres pour / une lettre pour / un mot pour / un mot sur la table
        (vidé|transféré|laissé|donné|viré|partagé) _ (compte|comptes|économies|argent|sous|
            épargne|livret)
        la lettre les papiers / mes papiers / dit au revoir
    """,
}
