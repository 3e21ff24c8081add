"""German: weary of life, told in every way."""

from care.danger.meaning import Meaning
from care.danger.words.de.parts import DAY, MID, THEN, THEN2, THEN3

MEANINGS = {
    Meaning.NO_LIFE: f"""
        (keine angst (mehr)? (vor dem tod|vorm sterben|vor dem sterben|zu sterben|davor zu sterben
            |vorm tod))
        ((den tod|der tod|das sterben) *? (ich)? *? (wünsch|wünsche|ersehne|herbeisehne|herbei
            |will) (ich)? (ihn|es)? (mir)?)
        ((tod|sterben) _ ich (wünsch|wünsche|ersehne|will) (ihn|es) (mir|sogar|ja|herbei))
        ((sterben|der tod|tot sein|tod sein|nicht mehr (da zu)? sein|zu sterben|nicht mehr leben
            |nicht mehr aufwachen|nicht zu existieren|gar nicht existieren) (klingt|fühlt sich an
            |fühlt sich|erscheint|scheint|kommt mir|hört sich|wirkt|wäre|wär|ist) _ _ (besser|gut
            |schön|verlockend|richtig|friedlich|einfach|einfacher|leicht|leichter|erlösung
            |erleichterung|lösung|ausweg|gnade|geschenk|angenehm|angenehmer|sanft|alles|das beste
            |einzige|tröstlich|logisch|sinnvoll))
        (sterben|der tod|tot sein|tot zu sein|nicht mehr (zu)? leben) ist (das)? _ (was|worauf)
        ((das einzige|alles|einziges|das einzigste|nichts anderes) _ _ (ist|als|bleibt|wäre|mir) _
            (sterben|der tod|zu sterben|tot sein|tot zu sein|das ende|selbstmord|suizid|nicht mehr
            (zu)? leben|nicht mehr aufzuwachen|den tod))
        mein leben {THEN} (endet|endigt|hört auf|geht zu ende|ist zu ende|ist hier zu ende)
        mein leben {THEN} ist _ (vorbei|zu ende|aus|gelaufen|verwirkt|vorüber|am ende)
        (aus|vorbei|schluss|ende) mit (meinem|dem|diesem) leben
        ((genug|bedient|die nase voll|die schnauze voll|restlos bedient|durch|fertig|satt
            |abgeschlossen) _ (vom|von meinem|mit meinem|mit dem|von diesem|mit diesem|von dem) *?
            (leben|dasein|lebn|existieren))
        ((vom|mit dem|mit meinem|von meinem|mit diesem) (leben|dasein) _ (genug|bedient|fertig
            |durch|die nase voll|die schnauze voll|abgeschlossen|nix mehr|nichts mehr|nichts))
        ((kein|keinen|keine|keinerlei|null|nie mehr|keinen einzigen) (wunsch|wille|willen|lust
            |interesse|grund|antrieb|bock|sinn|ansporn|freude|kraft|energie|motivation|gründe)
            (mehr)? _ (daran|darin|dafür|drin|drauf|dazu)? *? (weiterzuleben|zu leben|am leben
            |weiter zu leben|am leben zu (bleiben|sein)|da zu sein|weiterzuexistieren|weiterleben
            |zum leben|aufzuwachen|leben zu wollen|fürs leben|im leben|zu existieren|auf dieser
            welt zu sein|hier zu sein|zu atmen|morgens aufzuwachen|hier zu bleiben))
        ((leben|das leben|weiterleben) *? (interessiert|reizt|freut|gibt|hält) mich *? (nicht
            |nimmer|nix|nichts) (mehr)?)
        ((hänge|häng) (ich)? *? (nicht|nimmer) (mehr)? *? (am|an meinem|an diesem|an dem) leben)
        (am|an meinem) leben *? (hänge|liegt|häng) (ich|mir)? *? (nicht|nichts|nix)
        ((kein|keinen|keine|keinerlei|null|nie) (mehr)? *? (bock|lust|interesse|absicht|wunsch
            |wille|willen|grund|sinn|kraft|energie|antrieb|motivation|freude|mut|nerven|hoffnung)
            (mehr)? _ _ (auf (das|dieses|mein|so ein) leben|aufs leben|am leben zu (sein|bleiben)
            |auf (der|dieser) welt zu (sein|bleiben)|weiterzuleben|zu existieren|fürs leben|zum
            leben|morgens aufzuwachen))
        ((auf (das|dieses|mein|so ein)|aufs|am|zum|fürs|im) leben *? (hab|habe|seh|sehe|finde
            |fehlt|hätte|verspür|verspüre) (ich|mir)? _ (kein|keinen|keine|null|nix|nicht|nichts)
            *? (bock|lust|interesse|grund|sinn|kraft|energie|antrieb|motivation|freude|mut|willen
            |mehr))
        ((ertrag|ertrage|halt|halte|pack|packe|schaff|schaffe|verkrafte|kann|mag) (ich)? (es|das)?
            _ (nicht|nimmer|kaum) *? (mehr|länger|noch)? *? (aus)? (zu leben|zu existieren|am
            leben zu sein|auf der welt zu sein|weiterzuleben|da zu sein|hier zu sein|ich selbst zu
            sein))
        ((will|mag|möchte|brauch|brauche|muss) (ich)? *? (den|das|die)? *? (morgigen tag|nächsten
            tag|morgen|weihnachten|neue jahr|nächsten morgen|nächste woche|sommer|nächste jahr) *?
            (nicht|nimmer|nie) *? (mehr)? (erleben|sehen|haben|miterleben))
        ((glaube|glaub|denke|denk|bezweifle) (ich)? (nicht)? _ dass ich _ _ _ _ (weiterleben|leben
            |am leben bleiben|am leben sein|weiter leben) _ (will|mag|möchte|kann|werde))
        (nicht (sicher|so sicher)? ob ich _ *? (weiterleben|leben|am leben bleiben) _ (will|mag
            |kann|möchte|soll))
        (mir liegt _ (nichts|nix|nicht viel) (mehr)? *? am leben)
        (wenn ich _ _ (nicht|nie|nimmer) (mehr|wieder)? *? (aufwachen|aufwache|aufgewacht|wach
            werden|aufstehen|munter werden) (würde|werde|wäre|täte)? _ _ (recht|egal|schön|besser
            |froh|lieb|erleichterung|gut|dankbar|erlösung|nichts dagegen|am liebsten|nicht schlimm
            |glücklich))
        ((denk|denke|überleg|überlege) (ich)? _ (drüber|darüber|dran|daran|ernsthaft)? *? (nach)?
            (einfach|endlich|jetzt)? (schluss zu machen|ein ende zu machen|alles zu beenden|es zu
            beenden|zu sterben|zu springen))
        (spiel|spiele) (ich)? *? mit dem gedanken *? (schluss zu machen|zu sterben|alles zu
            beenden|es zu beenden|zu springen|mich umzubringen)
        und (nie|nicht) (mehr|wieder) (aufwache|aufwachen|aufzuwachen)
        ((dass|wenn) ich _ (einschlafe|einschlaf|schlafe|einschlafen) und _ (nie|nicht|nimmer)
            (mehr|wieder)? *? (aufwache|aufwachen|wach werde|aufwach))
        (bin|wär|wäre|bleib) (ich|i) {THEN} lieber *? (tot|tod|gestorben|unter der erde)
        lieber (tot|tod) (sein|bin|wär|wäre|umfallen|im grab)
        (weg|fort|raus|verschwinden) {THEN} (von|aus) (dieser|der) (welt|erde)
        ((muss|will|möchte|werde|darf|kann) (ich)? {THEN2} (von|aus) (dieser|der) (welt|erde) *?
            (weg|gehen|verschwinden|fort|raus|scheiden))
        (ich|i) (wär|wäre|war) _ (nicht|nie|nimmer) (mehr)? (aufgewacht|wach geworden|aufgwacht)
        (könnt|könnte|dürfte|dürft|wenn|kunnt) (ich|i) *? (doch|bloß|nur|endlich) _ (sterben|tot
            sein|einschlafen für immer|gehen für immer|nimmer aufwachen|nicht mehr aufwachen)
        (ich (wäre|wär) {MID} (draufgegangen|umgekommen|gestorben|verreckt|ums leben gekommen
            |mitgestorben))
        ((wär|wäre) (ich|i) {MID} (draufgegangen|umgekommen|verreckt|ums leben gekommen
            |mitgestorben))
        ((will|möchte|werde|werd|mag) (ich|i)? (ihm|ihr|dir|ihnen|meinem *|meiner *) {THEN3}
            (folgen|nachfolgen|nachgehen|hinterher|nachsterben|nach))
        ((wär|wäre) (ich|i) *? (bloß|nur|doch|endlich|schon|morgen|lieber|am liebsten|besser) *?
            (tot|tod|gestorben|nicht mehr da|unter der erde|nimmer da))
        ((zu ende geht|vorbei ist|aus ist|zu ende ist|schluss ist|zu ende gehen|vorbei wär|vorbei
            wäre) (mit mir|für mich|mit meinem leben))
        (vorm|vor dem) (weiterleben|weiter leben)
        ((innerlich|innen drin|in mir drin) (bin ich|ist alles)? {THEN} (tot|gestorben
            |abgestorben))
        ((sagt|schreit|flüstert|ruft|befiehlt|brüllt|sagen|schreien|flüstern|rufen|befehlen
            |gedanke|stimme) _ _ (bring dich um|töte dich|häng dich auf|stirb|spring doch|spring
            einfach|mach schluss|tu es endlich|nimm dir das leben|du sollst sterben|du musst
            sterben|geh sterben))
        ((glaub|glaube|denk|denke) (ich)? nicht dass ich _ _ *? (noch)? (lebe|leb|da bin|am leben
            bin|erlebe|überlebe|hier bin|leben werde))
        ((krebs|herzinfarkt|infarkt|tod|schlag) {THEN} (würde|soll|sollte|könnte|möge|käme) *?
            (sich beeilen|schneller kommen|mich holen|endlich kommen|bald kommen|endlich|bald))
        ((nicht|nimmer|keine) (mehr)? (die|den|genug|genügend)? (kraft|mut|willen|energie|nerven)
            *? (mehr)? (am leben zu (bleiben|sein)|zu leben|weiterzuleben|für das leben|fürs leben
            |zum leben|weiter zu leben|zum weiterleben))
        ((hab|habe|hätte|hätt|wär|wäre|bin|war) (ich)? {THEN2} (fast|beinahe) *? (abgedrückt
            |gesprungen|runtergesprungen|losgelassen|es getan|davor gesprungen|durchgezogen
            |aufgehängt))
        ((kann|mag|will|möchte|pack|schaff) (ich)? _ (nicht|nimmer) (mehr)? *? (weiterleben|weiter
            leben))
        ((weiß|weis) (ich)? nicht ob ich (morgen|morgen früh|den morgen|heute nacht|die nacht
            |diese nacht|heute|am montag|nächste woche|das wochenende|weihnachten) _ (leb|lebe|da
            bin|aufwache|überlebe|überleb|am leben bin|erlebe|erleb|heimkomm|heimkomme))
        (lieber (gestorben|sterben|verrecken|krepieren|im grab|tot umfallen|unter der erde) *?
            (als|wie))
        (ob ich (heute|heut|morgen) {THEN} (sterbe|noch lebe|noch leb|mich umbringe|springe))
        (um (dort|da|in ruhe|endlich|allein|einfach|heute|irgendwo)? zu sterben / zum sterben
            (gehen|hinlegen|zurückziehen|wegfahren|hinfahren))
        ((grund|gründe|gründen|ausreden|überrede|überreden|zwing|zwinge|zwingen|bitten|abhalten
            |dazu) _ _ mich nicht (umzubringen|zu töten|aufzuhängen|zu erhängen|umbringe))
        (vom (sterben|springen|selbstmord|suizid) (abhalten|abzuhalten|abhält|abhalte))
        ((hör|höre) ich {THEN} auf zu (leben|existieren|atmen|sein))
        ((will|möchte|würde|würd|wollte|mag|hätte) (ich)? _ _ _ und *? (sterben|tot sein|nie (mehr
            |wieder) aufwachen|nicht mehr (aufwachen|leben|da sein|wach werden)|krepieren
            |verrecken|erfrieren|tot umfallen|für immer (weg sein|schlafen|verschwinden)))
        ((geh|gehe|gehen|legen|leg|lege|setz|setze) _ _ _ und *? (zu)? (erfrieren|erfrier|erfriere
            |ertrinken|ertrink|verbluten|verblute|sterbe|sterb|ertrinke))
        ((zu|will|möchte|werde|einfach) (erfrieren|ertrinken|verbluten|verhungern|ersticken))
        ((hab|habe|hat man|man hat|habe ich) *? (genug|lang genug|lange genug|zu lang|zu lange)
            gelebt)
        ((mein|das|dieses) leben ist (für mich|eh|schon|einfach|sowieso|halt|doch) (vorbei
            |gelaufen|zu ende|aus))
        ((warte|wart) (ich)? *? (nur|bloß)? (noch)? (auf das ende|auf den tod|auf mein ende|auf
            meinen tod|aufs ende|aufs sterben|auf die erlösung|dass es vorbei ist|dass es zu ende
            geht))
        ((sonst|dann) (spring|springe) ich / ich sonst (spring|springe) / sonst bring ich mich _
            um)
        ((wenn|falls) _ _ _ _ (spring|springe) ich)
        ((nicht|unsicher) (sicher|klar)? ob ich (den|die|das|diese|heute|diesen) *? (abend|nacht
            |tag|wochenende|woche|morgen|monat) *? (überleb|überlebe|überstehe|übersteh|erleb
            |erlebe|durchsteh|durchstehe))
        (schluss machen *? (ich)? (hab|habe|kann|pack|packe) _ (keine kraft|nicht mehr|nimmer|kein
            leben|keinen mut))
        (hält mich *? (nichts|niemand|nix|keiner) *? (mehr)? *? (davon ab|zurück|hier|am leben|ab
            zu sterben))
        ((ob|warum|wieso|sollte|soll) ich (mich|mir) nicht (einfach|gleich|lieber|doch|endlich
            |besser|auch|längst)? (umbringen|umbringe|töten|erhängen|erschießen|aufhängen|das
            leben nehmen|was antun|vor den zug|umgebracht|umbringen soll))
        ((lkw|laster|gegenverkehr|baum|pfeiler|mauer|leitplanke|brückenpfeiler) (rein|reinfahren
            |reinzufahren|und (aus|gut|vorbei|fertig|schluss|ruhe)))
        ((stürz|stürze|werf|werfe|schmeiß|lass) (ich)? mich *? (runter|hinunter|hinab|in die tiefe
            |davor|drunter|fallen))
        ((hasse|hass) (ich)? (es)? {THEN2} (am leben zu sein|zu leben|zu existieren|dass ich lebe
            |leben zu müssen|mein leben so)) / hasse es so _ am leben
        ((stinkt|kotzt|widert|ödet) (mich)? _ (an)? _ (zu leben|am leben zu sein))
        ((nicht|nimmer|nie) (mehr)? *? vor _ (am leben|noch da|noch hier|da|dabei) zu (sein
            |bleiben)) / (habe|hab) nicht vor (das|den|die) _ (zu erleben|zu überleben)
        ((leb|lebe|existiere|bin) (ich)? *? nur (noch)? *? (da|am leben|hier)? wegen (meinem
            |meinen|meiner|dem|der|den) _ _ (nicht|nichts|kaum|auch nicht))
        (nur (noch)? (wegen|für) (meinem|meinen|meiner|dem|der|den|die|meine|meinen) * {THEN2} (am
            leben|da|hier|auf der welt) (und|bin)?)
        (wenn|wären|wäre|wär) (der|die|mein|meine) (hund|katze|kinder|kater|enkel|tochter|sohn
            |mutter|mama|eltern|kind|katzen|hunde|oma) nicht _ (wäre|wären|wär) _ _ (tot|weg|nicht
            mehr da|umgebracht|nicht mehr hier|gegangen|springen|aufgehängt)
        (gäbe|wenn) (es)? (den|die|meinen|meine) (hund|katze|kinder|kater) nicht _ _ (tot|weg
            |umgebracht|gegangen|nicht mehr da)
        (weiß|seh|sehe|finde|hab|habe) (ich)? (nicht|nimmer|keinen) (mehr)? *? (wozu|wofür|warum
            |weshalb|wieso|grund) ich _ (leben|weiterleben|am leben|aufstehen|da bin|lebe
            |existiere|weiterleben sollte|bleiben|leben soll|hier bin)
        ((wozu|warum|wofür|wieso|weshalb) *? (am leben|auf der welt|auf dieser welt|hier|leben)
            (bleiben|sein|zu bleiben))
        (zu was|für was|für wen) (soll|lebe|leb|bin) ich {THEN2} (leben|noch|da|weiterleben)
        (hätte|hätt) ich _ (heute)? *? nicht *? (aufwachen|aufwachen müssen|aufgewacht|aufwachen
            sollen)
        ((wär|wäre) ich (heute|bloß|nur|doch|am besten|lieber)? _ (nicht|nie|nimmer) (mehr)?
            (aufgewacht|wach geworden|munter geworden|aufgwacht))
        (ärgere|ärger|bedauere|bedaure|hasse|bereue) (mich|es)? _ dass ich {THEN2} (aufgewacht
            |aufwache|noch lebe|noch da bin|noch am leben|aufgwacht|überlebt)
        (tut mir leid|leid) {THEN} (dass ich)? *? (noch am leben|noch lebe|noch da) bin
        ((jeden|am|in der) (morgen|früh|tag) _ _ (enttäuscht|traurig|sauer|wütend|schade|bereue
            |leid) _ _ (aufgewacht|aufwache|wach|lebe|am leben))
        ((nicht|nimmer) *? (bis)? (morgen|zum morgen|weihnachten|den morgen) (leben|erleben) (will
            |möchte|mag))
        (will|möchte|mag) _ (nicht|nimmer) (bis)? morgen (erleben|leben|aufwachen)
        ((dürfte|sollte|darf|soll) (gar|eigentlich|überhaupt)? nicht (mehr)? (leben|am leben sein
            |existieren|auf der welt sein|da sein|hier sein))
        ((mich|mi) (dürfte|sollte|darf|soll|müsste) (es)? *? (gar)? *? (nicht|nie) (mehr)? (geben
            |da sein))
        verdiene es *? (nicht|nicht mehr) zu leben / verdiene nicht zu leben
        verdiene (es)? {THEN} (zu sterben|den tod|tot zu sein) / den tod verdient
        (gehör|gehöre) {THEN} (unter die erde|ins grab|auf den friedhof|erschossen)
        (kein|keinen anderen|keinen|anderen|einziger|einzige|letzter) (ausweg|weg|lösung
            |möglichkeit) (mehr)? _ (als|außer) *? (zu sterben|den tod|der tod|selbstmord|suizid
            |sterben|tot|mich)
        (bleibt|hilft) (mir)? {THEN} nur (noch)? (der tod|sterben|zu sterben|selbstmord|der strick
            |die brücke|der suizid|das ende)
        (zwischen) _ (leben|weiterleben) und (sterben|mich|suizid|selbstmord|tod|tot)
        ((lieber|eher|besser) {THEN} (der tod|den tod|tot|sterben|tod|sterbe ich|tot sein|unter
            der erde) (als|wie|statt))
        (tot|sterben|tod|unter der erde) (wäre|wär|sein) {THEN2} (als|wie) (so|noch|das)
        (besser|lieber) {THEN2} (tot|tod|sterben|unter der erde) *? (sein)? (als|wie)
        (leben|weiterleben) (will|mag|möchte) (ich|i) _ (nicht|nimmer|ned|nöd) (mehr)?
        ((mag|will|möchte) (i|ich)? _ *? (nimmer|nicht mehr|nicht länger) *? (leben|weiterleben
            |existieren|da sein|hier sein|am leben sein|sein|auf (der|dieser) welt sein|auf (der
            |dieser) welt bleiben|lebm))
        ((dass|weil) (ich|i|man) _ *? (nicht mehr|nimmer|nicht länger|nicht) *? (leben|weiterleben
            |existieren|da sein|am leben bleiben|am leben sein) *? (will|mag|möchte|kann))
        ((nicht|nimmer|nie) (mehr)? *? auf (der|dieser) (welt|erde) (sein|bleiben|leben))
        ((wünschte|wünsche|wünsch) (mir)? _ _ (tot|gestorben|unter der erde) (wäre|wär|zu sein))
        ((entscheidung|entschlossen|beschlossen|entschieden|entschluss) _ _ (nicht mehr|nimmer) *?
            (weiterzuleben|leben|zu leben|da zu sein|weiterlebe|lebe|bleibe|auf dieser welt))
        ((keinen|kein) (tag|morgen|monat|jahr|winter|stunde) (länger|mehr|weiteren) *? (leben|am
            leben|weiterleben|auf dieser welt|erleben))
        ((nach der|nach dem) (erlösung|ende|tod) (sehnen|sehne|sehnsucht) / sehne mich nach dem
            (tod|ende|sterben) / sehnsucht nach dem (tod|sterben|ende))
        (gott|herrgott|himmelvater|jesus|herr) {THEN2} _ (dass er mich|er soll mich|hol mich|nimm
            mich|er möge mich) _ (holt|holen|zu sich|heimholt|erlöst|sterben|zu dir)
        dass (er|gott|der herrgott|der liebe gott) mich {THEN2} (holt|zu sich (nimmt|holt)|erlöst
            |heimholt|sterben lässt|einschlafen lässt)
        (für mich|bei mir) *? (ist|wird|soll) _ (alles)? *? (vorbei|zu ende|schluss|aus) *? (mit
            dem leben|für immer|endgültig)
        {DAY} (soll|ist|wird) {THEN} mein leben *? (vorbei|enden|zu ende|aus)
        ((ohne (sie|ihn|dich|meine *|meinen *)) _ (will|mag|möchte|kann) ich *? (nicht|nimmer)
            (mehr)? *? (leben|sein|weiterleben|da sein|weiter))
        (will|möchte) {THEN3} (zu (ihm|ihr|dir|meinem *|meiner *|mama|papa|opa|oma)|bei (ihm|ihr
            |dir|meinem *|meiner *)) (sein)? *? (im himmel|in den himmel|da oben|drüben)
        (ihm|ihr|dir) {THEN2} (hinterher|nach|nachfolgen|folgen|nachsterben) (sterben|gehen|will
            |möchte|ins grab|in den tod)
        todeswunsch / todeswünsche / todessehnsucht / sterbenswunsch / nicht mehr lebenswillig
    """,
    Meaning.UNSAFE_WITH_SELF: f"""
        ((bin|fühl|fühle) (ich|mich)? _ _ mit mir (allein|alleine|selbst|selber)? _ nicht (mehr)?
            sicher)
        ((gefahr|risiko) bin ich (selbst|selber) / ich (selbst|selber)? bin die gefahr)
        (sperrt|sperr|sperren sie|schließt|bindet) mich _ (weg|ein|fest)
        ((angst|furcht|panik|fürchte mich) {THEN} (vor mir|mich vor mir|vor mir selbst|vor mir
            selber|vor dem was ich mir))
        ((kann|könnte|trau|traue) (ich|mir)? _ (nicht|kaum|nimmer) (mehr)? _ (sicher|trauen|allein
            lassen|garantieren) (vor mir|mit mir|für mich))
        (nicht|kaum) *? (am leben (bleiben|bleibe|halten)|am leben zu (bleiben|halten))
        ((am leben) *? (bleiben|bleibe|zu bleiben|halten) *? (kann|will|möchte|schaffe) *? (nicht
            |kaum|nimmer))
        nicht (mehr)? (lange|länger) *? (am leben|durch|durchhalten) (bleibe|bleiben|sein)
        (weiß nicht wie lange ich _ (noch)? *? (am leben|durchhalte|lebe|leben|aushalte|hier bin
            |durchhalten))
    """,
}
