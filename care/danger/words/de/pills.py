"""German: plans told by pills, and by what was looked up."""

from care.danger.meaning import Meaning
from care.danger.words.de.parts import DAY, FOLK, OWN, PILL

# Nothing is as far from its denial as a plan, so that any word may stand between.
THEN, THEN2, THEN3 = "*?", "_", "_ *?"

METHOD = """(tabletten|überdosis|dosis|seil|strick|brücke|hochhaus|insulin|paracetamol|zug|gas
    |schlaftabletten|waffe|knoten|pillen|gift|helium|methode|methoden|medikamente|kohlenmonoxid
    |abgase)"""
METHOD = "".join(METHOD.split())
DEADLY = """(stirbt|sterben|tödlich|umbringt|umbringen|tötet|überlebt|überleben|tot ist|erhängt
    |verblutet|verbluten|leben nimmt|überdosis gibt|nicht mehr aufwacht|erstickt|erhängen
    |überdosis|draufgeht|selbstmord|suizid|ertrinkt|drauf geht|zum tod führt|tot zu sein
    |vergiftet|erfriert|ums leben kommt|zum sterben|überdosiert|schmerzfrei|schmerzlos
    |einschläft|nicht überlebt|leben zu nehmen|umzubringen|zu sterben)"""
DEADLY = " ".join(DEADLY.split())
READ = """(gegoogelt|googel|google|googelt|gesucht|such|suche|recherchiert|recherchiere
    |nachgelesen|nachgeschaut|schau|schaue|gelesen|lese|les|informiert|informiere|eingelesen
    |einlesen|lese mich|nachgesehen|rausgefunden|herausgefunden|geschaut|gschaut|nachgschaut
    |nachgeguckt|geguckt|erkundigt|angeschaut|angelesen|foren|forum|internet|netz|youtube
    |reddit|chatgpt|ausgerechnet|ausrechnen|angesehen|weiß|weis|frag mich|frage mich|überlege
    |überleg)"""
READ = " ".join(READ.split())

MEANINGS = {
    Meaning.PLAN: f"""
        ((genug|genügend|ausreichend) {PILL} (um nicht|um zu sterben|um mich|damit ich nicht|um
            für immer|um einzuschlafen|zum sterben|um das alles|um alles|um es))
        ((schlaftabletten|schlafmittel|pillen|tavor|benzos|opiate) _ (aufgelöst|zerstoßen
            |zerkleinert|zermahlen|zerdrückt|gemischt|reingemischt|pulverisiert))
        ((nehm|nehme|schluck|schlucke) (ich)? (sie|die) {DAY} (alle|auf einmal|runter))
        ({PILL} (von|aus|vom) _ _ (geklaut|gestohlen|eingesteckt|mitgehen lassen|entwendet))
        ({PILL} {THEN2} (liegen|stehen|sind|liegt|warten) _ _ (bereit|griffbereit|parat
            |hergerichtet))
        (alles auf einmal {THEN} (nehmen|schlucken|nehm|nehme|schlucke|runter) {THEN} (und)?
            {THEN} (fertig|schluss|aus|vorbei|gut|ruhe|das wars|dann|ende))
        ((insulin) {THEN} (hoch genug|genug|ganze|ganzen|alles|gesamte|überdosis|komplett) {THEN}
            (spritz|spritze|spritzen|gespritzt|nehme))
        ((ganze|alles|gesamte|ganzen) (an)? (insulin|insulinpens|pen|pens) {THEN} (spritz|spritze
            |spritzen|gespritzt))
        ({PILL} _ _ _ _ (nehm|nehme|schluck|schlucke) (ich)? (sie|die)? (alle|alles))
        ({PILL} _ _ _ _ (hab|habe) (ich)? (sie|die|ihn)? *? (gezählt|abgezählt|nachgezählt
            |gebunkert|gesammelt|versteckt|zusammen|aufgespart))
        ((überdosis|giftcocktail|tablettencocktail|pillencocktail) *? (liegt|steht|ist|hab|habe)
            *? (schon|ich)? *? (bereit|da|griffbereit|vorbereitet|hergerichtet|gemischt|vor mir
            |parat))
        ((medizinschrank|apothekenschrank|hausapotheke|medikamentenschrank|arzneischrank) _ _
            (nehm|nehme|schluck|schlucke|nehmen|schlucken) *? (jetzt|ich|gleich|alles|alle) *?
            (alles|alle)?)
        ((spritze|spritzen) *? (aufgezogen|gefüllt) _ _ _ (zu viel|alles|ganze|tödlich|überdosis
            |insulin|ab|rein))
        (viel zu viel (insulin|morphium|fentanyl|heroin) / das ganze (insulin|morphium))
        ((tut mir leid|verzeiht|verzeih|verzeihen sie|vergebt|sorry|lebt wohl) _ _ _ _ ({PILL}) *?
            (genommen|geschluckt|eingenommen|intus))
        ({PILL} {THEN3} (absichtlich|mit absicht|bewusst|extra|einfach) {THEN2} (abgesetzt
            |weggelassen|nicht (mehr)? genommen|nicht (mehr)? gespritzt|nicht (mehr)? nehme|nicht
            mehr|weg|lasse|lass))
        ((absichtlich|mit absicht|bewusst|extra) {THEN2} (mein|meine|die|das|kein|keine|nichts)
            {THEN} ({PILL}|dialyse|trinken|essen|mehr) {THEN2} (abgesetzt|weggelassen|abbrechen
            |nicht|weg|gespritzt|genommen|absetzen|trinke|esse|mehr)?)
        ((lass|lasse|setz|setze) (ich)? {THEN2} (mein|meine|das|die) {THEN} ({PILL}|dialyse)
            {THEN2} (weg|ab|sein) {THEN} (damit|dann|bis) _ _ (vorbei|sterbe|tot|ende|sterben))
        ((zehnfache|dreifache|tödliche|fünffache|letale) (dosis|menge))
        ({PILL} {THEN3} (gezählt|abgezählt|nachgezählt|durchgezählt|aufgereiht|ausgedrückt
            |bereitgelegt|zusammengelegt|zurechtgelegt|gesammelt|gebunkert|gehortet|beisammen
            |zusammen|aufgespart|zurückgelegt|beiseitegelegt|besorgt um|zerkleinert))
        ((alle|sämtliche|die ganzen|den ganzen|genug|genügend|viele|ganz viele|haufen|menge|jede
            menge|vorrat|vorrat an|zu viele|zuviele|viel zu viele|zig|hundert|# stück) {THEN}
            (von)? (meine|meiner|meinen|die|von|den|der|seine|ihre|mamas|omas|papas|opas)? {THEN}
            {PILL} _ _ {THEN2} (genommen|geschluckt|nehmen|schlucken|nehme|schlucke|gebunkert
            |gesammelt|gespart|gehortet|eingenommen|eingeworfen|zusammen|beisammen|daheim|intus
            |zuhause|da|hier|vor mir|neben mir|in der hand|runtergespült|aufgehoben|liegen|bereit
            |geklaut|besorgt|zurückgelegt|auf einmal|mitgenommen|versteckt))
        ((nehm|nehme|schluck|schlucke|werf|werfe|nimm|hau|fress|kipp|kippe|trink|trinke) (ich|i)?
            (mir)? {THEN3} (sie alle|die alle|alle|alles|den ganzen|die ganze|die ganzen|eine
            ganze|das ganze|alles was) {THEN} {THEN2} ({PILL}|packung|schachtel|flasche|dose
            |röhrchen|auf einmal|runter|ein|hinunter|rein|mit wodka|da ist|im haus ist|im haus
            |zuhause ist|daheim ist|vorrat|zusammen))
        ((alles|was|alle) {THEN2} (was)? {THEN} (im|in der|in unserem|da) {THEN} (haus
            |medizinschrank|apothekenschrank|hausapotheke|medikamentenschrank|arzneischrank|war
            |badezimmerschrank|schrank) {THEN2} (war|ist|gab|geschluckt|genommen|nehme|schlucke)
            {THEN} (geschluckt|genommen|nehme|schlucke|getrunken|nehmen|schlucken)?)
        ((schlucke|schluck|nehme|nehm|geschluckt|genommen) {THEN2} (alles) _ _ (medizinschrank
            |hausapotheke|apothekenschrank|im haus|im schrank|medikamentenschrank|daheim))
        ((ganze|volle|komplette|ganzen) (packung|schachtel|dose|röhrchen|blister|monatspackung
            |packungen) {THEN2} ({PILL})? {THEN2} (genommen|geschluckt|nehmen|schlucken|nehme
            |schlucke|intus|runtergeschluckt|eingeworfen))
        ((ganze|volle|komplette) (flasche|fläschchen|glas) {THEN2} (mit)? ({PILL}|medizin) {THEN2}
            (genommen|geschluckt|getrunken|ausgetrunken|leer|gekippt|runter))
        ((ganze|volle|komplette) (flasche|fläschchen) {THEN} (ausgetrunken|getrunken|gekippt) _ _
            _ (tropfen|schlaftropfen|auf einmal|gift|medizin))
        ((nehm|nehme|schluck|schlucke|spritz|spritze) (ich|i)? {THEN} (sie|die)? {THEN2} (alle
            |alles) {THEN} (heute nacht|heut nacht|heute abend|heute|gleich|jetzt|morgen|dann))
        ((leg|lege|tu|tue|spar|spare|heb|hebe|bunker|bunkere|sammel|sammle|horte|hort|zweig) (ich
            |i)? (mir)? {THEN3} (meine|die|alle|immer|von|jeden|jede|mir|ein paar|paar)? {THEN}
            {FOLK}? {THEN} {PILL} {THEN2} (zurück|weg|auf|zusammen|beiseite|zur seite|auf die
            seite|ab|für)?)
        ({READ} {THEN3} (wie|welche|welcher|ab|wieviel|wieviele|womit|wovon|was|woran|wie viel|wie
            viele|wie hoch|wie tief|wie lange|wie man|methoden) _ _ _ _ {DEADLY})
        ((wie|wie man|womit man|wie viel|wie viele|wieviel|wieviele|welche|wie hoch|wie tief|ab
            welcher|welcher) _ _ {METHOD}? _ _ {DEADLY} _ _ (gegoogelt|gesucht|recherchiert
            |gelesen|nachgeschaut|geschaut|nachgelesen|informiert|gefragt|rausgefunden
            |ausgerechnet|nachgesehen|eingelesen|google|such))
        ((wie|womit) {THEN} (man|ich) (mich|sich)? {THEN} (am) (schnellsten|besten|einfachsten
            |leichtesten|sichersten|schmerzlosesten) {THEN} {DEADLY})
    """,
    Meaning.PILLS: f"""
        ({PILL} (von|vom|meiner|meines) {OWN} {FOLK})
        ((mamas|omas|papas|opas|mutters|vaters) {PILL}) / {PILL}
    """,
    Meaning.COLLECT: """
        rausgelegt / bereitgelegt / zurechtgelegt / herausgelegt / aufgereiht / eingesteckt
        legs zurück / lege zurück / leg zurück / lege weg / leg weg / auf die seite gelegt
        gesammelt für / aufgespart für / nachgezählt / durchgezählt / aufgereiht
        hamstere / gehamstert / zusammengetragen / abgezwackt / beiseite / spare auf / spar auf
        hebe mir auf / zusammengeklaubt / auf der seite / zurückgehalten / gespart / auf die seite
    """,
}
