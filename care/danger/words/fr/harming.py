"""French: hurting oneself."""

from care.danger.meaning import Meaning
from care.danger.words.fr import wounds

MEANINGS = {
    Meaning.HARM_SELF: """
        me (couper|recouper|brûler|blesser|griffer|frapper|cogner|punir|entailler|piquer|
            mordre|charcuter|affamer|détruire|ouvrir)
        m' (entailler|ouvrir|affamer|arracher la peau|arracher les cheveux|écorcher)
        (me|m') (faire|fais|ferai|refaire|refais|suis fait|suis faite|
            suis refait|suis refaite) _ (du mal|saigner|des coupures|des entailles|
            des bleus|des brûlures|une coupure|souffrir)
        me (faire|fais|refaire) mal / je me (fait|refait) (encore)? (mal|du mal|saigner) /
        m'infliger / faire couler (mon|le|du) sang /
        voir mon sang couler
        (je|jme) me? (coupe|recoupe|brûle|griffe|frappe|cogne|punis|ouvre|entaille|mords|
            charcute|blesse)
        je m'? (entaille|ouvre|affame) / me coupe / me recoupe
        me suis (encore|re)? (coupé|coupée|recoupé|recoupée|griffé|griffée|entaillé|
            entaillée|punie|puni|charcuté|charcutée)
        me (taper|tape|cogner|cogne|frapper|frappe|éclater|éclate|claquer) la tête /
        taper la tête contre / tape la tête contre /
        m'arrache (la peau|les cheveux|les ongles)
    """,
    Meaning.SELF_HARM: """
        (me|m') (scarifier|scarifie|rescarifier|mutiler|mutile|automutiler|automutile|
            auto mutiler|auto mutile|taillader|taillade|lacérer|lacère)
        (me|m') suis (encore|à nouveau|re)? (scarifié|scarifiée|mutilé|mutilée|automutilé|
            automutilée|tailladé|tailladée|lacéré|lacérée|recoupé|recoupée|rescarifié|
            rescarifiée)
        scarification / scarifications / scarif / scarifs / automutilation / automutilations /
        auto mutilation / auto mutilations
        (recommencé|recommence|recommencer|repris|remis|remise|remets|remettre|retombe|
            retombé|retombée|replongé|replonge|rechuté|rechute|craqué) (à|dans|avec|
            et)? (me|m'|les|l'|la)? (couper|brûler|blesser|faire du mal|faire mal|
            faire saigner|scarif|scarifs|scarifications|automutilation|lame|lames|coupures|
            mutiler|frapper|taillader)
        me suis _ (fait mal|fait du mal|blessé|blessée|brûlé|brûlée|cogné|cognée|frappé|
            frappée|coupé|coupée) _ (exprès|volontairement|intentionnellement|délibérément|
            au sang|jusqu'au sang)
        (mes|des|nouvelles|de nouvelles) (coupures|entailles|plaies) _ (saignent|fraîches|
            bras|cuisses|poignets|avant bras|cachées)
        (cache|caché|cacher|planque|planqué) (mes|les) (coupures|entailles|plaies|
            bras coupés)
        besoin de (me couper|la lame|ma lame|saigner)
        (ressorti|repris|ressorties|reprises|retrouvé) (la|les|ma|mes) (lame|lames|cutter|
            rasoir)
        (je|j') me (coupe|recoupe|entaille) / (je|j') m'entaille /
        me suis _ (entaillé|entaillée|tailladé|tailladée)
        me (coupe|brûle|griffe) (les bras|les cuisses|les poignets|exprès|au sang|
            en cachette|les jambes|le ventre)
        (des|mes) (bras|cuisses|poignets) (tailladés|tailladées|entaillés|lacérés|
            pleins de coupures|plein de coupures)
        (m'enfonce|m'enfoncer|me plante|me planter|me pique|me piquer|me rentre|me passe|
            me passer|m'enfonçais) _ (aiguille|aiguilles|compas|ciseaux|lame|lames|épingle|
            épingles|punaise|punaises|couteau|cutter|rasoir|ongles|fourchette|agrafes)
        me (gratte|mords|griffe|pince|frappe|cogne|frotte|brûle|tape|coupe|mordre|gratter|
            pincer|arrache) _ _ (pour me (punir|calmer|sentir|faire)|pour (sentir|ressentir|
            oublier|que ça)|exprès|volontairement)
        (ma|mon|mes|la|le|l') (mère|père|parents|mari|femme|soeur|frère|copain|copine|prof|
            infirmière|amie|ami|coloc|fille|fils|compagne|compagnon) (a|ont)? (vu|remarqué|
            découvert|trouvé|surpris) (les|mes|des) (coupures|traces|cicatrices|entailles|
            marques|lames|brûlures|bras|poignets)
        (mes|les|des|ces) (coupures|entailles|scarifications|traces de lame|
            traces de coupures|brûlures de cigarette) (sur|à|aux) (mon|mes|le|les|
            l') (poignet|poignets|bras|cuisse|cuisses|jambe|jambes|ventre|avant bras|peau)
        (sans|que je|que j') _ (scarifier|couper|coupais|scarifiais|mutiler|mutilais|mal|
            coupée|coupé|scarifiée|scarifié|lames) _ _ (replongé|rechuté|craqué|recommencé|
            refait|retombé|retombée|recoupée|recoupé)
        (m'écrase|m'écraser|m'éteins|m'éteindre|m'écrasais) _ (cigarette|cigarettes|clope|
            clopes|mégot|mégots)
        (la|ma|les|mes) (lame|lames|rasoir|cutter) (me|m') (calme|apaise|soulage|appelle|
            manque|aide|fait du bien|calment|appellent|soulagent|manquent)
        (sang|traces de sang) (sur|dans|plein) (mes|les|mon|mon) (manches|manche|draps|bras|
            pull) _ _ (pas pu|recommencé|craqué|arrêter|pas su)
        (verse|mets|pose|tiens|laisse|passe|plonge) _ _ (mains|main|bras|peau|cuisses|
            doigts) _ _ (exprès|volontairement|pour me punir|pour sentir|pour avoir mal)
        (de l')? eau bouillante (sur|dans) _ (mains|main|bras|peau|cuisses|jambes) (exprès|
            pour|volontairement)
        me (donne|mets|colle|fous) (des|un) (coups|coup|gifles|claques|baffes) (de poing|
            de tête|dans|sur|au|moi même)
    """
    + wounds.SELF_HARM,
    Meaning.CUT: """
        couper / coupe / coupé / coupée / coupées / recouper / recoupe / taillader /
        taillade / tailladé / entailler / entaille / entaillé / ouvrir / ouvre / ouvert /
        trancher / tranche / tranché / tailler / taille / taillé / brûler / brûle / brûlé /
        lacérer / lacère / lacéré / griffer / griffe / griffé / écorcher / charcuter /
        charcute / charcuté / mutiler / mutile / mutilé / scarifier / scarifie
        (écrase|écraser|écrasé|éteins|éteindre|éteint) (une|des|ma|mes|la|les|mes) (clope|
            clopes|cigarette|cigarettes) sur?
        (la|le|une|un|coups de) (lame|cutter|rasoir) sur / gratte au sang
    """,
    Meaning.BODY: """
        (mes|mon|les|le|l'|ma|la|mes deux|un|une) (bras|avant bras|poignet|poignets|cuisse|
            cuisses|jambe|jambes|ventre|peau|veines|mollet|mollets|hanche|hanches|corps|
            épaule|épaules|cheville|chevilles)
    """,
    Meaning.ON_PURPOSE: """
        exprès / fait exprès / volontairement / intentionnellement / délibérément /
        (pour|à) (ressentir|sentir) (quelque chose|un truc|la douleur|que je suis en vie)
        pour me (punir|calmer|soulager|sentir vivante|sentir vivant|sentir mieux|
            vider la tête)
        parce que je (le)? mérite / je le mérite / c'est tout ce que je mérite /
        ça me (calme|soulage|apaise|fait du bien|vide la tête) / ça (calme|soulage|apaise) /
        en cachette /
        pour (évacuer|oublier la douleur|que ça s'arrête dans ma tête|que la douleur sorte) /
        jusqu'au sang / au sang
        avec (une|ma|la|des) (lame|lames|cutter|rasoir|compas|lame de rasoir|taille crayon|
            bout de verre|ciseaux)
        à la lame / au cutter / au rasoir / au compas / (j'ai|j') pas pu m'en empêcher /
        peux pas m'en empêcher / c'est plus fort que moi / m'en empêcher
    """,
}
