"""German: farewells and last words."""

from care.danger.meaning import Meaning

MEANINGS = {
    Meaning.FAREWELL: """
        abschiedsbrief / abschiedsbriefe / abschiedsbriefen / abschiedsvideo / abschiedsvideos
        abschiedsnachricht / abschiedsnachrichten / abschiedszeilen / abschiedsworte
        abschiedsbreif / abschidsbrief / letzter brief / letzten brief / letzte briefe
        abschieds brief / letzte zeilen / letzte worte / letzte nachricht / letzten zeilen
        letzten worte / brief an alle / letzten briefe / letztes video
        letzte sprachnachricht / brief für danach / briefe für danach / brief für meine kinder
        briefe für meine kinder / brief für nach meinem tod / lebewohl / abschiedsmail
        abschiedsgruß / letzter gruß / letzten gruß
        der letzte brief / die letzten briefe / mein letzter brief / meinen letzten brief
        meine letzten briefe / die letzten zeilen / meine letzten zeilen / meine letzten worte
    """,
    Meaning.WRITE: """
        geschrieben / schreibe / schreib / schreiben / verfasst / verfasse / aufgenommen
        fertig / hinterlegt / liegt auf dem tisch / liegt in / liegt auf / liegen in
        liegt bereit / liegt bei / hinterlasse / hinterlassen / abgeschickt / verschickt
        eingeworfen / aufgesetzt / angefangen / unter dem kopfkissen / aufgeschrieben
        formuliert / im schrank / im umschlag / gesprochen / ist fertig / sind fertig / steht
        begonnen / abgelegt / verteilt / deponiert / beim notar / angefangen zu schreiben
        klebt / tippe / getippt / an jeden / an meine mutter / an meine eltern
        an meine kinder / an meinen mann / an meine frau / an alle / an mama / an papa
    """,
    Meaning.LAST_WORDS: """
        ((leb|lebt|lebe|leben sie) wohl (mama|papa|alle|ihr lieben|meine lieben|zusammen|welt
            |liebe|lieber|für immer|und danke|danke|es tut mir leid|meine|mein|euch allen|und
            verzeiht))
        ((danke|danke für alles|verzeiht|verzeih|sorry|ich liebe euch|machts gut) _
            (und)? (leb|lebt|lebe|leben sie) wohl)
        ((tschüss|adieu|ade|ciao|bye|servus|baba|pfiat euch|auf wiedersehen) (welt|grausame
            welt|leben|für immer|ihr lieben für immer|du schöne welt))
        (wenn (du|ihr|sie) (das|dies|diese zeilen|diesen brief|diese nachricht) (hier)? (lest
            |liest|lesen|findet|hört|bekommt) _ (bin|werde) ich)
        (wenn (du|ihr|sie) (das|dies|diese zeilen|diesen brief|diese nachricht) (hier)? (lest
            |liest|lesen|findet|hört|bekommt) (ist es|lebe ich|gibt es mich|ist alles))
        ((ihr|du|sie) (werdet|wirst|werden) (mich)? _ nie (wieder|mehr) (wiedersehen
            |sehen|von mir hören|etwas von mir hören|was von mir hören))
        ((das ist|dies ist|das hier ist) (meine|mein) (letzte|letztes|allerletzte|letzter)
            (nachricht|brief|lebenszeichen|worte|mal|gruß|post|video|abschied))
        ((meine|mein) (letzte|letzten|letztes) (nachricht|worte|zeilen|lebenszeichen|gruß)
            (an|ist|sind|hier|von mir))
        ((verzeiht|verzeih|vergebt|vergib|vergeben sie|verzeihen sie|entschuldigt) (mir)?
            _ (bitte)? (für)? (was|das was|dass) ich _ (jetzt|gleich|heute|tun
            werde|gehe|tue|tun muss|euch antue|nicht stärker|nicht mehr konnte|aufgebe|nicht
            mehr kann))
        ((verzeiht|verzeih|vergebt|vergib) mir (dass ich gehe|wenn ich gehe|ich kann nicht
            mehr|meinen))
        (es tut mir leid (dass ich|aber ich) _ (gehe|gehen muss|euch verlasse|nicht
            mehr kann|nicht stärker|es nicht geschafft|euch das antue|euch allein lasse
            |aufgebe|nicht bleiben))
        ((sagt|sag|sagen sie|richtet|richte|bitte sag|bitte sagt) (meiner|meinem|meinen|mama
            |papa|bitte) _ dass (ich)? (sie|ihn|es) _ (keine schuld|liebe|geliebt|nicht ihre
            schuld|leid))
        (dass)? (sie|er|ihr|keiner|niemand) keine schuld (hat|habt|trifft|haben)
        niemand ist schuld
        (ihr|du|keiner|niemand) (seid|bist|ist|trägt) _ (nicht schuld|schuld daran)
        nicht eure schuld / gebt euch (bitte)? (nicht|keine) (die)? schuld
        macht euch (bitte)? keine vorwürfe
        ((passt|pass|passen sie) _ (gut)? auf (die kinder|meine kinder|mama|den hund
            |meine katze|meinen hund|euch|meine mutter|meine eltern|den kleinen|die kleine)
            (auf)? _ wenn ich nicht)
        ((kümmert|kümmer|kümmere) (euch|dich) _ um (meine|meinen|mama|papa|die|den) _
            (wenn ich|nach meinem tod))
        ((wir)? sehen uns _ (im himmel|auf der anderen seite|im nächsten leben|drüben
            |im jenseits))
        bis (bald)? im (himmel|nächsten leben|jenseits)
        danke für alles (es war|ich kann|aber ich)
        hört (ihr|man)? _ nie (wieder|mehr) (etwas|was)? von mir
        von mir hört ihr nichts mehr
        ((ich)? (wollte|will|möchte) _ (mich)? _ (nochmal|noch einmal|nur noch)?
            _ (tschüss|lebewohl|lebwohl|auf wiedersehen für immer) sagen)
        ((wollte|will|möchte) mich _ (von euch|von allen|von dir|von ihnen|für immer)
            (verabschieden|verabschieden für immer))
        (verabschiede mich _ (von euch|von dieser welt|für immer|von allen|aus dem
            leben|vom leben|von der welt))
        nehme ich abschied (von euch|von allen|von dieser)
        das war es (dann)? (mit mir|für mich) / das wars (dann)? (mit mir|für mich)
        behaltet mich in (guter)? erinnerung / vergesst mich nicht
        ((stimme|mama|sie|ihn|papa|kinder) _ (noch einmal|ein letztes mal|zum letzten
            mal) _ (hören|gehört|sehen|gesehen|umarmt|umarmen|angerufen) _ (weiß nicht
            |wissen nicht|ahnt nicht|bevor ich gehe))
        (wenn (du|ihr|sie) (das|dies|diese zeilen|diesen brief|diese nachricht) (hier)? (lest
            |liest|lesen|findet|hört|bekommt) _ (bin|werde) ich _ (nicht mehr|tot
            |weg|schon|gestorben|nicht mehr da|nicht mehr am leben))
        mich _ von allen _ (verabschiedet|verabschieden)
        ((sucht|such|suchen sie) (bitte)? (mich _ nicht|nicht _ nach mir|gar
            nicht nach mir))
        ((das wars|das war s|das war es|wars das|war es das) (dann|jetzt|also|wohl|endgültig)?
            (von|mit|für) (mir|mich))
        ((wollt|wollte|will|möchte) _ (noch)? (tschüss|tschüß|tschau|lebwohl|lebewohl
            |leb wohl|auf wiedersehen|adieu|ade|ciao|servus|goodbye) sagen)
        (leb|lebt|lebe|leben sie) wohl
        (mach|macht|machen) (euch|dir|sie sich|sie) _ (keine|nie) vorwürfe
        (gebt|gib|geben) (euch|dir|sie sich) _ (nicht|nie|keine) (die|keine)? schuld
        ((ab morgen|bald|ab heute|ab nächster woche|in zukunft|ab jetzt) _ (müssen
            |müsst|musst|braucht|brauchen|muss|brauchst) (sie|ihr|du|sich|keiner|niemand|man)
            (sich|euch|dich|mich)? _ _ (sorgen|gedanken|kümmern|aushalten|ertragen|gekümmert
            |ärgern))
        (danke für alles _ (ich gehe|es ist vorbei|auf wiedersehen|macht es gut|machts gut
            |verzeiht|vergebt))
        ((habe|hab) mich _ von (allen|euch|ihnen|jedem|meiner familie|meinen eltern
            |meinen kindern|mama|der welt) _ verabschiedet)
        (dass (er|sie|ihr|du|es|niemand) _ (nichts (falsch gemacht|dafür)|keine fehler|keinen
            fehler))
        (nichts dafür (kann|können|könnt|kannst) / könnt (ihr)? nichts dafür / (ihr|sie|du)
            (könnt|können|kannst) nichts dafür)
        (letzte|meine letzte|allerletzte) nachricht _ von mir
        ((kümmert|kümmere|kümmer|kümmern sie) (euch|dich|sich)? _ um (meine|meinen|mein|den
            |die|das) _ wenn ich (weg|nicht mehr|tot|fort))
        (ihr|sie|du) (werdet|werden|wirst) ohne mich _ (besser|gut|glücklich)
    """,
}
