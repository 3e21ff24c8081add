"""German: killing oneself, in every way and word."""

from care.danger.meaning import Meaning
from care.danger.words.de.parts import MID, THEN, THEN2, THEN3

MEANINGS = {
    Meaning.KILL_SELF: f"""
        ((mach|mache|setz|setze) ich (dem|allem|dem ganzen|mir|der sache)? (ganzen|elend)? *? ein
            ende)
        ((mich|mi) {THEN2} (umbringen|umbringe|umzubringen|um bringen|um zu bringen|umgebracht))
        (mich|mi) {THEN2} (töten|töte|zu töten|getötet|selbst töten|ermorden|selbst ermorden)
        ((mich|mi) {THEN2} (erhängen|erhänge|zu erhängen|erhängt|aufhängen|aufhänge|aufzuhängen))
        mich {THEN2} (aufknüpfen|aufknüpfe|aufzuknüpfen|aufgehängt|strangulieren|ersticken)
        mich {THEN2} (erschießen|erschieße|zu erschießen|erstechen|zu erstechen|abstechen)
        (mich {THEN2} (ertränken|ertränke|zu ertränken|vergiften|vergifte|zu vergiften|vergasen))
        mich {THEN2} (suizidieren|suizidiere|zu suizidieren|unaliven|unalive|zu unaliven)
        mich {THEN2} (wegmachen|wegzumachen|wegmache|kaltmachen|abmurksen|abzumurksen|killen)
        (mich {THEN2} (abknallen|abzuknallen|abschießen|wegballern|wegschießen|wegpusten|killn))
        mich {THEN2} (entleiben|auslöschen|auszulöschen|auslösche|ausradieren|eliminieren)
        mich {THEN2} (verbrennen lassen|anzünden|selbst verbrennen|selbst richten|richten)
        (mich {THEN2} (totfahren|totsaufen|zu tode (hungern|saufen|trinken|stürzen)|totzufahren))
        mich {THEN2} (überfahren|vom zug überfahren|überrollen) (zu)? lassen / mich opfern
        (mich {THEN2} (von der welt|aus dem leben|von dieser welt|aus der welt|vom leben)
            (verabschieden|zu verabschieden|verabschiede|schaffen|zu schaffen|befördern|radieren))
        (mich {THEN2} (ins jenseits|in den tod|ins grab) (befördern|zu befördern|stürzen|bringen))
        mich {THEN2} (unter die erde|um die ecke) (bringen|zu bringen|bringe)
        mich {THEN2} vom leben (zum tode|erlösen|befreien|zu erlösen|zu befreien)
        (mich {THEN2} (vor|auf|unter|von|vom|aus|in|gegen|übers|über|vorn) (den|die|das|der|dem
            |einen|ein|eine|einer|einem|nächsten|nächste|das nächste|den nächsten|die nächste)? *?
            (zug|bahn|sbahn|ubahn|s bahn|u bahn|gleise|gleis|schienen|dach|brücke|hochhaus|balkon
            |fenster|auto|lkw|laster|bus|tram|klippe|tiefe|fluss|rhein|turm|straßenbahn|kran
            |parkhaus|brückengeländer|autobahn|donau|elbe|straße) *? (werfen|werfe|zu werfen
            |schmeißen|schmeiße|zu schmeißen|legen|lege|zu legen|stürzen|stürze|zu stürzen
            |springen|fallen lassen|fallen zu lassen|fallenlassen|stellen|hauen|runterstürzen
            |runterwerfen|runterfallen lassen|geworfen|gelegt))
        ((werfe|werf|schmeiße|schmeiß|lege|leg|stürze|stürz|haue|stelle) (ich)? mich {THEN2} (vor
            |auf|unter|von|vom|aus|in) (den|die|das|der|dem|einen|ein|einer|einem|nächsten)?
            (nächsten|nächste)? (zug|bahn|sbahn|ubahn|s bahn|u bahn|gleise|gleis|schienen|dach
            |brücke|hochhaus|balkon|fenster|auto|lkw|laster|bus|tram|klippe|tiefe|turm))
        ((von|vom|aus) (der|dem|einer|einem|ein|eine|nem|ner|diesem|dieser|unserem|dem #)? {THEN}
            (brücke|dach|hochhaus|balkon|fenster|klippe|turm|parkhaus|stock|kran|autobahnbrücke
            |eisenbahnbrücke|felsen|kirchturm|geländer|zimmerfenster|staumauer|plattenbau) *?
            (springen|springe|spring|zu springen|stürzen|zu stürzen|fallen lassen|runterspringen
            |runterspringe|gesprungen|hüpfen|runter springen|runter|runterzuspringen))
        ((springe|spring|stürze|hüpfe|hüpf) (ich)? {THEN2} (von|vom|aus) (der|dem|einer|einem)?
            (brücke|dach|hochhaus|balkon|fenster|klippe|turm|parkhaus|# stock|stock))
        ((vor|vor den|vor die|vor einen|vor eine|vor den nächsten|vor die nächste|in den|unter
            den) (zug|bahn|sbahn|ubahn|s bahn|u bahn|lkw|laster|tram|straßenbahn|lastwagen|auto)
            {THEN} (springen|springe|spring|zu springen|gehen|laufen|laufe|rennen|stellen|werfen))
        ((springe|spring|laufe|lauf|renne) (ich)? {THEN2} vor (den|die|einen|eine|das|ein)
            (nächsten|nächste)? (zug|bahn|sbahn|ubahn|s bahn|u bahn|lkw|laster|auto|bus|tram))
        ((gegen|an|vor) (den|einen|nen|die|eine|ne) (nächsten|nächste)? (baum|brückenpfeiler
            |pfeiler|mauer|betonpfeiler|brücke) {THEN} (fahren|fahre|fahr|zu fahren|lenken|lenke
            |zu lenken|setzen|rasen|zu rasen))
        ((fahre|fahr|lenke|rase) (ich)? {THEN2} gegen (den|einen|nen|die|eine|ne) (nächsten
            |nächste)? (baum|brückenpfeiler|pfeiler|mauer))
        (in den|in) gegenverkehr (lenken|fahren|ziehen|lenke|fahre|zu lenken|zu fahren|rasen)
        (das|mein) (lenkrad|steuer) {THEN} (rumreißen|herumreißen|verreißen|rumzureißen)
        ((mir|ma) {THEN2} (das|mein|mei|des|s) leben _ (zu)? (nehmen|nehme|genommen|nähme))
        (nehme|nehm|näme) (ich)? mir {THEN2} (das|mein) leben / mir leben nehmen
        (das|mein) leben (mir)? selbst (zu)? (nehmen|nehme|beenden|beende)
        (mein|meinem|dem|mei) leben {THEN2} selbst (ein ende|beenden|beende)
        meinem leben {THEN2} ein ende *? (setzen|setze|zu setzen|machen|mache|bereiten)
        (beende|beend) (ich)? {THEN2} (mein|das|dieses) leben
        ((mein|meinem|dieses|mei) leben {THEN2} (beenden|beende|zu beenden|ein ende setzen|ein
            ende machen|wegwerfen|wegzuwerfen))
        mach (ich)? {THEN2} schluss mit (dem|meinem|diesem) leben
        mein leben {THEN2} beenden
        schluss {THEN} (mit|mit dem|mit meinem|mit diesem) leben / ende mit dem leben
        (mit|mit dem|mit meinem) leben {THEN} schluss (machen|mache|zu machen|ist)?
        (mir {THEN2} (etwas|was|irgendwas|irgend was|etwas schlimmes|was schlimmes|leid) *? (antun
            |anzutun|antue|antu|an tun|angetan|an zu tun|antuen|antäte))
        (tu|tue) (ich)? mir {THEN2} (etwas|was|irgendwas) *? an
        hand an mich {THEN} (legen|lege) / hand an mich (zu)? (legen|gelegt|lege)
        lege hand an mich / (bringe|bring) (ich)? (mich|mi) {THEN2} (um|u m|ums leben)
        ((töte|erhänge|erschieße|ertränke|vergifte|suizidiere|kille|unalive|ermorde) (ich)? mich)
        ((hänge|häng|knüpfe|knall|knalle|murkse|schieß|schieße|mach|mache) (ich)? mich {THEN2}
            (auf|ab|tot|kalt|weg|über den haufen))
        (mir {THEN2} (eine|die|ne|ein) kugel *? (geben|in den kopf|durch den kopf|jagen|gebe|in
            den kopf jagen|in den kopf schießen|durch den kopf jagen|in den kopf zu jagen))
        (mir {THEN2} (den strick|einen strick|den schuss|den goldenen schuss|die überdosis) *?
            (nehmen|nehme|geben|setzen|geben|setze|zu nehmen|zu setzen))
        mir {THEN2} (in den kopf|in die schläfe|in den mund) (schießen|zu schießen|schieße)
        (mir {THEN2} (das|mein) (hirn|gehirn|licht) *? (wegblasen|wegpusten|ausblasen|auspusten))
        ((mir|meine|die|mir die|mir meine|ma) {THEN2} (pulsadern|adern|pulsader|handgelenke|kehle
            |halsschlagader|schlagader|venen) _ (auf|auf zu|durch)? (aufschneiden|aufzuschneiden
            |aufschneide|schneiden|aufschlitzen|aufzuschlitzen|durchschneiden|durchzuschneiden
            |aufgeschnitten|aufritzen|öffnen|zu öffnen|aufmachen|durchtrennen|schlitzen
            |durchgeschnitten|zu schneiden))
        ((schneide|schneid|schlitze|schlitz) (ich)? mir {THEN2} (die|meine)? (pulsadern|adern
            |pulsader|handgelenke|kehle|arterie))
        ((selbstmord|suizid|selbsttötung|freitod|harakiri) {THEN} (begehen|begehe|zu begehen
            |begangen|begeh|verüben|verübe|zu verüben|wählen))
        (selbstmord|suizid) {THEN} (machen|mache|zu machen|mach|plane|planen)
        ((begehe|begeh|plane|plan|verübe|mache|mach) (ich)? {THEN2} (selbstmord|suizid|selbst
            mord))
        den freitod (wählen|wähle|zu wählen|gewählt) / wähle (ich)? {THEN} den freitod
        ((freiwillig|selbst|selber) (aus dem leben|in den tod|aus der welt) (gehen|gehe|scheiden
            |scheide|zu gehen|zu scheiden|treten))
        ((aus dem leben|aus diesem leben) {THEN} (scheiden|scheide|zu scheiden|gehen|gehe|zu
            gehen))
        in den tod {THEN} (springen|springe|gehen|gehe|stürzen|fahren|zu springen|zu gehen)
        (scheide|gehe|geh) (ich)? {THEN2} (aus dem leben|in den tod|freiwillig in den tod)
        ((überdosis|ueberdosis|od) {THEN2} (nehmen|nehme|genommen|schlucken|spritzen|spritze
            |setzen|zu nehmen|geschluckt|gespritzt|schlucke|tabletten|insulin|schlaftabletten))
        ((nehme|nehm|schlucke|spritze|spritz|schluck) (ich)? (mir)? {THEN2} (eine|die|ne)?
            überdosis)
        ((alle|sämtliche|die ganzen|die ganze|eine ganze|ne ganze|das ganze|zu viele|zuviele|viel
            zu viele|zu viel|zuviel|# packungen|# schachteln|haufenweise|eine handvoll|ne handvoll
            |eine schachtel|eine packung|10|12|15|20|24|25|30|40|50|60|100|zwanzig|dreißig|den
            ganzen vorrat|ganz viele) (meine|meiner|die|von|von den|der|an|mit)? {THEN} (packung
            |schachtel|dose|röhrchen|blister)? *? (tabletten|pillen|schlaftabletten|schlafmittel
            |medikamente|medis|paracetamol|ibus|ibuprofen|antidepressiva|beruhigungsmittel|benzos
            |insulin|meds|tavor|diazepam|psychopharmaka|schmerzmittel|schmerztabletten|kapseln) _
            (auf einmal)? *? (genommen|geschluckt|nehmen|schlucken|nehme|schlucke|eingenommen|zu
            nehmen|zu schlucken|einwerfen|eingeworfen|runtergespült|einnehmen|runterschlucken
            |runtergeschluckt|intus|reingezogen|einwerfe|gefressen|auf einmal))
        ((schlucke|schluck|nehme|nehm|werfe) (ich)? {THEN2} (alle|die ganze|die ganzen|sämtliche
            |eine ganze|alles an) (meine|die|packung|schachtel)? *? (tabletten|pillen|packung
            |schlaftabletten|medikamente|schachtel))
        (die ganze|eine ganze|die komplette) (packung|schachtel|dose) _ (geschluckt|genommen)
        tabletten geschluckt (um zu|damit) _ (sterben|nicht mehr) / kms / ctb / sue wer slide
        sewerslide / selbst umgebracht / mich selbst umbringen / umbringen mich
        selber umbringen / selbst umbringen / mir leben zu nehmen
        (mich {THEN2} (zu tode gehungert|verhungern lassen|verhungern zu lassen|verdursten
            lassen))
        mich {THEN} sterben (zu)? lassen / mich tot (zu)? (machen|fahren|saufen|schießen)
        mich tot (machen|mache|gemacht) / mich tot zu machen / mich totmachen
        ((will|wollte|wollt|werde|würde) (jetzt|gleich|einfach|nur|runter|heute|endlich)? (noch)?
            springen)
        schluss (zu)? machen mit (dem|meinem|diesem) leben
        (lenkrad|steuer) {THEN} (rumreiße|herumreiße|verreiße)
        sterben (wollen|zu wollen) ist alles / mich (selbst)? (zum tode|zu tode) bringen
        meinem leben {THEN2} ein ende (zu)? (machen|setzen|bereiten)
        ((eine|die|ne) (überdosis|ueberdosis|od) {THEN2} (nehmen|nehme|genommen|schlucken|spritzen
            |spritze|setzen|zu nehmen|geschluckt|gespritzt|schlucke))
        ((wenn|falls) man (sich {THEN} (umbringen|töten)|sich *? das leben nehmen|nicht mehr leben
            |sterben) (will|möchte))
        mich selbst verbrennen / mich verbrennen will
        würde ich mich {THEN} (umbringen|töten|erhängen|erschießen|aufhängen)
        ((sagen|sagt|befehlen|befiehlt|flüstern|schreit|schreien) (mir)? (dass)? (ich) (soll|solle
            |muss|sollte)? _ (springen|springe|sterben|mich umbringen|mich töten|es tun))
        (danach|daran|dazu)? einfach schluss zu machen
        (würde|würd|tät) ich mich _ (umbringen|töten|erhängen|erschießen|aufhängen)
        (leben|dasein) {THEN} (beendet|beenden|beende|zu beenden|beendigen|selbst beenden)
        ((mich|mi) {MID} (umbringen|umbringe|umbring|umzubringen|umgebracht|umgebrocht|umbrächte
            |umbringn|umbringa|umbringe|töten|zu töten|erhängen|erschießen|aufhängen|aufhänge
            |aufhäng|zu erhängen|zu erschießen|zu vergiften|zu ertränken|zu suizidieren|zu
            strangulieren|abmurksen|abschaffen|abzuschaffen|beseitigen|umebringe|umzbringe
            |suizidieren|erschiessen|zu erschiessen|erschiesse|vergiften|ertränken))
        (mich {THEN2} (aus dem weg|aus dem verkehr|vom acker|aus der welt) *? (räumen|schaffen
            |ziehen|zu räumen|zu schaffen|zu ziehen|räume|schaffe|machen))
        (ums leben|um die ecke|zur strecke|ins grab) (bringe|bring|zu bringen) (ich)? mich
        (bringe|bring|hänge|häng|knall|knalle|schieß|schieße|leg|lege) i mi _ (um|auf|ab|hin)
        ((bringe|bring) (ich|i)? (mich|mi) {THEN3} um) / (bring|bringe) (mich|mi) _ _ um
        ((häng|hänge|knüpf|knüpfe) (ich|i)? (mich|mi) {THEN3} (auf|hin))
        ((nehm|nehme|nimm) (ich|i)? (mir|ma) {THEN3} (das|mein|s|mei) leben)
        (mir|ma) {MID} (das|mein|s|mei) leben _ (zu)? (nehmen|nehme|genommen|neh|nemen)
        ((sekunden|minuten|zentimeter|knapp|kurz|haarscharf|nah|nahe|einen schritt) (davor|dran
            |daran) (gewesen)? {THEN} (runter)? (zu springen|runterzuspringen|loszulassen
            |abzudrücken|zu sterben))
        (davor|daran|drauf) (runter|wirklich|einfach)? (zu springen|runterzuspringen)
        ((mach|mache|will|möchte|werde|muss|wollte|würde|kann) (ich|i)? {THEN2} (endlich|jetzt)?
            schluss *? (mit|machen mit|zu machen mit) (mir|dem leben|meinem leben|dem ganzen leben
            |diesem leben))
        ich {THEN2} schluss mit mir (mache|mach|machen) / schluss machen mit mir
        ((geh|gehe|fahr|fahre|lauf|laufe) (ich|i)? {THEN3} (sterben|in den tod|ins grab))
        ich {THEN2} (sterben|ins wasser|in den tod) gehe
        ((ein|einen|nen) (ende|schlussstrich) {THEN} (mit|mit mir|mit dem leben) *? (machen|mache
            |ziehen))
        ((mach|mache|setz|setze|bereite) (ich|i)? {THEN2} (meinem leben|meinem dasein|dem leben
            |meiner existenz|meinem leiden) _ (ein)? ende)
        ((meinem|mein|diesem|dem) (leben|dasein|leiden|elend) {THEN2} (ein)? ende *? (setzen|setze
            |mache|machen|zu setzen|bereiten|bereite|gesetzt|bereitet))
        (ende|ein ende) {THEN} (mit|von) (dem|meinem) leben
        (beende|beend) (ich)? {THEN3} (mein|das|dieses|mei|es) leben / beende mein leben
        (steige|steig|aussteigen|steigen|auszusteigen) {THEN2} aus (dem|diesem) leben
        aus (dem|diesem|meinem) leben {THEN2} (aussteigen|auszusteigen|raus|aussteige|abhauen)
        (den|einen) schlussstrich {THEN} (ziehen|ziehe|zu ziehen|gezogen) unter (mein|das)
        (mir {THEN3} (eine|die|ne|a|ein)? kugel _ (geben|in|durch|jagen|gebe|verpassen|zu geben
            |schießen))
        (eine kugel|ne kugel|die kugel) (in|durch) (den|meinen) (kopf|schädel|stirn|schläfe)
        (jag|jage|schieß|schieße|gib|gebe|geb) (ich)? mir {THEN2} (eine|die|ne)? kugel
        ((schmeiß|schmeiße|werf|werfe|leg|lege|stürz|stürze|hau|haue|stell|stelle) (ich|i)? (mich
            |mi) {THEN3} (vor|auf|unter|von|vom|aus|in|ins|davor|drunter|vorn|auf die|vor den|vor
            die|unter den|unter die|in den|in die|vom|von der|aus dem) *? (nächsten|nächste|ersten
            |erste)? *? (zug|bahn|sbahn|ubahn|metro|gleise|gleis|schienen|dach|brücke|hochhaus
            |balkon|fenster|auto|lkw|laster|bus|tram|klippe|tiefe|turm|straßenbahn|fluss|see|rhein
            |donau|intercity|ice|eisenbahn|regionalbahn))
        ((mich|mi) {THEN3} (vor|auf|unter|von|vom|aus|in|ins|vorn|auf die|vor den|vor die|unter
            den|unter die|in den|in die|von der|aus dem|vorm|unterm|von einer|von einem|aus einem)
            *? (nächsten|nächste|ersten|erste|vierten|fünften|dritten|#)? *? (zug|bahn|sbahn|ubahn
            |metro|gleise|gleis|schienen|dach|brücke|hochhaus|balkon|stock|fenster|auto|lkw|laster
            |bus|tram|klippe|tiefe|turm|straßenbahn|fluss|see|rhein|donau|intercity|ice|eisenbahn
            |regionalbahn|stockwerk|treppenhaus) _ (werfen|werfe|zu werfen|schmeißen|schmeiß
            |schmeiße|legen|lege|leg|zu legen|stürzen|stürze|zu stürzen|fallen|werf|geworfen
            |gelegt|gestürzt|stellen|hauen|schmeissen|fallenlassen|gestellt|geschmissen|zu
            schmeißen|runterstürzen))
        ((unter|vor) (den|die|einen|eine|nen|ne) (nächsten|nächste|ersten|erste)? (zug|bahn|sbahn
            |ubahn|lkw|laster|metro|s bahn|u bahn|tram|ice|güterzug) {THEN} (will|möchte|werfen
            |geh|gehe|gehen|lauf|laufe|laufen|spring|springe|springen|kommen|legen|werfe|zu gehen
            |zu laufen|zu springen|treten|trete|zu treten|steigen|steige))
        ((will|möchte|werde|muss|sollte|könnte) (ich)? {THEN2} (vor|unter) (den|die|einen|nen)
            (nächsten|nächste)? (zug|bahn|lkw|laster|sbahn|ubahn|metro))
        ((fahr|fahre|lenk|lenke|rase|ras|setz|setze|steuer|steuere|knall|knalle|krach|krache) (ich
            |mich)? {THEN2} (mein|das|den|unser)? (auto|wagen|motorrad)? _ (gegen|in|an|auf|unter
            |frontal in|frontal gegen) *? (den|einen|nen|die|eine|ne) (nächsten|nächste)? (baum
            |brückenpfeiler|pfeiler|mauer|wand|lkw|laster|leitplanke|gegenverkehr|betonwand
            |hauswand|felswand|lastwagen))
        ((gegen|in|an|auf|unter) (den|einen|nen|die|eine|ne|einem) (nächsten|nächste)? (baum
            |brückenpfeiler|pfeiler|betonpfeiler|leitplanke|gegenverkehr|betonwand|felswand|lkw
            |laster|lastwagen|mauer) {THEN2} (fahren|fahre|fahr|zu fahren|lenken|lenke|zu lenken
            |setzen|rasen|zu rasen|knallen|krachen|donnern|zu|zuhalten|zu setzen|steuern|rauschen
            |brettern|knall|rase))
        (fahr|fahre|rase|ras) (ich)? mich {THEN2} (tot|zu tode|gegen|in den tod) / mich totfahr
        ((auto|wagen|lenkrad|steuer) {THEN2} (gegen|in|an) (den|einen|nen|die|eine|ne) *? (baum
            |brückenpfeiler|pfeiler|mauer|wand|lkw|leitplanke|gegenverkehr))
        ((spring|springe|hüpf|hüpfe|stürz) (ich|i)? {THEN3} (vom|von (der|einem|einer|nem|ner|dem)
            |aus (dem|einem)|in (die|den)) *? (nächsten|# )? (parkhaus|parkdeck|balkon|dach
            |hochhaus|brücke|turm|fenster|stock|kran|schuldach|viadukt|staumauer|tiefe|talbrücke
            |felsen|klippe|autobahnbrücke|stockwerk))
        ((ausm|ausn|vom|von der|aus dem|von einer|von einem|vom #|aus dem #) {THEN} (fenster
            |balkon|dach|hochhaus|brücke|turm|parkhaus|stock|viadukt|staumauer|stockwerk|klippe
            |talbrücke|autobahnbrücke|felsen|kran) _ *? (springen|springe|spring|zu springen
            |hüpfen|stürzen|stürze|runter|runterspringen|runterspringe|fallen|hinunterspringen
            |gesprungen|hinunter|hupfen|hupf|hüpf|abspringen|runterhüpfen))
        ((will|möchte|werde|werd|würde|könnte|muss|sollte|wollte) (ich|i)? {THEN3} (runter
            |hinunter)? (springen|runterspringen|hinunterspringen|hupfen|runterhüpfen|abspringen))
        ((gleich|jetzt|dann|danach|nachher|heute|morgen) (spring|springe|hupf|hüpfe) ich)
        (spring|springe|hupf) (ich|i) {THEN2} (runter|hinunter|gleich|jetzt|heute|morgen|dann)
        ((mir|meine|die) {THEN2} (meine|die)? *? (pulsadern|adern|pulsader|handgelenke|kehle
            |halsschlagader|schlagader|venen|pulsschlagader) _ (auf|auf zu|durch)? (aufschneiden
            |aufzuschneiden|aufschneide|schneiden|aufschlitzen|durchschneiden|öffnen|aufmachen
            |durchtrennen|zu schneiden|zu öffnen|durchgeschnitten|aufgeschnitten|aufschneid
            |schneide))
        ((schneid|schneide|schlitz|schlitze|öffne|ritze) (ich|i)? (mir|ma) {THEN2} (die|meine)?
            (pulsadern|adern|pulsader|handgelenke|kehle|venen|schlagader) *? (auf|durch)?)
        (ertränk|ertränke|ersäuf|ersäufe|stranguliere|erstick|ersticke|erschieß) (ich)? mich
        (mich {THEN2} (ersäufen|ertränken|ersäufe|zu ersäufen|verbluten lassen|ausbluten lassen|zu
            tode stürzen|totstürzen|erfrieren lassen|totspritzen|wegspritzen|wegknallen|auslöschen
            |wegwerfen|ausschalten|einschläfern|selbst umbringen))
        mich (umgelegt|umlegen|kaltmachen|weghauen|wegräumen|wegtun|weg tun)
        (trinke|trink|nehme|nehm|schlucke) (ich)? {THEN} (gift|rattengift|zyankali
            |abflussreiniger)
        (gift|rattengift|zyankali) {THEN2} (trinken|nehmen|schlucken|genommen|getrunken)
        (mit dem|mit meinem) (leben|dasein) {THEN2} (schluss|ein ende|abschließen|brechen)
        ((selbstmord|suizid|freitod|selbsttötung) {THEN3} (begehen|begehe|begeh|machen|mache|zu
            begehen|begangen|verüben|wählen|planen|plane|versuchen))
        ((begeh|begehe|plane|plan|mache|mach|wähle) (ich|i)? {THEN3} (den|einen|meinen)?
            (selbstmord|suizid|freitod))
        (bring|bringe|bringt) mich um oder / (entweder|oder) ich bring mich
    """,
}
