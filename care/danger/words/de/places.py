"""German: plans told by the place: bridges, roofs, tracks, water, the car."""

from care.danger.meaning import Meaning
from care.danger.words.de.parts import DAY

# Nothing is as far from its denial as a plan, so that any word may stand between.
THEN, THEN2, THEN3 = "*?", "_", "_ *?"

HIGH = """(brücke|autobahnbrücke|eisenbahnbrücke|dach|hochhaus|parkdeck|dachkante|geländer
    |brückengeländer|hochhausdach|viadukt|staumauer|abgrund|fenstersims|brüstung|dachrand|sims
    |schuldach|parkhausdach|talbrücke|kirchturm|fußgängerbrücke|fensterbrett|hausdach)"""
HIGH = "".join(HIGH.split())
TRACKS = """(gleise|gleisen|bahngleise|bahngleisen|schienen|bahnschienen|bahndamm|bahnübergang
    |bahnsteigkante|bahnstrecke|zuggleise|zuggleisen|bahnlinie|bahntrasse)"""
TRACKS = "".join(TRACKS.split())
WATER = """(fluss|see|meer|ostsee|nordsee|rhein|donau|elbe|isar|main|neckar|inn|bodensee|kanal
    |weiher|aare|limmat|spree|weser|wasser|teich|stausee|hafenbecken|mosel|traun|salzach|mur
    |reuss)"""
WATER = "".join(WATER.split())
STAND = "(steh|stehe|sitz|sitze|hock|hocke|lieg|liege|stand|saß|lehne)"
GO = """(geh|gehe|fahr|fahre|lauf|laufe|bin|renn|renne|steig|steige|kletter|klettere|spazier
    |zieh|ziehts|fuhr|ging|geh ich|bin ich)"""
GO = " ".join(GO.split())
NO = "(nicht|nie|nimmer|ned|nöd|keinesfalls)"

MEANINGS = {
    Meaning.PLAN: f"""
        ((waffe|pistole|gewehr|knarre|revolver|flinte|messer für mich) *? (besorgt|gekauft
            |organisiert|geklaut|ausgeliehen|aufgetrieben))
        ((fenster|balkon|brücke|dach|stock|geländer|hochhaus) *? und (schau|schaue|seh|sehe|guck
            |starr) (runter|hinunter|nach unten|in die tiefe))
        ({STAND} (ich)? *? (am|auf dem) (offenen)? (fenster|fensterbrett|balkon) _ (stock|etage
            |stockwerk) _ (springen|spring|runter|loslassen|fallen|schritt))
        ({STAND} (ich|i|grad|gerade)? {THEN3} (oben|ganz oben|hier|draußen)? {THEN} (auf|an|am
            |aufm|unter|vor|hinter|neben|jenseits|auf der anderen seite|über|bei) (der|dem|den
            |einer|einem|ner|nem|unserem|unserer|vom|von|der kante|dem dach)? {THEN} (rand|kante
            |geländer)? (der|des|vom|von der|von dem)? {THEN} ({HIGH}|{TRACKS}))
        (bin (ich|i)? {THEN3} (oben)? {THEN} (auf|aufm) (der|einer|dem|ner|nem|unserem|unserer
            |vom)? {THEN} {HIGH})
        ((am|auf dem|auf der|an den|auf den|oben auf|an der) {THEN} ({HIGH}|{TRACKS}) {THEN2}
            ({STAND}) (ich|i)? {THEN2} (und|will|schau|schaue|überleg|denk|grad|gerade|allein|seit
            |wieder))
        ({GO} (ich|i)? {THEN3} (wieder|gerade|jetzt)? {THEN} (zu|zur|zum|auf|an|aufs|ans|raus zu
            |rauf|hoch|oben|richtung|in richtung) (der|den|die|dem|das|unser|unserem|meiner)?
            {THEN} ({HIGH}|{TRACKS}) {THEN} (gefahren|gelaufen|gegangen|hoch|rauf|geklettert
            |gestiegen|und schau|und spring|und will|um zu|um mich|um es|und dann|und komm|und
            warte)?)
        ((rauf|hoch|hinauf|auffi|oben|ganz oben) {THEN} (aufs|auf das|auf dem|am|auf den|auf die)
            {THEN} (parkhaus|parkdeck|hochhaus|dach|schuldach|turm|viadukt|parkhausdach|brücke))
        (oberstes|obersten|oberste) (deck|stock|parkdeck|etage)
        ((unterwegs|auf dem weg|am weg) {THEN} (zu|zur|zum|auf|an|richtung) {THEN} (den|der|die
            |dem)? {THEN} ({HIGH}|{TRACKS}|{WATER}))
        (geh|gehe|weich|weiche|spring|springe) {THEN2} {NO} {THEN} (mehr)? {THEN} (zur seite|auf
            die seite|aus dem weg|weg|runter|von den gleisen|ausweichen)
        ((nur|bloß) (noch)? {THEN} (ein|einen|einziger|ein einziger|den|der|einen einzigen) {THEN}
            (schritt|sprung) {THEN2} (und alles|und es|und ich|nach vorn|nach vorne))
        (ein|nur|einziger) schritt {THEN} (und) {THEN} (es|alles|dann|ich|das) {THEN} (ist|wär
            |wäre|bin|hab)
        fehlt {THEN2} nur (noch)? {THEN} (der|ein|dieser) {THEN} (eine|letzte)? schritt
        (der|dieser) (eine|letzte) {THEN} schritt {THEN2} fehlt / fehlt {THEN2} der letzte schritt
        ((schau|schaue|seh|sehe|blick|blicke|guck|gucke|schaug) (ich|i)? {THEN2} (in die tiefe|in
            den abgrund|ins wasser|auf die gleise|auf die schienen|abi|obi|owi))
        ((dach|brücke|turm|geländer|hochhaus) {THEN2} (geklettert|gestiegen|hochgegangen|rauf
            |raufgegangen|hinauf|hoch) {THEN} (und|nochmal)? {THEN} (komm|komme|schau|schaue|seh
            |will|weiß|denk|spring))
        (geländer|brüstung|absperrung|balkongeländer) {THEN} (geklettert|gestiegen|klettern
            |drüber)
        über (das|die) (geländer|brüstung|absperrung|balkongeländer)
        falschen seite (vom|des|der|von der) {THEN} (geländer|geländers|brüstung|absperrung)
        (komm|komme) {THEN2} {NO} {THEN} (über|durch|auf|mit) (die|das|dem|der) {THEN} (treppe
            |stiege|treppen|stiegen|treppenhaus|lift|aufzug) {THEN} (runter|nach unten|wieder)?
        (runter|unten) {THEN} {NO} {THEN} (über|auf|durch) (die|das) {THEN} (treppe|stiege
            |treppen)
        (({STAND}|bin|wart|warte) (ich|i|grad|gerade|hier|jetzt)? {THEN} (am|auf dem|an der|aufm)
            (bahnsteig|bahnhof|bahnsteigkante|perron) _ _ _ (springen|spring|vor den|vor die|zug
            ein|werfen|davor|schmeißen|drunter|fallen|schienen|gleise|nächsten zug|ende machen
            |heimfahre|nach hause komme|heimkomme))
        ((nächste|nächsten|kommenden|ersten|durchfahrenden|nächster) (zug|ice|güterzug|sbahn|bahn
            |schnellzug|regionalzug|ubahn|metro|tram) _ _ ((spring|springe|leg|lege|werf|werfe)
            ich|drunter|davor|ist meiner|gehört mir|nehm ich|nehme ich))
        ((wart|warte|wartet) {THEN2} (auf den|auf die|bis der|auf) (nächsten|nächste|zug|ice
            |güterzug) _ _ (gleise|gleisen|schienen|bahndamm|drunter|davor|mich|bahnübergang))
        ((gleise|gleisen|schienen|bahndamm|bahnübergang|bahnstrecke) _ _ _ _ (nächste|nächsten)
            (zug|bahn|ice))
        (bahndamm|schienen|gleise|gleisen|bahnlinie) _ _ (warte|wart|lege|leg|sitz|sitze|setz)
        ((leg|lege|setz|setze|stell|stelle) (ich|i)? mich {THEN2} (auf|an|vor) (die|den) {THEN}
            ({TRACKS}|zug|autobahn|straße))
        auf die ({TRACKS}) {THEN2} (gehe|gehen|geh|lege|legen|leg|setze|setzen|laufe|laufen
            |stelle)
        ((geh|gehe|schwimm|schwimme|fahr|fahre|lauf|laufe|spring|springe|steig|steige|wate|treib)
            (ich|i)? {THEN3} (in|ins|an|zum|raus|hinaus|weit|so weit|zur|übers|aufs|auf) (den|die
            |das|dem)? {THEN} ({WATER}|raus|hinaus) _ _ {THEN} (und|bis|ohne|wo)? {THEN} ((komm
            |komme|kehr|kehre|schwimm|tauche|tauch) {THEN2} {NO} {THEN} (mehr)? {THEN} (wieder
            |zurück|auf|raus|ans ufer|heim)?|untergehe|zurückzukommen|umzukehren|nicht wieder))
        ((will|werde|werd|möchte|muss|könnte) (ich|i)? {THEN2} (heute|in|ins) {THEN} (den|die|das
            |der)? {THEN} ({WATER}) {THEN} (gehen|springen|laufen|gehn|und nicht|untergehen))
        ((geh|gehe|spring|springe|steig|steige) (ich|i)? {THEN2} {DAY}? {THEN} (in den|in die|ins)
            {THEN} (fluss|rhein|kanal|donau|elbe|isar|neckar|inn|hafenbecken|spree|mur|salzach
            |limmat))
        ({DAY} {THEN2} (geh|gehe|spring|springe) ich {THEN} (in den|in die|ins) (fluss|rhein|kanal
            |donau|elbe|isar|neckar|inn|weiher|limmat|spree|mur|salzach))
        ((raus|hinaus|rausschwimme|hinausschwimme|rausschwimmen) _ _ (komm|komme|kehr|kehre)
            {THEN2} {NO} {THEN} (mehr)? {THEN} (wieder|zurück))
        (so weit)? (rausschwimmen|rausschwimme|hinausschwimmen|schwimm raus|schwimme raus|schwimme
            hinaus) {THEN} (bis|und|dass) _ _ (kann|kraft|nicht|untergehe|ertrinke|nimmer|mehr)
        (steine|steinen) {THEN2} (in den|in die|in meinen|in der) (taschen|tasche|rucksack
            |jackentaschen|manteltaschen|jacke|hosentaschen)
        (taschen|rucksack) {THEN2} (voller|voll|mit) {THEN} steinen
        ((fahr|fahre|ras|rase|düs|brettere) (ich|i)? {THEN3} (auf|zu|richtung|gegen|an|über) (die
            |den|einen|das|eine)? {THEN} (klippe|klippen|abgrund|steilküste|brückenpfeiler|pfeiler
            |baum|mauer|felswand))
        ((vollgas|gurt|anschnallen|angeschnallt|abgeschnallt|tempo|# kmh|bremse|bremsen) _ _ _
            (auf|gegen|richtung|zu) {THEN} (einen|den|die|eine|nen|der)? {THEN} (brückenpfeiler
            |pfeiler|baum|mauer|klippe|wand|lkw|abgrund))
        ((brückenpfeiler|pfeiler|klippe|baum|mauer|wand) {THEN} (zu|zugefahren|zugerast|zugehalten
            |zu gefahren|losgefahren))
        ((bin|hab|wollte) _ _ _ (auf|gegen|an) (einen|den|nen) (brückenpfeiler|pfeiler|baum)
            {THEN} (zu|zugefahren|los|gelenkt|zugelenkt|draufgehalten|zugerast))
        (ohne|nicht) {THEN} (zu bremsen|bremsen|anzuhalten|angeschnallt|gurt|bremse) _ _ (gegen|in
            |auf|über|baum|mauer|klippe|pfeiler|abgrund)
        (baum|mauer|pfeiler|klippe|abgrund|wand|brückenpfeiler) _ _ _ (bremse|brems|lenke|lenk
            |halte|bremsen) {THEN2} {NO} {THEN} (mehr)? {THEN} (weg|rechtzeitig|an)?
        ((dreh|drehe|mach|mache|lass|lasse|öffne) (ich|i)? {THEN3} (das|den) (gas|gashahn|gasherd)
            {THEN2} (auf|an|offen|ein))
        (gas|gashahn|gasherd|gasflasche) {THEN2} (aufgedreht|aufgmacht|aufgemacht|offen|geöffnet
            |aufdrehen|aufdrehe|aufmachen|strömt) _ _ (warte|wart|vorbei|schlafe|einschlafen
            |fenster|bald|gleich|ende|tür|liege|leg|jetzt|ruhe|zu ende|hinlegen)?
        (auto|garage|wagen) _ _ {THEN} (abgase|auspuff|motor laufen|motor an|motor läuft|schlauch)
        (kohlegrill|holzkohlegrill|grill|holzkohle|grillkohle) _ _ (im|ins) (zimmer|bad
            |schlafzimmer|badezimmer)
        (in|mit) der (badewanne|wanne|dusche) _ _ _ (klinge|rasierklinge|messer|föhn|fön|toaster
            |rasierklingen|skalpell|pulsadern)
        ((klinge|rasierklinge|messer|rasierklingen|skalpell|föhn|cutter|cuttermesser) {THEN3}
            (neben|in|an|am|bei|und|mit|auf|liegt|da|bereit) _ _ (badewanne|wanne|wannenrand
            |dusche))
        ((badewanne|wanne|badewasser) {THEN2} (läuft|ist|lasse|lass|eingelassen|voll|ein) {THEN2}
            _ _ (klinge|rasierklinge|messer|föhn|fön|tut mir leid|verzeiht|toaster|skalpell))
        ((klinge|rasierklinge|messer|rasierklingen|skalpell) _ _ _ (wanne|badewanne|wasser) {THEN}
            (läuft|ein|ist|eingelassen))
        (messer|klinge|skalpell|rasierklinge|seil|strick|schlinge|waffe|pistole) {THEN} (liegt
            |liegen|hängt|ist|sind|steht|lieg|hab) {THEN2} (ich)? {THEN} (bereit|griffbereit|parat
            |geladen|vor mir|neben mir|in meiner hand|in der hand|schon da|hergerichtet|fertig)
        (mit|hab) {THEN2} (dem|einem|einer|der|ein|eine|ne|das|die|nem) {THEN} (messer|klinge
            |rasierklinge|skalpell|pistole|waffe|gewehr) {THEN2} (in der hand|am handgelenk|am
            hals|an der schläfe|im mund|auf dem schoß|am puls|auf der haut|an den pulsadern|am arm
            |am bett)
        (messer|küchenmesser|teppichmesser) {THEN2} (versteckt|unterm kopfkissen|unter dem
            kopfkissen|unter der matratze|unterm bett) _ _ (um mich|für mich|mich|damit|wenn ich
            |falls ich)?
        ((pistole|dienstwaffe|dienstpistole|gewehr|waffe|flinte|jagdgewehr|jagdwaffe|revolver
            |knarre|schrotflinte|stutzen|sturmgewehr|armeewaffe|patrone|kugel|munition) {THEN3}
            (geholt|hervorgeholt|rausgeholt|geladen|entsichert|in der hand|im mund|am kopf|bereit
            |im auto|neben mir|vor mir|bei mir|dabei|auf dem tisch|in der schublade|im schrank|im
            keller|für mich|aufgehoben|rausgenommen|aus dem|aus der|im nachttisch|an der schläfe
            |unterm bett|im kasten))
        (eine|die|eine einzige|die letzte) (kugel|patrone) {THEN2} (für mich|ist|drin|die ist)
        ((pistole|waffe|gewehr|dienstwaffe|jagdgewehr|jagdwaffe|waffenschrank|safe|tresor) _ _
            (weiß|weis|kenn|kenne) {THEN2} (ich)? {THEN} (wie|wo|den|die) _ _ (aufkriegt|aufgeht
            |auf|schlüssel|code|aufmacht|öffnet|munition|kombination|nummer|rankomme|rankomm
            |lädt))
        ((weiß|weis|kenn|kenne) (ich)? {THEN2} (wie|wo) _ (er|sie|papa|opa|vater|man|mein *) _
            (waffe|jagdwaffe|jagdgewehr|dienstwaffe|pistole|gewehr|waffenschrank|safe|munition
            |patronen|flinte|revolver|schlüssel zum) _ (aufbewahrt|hat|liegt|versteckt|rankomme
            |ist|aufmacht)?)
        (komm|komme) {THEN2} an (die|das|eine|papas|opas|seine|sein|vaters) {THEN} (pistole|waffe
            |gewehr|dienstwaffe|jagdgewehr|jagdwaffe|munition|tabletten) (ran|heran|dran)?
        ((seil|strick|kabel|gürtel|wäscheleine) (schon|ist|liegt|hab ich|habe ich|hängt|ist schon
            |bereits|hängt schon|hab|jetzt|heute|gestern)? {DAY}? (gekauft|besorgt|im auto|im
            kofferraum|im keller|im kasten|im schrank|in der garage|am dachboden|am speicher
            |unterm bett|am balken|am baum|am haken|hängt|gehängt|gebunden|geknotet|festgemacht
            |befestigt|aufgehängt|angebracht|montiert))
        ((haken|balken|dachbalken|ast|deckenhaken) {THEN3} (hält|montiert|gefunden|angebracht
            |stabil|ausgesucht|tragen|trägt) {THEN} (mich|mein gewicht|das gewicht|aus|und|der
            |ihn)?)
        (strick|schlinge|galgen) {THEN2} (um|hängt|liegt|gebunden|geknüpft|gemacht|gekauft
            |besorgt)
        ((gift|rattengift|zyankali|e605|abflussreiniger|frostschutzmittel) {THEN3} (gekauft
            |besorgt|bestellt|vor mir|neben mir|da|hier|in der garage|im keller|bereit|steht
            |getrunken|im schrank|im haus))
        ((wald|berg|berge|hütte|schnee|kälte|wildnis) _ _ (komm|komme|kehr|kehre) {THEN2} {NO}
            {THEN} (mehr)? {THEN} (wieder|zurück|raus|heim|runter))
        (wald|wälder) _ _ {THEN} (baum|strick|seil|erhängen|aufhängen|schlinge)
        (spring|springe|springen) (ich)? (dann|gleich|jetzt|heute|einfach|morgen|halt)? (davor
            |drunter|runter|hinunter|hinein|vor den|vor die|vom|von der|aus dem|in die tiefe|in
            den tod)
        (klippe|klippen|steilküste) _ _ _ (dreh|drehe|spring|springe|umdrehen|kante|rand|runter
            |umkehren)
        (jedes mal|immer wenn|immer) _ _ _ (brücke|gleise|gleisen|bahnsteig|bahnübergang|hochhaus
            |parkhaus) _ _ _ (springen|spring|springe|sprung|werfen|runterspringen)
        ((brücke|bahnsteig|hochhaus|parkhaus|balkon|dach|klippe|gleisen|schienen|fenster) _ _ _
            {THEN} (springen|spring|springe|runterspringen|runterzuspringen|zu springen|fallen
            lassen|fallenlassen|runterstürzen|stürzen|loslassen))
        ((will|möchte|muss|wollte|sollte|könnte|dran|drüber|darüber|überleg|überlege|denk|denke) _
            _ _ (vor den zug|vor die bahn|vom dach|vom balkon|von der brücke|von einer brücke|aus
            dem fenster) {THEN} (springen|runterzuspringen|zu springen|werfen))
    """,
}
