"""German: plans told by the day, the way, and the decision."""

from care.danger.meaning import Meaning
from care.danger.words.de.parts import DAY

# Nothing is as far from its denial as a plan, so that any word may stand between.
THEN, THEN2, THEN3 = "*?", "_", "_ *?"

DEED = """(mich umbringe|mich töte|sterbe|mich erhänge|mich aufhänge|springe|mich umbringen
    |sterben|mir das leben nehme|es beende|es mache|es tue|es tun werde|es machen werde|ichs
    mache|gehe|schluss mache|mich umbringen werde|es anstelle|es durchziehe|es tun will|es mach
    |es tu|mich umbring|mein leben beende|es mache werde|mich verabschiede|aus dem leben gehe)"""
DEED = " ".join(DEED.split())
SET = """(ausgesucht|ausgewählt|festgelegt|gewählt|bestimmt|gesetzt|angestrichen|markiert
    |fixiert|eingekreist|angekreuzt|rausgesucht|herausgesucht|auserkoren|überlegt|ausgeguckt
    |ausgemacht|vorgemerkt|festgesetzt|im kopf|im auge|entschieden|ausgschaut|ausgeschaut
    |ausgspäht|ausgekundschaftet|beschlossen)"""
SET = "".join(SET.split()).replace("imkopf", "im kopf").replace("imkalender", "im kalender")
SET = SET.replace("imauge", "im auge")

MEANINGS = {
    Meaning.PLAN: f"""
        ((vorgenommen|beschlossen|entschieden|entschlossen|bereit|vorhabe) *? (zu springen|zu
            sterben|loszulassen|abzudrücken|aus dem leben zu gehen|mich fallen zu lassen))
        ((werde|werd|will) *? (diese|die|den|das|diesen|dieses) (woche|nacht|wochenende|monat|tag
            |jahr) *? nicht (mehr)? (überleben|überstehen|erleben))
        (als (meinen|mein)? (todestag|sterbetag|todesdatum))
        (mein|meinen) (todestag|sterbetag|todesdatum)
        ((habe|hab|is|ist|steht) (ich|i|mir)? {THEN3} (mir|ma|mich)? {THEN} (den|das|ein|einen|der
            |meinen|die|eine|nen|für einen|auf einen|auf den|für den|dafür)? {THEN} (genauen
            |richtigen|guten|perfekten|passenden|festen|ruhigen)? (tag|datum|zeitpunkt|todestag
            |sterbetag|uhrzeit|baum|brücke|abschiedstag|methode) {THEN3} {SET})
        ((den|das|ein|einen|der|meinen|die|eine|mein) (tag|datum|zeitpunkt|todestag|sterbetag
            |sterbedatum|baum|brücke|methode|uhrzeit) (dafür|dazu|zum sterben|für meinen tod|für
            mein ende)? {THEN} (habe|hab|ist|steht|hätte) {THEN} (ich|i|mir|für mich)? {THEN2}
            (mir|schon)? {THEN2} ({SET}|fest|fix|da|klar))
        ((tag|datum|ort|zeitpunkt|methode|entschluss|entscheidung|termin) (für meinen tod|an dem
            ich|zum sterben|um zu sterben|für mein ende|für den suizid|für meinen abgang))
        (das|ein|mein) datum {THEN} (steht|habe ich|hab ich|ist fix|ist gesetzt|ist da|hätte ich)
        ((habe|hab|gibt es|gibts) (ich|mir)? {THEN} (schon)? ein (fixes|festes)? datum {THEN}
            (für)?)
        (tag|datum|monat|ort) und (ort|uhrzeit|tag|methode|stelle|stunde|zeit|platz)
        ((weiß|weis|kenn|kenne) (ich|i)? {THEN2} (den|die) (tag|ort|stelle|platz|methode) {THEN}
            und)
        ((weiß|weis|woaß|weiss|kenn|kenne) (ich|i)? {THEN3} (welche|welcher|welchen|welches|von
            welcher|von welchem|an welchem|vor welchen|unter welchen|mit welchem|mit welcher|auf
            welche|auf welches|in welchen|in welchem) {THEN} (brücke|baum|dach|hochhaus|methode
            |pfeiler|bahnübergang|strick|balken|klippe|parkhaus|zug es (ist|wird)))
        (vor|unter) welchen zug / von welcher brücke / von welchem (dach|hochhaus|haus|turm)
        ((weiß|weis|woaß|weiss) (ich|i)? {THEN3} (wann|wo|wie|womit|wovon) {THEN} (und)? {THEN}
            (wann|wo|wie|womit|wer|welche|um wie viel uhr)? {THEN} (ich|i) {THEN3} ({DEED}))
        ((weiß|weis|woaß|weiss) (ich|i)? {THEN3} (wann|wo|wie|womit) und (wann|wo|wie|womit|mit
            was))
        (wo und wie|wie und wo|wann und wo|wo und wann|wie und wann|wann und wie) {THEN} (weiß
            |steht|ist|hab|habe|weis) / weiß wo weiß wie / wo weiß ich wie
        ((entschieden|beschlossen|entschlossen|geplant|überlegt|ausgemacht|festgelegt|ausgedacht
            |klar|steht fest|fix) {THEN2} (wie|wann|wo|dass|womit) ich {THEN3} ({DEED}))
        ((entschieden|beschlossen|entschlossen|entschluss|entscheidung) _ _ (zu sterben|zu gehen
            |nicht mehr zu leben|es zu tun|aus dem leben|zu springen|dass ich (gehe|sterbe|nicht
            mehr)))
        (mein|der) entschluss (steht|ist) (fest|unumstößlich|endgültig)
        ((mein|ein|den|einen|der|nen) plan {THEN2} (um|wie ich|mich) {THEN2} (zu sterben|sterbe
            |umzubringen|umbringe|aufzuhängen|aufhänge|gehe))
        ((habe|hab|mach|mache|schmiede) (ich|i)? {THEN2} (einen|nen|den|meinen|an) {THEN} (genauen
            |konkreten|festen|fertigen)? plan {THEN} (für|wie|um|zum|mich|und) {THEN} (meinen
            |sterben|mich|ich|zu|heute|den|mein|danach|niemand|keiner|es) {THEN2} (tod|umbringe
            |umzubringen|abgang|suizid|ahnt|weiß|sterben|sterbe|ende|beenden|selbstmord|suizid
            |aufzuhängen|aufhänge|merkt))
        (mein|der) plan {THEN} ist {THEN2} (dass ich sterbe|zu sterben|zu springen|vom dach)
        ((nur|bloß) (noch)? {THEN} (der|den) {THEN} (mut|traut|trauen|letzte anstoß|schritt)
            {THEN2} (fehlt|fehlen|brauche|brauch|übrig|nicht)?)
        (fehlt|fehlen) (mir)? {THEN2} (nur|bloß|einzig)? {THEN} (noch)? (der|die) (mut|courage
            |eine schritt|letzte schritt|schneid|stunde|uhrzeit|letzte anstoß)
        ({DAY} {THEN3} (beende|beend) ich {THEN} (es|alles|das alles|das ganze|mein leben|das
            hier))
        ((beende|beend|beenden) (ich|werde ich|will ich)? {THEN} (es|alles|das alles|das ganze
            |das) {THEN2} {DAY})
        ({DAY} {THEN2} (wenn|sobald|während|falls|nachdem) _ _ _ (mach|mache|tu|tue|zieh|ziehe
            |beende|bring|bringe|spring|springe|geh|gehe|nehm|nehme|häng|hänge|schluck|passiert)
            (ich es|ichs|ich mich|ich schluss|ich alles|ich mir das|es)?)
        ((wenn|sobald|während|sowie) _ _ _ (schlafen|schläft|weg ist|weg sind|außer haus|nicht da
            |ausgezogen|verreist|arbeiten|im bett|im urlaub|nachtdienst|nachtschicht hat
            |nachtschicht ist|dienst ist|spätschicht ist|spätschicht hat|nachtdienst ist
            |frühschicht hat|in der schule|in der arbeit|beim fußball|in der kirche|aus dem haus
            |bei oma|bei den großeltern|eingeschlafen|fort ist|fort sind|auf arbeit|versorgt ist
            |beim training|bei (ihrer|seiner|der|ihrem|seinem|den) *|volljährig|groß|groß sind
            |unterwegs|nach hause|weg bin|entlassen|ausgezogen ist|abgefahren) (sind|ist|bin|hat
            |werde|haben)? {THEN} (beende|mach|mache|tu|tue|zieh|ziehe|bring|bringe|spring|springe
            |nehm|nehme|häng|hänge|schluck|schlucke|passiert) (ich es|ichs|ich mich|ich schluss
            |ich ein ende|ich alles|ich sie|ich alle|es|ich))
        ((wart|warte|wartn) (ich|i)? {THEN3} (bis|auf|ab|drauf|darauf|dass|weihnachten|ostern) _ _
            _ (schlafen|schläft|weg|dann|fort|eingeschlafen|nimmer|tot|vorbei|urlaub|schläft) _ _
            (mache|mach|häng|hänge|spring|springe|bring|bringe|nehm|nehme|geh|gehe|tu|tue|schluss
            |beende))
        ((bis|noch|vorher|davor|erst) {THEN2} (weihnachten|den geburtstag|geburtstag|das fest|die
            taufe|den urlaub|die hochzeit|silvester|ostern|abi|abschluss) {THEN2} (will|möchte
            |warte|wart|halte|halt|nicht) _ _ _ (verderben|versauen|kaputtmachen|kaputt machen
            |ruinieren|dann|danach|vermiesen|zerstören))
        ((nicht|nix) {THEN} (verderben|versauen|kaputtmachen|ruinieren|vermiesen) _ _ (danach|dann
            |bring|mach|gehe|geh|häng|spring))
        ((weihnachten|geburtstag|fest|feiertage|silvester|ostern|hochzeit|taufe|matura|abi|feier)
            _ _ _ (nicht)? {THEN} (verderbe|verderben|versaue|versauen|kaputt mache|ruiniere
            |kaputtmache|vermiese) _ _ (danach|dann|bring|mach|mache|gehe|geh|häng|spring|bringe))
        ((nach|erst nach|direkt nach|gleich nach|kurz nach) (dem|der|den|omas|opas|mamas|papas
            |meinem|meiner|seinem|ihrem|weihnachten|silvester|ostern) {THEN2} * {THEN2} (mach
            |mache|tu|tue|zieh|ziehe|beende|passiert) (ichs|ich es|ich das|ich ein ende|es)
            {THEN2} (durch|endgültig|wirklich|datum|tag|steht|dann|also|ich hab|vorher))
        ((setz|setze) ich {THEN} (es|das|den plan|meinen plan|alles|ihn) {THEN} (um|in die tat
            um))
        (meinen|den|mein) plan (um|in die tat um|durch)
        ((überleb|überlebe|erleb|erlebe|schaff|schaffe) (ich)? {THEN2} (das|den|die)? (monatsende
            |jahresende|wochenende|nächste woche|monat|jahr|winter|sommer|geburtstag) {THEN}
            (nicht|nimmer))
        ((in der|die) nacht (auf|zum|von) _ (passierts|passiert es|mach ichs|tu ichs|mach ich es
            |tu ich es|ist es soweit|ist es so weit|geh ich|sterbe ich|spring ich|ist schluss|ist
            es vorbei))
        ((wenn|falls) (du|ihr|sie|er|man) _ (nichts|nix|keine antwort|keine nachricht|kein
            lebenszeichen) (mehr)? _ _ (weißt|wisst|wissen|weiß) (du|ihr|sie)? {THEN} (warum
            |bescheid|wieso|weshalb|was))
        (alles *? (geregelt|vorbereitet|organisiert|bereit|erledigt) _ _ _ (haus leer|wohnung leer
            |keiner da|niemand da|alle weg|alle schlafen|leer ist|allein|bei ihrem|bei der oma|aus
            dem haus))
        ((nach|ab) (samstag|sonntag|montag|freitag|morgen|heute|dem wochenende|donnerstag) *? (tut
            |spür|spüre|fühl|fühle|merk|merke) (ich|mir|es)? (nichts|nix|nimmer|nicht) (mehr)?
            (weh)?)
        ((lebend|lebendig) *? (komm|komme|werde|kehr) ich _ (nicht|nimmer|nie))
        (dass ich {DAY} _ (tot bin|sterbe|sterben werde|nicht mehr (da|am leben) bin|mich umbringe
            |gehe))
        ((such|suche) (ich)? mir *? (einen|den|ein|eine|das|die|nen|ne) *? (baum|brücke|hochhaus
            |dach|zug|pfeiler|brückenpfeiler|parkhaus|platz zum sterben|ort zum sterben|klippe) *?
            aus)
        ((hätte|hätt|wenn) ich (nur|bloß)? (eine|ne)? (waffe|pistole|knarre|gewehr) _ _ _ (tot|weg
            |erschossen|schuss|kugel|nicht mehr|umgebracht|längst|schluss))
        ((dann|heute|bald|endlich|danach) *? (ist|hab ich|habe ich|herrscht|gibts|hab) *? (ruhe
            für immer|für immer ruhe|ewige ruhe|für immer stille|für immer frieden))
        ((keiner|niemand|sie|er|keine) *? (weiß|ahnt|wissen|ahnen|merkt|merken|wusste) *? dass *?
            (es|das) *? (das letzte mal|ein abschied|der abschied|mein abschied|für immer|unser
            letztes|mein letzter) *? (war|ist)?)
        ((schlafen|schläft|schlafen alle) _ _ (geh|gehe) *? (zum|zur|an den|an die|auf die) (fluss
            |brücke|bahn|see|gleisen|gleise|bahndamm|kanal|schienen|wasser|rhein|donau))
        ({DAY} *? (passierts|passiert es|geschieht es|ists soweit|ists so weit))
        ((termin|verabredung|date|rendezvous) mit dem tod)
        ((kindern|kinder|tochter|sohn|mama|enkeln|enkel|kleinen|mann|frau) _ (zum letzten mal|ein
            letztes mal) *? (gute nacht|umarmt|geküsst|gedrückt|ins bett gebracht|vorgelesen
            |gesehen|zugedeckt|gekocht))
        ((weiß|ahnt|merkt|wusste) *? (keiner|niemand) *? dass *? (es|das) *? (das letzte mal|ein
            abschied|der abschied|mein abschied|für immer) *? (war|ist)?)
        ((bis dahin|solange|so lange) {THEN} (spiel|spiele|halt|halte|reiß|tu|tue) ich {THEN}
            (noch)?)
        ((diesmal|dieses mal|nächstes mal|das nächste mal|beim nächsten mal) {THEN} (dreh|drehe
            |lenk|lenke|brems|bremse|kehr|kehre|weich|weiche) ich {THEN2} (nicht|nimmer) {THEN}
            (mehr)? {THEN} (um|weg|zurück|rechtzeitig|aus|ab)?)
        ((diesmal|dieses mal|nächstes mal|das nächste mal|beim nächsten mal|irgendwann) {THEN}
            (lass|lasse|spring|springe|zieh|ziehe|mach|mache) (ich|ichs) {THEN} (los|es wahr|es
            durch|es wirklich|ernst|runter)?)
        ((komm|komme|kehr|kehre|fahr|fahre|geh|gehe) {THEN} (ich)? {THEN} (und|dann)? {THEN}
            (nicht|nie|nimmer) (mehr|wieder)? (lebend|lebendig|lebendig|heil) {THEN} (wieder
            |zurück|raus|heim|runter|nach hause)?)
        ((in|auf|zu) (dieser|dieser letzten|meiner letzten|meine letzte) (reise|fahrt|nacht)
            {THEN} (gehe|geh|bin|ohne wiederkehr))
        ({DAY} {THEN3} (wird|ist|soll|wirds) {THEN2} (mein|der|die|meine) {THEN} (letzte|letzter
            |letzten|allerletzter|allerletzte) {THEN} (tag|abend|nacht|stunde|tag sein|tag auf
            |morgen|schicht auf erden))
        ((mein|der|meine|die) (letzte|letzter|letzten|allerletzter) (tag|abend|nacht|stunden
            |stunde|woche|monat|sommer|winter|weihnachten|geburtstag|sonntag|samstag|freitag)
            (meines|auf der|auf dieser|auf erden|am leben|überhaupt|im leben|für immer|hier auf|in
            meinem|sein|den ich|die ich|mit euch|bei euch|dann))
        ({DAY} {THEN3} (bin|werde|wird|gibt|gibts|lebe|leb|werd|existiere|atme|wach|wache|werden)
            (es)? (ich|mich|mi|i) {THEN3} (nicht mehr|nimmer|nie mehr|tot|für immer|gestorben|gar
            nicht mehr|erlöst|im himmel|weg von|unter der erde|nicht länger|nie wieder) (geben|da
            |hier|am leben|leben|auf der welt|unter euch|auf dieser welt|sein|weg|existieren
            |aufwachen|unter den lebenden|am leben sein|da sein|aufstehen|atmen|erleben)?)
        ((ich|i|mich|mi) {THEN} (bin|werde|lebe|leb|gibts|gibt|wird|werd) {THEN} (es)? {DAY}
            {THEN2} (nimmer|tot|nicht mehr) (da|am leben|leben|hier|geben|auf der welt|sein|unter
            euch)?)
        ((werde|werd|will|bin|sein) (ich|i)? _ (vor|bis|an|zu|nach|ab) {THEN} (weihnachten|ostern
            |silvester|{DAY}|monatsende|jahresende|zum sommer|zum winter|neujahr) {THEN2} (nimmer
            |tot|nicht mehr) (da|leben|am leben|erleben|da sein|sein)?)
        ((weihnachten|silvester|ostern|neujahr|den # geburtstag|meinen (#|nächsten) geburtstag|den
            geburtstag|den sommer|den frühling|das neue jahr|nächstes jahr|das jahresende|die #
            |den nächsten (monat|geburtstag|sommer|winter|morgen)|das nächste (jahr|weihnachten)
            |den morgen|den (montag|sonntag)|das ende des monats|das wochenende) {THEN2} (erlebe
            |erleb|werde|werd|schaff|schaffe|überlebe|packe) (ich|i) {THEN3} (nicht|nimmer) {THEN}
            (mehr)? {THEN} (erleben|überleben|schaffen)?)
        ((erlebe|erleb|werde|werd) (ich|i)? {THEN2} (weihnachten|silvester|ostern|neujahr|meinen
            |den|das|die) _ _ (nicht|nimmer) {THEN} (mehr)? {THEN} (erleben|mehr|miterleben
            |sehen))
        ((werde|werd|komm|komme|will) (ich|i)? {THEN2} (keine|nicht|nimmer) {THEN} # {THEN} (jahre
            |jahr)? {THEN} (alt)? (werden|werde|mehr))
        (morgen|übermorgen) um (diese zeit|die zeit|die uhrzeit) _ _ (tot|nicht mehr|weg|vorbei)
        ((ist|wirds|wird) (es|alles|dann|bald) {THEN2} (vorbei|aus|zu ende|überstanden) {THEN}
            (mit mir|für mich|für immer) {THEN} (sein)?)
        ({DAY} {THEN3} (ist|ists|wird|wirds) {THEN2} (es|alles|dann)? {THEN2} (vorbei|aus|zu ende
            |überstanden|schluss) {THEN} (mit mir|für mich|für immer|mit allem|mit dem leben))
        ((in|nach) (ein paar|paar|wenigen|zwei|drei|einigen|#|ein|einer) (tagen|stunden|stunde
            |minuten|wochen|tage) {THEN} (ist|bin|wird) {THEN} (es|ich|alles) {THEN} (dann)? (tot
            |erlöst|weg für immer|nicht mehr (da|am leben)|vorbei mit mir|vorbei für mich))
        ((schnellste|schnellsten|einfachste|einfachsten|sicherste|sichersten|leichteste
            |leichtesten|schmerzlose|schmerzloseste|schmerzlosesten|beste|besten|angenehmste
            |sanfteste|bester|schneller|leichter) {THEN} (weg|art|methode|möglichkeit|tod|methoden
            |ausweg|variante) {THEN} (zu sterben|raus aus|aus dem|aus diesem|um zu sterben|sich
            umzubringen|mich umzubringen|zum sterben|um mich|ins jenseits|in den tod|hier raus|es
            zu beenden|um es|sich zu|zu gehen|für einen suizid|für suizid|mich zu töten))
        (welche (methode|art|weise|möglichkeit) {THEN2} (sichersten|schmerzlosesten|schnellsten
            |tödlich|schmerzlos|sicher))
        (am (schnellsten|schmerzlosesten|einfachsten|leichtesten|sichersten)) {THEN2} (stirbt
            |sterben|umbringt|umbringen|sterbe|tötet|umbringe|tot)
        ((ohne schmerzen|schmerzlos|schmerzfrei|ohne zu leiden|ohne dass es weh tut) {THEN2}
            (stirbt|sterben|zu sterben|sterbe|umbringen|umzubringen|gehen kann))
        ((habe|hab) {THEN3} (genug|genügend|ausreichend) {THEN2} (davon|beisammen|zusammen|gespart
            |gesammelt) {THEN} (um|für|dass|damit|ich) {THEN2} (sterben|nicht|einschlafen|schluss
            |zu|mich|es))
        ((seit|über) _ _ (gesammelt|gespart|gebunkert|gehortet|zurückgelegt|aufgehoben|zurück|auf)
            _ (für) (wenn|den tag|den fall|meinen) _ _ (genug|nicht mehr|reicht|will|tag|abgang))
        (für (wenn|den tag wenn|den tag an dem|den fall dass|den moment wo|dann wenn) (ich|es|s)
            {THEN2} (genug habe|genug hab|nicht mehr (kann|will|mag|aushalte|geht|packe|pack)|es
            nicht mehr|soweit|so weit|zu viel|so weit ist|reicht|s nimmer))
        (alles|hab alles|habe alles|habe ich alles|hab ich alles) {THEN} (was ich {THEN} (brauche
            |brauch)|beisammen|zusammen|nötige|notwendige|besorgt) {THEN} (um|dafür|zum|damit
            |versteckt|hergerichtet|für) _ _ (beenden|sterben|umzubringen|es zu tun|versteckt
            |dafür|mein ende|zu gehen|aufzuhängen|garage|keller)
        ((das (zeug|nötige|mittel|notwendige|ganze zeug|material)) {THEN} (dafür|dazu|um) {THEN2}
            (liegt|hab|habe|ist|mich|besorgt|es|steht|zu))
        ((ich|i) {THEN} (habe|hab) {THEN2} (vor|beschlossen|entschieden) {THEN2} (zu sterben|zu
            gehen für immer|es zu tun|nicht mehr zu leben))
        ({DAY} {THEN2} (ist|wäre|wär|wirds|wird) (es|s)? {THEN2} (so weit|soweit|der tag))
        ({DAY} {THEN3} (werde|werd|will|muss) ich (es)? {THEN2} (tun|machen|durchziehen|zu ende
            bringen|hinter mich bringen|beenden|vollenden|probieren|versuchen|wagen))
        ((heute nacht|heut nacht|heute abend|morgen nacht|diese nacht) {THEN3} (passiert|geschieht
            |tu|tue|mach|mache|zieh|trau|wag|versuch|probier|probiere|versuche) (es|ichs|ich es
            |ich) {THEN2} (nochmal|es|noch einmal|noch mal|durch|wieder)?)
        ((gestern|letzte nacht|heute|vorgestern) {THEN2} (hat|hats|ist)? {THEN} (es|ich|s)?
            {THEN2} (nicht geklappt|schiefgegangen|nicht funktioniert|fehlgeschlagen|gerissen
            |misslungen) _ _ _ (nochmal|noch einmal|wieder|heute|diesmal|morgen|versuch|probier))
        ((so gegen|um) # {THEN2} (ist|kommt|fährt) {THEN} (da)? {THEN} (keiner|niemand) {THEN2}
            (mehr)? {THEN2} (brücke|gleis|dach|stelle))
        (brücke|gleise|dach|parkhaus|klippe) _ _ {THEN2} (wann|um wie viel uhr|um wieviel uhr|zu
            welcher zeit|um welche zeit) _ _ (keiner|niemand|ruhig|leer|einsam|nichts los|still)
        ((komisch|seltsam|merkwürdig|ganz|so|total|plötzlich|endlich)? (ruhig|erleichtert
            |friedlich) {THEN} (seit|weil|jetzt wo) {THEN} ich {THEN2} (weiß|entschieden
            |beschlossen|datum|plan|es) {THEN2} (wann|wie|dass|habe|hab|tun|ich|steht))
        ((hab|habe) (ich)? {THEN} (meinen|mit allem|mit mir) {THEN} (frieden|abgeschlossen) {THEN}
            (damit|geschlossen|gemacht)? {THEN} (dass ich|und gehe|und will|mit dem tod|zu gehen))
    """,
}
