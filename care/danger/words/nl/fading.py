"""Dutch: no care for one's life, a life as a mistake, and giving it up."""

from care.danger.meaning import Meaning
from care.danger.words.nl.parts import BLADE
from care.danger.words.nl.yearning import LIFE, LIVING, TO_LIVE

PITY = """(pech|jammer|spijtig|helaas|zonde|balen|baal|teleurgesteld|vervelend|klote|kut|ramp
    |treurig|erg|kwaad|boos|verdrietig|spijt|rot|shit|ontgoocheld|triest|waardeloos
    |vreselijk|verschrikkelijk|afschuwelijk|walgelijk|onverdraaglijk
    |ondraaglijk|ergste|vervloekt|haat|verdomd|godverdomme)"""
PITY = " ".join(PITY.split())
LIMB = """(arm|armen|been|benen|dij|dijen|pols|polsen|bovenbenen|bovenbeen|buik|huid|vel|onderarm
    |onderarmen|handen|hand|enkels|heupen)"""
LIMB = " ".join(LIMB.split())

MEANINGS = {
    Meaning.WANT: """
        zin in / heb zin in / trek in / tel de dagen tot / tel af tot / aangetrokken tot
        voel me aangetrokken tot / flirt met / verliefd op / kijk (reikhalzend|al) uit naar
        zit te wachten op / zit te wachten tot / het liefst van al
    """,
    Meaning.THINK: """
        dagdroom / dagdroom over / dagdroom van / mijmer / mijmer over / peins over / overpeins
        beeld mij in / fantaseren over / dromen van / dromen over / mijmeren over
    """,
    Meaning.KILL_SELF: """
        (als ik (mezelf|mijzelf|me) _ _ (iets|wat) (aandeed|aandoe|zou aandoen|aan deed|aan zou
            doen))
        ((op|over|langs) het spoor _ _ _ _ (blijven staan|blijven liggen|stil blijven|stoppen en
            blijven))
        (een)? (eind|einde|eindje) eraan (maken|te maken|maak|gemaakt)
        ((denk|denken|dacht|nadenken|gedachte|gedachten) (ik)? _ _ _ (aan|over)? _ (een)? (eind|
            einde) _ (eraan|er aan) _ (maken|te maken))
        ((trein|treinen|brug|spoor|rails|dak|kanaal|diepte|afgrond|balkon|flat|spoorlijn) _ _ _ _
            (lokt|roept (me|mij)|trekt (me|mij)|lonkt|wenkt|lokken|lonken))
        ((trein|treinen|brug|spoor|rails|dak|kanaal|diepte|afgrond|balkon|flat) (leek|lijkt|zag|
            ziet) _ _ _ (aantrekkelijk|verleidelijk|uitnodigend|aanlokkelijk))
        (ben ik er (morgen|straks|binnenkort|overmorgen) niet meer (bij)?)
        (ben er (morgen|straks|binnenkort|overmorgen) niet meer (bij)?)
    """,
    Meaning.NEVER_BORN: """
        ((had|hadden) _ _ (me|mij) _ nooit _ (gebaard|gekregen|gemaakt|verwekt|gewild|voldragen))
    """,
    Meaning.DIE: """
        er _ (al|gewoon|liever)? niet meer (geweest|bij zijn)
        niet meer (geleefd|bestaan) (had|heb)
        ((mijn|het) (hart|lichaam|lijf) _ _ _ (begeeft|begaf|opgeeft|opgaf|stopt|stopte|stilstaat|
            stilstond|stilvalt))
        (vermoord|doodgeschoten|doodgereden|omgelegd|neergeschoten|doodgestoken|aangereden) worden
        (van|uit) de aardbodem / van de aardbol
        ((niet|nooit) (meer)? (uit|van|na) (de|een|die) (narcose|verdoving|operatie|coma) _ (wakker
            |bijkomen|ontwaken|bijkom|ontwaak) _ (worden|word)?)
        ((hoop|wil|wou|bid|wens|hoopte|hopelijk|zou) _ _ _ _ niet (overleef|overleefde|overleven|te
            overleven))
        uit het leven (scheiden|treden|te treden|te scheiden) / van het leven scheiden
        doodsdrang / doodsdrift / sterfwens / doodslust / stervenswens
    """,
    Meaning.NO_LIFE: f"""
        ((wil|hoef|trek|kan) (ik)? (het|dat) niet (meer|langer) _ (dit|het|mijn) (leven|bestaan))
        ((niet|nooit) _ _ (voorstellen|geloven|indenken|denken) dat ik _ _ _ nog (leef|besta|er
            ben))
        ((hebben|heeft|is|zijn) _ _ (meer|beter) _ (aan|met) een dode (moeder|vader|mama|papa|man|
            vrouw|zoon|dochter|vriend))
        (waarom (moest|moet|ben) ik (nog|weer|toch)? wakker (worden|geworden) _ (vandaag|vanochtend
            |vanmorgen)?)
        (inslapen en _ (wegblijven|niet|nooit|weg))
        ((leven|bestaan) (is|voelt|lijkt) _ _ (een|als een) (straf|kwelling|marteling|hel|
            gevangenis|foltering|lijdensweg) _ _ _ (geworden|af|niet meer|op)?)
        ((god|heer|onze lieve heer) (me|mij) _ _ (wil|zou|komt|mag|kan) _ (halen|ophalen|meenemen|
            wegnemen|roepen|komen halen))
        ((kan|kon) er _ (beter|net zo goed|evengoed) _ niet (meer)? (zijn|te zijn|wezen))
        ((nooit|niet) meer wakker worden _ (dat|is) _ _ (mijn|alles|het enige|wat|de))
        ((om|er) _ _ (treuren|rouwig|erg vinden|wakker liggen|mee zitten) _ _ als ik _ _ (onder een
            (bus|trein|auto|vrachtwagen|tram)|dood|sterf|stierf|verongelukte|niet meer))
        ((niet|nooit) (gemaakt|geschikt|bedoeld|geschapen|gebouwd) (voor|om) _ (het leven|te leven|
            dit leven|deze wereld|leven))
        (wanneer|hoe) ik (ga|sterf|doodga|eruit stap) _ (zelf)? (beslissen|kiezen|bepalen)
        (zelf|ik) _ (kan|mag|wil) (beslissen|kiezen|bepalen) (wanneer|hoe) ik (ga|sterf|doodga)
        ((nooit|niet) meer wakker worden _ _ (wens|droom|wil ik|verlang ik|mooiste|liefste))
        ((wacht|wachten|wachtte) (ik)? _ _ _ (op|tot) (de|mijn) (dood|sterfdag) _ (komt|me|halen)?)
        (dat ik (geboren|op de wereld) (ben|werd|kwam) _ _ _ (ergste|fout|vergissing|spijt|ramp|
            jammer|vloek|straf))
        ((zie|kijk) (ik)? _ (ertegen op|ertegenop|er tegenop|er tegen op|op tegen) _ _ _ {TO_LIVE})
        ((moeten|te moeten|nog moeten|nog te moeten) (blijven leven|leven|doorleven|bestaan|verder
            leven))
        ({LIFE} _ _ _ (dan)? (hoef|wil) ik (het|dat|er)? _ (niet|geen|niks))
        (als (dit|dat|zo) _ (het|mijn)? leven is _ (dan)? _ _ _ (niet|liever|hoef|geen))
        ((kunt|kan|kun|wilt|wil|help) (u|je|iemand|jij|dokter|god)? (me|mij) _ _ _ (laten inslapen|
            inslapen|een spuitje|laten sterven|doodmaken|euthanasie|uit mijn lijden|sterven|
            doodgaan|verlossen|dood maken))
        (iemand (anders)? _ (verdient|verdiende|had) _ mijn leven)
        ((laat|mag|mocht|moge) het _ _ (voor altijd|voorgoed|eeuwig) zijn)
        (net zo goed (dood|sterven|doodgaan|er niet|weg van)|evengoed (dood|sterven|er niet zijn))
        (dood|sterven|doodgaan) (is|was|lijkt|zou) _ _ (beter|het beste|makkelijker|fijner|rust)
        (zonder (leven|bestaan) _ _ (rust|vrij|beter))
        ((sinds|al) _ _ _ (dood|sterven|doodgaan|zelfmoord) _ in mijn (hoofd|kop|gedachten))
        ((nergens|geen|nul) _ _ _ (zin|trek|goesting|fut) _ in _ _ _ (ademen|leven|bestaan|wakker
            worden|ademhalen))
        ((mag|moet|kan|mocht|moest) het _ _ _ (gedaan|klaar|over|voorbij|afgelopen|uit) _ (zijn)? _
            (met|voor) (leven|mij|dit leven|mijn leven|het leven|me))
        ((voor|van|met) (mij|me) (mag|moet|kan) het _ (gedaan|klaar|over|voorbij|afgelopen|uit)
            (zijn)? _ (met)? (het|dit|mijn|dat)? (leven|bestaan))
        ({LIFE} _ (achter (me|mij) (laten|te laten|gelaten)|loslaten|los te laten|vaarwel|opgeven|
            op te geven|opgegeven|teruggeven|terug te geven|inleveren|in te leveren|weggooien))
        (geef|gaf|lever) (ik)? {LIFE} _ (op|terug|in)
        ((afscheid) _ (nemen|te nemen|neem|genomen) (van|aan) {LIFE})
        ((neem|nam) (ik)? _ afscheid van {LIFE})
        ({PITY} _ _ _ dat ik _ _ _ (wakker (werd|word|ben|geworden)|ontwaakte|ontwaak|{LIVING}))
        ((kan|maakt|boeit|interesseert|scheelt) (het)? (me|mij) _ _ _ (schelen|uit|meer)? of ik _ _
            _ (leef|sterf|doodga|er ben|wakker word|blijf leven|dood|besta|in leven|verongeluk))
        (of ik _ _ (leef|sterf|doodga|er ben) _ _ (kan|maakt|boeit|interesseert) (me|mij) _ (niet|
            niks|niets|geen|weinig))
        ((mijn|m n|heel mijn) (leven|bestaan|geboorte) (is|was) _ (een)? _ (vergissing|fout|
            misverstand|ongelukje|vloek|verspilling|grote fout|schande|misser))
        ((ben|was) (ik)? _ (een)? (vergissing|fout van de natuur|verspilling van * *|misbaksel|
            ongelukje dat nooit))
        ({LIFE} (is|zit|ligt) _ (geleefd|geweest|erop|achter (me|mij)|uitgespeeld|gedaan|af))
        ((zin|wil|lust|moed|kracht|drang|energie|reden) (om|tot|in) _ _ {TO_LIVE} _ _ _ (weg|kwijt|
            verdwenen|op|verloren|niet meer|nergens meer|ontbreekt|is er niet))
        ((weg|kwijt|verloren|verdwenen) _ (de|mijn) (zin|wil|lust|moed|kracht) (om|tot|in) _
            {TO_LIVE})
        ((hoef|moet) (ik)? _ niet _ _ _ (te leven|leven|te bestaan|in leven te blijven))
        (veroordeeld|gedwongen|verplicht) (tot|om) (het|te)? (leven|blijven leven|bestaan)
        ((mensen|iemand|types|losers|sukkels) (zoals|als) (ik|mij) _ _ (horen|hoort|verdienen|
            verdient|moeten|zouden|mogen) _ _ (te leven|leven|dood|bestaan|te bestaan))
        ((schiet|maak|sla|rij|steek|help|doe) (me|mij) _ _ (dood|neer|doodgaan|te sterven|sterven|
            uit mijn lijden|van kant))
        ((niet|geen) _ (de moeite|moeite) _ (van (het|mijn)|om) _ (leven|te leven|in leven te
            houden) _ waard)
        ((geen|niemand) _ _ (een)? (traan|tranen) _ _ (om|voor) (mij|me))
        (niemand (die)? _ _ (rouwt|treurt|huilt|rouwen|treuren|huilen) _ _ als ik)
        (niemand (die)? (om|voor) (mij|me) _ (rouwt|treurt|huilt|geeft|rouwen|huilen|treuren))
        (de straat|de weg|het kruispunt) (over|op) _ zonder te kijken _ _ (hoop|hopelijk|hopend)
        (oversteken|steek over|stak over) _ zonder te kijken _ _ (hoop|hopelijk|hopend)
    """,
    Meaning.SELF_HARM: f"""
        ((kan|kon|lukt) (ik)? _ _ (niet|geen) _ _ zonder (mezelf|mijzelf|me) _ _ (pijn|te snijden|
            te krassen|te slaan|te verwonden|te branden) _ (te doen)?)
        ((verberg|verstop|bedek|verstopte|verborg) (ik)? _ _ _ mijn (armen|polsen|dijen|onderarmen))
        (mijn (armen|polsen|dijen|onderarmen) _ _ (verbergen|verstoppen|bedekken))
        ((sla|slaan|bonk|beuk|ram|sloeg|bonkte|stoot) (ik)? _ (met)? (mijn|m n) (hoofd|kop|vuist|
            vuisten|hand) _ (hard)? _ (tegen|op|in) (de|een|het) (deur|muur|vloer|tafel|kast|bed|
            bureau|grond|raam|tegels))
        ((beet|bijt|kneep|knijp|krab|krabde|sloeg|sla) (ik)? _ _ (hard|diep|lang|fel) _ _ (mijn|
            mezelf) _ _ (dat|tot) (het|ik|er) _ _ (bloed|bloedde|bloedt|bloeden|blauw))
        ((denk|denken|dacht|gedachte|gedachten|droom|fantaseer|hunker|verlang|snak|nood) (ik)? _ _
            _ (aan|over|naar|om te) (snijden|krassen|kerven|automutileren|het mesje|mijn mesje|
            mesjes|mijn mesjes|het scheermes))
        ((sneed|kraste|snij|snijd|kras) (ik|mezelf|me) (weer|toch|veel|nog|steeds)? (dieper|te diep
            |steeds dieper))
        ((niet|niets|niks) (gegeten|eten|eet|eten mag) _ _ _ _ (mijn straf|als straf|straf omdat|
            straf voor|straffen))
        ((mijn|als) straf _ _ _ (niet|niets|niks|geen) _ (eten|gegeten|eet))
        (wat ik mezelf _ (aandoe|aangedaan heb|heb aangedaan|aandeed))
        ({BLADE} _ _ _ (in de weer|bezig|tekeer|aan de gang|aan de slag) _ _ _ (mijn|mn) {LIMB})
        ((in de weer|bezig|aan de gang|tekeer) _ _ met (een|het|mijn|de) {BLADE} _ _ _ {LIMB}?)
        ((mijn|mn|m n) {LIMB} _ _ (kapotgesneden|opengesneden|kapotgekrast|opengekrast|kapotgekrabd
            |opengekrabd|toegetakeld|kapotgeslagen|opengehaald|ingekerfd|kapot gesneden|
            stukgesneden|vol gekerfd|volgekrast|vol gekrast))
        ((gun|ontzeg|weiger|verbied|geef) (ik)? (mezelf|mijzelf|me) _ _ (eten|voedsel|te eten|
            maaltijden|avondeten) _)
        ((heb|had|begin) (ik)? _ _ _ (terug|opnieuw|weer|nog eens|alweer) _ (gesneden|gekrast|
            gekerfd) _ in _ (mijn|mn) {LIMB})
        ((maanden|weken|jaren|dagen|maand|jaar|week) _ (niks|niets|niet|clean|zonder|schoon) _ _ _
            _ (mezelf|me|mij|mijzelf) _ _ (gesneden|verwond|gekrast|beschadigd|pijn gedaan|
            gebrand))
        (steek|prik|duw|druk) (ik)? _ _ (naald|naalden|spelden|speld|punaises) _ (in|onder) mijn
        ((pulk|krab|trek|peuter|wrijf) (ik)? _ _ (wonden|wond|wondjes|korsten|korstjes|huid|vel|
            armen) _ (open|kapot|los|af))
        ((hou|houd|hield|steek|leg) (ik)? _ (mijn|mn) _ {LIMB} _ _ (onder|in|boven|tegen|op) _ _
            (heet|kokend|gloeiend|hete|vlam|kaars|kookplaat|ijskoud|strijkijzer|kachel|vuur))
    """,
    Meaning.ASIDE: """
        (erger|meer|dieper|harder|vaker|sterker|beter|slechter|groter|dan) dan ooit / dan ooit
        (niemand (kijkt|oplet|het ziet|me ziet|mij ziet|thuis is|erbij is|het weet|het merkt|iets
            merkt|het doorheeft|wat zegt))
        na _ _ (maanden|weken|jaren) (niks|niets)
        zonder te kijken / zonder (gordel|helm|licht|remmen|rem)
    """,
    Meaning.IDIOM: """
        (doodgaan|dood|sterven) (wil|wou|wilde|hoef) ik _ niet
        te (vroeg|laat) wakker (worden|werd|geworden|word)?
        (sterven|sterf|doodgaan|moord) voor (een|die|wat|zo n) *
        op sterven na dood
        klaar met leven op
        eruit _ (bij|op) (de|het) (volgende|halte|station)
        stap _ (bij|op) (de|het) (volgende|halte|station) _ uit
    """,
}
