"""Dutch: idioms, laughs and asides: what only sounds like it."""

from care.danger.meaning import Meaning
from care.danger.words.nl.parts import SELF, THEN, THEN2

MEANINGS = {
    Meaning.IDIOM: f"""
        ((lach|lachen|lachte|schaam|schaamde|schrok|schrik|verveel|verveelde|werk|werkte
            |erger|zweet|gelachen|geschrokken|gewerkt|vervelen|schamen|schrikken|zoek|gezocht
            |wacht|lacht|rot|betaal) (me|mij|ons|je|ik me|we ons|jezelf|mezelf)? {THEN}
            (dood|kapot|rot|een ongeluk|een breuk|suf|te pletter))
        ((me|mij|je|ons) {THEN} (dood|kapot|rot|te pletter) {THEN} (gelachen|geschaamd
            |geschrokken|verveeld|gewerkt|gezocht|gezweet|lachen|schamen|werken|vervelen
            |geërgerd|ergeren))
        ((ga|ging|gaan|sterf|stierf|sterven|dood|kapot|crepeer|creperen|doodgaan|verga
            |verrek) (ik)? (dood|kapot|bijna dood)? {THEN} (van|aan) (de|het)? (hitte|lachen
            |nieuwsgierigheid|honger|dorst|schaamte|kou|verveling|slaap|zenuwen|warmte
            |spierpijn|trek|stress|jaloezie|ellende|schrik|vermoeidheid|hoofdpijn|verlangen
            |pijn in mijn|spanning|ongeduld))
        ((van|aan) (de|het)? (hitte|lachen|nieuwsgierigheid|honger|dorst|schaamte|kou
            |verveling|slaap|zenuwen|warmte|spierpijn|spanning|ongeduld) {THEN} (dood
            |doodgaan|sterven|gestorven|kapot|bijna dood|creperen))
        ((dood|dode|doods) (moe|saai|simpel|gewoon|normaal|op|ziek|stil|leuk|eng|eenvoudig
            |zonde|spoor|lijn|gelukkig|eerlijk|serieus|ongelukkig|blij|zenuwachtig|bang|hoek
            |gewicht|vogeltje|water|seizoen))
        doodmoe / doodsaai / doodop / doodeng / doodsimpel / doodgewoon / doodleuk / doodstil
        doodzonde / doodziek / doodnormaal / doodgelukkig / doodmoede / halfdood
        doodsbang voor de tandarts / doodnerveus / doodlopend*
        doodsbang (naar|voor spinnen|voor de tandarts|in de achtbaan|voor muizen) / doodlopen
        doodgegooid / doodgeverfd
        ((hitte|baan|baas|werk|rug|stress|warmte|drukte|kou|deze|dit|verhuizing|hoofdpijn
            |examens|training|trap|spierpijn|wachten|school|kater|opdracht|verveling) {THEN}
            (vermoordt|sloopt|nekt|moordend|doodt|maakt|wordt) {THEN} (me|mij)? {THEN}
            (kapot|dood|af|nog mijn dood)?)
        ((baas|moeder|vader|man|vrouw|juf|zus|coach|ma|mama|oma|ze|hij|vriendin|pa) {THEN}
            (vermoordt|vermoord|wurgt|killt|doodt|maakt|gaat) (me|mij) {THEN}
            (vermoorden|dood|af|wat)? {THEN} (als|haha|lol|wanneer|hihi))
        ((vermoordt|vermoord|vermoorden|doodt|wurgt|killt) (me|mij|mijn moeder me)
            (dood)? {THEN} (als|wanneer|haha*|lol|hihi))
        een moord doen / doe een moord / moord doen voor / zou een moord / over mijn lijk
        op leven en dood / de tijd doden / tijd te doden / tijd doden / om dood van te gaan
        om je dood te
        om (bij)? {THEN} (bij neer te vallen|te gieren|erbij neer te vallen)
        val dood neer als / val (ik)? dood neer / dood neervallen als
        niet dood (naast|willen|in|mee) {THEN} (gevonden|worden|willen)? / nog niet dood
        toch nog niet dood / dood spoor / dood water / niet dood te krijgen / de dood van een
        doodgaan van / dood van de / iemand zijn dood / dood of levend / zo dood als een pier
        ((telefoon|batterij|auto|laptop|plant|planten|accu|wasmachine|mobiel|cavia|goudvis
            |router|wifi|pc|computer|tomaten|bloemen|kerstboom|hamster|gsm|motor) {THEN2}
            (is|was|zijn|gaat|ging)? {THEN} (dood|overleden|gestorven|doodgegaan))
        ((afscheidsbrief|afscheidsborrel|afscheidsfeest|afscheidskaart|afscheidsspeech
            |afscheidsmail|afscheid|afscheidsbrieven) _ _ (kantoor|werk|collega*|team|klas
            |baas|bedrijf|school|groep|leerlingen|huis|auto|club|juf))
        afscheidsborrel / afscheidsfeest
        (afscheid van (mijn|het|de|ons) (oude|auto|huis|werk|team|collega*|klas|school|baan
            |club|groep|vorige))
        (laatste (werkdag|schooldag|vakantiedag|lesdag|dag op kantoor|dag op het werk|dag
            school|keer naar))
        ({SELF} {THEN2} (gesneden|verwond|verbrand|gebrand|pijn gedaan|bezeerd|gestoten
            |geprikt) {THEN} (bij|tijdens|met) (het|koken|schillen|klussen|scheren|strijken
            |voetbal*|uien|groente|aardappels))
        ({SELF} {THEN2} (bij|met|tijdens|aan) (het|de|een|koken)? {THEN} (koken|scheren
            |klussen|sporten|voetbal*|uien|hardlopen|tuinieren|strijken|schillen|oven|pan
            |papier|kaas*|groente|snijden van|snijden|brood|strijkijzer|barbecue|fiets*|sport
            |mandoline) {THEN} (gesneden|verwond|verbrand|gebrand|pijn gedaan|bezeerd
            |gestoten)?)
        ((per ongeluk|onhandig|zonder erg|stom) _ _ (gesneden|verwond|verbrand|gebrand
            |bezeerd|gestoten|pijn gedaan|geslagen))
        {SELF} per ongeluk
        (in (mijn|m n|mn|de) (vinger|duim|wijsvinger|hand|pink|teen) {THEN} (gesneden
            |gesnejen|gehakt|geprikt|snijden))
        ((haar|haren|nagels|pony|brood|uien|groente|kaas|taart|vlees|heg|teennagels|stof|gras
            |coupons) {THEN} (snijden|knippen|knip|gesneden|geknipt|snij))
        ((verslagen|geslagen|ingemaakt|afgedroogd) {THEN} (met|bij|in) (schaken|tennis
            |kaarten|dammen|scrabble|voetbal|monopoly|uno|darts|een potje|mario kart|padel
            |poolen|risk|fifa|het))
        ((met|bij) (schaken|tennis|kaarten|dammen|scrabble|voetbal|monopoly|uno|darts|mario
            kart|padel|fifa|risk) {THEN} (verslagen|geslagen|ingemaakt|afgemaakt|afgedroogd
            |vernederd|in de pan))
        slaat (me|mij) {THEN} (op de schouder|om de oren|nergens op) / slaat nergens op
        # kms / # km / kms (ver|gelopen|gefietst|verder|op|per|hard|gereden) / bungee
        parachute / parachutesprong / bungeejumpen
        (van|vanaf) de (hoge|duikplank|springplank|kant|steiger|boot|drieplank|tienmeterplank)
        in het diepe / sprong in het diepe / in het zwembad / in het water springen
        touwtje springen / touwtjespringen / uit bed springen
        eruit stappen {THEN} (bij|op) (de)? (halte|station|volgende)
        (uit de (groepsapp|app|bestuur|project|relatie|maatschap|vereniging|bus|trein|auto)
            (stappen|gestapt|stap))
        uitgestapt
        ((einde|eind|punt) {THEN} (aan|achter) (de|het|onze|mijn|ons|die|deze) (relatie
            |huwelijk|contract|ruzie|vergadering|abonnement|verkering|baan|discussie|project
            |seizoen|samenwerking|gesprek|vriendschap|dienstverband))
        ((er een eind|er een einde|een punt) aan {THEN} (onze relatie|de relatie|met mijn
            vriend|met mijn vriendin|met hem|met haar))
        (met|bij) (hem|haar|mijn vriend|mijn vriendin|mijn relatie) {THEN} (uitgemaakt|uit)
        niet (meer)? (in|bij|met|naast|zonder|vegan|op) * _ (leven|wonen)
        ((zonder) (koffie|chocola|chocolade|kaas|telefoon|internet|wifi|muziek|thee|brood
            |auto|bier|netflix) {THEN2} (niet|nooit)? (leven|kan ik niet leven|overleven))
        (kan ik niet leven (zonder (koffie|chocola|kaas|telefoon|muziek|wifi|bier|thee
            |netflix)))
        niet zonder (koffie|chocola|kaas|telefoon|muziek|wifi|bier) (leven|kunnen)?
        ((bang|schrik|angst) {THEN} (om|dat ik|voor) {THEN} (dood te gaan|doodga|de dood
            |sterf|te sterven|ga sterven|dood ga|doodgaan))
        doodsangst / hypochonder
        ((pillen|medicijnen|medicatie|tabletten) {THEN2} (vergeten|opgehaald|voorgeschreven
            |afgebouwd|verhoogd|verlaagd|gehaald bij|bij de apotheek|van de dokter))
        (dak|brug) {THEN2} (gerepareerd|gedekt|vernieuwd|open|afgesloten|dicht|lekt)
        ((touw|mes|dak) (van|voor) (de|het) (schommel|tent|boot|keuken|hond|garage|schuur
            |huis|caravan))
        leven als god / het leven genieten / geniet van het leven / levend en wel
        van mijn leven niet / leve (de|het|onze) / dood paard / dode planten / doodsbed
        het leven zoals het is / laatste avondmaal / doodvallen / doodsteek voor
        (heeft|hebben) (me|mij) {THEN2} (vermoord|gesloopt|gekilld|de das omgedaan)
        (er {THEN} niet (meer)? (mee|bij|in|naar|over|aan|op|tegen|toe|heen|onderuit|achter
            |naartoe|om|doorheen|tegenaan))
        ((kan|kon|zou) (hem|haar|ze|die|je) {THEN2} (wel|wat) {THEN2} (vermoorden|wurgen
            |schieten|killen|iets doen))
        doe ik het _ (telefoontje|belletje|mailtje|formulier|aanvraag|afwas|was|huiswerk)
        het telefoontje naar / dat telefoontje / touwtje / touwtjespringen
        ((pillen|medicijnen|tabletten|medicatie) werken (goed|beter|prima|eindelijk|niet|best
            |gelukkig) / sla mezelf (voor mijn hoofd|erdoor))
        weet (nog|ook)? niet (meer|precies)? (wanneer|waar|hoe) en (wanneer|waar|hoe)
        hoef niet meer naar / op het dak geweest / zeggen voor ik (op|naar|vertrek)
    """,
    Meaning.ASIDE: f"""
        ((de|aan de|na de|sinds de|over de|door de|bij de|met de)? dood van {THEN} (mijn|mn
            |m n|onze|een|de|haar|zijn|oma|opa|papa|mama|pa|ma))
        zijn dood / haar dood / hun dood / over zijn dood / is {THEN} (al)? {THEN} dood
        was dood / dood is / dood was gegaan / dood gegaan / waren dood / dood gevonden
        dood aangetroffen / dood geboren / ben nog niet dood
        geen (grap|grapje|geintje|grappen|joke|zorgen|idee|onzin|drama|leugen|gelul|zever)
        niet alleen / niet gelogen / niet overdreven / nog nooit zo
        nooit zo (moe|alleen|erg|bang|zeker) / niet normaal
        ((kan|hou|trek|weet|slaap) (het|er|dit|ik|echt|ik het)? {THEN} (niet|nie) (slapen
            |waarom|of|hoe|goed|wat|tegen|vol|stoppen|langer wachten|uitleggen|anders
            |inslapen))
        weet {THEN} het {THEN} niet (meer)? / ik weet het echt niet meer
        weet niet (meer)? (wat|waar|hoe|waarom) / (nergens|niets|niks) anders
        aan niets anders / nergens anders aan / niet (stoppen|ophouden|loslaten|weggaan)
        gaat niet (meer)? weg / gaan niet (meer)? weg / ga niet weg
        niemand (weet|ziet|begrijpt|snapt|zegt|hoort|merkt|gelooft) (het|me|dit|er)?
        ziet niemand / weet niemand / (wat)? ik niemand (zeg|vertel|durf) / niemand zeg is
        boeit me (niks|niets) / boeit mij niks
        niet tegen (mijn|iemand|niemand|mama|papa|hem|haar) / zeg het niet
        tegen niemand zeggen / tegen niemand
        (hou|houd) (mezelf|me) {THEN} niet (meer)? (tegen|in) / niet te doen
        het gaat niet (meer)? / het lukt niet (meer)? / niets helpt / niks helpt / niks meer
        niets meer / geen hulp / geen vrienden / geen slaap / (niet)? moe / niet schrikken
        schrik niet / niet boos (zijn|worden)? / niet lachen / wil ik niet / geen mens weet
        ik meen het
        (u|je|jij) (weet|ziet|begrijpt|snapt|moet|hoeft|kunt|kan|bent|hebt|vroeg) / dank je
        dank u / weet je / zonder (hem|haar|jou|hen|werk|geld|hoop|slaap|grap|dollen)
        ik (mis|haat|vertrouw|vergeet|ken) (hem|haar|ze|je|jullie)
        geen (dag|uur|nacht) {THEN} (voorbij)? (dat|waarop|waarin) (ik)? (er)? {THEN} niet
        (zonder dat (ze|hij|iemand|iedereen|wie|ze het) _ _ (doorhad|doorhadden|weet|weten
            |merkt|merken|gemerkt|hadden|door))
        (meer)? (hoeft|moet|mag|hoef) (niemand|iemand) _ (te weten|weten|zien)
    """,
}
