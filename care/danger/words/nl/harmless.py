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
        ((pillen|medicijnen|medicatie|tabletten|slaappillen|medicijn) _ _ _ (vergeet|vergeten
            |ontbijt|bloeddruk|cholesterol|schildklier|allergie|hooikoorts|apotheek|voorgeschreven
            |dokter|huisarts|vakantie|pillendoos|bijsluiter|bijwerking|bijwerkingen|wekker|hond
            |kat|reis|koffer))
        ((touw|koord|mes|mesje|mesjes|lijn) _ _ (voor|bij|van|om) (de|het|een|mijn|onze)? _
            (schommel|tent|boot|hond|fietsen|fiets|kerstversiering|was|wasgoed|tuin|hangmat|zeil
            |zeilboot|klimmen|klimzaal|caravan|kinderen|scouts|paard|vissen|keuken|knutselen
            |behang|tapijt|boomhut|vlieger|verhuis|verhuizing|schilderij|bril|sleutels|badge
            |gordijn|gordijnen|luifel|parasol|hengel|fietsendrager|aanhanger|kampeertrip|klusjes))
        ((dak|brug|balkon|toren|viaduct|klif|rand|kade|pier) _ _ _ (zonnepanelen|dakpannen
            |schoorsteen|antenne|dakgoot|uitzicht|zonsondergang|foto|foto's|fotos|schilderen
            |schilder|file|terras|barbecue|koffie|vissen|wandelen|fietsen|toeristen|cocktail
            |borrel|isoleren|isolatie|werken|aan het werk|repareren|herstellen|poetsen|schoonmaken
            |sneeuw|planten|vlag|ooievaar|duiven|zonnen))
        ((gesneden|verbrand|geprikt|bezeerd|gestoten|gebrand|pijn gedaan|snij|verbrandde|sneed)
            {THEN} aan (de|het|een|mijn|n) _)
        ((kat|kitten|poes|puppy|hond|konijn|katje|doornen|rozen|bramen|muggen) _ _
            (opengekrabd|gekrabd|gebeten|krassen))
        ((waar|hoe|wanneer) en (waar|hoe|wanneer) _ _ _ _ (trouwen|trouw|bruiloft|feest|vakantie
            |verhuizen|afspraak|afspreken|verjaardag|concert|festival|reis|kamperen|wedstrijd
            |vergadering|kerk))
        ((laatste (dag|week|les|avond|dienst|shift)) (op|bij|in|van) _ (kantoor|werk|school|bureau
            |zaak|fabriek|stage|klas|club|kamp|vakantie|hier|bedrijf|winkel|kot|ploeg))
        ((laatste (dag|week|les|dienst)) (op|bij|in|van) * _ _ _ afscheid _ _)
        ((spring|sprong|springen) _ _ (onder de douche|op de fiets|op mijn fiets|in bad|zwembad|in
            de auto|uit bed|binnen|op de trein|op de bus|mijn bed|touwtje|trampoline|parachute
            |bungee|gat in de lucht|in de bres|bij de|op de kar))
        ((kaartje|kaartjes|kaart|brief|brieven|briefje|video|filmpje|bericht) _ _ _ _ (sinterklaas
            |verjaardag|kerstkaart|kerst|juf|belasting|huisbaas|verhuurder|gemeente|school
            |moederdag|vaderdag|jubileum|bruiloft|trouw|pensioen|verzekering|mutualiteit
            |ziekenfonds|bank|rechtbank|advocaat|werkgever|directeur|klas|collega|collega's
            |nieuwjaar|communie|geboorte))
        ((gegoogled|gegoogeld|opgezocht|gezocht|nagekeken|google|googel) hoeveel _
            (je|ik|men|hij|ze) _ mag (nemen|geven|innemen|slikken))
        (hoeveel _ _ (mag|mogen|per dag|koorts|hoofdpijn|zwanger|kinderen|veilig))
        ((besluit|beslissing|keuze) (staat vast|is genomen) _ _ _ (scheiden|verhuizen|ontslag
            |ontslagen|studie|job|baan|verkopen|kopen|trouwen|emigreren|stoppen|opzeggen
            |solliciteren|pensioen|baby|kind))
        (hoe|waar|wanneer) ik het ga doen (op|met|voor|tijdens|bij|als)
        ((zee|water|meer|rivier|zwembad) in _ _ (heerlijk|zwemmen|lekker|verfrissend|koud|ijskoud
            |fris|duiken|snorkelen|pootje))
        ((gesneden|verbrand|gebrand|bezeerd|gestoten|pijn gedaan|geprikt|gekrabd) {THEN}
            (bij|tijdens) (het|de|een|mijn|n))
        ((krassen|blauwe plekken|schrammen|wonden|littekens|krasjes) {THEN} (van|door)
            (de|het|mijn|een|die)? (rozen*|bramen*|kat|katten|poes|voetbal*|tuin*|operatie*
            |struik*|doorn*|hockey*|klim*|val|fiets*|konijn*|hond|acne|puistjes|waterpokken
            |muggen*|rugby*|judo*|verhuiz*|brandnetels|paard*|ongeluk|ongeval|stage))
        ((dood|doodgaan|sterven|doodga) (kunnen)? (gaan)? van (schaamte|verveling|honger|dorst|het
            lachen|de hitte|de kou|de zenuwen|de spierpijn|slaap|de stress))
        (laatste (werkdag|schooldag|stagedag|dag) _ _ _ _ afscheid genomen)
        ((snij|snijd|snijden|sneed|gesneden) (ik)? _ (de|het|een|wat|mijn)? _ (uien|ui|groente
            |groenten|brood|kaas|vlees|taart|appels|appel|stof|haag|hout|papier|karton|tomaten
            |fruit|rozen|heg|ajuin|wortels|ham|worst|komkommer|stukjes|blokjes|plakken|reepjes
            |vinger|duim))
        ((vindt|vinden|vind) (ze|men|iemand|niemand|jullie|je|u|mama|papa|hij|zij|mijn *) _
            (me|mij) _ (leuk|aardig|lief|raar|stom|dik|mooi|irritant|saai|goed|gek|lastig|knap
            |grappig|overdreven|te *|een))
        ((zee|water|meer|zwembad) in (met|om) (de|mijn|onze|te) (kinderen|kids|vrienden|zus|hond
            |broer|zwemmen|spelen|zoon|dochter))
        (verder (op|met|in|bij) (mijn|dit|het|de|hem|haar|die) _ (werk|job|baan|bedrijf|relatie
            |team|studie|school|project|kantoor))
        ((puistjes|muggenbeten|eczeem|jeuk|waterpokken) _ _ _ _ (krab|krabben|gekrabd|open))
        ((prik|prikken|geprikt) _ _ _ _ (insuline|suiker|bloedsuiker|diabetes|glucose))
        ((hond|kat|poes|konijn|paard|cavia|dier|hamster) _ _ inslapen)
        (laatste (dag|avond|week|nacht|keer) van (de|het|mijn|ons|onze|dit) (kermis|vakantie|stage
            |jaar|schooljaar|seizoen|festival|cursus|kamp|verlof|maand|week|zomer|ramadan|lessen
            |werkweek|examens|solden|beurs|markt|reis))
        (brief _ om (ze|hem|haar|hen|jullie|je) te (bedanken|feliciteren|verwelkomen|troosten))
        ((besluit|beslissing|keuze) (staat vast|is genomen) (en|dus)? ik (koop|verhuis|neem
            |verkoop|trouw|emigreer|solliciteer|studeer|blijf))
        nog liever dood dan (met|naar|in|op|karaoke|een avond|ooit|bij|dat) / doodlacher
        doodgewone / doodnuchter / (heb|had) dood (als|van)
        ((leven|rondkomen|leven kan) {THEN} van (dit|mijn|het|zo|een) _ (loon|salaris|uitkering
            |pensioen|geld|werk))
        (van (dit|mijn|het|zo|een) _ (loon|salaris|uitkering|pensioen|inkomen) _ _
            (leven|rondkomen))
        (hoef niet meer te (werken|studeren|koken|poetsen|betalen|wachten|reizen|rijden|zoeken
            |solliciteren|verhuizen|bellen|komen|sporten|lopen|gaan werken))
        hoef niet meer naar / op het dak geweest / zeggen voor ik (op|naar|vertrek)
    """,
    Meaning.ASIDE: f"""
        ((de|aan de|na de|sinds de|over de|door de|bij de|met de)? dood van {THEN} (mijn|mn
            |m n|onze|een|de|haar|zijn|oma|opa|papa|mama|pa|ma))
        zijn dood / haar dood / hun dood / over zijn dood / is {THEN} (al)? {THEN} dood
        (niemand _ _ (snapt|begrijpt|luistert|gelooft|helpt|ziet|weet|hoort|belt|vraagt)
            (me|mij|het|er|naar)?)
        (me|mij) niet (meer)? (los|loslaat|loslaten|met rust|weggaat|verlaat) / en nooit meer
        zonder dat (ze|hij|zij|iemand|iedereen|mijn *|de *|het *|er *)
        ((als|tenzij|zolang) (het|t|dit) _ _ niet (beter|goed|anders|verandert|meer)
            (wordt|gaat|is|lukt)?)
        (hoe|hoeveel|waarmee|welke|of|waaraan) je / niet bij / niet opzij
        ((sinds|na|door|over|om|van|met|bij) (zijn|haar|hun|jouw|diens|wiens|papas|mamas|opas
            |omas) (dood|overlijden|zelfmoord|zelfdoding|suïcide))
        en (ik)? (wil|kan|hoef) niet (meer|langer)
        zodat (niemand|ze|zij|hij|jullie|je|mijn *|de *|iedereen|mama|papa|iemand)
        (geen (enkele|enkel)? (dag|nacht|uur|avond|minuut|ochtend|moment) _ _ (zonder)?
            (dat|waarop|waarin|zonder))
        ((maanden|weken|jaar|jaren|dagen) (gestopt|clean|niks|niets|niet) (en|geweest|gedaan))
        (niet (meer)? (stoppen|tegenhouden|tegen te houden|bedwingen|wegkrijgen|onderdrukken
            |weerstaan|negeren|uitzetten|loslaten))
        ((weet|weten|ziet|zien|merkt|merken|beseft|beseffen|vermoedt|vermoeden|denkt) _
            (niet|niks) dat ik)
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
