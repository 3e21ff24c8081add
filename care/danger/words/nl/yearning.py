"""Dutch: wishes for an end in turned-round words: envied, asked for, missed, no right or reason."""

from care.danger.meaning import Meaning
from care.danger.words.nl.parts import SELF, SO, SO2

# What is said of those who have it behind them.
DEAD = """(dood|doden|dode|doodgaan|doodgaat|sterven|sterft|gestorven|overleden|doodgegaan|stierf
    |stierven|dood zijn|ongeneeslijk|terminaal|niet meer wakker|niet meer leven|niet meer leeft
    |kanker|het achter de rug|in hun slaap|graf|kerkhof)"""
DEAD = " ".join(DEAD.split())
LIFE = "(het|mijn|dit|dat|m n|mn|me|heel mijn|dat hele|heel dit|heel dat) (leven|bestaan|leve)"
# What one might still have lived to see.
YEARS = """(nieuwjaar|kerst|kerstmis|verjaardag|verjaardagen|zomer|winter|lente|herfst|jaar|jaren
    |morgen|toekomst|oud en nieuw|nieuwe jaar|nieuw jaar|ochtend|dag|vakantie|pensioen|pasen
    |volgende jaar|oude dag|dertigste|veertigste|vijftigste)"""
YEARS = " ".join(YEARS.split())
SEEING = """(meemaken|mee te maken|meemaak|halen|te halen|haal|zien|te zien|zie|beleven|te beleven
    |beleef|zien komen)"""
SEEING = " ".join(SEEING.split())
LIVING = """(leef|besta|er ben|ademhaal|adem|in leven ben|in leven blijf|er nog ben|hier rondloop
    |rondloop|op de wereld ben|op aarde ben|op deze wereld ben|blijf leven|doorleef|verder leef
    |hier nog ben)"""
LIVING = " ".join(LIVING.split())
TO_LIVE = """(te leven|leven|te bestaan|bestaan|er te zijn|hier te zijn|te blijven leven|in leven te
    blijven|blijven leven|adem te halen|te ademen|op de wereld te zijn|op deze wereld te zijn
    |nog te leven|nog te zijn|er nog te zijn|op aarde te zijn|verder te leven|wakker te worden)"""
TO_LIVE = " ".join(TO_LIVE.split())
BE_DEAD = """(dood|doodgaan|dood te gaan|te sterven|sterven|dood zijn|dood te zijn|doodga|sterf
    |dood ben|er niet meer (zijn|te zijn|ben)|niet meer (te leven|leven|leef|bestaan|te bestaan)
    |nooit meer wakker (te worden|worden)|niet meer wakker (te worden|worden)|mezelf * *
    |zelfmoord|zelfdoding|eruit (te stappen|stappen)|uit het leven (te stappen|stappen)
    |verdwijnen|te verdwijnen|springen|te springen)"""
BE_DEAD = " ".join(BE_DEAD.split())

MEANINGS = {
    Meaning.WANT: """
        lijkt me (verrukkelijk|zalig|prachtig|mooi|vredig|ideaal|prettig|een feest|een droom)
        droom ervan om / droom ervan / bid om / smeek om / vraag om / zou dolgraag / dolgraag
        ben er klaar voor om / klaar voor om / zou het fijnst vinden om / zou er alles voor geven
        geef er alles voor / alles voor geven om / zou een zegen zijn / wens mezelf / wens mijzelf
        wens me
        wens mij
        wenste mezelf
        gun mezelf
        hoop op
        mijn (enige|laatste|grootste) (wens|verlangen|droom)
    """,
    Meaning.DIE: f"""
        mijn (eigen)? (einde|doodsuur|sterfdag|laatste uur|laatste dag|laatste adem)
        het einde van mijn (leven|bestaan) / de verlossende dood / vredige dood / zachte dood
        ((hoop|wens|wou|bid|hopelijk|zou willen) _ _ _ _ (kwaadaardig|terminaal|ongeneeslijk|
            uitgezaaid|dodelijk|fataal|niet te genezen))
        ((auto|bus|trein|vrachtwagen|tram|camion) (over|tegen) (me|mij) _ (heen|aan)? (rijdt|reed|
            knalt|rijden|knalde))
        (niet|nooit) (meer)? {SO} (ontwaken|ontwaak|ontwaakte|te ontwaken|bijkomen|bij te komen)
        voor (altijd|eeuwig|goed) {SO} (weg|slapen|inslapen|rusten|vertrekken|gaan|verdwijnen)
        (slapen|slaap|weg|vertrekken|verdwijnen|rusten) _ voor (altijd|eeuwig|goed)
        niet (meer|langer) (op|in|deel van) (deze|dees|de) (planeet|aardbol|aardkloot|wereldbol)
        van (deze|dees|de) (planeet|aardkloot|wereldbol) / de wereld uit / deze wereld uit
        het (aardse|ondermaanse) _ (verlaten|achter me laten|uit)
        naar (de overkant|gene zijde|het hiernamaals|de eeuwigheid|de eeuwige jachtvelden)
        ((mijn|het|m n) (hart|hartje|lijf|lichaam) _ _ (ermee|er mee|mee) (ophield|ophoudt|stopt|
            stopte|uitscheidt|uitschee|kapt))
        er (gewoon|echt|liever|straks)? (helemaal|gewoon)? niet (meer)? (zyn|zijn|wezen)
        (als|met) (een)? (lijk|stof|as) worden / tot stof vergaan
    """,
    Meaning.NO_LIFE: f"""
        ((benijd|benijdde|benijden|jaloers|afgunstig|beneid) (ik)? _ _ _ _ {DEAD})
        ((wat|waren|zijn|hebben) _ (mensen|de mensen|mensen die|doden|de doden) _ _ (dood|gestorven
            |overleden|doden) _ (geluk|benijdenswaardig|gelukkig|het goed|boffen))
        (doden|de doden) (hebben|zijn) (het)? _ (goed|beter|makkelijk|gelukkig|vrij|rust)
        ((had|was) ik _ _ _ (maar|toch|toen)? _ (niet|nooit) overleefd)
        ((jammer|spijtig|helaas|zonde|spijt|vervelend|balen|erg|pech) _ _ (dat)? ik _ _ (overleefd|
            overleefde|gered ben|het gehaald heb|bijgekomen|teruggehaald))
        ((hadden|had) (ze|de dokters|de artsen|men|jullie|iemand|de ambulance) (me|mij) _ _ (laten
            (gaan|liggen|sterven|doodgaan|verdrinken|creperen|hangen)|niet (moeten)? (redden|gered|
            reanimeren|gereanimeerd|gevonden)))
        (waarom (hebben|moesten|hebt|heeft) _ _ (me|mij) _ _ (gered|redden|gereanimeerd|reanimeren|
            tegengehouden|teruggehaald))
        ((hoef|wil|hoeft|ga|zal|moet|wens) (ik)? (niet|geen|nooit|niet eens|er geen) _ _ {YEARS} _
            (meer|langer)? _ {SEEING})
        ((hoef|wil|hoeft|ga|wens) (ik)? _ {YEARS} _ (niet|nooit) (eens|meer)? _ {SEEING})
        ((hoeft|moet) (er)? (voor|van) (mij|me) _ (geen|niet) _ {YEARS} (meer)? _ (komen|te komen|
            bij|bij te komen))
        (niet|nooit) (wil|hoef|wens) dat er _ _ (een)? {YEARS} _ (komt|bij komt)
        ((wil|hoef|wens) (ik)? (niet|nooit) dat er _ (een|geen) {YEARS} _ (komt|bij komt))
        ((leven|bestaan) en ik _ _ (klaar|uitgepraat|uit elkaar|uitgekeken|passen niet|geen
            vrienden|scheiden|gescheiden|niets|niks|geen match))
        {LIFE} (van mij|van me|van mijn)? {SO2} (beu|zat|moe|kotsbeu|spuugzat|strontbeu|tegen)
        ((beu|zat|moe|kotsbeu|spuugzat|tegen) _ (ben|word) (ik)? _ {LIFE})
        (lang|meer dan|ruim|al)? genoeg geleefd / te lang geleefd / al veel te lang geleefd
        leef al te lang / leef (ik)? _ te lang / (het)? leven _ _ (nu)? wel (gezien|gehad)
        ((heb|had) (ik)? (het)? _ (op deze wereld|op aarde|op de wereld|in dit leven|in het
            leven|hier op aarde|hier beneden) _ (wel|helemaal)? (gezien|gehad))
        ((wat|welke|welk|waar) _ _ _ (zin|nut|doel|reden|punt|waarde) _ _ (dat|als|waarom) ik _
            {LIVING})
        ((wat|welke|welk|waar) _ _ _ (zin|nut|doel|reden|punt|waarde) _ _ (om|van|in) _ {TO_LIVE})
        (heeft (het)? _ _ (zin|nut) _ (dat|als) ik _ {LIVING})
        ((wat|wie|niemand) _ _ _ (aan|voor) _ (dat|of) ik _ {LIVING})
        ((waarom|waarvoor|waartoe|snap niet waarom|weet niet waarom) ik _ _ {LIVING})
        (geen|nul|nooit) (enig|enkel|enkele)? (bestaansrecht|bestaansreden|levensdoel|levensrecht)
        ((geen|nul|niet het|niet de|niets dat me het|nergens het) _ (recht|reden|redenen|zin|plek|
            plaats|rede) _ (om|op|tot) _ {TO_LIVE})
        ((heb|had|verdien) (ik)? _ (het|de)? _ (recht|plek|plaats|reden) niet _ (om|op)? _
            {TO_LIVE})
        ((voor (wie|wat|wie of wat|wat of wie)) _ _ _ (ik)? _ (leven|leef|besta|bestaan|blijven
            leven|in leven))
        ((wat|waar) (doe|heb|moet) ik (hier)? _ _ (op (deze|de) (wereld|aarde|aardbol|planeet)|in
            (dit|het) leven|met mijn leven nog) _ (te zoeken)?)
        ((op|in) (deze|de|dees) (wereld|aarde|maatschappij|planeet) _ _ (voor (mij|me))? _ (geen) _
            (plaats|plek|ruimte))
        ((geen) _ (plaats|plek|ruimte) _ (voor (mij|me))? _ (op|in) (deze|de) (wereld|aarde|
            planeet))
        (hoor _ niet _ (thuis)? _ (in (dit|het) leven|op (deze|de) (aarde|planeet)|tussen de
            levenden))
        ((mag|moet|kan|moest|zal|mocht) (het|alles|het allemaal)? _ _ (afgelopen|voorbij|gedaan|
            klaar|over|uit) (zijn)? _ (met)? {LIFE})
        ({LIFE} _ (mag|moet|kan|zou|hoop ik) _ _ (afgelopen|voorbij|gedaan|klaar|over|ophouden|
            stoppen|uit|eindigen) (zijn)?)
        (een (eind|einde) (komen|komt) _ aan {LIFE})
        (er moet _ een (eind|einde) (aan)? _ komen _ (aan)? {LIFE})
        ((maak|god|heer|laat|wanneer|wanneer komt er) _ _ een (eind|einde) _ aan {LIFE})
        {LIFE} _ _ _ _ (uitstappen|uit te stappen|uit stappen|weggooien|weg te gooien)
        (niks|niets|geen bal|geen zak|geen cent) _ (meer)? waard {LIFE}
        ({LIFE} _ (niks|niets|geen bal|geen zak|geen cent|geen moer|nul) _ (meer)? (waard|voor))
        {LIFE} _ (het)? _ (leven|moeite) _ niet (meer)? waard
        (haat|vervloek|betreur) (ik)? (het)? _ dat ik _ {LIVING}
        ((wakker geworden|weer wakker|wakker vanochtend|wakker vanmorgen) _ _ (helaas|jammer|
            spijtig|balen|teleurgesteld|weer niet gelukt|klote|kut))
        ((helaas|jammer|spijtig|teleurgesteld|balen) _ _ _ (weer|toch|nog)? wakker (geworden|
            vanochtend|vanmorgen|werd|word))
        ((geen|nergens een|enige|zie geen|maar een|maar één) (andere|enkele)? (uitweg|oplossing|
            uitkomst|keus|keuze|weg|optie|mogelijkheid) _ (meer|over)? _ (dan|behalve|buiten) _ _
            (een)? (eind|einde|eruit|ertussenuit|punt|uit het leven|de dood|dood|sterven|zelfmoord|
            mezelf|verdwijnen|springen|stoppen met leven) _ (aan)? _ (maken|te maken|stappen|te
            stappen)?)
        (maar|één|een) (oplossing|uitweg|uitkomst|weg) _ _ (en)? (dat)? _ (is)? {BE_DEAD}
        ((niets|niks|geen ding|niets ter wereld) _ (wat|dat|waar) (ik)? _ (liever|meer|harder|zo
            graag|zo naar) _ (wil|wens|verlang|zou willen|hoop|wou) _ (naar)? (dan|als) _
            {BE_DEAD})
        ((wil|wens|verlang|hoop|wou) (ik)? (naar)? (niets|niks|nergens) _ (liever|anders|meer|zo
            graag|naar|meer naar|zo hard) _ (dan|als) _ {BE_DEAD})
        ({BE_DEAD} (is|dat is) (het)? (enige|alles|al) _ (wat|dat|waar|waarnaar) (ik)?)
        ((alles|het enige) (wat|dat|waar) (ik)? _ _ (naar)? (wil|verlang|wens|hoop|helpt|rest) _
            (is|naar is) _ {BE_DEAD})
        ((alleen|enkel|slechts) (de dood|doodgaan|sterven|dood zijn|zelfmoord) _ _ (helpt|helpen|
            redden|verlossen|rust|bevrijden|oplossing|over|uitweg|verlost|geeft|kan))
        (geen haar (op|aan) mijn (hoofd|lijf) _ _ _ (leven|bestaan|doorleven|in leven blijven) _
            (wil|wilt)?)
        ((vraag|smeek|bid|roep) (ik)? _ _ _ (om|voor) (de dood|mijn dood|mijn einde|een einde|te
            (mogen)? (sterven|gaan)|verlossing))
        ((fantaseer|droom|denk) (ik)? _ _ (over|van|aan) (hoe)? _ _ (mijn (eigen)? (begrafenis|
            uitvaart|dood|sterven|einde)|het zou zijn om dood))
        ((iemand|god|heer|dokter) (alsjeblieft|alstublieft)? (me|mij)? _ (een spuitje|inslapen|
            laten inslapen|uit mijn lijden|laat me gaan))
    """,
    Meaning.NEVER_BORN: """
        (dood|levenloos) geboren _ (was|maar|had|geweest|moeten|kunnen)?
        ((bij|tijdens|in) (mijn|de) (geboorte|bevalling|wieg|kinderwagen|couveuse|buik) _ _
            (gestorven|overleden|doodgegaan|gestikt|blijven liggen|dood gebleven|geaborteerd))
        ((hadden|had) _ (me|mij) _ nooit _ _ (op de wereld|ter wereld|hier)? _ (moeten|mogen|
            hoeven) (zetten|brengen|krijgen|maken|verwekken|baren|laten komen))
        ((hadden|had) _ (me|mij) _ (maar|beter|toen)? _ (weggemaakt|laten wegmaken|weggehaald|
            geaborteerd|laten aborteren|verdronken|verzopen))
        (had ik er _ nooit (geweest|moeten zijn|mogen zijn)) / er nooit (mogen|moeten|hoeven) zijn
        nooit (geboren|bestaan|er) (mogen|moeten|hoeven) (worden|zijn|bestaan)
        (wens|wou|vervloek|verwens|haat) (ik)? _ de dag (dat|waarop) ik _ geboren
    """,
    Meaning.KILL_SELF: f"""
        ((drang|neiging|zin|plan|idee|idee om|gedachte|moed|lef|behoefte|besluit|voornemen) _ (om|
            tot)? {SELF} {SO2} _ _ (van kant te maken|op te hangen|te verhangen|te doden|te
            vermoorden|dood te maken|om te brengen|te verdrinken|iets aan te doen|van het leven te
            beroven|af te maken|te vergiftigen|dood te schieten|kapot te maken))
        ((ga|zal|wil|moet|zou|durf|kan) (ik)? _ _ {SELF} _ _ (verhangen|ophangen|vergiftigen|
            ombrengen|doodmaken|doden|vermoorden|vergassen|verdrinken|verzuipen|kapotmaken|opknopen
            |doodsteken|doodschieten|afmaken|uit de weg ruimen|wegmaken|om het leven brengen))
        ((verhang|verdrink|vergiftig|vergas|dood|vermoord|verzuip) (ik)? {SELF})
        ((schiet|jaag|knal|pomp) (ik)? {SELF} _ _ (kogel|door (de|mijn) (kop|hoofd|kanis|hersens)|
            overhoop|neer|dood|voor de kop|voor mijn kop))
        ({SELF} {SO2} (voor|door) (de|mijn|het) (kop|hoofd|kanis|raap|harses) (schieten|te schieten
            |schiet|knallen))
        maak (ik)? {SELF} {SO2} (kapot|af|dood|van kant|koud)
        {SELF} {SO2} (koud maken|koud te maken|uit de weg ruimen|uit te roeien|afslachten)
        ((mijn|m n|mn) (dood|einde|sterven) {SO2} (zelf)? (in (eigen)? (hand|handen)|zelf) (nemen|
            te nemen|regelen|kiezen|bepalen))
        zelf _ (mijn|een) (dood|einde) (kiezen|bepalen|regelen|te kiezen)
    """,
    Meaning.BETTER_OFF: """
        stuk (makkelijker|gemakkelijker|lichter|rustiger|gelukkiger|leuker) / last van (mij|me)
        niemand (last|zorgen|ellende|problemen) / geen (last|zorgen|kopzorgen|ellende) meer
    """,
    Meaning.WITHOUT_ME: f"""
        was ik er {SO} niet
        ((jullie|iedereen|ze|hen|mijn gezin|de wereld) _ (verlos|verlossen|bevrijd|bevrijden|
            afhelpen) _ van (mij|me|mezelf))
        verlossen van (mij|me|mezelf)
        verlos (ik)? (jullie|iedereen|ze|hen|de wereld|mijn gezin) _ van (mij|me|mezelf)
    """,
    Meaning.SELF_HARM: f"""
        ((heb|had) (ik)? (me|mij|mezelf|mijzelf|(me|mijn|mn) eigen) _ _ (gesneden|gekrast|gekerfd|
            opengesneden|toegetakeld) _ _ (bloedt|bloed|bloedde|weer|opnieuw|stiekem|mesje|
            scheermes|dieper))
        ((heb|had) (ik)? (me|mij|mezelf|mijzelf|(me|mijn|mn) eigen) {SO} (weer|opnieuw|daarstraks|
            zonet|zojuist|terug|net weer|alweer|toch weer|vanmiddag weer|gisteren weer) _ (gesneden
            |gekrast|gekerfd|verwond|pijn gedaan|gebrand|toegetakeld|geslagen))
        ((kokend|heet|gloeiend) (heet)? (water|olie|thee|vet|kaarsvet) _ _ (over|op) (mijn|mn) _ _
            (gieten|te gieten|giet|gooien|te gooien|gooi|laten lopen|kieper|goot|druppelen))
        ((giet|gooi|goot|kieper|druppel) (ik)? _ (kokend|heet|gloeiend) (heet)? (water|olie|thee|
            vet|kaarsvet) _ (over|op) (mijn|mn))
        ((eet|eten|gegeten|at|drink) (ik)? _ _ _ _ (niets|niks|niet|amper|geen hap) _ _ (als straf|
            om mezelf te straffen|mezelf (te)? straffen|voor straf|omdat ik (het|dat) (niet)
            verdien|verdien (het|dat) niet|dat is mijn straf|mijn straf))
        ((niet|niets|niks) (mag|mogen)? (eten|eet) _ _ (straf|als straf|mezelf te straffen))
        verdien (ik)? (geen|niet om) (eten|te eten|voedsel) / (eten) verdien ik niet
        (honger|hongerde) (ik)? (mezelf|mijzelf|me|mezelluf) _ uit / hongermezelf uit
        (mezelf|mijzelf|me) {SO2} (uithongeren|uit te hongeren|uitgehongerd|uithonger)
        ((straf|strafte) (ik)? (mezelf|mijzelf|me) _ (door|met) (niet|niets|niks) _ eten)
        alweer gesneden
        weer gesneden
        (het)? weer gedaan _ _ (mesje|gesneden|sneeën|mes|scheermes)
    """,
}
