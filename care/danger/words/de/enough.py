"""German: enough of being alive, said from every side."""

from care.danger.meaning import Meaning
from care.danger.words.de.parts import THEN, THEN2

LIVE = """(leben|weiterleben|weiterzuleben|zu leben|am leben zu sein|da zu sein|zu existieren
    |weiter zu leben|weiterzumachen|aufzuwachen|auf der welt zu sein|weiterzuexistieren|zu atmen
    |auf dieser welt zu sein|hier zu sein|am leben zu bleiben|am leben)"""
LIVE = " ".join(LIVE.split())
OFF = """(mich umbringe|mich umbring|mich töte|mir was antue|mir was antu|mir etwas antue|sterbe
    |mir das leben nehme|mich aufhänge|mich erhänge|es beende|mich erschieße|mir nichts antue
    |springe|mir nichts antu|mich nicht umbringe|mich nicht töte|nicht springe)"""
OFF = " ".join(OFF.split())

BLADE = "(rasierklinge|klinge|messer|scherbe|cutter|teppichmesser|schere|glasscherbe)"

MEANINGS = {
    Meaning.DIE: f"""
        ((nicht|nie|nimmer) (mehr|wieder)? (die|meine)? augen (aufmachen|öffnen|aufschlagen
            |aufmache|öffne|aufmachen müssen|öffnen müssen))
        ((die|meine) augen {THEN} (nicht|nie|nimmer) (mehr|wieder) (aufmachen|öffnen
            |aufmache|öffne))
        ((noch ein|kein weiteres|noch so ein|nicht noch ein|kein neues|kein) jahr {THEN} (nicht)?
            (erleben|durchmachen|leben|aushalten|durchhalten) (müssen)?)
        ((nicht noch|keinen weiteren|nicht noch mal|kein weiteres|keinen|kein) (einen|ein)?
            (geburtstag|weihnachten|winter|sommer|frühling|silvester|jahr|monat|tag) {THEN} (mehr)?
            (erleben|mitmachen|erleben müssen|durchmachen|mehr erleben|leben))
        (den|diesen|meinen) (nächsten|#)? (geburtstag|winter|sommer) {THEN} nicht (mehr)? erleben
    """,
    Meaning.NO_LIFE: f"""
        ((beneide|beneid|neidisch|neid|eifersüchtig) {THEN2} (ich)? (auf)? _ (alle|jeden|die|den
            |leute|menschen|jene|diejenigen|tote) _ _ (tot sind|tot ist|sterben|gestorben|sterben
            dürfen|unter der erde|nicht mehr (leben|da|aufwachen)|im grab|geschafft haben))
        ((beneide|beneid|neidisch|neid) {THEN2} (ich)? (auf)? (alle|die)? (toten|tote
            |verstorbenen|gestorbenen))
        ((kein|keinerlei|nicht das|überhaupt kein) (recht|anrecht) (mehr)? (darauf|drauf)?
            (mehr)? _ {LIVE})
        ((nichts|nix|niemanden|keinen|gar nichts|niemand) (mehr)? (da)? (für (das|den|die)|wofür
            |wozu|weswegen|weshalb) (sich|es sich|ich) _ _ (leben|weiterleben|zu leben
            |weiterzuleben|lebe|am leben bleibe|am leben bleiben) {THEN} (lohnt|lohnen|lohnen
            würde|würde|soll|sollte|will|kann)?)
        ((was|wozu|wofür|warum|wieso|weshalb) {THEN2} (soll|sollte|mach|mache|tu|tue|bin|hab
            |habe|suche|such|muss) ich {THEN2} (noch|überhaupt|eigentlich|denn)? {THEN} (auf
            (dieser|der) (welt|erde)|am leben|auf erden|in diesem leben|in dieser welt))
        ((wozu|wofür|warum|wieso|weshalb|was) {THEN2} (noch|überhaupt) {THEN} (da sein|am leben
            sein|auf der welt sein|hier sein|aufwachen|leben|existieren|weiterleben))
        ((diese|die|eure) welt {THEN} (will|möchte|werde|würde|mag) ich {THEN2} (verlassen
            |nicht mehr|hinter mir))
        ((das|dieses|mein|so ein) leben {THEN2} (brauch|brauche|will|mag|möchte) (ich)? {THEN2}
            (nicht|nimmer|keins|nix|gar nicht) (mehr)? (haben|behalten|mehr)?)
        ((wäre|wär|wenn|wann) {THEN2} (es|alles)? {THEN2} (vorbei|aus|zu ende|vorüber
            |überstanden) _ (das|mein|dieses|mit dem|mit diesem) {THEN} (leben|dasein))
        ((bring|bringe|töte|erschieß|häng|erhäng|erhänge|stürz) dich {THEN2} (um|auf|runter|selbst
            |endlich)? _ _ (sagt|denk|denke|höre|hör|flüstert|schreit|ruft|will|drauf|kopf))
        ((denk|denke|denk ich|denke ich|sag|sage|sagt|sagen|flüstert|schreit|höre|hör|in mir|ruft
            |flüstern|schreien|kopf|stimme|stimmen) (ich)? (mir|zu mir)? (nur)? (immer)? _ (bring
            dich|töte dich|erschieß dich|häng dich|bringe dich|spring doch|stürz dich|mach
            schluss|mach ein ende|stirb))
        ((mir)? (fehlt|fehlen) (mir)? {THEN} (jeder|der|jeglicher|jede|die|alle|sämtlicher)
            (grund|gründe|sinn|wille|antrieb|mut|lust|kraft|halt) {THEN} (mehr)? {THEN} ({LIVE}
            |zum leben|zum weiterleben|fürs leben))
        ((jeden|allen|jeglichen|den|meinen) (grund|sinn|willen|lebenswillen|lebensmut|mut|antrieb)
            {THEN} ({LIVE}|zum leben)? {THEN} verloren)
        ((mir)? {THEN} (egal|gleich|wurscht|wurst|gleichgültig|schnuppe|scheißegal) {THEN}
            (geworden|ist|ists)? {THEN} ob ich {THEN2} (lebe|leb|sterbe|aufwache|tot bin|noch da
            bin|am leben bin|draufgehe|morgen))
        ((hätte|hätt|wenn|wär|fehlt|bräuchte|brauche|brauch) (ich|mir)? {THEN2} (den|der|mehr|nur
            |genug|die)? {THEN} (mut|eier|schneid|courage|mumm|traute) {THEN2} (hätte|hätt|dazu
            |dafür|da)? {THEN} (wäre|wär|würde|würd|hätte|hätt) ich {THEN2} (nicht mehr|tot|weg
            |nimmer|umgebracht|aufgehängt|längst|mich|gesprungen|gegangen|unter der erde|nicht))
        ((weiß|weis) (ich)? {THEN} nicht {THEN} ob ich {THEN} (diese|die|den|das|dieses) (nacht
            |tag|woche|jahr|winter|morgen) {THEN} (überleben|überstehen|erleben) (will|möchte
            |mag|soll))
        ((nicht|nicht mehr|nimmer|nichts|nix) (versprechen|garantieren|ausschließen|schwören
            |garantier|versprech) {THEN} (dass|ob)? ich {THEN2} ({OFF}))
        ((von mir aus|meinetwegen|wegen mir) {THEN} (müsste|brauch|brauche|bräuchte|muss) ich
            {THEN} (morgen)? {THEN} (nicht|nimmer|gar nicht|nie) (mehr)? (aufwachen|leben|da sein
            |wach werden|weiterleben))
        ((wenn mich|wenn) {THEN} (ein|das|der|jemand|wer|der krebs|der blitz|mich) *? (auto|bus
            |lkw|zug|laster|blitz|herzinfarkt)? {THEN} (mich)? (überfährt|umbringt|erschießt|holt
            |trifft|erwischt|mitnimmt) {THEN} (wärs|wäre es|wär es|wär|wäre|ist es|ists|hätte)
            {THEN} (mir|ich)? {THEN} (recht|egal|lieb|gut|froh|nichts dagegen|okay|ok|erleichtert))
        ((gehöre|gehör|sollte|müsste|dürfte|verdiene|verdien) {THEN} (ich)? {THEN} (es)? (gar)?
            (nicht|nicht mehr) (zu den lebenden|am leben sein|mehr leben|leben|zu leben|am leben
            zu sein|auf der welt sein|geboren))
        ((jemand|einer|so jemand|eine|leute|menschen|so einer|so eine) wie (ich|mich) {THEN2}
            (sollte|sollten|darf|dürfte|verdient|verdienen|soll|gehört|hat|hätte|müsste) {THEN2}
            (es)? (gar)? (nicht|nie|kein|nimmer) {THEN2} (leben|zu leben|am leben sein|geboren
            werden|existieren|geben|auf die welt|unter die erde|recht zu leben|das recht zu leben
            |weiterleben))
        ((gibt|gibts) (es)? (für mich)? (nichts|nix) {THEN} was ich {THEN} (lieber|mehr|sehnlicher)
            {THEN2} (hätt|hätte|will|möchte|wäre|wär|wollte|wünsche|wünsch|täte) _ (tot|sterben|zu
            sterben|der tod|den tod|nicht mehr (zu)? leben|weg))
        ((wünsch|wünsche|will|möchte|ersehne|verlange|hätte|wäre|hätt) (ich)? {THEN} (mir)? {THEN}
            (nichts|nix) {THEN} (sehnlicher|lieber|mehr|anderes|dringender) {THEN} (als|wie)
            {THEN2} (tot|sterben|zu sterben|den tod|nicht mehr (zu leben|leben|aufzuwachen|da zu
            sein)|endlich zu sterben|meinen tod))
        ((nicht|nichts) {THEN} (mehr)? (sein|leben|existieren|aufwachen|tot|sterben) (das|mehr)
            {THEN} (ist|wär|wäre|will|wünsche|wünsch|möchte) _ (alles|einzige|ich))
        ((noch ein|kein weiteres|kein) (weiteres)? jahr {THEN} (will|möchte|mag|kann|werde) ich
            {THEN2} (nicht|nimmer)? {THEN} (erleben|mehr|durchhalten|leben|durchmachen))
        ((überleg|überlege|frag|frage|denk|denke|weiß|weis) (ich|mich|mir)? {THEN2} (nach|drüber
            nach|darüber nach|nicht)? ob ich {THEN2} (schluss mache|schluss mach|es beende|gehe für
            immer|mir was antu|mir was antue|mich umbringe|mich umbring|sterbe|springe|mir das
            leben nehme|allem ein ende|nicht einfach sterbe|nicht einfach gehe|mich töte|tot sein))
        ((schluss|ende) {THEN} (mache|mach|machen) {THEN} mit {THEN} (dem|meinem|diesem) leben)
        ((wann|warum|wieso|weshalb) {THEN} (darf|kann|lasst|lässt|dürfte) (ihr|man|gott|er)? (ich
            |mich)? {THEN} (nicht|noch nicht)? {THEN} (gehen|sterben|einschlafen|heimgehen|endlich
            tot sein|tot sein|abtreten))
        ((kann|könnte|soll|möge|könnt) {THEN} (mich)? {THEN} (nicht)? {THEN} (der tod|der krebs
            |gott|der herrgott|der liebe gott|der teufel|der sensenmann) {THEN} (mich)? {THEN}
            (holen|mitnehmen|zu sich nehmen|erlösen|heimholen))
        (kann mich nicht {THEN} (der tod|gott|der herrgott|jemand|einer|wer|ein auto|der blitz)
            {THEN} (holen|erlösen|umbringen|erschießen|überfahren|treffen|erwischen|totfahren))
        ((wenn|falls|wann) ich {THEN} (sterbe|tot bin|weg bin|gehe|nicht mehr da bin|verschwinde
            |tot wär|tot wäre|weg wär|weg wäre|verrecke) {THEN} (merkt|vermisst|interessiert
            |juckt|kratzt|weint|kümmert|fällt|stört|würde|würd) {THEN} (es|das|mich|ja)? {THEN}
            (ja|doch|sowieso|eh)? {THEN} (keiner|niemand|keinen|niemanden|keine sau|kein schwein
            |keinem|niemandem|kein mensch|kein arsch))
        ((was|wer) (hält|hielte) mich {THEN} (eigentlich|denn)? noch {THEN} (am leben|im leben|auf
            der welt|auf dieser welt))
        ((leben|am leben sein|am leben zu sein|da zu sein|das leben|mein leben|zu leben|existieren
            |mein dasein|aufzuwachen) {THEN} (ist|tut|fühlt|bedeutet|wird|war)? (sich)? (für|mir)?
            (mich)? {THEN} (nur|bloß) {THEN} (mehr|noch|noch eine|an wie)? (weh|qual|qualen|leid
            |schmerz|schmerzen|last|folter|hölle|strafe|ein kampf|eine qual|eine strafe|leiden))
        ((leben|aufwachen|weiterleben|existieren|da sein|am leben sein|atmen) (will|möchte|mag
            |kann) ich {THEN2} (nicht|nimmer|nie) (mehr|nie mehr|länger)?)
        ((mir|sich) den tod {THEN} (zu)? (wünschen|wünsche|wünsch|gewünscht|herbeizuwünschen))
        ((ich)? (wäre|wär) (ich)? {THEN2} (so|sehr|echt|wirklich)? (gern|gerne|lieber|am liebsten)
            {THEN} (tot|tod|gestorben|unter der erde|nicht mehr am leben|nicht mehr da))
        ((in luft auflösen|einfach auflösen|verschwinden|weggehen|gehen) und (nie|nicht) (wieder
            |mehr) (kommen|wiederkommen|zurückkommen|auftauchen|da sein))
        ((will|mag|möchte|kann) (ich)? nicht mehr {THEN} (auf|in) dieser welt)
        ((wäre|wär|ists|ist) (es)? (mir)? (es)? {THEN} (recht|egal|lieb|nur recht|lieber|am
            liebsten|willkommen|scheißegal) (wenn|falls) ich {THEN2} (tot|sterbe|sterben|nicht mehr
            (aufwache|da|lebe|aufwachen)|gestorben|draufgehe|umkomme|verrecke))
        ((hoff|hoffe|wünsch|wünsche|bet|bete) (ich)? (mir)? {THEN} (dass)? (der|mein|ein|die|das)
            (krebs|tumor|herz|tod|herzinfarkt|schlag|schlaganfall|lkw|auto|corona|krankheit|blitz)
            {THEN} (mich)? {THEN} (holt|erwischt|trifft|umbringt|tötet|dahinrafft|erlöst|mitnimmt
            |schafft) {THEN} (mich)?)
        ((wenn ich|traute ich|würd ich|würde ich|hätte ich) {THEN} (mich|mir)? {THEN} (trauen
            |traute|traue|trauen würde|trauen würd|nicht so feige|nicht zu feige|den mut) {THEN2}
            (wäre|würde|wär|hätte)? {THEN} (wär|wäre|hätt|hätte) {THEN} ich {THEN2} (tot|weg
            |nicht mehr|nimmer|gesprungen|gegangen|umgebracht|gestorben|schluss|unter der erde))
        ((bereu|bereue|schade|wünschte|verfluche|traurig|hasse es|ärgere mich|hättet|hätten|hätte
            |wütend) {THEN} (dass)? (man|sie|die|ihr|ich|mich|du) {THEN2} (mich)? {THEN} (damals
            |nur|doch|nicht)? {THEN} (gerettet|wiederbelebt|zurückgeholt|reanimiert|überlebt
            |gefunden und gerettet|sterben lassen))
        ((hättet|hätten|hätte) {THEN} (ihr|sie|man|du) mich {THEN2} (nicht|bloß|nur|doch)? {THEN}
            (gerettet|wiederbelebt|zurückgeholt|sterben lassen|gehen lassen))
        ((mein|das|dieses) leben {THEN} (bedeutet|gibt|bringt|ist|sagt) (mir)? {THEN} (nichts|nix)
            {THEN} (mehr)? _ (will|brauch|mag|möchte) (ich)? (es)? (nicht|nimmer) (mehr)?)
        ((ihr könnt|du kannst|wer will|könnt|kann gern|kann) {THEN} (mein|das) leben {THEN} (haben
            |nehmen|kriegen))
        ((brauch|brauche|will|möchte|mag) (mein|das|dieses) leben {THEN} (nicht|nimmer) (mehr)?)
        ((nicht|nie) (fürs|für das|für dieses|zum) leben (gemacht|geschaffen|geeignet|bestimmt))
        ((mach|mache|setz|setze|bereite) (ich)? {THEN} (dem|dem ganzen|allem|alldem|dem allem|dem
            elend|diesem leben|meinem leben) {THEN} (bald|selbst|ein|jetzt)? {THEN} (ein)? ende)
        ((nur|allein|einzig) (der tod|sterben|das ende) {THEN} (kann|hilft|würde|könnte|erlöst
            |bringt|bleibt|macht) {THEN} (mir|mich)?)
        ((freu|freue|gefreut) (ich)? mich {THEN2} (auf (den tod|meinen tod|mein ende|das sterben|das
            grab|meine beerdigung)|darauf (zu sterben|tot zu sein)|aufs sterben))
        ((wieso|warum|weshalb) (hat|hats|hatte) (es|s)? (nicht|nie)? mich {THEN} (nicht)? {THEN}
            (getroffen|erwischt) _ (wäre|wär|hätte|würde)?)
        ((warum|wieso|weshalb) {THEN} (hat es|hats|traf es|ist|starb|durfte|musste) {THEN} (nicht
            mich (getroffen|erwischt)|nicht ich gestorben|nicht ich sterben))
        ((an (ihrer|seiner|deren|dessen|deiner) stelle|statt ihm|statt ihr|statt seiner) {THEN}
            (gestorben|sterben|tot|gegangen))
        (leben _ (nein danke|ohne mich|kein bock mehr|keinen bock mehr|keine lust mehr))
        ((leben|das leben) (nein danke) (kein|keinen|null)? (bock)?)
        ((es|alles|das) soll {THEN} (aufhören|enden|vorbei sein|still sein) {THEN} (alles)? (auch
            ich|ich auch|mit mir|und ich auch|mein herz|für immer))
        ((will|möchte|werde|muss) (ich)? {THEN} (endlich|bald|einfach)? gehen {THEN} (und)? (nie
            |nicht) (wieder|mehr) (zurück|kommen|wiederkommen|zurückkommen|da sein))
        ((alles|es) {THEN} (schon)? (vorbei|aus|zu ende|vorüber) {THEN} (das)? (ganze|gesamte)
            leben)
        ((wär|wäre) {THEN} (doch|nur|bloß)? {THEN2} (alles|es) {THEN} (schon|endlich)? {THEN}
            (vorbei|aus|vorüber|zu ende) (das|mein|dieses) (ganze)? leben)
        ((will|möchte|werde|muss|würde|würd|könnte|wollte) (ich)? {THEN} (mein|diesem|dieses|meinem
            |das) (scheiß|verdammtes|beschissenes)? (leben|dasein) {THEN2} {THEN} (beenden|ein ende
            setzen|ein ende machen|ein ende bereiten|wegwerfen|wegschmeißen|auslöschen|nehmen))
        ((mein|meinem|dieses|diesem) leben {THEN2} {THEN} (beenden|zu beenden|ein ende setzen|ein
            ende zu setzen|ein ende bereiten) {THEN} (will|möchte|werde|muss|könnte|würde)?)
        ((wozu|warum|wieso|weshalb|wofür) (wach|wache) ich {THEN2} (noch|überhaupt|immer) {THEN}
            auf)
        ((wozu|warum|wieso|weshalb|wofür) (steh|stehe) ich {THEN} (überhaupt)? noch auf {THEN}
            (leben|sterben))
        ((noch ein|ein weiteres|noch so ein|ein neues|weitere) jahr {THEN} (auf dieser|auf der)?
            (erde|welt|leben)? {THEN} (ertrag|ertrage|halte|halt|schaff|schaffe|überleb|überlebe
            |pack|packe) ich {THEN} (nicht|nimmer) {THEN} (mehr)? {THEN} (aus)?)
        ((wen|wem|wer) {THEN} (würde|würd|wird|tät|täte)? {THEN} (es|das|mich|ich)? {THEN2}
            (kümmern|vermissen|stören|fehlen|interessieren|jucken|merken|auffallen|weinen|trauern
            |juckt|kümmert|stört|interessiert|merkt|vermisst|vermissen|weint) {THEN} (mich)?
            {THEN} (wenn|ob|falls) ich {THEN2} (tot|weg|sterbe|sterben|nicht mehr|gestorben
            |nimmer|gehe|verschwinde))
        ((nur noch|einfach|nur|für immer|endlich) {THEN} schlafen und {THEN} (nie|nicht|nimmer)
            {THEN} (wieder|mehr) {THEN} (aufwachen|wach werden|aufstehen|erwachen|munter werden
            |wachwerden))
        ((leid|satt|müde|über|dicke) {THEN2} (jeden|am|jedes|immer|tag)? {THEN} (morgen|tag|mal)?
            {THEN2} (aufzuwachen|zu leben|zu existieren|am leben zu sein|zu atmen|da zu sein
            |weiterzuleben))
        ((was|wem|wen) (bringt|nützt|hilft|soll|bringts|nützts) {THEN} (es|das|mir|denn)? {THEN2}
            (weiterzuleben|zu leben|weiterleben|am leben zu bleiben|weiter zu leben|das leben|am
            leben zu sein|noch zu leben|mein leben))
        ((meine|mei|ewige|endlich|die) ruhe {THEN} (für immer|auf ewig) {THEN} (im|in der)? (grab
            |sarg|erde|tod)?)
        ((ruhe|frieden) {THEN} (im|unter|in der) {THEN} (grab|sarg|tod|der erde))
        (im (grab|sarg|tod) {THEN} (hätte|hab|habe|find|finde|gibts) {THEN} ich? {THEN} (endlich)?
            (ruhe|frieden|meine ruhe))
        ((tod|sterben) {THEN} (macht|schreckt|ängstigt) (mir|mich) {THEN} (keine angst
            |nicht|nimmer) {THEN} (mehr)?)
        ((warum|wieso|weshalb|wieso bloß) {THEN} (ich|hab ich|habe ich) mich {THEN} (nicht|noch
            nicht) {THEN2} (umgebracht|erhängt|aufgehängt|erschossen|getötet) {THEN} (habe|hab)?)
        ((nicht|nie) {THEN} (warum|wieso) ich mich {THEN} (nicht|noch nicht) {THEN2} (umgebracht
            |erhängt|aufgehängt|erschossen|getötet))
        ((sterben|tot sein) ja (bitte|gern|gerne|gleich|sofort))
        (will gehen {THEN} für immer)
        ((warum|wieso|weshalb) bin ich {THEN} nicht {THEN2} (tot|gestorben|krepiert|verreckt))
        ((kein|keinen|keine) (nerv|nerven|geduld) mehr (zum|zu|fürs|für das) leben)
        ((am liebsten|lieber|besser|schöner) {THEN} (wenn)? es (gäbe mich|mich) {THEN} (gar)? nicht)
        (leben wie (meins|meines|dieses) {THEN} (ist|hat) {THEN} (es)? (nicht|nichts|keinen) wert)
        ((zu|viel zu|schon zu) lange {THEN} (auf (dieser|der) (welt|erde)|am leben))
        ((schaff|schaffe|pack|packe) (ich)? {THEN} (das|dieses|mein) leben {THEN} (nicht|nimmer))
        ((drüben|oben|dort) bei (meiner|meinem) * (aufwachen|sein))
    """,
    Meaning.SELF_HARM: f"""
        ((hab|habe) (ich)? (es|s)? (ich)? {THEN} (wieder|schon wieder|nochmal) (getan|gemacht) _ _
            _ (blut|blutet|blutig|arm|arme|bein|beine|klinge|schnitte|haut|wunden|oberschenkel
            |verband|narben))
        ((heute|gestern|schon|letzte nacht|vorhin|heut|diese woche) {THEN} (schon|wieder)?
            (einmal|zweimal|dreimal|viermal|fünfmal|mehrmals|mehrfach|# mal) (mich)? (geschnitten
            |geritzt|aufgeschnitten|selbst verletzt|verletzt))
        ((wunde|wunden|schnitt|schnitte|narben|narbe|verletzungen|flecken|verbrennung
            |verbrennungen|kratzer|brandwunden|striemen) _ _ _ _ _ (selbst war|selber war|ich war
            das|war ich selbst|war ich selber|das war ich|von mir selbst|von mir selber|selbst
            zugefügt|ich selbst war|ich das war))
        ((voller|voll|lauter|überall) {THEN} (blauer|blaue|blauen)? (flecken|wunden|kratzer
            |blutergüsse|narben) _ (ich war das|das war ich|war ich|weil ich mich|von mir selbst
            |hab ich mir|selbst gemacht|selber gemacht))
        ((verdien|verdiene|brauch|brauche|will) (ich)? {THEN} (den|die|diese)? (schmerzen|schmerz
            |strafe) {THEN} (und)? {THEN} (füge|füg|tu|tue|mach|mache) (ich)? (sie|ihn|es)? mir)
        ((füge|füg|tu|tue) (ich)? (sie|ihn|es|das) mir {THEN} (selbst|selber)? (zu|an))
        ({BLADE} _ _ _ (mein|meine|meinen|der|die|den) (arm|arme|bein|beine|oberschenkel|handgelenk
            |haut|unterarm) _ (wieder|blut|nochmal|schon wieder|immer wieder))
        ((mein|meinen|den|die|meine) {THEN} (arm|arme|bein|beine|unterarm|unterarme|oberschenkel
            |handgelenk|handgelenke|pulsadern|haut|bauch) {THEN2} (aufgeschlitzt|aufgeritzt
            |aufgeschnitten|zerschnitten|zerkratzt|blutig gekratzt|aufschlitzen|aufritzen
            |aufschneiden))
        ((quetsch|quetsche|klemm|klemme|schlag|schlage|hau|haue) (ich)? mir {THEN} (die|den)
            (finger|hand|hände|fuß|zehen) _ _ _ _ _ (absicht|absichtlich|extra|bewusst))
        ((hab|habe) {THEN2} mich {THEN2} (echt|so|richtig|sehr|total|ziemlich)? (schlimm|tief|übel
            |heftig|schwer|arg) (geschnitten|geritzt|verletzt|aufgeschnitten))
        (wunden (von|der) (letzter|letzten|der letzten) nacht)
        (svv|ritz|schneide|selbstverletzungs) (druck|drang) (ohne ende)?
        ((hab|habe) {THEN} (mega|voll|so|total)? (svv|schneidedruck|ritzdruck) _ (ohne ende))
    """,
    Meaning.ASIDE: f"""
        ohne ende / leben _ nein danke / nein danke / nicht noch einen / nicht noch ein
        nichts sehnlicher / nichts sehnlicher als / nichts mehr als
        mehr will ich {THEN} nicht
    """,
    Meaning.IDIOM: f"""
        ((ich)? (wäre|wär|bin|könnte|würde) (ich)? _ (vor|an) (lauter)? (scham|lachen|hunger|hitze
            |langeweile|freude|angst|aufregung|durst|peinlichkeit|neugier|glück|kälte|rührung) _
            (gestorben|sterben|verreckt|umgekommen|eingegangen|tot umgefallen))
        ((lieber|eher|bevor) (sterbe|sterb|verrecke|würde ich sterben|sterben) (ich)? (als|wie)
            (nochmal|noch mal|noch einmal|wieder) _ _ (umziehen|umzuziehen|zelten|campen|zu zelten
            |hinzugehen|zu fliegen|fliegen|zu putzen|mathe|bahn|arbeiten))
        ((lieber|eher) (sterbe|sterb|verrecke) ich (als|wie) (dass ich)? (nochmal|noch einmal)
            (umzieh*|umzuziehen|das zu|den|die|so einen))
        ((nicht mehr|nimmer|nicht länger|nicht) (mehr)? (allein|alleine|bei meinen eltern|getrennt
            |zu hause|in dieser stadt|auf dem land|am land|im ausland|in der stadt|bei ihm|mit ihm
            |bei ihr|mit ihr|in einer wg|von hartz|im wohnheim) {THEN} (leben|wohnen|sein))
        ((nicht|nie|nimmer) (mehr)? aufwachen _ (traum|so kuschelig)
            (_ (war|ist) _ (schön|gut|toll))?)
        ((bringe|bring|töte|erschieße|erhänge) (ich)? mich {THEN} (nicht|sicher nicht|nie)
            (um|auf)?)
        ((für immer|endgültig) (weg|fort|raus) (aus|von) (berlin|hamburg|münchen|wien|köln|zürich
            |deutschland|österreich|hier und|der stadt|zuhause|daheim|dem dorf))
        ((für immer) (nach|ins|in die|in den) (*) (ziehen|gehen|auswandern|ausland|usa|schweiz))
        (zwiebeln|zwiebel|brot|karotten|gurke|tomaten|käse|kuchen|fleisch|gemüse) (schneid
            |schneide|schneiden)
        ((noch|eigentlich|überhaupt) _ (in|bei|mit) (dieser|diesem|der|dem|einer|einem|meinen)
            (bruchbude|wohnung|stadt|kaff|wg|haus|dorf|eltern|loch|land|gegend))
        (hier {THEN} nicht (mehr)? sein (die|der|das) (firma|chef|schule|arbeit|party|job|laden))
        ((besser dran|besser) (im|beim) (fußball|spiel|handball|sport|quiz|team))
    """,
    Meaning.PLAN: """
        ((methode|weg|mittel|plan) _ (hab|habe|weiß|steht) (ich)? (und)? (den|der|die) (ort|tag
            |platz|stelle|zeitpunkt) (hab|habe|weiß|steht) (ich)? _ _ (fehlt|fehlen|bloß|jetzt
            |heute))
        (fehlt|fehlen|brauch|brauche) (ich)? (nur|bloß) (noch)? (ein|der|eine|einen) (abend|moment
            |nacht|tag|stunde|wochenende) (ohne|allein|wo|an dem)
    """,
}
