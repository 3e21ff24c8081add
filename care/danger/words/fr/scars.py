"""French: hurting oneself told by its traces, as a punishment, as a habit; and what is harmless."""

from care.danger.meaning import Meaning

_PART = """(bras|avant bras|poignet|poignets|cuisse|cuisses|jambe|jambes|ventre|peau|mollets
    |hanche|hanches|corps|épaules|chevilles|mains|visage|cou|dos|torse|seins|veines)"""
_TRACES = """(coupures|coupure|entailles|entaille|plaies|plaie|cicatrices|cicatrice|marques
    |traces|traits|lignes|griffures|brûlures|bleus|blessures|scarifications|croûtes|bandages
    |pansements)"""

_SELF_HARM = f"""
    (saute|sauter|sauté|prive|priver) _ (repas|manger|nourriture|bouffe) _ _ (punir|punition|mérite
        |mal)
    (verse|verser|versé|coule|coulé|fais couler|mets|passe|asperge|plonge) _ _ (eau bouillante|eau
        brûlante|cire chaude|huile bouillante|huile chaude|javel) _ sur (ma|mes|mon|les|la) (main
        |pieds|{_PART})
    (mange|manger|bouffe|avale|avaler|jeûne|affame|prive|nourris|bois) _ _ _ _ (punition|punir
        |mérite pas (de|d')? (manger|nourriture|ça)|pour me faire (mal|du mal)|me punis)
    (mérite|mérites) (pas|plus) (de|d') (manger|me nourrir|dormir et je)
    ma punition _ (c'est|est) _ (manger|couper|frapper|brûler|saigner)
    {_TRACES} _ (fraîches|fraîche|récentes|récente|d'hier|de cette nuit|de la nuit|neuves|qui
        saignent|que je me (fais|suis fait|suis faite))
    (fait|refait|faire|refaire|fais|refais|ajouté|rajouté|ai|tracé|retracé|gravé
        |trace) _ _ {_TRACES} _ sur (mes|mon|le|les|l'|la|ma) {_PART}
    (cache|caché|cacher|planque|couvre|cachent|camoufle|montre|montrer|dissimule|voie|voir|voient
        |garde) _ _ (mes|les|ces|mon|ma|cause de mes) (cicatrices|entailles|coupures|plaies|scarifs
        |marques que je me|blessures que je me|brûlures que je me|bandages
        |pansements) _ _ _ (manches|pull|bracelets|été|chaleur|degrés|sweat|fraîches|gilet|piscine
        |maquillage|cuisses|bras|poignets|parents|mère|prof)
    (pull|manches longues|sweat|gilet|bracelets) _ _ _ (pour|à cause de|que|cacher|afin
        |sinon) _ (cacher|mes|les|couvrir|voie|voient|voir) _ (cicatrices|coupures|marques|entailles
        |scarifs|plaies|traces)
    (jours|semaines|mois|ans|an|semaine) sans (me|m')? (couper|scarifier|mutiler|brûler|blesser
        |faire du mal|lame|griffer|frapper|entailler) _ _ _ _ (foutu|gâché|craqué|recommencé|rechuté
        |replongé|fini|cassé|raté|perdu|zéro|repris|refait|jusqu'à hier|jusqu'à ce soir|terminé)
    (rechuté|rechute|replongé|craqué|recraqué|cédé) _ _ _ _ (couper|coupée|coupé|lame|scarifier|bras
        |entailles|coupures|coupure|entaille|mutiler|cutter|rasoir|sang)
    (c'est|et c'est) moi qui (me)? (le|la|les)? (fais|suis fait|suis faite|me le fais|me les fais|me
        la fais|me les suis|me blesse|me frappe|me coupe|me griffe|me mords)
    (gratté|gratter|gratte|griffé|griffer|frotté|frotter|mordu|mordre|creusé|tapé|frappé|cogné
        |appuyé|pincé|coupé) (fort)? (jusqu'au sang|au sang|jusqu'à saigner|jusqu'à (ce que)? (ça
        |que ça) (saigne|saignait)|jusqu'à ne plus sentir)
    (personne (ne|n')? (saura|sait|verra|voit|devine))? ce que je me (suis fait|fais|suis faite|suis
        infligé|suis infligée|inflige)
    (ouver|ouvert|ouvre|ouverte|tranché|tailladé|coupé|coupée|trancher|ouvrir) (encore)? les (veine
        |vene|venes|veines|poignets)
    (me|m') (rouvre|rouvrir|rouvert|arrache|arracher|triture|triturer|empêche|empêcher) _ (mes
        |les) (plaies|croûtes|cicatrices|coupures)
    (rouvre|rouvrir|rouvert|arrache|arracher|triture) _ (mes|les) (plaies|croûtes|cicatrices
        |coupures)
    (envie|besoin|pulsion|pulsions|urge|manque|crise|envies) _ _ (de|d') (sang|lame|ma lame|la lame
        |me scarifier|me taillader|m'entailler|me griffer|me frapper|me cogner|me taper|me mordre|me
        brûler|me faire (mal|du mal|saigner|souffrir)|reprendre (la|ma) lame|prendre (la|ma|une)
        lame|recommencer à me|me recouper|me couper|me blesser|me punir|tout me)
    (prendre|reprendre|prends|reprends|attraper|ressortir|sortir|chercher|pris|repris|ressorti) (la
        |ma|une|mes|les) (lame|lames|lame de rasoir|lames de rasoir)
    (sang) (couler|qui coule|sortir) _ _ (apaise|calme|soulage|rassure|détend|fait du bien|vivant
        |vivante)
    (je me|jme|à me|de me|je m'|à m'|de m') (donne|donner|fous|mets|colle|inflige|infliger) _ (coups
        |claques|gifles|baffes|blessures|brûlures|coupures|punitions|souffrances|douleurs)
    (je|jme) (me|m')? (gifle|frappe|cogne|tape|pince|mords|griffe|brûle|entaille|lacère) (devant
        |quand|dès que|jusqu'à|jusqu'au|tous|chaque|le|la|les|mes|partout|pour|encore|souvent|toute
        |tout|parfois)
    (je) l'ai (encore)? refait _ _ (lame|bras|cuisses|poignets|saigné|coupé|coupée|cutter|rasoir
        |sang)
    (j'ai)? encore (coupé|saigné|tailladé|scarifié|brûlé) (hier|ce soir|cette nuit|ma|mes|les)
    (arracher|arrache|arraché) (les|mes) (cheveux|ongles|cils|sourcils|peaux) _ _ _ (déteste|hais
        |punir|sang|poignées|mérite|calmer)
"""

_IDIOM = """
    (rester|être) (debout|assis|assise|connecté|connectée|au bureau|au lit|à table|poli|polie|le
        seul|la seule|celui|celle|le dernier|la dernière|le premier|la première)
    disparaître (sous (ma|la|les|un|une|mes) (couette|couverture|plaid|draps|lit|eau chaude)|dans
        (mon|ma|le|un) (lit|canapé|couette|plaid|bain|trou de souris|bouquin|livre))
    mange (plus|pas|moins) (de|du|d') (viande|sucre|gluten|poisson|desserts|dessert|chocolat|fromage
        |porc|pain|lactose|oeufs|laitages|légumes|bonbons)
    frappe le front (en|quand|parce|devant)
    (bleus|bleu|entaille|coupure|égratignure|brûlure|griffure|marques) _ (au|à la|à l'|en|aux) (ski
        |foot|judo|rugby|vélo|hand|escalade|boxe|jardin|jardinant|cuisine|cuisinant|bricolant
        |tombant|gym|danse|natation|roller|skate|basket|karaté|travail)
    aime plus la vie (depuis|grâce|qu'avant|que)
    sans moi (pendant (mes|les|la|mon)|pour (le match|la soirée|ce soir)|à la (réunion|fête|soirée)
        |au (match|bureau|boulot))
    (réveille|réveillais|réveiller|réveillé|réveillée) (plus|pas) (tôt|tard|à (l'heure|temps)|avant)
    (vivre|être|rester) en (coloc|colocation|couple|résidence|internat|famille|communauté|caravane)
    que je parte (tôt|à|avant|en|chez|maintenant|demain|plus tôt|au|travailler|faire|chercher
        |bosser)
    envie de rien (faire|cuisiner|cette semaine|ce (weekend|soir|matin|midi)|aujourd'hui|acheter
        |manger ce)
    la fin (du (mois|film|cours|stage|match|service|repas|weekend|contrat|semestre|trimestre|livre
        |chantier|confinement|concert)|des (cours|vacances|travaux|soldes|examens|partiels|classes)
        |de (la (journée|semaine|saison|réunion|série|formation|grossesse|pluie|messe|partie)
        |l'(année|été|hiver|heure|épisode|émission)|cette (semaine|journée|année|série)|ce (mois
        |film|livre)))
    (duré|vécu|rester|traîné|continuer|restée|resté) (dans (cette|ce|la|le|un|une|mon|ma|l') (boîte
        |boulot|équipe|école|groupe|classe|entreprise|club|coloc|association|asso|bureau|chorale|fac
        |cours|mairie|usine|job|poste|métier|service)|en (france|belgique|suisse|ville|télétravail))
    (veux|voudrais|veut) (plus|pas|pu) être (seul|seule|célibataire|en retard|malade|stressé
        |stressée|gros|grosse|timide|dérangé|dérangée|déçu|déçue|ami|amie|amis|chef|assis|assise|à
        découvert|en colocation|ton|ta|son|sa|votre|leur|prof|infirmière|serveur|serveuse) (amie|ami
        |copine|copain)?
    (quitter|quitte|fuir) ce monde (de|d'|du|des) (la|l'|le|les)? (finance|travail|entreprise
        |affaires|médias|mode|spectacle|publicité|politique|pub|start up|requins|fous en vacances
        |foot|sport)
    (marre|assez|fatigué|fatiguée|lasse|las|ras le bol|claque|veux plus) (de|d') (cette|ma
        |la)? vie (de|d') (bureau|famille|couple|dingue|fou|folle|château|célibataire|étudiant
        |étudiante|nomade|banlieue|citadin|citadine|salarié|salariée|chantier|village|ville|parisien
        |parisienne|coloc|colocation|caserne|routier)
    (vivre|être|rester) (dans (cette|ce|un|une|la|le|mon|ma|l') (ville|village|appart|appartement
        |immeuble|quartier|studio|maison|pays|région|coloc|bruit|bordel|banlieue|cartons|chambre)|en
        ville|à (paris|lyon|marseille|bruxelles|montréal|la campagne)|chez (mes|ma|mon|mes beaux|lui
        |elle|eux)|sans (café|chocolat|internet|wifi|musique|clim|voiture|portable|téléphone
        |chauffage|fromage))
    à quoi bon (ranger|nettoyer|cuisiner|faire (le|la|les|du|à|un|une)|acheter|repasser|laver
        |s'énerver|discuter|insister|râler|se plaindre|payer|courir après|réviser|se presser
        |jardiner|passer|expliquer)
    (force|courage|envie|énergie) de (continuer|terminer|finir) (le|la|les|ce|cet|cette|mes|mon|ma
        |l'|à (réviser|courir|jouer|bosser|travailler|ranger|marcher|lire|regarder)) (marathon
        |course|match|régime|études|formation|travail|boulot|projet|randonnée|ménage|cours|livre
        |série|stage|déménagement|rapport|entraînement|devoirs|révisions|trajet|route|montée)?
    (partir|m'en aller|quitter) (pour de bon|pour toujours|définitivement) (en|à|au|aux|de (cette
        ville|chez|paris|la ville|mon|la boîte|ce)|dans|vivre|m'installer|habiter)
    (être|rester) (ici|là) (cette|la|ce|c'est|il) _ (fête|soirée|réunion|ennuyeuse|nulle|nul|bar
        |bureau|chaud|bruyant|boîte|école|concert|ennuyeux)
    (que|vivement que) (ça|tout ça|cela|tout) (finisse|s'arrête|se termine|cesse|soit fini) (ce|ces
        |cette|la|les|le|l') (stage|examens|exams|partiels|travaux|réunion|réunions|semaine|mois
        |pluie|canicule|cours|formation|match|chantier|bruit|grève|déménagement|concours|bac|film
        |campagne|confinement|projet|hiver)
    sans (souffrir|mourir) (de|d') (la chaleur|chaud|faim|froid)
    (raison|raisons) de (me plaindre|m'inquiéter|s'inquiéter|râler)
    (fous|fais|fiche) (encore|toujours)? (dans|à) (cette|ce|la|le) (boîte|bureau|boulot|ville|soirée
        |réunion|école|équipe)
"""

_ASIDE = """
    plus que (prêt|prête|prêts|décidé|décidée|certain|certaine|sûr|sûre|motivé|motivée|déterminé
        |déterminée)
"""

_OTHER = """
    (mon|ma|mes|notre|nos|son|sa) arrière (grand père|grand mère|grands parents|grand oncle|grand
        tante)
"""

MEANINGS = {
    Meaning.SELF_HARM: _SELF_HARM,
    Meaning.IDIOM: _IDIOM,
    Meaning.ASIDE: _ASIDE,
    Meaning.OTHER: _OTHER,
}
