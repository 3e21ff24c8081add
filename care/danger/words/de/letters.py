"""German: plans told by letters left behind, and by goodbyes."""

from care.danger.meaning import Meaning
from care.danger.words.de.parts import DAY, FOLK, GOGO, OWN

# Nothing is as far from its denial as a plan, so that any word may stand between.
THEN, THEN2, THEN3 = "*?", "_", "_ *?"

LETTER = """(brief|briefe|briefen|zettel|zeilen|video|videos|sprachnachricht|sprachnachrichten
    |nachricht|karte|karten|kärtchen|brieflein|umschlag|umschläge|kuvert|kuverts|audio|notiz
    |notizen|videobotschaft|abschiedsbrief|abschiedsbriefe|worte|briefchen|voicemail|tagebuch)"""
LETTER = "".join(LETTER.split())
MADE = """(geschrieben|aufgenommen|verfasst|hinterlegt|hinterlassen|fertig|vorbereitet|gemacht
    |hingelegt|aufgesprochen|gedreht|formuliert|getippt|hergerichtet|zugeklebt|eingesteckt
    |bereitgelegt|schreibe|schreib|aufgesetzt|versteckt|dagelassen|eingesprochen|abgeschickt)"""
MADE = "".join(MADE.split())
SPOT = """(schublade|bett|küchentisch|tisch|kopfkissen|nachttisch|nachtkästchen|kühlschrank
    |safe|schreibtisch|kommode|tresor|kästchen|kissen|spiegel|polster|lade|tür|ladl
    |windschutzscheibe|handschuhfach|schrank|briefkasten|laptop|kasten|kuvert|esstisch|pult)"""
SPOT = "".join(SPOT.split())
AFTER = """(wenn ich (tot|weg|gestorben|nicht mehr|nimmer|gegangen|fort|dann weg|schon tot
    |schon weg|dann nicht mehr|dann tot|mal nicht mehr|nicht mehr da) (bin|da bin|lebe|am leben
    bin|hier bin|sein werde)?|nach meinem tod|nach meinem ableben|nachdem ich (tot|gestorben
    |gegangen) bin|wenn es mich nicht mehr gibt|wenns mich nicht mehr gibt|wenns mich nimmer
    gibt|für danach|für die zeit danach|für nachher|wenn ich sterbe|wenn es vorbei ist|wenn
    alles vorbei ist|wenn es passiert ist|wenn ichs getan habe|wenn ich es getan habe|wenn es
    so weit ist|nach dem ich weg bin|falls ich nicht mehr)"""
AFTER = " ".join(AFTER.split())
PET = """(hund|hunde|katze|katzen|kater|vogel|wellensittich|hase|hasen|kaninchen
    |meerschweinchen|pferd|tiere|hamster|papagei|pflanzen|viecher|büsi|ratten|fische|hündin
    |haustier)"""
PET = "".join(PET.split())

MEANINGS = {
    Meaning.PLAN: f"""
        ((der|mein|ein|die|meine|das|einen|# )? (brief|briefe|abschiedsbrief|abschiedsbriefe
            |briefen|video|videos) ((an|für) {OWN} {THEN} {FOLK})? (liegt|liegen|hängt|klebt
            |steckt|hab ich|habe ich|lege ich|leg ich|ist|sind) (schon|bereits|fertig|jetzt|für
            (sie|ihn|euch))? (in|im|auf|unter|unterm|bei|beim|am|an|hinter|aufm) (der|dem|den
            |meinem|meiner|meinen|ihrem|seinem|die|das|ihr)? {SPOT})
        ((brief|briefe|zettel|zeilen|nachricht) ((an|für) {OWN} {THEN} {FOLK})? {THEN} (liegt
            |liegen|hängt|klebt|leg ich|lege ich|hab ich|habe ich) (schon)? (auf|unter|unterm|in
            |am|im|aufm) (der|dem|meinem|ihrem|seinem|mein|die|das)? (bett|kopfkissen|kissen
            |polster|spiegel))
        (zettel|nachricht|zeilen) (ist|klebt|hängt) (am|auf dem) kühlschrank
        (({AFTER} _ _ {LETTER}) / ({LETTER} _ _ _ {AFTER}) / {LETTER} _ _ (wenn ich|falls ich) _ _
            (tot|gestorben|nicht mehr|weg) {THEN} (bin|lebe|da bin))
        ({LETTER} {THEN2} (an|für) {OWN} {THEN} {FOLK} {THEN2} (habe|hab|ist|sind|liegt|liegen
            |steht) (ich)? {THEN2} {MADE})
        ((habe|hab) (ich|i)? {THEN2} (an|für)? {OWN} {THEN} {FOLK} {THEN2} (von|meiner|meinen)?
            {FOLK}? {THEN2} (einen|nen|ein|eine|ne|den|je einen|die|noch einen|paar|je|meinen)?
            {THEN} (langen|kurzen|letzten|eigenen|ein paar)? {LETTER} {THEN2} {MADE} {THEN2}
            (damit|dass|warum|wieso|weil|und|für|falls|bevor|in dem|wo) _ _ (schuld|schuldgefühle
            |vorwürfe|tue|tot|leichter|verstehen|versteht|erkläre|gehe|liebe|umbringen|umbringe
            |nicht|ich|danach|mache))
        ((jedem|jeder|jeden|jedes|allen|beiden|beide|alle|einzeln|zwei|drei|vier) {THEN} (von
            |meiner|meinen|der|einzelnen)? {OWN} {THEN} {FOLK}? {THEN2} (einen|nen|ein|eine|ne
            |je)? {THEN} {LETTER} {THEN2} {MADE})
        ({LETTER} {THEN2} (für|an) (jeden|jedes|jede|alle|beide) {THEN} (einzelnen|meiner|von)? _
            _ (liegt|liegen|sind|ist|hab|habe|geschrieben|aufgenommen|fertig|bereit|einen|einer
            |ein))
        (zettel|brief|nachricht|zeilen|notiz) _ _ _ _ (nicht|keine|niemand) _ (schuld|vorwürfe
            |schuldig)
        ((für|an) (jeden|jedes|jede|alle|beide|meine|meinen|mein) _ _ (einen|ein|nen|je) (brief
            |video|zettel|umschlag) _ _ (gelassen|hingelegt|liegen|dagelassen|hinterlassen
            |hinterlegt|versteckt))
        ((finden|findet|lesen|lest|liest|sehen|anschauen|seht|hören|anhören|bekommen|kriegen)
            {THEN2} (es|sie|ihn|das)? {THEN} {AFTER}) / ({AFTER} {THEN} (finden|findet|lesen|sehen
            |anschauen|hören|lest))
        ((wenn|bis|sobald|falls|ehe|bevor|während) (du|ihr|sie|jemand|irgendwer|man|einer|mama
            |papa|meine *|mein *|irgendjemand|wer|die leute|er) {THEN} (das|dies|diese|den|diesen
            |die|meine|meinen|es) {THEN} (zeilen|brief|nachricht|hier|nachrichten|worte|post
            |mail)? {THEN2} (liest|lest|lesen|findet|finden|gelesen|hört|bekommt|bekommen|seht
            |sehen) {THEN2} (haben|hat|habt)? {THEN} (bin|lebe|leb|ist|gibt|gibts|werde|hab|habe
            |wars|liege) {THEN2} (ich|es|mich|alles|schon|i)? {THEN2} (nicht|nimmer|tot|weg|vorbei
            |längst|gegangen|fort|es getan|gestorben|woanders|drüben|erlöst|gesprungen|zu spät
            |nie)?)
        ((wenn|bis|sobald) (das|dies|diese zeilen|diese nachricht|den brief|diesen brief) (wer
            |jemand|einer|irgendwer|du|ihr) {THEN} (liest|lest|findet|hört) {THEN2} (bin|lebe|leb
            |ist|gibt|gibts|werd) (es)? (ich|mich|alles|i|mi)? {THEN} (nicht|nimmer|tot|weg|vorbei
            |längst|gegangen|fort)?)
        ((brief|briefe|video|videos|karten|zettel) _ (geschrieben|fertig|aufgenommen|bereit) _
            (einer|einen|eine|eins|je einer|je einen) (für|an) {OWN} {FOLK})
        ((brief|briefe|video|videos) *? (geschrieben|fertig|aufgenommen|verfasst) *? (sie|er|es
            |die|der)? (liegt|liegen|ist|sind) *? (in|im|auf|unter) (der|dem|meinem|meiner|mein)
            {SPOT})
        ({AFTER} *? (es ist|das ist|es wird|das wird) {DAY})
        ((alles|das meiste|das wichtigste|es) {THEN3} (ist)? {THEN} (geregelt|organisiert|erledigt
            |vorbereitet|arrangiert|bereit|beisammen|hergerichtet|geordnet|eingerichtet|sortiert)
            _ _ _ (sterben|umbringen|umbring|es kann losgehen|zu sterben|futter für|wenn ich (tot
            |weg|sterbe)|testament|abschied|briefe|tot|finden mich|mich findet|kann ich (jetzt
            |endlich|dann|in ruhe|in frieden)? gehen))
        ((wohnung|zimmer|haus|keller|bude) {THEN3} (geputzt|aufgeräumt|sauber|leer|geräumt
            |ausgemistet) _ _ _ ({GOGO}|brief|briefe|sterben|tot|finden|für immer|schlüssel|zettel
            |springen|springe|umbringen|umbringe|umbringe|leben|vorbei|ende|abschied))
        (das|dies|hier) {THEN} (ist|wird) {THEN} (meine|mein|der|ein|die) {THEN} (letzte|letzter
            |letztes|allerletzte|abschied|lebewohl) {THEN} (nachricht|gruß|lebenszeichen|brief
            |post|eintrag|sein|von mir|für immer|wort|chat|gespräch|mal dass ich|sms|mail)?
        ((von|vom) (der|dem|meiner|meinem)? {PET} (hab|habe) ich mich (schon|auch|bereits)
            verabschiedet)
        ((damit|dass) {OWN} {FOLK} {THEN} (keinen|keine|nicht|nichts|weniger|kein|niemand) {THEN2}
            (ärger|arbeit|kosten|scherereien|lauferei|stress|sorgen|problem|probleme|rechnung
            |suchen|schulden|zahlen|last|sorge|bezahlen|herumsuchen|durcheinander|geld|papierkram)
            {THEN2} (haben|hat|hätten|müssen|muss|macht|bleibt|damit|mehr|haben mit)? {THEN} (wenn
            ich|falls ich|nach|mit mir|danach|dann|sobald ich))
        ({PET} {THEN3} (kommt|geht|ist|sind|hab|habe|kommen|gehen|nimmt|versorgt|bleibt|kriegt
            |bring|bringe|haben|darf) (ich)? {THEN2} (jetzt|schon|bei|zu|zur|zum|an|für|futter|ins
            |dann|der|die)? _ _ _ (mehr zurück|für immer|danach|{GOGO}|bring ich mich|nicht mehr
            |sterben|sterbe|tot|umbringen|umbringe|beende|nehm ich mir|beenden|schluss|genug
            futter|futter für|dann bin ich|letzte|leben nehmen|hält mich|halten|lebe ich|springe
            |spring|weg bin|aus dem leben))
        ((meine|meiner|eigene|eigenen|mein|mein eigenes) {THEN} (beerdigung|begräbnis|bestattung
            |trauerfeier|abdankung|leichenschmaus|todesanzeige|grabrede|nachruf|grab|sarg|urne))
        ((alle|meine|sämtliche) {THEN} (profile|accounts|kanäle|social media|chats|konten|fotos
            |tagebücher|kontakte|nummern) {THEN2} (gelöscht|verbrannt|stillgelegt|deaktiviert
            |vernichtet) _ _ _ ({GOGO}|sterben|tot|verabschiedet|geschrieben|für immer|ende|vorbei
            |muss|nur noch|abschied))
        ((kinder|kind|kleine|kleinen|bub|buben|tochter|sohn|jungs|mädels) {THEN3} (sind|ist|bleibt
            |hab|kommen|bring|bringe|nimmt|gehen|schlafen|schläft) {THEN2} (am|dann|heute)?
            {THEN2} (bei|zu|zur)? {OWN} {FOLK}? {THEN} (großeltern|schwiegermutter|schwiegereltern
            |papa)? {THEN2} (da|dann|und|an dem tag|danach|sobald|genau da) {THEN} (bring|nehm
            |mach|mache|tu|tue|spring|geh|gehe|beende|häng|hänge|verabschiede) ich {THEN2} (es
            |mich|mir|s|schluss))
        ((einmal|mal|letztes mal|letzten mal) {THEN2} (noch)? (zu|bei|mit|zum|in) {OWN} {THEN}
            {FOLK} _ _ _ (dann|danach) {THEN2} (bring|mach|mache|beende|geh|gehe|nehm|ist|bin|tu
            |tue) {THEN} (ich|schluss|es) {THEN} (mich|schluss|es|mir|weg|dem|ein|tot)?)
        ((von|vom) {OWN} {THEN} ({FOLK}|{PET}|allen|jedem) {THEN3} (schon)? {THEN} (verabschiedet
            |abschied genommen) _ _ _ (nacht|heute|morgen|gehe|geh|sterben|springen|mach|tu|beende
            |umbringen|umbringe|kann))
        (verabschiede|verabschied|verabschieden|verabschiedet) _ _ (bevor ich (es|gehe|mich|sterbe
            |springe|das|nicht)|ehe ich|ich geh (jetzt)? sterben|geh jetzt|von dieser welt|für
            immer)
        ((wollte|wollt|will|möchte|muss) (mich|nur|noch|dir|euch|ihnen|ihm|ihr)? {THEN3} (von
            |bei)? {THEN} (dir|euch|ihnen|jemandem|irgendwem|jemand|allen)? {THEN2} (verabschieden
            |lebewohl sagen|tschüss sagen|tschau sagen|auf wiedersehen sagen|adieu sagen|servus
            sagen|ade sagen|adé sagen|baba sagen|tschüß sagen) _ _ _ (bevor|ehe|morgen|{DAY}|für
            immer|gut zu mir|danke|nicht mehr|ich gehe|ich geh|weil ich|denn ich|gut|nett|lieb
            |geduld|tun|tue))
        (das|dies|hier) ist {THEN} (mein|der) (abschied|lebewohl|adieu)
        ((zum|ein) (letzten|letztes) mal {THEN2} (schreib|schreibe|dass ich|schreiben|melde|hört
            |hören) {THEN2} (ich|schreibe|euch|dir|ihnen|von mir|mich|ihr|schreib)?)
        (mein|die|meine) (entschluss|entscheidung) _ _ (verabschieden|abschied|umstimmen
            |auszureden|anrufen|rückgängig|ändern)
        ((ruf|rufen|ruft|such|suchen|sucht) (sie|mich|bitte)? {THEN2} (mich|nach mir)? {THEN2}
            (bitte)? {THEN} (nicht|gar nicht) {THEN} (an|mehr|nach mir|mich|die polizei|zu suchen)
            {THEN2} (entschluss|entscheidung|ich|es ist|zu spät|mein))
        ((sucht|such|suchen sie|suchts) (bitte)? {THEN} (mich)? {THEN2} (bitte)? {THEN} (nicht|ned
            |nöd|gar nicht|nimmer) (nach mir|mehr nach mir|mich)?)
        ((lass|lasst|lassen sie|bring|versuch|versucht|versuchen sie) {THEN2} (mich|es mir|nicht
            |mir|gar) {THEN2} (nicht|gar nicht)? {THEN} (mir)? {THEN} (auszureden|aufzuhalten
            |davon abzubringen|umzustimmen|mich aufzuhalten|mich davon|mich umzustimmen|ausreden
            |aufhalten))
        (haltet|halt|halten sie) mich {THEN} (bitte)? nicht auf / redet es mir nicht aus
    """,
    Meaning.GONE: f"""
        {AFTER}
        ((nach|ab) (samstag|sonntag|montag|freitag|morgen|dem wochenende|donnerstag) {THEN} (bin
            |leb|lebe|gibt|gibts|werde|existiere) {THEN} (ich|es|mich) {THEN2} (mich)? {THEN}
            (nicht|nimmer) {THEN} (mehr))
        (ich kann gehen / ich darf gehen / kann ich gehen / ich kann jetzt gehen / darf ich jetzt
            gehen)
        dann ist ruhe für immer / für die ewigkeit / in die ewigkeit / in den ewigen frieden
        von dieser welt gehen / aus dieser welt gehen
    """,
    Meaning.FAREWELL: """
        abschiedszettel / abschiedskarte / abschiedskarten / abschiedsschreiben / abschiedspost
        abschiedsaudio / abschiedstext / abschiedszeile / abschiedssms / abschiedsheft
    """,
    Meaning.WRITE: """
        (hochgeladen / geht online / gespeichert / terminiert / ausgedruckt / versteckt / getimed
            / programmiert)
        (neu geschrieben / abgetippt / zugeklebt / adressiert / auf dem bett / in der lade / auf
            die kommode)
    """,
    Meaning.LAST_WORDS: f"""
        ((hört|hören|sieht|sehen|liest) *? (niemand|keiner|ihr|du|sie|man) *? (mehr (was|etwas)
            |nichts mehr|nix mehr|nie mehr (was)?|nie wieder (was)?) (von mir|mich))
        ((hört|hören|sieht|sehen) mich *? (niemand|keiner|ihr|du|sie) _ (mehr|wieder))
        ((stimme|dich|euch|sie|ihn|mama|papa|kinder) _ (hören|sehen|umarmen|drücken|gehört|gesehen
            |umarmt|sprechen) (bevor|ehe) ich (gehe|geh|es tue|es tu|sterbe|springe|für immer|mich
            |nicht mehr))
        ((sagt|sag|sagen sie|richtet|richte|richten sie|sags|sagts|richt) {THEN} (bitte)? {OWN}
            {THEN} ({FOLK}|allen|ihm|ihr|ihnen) {THEN2} (aus|von mir|bitte)? {THEN} (dass|wie|das)
            (ich|sie|er|es|niemand) {THEN} (sie|ihn|es|keine|alle|ihr|beide|nichts|nicht)? {THEN3}
            (liebe|geliebt|lieb|lieb hab|leid|keine schuld|schuld|lieb hatte|gern|liebhabe|lieb
            gehabt|dafür|können|kann|vermissen|stolz) {THEN} (habe|hab|tut|hat|haben|hatte|sind
            |ist|bin)?)
        (dass|das) ich (sie|ihn|euch|alle|meine *|ihn und sie) {THEN2} (geliebt|lieb gehabt) (habe
            |hab)
        ((selbst|selber|ich)? {THEN} (kann|werde) {THEN} ich {THEN} (es)? {THEN} (ihr|ihm|ihnen
            |nicht) {THEN} (nicht)? {THEN} (mehr)? {THEN} (sagen|selbst sagen|die gelegenheit|die
            chance haben))
        (komme|komm|werde) {THEN} (ich)? {THEN} (nicht mehr|nimmer) dazu (es)? _ (zu sagen)?
        ((verzeiht|verzeih|vergebt|vergib|entschuldigt|sorry|entschuldige|verzeihung|verzeihen sie
            |vergeben sie) {THEN} (mir)? {THEN} (alle|bitte|alles|für)? {THEN2} (was|das was|dass
            |wenn|für das was) ich {THEN3} (jetzt|gleich|heute|tun|tue|tu|mache|mach|antue|antu
            |vorhabe|vorhab|gehe|geh|machen werde|tun werde|getan|euch|dir|ihnen|nicht mehr|so
            nicht|schwach))
        (verzeiht|vergebt|verzeih|entschuldigt) mir (alle|alles|bitte)? _ _ (ich kann|bin ich|ich
            gehe|lebt wohl|leb wohl|gekränkt|verletzt habe|wehgetan|beleidigt|weg|tot|ich geh|ich
            bin)
        ((pass|passt|passen sie|schau|schaut|schauen sie|kümmer|kümmert|kümmere|sorg|sorgt|sorge)
            (euch|dich|sich|mir)? {THEN} (gut|bitte|mir|mal)? {THEN} (gut|bitte)? {THEN} (auf|um
            |für) {THEN} (meine|meinen|mein|mama|papa|die|den|das|unsere|unseren|euch|oma|opa|sie
            |ihn) {THEN} ({FOLK}|{PET})? {THEN} (gut)? {THEN} (auf)? {THEN2} (wenn ich (tot|weg
            |nicht|fort|gehe|sterbe)|ich kann nicht mehr|ich gehe|ich werde nicht|nach meinem|lebt
            wohl|leb wohl|verzeiht|es tut mir leid|für das was ich))
        (danke|vielen dank|merci|danke dir|danke euch|danke ihnen) {THEN} (für alles|dass|fürs|für
            die|für deine|für ihre|für eure|nochmal) _ _ _ _ (lebt wohl|leb wohl|leben sie wohl
            |ich gehe jetzt|ich geh jetzt|für immer|nicht mehr|adieu|das war es|das wars|verzeih
            |letzte|gehe von|geh von|bis im|nie wieder|nie mehr|servus|keine nachrichten)
        (letzte|letztes) {THEN} (was|mal|mal dass) (du|ihr|sie|man|ich) {THEN2} (von mir|mich
            |schreibe|dir|euch|ihnen|hört|hörst|hören|melde)
        ((du|ihr|sie|niemand|keiner|man) (wirst|werdet|werden|wird|hörst|hört|hören) {THEN2} (mich
            |von mir)? {THEN} (nie|nicht|nichts|nix|nimmer) (wieder|mehr)? {THEN2} (von mir|sehen
            |hören|wiedersehen|wiederhören|lesen)?)
        ((kommt|kommen|kriegst|kriegt|gibt) {THEN2} (es|keine|von mir|nichts|ihr|sie|du) {THEN2}
            (keine|nichts|nachrichten|nachricht|von mir|mehr) {THEN} (mehr|nachrichten|nachricht
            |kommen)? {THEN} (von mir|mehr))
        ((wart|warst|waren) {THEN2} (immer|so|stets|echt)? {THEN} (gut|lieb|nett|geduldig
            |freundlich) zu mir) _ _ (danke|leb|lebt|leben sie|ich geh|ich gehe|verzeih|adieu|auf
            wiedersehen|servus)
        (verabschiede|verabschieden) (ich|mich) _ _ (gut zu mir|zugehört|zuhören|welt|leben|immer
            |lieb)
        ((es war|war) (schön|gut|mir eine ehre|nett) (dich|euch|sie|mit euch|mit dir|mit ihnen)
            {THEN2} (gekannt|kennengelernt|kennen|kennenlernen|zu kennen|gehabt|kennengelernt zu)
            (zu)? {THEN} (haben|dürfen|habe|lernen)? {THEN2} (leb|aber|nach|jetzt|ich|lebt|heute
            |danke|das|ihr))
        (auf wiedersehen|adieu|lebewohl|lebe wohl|leb wohl|lebt wohl|leben sie wohl|tschüss für
            immer|ade welt|baba welt|pfiat euch für immer|macht es gut für immer|ciao für immer
            |auf nimmerwiedersehen|servus für immer) _ _ (ihr|und danke|alle|mama|papa|sucht|für
            immer|es tut|ich kann|danke|meine|ruf|rufen|an alle|welt|herr|frau)
        ((gehe|geh|scheide|verlasse|verschwinde) (ich)? {THEN2} (jetzt|nun|endgültig|für immer)?
            {THEN} (aus|von|vom|diese|die) {THEN} (dieser|diesem|der|dem)? {THEN} (welt|erde
            |leben) (für immer)?)
        ((ab morgen|morgen|übermorgen|nach heute|ab montag|ab sonntag|ab heute|bald) {THEN2} (bin
            |gibt|gibts|werde) {THEN} (ich|es|mich) {THEN2} (mich)? {THEN} (nicht mehr|nimmer|weg
            |tot|fort) {THEN} (da|geben|hier|sein)? _ _ (schuld|danke|sorgen|verabschieden|dafür
            |leid|wollte))
    """,
}
