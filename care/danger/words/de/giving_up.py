"""German: no reason to live, a burden, others without me."""

from care.danger.meaning import Meaning
from care.danger.words.de.parts import THEN, THEN2

MEANINGS = {
    Meaning.NO_LIFE: f"""
        lebensmüde / des lebens müde / des lebens überdrüssig / lebensüberdruss / lebensmued
        müde {THEN} (zu leben|vom leben|vom dasein|zu existieren) / des lebens leid
        lebenssatt / (habe|hab|bin) (das|mein|dieses) leben *? (satt|leid|über|über habe)
        das leben (so)? (satt|leid) / mein leben (so)? (satt|leid) / satt zu leben
        leid zu leben / es satt (zu leben|am leben zu sein|zu existieren)
        leid am leben zu sein
        ((kein|keinen|null|keine|nie) (bock|lust) (mehr)? *? (zu|aufs|auf das|auf|am|auf mein)
            (leben|weiterleben|dasein|existieren|mehr leben))
        keine lust mehr *? (am leben zu sein|weiterzuleben|weiter zu leben|aufzuwachen)
        kein bock mehr (leben|weiterzuleben|aufzuwachen|am leben zu sein|zu existieren)
        ((kein|keinen|keinerlei) *? grund (mehr)? *? (zu leben|weiterzuleben|zum leben|fürs leben
            |am leben zu bleiben|weiterzumachen))
        ((kein|keinen) grund (mehr)? *? (zu existieren|aufzuwachen|weiter zu leben|hier zu sein))
        ((kein|keinen) grund (mehr)? (warum|wieso|weshalb) ich *? (lebe|leben|da bin|bleiben))
        nichts (mehr)? (was|das) mich *? (am leben|hier|im leben) (hält|halten)
        nichts hält mich *? (hier|am leben|auf dieser welt|noch) / nichts mehr hält mich
        hält mich *? nichts (mehr)? (hier|am leben)? / nichts mehr zum leben
        nichts (mehr)? (wofür|für das|wozu) (es sich|ich) *? (zu leben|lohnt|lebe|leben)
        (nichts|niemanden|keinen) mehr (für den|wofür) ich (lebe|leben|leben will)
        ((keinen|kein) sinn (mehr)? *? (im leben|am leben|zu leben|in meinem leben|weiterzuleben))
        ((keinen|kein) sinn (mehr)? *? (im dasein|im weiterleben|in meinem dasein|weiter zu
            leben))
        ((im|am|in meinem) leben (sehe|seh|finde) ich *? (keinen|kein) (sinn|grund) (mehr)?)
        ((sehe|seh|finde) (ich)? *? (keinen|kein) sinn mehr *? (im|am|in) (leben|allem))
        ((mein|das|dieses) leben (hat|macht|ergibt|hatte) _ (keinen|kein) (sinn|wert|zweck))
        ((mein|das|dieses) leben (ist)? {THEN2} (sinnlos|wertlos|unerträglich|eine qual|eine
            hölle))
        (mein|das|dieses) leben ist *? (nichts mehr wert|nichts wert|eine einzige qual)
        ((mein|das|dieses) leben ist *? (nicht|nix|nichts) (mehr)? (lebenswert|wert|auszuhalten))
        (mein|das|dieses) leben ist *? nicht *? (lebenswert|wert gelebt|zu ertragen)
        (mein|das|dieses) leben ist {THEN} (gelaufen|verwirkt|zu ende|vorbei|am ende|aus)
        nicht mehr lebenswert / nicht lebenswert / kein lebenswertes leben
        keine lebenslust mehr
        leben (lohnt|lohnt sich|lohnte) (sich)? *? (nicht|nimmer|nich) (mehr)?
        lohnt (sich|es sich) *? (nicht|nimmer) (mehr)? (zu leben|weiterzuleben|das leben)
        lohnt sich *? (nicht|nimmer) (mehr)? (weiter zu leben|weiterzumachen|am leben zu)
        ((ertrage|ertrag|halte|halt|pack|packe) (ich)? (das|mein|dieses|des) leben _ (nicht|nich
            |nimmer|kaum) (mehr|länger|noch)? (aus)?)
        ((das|mein|dieses) leben (ertrage|halte|halt|pack|packe|schaffe|schaff) ich _ (nicht
            |nimmer|kaum) (mehr|länger|noch)?)
        ((das|dieses|mein) leben *? (nicht|nimmer|kaum) mehr (aus|ertragen|aushalten|tragen))
        (das|dieses|mein) leben (einfach)? nicht (mehr)? (will|möchte|mag|aushalten|ertragen)
        (will|möchte|mag) (dieses|das|mein|so ein) leben *? (nicht|nimmer) (mehr|länger)?
        (dieses|das|mein|so ein) leben (will|möchte|mag) ich _ (nicht|nimmer) (mehr)?
        ((leben|weiterleben|existieren) (will|möchte|mag|kann|könnte) (ich)? _ (nicht|nich|nimmer)
            (mehr)?)
        ((kann|könnte|will|mag|möchte) (ich)? *? so *? (nicht|nich|nimmer) (mehr|länger|weiter)?
            (weiter)? (leben|weiterleben|existieren))
        ((kann|mag) (ich)? _ (nicht|nich|nimmer) (mehr|länger) (leben|weiterleben|existieren
            |weiter leben))
        ((nicht|nimmer|nie) (mehr|länger)? (leben|weiterleben|existieren) (will|möchte|mag|kann))
        (nicht|nich) mehr weiter (leben|existieren)
        ((nicht|nie) ob ich *? (leben|weiterleben|weitermachen|da sein|am leben sein) (will|möchte
            |mag|kann|soll))
        ((schaffe|schaff|schaffs) (ich)? (es|das|das leben)? *? (nicht|nich|nimmer) (mehr)?
            (mich)? *? (zu leben|am leben zu bleiben|weiterzuleben|am leben zu halten))
        ((keine|keinerlei) kraft (mehr)? *? (zu leben|zum leben|fürs leben|weiterzuleben|am leben
            zu bleiben|zum weiterleben))
        (keine|ohne) kraft mehr *? (weiter zu leben|für das leben|für dieses leben)
        (kein|keinen|keine) (lebenswille|lebenswillen|lebensmut|lebenslust|lebenssinn) (mehr)?
        ((lebenswille|lebenswillen|lebensmut|lebenslust|lebensfreude) (ist)? *? (weg|verloren
            |verschwunden|erloschen|gebrochen|nicht mehr da))
        (lebenswillen|lebensmut|lebenswille|willen zu leben|lust am leben) *? verloren
        ((mut|willen|wille|lust|kraft|antrieb) (zum|zu) leben *? (verloren|weg|fehlt|ist weg))
        (keinen|kein) (willen|wille|wunsch|mut|antrieb) (mehr)? (zu|zum) leben
        ((wozu|warum|wofür|weshalb|wieso) (soll|sollte|sollt|muss) ich _ (noch|überhaupt
            |eigentlich|weiter|überhaupt noch|eigentlich noch|denn noch)? (leben|weiterleben
            |weitermachen|am leben bleiben|existieren))
        ((wozu|warum|wofür|weshalb|wieso) (lebe|leb|existiere|atme) ich _ (noch|überhaupt
            |eigentlich|überhaupt noch|eigentlich noch)?)
        ((wozu|warum|wofür|weshalb|wieso) bin ich _ (noch|überhaupt|eigentlich|nicht) (da|hier|auf
            der welt|am leben|auf dieser welt|tot))
        (wozu|warum|wofür) (überhaupt|noch|eigentlich)? *? (weiterleben|leben|existieren)
        (wozu|warum|wofür) (überhaupt|noch|eigentlich)? (weiter leben|am leben bleiben)
        ((wozu|warum|wofür|weshalb|wieso) ich _ (überhaupt|noch|eigentlich)? (noch)? (lebe|leben
            soll|da bin|existiere|hier bin|auf der welt bin|weiterleben soll|atme))
        (mag|kann|will|möchte) *? (nicht|nich|nimmer) mehr *? (da|hier) sein
        (dasein|leben|sein) (überhaupt)? (nicht|nimmer) mehr (ertragen|aushalten)
        ((das|mein) (dasein|leben) {THEN} (nur noch)? (eine last|eine qual|quält mich|nur noch
            qual))
        (besser|lieber) (tot|tod) (als|wie|dran|wäre|wär) / tot besser (dran|aufgehoben)
        tot wäre ich besser / tot bin ich (mehr wert|besser) / tot mehr wert / lieber tot als
        ((sterben|tot sein|der tod) (wäre|wär|ist|ist doch) {THEN} (schön|besser|das beste|eine
            erlösung))
        ((sterben|der tod|tot sein) (erscheint|scheint|klingt|fühlt sich) _ (verlockend|richtig
            |gut))
        ((der|mein) tod (wäre|wär|ist|erscheint mir) {THEN} (als|wie)? _ (erlösung|lösung|ausweg))
        tot wär ich gern / tot im bett (läge|liegen|liege) / tot (läge|liegen)
        tot auf der (straße|stelle) / mir ist es egal ob ich (lebe|sterbe)
        egal ob ich (lebe|sterbe|aufwache|morgen noch lebe)
        ist mir egal ob ich (lebe|sterbe|draufgehe|aufwache) / gehöre nicht in diese welt
        (gehöre|passe|gehör) nicht (auf|in) diese welt / habe hier nichts mehr verloren
        ((wäre|wär) (mir)? (egal|recht|nur recht) wenn ich {THEN} (sterbe|sterben würde|tot wäre
            |stürbe))
        nichts dagegen (zu sterben|tot zu sein|nicht mehr aufzuwachen|wenn ich sterbe)
        ((hätte|habe) nichts dagegen wenn ich _ (sterbe|nicht mehr aufwache|tot umfalle|aufwache))
        ((hoffe|wünschte|wünsche mir|hoff) (dass)? ich (krebs|einen herzinfarkt|einen unfall)
            (habe|hätte|bekomme|kriege))
        (will|mag) (einfach)? (nicht|nimmer) mehr (weitermachen|weiter machen|kämpfen)
        mein platz ist nicht (hier|auf dieser welt) / zu feige (zum|um zu) (sterben|leben)
        zu feige (mich|um mich) _ (umzubringen|zu töten|zu erhängen)
        leben ist nichts für mich
        (bin|war) {THEN} (fertig|durch) mit (dem|meinem|diesem) leben / am leben verzweifelt
        (habe|hab) mit (dem|meinem) leben {THEN} abgeschlossen
        mit meinem leben abgeschlossen
        (mit|vom) (dem)? leben (nichts|nix) mehr (zu tun haben|erwarten|wissen)
        (muss|müsste) ich {THEN} weiterleben / jeder tag ist {THEN} eine qual
        (schon wieder|wieder|leider) aufgewacht
        enttäuscht dass ich {THEN} aufgewacht (bin)?
        (enttäuscht|schade|traurig|wütend|sauer) dass ich {THEN} (noch lebe|wieder wach bin)
        warum bin ich {THEN} aufgewacht / will weg {THEN} (von der|von dieser) welt
        (will|möchte) {THEN} (von|weg von) dieser welt *? (weg|gehen|verschwinden)
        ((das|mein|dieses) leben _ (keinen|kein) (sinn|wert|zweck) (mehr)? _ (hat|macht)?)
        (keinen|kein) sinn mehr _ (aufzustehen|aufzuwachen|da zu sein|hier zu sein)
        ((keine lust|keinen bock|kein bock|null bock) (mehr)? auf (dieses|das|mein|so ein|das
            ganze) (leben|dasein))
        wozu *? das alles (noch|überhaupt)
        will (dieses|das|mein) leben *? nicht (mehr)? / hätte ich es nur geschafft
        (wär|wäre) ich _ _ gestorben / hätte ich (den unfall|das|es) _ nicht überlebt
        (schnauze|nase|fresse) (gestrichen)? voll (vom|von diesem|von meinem) leben
        ((wäre|wär) (mir)? (egal|recht|nur recht|lieb) wenn ich _ (nicht mehr|nie mehr|nie wieder)
            (aufwachen|aufwache|leben))
        (nicht (mehr)? wie ich _ (weiterleben|leben|am leben bleiben|das überleben) (soll|kann)?)
        ((sterben|tot sein|tod sein) (wäre|wär) {THEN2} (viel)? (einfacher|leichter|besser|schöner
            |das beste))
        (am liebsten (würde|würd|tät|täte|wäre|wär) ich _ (sterben|tot|tot sein|nicht mehr (leben
            |da|hier|aufwachen|existieren|da sein)|gestorben|verschwinden für immer|nie mehr
            aufwachen|gar nicht mehr (da|leben|aufwachen)))
        (ob ich *? (sterben|tot sein|nicht mehr leben|nicht mehr da sein|allem ein ende setzen
            |einfach gehen) (soll|sollte|will|möchte))
        (dass ich _ (sterben|tot sein|nicht mehr leben|nicht mehr da sein|nicht mehr aufwachen)
            (will|möchte|mag|wollte))
        ((mein|das|dieses|mei) leben soll {THEN} (aufhören|enden|vorbei sein|zu ende sein|ein ende
            haben))
        ((gott|herrgott|da oben|herr) {THEN} (könnte|kann|soll|möge|darf|könnt) mich _ (holen
            |heimholen|nehmen|zu sich (nehmen|holen|rufen)))
        ((wäre|wär) (ich)? *? (besser|lieber) (nicht|nimmer|gar nicht) (mehr)? (da|hier|am leben
            |auf der welt))
        keinen sinn mehr mit mir / hat mit mir keinen sinn
        (vorbei|aus|schluss|zu ende) {THEN} mit (diesem|meinem|dem) leben
        ((kann|mag|will|möchte) und (kann|mag|will|möchte) (nicht|nimmer) mehr (leben|weiterleben
            |da sein))
        nicht mehr leben
        (wache|wach|wachte) ich _ _ (nicht|nie|nimmer) mehr auf
        ((könnte|kann|könnt|liebe|lieber) (der)? (gott|herrgott)? _ mich (langsam|bald|endlich)
            (holen|heimholen))
        (gott|herrgott) _ mich (langsam|bald|endlich)? (holen|heimholen|zu sich nehmen)
        ((dieses|das|mein) leben _ (nicht|nimmer) (mehr|länger) (weiterführen|fortsetzen
            |fortführen|führen))
        (nicht mehr (aus)? (und)? ich (mache|mach) schluss / (mache|mach) (jetzt|heute|endlich
            |bald) schluss (mit mir|für immer)? ich kann nicht mehr)
    """,
    Meaning.NEVER_BORN: """
        ((wäre|wär|ware) (ich)? (doch|nur|bloß|besser|lieber|am besten)? (nur|bloß|besser)? (nie
            |niemals|nicht|gar nicht|nie im leben) (geboren|auf die welt gekommen|gezeugt))
        (ich (wäre|wär) (doch|nur|besser|lieber|am besten)? (nie|niemals|nicht|gar nicht) (geboren
            |auf die welt gekommen|gezeugt|erst geboren))
        ((nie|niemals|nicht|gar nicht) (geboren|auf die welt gekommen) (worden)? (wäre|wär|zu
            sein))
        (nie|niemals) geboren worden / nie geboren / niemals geboren / bereue geboren
        (nie|niemals|nicht) auf die welt (gebracht|kommen sollen|gekommen)
        nie existiert hätte
        ((mutter|mama|eltern) (mich|hätte mich|hätten mich) (nur|doch|besser)? (nie|nicht
            |abgetrieben|lieber abgetrieben) (geboren|bekommen|gekriegt)?)
        mich besser abgetrieben / hätte mich (besser)? abtreiben sollen
        mich abgetrieben hätte / es hätte mich (nie|niemals) (geben sollen|gegeben)
        mich hätte es nie geben sollen
        hätte nie (geboren werden|existieren|auf die welt kommen) (sollen|dürfen)
        verfluche den tag an dem ich geboren / wünschte mich gäbe es nicht / nie gegeben hätte
    """,
    Meaning.UNSAFE_WITH_SELF: """
        ((kann|könnte) (heute nacht|grad|gerade|heute|jetzt)? nicht (mehr)? für mich garantieren)
        kann für nichts (mehr)? garantieren / garantiere für nichts mehr
        vor mir selbst sicher
        ((bin|fühle mich|fühl mich) (gerade|grad|heute|heute nacht|allein)? nicht (mehr)? sicher
            (vor|mit) mir (selbst|selber)?)
        nicht sicher vor mir / (traue|trau) mir (selbst|selber) *? nicht (mehr)?
        (traue|trau) mir *? nicht (mehr)? (über den weg|selbst|selber|allein)
        angst vor mir (selbst|selber) / angst was ich mir antue / hab angst vor mir
        angst vor meinen (gedanken|eigenen gedanken|impulsen) / angst mit mir allein zu
        angst (allein|alleine) mit mir / darf (heute|heute nacht)? nicht allein (sein|bleiben)
        (kann|schaffe|schaff) (es)? nicht (mehr)? (mich)? (am leben zu halten|am leben halten)
        mich (nicht)? (mehr)? vor mir (selbst)? schützen / muss vor mir (selbst)? geschützt
        ich bin eine gefahr für mich / gefahr für mich selbst / eigengefährdung
        selbstgefährdung
        (weiß nicht ob ich (die nacht|diese nacht|den tag|das wochenende|heute|den morgen) (noch)?
            (überlebe|überstehe|schaffe|durchstehe|erlebe))
        ((überlebe|überstehe|schaffe|schaff|pack|packe|durchstehe) (ich)? (die|diese|heute) nacht
            (wohl|glaub ich|so|alleine|allein|vielleicht)? nicht)
        ((die|diese) nacht (nicht|nimmer) (überleben|überstehen|überlebe|überstehe|schaffe
            |schaff))
        (die|diese) nacht (schaffe|schaff|überlebe|überstehe|pack) ich nicht
        kann für mich nicht (mehr)? garantieren
        kann für mich nicht (mehr)? die hand ins feuer
        ((weiß|weis) nicht ob ich (morgen|nächste woche|heute abend|am montag|das wochenende) _
            (da bin|lebe|aufwache|hier bin|erlebe|am leben bin))
    """,
    Meaning.BETTER_OFF: f"""
        besser dran / besser / besser gehen / besser gestellt / besser aufgehoben
        viel besser / leichter / einfacher / glücklicher / ruhiger / schöner / entspannter
        zufriedener / froh / erleichtert / frei / freier / erleichterung / erlösung
        glücklich / entlastet / gut gehen / geht es gut / ging es gut / gut dran / gewinn
        ein segen / eine sorge weniger / sorge los / sorgen los / los / ihre ruhe
        endlich ruhe / ruhe vor mir / aufatmen
        ((niemand|keiner|kein mensch|kein schwein|keine sau|niemandem|keinem) _ (vermissen
            |vermisst|vermisse|merken|merkt|auffallen|fehlen|trauern|weinen|interessieren
            |interessiert|stören|stört|juckt|jucken|kümmern|kümmert|auffällt|fehlt|traurig))
        ((niemand|keiner|niemandem|keinem) (würde|würd|wird|täte|tät) (es)? _ (merken|auffallen
            |vermissen|fehlen|stören|trauern|weinen|jucken))
        ((würde|würd|wird|täte) (mich|es|das)? {THEN} (niemand|keiner|kein mensch|keinem
            |niemandem) _ (vermissen|merken|auffallen|fehlen|weinen|trauern|stören|interessieren))
        (fehle|fehlen|abgehen) (niemandem|keinem) / fehlt (niemandem|keinem) / geht keinem ab
        merkt (eh|doch|sowieso|ja)? (keiner|niemand|keine sau)
        vermisst (mich)? (keiner|niemand) / kein hahn danach krähen / weniger sorgen
        weniger probleme / ein problem weniger / eine last weniger / ein maul weniger
        nicht mehr ertragen müssen / nicht vermissen / mehr davon / mehr geld / mehr platz
        endlich leben / von vorne anfangen / weniger stress
    """,
    Meaning.WITHOUT_ME: f"""
        ohne mich / ohne mi
        (wenn ich {THEN2} (weg|tot|fort|gestorben|verschwunden|draußen|drüben) (bin|wäre|wär|war
            |sein würde)?)
        (wenn ich {THEN2} (nicht|nie|gar nicht|nimmer) (mehr)? *? (da|bin|wäre|wär|lebe|leben
            würde|existiere|existieren würde|hier|am leben|aufwache) (bin|wäre|wär)?)
        (wenn ich {THEN2} (sterbe|sterben würde|stürbe|verschwinde|verschwinden würde|gehe|ginge
            |verrecke|aufhöre zu|tot umfalle|tot umfallen würde|draufgehe|umkomme|springe))
        ((wenn|wenns|falls|ob) (es)? mich {THEN2} (nicht|nie|gar nicht|nimmer|nicht mehr) (mehr)?
            (gäbe|gibt|geben würde|gegeben hätte|da wäre|geben täte))
        wenn es mich {THEN2} nie gegeben hätte / wenn (ich|i) {THEN2} nicht geboren
        falls ich {THEN2} (sterbe|weg bin|nicht mehr da bin|tot bin|verschwinde)
        (ob ich {THEN} (da bin oder nicht|lebe oder nicht|lebe oder sterbe|da bin|noch da bin
            |lebe))
        würde ich {THEN2} (sterben|verschwinden|nicht mehr leben|nicht existieren|gehen)
        wäre ich {THEN2} (tot|weg|nicht mehr da|nicht da|nie geboren|fort|nicht auf der welt)
        (wär|wenn) ich {THEN} (tot|weg|nicht mehr da) / dass ich {THEN} (weg|tot) (bin|wäre)
        dass ich {THEN} (nicht mehr da|gestorben|nicht mehr am leben) bin / mein tod
        mich los (wären|sind|wäre|ist|werden|hätten) / mich nicht (mehr)? hätten
        mich nicht hätte / sie mich los / nach meinem tod / ohne meine existenz
        ohne mein dasein / nicht mehr bin / wenn ich {THEN} nicht mehr wäre
        wenn ich {THEN} nimmer wäre / ohne so jemanden wie mich
    """,
    Meaning.BURDEN: """
        last / eine last / nur eine last / zur last / belastung / eine belastung / ballast
        klotz am bein / bürde / eine bürde / allen im weg / nur im weg / überflüssig
        störe nur / stör nur / falle allen zur last / nur zur last / mache allen das leben
        mach allen das / mache alles kaputt / mach alles kaputt / zerstöre alles
        ruiniere allen / nutzlos / nichts wert / wertlos / nur ärger / mache nur probleme
        mach nur probleme / zu nichts nutze / niemandem nützlich / keinem nützlich / parasit
        abschaum / müll / eine zumutung / koste nur geld / nur kosten / eine enttäuschung
        ziehe alle runter / zieh alle runter / mache alle unglücklich / mach alle unglücklich
        vergifte alles / keiner braucht mich / niemand braucht mich / braucht mich niemand
        braucht mich keiner / schade allen / niemand will mich / keiner will mich
        ein problem für alle / das problem
    """,
}
