"""Dutch: no reason to live, a burden, others without me."""

from care.danger.meaning import Meaning
from care.danger.words.nl.parts import DAY, SO, SO2

MEANINGS = {
    Meaning.NO_LIFE: f"""
        levensmoe / levensmoede / levensmoeheid / moe van (het)? (leven|bestaan) / leven moe
        ((klaar|moe|zat|beu|kotsbeu|uitgekeken) {SO} (met|van|op) (het|dit|mijn|me|te|mn
            |ut)? {SO} (leven|bestaan|leefe|leve|leef))
        (het|dit|mijn|te) leven {SO} (zat|beu|moe|kotsbeu|meer dan zat) / leven beu
        leven zat / ben (het)? (leven)? (zat|beu|moe) (om)? te (leven|bestaan)
        ben klaar met leven / klaar met het leven
        (geen {SO} (zin|reden|wil|kracht|energie|puf|moed|nut|doel|goesting) (meer|nog)?
            (meer)? {SO} (om|in)? {SO} (te leven|het leven|verder te leven|door te
            leven|te bestaan|in leven te blijven|mijn leven|dit leven|leven|nog te leven|te
            blijven leven|voort te leven|wakker te worden|op de wereld te zijn|er te zijn
            |hier te zijn|te blijven bestaan))
        ((zie|vind|heb|weet|is|zag) (er|ik|er ik)? {SO2} geen {SO} (reden|zin|nut|doel)
            (meer)? (om|in) _ (leven|bestaan|zijn))
        (geen) (levenslust|levenswil|levensmoed|levensvreugde|levenszin) {SO} (meer)?
        levenslust {SO} kwijt
        ((zin|wil|moed|lust|goesting) (om te leven|in het leven|in leven|tot leven) {SO}
            (kwijt|verloren|weg|is weg))
        ((niets|niks) {SO} (meer)? (om|waarvoor|dat me|wat me) {SO} (voor te leven|ik
            leef|hier houdt|in leven houdt))
        niets houdt me {SO} (hier|nog hier|in leven|tegen)
        niks houdt me {SO} (hier|tegen|in leven)
        ((het|mijn|dit) leven {SO} (heeft|is|hoeft|lijkt|voelt|was) {SO} (voor mij|van
            mij|mij|me|voor me)? {SO} (geen|niet|niets|zinloos|ondraaglijk|niks|nie|een
            hel|een straf|waardeloos) {SO} (zin|waard|meer|doel|waarde|betekenis|leefbaar
            |te doen|te dragen)?)
        ((het|mijn|dit|ut) (leven|leve|leeve|bestaan) {SO} (hoeft|hoef) {SO} (voor mij
            |van mij|voor me|mij)? {SO} (niet|nie|nt) {SO} (meer)? (voor mij|van mij|vr
            mij)?)
        (leven|bestaan) hoeft {SO} (van|voor) (mij|me) niet (meer)?
        hoeft van mij niet meer
        ((het|mijn|dit) leven {SO} (niet|nie) (meer)? {SO} (waard|zien zitten|aankan
            |aan|de moeite|trek|trekken))
        (zie|zien) {SO} (het|dit) (leven)? niet meer zitten / zie (het|mijn|dit) leven niet
        (leven is {SO} (op|over|voorbij|klaar|een hel|een kwelling|een marteling|niets
            waard|niet te doen))
        (mijn leven is {SO} (voorbij|over|klaar|afgelopen|niets waard|niks waard|mislukt
            |waardeloos))
        (leven|bestaan) {SO} (lukt|gaat) {SO} (me|mij|mij)? {SO} niet (meer|langer)
        (leven|bestaan) (wil|kan|trek|hoef) (ik)? {SO2} (niet|nie) (meer|langer)? {SO}
        ((trek|hou|houd|verdraag|kan) (ik)? {SO} (het|dit|mijn) (leven|bestaan) {SO}
            (niet|nie) (meer|langer)?)
        ((kan|wil|hoef|hoeft|durf|trek) (ik)? {SO} (zo|het|er|dit)? {SO} (niet|nie
            |nooit) (meer|langer) {SO} (leven|leve|bestaan|verder leven|doorleven|verder
            |door met leven|door met dit leven))
        (kan|wil) (ik)? zo {SO} (niet|nie) (meer|langer|verder)? (leven|doorgaan|verder)
        (weet niet (meer)? of ik {SO} (nog)? (wil leven|verder wil|wil blijven leven|leven
            wil|verder wil leven))
        (waarom|waarvoor|waartoe) (leef|besta|adem) ik {SO2} (nog|eigenlijk|überhaupt)?
        ((waarom|waarvoor|waartoe) (ben|sta) ik {SO} (nog|eigenlijk|überhaupt|hier) (er
            |nog|hier|op de wereld|op deze wereld|in leven|nog in leven))
        ((waarom|waarvoor|waartoe) (zou|moet|blijf) ik {SO2} (eigenlijk|überhaupt|nog)?
            {SO} (leven|blijven leven|verder leven|doorleven|bestaan|in leven|in leven
            blijven|doorgaan met leven))
        (waarom|waarvoor) (ik)? {SO} nog (leef|besta|leven) / waarvoor ik (nog)? leef
        waarom ik nog (leef|besta)
        ((wat is|wat heeft|heeft) (het)? {SO} (de zin|het nut|nut|zin|voor zin) {SO}
            (van|om|in)? (het|mijn|nog|te)? {SO} (leven|bestaan|te leven|blijven leven
            |doorgaan met leven))
        (beter|liever|lievr) (dood|doot) {SO} (dan|zijn|gaan|af)? / dood beter af
        dood ben ik beter
        ((dood|sterven|dood zijn|de dood) (is|lijkt|zou|klinkt) {SO2} (me|mij)? {SO}
            (beter|fijn|heerlijk|een opluchting|een verlossing|het beste|aantrekkelijk|de
            oplossing|rustig))
        ((opluchting|verlossing|bevrijding) (als ik {SO} (dood|sterf)|om dood te zijn|om
            te sterven))
        ((maakt|maak) (me|mij|het me) {SO} niet (meer)? uit of ik {SO} (leef|doodga
            |sterf|blijf leven|dood ga))
        ((boeit|kan) (me|mij) niet {SO} (schelen)? of ik {SO} (leef|doodga|sterf|wakker
            word))
        (zou (het)? niet erg (vinden)? (zijn|als) (als)? ik {SO} (dood|doodging|stierf
            |niet meer wakker))
        hoor niet (meer)? (thuis)? (op|in) deze wereld / pas niet (in|op) deze wereld
        geen plek op deze wereld / (weer|toch|helaas|jammer genoeg) wakker geworden
        teleurgesteld dat ik (nog leef|wakker werd|wakker ben)
        (jammer|spijtig|teleurgesteld) dat ik {SO} (nog leef|leef|wakker|er nog ben)
        tis klaar met mij / het is {SO} (klaar|gedaan|over|afgelopen) met mij
        t is klaar met mij / ik hoef niet meer / (ik)? hoef {SO} niet meer {SO} (zo)?
        niet meer (voor|van) mij hoeft / te laf om (dood|te sterven)
        (heb|ben) afgesloten met (het|mijn) leven / heb met het leven afgesloten
        leven achter me gelaten
        liever niet (meer)? (leven|leef|wakker|bestaan|bestond|geboren)
        een leven dat ik niet wil / (wil|wou|hoef) dit leven {SO} niet (meer)?
        (wil|hoef|kan) (het|dit) {SO} leven niet (meer)? / geen toekomst (meer)? voor mij
        doodswens / doodsverlangen / verlangen naar de dood / doodswensen
        ((zie|zien) (het|de|er) (nut|zin) {SO} (er|van)? niet (meer)? (van in)? _ (leven
            |bestaan))
        (het|dit) leven {SO2} (geen|niet) (zin|nut) (meer)?
        zie het (allemaal)? niet meer zitten om
        ((was|had) ik (maar|toen|daar|toch) _ _ (doodgegaan|gestorven|overleden|dood gegaan
            |dood gebleven))
        (het|dit|mijn)? leven {SO} (spuugzat|kotsbeu|strontbeu|doodmoe)
        (spuugzat|kotsbeu) van het leven / spuugzat om te leven
        (niet (meer)? hoe ik {SO} (verder moet leven|verder kan leven|moet leven|moet
            blijven leven))
        ((doodgaan|sterven|dood zijn) (zou|is|lijkt) {SO2} (zoveel|veel)? (makkelijker
            |beter|fijner|gemakkelijker|het beste))
        mijn leven {SO} is {SO} (klaar|over|voorbij|gedaan)
        van mij hoeft (het|dit|mijn) leven _ niet (meer)?
        ((mijn|het|dit) leven (mag|moet|kan) _ (stoppen|ophouden|voorbij zijn|klaar zijn
            |eindigen))
        (geen|weinig) (zin|goesting|reden) meer (in|om) (bestaan|te bestaan|het bestaan)
        ((vraag|vroeg) (me|mij) _ af hoe het (is|zou zijn|voelt) om (dood|er niet meer) te
            (zijn|gaan))
        hoe het (is|zou zijn|voelt) om dood te (zijn|gaan)
        dak dood was / da k dood was
        (stopt|stilvalt|ermee stopt|mee stopt) _ _ een opluchting
        (ga|zal|moet) ik {SO} (dood|doodgaan|sterven) (van mezelf|door mezelf)
        (dat ik {SO2} (sterven|dood|dood zijn|niet meer leven|er niet meer zijn|niet meer
            wakker worden) (wil|wou|zou willen))
        (dat ik (wil|wou|wilde|zou willen) {SO} (sterven|doodgaan|dood zijn|niet meer
            leven|er niet meer zijn|niet meer wakker worden))
        (soms)? wil ik {SO} niet meer wakker (worden)?
        {DAY} ga ik {SO} (dood|doodgaan|sterven)
    """,
    Meaning.NEVER_BORN: f"""
        ((nooit|niet) {SO} (geboren|op de wereld gekomen|verwekt|op de wereld gezet)
            {SO} (was|geweest|had moeten worden|zou zijn|te zijn)?)
        nooit {SO} (geboren hoeven|had hoeven|moeten) (worden|geboren worden)
        was ik {SO} nooit geboren
        ((had|hadden) (me|mij) {SO} (nooit|beter)? (moeten aborteren|geaborteerd|laten
            weghalen|niet moeten krijgen))
        ik had er nooit moeten zijn / ik had nooit moeten bestaan / nooit had moeten bestaan
        nooit had bestaan / nooit bestaan / vervloek de dag dat ik geboren
        spijt dat ik geboren / was ik er maar nooit geweest / er nooit geweest was
        er nooit was geweest / ik {SO} (nooit|niet) (geboren|bestaan) (was|had)
    """,
    Meaning.UNSAFE_WITH_SELF: f"""
        (ben|voel me|voel mij) {SO2} niet (meer)? veilig (met|bij|voor|alleen met) mezelf
        niet veilig bij mezelf
        vertrouw mezelf {SO} niet (meer|vannacht|vanavond|alleen|nu)?
        vertrouw mijzelf {SO} niet / bang voor mezelf / bang van mezelf / schrik van mezelf
        bang voor mijn eigen (gedachten|impulsen|hoofd)
        bang om alleen (met mezelf|te zijn met mezelf) / bang (voor)? wat ik mezelf
        durf niet alleen te zijn vannacht
        kan mezelf niet (meer)? (veilig|in leven|in de hand) (houden)?
        mezelf niet (meer)? in leven / gevaar voor mezelf / mag niet alleen (zijn|blijven)
        moet tegen mezelf beschermd / mezelf beschermen tegen mezelf
        (weet niet of ik (de|deze) (nacht|ochtend|avond|dag) {SO} (haal|overleef|doorkom
            |door kom|zal halen))
        (haal|overleef|red) (ik)? (de|deze) (nacht|ochtend|week) {SO} niet
        kom de nacht niet door / red de nacht niet
        (de|deze) nacht {SO} niet (halen|overleven|doorkomen|haal|overleef)
        kan mezelf niet in leven houden / sta niet in voor (mezelf|wat ik)
        kan niet voor mezelf instaan / sta {SO} niet (meer)? in voor mezelf
        sta niet meer voor mezelf in / niet meer voor mezelf instaan
        (weet niet of ik (er)? (morgen|volgende week|maandag|het weekend) _ (ben|leef|wakker
            word|haal))
    """,
    Meaning.BETTER_OFF: f"""
        beter af / beter / veel beter / beter zijn / makkelijker / gemakkelijker / gelukkiger
        rustiger / blijer / fijner / leuker / opgelucht / opluchting / een opluchting / blij
        vrij / verlost / gerust / van de ellende af / van alle ellende af / van me af
        van mij af / van de zorgen af / minder zorgen / minder last / minder stress
        één zorg minder / een zorg minder / een probleem minder / eindelijk rust
        eindelijk gelukkig / niets missen / niks missen / geld overhouden / meer ruimte
        een mond minder
        ((niemand|geen mens|geen hond|geen kat|geen haan) {SO2} (zou|zal|gaat)? {SO}
            (me|mij|het|om mij|erom)? {SO} (missen|mist|merken|merkt|opvallen|huilen
            |treuren|schelen|erg vinden|verdrietig|kraaien|wakker liggen|zou missen|zou
            merken|opmerken|doorhebben|rouwen|malen|interesseren|interesseert|boeien|geven))
        ((niemand|geen mens|geen hond) _ _ (missen|merken|mist|merkt|opvallen|schelen|huilen
            |treuren|opmerken))
        ((zou|zal) {SO} (niemand|geen mens) {SO} (me|mij|het)? {SO} (missen|merken
            |opvallen|erg vinden))
        niemand (me|mij) (mist|zou missen) / mist niemand me / opgeruimd staat netjes
        beter voor iedereen / iedereen beter / beter voor jullie / beter voor hen
        beter voor de kinderen / gemist worden
    """,
    Meaning.WITHOUT_ME: f"""
        zonder mij / zonder me / zonder mijn persoon / zonder mijn aanwezigheid / mijn dood
        ((als|wanneer|of|dat|indien|moest) ik {SO2} (er)? {SO} (niet|nooit|morgen niet)
            {SO} (meer)? {SO} (was|ben|zou zijn|bestond|besta|leef|leefde|er was
            |bestaan had|er ben|wakker word|had bestaan)?)
        ((als|wanneer|of|dat|indien|moest) ik {SO2} (dood|weg|verdwenen|overleden
            |doodgegaan|gestorven) {SO} (ben|was|zou zijn|ging|ga|zijn|zou gaan|neerval)?)
        ((als|wanneer|of|dat|indien|moest) ik {SO2} (verdwijn|verdween|sterf|stierf|doodga
            |doodging|zou verdwijnen|zou sterven|spring|wegga voorgoed|eruit stap|ertussenuit
            stap|zou doodgaan|doodviel|ophoud))
        als ik er niet meer (was|ben|zou zijn) / als ik er niet (was|ben)
        was ik er {SO} niet (meer)?
        of ik {SO} (leef|er ben|besta|leef of niet|er nog ben|er wel of niet ben)
        verlost van (mij|me) / van mij (af|verlost) / van me (af|verlost) / mij kwijt
        me kwijt / zonder iemand als ik
    """,
    Meaning.BURDEN: """
        last / een last / tot last / alleen maar een last / alleen maar tot last
        blok aan het been / blok aan hun been / belasting / ballast / overbodig / nutteloos
        waardeloos / niks waard / niets waard / in de weg / loop iedereen in de weg
        zit iedereen in de weg / maak alles kapot / verpest alles / verpest het voor iedereen
        maak iedereen ongelukkig / kost alleen maar geld / teleurstelling / een teleurstelling
        sta in de weg / trek iedereen mee naar beneden / doe iedereen pijn / uitschot
        niemand heeft iets aan me / niemand heeft mij nodig / niemand heeft me nodig
        parasiet / probleem / hangt alles aan mij / molensteen / het probleem / afval
        niemand wil me
    """,
}
