"""Dutch: more ways to wish for death, and to have no life left."""

from care.danger.meaning import Meaning
from care.danger.words.nl.parts import DAY, SELF, SO, SO2

# What is done to oneself; with the writer as its aim it is no accident.
NOT_HERE = """(dood|doodgaan|sterven|er niet meer zijn|niet meer leven|niet meer wakker worden
    |niet meer bestaan|dood zijn|weg van deze wereld|niet meer hier zijn|er niet zijn|doodvallen
    |doodgaan in mijn slaap|sterven in mijn slaap|inslapen)"""
NOT_HERE = " ".join(NOT_HERE.split())
GOES = """(doodga|doodging|dood ga|sterf|stierf|inslaap|in slaap val|niet meer wakker word
    |niet meer wakker werd|niet wakker word|niet wakker werd|er niet meer ben|er niet meer was
    |dood ben|dood was|dood neerval|doodval|in mijn slaap (doodga|sterf|stierf|doodging|blijf)
    |nooit meer wakker word|nooit meer wakker werd|onder de grond lig|in mijn kist lig
    |in mijn graf lig|onder de zoden lig|niet meer leef|niet meer besta|verongeluk|verongelukte
    |doodgereden word|een ongeluk krijg|een dodelijk ongeluk krijg|kanker krijg
    |ongeneeslijk ziek word)"""
GOES = " ".join(GOES.split())

MEANINGS = {
    Meaning.DIE: f"""
        doodga / doodging / dood ging / dood zou zijn / dood zou gaan / sterven zou / zou sterven
        op deze (wereld|aarde|planeet) / van (deze|dees) (aardbol|planeet)
        (dat|als|of|tot|totdat|zodat|eer|voor|zodra) ik {SO2} {SO} (in mijn slaap)? {GOES}
        ((dat|of|tot|totdat|wanneer) (god|de heer|onze lieve heer|de dood|hij|magere hein) _
            (me|mij) _ (haalt|komt halen|meeneemt|roept|wegneemt|neemt|wegneme|haalde|ophaalt
            |meenam))
        (komt|kom|haal|neem) (god|heer|de dood|magere hein)? _ (me|mij) _ (halen|maar halen|weg)
        ((dat|tot) mijn (leven|hart|lijf|lichaam) {SO2} (stopt|ophoudt|eindigt|voorbij is|over is
            |klaar is|afgelopen is|gedaan is|het begeeft|stopte|stilvalt|het opgeeft|opgeeft))
        (dat|tot) het {SO} (met mij|voor mij|voorgoed) {SO} (gedaan|afgelopen|voorbij) {SO} (is|was)
        ((niet|nie|nooit|geen) {SO} (meer)? {SO} (levend|in leven) {SO} (zijn|blijven|blijf
            |ben|worden gevonden|wil blijven|wil zijn))
        niet meer (verder|doorgaan met) leven / niet (langer|meer) (voortleven|bestaan|rondlopen)
        niet meer op de wereld / niet meer op deze aardbol / weg van de wereld / uit de wereld
        met de dood / naar de dood / aan sterven / aan doodgaan / van de dood / dood wou
        dood wil / doodgaat / het loodje leggen / de geest geven / er geweest zijn
        mijn kist in / in mijn kist / het graf in / mijn graf in / naar het hiernamaals
        naar mijn overleden (man|vrouw|kind|zoon|dochter|moeder|vader|papa|mama)
        (bij|naar|met) (mijn (man|vrouw|zoon|dochter|kind|vader|moeder|broer|zus)) _ (hierboven
            |in de hemel|boven|daarboven|in het hiernamaals|herenigd)
        na mijn dood / na mijn overlijden / na mijn zelfmoord
        ((als|wanneer|zodra|nadat|voor als|mocht|tegen dat|zolang|eens|als ik eenmaal) ik {SO2}
            {GOES})
        (als|wanneer|zodra|nadat|voor als|mocht) ik {SO2} (overleden|gestorven) (ben|zou zijn)
        ((volgen|volg|achterna|achternagaan|naast|bij) _ in (het graf|de dood)) / het graf in volgen
        stop|stoppen|te stoppen (ik)? met (ademen|leven|bestaan|ademhalen)
        ophouden met (ademen|bestaan)
        sterf ik / sterven ik / ga ik dood / ging ik dood / stierf ik
        ((begraven|gecremeerd|verstrooid) {SO} (worden|wil worden|word|wil)) / in een kist naast
        in mijn graf naast
        ((bij|naar|met|naast) (mijn|ons|onze|mijne) * {SO} (in de hemel|hierboven|daarboven|in het
            hiernamaals|in het graf))
        (in (een|de|mijn) (kist|graf|urn) _ (kruip|kruipen|liggen|lig))
        (kruip|lig) (ik)? _ in (een|de|mijn) (kist|graf)
    """,
    Meaning.NO_LIFE: f"""
        (niemand (zou|zal|gaat|ging) {SO2} (me|mij) {SO} (missen|ooit missen|echt missen))
        ((heb|had) (ik)? (het)? {SO2} (gehad|helemaal gehad|genoeg) (met|van) (het|dit|mijn)?
            (leven|bestaan|leven hier))
        ((haat|vervloek|verafschuw|walg van|veracht) (ik)? (het)? {SO} (om)? {SO} (te leven
            |dat ik leef|dat ik nog leef|in leven te zijn|in leven|mijn leven|het leven|dat ik
            besta|elke dag dat ik leef|elke ochtend dat ik wakker word))
        ((geen|geen enkele|nul|nergens een|amper een|nauwelijks een) (zin|reden|wil|wens|kracht
            |energie|puf|moed|nut|doel|goesting|behoefte|verlangen|lust|fut|redenen|intentie
            |bedoeling|ambitie|toekomst) {SO} (meer|nog|over)? {SO} (om|in|tot|voor)? {SO}
            (nog|op|hier|in|verder|door|langer)? (te leven|leven|deze wereld|de wereld|deze
            aarde|leven te blijven|te bestaan|te blijven|voort te leven|bestaan|wakker te
            worden|op te staan en te leven|te zijn|verder te gaan met leven|doorleven|te
            overleven|te ademen|er nog te zijn))
        (waarom|waarvoor|waartoe|waarvoor moet ik) {SO} (nog)? (verder)? leven
        ((het leven|leven|dit leven|mijn leven|de wereld) {SO} (interesseert|boeit|trekt|zegt
            |smaakt|lokt|bevalt|hoeft|kan) (me|mij) {SO} (niet|niks|niets|gestolen) (meer)? {SO}
            (worden)?)
        ((er is|er bestaat|is er|zie|rest|blijft|weet|vind) (ik|me|mij)? {SO} (maar|nog|geen|enkel)
            _ (een|andere|één)? (uitweg|oplossing|uitkomst|weg) _ (dan|buiten|behalve|is) (de)?
            (dood|sterven|doodgaan|zelfmoord|zelfdoding|suïcide))
        ((de dood|sterven|doodgaan|dood zijn|dood) {SO} (is|lijkt|blijft|voelt als|zie ik als) {SO}
            (voor mij|me|mij)? {SO} (de enige|nog de enige|de laatste|een|mijn enige|het enige|alles
            |de beste) {SO} (uitweg|oplossing|uitkomst|wat|dat|verlossing|bevrijding|optie|troost
            |opluchting|ontsnapping))
        ((het enige|alles|al|enige|niets anders) (wat|dat)? (ik)? {SO} (nog|ik nog|ik)? {SO}
            (wil|vraag|verlang|wens|hoef|waar ik naar verlang) {SO} (is|dan)? {SO} {NOT_HERE})
        ({NOT_HERE} {SO} (is|dat is) {SO} (het enige|alles|al) (wat|dat) ik)
        (liever|eerder|beter|nog liever) {SO} (dood|doodgaan|sterven|dood ben|sterf) {SO} (ben
            |was|zijn)? {SO} (dan|als) (nog|zo|verder|dit|dat|te|een|deze|alleen|hier|op)
        (dood|sterf) {SO} (liever|ben ik liever|wil ik liever|was ik liever)
        ((heb|is|was|zijn) (het|me|mij|dit)? {SO} (duidelijk|zeker|klaar|beslist|besloten) {SO}
            (geworden)? dat ik {SO2} {NOT_HERE})
        ((besloten|beslist|beslissing genomen|vastbesloten) {SO} (dat ik|om) {SO2} (niet|nooit)
            (meer|langer) {SO} (verder|te)? {SO} (leef|leven|besta|wil|blijf|hoef))
        ((verdien|verdiende) (ik)? {SO} (het|de)? {SO} (niet|dood|te sterven|dood te zijn) {SO}
            (om te leven|te leven|te bestaan|dat ik leef|nog te leven)?)
        ((hoor|zou|hoorde) (ik)? {SO} (dood|niet (meer)? in leven|niet (meer)? te leven|er niet
            (meer)? te|niet (meer)? te bestaan) {SO} (te zijn|moeten zijn|zijn)?)
        ((moest|mocht|hoefde) ik _ (vannacht|morgen|nu|vandaag) {SO} (sterven|doodgaan|doodvallen
            |niet meer wakker worden|dood neervallen))
        ((leef|besta|adem) (ik)? {SO} (alleen|enkel|nog) {SO} (nog|maar)? {SO} (omdat|voor (mijn
            |de) (hond|kat|kinderen|moeder|ouders|poes|zoon|dochter)))
        (als ik {SO} (nog)? (leef|er ben) is (dat|het) _ (voor|door|omdat|vanwege|dankzij))
        ((alleen|enkel|dat ik nog leef is voor) (mijn|de) (hond|kat|kinderen|moeder|zoon|dochter
            |poes) {SO} (houdt|houden)? me (tegen|hier|in leven))
        (is (dat|het|er) _ _ dat me (nog)? (tegenhoudt|hier houdt|in leven houdt))
        (had ik {SO} (het lef|de moed|de durf|de ballen) {SO2} (was|had|dan|zou)) _ (ik)? _ (dood
            |al|er|mezelf|eind|gedaan|sprong|gesprongen)
        (als ik {SO} (het lef|de moed|de durf|de ballen) had) _ _ (dood|al lang|allang|eind|mezelf
            |gedaan|gesprongen|er niet)
        (te laf|te bang|niet dapper genoeg) {SO} om {SO} (het te doen|er een eind|dood|te sterven
            |mezelf|te springen|eruit)
        ((mocht|mag) ik {SO} (gaan|sterven|heengaan|inslapen|dood))
        ((wil|wou|zou) {SO} (zo)? (graag)? {SO} (gaan|heengaan|inslapen|vertrekken) {SO} (ik ben
            op|het is genoeg geweest|naar mijn (man|vrouw)|mijn tijd is|mijn leven is))
        (mijn tijd (is gekomen|zit erop)|het is (genoeg|mooi) geweest met (mij|leven|mijn leven|het
            leven|dit leven))
        (voor (mij|me) (is het|mag het|hoeft het|is t) {SO} (genoeg geweest|stoppen|gedaan|niet meer
            |over|mooi geweest|klaar|afgelopen|voorbij|eindigen) _ (leven|dit leven|zo|allemaal)?)
        ((niet|nooit) {SO} (de|ouder dan|ouder worden dan|oud|# |tot mijn) {SO} # {SO} (halen|haal
            |worden|word|te worden|te halen) {SO} (wil|zal|ga)?)
        ((wil|hoef|ga|zal|kan) (ik)? {SO} (morgen|de ochtend|het nieuwe jaar|kerst|nieuwjaar|de
            zomer|mijn (volgende)? verjaardag|volgend jaar|de lente|het einde van *) {SO}
            (niet|nie) (meer)? {SO} (halen|meemaken|zien|beleven|mee te maken|te
            halen|haal|meemaak))
        niet (tot|naar) morgen {SO} (wil|kan|hoef|ga)
        (verdwijnen|verdwijn|verdween|oplossen|wissen) {SO} (van|uit) (deze|de) (wereld|aarde
            |aardbol|planeet)
        (mijn leven|het|alles|ik) {SO} (eindigt|stopt|houdt op) {SO} (hier|{DAY}|vannacht)
        (leven|bestaan) {SO} (stelt|heeft|biedt) {SO} (me|mij|voor mij)? _ (niks|niets) meer
        ((hoofd|lijf|alles in mij|alles in me|iets in mij|een deel van mij|een stem|stemmetje) {SO}
            (wil|roept|schreeuwt|zegt|smeekt) _ _ (dood|sterven|doodgaan|eruit|stoppen met leven))
        (op|moe|klaar|uitgeleefd) {SO} (en|ik)? {SO} (wil|zou) {SO} (graag)? {SO} (gaan|slapen
            en niet|naar (mijn man|mijn vrouw|de hemel))
        ((het|dit|mijn) (leven|bestaan) {SO} (ik)? (moet|hoef|wil) (ik)? {SO} er {SO}
            (niks|niets|niet) (meer)? van (hebben|weten))
        ((hecht|geef|hou|houd|gehecht) (ik)? {SO} (niet|niks|niets) (meer)? {SO} (om|aan|van)
            (het|mijn) leven)
        (# (jaar)? word ik {SO} (niet|nooit) (meer)?)
        ((is|was) het voor mij _ (over|gedaan|voorbij|afgelopen|te laat))
        (zie (mezelf|mij) (geen|niet|nooit) _ (# |oud|ouder|dertig|veertig|vijftig) _
            (worden|halen)?)
        ((wil|hoef|ga|zal) (ik)? niet eens _ _ (halen|meemaken|zien))
        (klaar met (ademen|bestaan|leven|ademhalen|wakker worden|er zijn))
        (wil|wou|zou) (me|mij) dood / ik (wil|wou|moet) (gewoon|maar|nu|echt)? kapot / kapot wil ik
        ((sterf|sterven|doodging|dood ging|doodga|dood neerviel|wakker werd|wakker
            word|verongelukte) _ _ _ (niet erg|prima|geen ramp|een opluchting|niet jammer|niet
            rouwig|best|ook goed|maakt me niet uit|niks uit|wel best))
        ((vloek|huil|baal|teleurgesteld|jammer|spijtig|boos|kwaad|verdrietig|ween) _ (omdat|dat)
            ik _ wakker (ben geworden|word|werd|geworden ben))
        uitgeleefd / voltooid leven / leven is voltooid / mijn leven is af / leven als voltooid
    """,
    Meaning.KILL_SELF: f"""
        ((kan|wil|ga|zal|moet|zou|denk|ben|heb|sta|stond|blijf|twijfel) _ _ (eraan|erover|op|over)?
            {SO} (om)? {SELF} {SO} (te)? (verdrinken|ophangen|verhangen|vergassen|doodrijden
            |vermoorden|ombrengen|doodsteken|opknopen|wurgen|verstikken|doodschieten|uitmoorden
            |uithongeren))
        (er _ (een|n)? (eind|einde|eindje) _ (aan)? _ (maken|maak|maakte|te maken|gemaakt|maken
            aan))
        (er {SO} (een|n)? (eind|einde) aan {SO2} (moet|wil|ga|zal|kan|zou|mag|hoef) (maken)?)
        (een (eind|einde) aan {SO2} (moet|wil|ga|zal|kan|zou|maak|maken|te maken|gemaakt))
        ((mijn|mn|m n|het|dit) {SO} leven {SO2} (moet|wil|ga|zal|kan|zou|had|te|willen|gaan|moeten)
            {SO} (beëindigen|stoppen|nemen|afsluiten|beeindigen|benemen|eindigen|afmaken))
        ({SELF} {SO2} (zou|kan|ga|wil|moet|zal) _ (voor de trein|van de brug|onder de trein|voor een
            trein|onder een trein|van het dak|uit het raam|van kant|van het leven|het leven|om zeep)
            {SO} (gooien|werpen|maken|beroven|benemen|gooi|kunnen gooien|helpen|smijten|storten))
        ({SELF} {SO2} (om zeep|om het leven|om hals) {SO} (helpen|te helpen|brengen|te brengen|help
            |breng))
        ({SELF} {SO2} (wat|iets) {SO2} (aandoen|aan te doen|aandoe|aan doe|aan ga doen|wil aandoen
            |zou aandoen|aangedaan|ga aandoen))
        ((voor|onder) (de|een|n) {SO} (trein|metro|tram|vrachtwagen|bus|camion) {SO2}
            (springen|stappen|gooien|te gooien|te stappen|te springen|smijten|lopen|spring|stap
            |gooi|liggen|werpen))
        (spring|stap|loop|ga|rijd|rij) (ik)? {SO2} (voor|onder) (de|een|n) {SO} (trein|metro|tram
            |vrachtwagen|bus|camion)
        ((van|uit|vanaf|over) (de|het|een|n|die|mijn) {SO} (hoogste|tiende|bovenste|vijfde|# )?
            {SO} (brug|dak|flat|balkon|raam|gebouw|klif|kliffen|toren|viaduct|parkeergarage
            |verdieping|rots|kraan|reling|rotsen|venster) {SO2} (af|naar beneden)?
            (gooien|storten|smijten|werpen|te gooien|gooi|stort|laten vallen|afspring|af
            spring|springen|spring|te springen|sprong))
        (maak|maken) (ik)? {SO} (me|mij|mezelf|mijzelf|mijn eigen) {SO2} (van kant|dood|kapot)
        ((vergif|gif|bleekmiddel|bleek|javel|antivries|rattengif|ontstopper|chloor|ammoniak) {SO}
            (drinken|gedronken|drink|te drinken|innemen|ingenomen))
        (drink|dronk|slik) (ik)? {SO} (een|de)? {SO} (fles|glas)? {SO} (vergif|gif|bleekmiddel|bleek
            |javel|antivries|rattengif|ontstopper)
        ((mijn|mn|m n) (polsen|aders|aderen|pols|keel|strot|slagader) {SO} (door|open|over) {SO}
            (te)? (snijden|snij|halen|gesneden|gehaald|snijd|kerven))
        ((snij|snijd|haal|kras) (ik)? {SO} (mijn|mn) (polsen|aders|aderen|pols|keel|strot) _
            (door|open|over))
        (mezelf|mij|me) {SO} (mijn|de) (polsen|aders|aderen|keel)? {SO} (laten)? (doodbloeden
            |verdrinken|verbranden|doodvriezen|doodhongeren|versterven|stikken|uitdrogen)
        ((zelfmoordpoging|poging|zelfmoord poging|suïcidepoging) {SO2} (gedaan|ondernomen|mislukt
            |doen|ondernemen|wagen))
        ((heb|had) (ik)? _ (het|mezelf)? _ (al)? {SO} (een keer|eens|gisteren|vannacht|vorige week
            |eergisteren)? {SO} geprobeerd _ _ (ophangen|op te hangen|pillen|springen|dood|probeer
            |opnieuw|nog een keer|verdrinken|eind|nog eens))
        ((probeer|probeerde) (ik)? (het)? _ (nog een keer|nog eens|opnieuw|weer) _
            (eind|dood|sterven|van kant|zelfmoord|op te hangen))
        (uit het raam|van het balkon) {SO} (springen|spring|gooien|stappen|sprong|te springen)
        door (mijn|eigen) (eigen)? hand sterven / zelf (mijn)? dood (kiezen|regelen)
        ((mijn|mn|de) (aders|aderen|polsen|pols|keel) {SO2} (doorsnijden|opensnijden|oversnijden
            |doorsneed|doorknippen))
        ((binnenkort|vroeg of laat|ooit|vandaag|vannacht|vanavond|straks|dadelijk|zo|zo
            meteen|zometeen|morgen|dan|dit keer|deze keer|eens|op een dag|volgende keer) spring
            ik)
        ({SELF} {SO2} (het)? leven {SO} (benomen|ontnomen|beroofd|ontneem|beneem) (heb|had|hebben)?)
        ((laat|laten|liet) (ik)? {SELF} _ (van|uit|in) (de|het|een) (brug|dak|kade|balkon|water
            |rivier|kanaal|raam|toren|flat|zee|viaduct|klif|reling|diepte) _
            (vallen|zakken|zinken|glijden))
        ((hoofd|stem|stemmen|stemmetje|alles|demonen) _ (zegt|zeggen|roept|roepen|schreeuwt
            |fluistert|schreeuwen|fluisteren) (me|mij|dat ik)? _ (spring|sterf|doe het|maak er een
            eind|snij|slik|ga dood|stap eruit|pleeg|mezelf moet|dood moet|moet sterven|moet
            doden))
        ((kan|wil|mag|laat) iemand (me|mij) _ (doodschieten|doodmaken|afmaken|vermoorden|een
            spuitje|doodrijden|overrijden))
        ((van|vanaf) (dat|die|dit) _ (brug|dak|flat|gebouw|balkon|viaduct|klif|toren) _ (stap
            |spring|val|springen|stappen|vallen|af))
        (denk|dacht|hoor|stem|stemmen|hoofd) _ _ spring (gewoon|nu|maar|toch|dan)
        zelfmoord (maken|begaan|uitvoeren)
    """,
}
