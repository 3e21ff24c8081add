"""Dutch: more ways to tell of hurting oneself."""

from care.danger.meaning import Meaning
from care.danger.words.nl.parts import BLADE, SELF, SO, SO2

MEANINGS = {
    Meaning.ON_PURPOSE: """
        verdien pijn / verdien de pijn / verdiende het / verdiende pijn / verdien niet beter
        om mezelf
    """,
    Meaning.BODY: """
        mezelf / mijzelf / me zelf / mij zelf / mijn lijf / mijn lichaam / mijn schouder
        mijn schouders / mijn hoofd / mijn gezicht / mijn borst / mijn nek / mijn benen
        mijn vuist / mijn vuisten / mijn knokkels
    """,
    Meaning.CUT: f"""
        doden / te doden / ombrengen / om te brengen / vermoorden / te vermoorden / ophangen
        op te hangen
        verdrinken / te verdrinken / verhangen / te verhangen / van kant maken / van kant te maken
        doodmaken
        iets aandoen|aandoe / iets aan te doen / wat aandoen / wat aan te doen / verhang / ombreng
        opknopen
        bekrast / bekraste / bekrassen / te bekrassen
        pijn|zeer|kwaad {SO} (doen|te doen|gedaan|doe|beginnen doen|aan het doen|gaan doen)
        verwonden / verwond / te verwonden / kwetsen / te kwetsen / toegetakeld / gepijnigd
        beschadigen / beschadigd / te beschadigen / automutileren / straffen / te straffen
        openkrabben / opengekrabt / openkrab / bloedig gekrabd / opengereten / opengetrokken
    """,
    Meaning.SELF_HARM: f"""
        ((op|in|aan) (mijn|mn|m n) (bovenbenen|bovenbeen|arm|armen|been|benen|dij|dijen|pols
            |polsen|buik|onderarm|onderarmen|heup) _ _ (sneeën|sneden|snijwonden|sneetjes|krassen
            |snees|japen|brandwonden) (gemaakt|gezet|bij|bijgekomen|gesneden))
        ((dus|daarom|want|dan|anders|toch) ik (snij|snijd|kras))
        (daarom|dus|toch|stiekem) (snij|kras) ik
        straf (eet|slaap|drink) ik _ (niets|niks|niet) / straf (eet|slaap|drink) ik
        eet niet als straf / eet _ niets als straf
        ((kokend|heet|gloeiend) (water|olie|thee|vet) _ over (mijn|mn) * _
            (gegoten|gegooid|gekieperd))
        ((sneden|sneeën|snijwonden|sneetjes|snees|sneden) (op|in|aan) (mijn|mn|m n) (buik|arm
            |armen|been|benen|pols|polsen|dij|dijen|huid|bovenbenen|onderarm|onderarmen|borst|heup
            |heupen|enkels|vel))
        ((arm|armen|been|benen|onderarmen|dijen|polsen|bovenbenen|buik)
            (zit|zitten|staan|staat|ligt|liggen) _ (vol|onder) _ (sneetjes|sneden|sneeën
            |snijwonden|snees|sneden|krassen))
        ({SELF} {SO2} (gekerfd|kerven|te kerven|kerf|opengesneden|opengekrabd|gekrast|ingesneden))
        ((nagels|nagel|tanden) _ in (mijn|mn) (arm|armen|vel|huid|handpalm|hand|pols|been|benen) _
            (gezet|geduwd|gedrukt|zetten|duwen|zet))
        ((puntenslijpermesje|slijpermesje|slijper|passerpunt|paperclip|veiligheidsspeld
            |nagelschaartje|scheermesje|mesje) _ in (mijn|mn) (pols|arm|been|vel|huid|dij))
        ((doe|deed|doen|gedaan) (ik)? (mezelf|mijzelf|me zelf|mij zelf) {SO2} (bijna)? (elke
            dag|elke avond|iedere dag|elke nacht|de laatste tijd|op dit moment|de laatste
            weken|tegenwoordig|sinds *|weer|op dit moment bijna elke dag|de laatste tijd elke dag)
            {SO2} (pijn|zeer|kwaad|weer pijn))
        ((mezelf|mijzelf|me|mij) {SO} (zo hard|heel hard|hard|keihard|flink)? {SO} (geknepen
            |gebeten|gestompt|geslagen|gekrabd|geprikt|gestoken|gebrand|verbrand|gesneden) {SO}
            (en|dat|tot|tot ik|tot het))
        ((sla|stomp|bonk|beuk|klop|ram|mep|bonkte|sloeg|stompte|beukte|timmer) (ik)? _ _
            (tegen|op|in) (mijn|de|een|mn) _ (hoofd|kop|gezicht|benen|muur|dijen|deur|slaap|slapen
            |kast|bovenbenen|buik) _ _ (tot|bloed|bloeden|bloedt|blauw|knokkels|hand|kapot|pijn
            |straf|verdien|verdiende|kwaad|rustig))
        ((vuist|vuisten|knokkels|hoofd|kop|hand) _ (tegen|in|op) (de|een|het) (muur|deur|kast
            |spiegel|tafel|tegels|grond|vloer) _ _ (geslagen|slaan|te slaan|gebonkt|bonken|te
            bonken|gebeukt|beuken|sla|bonk|kapot|bloed|bloedde|gestompt|rammen|geramd))
        ((tegen|in|op) (de|een) muur _ (geslagen|slaan|gestompt|gebeukt|sla|te slaan) _ _ (bloed
            |bloedde|bloeden|bloedt|kapot|open|expres|verdien|verdiende|straf|brak|gebroken
            |knokkels))
        ((mezelf|mijzelf|me) _ (met (mijn|de)? (vuist|vuisten)|klappen|een
            klap|vuistslagen|stompen) _ _ (gezicht|hoofd|benen|kop|gegeven|geslagen|slaan|geef
            |buik)?)
        (geef|gaf) (ik)? (mezelf|mijzelf) _ (klappen|een klap|vuistslagen|stompen|meppen|slagen)
        ((druk|drukte|doof|doofde) (ik)? {SO2} _ _ (sigaretten|sigaret|peuken|peuk|aansteker
            |lucifer) _ (uit)? (op|in|tegen) (mijn|mn))
        ((sigaret|sigaretten|peuk|peuken|aansteker|strijkijzer|krultang|lucifer|kaars) _ _
            (op|tegen|in|bij) (mijn|mn|m n) (arm|armen|huid|hand|been|benen|pols|polsen|dij|dijen
            |buik|vel|onderarm))
        ((mijn|mn|m n) (hand|handen|arm|armen|vinger|vingers|been|pols|huid) _ _ (expres|met
            opzet|opzettelijk|bewust) _ _ (kachel|vlam|kokend|heet|vuur|aansteker|kookplaat|oven
            |strijkijzer|deur|kraan|verbrand|verbrandt|tegen|gehouden|geklemd))
        ((expres|met opzet|opzettelijk|bewust) _ _ _ (mijn|mn|mezelf|mijzelf|me) _ (hand|handen
            |arm|armen|been|pols|vingers|huid|gebrand|verbrand|gesneden|geslagen|gebeten|pijn
            |gekrabd|gestoten))
        ((expres|met opzet|opzettelijk|bewust) _ (kokend|heet|gloeiend) _ (water|olie) _ _
            (over|op) (mijn|mn))
        ((kokend|heet|gloeiend) (water|olie) _ _ (over|op) (mijn|mn)
            (hand|handen|arm|armen|benen|been|huid) _ _ (gegoten|gegooid|laten lopen|verdien
            |verdiende|straf|expres|goot))
        ((weer|opnieuw|terug|toch) {SO} (naar|het|een|mijn)? {SO} {BLADE} {SO} (gegrepen|gepakt
            |vastgehad|gebruikt|genomen|bovengehaald|gehaald|in mijn hand|gezet|opgezocht))
        ((naar|het|een|mijn) {BLADE} {SO2} (gegrepen|gegrepen om|grijpen|bovengehaald|opgezocht) )
        ({BLADE} {SO2} (op|in|over|langs|tegen) (mijn|mn|m n) (pols|polsen|huid|arm|armen|dij
            |dijen|been|benen|buik|vel|bovenbeen|onderarm))
        ((iets scherps|iets scherp|glas|scherf|schaar|naald|naalden|passer|kniptang|nagelschaar) _
            (op|in|over|langs|tegen) (mijn|mn|m n) (pols|polsen|huid|arm|armen|dij|been|benen|vel
            |vingers))
        ((maanden|jaar|weken|jaren|dagen) {SO} (clean|niks gedaan|zonder
            (mesje|snijden|krassen|scheermes)|niet gesneden) _ _ (toch|weer|hervallen
            |teruggevallen|terugval|gisteren|vannacht))
        (tot|totdat) (het|ik|mijn *|mn *) {SO} (bloed|bloedde|bloedt|blauw zie|blauw was|open ligt)
        tot bloedens (toe)? {SO} (krabben|krab|gekrabd|bijten|gebeten)
        (krab|kras|bijt|schuur|pulk) (ik)? _ _ _ (open|bloedens|bloed|kapot|blauw)
        ((drang|behoefte|zin|neiging|goesting|druk|verlangen|nood) _ (om)? {SO2}
            (mezelf|me|mij|mijzelf)? {SO} (te)? (snijden|krassen|verwonden|branden|automutileren
            |pijnigen|beschadigen|kerven))
        ((nieuwe|verse|nog een|weer een|andere) (snee|sneetje|jaap|kras|snede|snijwond|brandplek
            |brandwond) _ (dieper|diep|gemaakt|bij|in|op|gezet|gesneden))
        ((vol|onder) (de|met)? {SO} (verse|nieuwe|diepe)? (sneeën|sneden|krassen|snijwonden
            |littekens|snees|sneetjes|krasjes|japen|schrammen) {SO} (en|die|want|door|die
            ik|van)?)
        ((die|de|mijn) (sneeën|sneden|wonden|krassen|littekens|blauwe plekken) _
            (heb|maak|maakte|doe) ik (zelf|mezelf))
        (mezelf|mijzelf) {SO} (te)? (verminken|verwonden|automutileren|snijden|straffen|krassen)
        ((lange mouwen|lange broek|trui) _ _ _ (mezelf|sneeën|krassen|wonden|snijd|snij|zien|zie
            |ziet|aandoe))
        (wat ik (mezelf|mijzelf) (aandoe|aandoe aan|heb aangedaan|doe|elke avond aandoe))
        (straf|strafte) (ik)? (mijn lijf|mijn lichaam|mezelf|mijzelf)
        ((mezelf|mijzelf) {SO2} (met opzet|met de vuist|met vuisten|opzettelijk)? (bezeerd
            |gestompt|toegetakeld|geslagen|gebeten|geknepen|gekrabd|gestoken|geprikt) )
        ((stomp|sla|beuk|mep|klop|knijp|bijt|prik|krab|brand|verwond|straf|snij|snijd|kras|martel)
            (ik)? (mezelf|mijzelf))
        ((verstop|verberg|bedek|verstopt|verborg|verbergen|verstoppen) (ik)? _ (sneeën|sneden
            |krassen|snijwonden|littekens|wonden|snees))
        (om (mijn lijf|mijn lichaam|mezelf|mijzelf) {SO} te straffen)
        ((verbrand|brand|brandde|verbrandde|brandmerk) (ik)? (me|mij|mezelf|mijzelf) {SO2} met
            (de|een|mijn) (aansteker|sigaret|sigaretten|lucifer|lucifers|peuk|peuken|kaars
            |kaarsvet))
        ((alleen|enkel|pas)? (als|wanneer) ik {SO} (bloed|mezelf zie bloeden|bloed zie) _ _ (beter
            |rustig|kalm|rust|iets|licht|leeft|leef|weer))
        (alleen|enkel|pas) als ik bloed
        ((sla|stomp|bonk|beuk|mep|sloeg|stompte) (ik)? {SO2} (op|tegen|in) mijn (eigen)? (hoofd
            |kop|gezicht|benen|dijen|buik|slapen))
        ((wonden|sneeën|sneden|krassen|snijwonden|littekens|brandwonden|blauwe plekken|plekken) _
            _ _ (ik ze|ik die|heb ik|ik)? _ (zelf|mezelf) {SO} (gemaakt|gedaan|toegebracht
            |gesneden|aangedaan))
        ((bijt|beet|knijp|kneep|prik|krab|sla) (ik)? (mezelf|mijzelf|me|mij|in mijn polsen|in mijn
            armen) _ _ (tot|blauw|pijn|bloed|open|straf|hard))
    """,
}
