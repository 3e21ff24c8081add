"""French: means, and having them ready."""

from care.danger.meaning import Meaning

MEANINGS = {
    Meaning.PILLS: """
        médicaments / médicament / médocs / médoc / medocs / comprimés / comprimé / cachets /
        cachet / pilules / pilule / gélules / somnifères / somnifère / anxiolytiques /
        antidépresseurs / neuroleptiques / barbituriques / calmants / tranquillisants /
        antidouleurs / morphine / insuline / doliprane / dolipranes / paracétamol / tylenol /
        xanax / lexomil / temesta / stilnox / imovane / valium / tramadol / codéine /
        seresta / lysanxia / lithium / digoxine / potassium / oxycodone / dafalgan /
        (toute|toutes) (la|les|ma|mes) (boîte|boîtes|plaquette|plaquettes|tablette) /
        la boîte entière /
        boîte de (médocs|médicaments|cachets|somnifères|xanax|lexomil|doliprane) / boîtes /
        plaquettes / plaquette / flacon / tout le flacon / mon traitement /
        tout mon traitement / pharmacie
    """,
    Meaning.MEANS: """
        corde / une corde / noeud coulant / la corde au cou / potence / fusil / carabine
        pistolet / revolver / flingue / gun / arme / une arme / arme de service / cartouche
        cartouches / une balle / balles / lame / lames / lame de rasoir / cutter
        poison / mort aux rats / pesticide / désherbant / soude caustique / hélium
        monoxyde / sac plastique
        le parapet / la rambarde / les rails
        les voies / la voie ferrée / le vide
        nitrite de sodium
    """,
    Meaning.COLLECT: """
        mis de côté / mets de côté / mettre de côté / met de côté / mis à côté / garde /
        gardé / gardais / garde de côté / garder / stocke / stocké / stocker / accumule /
        accumulé / accumuler / économise / économisé / collectionne / collecte / collecté /
        rassemblé / rassemble / réuni / planqué / planque / caché / cache / cacher / entasse /
        entassé / amassé / amasse /
        fait (des|une|ma|mes) (réserve|réserves|stock|provisions|provision) /
        fais (des|une|ma|mes) (réserve|réserves|stock|provisions) /
        (réserve|réserves|stock|provision) de / constitué (un|une) (stock|réserve) /
        assez de / assez pour / suffisamment de / compté mes / compté les / compte mes /
        comptés / avale plus mes
    """,
    Meaning.GET: """
        ai / acheté / achète / acheter / achetée / commandé / commande / trouvé / trouve /
        trouver / pris / prends / prendre / récupéré / récupère / chargé / charge / attaché /
        attache / noué / noue / accroché / sorti / sors / tiens / tenir / dans la main /
        entre les mains / dans les mains / en main / je regarde / regarde / fixe /
        je suis (sur|au bord|en haut|devant|face) / suis (sur|au bord|en haut|devant|face) /
        au bord de|du|d' / debout sur / assis sur / assise sur / assis devant /
        assise devant / monté sur / montée sur / devant moi / procuré / me suis procuré /
        préparé / prépare / installé / aiguisé / volé / piqué / emprunté / ouvert
    """,
    Meaning.TAKE_ALL: """
        (avalé|avaler|avale|gobé|gober|gobe|ingéré|ingurgité|bouffé|enfilé|descendu) (toute|
            toutes|tout|tous|trop de|plein de|beaucoup de|beaucoup trop de|une poignée de|
            des poignées de|une dizaine de|une vingtaine de|une trentaine de|
            une centaine de|#|l'intégralité|la totalité|une plaquette|plusieurs plaquettes|
            la|ma|le|mon|les|mes|des|une|deux boîtes|plusieurs boîtes) (de|des|les|mes|mon|
            ma|la|le|plaquettes de|boîtes de|boîte de|plaquette de)?
        (pris|prendre|prends|bu|boire|vidé|vide|vider) (trop de|plein de|beaucoup trop de|
            une poignée de|des poignées de|une dizaine de|une vingtaine de|une trentaine de|
            toute|toutes|tous|tout le|tout mon|l'intégralité de|la totalité de|
            une plaquette de|deux plaquettes de|trois plaquettes de|plusieurs plaquettes de|
            une boîte de|deux boîtes de|trois boîtes de|plusieurs boîtes de|la boîte de|
            toute la|toute ma|la boîte entière de|le flacon de|la boîte) (les|mes|la|ma|des|
            de)?
        (pris|prendre|prends) (dix|douze|quinze|vingt|trente|quarante|cinquante|soixante|
            cent|10|12|15|16|20|24|25|30|32|40|50|60|80|100)
        (vidé|vide|vider) (la|ma|une|le|mon) / tout (avalé|pris|gobé|avaler|prendre|gober) /
        (tous|toutes) (avalés|avalées|pris|prises|gobés) / surdose de? / overdose de? /
        dose (mortelle|létale) de? / # fois la dose
    """,
    Meaning.READY: """
        prêt / prête / prêts / prêtes /
        tout est (prêt|en place|préparé|organisé|décidé|calé|bouclé|planifié) / tout est là /
        sous la main / à portée de main
        dans (mon|le|ma) (tiroir|sac|placard|table de nuit|table de chevet|garage|armoire|
            coffre)
        à côté de moi / devant moi / sur la table / sur ma table de nuit /
        sur la table de nuit / sur le lit / au cas où / pour ce soir / pour cette nuit /
        pour demain / c'est (pour)? (ce soir|cette nuit|demain|aujourd'hui|le jour j) /
        ce soir c'est (le soir|la fin|fini|le bon|terminé) / le jour venu / le moment venu /
        pour le grand jour /
        j'attends (le bon moment|d'être seule|d'être seul|que tout le monde dorme|la nuit) /
        il me faut juste
        attends (que|qu') _ _ (dorme|dorment|couchés|couché|couchée|partis|parti|sorti|
            sortis)
        attends (que|qu') _ (dorment|dorme) /
        ce sera (ce soir|cette nuit|demain matin|demain soir) / tout est calé /
        peux partir (maintenant|en paix|l'esprit tranquille|le coeur léger)
    """,
}
