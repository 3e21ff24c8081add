"""Dutch: letters left behind, things given away, a day chosen, and last words."""

from care.danger.meaning import Meaning
from care.danger.words.nl.parts import DAY, GOING, KIN, WHO

LETTER = """(brief|brieven|briefje|briefjes|kaartje|kaartjes|kaart|video|videos|filmpje
    |filmpjes|bericht|berichten|berichtje|mail|mails|audio|voicemail|spraakbericht
    |spraakberichten|notitie|notities|envelop|enveloppen|dagboek|papiertje|woordje|boodschap)"""
LETTER = "".join(LETTER.split())
PET = """(hond|kat|katten|honden|poes|poezen|konijn|konijnen|cavia|paard|parkiet|vogels|vogel
    |dieren|hamster)"""
PET = "".join(PET.split())
THINGS = """(spullen|kleren|boeken|platen|gitaar|fiets|sieraden|horloge|ring|trouwring|meubels
    |verzameling|piano|auto|motor|laptop|geld|spaargeld|planten|playstation|schilderijen|gereedschap
    |postzegels|camera|bezittingen|muziekinstrumenten|instrumenten|vinyl|platencollectie)"""
THINGS = "".join(THINGS.split())
CODES = """(wachtwoorden|wachtwoord|pincode|pincodes|inlogcodes|inloggegevens|codes|paswoorden
    |paswoord|bankcodes|bankgegevens|papieren|documenten|polissen|administratie|polis|bankkaart)"""
CODES = "".join(CODES.split())
WHEN = """(vandaag|morgen|overmorgen|vannacht|vanavond|maandag|dinsdag|woensdag|donderdag|vrijdag
    |zaterdag|zondag|mei|juni|juli|augustus|september|oktober|november|december|januari|februari
    |maart|april|kerst|kerstmis|nieuwjaar|oudjaar|pasen|verjaardag|bruiloft|weekend|feestdagen
    |examens|zomer|maand|zaterdagavond|zaterdagnacht|zondagnacht|zondagavond|vrijdagnacht
    |vrijdagavond|maandagochtend|donderdagavond|woensdagavond|morgenvroeg|morgenavond|morgennacht)"""
WHEN = "(de|het|dit|die|eind|haar|zijn|mijn|einde|van|volgende)? " + "".join(WHEN.split())
DEAD = """(dood ben|er niet meer ben|er niet meer zal zijn|niet meer leef|gestorven ben
    |overleden ben|zelfmoord heb gepleegd|mezelf heb|er geweest ben|niet meer besta
    |dood zal zijn|er straks niet meer ben|er dan niet meer ben|doodga|sterf
    |er een eind aan heb gemaakt|voorgoed weg ben|begraven ben
    |gecremeerd ben|onder de grond lig|in mijn graf lig|in mijn kist lig)"""
DEAD = " ".join(DEAD.split())

MEANINGS = {
    Meaning.PLAN: f"""
        ((vindt|vinden|vind) _ (de|mijn|het) (brief|brieven|briefje|briefjes) _
            (wel|dan|later|morgen|als|vanzelf|op tijd))
        ((brief|brieven|briefje|briefjes) _ (vindt|vinden) _ (ze|hij|zij|mama|jullie|mijn *|iemand))
        (({DAY}|morgen (om|rond|tegen) deze tijd) _ is (het|alles) _
            (voorbij|over|gedaan|klaar|achter de rug) _ _ (rust|stil|vrij|pijn|pijnloos|vrede
            |verlost|bij *))
        ({LETTER} _ _ (aan|voor) (al|elk|elke|elk van|ieder|ieder van)? (mijn|mn|onze) _ (mama|mam
            |moeder|papa|vader|ouders|kinderen|kids|zoon|zoons|dochter|dochters|man|vrouw|zus|broer
            |oma|opa|kleinkinderen|kleinzoon|kleindochter|familie|gezin|kind|jongens|meisjes|lief)
            _ (geschreven|opgenomen|ingesproken|gemaakt|klaar|af|klaargelegd|achtergelaten
            |liggen|ligt|gelegd|staat|verstopt) _ (voor als|voor later|voor straks|dat ze|die ze
            |zodat|waarom|als|ze mogen|in de la|in de lade|op tafel|op mijn|op de|op het|onder mijn
            |bij mijn|met uitleg|om te lezen|want))
        ((schrijf|schreef|geschreven|opgenomen|neem op|ingesproken|gemaakt|achtergelaten
            |klaargelegd|heb|laat) _ _ {LETTER} _ _ (zodat (ze|hij|zij|niemand|iedereen|jullie) _
            _ (weet|weten|begrijpt|begrijpen|schuldig|schuld|zichzelf|kwalijk|verwijt|verwijten
            |vindt|vinden)|waarom ik|voor als ik {DEAD}|als ik {DEAD}|wanneer ik {DEAD}|voor na
            mijn|om na mijn|met afscheid|waarin ik _ (uitleg|afscheid)|niet hun schuld|niet haar
            schuld|niet zijn schuld|niet jouw schuld|niemands schuld|sorry|dat ik van))
        ((mama|moeder|papa|vader|ouders|kinderen|kids|zoon|zoons|dochter|dochters|man|vrouw|zus
            |broer|iedereen|familie|kleinkinderen|kleinkind|vrienden) _ _ (een|elk een|allemaal
            een|elk hun eigen)? {LETTER} _ (geschreven|opgenomen|ingesproken|achtergelaten|gelegd
            |klaargelegd) _ (die|dat|zodat|waarom|voor|met|ze|om|als|waarin|want|ligt|en))
        ({LETTER} _ _ (op|in|onder|achter) (de|mijn|het|haar|zijn|hun|een)? (tafel|keukentafel|bed
            |kussen|la|lade|schuif|frigo|koelkast|bureau|hoofdkussen|matras|nachtkastje|keuken
            |brievenbus|nachttafel|kast|salontafel|schouw|aanrecht) _ _
            (vinden|vindt|lezen|leest|als ik|voor als|waarom ik|dood|voorgoed|vaarwel|gelegd|klaar
            |dan weten|achtergelaten|ik ben|met uitleg))
        (ik leg|leg|legde|heb) _ {LETTER} (op|onder|in) _ (bed|kussen|keukentafel|tafel)
        ({LETTER} _ (op|in|onder) (mijn|haar|zijn|hun|de) (bed|kussen|hoofdkussen|keukentafel|la
            |lade|nachtkastje|koelkast|frigo) _ (gelegd|klaargelegd|achtergelaten|ligt|gehangen))
        ({LETTER} _ _ (mogen|mag|moeten|moet|kunnen|kan|zullen) _ _ (lezen|openen|openmaken|bekijken
            |opendoen|zien|krijgen|beluisteren) _ (als|wanneer|zodra|na) (ik|mijn|het))
        ({LETTER} _ _ (ingepland|gepland|verstuurd|verzonden|klaar) _ (om)? _ _ (als ik|morgen|niet
            meer leef|dood|automatisch))
        ((waarom|hoe) ik _ (het|dit|ermee|eruit) _ (doe|deed|gedaan heb|ga doen|stap|stop|heb
            gedaan|moet doen|moest doen))

        ((heb|is|zijn|worden|breng|bracht|geef|gaf|vraag|vroeg|gevraagd|neemt|krijgt|gaat) _ _
            {PET} _ _ _ (zodat|want|omdat|als|voor als|wanneer|dan|voor wanneer|gevraagd) _ _
            (alleen|zit|dood|weg|er niet meer|verzorgd|sterf|nodig|achterblijft|niet meer|ga|kan
            ik|hoef ik))
        ({PET} _ _ (ondergebracht|weggebracht|weggegeven|weggedaan|naar het asiel|een nieuw
            baasje|nieuw thuis|een nieuwe thuis|een thuis|eten voor|voer voor|opgehaald|gebracht)
            _ _ (en|zodat|dus|dan|want|daarna|nu) _ _ (kan ik|ga ik|hoef|niets meer|niks
            meer|niemand|dood|eruit|het doen|is het|klaar|weg|gaan|niet
            meer|verzorgd|week|dagen|een week))
        ((eten|voer|brokken|water) voor (een week|# dagen|een paar dagen|een maand) _ _ _ (iemand
            |vinden|buren|langs|komt|dood|niet meer))
        ({THINGS} _ _ (weggegeven|verkocht|verdeeld|uitgedeeld|weggedaan|gegeven|geschonken
            |achtergelaten|gedoneerd|vermaakt|ingepakt) _ _ (waar ik|heb ik|heb het|hoef|niet meer
            nodig|nodig|straks|toch|want|nu|voor als|omdat|zodat|dan|binnenkort) _ _ (niet meer
            |nodig|ga|weg|dood|gebruik|gebruiken|kan ik gaan|niks meer|toch
            niet|hoef|heenga|naartoe))
        ((deel|geef|verdeel|schenk|gaf|deelde) (ik)? _ _ {THINGS} _ (weg|uit)? _ _
            (want|omdat|zodat|voor) _ _ (niet meer|nodig|dood|weg|er niet|sterf|ga|van plan|van
            kant|leven))
        (waar ik (heen|naartoe|naar toe) ga _ _ (nodig|niet|geen) / heb (het|ze|die|dat|ik het|ik
            ze|ik die) _ (toch)? _ (niet|niks) meer nodig / hoef (het|ze|die|dat|ik het|ik ze) _
            niet meer te hebben)
        ({CODES} _ _ (voor|aan|bij|op|klaar|in) _ _ (als ik {DEAD}|voor als ik|voor straks|na
            mijn|zodat _ geen|nodig hebben|dood|weg ben|voor wanneer))
        ((na|met|door) mijn (dood|zelfmoord|overlijden) _ (nodig|hebben|geen|geld|krijgt|vinden
            |lezen|bekijken|zien|openen|rompslomp|erft|kosten|problemen))
        ((begrafenis|uitvaart|crematie|graf|kist|rouwkaart|urn|steen|grafsteen|koffietafel) _
            (betaald|geregeld|gepland|besproken|uitgezocht|gekozen|uitgekozen|besteld|in orde|klaar
            |vastgelegd|voorbereid) _ (nu|zodat|dus|dan|ik hoef|het is|enkel|alleen|want|voor mij
            |en ik|ik wil|muziek|ook))
        ((heb|mijn|mn) _ (begrafenis|uitvaart|crematie|graf|kist|urn) _ (betaald|geregeld|gepland
            |besproken|uitgezocht|gekozen|uitgekozen|in orde|vastgelegd|voorbereid))
        ((muziek|liedjes|nummers|bloemen|foto|tekst|liedje|lied|playlist|kleren) voor (mijn|mn|op
            mijn|de) (begrafenis|uitvaart|crematie|afscheid|kist|eigen *))
        ((verzekering|levensverzekering|schuldsaldoverzekering|overlijdensverzekering) _
            (betaalt|keert) _ (uit|ook|zelfs)? _ (ook|zelfs|bij|als|wanneer)? _
            (bij|als|zelfmoord|ik))
        (testament _ (gemaakt|geschreven|klaar|ligt|in orde|bij de notaris|getekend|is) _
            (en|nu|dus|rekeningen|graf|ik ben|dan|brieven|afscheid|ik kan|hond|kat|spullen|zodat)
            _ _ (ik|gaan|klaar|dood|weg|mag|kan|betaald|zus|broer|afscheid|rust|geregeld))
        ((schulden|rekeningen|huur|lening|hypotheek) _ (afbetaald|betaald|opgezegd|in orde|afgelost)
            _ (dan|nu|en|als|daarna|zodra|is) _ _ (stap|ga|maak|er een|dood|sterf|gaan|klaar om|doe
            ik het|het klaar|van kant|rustig))
        ((huis|appartement|kamer|flat|woning) _ (is)? _ (schoon|gepoetst|opgeruimd|gekuist|leeg) _
            _ _ (vinden|vind|dood|briefjes|brieven|rusten|voorgoed|kan ik gaan|sleutel ligt|ik ben
            klaar|klaar om))
        ((alles|het) _ (is|staat|ligt|heb ik) _ (klaar|geregeld|voorbereid|gepland|in
            orde|uitgedacht|gezegd|in gereedheid|opgeruimd|beslist|georganiseerd|ingepland) _ (ik
            ga|voor mijn dood|nu kan ik|niemand weet|ik ben klaar om te (gaan|sterven)|ik kan
            gaan|alleen nog|enkel nog|de moed|voor vannacht|voor vanavond|rusten|om te sterven|om
            te gaan|om er|de brieven|brief|briefje|het doen|afscheid|eeuwig))
        ((alles|het nodige|wat ik nodig heb|spullen|materiaal) _ (in huis|klaar|gekocht|besteld|in
            de garage|in mijn tas|in mijn rugzak|verstopt|hier|bij me) _ _ (om)? _ (er
            een|eind|dood|te sterven|het te doen|zelfmoord|van kant|eruit|te stappen|te
            hangen|mezelf))

        ((na|voor|op|met|tot|tegen|vanaf) {WHEN} _ (maak|stap|spring|pleeg|hang|ga|doe|beneem
            |verlaat|leef|besta|ben|vertrek|is|stop|haal|mag) (ik|het)? _ (er een|eruit
            |ertussenuit|zelfmoord|mezelf|dood|er niet meer|niet meer|voorgoed|voor altijd|gedaan
            met mij|klaar met mij|over met mij|voorbij met mij|het leven|mijn leven|de wereld|deze
            wereld|me van kant|uit het leven|met leven|me op))
        ((nog|ik blijf nog|ik leef nog|ik wacht|wacht nog|ik hou vol|hou ik vol|hou vol|hou ik het
            vol|hou het vol|houd ik vol) _ (tot|tot na|tot aan|totdat|tot en met) _ _ _ (en
            dan|dan|daarna|zodat) _ _ (eruit|dood|eind|einde|mezelf|zelfmoord|van kant|ga ik
            dood|stap ik eruit|mag ik gaan|verpest|verpesten|het doen))
        ((dag|datum|dagen|moment|nacht|avond|plek|plaats|uur|methode|manier|tijdstip|boom|brug
            |hotel|weekend) _ (gekozen|uitgekozen|gekozen om|vastgelegd|geprikt|gepland
            |aangestreept|omcirkeld|bepaald|uitgezocht|aangeduid|beslist|ingepland|besloten|in
            gedachten|in mijn hoofd|klaar|gevonden) _ (om|voor|waarop|wanneer|dat|na|het|de|op)?)
        ((kies|koos|prik|prikte|bepaal|kruis|omcirkel|streep) (ik)? _ (de|een|mijn|het) _ (dag|datum
            |methode|plek|boom|brug|manier|uur|moment|tijdstip))
        (dag (van mijn dood|dat ik (sterf|doodga|ga|eruit stap|het doe)|waarop ik
            (sterf|doodga|ga|eruit stap|het doe|ga sterven)))
        ((mijn|een|het) (plan|besluit|beslissing|keuze) _ (staat|is|ligt|klaar) _ (vast|klaar|rond
            |genomen|gemaakt|er|definitief|onherroepelijk))
        ((heb|is|met) (ik)? _ (een|mijn|het) (plan|scenario|planning) _ (om|voor|hoe|waarmee|en) _
            (mezelf|mij|me|dood|te sterven|eruit|van kant|er een|mijn dood|zelfmoord|niemand
            weet|niemand iets|te verdwijnen|te springen|te gaan|het te doen|vermoedt))
        (mijn plan _ (is|was) _ (om|mezelf|mij) _ (te)? (op|ophangen|hangen|springen|van kant
            |verdrinken|doodrijden|mezelf|mij|slikken|sterven|verhangen))
        ((weet|ken) (ik)? _ (hoe|waar|wanneer) _ (en)? _ (waar|hoe|wanneer))
        ((alleen|enkel|het enige|ontbreekt|mis|mist|mankeert|wacht|zoek) _ (nog|maar|ik|wat|me)? _
            (de|wat|op)? (moed|durf|lef|goede moment|juiste moment) _
            (nog|ontbreekt|om|verzamelen|nodig)?)
        ((zodra|als|wanneer|tot|totdat|terwijl) ({WHO}|hij|zij|ze|iedereen|niemand|de
            verpleegster|de nachtdienst|mijn huisgenoot|de verpleger) _ _ _ ((doe|maak) ik
            (het|er|me|mezelf)|stap ik (eruit|er uit)|spring ik|hang ik (me|mezelf)|(neem|slik) ik
            (ze|de pillen|alles|alle|die)|ga ik (het doen|voorgoed|dood|eruit|naar de brug|naar
            het spoor|erachteraan)|pleeg ik|beneem ik|volg ik|zet ik het gas|verlaat ik|rij ik
            (tegen|naar de|het)|sterf ik|(kan|mag) ik (gaan|sterven|weg)))
        ((doe|maak|ga|stap|spring|neem|slik|hang|pleeg) (ik)? _ (het|er een eind aan|er een einde
            aan|eruit|ze|me op|mezelf op|mezelf van kant|zelfmoord|het doen) _
            (als|zodra|wanneer|terwijl) (iedereen|niemand|{WHO}|ze|hij|zij|de kinderen))
        ((als|zodra|wanneer|terwijl|tot) ({WHO}|de kleintjes|de kleine|de kleinen|de klein
            mannen|ze|iedereen|niemand|hij|zij|mijn huisgenoten) _ _ _ (doe|ga) ik het)
        ({LETTER} _ (ligt|liggen|hangt|hangen|staat|lag|heb ik) _ (al|klaar)? _ (op|onder|in|aan)
            (de|het|mijn|haar|zijn|hun|ons)? (bed|kussen|hoofdkussen|keukentafel|koelkast|frigo
            |nachtkastje|spiegel|eettafel|kussensloop))
        (er ligt _ (een)? (brief|briefje|kaartje) _ (voor)? _ (elk|elke|ieder|iedereen|mijn|de
            |allemaal|jullie|mama|papa|al))
        ((plek|plaats|stuk|strand|bos|brug|boom|meer|klif|hotel|huisje|parkeerplaats|flat|dak
            |plekje|bank) _ (uitgekozen|gekozen|uitgezocht|gevonden|gezien|bekeken|verkend
            |uitgepikt) _ _ (waar ik|morgen|straks|vanavond|vannacht|om het te doen|dan ga ik|daar
            ga ik))
        ((is|wordt|zal) _ (mijn|de) _ (laatste|allerlaatste) (dag|nacht|avond|kerst|zomer
            |verjaardag|uren|uur|weekend|week|zonsondergang|maaltijd) _ (op (aarde|deze
            wereld|deze aarde|de wereld)|hier op|in leven|ooit|van mijn leven|als levende|op
            deze))
        ((mijn|de) (laatste|allerlaatste) (dag|nacht|avond|uren|kerst) _ (op aarde|op deze|in
            leven|van mijn leven|als levende))
        ((over|binnen) _ (een|#|paar|enkele|een paar|een half) _ (uur|uren|dagen|minuten|weken|dag
            |kwartier|uurtje|half uur) _ (is|ben|zal|leef|besta) _ (het|ik|alles) _
            (voorbij|dood|er niet meer|gedaan|niet meer|over voor mij|klaar voor mij|weg
            voorgoed|afgelopen))
        ({WHEN} _ (ben|leef|besta) ik _ (er)? _ (niet meer|dood|weg voorgoed|voorgoed weg|verlost))
        (ben ik {WHEN} _ (dood|er niet meer|niet meer in leven))
        ((het)? {WHEN} _ (haal|red|maak) ik _ (niet|nie) (meer)? (mee)?)
        ({LETTER} _ _ _ _ (niet|geen|niemands|nergens) _ (haar|zijn|hun|jouw|jullie|mijn
            *|aan|de)? schuld)
        (haal|red|maak) (ik)? _ {WHEN} _ (niet|nie) (meer)? (mee)?
        ((ik)? (ga|vertrek|verdwijn) {WHEN} {GOING})
        ((volg|ga|volgen) (ik)? (hem|haar|ze|mijn man|mijn vrouw|mama|papa|mijn moeder|mijn kind)
            _ (dezelfde dag|meteen|achterna|in de dood|in het graf|naar de hemel|de dag erna))
        ((vannacht|vanavond|nu|straks|vandaag|morgen|dit weekend) _ (zet|breng|voer|trek|druk) ik
            _ (het|mijn plan|door) _ (door|uit|ten uitvoer|tot uitvoering|in))
    """,
    Meaning.LAST_WORDS: f"""
        ((vandaag|vanmiddag|vanavond|gisteren|net|vanmorgen|daarnet|vanochtend|zonet|zojuist) _ _
            voor (het|de) (laatst|laatste keer))
        ((mama|mijn *|hem|haar|ze|iedereen|papa|de kinderen|de hond|de kat) _ (vandaag|vanmiddag
            |vanavond|gisteren|net|vanmorgen|daarnet|vanochtend|zonet|zojuist) _ voor (het|de)
            (laatst|laatste keer))
        ((mama|mijn *|hem|haar|ze|iedereen|papa|de kinderen|de hond|de kat)? _ (nog (een|één)
            keer|een laatste keer|voor het laatst) _ (goed|stevig|lang)? (vastgepakt|geknuffeld
            |omhelsd|gekust|vastgehouden|gezoend))
        (vastgepakt|geknuffeld|omhelsd|gekust|vastgehouden) _ voor het laatst
        ((zeg|vertel|zegt|laat) _ (maar|alsjeblieft|aub|asjeblieft|tegen|aan|u|alstublieft)? _
            (tegen|aan)? {WHO} _ _ dat ik (van|zielsveel|altijd|heel) _ _
            (hou|hield|houd|gehouden|heb gehouden|gehouden heb|graag zie|graag zag))
        ((zeg|vertel|zegt|laat) _ (maar|alsjeblieft|aub|tegen|aan)? _ (tegen|aan)? {WHO} _ _ dat
            (het|ze|hij|zij) _ _ (schuld|niks aan|niets aan|kwalijk|spijt|verwijten))
        ((ze|hij|zij|jullie|je|u|niemand|mijn ouders) _ (er)? _ (niks|niets) aan
            (kon|konden|kan|kunnen|kunt) doen)
        ((tegen de tijd dat|als|wanneer|zodra|tegen dat) (iemand|je|jij|u|jullie|ze|iedereen|mijn
            *) _ (dit|deze brief|dit bericht) _ (leest|lezen|vindt|vinden|ziet|zien|hoort) _ _
            (ben|leef|is|zal|besta) (ik|het) _ (er|al|dood|niet|weg|te laat|voorbij|voorgoed)?)
        ((dit|dat|hier|het) _ (is|was|zijn) _ (mijn|het|de) _
            (laatste|allerlaatste|afscheid|einde) _ (wat|dat|bericht|berichtje|van mij|keer dat
            |vaarwel|woorden|groet|afscheid|bericht van mij) _ (hoort|horen|schrijf|lezen|leest
            |stuur|vaarwel|mij|me|ik)?)
        (dit is mijn (afscheid|vaarwel|einde|laatste groet) / bij deze neem ik afscheid / ik ga nu
            vaarwel / hierbij neem ik afscheid)
        ((ik ga nu|ik ga|ik vertrek nu|tot hier) _ (dag|vaarwel|adieu|sterven|doodgaan|voorgoed
            |het ga jullie goed|het ga je goed))
        ((kom|kwam|wou|wilde|wil) _ (alleen|enkel|nog|even|u|je|jullie)? _ (maar|nog)? _ (afscheid
            nemen|vaarwel zeggen|dag zeggen) _ (ik ga|want ik|voor ik ga|voordat ik|van het
            leven|van iedereen|voorgoed)?)
        ((jullie|je|u|niemand) _ (zal|zullen|zult|gaat|gaan)? _ (niets|niks|nooit|niet) _
            (meer|iets)? _ (van (mij|me)|me|mij) _ (horen|zien|hoort|vernemen|lezen) _ (meer)?)
        ((na|vanaf) (vanavond|vandaag|vannacht|morgen|nu) _ (hoor|horen|hoort|lees|krijg|krijgen)
            (je|jullie|u|niemand) _ (niks|niets|geen|nooit))
        ((er komen|komen er|je krijgt|jullie krijgen|komt er) _ (geen|niet) _
            (berichten|berichtjes|meer) _ (meer|van mij|van me|berichten)?)
        ((vergeef|vergeven|vergeeft|sorry|excuses|excuseer|spijt|het spijt) _ (me|mij|voor)? _
            (alsjeblieft|aan iedereen|iedereen|allemaal)? _ (voor)? (wat|dat) ik _ (ga|jullie
            |vannacht|vanavond|straks|nu|zal|van plan|hierna|zo meteen|zometeen) _ (doen|aandoe|ga
            doen|doe|verlaat|ga aandoen|achterlaat)?)
        ((mooi|fijn|goed) _ (geweest|was) _ (met jullie|jullie|u|je) _ (te kennen|gekend te
            hebben|te hebben gekend))
        (het was (mooi|fijn|goed|leuk) (jullie|je|u) (te kennen|gekend te hebben|te hebben gekend))
        (zoek (me|mij) _ niet / niet naar (me|mij) (zoeken|zoekt|op zoek) / (me|mij) niet (meer)?
            _ (zoeken|te zoeken))
        ((dank|bedankt|dankjewel|dank je|dank u|merci) _ _ (om te luisteren|voor het
            luisteren|voor alles|dat je er was|dat u er was) _ _ (vaarwel|adieu|ik ga|tot
            nooit|voorgoed|het einde|laatste|hier eindigt|ik stop|zoek|sterven))
        ((voor mij|hier) _ (eindigt|houdt|stopt|is) _ (het|dit|mijn) _ (hier|op|verhaal|einde
            |leven|gedaan|voorbij|het einde|nu))
        (zorg _ (goed)? voor ({WHO}|mijn *|elkaar) _ (ik kan|want ik|als ik|voor mij|in mijn
            plaats|ik ga|wanneer ik|zonder mij|vaarwel|nu ik|ik ben er))
        (de)? kans _ niet meer (krijg|krijgen|heb|hebben) _ (zeggen)?
        ((kan|zal) (het|dat|hem|haar|ze) _ zelf niet meer (zeggen|vertellen|doen))
        ((wilde|wou|wil) _ (iemand|je|jou|u|nog)? _ (gedag|dag|vaarwel|adieu) _ (zeggen) _
            (voor|voordat|eer) (ik|dat ik|het))
    """,
    Meaning.GONE: f"""
        ((voor altijd|voorgoed|voor eeuwig|eeuwig) _ (rusten|slapen|weg|is|zijn|rust|gaan
            |vertrekken|vrij))
        ((nu|dan|enkel|alleen|eindelijk) _ (nog|maar)? _ (voorgoed|voor altijd) _ (te)?
            (vertrekken|gaan|rusten|verdwijnen|slapen))
        ((straks|dadelijk|zo|binnenkort|vannacht|morgen|zo meteen|weldra) is _ (alles|het|het
            allemaal) _ (voorbij|gedaan|over|afgelopen))
        het voor altijd is / kwestie van (één|een|#) (nacht|dag|uur|dagen|uren) / ik ga dan voorgoed
        (ga|zal|wil|kan) (ik)? ze _ (allemaal)? _ (innemen|slikken|opdrinken|opeten|in een keer)
        ((moet|hoef) (ik)? (ze|het) _ (alleen|enkel)? _ (maar)? (nog)? _ (te)? (slikken|innemen|in
            te nemen|doorslikken|opdrinken))
        ((zodat|dan|opdat|want) _ (zij|ze|hij|mama|papa|niemand|de kinderen|mijn
            *|jullie|iedereen) _ (geen|niet|niks) _ (kosten|gedoe|werk|last|zorgen|rompslomp
            |miserie|ellende|problemen|betalen|hoeven|hoeft|uitzoeken))
        (als|wanneer|zodra|nadat|voor als|mocht|tegen dat|zolang) ik _ {DEAD}
        ((na|over|bij) mijn (dood|overlijden|zelfmoord|heengaan))
    """,
    Meaning.READY: f"""
        (alles|het|dat) _ (is|staat|ligt)? _ (voorbereid|gepland|georganiseerd|uitgedacht)
        {KIN} _ (verzorgd|verzorgd achter)
    """,
}
