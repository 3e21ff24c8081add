"""Dutch: having to go on living, death as a guest, and the wish for it said after it."""

from care.danger.meaning import Meaning
from care.danger.words.nl.parts import BLADE, SO, SO2
from care.danger.words.nl.yearning import DEAD, LIFE, LIVING, TO_LIVE

ILL = """(kanker|een tumor|een hartaanval|die ziekte|een dodelijke ziekte|een terminale ziekte
    |een beroerte|een hersenbloeding|iets ongeneeslijks|iets dodelijks)"""
ILL = " ".join(ILL.split())
WOUNDS = "(wonden|sneeën|sneden|krassen|snijwonden|littekens|brandwonden|plekken|sneetjes|wondjes)"

MEANINGS = {
    Meaning.WANT: """
        lijkt mij / lijkt mij (heerlijk|fijn|zalig|het beste|rustig|vredig) / gun me / gun mij
        zou (me|mij) (bevrijden|verlossen) / lonkt / smacht naar / smacht / hunker
        kan niet wachten om / zou het mooiste zijn
    """,
    Meaning.DIE: f"""
        ((straks|binnenkort|weldra|ooit) ben ik er niet meer)
        (dat|tot|als) alles {SO2} (zwart|donker|stil) {SO} (wordt|is|blijft|werd)
        (dat|tot|en) het {SO} (voor altijd|voorgoed|eeuwig) (zwart|donker|stil) (wordt|is|blijft)
        (verdwijnen|van deze wereld|uit dit leven) _ _ en (niet|nooit) (meer)? terug*
        de pijp aan maarten _ (geven)? / de kraaienmars / het tijdelijke voor het eeuwige
        (uitchecken|uitloggen|uitschrijven) _ (uit|van) (het|dit) leven
        (het)? licht _ (voorgoed|voor altijd) uit / (zelfgekozen|zelfverkozen) (dood|einde)
        streep (door|onder) (mijn|het|dit) leven / weg uit dit aardse
    """,
    Meaning.NO_LIFE: f"""
        (leef|besta) (ik)? _ liever niet _ (meer)? / liever niet _ (leef|besta)
        (leef|besta|adem) (ik)? _ (tegen mijn (zin|wil)|met tegenzin|niet graag)
        ({LIFE} _ heeft _ _ _ (geen|nul|weinig) _ (zin|nut|doel|waarde|betekenis|inhoud))
        (heeft {LIFE} _ _ (geen|nul|weinig|nog|wel) _ (zin|nut|doel|waarde|betekenis))
        ((waarom|waarvoor) (zou|moet|moest) ik _ nog _ _ wakker _ (worden)?)
        ((hoe lang|hoelang|hoeveel (jaar|jaren)) (moet|zal|ga) ik _ _ _ (leven|bestaan|in leven
            blijven|doorleven|blijven leven|meedraaien|ademen))
        ((eraf|ervan af|er vanaf|vanaf|af|verlost) _ _ van {LIFE})
        (van {LIFE} _ (af|verlost|bevrijd) _ (zijn|wil|worden|wezen))
        ((ga|zal|wil|kom|kan|moet) _ _ _ (verlossen|bevrijden|afhelpen) van (mij|me|mezelf|mijn
            (aanwezigheid|bestaan)))
        ((dan|straks|eindelijk|binnenkort|morgen) (zijn|is|ben) (jullie|ze|je|iedereen|mijn *|hij|
            zij) _ _ (van (mij|me) (af|verlost)|verlost van (mij|me)|mij kwijt|me kwijt))
        ((kan|kon) er _ niet _ tegen (om|dat) _ _ ({TO_LIVE}|ik _ {LIVING}))
        ((hoop|wou|bid|wens|hopelijk|hoopte|smeek) _ _ _ mijn (allerlaatste|laatste) (avond|nacht|
            dag|jaar|verjaardag|kerst|ochtend|uur|winter|zomer|slaap))
        ((dat|als|denken dat) ik _ nog _ _ (jaar|jaren|lang|decennia) _ _ (moet|zal|zou moeten) _
            (leven|doorleven|zo leven|in leven|bestaan|meegaan))
        (nog _ _ (jaar|jaren|lang|decennia) _ (moeten|te moeten|moet) (leven|doorleven|bestaan))
        ({LIFE} (mag|mogen|kan|kunnen|zou|wil|geef|doe) (je|ze|iemand|ik|jij|u)? _ _ _ (hebben|
            overnemen|weggeven|cadeau|weg|ruilen|afpakken|terugbrengen|inleveren|terug) _ (van
            mij)?)
        ({LIFE} _ _ aan iemand anders (geven|te geven|schenken|gunnen))
        (hoeft (er)? (voor|van) (mij|me) _ (morgen|toekomst) _ (niet|geen) _ (te komen|te zijn)?)
        ((voor|van) (mij|me) hoeft (er)? _ (morgen|toekomst|volgend jaar|nieuwe dag) _ (niet|geen)
            _ (te komen|te zijn|meer)?)
        (mijn|m n) (plek|plaats) is _ (onder de grond|op het kerkhof|in het graf|bij de doden)
        ((wou|wens|wenste|hoop|hoopte|bid|had) dat ik _ (maar|ook)? {ILL} _ (had|kreeg|krijg|heb))
        (had ik maar {ILL})
        ((ruil|ruilen|ruilde|wissel|wisselen|plaats nemen) (ik)? _ _ (met|van) _ _ _ {DEAD})
        ((hoofd|stem|stemmen|stemmetje) _ _ _ (maak je|maak jezelf|hang je|snij je|verhang je) _
            (dood|van kant|op|af|kapot|polsen)?)
        ((smeek|bid|vraag|bad|smeekte) (ik)? _ _ _ (me|mij) _ _ (weg te nemen|te halen|tot zich te
            nemen|op te halen|mee te nemen|te laten (gaan|sterven|inslapen|doodgaan)|te verlossen))
        ((weet|snap|begrijp|zie) (ik)? niet (meer|goed|echt)? (waarom|waarvoor|waartoe|hoe) ik _ _
            _ (blijven leven|leven|in leven blijven|in leven moet|leef|doorleven|bestaan|wakker
            (word|worden|moet worden)))
        ((vraag me af|vraag mij af|benieuwd) _ (of|wie) _ _ (me|mij) _ _ (missen|missen zou|mist))
        (zou (iemand|er iemand|er ook maar iemand) _ (me|mij) _ (missen|zoeken|merken))
        (wie (zou|zal|gaat) (me|mij) _ (missen|missen dan))
        ((wie|niemand|iemand|hoeveel) _ _ _ (op|naar) mijn (begrafenis|uitvaart|crematie))
        gun (me|mij) _ (de dood|mijn dood|dat ik ga|te sterven|te gaan|de eeuwige)
        (ben|voel me|voel mij) _ (al)? (dood|gestorven) (vanbinnen|van binnen)
        (vanbinnen|van binnen) (ben|voel) ik _ (al)? (dood|gestorven)
        ((wil|wens|vraag|vroeg|heb) (ik)? _ _ euthanasie _ (aangevraagd|aanvragen|krijgen|voor
            mezelf|omdat|want))
        ((de)? dood _ (mag|moet|kan) _ (me|mij)? _ (komen|halen|meenemen|hebben))
        ((verwelkom|begroet|omarm|roep|zoek|wenk) (ik)? _ de dood)
        (de dood _ (welkom|een vriend|mijn vriend|mijn beste vriend|geen vijand))
        ({LIFE} (is|voelt als) _ (een)? (gevangenis|kwelling|marteling|hel|straf|foltering|
            lijdensweg))
        (geen|nooit) _ (om)? gevraagd _ om _ (te leven|te bestaan|geboren|op de wereld)
        ((heb|had) (ik)? (er)? (niet|nooit) om (dit|het|mijn|geboren|te)? _ (leven|geboren te
            worden|bestaan|leven) _ gevraagd)
        ((heb|had) er (niet|nooit) om gevraagd _ (om)? (geboren te worden|te leven|te bestaan))
        ((moe|beu|zat|kotsbeu|moeg) (om|van) {SO2} (elke (dag|morgen|ochtend))? {SO} (wakker te
            worden|te ademen|adem te halen|te bestaan|te overleven|te moeten leven|er te zijn))
    """,
    Meaning.HOPE: """
        dat (zou|lijkt|is) _ (mij|me|mijn|het)? _ (mooiste|grootste|enige|liefste|fijnste) *
        (meer|anders|verder) (wil|vraag|wens|hoef|verlang) ik niet _ (zijn)?
        dat is (alles|het enige|al) (wat|dat) ik _ (wil|vraag|wens|hoop|verlang)
        dat (wil|wens|hoop|zou) ik _ (willen|het liefst|graag)? / daar verlang ik naar
    """,
    Meaning.SELF_HARM: f"""
        ((snijden|krassen|kerven|automutileren|mezelf snijden|pijn) (is|was) _ (het enige|de enige
            manier|alles) _ (dat|wat|waar|om)? _ (helpt|kalmeert|rust|rustig|werkt|oplucht)?)
        ((alleen|enkel) (snijden|krassen|kerven|automutileren) _ (helpt|maakt|geeft|kalmeert|lucht))
        ((het)? (snijden|krassen|kerven) (helpt|kalmeert|lucht op|maakt (me|mij)|geeft (me|mij)|
            geeft rust|verlicht|roept|lonkt))
        ((het)? (snijden|krassen|kerven|automutileren) _ niet (laten|stoppen|mee stoppen|opgeven))
        ((scheermes|scheermesje|scheermesjes|mesje|mesjes|glasscherf) _ _ (onder|in|achter|tussen)
            mijn (matras|kussen|bed|hoesje|telefoonhoesje|etui|toilettas|portemonnee|nachtkastje))
        ((weer|opnieuw|alweer|vannacht|gisteren|vanavond) _ (zitten|gaan|staan|liggen|beginnen)
            (te)? (kerven|krassen|automutileren))
        ((mijn|mn|m n) (arm|armen|been|benen|pols|polsen|huid|dij|dijen|vel) _ (open te (halen|
            maken|krabben|snijden)|te bewerken|bewerken|kapot te (maken|snijden|krabben)))
        ((elke|iedere|voor elke|voor iedere) _ (fout|misser|kilo|calorie|ruzie|maaltijd|leugen) _ _
            _ (snee|kras|sneetje|snede|krasje|streep in mijn))
        ((niemand|mama|mijn *) (mag|mogen) _ mijn (armen|benen|polsen|dijen|bovenbenen) _ zien)
        ((zoek|grijp|kijk|zocht|greep) (ik)? _ _ naar iets (scherps|scherp|om (me|mezelf) mee))
        ({WOUNDS} _ _ _ _ (van mezelf|mijn eigen werk|heb ik zelf|heb ik mezelf|maak ik zelf|zelf
            gemaakt|zelf gedaan))
        ((als|wanneer|zolang) ik niet (snij|snijd|kras|kerf|mezelf _ (snij|snijd|pijn|kras|sla)))
        ({WOUNDS} _ _ (verstop|verberg|bedek|verstoppen|verbergen|bedekken|wegsteek|wegsteken) _
            (ik)?)
        ((verstop|verberg|bedek|steek) (ik)? _ _ _ _ {WOUNDS})
        ({BLADE} _ (weer)? _ (in|op|tegen|langs|over) (mijn|mn) (arm|pols|been|huid|dij|bovenbeen|
            vel))
    """,
    Meaning.IDIOM: """
        ((als|wanneer) (mama|papa|mijn *|hij|zij|ze|de *|je|iemand) _ _ (ziet|hoort|ontdekt|merkt|
            komt|weet|leest|vindt) _ ben ik _ (dood|er geweest|kapot))
        ((liever|eerder) (dood|doodgaan|sterven) _ dan _ _ _ _ (verhuizen|vergaderen|kamperen|
            sporten|hardlopen|karaoke|zingen|dansen|koken|poetsen|strijken|camping|autorijden|sushi
            |spruitjes|winkelen|solliciteren|presentatie|speech|rijexamen))
        (wakker (te)? (worden|word) _ (van|door|naast) (die|de|dat|mijn|een|haar|zijn|het|jouw))
        ((mezelf|me|mij) _ (voor|tegen) (het|mijn|de) (hoofd|kop|kanis) _ (slaan|sla) (dat|omdat)?)
        (sla|slaan) (ik)? (mezelf|me|mij) _ (voor|tegen) (het|mijn|de) (hoofd|kop|kanis) (dat|omdat)
        (zeg|zegt) _ mijn (baan|abonnement|huur|contract|lidmaatschap|relatie) _ op / ten huwelijk
        ((me|mij|mezelf) _ (verbrand|gebrand) (in de zon|op het strand|aan de zon))
        (snee|sneetje) in mijn (vinger|duim|teen|hand) (van|door|aan|bij)
        genoeg geleefd (op|van|met)
    """,
}
