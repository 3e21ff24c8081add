"""German: idioms: what only sounds like it."""

from care.danger.meaning import Meaning
from care.danger.words.de.parts import THEN, THEN2

MEANINGS = {
    Meaning.IDIOM: f"""
        ((sterbe|sterb|stirbt|verrecke|krepiere|gestorben|sterben|verhungere|verrecken|umkommen
            |eingehen) {THEN} (fast|beinahe|halb)? (vor|for|an) {THEN} (neugier|lachen|hunger
            |hitze|langeweile|scham|angst|aufregung|durst|freude|kälte|müdigkeit|peinlichkeit
            |sehnsucht|nervosität|schmerzen|glück|spannung|muskelkater|ungeduld|neid|eifersucht
            |ekel|erschöpfung|lampenfieber|rührung))
        ((vor|for) {THEN} (neugier|lachen|hunger|hitze|langeweile|scham|aufregung|durst|freude
            |kälte|müdigkeit|peinlichkeit|nervosität|spannung|muskelkater|ungeduld|neid
            |lampenfieber|rührung|lauter lernen|lauter arbeit) {THEN2} (fast|beinahe|halb|lieber)?
            (sterben|gestorben|sterbe|verschwinden|verrecken|umgekommen|tot|umkommen|eingehen
            |krepieren|im boden|tot umfallen|umbringen|im erdboden))
        ((zum|fast|bisschen|halb) (sterben|totlachen|verrecken) {THEN} (langweilig|schön|gut
            |lecker|müde|komisch|peinlich|lustig|süß|heiß|kalt|öde|fad|köstlich)?)
        (zum (totlachen|sterben schön|sterben gut|sterben langweilig|verrecken schlecht
            |kaputtlachen))
        (im|in den) (erd)? (boden|erdboden) (versinken|versunken|verschwinden)
        (nur)? über meine leiche / leben und sterben lassen / sterben lassen und
        nicht totzukriegen
        ((akku|handy|auto|laptop|pflanze|pflanzen|tomaten|waschmaschine|motor|internet|fernseher
            |drucker) _ (tot|tod|gestorben|stirbt|sterben|hin))
        ((dafür|für) _ (würde|könnte|würd|könnt) (ich)? {THEN2} (sterben|töten|morden|jemanden
            umbringen))
        ((würde|könnte|würd|könnt) (ich)? (dafür|auch|jetzt|echt|glatt|alles)? (sterben|töten
            |morden|jemanden umbringen) (für|fürn))
        (würde ich (dafür|auch|jetzt|echt|glatt)? (töten|morden|jemanden umbringen|einen mord
            begehen))
        einen mord begehen für
        ((chef|chefin|mutter|mama|vater|frau|mann|freundin|trainer|lehrerin|oma|schwester|lehrer
            |sie|er|die) {THEN} (bringt|killt|erschlägt|lyncht|ermordet|tötet|erwürgt|wird|würde)
            (mich|uns) {THEN} (um|umbringen|killen|töten)? (wenn|falls|haha|lol|weil|sobald))
        ((bringt|killt|bringen|erschlägt|lyncht|ermordet|tötet) (mich|uns) {THEN2} (um)? (wenn
            |falls|haha))
        ((hitze|job|arbeit|chef|chefin|rücken|stress|kälte|warten|warterei|kopfschmerzen|knie
            |umzug|schule|lärm|fahrt|das|projekt|muskelkater|hausarbeit|uni|wetter|mathe|kater
            |treppe|spannung|prüfung|training|sport|workout|langeweile|sehnsucht|pollen
            |heuschnupfen|migräne|diät|husten) {THEN} (bringt|bringen|killt|tötet|macht|wird
            |schafft) (mich) {THEN2} (um|fertig|kaputt|umbringen|töten|killen|noch)?)
        ((wird|wirst|werden|bringst|würdest|würden) mich {THEN2} (umbringen|töten|killen|erwürgen
            |lynchen))
        ((das|es|der|die|dies|stress|hitze|arbeit|mutter|chef|mann|frau|er|sie) (würde|könnte)
            mich {THEN2} (umbringen|töten|killen|erwürgen))
        (angst {THEN} (zu sterben|vorm sterben|vor dem sterben|vor dem tod|vor meinem tod|dass ich
            sterbe|dass ich sterben (muss|werde|könnte)|ich sterbe|vorm tod|dass ich bald sterbe
            |dass ich tot|zu verrecken))
        ((beim|bei der|bei einem|beim #) (kochen|rasieren|sport|fußball|basteln|gemüse*|zwiebel*
            |brot*|klettern|skifahren|laufen|umzug|heimwerken|putzen|garten*|abwasch|training
            |turnen|arbeit|ski*|tennis|handball|volleyball|zwiebelschneiden|gemüseschneiden
            |schneiden|nähen|bügeln|backen|schnitzen|joggen|wandern|radfahren|tanzen|yoga|spülen
            |abspülen|spielen|hobeln|werken) _ (geschnitten|verletzt|verbrannt|gestoßen|getreten
            |gekratzt|weh getan|wehgetan|verbrüht|tot))
        ((geschnitten|verletzt|verbrannt|wehgetan) {THEN} (beim|bei der|bei|am herd|am ofen|am
            papier))
        ((mich|mir) {THEN} (beim|an der|am herd|am ofen|am papier|an einer dose|an einem) {THEN} *
            {THEN} (geschnitten|verletzt|verbrannt|wehgetan|weh getan|gestoßen|aufgeschürft))
        ((in den|am|den|in meinen) (finger|daumen|zeh|zeigefinger) _ (geschnitten|verbrannt
            |verletzt|gehauen))
        ((versehentlich|aus versehen|ausversehen|unabsichtlich|dummerweise|ungeschickt) _ _
            (geschnitten|verletzt|verbrannt|wehgetan))
        ((am|das|den|mein|mir das|mir den|mein linkes|mein rechtes|am linken|am rechten) (knie|fuß
            |knöchel|rücken|schulter|sprunggelenk|meniskus|kreuzband|wade) _ verletzt)
        ((die|meine|mir die|mir selbst die) (haare|nägel|fingernägel|pony|spitzen) {THEN2} (selbst
            |selber)? (schneiden|geschnitten|schneide|zu schneiden))
        ((im|beim) (schach|tennis|spiel|kartenspiel|skat|fußball|tischtennis|badminton|kicker
            |mario kart|uno|mensch|mühle|poker|scrabble|monopoly|armdrücken|quiz|jassen|watten
            |billard|darts|squash) {THEN2} (geschlagen|verprügelt|besiegt|abgezogen|fertiggemacht
            |vernichtet|platt gemacht))
        ((geschlagen|schlägt|besiegt) {THEN} (im|beim) (schach|tennis|spiel|skat|uno|kicker|poker
            |jassen))
        (abschiedsbrief* (an|für) (meine|meinen|die|den|das|mein|unsere)? (alte|alten|altes)?
            (firma|chef|kollegen|arbeit|team|klasse|wohnung|haus|schule|verein|auto|büro|job
            |zigaretten))
        ((abschied|verabschieden|verabschiedet) (von|vom) (der|dem|den|meiner|meinem|meinen
            |unserem)? (kollegen|firma|klasse|team|chef|arbeit|schule|auto|wohnung|elternhaus
            |verein|kita|rauchen))
        ((abschied|abschiedsfeier|abschiedsparty|abschiedsessen|abschiedskuchen) (von|im|in der
            |bei) *)
        (in den|in die|in der) (rente|ruhestand)
        letzter (arbeitstag|schultag|urlaubstag|ferientag)
        (mein|der) letzter tag (im|in der|bei|als|auf der arbeit|vor dem urlaub|im büro)
        (zeit|die zeit) (totschlagen|tot schlagen|totgeschlagen) / tote hose / toter winkel
        tot stellen
        ((ist|war|läuft|geht) {THEN} (zu ende|vorbei) {THEN} (die|der|das) (schule|ausbildung
            |projekt))
        ((selbstmord|suizid|umbringen|freitod|selbstverletzung) (kommt|käme|ist|wär|wäre) _ _
            (nicht in frage|keine option|kein thema|keine lösung|nicht infrage|nie in frage))
        ((selbstmord|suizid|tod|mord) auf raten / (politischer|finanzieller|sozialer|beruflicher
            |reiner) (selbstmord|suizid) / karrieresuizid / der reine selbstmord)
        ((leb|lebt|lebe) wohl (ihr|du|liebe)? (bänke|kuchenlisten|schulbücher|windeln|kilos|pfunde
            |büro|schule|zigaretten|hefte|mathe|latein|chef|kollegen|hanteln|fitnessstudio))
        ((chef|chefin|firma|kollegen|team|verein|zigaretten|büro|arbeit) _ _ (einen|den|nen)?
            (abschiedsbrief|abschiedsmail|abschiedsnachricht|abschiedsvideo))
        ((spring|springe|häng|hänge|schmeiß|erschieß|erschieße|bring) ich (mich)? _ _ (haha|hahaha
            |lol|hihi|hehe|xd|rofl))
        ((häng|hänge|erschieß|erschieße) ich? mich _ (wenn|falls) (der|die|das|noch) _ (wieder
            |nochmal|noch))
        ((könnt|könnte) (ich)? mich {THEN} (erschießen|ohrfeigen|aufhängen|in den hintern beißen)
            (hab|habe|weil|dass|so) _ _ (vergessen|verpasst|wieder|verschlafen|verlegt|liegen
            lassen))
        ((wär|wäre|bin) (ich)? {THEN} (fast|beinahe) {THEN2} (gestorben|draufgegangen|umgekommen
            |verreckt))
        ((mich|mir) {THEN2} (in der küche|in der werkstatt|am brotmesser|am glas|an der dose|an
            einer scherbe|am papier|am blatt|im garten|am herd|am grill|am backofen|am backblech)
            {THEN2} (geschnitten|verletzt|verbrannt|gekratzt|gestoßen|wehgetan|weh getan))
        (zu (jung|schön|früh|gut|stur) (um)? zu sterben)
        (erschießt|erschieß|erschiesst|erschiess|erlöst) mich (einer|jemand|bitte|wer)
        (lieber (sterben|tot) als (nochmal|noch einmal mit|mit|zum|zur|in die schule|karaoke))
        ((pension|rente|ruhestand|firma|büro|jahren|schule|praktikum|arbeit|kita|urlaub|kur|reha)
            _ _ _ (letzter|letzte) (tag|woche|schicht|stunde))
        ((für immer|endgültig) (aus|von|bei) (dieser|der|meiner|dem|diesem) (firma|stadt|schule
            |wohnung|job|büro|arbeit|verein|chat|gruppe|wg|uni|abteilung|partei|dorf|heimat))
        ((dach|hausdach) _ _ _ (dachrinne|ziegel|antenne|schnee|repariert|gedeckt|laub|solaranlage
            |photovoltaik|schüssel|rauchfang|kamin|sonnenuntergang|gefeiert|gegrillt))
        ((kopf|knie|zeh|zehe|ellbogen|stirn|hand|finger|schienbein|fuß) (an|gegen|in) (der|die|den
            |dem) _ (gestoßen|angeschlagen|angehauen|eingeklemmt|angestoßen|gehauen aus versehen))
        am gleis (#|drei|vier|eins|zwei)
        (spring|springe) ich (ein|für|in den pool|ins becken|über meinen|rein|seil|trampolin|vom
            dreier)
        ((letzter|letzte) (tag|abend|woche|nacht|schicht) (vor|beim|bei|als) *?)
        ((letzter|letzte) (tag|abend|woche|nacht) (im|in der|in dem|auf der) (büro|urlaub|job
            |dienst|laden|praktikum|firma|schule|arbeit|klinik|kita|uni|reha|abteilung|station
            |kur))
        ((mir|mich) {THEN2} (beim gärtnern|beim garteln|im urlaub|am strand|in der sonne|im
            freibad|beim grillen))
        ((mir|mich) _ _ (im urlaub|am strand|in der sonne|beim gärtnern|beim garteln) {THEN}
            (verbrannt|zerkratzt|geschnitten|aufgekratzt))
        ((mir|mich) _ _ _ (rasiert|rasieren) _ _ geschnitten)
        ((mir|mich) _ _ (beim|bei der|beim #) (bügeln|kochen|backen|grillen|garteln|gärtnern
            |putzen|basteln|sport|turnen|klettern|wandern|radfahren|spielen|werken|holzhacken
            |schneiden|rasieren|training|umzug|arbeit|gemüseschneiden|abwaschen|spülen|aufhängen
            |schnitzen|nähen|fußball|volleyball|ernten) _ (verbrannt|zerkratzt|geschnitten
            |aufgekratzt|aufgeschürft|verletzt|verbrüht|aufgeschnitten|gestochen))
        ((mich|mir) {THEN2} (am|an der|an dem|an meinem) (knie|fuß|knöchel|rücken|schulter
            |sprunggelenk|meniskus|kopf|kreuzband|wade|ellbogen|finger|daumen|zeh|schienbein|sehne
            |muskel) _ (verletzt|gestoßen|geschnitten|verbrannt|wehgetan))
        ((lebensmüde|suizidal|suizidgefährdet|selbstmordgefährdet) bin ich (nicht|keineswegs
            |nimmer))
        # kms / # km / kms (entfernt|gelaufen|weit|gefahren) / (pro|am|in der) _ # kms
        (vom (dreier|fünfer|zehner|siebener|sprungturm|sprungbrett|einer|beckenrand|# meter brett
            |bock))
        bungee / fallschirm / fallschirmspringen / ins wasser springen / ins kalte wasser
        in den see / sprung ins kalte wasser / trampolin / über den schatten springen
        über meinen schatten
        (schluss (mit|machen mit) (dem)? (rauchen|trinken|kippen|zucker|alkohol|zigaretten|handy
            |job|ihm|ihr|diät|uni|süßigkeiten|kaffee|fleisch|gejammer|ausreden|prokrastinieren))
        ((mit|mit der|mit dem) (meinem freund|meiner freundin|ihm|ihr|ihnen|rauchen|arbeit
            |trinken) schluss)
        schluss (gemacht|machen|mache) mit (meinem|meiner|ihm|ihr)
        beziehung (beenden|beendet|beende)
        ((die|unsere|meine|diese) (beziehung|ehe|freundschaft|affäre|kündigung|therapie|arbeit
            |ausbildung|diskussion|sitzung|besprechung) _ (beenden|zu beenden|beende|beendet|zu
            ende))
        für heute schluss / feierabend (machen|mache) / schicht im schacht
        ((ohne) (kaffee|schokolade|netflix|handy|internet|tee|musik|brot|käse|wlan|meinen kaffee
            |bier|smartphone) _ (leben|überleben|existieren|sterben))
        nicht mehr (in|bei|mit|neben) * _ (leben|wohnen)
        (nicht (mehr)? (in|bei|mit|neben|vegan|vegetarisch|zusammen|alleine|getrennt) _ (leben
            |wohnen))
        ((seil|strick|messer|klinge|dach) (für|der|des|zum|vom) (die|den|das|der)? (schaukel
            |kinder|kletter*|küche|boot|hund|wäsche|kochen|gemüse|rasierer|rasenmäher|haus|garage
            |zelt|garten))
        ((dach|brücke) {THEN2} (decken|gedeckt|repariert|reparieren|neu|gebaut|saniert|gesperrt
            |renoviert))
        ((habe|hab|muss) {THEN} (mein|meine|die) (tabletten|medikamente) {THEN2} (vergessen
            |abgeholt|verschrieben|nehmen|genommen|reduziert|abgesetzt|umgestellt|vertragen))
        (über|auf|wegen|für) die hecke / blumen sterben / bienen sterben / insektensterben
        aussterben / todmüde / todsicher / todernst / totmüde / todlangweilig / totgelacht
        totlachen / tot gelacht
        tot (umgefallen|ins bett|auf die couch|aufs sofa|vor müdigkeit|müde) / halbtot
        halb tot / scheintot / mausetot / totarbeiten / tot gearbeitet
        tot (langweilen|langweile|schämen|geärgert|gelangweilt)
        (mich (tot|zu tode|fast tot|halb tot) {THEN} (schämen|geschämt|langweilen|gelangweilt
            |erschrocken|erschreckt|lachen|gelacht|ärgern|geärgert|gefreut|gesucht|suchen|schäme
            |langweile|lache))
        ((langweile|schäme|lache|lach|ärgere|erschrecke|arbeite) mich {THEN} (zu tode|tot|kaputt
            |schlapp))
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
        ((sieht|versprochen|mache ich es) _ (anruf|termin|amt|hausaufgabe*|steuer*|wäsche|yoga
            |sport|antrag))
        (mache ich {THEN} (yoga|sport|wäsche|feierabend|pause|einen film|netflix|musik
            |hausaufgaben))
        (brief an (meinen|meine) (vater|mutter|ex|inneres kind|therapeuten|therapeutin) _ _
            therapie)
        ((tabletten|medikamente|medis|pillen) wirken (gut|besser|super|endlich|ganz|nicht|prima
            |anscheinend) / (mit dem|bei dem) schlüssel / schlage mich (durch|mit den|mit der|mit
            dem))
        ((weiß|weis) (noch|auch|noch gar)? (nicht|nimmer) (mehr|genau)? (wann|wo|wie) und (wann|wo
            |wie))
        (auf dem dach (gewesen|gearbeitet) / die antenne / (ans|vorm|vor dem|am) sterben _ angst)
        sagen bevor ich (in|nach|zum|zur|fahre) / ausgeschlichen
        ((katze|kater|kätzchen|hund|welpe|dornen|brombeeren|rosen|kaktus|hecke|brennnesseln|mücken
            |sonne|arzt|ärztin|chirurg|tätowierer|wespe|biene|ofen) (hat|haben|hatte) {THEN} (mir
            |mich))
        ((mückenstiche|mückenstich|neurodermitis|ausschlag|allergie|ekzem|sonnenbrand|juckreiz
            |windpocken|brennnesseln|insektenstich|schuppenflechte|krätze) _ _ _ (mir|mich))
        ((mach|mache|machst|machen) (ich|du|wir)? (es|s)? (mir|uns) {THEN} (gemütlich|bequem|schön
            |leicht|einfach|selbst)?)
        ((seil|seile|kletterseil|schnur|strick) _ _ (klettern|kletterhalle|kletterwand|boot|segeln
            |schaukel|hund|zelt|anhänger|hängematte|halle|baumhaus|abschleppen|turnen|slackline
            |kindergarten|klettergarten|segelboot|kuh|ziege|pferd|apfelbaum|wäsche))
        ((klettern|kletterhalle|boot|segel*|schaukel|hängematte|slackline|anhänger) _ _ _ (seil
            |seile))
        ((an|auf|unter|vor|über) (der|die|einer) brücke _ (stau|vorbei|fotos|foto|aussicht|blick
            |spaziert|spazieren|treffen|getroffen|angeln|gefahren|verabredet|picknick|wandern))
        (termin|urlaub|datum) _ (hochzeit|zahnarzt|arzt|umzug|taufe|op|reise|party|feier|treffen)
        (hochzeit|umzug|taufe|party|feier|reise|prüfung|treffen|op) _ _ (datum|termin) (steht|ist)
        (vorbei|schluss|aus) mit (dem|der|den|all dem)? {THEN} (stress|prüfungsstress|lernen
            |sommer|urlaub|ferien|schule|corona|lockdown|regen|winter|umzug|baustelle|prüfungen
            |chaos)
    """,
}
