"""German: plans, whole."""

from care.danger.meaning import Meaning
from care.danger.words.de.parts import DAY

MEANINGS = {
    Meaning.PLAN: f"""
        ((ich)? (weiß|weis) (schon|genau|jetzt|ganz genau|mittlerweile|bereits)? wie (und wann|und
            wo)? (ich)? (es|s|ichs)? _ (ich)? (mache|mach|tue|tu|anstelle|anstell|machen werde|tun
            werde|beende|sterbe|gehe|durchziehe|gehen werde|beenden werde|enden wird))
        ((weiß|weis) _ (ganz)? (genau)? (wie|wann|wo) (und wann|und wie|und wo)? ich es _ (mache
            |mach|tue|tu|tun|machen|durchziehe|beende))
        (weiß|weis) (genau)? wann (und wie|und wo)
        die methode (steht|habe ich|hab ich|ist klar)
        ((habe|hab) _ (einen|nen|den|meinen) _ (konkreten|genauen|festen|fertigen|klaren) _ (plan
            |zeitpunkt) (für|um|wie|gefasst|gemacht|fertig)? _)
        ((habe|hab) _ (einen|nen|den|meinen) plan _ (wie ich|um)? _ (zu sterben|gehe|sterbe|für
            meinen tod|für mein ende|mich umzubringen|gehen kann|es beende|für heute nacht|zu
            gehen|zu verschwinden|aus dem leben))
        plan _ (zu sterben|für meinen tod|für mein ende|mich umzubringen)
        suizidplan steht / (mein|der) (entschluss|entschluß) steht (fest)?
        (plan|datum|tag) steht (fest)? (schon)? (für meinen|für mein|an dem ich|um zu)
        ((habe|hab) (mir)? _ (ein|den|das|einen) (datum|tag|zeitpunkt|brücke) _ (ausgesucht
            |festgelegt|ausgewählt|gesetzt|gewählt|rausgesucht|bestimmt))
        ((die|eine|den|einen|meine) (brücke|baum|gleise|methode) _ (ausgesucht|rausgesucht
            |angeschaut|ausgekundschaftet|ausgewählt|angesehen))
        (datum|tag) _ ausgesucht (an dem|wo|wann)
        steht fest wann ich (gehe|sterbe)
        ({DAY} (ist es|ist alles|ists|wird es|ist) _ (vorbei|aus|zu ende|schluss) _ mit mir)
        ({DAY} _ (mache|mach|tue|tu|zieh|ziehe|werde) (ich)? (es|ichs|es endlich|s) (durch
            |endgültig|tun|wirklich))
        {DAY} _ (mache|mach|tue|tu) (ichs|ich es)
        {DAY} ist es _ (soweit|so weit)
        (ich)? (mache|mach|tue|tu|zieh|ziehe) es {DAY} (durch)?
        ich zieh (es|s) _ durch
        ({DAY} _ (bin|werde) ich _ (tot|nicht mehr da|nicht mehr|gestorben|weg für immer|nicht
            mehr am leben|nicht mehr leben|nicht mehr hier|sterben|erlöst|im himmel|unter der
            erde))
        ((bin|werde) (ich)? {DAY} _ (tot|nicht mehr da|nicht mehr am leben|gestorben|sterben|nicht
            mehr leben|nicht mehr unter euch|nicht mehr hier|nicht mehr auf der welt))
        {DAY} _ (sterbe|sterb|krepiere) ich / ich sterbe {DAY}
        werde (ich)? {DAY} sterben / {DAY} _ (lebe|leb|atme) ich _ nicht mehr
        mich gibts _ nicht mehr
        (gibt|gibts) (es)? mich _ {DAY} _ nicht mehr
        mich {DAY} nicht mehr gibt / {DAY} (gibt|gibts) (es)? mich _ nicht mehr
        {DAY} gibt es mich dann nicht / (geh|gehe) (ich)? _ für immer
        für immer gehen / dann gehe ich für immer
        ({DAY} (geh|gehe|verlasse|verlass) ich _ (diese welt|aus dem leben|in den tod|von euch|für
            immer|für immer weg|zu gott|zu den engeln|in den himmel|von dieser welt|bitte))
        (verlasse|verlass) (ich)? _ (diese|die|eure) (welt|erde)
        ((mein|meine|der|die) (letzter|letzte|letzten|allerletzte|allerletzter) (tag|nacht|abend
            |stunden|stunde|tage|morgen|sonntag|samstag|woche|weihnachten) (auf dieser welt|auf
            der welt|auf erden|im leben|meines lebens|in diesem leben|am leben|hier auf erden))
        ((das|heute|dies|es) (ist|wird|war) _ (mein|meine|der|die) (letzter|letzte|allerletzte)
            (tag|nacht|abend|stunde|nachricht|mal dass ich schreibe|mal dass ihr|lebenszeichen))
        ((mein|meine) (letzter|letzte) (tag|nacht|abend) (heute|morgen)? _ (auf|am|mit euch))
        (komme (ich)? _ nicht (mehr)? (lebend|lebendig) _ (zurück|wieder|heim|nach hause))
        (von dort|davon|da|und) komme ich nicht (mehr)? (zurück|wieder) / nicht lebend zurück
        ((den|die|das|meinen|meine|mein|weihnachten|ostern|silvester) (nächsten|nächste|nächstes
            |#)? (geburtstag|weihnachten|frühling|sommer|herbst|winter|montag|jahr|woche|morgen)
            (werde ich|erlebe ich|erleb ich|will ich) _ nicht (mehr)? (erleben|mehr)?)
        ((erlebe|erleb|werde) (ich)? (weihnachten|ostern|silvester|den morgen|meinen #|den
            nächsten|das nächste|den frühling|den sommer|das jahresende|meinen geburtstag) _ nicht
            (mehr)? (erleben)?)
        (so lange|solange|bis dahin) halte ich noch durch
        danach (gehe|mache|mach|bin) ich (schluss|weg für immer|für immer|tot)
        nur noch (diesen|den|das) _ dann (gehe|bin) ich
        (ich)? (habe|hab) es _ getan _ tabletten / gerade getan
        hab es gerade getan / tabletten wirken (schon|langsam|gleich)
        merke wie die tabletten / die tabletten wirken
        (der|das|ein) (strick|seil|schlinge|galgen) hängt _ (schon|bereit|am|an der|im)
        ((strick|schlinge|galgen) _ (gekauft|besorgt|geknüpft|gebunden|geknotet|um den hals|hängt
            |liegt|baumelt|gelegt|bereit|fertig|bestellt|vorbereitet))
        _ (bringe|bring) ich es _ (hinter mich|zu ende)
        {DAY} bring ich es zu ende
        ({DAY} _ (ist|wird) _ (schluss|alles vorbei|der letzte tag|ende für immer) (für immer|mit
            allem|endgültig|für mich))
        ({DAY} _ (mache|mach) ich _ (endgültig)? (schluss|ein ende|dem ein ende) (mit allem|für
            immer|endgültig)?)
        ((stehe|steh|sitze|sitz|bin) (ich)? _ (auf|an|am|oben auf) (der|dem|einer|einem|den)?
            (brücke|brückengeländer|dach|hochhaus|gleis|gleisen|bahngleisen|schienen|geländer
            |klippe|abgrund|bahnübergang|dachkante|fensterbrett) _ (und)? _ (und will|will|springe
            |spring|werde springen|will springen|und springe|und gleich))
        keiner weiß dass ich {DAY} (nicht mehr|gehe|tot) / mein ende (ist|steht|naht|geplant)
        ((plane|plan|planen|bereite) _ (mein|meinen|meine) _ (ende|tod|abgang|eigene beerdigung
            |abschied|selbstmord|sterben) (vor)?)
        ((meinen|mein) _ (tod|abgang|ende|sterben) _ (planen|geplant|zu planen|plane|vorbereiten
            |vorbereitet|vorzubereiten|organisiert|durchgeplant|vorbereite))
        (wie (man|ich) (sich|mich)? _ (schmerzlos|schmerzfrei|schnell|am schnellsten|am besten
            |sicher)? (stirbt|sterben kann|umbringt|tötet|erhängt|umbringen kann|sterbe|am besten
            stirbt))
        ((wie viele|wieviele|wieviel|wie viel|welche|welche dosis|ab wie vielen) * _ (um zu
            sterben|tödlich|tödlich sind|zum sterben|damit man stirbt|für eine überdosis))
        ((schmerzlos|schmerzfrei|schmerzlose) (sterben|stirbt|methode|methoden|selbstmord|suizid
            |weg zu sterben))
        tödliche (dosis|menge|tabletten) / tödlich sind / suizidmethode*
        ((stehe|steh|sitze|sitz) _ (auf|an) (der|dem|einer|einem|den) (autobahnbrücke
            |brückengeländer|dachkante|hochhausdach|geländer|bahngleisen|gleisen|schienen
            |fensterbrett|brüstung|eisenbahnbrücke|klippe|bahnschienen|dachrand|fenstersims))
        {DAY} (passiert|passierts) es
        ((briefe|brief|video) _ (geschrieben|aufgenommen|gemacht) _ (wenn ich|falls ich) _ (tot
            |nicht mehr|gestorben))
        ((wie viele|wieviele|wieviel|wie viel) * _ _ (um zu sterben|tödlich|zum sterben|damit man
            stirbt))
        (spring|springe) (ich)? {DAY} / (spring|springe) (ich)? heute noch
        (auf (den|die) (gleisen|gleise|schienen|bahngleisen) _ (gestanden|gelegen|gesessen
            |gelegt))
        werde es {DAY} _ (tun|machen|durchziehen|beenden)
        ((der|das|ein|mein|meine|die|eine|den|nen|papas|opas|vaters) (seil|strick|schlinge|galgen
            |rasierklinge|klinge|pistole|waffe|gewehr|jagdgewehr|flinte|revolver|knarre
            |dienstwaffe|skalpell|cuttermesser) (liegt|hängt|wartet|steht|ist|habe ich|hab ich) _
            (bereit|geladen|bereits|da|fertig|(im|in|neben|unter|unterm|auf|am|an|vor|aufm|hinter)
            (der|dem|meinem|meiner|den|mir)? (kofferraum|keller|schrank|rucksack|tasche|bett|mir
            |auto|dachboden|balken|haken|garage|schublade|tisch|badewannenrand|wanne|nachttisch
            |hand|decke|schuppen|speicher|baum|schreibtisch|sofa|schoß)?))
        ((habe|hab|halte|halt) (ich)? _ (das|ein|die|eine|den|nen|ne)? (messer|klinge|rasierklinge
            |pistole|waffe|strick|seil|schlinge|skalpell|cuttermesser|gewehr|tabletten|pillen
            |packung|schachtel) _ (in der hand|in meiner hand|in den händen|vor mir|am hals|am
            handgelenk|an der pulsader|an der schläfe|an der kehle|um den hals|neben mir
            |griffbereit|im auto|im rucksack|im kofferraum))
        ((weiß|weis|kenn|kenne) (ich)? _ wo (er|sie|papa|opa|mein *)? (die|der|das|den|seine)?
            (patronen|munition|waffe|waffen|pistole|gewehr|waffenschrankschlüssel|schlüssel zum
            waffenschrank|schlaftabletten|waffenschrank))
        (schlüssel|code) (zum|vom|für den) waffenschrank
        ((weiß|kenne|weis) (ich)? _ (den|das) (tag|datum|ort|zeitpunkt|platz|baum) (und|wo|an dem
            |steht|schon)?)
        (weiß|weis) _ (wann|wo|wie|womit) und (wann|wo|wie|womit)
        ((tag|datum|zeitpunkt|methode) _ (steht|stehen) _ (fest|festgelegt|ausgesucht|gewählt)?)
        (mein entschluss|der entschluss|meine entscheidung) _ steht
        ((wenn|sobald|sowie|während) _ _ (weg|schlafen|schläft|arbeiten|arbeitet|ausgezogen
            |gestorben|vater|haus|allein|alleine|da|urlaub|verreist|arbeit|schule|draußen|tot
            |bett) (sind|ist|bin)? _ (mache|mach|tue|tu|zieh|ziehe|bring|bringe|geh|gehe|werde
            |spring|springe) (ichs|ich (es|auch|mich|das)))
        {DAY} _ _ (mache|mach|tue|tu|zieh|ziehe) (ichs|ich (es|das|s))
        ((diesmal|dieses mal|nächstes mal|das nächste mal|beim nächsten mal|nächste mal) _ (mache
            |mach|zieh|ziehe|spring|springe|nehm|nehme|tu|tue) (ichs|ich) (es|s|mehr|alle|nicht)?
            _ (richtig|wirklich|durch|tiefer|gründlich|gleich alle|die doppelte))
        ((diesmal|dieses mal) _ (findet|rettet|hält|stoppt) mich _ (keiner|niemand|nichts))
        ((jetzt|dann|nun|danach) kann ich _ (in ruhe|in frieden|beruhigt|getrost|ruhigen
            gewissens) (gehen|sterben|abtreten|einschlafen))
        ({DAY} (werde|will|werd) ich _ (endgültig|für immer|endlich|leise|einfach)? gehen)
        ((brauche|brauch) (ich)? (ihn|sie|es|das|die|den|das alles|davon|das zeug)? _ (bald|dann
            |morgen|dort|ab morgen) _ (nicht|nichts|nimmer) (mehr)?)
        wo ich hingehe
        ((ich werde|werde ich|werd ich|ich werd) _ (nicht|nie|nimmer) mehr _ (da sein|leben|am
            leben sein|aufwachen|existieren|unter euch sein|aufstehen))
        ((brief|briefe|zeilen|video|videos) _ (an|für) (meine|meinen|mein|unsere|jeden|alle|euch)
            _ _ (liegt|liegen|sind|ist|hab ich|habe ich|lege ich|leg ich) _ (in|im|auf|unter
            |unterm|bei|beim|bereit|fertig|geschrieben|versteckt|beschriftet) (der|dem|meiner
            |meinem)? _ (schublade|schreibtisch|umschlag|küchentisch|kopfkissen|nachttisch|safe
            |tisch|notar|tresor|schrank|kommode|nachtkästchen|laptop)?)
        ((der|mein|die|meine) (letzte|letzter|letzten) (brief|briefe) _ (ist|sind|liegt|liegen
            |geschrieben))
        morgen um diese zeit _ (ist|bin|gibt|lebe|werde)
        ((die|ne|eine|meine) (ganze|volle|komplette|ganzen) (packung|schachtel|dose|handvoll
            |tabletten|pillen|schlaftabletten|röhrchen|packungen) _ (tabletten|pillen
            |schlaftabletten)? _ (vor mir|in der hand|neben mir|auf dem tisch|auf dem bett))
        ((habe|hab) _ (alles|alle) _ (geschluckt|eingeworfen|runtergespült|genommen was))
        ((tabletten|pillen|schlaftabletten|medikamente|packung|schachtel|medis) _ _ (wodka|schnaps
            |whisky|whiskey|flasche wein|flasche rotwein|glas wein|rum))
        ((wodka|schnaps|whisky|whiskey|wein|rum|flasche) _ (und|steht|mit|plus) _ (tabletten
            |pillen|schlaftabletten))
        ((gegoogelt|recherchiert|nachgelesen|nachgeschaut|gesucht|google|googel|googl|informiert
            |eingelesen|nachgesehen|schau nach|rausgefunden|gelesen) _ (wie viel|wieviel|wieviele
            |wie viele|welche|welches|wie|ab wann|wie lange|wie hoch|was) _ _ (nehmen|braucht
            |tödlich|reicht|reichen|stirbt|springen|schluckt|einnehmen|verblutet|erhängt|umbringt
            |sterben|schmerzlos|muss|knotet|tötet))
        ((im internet|online|im darknet|in der apotheke|im baumarkt)? (zyankali|rattengift
            |natriumnitrit|pentobarbital|nembutal|barbiturate|strick|helium|heliumflasche
            |heliumflaschen|gift|galgenstrick|grillkohle) _ (im internet|online|im darknet)? _
            (bestellt|gekauft|besorgt|bekommen|gefunden))
        (föhn|fön|toaster) _ (in die|in der|in meine) (badewanne|wanne)
        ((badewanne|wanne|badewannenrand|badewasser|wasser) _ _ (rasierklinge|rasierklingen|klinge
            |föhn))
        (rasierklinge|rasierklingen|klinge) _ _ (badewanne|wanne|badewannenrand|wasser läuft)
        (garage|auto|wagen) _ _ (motor läuft|motor laufen|motor an|abgase|auspuff)
        (schlauch|abgase) _ _ (auspuff|auto|wagen|fenster)
        ((damit|dass) mich _ _ (findet|finden|finden muss|finden müssen) / wer mich _ findet)
        ((damit|dass) (nicht)? (meine|mein|die|der|keiner|niemand|ihr|sie|ihn)? (mutter|kinder
            |frau|mann|tochter|sohn|familie|eltern|mama|papa|polizei|nachbarin)? mich _ (findet
            |finden|finden muss|finden müssen))
        ((stehe|steh|sitze|sitz) (ich)? _ (auf|an|oben auf) (der|dem|einer|einem|ner|nem) (brücke
            |dach|hochhaus|parkhausdach|parkdeck|abgrund|klippe|geländer|bahnsteigkante|bahndamm))
        ((war|bin) (ich)? _ (auf|an) (der|dem|den) (brücke|gleisen|bahngleisen|schienen
            |hochhausdach) _ (gestanden|und|aber|nächstes))
        ((bahnübergang|gleisen|schienen|bahngleis|bahnsteig|bahndamm) _ _ (nächste|nächsten) (zug
            |bahn|ice|regionalzug))
        ((spring|springe) (ich)? _ (vom|von (der|einem|dem)|aus dem) (parkhaus|parkdeck|balkon
            |dach|hochhaus|brücke|turm|fenster|# stock|kran|schuldach))
        ((am|nach) (geburtstag|todestag|hochzeitstag|weihnachten|silvester) _ _ (mach|mache|geh
            |gehe|beende|folge) (ichs|ich) (es|ihm|ihr|auch)?)
        ((folge|folg) (ich)? (ihm|ihr|dir|meinem *|meiner *) _ (nach|in den tod|ins grab|bald
            |heute|am selben tag|hinterher|am nächsten tag|sofort|gleich danach))
        ((noch|nur noch) (bis|das) (weihnachten|zum geburtstag|wochenende|abitur|konzert) _ dann _
            (schluss|ist schluss|geh ich|gehe ich|mach ich schluss))
        ist schluss _ (fest)? vorgenommen
        (screenshot|video|post) _ _ (abschied|tschüss) _ _ (poste|lade)
        (lieb|liebe|liebt) _ _ wenn ich nicht mehr bin / wenn ich nicht mehr bin
        ((in|im|auf) (meinem|meiner|dem|der)? (nachttisch|schublade|schrank|tasche|rucksack
            |nachtkästchen|tisch) liegen _ _ (tavor|tabletten|pillen|schlaftabletten|packungen
            |schachteln|medikamente|rasierklingen))
        ((tabletten|pillen|schlaftabletten|medikamente|waffe|pistole|strick|seil|schlauch
            |rasierklinge|rasierklingen|mittel|gift|insulin) (habe|hab|dafür) (ich)? (auch|da
            |schon|bereits|besorgt|alle|alles|hier|habe ich|hab ich)?)
        werf mich davor / werfe mich davor / leg mich davor / lege mich (davor|drauf)
        ((datum|tag|#|monat|sonntag|montag|freitag|samstag) dafür (ausgesucht|gewählt|festgelegt
            |ausgewählt))
        ((werde|will) _ (die woche|das wochenende|das jahr|die nacht|den monat|die tage
            |weihnachten) nicht (überleben|erleben|überstehen))
        ((stell|stelle|dreh|drehe|mach|mache) (ich)? _ (das gas|den gashahn) _ (an|auf))
        von (welchem|welcher) (hochhaus|brücke|dach|turm|haus|parkhaus) ich (springe|spring)
        ((gehe|geh|steige|laufe|lauf|spring|springe) (ich)? _ _ (in den (fluss|rhein|kanal|main
            |neckar|inn)|in die (donau|elbe|isar|spree|weser|tiefe)))
        ((setz|setze) (ich)? mir _ (den goldenen schuss|die letzte spritze) / goldenen schuss /
            goldener schuss)
        (meinen|den) weg zu ende (gehen|geh)? / geh _ meinen weg zu ende
        ((bahnhof|brücke|gleisen|gleise|hochhaus|see|fluss) _ _ (werf|werfe|spring|springe|leg
            |lege) (ich)? (mich)?)
        ((gehe|geh|fahre|fahr|lauf|laufe|bin unterwegs|bin auf dem weg) _ _ (zur brücke|zu den
            gleisen|zu den schienen|zum hochhaus|auf die brücke|aufs dach|auf das dach|an die
            gleise|auf die gleise|zum bahnübergang))
        ((bin|sitze|sitz|stehe|steh) (ich)? _ (auf dem dach|aufm dach|am dachrand|am geländer|auf
            der brüstung|am abgrund|auf der kante))
        (strick|seil|schlinge|hocker|haken|balken) _ (hocker|haken|balken|stuhl|strick|seil)
        (garage|auto|wagen) _ _ (schlauch|auspuff)
        (wenn|bis|falls|damit) (sie|man|jemand|einer|ihr) _ mich (finden|findet|gefunden)
        war schön mit euch / es war schön mit euch / schön dass es euch gab
        dafür ausgesucht / (knoten|schlinge) _ (geübt|gelernt|probiert|geknotet)
        ((briefe|brief) an (die|meine|meinen) (kinder|eltern|familie|frau|mann|lieben) (liegen
            |liegt) in der schublade)
        (meinen|mein|den) abschied _ (vorbereitet|geplant|vorbereite|plane|organisiert)
        ((werde|will|möchte) (ich)? _ (ihm|ihr|dir|meinem *|meiner *) (folgen|nachfolgen|nachgehen
            |hinterhergehen))
        (alles _ (geplant|durchgeplant|durchdacht) _ _ (detail|mut|fehlt) / fehlt _ (noch)? der
            mut / nur (noch)? der mut _ fehlt / mut fehlt _ noch)
        ((kenn|kenne|weiß|habe|hab) (ich)? den (code|schlüssel) _ (safe|tresor|schrank)? /
            (pistole|waffe|gewehr|munition|revolver) _ (im safe|im tresor|im waffenschrank))
        (post|brief|mail|nachricht|briefe) von mir _ dann (ist es|bin ich)
        (# (tabletten|pillen|schlaftabletten|tavor|paracetamol|packungen|schachteln) _ (im haus|da
            |hier|zuhause|zusammen|daheim|vor mir|griffbereit|in der schublade))
        nicht mehr brauchen werde / (werde|werd) _ _ nicht mehr brauchen
        ((werde|werd|will) (ich)? _ (heute|heute nacht|heute abend|heut nacht|morgen|am sonntag|am
            wochenende|bald|für immer|endgültig) gehen)
        ((warte|wart) (ich)? _ (noch)? bis _ _ (gestorben|tot|erwachsen|ausgezogen) (sind|ist)?)
        ((heute nacht|heut nacht|heute abend|diese nacht|morgen früh) ist (es|alles|dann|endlich)
            _ (vorbei|aus|zu ende|überstanden|geschafft))
        ((nehm|nehme|schluck|schlucke|werf|werfe) (ich)? _ (alle|alles|sie alle) _ (auf einmal
            |zusammen|ein))
        (gibt|gibts) (es)? mich _ nicht mehr
        ((sitze|sitz|stehe|steh|bin|hocke|liege) (ich)? _ (am|an den|auf den|neben den) (bahndamm
            |gleisen|bahngleisen|schienen|bahnschienen|abgrund|steilhang))
        ((welche|welchen|welcher|welches) (kurve|baum|brücke|stelle|zug|pfeiler|methode|haus) ich
            (nehme|nehm|wähle|fahre|springe))
        ((wie schnell|wie hoch|wie tief|wie fest) (ich|man) _ (fahren|springen|fallen|schneiden
            |ziehen) muss)
        ((kauf|kaufe|hol|hole|besorg|besorge|bestell|bestelle) (ich)? (mir)? _ (das seil|ein seil
            |den strick|einen strick|die tabletten|rasierklingen|eine waffe|das helium|die
            überdosis))
        (tag|datum) _ _ danach (gibt|bin|ist)
        (ausgerechnet|nachgerechnet|abgewogen) _ (viele|dosis|tabletten|wie viel|reicht)
        ((letzte|letzten|letztes|letzter) (mahlzeit|wille|spaziergang|dusche|zigarette|foto
            |wunsch) _ (bevor|dann) ich? _ (gehe|sterbe|springe|es))
        ((pass|passt|passen sie) _ auf (meine|meinen|mama|papa|die|den|unseren|unsere) _ auf (wenn
            |ich|bitte)?)
        ((habe|hab) (ich)? (es)? _ (durchgerechnet|durchdacht|mir überlegt) _ (heute nacht|morgen
            |am *) (mach|tue|passiert))
        (schön|gut) _ dass es (heute|bald|morgen) (zu ende geht|vorbei ist|aufhört)
    """,
}
