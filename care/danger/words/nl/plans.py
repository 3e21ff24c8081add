"""Dutch: plans, whole, and affairs put in order."""

from care.danger.meaning import Meaning
from care.danger.words.nl.parts import DAY, SELF, SO, SO2

MEANINGS = {
    Meaning.PLAN: f"""
        ((ik)? weet {SO2} (precies)? {SO} (hoe|wanneer|waar) (en wanneer|en hoe|en
            waar)? ik {SO} (het|eruit|er een eind|dood|ga sterven|ertussenuit|er) {SO}
            (ga|ga doen|doe|zal doen|aan maak|zal|stap|wil doen|aan ga maken|ga maken)?)
        weet {SO} (wanneer|hoe) en (hoe|wanneer|waar)
        de methode (staat|heb ik|is duidelijk|ligt)
        ((heb|ligt|is) {SO} (een|mijn|het|er een)? {SO} (concreet|duidelijk|uitgewerkt
            |vast|kant en klaar) {SO} (plan|datum))
        (heb {SO} (een|mijn) plan {SO} (om)? {SO} (te sterven|dood te gaan|eruit te
            stappen|voor mijn dood|voor vannacht|hoe ik|er een eind))
        (mijn|het) besluit (staat vast|is genomen) / plan om er niet meer
        ((heb|ligt|is) {SO} (ik)? (een|de|mijn) {SO} (datum|dag|plek|plaats|methode
            |manier|brug|moment|tijdstip) {SO} (geprikt|gekozen|uitgekozen|vastgelegd
            |bepaald|uitgezocht|vast|gepland|in gedachten|gevonden))
        (datum|dag|plek|methode|brug) {SO} (geprikt|uitgekozen|uitgezocht|gekozen)
        ({DAY} (is het|is alles) {SO} (voorbij|over|gedaan|afgelopen|klaar) (met|voor)
            (mij|me))
        ({DAY} {SO} (doe|maak|ga) ik {SO} (er een eind aan|er een einde aan|er een
            punt achter|het doen|dood|sterven))
        (ik)? (doe|ga) het {DAY} {SO} (doen)? / {DAY} (ga|zal) ik het {SO} doen
        {DAY} doe ik het
        ga het {DAY} doen
        ({DAY} {SO} (ben|leef|besta|zal) ik {SO2} (dood|er niet meer|niet meer|weg
            voorgoed|in de hemel|verlost|weg voor altijd|niet meer onder jullie))
        {DAY} ben ik weg {SO} (voorgoed|voor altijd|van deze wereld)
        ik ben (er)? {DAY} {SO} (dood|niet meer|er niet meer)
        (ben|leef) (ik)? (er)? {DAY} {SO} (niet meer|dood|er niet meer)
        {DAY} (ga|sterf) ik dood / ik sterf {DAY}
        ({DAY} {SO} (stap|spring|ga|verlaat|vertrek|stop) ik {SO} (eruit|ertussenuit
            |er uit|voorgoed|voor altijd|deze wereld|uit het leven|met leven|eraf))
        (stap|stop) ik (eruit|ertussenuit|er uit|met leven|ermee voorgoed)
        ik stap {SO} (eruit|ertussenuit|er uit)
        (ik)? (ga|vertrek|verdwijn) {SO} (voor altijd|voorgoed|voor eeuwig)
        ((mijn|mn|de) (laatste|allerlaatste) (dag|nacht|avond|dagen|uren|uur|ochtend|week
            |kerst|verjaardag) (op|in) (deze|de|dit|het) (wereld|aarde|leven))
        (laatste) (dag|nacht|avond) van mijn leven
        ((dit|vandaag|vannacht|vanavond|het) (is|wordt|was) {SO} (mijn|mn|de) (laatste
            |allerlaatste) (dag|nacht|avond|uur|bericht|keer dat|levensteken|berichtje))
        (kom|keer) (ik)? {SO} niet (meer)? (levend|levend meer) {SO} (terug|thuis|weer)
        niet levend terug / daarvan kom ik niet terug
        enkele reis {SO} (naar de dood|zonder terug) / er is geen reis
        kom ik niet meer van terug
        ((mijn|de|het|kerst|oud en nieuw|nieuwjaar) {SO} (volgende|#)? (verjaardag|kerst
            |zomer|lente|week|jaar|ochtend)? {SO} (haal|maak|ga|zal) ik {SO} niet
            (meer)? {SO} (mee|halen|meemaken|meer)?)
        ((haal|maak) (ik)? (kerst|mijn verjaardag|de zomer|de ochtend|het nieuwe jaar|morgen
            |oud en nieuw|het weekend|mijn #) niet (meer)? (mee)?)
        niet (meer)? mee (te)? (maken)
        (ik)? heb het {SO} gedaan {SO} (pillen|ik heb|tabletten)
        heb {SELF} {SO} iets aangedaan / de pillen (werken|beginnen te werken|zijn op)
        voel de pillen
        ((strop|touw|galg) {SO} (ligt|hangt|gekocht|om mijn nek|gemaakt|klaar|geknoopt|om
            mn nek|besteld|aan de balk|al))
        (het|een|de) (touw|strop) {SO} (hangt|ligt) {SO} (klaar|al|aan)
        ((sta|zit|ben|lig) (ik)? {SO2} (op|bij|aan|langs) (de|het|een) {SO} (rand van
            de|rand van het)? {SO} (brug|dak|spoor|rails|balkon|perron|reling|viaduct
            |flat) {SO2} (en)? {SO} (wil|spring|ga springen|ga ik springen|en spring|en
            wil|klaar om|ik spring|wacht op de trein))
        ((plan|plannen|voorbereid|regel|bereid|plannen voor|bezig met plannen voor
            |voorbereiden) {SO} (mijn|mn)? {SO} (eigen)? (dood|einde|begrafenis
            |zelfmoord|sterven|uitvaart) {SO} (voor|aan het plannen)?)
        ((mijn|mn) {SO} (eigen)? (dood|einde|begrafenis|uitvaart) {SO} (gepland|plannen
            |voorbereid|voorbereiden|voor te bereiden|geregeld|aan het plannen|te plannen|aan
            het regelen|aan het voorbereiden))
        er is {SO} mijn begrafenis
        nog één keer {SO} en dan (stap|ga|ben) ik (eruit|dood|weg)
        (daarna (stap|ga|ben|maak) ik {SO} (eruit|dood|er niet meer|er een eind aan|weg
            voorgoed|voorgoed))
        (zodat (ze|iemand|niemand|de politie|jullie) {SO} (me|mij|mijn lichaam) {SO}
            (vinden|vindt|hoeft te vinden|hoeven te vinden))
        (hoe (je|ik|men) (mezelf|jezelf)? {SO2} (pijnloos|snel|het snelst|het best|zonder
            pijn)? {SO} (doodgaat|sterft|sterf|dood gaat|doodga|ophangt|kan sterven|kunt
            sterven|kan doodgaan|van kant maakt|vermoordt))
        ((hoeveel|welke|welke dosis) * _ _ (om te sterven|dodelijk|om dood te gaan|voor een
            overdosis|nodig om te sterven|om dood te))
        (pijnloos|pijnloze) (sterven|doodgaan|dood|manier|manieren|methode|zelfmoord)
        dodelijke (dosis|hoeveelheid)
        ((sta|zit|lig) {SO2} (op|bij|aan) (het|de|een) (viaduct|dakrand|reling|rails|spoor
            |sporen|vensterbank|leuning|afgrond|rand van het dak|rand van de brug))
        {DAY} gaat het (gebeuren|door)
        (vannacht|vanavond|vandaag|morgen) (gebeurt|is) het zover
        ((brief|brieven|filmpje|video) {SO2} (geschreven|opgenomen|gemaakt) _ _ (als ik
            |wanneer ik) {SO} (dood|er niet meer))
        op (het spoor|de rails|de sporen) {SO} (gestaan|gelegen|gezeten|gaan liggen)
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
        {DAY} _ _ (doe|ga) ik het (doen|eindelijk|echt)
        donderdag als _ _ _ (doe|ga) ik het
        ((deze keer|dit keer|volgende keer|de volgende keer) _ (spring|slik|snij) ik)
        ((deze keer|dit keer|volgende keer|de volgende keer) _ (doe|maak|neem) ik (het|er|ze) _
            (goed|echt|af|dieper|genoeg|allemaal|een eind))
        (deze keer|dit keer) _ (vindt|redt|stopt|houdt) (niemand|niets) me
        (niemand) (vindt|redt) me _ op tijd
        (nu kan ik _ (rustig|in vrede|met een gerust hart|gerust|eindelijk) (gaan|sterven
            |vertrekken|inslapen))
        ((heb|hoef) (ik)? (hem|haar|het|ze|dat|die) _ (straks|binnenkort|dan|morgen|daar) _
            (niet|nooit) meer (nodig)?)
        waar ik (naartoe|heen) ga
        ((brief|brieven|briefje|briefjes|video|filmpje) (voor|aan) (mijn|mn|de
            kinderen|iedereen|mama|papa|jullie|elk) _ _ (ligt|liggen|zijn|is|heb ik) _
            (in|op|onder|bij|klaar|af) _ (la|lade|bureau|envelop|keukentafel|kussen|nachtkastje
            |tafel|notaris|kluis|kast|bed)?)
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
        ({DAY} _ (hoort|hoor|ziet|zie|hoeft) (niemand|je|u|jullie) _ (meer|nog|niets|niks) _
            (van (mij|me)|me|mij))
        (besteld|gekocht|gehaald) _ (strop|middel x|helium|scheermesjes)
        (volg|ga) (ik)? (hem|haar|je|mijn man|mijn vrouw) _ (achterna|in de dood|na)
        voor (kerst|mijn verjaardag|het nieuwe jaar) ben ik _ (dood|er niet meer)
        daarvoor (uitgekozen|gekozen|uitgezocht)
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
}
