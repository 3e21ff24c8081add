"""Dutch: dying, living, and killing oneself."""

from care.danger.meaning import Meaning
from care.danger.words.nl.parts import DAY, SELF, SO, SO2

MEANINGS = {
    Meaning.DIE: f"""
        dood / doodgaan / dood gaan / dood te gaan / dood te zijn / dood zijn / dood ga
        doot / sterven / te sterven / sterf / stierf / creperen
        crepeer / te creperen / verrekken / kapot gaan / kapotgaan / de pijp uit
        de pijp uitgaan / het hoekje om / heengaan / doodvallen / dood neervallen
        dood neerval / gewoon dood / liever dood / voor altijd dood / mijn dood
        mijn eigen dood / eigen dood / de dood / aan de dood / naar de dood / de dood in
        mijn begrafenis / mijn eigen begrafenis / mijn uitvaart / mijn eigen uitvaart
        mn eigen dood
        niet (meer|langer)? (leven|leve|bestaan|voortbestaan|bestaaan|leven wil|hoeven leven)
        niet (meer|langer) (verder|door)? {SO} (leven|leve|bestaan|doorleven|verder leven)
        nie (meer|langer)? (leven|leve|bestaan) / niet {SO} meer (leven|bestaan|hier zijn)
        niet (meer|langer) (op|in) (deze|de|dees) (wereld|aarde) (zijn|leven|blijven|ben)?
        ((er|der|hier)? (gewoon|echt)? niet meer (zijn|te zijn|ben|was|wezen|hoeven zijn|wil
            zijn|hier zijn))
        er (gewoon|echt|voorgoed|helemaal|liever|straks|morgen)? niet meer / er niet meer zijn
        er {SO} niet (zijn|was|hoeven zijn)
        niet (bestaan|bestond|besta|te bestaan|meer bestaan)
        niet meer (besta|bestond|te bestaan|leef|leefde|te leven|adem|ademen|te ademen|ademde)
        besta (ik)? (liever)? niet / liever niet (besta|bestond|bestaan)
        bestond ik {SO} niet / bestond niet / nooit bestaan had / niet bestond
        (niet (meer)? wakker {SO} (worden|word|werd|te worden|zou worden|hoeven worden
            |hoef te worden)?)
        (nooit meer {SO} (wakker|wakker worden|wakker word|wakker te worden|wakker werd
            |ontwaken|opstaan))
        nooit wakker / nooit meer hoef wakker / mijn ogen niet meer open
        ogen voorgoed (sluiten|dicht) / mijn ogen (dichtdoen|sluiten) en (nooit|niet)
        geen ochtend meer / morgen niet (meer)? halen
        de ochtend niet (meer)? (haal|halen|meemaken) / inslapen / voorgoed inslapen
        in te slapen
        (inslapen|in slaap vallen|gaan slapen|slapen|slaap) en (nooit|niet) (meer)?
        eeuwig slapen
        ((voorgoed|voor altijd|voor eeuwig) {SO} (slapen|weg|verdwijnen|inslapen|weg zijn
            |rusten|slaap|verdwenen|kon verdwijnen|rust|stil|gaan slapen|uitgeschakeld
            |verdwijn|gaan|vertrekken))
        ((verdwijnen|slapen|weg|inslapen|weg zijn|dood) {SO} (voorgoed|voor altijd|voor
            eeuwig))
        gewoon (verdwijnen|weg zijn|weg van alles|ophouden te bestaan) / oplossen in het niets
        ophouden (te|met) (bestaan|leven|ademen|zijn) / ophoud te bestaan
        stoppen (met|te) leven / stoppen met (bestaan|ademen|leven) / stop met leven
        stop ik met leven / stop met bestaan
        weg (van|uit) (deze|de|dees) (wereld|aarde|leven)
        van (deze|de|dees) (wereld|aarde|aardbol) (af|weg)? / uit (deze|de) wereld
        deze (wereld|aarde) {SO} (verlaten|te verlaten|verlaat|uit)
        het leven {SO} (verlaten|te verlaten|laten|achter me laten|uit) / mijn leven laten
        uit het leven {SO} (stappen|te stappen|stap|gaan|weg|te gaan|verdwijnen|glippen)
        ((eruit|er uit|ertussenuit|er tussenuit) {SO} (stappen|te stappen|stap|knijpen|te
            knijpen))
        onder de grond {SO} (liggen|lig|zijn)? / onder de zoden
        in (mijn|een|het) graf {SO} (liggen|lig)? / in een kist liggen / tussen zes planken
        op het kerkhof liggen
        ((een|de) (auto|bus|trein|vrachtwagen|tram|bliksem) {SO} (me|mij) {SO}
            (aanrijdt|aanreed|overrijdt|raakt|doodrijdt|schept|meeneemt|overreed|omver
            |overhoop|omver rijdt))
        ((me|mij) {SO} (een|de) {SO} (auto|bus|trein|vrachtwagen|tram|bliksem) {SO}
            (aanrijdt|overrijdt|raakt|schept|overreed|omver))
        iemand (me|mij) (doodschiet|doodrijdt|vermoordt|aanrijdt|neerschiet|overrijdt|omlegt)
        ((hart|hartje) {SO} (mee)? (stopt|ophoudt|stilvalt|ermee stopt|het begeeft|ermee
            ophoudt))
        (god (me|mij) {SO} (haalt|komt halen|tot zich neemt|meeneemt|ophaalt|naar huis
            haalt))
        (me|mij) {SO} (komt halen|komen halen|naar de hemel)
        bij (papa|mama|opa|oma|haar|hem) in de hemel
        een hartaanval {SO} (krijg|kreeg|zou krijgen)
        kanker (krijg|kreeg|had|zou krijgen) / de ochtend niet / morgen dood / doodswens
        doodsverlangen / stervenswens / van het leven af
        verlost (zijn|te zijn|worden|van het leven|van alles voorgoed)
        uit mijn lijden verlost / naar de andere kant / aan de andere kant zijn / het niets in
        springen / eraf springen / eronder springen / naar beneden springen
        me van het leven verlossen / mijn laatste adem / mezelf uitgummen / gum mij maar uit
        mezelf uitwissen / uitgewist worden / een spuitje / euthanasie voor mezelf
        dat het voorgoed (stopt|ophoudt|stil is|donker is|zwart is)
        dat (alles|het allemaal) {SO2} (stopt|ophoudt|voorbij is|over is|eindigt|stil is)
        dat het {SO} (voor altijd|voorgoed|eindelijk)? (ophoudt|stopt)
        dat de pijn (stopt|ophoudt|weg is)
        (voor altijd|voorgoed|voor eeuwig) te (slapen|verdwijnen|rusten|gaan)
        ((dat|als|of|tot) ik {SO2} (dood ga|doodga|sterf|dood ben|dood was|er niet meer
            ben|niet meer (leef|besta|ademhaal)))
        dat ik {SO2} (niet meer|nooit meer) wakker (word|werd)
        naar (mijn man|mijn vrouw|papa|mama|opa|oma) in de hemel
        naar mijn (overleden|dode|gestorven) *
        ((auto|bus|trein|vrachtwagen) (me|mij) _ _ (overreden|aangereden|geschept|geraakt
            |overhoop) / (overreden|doodgeschoten|aangereden) worden / overreden te worden)
    """,
    Meaning.LIVE: """
        leven / te leven / doorleven / verder leven / verder te leven / bestaan / te bestaan
        blijven leven / in leven blijven / in leven te blijven / leve / leevn
        blijven bestaan / op deze wereld zijn / op de wereld zijn / hier zijn / hier te zijn
        op aarde zijn
    """,
    Meaning.LIFE: """
        mijn leven / mn leven / m n leven / dit leven / het leven / me leven / me leve
        mijn bestaan / dit bestaan / het bestaan / zo'n leven / dit rotleven / dit kutleven
        ut leve / mijn kutleven / heel mijn leven / het dagelijkse leven
    """,
    Meaning.END: """
        beëindigen / te beëindigen / beëindig / beeindigen / een einde maken aan
        een eind maken aan / einde maken aan / eind maken aan / een einde aan / een eind aan
        een einde te maken aan / een eind te maken aan / maak een einde aan
        maak een eind aan / einde aan / eind aan / een punt achter / punt achter
        een punt zetten achter / stoppen met / stop met / ophouden met / afsluiten
        klaar maken met / afronden / weggooien / uit / stap uit / stappen uit / een eindje aan
        n eind aan / n einde aan
    """,
    Meaning.END_IT: f"""
        (er {SO2} (een)? (eind|einde|eindje|ijnd|punt) (aan|achter) {SO} (maken|te
            maken|maak|maakt|zetten|te breien|breien|zet|draaien|gemaakt)?)
        ((maak|maken|maakt|zet) (ik)? er {SO2} (een|n)? (eind|einde|eindje|punt) (aan
            |achter))
        er {SO} (een|n)? (eind|einde) {SO} aan / eraan (een)? einde maken
        hier een einde aan / (maak|maken|maak ik) hier {SO} (een)? (eind|einde) aan
        overal een (eind|einde) aan
        (een (eind|einde) (aan|maken aan) (alles|het lijden|de pijn|deze ellende|dit lijden
            |mijn lijden|dit alles))
        alles {SO} (beëindigen|stoppen|afsluiten)
        er {SO} (mee)? (stoppen|ophouden) {SO} voorgoed
        er {SO} mee (ophouden|kappen|nokken) voorgoed
        er (tussenuit|tussen uit) (stappen|knijpen)
        (stap|stappen|stap ik) {SO} (eruit|er uit|ertussenuit|er tussenuit) / uit alles
        eruit (stappen|te stappen|stap) / er uit (stappen|te stappen|stap)
        het {SO} beëindigen / de stekker eruit trekken / de stekker uit mezelf
        mijn lijden (stoppen|beëindigen) / de pijn (stoppen|beëindigen|laten ophouden)
        uit mijn lijden / exit stage / finito met mij / laten ophouden / laten stoppen
        voorgoed stoppen / het afmaken
    """,
    Meaning.KILL_SELF: f"""
        {SELF} {SO2} (van kant|vankant) {SO} (maken|te maken|maak|gemaakt)?
        {SELF} {SO2} (doden|te doden|dood)
        ({SELF} {SO2} (ombrengen|om te brengen|om brengen|omgebracht|ombreng|om het leven
            brengen))
        ({SELF} {SO2} (vermoorden|te vermoorden|vermoord|ophangen|op te hangen|ophang
            |verhangen|te verhangen))
        ({SELF} {SO2} (opknopen|op te knopen|verdrinken|te verdrinken|verzuipen|te
            verzuipen|vergiftigen|vergassen))
        ({SELF} {SO2} (unaliven|te unaliven|suïciden|suïcideren|afmaken|af te maken
            |afmaak|doodmaken|dood te maken))
        ({SELF} {SO2} (doodschieten|dood te schieten|neerschieten|kapotmaken|kapot te
            maken|opblazen|verstikken))
        ({SELF} {SO2} (uitschakelen|uit te schakelen|opofferen|wegmaken|killen|te killen
            |wurgen|te verstikken))
        ({SELF} {SO2} (dood|kapot|af) {SO} (maken|maak|steken|schieten|rijden|drinken
            |hongeren|te maken))
        ({SELF} {SO2} (doodrijden|doodsteken|doodhongeren|doodvriezen|wegknallen|in brand
            steken|te pletter))
        ({SELF} {SO2} (een kogel|door het hoofd|door de kop|kogel door) {SO} (door het
            hoofd|schieten|jagen|geven)?)
        (een)? kogel door {SO} (mijn|mn|het|de|m n) (kop|hoofd|kanis|harses)
        door mijn kop (schieten|jagen)
        ({SELF} {SO2} (van|uit) het leven {SO} (beroven|te beroven|beroof|beroofd|te
            benemen|helpen))
        ({SELF} {SO2} het leven {SO} (benemen|te benemen|ontnemen|te ontnemen|beneem
            |ontneem|afnemen))
        ({SELF} {SO2} (voor|onder|van|uit|op) (de|een|het|n|die|mijn)? {SO} (eerste
            |volgende|dichtstbijzijnde)? (trein|metro|tram|bus|vrachtwagen|auto|brug|dak|flat
            |balkon|raam|gebouw|klif|spoor|rails|toren|viaduct) {SO} (gooien|te gooien
            |gooi|werpen|te werpen|storten|te storten|smijten|af|leggen|laten vallen))
        ((gooi|werp|stort|smijt|leg) (ik)? {SELF} {SO2} (voor|onder|van|uit|op) (de|een
            |het)? (eerste|volgende)? (trein|metro|tram|bus|vrachtwagen|auto|brug|dak|flat
            |balkon|raam|gebouw|spoor|rails))
        ((van|uit|vanaf) (de|het|een|n|die|mijn) {SO} (hoogste)? (brug|dak|flat|balkon
            |raam|gebouw|klif|toren|viaduct|parkeergarage|verdieping|rots|kraan|kerktoren
            |woonblok|reling) {SO} (af|naar beneden)? (springen|te springen|spring|stappen
            |stap|vallen|storten|eraf|gesprongen))
        ((spring|stap|val) (ik)? {SO2} (van|uit|vanaf) (de|het|een|n) (brug|dak|flat
            |balkon|raam|gebouw|klif|toren|viaduct|parkeergarage))
        ((voor|onder) (de|een|n|het) {SO} (eerste|volgende|eerstvolgende)? (trein|metro
            |tram|vrachtwagen|bus|auto|intercity) {SO} (springen|te springen|spring|lopen
            |gaan|stappen|te stappen|stap|fietsen|liggen|te lopen|wandelen))
        ((spring|stap|loop|ga) (ik)? {SO2} (voor|onder) (de|een|n) {SO} (eerste
            |volgende|eerstvolgende)? (trein|metro|tram|vrachtwagen|intercity))
        (op (de|het) (rails|spoor|sporen) {SO} (gaan liggen|liggen|te liggen|staan|ga
            liggen|springen|gaan staan))
        ((tegen|in) (een|n|de|die) {SO} (boom|pijler|betonblok|betonnen muur|viaduct
            |vangrail|brugpijler) {SO} (rijden|te rijden|rijd|rij|aan rijden|sturen|te
            sturen|knallen|aanrijden|stuur))
        ((rijd|rij|stuur|knal) (ik)? {SO2} (tegen|in) (een|n|de|die) (boom|pijler|viaduct
            |muur))
        (het|mijn) stuur {SO} omgooien
        het water in {SO} (rijden|lopen) en (niet|nooit)
        (een (einde|eind) {SO} (maken)? aan (mijn|m n|het|dit|mn|me|mij) {SO} (leven
            |bestaan|leve) {SO} (maken|te maken)?)
        ((maak|maken) (ik|er)? {SO2} een (einde|eind) aan (mijn|m n|het|dit|mn|me) (leven
            |bestaan|leve))
        er een (ijnd|einde|eind|eindje) aan {SO} (make|maken) aan (me|mijn) (leve|leven)
        ((mijn|mn|m n|het|dit|me) leven {SO2} (beëindigen|te beëindigen|beëindig
            |beeindigen|beëindigd|nemen|te nemen))
        (beëindig|neem) (ik)? {SO2} (mijn|mn|het|dit) (eigen)? leven
        mijn eigen leven (nemen|te nemen|beëindigen|neem)
        ((zelfmoord|suïcide|suicide|zelfdoding|zelfmort|harakiri) {SO} (plegen|te plegen
            |pleeg|gepleegd|doen|gaan plegen|begaan))
        (pleeg|plegen|plan|overweeg) (ik)? {SO2} (zelfmoord|suïcide|suicide|zelfdoding)
        ({SELF} {SO2} (iets|wat|iets ergs|iets vreselijks) {SO} (aandoen|aan te doen
            |aandoe|aan doe|aangedaan|aan doen))
        (doe|deed) (ik)? {SELF} {SO2} (iets|wat) {SO} aan
        de hand aan mezelf (slaan|sla|te slaan|geslagen)
        hand aan {SELF} {SO} (slaan|sla|te slaan)
        ((maak|hang|verhang|verdrink|vermoord|dood|schiet|breng) (ik)? {SELF} {SO2} (van
            kant|op|dood|af|kapot|om|neer|om het leven|overhoop|voor de kop))
        (verhang|verdrink|vermoord|dood|suïcideer|vergas) (ik)? (mezelf|mijzelf|me zelf)
        (maak|maken) (ik)? (mezelf|mijzelf) {SO2} (van kant|dood|kapot|af)
        neem (ik)? (mezelf|me|mij) het leven
        ((zelf|vrijwillig|uit vrije wil) {SO} (uit het leven|de dood in) (stappen|gaan|te
            stappen|stap))
        (stap|stappen|te stappen) (ik)? {SO2} (uit het leven|uit dit leven)
        de dood in (springen|jagen|gaan|stappen)
        (uit|van) (het|dit) leven {SO} (stappen|te stappen|stap|gestapt|te gaan)
        ((mijn|m n|mn|de|me|mij de|me de) {SO} (polsen|aderen|keel|polsslagader
            |halsslagader|strot|pols) {SO2} (door|open)? {SO} (doorsnijden|door te
            snijden|snijden|opensnijden|open te snijden|doorsnijd|te snijden|doorgesneden
            |opengesneden|over te snijden|oversnijden|openhalen|opensnijd|snij|snijd))
        ((snij|snijd) (ik)? {SO2} (mijn|m n|mn) (polsen|aderen|keel|pols) {SO} (door
            |open|over)?)
        (overdosis {SO2} (nemen|genomen|te nemen|neem|slikken|geslikt|pillen|insuline
            |spuiten|medicatie|gespoten|slaappillen))
        (neem|slik|spuit) (ik)? {SO2} (een|n|de)? overdosis
        ((alle|al|al mijn|al die|al de|de hele|het hele|hele|een hele|te veel|veel te veel
            |heel veel|een handvol|handenvol|hopen|dertig|twintig|veertig|10|12|15|20|24|25
            |30|40|50|60|100) (mijn|de|die|strip|strips|doos|potje|pot|voorraad|doosje|in een
            keer)? {SO} (pillen|tabletten|slaappillen|medicijnen|medicatie|paracetamol
            |doos|strip|potje|pot|oxazepam|slaapmiddelen|doosje|antidepressiva|pijnstillers
            |insuline|pammetjes|slaaptabletten|ibuprofen|dafalgans) {SO} (in een keer
            |tegelijk)? {SO} (ingenomen|geslikt|genomen|slikken|slik|nemen|innemen|neem|in
            te nemen|te slikken|te nemen|leeggeslikt|naar binnen))
        ((slik|neem) (ik)? {SO2} (alle|al mijn|al die|de hele|het hele|een hele) (strip
            |doos|pot|potje|mijn|voorraad)? (pillen|tabletten|slaappillen|medicijnen
            |medicatie|paracetamol|pillendoos|doos|strip|pot))
        kms / ctb / sewerslide / zelfmoord ga ik plegen
        mezelf (gewoon)? (laten|te laten) (doodgaan|sterven|verhongeren|doodvriezen)
        me laten (overrijden|doodvriezen|verdrinken) / mezelf laten overrijden
        {SELF} {SO} laten (sterven|overrijden|aanrijden)
        (stap|stappen) (ik)? er {SO2} uit
        er {SO2} (uit|tussenuit) (stappen|te stappen|knijpen)
        (wil|wou|wilde|ga|zou) {SO} (gewoon|nu|eraf|naar beneden)? springen
        (mijn|het) stuur {SO} (omgooi|omgooide|om te gooien)
        (spring|springen) (ik)? {DAY} / spring vandaag nog
        was ik {SO} (doodgegaan|gestorven)
        (maak|maken) (ik)? er _ (een|n)? (eind|einde|eindje|punt) aan
        er _ (een|n) (eind|einde) aan (ga|zal|wil|kan) _ maken
        (een)? (einde|eind) _ (ga|wil|zal|zou) maken aan mijn leven
        ((stemmen|stem|hoofd) (zeggen|zegt|roept|roepen|schreeuwt) _ _ (springen|moet
            springen|dood moet|moet sterven|van kant|mezelf))
        ((stemmen|stem|hoofd) (zeggen|zegt|roept) (dat|me)? (ik)? moet (springen|sterven|het
            doen|dood))
        (mijn|een) polsen (door|over|open) (wil|ga|zou) _ (snijden|halen)
        mezelf iets (aandoe|aan doe|aan ga doen|ga aandoen|wil aandoen)
    """,
    Meaning.SUICIDE: """
        zelfmoord / suïcide / suicide / zelfdoding / suïcidaal / suïcidale / suicidaal
        suicidale / suïcidaliteit / zelfmoordgedachten / zelfmoordgedachte
        zelfmoordgedachtes / zelfmoord gedachten / zelfmoordplannen / zelfmoordplan
        zelfmoordneigingen / zelfmoordpoging / suïcidepoging / suïcidegedachten / suïcideplan
        suïcideplannen / zelfmoord plegen / zelfdodingsgedachten / zelfmoordpogingen
        zelfmoordfantasieën / zelfmoordmethodes / zelfmoordmethode / suïcidegedachte
        levensbeëindiging / zelfmoordimpulsen / zelfmort / zelfmoordneiging
        zelfdodingsgedachte / suïcidegedachtes
    """,
    Meaning.GONE: f"""
        ((als|wanneer|zodra|voor als|mocht|nadat) ik {SO2} (dood|er niet meer|er straks
            niet meer|overleden|gestorven|niet meer) {SO} (ben|zijn|leef|besta|mocht zijn
            |word)?)
        als ik weg ben voorgoed / na mijn dood / na mijn overlijden / na mijn zelfmoord
        voor daarna / voor erna / als ik sterf / als ik doodga / mocht ik sterven
        voor ik (ga|sterf|vertrek|er niet meer ben) / voordat ik (ga|sterf)
        als ik er straks niet meer ben / voor na mij / na mij
        zodat niemand {SO} (werk|last|iets hoeft|moeite) / doet niks meer pijn
        doet niets meer pijn / straks ben ik er niet
        (nu|dan|eindelijk) (kan|mag) ik _ (gaan|loslaten|rusten|vertrekken)
        {DAY} ben ik {SO} (weg|er niet|er niet meer)
        {DAY} is het {SO} (klaar|over|voorbij|gedaan)
        tijd om te gaan / laatste reis
        (heb|hoef) (ik)? _ (niets|niks|hem|haar|het|ze|die) _ (niet)? meer (nodig)?
        (zodat (niemand|de kinderen|jullie|ze|mijn *) _ (werk|last|kosten|gedoe|rompslomp
            |omkijken))
        ((dan)? (hebben|heeft) (de kinderen|niemand|mijn *|jullie) _ (kosten|werk|gedoe|last
            |omkijken))
    """,
}
