"""Dutch, of the Netherlands and of Flanders."""

from care.danger.meaning import Meaning
from care.listening.lexicon import Lexicon

# Little words that may stand between the parts of a verb; none of them denies.
_THEN = """(
    vandaag|nu|straks|dadelijk|morgen|vannacht|vanavond|vanochtend|gewoon|echt|eindelijk|maar|dan
    |ook|wel|weer|opnieuw|zelf|alleen|nog|toch|soms|vaak|liever|het|liefst|serieus|expres|gisteren
    |gisteravond|net|daarnet|weken|maanden|jaren
    |elke|iedere|dag|avond|nacht|steeds|meteen|ooit|misschien|snel|even|ff
    |hier|zo|al|eens|dus|graag|bijna|stiekem|eigenlijk|helemaal|definitief|voorgoed|altijd
    |bewust|precies|hierbij|allemaal|voor|s|ochtends|avonds|nachts|vorige|week|vaker|plotseling
    |wil|zou|wou|kan|kon|moet|ga|zal|willen|kunnen|gaan|moeten|wilde|mag|weleens|serieus
)?"""
_THEN = "".join(_THEN.split())
_THEN2 = f"{_THEN} {_THEN}"
_DAY = """(vandaag|morgen|overmorgen|vannacht|vanavond|straks|deze nacht|morgenavond|morgenvroeg
    |maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|dit weekend|in het weekend
    |na kerst|na nieuwjaar|na vandaag|na vanavond|na het weekend|vrijdagavond|zondagavond
    |volgende week|binnenkort|over # dagen
    |morgen om deze tijd|over # uur|over een week|dan|nu|zometeen)"""
_DAY = " ".join(_DAY.split())
_SELF = "(mezelf|mijzelf|me|mij|(me|mij) zelf|(mn|mijn) eigen)"

LEXICON = Lexicon(
    elides=False,
    verb_last=True,
    pro_drop=False,
    pauses="maar / omdat / want / hoewel / terwijl / echter / ofschoon / nadat / doch",
    subjects="ik / k / ikke",
    common="""
        ik / je / jij / hij / zij / ze / het / wij / we / jullie / u / mij / me / mijn / jouw
        ons / de / een / dit / dat / deze / die / en / of / niet / geen / is / ben / bent
        zijn / was / heb / hebt / heeft / had / word / wordt / zal / zou / kan / kun / moet
        mag / wil / ga / gaat / met / van / voor / op / aan / uit / bij / naar / in / om / te
        over / door / tot / als / dan / toen / er / daar / hier / wat / wie / waar / hoe
        waarom / ook / nog / maar / al / zo / heel / veel / meer / weer / nu / vandaag
        gisteren / omdat / want / alles / niets / iets / iemand / niemand / wel / toch / goed
        echt / gewoon
    """,
    meanings={
        # What the writer wishes, means to do, or cannot do any more.
        Meaning.WANT: """
            wil / wiil / wl / zou willen / zou wel willen / zou graag / zou liever
            zou het liefst / wou / wou dat / wens / wens te / verlang / verlang naar
            verlang ernaar / snak naar / snak / hunker naar / zin om / zin om te / heb zin om
            liever / lievr / het liefst / het liefste / liefst / graag / gewoon / behoefte om
            behoefte aan / drang om / drang / de drang / laat me / laat mij / laat me maar
            laat me gewoon / alsjeblieft / mag ik / mag ik alsjeblieft / wanneer mag ik / verdien
            verdien het om / verdien het / verdien te / moest maar / zou beter / zou moeten
            kan beter / kan maar beter / was ik maar / ik was maar / was maar / was ik
            het enige wat ik wil / alles wat ik wil / enige wat ik wil / meer wens ik niet
            wens ik / wil ik / wil alleen / wil alleen maar / wil gewoon / wil enkel / willen
            mijn wens / de wens / wens om / het beste zou zijn / beste zou zijn / zou fijn zijn
            zou heerlijk zijn / lijkt me heerlijk / lijkt me fijn / lijkt me het beste
            lijkt me rustig / wacht tot / wacht op / kijk uit naar / kan niet wachten
            kan niet wachten tot / beter / ben liever / hunkering / verlangen / verlangen om
            verlangen naar / goesting om / goesting / besloten / heb besloten / van plan
            overweeg / op het punt / klaar om / bereid om / vastbesloten / verlang ernaar om
            kijk ernaar uit om / beslist / heb beslist / ga liever / smeek om / denk erover
            denk erover om / denk erover na / sta op het punt / op het punt om / ben van plan
            plan om / overweeg om / neiging om / de neiging / ben klaar om / kan iemand
            kan iemand zorgen / kan iemand ervoor zorgen / zorg dat
            (wil (alleen|gewoon|alleen nog|nog|enkel|enkel nog) maar / zou (alleen|gewoon) maar
                willen / kwou / kwou dak)
        """,
        Meaning.WANTED: """
            wilde / wou / wilde graag / dacht aan / dacht eraan / dacht erover / dacht erover na
            wilde het liefst / verlangde / wenste / overwoog / was van plan / stond op het punt
            heb overwogen / heb eraan gedacht / heb erover gedacht / heb gedacht aan / had willen
        """,
        Meaning.WILL: """
            ga / gaan / zal / ben van plan / van plan / van plan om / van plan ben / plan
            plan om / heb besloten / besloten / besloten om / besluit / beslissing / heb beslist
            beslist / overweeg / overweeg om / ben aan het overwegen / denk erover
            denk erover om / denk erover na / sta op het punt / op het punt / op het punt om
            bijna zover / zover / klaar om / klaar voor / bereid / bereid om / mag / durf
            durf te / ga vannacht / ga straks / ga morgen / neiging / neiging om / de neiging
            neigingen / drang / drang om / impuls / impulsen / verleiding / de moed om / moed om
            moed verzameld / dicht bij / dichtbij / scheelt weinig / vastbesloten
            vastbesloten om / plannen om / plannen / bezig met / ben bezig / speel met het idee
            speel met / zit eraan te denken / ben geneigd
        """,
        Meaning.TRIED: """
            heb geprobeerd / geprobeerd / probeer / probeerde / probeerde te / heb bijna / bijna
            had bijna / op een haar na / stond op het punt / poging / poging gedaan / poging tot
            heb het geprobeerd
        """,
        Meaning.CANNOT: """
            kan (het|er|dit|zo|echt|gewoon|zo echt)? (niet|nie) (meer|langer)? / kan niet meer
            kan het niet meer / lukt (het)? (me|mij)? niet (meer)? / lukt me niet meer
            geen kracht / geen kracht meer / geen puf meer / geen energie meer / te moe om
            te moe / te op om / ben te moe / niet in staat om / weet niet hoe / weet niet meer hoe
            weet niet meer / onmogelijk / houd (het)? niet meer / hou (het)? niet meer
            trek (het)? niet (meer)? / hou het niet vol / kan amper / kan nauwelijks
            de kracht niet / de moed niet meer / de moed niet
            (geen) (zin|reden|kracht|moed|nut|energie|puf|goesting|wil) meer
            (zie|zien) (het|de) (nut|zin) (er)? niet (meer)? / zie het niet meer zitten
        """,
        Meaning.KEEP: """
            doorgaan / door te gaan / door gaan / verder gaan / verdergaan / volhouden
            vol te houden / blijven / blijf / verdragen / te verdragen / verdraag / aankunnen
            aan / vol / verder / dragen / uithouden / uit te houden / blijven vechten / vechten
            weer begonnen / begonnen / kan niet stoppen / kan niet stoppen met / steeds weer
            telkens weer / hervallen / teruggevallen / terugval / door / niet stoppen met
        """,
        Meaning.HOPE: """
            hoop / hoop dat / hopelijk / ik hoop / bid / bid dat / bid om / wou dat / wou maar dat
            wens dat / wens / wenste / wenste dat / zou willen dat / wilde dat / smeek / smeek god
            god laat me / was het maar / kon ik maar / kon ik / mocht ik / stel me voor
            wacht tot / wou dak / wou da / hoopte dat / ik wou / het zou fijn zijn als
            zou niet erg vinden als / vind ik een opluchting
        """,
        Meaning.THINK: """
            denk aan / denk eraan / denk er aan / denk eraan om / denk er elke dag aan / denk
            denken / denken aan / denk erover / denk erover na / nadenken over
            aan het nadenken over / nadenken / gedachte / gedachten / gedachtes / gedachte aan
            gedachten aan / gedachten over / gedachten om / de gedachte om / het idee om
            het idee van / idee / fantaseer / fantaseer over / fantasieën / droom van
            droom ervan / droom erover / beeld me in / stel me voor / stel mij voor / hoofd
            in mijn hoofd / in mn hoofd / door mijn hoofd / door mn hoofd / mijn hoofd
            pieker over / pieker / maal / stemmen / stem zegt / stemmen zeggen / google / googel
            gegoogeld / opgezocht / zoek op / zoek naar manieren / lees over / enige uitweg
            de enige uitweg / enige oplossing / de enige oplossing / als uitweg / als oplossing
            laat me niet los / niet uit mijn hoofd / gaat niet weg / spookt / spoken / bezig met
            obsessie / te bedenken / bedenk / bedenken / het enige woord / rustig van word
            rust van / speel met de gedachte / gedagten / gedagte / lonkt / lokt / trekt me aan
            klinkt aantrekkelijk
        """,
        Meaning.AFRAID_I: """
            bang dat ik / ben bang dat ik / schrik dat ik / vrees dat ik / angst dat ik / bang om
            bang om mijn / bang mijn / bang voor mezelf / schrik van mezelf / bang voor wat ik
            bang van mezelf / vertrouw mezelf niet / vertrouw mijzelf niet
            sta niet in voor mezelf / niet voor mezelf instaan / hou mezelf niet meer tegen
            mezelf niet in de hand / mezelf niet meer in de hand / verlies controle
            verlies de controle / controle verlies / de controle kwijt / controle kwijt
            niet inhouden / niet meer inhouden / niet meer beheersen / niet beheersen
            kan me niet inhouden / niet in bedwang / weet niet of ik / weet niet wat ik
            op het punt / drang / drang om / neiging / neiging om / impulsen / impuls
            dwanggedachten / dwanggedachte / gedachten dat ik / beelden dat ik / beelden
            stem zegt / stemmen zeggen / opdracht / sta op het punt / doorsla / door het lint
            dat ik op een dag / dat ik straks / bijna / de volgende keer
            weet (ik)? niet (meer)? of ik
        """,
        Meaning.FEEL: """
            ben / voel / voel me / voel mij / heb / heb weer / had / krijg / krijg weer / kreeg
            terug / zijn terug / is terug / zijn er weer / word / acuut / heel erg / erg / heftig
            heftige / sterk / sterke / vol / vol met / last van / lijd aan / worstel met
            vecht tegen / kamp met / overvallen me / achtervolgen me / plagen me / kwellen me
            komen terug / komt terug / pleeg / plegen / te plegen / ga / is het enige
            is de enige / lijkt / lijkt me / uitweg / oplossing / rond met / loop met
            loop rond met / diep
        """,
        Meaning.HAVE: """
            heb hier / ik houd / hou vast / heb genoeg / in mijn hand / in mn hand / naast me
            voor me / in mijn la / onder mijn bed / heb nog
        """,
        # Dying and living.
        Meaning.DIE: f"""
            dood / doodgaan / dood gaan / dood te gaan / dood te zijn / dood zijn / dood ga
            dood ben / dood was / doot / sterven / te sterven / sterf / stierf / creperen
            crepeer / te creperen / verrekken / kapot gaan / kapotgaan / de pijp uit
            de pijp uitgaan / het hoekje om / heengaan / doodvallen / dood neervallen
            dood neerval / gewoon dood / liever dood / voor altijd dood / mijn dood
            mijn eigen dood / eigen dood / de dood / aan de dood / naar de dood / de dood in
            mijn begrafenis / mijn eigen begrafenis / mijn uitvaart / mijn eigen uitvaart
            mn eigen dood
            niet (meer|langer)? (leven|leve|bestaan|voortbestaan|bestaaan|leven wil|hoeven leven)
            niet (meer|langer) (verder|door)? {_THEN} (leven|leve|bestaan|doorleven|verder leven)
            nie (meer|langer)? (leven|leve|bestaan) / niet {_THEN} meer (leven|bestaan|hier zijn)
            niet (meer|langer) (op|in) (deze|de|dees) (wereld|aarde) (zijn|leven|blijven|ben)?
            ((er|der|hier)? (gewoon|echt)? niet meer (zijn|te zijn|ben|was|wezen|hoeven zijn|wil
                zijn|hier zijn))
            er (gewoon|echt|voorgoed|helemaal|liever|straks|morgen)? niet meer / er niet meer zijn
            er {_THEN} niet (zijn|was|hoeven zijn)
            niet (bestaan|bestond|besta|te bestaan|meer bestaan)
            niet meer (besta|bestond|te bestaan|leef|leefde|te leven|adem|ademen|te ademen|ademde)
            besta (ik)? (liever)? niet / liever niet (besta|bestond|bestaan)
            bestond ik {_THEN} niet / bestond niet / nooit bestaan had / niet bestond
            (niet (meer)? wakker {_THEN} (worden|word|werd|te worden|zou worden|hoeven worden
                |hoef te worden)?)
            (nooit meer {_THEN} (wakker|wakker worden|wakker word|wakker te worden|wakker werd
                |ontwaken|opstaan))
            nooit wakker / nooit meer hoef wakker / mijn ogen niet meer open
            ogen voorgoed (sluiten|dicht) / mijn ogen (dichtdoen|sluiten) en (nooit|niet)
            geen ochtend meer / morgen niet (meer)? halen
            de ochtend niet (meer)? (haal|halen|meemaken) / inslapen / voorgoed inslapen
            in te slapen
            (inslapen|in slaap vallen|gaan slapen|slapen|slaap) en (nooit|niet) (meer)?
            eeuwig slapen
            ((voorgoed|voor altijd|voor eeuwig) {_THEN} (slapen|weg|verdwijnen|inslapen|weg zijn
                |rusten|slaap|verdwenen|kon verdwijnen|rust|stil|gaan slapen|uitgeschakeld
                |verdwijn|gaan|vertrekken))
            ((verdwijnen|slapen|weg|inslapen|weg zijn|dood) {_THEN} (voorgoed|voor altijd|voor
                eeuwig))
            gewoon (verdwijnen|weg zijn|weg van alles|ophouden te bestaan) / oplossen in het niets
            ophouden (te|met) (bestaan|leven|ademen|zijn) / ophoud te bestaan
            stoppen (met|te) leven / stoppen met (bestaan|ademen|leven) / stop met leven
            stop ik met leven / stop met bestaan
            weg (van|uit) (deze|de|dees) (wereld|aarde|leven)
            van (deze|de|dees) (wereld|aarde|aardbol) (af|weg)? / uit (deze|de) wereld
            deze (wereld|aarde) {_THEN} (verlaten|te verlaten|verlaat|uit)
            het leven {_THEN} (verlaten|te verlaten|laten|achter me laten|uit) / mijn leven laten
            uit het leven {_THEN} (stappen|te stappen|stap|gaan|weg|te gaan|verdwijnen|glippen)
            ((eruit|er uit|ertussenuit|er tussenuit) {_THEN} (stappen|te stappen|stap|knijpen|te
                knijpen))
            onder de grond {_THEN} (liggen|lig|zijn)? / onder de zoden
            in (mijn|een|het) graf {_THEN} (liggen|lig)? / in een kist liggen / tussen zes planken
            op het kerkhof liggen
            ((een|de) (auto|bus|trein|vrachtwagen|tram|bliksem) {_THEN} (me|mij) {_THEN}
                (aanrijdt|aanreed|overrijdt|raakt|doodrijdt|schept|meeneemt|overreed|omver
                |overhoop|omver rijdt))
            ((me|mij) {_THEN} (een|de) {_THEN} (auto|bus|trein|vrachtwagen|tram|bliksem) {_THEN}
                (aanrijdt|overrijdt|raakt|schept|overreed|omver))
            iemand (me|mij) (doodschiet|doodrijdt|vermoordt|aanrijdt|neerschiet|overrijdt|omlegt)
            ((hart|hartje) {_THEN} (mee)? (stopt|ophoudt|stilvalt|ermee stopt|het begeeft|ermee
                ophoudt))
            (god (me|mij) {_THEN} (haalt|komt halen|tot zich neemt|meeneemt|ophaalt|naar huis
                haalt))
            (me|mij) {_THEN} (komt halen|komen halen|naar de hemel)
            bij (papa|mama|opa|oma|haar|hem) in de hemel
            een hartaanval {_THEN} (krijg|kreeg|zou krijgen)
            kanker (krijg|kreeg|had|zou krijgen) / de ochtend niet / morgen dood / doodswens
            doodsverlangen / stervenswens / van het leven af
            verlost (zijn|te zijn|worden|van het leven|van alles voorgoed)
            uit mijn lijden verlost / naar de andere kant / aan de andere kant zijn / het niets in
            springen / eraf springen / eronder springen / naar beneden springen
            me van het leven verlossen / mijn laatste adem / mezelf uitgummen / gum mij maar uit
            mezelf uitwissen / uitgewist worden / een spuitje / euthanasie voor mezelf
            dat het voorgoed (stopt|ophoudt|stil is|donker is|zwart is)
            dat (alles|het allemaal) {_THEN2} (stopt|ophoudt|voorbij is|over is|eindigt|stil is)
            dat het {_THEN} (voor altijd|voorgoed|eindelijk)? (ophoudt|stopt)
            dat de pijn (stopt|ophoudt|weg is)
            (voor altijd|voorgoed|voor eeuwig) te (slapen|verdwijnen|rusten|gaan)
            ((dat|als|of|tot) ik {_THEN2} (dood ga|doodga|sterf|dood ben|dood was|er niet meer
                ben|niet meer (leef|besta|ademhaal)))
            dat ik {_THEN2} (niet meer|nooit meer) wakker (word|werd)
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
            (er {_THEN2} (een)? (eind|einde|eindje|ijnd|punt) (aan|achter) {_THEN} (maken|te
                maken|maak|maakt|zetten|te breien|breien|zet|draaien|gemaakt)?)
            ((maak|maken|maakt|zet) (ik)? er {_THEN2} (een|n)? (eind|einde|eindje|punt) (aan
                |achter))
            er {_THEN} (een|n)? (eind|einde) {_THEN} aan / eraan (een)? einde maken
            hier een einde aan / (maak|maken|maak ik) hier {_THEN} (een)? (eind|einde) aan
            overal een (eind|einde) aan
            (een (eind|einde) (aan|maken aan) (alles|het lijden|de pijn|deze ellende|dit lijden
                |mijn lijden|dit alles))
            alles {_THEN} (beëindigen|stoppen|afsluiten)
            er {_THEN} (mee)? (stoppen|ophouden) {_THEN} voorgoed
            er {_THEN} mee (ophouden|kappen|nokken) voorgoed
            er (tussenuit|tussen uit) (stappen|knijpen)
            (stap|stappen|stap ik) {_THEN} (eruit|er uit|ertussenuit|er tussenuit) / uit alles
            eruit (stappen|te stappen|stap) / er uit (stappen|te stappen|stap)
            het {_THEN} beëindigen / de stekker eruit trekken / de stekker uit mezelf
            mijn lijden (stoppen|beëindigen) / de pijn (stoppen|beëindigen|laten ophouden)
            uit mijn lijden / exit stage / finito met mij / laten ophouden / laten stoppen
            voorgoed stoppen / het afmaken
        """,
        Meaning.NO_LIFE: f"""
            levensmoe / levensmoede / levensmoeheid / moe van (het)? (leven|bestaan) / leven moe
            ((klaar|moe|zat|beu|kotsbeu|uitgekeken) {_THEN} (met|van|op) (het|dit|mijn|me|te|mn
                |ut)? {_THEN} (leven|bestaan|leefe|leve|leef))
            (het|dit|mijn|te) leven {_THEN} (zat|beu|moe|kotsbeu|meer dan zat) / leven beu
            leven zat / ben (het)? (leven)? (zat|beu|moe) (om)? te (leven|bestaan)
            ben klaar met leven / klaar met het leven
            (geen {_THEN} (zin|reden|wil|kracht|energie|puf|moed|nut|doel|goesting) (meer|nog)?
                (meer)? {_THEN} (om|in)? {_THEN} (te leven|het leven|verder te leven|door te
                leven|te bestaan|in leven te blijven|mijn leven|dit leven|leven|nog te leven|te
                blijven leven|voort te leven|wakker te worden|op de wereld te zijn|er te zijn
                |hier te zijn|te blijven bestaan))
            ((zie|vind|heb|weet|is|zag) (er|ik|er ik)? {_THEN2} geen {_THEN} (reden|zin|nut|doel)
                (meer)? (om|in) _ (leven|bestaan|zijn))
            (geen) (levenslust|levenswil|levensmoed|levensvreugde|levenszin) {_THEN} (meer)?
            levenslust {_THEN} kwijt
            ((zin|wil|moed|lust|goesting) (om te leven|in het leven|in leven|tot leven) {_THEN}
                (kwijt|verloren|weg|is weg))
            ((niets|niks) {_THEN} (meer)? (om|waarvoor|dat me|wat me) {_THEN} (voor te leven|ik
                leef|hier houdt|in leven houdt))
            niets houdt me {_THEN} (hier|nog hier|in leven|tegen)
            niks houdt me {_THEN} (hier|tegen|in leven)
            ((het|mijn|dit) leven {_THEN} (heeft|is|hoeft|lijkt|voelt|was) {_THEN} (voor mij|van
                mij|mij|me|voor me)? {_THEN} (geen|niet|niets|zinloos|ondraaglijk|niks|nie|een
                hel|een straf|waardeloos) {_THEN} (zin|waard|meer|doel|waarde|betekenis|leefbaar
                |te doen|te dragen)?)
            ((het|mijn|dit|ut) (leven|leve|leeve|bestaan) {_THEN} (hoeft|hoef) {_THEN} (voor mij
                |van mij|voor me|mij)? {_THEN} (niet|nie|nt) {_THEN} (meer)? (voor mij|van mij|vr
                mij)?)
            (leven|bestaan) hoeft {_THEN} (van|voor) (mij|me) niet (meer)?
            hoeft van mij niet meer
            ((het|mijn|dit) leven {_THEN} (niet|nie) (meer)? {_THEN} (waard|zien zitten|aankan
                |aan|de moeite|trek|trekken))
            (zie|zien) {_THEN} (het|dit) (leven)? niet meer zitten / zie (het|mijn|dit) leven niet
            (leven is {_THEN} (op|over|voorbij|klaar|een hel|een kwelling|een marteling|niets
                waard|niet te doen))
            (mijn leven is {_THEN} (voorbij|over|klaar|afgelopen|niets waard|niks waard|mislukt
                |waardeloos))
            (leven|bestaan) {_THEN} (lukt|gaat) {_THEN} (me|mij|mij)? {_THEN} niet (meer|langer)
            (leven|bestaan) (wil|kan|trek|hoef) (ik)? {_THEN2} (niet|nie) (meer|langer)? {_THEN}
            ((trek|hou|houd|verdraag|kan) (ik)? {_THEN} (het|dit|mijn) (leven|bestaan) {_THEN}
                (niet|nie) (meer|langer)?)
            ((kan|wil|hoef|hoeft|durf|trek) (ik)? {_THEN} (zo|het|er|dit)? {_THEN} (niet|nie
                |nooit) (meer|langer) {_THEN} (leven|leve|bestaan|verder leven|doorleven|verder
                |door met leven|door met dit leven))
            (kan|wil) (ik)? zo {_THEN} (niet|nie) (meer|langer|verder)? (leven|doorgaan|verder)
            (weet niet (meer)? of ik {_THEN} (nog)? (wil leven|verder wil|wil blijven leven|leven
                wil|verder wil leven))
            (waarom|waarvoor|waartoe) (leef|besta|adem) ik {_THEN2} (nog|eigenlijk|überhaupt)?
            ((waarom|waarvoor|waartoe) (ben|sta) ik {_THEN} (nog|eigenlijk|überhaupt|hier) (er
                |nog|hier|op de wereld|op deze wereld|in leven|nog in leven))
            ((waarom|waarvoor|waartoe) (zou|moet|blijf) ik {_THEN2} (eigenlijk|überhaupt|nog)?
                {_THEN} (leven|blijven leven|verder leven|doorleven|bestaan|in leven|in leven
                blijven|doorgaan met leven))
            (waarom|waarvoor) (ik)? {_THEN} nog (leef|besta|leven) / waarvoor ik (nog)? leef
            waarom ik nog (leef|besta)
            ((wat is|wat heeft|heeft) (het)? {_THEN} (de zin|het nut|nut|zin|voor zin) {_THEN}
                (van|om|in)? (het|mijn|nog|te)? {_THEN} (leven|bestaan|te leven|blijven leven
                |doorgaan met leven))
            (beter|liever|lievr) (dood|doot) {_THEN} (dan|zijn|gaan|af)? / dood beter af
            dood ben ik beter
            ((dood|sterven|dood zijn|de dood) (is|lijkt|zou|klinkt) {_THEN2} (me|mij)? {_THEN}
                (beter|fijn|heerlijk|een opluchting|een verlossing|het beste|aantrekkelijk|de
                oplossing|rustig))
            ((opluchting|verlossing|bevrijding) (als ik {_THEN} (dood|sterf)|om dood te zijn|om
                te sterven))
            ((maakt|maak) (me|mij|het me) {_THEN} niet (meer)? uit of ik {_THEN} (leef|doodga
                |sterf|blijf leven|dood ga))
            ((boeit|kan) (me|mij) niet {_THEN} (schelen)? of ik {_THEN} (leef|doodga|sterf|wakker
                word))
            (zou (het)? niet erg (vinden)? (zijn|als) (als)? ik {_THEN} (dood|doodging|stierf
                |niet meer wakker))
            hoor niet (meer)? (thuis)? (op|in) deze wereld / pas niet (in|op) deze wereld
            geen plek op deze wereld / (weer|toch|helaas|jammer genoeg) wakker geworden
            teleurgesteld dat ik (nog leef|wakker werd|wakker ben)
            (jammer|spijtig|teleurgesteld) dat ik {_THEN} (nog leef|leef|wakker|er nog ben)
            tis klaar met mij / het is {_THEN} (klaar|gedaan|over|afgelopen) met mij
            t is klaar met mij / ik hoef niet meer / (ik)? hoef {_THEN} niet meer {_THEN} (zo)?
            niet meer (voor|van) mij hoeft / te laf om (dood|te sterven)
            (heb|ben) afgesloten met (het|mijn) leven / heb met het leven afgesloten
            leven achter me gelaten
            liever niet (meer)? (leven|leef|wakker|bestaan|bestond|geboren)
            een leven dat ik niet wil / (wil|wou|hoef) dit leven {_THEN} niet (meer)?
            (wil|hoef|kan) (het|dit) {_THEN} leven niet (meer)? / geen toekomst (meer)? voor mij
            doodswens / doodsverlangen / verlangen naar de dood / doodswensen
            ((zie|zien) (het|de|er) (nut|zin) {_THEN} (er|van)? niet (meer)? (van in)? _ (leven
                |bestaan))
            (het|dit) leven {_THEN2} (geen|niet) (zin|nut) (meer)?
            zie het (allemaal)? niet meer zitten om
            ((was|had) ik (maar|toen|daar|toch) _ _ (doodgegaan|gestorven|overleden|dood gegaan
                |dood gebleven))
            (het|dit|mijn)? leven {_THEN} (spuugzat|kotsbeu|strontbeu|doodmoe)
            (spuugzat|kotsbeu) van het leven / spuugzat om te leven
            (niet (meer)? hoe ik {_THEN} (verder moet leven|verder kan leven|moet leven|moet
                blijven leven))
            ((doodgaan|sterven|dood zijn) (zou|is|lijkt) {_THEN2} (zoveel|veel)? (makkelijker
                |beter|fijner|gemakkelijker|het beste))
            mijn leven {_THEN} is {_THEN} (klaar|over|voorbij|gedaan)
            van mij hoeft (het|dit|mijn) leven _ niet (meer)?
            ((mijn|het|dit) leven (mag|moet|kan) _ (stoppen|ophouden|voorbij zijn|klaar zijn
                |eindigen))
            (geen|weinig) (zin|goesting|reden) meer (in|om) (bestaan|te bestaan|het bestaan)
            ((vraag|vroeg) (me|mij) _ af hoe het (is|zou zijn|voelt) om (dood|er niet meer) te
                (zijn|gaan))
            hoe het (is|zou zijn|voelt) om dood te (zijn|gaan)
            dak dood was / da k dood was
            (stopt|stilvalt|ermee stopt|mee stopt) _ _ een opluchting
            (ga|zal|moet) ik {_THEN} (dood|doodgaan|sterven) (van mezelf|door mezelf)
            (dat ik {_THEN2} (sterven|dood|dood zijn|niet meer leven|er niet meer zijn|niet meer
                wakker worden) (wil|wou|zou willen))
            (dat ik (wil|wou|wilde|zou willen) {_THEN} (sterven|doodgaan|dood zijn|niet meer
                leven|er niet meer zijn|niet meer wakker worden))
            (soms)? wil ik {_THEN} niet meer wakker (worden)?
            {_DAY} ga ik {_THEN} (dood|doodgaan|sterven)
        """,
        Meaning.KILL_SELF: f"""
            {_SELF} {_THEN2} (van kant|vankant) {_THEN} (maken|te maken|maak|gemaakt)?
            {_SELF} {_THEN2} (doden|te doden|dood)
            ({_SELF} {_THEN2} (ombrengen|om te brengen|om brengen|omgebracht|ombreng|om het leven
                brengen))
            ({_SELF} {_THEN2} (vermoorden|te vermoorden|vermoord|ophangen|op te hangen|ophang
                |verhangen|te verhangen))
            ({_SELF} {_THEN2} (opknopen|op te knopen|verdrinken|te verdrinken|verzuipen|te
                verzuipen|vergiftigen|vergassen))
            ({_SELF} {_THEN2} (unaliven|te unaliven|suïciden|suïcideren|afmaken|af te maken
                |afmaak|doodmaken|dood te maken))
            ({_SELF} {_THEN2} (doodschieten|dood te schieten|neerschieten|kapotmaken|kapot te
                maken|opblazen|verstikken))
            ({_SELF} {_THEN2} (uitschakelen|uit te schakelen|opofferen|wegmaken|killen|te killen
                |wurgen|te verstikken))
            ({_SELF} {_THEN2} (dood|kapot|af) {_THEN} (maken|maak|steken|schieten|rijden|drinken
                |hongeren|te maken))
            ({_SELF} {_THEN2} (doodrijden|doodsteken|doodhongeren|doodvriezen|wegknallen|in brand
                steken|te pletter))
            ({_SELF} {_THEN2} (een kogel|door het hoofd|door de kop|kogel door) {_THEN} (door het
                hoofd|schieten|jagen|geven)?)
            (een)? kogel door {_THEN} (mijn|mn|het|de|m n) (kop|hoofd|kanis|harses)
            door mijn kop (schieten|jagen)
            ({_SELF} {_THEN2} (van|uit) het leven {_THEN} (beroven|te beroven|beroof|beroofd|te
                benemen|helpen))
            ({_SELF} {_THEN2} het leven {_THEN} (benemen|te benemen|ontnemen|te ontnemen|beneem
                |ontneem|afnemen))
            ({_SELF} {_THEN2} (voor|onder|van|uit|op) (de|een|het|n|die|mijn)? {_THEN} (eerste
                |volgende|dichtstbijzijnde)? (trein|metro|tram|bus|vrachtwagen|auto|brug|dak|flat
                |balkon|raam|gebouw|klif|spoor|rails|toren|viaduct) {_THEN} (gooien|te gooien
                |gooi|werpen|te werpen|storten|te storten|smijten|af|leggen|laten vallen))
            ((gooi|werp|stort|smijt|leg) (ik)? {_SELF} {_THEN2} (voor|onder|van|uit|op) (de|een
                |het)? (eerste|volgende)? (trein|metro|tram|bus|vrachtwagen|auto|brug|dak|flat
                |balkon|raam|gebouw|spoor|rails))
            ((van|uit|vanaf) (de|het|een|n|die|mijn) {_THEN} (hoogste)? (brug|dak|flat|balkon
                |raam|gebouw|klif|toren|viaduct|parkeergarage|verdieping|rots|kraan|kerktoren
                |woonblok|reling) {_THEN} (af|naar beneden)? (springen|te springen|spring|stappen
                |stap|vallen|storten|eraf|gesprongen))
            ((spring|stap|val) (ik)? {_THEN2} (van|uit|vanaf) (de|het|een|n) (brug|dak|flat
                |balkon|raam|gebouw|klif|toren|viaduct|parkeergarage))
            ((voor|onder) (de|een|n|het) {_THEN} (eerste|volgende|eerstvolgende)? (trein|metro
                |tram|vrachtwagen|bus|auto|intercity) {_THEN} (springen|te springen|spring|lopen
                |gaan|stappen|te stappen|stap|fietsen|liggen|te lopen|wandelen))
            ((spring|stap|loop|ga) (ik)? {_THEN2} (voor|onder) (de|een|n) {_THEN} (eerste
                |volgende|eerstvolgende)? (trein|metro|tram|vrachtwagen|intercity))
            (op (de|het) (rails|spoor|sporen) {_THEN} (gaan liggen|liggen|te liggen|staan|ga
                liggen|springen|gaan staan))
            ((tegen|in) (een|n|de|die) {_THEN} (boom|pijler|betonblok|betonnen muur|viaduct
                |vangrail|brugpijler) {_THEN} (rijden|te rijden|rijd|rij|aan rijden|sturen|te
                sturen|knallen|aanrijden|stuur))
            ((rijd|rij|stuur|knal) (ik)? {_THEN2} (tegen|in) (een|n|de|die) (boom|pijler|viaduct
                |muur))
            (het|mijn) stuur {_THEN} omgooien
            het water in {_THEN} (rijden|lopen) en (niet|nooit)
            (een (einde|eind) {_THEN} (maken)? aan (mijn|m n|het|dit|mn|me|mij) {_THEN} (leven
                |bestaan|leve) {_THEN} (maken|te maken)?)
            ((maak|maken) (ik|er)? {_THEN2} een (einde|eind) aan (mijn|m n|het|dit|mn|me) (leven
                |bestaan|leve))
            er een (ijnd|einde|eind|eindje) aan {_THEN} (make|maken) aan (me|mijn) (leve|leven)
            ((mijn|mn|m n|het|dit|me) leven {_THEN2} (beëindigen|te beëindigen|beëindig
                |beeindigen|beëindigd|nemen|te nemen))
            (beëindig|neem) (ik)? {_THEN2} (mijn|mn|het|dit) (eigen)? leven
            mijn eigen leven (nemen|te nemen|beëindigen|neem)
            ((zelfmoord|suïcide|suicide|zelfdoding|zelfmort|harakiri) {_THEN} (plegen|te plegen
                |pleeg|gepleegd|doen|gaan plegen|begaan))
            (pleeg|plegen|plan|overweeg) (ik)? {_THEN2} (zelfmoord|suïcide|suicide|zelfdoding)
            ({_SELF} {_THEN2} (iets|wat|iets ergs|iets vreselijks) {_THEN} (aandoen|aan te doen
                |aandoe|aan doe|aangedaan|aan doen))
            (doe|deed) (ik)? {_SELF} {_THEN2} (iets|wat) {_THEN} aan
            de hand aan mezelf (slaan|sla|te slaan|geslagen)
            hand aan {_SELF} {_THEN} (slaan|sla|te slaan)
            ((maak|hang|verhang|verdrink|vermoord|dood|schiet|breng) (ik)? {_SELF} {_THEN2} (van
                kant|op|dood|af|kapot|om|neer|om het leven|overhoop|voor de kop))
            (verhang|verdrink|vermoord|dood|suïcideer|vergas) (ik)? (mezelf|mijzelf|me zelf)
            (maak|maken) (ik)? (mezelf|mijzelf) {_THEN2} (van kant|dood|kapot|af)
            neem (ik)? (mezelf|me|mij) het leven
            ((zelf|vrijwillig|uit vrije wil) {_THEN} (uit het leven|de dood in) (stappen|gaan|te
                stappen|stap))
            (stap|stappen|te stappen) (ik)? {_THEN2} (uit het leven|uit dit leven)
            de dood in (springen|jagen|gaan|stappen)
            (uit|van) (het|dit) leven {_THEN} (stappen|te stappen|stap|gestapt|te gaan)
            ((mijn|m n|mn|de|me|mij de|me de) {_THEN} (polsen|aderen|keel|polsslagader
                |halsslagader|strot|pols) {_THEN2} (door|open)? {_THEN} (doorsnijden|door te
                snijden|snijden|opensnijden|open te snijden|doorsnijd|te snijden|doorgesneden
                |opengesneden|over te snijden|oversnijden|openhalen|opensnijd|snij|snijd))
            ((snij|snijd) (ik)? {_THEN2} (mijn|m n|mn) (polsen|aderen|keel|pols) {_THEN} (door
                |open|over)?)
            (overdosis {_THEN2} (nemen|genomen|te nemen|neem|slikken|geslikt|pillen|insuline
                |spuiten|medicatie|gespoten|slaappillen))
            (neem|slik|spuit) (ik)? {_THEN2} (een|n|de)? overdosis
            ((alle|al|al mijn|al die|al de|de hele|het hele|hele|een hele|te veel|veel te veel
                |heel veel|een handvol|handenvol|hopen|dertig|twintig|veertig|10|12|15|20|24|25
                |30|40|50|60|100) (mijn|de|die|strip|strips|doos|potje|pot|voorraad|doosje|in een
                keer)? {_THEN} (pillen|tabletten|slaappillen|medicijnen|medicatie|paracetamol
                |doos|strip|potje|pot|oxazepam|slaapmiddelen|doosje|antidepressiva|pijnstillers
                |insuline|pammetjes|slaaptabletten|ibuprofen|dafalgans) {_THEN} (in een keer
                |tegelijk)? {_THEN} (ingenomen|geslikt|genomen|slikken|slik|nemen|innemen|neem|in
                te nemen|te slikken|te nemen|leeggeslikt|naar binnen))
            ((slik|neem) (ik)? {_THEN2} (alle|al mijn|al die|de hele|het hele|een hele) (strip
                |doos|pot|potje|mijn|voorraad)? (pillen|tabletten|slaappillen|medicijnen
                |medicatie|paracetamol|pillendoos|doos|strip|pot))
            kms / ctb / sewerslide / zelfmoord ga ik plegen
            mezelf (gewoon)? (laten|te laten) (doodgaan|sterven|verhongeren|doodvriezen)
            me laten (overrijden|doodvriezen|verdrinken) / mezelf laten overrijden
            {_SELF} {_THEN} laten (sterven|overrijden|aanrijden)
            (stap|stappen) (ik)? er {_THEN2} uit
            er {_THEN2} (uit|tussenuit) (stappen|te stappen|knijpen)
            (wil|wou|wilde|ga|zou) {_THEN} (gewoon|nu|eraf|naar beneden)? springen
            (mijn|het) stuur {_THEN} (omgooi|omgooide|om te gooien)
            (spring|springen) (ik)? {_DAY} / spring vandaag nog
            was ik {_THEN} (doodgegaan|gestorven)
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
            ((als|wanneer|zodra|voor als|mocht|nadat) ik {_THEN2} (dood|er niet meer|er straks
                niet meer|overleden|gestorven|niet meer) {_THEN} (ben|zijn|leef|besta|mocht zijn
                |word)?)
            als ik weg ben voorgoed / na mijn dood / na mijn overlijden / na mijn zelfmoord
            voor daarna / voor erna / als ik sterf / als ik doodga / mocht ik sterven
            voor ik (ga|sterf|vertrek|er niet meer ben) / voordat ik (ga|sterf)
            als ik er straks niet meer ben / voor na mij / na mij
            zodat niemand {_THEN} (werk|last|iets hoeft|moeite) / doet niks meer pijn
            doet niets meer pijn / straks ben ik er niet
            (nu|dan|eindelijk) (kan|mag) ik _ (gaan|loslaten|rusten|vertrekken)
            {_DAY} ben ik {_THEN} (weg|er niet|er niet meer)
            {_DAY} is het {_THEN} (klaar|over|voorbij|gedaan)
            tijd om te gaan / laatste reis / {_DAY} ga ik / {_DAY} doet
            (heb|hoef) (ik)? _ (niets|niks|hem|haar|het|ze|die) _ (niet)? meer (nodig)?
            (zodat (niemand|de kinderen|jullie|ze|mijn *) _ (werk|last|kosten|gedoe|rompslomp
                |omkijken))
            ((dan)? (hebben|heeft) (de kinderen|niemand|mijn *|jullie) _ (kosten|werk|gedoe|last
                |omkijken))
        """,
        Meaning.NEVER_BORN: f"""
            ((nooit|niet) {_THEN} (geboren|op de wereld gekomen|verwekt|op de wereld gezet)
                {_THEN} (was|geweest|had moeten worden|zou zijn|te zijn)?)
            nooit {_THEN} (geboren hoeven|had hoeven|moeten) (worden|geboren worden)
            was ik {_THEN} nooit geboren
            ((had|hadden) (me|mij) {_THEN} (nooit|beter)? (moeten aborteren|geaborteerd|laten
                weghalen|niet moeten krijgen))
            ik had er nooit moeten zijn / ik had nooit moeten bestaan / nooit had moeten bestaan
            nooit had bestaan / nooit bestaan / vervloek de dag dat ik geboren
            spijt dat ik geboren / was ik er maar nooit geweest / er nooit geweest was
            er nooit was geweest / ik {_THEN} (nooit|niet) (geboren|bestaan) (was|had)
        """,
        Meaning.UNSAFE_WITH_SELF: f"""
            (ben|voel me|voel mij) {_THEN2} niet (meer)? veilig (met|bij|voor|alleen met) mezelf
            niet veilig bij mezelf
            vertrouw mezelf {_THEN} niet (meer|vannacht|vanavond|alleen|nu)?
            vertrouw mijzelf {_THEN} niet / bang voor mezelf / bang van mezelf / schrik van mezelf
            bang voor mijn eigen (gedachten|impulsen|hoofd)
            bang om alleen (met mezelf|te zijn met mezelf) / bang (voor)? wat ik mezelf
            durf niet alleen te zijn vannacht
            kan mezelf niet (meer)? (veilig|in leven|in de hand) (houden)?
            mezelf niet (meer)? in leven / gevaar voor mezelf / mag niet alleen (zijn|blijven)
            moet tegen mezelf beschermd / mezelf beschermen tegen mezelf
            (weet niet of ik (de|deze) (nacht|ochtend|avond|dag) {_THEN} (haal|overleef|doorkom
                |door kom|zal halen))
            (haal|overleef|red) (ik)? (de|deze) (nacht|ochtend|week) {_THEN} niet
            kom de nacht niet door / red de nacht niet
            (de|deze) nacht {_THEN} niet (halen|overleven|doorkomen|haal|overleef)
            kan mezelf niet in leven houden / sta niet in voor (mezelf|wat ik)
            kan niet voor mezelf instaan / sta {_THEN} niet (meer)? in voor mezelf
            sta niet meer voor mezelf in / niet meer voor mezelf instaan
            (weet niet of ik (er)? (morgen|volgende week|maandag|het weekend) _ (ben|leef|wakker
                word|haal))
        """,
        # Others without me.
        Meaning.BETTER_OFF: f"""
            beter af / beter / veel beter / beter zijn / makkelijker / gemakkelijker / gelukkiger
            rustiger / blijer / fijner / leuker / opgelucht / opluchting / een opluchting / blij
            vrij / verlost / gerust / van de ellende af / van alle ellende af / van me af
            van mij af / van de zorgen af / minder zorgen / minder last / minder stress
            één zorg minder / een zorg minder / een probleem minder / eindelijk rust
            eindelijk gelukkig / niets missen / niks missen / geld overhouden / meer ruimte
            een mond minder
            ((niemand|geen mens|geen hond|geen kat|geen haan) {_THEN2} (zou|zal|gaat)? {_THEN}
                (me|mij|het|om mij|erom)? {_THEN} (missen|mist|merken|merkt|opvallen|huilen
                |treuren|schelen|erg vinden|verdrietig|kraaien|wakker liggen|zou missen|zou
                merken|opmerken|doorhebben|rouwen|malen|interesseren|interesseert|boeien|geven))
            ((niemand|geen mens|geen hond) _ _ (missen|merken|mist|merkt|opvallen|schelen|huilen
                |treuren|opmerken))
            ((zou|zal) {_THEN} (niemand|geen mens) {_THEN} (me|mij|het)? {_THEN} (missen|merken
                |opvallen|erg vinden))
            niemand (me|mij) (mist|zou missen) / mist niemand me / opgeruimd staat netjes
            beter voor iedereen / iedereen beter / beter voor jullie / beter voor hen
            beter voor de kinderen / gemist worden
        """,
        Meaning.WITHOUT_ME: f"""
            zonder mij / zonder me / zonder mijn persoon / zonder mijn aanwezigheid / mijn dood
            ((als|wanneer|of|dat|indien|moest) ik {_THEN2} (er)? {_THEN} (niet|nooit|morgen niet)
                {_THEN} (meer)? {_THEN} (was|ben|zou zijn|bestond|besta|leef|leefde|er was
                |bestaan had|er ben|wakker word|had bestaan)?)
            ((als|wanneer|of|dat|indien|moest) ik {_THEN2} (dood|weg|verdwenen|overleden
                |doodgegaan|gestorven) {_THEN} (ben|was|zou zijn|ging|ga|zijn|zou gaan|neerval)?)
            ((als|wanneer|of|dat|indien|moest) ik {_THEN2} (verdwijn|verdween|sterf|stierf|doodga
                |doodging|zou verdwijnen|zou sterven|spring|wegga voorgoed|eruit stap|ertussenuit
                stap|zou doodgaan|doodviel|ophoud))
            als ik er niet meer (was|ben|zou zijn) / als ik er niet (was|ben)
            was ik er {_THEN} niet (meer)?
            of ik {_THEN} (leef|er ben|besta|leef of niet|er nog ben|er wel of niet ben)
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
        # Hurting oneself. Only what is done to oneself; an accident is an IDIOM.
        Meaning.HARM_SELF: f"""
            ((mezelf|mijzelf|me zelf|mij zelf|mijn eigen) {_THEN2} (pijn|zeer|schade|geweld)
                {_THEN} (doen|doe|te doen|gedaan|aandoen
                |aan te doen|aandoe|doet|berokkenen))
            ({_SELF} {_THEN2} (snijden|te snijden|snijd|snij|gesneden|sneed|verwonden|te
                verwonden|verwond|verwondde))
            ({_SELF} {_THEN2} (beschadigen|te beschadigen|beschadig|beschadigd|verminken|te
                verminken|verminkt|krassen|gekrast))
            ({_SELF} {_THEN2} (straffen|te straffen|straf|gestraft|slaan|te slaan|sla
                |branden|te branden|gebrand|verbrand))
            ({_SELF} {_THEN2} (bijten|gebeten|krabben|te krabben|gekrabd|open gekrabd|openkrabben
                |verbranden|uithongeren|uit te hongeren))
            ({_SELF} {_THEN2} (kwetsen|te kwetsen|gekwetst|toetakelen|pijnigen|te pijnigen
                |automutileren|prikken|stoten))
            (doe|deed) (ik)? {_SELF} {_THEN2} (pijn|zeer|weer pijn)
            (snij|snijd|verwond|beschadig|straf|kras|brand|sneed) (ik)? {_SELF} {_THEN2}
            ((met)? mijn (hoofd|vuist|kop) {_THEN} (tegen|in) de muur {_THEN} (slaan|bonken|sla
                |bonk|te slaan|te bonken|gebonkt))
            ((sla|bonk|ram) (ik)? {_THEN2} (met)? mijn (hoofd|kop|vuist) {_THEN} tegen (de|een)
                muur)
            mijn haren uittrekken
            mijn huid (openhalen|openkrabben|open krabben|opengekrabd|openkrab)
            met mijn (hoofd|kop) (tegen|op) (de|een) muur / (sla|bonk) _ _ met mijn hoofd
        """,
        Meaning.SELF_HARM: f"""
            zelfbeschadiging / zelfverwonding / automutilatie / automutileren / automutileer
            zelfbeschadigen / zelfverminking / zelfbeschadigend* / aan zelfbeschadiging
            aan automutilatie / zelf beschadiging / zelfverwondend* / snijdrang
            drang om te (snijden|krassen|branden|automutileren|verwonden)
            ((weer|opnieuw|terug|hervallen|teruggevallen) {_THEN2} (in)? (het)? {_THEN} (snijden
                |krassen|gesneden|gekrast|te snijden|aan het snijden|aan het krassen|beginnen
                snijden|begonnen met snijden|begonnen met krassen|zitten snijden|lopen krassen))
            (begonnen|bezig|beginnen) {_THEN} (met)? {_THEN} (snijden|krassen|mezelf te snijden)
            aan het (krassen|snijden) {_THEN} (in|geslagen)
            ({_SELF} {_THEN2} (weer|opnieuw|expres|gisteren|vannacht|stiekem|terug|gisteravond)
                {_THEN} (gesneden|verwond|beschadigd|gekrast|gebrand))
            ((snij|snijd|kras|snijdt|krab) (ik)? (mezelf|mijzelf|me|mij|in mijn|mijn armen)?
                {_THEN2} (weer|sinds|elke|iedere|opnieuw|stiekem|vaak|nog steeds))
            ((mezelf|mijzelf|mn armen|mijn armen|mijn benen|mijn polsen|mijn dijen) {_THEN2}
                (kapot|open)? {_THEN} (gesneden|gekrast|opengesneden|kapotgesneden|gekerfd
                |gekrabd|bewerkt|opengehaald|gesnejen))
            (heb {_THEN} in mijn (arm|armen|been|benen|huid|dij|dijen|pols|polsen) {_THEN}
                (gesneden|gekrast|gekerfd|staan snijden|zitten snijden))
            ((in|op) (mijn|mn|m n) (arm|armen|been|benen|huid|dij|dijen|bovenbenen|polsen|pols
                |buik|vel) {_THEN2} (gesneden|gekrast|gekerfd|snijden|krassen|te snijden|te
                krassen|snij|kras|gebrand|uitgedrukt|kerf|kerven))
            ((snij|snijd|kras|kerf|sneed|kraste) (ik)? {_THEN2} in (mijn|mn|m n) (arm|armen|been
                |benen|huid|dij|dijen|bovenbenen|polsen|buik|vel))
            (krassen|snijden) (op|in) (mn|mijn|m n) (armen|arm|benen|been|huid|polsen|vel)
            ((verse|nieuwe|diepe|open) (sneeën|snijwonden|krassen|wonden|littekens|sneden|snees
                |japen) {_THEN} (op|in|aan) (mijn|mn|m n) (arm|armen|been|benen|dijen|bovenbenen
                |pols|polsen|huid))
            ((mijn|mn|m n) (armen|benen|polsen|bovenbenen|dijen|arm|been) {_THEN} (zitten|staan
                |zit|staat|liggen|is|zijn) {_THEN2} (onder|vol|open|kapot) {_THEN} (de|met)?
                {_THEN} (sneeën|krassen|littekens|snijwonden|wonden|sneetjes|krasjes|snees)?)
            ((sigaret|sigaretten|peuk|peuken) {_THEN} op (mijn|mn|m n) (arm|huid|armen|been|hand
                |pols|benen) {_THEN} (uitgedrukt|uitdrukken|uit te drukken|uitdruk))
            druk {_THEN} (sigaretten|peuken) uit op
            ((naar|met) het {_THEN} (mesje|scheermesje|aardappelmesje|stanleymes) {_THEN}
                (gegrepen|grijpen|gepakt))
            ((mesje|scheermes|scheermesje|stanleymes|mes|schaar|glasscherf) {_THEN} (weer|over|in
                |langs|gezet) {_THEN} (mijn|mn|m n|de)? {_THEN} (huid|arm|pols|been|vel|polsen
                |armen|gepakt|dij))
            het mesje (roept|lonkt|helpt|weer)
            bloed (zien|laten vloeien) {_THEN} (kalmeert|helpt|rustig|lucht op)
            mezelf weer gesneden / pijn aan het doen / (snij|snijd|kras) _ (weer|opnieuw|stiekem)
            ((mezelf|me|mij) {_THEN2} met een (scheermes|scheermesje|mesje|stanleymes|glasscherf
                |schaar) {_THEN} (gesneden|verwond|bewerkt|snijden))
            ({_SELF} {_THEN2} gesneden met een (scheermes|scheermesje|mesje|stanleymes|glasscherf
                |schaar))
            met mijn (hoofd|kop) (tegen|op) de (muur|vloer|tafel)
            (doe|deed) (ik)? (mezelf|mijzelf|me zelf) {_THEN2} (pijn|zeer)
            ((mezelf|mijzelf) {_THEN} (weer|opnieuw|expres|stiekem) {_THEN} (pijn|zeer) (doen
                |gedaan|doe|te doen))
            ((snij|snijd|verwond|beschadig|kras) (ik)? (mezelf|mijzelf|me|mij) _ (weer|elke
                |iedere|vaak|stiekem|soms|opnieuw|dagelijks|expres)?)
            snij ik (weer|mezelf|mij|me) / ik snij weer / ik kras weer
            ((mezelf|mijzelf) _ (dieper|diep) gesneden / te diep gesneden / dieper gesneden / te
                diep (had|heb) gesneden / dieper dan (anders|normaal|de vorige))
            ((in|op) (mijn|mn|m n) (bovenbeen|bovenbenen|arm|armen|been|benen|dij|dijen|pols
                |polsen|buik|hand) _ (gestoken|geprikt|steken|gesneden|gekrast|gebrand|gedrukt))
            ((expres|opzettelijk|met opzet|bewust) _ (mijn|mn|m n) (hand|arm|vingers|vinger|been)
                _ (verbrand|gesneden|gebrand|gestoten|open))
            ((mijn|mn) (hand|arm|been) _ (expres|met opzet|opzettelijk) _ (verbrand|gesneden
                |gebrand))
            ((littekens|sneeën|wonden|krassen|snijwonden) _ (zelf|mezelf) _ (gemaakt|gedaan
                |toegebracht|aangebracht|aangedaan))
            (lange mouwen|trui|lange broek) _ _ (sneeën|littekens|krassen|snijwonden|wonden|armen)
            ((sneeën|littekens|krassen|snijwonden|snijden) _ (verbergen|verberg|verstop
                |verstoppen|bedekken))
            ((niemand|ze|mama|mijn *) (de|mijn) (sneeën|krassen|snijwonden|littekens|armen) _
                (ziet|zien))
            ((krab|bijt|sla|stomp|kras|brand) (ik)? (mezelf|mijzelf|me) _ (open|kapot|bloedens|in
                mijn|in het|tegen|tot))
            ((mezelf|mijzelf) _ (in het gezicht|in mijn gezicht|op mijn hoofd|tegen mijn hoofd
                |open|tot bloedens) _ (geslagen|slaan|sla|krabben|gekrabd)?)
            ((bijt|beet|prik|snij|kras) (ik)? in mijn (hand|arm|armen|vel|huid|vingers) / in mijn
                (hand|arm) (bijten|gebeten))
            ((trek|ruk) (ik)? _ (mijn|mn) (haren|haar|wimpers) _ (uit|eruit) / mijn (haar|haren)
                _ (uitgetrokken|uittrekken|uitgerukt))
            ((hand|vinger|arm|vingers) _ (boven|op|tegen|in) (een|de|het) (kaars|vlam|kookplaat
                |fornuis|strijkijzer|vuur))
            om mezelf _ te (straffen|verwonden|pijnigen|snijden|voelen)
            ((terugval|hervallen|teruggevallen) _ _ (mesje|gesneden|snijden|krassen|gekrast
                |automutilatie))
            (scheermesjes|mesjes|scheermesje|stanleymes) _ (gekocht|besteld|verstopt|gehaald)
            als ik (bloed|bloed zie) _ (rustig|beter|rust)
            ((hand|vinger|vingers|arm|voet|hoofd|been) _ (expres|met opzet|opzettelijk) _ _
                (geklemd|gestoten|verbrand|geslagen|gesneden))
            ((expres|met opzet|opzettelijk) _ _ _ (geklemd|gestoten|verbrand|geslagen|gesneden
                |gestoken))
            (sla|brand|verbrand|bijt|krab|prik|knijp|kwel|straf) (ik)? (mezelf|mijzelf) _
            ((me|mij|mezelf) _ _ (scheermesje|scheermes|mesje|stanleymes|schaar) _ (buik|arm|been
                |dij|pols) _ (gesneden|geprikt|gestoken))
            ((voelt goed|helpt|lucht op|maakt rustig|kalmeert) _ (als|om|dat) (ik|het) _ (bloed
                |bloedt|bloeden))
            als (ik|het) (bloed|bloedt) _ (rustig|beter|goed|lucht)
            (arm|onderarm|been|pols) bloedt _ _ (mesje|mes|gesneden|gedrukt)
            niet (eet|eten) om mezelf te straffen / eet niet om mezelf te straffen
            (mezelf|mijzelf) {_THEN2} (geslagen|pijn gedaan|gestraft|verbrand|toegetakeld)
        """,
        Meaning.CUT: """
            snij / snijd / snijden / te snijden / sneed / gesneden / kras / krassen / gekrast
            kerf / kerven / gekerfd / brand / branden / gebrand / verbrand / verbranden / krab
            krabben / opengekrabd / openhalen / opengehaald / opensnijden / opengesneden / kerfde
            kraste / open gesneden / bewerk / bewerkt
        """,
        Meaning.BODY: """
            mijn arm / mijn armen / mijn been / mijn benen / mijn polsen / mijn pols / mijn huid
            mijn dijen / mijn bovenbenen / mijn bovenbeen / mijn buik / mn armen / mn arm
            mn benen / mn polsen / m n armen / mijn onderarm / mijn onderarmen / mn huid
            mijn vel / mijn enkels / mijn dij / in mijn arm
        """,
        Meaning.ON_PURPOSE: """
            expres / opzettelijk / met opzet / bewust / om iets te voelen / om wat te voelen
            om te voelen / om mezelf te straffen / omdat ik het verdien / als straf / verdien het
            om rustig te worden / om de pijn / lucht op / lucht het op / om te kalmeren
            dat kalmeert / dat helpt / tot het bloedt / tot bloedens toe / stiekem
            onder mijn trui / het enige dat helpt / om mijn hoofd leeg / om de spanning
            voel ik tenminste iets / om de druk / alleen dan / maakt me rustig / word ik rustig
        """,
        # Means and plans.
        Meaning.PILLS: """
            pillen / medicijnen / tabletten / slaappillen / insuline / medicatie / oxazepam
            slaapmiddelen / paracetamol / antidepressiva / pijnstillers / pammetjes
            slaapmedicatie / morfine / fentanyl / slaaptabletten / diazepam / temazepam
            lorazepam / benzo's / hartpillen / ibuprofen / dafalgan / tramadol / pilletjes
        """,
        Meaning.MEANS: """
            strop / galg / scheermesjes / mesje / pistool / geweer
            revolver / jachtgeweer / kogel / kogels
            munitie / vergif / gif / rattengif / helium / heliumfles / gasfles / middel x
            laatstewilpil / brugleuning / treinspoor / klif / afgrond / dakrand
        """,
        Meaning.COLLECT: """
            gespaard / opgespaard / spaar / sparen / spaar op / opsparen / verzameld / verzamel
            verzamelen / aan het verzamelen / gehamsterd / hamster / hamsteren / bewaar / bewaard
            opzij gelegd / opzijgelegd / apart gelegd / apart / opgepot / verstopt
            achtergehouden / weggelegd / weggestopt / genoeg om / genoeg in huis
            genoeg bij elkaar / bij elkaar gespaard / genoeg voor / aan het opsparen / geteld
            tel / leg opzij / op voorraad / ingeslagen / ligt genoeg / hou achter / heb genoeg
            opgehoopt
        """,
        Meaning.GET: """
            gekocht / koop / besteld / bestel / gehaald / geregeld / gevonden / geknoopt / knoop
            opgehangen / geladen / laad / hou vast / vast / in mijn hand / in mn hand / in de hand
            zit op / zit voor / sta op / sta bij / sta aan / sta voor / sta boven op
            zit aan de rand / sta aan de rand / zit bij / ben op / ben bij / voor me / om mijn nek
            om mn nek / tegen mijn slaap / op mijn pols / tegen mijn pols / hangt al / hangt
            aangeschaft / weet waar / gestolen / loop naar / onderweg naar / kijk naar beneden
        """,
        Meaning.TAKE_ALL: """
            allemaal geslikt / allemaal ingenomen / allemaal genomen / alles geslikt
            alles ingenomen / allemaal tegelijk / in een keer / in één keer / allemaal slikken
            allemaal innemen / allemaal nemen / te veel genomen / te veel geslikt / veel te veel
            te veel ingenomen / leeggeslikt / overdosis / met wodka / met drank / met alcohol
            een handvol / handenvol / achterovergeslagen / naar binnen gewerkt / heb geslikt
            alle strips / de hele strip / het hele potje / de hele pot / een hele strip / alles op
            spuit ik alles / alles spuiten / neem ik alles / slik ik alles / alles tegelijk
            neem ik ze allemaal / slik ik ze allemaal
        """,
        Meaning.READY: f"""
            ligt klaar / liggen klaar / klaarliggen / klaargelegd / klaar gelegd / staat klaar
            klaar liggen / ligt al klaar / liggen al klaar
            ligt {_THEN} (naast me|voor me|hier|op tafel|op het nachtkastje|op mijn nachtkastje)
            liggen {_THEN} (naast me|voor me|hier|op tafel|op het nachtkastje|op mijn nachtkastje)
            naast me / voor me / binnen handbereik / alles klaar / alles is klaar
            alles ligt klaar / alles staat klaar / klaar voor vannacht / vannacht is het zover
            het is zover / ik ben er klaar voor / is voldoende / moet genoeg zijn / zou genoeg
            voldoende voor / hangt klaar / hangt al / aan de balk / aan het plafond
            op de vliering / op zolder hangt / voor vannacht / voor straks / genoeg voor
            genoeg om
            ((alles|alles is|alles heb ik) _ (geregeld|in orde|voorbereid|opgeruimd|betaald
                |afgehandeld|op orde|geordend|gezegd|overgeschreven))
            ((hond|kat|poezen|katten|konijn|poes|cavia|huisdieren|dieren|vogel|vogels|paard) _ _
                (ondergebracht|weggebracht|weggegeven|gebracht|asiel|naar mijn *|naar de
                buurvrouw|thuis gevonden))
            (huis|kamer|appartement|flat|zolder) _ (schoon|opgeruimd|leeg|opgezegd|leeggehaald)
            verzekering betaalt / wachtwoorden / volmacht / wilsverklaring / papieren
            schulden afbetaald / huur opgezegd / sleutels ingeleverd / abonnementen opgezegd
            brief geschreven / brieven geschreven / de brief / de brieven / beslissing genomen
            besluit genomen / heel rustig / helemaal rustig / eindelijk rustig
        """,
        Meaning.PLAN: f"""
            ((ik)? weet {_THEN2} (precies)? {_THEN} (hoe|wanneer|waar) (en wanneer|en hoe|en
                waar)? ik {_THEN} (het|eruit|er een eind|dood|ga sterven|ertussenuit|er) {_THEN}
                (ga|ga doen|doe|zal doen|aan maak|zal|stap|wil doen|aan ga maken|ga maken)?)
            weet {_THEN} (wanneer|hoe) en (hoe|wanneer|waar)
            de methode (staat|heb ik|is duidelijk|ligt)
            ((heb|ligt|is) {_THEN} (een|mijn|het|er een)? {_THEN} (concreet|duidelijk|uitgewerkt
                |vast|kant en klaar) {_THEN} (plan|datum))
            (heb {_THEN} (een|mijn) plan {_THEN} (om)? {_THEN} (te sterven|dood te gaan|eruit te
                stappen|voor mijn dood|voor vannacht|hoe ik|er een eind))
            (mijn|het) besluit (staat vast|is genomen) / plan om er niet meer
            ((heb|ligt|is) {_THEN} (ik)? (een|de|mijn) {_THEN} (datum|dag|plek|plaats|methode
                |manier|brug|moment|tijdstip) {_THEN} (geprikt|gekozen|uitgekozen|vastgelegd
                |bepaald|uitgezocht|vast|gepland|in gedachten|gevonden))
            (datum|dag|plek|methode|brug) {_THEN} (geprikt|uitgekozen|uitgezocht|gekozen)
            ({_DAY} (is het|is alles) {_THEN} (voorbij|over|gedaan|afgelopen|klaar) (met|voor)
                (mij|me))
            ({_DAY} {_THEN} (doe|maak|ga) ik {_THEN} (het|er een eind aan|er een einde aan|er een
                punt achter|het doen|dood|sterven))
            (ik)? (doe|ga) het {_DAY} {_THEN} (doen)? / {_DAY} (ga|zal) ik het {_THEN} doen
            ga het {_DAY} doen
            ({_DAY} {_THEN} (ben|leef|besta|zal) ik {_THEN2} (dood|er niet meer|niet meer|weg
                voorgoed|er niet|in de hemel|verlost|weg voor altijd|niet meer onder jullie))
            {_DAY} ben ik weg {_THEN} (voorgoed|voor altijd|van deze wereld)
            ik ben (er)? {_DAY} {_THEN} (dood|niet meer|er niet meer)
            (ben|leef) (ik)? (er)? {_DAY} {_THEN} (niet meer|dood|er niet meer)
            {_DAY} (ga|sterf) ik dood / ik sterf {_DAY}
            ({_DAY} {_THEN} (stap|spring|ga|verlaat|vertrek|stop) ik {_THEN} (eruit|ertussenuit
                |er uit|voorgoed|voor altijd|deze wereld|uit het leven|met leven|eraf))
            (stap|stop) ik (eruit|ertussenuit|er uit|met leven|ermee voorgoed)
            ik stap {_THEN} (eruit|ertussenuit|er uit)
            (ik)? (ga|vertrek|verdwijn) {_THEN} (voor altijd|voorgoed|voor eeuwig)
            ((mijn|mn|de) (laatste|allerlaatste) (dag|nacht|avond|dagen|uren|uur|ochtend|week
                |kerst|verjaardag) (op|in) (deze|de|dit|het) (wereld|aarde|leven))
            (laatste) (dag|nacht|avond) van mijn leven
            ((dit|vandaag|vannacht|vanavond|het) (is|wordt|was) {_THEN} (mijn|mn|de) (laatste
                |allerlaatste) (dag|nacht|avond|uur|bericht|keer dat|levensteken|berichtje))
            (kom|keer) (ik)? {_THEN} niet (meer)? (levend|levend meer) {_THEN} (terug|thuis|weer)
            niet levend terug / daarvan kom ik niet terug
            enkele reis {_THEN} (naar de dood|zonder terug) / er is geen reis
            kom ik niet meer van terug
            ((mijn|de|het|kerst|oud en nieuw|nieuwjaar) {_THEN} (volgende|#)? (verjaardag|kerst
                |zomer|lente|week|jaar|ochtend)? {_THEN} (haal|maak|ga|zal) ik {_THEN} niet
                (meer)? {_THEN} (mee|halen|meemaken|meer)?)
            ((haal|maak) (ik)? (kerst|mijn verjaardag|de zomer|de ochtend|het nieuwe jaar|morgen
                |oud en nieuw|het weekend|mijn #) niet (meer)? (mee)?)
            niet (meer)? mee (te)? (maken)
            (ik)? heb het {_THEN} gedaan {_THEN} (pillen|ik heb|tabletten)
            heb {_SELF} {_THEN} iets aangedaan / de pillen (werken|beginnen te werken|zijn op)
            voel de pillen
            ((strop|touw|galg) {_THEN} (ligt|hangt|gekocht|om mijn nek|gemaakt|klaar|geknoopt|om
                mn nek|besteld|aan de balk|al))
            (het|een|de) (touw|strop) {_THEN} (hangt|ligt) {_THEN} (klaar|al|aan)
            ((sta|zit|ben|lig) (ik)? {_THEN2} (op|bij|aan|langs) (de|het|een) {_THEN} (rand van
                de|rand van het)? {_THEN} (brug|dak|spoor|rails|balkon|perron|reling|viaduct
                |flat) {_THEN2} (en)? {_THEN} (wil|spring|ga springen|ga ik springen|en spring|en
                wil|klaar om|ik spring|wacht op de trein))
            ((plan|plannen|voorbereid|regel|bereid|plannen voor|bezig met plannen voor
                |voorbereiden) {_THEN} (mijn|mn)? {_THEN} (eigen)? (dood|einde|begrafenis
                |zelfmoord|sterven|uitvaart) {_THEN} (voor|aan het plannen)?)
            ((mijn|mn) {_THEN} (eigen)? (dood|einde|begrafenis|uitvaart) {_THEN} (gepland|plannen
                |voorbereid|voorbereiden|voor te bereiden|geregeld|aan het plannen|te plannen|aan
                het regelen|aan het voorbereiden))
            er is {_THEN} mijn begrafenis
            nog één keer {_THEN} en dan (stap|ga|ben) ik (eruit|dood|weg)
            (daarna (stap|ga|ben|maak) ik {_THEN} (eruit|dood|er niet meer|er een eind aan|weg
                voorgoed|voorgoed))
            (zodat (ze|iemand|niemand|de politie|jullie) {_THEN} (me|mij|mijn lichaam) {_THEN}
                (vinden|vindt|hoeft te vinden|hoeven te vinden))
            (hoe (je|ik|men) (mezelf|jezelf)? {_THEN2} (pijnloos|snel|het snelst|het best|zonder
                pijn)? {_THEN} (doodgaat|sterft|sterf|dood gaat|doodga|ophangt|kan sterven|kunt
                sterven|kan doodgaan|van kant maakt|vermoordt))
            ((hoeveel|welke|welke dosis) * _ _ (om te sterven|dodelijk|om dood te gaan|voor een
                overdosis|nodig om te sterven|om dood te))
            (pijnloos|pijnloze) (sterven|doodgaan|dood|manier|manieren|methode|zelfmoord)
            dodelijke (dosis|hoeveelheid)
            ((sta|zit|lig) {_THEN2} (op|bij|aan) (het|de|een) (viaduct|dakrand|reling|rails|spoor
                |sporen|vensterbank|leuning|afgrond|rand van het dak|rand van de brug))
            {_DAY} gaat het (gebeuren|door)
            (vannacht|vanavond|vandaag|morgen) (gebeurt|is) het zover
            ((brief|brieven|filmpje|video) {_THEN2} (geschreven|opgenomen|gemaakt) _ _ (als ik
                |wanneer ik) {_THEN} (dood|er niet meer))
            op (het spoor|de rails|de sporen) {_THEN} (gestaan|gelegen|gezeten|gaan liggen)
            ((het|een|de|mijn|mn|opas|papas|opa s|papa s) (touw|strop|galg|scheermes|scheermesje
                |mesje|pistool|wapen|geweer|jachtgeweer|stanleymes|mes|revolver|dienstwapen)
                (ligt|hangt|wacht|staat|is|heb ik) _ (klaar|geladen|al|(in|naast|onder|op|aan
                |voor|bij) (de|het|mijn|mij|me)? (kofferbak|kelder|kast|rugzak|tas|bed|auto
                |zolder|balk|haak|garage|la|tafel|bad|nachtkastje|hand|plafond|schuur|boom
                |rand)?))
            ((heb|hou|houd) (ik)? _ (het|een|de|mijn) (mes|mesje|scheermes|scheermesje|pistool
                |wapen|strop|touw|geweer|pillen) _ (in mijn hand|in de hand|in mijn handen|voor
                me|tegen mijn pols|op mijn pols|tegen mijn keel|om mijn nek|naast me|op schoot|in
                de auto|in mijn tas))
            (weet (ik)? waar (hij|ze|papa|opa|mijn *)? (de|het|zijn) (kogels|munitie|wapen|geweer
                |pistool|sleutel van de wapenkast|slaappillen|wapenkast) _ (ligt|liggen|is|zijn
                |bewaart)?)
            (weet|ken) (ik)? _ (de|het) (dag|datum|plek|plaats|moment|uur) (en|waar|waarop|al)?
            weet _ (wanneer|waar|hoe) en (wanneer|waar|hoe)
            (datum|dag|plek|plaats|methode) _ (staat|ligt|is) _ (vast|gekozen|bepaald)
            (besluit|beslissing) _ (staat vast|is genomen|genomen zondag)
            ((als|zodra|wanneer) _ _ _ (weg|slapen|slaapt|werk|werken|vader|huis|alleen|vakantie
                |school|dood|gestorven|uit|bed) (is|zijn|ben)? _ (doe|maak|ga|zal|stap|spring) ik
                (het|er|eruit|ook))
            {_DAY} _ _ (doe|ga) ik het (doen|eindelijk|echt)
            donderdag als _ _ _ (doe|ga) ik het
            ((deze keer|dit keer|volgende keer|de volgende keer) _ (doe|maak|lukt|spring|slik
                |neem|ga) (ik|het) (het|me|er|ze)? _ (goed|echt|wel|af|dieper|genoeg|allemaal)?)
            (deze keer|dit keer) _ (vindt|redt|stopt|houdt) (niemand|niets) me
            (niemand) (vindt|redt) me _ op tijd
            (nu kan ik _ (rustig|in vrede|met een gerust hart|gerust|eindelijk) (gaan|sterven
                |vertrekken|inslapen))
            ((heb|hoef) (ik)? (hem|haar|het|ze|dat|die) _ (straks|binnenkort|dan|morgen|daar) _
                (niet|nooit) meer (nodig)?)
            waar ik (naartoe|heen) ga
            ((brief|brieven|briefje|briefjes|video|filmpje) (voor|aan) (mijn|mn|de|iedereen|mama
                |papa|jullie|elk) _ _ (ligt|liggen|zijn|is|heb ik) _ (in|op|onder|bij|klaar|af) _
                (la|lade|bureau|envelop|keukentafel|kussen|nachtkastje|tafel|notaris|kluis|kast
                |bed)?)
            ((brief|briefje|brieven) voor _ _ (op (mijn|de|het|haar|zijn) (bed|tafel|kussen
                |keukentafel|bureau)) _ (gelegd|neergelegd|klaargelegd|ligt)?)
            ((hele|volle) (strip|doos|pot|potje|voorraad|doosje) _ _ (voor me|in mijn hand|naast
                me|op tafel))
            (heb|net) _ (alles|allemaal|ze allemaal) _ geslikt / alles geslikt wat
            ((pillen|tabletten|strip|doos|slaappillen|medicijnen|potje) _ _ (wodka|whisky|jenever
                |fles wijn|fles rum|rum|vodka))
            ((wodka|vodka|whisky|jenever|wijn|rum|fles) (en|staat|met) _ (pillen|tabletten
                |slaappillen))
            ((gegoogled|gegoogeld|googel|google|opgezocht|gezocht|uitgezocht|nagelezen|gelezen
                |zoek op|nagekeken) _ (hoeveel|welke|hoe|vanaf|wat) _ _ (nemen|dodelijk|nodig
                |sterft|springen|slikken|innemen|doodgaat|pijnloos|moet|knoopt|sterven|ophangt
                |duurt))
            ((middel x|helium|rattengif|nembutal|pentobarbital|vergif|gif|natriumnitriet|strop
                |laatstewilpil|heliumfles) _ (op internet|online|via internet)? _ (besteld
                |gekocht|gehaald|gevonden|binnen|in huis))
            (föhn|broodrooster) in (het)? bad / bad _ _ (scheermesje|scheermes|mesje|föhn)
            (scheermesje|scheermes|mesje) _ _ _ bad
            (garage|auto) _ _ (motor draait|motor laten draaien|uitlaat|slang|motor aan)
            ((slang|uitlaatgassen) _ _ (uitlaat|auto|raam) / gaskraan (open|opendraaien|open
                gedraaid))
            ((zodat|dat) _ _ (mij|me) niet _ (vinden|vindt|hoeven te vinden|hoeft te vinden
                |moeten vinden))
            ((zodat|dat) (mij|me) (niemand|iemand|de politie|het personeel) _ (vindt|vinden|hoeft
                te vinden))
            (wie|iemand anders|de politie|schoonmaakster) (me|mij) _ (vindt|vinden)
            ((zodat|dat) (mijn|de) (kinderen|moeder|ouders|man|vrouw) (me|mij) niet _ (vinden
                |vindt))
            hotelkamer _ (geboekt|genomen) _ (zodat|dat|waar) _ _ (vinden|vindt|hoeven)
            ((sta|zit) (ik)? _ (op|aan|bij|boven op) (de|het|een) _ (brug|dak|flat|rand|viaduct
                |dakrand|parkeergarage|spoor|sporen|klif|reling|afgrond) _ (kijk|en|te kijken
                |naar beneden|kijken|klaar)?)
            ((was|ben|stond) (ik)? _ (op|bij) (de|het) (brug|spoor|dak|overweg) _ (gestaan
                |volgende|naar beneden))
            (overweg|spoor|perron|sporen|rails) _ _ (volgende|eerstvolgende) (trein|keer)
            ((spring|springen) (ik)? _ (van|uit|vanaf) (de|het|een|mijn) (parkeergarage|balkon
                |dak|flat|brug|toren|raam|viaduct|verdieping|kerktoren))
            volgende keer spring (ik)?
            ((ga|loop|rij|fiets|ben onderweg|spring|rijd) (ik)? _ (naar het spoor|naar de brug
                |naar de overweg|naar het dak|het dak op|de brug op|het spoor op|naar de flat
                |naar de rails))
            ((ga|loop|rij|spring|stap) (ik)? _ (het kanaal in|in het kanaal|het water in|de zee
                in|de rivier in|in de maas|in de schelde|in de rijn|de schelde in|de maas in|de
                gracht in|in de leie))
            ben op het dak / (zit|sta) op het dak / (zit|sta) op de rand
            (knoop|strop) _ (geoefend|geleerd|geprobeerd|gemaakt|gelegd)
            (gas|kraan) _ (opendraaien|open draaien) / draai (ik)? _ (gas|gaskraan) open
            ({_DAY} _ (hoort|hoor|ziet|zie|hoeft) (niemand|je|u|jullie) _ (meer|nog|niets|niks) _
                (van (mij|me)|me|mij))
            (besteld|gekocht|gehaald) _ (strop|middel x|helium|scheermesjes)
            (volg|ga) (ik)? (hem|haar|je|mijn man|mijn vrouw) _ (achterna|in de dood|na)
            voor (kerst|mijn verjaardag|het nieuwe jaar) ben ik _ (dood|er niet meer)
            daarvoor (uitgekozen|gekozen|uitgezocht)
            ((pillen|slaappillen|oxazepam|tabletten|temazepam|doosjes|strips) _ in mijn
                (nachtkastje|la|kast|tas|lade))
            (in mijn (nachtkastje|la|kast|tas|lade) _ (liggen|ligt) _ (oxazepam|pillen
                |slaappillen|temazepam|tabletten|strips|doosjes))
            het was mooi met jullie / mooi geweest met jullie
            (mijn|het) afscheid _ (voorbereid|gepland|geregeld|voorbereiden|voor te bereiden)
            (ga|volg|wil) (ik)? _ (hem|haar|mijn man|mijn vrouw|je) (achterna|volgen|achternagaan)
            (alles _ (gepland|uitgedacht|uitgewerkt|doordacht) _ _ (detail|moed|ontbreekt) /
                alleen (nog)? de moed _ (ontbreekt|mis|nog) / (ontbreekt|mankeert) _ de moed)
            ((plek|plaats|stuk|brug) _ (bij|aan|langs) (de|het) (rivier|water|spoor|kanaal|brug
                |klif|zee) _ (bekeken|uitgezocht|gaan kijken|uitgekozen|gekozen))
            (bekeken|uitgezocht|verkend) _ (plek|brug|flat|spoor)
            ((ken|weet|heb) (ik)? de (code|sleutel) / (pistool|wapen|geweer|munitie) _ (in de
                kluis|in de wapenkast|in de kast))
            (post|brief|mail|bericht|brieven) van mij _ dan (is het|ben ik)
            ((hond|kat|spullen|dingen)? (zal|ga) _ (ze|het|hem|haar|die|niets)? _ niet meer nodig
                (hebben)? / niet meer nodig hebben)
            ((ga|zal) (ik)? _ (vannacht|vanavond|morgen|zondag|dit weekend) (voorgoed|voor altijd
                |ertussenuit|weg voorgoed))
            ((besloten|beslist|beslissing genomen|besluit genomen) _ _ (vannacht|vanavond|zondag
                |maandag|vrijdag|morgen|dit weekend|zaterdag) (ga|stap|doe|vertrek|is))
            (en (vannacht|vanavond) ga ik / (beslissing|besluit) genomen (zondag|maandag|vrijdag
                |morgen|vannacht) ga ik)
            (wacht (ik)? _ (nog)? tot _ _ (vakantie|weg|huis|slapen|vertrokken|dood|alleen|bed
                |overleden) (zijn|is|ben|gaan)?)
            ((vannacht|vanavond|deze nacht|morgenvroeg) is (het|alles) _ (voorbij|over|gedaan
                |afgelopen|klaar))
            (neem|slik) (ik)? (ze)? _ (allemaal|alles|alle) _ (in een keer|tegelijk|in|op)
            ((koop|haal|bestel|regel) (ik)? _ (het touw|een touw|de strop|de pillen|scheermesjes
                |een wapen|helium|middel x))
            ((welke|welk) (bocht|boom|brug|plek|trein|pijler|methode|flat) ik (neem|kies|rij
                |spring|gebruik))
            (hoe hard|hoe hoog|hoe diep|hoe snel) (ik|je) _ (moet|rijden|springen|vallen|snijden)
            (# (pillen|slaappillen|tabletten|oxazepam|paracetamol|strips|doosjes) _ (in huis|hier
                |klaar|liggen|bij elkaar|voor me))
            besta ik niet meer / er is geen morgen (meer)? voor mij
            (uitgerekend|berekend) _ (hoeveel|dosis|pillen|genoeg)
            ((zodra|als) (mijn|de) (ouders|man|vrouw|kinderen) _ _ (weg|slapen|vakantie|werk) _ _
                (doe|maak|stap|spring))
        """,
        Meaning.FAREWELL: """
            afscheidsbrief / afscheidsbrieven / afscheidsbriefje / afscheidsbriefjes
            afscheidsfilmpje / afscheidsvideo / afscheidsbericht / zelfmoordbrief
            zelfmoordbriefje / laatste brief / laatste brieven / laatste bericht
            laatste berichtje / laatste woorden / brief voor na mijn dood
            brieven voor na mijn dood / een brief voor mijn kinderen / brieven voor mijn kinderen
            brief voor als ik er niet meer ben / afscheidsmail / laatste filmpje / vaarwel
        """,
        Meaning.WRITE: """
            geschreven / schrijf / schrijven / te schrijven / aan het schrijven / opgenomen
            neem op / ingesproken / af / klaar / ligt op / ligt in / liggen op / liggen in
            achtergelaten / laat achter / verstuurd / gestuurd / getypt / opgesteld / op papier
            begonnen aan / ligt klaar / liggen klaar / gepost / op tafel / onder mijn kussen
            in de la / bij de notaris / voor iedereen / aan mijn ouders / aan mijn kinderen
            aan mama / aan papa / aan mijn man / aan mijn vrouw / voor mijn ouders
            voor mijn kinderen / voor mama / is af / zijn af / beginnen
        """,
        Meaning.LAST_WORDS: f"""
            (vaarwel {_THEN} (allemaal|iedereen|lieve|wereld|mama|papa|en bedankt|bedankt|mijn
                |jullie|sorry|voor altijd|het spijt))
            ((bedankt|sorry|het spijt me|vergeef me|ik hou van jullie|bedankt voor alles) {_THEN}
                (en)? vaarwel)
            (adieu|dag|doei|ciao|bye) (wereld|wrede wereld|leven|voor altijd|mooie wereld)
            ((als|wanneer|tegen de tijd dat) (je|jij|jullie|u|ze) (dit|deze brief|dit bericht|dit
                berichtje) {_THEN} (lezen|leest|vindt|vinden|krijgt|hoort|ziet) {_THEN} (ben|leef
                |is|besta) (ik|het)?)
            ((jullie|je|u) (zullen|zal|zult|gaan|gaat) {_THEN} (me|mij)? {_THEN} (nooit|niet)
                (meer)? {_THEN} (zien|horen|van me horen|van mij horen))
            ((dit|dat) is {_THEN} (mijn|het) (laatste|allerlaatste) (bericht|berichtje|brief
                |levensteken|groet|keer|post|filmpje|woorden))
            ((mijn|mn) laatste (bericht|berichtje|woorden|groet|brief|levensteken) {_THEN} (aan
                |is|zijn|hier|van mij))
            ((vergeef|vergeven|sorry) (me|mij|jullie mij|voor)? {_THEN} (voor)? {_THEN} (wat ik
                |dat ik) {_THEN} (ga doen|straks|nu|vannacht|doe|opgeef|jullie dit aandoe|er niet
                meer|niet sterker|moet gaan|ga|jullie verlaat|jullie achterlaat))
            (het spijt me {_THEN} (dat ik|maar ik) {_THEN} (ga|moet gaan|jullie verlaat|niet
                sterker|het niet|jullie dit aandoe|opgeef|er niet meer|niet meer kan|kan niet
                meer|jullie achterlaat))
            ((zeg|vertel|zeggen jullie) {_THEN} (alsjeblieft)? {_THEN} (tegen|aan)? (mijn|mama
                |papa|me) * {_THEN} dat _ (niet haar schuld|geen schuld|niet zijn schuld|van haar
                hou|van hem hou|van ze hou|hou))
            (het|dit) is {_THEN} (niemands|niet jullie|niet jouw|niet zijn|niet haar) schuld
            niemand (heeft|treft) (hier)? schuld / neem (het)? jezelf niets kwalijk
            voel je niet schuldig / geef jezelf (alsjeblieft)? niet de schuld / geen schuldgevoel
            ((zorg|zorgen jullie|pas) {_THEN} (goed)? (voor|op) (de kinderen|mijn kinderen|mama
                |mijn moeder|mijn hond|de hond|mijn kat|elkaar|papa|hem|haar) {_THEN} (voor mij
                |voor me|als ik|alsjeblieft als ik))
            ((tot ziens|we zien elkaar|zie jullie|tot) {_THEN} (in de hemel|aan de andere kant|in
                het volgende leven|hierboven|in een ander leven))
            (jullie|je) (horen|hoort) {_THEN} (niets|niks|nooit) meer {_THEN} van (me|mij)
            vergeet me niet / onthoud me (zoals|goed)
            ((wilde|wil|wou) {_THEN} (alleen)? {_THEN} (nog)? {_THEN} (even|één keer)? (afscheid
                nemen|vaarwel zeggen|gedag zeggen voor altijd))
            (neem (ik)? {_THEN} afscheid (van jullie|van iedereen|van het leven|van deze wereld
                |van je|van alles))
            (dit|dat) was het (dan)? {_THEN} (voor mij|met mij)
            ((stem|haar|hem|mama|papa|ze) {_THEN} (nog een keer|nog één keer|een laatste keer
                |voor het laatst) {_THEN} (te)? (horen|zien|gehoord|gezien|geknuffeld|omhelsd
                |vastgehouden))
            (weet|weten|denkt) {_THEN} niet dat (het)? {_THEN} (het)? afscheid was
            niet dat het afscheid was
            bedankt voor alles {_THEN} (vaarwel|ik kan niet meer|het is goed zo)
            van iedereen {_THEN} afscheid genomen / afscheid genomen van iedereen
            (zoek|zoekt|zoeken jullie) (me|mij|alsjeblieft)? _ niet (naar me|naar mij)?
            ((geef|geeft|geven jullie) (jezelf|jullie zelf|jullie|uzelf|u) _ (niet|nooit|geen)
                (de)? schuld)
            (verwijt|verwijten) (jezelf|uzelf|jullie) _ (niets|niks)
            ((vanaf morgen|binnenkort|straks|vanaf nu|vanaf vandaag) _ (hoeft|hoef|hoeven|moet)
                (u|je|jullie|niemand|zich) _ _ (zorgen|druk|kommeren|bekommeren|verdragen))
            ((wou|wilde|wil|wilde u|wou u) _ (dag|vaarwel|adieu|afscheid|doei|tot ziens) (zeggen
                |nemen))
            ((heb|van) _ van (iedereen|jullie|mijn familie|mijn kinderen|mijn ouders|de wereld) _
                afscheid genomen)
            afscheid (genomen)? van (iedereen|het leven|de wereld) (genomen)?
            (niemand|je|jullie|u) (hoort|zult|zal) (nog|niets|niks|nooit) _ (meer)? van (mij|me)
            niemand (hoort|ziet) (nog|meer|ooit) _ van (mij|me)
            dit was het _ (dag|vaarwel|voor mij|doei|bedankt)
            (bedankt|dank) voor alles _ (ik ga|het is goed|vaarwel|dag|adieu|zoek me)
            (dat (hij|zij|ze|u|je|jullie|niemand) _ (niets|niks|geen) _ (verkeerd|fout|fouten) _
                (gedaan|gemaakt)?)
            ((kan|kunt|kunnen|konden) (er)? (niets|niks) aan doen / (jullie|je|u|ze) _ (niets
                |niks) aan doen)
            (laatste|mijn laatste|allerlaatste) bericht _ van mij
            ((daarna|dan|straks|vanaf morgen) (hoeven|hoeft|hoef) (jullie|je|u|niemand) _ _
                (verdragen|te verdragen|zorgen|last|te zorgen))
            (zorg|zorgen) _ voor (mijn|de|mn) _ als ik er niet meer (ben)?
        """,
        Meaning.AFFAIRS: """
            mijn testament / het testament / testament gemaakt / testament is / laatste wil
            (mijn|eigen|de) (uitvaart|begrafenis|crematie) _ (betaald|geregeld|gepland|besproken)
            (uitvaart|begrafenis|crematie) (betaald|geregeld|besproken|staat op|ligt op)
            mijn uitvaart / mijn begrafenis / mijn crematie / levensverzekering
            (mijn|al mijn) (spullen|kleren|boeken|meubels|platen|dierbare spullen) _ weggegeven
            (mijn|al mijn) (spullen|kleren|boeken|meubels|platen) _ (verdeeld|weggeven|weg)
            (mijn|mn) (sieraden|horloge|gitaar|ring|trouwring) _ _ (gegeven|weggegeven)
            (mijn|mn) (sieraden|horloge|gitaar|ring|verzameling) _ _ (verdeeld|vermaakt)
            (geef|gaf) _ mijn (spullen|sieraden) _ weg / alles weggegeven
            (wachtwoorden|pincode|pincodes|inloggegevens) _ _ (gegeven|opgeschreven)
            (wachtwoorden|pincode|pincodes|inloggegevens) _ _ (papier|briefje)
            (wachtwoorden|pincode|pincodes|inloggegevens) _ _ (doorgegeven|genoteerd)
            wie (de hond|de kat|mijn kat|mijn hond|de kinderen) _ (neemt|krijgt|moet)
            krijgt mijn / erft mijn / zorgt voor de hond / zorgt voor de kat
            (profielen|accounts|account|profiel) _ _ (verwijderd|gewist|opgeheven)
            (muziek|liedjes|playlist|foto|bloemen) voor (mijn|de) (uitvaart|begrafenis|crematie)
            ((mijn|al mijn) (spullen|kleren|boeken|sieraden) _ (weg te geven|weggeven|uit te
                delen|uitdelen|verdelen))
        """,
        # Danger from somebody else, and to somebody else.
        Meaning.SOMEBODY: """
            hij / zij / ze / mijn man / mijn vriend / mijn ex / mijn exman / mijn vader
            mijn papa / mijn pa / papa / mama / vader / moeder / mijn stiefvader / mijn broer
            mijn oom / mijn opa / mijn zoon / mijn partner / mijn verloofde / mijn baas
            mijn neef / mijn schoonvader / mijn grootvader / mijn stiefbroer / mijn huisgenoot
            mijn trainer / mijn leraar / mijn buurman / mijn vent / mijn moeder / mijn mama
            mijn vrouw / mijn vriendin / mijn stiefmoeder / mijn zus / mijn tante / mijn dochter
            mijn oma / mijn ouders / mijn exvriend / mijn schoonbroer / mijn pleegvader
            mijn familie / mijn broers / mijn ooms / mn man / mn vriend / mn ex / mn vader
            mn stiefvader / mn moeder / mn broer / m n man / m n ex / m n vader / hem / een man
            iemand / die man / die vent / die gast / de vriend van mijn moeder / haar vriend
            de nieuwe vriend / stiefvader / echtgenoot / begeleider / coach / pooier / een jongen
            jongens van school / klasgenoten / ome / dominee / pastoor / de buurman / mijne man
            mijne vent / mijn lief / mijnen ex / mijne pa / mijn ma / ons vader / ons moeder
            mijne vriend / mijne papa
        """,
        Meaning.HITS: """
            slaat / geslagen / sloeg / slaan / mept / gemept / schopt / geschopt / schopte
            stompt / gestompt / stompte / trapt / getrapt / trapte / wurgt / gewurgd / wurgde
            knijpt / kneep / geknepen / duwt / geduwd / duwde / gooit / gegooid / gooide / smijt
            smeet / gesmeten / mishandelt / mishandeld / mishandelde / verkracht / verkrachtte
            misbruikt / misbruik / misbruikte / aangerand / randde / betast / betastte / zit aan
            zat aan / gezeten / zit aan me / raakt aan / dwingt / gedwongen / dwong / bijt
            gebeten / sleurt / sleurde / gesleurd / sleept / gesleept / sleepte / trekt / trok
            getrokken / grijpt / greep / gegrepen / ramt / timmert / afgetuigd / in elkaar
            in elkaar geslagen / in mekaar / verrot geslagen / verrot / bont en blauw / blauw oog
            blauwe plekken / blauwe oog / verbrandt / brandt / steekt / stak / gestoken
            aangevallen / valt aan / viel aan / schudt / door elkaar / vastgebonden / bindt
            spuugt / gespuugd / keel dicht / bij mijn keel / bij de keel / aan mijn haren
            aan mijn haar / van de trap / tegen de muur / terroriseert / kleineert
            pakt hardhandig / handtastelijk / losse handjes / gewelddadig / agressief / geweld
            klappen / tekeer / afgeranseld / ranselt / klop / lap / een mep / een klap
            komt 's nachts / komt s nachts / 's nachts op mijn kamer / op mijn kamer / in mijn bed
            bij me in bed / naaktfoto's / chanteert / knalt / vloert / schept / kopstoot / rammel
            doet pijn / pijn gedaan / pijn doet / iets aan / doen me wat aan / wat aan
            iets aangedaan / de rest krijg / slaagt / klopt / kletst / stampt / stampte / shotte
            toe geslagen / toeslaat / toesloeg
        """,
        Meaning.ME: """
            me / mij / ons / mn / de kinderen / onze kinderen / mijn kinderen / mijn kind
            mijn zoon / mijn dochter / mijn zoontje / mijn dochtertje / mijn moeder / mijn mama
            mama / de kleine / de baby / onze baby / mijn baby / mijn zusje / mijn broertje
            mijn zus / het kind / ons kind / op me / op mij / aan me / aan mij / bij mij
            mijn keel / mijn haar / mijn haren / mijn arm / mijn gezicht / mijn kamer / m n keel
            mn keel
        """,
        Meaning.HITS_ME: f"""
            ((word|werd|wordt|ben) (ik)? {_THEN2} (thuis|door mijn *|door mn *|door hem|door haar
                |door hen) {_THEN2} (geslagen|mishandeld|misbruikt|verkracht|bedreigd|gestalkt
                |gewurgd|geschopt|opgesloten|vernederd|aangerand|in elkaar geslagen))
            ((word|werd) (ik)? {_THEN2} (geslagen|mishandeld|misbruikt|verkracht|gestalkt|gewurgd
                |geschopt|seksueel misbruikt|aangerand|in elkaar geslagen|afgetuigd|bedreigd))
            ben (ik)? {_THEN2} (verkracht|aangerand|misbruikt|in elkaar geslagen|mishandeld)
            seksueel misbruikt
            (geslagen|mishandeld|bedreigd|verkracht|misbruikt|gestalkt) {_THEN} (door) (mijn|mn) *
            ((dwingt|gedwongen|dwong|verplicht) (hij|ze|zij)? (me|mij) {_THEN} (tot|om)? {_THEN}
                (seks|met hem|te trouwen|dingen te doen|trouwen|met hem te slapen))
            tegen mijn (wil|zin) {_THEN} (seks|met me|aangeraakt|in me|genomen|gedaan)
            seks tegen mijn wil
            ((van|de) trap {_THEN} (af)? {_THEN} (geduwd|gegooid|geschopt|afgeduwd|afgegooid
                |gesmeten))
            ((sloeg|slaat|sla|klopt|klopte) (me|mij|ons) {_THEN2} (verrot|bont en blauw|in elkaar
                |het ziekenhuis in|bewusteloos|tot bloedens toe)?)
            ((krijg|krijgen|kreeg) (ik|we)? {_THEN2} (klappen|slaag|rammel|klop|een pak slaag|een
                pak rammel|de rest))
            (kneep|knijpt|dichtgeknepen) {_THEN} (hij|ze)? {_THEN} mijn keel {_THEN} (dicht)?
            mijn keel {_THEN} (dichtgeknepen|dicht)
            (verkracht|misbruikt|mishandelt|slaat) (hij|ze|zij|mijn *) (me|mij|ons)
            (zit|zat|komt) {_THEN} aan (me|mij) {_THEN} (in|als|met zijn handen) / afmaakt met mij
            afmaakt met me / doen {_THEN} (me|mij|ons) {_THEN} (wat|iets) aan
            komt {_THEN2} op mijn kamer / in mijn bed (gekropen|liggen|komen)
            (heeft|had) (hij|zij|ze|mijn *) me {_THEN2} (bijna) (vermoord|doodgeslagen|gewurgd)
        """,
        Meaning.THREATENS: f"""
            dreigt / dreigde / gedreigd / dreigen / bedreigt / bedreigde / bedreigd / bedreigen
            doodsbedreigingen / bedreigingen / zweert / met de dood
            ((zegt|zei|gezegd|roept|schreeuwt|schreeuwde|schrijft|schreef|appt|geappt|beloofde
                |beloofd|wil|zal|gaat|smst) {_THEN} (dat)? {_THEN} (hij|ze|zij)? {_THEN} (me|mij
                |ons|de kinderen|mij en de kinderen|me en de kinderen)? {_THEN2} (vermoordt
                |vermoorden|doodmaakt|doodmaken|doodslaat|doodslaan|doodsteekt|afmaakt|kapotmaakt
                |neersteekt|doodschiet|doodschieten|iets aandoet|wat aandoet|weet te vinden|vindt
                |in brand steekt|zal vinden|vermoord|wurgt|kapot maakt))
            ((me|mij|ons) {_THEN2} (vermoordt|doodmaakt|doodslaat|doodsteekt|afmaakt|neersteekt
                |doodschiet|zal vermoorden|gaat vermoorden|wil vermoorden|komt vermoorden))
            ((me|mij|ons) {_THEN2} (te vermoorden|dood te maken|dood te slaan|af te maken|neer te
                steken|iets aan te doen|dood te steken))
            overleef ik het niet / ga je eraan / ga ik eraan / ben ik de volgende
            de volgende ben ik / ik de volgende / ik ben de volgende / aan de beurt / als ik wegga
            als ik praat / als ik het vertel / als ik bij hem wegga / als ik naar de politie
            als ik hem verlaat / pakt als ik / het huis in brand / de kinderen afpakken
            weet me te vinden / weet mij te vinden / te grazen nemen / iets aandoen / wat aandoen
            pakt mijn zusje
        """,
        Meaning.WEAPON: """
            met een mes / met het mes / met zijn mes / met een keukenmes / een mes / het mes
            mes op mijn keel / met een riem / met zijn riem / met een stok / met een hamer
            met een pistool / met een wapen / met een bijl / met een fles / met een honkbalknuppel
            honkbalknuppel / een pistool / een bijl / een wapen / geweer / machete / met benzine
            benzine / met een strijkijzer / baksteen / met een snoer / met een kabel / broodmes
            keukenmes
        """,
        Meaning.AFRAID_OF: """
            bang voor / bang van / bang om / doodsbang / doodsbang voor / bang dat / schrik van
            schrik voor / schrik dat / angst voor / vrees voor / durf niet / durf niet naar
            durf niet meer / panisch voor / als de dood voor / bang als / tril als / verstijf als
            bang thuis / bang
        """,
        Meaning.HOME: """
            naar huis / thuis te komen / naar huis te gaan / als hij thuiskomt
            als hij thuis komt / als hij gedronken heeft / als hij drinkt / als hij dronken
            als hij binnenkomt / mijn man / mijn ex / mijn stiefvader / mijn vader / mijn vriend
            mijn partner / mijn zoon / mijn broer / mijn stiefmoeder / voor hem / van hem
            zo thuis / straks thuis / komt zo thuis / is zo thuis / komt straks thuis
            voor de deur / bij mijn deur / voor mijn deur / buiten te wachten / alleen met hem
            mijn oom / mijn schoonvader / thuis te zijn
        """,
        Meaning.NOT_SAFE: f"""
            ((ben|voel me|voel mij|is het|zijn we) {_THEN2} (thuis|hier|bij hem|in huis|bij mijn
                *) {_THEN} niet (meer)? veilig)
            (niet (meer)? veilig {_THEN} (thuis|bij hem|hier|in huis|bij mijn|voor mij|in mijn
                eigen huis))
            onveilig {_THEN} (thuis|bij hem|in huis) / thuis {_THEN} (niet|niet meer) veilig
            (vrees|bang|angst|schrik) {_THEN} voor (mijn|ons|m n) (leven|levens)
            vrees voor mijn leven / in levensgevaar
            ((verstop|verstopt|verschuil|schuil) (ik|we)? (me|mij|ons) {_THEN2} (voor|op|in|onder
                |achter))
            zit {_THEN} verstopt / ondergedoken voor
            ((zit|lig) {_THEN} (op|in) (de|het|zolder|mijn) {_THEN} (wc|badkamer|kelder|kast
                |berging|kamer|zolder)? {_THEN} (opgesloten|verstopt|met de deur op slot|en hij
                |en hij is|want hij))
            op zolder {_THEN} (met de kleine|met de kinderen|verstopt|en hij|want hij)
            (op slot|opgesloten) {_THEN} (want|omdat|en) hij
            (heb|hebben) (me|mezelf|ons) {_THEN} (opgesloten|verstopt|gebarricadeerd)
            ((bonkt|beukt|trapt|hamert) {_THEN} (op|tegen) (de|mijn|onze) (deur|voordeur
                |badkamerdeur))
            ((hij|zij|ze|man|ex|vader|vriend) {_THEN2} (slaat|sloopt|gooit|trapt|slaat alles
                |maakt) {_THEN} (alles|het huis|de boel|de meubels|de hele boel|de deur) {_THEN}
                (kapot|kort en klein|in|stuk|aan gort))
            ((heeft|had|pakt|pakte|houdt|hield|slaapt met|staat met|zwaait met|kwam met) {_THEN}
                (een|het|zijn) (mes|pistool|bijl|wapen|geweer|machete|keukenmes) {_THEN} (op
                |tegen|naast|onder|bij|in zijn hand|vast|gepakt|getrokken|voor|onder zijn kussen))
            ((hij|ze|zij|mijn *|mn *) (gaat|wil|zal|komt) (me|mij|ons) {_THEN2} (vermoorden
                |doodmaken|doodslaan|doodsteken|afmaken|doodschieten|neersteken|wat aandoen|iets
                aandoen))
            ((hij|ze|zij|mijn *|mn *) dreigt _ (me|mij|ons) _ (vermoorden|maken|slaan|steken|doen
                |vinden))
            ((staat|wacht) {_THEN} (me)? {_THEN} (op te wachten|buiten|beneden|voor de deur|voor
                mijn deur) {_THEN} (te schreeuwen|met een|en schreeuwt|en dreigt|en roept|te
                roepen))
            ((ga|zal|moet) {_THEN2} (mijn|mn|m n) (vader|man|moeder|vrouw|broer|ex|vriend
                |stiefvader|zoon|dochter|baas|gezin|familie|buurman|kinderen|kind|baby) {_THEN2}
                (vermoorden|doodsteken|afmaken|doodschieten|doodmaken|neersteken|doodslaan
                |ombrengen|van kant maken))
            ((ga|zal) {_THEN} (ze|hen|iedereen|hem en mezelf|haar en mezelf) {_THEN} (allemaal)?
                (vermoorden|doodschieten|afmaken|doodmaken|neerschieten|overhoop schieten))
            school {_THEN} (overhoop|kapot)? schieten / mijn gezin meenemen in de dood
            (mes|wapen) {_THEN} mee naar school / ze allemaal neerschieten
            paspoort {_THEN} (al|afgepakt|ingenomen|ingehouden)
            (moet|ga) trouwen tegen mijn (wil|zin)
            niet {_THEN} trouw _ (ooms|broers|vader|familie) _ (aan|vermoorden|dood)
        """,
        Meaning.LOCKS: f"""
            ((sluit|sloot|houdt|hield) (hij|ze|zij|mijn *)? (me|mij|ons) {_THEN2} (op|binnen|vast
                |gevangen|op in))
            (me|mij|ons) {_THEN2} (opgesloten|opsluit|vasthoudt|binnenhoudt|gevangen houdt)
            ((laat|liet) (hij|ze|zij|mijn *)? (me|mij|ons) {_THEN2} (niet|nooit|nergens) (meer)?
                {_THEN} (weg|gaan|buiten|naar buiten|de deur uit|het huis uit|uit huis|vertrekken
                |bellen|alleen))
            (mag (ik)? {_THEN2} (het huis|de deur|niet naar buiten|nergens) {_THEN} (niet)? (uit
                |heen|verlaten) {_THEN} (van hem|van mijn *|van haar))
            ((pakt|pakte|heeft|neemt|nam) (hij|ze|zij|mijn *)? {_THEN} (mijn|mn|m n) (telefoon
                |mobiel|paspoort|sleutels|geld|pinpas|identiteitskaart|gsm|bankpas) {_THEN} (af
                |afgepakt|afgenomen|en sleutels|verstopt))
            (heeft|hebben) (mijn|mn|m n) (telefoon|mobiel|gsm|paspoort) (en|al|afgepakt|afgenomen)
            mijn (paspoort|telefoon|gsm) {_THEN} (afgepakt|afgenomen|al)
            (stalkt|achtervolgt|volgt|bespiedt|belaagt) (hij|ze|zij|mijn *)? (me|mij) {_THEN2}
            (me|mij) {_THEN2} (gestalkt|achtervolgd|stalkt|achtervolgt)
            ((controleert|checkt) (hij|ze|zij)? {_THEN} (mijn telefoon|alles wat ik|mijn gsm|mijn
                berichten|me constant|me de hele dag))
            uitgehuwelijkt / gedwongen huwelijk / uithuwelijken
            (me|mij) {_THEN2} (uithuwelijken|laten trouwen|achterlaten in)
            (als|dat) ik {_THEN} met (die|mijn) neef {_THEN} trouw
        """,
        Meaning.HURT: """
            iets aandoe / iets aandoen / wat aandoe / wat aandoen / iets aan doe
            iets aan te doen / wat aan te doen / aandoe / pijn doe / pijn doen / pijn te doen
            sla / slaan / te slaan / schud / schudden / te schudden / geschud / door elkaar schud
            vermoord / vermoorden / te vermoorden / wurg / wurgen / te wurgen / verstik
            verstikken / te verstikken / steek / doodsteken / dood te steken / neersteken
            neersteek / doodsteek / doodmaak / doodmaken / dood te maken / doden / te doden / dood
            verdrink / verdrinken / te verdrinken / doodsla / doodslaan / dood te slaan / smoor
            smoren / uit het raam gooi / uit het raam te gooien / tegen de muur gooi
            van de trap gooi / laat vallen / kussen op / doodschiet / doodschieten / afmaak
            afmaken / af te maken / iets doe / iets doen / ombrengen / ombreng / misbruik
            mishandel / mishandelen / te mishandelen / kwaad doe / kwaad te doen / kwetsen
            steken / te steken / wegleg / het mes vast / het mes
        """,
        Meaning.HURT_THEM: f"""
            ((vermoord|steek|schiet|maak|sla|wurg) (ik)? (hem|haar|ze|die|iedereen|jou|jullie)
                {_THEN2} (dood|neer|kapot|af))
            ((hem|haar|ze|iedereen|iemand) {_THEN2} (vermoorden|te vermoorden|doodsteken
                |doodmaken|afmaken|neersteken|doodslaan|wurgen|doodschieten|neerschieten
                |kapotmaken|vermoord|dood te slaan))
            wat ik met (hem|haar|de baby|de kleine|ze|mijn kind) (doe|ga doen)
            ((heb|had) (de kleine|de baby|hem|haar|mijn baby|mijn kind) {_THEN2} (door elkaar)?
                (geschud|geslagen|laten vallen))
            (haar|hem|de baby|de kleine|ze) niet (wurg|vermoord|sla|schud|doodsla|verstik|smoor)
        """,
        Meaning.CHILD: """
            mijn baby / de baby / onze baby / mijn kind / mijn kinderen / de kinderen / ons kind
            mijn zoon / mijn zoontje / mijn dochter / mijn dochtertje / de kleine / mijn moeder
            mijn vader / mijn vrouw / mijn man / mijn vriend / mijn vriendin / mijn broer
            mijn zus / mijn ouders / mijn gezin / mijn familie / hem / haar / ze / iemand
            iemand anders / anderen / een ander / mensen / mijn baas / mijn oma / mijn ex
            mijn buurman / mijn stiefvader / mijn stiefdochter / mijn stiefzoon / mijn kindje
            de tweeling / mn baby / mn kind / mn dochter / mn zoon / mn vader / mn moeder / mn man
            mn vrouw / m n baby / mijn pasgeboren / mijn kids / mijn jongste / mijn oudste
            mijn zusje / mijn broertje / mijn partner / hen / de hond / de kat / mijn kleinkind
        """,
        # What takes it back, or brings it back.
        Meaning.NOT: """
            niet / nie / geen / nooit / zonder / niets / niks / niemand / noch / geenszins
            nimmer / amper / nauwelijks / nul / niet meer / nooit meer / niet van plan om
            niet van plan mezelf / niet van plan om mezelf / geen plannen om
            geen plannen om mezelf / geen plan om / geen zin om / geen behoefte om mezelf
            niet om mezelf / gestopt met / gestopt met mezelf / gestopt mezelf / gestopt
            opgehouden met / opgehouden / niet de bedoeling om / nooit overwogen om / niet dat ik
            denk niet dat ik / geloof niet dat ik / wil niet zeggen dat ik / betekent niet dat ik
            zeker niet / echt niet / helemaal niet / maak je geen zorgen / nee / neen
            in plaats van / geen drang om mezelf / geen neiging om mezelf
            geen gedachten om mezelf / niet aan denken om / niet bang dat ik / kwijt / nergens
            niet omdat ik
        """,
        Meaning.NO_MORE: """
            niet meer / nie meer / nooit meer / niet langer / langer / zo niet
            (geen) (zin|reden|kracht|moed|nut|energie|puf|goesting|wil) meer
            zie het nut er niet meer
        """,
        Meaning.OTHER: """
            hij / zij / ze / je / jij / wij / we / jullie / men / iemand / mensen / de mensen
            sommigen / velen / veel mensen / wie / zich / zijn vrouw / haar man / mijn broer
            mijn zus / mijn vader / mijn moeder / mijn zoon / mijn dochter / mijn man / mijn vrouw
            mijn vriend / mijn vriendin / mijn oom / mijn tante / mijn opa / mijn oma / mijn neef
            mijn nicht / mijn collega / mijn buurman / mijn buurvrouw / mijn baas / mijn ex
            mijn leraar / mijn lerares / mijn papa / mijn mama / mijn maat / mijn huisgenoot
            mijn kleinzoon / mijn kleindochter / mijn schoonvader / mijn schoonmoeder
            mijn schoonbroer / mijn schoonzus / mijn stiefvader / mijn partner / mijn zwager
            mijn beste vriend / mijn beste vriendin / mijn zusje / mijn broertje / mijn juf
            mijn ouders / mijn vrienden / een vriend / een vriendin / een collega / een kennis
            een buurman / een buurvrouw / een klasgenoot / een oud-klasgenoot / oud klasgenoot
            een leerling / een man / een vrouw / een meisje / een jongen / een kind / een mens
            een familielid / een student / een zanger / een acteur / een oom / een tante
            de buurman / de buurvrouw / de collega / de broer / de zus / de vader / de moeder
            de zoon / de dochter / de man / de vrouw / de jongen / het meisje / de vriend
            de vriendin / de opa / de oma / de dader / de conciërge / de leraar / van mijn zus
            van mijn broer / van mijn vriendin / van een vriend / van mijn moeder / van mijn vader
            van mijn collega / van de buren / van hem / van haar / zijn dood / haar dood / patiënt
            patiënten / patiënte / cliënt / cliënten / cliënte / jongeren / leerlingen
            gedetineerde / slachtoffer / slachtoffers / nabestaanden / mannen / vrouwen / ouderen
            opa / oma / oom / tante / neef / nicht / papa / mama / pake / beppe / klasgenoot
            collega / buurman / buurvrouw / heeft zich / hebben zich / van gogh
        """,
        Meaning.I: """
            ik / k / mij / me / mezelf / mijzelf / ikzelf / kben / ikke / ben / heb
        """,
        Meaning.PAST: f"""
            # (jaar|jaren|maanden|winters|zomers) (geleden|terug|her) / # jaar na
            ((een|paar|een paar|vele|enkele|een aantal|tien|ettelijke) (jaar|jaren|maanden)
                (geleden|terug))
            (jaren|lang|tijden|ooit|eeuwen) (geleden|terug) / vroeger / destijds / indertijd
            ooit / voorheen / toentertijd / eertijds / van toen / van vroeger / lang geleden
            vandaag # jaar geleden / vandaag precies # jaar geleden / jaren geleden / jaren terug
            in die tijd / in die jaren / in die periode / toen al
            (als (kind|puber|tiener|student|jongen|meisje|jonge|scholier|twintiger|jongere|jong
                |jongvolwassene))
            (toen ik {_THEN} (#|klein|jong|jonger|puber|student|studeerde|nog|zestien|op school
                |een kind|bij u|bij jou|in therapie|zo oud|kind))
            toen (we|wij|jij|u|mijn)
            ((die|dat|in die|in dat) (winter|zomer|jaar|herfst|lente|tijd|jaren) {_THEN} (dat
                |toen|waarin|dat ik))
            de (jaren|tijd|periode|winter|zomer) (dat|waarin|toen) / op de middelbare (school)?
            tijdens mijn (studie|jeugd|puberteit|tienertijd|opleiding)
            in mijn (jeugd|puberteit|studententijd|tienerjaren|jonge jaren) / vorig jaar
            weet je nog / weet u nog / herinner je / herinnert u / twee jaar terug
            afgelopen jaar
            (op mijn (#|vijftiende|zestiende|zeventiende|achttiende|twintigste|veertiende
                |dertiende|negentiende|eenentwintigste))
            (was|er was|er is) een (winter|tijd|zomer|jaar|periode) / in een ander leven
            (in|sinds|rond|van|anno) (19*|20*) / 2005 / 2008 / 2009 / 2010 / 2011 / 2012 / 2013
            2014 / 2015 / 2016 / 2017 / 2018 / 2019 / 2020 / 2021 / 2022 / 2023
            ((na|voor) (de|mijn|het) (scheiding|therapie|ongeluk|bevalling|breuk|relatiebreuk
                |opname) (wilde|was|had|dacht|wou|heb))
            voor de therapie / voor mijn therapie / met mijn (#|zestien|zeventien|vijftien)
            in de brugklas / op de basisschool / zoveel jaar later / jaren later
        """,
        Meaning.NOW: """
            weer / nu / vandaag / gisteren / vanavond / vannacht / opnieuw / tegenwoordig
            momenteel / gisteravond / gisternacht / onlangs / laatst / nog steeds / nog altijd
            steeds / terug / deze week / deze nacht / deze maand / deze dagen / vorige week
            afgelopen nacht / afgelopen week / afgelopen weekend / sinds gisteren / sinds een week
            sinds een maand / sinds vorige week
            sinds (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag) / de laatste tijd
            de laatste weken / de laatste dagen / op dit moment / al dagen / al weken
            al een paar weken / al maanden / elke dag / elke avond / elke nacht / iedere dag
            iedere avond / iedere nacht / dagelijks / constant / de hele dag / de hele tijd
            straks / meteen / dadelijk / morgen / binnenkort / steeds vaker / steeds meer
            bijna elke dag / vanochtend / daarnet / net / zojuist / eergisteren / vanmiddag
            elk uur / elke ochtend / zonet / seffens
        """,
        Meaning.OVER: f"""
            ((is|zijn|was|waren) {_THEN} (weg|voorbij|verdwenen|verleden|over|verleden tijd
                |geschiedenis|achter de rug|overwonnen|gelukkig))
            ligt {_THEN} achter (me|mij) / achter me gelaten / achter de rug
            sindsdien (niet|nooit) (meer)? / niet meer gehad / nooit meer gehad
            nooit meer gedaan / niet meer gedaan / niet teruggekomen
            (niet|nooit) meer (teruggekomen|terug|voorgekomen|sinds|nodig) / heb ik overwonnen
            zijn gestopt / is gestopt / komt niet (meer)? terug / kwam niet terug
            doe ik niet meer / al jaren niet / al # jaar niet / al lang niet (meer)?
            allang niet meer / speelt niet meer / geen thema meer / die zijn voorbij
            is echt niet langsgekomen / niet langsgekomen
            (al|sinds) _ _ (geen) (zelfmoordgedachten|suïcidale gedachten|gedachten) meer
        """,
        Meaning.ELSEWHERE: """
            film / films / boek / roman / serie / documentaire / docu / hoofdpersoon / personage
            aflevering / liedje / nummer / podcast / artikel / spreekbeurt / training / cursus
            preventie / zelfmoordpreventie / suïcidepreventie / toneelstuk / toneel / dorpstoneel
            opera / gedicht / netflix / thriller / lezing / nieuws / krant / psychiatrie
            vrijwilliger / vrijwilligerswerk / werkstuk / scriptie / krimi / musical / detective
            paaz / workshop / museum / tentoonstelling / game / gta / minecraft / fortnite / level
            gamen / spel / profielwerkstuk / college / les / geschiedenisles / shakespeare / romeo
            hamlet / verpleegkundige / hospice / palliatieve / ehbo / bhv / griffier / rechtbank
            advocaat / statistiek / onderzoek / studie / theater / strip / manga / anime / acteur
            rol / verhaal / luisterlijn / 113 vrijwilliger / euthanasiewet / debat / talkshow / tv
            televisie / moordzaken / true crime / mop / seizoen / hoofdstuk
        """,
        Meaning.IDIOM: f"""
            ((lach|lachen|lachte|schaam|schaamde|schrok|schrik|verveel|verveelde|werk|werkte
                |erger|zweet|gelachen|geschrokken|gewerkt|vervelen|schamen|schrikken|zoek|gezocht
                |wacht|lacht|rot|betaal) (me|mij|ons|je|ik me|we ons|jezelf|mezelf)? {_THEN}
                (dood|kapot|rot|een ongeluk|een breuk|suf|te pletter))
            ((me|mij|je|ons) {_THEN} (dood|kapot|rot|te pletter) {_THEN} (gelachen|geschaamd
                |geschrokken|verveeld|gewerkt|gezocht|gezweet|lachen|schamen|werken|vervelen
                |geërgerd|ergeren))
            ((ga|ging|gaan|sterf|stierf|sterven|dood|kapot|crepeer|creperen|doodgaan|verga
                |verrek) (ik)? (dood|kapot|bijna dood)? {_THEN} (van|aan) (de|het)? (hitte|lachen
                |nieuwsgierigheid|honger|dorst|schaamte|kou|verveling|slaap|zenuwen|warmte
                |spierpijn|trek|stress|jaloezie|ellende|schrik|vermoeidheid|hoofdpijn|verlangen
                |pijn in mijn|spanning|ongeduld))
            ((van|aan) (de|het)? (hitte|lachen|nieuwsgierigheid|honger|dorst|schaamte|kou
                |verveling|slaap|zenuwen|warmte|spierpijn|spanning|ongeduld) {_THEN} (dood
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
                |examens|training|trap|spierpijn|wachten|school|kater|opdracht|verveling) {_THEN}
                (vermoordt|sloopt|nekt|moordend|doodt|maakt|wordt) {_THEN} (me|mij)? {_THEN}
                (kapot|dood|af|nog mijn dood)?)
            ((baas|moeder|vader|man|vrouw|juf|zus|coach|ma|mama|oma|ze|hij|vriendin|pa) {_THEN}
                (vermoordt|vermoord|wurgt|killt|doodt|maakt|gaat) (me|mij) {_THEN}
                (vermoorden|dood|af|wat)? {_THEN} (als|haha|lol|wanneer|hihi))
            ((vermoordt|vermoord|vermoorden|doodt|wurgt|killt) (me|mij|mijn moeder me)
                (dood)? {_THEN} (als|wanneer|haha*|lol|hihi))
            een moord doen / doe een moord / moord doen voor / zou een moord / over mijn lijk
            op leven en dood / de tijd doden / tijd te doden / tijd doden / om dood van te gaan
            om je dood te
            om (bij)? {_THEN} (bij neer te vallen|te gieren|erbij neer te vallen)
            val dood neer als / val (ik)? dood neer / dood neervallen als
            niet dood (naast|willen|in|mee) {_THEN} (gevonden|worden|willen)? / nog niet dood
            toch nog niet dood / dood spoor / dood water / niet dood te krijgen / de dood van een
            doodgaan van / dood van de / iemand zijn dood / dood of levend / zo dood als een pier
            ((telefoon|batterij|auto|laptop|plant|planten|accu|wasmachine|mobiel|cavia|goudvis
                |router|wifi|pc|computer|tomaten|bloemen|kerstboom|hamster|gsm|motor) {_THEN2}
                (is|was|zijn|gaat|ging)? {_THEN} (dood|overleden|gestorven|doodgegaan))
            ((afscheidsbrief|afscheidsborrel|afscheidsfeest|afscheidskaart|afscheidsspeech
                |afscheidsmail|afscheid|afscheidsbrieven) _ _ (kantoor|werk|collega*|team|klas
                |baas|bedrijf|school|groep|leerlingen|huis|auto|club|juf))
            afscheidsborrel / afscheidsfeest
            (afscheid van (mijn|het|de|ons) (oude|auto|huis|werk|team|collega*|klas|school|baan
                |club|groep|vorige))
            (laatste (werkdag|schooldag|vakantiedag|lesdag|dag op kantoor|dag op het werk|dag
                school|keer naar))
            ({_SELF} {_THEN2} (gesneden|verwond|verbrand|gebrand|pijn gedaan|bezeerd|gestoten
                |geprikt) {_THEN} (bij|tijdens|met) (het|koken|schillen|klussen|scheren|strijken
                |voetbal*|uien|groente|aardappels))
            ({_SELF} {_THEN2} (bij|met|tijdens|aan) (het|de|een|koken)? {_THEN} (koken|scheren
                |klussen|sporten|voetbal*|uien|hardlopen|tuinieren|strijken|schillen|oven|pan
                |papier|kaas*|groente|snijden van|snijden|brood|strijkijzer|barbecue|fiets*|sport
                |mandoline) {_THEN} (gesneden|verwond|verbrand|gebrand|pijn gedaan|bezeerd
                |gestoten)?)
            ((per ongeluk|onhandig|zonder erg|stom) _ _ (gesneden|verwond|verbrand|gebrand
                |bezeerd|gestoten|pijn gedaan|geslagen))
            {_SELF} per ongeluk
            (in (mijn|m n|mn|de) (vinger|duim|wijsvinger|hand|pink|teen) {_THEN} (gesneden
                |gesnejen|gehakt|geprikt|snijden))
            ((haar|haren|nagels|pony|brood|uien|groente|kaas|taart|vlees|heg|teennagels|stof|gras
                |coupons) {_THEN} (snijden|knippen|knip|gesneden|geknipt|snij))
            ((verslagen|geslagen|ingemaakt|afgedroogd) {_THEN} (met|bij|in) (schaken|tennis
                |kaarten|dammen|scrabble|voetbal|monopoly|uno|darts|een potje|mario kart|padel
                |poolen|risk|fifa|het))
            ((met|bij) (schaken|tennis|kaarten|dammen|scrabble|voetbal|monopoly|uno|darts|mario
                kart|padel|fifa|risk) {_THEN} (verslagen|geslagen|ingemaakt|afgemaakt|afgedroogd
                |vernederd|in de pan))
            slaat (me|mij) {_THEN} (op de schouder|om de oren|nergens op) / slaat nergens op
            # kms / # km / kms (ver|gelopen|gefietst|verder|op|per|hard|gereden) / bungee
            parachute / parachutesprong / bungeejumpen
            (van|vanaf) de (hoge|duikplank|springplank|kant|steiger|boot|drieplank|tienmeterplank)
            in het diepe / sprong in het diepe / in het zwembad / in het water springen
            touwtje springen / touwtjespringen / uit bed springen
            eruit stappen {_THEN} (bij|op) (de)? (halte|station|volgende)
            (uit de (groepsapp|app|bestuur|project|relatie|maatschap|vereniging|bus|trein|auto)
                (stappen|gestapt|stap))
            uitgestapt
            ((einde|eind|punt) {_THEN} (aan|achter) (de|het|onze|mijn|ons|die|deze) (relatie
                |huwelijk|contract|ruzie|vergadering|abonnement|verkering|baan|discussie|project
                |seizoen|samenwerking|gesprek|vriendschap|dienstverband))
            ((er een eind|er een einde|een punt) aan {_THEN} (onze relatie|de relatie|met mijn
                vriend|met mijn vriendin|met hem|met haar))
            (met|bij) (hem|haar|mijn vriend|mijn vriendin|mijn relatie) {_THEN} (uitgemaakt|uit)
            niet (meer)? (in|bij|met|naast|zonder|vegan|op) * _ (leven|wonen)
            ((zonder) (koffie|chocola|chocolade|kaas|telefoon|internet|wifi|muziek|thee|brood
                |auto|bier|netflix) {_THEN2} (niet|nooit)? (leven|kan ik niet leven|overleven))
            (kan ik niet leven (zonder (koffie|chocola|kaas|telefoon|muziek|wifi|bier|thee
                |netflix)))
            niet zonder (koffie|chocola|kaas|telefoon|muziek|wifi|bier) (leven|kunnen)?
            ((bang|schrik|angst) {_THEN} (om|dat ik|voor) {_THEN} (dood te gaan|doodga|de dood
                |sterf|te sterven|ga sterven|dood ga|doodgaan))
            doodsangst / hypochonder
            ((pillen|medicijnen|medicatie|tabletten) {_THEN2} (vergeten|opgehaald|voorgeschreven
                |afgebouwd|verhoogd|verlaagd|gehaald bij|bij de apotheek|van de dokter))
            (dak|brug) {_THEN2} (gerepareerd|gedekt|vernieuwd|open|afgesloten|dicht|lekt)
            ((touw|mes|dak) (van|voor) (de|het) (schommel|tent|boot|keuken|hond|garage|schuur
                |huis|caravan))
            leven als god / het leven genieten / geniet van het leven / levend en wel
            van mijn leven niet / leve (de|het|onze) / dood paard / dode planten / doodsbed
            het leven zoals het is / laatste avondmaal / doodvallen / doodsteek voor
            (heeft|hebben) (me|mij) {_THEN2} (vermoord|gesloopt|gekilld|de das omgedaan)
            (er {_THEN} niet (meer)? (mee|bij|in|naar|over|aan|op|tegen|toe|heen|onderuit|achter
                |naartoe|om|doorheen|tegenaan))
            ((kan|kon|zou) (hem|haar|ze|die|je) {_THEN2} (wel|wat) {_THEN2} (vermoorden|wurgen
                |schieten|killen|iets doen))
            doe ik het _ (telefoontje|belletje|mailtje|formulier|aanvraag|afwas|was|huiswerk)
            het telefoontje naar / dat telefoontje / touwtje / touwtjespringen
            ((pillen|medicijnen|tabletten|medicatie) werken (goed|beter|prima|eindelijk|niet|best
                |gelukkig) / sla mezelf (voor mijn hoofd|erdoor))
            weet (nog|ook)? niet (meer|precies)? (wanneer|waar|hoe) en (wanneer|waar|hoe)
            hoef niet meer naar / op het dak geweest / zeggen voor ik (op|naar|vertrek)
        """,
        Meaning.ASIDE: f"""
            ((de|aan de|na de|sinds de|over de|door de|bij de|met de)? dood van {_THEN} (mijn|mn
                |m n|onze|een|de|haar|zijn|oma|opa|papa|mama|pa|ma))
            zijn dood / haar dood / hun dood / over zijn dood / is {_THEN} (al)? {_THEN} dood
            was dood / dood is / dood was gegaan / dood gegaan / waren dood / dood gevonden
            dood aangetroffen / dood geboren / ben nog niet dood
            geen (grap|grapje|geintje|grappen|joke|zorgen|idee|onzin|drama|leugen|gelul|zever)
            niet alleen / niet gelogen / niet overdreven / nog nooit zo
            nooit zo (moe|alleen|erg|bang|zeker) / niet normaal
            ((kan|hou|trek|weet|slaap) (het|er|dit|ik|echt|ik het)? {_THEN} (niet|nie) (slapen
                |waarom|of|hoe|goed|wat|tegen|vol|stoppen|langer wachten|uitleggen|anders
                |inslapen))
            weet {_THEN} het {_THEN} niet (meer)? / ik weet het echt niet meer
            weet niet (meer)? (wat|waar|hoe|waarom) / (nergens|niets|niks) anders
            aan niets anders / nergens anders aan / niet (stoppen|ophouden|loslaten|weggaan)
            gaat niet (meer)? weg / gaan niet (meer)? weg / ga niet weg
            niemand (weet|ziet|begrijpt|snapt|zegt|hoort|merkt|gelooft) (het|me|dit|er)?
            ziet niemand / weet niemand / (wat)? ik niemand (zeg|vertel|durf) / niemand zeg is
            boeit me (niks|niets) / boeit mij niks
            niet tegen (mijn|iemand|niemand|mama|papa|hem|haar) / zeg het niet
            tegen niemand zeggen / tegen niemand
            (hou|houd) (mezelf|me) {_THEN} niet (meer)? (tegen|in) / niet te doen
            het gaat niet (meer)? / het lukt niet (meer)? / niets helpt / niks helpt / niks meer
            niets meer / geen hulp / geen vrienden / geen slaap / (niet)? moe / niet schrikken
            schrik niet / niet boos (zijn|worden)? / niet lachen / wil ik niet / geen mens weet
            ik meen het
            (u|je|jij) (weet|ziet|begrijpt|snapt|moet|hoeft|kunt|kan|bent|hebt|vroeg) / dank je
            dank u / weet je / zonder (hem|haar|jou|hen|werk|geld|hoop|slaap|grap|dollen)
            ik (mis|haat|vertrouw|vergeet|ken) (hem|haar|ze|je|jullie)
            geen (dag|uur|nacht) {_THEN} (voorbij)? (dat|waarop|waarin) (ik)? (er)? {_THEN} niet
            (zonder dat (ze|hij|iemand|iedereen|wie|ze het) _ _ (doorhad|doorhadden|weet|weten
                |merkt|merken|gemerkt|hadden|door))
            (meer)? (hoeft|moet|mag|hoef) (niemand|iemand) _ (te weten|weten|zien)
        """,
    },
    numbers="""
        een / één / twee / drie / vier / vijf / zes / zeven / acht / negen / tien / elf
        twaalf / dertien / veertien / vijftien / zestien / zeventien / achttien / negentien
        twintig / vijfentwintig / dertig / veertig / vijftig / honderd / paar / enkele / vele
    """,
    spellings={
        "neit": "niet",
        "nit": "niet",
        "nt": "niet",
        "ni": "niet",
        "nie": "niet",
        "leeve": "leven",
        "leve": "leven",
        "leefe": "leven",
        "levn": "leven",
        "leevn": "leven",
        "leeven": "leven",
        "doood": "dood",
        "dwood": "dood",
        "doot": "dood",
        "doodt": "dood",
        "ut": "het",
        "t": "het",
        "tis": "het is",
        "zelfmort": "zelfmoord",
        "zelfmord": "zelfmoord",
        "selfmoord": "zelfmoord",
        "zelmoord": "zelfmoord",
        "zelfmoort": "zelfmoord",
        "suisidaal": "suïcidaal",
        "suisidale": "suïcidale",
        "suicidal": "suïcidaal",
        "gedagten": "gedachten",
        "gedagte": "gedachte",
        "lievr": "liever",
        "vr": "voor",
        "steets": "steeds",
        "stees": "steeds",
        "wl": "wil",
        "wiil": "wil",
        "meself": "mezelf",
        "mzelf": "mezelf",
        "mezelluf": "mezelf",
        "mezelve": "mezelf",
        "mn": "mijn",
        "m'n": "mijn",
        "mij'n": "mijn",
        "kn": "kan",
        "kben": "ik ben",
        "kheb": "ik heb",
        "kwil": "ik wil",
        "kga": "ik ga",
        "kzou": "ik zou",
        "kweet": "ik weet",
        "kzal": "ik zal",
        "ikke": "ik",
        "wakkr": "wakker",
        "meejr": "meer",
        "mr": "maar",
        "idd": "inderdaad",
        "wss": "waarschijnlijk",
        "egt": "echt",
        "kappot": "kapot",
        "make": "maken",
        "ijnd": "eind",
        "aant": "aan het",
        "int": "in het",
        "opt": "op het",
        "zn": "zijn",
        "ff": "even",
        "fan": "van",
        "hoofdt": "hoofd",
        "snijje": "snijden",
        "sny": "snij",
        "iemant": "iemand",
        "nieman": "niemand",
        "vanacht": "vannacht",
        "unalive": "unaliven",
    },
    ordinary="""
        stapte / stapten / stapt / stopte / sterker / sterren / streven / stegen / storen
        lever / lezen / leren / levend / levens / beleven / overleven / herbeleven
        samenleven / uitleven / inleven / opleven / naleven / voorleven / snoeien / snijdend
        zijden / geslaagd / gesneeuwd / gewezen / gesproken / makker / wakkere / pellen
        willem / villen / winnen / wissen / kinderen / beginnen / ezel / lieve / liefde
        vermoeden / vermoeiend / laden / laven / lopen / leiden / liegen / inslaan / gevallen
        verslagen / gelegen / springplank / doodlopend / einde / eind / weging / balie
        bellen / pijlen / pollen / mooie / moe
    """,
    rules=(
        # The weapon is at hand, so that "I could kill him" is no figure of speech.
        "OTHERS: HURT CHILD with WEAPON despite OTHER",
        # What is put in order is everyday, unless it is said with going.
        "SELF: READY & GONE",
        "SELF: AFFAIRS",
        "SELF: PILLS & READY|GONE|PLAN with I",
    ),
)
