"""Dutch: scenes of a plan: where somebody stands, what lies ready, what was looked up."""

from care.danger.meaning import Meaning
from care.danger.words.nl.parts import (
    BLADE,
    DAY,
    GOING,
    GUN,
    HEIGHT,
    PILL,
    ROPE,
    SELF,
    TRACKS,
    WHO,
)

# Words behind which a place to fall from is one, and no place to work on.
DOWN = """(en (kijk|ga|wil|denk|spring|twijfel|durf|huil|ik (wil|ga|spring|denk|kijk
    |durf|twijfel|huil))|kijk|ik kijk
    |te kijken|klaar om|om te springen|één stap|een stap|nog een stap|en nu|te twijfelen
    |te huilen|en niemand|en er is niemand|ik spring|straks spring|dadelijk spring|zo spring
    |te wachten op|en wacht|ik wacht|wachtend)"""
DOWN = " ".join(DOWN.split())

MEANINGS = {
    Meaning.PLAN: f"""
        ((motor) _ (draaien|draait|laten draaien|stationair) _ _ _ (garage|slaap|dicht|dichte
            |gesloten|slang|uitlaat))
        ((garage|garagebox) _ _ _ motor _ (draaien|draait|aan|laten))
        ({GUN} _ (kunnen|gaan)? (regelen|kopen|geregeld|gekocht|bemachtigd|te pakken|gekregen
            |lenen|geleend|halen|gehaald|in huis|verstopt))
        ({BLADE} _ (naast|onder|op|in) (mijn|het|de) (bed|kussen|nachtkastje|hoofdkussen|badrand
            |la) _ (gelegd|ligt|klaargelegd|verstopt))
        ((hoe laat|wanneer|welk uur|welke) _ _ (trein|treinen|intercity|goederentrein|sneltrein) _
            _ (niet stopt|hier niet|voorbij|langskomt|doorrijdt|doorraast|gaat|gaan|rijdt|rijden
            |passeert|passeren|komt|komen) _ _ (niet|voor me|spoor|sporen|hier|spring|lig|dan))
        ((plek|plekje|plaats) _ _ _ waar (niemand|geen mens|ze|niemand anders) (me|mij) _ (vindt
            |vinden|stoort|ziet|zoekt|tegenhoudt))
        ((sta|zit|ben|lig|hang|stond) (ik)? _ (hoog|boven|bovenop|buiten)? (op|bij|aan
            |langs|over|boven op|naast) (de|het|een|mijn|die)? _ {HEIGHT} _ _ {DOWN})
        ((sta|zit|ben|lig|hang) (ik)? _ (over|aan de verkeerde kant van|aan de andere
            kant van|buiten|voorbij) (de|het) (reling|leuning|railing|vangrail|brugleuning
            |hek|balustrade|afzetting))
        ((sta|zit|lig|ben) (ik)? _ (op|bij|aan|langs|naast|tussen) (de|het|een|mijn)
            {TRACKS} _ _ {DOWN})
        ((ben|sta) (ik)? _ (naar|op|tot op|tot aan) (het|de|een) _ {HEIGHT} _ _ (geklommen
            |geklauterd|gelopen|gegaan|gereden|gefietst) _ (en|kijk|om te springen)?)
        (bovenop|boven op|op de rand van|op de bovenste) (de|het|een)? {HEIGHT} _ _ {DOWN}
        ((één|nog één|een|nog een|maar een|maar één|enkel nog een) (stap|stapje|sprong|beweging)
            (en)? (dan)? (het is|is het|alles is|ik ben|ben ik)
            (voorbij|over|gedaan|klaar|weg|beneden))
        (één|een) (stap|stapje) (te zetten|verder en|en dan ben)
        (is|scheidt|rest|ontbreekt) (het)? (maar|nog|nog maar|slechts) (een|één) stap
        (hoef|moet) (ik)? _ (alleen|enkel|maar) _ (maar)? _ (te)? (springen
            |vallen|stappen|slikken|in te nemen|loslaten|los te laten|te gaan liggen|los)
        ((alleen|enkel) (nog)? (de|een)? (stap|sprong) (zetten|doen|wagen|nog))
        ((ga|loop|rij|rijd|fiets|wandel|stap|vertrek|ben onderweg|onderweg|spring|kruip) (ik)?
            _ (naar|op|tot|richting|het|de)? (het|de|een|mijn)? {TRACKS} _ (op
            |liggen|staan|gaan liggen|en (ga|blijf) _ liggen|lopen|in|en)?
            (liggen|op|staan|lopen|en niet meer|om|tot de trein))
        ((plek|plaats|stuk|punt|bocht|welke plek|waar) _ _ (op het spoor|op de rails|op de sporen
            |de trein|van de brug|van het dak|spring|ga liggen|ga springen))
        weet (ik)? _ (welk|welke|op welke|op welk|aan welke|vanaf welke|van welke|welk
            stuk|onder welke|voor welke|met welke|in welk|in welke) (brug|trein|boom|plek|dag
            |plaats|uur|flat|gebouw|dak|viaduct|pillen|methode|kamer|hotel|touw|haak|bos|spoor
            |bocht|pijler|balk|perron|station|tak|datum)
        ((kijk|gekeken|uitgezocht|zoek uit|weet|gecheckt|genoteerd|opgezocht) _ _ (hoe laat
            |wanneer|welk uur) (de|die|er) _ (trein|treinen|sneltrein|intercity|niemand) _
            (komt|komen|passeert|rijdt|rijden|langskomt|voorbijkomt|voorbij))
        ((wacht|wachten|te wachten) _ (nog)? op de (volgende|eerstvolgende|eerste|laatste)
            (trein|sneltrein|intercity|metro|goederentrein) _ (om|en dan|dan|en ik|die me))
        ((bij|langs|aan|naast|tussen|op) (het|de) {TRACKS} _ _ wacht _ _ (op)? (de)? (volgende
            |eerste|laatste|eerstvolgende)? (trein|sneltrein|intercity|goederentrein))
        ((onderweg|op weg|ga nu|loop nu|rij nu|rijd nu|vertrek nu|ben bijna) _ (naar|bij|aan|op)
            (de|het|een|die|mijn) (sporen|spoor|brug|klif|rails|overweg|viaduct|kliffen
            |treinsporen|rotsen|spoorlijn|spoorweg))
        ((de|het) (zee|water|kanaal|rivier|meer|maas|schelde|golven|noordzee) in (ga|loop|stap|rij
            |rijd|wandel|spring|zwem))
        ((hou|houd|leg|spaar|verzamel|hamster|zet) (ik)? _ _ {PILL} _ (bij|opzij|op|apart|achter))
        ({PILL} _ _ (bijgehouden|opzijgelegd|opzij gelegd|opgespaard|bij elkaar
            gespaard|achtergehouden))
        ((knoop|strop|lus) _ _ (uitgeprobeerd|getest|geprobeerd|geoefend))
        ((volgende|de volgende|deze|dit) keer _ (keer|draai|stuur|rem|wijk|red|mis
            |aarzel|twijfel|spring|faal) (ik|het
            |niemand|me)? _ (niet (om|bij|weg|af|meer|opzij|terug)?|door|wel|los|zeker
            |goed|het|mis))
        ((kwam|kom|keer|keren|komen|ga|rij|loop|zwem) (ik)? _ (niet|nooit) (meer)? _
            (levend|heelhuids))
        ((zwem|loop|wandel|rij|rijd|vaar|ga|stap|duik|fiets|spring) (ik)? _ _ (zee|water|kanaal
            |rivier|meer|maas|schelde|leie|rijn|waal|bos|bergen|duinen|vijver|plas|gracht|sluis
            |ijssel|ijsselmeer) _ _ (niet|nooit) (meer)? _ (terug|boven|naar boven|om|uit
            |thuis|weer|gevonden))
        ((de|het) (zee|water|kanaal|rivier|meer|maas|schelde|vijver|gracht)
            (inlopen|inrijden|inspringen|in te lopen|in te rijden|in te springen|inwandelen|in
            lopen|in rijden|in stappen) _ (en|tot|zodat|dan|met stenen|met mijn jas|tot ik))
        (stenen|keien|gewichten|bakstenen) in (mijn|de) (zakken|jaszakken|rugzak|jas)
        (zakken|rugzak) vol (stenen|keien|bakstenen)
        ((rij|rijd|reed|stuur|knal|ram|race|vlam|knalde|stuurde|rijden|sturen|knallen|te rijden
            |te sturen|crashen|te pletter) (ik)? _ _ _ (tegen|op|in|onder|af op) (een|de|die|het|n
            |mijn) _ (boom|muur|brugpijler|pijler|vrachtwagen|viaduct|vangrail|betonblok|pilaar
            |camion|tegenligger|kanaal|ravijn|rots|betonmuur))
        ((auto|wagen|motor|moto|scooter|fiets) _ _ (tegen|op|onder|in) (een|de|die|het) _ (boom
            |muur|brugpijler|pijler|vrachtwagen|viaduct|vangrail|pilaar|camion|kanaal|betonblok)
            _ (rijden|te rijden|rij|knallen|zetten|te zetten|zet|parkeren|sturen|te sturen|stuur
            |planten|te pletter|knal|crashen)?)
        ((gordel|riem) (niet (om|aan|vast)|los) _ _ (rem|remmen|gas|brugpijler|boom|plank))
        (niet (van plan)? (om)? te remmen / ik rem niet (meer)? / rem niet voor de)

        ((hang|hangt|bevestigd|vastgemaakt|geknoopt|opgehangen|knoop|bind|gebonden|vastgebonden)
            _ _ {ROPE} _ (aan|om|over|rond) (de|een|mijn|het|mn) (balk|boom|haak|tak|nek|hals
            |plafond|trapleuning|deur|deurklink|leuning|trap|nokbalk|hijsbalk|rek))
        ({ROPE} _ _ (aan|om|over|rond) (de|een|mijn|het|mn) (balk|boom|haak|tak|nek|hals|plafond
            |trapleuning|deur|deurklink|leuning|nokbalk|hijsbalk))
        ((koord|ceintuur|sjaal|riem|broeksriem|kabel|snoer|laken|touw|strop|lus) _ (al)?
            (om|rond) (mijn|mn|m n|de) (nek|hals|keel))
        ((om|rond) (mijn|mn|m n) (nek|hals|keel) _ (gehad|gedaan|gelegd|geprobeerd|getest
            |gehangen|om te zien|geknoopt|vastgemaakt))
        {ROPE} _ (gekocht|besteld|gehaald|gepakt|klaargelegd|geknoopt|geoefend|uitgezocht)
        (koop|kocht|bestel|bestelde|haal|haalde|pak|knoop|oefen) (ik)? _ (een|het|mijn|die
            |n|ne)? _ {ROPE}
        {ROPE} _ (gaan)? (kopen|halen|bestellen|knopen|gaan kopen|gaan halen)
        {ROPE} _ (voor mij|voor mezelf|voor mij bedoeld|ligt klaar|hangt klaar|is sterk|is
            lang|houdt)
        ((knoop|lus) _ (houdt|houdt het|werkt|is goed|zit goed|klaar|getest|blijft zitten))
        ((touw|koord|riem|haak|balk|tak|strop) _ (brak|knapte|gebroken|geknapt|afgebroken
            |begaf|losgekomen|hield niet|schoot los))
        (haak|balk|tak|boom) _ _ (uitgezocht|gevonden|gekozen|uitgekozen|sterk genoeg|houdt me
            |houdt mij|mijn gewicht|is er al|hangt er al)
        ((sta|zit) (ik)? _ (op (de|een) (stoel|kruk|keukenstoel|ladder|trapje)) _ _ (touw|strop
            |nek|koord|lus|balk|schoppen|wegtrappen))

        ({GUN} (van|uit) _ _ (ligt|heb|is|zit|hier|gepakt|gevonden|geladen|bij me|staat))
        ({GUN} _ (geladen|in mijn hand|in mijn handen|bij me|naast me|tegen mijn (slaap
            |hoofd)|in mijn mond|op mijn schoot|voor me|uit de (kluis|kast|wapenkast|lade|la)
            |op tafel|gepakt|gekocht|geregeld|in de auto|in mijn tas|onder mijn (bed|kussen)))
        (heb|pak|pakte|hou|haal|laad|neem) (ik)? _ (het|een|de|mijn|zijn|papas|opas|vaders
            |mijn vaders|mijn opas)? {GUN} _ (van|bij|in|uit|op|vast|naast|geladen|hier)
        (kogel|patroon|kogels|patronen) _ _ (voor mij|voor mezelf|in het magazijn|in zit|erin
            |met mijn naam|zit er|geladen)
        ({BLADE} _ (ligt|liggen|heb ik|is|lag|staat) _ (klaar|hier|naast|op|bij|voor
            |in mijn hand|in mijn handen) (me|mij|het|de|mijn|hand)? _ (bad|badrand|hand
            |nachtkastje|wastafel|badkamer|kussen|pols|polsen|klaar)?)
        (in|met) _ (bad|ligbad|badkamer|badkuip) _ _ (met)? (een|het|de|mijn)? {BLADE}
        (bad|badkuip|badwater) _ _ (loopt|vol|aanstaan|laten vollopen|vollopen) _ _ {BLADE}
        {BLADE} _ _ _ (bad loopt|bad vol|water loopt|badkamer op slot|deur op slot)
        (heb|zit|hou|houd|lig|sta) (ik)? _ _ {BLADE} _ (vast|in mijn hand|in de hand|in mijn
            handen|tegen mijn (pols|keel|hals|buik)|op mijn (pols|polsen|keel)|en ik ga
            |en wil|en ga|bij me)

        ({PILL} _ _ (liggen|ligt|staan|staat|zitten) _ (klaar|voor me|naast me|voor mij
            |voor mijn neus))
        ((liggen|ligt|staan|staat) _ (klaar)? _ (voor|naast) (me|mij) _ {PILL})
        ((nageteld|geteld|uitgeteld|tel|nagerekend|uitgerekend) _ _ {PILL})
        (({PILL}|ze|strips|doosjes) _ _ (nageteld|geteld|uitgeteld|zijn er genoeg|is genoeg|zijn
            genoeg|moet genoeg zijn|moeten genoeg zijn|genoeg om|is voldoende|zijn voldoende) _
            (om|voor)? _ (dood|sterven|zelfmoord|nooit|niet|mij|me|het|te)?)
        ((genoeg|voldoende|zat) {PILL} _ (in huis|om|voor|bij elkaar|verzameld|gespaard|voor
            mezelf|liggen))
        ((een heleboel|een hoop|een handvol|een handje|een bende|een massa|een slof|een hele slof
            |heel veel|veel|te veel|veel te veel|alle|al mijn|al die|al haar|al zijn|al de|al
            mijn moeders|de hele|een hele|hele|het hele|een volledige|heel de|heel het|een doos
            |een strip|een pot|een potje|een doosje|twee strips|drie strips|twee dozen|drie dozen
            |meer dan #|# stuks|# van die|zeker #) (strip|strips|doos|doosje|doosjes|pot|potje
            |voorraad|fles|flesje|strip met|pot met|doos met|potje met|mijn|die|sterke)? {PILL}
            _ (ingenomen|geslikt|genomen|gepakt|gedronken|opgegeten|gegeten|binnen
            |weggewerkt|slikken|te slikken|innemen|in te nemen|nemen|te nemen|gaan slikken|slik
            |slik ik|neem ik|doorgeslikt|binnengewerkt|doorgespoeld|gespoten))
        ((slik|neem|slikte|nam|pak|drink|spuit) (ik)? _ (een heleboel|een hoop|een handvol
            |een bende|een massa|alle|al mijn|al die|al de|de hele|een hele|het hele|een volledige
            |heel de|heel het|alles|ze allemaal|de volle) (strip|doos|doosje|pot|potje|voorraad
            |fles|flesje|mijn|die|inhoud|lading)? ({PILL}|leeg|in een keer|in één keer|tegelijk
            |van (mijn|de)|wat|op))
        ((hele|heel de|heel het|volledige|volle) _ (pot|potje|doos|doosje|strip|fles|flesje
            |medicijnkast|medicijnkastje|apotheekkast|apotheek|voorraad|pillendoos|dosis|lading) _
            (leeg|geslikt|ingenomen|leeggedronken|leeggeslikt|leeggegeten|naar binnen|op
            |opgedronken|leeggemaakt|achterover|genomen))
        (alles _ (wat|dat|uit) _ _ (medicijnkast|medicijnkastje|apotheek|apotheekkast|in huis
            |pillendoos|kastje|ehbokist) _ _ (geslikt|ingenomen|genomen|innemen|slikken|in|op
            |gedronken|gegeten))
        (alles _ (opgedronken|ingenomen|geslikt|leeggedronken|opgegeten|genomen) _ (wat|dat) _ _
            (medicijnkast|medicijnkastje|apotheek|apotheekkast|in huis|kastje|badkamerkast
            |badkamerkastje))
        (alles|allemaal|ze) _ (ingenomen|geslikt|doorgeslikt) _ (nu|en|wat|ik|wacht)
        (nu)? (is het)? wachten tot (het|ze|de pillen) (werkt|werken|begint|beginnen)
        ((pillen|tabletten|slaappillen|ze|medicijnen|alles|alle|doos|strip) _ (allemaal|in
            een keer|in één keer|tegelijk|samen|in een ruk) _ (slikken|innemen|nemen|neem|slik
            |ingenomen|in|te nemen|in te nemen|te slikken))
        (van (mijn|mn) (moeder|vader|oma|opa|mama|papa|man|vrouw) _ (gestolen|gepikt
            |meegenomen|verstopt|achterovergedrukt|gepakt) _ _ (pillen|slaappillen|medicijnen))
        ({PILL} van (mijn|mn) (moeder|vader|oma|opa|mama|papa|man|vrouw) _ (gestolen|gepikt
            |meegenomen|verstopt|gepakt|genomen|verzameld|bewaard|bij me|opzij gelegd|klaar))
        ({PILL} _ _ (voor (als|wanneer|de dag dat) ik _ _ (genoeg|niet meer|klaar|beu|ga|dood|wil
            |volhou|aankan|op ben|moe)))
        (voor (die dag|de juiste dag|het moment|dat moment|als het zover is) _ _ {PILL})
        ({PILL} _ _ voor (die dag|de juiste dag|het moment|dat moment|als het zover is|wanneer
            het zover is|als het moment))
        ((gestopt|stop|stopte|ben gestopt) _ (expres|bewust|met opzet)? _ met (mijn|de)
            (insuline|dialyse|hartpillen|hartmedicatie|medicatie) _ _ (dood|sterven|voorbij|sterf
            |doodga|gedaan|eind))
        (expres|bewust|opzettelijk|met opzet) _ (gestopt|niet meer) _ (met|genomen|spuiten
            |gespoten)? (mijn)? (insuline|dialyse|medicatie|eten en drinken)
        (niet meer (naar de dialyse|spuiten|insuline|eten of drinken|eten en drinken) _ _ (sterven
            |sterf|dood|doodga|voorbij|einde))

        ((gas|gaskraan|gaskranen|gasfles|fornuis) _ (open|opengezet|opengedraaid|openzetten
            |opendraaien|aangezet|aan) _ (en|nu|dan|zodat|als|is het|ramen|wacht|gezet
            |gedraaid))
        gas|gaskraan|gaskranen _ (opengezet|opengedraaid|opendraaien|openzetten)
        (gas|gaskraan) open
        (kom|ga|raak) (ik)? niet (via|langs|met) de (trap|lift) (naar beneden|terug|beneden)
        ((zet|draai|doe|open) (ik)? _ (het|de) (gas|gaskraan|gasfles) _ (open|aan)?)
        (ramen|raam|deuren|deur|kieren) _ (dicht|afgeplakt|dichtgeplakt|afgedicht) _ _ (gas|kolen
            |barbecue|uitlaat|houtskool)
        (barbecue|houtskool|kolen) _ _ (binnen|slaapkamer|auto|badkamer|tent) _ (aan|aansteken)
        ((koolmonoxide|houtskoolvergiftiging|heliumfles|stikstoffles|antivries|rattenvergif
            |landbouwgif|roundup|parathion|cyaankali|slaapdrank|zelfmoordpoeder|zelfmoordpil)
            _ (gekocht|besteld|gehaald|klaar|in huis|gedronken|drinken|staat|heb|geregeld|ligt))
        ((vergif|gif|rattengif|poeder|middel) _ (gekocht|besteld|gehaald|klaar|in huis
            |gedronken|binnengekregen|bij me|voor me|in de (garage|kast|schuur|la)|voor mezelf
            |opgelost|en het is niet))
        (niet voor de (ratten|muizen)|is niet om te klussen|niet voor de schommel)
        ((plastic)? zak over (mijn|mn) hoofd)

        ((gegoogled|gegoogeld|googel|google|googelen|opgezocht|zoek op|zoek uit|zoeken|opzoeken
            |uitgezocht|zoek|gezocht|nagekeken|nagelezen|lees|gelezen|uit te zoeken|op te zoeken
            |internet|online|het net|chatgpt|forum|forums|bekijk|research|uitzoeken) _ _ _ (hoe
            |hoeveel|welke|wat|waar|waarmee|vanaf|manier|manieren|methodes|methode|snelste
            |makkelijkste|gemakkelijkste|de beste manier) _ _ (overdosis|dodelijk|dodelijke
            |zelfmoord|zelfdoding|suïcide|van kant|pijnloos|pijnloze|minst pijn|zonder pijn|zonder
            te lijden|zonder lijden|sterven|sterft|sterf|doodgaan|dood|doodgaat|doodga|ophangen
            |ophangt|verhangen|verhangt|overleeft|overleefde|overleven|overleef|fataal|fatale
            |zeker bent|eind aan|strop|ophang|eruit stappen|eruit stapt|niet meer wakker
            |stikken|vergiftigen|doodbloeden|doodbloedt|verdrinken|verdrinkt))
        (hoe hoog|hoe diep|hoe snel|hoe hard|hoe lang|hoelang|hoeveel) _ _ _ (niet overleeft
            |niet (te)? overleven|dodelijk is|dodelijk te zijn|dood bent|dood ben|doodbloedt
            |genoeg is om (dood|te sterven)|fataal|zeker dood|bewusteloos)
        (de)? (minst pijnlijke|pijnloze|snelste|makkelijkste|gemakkelijkste|zachtste|beste
            |rustigste) (manier|dood|methode|weg|uitweg) _ (om)? _ _ (gaan|sterven|te gaan|dood
            |doodgaan|eruit|zelfmoord|sterf|stappen|uit dit leven|uit het leven)?

        ((hotel|hotelkamer|huisje|airbnb|kamer|vakantiehuisje|motel) _ _ (gehuurd|geboekt|genomen
            |gereserveerd) _ _ (zodat|want|dan|ver|om het|om er|om te sterven|daar) _ _ (vinden
            |vindt|te doen|doen|vind|familie|niet|sterven|kinderen|gezin))
        ((vind|vinden|vindt|zien|ziet|ontdekt|ontdekken) _ (ze|{WHO}|iemand|jullie|de politie
            |de poetsvrouw|een vreemde) _ (me|mij|mijn lichaam) _ (niet|wel|snel|op tijd
            |te laat|pas))
        ((zodat|dan|zo|opdat|want) _ (vinden|vindt|vind) (ze|iemand|{WHO}|jullie|de politie)
            (me|mij|mijn lichaam))
        ({WHO} _ (me|mij|mijn lichaam) _ (niet)? _ (vindt|vinden|hoeft te vinden
            |hoeven te vinden|moet vinden|moeten vinden|zou vinden|zal vinden|zullen vinden))
        (mijn (lichaam|lijk|dode lichaam) _ (vindt|vinden|gevonden|te vinden|ontdekt|niet))
        ((in het bos|daar|hier) _ (vindt|zal|gaat) (geen|niemand) _ (kind|me|mij))
        (niemand _ (me|mij) _ (op tijd|tijdig|snel|meer) _ (vinden|vindt|zal vinden
            |kan redden|redt|tegenhouden|tegenhoudt|stoppen))
        ((dan|daarna|{DAY}) _ (beneem|ontneem|verlaat|beëindig) (ik)? {SELF}? _ (het|mijn
            |dit|de) (leven|wereld))
        ((beneem|ontneem) (ik)? {SELF} _ het leven)
        (stap|ga|vertrek|verdwijn|spring) (ik)? {DAY} {GOING}
    """,
}
