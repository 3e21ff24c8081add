"""Dutch: what is put in order, and how one says that one will be gone: only together a plan."""

from care.danger.meaning import Meaning
from care.danger.words.nl.leaving import CODES, DEAD, LETTER, PET, THINGS, WHEN
from care.danger.words.nl.parts import DAY, HEIGHT, PILL, ROPE, TRACKS, WHO

FEAST = """(verjaardag|verjaardagen|communie|lentefeest|vormsel|bruiloft|huwelijk|trouw|trouwfeest
    |trouwerij|doop|doopfeest|kerst|kerstmis|feestdagen|nieuwjaar|examens|eindexamen|examen|feest
    |afstuderen|diploma|proclamatie|geboorte|vakantie|bevalling|pensioen|jubileum
    |sinterklaas|pasen|zomervakantie|verhuizing|operatie|begrafenis|rapport|musical|gala|kerstdagen)"""
FEAST = "".join(FEAST.split())
SURELY = """(stap ik eruit|stap ik er uit|maak ik er een eind aan|maak ik er een einde aan
    |maak ik me van kant|maak ik mezelf van kant|ga ik dood|ga ik voorgoed|ga ik voor altijd
    |ben ik dood|ben ik er niet meer|beneem ik me het leven|beneem ik mezelf het leven|hang ik me op
    |hang ik mezelf op|pleeg ik zelfmoord|verlaat ik deze wereld|verlaat ik dit leven
    |stop ik met leven|leef ik niet meer|besta ik niet meer|maak ik er een punt achter
    |knijp ik ertussenuit|ga ik eruit|ga ik ertussenuit|dood ik mezelf|vermoord ik mezelf
    |maak ik een eind aan|maak ik een einde aan|gooi ik me voor|spring ik voor|spring ik van
    |vertrek ik voorgoed|vertrek ik voor altijd|verdwijn ik voorgoed
    |verdwijn ik voor altijd|sterf ik)"""
SURELY = " ".join(SURELY.split())
DO_IT = """(doe ik het|mag ik gaan|kan ik gaan|ga ik eruit|verlaat ik|beneem ik|hang ik|spring ik
    |is het klaar|is het gedaan|is het voorbij|is het over|is het genoeg|ben ik weg
    |ben ik er niet meer|ben ik er niet|hoef ik niet meer|hoeft het niet meer|vertrek ik|verdwijn ik
    |pleeg ik|slik ik|neem ik ze|knijp ik|ga ik het doen|ga ik echt|rij ik|trek ik de stekker
    |sluit ik af|sluit ik alles af|is het mooi geweest|ga ik naar (mama|papa|mijn *|hem|haar))"""
DO_IT = " ".join(DO_IT.split())
# What may well be said of a feast, and then of nothing else.
THEN_IT = """(doe ik het|mag ik gaan|kan ik gaan|ga ik eruit|is het genoeg|is het mooi geweest
    |ben ik er niet meer|hoef ik niet meer|hoeft het niet meer|ga ik het doen|ga ik echt dood
    |trek ik de stekker|sluit ik alles af|is het gedaan met|is het voorbij met|is het klaar met)"""
THEN_IT = " ".join(THEN_IT.split())
TO_FAMILY = """(kinderen|kids|zoon|zoons|dochter|dochters|jongens|meisjes|man|vrouw
    |moeder|vader|ouders|mama|papa|zus|broer|zussen|broers|kleinkinderen|kleinzoon|kleindochter|neef
    |nicht|neefje|nichtje|vriendin|vriend|buurvrouw|buurman|oma|opa|familie
    |collega|ex|schoonzus|tante|oom|buren|buurjongen|buurmeisje|petekind|vrienden|lief|partner)"""
TO_FAMILY = "(mijn|mn|de|onze)? (beste)? " + "".join(TO_FAMILY.split())

MEANINGS = {
    Meaning.DIE: f"""
        verlaat|verlaten|te verlaten (ik)? (deze|dit|de) (wereld|leven|aarde|aardbol)
        (als|wanneer|zodra|nadat|voor als|mocht) ik _ {DEAD}
    """,
    Meaning.READY: f"""
        ({PET} _ _ (is|zit|gaat|blijft|zitten|mag|kan|logeert|woont|staat) _ (bij|naar|in)
            (het|de|mijn|een|onze)? (buurvrouw|buren|zus|broer|moeder|ouders|mama|vriendin|vriend
            |asiel|dochter|zoon|oma|nicht|tante|pension|kennis|overbuurvrouw|baasje|baasjes
            |gezin))
        ((afscheid) _ (genomen|nemen) _ van (de|mijn|iedereen|alles|mama|papa|het))
        (van (de|mijn|iedereen|alles|het) _ _ afscheid genomen) / heb _ afscheid genomen
        (geef|gaf|schenk|bracht|geven) (ik)? _ _ {THINGS} _ (aan|naar) {TO_FAMILY}
        alles _ (opgelost|afgerond|afgewerkt)
        ((alles|het) (weggegeven|verkocht|verdeeld|uitgedeeld|opgeruimd|opgezegd|afbetaald
            |afgesloten|opgeschreven))
        ((schreef|geschreven|schrijf) _ _ (aan|voor) {TO_FAMILY})
        {LETTER} _ (geschreven|ligt klaar|liggen klaar|gelegd|ingepland|opgenomen|ingesproken)
        (ik)? heb _ een datum / datum _ (geprikt|gekozen|vastgelegd|bepaald|besloten)
        ((hotel|hotelkamer|huisje|kamer|airbnb) _ (geboekt|gehuurd|gereserveerd|genomen))
        ((plek|plaats|brug|boom|bos|strand|flat|klif|haak|balk) _ _ (gezien|uitgekozen|gevonden
            |bekeken|uitgezocht|gekozen|weet ik|verkend))
        (oppas|opvang|slaapplaats) _ (geregeld|gevonden|voor)
        gevraagd _ op _ _ {PET} _ (te)? passen
        ((kinderen|kleine|kleintjes|dochter|zoon) _ (bij|naar) (mijn|hun|de|haar|zijn) (ouders|zus
            |vader|moeder|oma|papa|mama|ex|buren|buurvrouw|tante|broer|grootouders))
        ((alles|huis|kamer|appartement|studio|kot) _ (is|staat|ligt|heb ik)? _ (netjes|schoon
            |proper|opgeruimd|gekuist|klaar|leeg|aan kant|in orde|voorbereid|geregeld))
        ((auto|huis|fiets|motor|wagen|bedrijf|zaak) _ (verkocht|verhuurd|overgeschreven|op naam
            gezet))
        ((abonnement|abonnementen|telefoon|gsm|internet|energie|krant|sportschool|lidmaatschap
            |huur|contract|baan|job|werk) _ (opgezegd|stopgezet|afgesloten|afgezegd))
        (volg|kijk|kijken) _ naar (de|het) {TRACKS} / naar (de|het) {HEIGHT} (kijken|gaan kijken)
    """,
    Meaning.AFFAIRS: f"""
        ((papieren|administratie|documenten|geldzaken|bankzaken|verzekeringen|zaken|financiën
            |belastingen|rekeningen|polissen) _ (in orde|geregeld|op tafel|geordend|gesorteerd|op
            orde|klaar|betaald|afgesloten|liggen))
        ((loon|spaargeld|geld|spaarcenten|spaarrekening|erfenis) _ (aan|naar|voor|op) _ _ (gegeven
            |overgeschreven|gestort|overgemaakt|gezet|gelegd|klaargelegd))
        ({THINGS} _ _ (aan|naar|voor) {TO_FAMILY} _ (gegeven|geschonken|gebracht|weggegeven
            |doorgegeven|verkocht|meegegeven))
        (({LETTER}|iets|een paar woorden|woorden|een paar regels) _ _ voor (elk|elke|ieder
            |allemaal|alle|iedereen|al|de|mijn) _ _ (geschreven|opgenomen|ingesproken|klaargelegd
            |achtergelaten|gekocht|klaar|gemaakt))
        (voor (elk|elke|ieder|allemaal|alle|iedereen|al mijn|mijn|de) _ _ ({LETTER}|iets|een paar
            woorden|een cadeautje|cadeautjes) _ (geschreven|opgenomen|ingesproken|klaargelegd
            |achtergelaten|gekocht|gelegd|klaar|gemaakt)?)
        ((lijst|lijstje) _ (gemaakt|geschreven)? _ (van|met)? (wie|wat|wie wat|alles wat))
        wie wat (krijgt|erft|mag hebben) / laatste keer naar (zee|huis|de kust|mama|mijn *)
        ((begrafenis|uitvaart|crematie|kist|graf|grafsteen|koffietafel|rouwdienst) _ _
            (vooruitbetaald|voorafbetaald|betaald|geregeld|besproken|vastgelegd|gekozen|uitgezocht
            |gepland))
        (testament|erfenis|nalatenschap _ (gemaakt|geregeld|klaar|in orde|bij de
            notaris|geschreven|ligt|getekend|is))
        ({CODES} _ _ (gegeven|doorgegeven|opgeschreven|klaar|klaargelegd|genoteerd|achtergelaten
            |in de la|in de schuif|in een map|in een envelop|op tafel|op papier))
        ((sleutels|sleutel|huissleutel) _ _ (buurman|buurvrouw|buren|conciërge|huisbaas|brievenbus
            |afgegeven))
        ((geregeld|afgesproken|besproken) met (de|mijn) (buurman|buurvrouw|buren|zus|broer|moeder
            |ouders))
    """,
    Meaning.GONE: f"""
        (ik (kan|mag) (nu|dan|eindelijk) (gaan|vertrekken|rusten|heengaan|loslaten|sterven))
        (wacht (ik)? _ (nog)? tot _ _ (vakantie|weg|huis|slapen|vertrokken|dood|alleen|bed
            |overleden) (zijn|is|ben|gaan)?)
        ((nu|alleen|enkel|het is) _ nog _ (durven|de moed|moed|doen|wachten|afscheid|springen
            |slikken))
        ((als|wanneer|zodra) (het huis|iedereen|niemand|ze|de kust|hij|zij) _ (leeg|weg|thuis|vrij
            |veilig|slaapt|slapen) (is|zijn)?)
        ((voel|hoor|merk|weet) ik _ (niks|niets) meer) / doet (niks|niets) (meer|nog) (pijn|zeer)
        ((wacht|wachten) (ik)? _ tot {WHO} _ (weg|naar|slaapt|slapen|vertrokken|bij|uit|in))

        ((het)? (wordt|gebeurt|zal|gaat) _ (het)? _ (deze week|vannacht|vanavond|zondag|zaterdag
            |vrijdag|maandag|dit weekend|deze maand|vandaag|morgen|niet lang meer|gebeuren))
        ((vannacht|vanavond|vandaag|zondag|zaterdag|vrijdag|maandag|dinsdag|woensdag|donderdag
            |morgen|die dag|dat) is _ (de|het) (nacht|avond|dag|moment|zover|laatste|dag dat|nacht
            dat))
        (vannacht|vanavond|vandaag|morgen|zondag) wordt het
        ((daarna|dan|{DAY}|{WHEN}|erna|waarna) {DO_IT})
        (en (daarna|dan) _ (is het|ben ik|ga ik|stap ik|vertrek ik|kan ik|mag ik|verlaat ik|hoef
            ik) _ (weg|gaan|klaar|gedaan|over|voorbij|niet meer|rusten|voorgoed|eruit|stil|rust
            |eindelijk rust|vertrekken))
        kwestie van (dagen|uren|tijd|weken|een nacht) / duurt niet lang meer
        ((dient|dienen|nuttig|baat|heb ik) _ (me|mij|ze|het|er)? _ (nergens|niks|niets|niet) meer
            _ (voor|aan|nodig|toe))
        ((weet (ik)? niet of|zie niet dat|denk niet dat) ik _ (nog)? _ (naar huis
            ga|thuiskom|terugkom|terugkeer|thuis kom|terug kom|omkeer|wegga))
        ((verpest|verpesten|bederf|bederven|vergal) _ (ik)? _ (het|haar|zijn|hun|niet|voor))
        (niet)? te (verpesten|bederven|vergallen)
        ((nu|dan|eindelijk|daarna|zo|straks) _ (kan|mag|zal|ga) ik _ (rustig|met een gerust
            hart|gerust|in vrede|in alle rust|zonder zorgen|eindelijk|zorgeloos|tevreden))
        ((nu|dan|eindelijk|daarna) _ (kan|mag) ik _ (gaan|weg|vertrekken|rusten|loslaten|heengaan
            |sterven|stoppen))
        (ben|voel me) (ik)? _ klaar om te (gaan|vertrekken|rusten)
        tijd om te gaan / mijn tijd is gekomen
        ((niemand|ze|jullie|mijn * |de kinderen) _ (hoeft|hoeven|moet|moeten|zal|zullen) _
            (niets|niks|niet|geen|zich) _ (meer|te)? _ (betalen|regelen|uit te zoeken|opruimen|op
            te ruimen|zorgen|te betalen|te regelen|kosten))
        ((ze|hij|zij|iedereen|niemand|mijn *|mama|de kinderen) _ (denkt|denken|weet|weten|vermoedt
            |vermoeden) _ (dat|niet|van niets|niks|nog niks)? _ (dat)? (ik|het)? _ (voor
            altijd|afscheid|een uitstap|op vakantie|op reis|de laatste keer|het
            laatste|waarom|echt|voorgoed|niet terugkom|van niks|van niets|niet))
        (kom|keer) (ik)? _ niet (meer)? _ (terug|weerom|thuis|naar huis|weer)
        geen reis terug / enkele reis / zonder terugweg
        (voorgoed|voor altijd|voor eeuwig) _ (weg|afscheid|rust|stil|gedaan|vertrek|slaap|verdwijn)
        (vertrek|verdwijn|ga) (ik)? _ (voorgoed|voor altijd|voor eeuwig)
        ((hoef|moet|wil|zal|kan) (ik)? _ {WHEN} _ niet meer (mee)?
            (maken|halen|zien|beleven|meemaken))
    """,
    Meaning.PLAN: f"""
        ((de|die|genoeg|mijn) (pillen|slaappillen|tabletten|slaaptabletten) _
            (gekocht|besteld|ingeslagen|geregeld))
        ((het|dat|mijn) briefje _ (is|ligt|heb ik) _ (geschreven|klaar|af))
        (briefje|brief) geschreven _ (ligt|het ligt|hij ligt|ligt op|onder mijn) _
        ((brief|brieven|briefje|briefjes|kaartjes|filmpjes|video) (voor|aan) (de|mijn) (kinderen
            |jongens|meisjes|kids|ouders|kleinkinderen|familie|vrouw|man|mama|papa|moeder|vader
            |zus|broer|vrienden) _ (is|zijn|ligt|liggen)? _ (geschreven|af|klaar|ingesproken))
        ((ga|loop|fiets|rij|wandel|kom) (ik)? _ _ naar (die|de|dat|het) _ {HEIGHT} _ _ _
            (spring|springen|durf ik|doe ik het))
        ((zoek|google|googel|bekijk|lees|opzoeken|zoeken|opgezocht) (ik)? _ _
            (manieren|manier|methodes|methode) _ (op)? _ (om|waarop|voor) _ (het te doen|te
            sterven|sterven|dood|eruit|zelfmoord|mezelf|te gaan|een eind))
        ((heb|had) het _ (net|zonet|daarnet|zojuist) gedaan _ _ (pillen|tabletten|geslikt|polsen
            |gesneden))
        ((daarna|dan|{DAY}|erna|waarna|die dag|die nacht|die avond|en daarna|en dan) _ {SURELY})
        ((na|tot na|tot aan|tot|wacht tot|wachten tot|eens|zodra) _ _ {FEAST} _ _ {SURELY})
        ((na|tot na|tot aan|tot|wacht tot|wachten tot|eens|zodra) _ _ {FEAST} _ _ _ {THEN_IT})
        ((na|tot na|tot aan|tot) _ _ {FEAST} _ _ _ (en)? (dan|daarna) {THEN_IT})
        ((wacht|wachten|gewacht|hou vol|volhouden|hou ik vol|hou ik het vol|hou het vol|houd
            vol|blijf) _ (tot|op|tot na|tot aan) _ _ {FEAST} _ _ _ _ (verpest|verpesten|bederven
            |dood|eruit|verlaat|van kant|eind|einde|voorgoed|sterf|sterven))
        ((als|zodra|wanneer|eens) (de|mijn|al mijn) (schuld|schulden|lening|huis|hypotheek) _
            (afbetaald|betaald|afgelost|verkocht) _ (is|zijn)? _ {THEN_IT})
        ((als|zodra|wanneer|eens) (ik)? _ _ _ (thuis|ontslagen|vrij|alleen|buiten|uit het
            ziekenhuis|terug thuis|hier weg) _ (ben|is|kom|mag)? _ (weet ik wat (me te doen
            staat|mij te doen staat|ik doe)|{THEN_IT}))
        ({ROPE} _ (ligt|hangt|heb|zit|verstopt)? _ in (de|mijn|het) (garage|kelder|schuur|auto
            |kast|kofferbak|rugzak|berging|tas|wagen|koffer|tuinhuis|zolder|bijkeuken|badkamer
            |slaapkamer))
        ((bij|aan|langs|dicht bij|dichtbij|vlakbij|naast|op) (het|de) {TRACKS} _ _ (weet niet|niet
            weet|niet of ik|niet terug|naar huis|thuiskom))
        ((sta|zit|hang|leun) (ik)? _ (aan|bij|op|in|uit|voor) (het|een|mijn|de) (open)?
            (raam|venster|vensterbank|raamkozijn) _ _ _ _ (springen|spring|naar beneden|te
            springen|vallen))
        ((op|vanaf|van) (de|het) (# |eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste
            |negende|tiende|elfde|twaalfde|hoogste|bovenste) verdieping _ _ _
            (spring|springen|naar beneden|raam|te springen|val))
        ((expres|met opzet|bewust|opzettelijk) _ (te veel|veel te veel|een overdosis|een dubbele
            dosis|alle|een hele) _ _ )
        ((te veel|veel te veel|een hoop|een heleboel|alle|handenvol|een handvol|een hand|een hele
            hand|een vuist|de rest|de helft|bijna alle) _ (van)? (mijn|de|die|haar|zijn|onze)? _
            {PILL} _ (genomen|geslikt|ingenomen|binnen|gegeten|gepakt|innemen|slikken|nemen|ga
            ik|slik|neem|op))
        (de (laatste|allerlaatste) keer dat ik _ (schrijf|de zon|de zee|jullie zie|je zie|je
            schrijf|u schrijf|jullie schrijf|u zie))
        ((red|praat|haal|probeer|proberen) (me|mij) _ (er|het)? _ niet (uit|tegen|meer|te|van) _
            (praten|houden|stoppen|redden|halen)?)
        (probeer (me|mij) niet _ (te)? _ (om te praten|tegen te houden|te vinden|te redden|te
            stoppen|tegenhouden|vinden|stoppen))
        ((reden|redenen|iets|excuus) _ (om|waarom) _ (ik)? _ (mezelf|me|mij|mijzelf|er|het)? _
            niet _ (te doden|van kant|te sterven|dood|eruit te|te springen|eruit|uit te stappen|op
            te hangen|een eind|te doen|springen|doodgaan|te hangen))
        niet lang meer (leven|in leven|te leven|blijven leven)
        ((weet|denk|geloof) _ niet _ (of|dat) ik _ (nog)? _ (lang|morgen|het jaar|kerst|de
            nacht|de zomer|dit jaar) _ (nog)? _ (in leven|leef|haal|overleef|blijf leven|er
            ben|zal halen|ga halen|te leven))
        ((vandaag|vannacht|vanavond|morgen|deze week|nu) _ (sterf|sterven|doodgaan|val dood) (ik)?)
        door (mijn)? eigen hand / met mijn eigen handen _ (een eind|dood|leven)
        ((maak|maken|werk|bedenk|broed|verzin) (ik)? _ (aan)? _ plannen _ (om)? (te sterven|dood
            te gaan|voor mijn dood|mezelf|eruit|er een eind|voor mijn einde|voor mijn zelfmoord))
    """,
}
