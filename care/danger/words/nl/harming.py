"""Dutch: hurting oneself."""

from care.danger.meaning import Meaning
from care.danger.words.nl.parts import SELF, SO, SO2

MEANINGS = {
    Meaning.HARM_SELF: f"""
        ((mezelf|mijzelf|me zelf|mij zelf|mijn eigen) {SO2} (pijn|zeer|schade|geweld)
            {SO} (doen|doe|te doen|gedaan|aandoen
            |aan te doen|aandoe|doet|berokkenen))
        ({SELF} {SO2} (snijden|te snijden|snijd|snij|gesneden|sneed|verwonden|te
            verwonden|verwond|verwondde))
        ({SELF} {SO2} (beschadigen|te beschadigen|beschadig|beschadigd|verminken|te
            verminken|verminkt|krassen|gekrast))
        ({SELF} {SO2} (straffen|te straffen|straf|gestraft|slaan|te slaan|sla
            |branden|te branden|gebrand|verbrand))
        ({SELF} {SO2} (bijten|gebeten|krabben|te krabben|gekrabd|open gekrabd|openkrabben
            |verbranden|uithongeren|uit te hongeren))
        ({SELF} {SO2} (kwetsen|te kwetsen|gekwetst|toetakelen|pijnigen|te pijnigen
            |automutileren|prikken|stoten))
        (doe|deed) (ik)? {SELF} {SO2} (pijn|zeer|weer pijn)
        (snij|snijd|verwond|beschadig|straf|kras|brand|sneed) (ik)? {SELF} {SO2}
        ((met)? mijn (hoofd|vuist|kop) {SO} (tegen|in) de muur {SO} (slaan|bonken|sla
            |bonk|te slaan|te bonken|gebonkt))
        ((sla|bonk|ram) (ik)? {SO2} (met)? mijn (hoofd|kop|vuist) {SO} tegen (de|een)
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
        ((weer|opnieuw|terug|hervallen|teruggevallen) {SO2} (in)? (het)? {SO} (snijden
            |krassen|gesneden|gekrast|te snijden|aan het snijden|aan het krassen|beginnen
            snijden|begonnen met snijden|begonnen met krassen|zitten snijden|lopen krassen))
        (begonnen|bezig|beginnen) {SO} (met)? {SO} (snijden|krassen|mezelf te snijden)
        aan het (krassen|snijden) {SO} (in|geslagen)
        ({SELF} {SO2} (weer|opnieuw|expres|gisteren|vannacht|stiekem|terug|gisteravond)
            {SO} (gesneden|verwond|beschadigd|gekrast|gebrand))
        ((snij|snijd|kras|snijdt|krab) (ik)? (mezelf|mijzelf|me|mij|in mijn|mijn armen)?
            {SO2} (weer|sinds|elke|iedere|opnieuw|stiekem|vaak|nog steeds))
        ((mezelf|mijzelf|mn armen|mijn armen|mijn benen|mijn polsen|mijn dijen) {SO2}
            (kapot|open)? {SO} (gesneden|gekrast|opengesneden|kapotgesneden|gekerfd
            |gekrabd|bewerkt|opengehaald|gesnejen))
        (heb {SO} in mijn (arm|armen|been|benen|huid|dij|dijen|pols|polsen) {SO}
            (gesneden|gekrast|gekerfd|staan snijden|zitten snijden))
        ((in|op) (mijn|mn|m n) (arm|armen|been|benen|huid|dij|dijen|bovenbenen|polsen|pols
            |buik|vel) {SO2} (gesneden|gekrast|gekerfd|snijden|krassen|te snijden|te
            krassen|snij|kras|gebrand|uitgedrukt|kerf|kerven))
        ((snij|snijd|kras|kerf|sneed|kraste) (ik)? {SO2} in (mijn|mn|m n) (arm|armen|been
            |benen|huid|dij|dijen|bovenbenen|polsen|buik|vel))
        (krassen|snijden) (op|in) (mn|mijn|m n) (armen|arm|benen|been|huid|polsen|vel)
        ((verse|nieuwe|diepe|open) (sneeën|snijwonden|krassen|wonden|littekens|sneden|snees
            |japen) {SO} (op|in|aan) (mijn|mn|m n) (arm|armen|been|benen|dijen|bovenbenen
            |pols|polsen|huid))
        ((mijn|mn|m n) (armen|benen|polsen|bovenbenen|dijen|arm|been) {SO} (zitten|staan
            |zit|staat|liggen|is|zijn) {SO2} (onder|vol|open|kapot) {SO} (de|met)?
            {SO} (sneeën|krassen|littekens|snijwonden|wonden|sneetjes|krasjes|snees)?)
        ((sigaret|sigaretten|peuk|peuken) {SO} op (mijn|mn|m n) (arm|huid|armen|been|hand
            |pols|benen) {SO} (uitgedrukt|uitdrukken|uit te drukken|uitdruk))
        druk {SO} (sigaretten|peuken) uit op
        ((naar|met) het {SO} (mesje|scheermesje|aardappelmesje|stanleymes) {SO}
            (gegrepen|grijpen|gepakt))
        ((mesje|scheermes|scheermesje|stanleymes|mes|schaar|glasscherf) {SO} (weer|over|in
            |langs|gezet) {SO} (mijn|mn|m n|de)? {SO} (huid|arm|pols|been|vel|polsen
            |armen|gepakt|dij))
        het mesje (roept|lonkt|helpt|weer)
        bloed (zien|laten vloeien) {SO} (kalmeert|helpt|rustig|lucht op)
        mezelf weer gesneden / pijn aan het doen / (snij|snijd|kras) _ (weer|opnieuw|stiekem)
        ((mezelf|me|mij) {SO2} met een (scheermes|scheermesje|mesje|stanleymes|glasscherf
            |schaar) {SO} (gesneden|verwond|bewerkt|snijden))
        ({SELF} {SO2} gesneden met een (scheermes|scheermesje|mesje|stanleymes|glasscherf
            |schaar))
        met mijn (hoofd|kop) (tegen|op) de (muur|vloer|tafel)
        (doe|deed) (ik)? (mezelf|mijzelf|me zelf) {SO2} (pijn|zeer)
        ((mezelf|mijzelf) {SO} (weer|opnieuw|expres|stiekem) {SO} (pijn|zeer) (doen
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
        (mezelf|mijzelf) {SO2} (geslagen|pijn gedaan|gestraft|verbrand|toegetakeld)
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
}
