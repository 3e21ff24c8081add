"""German: idioms, laughs and asides: what only sounds like it."""

from care.danger.meaning import Meaning
from care.danger.words.de.parts import THEN, THEN2

MEANINGS = {
    Meaning.IDIOM: f"""
        ((sterbe|sterb|stirbt|verrecke|krepiere|gestorben|sterben|verhungere|verrecken
            |umkommen|eingehen) {THEN} (fast|beinahe|halb)? (vor|for|an) {THEN} (neugier
            |lachen|hunger|hitze|langeweile|scham|angst|aufregung|durst|freude|kälte
            |müdigkeit|peinlichkeit|sehnsucht|nervosität|schmerzen|glück|spannung|muskelkater
            |ungeduld|neid|eifersucht|ekel|erschöpfung|lampenfieber|rührung))
        ((vor|for) {THEN} (neugier|lachen|hunger|hitze|langeweile|scham|aufregung|durst
            |freude|kälte|müdigkeit|peinlichkeit|nervosität|spannung|muskelkater|ungeduld
            |neid|lampenfieber|rührung|lauter lernen|lauter arbeit) {THEN2} (fast|beinahe
            |halb|lieber)? (sterben|gestorben|sterbe|verschwinden|verrecken|umgekommen|tot
            |umkommen|eingehen|krepieren|im boden|tot umfallen|umbringen|im erdboden))
        ((zum|fast|bisschen|halb) (sterben|totlachen|verrecken) {THEN} (langweilig|schön|gut
            |lecker|müde|komisch|peinlich|lustig|süß|heiß|kalt|öde|fad|köstlich)?)
        (zum (totlachen|sterben schön|sterben gut|sterben langweilig|verrecken schlecht
            |kaputtlachen))
        (im|in den) (erd)? (boden|erdboden) (versinken|versunken|verschwinden)
        (nur)? über meine leiche / leben und sterben lassen / sterben lassen und
        nicht totzukriegen
        ((akku|handy|auto|laptop|pflanze|pflanzen|tomaten|waschmaschine|motor|internet
            |fernseher|drucker) _ (tot|tod|gestorben|stirbt|sterben|hin))
        ((dafür|für) _ (würde|könnte|würd|könnt) (ich)? {THEN2} (sterben|töten|morden
            |jemanden umbringen))
        ((würde|könnte|würd|könnt) (ich)? (dafür|auch|jetzt|echt|glatt|alles)?
            (sterben|töten|morden
            |jemanden umbringen)
            (für|fürn))
        (würde ich (dafür|auch|jetzt|echt|glatt)? (töten|morden|jemanden umbringen
            |einen mord begehen))
        einen mord begehen für
        ((chef|chefin|mutter|mama|vater|frau|mann|freundin|trainer|lehrerin|oma|schwester
            |lehrer|sie|er|die) {THEN} (bringt|killt|erschlägt|lyncht|ermordet|tötet|erwürgt
            |wird|würde) (mich|uns) {THEN} (um|umbringen|killen|töten)? (wenn|falls|haha|lol
            |weil|sobald))
        ((bringt|killt|bringen|erschlägt|lyncht|ermordet|tötet) (mich|uns) {THEN2} (um)?
            (wenn|falls|haha))
        ((hitze|job|arbeit|chef|chefin|rücken|stress|kälte|warten|warterei|kopfschmerzen|knie
            |umzug|schule|lärm|fahrt|das|projekt|muskelkater|hausarbeit|uni|wetter|mathe
            |kater|treppe|spannung|prüfung|training|sport|workout|langeweile|sehnsucht|pollen
            |heuschnupfen|migräne|diät|husten) {THEN} (bringt|bringen|killt|tötet|macht|wird
            |schafft) (mich) {THEN2} (um|fertig|kaputt|umbringen|töten|killen|noch)?)
        ((wird|wirst|werden|bringst|würdest|würden) mich {THEN2} (umbringen|töten|killen
            |erwürgen|lynchen))
        ((das|es|der|die|dies|stress|hitze|arbeit|mutter|chef|mann|frau|er|sie) (würde
            |könnte) mich {THEN2} (umbringen|töten|killen|erwürgen))
        (angst {THEN} (zu sterben|vorm sterben|vor dem sterben|vor dem tod|vor meinem tod
            |dass ich sterbe|dass ich sterben (muss|werde|könnte)|ich sterbe|vorm tod
            |dass ich bald sterbe|dass
            ich tot|zu verrecken))
        ((beim|bei der|bei einem|beim #) (kochen|rasieren|sport|fußball|basteln|gemüse*
            |zwiebel*|brot*|klettern|skifahren|laufen|umzug|heimwerken|putzen|garten*|abwasch
            |training|turnen|arbeit|ski*|tennis|handball|volleyball|zwiebelschneiden
            |gemüseschneiden|schneiden|nähen|bügeln|backen|schnitzen|joggen|wandern|radfahren
            |tanzen|yoga|spülen|abspülen|spielen|hobeln|werken) _ (geschnitten|verletzt
            |verbrannt|gestoßen|getreten|gekratzt|weh getan|wehgetan|verbrüht|tot))
        ((geschnitten|verletzt|verbrannt|wehgetan) {THEN} (beim|bei der|bei|am herd|am ofen
            |am papier))
        ((mich|mir) {THEN} (beim|an der|am|am herd|am ofen|am papier|an einer dose|an einem)
            {THEN} * {THEN} (geschnitten|verletzt|verbrannt|wehgetan|weh getan|gestoßen
            |aufgeschürft))
        ((in den|am|den|in meinen) (finger|daumen|zeh|zeigefinger) _ (geschnitten|verbrannt
            |verletzt|gehauen))
        ((versehentlich|aus versehen|ausversehen|unabsichtlich|dummerweise|ungeschickt) _ _
            (geschnitten|verletzt|verbrannt|wehgetan))
        ((am|das|den|mein|mir das|mir den|mein linkes|mein rechtes|am linken|am rechten)
            (knie|fuß|knöchel|rücken|schulter|sprunggelenk|meniskus|kreuzband|wade) _
            verletzt)
        ((die|meine|mir die|mir selbst die) (haare|nägel|fingernägel|pony|spitzen) {THEN2}
            (selbst|selber)? (schneiden|geschnitten|schneide|zu schneiden))
        ((im|beim) (schach|tennis|spiel|kartenspiel|skat|fußball|tischtennis|badminton|kicker
            |mario kart|uno|mensch|mühle|poker|scrabble|monopoly|armdrücken|quiz|jassen
            |watten|billard|darts|squash) {THEN2} (geschlagen|verprügelt|besiegt|abgezogen
            |fertiggemacht|vernichtet|platt gemacht))
        ((geschlagen|schlägt|besiegt) {THEN} (im|beim) (schach|tennis|spiel|skat|uno|kicker
            |poker|jassen))
        (abschiedsbrief* (an|für) (meine|meinen|die|den|das|mein|unsere)? (alte|alten|altes)?
            (firma|chef|kollegen|arbeit|team|klasse|wohnung|haus|schule|verein|auto|büro|job
            |zigaretten))
        ((abschied|verabschieden|verabschiedet) (von|vom) (der|dem|den|meiner|meinem|meinen
            |unserem)? (kollegen|firma|klasse|team|chef|arbeit|schule|auto|wohnung|elternhaus
            |verein|kita|rauchen))
        ((abschied|abschiedsfeier|abschiedsparty|abschiedsessen|abschiedskuchen) (von|im|in
            der|bei) *)
        (in den|in die|in der) (rente|ruhestand)
        letzter (arbeitstag|schultag|urlaubstag|ferientag)
        (mein|der) letzter tag (im|in der|bei|als|auf der arbeit|vor dem urlaub|im büro)
        (zeit|die zeit) (totschlagen|tot schlagen|totgeschlagen) / tote hose / toter winkel
        tot stellen
        ((ist|war|läuft|geht) {THEN} (zu ende|vorbei) {THEN} (die|der|das) (schule
            |ausbildung|projekt))
        # kms / # km / kms (entfernt|gelaufen|weit|gefahren) / (pro|am|in der) _ # kms
        (vom (dreier|fünfer|zehner|siebener|sprungturm|sprungbrett|einer|beckenrand|# meter
            brett|bock))
        bungee / fallschirm / fallschirmspringen / ins wasser springen / ins kalte wasser
        in den see / sprung ins kalte wasser / trampolin / über den schatten springen
        über meinen schatten
        (schluss (mit|machen mit) (dem)? (rauchen|trinken|kippen|zucker|alkohol|zigaretten
            |handy|job|ihm|ihr|diät|uni|süßigkeiten|kaffee|fleisch|gejammer|ausreden
            |prokrastinieren))
        ((mit|mit der|mit dem) (meinem freund|meiner freundin|ihm|ihr|ihnen|rauchen|arbeit
            |trinken) schluss)
        schluss (gemacht|machen|mache) mit (meinem|meiner|ihm|ihr)
        beziehung (beenden|beendet|beende)
        ((die|unsere|meine|diese) (beziehung|ehe|freundschaft|affäre|kündigung|therapie
            |arbeit|ausbildung|diskussion|sitzung|besprechung) _ (beenden|zu beenden|beende
            |beendet|zu ende))
        für heute schluss / feierabend (machen|mache) / schicht im schacht
        ((ohne) (kaffee|schokolade|netflix|handy|internet|tee|musik|brot|käse|wlan|meinen
            kaffee|bier|smartphone) _ (leben|überleben|existieren|sterben))
        nicht mehr (in|bei|mit|neben) * _ (leben|wohnen)
        (nicht (mehr)? (in|bei|mit|neben|vegan|vegetarisch|zusammen|alleine|getrennt) _
            (leben|wohnen))
        ((seil|strick|messer|klinge|dach) (für|der|des|zum|vom) (die|den|das|der)? (schaukel
            |kinder|kletter*|küche|boot|hund|wäsche|kochen|gemüse|rasierer|rasenmäher|haus
            |garage|zelt|garten))
        ((dach|brücke) {THEN2} (decken|gedeckt|repariert|reparieren|neu|gebaut|saniert
            |gesperrt|renoviert))
        ((habe|hab|muss) {THEN} (mein|meine|die) (tabletten|medikamente) {THEN2} (vergessen
            |abgeholt|verschrieben|nehmen|genommen|reduziert|abgesetzt|umgestellt|vertragen))
        (über|auf|wegen|für) die hecke / blumen sterben / bienen sterben / insektensterben
        aussterben / todmüde / todsicher / todernst / totmüde / todlangweilig / totgelacht
        totlachen / tot gelacht
        tot (umgefallen|ins bett|auf die couch|aufs sofa|vor müdigkeit|müde) / halbtot
        halb tot / scheintot / mausetot / totarbeiten / tot gearbeitet
        tot (langweilen|langweile|schämen|geärgert|gelangweilt)
        (mich (tot|zu tode|fast tot|halb tot) {THEN} (schämen|geschämt|langweilen
            |gelangweilt|erschrocken|erschreckt|lachen|gelacht|ärgern|geärgert|gefreut
            |gesucht|suchen|schäme|langweile|lache))
        ((langweile|schäme|lache|lach|ärgere|erschrecke|arbeite) mich {THEN} (zu tode|tot
            |kaputt|schlapp))
        (zu tode (gelangweilt|erschrocken|geschämt|erschreckt|nervt|genervt|amüsiert|betrübt
            |langweilen))
        nervt mich zu tode / nervt mich tot / toter hund / wie tot (ins|geschlafen)
        geschlafen wie tot / für (die|das|den) sterben würde ich
        (zum|das ist) zum (heulen|kotzen|haareraufen)
        da kann ich mir (auch)? (gleich)? die kugel geben / sterbenslangweilig / sterbensmüde
        sterbenskrank / mich in den hintern beißen / mich köstlich / leben wie gott
        das leben genießen / das nackte leben
        (hat|haben) mich {THEN2} (umgebracht|getötet|gekillt|fertig gemacht)
        das wars (von mir|für mich)? (für heute|für diese woche|fürs erste)
        ((sieht|versprochen|mache ich es) _ (anruf|termin|amt|hausaufgabe*|steuer*|wäsche
            |yoga|sport|antrag))
        (mache ich {THEN} (yoga|sport|wäsche|feierabend|pause|einen film|netflix|musik
            |hausaufgaben))
        (brief an (meinen|meine) (vater|mutter|ex|inneres kind|therapeuten|therapeutin) _ _
            therapie)
        ((tabletten|medikamente|medis|pillen) wirken (gut|besser|super|endlich|ganz|nicht
            |prima|anscheinend) / (mit dem|bei dem) schlüssel / schlage mich (durch|mit den
            |mit der|mit dem))
        ((weiß|weis) (noch|auch|noch gar)? (nicht|nimmer) (mehr|genau)? (wann|wo|wie) und
            (wann|wo|wie))
        (auf dem dach (gewesen|gearbeitet) / die antenne / (ans|vorm|vor dem|am) sterben _
            angst)
        sagen bevor ich (in|nach|zum|zur|fahre) / ausgeschlichen
    """,
    Meaning.ASIDE: f"""
        ((den|der|dem|vom|am|zum|nach dem|an den|seit dem|über den|um den|mit dem|beim|wegen
            dem|der)? tod (von|meines|meiner|unseres|unserer|seines|ihres|der|des|eines
            |einer))
        tod (meines|meiner|unseres|unserer|seines|ihres|von|eines|einer) / seinen tod
        ihren tod / seinem tod / ihrem tod / sein tod / ihr tod / tot ist / tot war / tot sind
        ist tot / war tot / sind tot / waren tot / ist {THEN} tot / tot aufgefunden
        tot gefunden / tot geboren / noch nicht tot / bin noch nicht tot / nicht nur
        kein witz / kein scherz / kein spaß / keine ahnung / ohne witz / ohne scheiß
        kein joke / kein scheiß / kein spruch / keinen bock mehr / nicht gelogen
        nicht übertrieben / kein drama
        nie so (schlimm|schlecht|stark|allein|klar|sicher|müde) / noch nie so
        weiß nicht mehr weiter / (weiß|weis) nicht mehr (wohin|weiter|was) / weiß auch nicht
        ich weiß nicht warum / keine angst
        kann nicht (schlafen|einschlafen|aufhören zu|mehr schlafen) / kann nicht aufhören
        kann nicht anders / geht nicht mehr weg / geht nicht weg / gehen nicht weg
        nichts anderes / an nichts anderes / nichts anderes als / nichts lieber als
        nicht länger warten / nicht mehr warten
        ((niemand|keiner) (weiß|merkt|sieht|versteht|ahnt|hilft|hört|glaubt|weis) (es|das
            |mich|davon|mir)?)
        ((sagt|sag|erzähl|erzählt|sagen sie) (es|das)? (bitte)? (niemandem|keinem|nicht
            weiter|nichts))
        (keiner|niemand) (da|mehr da|für mich da) / nicht lachen / lach nicht / lacht nicht
        nicht mehr viel / (hab|habe) keine (familie|freunde|freundin|arbeit|hilfe) (mehr)?
        nicht böse sein / nicht sauer sein / (trau|traue) mir (das|es)? nicht zu
        es geht nicht / es geht nicht mehr / geht nicht mehr / kann nicht
        (es|das) ist nicht mehr auszuhalten / nicht zum aushalten / nichts hilft
        nichts mehr hilft / halte (es|das)? nicht (mehr)? aus / halts nicht (mehr)? aus
        halte das alles nicht mehr aus / hat keinen sinn mehr / macht keinen sinn mehr
        bringt nichts mehr / bringt alles nichts / nichts mehr
        ((wissen|sehen|verstehen|können|hören|glauben|helfen|haben|sind|schreiben|sagen
            |kennen) sie)
        (liebe|hallo|danke|bitte) (frau|herr|sie)
        ich (liebe|vermisse|hasse|brauche|brauch|verlor) sie / ohne (ihn|sie|dich|sie alle)
        (hab|habe) (ihn|sie) {THEN} (verloren|betrogen|vermisst|enttäuscht)
        ((halte|halt|ertrage|ertrag|schaffe|schaff|pack|packe) (ich)? (den schmerz|die
            schmerzen|das|es|das alles|alles|den druck) {THEN} (nicht|nich|nimmer) (mehr
            |länger)? {THEN} (aus)?)
        aus den augen / (lass|lasst) mich nicht allein / nicht einmal du / nicht mal du
        (vergeht)? kein tag (an dem|wo) (ich)? nicht
        keine (nacht|stunde|minute) (in der|wo) (ich)? nicht
        ((weiß|weis) (einfach|auch|selbst|selber|gar)? (nicht|nich|nimmer) (mehr)? (weiter
            |wohin|warum|wieso))
        (ohne dass (sie|es|jemand|einer|wer|er|ihr) _ _ (merkt|merken|gemerkt|weiß|ahnt
            |mitbekommt|wissen))
        ((mehr)? (muss|braucht|soll|darf|kann) (keiner|niemand|man nicht) _ (wissen|erfahren
            |sehen))
    """,
}
