"""German: affairs put in order, and things given away before the end."""

from care.danger.meaning import Meaning
from care.danger.words.de.parts import DAY, FOLK, GOGO, OWN

# Nothing is as far from its denial as a plan, so that any word may stand between.
THEN, THEN2, THEN3 = "*?", "_", "_ *?"

PET = """(hund|hunde|katze|katzen|kater|vogel|wellensittich|hase|hasen|kaninchen
    |meerschweinchen|pferd|tiere|hamster|papagei|pflanzen|viecher|büsi|ratten|fische|hündin
    |haustier)"""
PET = "".join(PET.split())
GIFT = """(gitarre|schmuck|uhr|platten|plattensammlung|bücher|sachen|klamotten|kleider|konsole
    |ring|ps5|playstation|auto|motorrad|fahrrad|rad|velo|kamera|werkzeug|sammlung|klavier
    |ehering|laptop|spielsachen|lieblingssachen|möbel|geige|instrument|instrumente|ersparnisse
    |habseligkeiten|computer|pc|zeug|kette|erspartes|geld|vermögen|sparbuch|abfindung
    |briefmarken|modelleisenbahn|xbox|switch|ski)"""
GIFT = "".join(GIFT.split())
GIVEN = """(verschenkt|hergegeben|weggegeben|hergeschenkt|verteilt|vermacht|überlassen|vererbt
    |weggeschenkt|verschenke|geschenkt|gegeben|verkauft|gespendet|gebracht|aufgeteilt
    |überschrieben|abgegeben|überwiesen|übertragen|ausbezahlt|weg)"""
GIVEN = "".join(GIVEN.split())
NOMORE = """(brauche|brauch|brauchen|benötige|nützt|nutzt|nutzen|nützen)"""
NOMORE = "".join(NOMORE.split())
HARD = """(testament|letzter wille|letzten willen|beerdigung|begräbnis|bestattung|grabstelle
    |sarg|patientenverfügung|vollmacht|bankkarte|kontokarte|pin|passwörter|zugangsdaten
    |nachlass|kontodaten|bankdaten|erbe|urne|trauerfeier|sterbeversicherung|bankvollmacht
    |erbschaft|lebensversicherung)"""
HARD = " ".join(HARD.split())
SOFT = """(papiere|unterlagen|dokumente|konten|versicherung|versicherungen|wohnung|haus
    |schulden|rechnungen|verträge|abos|finanzen|mietvertrag|steuer|handyvertrag|auto|handy
    |miete|konto)"""
SOFT = "".join(SOFT.split())
PAPERS = f"({HARD}|{SOFT}|schlüssel)"
DONE = """(geregelt|gemacht|erledigt|bezahlt|geordnet|sortiert|gekündigt|fertig|hinterlegt
    |bereit|organisiert|vorbereitet|hingelegt|abgeheftet|aufgeschrieben|verfasst|geschrieben
    |beim notar|unterschrieben|aufgesetzt|geklärt|überschrieben|übergeben|verkauft|beglichen
    |aufgeräumt|geputzt|ausgesucht|abgegeben|gerichtet|beieinander|in ordnung|sauber
    |aktualisiert|umgeschrieben|gelegt|notiert|bereitgelegt|deponiert)"""
DONE = " ".join(DONE.split())

MEANINGS = {
    Meaning.PLAN: f"""
        ((geld|euro|umschlag|kuvert) *? (für|fürs) (die|das|meine|mein)? (beerdigung|begräbnis
            |bestattung) *? (liegt|hingelegt|bereit|ins|gesteckt|im|zurückgelegt))
        ((hingelegt|gesteckt|bereitgelegt|zurückgelegt|dagelassen) *? (für|fürs) (die|meine)?
            (beerdigung|bestattung|begräbnis))
        ((damit|dass) (er|sie|ihr|mama|papa|keiner|niemand|meine *|mein *|die *) {THEN2} (sich
            |euch)? {THEN} (keine|nicht|nie) {THEN} (die)? (schuld|schuldgefühle|vorwürfe
            |schuldig) _ _ (weg|tot|nicht mehr|gegangen|gibt|macht|fühlt|gegeben))
        ((schreib|schreibe|geschrieben|erklärt|erkläre|steht) _ _ (warum|wieso|weshalb|dass) ich
            {THEN2} (es|das|nicht mehr|so|mich) {THEN2} (tue|tu|getan|tun|mache|gemacht|mach|lebe
            |leben|wollte|gehe|umgebracht|konnte|kann) (habe|hab|muss|musste|will|werde)?)
        ((jetzt|dann|nun|somit|danach|damit|so|endlich|also) (kann|darf|könnte) ich (endlich|auch
            |beruhigt|in ruhe|in frieden|getrost|ruhig|einfach|ja|für immer)? (sterben|abtreten
            |loslassen|springen|mich umbringen|verschwinden|in frieden gehen|in ruhe sterben|für
            immer gehen|in ruhe gehen|in ruhe schluss machen|schluss machen|beruhigt gehen|ruhen
            |die augen zumachen))
        ((ich|i) (kann|darf) {THEN2} (jetzt|dann|nun|endlich) (sterben|loslassen|abtreten|in
            frieden gehen|in ruhe gehen))
        (bin|wär|wäre) (ich|i)? {THEN2} (bereit|soweit|so weit|fertig) (zu|um zu|für den)? (gehen
            |sterben|springen|abtreten|tod)
        (zeit|höchste zeit|an der zeit) {THEN2} (zu sterben|abzutreten|für mich zu gehen|dass ich
            (gehe|sterbe|verschwinde))
        ({PAPERS} {THEN3} {DONE} _ _ _ ({GOGO}|nicht mehr|nimmer|bringe ich mich|tot bin|leb ich
            nicht|sterbe|nehm ich mir|beende|ich mache schluss|mach ich schluss|bin ich weg|gehe
            |tot))
        ((habe|hab) {THEN3} {OWN} {PAPERS} {THEN2} (und|für)? {OWN} ({PAPERS})? {THEN3} {DONE}
            {THEN} (damit|weil|denn|bevor|für) _ _ _ _ (sterbe|weg bin|tot bin|nicht mehr (bin|da)
            |gehe|tot|mich|ärger|arbeit|kosten|scherereien|tun|wenn ich|bald|nicht mehr|lauferei
            |leichter))
        ({PAPERS} {THEN3} {DONE} {THEN2} {OWN} {PAPERS} {THEN3} {DONE}? _ _ {PET})
        (nichts|niemand|keiner|nix) {THEN} (mehr)? {THEN} (was|das|der) mich {THEN2} (abhält|hält
            |aufhält|zurückhält|hindert|davon abhält|stoppt) {THEN} (zu)? (sterben|gehen)?
        ({GIFT} {THEN3} (habe|hab|ist|sind|geht|bekommt|kriegt|gehört|wurde) (ich)? {THEN3} (schon
            |alle|jetzt|an|mein|meine|meinem|meiner|meinen|der|dem|den|einem|einer)? {THEN}
            ({FOLK}|neffen|nichte|cousin|cousine|kumpel|kollege|flohmarkt|caritas)? {THEN2}
            {GIVEN}? _ _ _ {NOMORE} {THEN2} (ich|mir|sie|ihn|es|das|die)? {THEN3} (ja|da|dort
            |bald)? {THEN} (nicht|nimmer|nichts|nix) {THEN} (mehr)?)
        ((habe|hab|schenk|schenke|gab|geb|gebe) (ich)? {THEN3} {OWN} ({FOLK}|neffen|nichte|cousin
            |kumpel|cousine)? {THEN} (alle|alles|alle meine|meine ganzen|meine|meinen|mein|den|die
            |das) {THEN} {GIFT} {THEN2} (und|an)? {THEN2} {OWN} {GIFT}? {THEN2} (meinem|meiner|der
            |dem|an|für)? {THEN} ({FOLK}|neffen|nichte|cousin|kumpel)? {THEN2} {GIVEN} _ _ _
            ({NOMORE}|wo ich|nicht mehr|nimmer|tot|sterben|sterbe|umbringen|umbringe|danach|weg
            bin|gehe|für immer) _ (nicht|nimmer|nix|nichts)?)
        ((meine|alle|alle meine|meine ganzen|sämtliche|alles|meine liebsten) (sachen
            |habseligkeiten|lieblingssachen|besitztümer|was ich habe|was mir gehört|instrumente
            |schmuck) {THEN3} (an)? {OWN} {FOLK}? {THEN} (verschenkt|hergegeben|weggegeben
            |hergeschenkt|verteilt|verschenke|vermacht|weggeschenkt|aufgeteilt))
        ((verschenk|verschenke|verteil|verteile) (ich|i)? {THEN2} (meine|alle|mein|alles) (sachen
            |schmuck|habseligkeiten|ganzen|liebsten|was))
        ({NOMORE} (ich|mir|i)? {THEN} (sie|das|die|es|ihn|alles|ja|davon|den)? {THEN3} (nicht
            |nimmer|nichts|nix) {THEN} (mehr)? {THEN} (da)? {THEN} (wo ich hin|wo ich bin|dort wo
            |da wo ich|nach (samstag|sonntag|freitag|montag|morgen)|ab (morgen|montag|sonntag)
            |bald|lange))
        ((wo|wohin|dort wo|da wo) ich {THEN} (hingehe|hingeh|hinkomme|hingeh'|hin gehe|hin geh
            |jetzt hingehe|bald bin|hinkomm))
        (da wo|dort wo) ich {THEN2} (bin|sein werde) {NOMORE}
        ((nach|ab) (morgen|samstag|sonntag|montag|freitag|dem wochenende|donnerstag|heute)
            {NOMORE} ich)
        ((nicht|nimmer) {THEN} (mehr)? {NOMORE} {THEN} (werde|werd|wo|dort))
        ((beerdigung|begräbnis|bestattung|trauerfeier|abdankung|urne|sarg|grab|grabstein
            |grabstelle) {THEN3} (ist|hab|habe|sind)? {THEN3} (schon|komplett|im voraus)? {THEN}
            (musik und|lieder und)? {THEN2} (geplant|bezahlt|organisiert|ausgesucht|geregelt
            |durchgeplant|vorbereitet|durchgeschrieben|aufgeschrieben|gekauft|festgelegt
            |ausgewählt|angezahlt) _ _ _ (durchziehen|{GOGO}|damit|nur noch|jetzt|kosten|übrig
            |last|selbst|eigene|meine))
        ((lieder|musik|songs|blumen|foto|playlist|spruch) {THEN2} (für|auf) (meine|meiner|mein)
            {THEN} (beerdigung|begräbnis|bestattung|trauerfeier|abdankung|todesanzeige))
        ((heute nacht|heute|heute abend|heut|jetzt|morgen) {THEN2} (mach|mache|tu) {THEN} (ich
            |ichs) {THEN} (es)? {THEN} (die)? (kinder|kids|buben|jungs) _ _ (bei|schlafen))
    """,
    Meaning.AFFAIRS: f"""
        testament gemacht / mein testament / testament ist / das testament / letzten willen
        letzter wille / mein letzter wille
        (beerdigung (bezahlt|geplant|organisiert|geregelt) / meine beerdigung / meiner beerdigung
            / eigene beerdigung / beerdigung _ bezahlt / mein grab / grab gekauft / sarg
            ausgesucht / bestatter (bezahlt|ausgesucht) / für die beerdigung / die bestattung
            bezahlt)
        ((meine|alle|sämtliche) _ (sachen|habseligkeiten|bücher|platten|möbel|kleider|klamotten
            |lieblingssachen) _ (verschenkt|weggegeben|verschenke|verteilt|hergegeben))
        ((meinen|meine|mein|den ganzen) (schmuck|uhr|gitarre|sammlung|ring|ehering|playstation
            |konsole) _ _ (verschenkt|vermacht|verteilt|gegeben|vererbt|weggegeben|schenke))
        (alles|fast alles) _ (verschenkt|weggegeben|hergeschenkt)
        ((meine|alle|die|sämtliche)? (passwörter|passwort|zugangsdaten|pins) _ _ (gegeben
            |aufgeschrieben|hinterlegt|notiert|zettel|geschickt|abgelegt))
        (wer (den hund|die katze|meine katze|meinen hund|die kinder|den kater) _ (nimmt|bekommt
            |kriegt|versorgt))
        (bekommt|kriegt|erbt) (mein|meine|meinen) / mein geld geht an / sparbuch geht
        (profile|profil|accounts|account|konten) _ _ (gelöscht|zurückgesetzt)
        lebensversicherung
        ((playlist|lieder|musik|blumen|foto) (für|auf) (die|meine|meiner) (beerdigung|trauerfeier
            |bestattung) / beerdigung (vorbereitet|durchgeplant))
        ((meine|meinen|alle meine) (sachen|kleider|bücher|schmuck) _ (wegzugeben|zu verschenken
            |verschenken|weggeben|weg))
        ((für|um) (den|die|meinen|meine|das) {PET} *? (ist|hab|habe|kümmert|wird)? *? (jemand
            |jemanden|wen|wer|platz|ein zuhause|einen platz|gute leute) *? (gefunden|gesorgt
            |gesucht))
        ((hab|habe) (wen|jemanden|jemand|einen platz|ein zuhause) *? gefunden (für|der|die) _
            {PET})
        ({HARD} {THEN3} (ist|sind|hab|habe|liegen|liegt|wurde)? {THEN3} {DONE})
        ((habe|hab) {THEN2} {OWN} {HARD} {THEN3} {DONE})
        ({PET} {THEN2} (kommt|geht|ist|hab|habe|bleibt|nimmt|kriegt|kommen|sind|hat|haben) (ich)?
            {THEN2} (jetzt|schon|dann|bei|zu|zur|zum|an|in|ins|die|futter|genug|der)? {OWN} {THEN}
            (schwester|bruder|mutter|mama|eltern|nachbarin|nachbarn|tierheim|freundin|freund
            |tochter|sohn|oma|woche|tage|neues zuhause|cousine|tante|ex|züchter|nachbar|versorgt)
            {THEN} (gebracht|gegeben|anvertraut|überlassen)?)
        ({PET} {THEN2} (weggegeben|abgegeben|versorgt|untergebracht|vermittelt|verschenkt
            |hergegeben))
        (mein|meine|meinen|der|die) {PET} {THEN} (gehört|bekommt|kriegt|soll) {THEN} (jetzt|dann
            |an)?
        ({GIFT} {THEN2} (habe|hab|ist|sind|geht|bekommt|kriegt) (ich)? {THEN2} (schon|alle|jetzt
            |an|mein|meine|meinem|meiner|meinen|der|dem)? {THEN} ({FOLK}|neffen|nichte|cousin
            |cousine|kumpel)? {THEN2} (verschenkt|hergegeben|weggegeben|hergeschenkt|vermacht
            |überlassen|vererbt))
        ((mein|meine|meinen|meinem|meiner) {THEN} {GIFT} {THEN2} {OWN} {FOLK}? {THEN} (verschenkt
            |hergegeben|weggegeben|hergeschenkt|vermacht|vererbt))
        ((todesanzeige|nachruf|grabrede|trauerrede|parte) {THEN} (für mich|über mich|von mir
            |selbst|selber))
        ((haus|hof|betrieb|geld|erspartes|sparbuch|auto|schmuck|gold|firma|wohnung) {THEN} (geht
            |gehört|fällt|bekommt|kriegt|erbt|soll) {THEN} (an)? {OWN} {FOLK})
        letzten willen / testament / (wer {OWN} {PET} {THEN} (nimmt|kriegt|bekommt|versorgt))
    """,
    Meaning.READY: f"""
        {DAY} {THEN2} (ist|wird) {THEN2} (schluss|alles vorbei|es vorbei|alles zu ende|es zu ende)
        bereit zu gehen / bereit zu sterben / bereit für den tod / bereit zum sterben
        (alles|hab alles) {THEN2} (geregelt|erledigt|organisiert|vorbereitet|beisammen|bereit
            |hergerichtet|arrangiert|eingefädelt|parat|verteilt)
        (zettel|brief|liste) steht alles / alles aufgeschrieben / {SOFT} {THEN2} {DONE}
        dauert es nicht mehr / dauert nicht mehr lang / nicht mehr lang / nicht mehr lange
        schön ordentlich hinterlassen / aufgeräumt hinterlassen / wohnung geputzt
        rechnungen bezahlt / alle rechnungen / schulden beglichen / miete bezahlt
    """,
}
