"""Dutch: how an end is told without its name: being found, a last step, what comes after."""

from care.danger.meaning import Meaning
from care.danger.words.nl.leaving import LETTER, WHEN
from care.danger.words.nl.parts import (
    BLADE,
    DAY,
    GUN,
    HEIGHT,
    KIN,
    PILL,
    TRACKS,
    WHO,
)

FINDER = """(ze|men|iemand|niemand|jullie|je|u|mama|papa|de politie|de poetsvrouw|de schoonmaakster
    |de buren|de conciërge|een vreemde|een wandelaar|een onbekende|geen kind|geen enkel kind
    |geen mens|de receptie|de hulpdiensten|de brandweer|een agent|de ambulance|iemand anders
    |hulpverleners|het personeel|de huisbaas|hij|zij)"""
FINDER = " ".join(FINDER.split())
SEARCH = """(opgezocht|opzoeken|op te zoeken|gegoogeld|gegoogled|googelen|uitgezocht|uit te zoeken
    |uitzoeken|gevraagd aan chatgpt|te googelen|gezocht|nagekeken|gelezen|zoek ik op|zoek ik)"""
SEARCH = " ".join(SEARCH.split())
DEADLY = """(sterven|sterft|sterf|dood|doodgaan|doodgaat|doodga|dodelijk|fataal|overleven|overleeft
    |overdosis|zelfmoord|zelfdoding|pijnloos|verhangen|ophangen|verdrinken|zeker dood)"""
DEADLY = " ".join(DEADLY.split())
LIQUOR = "(wodka|vodka|whisky|whiskey|jenever|rum|fles drank|fles wijn|sterke drank|cognac|gin)"

MEANINGS = {
    Meaning.DIE: """
        ((auto|bus|trein|vrachtwagen|tram|bliksem|kogel) (me|mij) _ (doodgereden|overreden|geraakt
            |gedood|doodrijdt))
        (dat|als) ik _ er (liever|beter|gewoon) niet (meer)? (ben|was|zou zijn)
        eeuwige (rust|slaap|stilte|vrede) / eeuwig rusten / de eeuwige jachtvelden
        ((tumor|kanker|hart|ziekte|virus|corona|griep|god|dood) _ (me|mij) _
            (meeneemt|velt|haalt|wegneemt|komt halen|meenam))
        laat (me|mij) _ (gaan|inslapen|sterven|doodgaan|creperen)
        ((inslapen|slapen|slaap|in slaap vallen) _ (zonder|om) (nog|ooit|weer|nooit|niet)? (meer)?
            wakker te worden)
        (bij|naar|met|naast) (mijn|onze|mijne) (overleden|gestorven|dode|verongelukte) *
    """,
    Meaning.SELF_HARM: """
        ((sla|stomp|bonk|beuk|klop|sloeg) (ik)? met (mijn|de) (vuist|vuisten|hand) _ (op|tegen|in)
            mijn)
        (het (krassen|snijden|automutileren|branden) _ (begonnen|terug|herbegonnen))
        (niet|nooit) zonder (dat|mijn|het) (mesje|scheermes|scheermesje|snijden|krassen)
        (gisteren|vandaag|weer|vannacht|opnieuw|vanmorgen) _ # (sneden|sneeën|sneetjes|japen|snees)
        (wil|moet|wou) _ (mijn)? (eigen)? bloed zien / mijn eigen bloed
        ((wil|moet|ga|wou|kan|zou) _ (nu|weer|gewoon|alleen|zo|echt)?
            (snijden|krassen|kerven|automutileren) _ (nu|meteen|weer|anders|om|tot)?)
        ((aansteker|kaars|vlam|lucifer|sigaret) _ (onder|tegen|bij|aan|op|in) (mijn|mn) (arm|hand
            |pols|huid|vingers|been|handpalm))
        ((vingertoppen|vingers|hand|handpalm|arm) _ (aan|op|tegen|boven) (het|de|een) (fornuis
            |kookplaat|kachel|vlam|strijkijzer|kaars|oven) _ (om|voelen|expres|tot|verdien))
        ((snij|kras|kerf|snijd) (ik)? (omdat|als|wanneer|tot|om te|zodat|totdat)
            (ik|het|me|voelen|kalmeren))
        ((sla|stomp|bonk|beuk|ram|sloeg|stompte|klop|geslagen|gestompt) _ _ (tegen|op|in)
            (de|een|mijn)? (muur|muren|deur|deuren|kast|kasten|tegels) _ _ _ (kapot|bloed*|rustig
            |kalm|breken|breekt|gebroken|stuk|open|pijn|blauw))
        ((trek|ruk|pluk) (ik)? _ (mijn|de) (nagels|wimpers|wenkbrauwen|vel|velletjes|haren|haar
            |korstjes) _ (eruit|uit|los|af))
        (mijn (littekens|wonden|wondjes|korstjes|huid|wond|hechtingen) _ (opengehaald|opengekrabd
            |opengesneden|opengepulkt|opengetrokken|openhalen|openkrabben|openpulken|open))
        ((scheermes|scheermesje|mesje|mes|scherf|schaar) _ (over|langs|in|op) (mijn|mn) (been
            |benen|arm|armen|pols|polsen|huid|dij|dijen|buik|bovenbeen|vel))
    """,
    Meaning.PLAN: f"""
        bad met (een|het|mijn) {BLADE}
        mijn (brief|briefje) _ is _ (klaar|af|geschreven)
        (ga|spring|stap) (ik)? {DAY} (voor|onder) (de|een) (trein|metro|tram|intercity|vrachtwagen)
        ({WHO} (vindt|vinden) (mij|me) _ (morgen|dan|wel|pas|straks|later|maandag|zondag|zaterdag))
        ((rij|stuur|rijd|rijden) (ik)? _ (de|mijn|met de) (auto|wagen|motor) _ (van|over)
            (de|het|een) (kade|brug|klif|viaduct|berg|rand|reling|dijk))
        ((welke|welk) {HEIGHT} _ _ (geen|hoog|rustig|niemand|hekken|hek|reling))
        overdosis _ (klaargelegd|klaargezet|klaargemaakt|voorbereid)
        ((na|vanaf) {WHEN} _ (hoeft|hoeven|hoef) _ _ (zorgen|last|bang|druk|omkijken|kommeren
            |bellen|zoeken))
        uitlaat _ _ _ (dichtgemaakt|dicht|slang|binnen|afgedicht)
        (trein|intercity|sneltrein) _ _ _ (uitgekozen|uitgezocht)
        ({WHEN} _ niet (meer)? (meemaak|meemaken|haal|halen|mee zal maken|mee ga maken|zal
            halen|ga halen))
        {LETTER} _ nagelaten
        (trein|intercity|sneltrein|goederentrein) _ _ (uitgekozen|gekozen|uitgezocht)
        ((helft|hele|halve|rest) _ (strip|doos|pillen|pot|potje|tabletten) _ (zit erin|zitten
            erin|is op|binnen|heb ik op|is al op))
        ((slapen|slaap|bed|inslapen) _ met (alle|al mijn|al die|al de|een hoop|een hand|#) {PILL})
        ((niemand|iedereen|alleen) _ (thuis|weg|in huis|buiten) _ (dan|en dan|zodat|en) _
            (kan|ga|zal|doe|mag) ik het (doen|echt))
        (gebruik|gebruiken|te gebruiken) _ op (mezelf|mijzelf|mij)
        op mezelf (gebruiken|richten|te gebruiken)
        ((medicijnkast|medicijnkastje|apotheekkast|pillendoos) _ (leeg|leeggehaald|geplunderd
            |leeggemaakt))
        wie vindt (mij|me) / wie (mij|me) _ (vindt|zal vinden|gaat vinden)
        ((schrijf|verstuur|stuur) (ik)? _ mijn laatste (bericht|berichten|berichtjes|woorden|brief
            |brieven))
        ((hang|bungel|leun|sta|zit) (ik)? _ _ (over|voorbij|aan de andere kant van|buiten) (de|het)
            _ (leuning|reling|hek|railing|balustrade|rand) _ (van)? (de|het)? {HEIGHT})
        (overdosis|dodelijke dosis) _ (ligt|staat|is) _ klaar
        ((zien|ziet|zie|meemaken|merken|horen|weten) dat ik het (doe|ga doen|heb gedaan))
        ({PILL} _ _ _ (plastic zak|plastieken zak|zak over))
        ((wens|hoop|hopelijk) _ _ _ _ (dat (het|dit)|is dit|wordt dit) _ mijn laatste _ (is|wordt
            |verjaardag|jaar|kerst|nacht|dag))
        ((ga|stap|spring|gaan|val|duik) (ik)? _ van (de|het|een|die|dat) {HEIGHT} af)
        ({SEARCH} _ (hoe|hoeveel|welke|wat|waar|waarmee) _ _ _ _ (ophangen|verhangen|verdrinken
            |sterven|doodgaan|doodmaken|ombrengen|van kant|vergiftigen|doodschieten|overdosis
            |pijnloos|eruit stappen|eruit te stappen))
        ((zoek|google|googel|zocht|googelde) (ik)? _ _ (hoe|hoeveel|welke|waar) _ _ _ _ (ophangen
            |verhangen|verdrinken|sterven|doodgaan|doodmaken|ombrengen|vergiftigen|overdosis
            |pijnloos|sterft|doodgaat))
        (mijn (dood|sterfdag|einde|zelfmoord|overlijden|sterven) _ (staat|is|ligt|heb ik) _
            (gepland|vast|geregeld|bepaald|gekozen|ingepland|op de kalender|in de
            agenda|vastgelegd|voorbereid))
        (mijn (afscheid|afscheidswoorden|laatste woorden|vaarwel|laatste groet) _
            (opgenomen|geschreven|ingesproken|op video|op papier|klaar|op band|opgeschreven))
        ({PILL} _ _ (op een rij|op een rijtje|uitgedrukt|uit de strip|uit de strips|uitgeteld|in
            een kom|in een glas|in een schaaltje))
        (weet (ik)? _ hoeveel _ (ik|er|je) _ (moet|nodig|hoef) (nemen|slikken|innemen|hebben|zijn
            |is|om))
        {HEIGHT} _ _ hoog genoeg
        (hoog genoeg _ _ (springen|dood|zeker|sterven|vallen))
        (mijn plan _ _ (uitlaatgas|uitlaatgassen|pillen|touw|strop|trein|brug|helium|springen
            |ophangen|pistool|overdosis|koolmonoxide))
        ((hang|bengel|bungel) (ik)? _ aan (de|een|het|die) (balk|haak|boom|touw|strop|tak|nokbalk
            |plafond|trapleuning))
        ((touw|koord|strop) _ _ (klaargezet|klaargelegd|opgehangen|opgeknoopt))
        ((kamer|hotelkamer) _ _ (hoogste|bovenste|hoge|tiende|twaalfde|#) verdieping _
            (gevraagd|geboekt|genomen))
        alles _ (weggedaan|weggegeven|weggegooid) _ (wat|dat) van (mij|me)
        (brug|flat|gebouw|toren|viaduct) (gezocht|zoeken|zoek) _ hoog
        ((rij|stuur|rijd|zet|rijden|sturen) (ik)? _ (de|mijn|met de|met mijn)
            (auto|wagen|motor|fiets) _ (het|de|een) _ (kanaal|water|rivier|ravijn|gracht|zee|maas
            |schelde|afgrond|meer) (in|inrijden))
        ((riem|sjaal|ceintuur|laken|lakens|koord|kabel|snoer|touw|badjasband) _ (aan|over|om|rond)
            (de|het|een|mijn) (deurklink|deur|trapleuning|balk|haak|verwarming|radiator
            |douchestang|bedrand|kapstok))
        ((briefje|brief|papier|papiertje|post it) _ (op|aan) de
            (deur|voordeur|badkamerdeur|garagedeur) _ _ _ (politie|niet binnen|bel|ambulance|kom
            niet|112))
        ((sta|zit|lig|ben) (ik)? _ _ (op|aan|bij) (het|de|een) {HEIGHT} _
            (durf|twijfel|aarzel|huil|tril) (bijna|niet|haast|nog)?)
        ((dichtgesnoerd|dichtgeknepen|afgebonden|dichtgebonden) _ _
            (sjaal|riem|touw|koord|keel|nek|hals))
        (keel|nek|hals) _ _ (dichtgesnoerd|afgebonden|dichtgebonden)
        ((vindt|vinden|vind|ontdekt|ontdekken) {FINDER} _ (me|mij|mijn lichaam|mijn lijf|mijn lijk))
        ((als|voor als|wanneer|tot|zodat|dat|voor wie|degene die|eer|voordat|voor) {FINDER}
            (me|mij) _ (vindt|vinden|vond|gevonden|ontdekt|zal vinden|losmaakt|lossnijdt))
        ((heeft|hebben|zal|zullen|zou) {FINDER} (me|mij) _ (gevonden|vinden|ontdekt))
        ((heeft|hebben|zal) {WHO} (me|mij) _ (gevonden|vinden|ontdekt))
        mijn lijk / mijn dode (lichaam|lijf) / mijn stoffelijk* / mijn lichaam vinden|vindt|gevonden
        ((trein|metro|spoor|perron|rand|dakrand|brug|dak|sporen|rails) _ _ _ _ (stap|stapje)
            (vooruit|verder|naar voren|naar beneden|eraf))
        ((nodig heb|nodig is|spullen|materiaal|alles|het nodige) _ _ om (het te doen|er een eind
            aan te maken|er een einde aan te maken|te sterven|mezelf * te *|eruit te
            stappen|mezelf * * te *))
        {LIQUOR} _ _ _ {PILL}
        {PILL} _ _ _ {LIQUOR}
        (hoeveel (verdiepingen|meter|pillen|tabletten|milligram|mg|eenheden|strips|dozen|doosjes
            |gram|paracetamol|insuline|stuks) _ _ _ _ {DEADLY})
        ((hoeveel|hoe hoog|welke|hoe|waar|wat) _ _ _ _ {DEADLY} _ _ _ {SEARCH})
        (de|mijn) (brief|brieven) (is|zijn) (af|geschreven|verstuurd|dichtgeplakt)
        ((been|benen|voeten) _ _ over (de|het|een) (rand|reling|leuning|dakrand|brugleuning
            |balustrade|hek|railing|vensterbank|muurtje))
        (met mijn (benen|voeten) _ (over|van|naar beneden|bungelend|buiten))
        ((gas|voet|gaspedaal|plankgas|volgas|vol gas|volle snelheid) _ _ _ _ (pijler|boom|muur
            |brugpijler|vrachtwagen|viaduct|vangrail|camion|betonblok|bocht))
        ((zwem|loop|vaar|rij|fiets|wandel|ga) (ik)? _ _ (de|het) _ (zee|water|meer|kanaal|golven
            |bergen|bos) (in|uit|op) _ tot ik)
        kom (ik)? nooit meer (thuis|terug naar huis|naar huis|boven)
        ((zet|draai|doe) (ik)? _ _ (gas|gaskraan|gaskranen|gasvuur) _ open)
        ((duw|trap|schop|stamp|stoot|tik|schuif) (ik)? _ (de|het|die) (stoel|kruk|krukje|ladder
            |keukenstoel|emmer|trapje) _ (weg|om|onder me))
        ((rugzak|zakken|jaszakken|jas|broekzakken|tas) _ _ _ (stenen|keien|bakstenen|gewichten))
        ((ga|wil|zal|moet|kom) (ik)? _ _ (bij|op|naar) (de|het) {TRACKS} (staan|liggen|zitten|gaan
            staan|gaan liggen))
        ((gaan|ga) kijken waar _ _ _ (spoor|springen|liggen|brug|dak|diep))
        ({GUN} van (mijn|mn|onze) {KIN} _ _ (schoot|hand|handen|mee|vast|auto|tas|bed|kamer|mond
            |hoofd))
        {GUN} _ _ _ op (mijn)? schoot
        (({DAY}|dan|daarna) _ is het _ met (mij|me) _ (gedaan|over|voorbij|afgelopen|klaar))
        is het _ met (mij|me) (gedaan|over|voorbij|afgelopen) / over met mij / gedaan met mij
        ((sta|zit|hang|lig|ben) (ik)? _ (helemaal|heel|hoog)? (boven|bovenop|op de rand|aan de
            rand) _ _ _ (spring|springen|sprong|laat me vallen|los te laten|loslaten))
        (helium|stikstof|gas) _ _ (zak|masker|slang|kap) / (zak|masker|slang) _ _ (helium|stikstof)
        ((kruisje|rondje|rode stip|hartje|streep|aangeduid) _ _ _
            (sterf|sterven|doodga|dood|eruit|ga))
        ((overgeschreven|overgemaakt|gestort|geld|spaargeld) _ _ _ (dood|sterf|niet meer nodig))
        ((ik voel de|voel ik de|de) (pillen|tabletten|medicijnen) (al|werken|beginnen|nu) _
            (werken|al|nu))
        (trap|zet|trek) ik (het)? door
    """,
    Meaning.LAST_WORDS: f"""
        (leest|lezen|vindt|hoort|ziet) (hang|lig|drijf) ik _ (al|dood|daar)
        ((ik neem|neem ik) _ afscheid (doei|dag|vaarwel|lieve|iedereen|allemaal|ik
            hou|adieu|voorgoed))
        (ik neem|neem ik) (nu|hierbij|bij deze|vandaag|vanavond) afscheid
        (stem _ (nog eens|nog even|nog een keer|nog één keer|een laatste keer|voor het laatst) _
            (te)? (horen|gehoord))
        ((zeg|vertel|zegt) _ {WHO} _ dat (papa|mama|oma|opa|ik) _ (van|zielsveel|altijd) _ _
            (hield|hou|houd|gehouden))
        (afscheid _ _ _ _ ik ga nu)
        ((dit|deze) (hoort|horen|leest|lezen) ben ik _ (al|dan) _
            (vertrokken|gegaan|heengegaan|dood|weg))
        ((zeg|zei|heb|zegde) _ (iedereen|ze|mijn *|allemaal|ze allemaal|mama|papa) _
            (gedag|vaarwel|dag|adieu) _ (gezegd)? _ (zonder dat|ze weten|en ze|maar ze|niemand))
        ((ik ga|ik ga nu|ik vertrek|ik vertrek nu|nu ga ik) _ (vergeef|vergeven|vaarwel|het spijt
            me|zoek me))
        ((weet|weten|wist|wisten|beseft|beseften|denkt) _ niet dat (het|dit|dat) _
            (de|een|ons|onze)? (laatste|allerlaatste) (keer|knuffel|kus|gesprek|avond|zoen
            |telefoontje|bezoek|maaltijd|groet))
        ((extra lang|extra hard|nog eens goed) (geknuffeld|vastgehouden|vastgepakt) _ _ _
            (laatste|afscheid|weet niet))
        ((als|wanneer|zodra|tegen dat) (je|jij|u|jullie|ze|iemand|mijn *) (dit|deze) _ (krijgt
            |krijgen|ontvangt|leest|lezen|vindt|vinden|ziet|hoort|opent) _ (ben|leef|is|besta)
            (ik|het) _ _ (niet|dood|weg|te laat|voorbij|voorgoed|nooit|vertrokken|gegaan
            |heengegaan|verdwenen) (meer)?)
        ((zeg|vertel|zegt) _ _ _ _ dat ik _ (trots op|graag|van|gek op|blij met)
            (ze|hem|haar|hen|jullie))
        ((zeg|vertel|zegt) _ _ _ _ dat (ze|hij|zij) _ _ (goed gedaan|alles gedaan|geen
            fout|nergens|niet had))
        tot nooit (meer|weerziens)? / tot in de hemel / tot aan de overkant
        (hier|hiermee|daarmee) (stopt|eindigt|houdt) (het|mijn verhaal|mijn leven) (op)?
        (het ligt (aan mij|niet aan (jou|jullie|u|haar|hem)) _ _ (vaarwel|adieu|sorry|ik ga))
    """,
    Meaning.FAREWELL: """
        adieu / tot nooit meer / tot nooit
    """,
    Meaning.NO_LIFE: f"""
        ((baal|huil|vloek|treur|balen) (ik)? _ dat ik (nog|toch|weer) _ (leef|adem|besta|wakker
            ben|er ben))
        (heeft|is) het _ (zin|nut) _ om _ te (leven|bestaan|blijven leven)
        als ik {DAY} nog leef
        is mijn leven _ (voorbij|gedaan|over|klaar|afgelopen)
        (ben|was|voel me) (ik)? _ klaar om (te sterven|dood te gaan|dood te zijn|te gaan sterven)
        ((sterven|doodgaan|de dood|dood zijn|zelfmoord) _ (is|lijkt|voelt)? _ (de enige|nog de
            enige) weg)
        ((alsof|dat) (sterven|doodgaan|de dood|zelfmoord) de (enige|laatste) _
            (is|lijkt|blijft|rest))
        (wil|moet|ga|wou) _ van kant
        (waarom (mag|kan) ik niet _ (sterven|doodgaan|dood|inslapen|heengaan))
        leven (is|als)? voltooid
        ((hoe lang|hoelang|of) ik (mezelf|het|dit)? _ (in leven (kan|hou|houd|blijf)|nog blijf
            leven|nog leef))
        was ik er (al|allang|al lang|dan)? niet meer (geweest)?
        ((niets|niks) (meer)? _ (waarvoor|om voor|waar ik voor|om) _ _ (wil leven|leef|te
            leven|leven|blijven leven))
        ervan af _ _ (van het leven|leven bedoel ik|van alles|voorgoed|met leven)
        ((mijn|het|dit) leven (stoppen|stopzetten|uitzetten|beeindigen|afsluiten|laten stoppen))
        leven doet _ (te veel|teveel|zoveel|zo|alleen maar|enkel) _ (pijn|zeer)
        (het|t|dat|alles) hoeft voor (mij|me) (allemaal|zo|echt)? niet (meer)
        ((wil|zou) _ hier niet (meer|langer) (blijven|zijn) _ _ (leven|wereld|aarde|leef))
        ((iedereen|ze|jullie|zij|hij|mijn *) _ (van (mij|me) (verlost|af|bevrijd)|verlost van
            (mij|me)|mij kwijt))
        ik leef niet _ _ (besta|overleef|functioneer|adem)
        ((langer|zolang|zo lang) leef ik _ niet (meer)?)
        ((teleurstelling|teleurgesteld|jammer|spijtig|balen|pech|straf|spijt|erg|zonde) _ dat ik
            (nog|toch|weer)? (adem|ademhaal|leef|besta|er ben|wakker ben|wakker word|in leven
            ben|nog leef))
        ((knop|pil|schakelaar) _ _ _ (er niet meer|niet meer te|te verdwijnen|dood|weg te zijn|uit
            te zetten))
    """,
    Meaning.READY: """
        (keuze|beslissing|besluit|knoop) _ (gemaakt|genomen|gevallen|doorgehakt)
        (laat|liet) (ik)? _ (mijn|de) (hond|kat|katten|poes|kinderen) _ (achter|bij)
        (heb|ligt|staat) (ik)? alles klaar
        mijn laatste (berichten|berichtjes|mails|brieven|woorden)
        mijn brief / mijn brieven / mijn briefje
        ((laatste|laatsten) (die|dat|wie) ik _ _ (spreek|spreken|zie|zien|schrijf|bel|bellen
            |schrijven))
    """,
    Meaning.GONE: """
        (nu|dan) ben ik aan de beurt / nu ik nog / straks ik nog
        ((morgen|vanavond|vannacht|zondag|dan|straks|maandag|vrijdag|zaterdag) is het
            (gebeurd|achter de rug|stil))
        is het mijn beurt / dan ben ik weg
        (wanneer|als|voor|voordat|eer) ik het (doe|ga doen)
        ((neem|slik) ik (de|alle|al die|mijn|ze) (pillen|slaappillen|tabletten|allemaal))
        (daarna|dan|erna) is (het|alles) _ (klaar|gedaan|over|voorbij|stil|rustig)
    """,
    Meaning.AFFAIRS: """
        (gitaar|platen|boeken|kleren|spullen|sieraden|meubels|fiets|verzameling|auto) weg
        graf (is)? betaald
    """,
}
