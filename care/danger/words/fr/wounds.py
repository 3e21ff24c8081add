"""French: hurting oneself, told by what is done, what it leaves, and what is hidden."""

from care.danger.words.fr.parts import KIN

_LIMB = """(bras|avant bras|poignet|poignets|cuisse|cuisses|jambe|jambes|ventre|peau|mollet
    |mollets|hanche|hanches|corps|épaule|épaules|cheville|chevilles|main|mains|doigts|visage|tête
    |paume|paumes|dos|pieds|cou|joues|ongles|phalanges|poitrine|seins)"""
_BLADE = """(lame|lames|cutter|rasoir|couteau|ciseaux|compas|canif|opinel|gillette|taille crayon
    |lame de rasoir|lames de rasoir|bout de verre|verre|scalpel|épingle|aiguille|petit couteau
    |briquet|cigarette|cigarettes|clope|clopes|fer à repasser|fer à lisser)"""
_AGAIN = """(rechuté|rechute|replongé|replonge|craqué|recraqué|refait|recommencé|recommence|repris
    |ressorti|retombé|retombée|rechuter|remis|remise|recoupé|recoupée|cédé|succombé|remis ça)"""
_TO_BLOOD = """(jusqu'au sang|au sang|à vif|jusqu'à (saigner|avoir|ce que|me|plus
    |voir|marquer|en|m'évanouir|tomber|la|laisser)
    |jusqu'aux bleus|pour (sentir|ressentir|me punir|me calmer|avoir mal|me faire mal|oublier)
    |exprès|volontairement|intentionnellement|délibérément|en cachette)"""
_WOUNDS = """(coupures|coupure|entailles|entaille|plaies|plaie|scarifications|scarification|scarifs
    |lacérations|brûlures de cigarette|marques de lame|traces de lame|traces de coupures|griffures
    |estafilades|balafres|croûtes)"""

SELF_HARM = f"""
    (me|m') suis (encore|aussi|re|à nouveau|de nouveau|même)? (gratté|grattée|griffé|griffée|mordu
        |mordue|frotté|arraché|cogné|cognée|tapé|tapée|frappé|frappée|pincé|pincée|écorché|écorchée
        |brûlé|brûlée|cramé|cramée|ébouillanté|ébouillantée|giflé|giflée|claqué|piqué|piquée|coupé
        |coupée|blessé|blessée|ouvert|ouverte|coincé|écrasé|cassé|puni|punie|entaillé|entaillée|fait
        mal|fait du mal|donné des coups|mis des claques|mis des coups) _ _ _ ({_TO_BLOOD}|moi même
        |tout seul|toute seule|encore et encore|sans m'arrêter|le (méritais|mérite)|punition|à la
        {_BLADE}|avec (une|la|ma|mon|un|le|des) {_BLADE}|au {_BLADE}|parce que j'ai tout gâché|pour
        le punir)
    (me|m') (crame|cramer|brûle|brûler|écrase|écraser|éteins|éteindre|pose|appuie|applique|passe
        |passer|plante|planter|enfonce|enfoncer) _ _ (au|avec|à|des|une|un|le|la|mon|ma|mes
        |sur)? _ {_BLADE} _ (quand|sur|dans|je|pour|exprès|ça|tous|chaque|hier|le soir|la nuit|et
        |parce|{_LIMB})
    (éteins|éteindre|écrase|écraser|éteint|écrasé|pose|posé|tiens|laissé|laisse|mets|mis|plongé
        |passé|passe|approche) _ (cigarettes|cigarette|clope|clopes|mégots|briquet|main|bras|doigts
        |mains|allumette|flamme|fer|plaque) _ _ (sur|dans|contre|sous|au dessus) (la|le|mon|ma|mes
        |l'|les|une|un|de) (bras|peau|main|cuisse|cuisses|plaque|poêle|flamme|feu|avant bras|poignet
        |four|eau bouillante|bougie|eau)
    (tape|tapé|taper|frappe|frappé|frapper|cogne|cogné|cogner|défonce|défoncé|éclate|éclaté|explose
        |donne|donné|donner|mets|mis|mettre|fous|foutu|envoie|fracasse) _ _ _ (dans|contre|sur) (le
        |les|un|la|une|des|ma|mon|mes) (mur|murs|porte|sol|carrelage|placard|béton|armoire
        |lit) _ _ _ _ (saigne|saigner|sang|péter|casser|phalanges|exprès|mérite|méritais|bleu|bleus
        |punir|mal|calmer|avoir mal|gonflé|gonflée|casse|m'arrêter|empêcher)
    (poing|poings|tête|front|crâne|coups de tête|coups de poing) _ (contre|dans|sur) (le|un|les|la
        |ma|une) (mur|murs|porte|sol|carrelage|armoire|béton|radiateur) _ _ _ (jusqu'à|jusqu'au
        |sinon|quand|je|pour|tous|exprès|hier|encore|c'est|aujourd'hui|ce matin|ça|parce|comme)
    (coups de poing|coups de tête|gifles|claques|baffes|coups|beignes|tartes) _ _ (moi même|à moi
        |quand je (me|fais|suis|rate)|dans mes|sur mes|sur ma|tout seul|toute seule)
    me (mets|fous|donne|colle|file|suis mis|suis donné|suis mise|suis donnée|mettre|donner) (des|une
        |un|plein de|encore des|de grosses) (claques|gifles|baffes|coups|coup|beignes|tartes|claque
        |gifle|coups de *)
    {_LIMB} (est|sont|tout|toute|tous|toutes)? (encore|de nouveau|à nouveau)? (pleins|pleines|plein
        |couverts|couvertes|remplis|remplies|couvert|couverte|lacérés|ravagés|marqués|zébrés) (de
        |d')? _ ({_WOUNDS}|coupures|sang|brûlures|bleus que|marques que|traces)
    {_WOUNDS} _ (fraîches|fraîche|récentes|récente|neuves|toutes neuves|profondes|profonde|qui
        saignent|pas encore|d'hier|de la nuit|cicatrisées pas|plus profonde|plus profondes|de cette
        nuit)
    {_WOUNDS} _ _ (c'est moi|moi qui|fait exprès|moi même|je me les|me les suis|je les ai faites|à
        cause de moi)
    (cache|caché|cacher|planque|dissimule|couvre|cachent|camoufle) _ ({_WOUNDS}|mes bras|mes
        poignets|mes cuisses|mes avant bras|les marques|mes marques|les traces|mes brûlures|mes
        bras)
    (manches longues|manches|pantalon|bracelets|pull|pulls|collants|manche longue|jean|sweat
        |gants) _ _ _ (pour que|pour pas|cacher|pas qu'on|afin|parce|pour éviter|sinon|à cause
        |dissimuler|obligée|obligé) _ _ _ (voie|voit|voient|{_WOUNDS}|marques|traces|me fais|scarif
        |plaies|voir|bras|poignets|saigne|brûlures)
    (capté|vu|remarqué|découvert|repéré|trouvé|surpris|grillé|aperçu|voie|voit|voient
        |remarque) _ (mes|les|des) {_WOUNDS} / (voie|voit|voient|sache|sait|voir|remarque) (pas|rien
        |jamais)? (de)? ce que je me fais
    (ma|la|mes|les|cette|une) {_BLADE} _ (me calme|m'appelle|me soulage|m'apaise|me manque|m'attire
        |me fait de l'oeil|c'est tout ce que|dans le tiroir m'|à côté de moi je|me tente|m'obsède)
    (clean|propre|sobre|tenu bon|tenu|tenais|tenue) _ _ _ _ {_AGAIN} _ (lame|coupé|coupée|scarifié
        |scarifiée|cutter|rasoir|brûlé|brûlée|coupures|bras|cuisses|jambes|ouvert|sang)
    {_AGAIN} _ ({_BLADE}|coupures|{_WOUNDS}|cuisses|poignets|avant bras|à me (couper|scarifier
        |brûler|mutiler|faire|griffer|cogner|blesser|taillader|punir))
    ça faisait _ (ans|an|mois|semaines|semaine|jours|temps|longtemps) _ (sans|que je (m'étais|ne
        m'étais)) (pas|plus)? ({_BLADE}|coupé|coupée|me (couper|scarifier|mutiler|faire)|coupure
        |fait mal|mal|scarifié|scarifiée)
    (passer|passe|passé|planter|plante|enfoncer|enfonce|glisser|appuyer|appuie|poser
        |pose) _ _ (tranchant|coupant|pointu|{_BLADE}) _ (poignet|poignets|bras|peau|cuisse|cuisses
        |veines|jambe|jambes|ventre)
    (lutte|lutter|résiste|résister|retiens|retenir|empêche|empêcher|m'empêcher|pression|envie|envies
        |besoin|pulsion|pulsions|manque|démange|tentation|tentée|tenté|urgence|compulsion|obsession
        |craving) _ _ (de|d'|contre)? (ne|n')? (pas)? (me|m') (mutiler|couper|scarifier|taillader
        |entailler|faire mal|faire du mal|brûler|blesser|griffer|cogner|automutiler|faire saigner
        |ouvrir|punir|lacérer|frapper|charcuter)
    si je (ne)? (me|m') (taillade|coupe|brûle|scarifie|griffe|mutile|blesse|frappe|fais|entaille
        |punis) (pas|pas mal|pas du mal)
    (tant que|sans|quand|chaque fois que|dès que|si|que quand) je (ne)? (saigne|vois (mon|le|du)
        sang|vois couler le sang|sens le sang) _ _ _ _ (mieux|calme|calmer|soulage|soulagée|soulagé
        |vivante|vivant|respire|pression|apaise|dormir|pense plus|refais|recommence|arrête)
    (faire couler|voir couler|vois couler|fait couler|regarder couler|regarde couler|voir|fasse
        couler) (mon|le|du) sang
    (plus|pas|incapable|arrête) (arrêter|m'arrêter|m'empêcher|pas|de|d'arrêter) _ (de me (faire
        souffrir|faire mal|faire du mal|couper|punir|blesser|griffer|mutiler|scarifier|brûler|cogner
        |frapper))
    (arrêté de|mange plus|me prive de|m'affame|me fais vomir|refuse de|mange pas|jeûne) (manger
        |nourriture|bouffer)? _ (exprès|pour (me)? punir|pour me faire (mal|souffrir)|punir mon
        corps|parce que je (ne)? (mérite|le mérite))
    (punition|châtiment) _ (mérite|méritée|m'inflige|impose)
    (me faire|me fais|fait) (mal|du mal|souffrir|saigner) (c'est|y a que ça|est) (la seule chose
        |tout ce qui|le seul truc|le seul moyen|ce qui|mon seul|la seule manière)
    (seule|seul|que) (chose|truc|moyen|manière|ça)? _ (me calme|m'aide|me soulage|m'apaise
        |marche) _ (lame|me couper|me faire mal|me faire du mal|les coupures|me brûler|taper la tête
        |saigner|la douleur)
    (avalé|avale|bu|bois|ingéré) (des|de la|du|un|une) (lames|punaises|piles|verre|bouts de verre
        |javel|lessive|produit ménager|produits ménagers|pile)
    (vu|trouvé|découvert) _ {KIN}? _ (mes bras|mes poignets|mes cuisses|mes cicatrices fraîches|les
        lames|ma lame|mes lames|du sang dans)
    (kit|boîte|trousse|pochette|étui) _ (à|de|avec|pour) (mes|les|des|me)? (lames|lame|scarif
        |automutilation|couper)
    (coupe|brûle|scarifie|griffe|recoupe|entaille|taillade|tailladé|mutile|lacère|charcute) (moi
        |encore|toujours|à nouveau)? (les|mes|aux|l'|le) (bras|avant bras|poignets|poignet|cuisses
        |cuisse|jambes|ventre|hanches|mollets|veines)
    me (tire|arrache|tirer|arracher) (les|des) (cheveux|cils|sourcils|ongles|poils) _ (poignées
        |jusqu'|quand|exprès|ça me|pour|par|trou)
    me (tape|frappe|cogne|taper|frapper|cogner) (dessus|moi même|la tête|le visage|le ventre|les
        cuisses) / (baffe|gifle|claque|tarte) à moi même
    me (mets|donne|fous|colle) (une|des) (baffe|baffes|tarte|tartes|torgnole) / (fais vomir|faire
        vomir) _ (tape|punir|coupe|frappe)
    (bois|boire|bu|avale|avaler) _ _ (javel|lessive|produit|savon|détergent|alcool à
        brûler) _ (punir|mal|exprès)
    (nouvelles|nouvelle|fraîches|fraîche|récentes) (cicatrices|cicatrice|marques|traces
        |brûlures) _ / (cicatrices|marques|traces|bleus|brûlures) _ _ _ (c'est moi|moi qui (me)? les
        |je me les (fais|suis))
    (cutter|lame|lames|rasoir|couteau|ciseaux) (est|sont|c'est|redevenu|redevient) _ _ (ami|amie
        |amis|refuge|réconfort|copain|copine|doudou)
    (coupures|entailles|scarifications|brûlures|lames) _ (le soir|la nuit|dans ma chambre|en
        cachette|dans mon lit|aux toilettes|dans la salle de bain|sous la douche)
    (envie|besoin) _ (lame|lames|cutter|ciseaux|rasoir|couteau) _ _ (m'ouvrir|me couper|peau|bras
        |cuisse|poignet|veines|sang)
    (rouvert|rouvre|rouvrir|réouvert|arraché|arrache) _ (plaie|plaies|croûte|croûtes|cicatrice
        |cicatrices|points|sutures) _ (exprès|volontairement|pour|encore|jusqu'au sang)
    (suis|me suis) (encore|à nouveau|re)? fait (saigner|souffrir|des coupures|des marques)
    (blessé|blessée|brûlé|brûlée|coupé|coupée) _ (pas par accident|pas un accident|moi même|et c'est
        pas un accident)
    me suis (encore|aussi|à nouveau|de nouveau)? (mordu|mordue|griffé|griffée|coupé|coupée|ouvert
        |ouverte|entaillé|brûlé|brûlée|frappé|frappée|pincé|piqué|cogné) (le|les|la|l'|aux|au|à
        la) (bras|avant bras|poignet|poignets|cuisse|cuisses|jambes|ventre|paume|paumes|veines
        |hanches) _ (jusqu'à|volontairement|exprès|hier|encore|ce matin|ce soir|cette nuit|à la lame
        |au cutter|et|pour)
    (poignets|bras|cuisses|avant bras|jambes|mains) _ _ _ (ce que (j'ai|je me suis|je me|je leur)
        (ai)? (fait|fais))
    {_LIMB} _ _ (de ce que (j'ai|je me suis) fait)
    (trait|traits|ligne|lignes|encoche|encoches|marque) (de plus|rouge|rouges|à la lame)? (sur
        |dans) (la|le|ma|mon|mes|les|l') (cuisse|cuisses|bras|avant bras|poignet|poignets|peau|jambe
        |ventre)
    (défoule|défoulé|défoulée|acharne|acharné|acharnée|venge|passe mes nerfs|passé mes nerfs
        |défouler) _ sur (mes|mon|ma|moi)
    (rouvert|rouvre|rouvrir|réouvert) _ (cicatrice|cicatrices|plaies|coupures|croûtes)
    me suis (encore|à nouveau)? (coupé|coupée|recoupé|recoupée|scarifié|brûlée|brûlé|griffée
        |griffé) _ (toilettes|wc|chiottes|chambre|salle de bain|douche|lit|vestiaires|cave|bain
        |voiture|toute seule|tout seul|pause|récré|après les cours|en rentrant)
    (frappe|frappé|tape|tapé|cogne|cogné|taper|cogner|éclate|fracasse|claque|claqué) (ma tête|mon
        crâne|mon front|la tête par terre|la tête contre|le front contre|mon poing|mes poings|mon
        bras|mes mains) _ (contre|sur|par terre|dans|au)
    (pansements|pansement|bandages|compresses|bandage) _ _ _ (me couper|coupures|coupée|parents
        |cache|{_WOUNDS}|lame)
    (tailladé|entaillé|tranché|ouvert|coupé|lacéré|scarifié|charcuté|cisaillé) (moi)? (les|l'|le|la
        |mes|mon|ma) (avant bras|poignet|poignets|bras|cuisses|cuisse|veines|paume|hanches|mollets)
    (poings|mains|main|poing|phalanges|bras|poignets|poignet|cuisses|cuisse|tête) _ (en sang
        |ensanglantés|ensanglanté|à vif) _ _ (force|taper|tapé|cogner|frapper|gratter|mur|encore
        |exprès|coupée|coupé|lame|je)
    (sorti|sors|repris|ressorti|reprends|ressors|pris|attrapé|saisi|retrouvé|prends|reprendre
        |ressortir) (la|le|ma|mon|les|mes|une) (lame|lames|cutter|rasoir|lame de rasoir|lames de
        rasoir) (hier|ce soir|cette nuit|encore|dans la|sous|quand|et|pour (me|m'|sentir)|ce matin
        |dimanche|samedi|lundi)
    encore (sorti|pris|repris|utilisé) (la|le|ma|mon|les|mes|une) (lame|lames|cutter|rasoir|compas)
    je me (gifle|claque|baffe|scarifie|mutile|taillade|lacère|automutile|fouette|griffe|mords)
    me suis (encore|re|à nouveau|de nouveau|moi même)? (fait|faite|refait) (encore|très|trop
        |vraiment|beaucoup)? (du mal|saigner|des coupures|souffrir|mal (exprès|volontairement|encore
        |hier soir|cette nuit|ce soir))
    (traits|trait|marques|traces|lignes|coups) (de|au|à la|à) (cutter|lame|lames|rasoir|compas)
    me suis (encore)? (enfoncé|planté|rentré|passé|piqué) _ {_BLADE} _ (dans|sur|sous) (la|le|les
        |mon|ma|mes|l')
    me (brûle|crame|brûlais|brûler|cramer) (la|les|le|mes|l') (peau|bras|avant bras|cuisses|jambes
        |ventre|poignets|mollets|mains) (à|avec|au|sur) (la|le|l'|une|un|des)? (bougie|cigarette
        |cigarettes|briquet|clope|clopes|allumette|allumettes|flamme|fer|eau bouillante|cire|mégot)
    (lame|lames|rasoir|cutter) _ _ (coque|téléphone|trousse|portefeuille|poche|soutif|chaussette
        |sac) _ _ (je m'en sers|m'en servir|au cas où|me couper|toujours)
    (bras|cuisses|cuisse|poignets|poignet|avant bras|jambes|coupures|entailles|plaies) (saigne
        |saignent|saignaient) (encore|toujours|beaucoup|depuis|et|sous|j'ai)
    (me|m') (gratte|griffe|mords|frotte|arrache|cogne|tape|frappe|pince|écorche|brûle|coupe|pique
        |gifle|gratter|griffer|mordre|arracher|cogner|taper|frapper|pincer|brûler|crame|ronge
        |entaille|ouvre|claque|racle) _ _ _ {_TO_BLOOD}
    me suis (encore|à nouveau|de nouveau|re)? (coupé|coupée|ouvert|entaillé|tailladé|brûlé|brûlée
        |griffé|cramé|lacéré|charcuté|cisaillé|coupés) (les|le|la|mes|un peu|profondément
        |l') {_LIMB}
    ((nouvelles|nouvelle|autre|autres|refait|recommencé) _|(fait|fais|refait|refais|faire|suis fait
        |suis faite|faites) (encore|aussi)? (une|des|d'|plein de|quelques|trois|deux)? (autre|autres
        |nouvelle|nouvelles|petite|petites)?) {_WOUNDS}
    ((ans|an|mois|semaines|semaine|jours|temps) _ (sans|de) _ ({_BLADE}|me (couper|scarifier|mutiler
        |brûler|blesser|faire)|coupure|coupures|scarification|rien|sobriété|abstinence) _ _ _
        |(m'étais|me suis|m'étais plus|touchais|touché) (pas|plus) (à)? (la lame|coupé|coupée
        |scarifié|scarifiée|brûlée|brûlé|fait mal|fait du mal|mutilé|mutilée) _ _ _|(promis|juré) _
        _ (ne plus|plus|d'arrêter|pas) (me)? (recommencer|le faire|couper|faire du mal|arrêter)? _
        (et)? (j'ai|hier|ce soir) _) {_AGAIN}
"""
