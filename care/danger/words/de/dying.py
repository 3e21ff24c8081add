"""German: dying, living, and suicide."""

from care.danger.meaning import Meaning
from care.danger.words.de.parts import DAY, THEN, THEN2

MEANINGS = {
    Meaning.DIE: f"""
        sterben / sterbe / stürbe / zu sterben / ans sterben / vom sterben / zum sterben
        krepieren / krepiere / zu krepieren / verrecken / verrecke / zu verrecken / abkratzen
        abzukratzen / abnippeln / den löffel abgeben / löffel abgeben / ins gras beißen
        den abgang machen / hops gehen / draufgehen / draufginge / ex gehen / gestorben wäre
        gestorben wär / gestorben sein / ich (wäre|wär) _ gestorben
        (wär|wäre) ich _ gestorben / dahinscheiden / heimgehen zu gott / zu gott gehen
        tot sein / tod sein / tot zu sein / tod zu sein / tot wäre / tot wär / tod wäre
        tod wär / tot bin / tod bin / tot / tot umfallen / tot umfalle / lieber tot
        lieber tod / ich (wäre|wär) {THEN2} (tot|tod) / (wäre|wär) ich {THEN2} (tot|tod)
        ich (wäre|wär) (nur|lieber|am liebsten|einfach) tot / mausetot / einfach tot
        mein tod / meinen tod / meinem tod / eigenen tod / eigener tod / den tod / an den tod
        ans totsein / in den tod / totsein / zu tode / der tod / vom tod / nach dem tod
        meinen eigenen tod / am eigenen tod / mein eigenes sterben / meine beerdigung
        meine eigene beerdigung / mein begräbnis / meiner beerdigung
        nicht (mehr|länger|weiter)? (so|richtig|wirklich|weiter|hier|einfach)? leben
        nimmer leben / nie mehr leben
        nicht (mehr|länger|weiter) (weiterleben|existieren|exestieren|dasein|da sein|am leben)
        nicht (mehr|länger|weiter) am leben (sein|bleiben|zu sein|zu bleiben|wäre|bin)
        nicht am leben (sein|bleiben|wäre|wär) / nimmer (da sein|weiterleben|existieren|sein)
        nicht (existieren|weiterleben|dasein|auf der welt sein) / nicht weiter leben
        nicht (mehr|länger) auf (dieser|der) (welt|erde) (sein|leben|bleiben|bin|wäre|wär)?
        nicht (mehr|länger) (hier|da|hier unten) sein / nicht mehr da wäre / nicht mehr da wär
        nicht mehr sein / nicht mehr (hier|da) (zu sein|bin|wäre|wär)
        nicht mehr (existiere|existierte|existierten|zu existieren|zu leben|lebe|lebte)
        gar nicht (mehr)? (da|existieren|leben|existiere) / gar nicht mehr (da|hier) sein
        nicht (mehr)? (aufwachen|aufwache|aufzuwachen|wach werden|wach werde|aufwachte)
        nicht mehr (aufwachen müssen|erwachen|wachwerden|aufstehen müssen|erwache|zu erwachen)
        nie (wieder|mehr) (aufwachen|aufwache|aufzuwachen|wach werden|wachwerden|wach werde)
        nie (wieder|mehr) (aufwachen müssen|erwachen|die augen aufmachen|die augen öffnen)
        nimmer (aufwachen|aufwache|aufzuwachen|wach werden|munter werden)
        nimmermehr aufwachen / nicht mehr munter werden / nie mehr munter werden
        nie wieder munter werden / die augen _ nicht mehr (öffnen|aufmachen|aufschlagen)
        augen für immer schließen
        die augen (zumachen|schließen) und (nie|nicht) (mehr|wieder) / augen zu für immer
        einschlafen und (nie|nicht|nimmer) / einschlafen für immer / schlafen für immer
        für immer (schlafen|einschlafen|weg|verschwinden|gehen|die augen schließen|ruhen)
        für immer (weg sein|fort|fort sein|verschwunden|verschwunden sein|einschlafe|schlafe)
        für immer (zu schlafen|zu verschwinden|einzuschlafen|ruhe|ruhe haben|still|aus)
        (weg|fort|verschwinden|weg sein|gehen) _ für immer / ewig schlafen / ewige ruhe
        ewigen schlaf / ewig schläft / im schlaf sterben / einfach weg sein / nur weg sein
        nur noch weg sein / nur noch verschwinden / ausgelöscht sein / mich auflösen
        mich in luft auflösen / mich in nichts auflösen / einfach verschwinden
        von (der|dieser) (welt|erde|bildfläche) _ (weg|gehen|verschwinden|verschwunden|fort)
        weg von (der|dieser|vonner) (welt|erde)? / weg von allem für immer
        aus (dieser|der) welt (gehen|scheiden|verschwinden|raus|fort|weg|zu gehen|schaffen)
        diese welt (verlassen|zu verlassen|verlasse) / die welt verlassen / die erde verlassen
        diese erde verlassen / das leben verlassen / raus aus (dem|diesem) leben
        aus (dem|diesem) leben (gehen|scheiden|treten|zu scheiden|zu gehen|verschwinden|gehe)
        aus meinem leben aussteigen / unter der erde (liegen|sein|wäre|läge)? / unter die erde
        im sarg (liegen|liegt|läge) / im grab (liegen|sein|läge) / ins grab
        auf dem friedhof liegen / nicht mehr geben / gar nicht geben / nie gegeben
        mich nicht mehr (gibt|gäbe|geben) / mich nicht (gibt|gäbe) / mich einfach nicht gäbe
        es mich {THEN2} nicht (mehr)? (gibt|gäbe|geben) / es mich nie gegeben
        (nicht|nimmer) mehr (atmen|zu atmen) / aufhören zu (atmen|existieren|leben|sein)
        aufhöre zu (atmen|existieren|leben) / herz aufhört zu schlagen
        herz (einfach)? (stehen bleibt|stehenbleibt|aufhört|nicht mehr schlägt)
        (den|keinen|nächsten) morgen nicht (mehr)? erleben / den tag nicht überleben
        die nacht nicht überlebe / morgen nicht mehr aufwache / morgen früh nicht aufwache
        morgens nicht mehr aufwache / runterspringen / hinunterspringen / einfach springen
        runter springen / einfach runter springen / vor ein auto laufen / vor ein auto rennen
        (mich (ein|irgendein|das nächste)? (auto|bus|lkw|laster|zug|lastwagen) _ (überfährt
            |erfasst))
        ((auto|bus|lkw|laster|zug|lastwagen|bahn|tram|straßenbahn) mich {THEN} (überfährt
            |erfasst))
        ((auto|bus|lkw|laster|zug|lastwagen|bahn|tram) mich {THEN} (überfahren|mitnimmt|erwischt))
        (mich jemand|jemand mich) (erschießt|umbringt|überfährt|tötet|ersticht|absticht)
        mich der blitz trifft / ein blitz mich trifft / der blitz mich trifft
        mich der schlag trifft / wir abstürzen / flugzeug abstürzt / der flieger abstürzt
        das flugzeug abstürzt / mich (zu dir|zu sich) holt
        gott mich {THEN} (holt|zu sich nimmt|heimholt|sterben lässt) / hol mich (heim|zu dir)
        mich heimholt / erlöst (werden|zu werden) / erlöst werde / weg vom fenster für immer
        den letzten schritt gehen / den letzten schritt machen / nichts mehr spüren für immer
        endgültig (gehen|weg|weg sein)
        endlich (weg sein|gehen dürfen|ruhe im tod|frieden finden im tod|tot|erlöst)
        im jenseits / auf der anderen seite sein / drüben sein / zu meiner toten mutter
        bei (opa|oma|papa|mama|ihm|ihr) im himmel (sein)? / zu (ihm|ihr|dir) in den himmel
        ihm folgen in den tod / ihr folgen in den tod / nachfolgen in den tod / todeswunsch
        todessehnsucht / todeswünsche / sterbewunsch / todesgedanken / todessehnsüchte
        dass (alles|das alles|das ganze|das leben) {THEN2} (aufhört|vorbei ist|ein ende hat)
        dass (alles|das alles|das ganze) {THEN2} (endet|zu ende geht|zu ende ist|still ist)
        (dass (es|das|dieser schmerz|der schmerz|die schmerzen) {THEN} (aufhört|aufhören|endet))
        dass es für immer (vorbei|zu ende|aus) ist
        dass es für immer (still|ruhig|dunkel|schwarz) (ist|wird|bleibt)
        ((dass|damit|bis|wenn|ob) ich {THEN2} (sterbe|sterben könnte|tot (bin|wäre|wär|umfalle)
            |einschlafe|nicht mehr (aufwache|da bin|lebe|existiere|atme|hier bin|bin|leben muss|da
            wäre|aufwachen muss)|nie (wieder|mehr) (aufwache|wach werde|aufwachen muss)|endlich
            (gehen|sterben) (kann|darf)))
        dass es {THEN2} (aufhört|endet|vorbei ist) für immer / dass es für immer aufhört
        zu (meiner|meinem) (verstorbenen|toten) * / zu (meiner|meinem) (verstorbenen|toten)
        zu (meinem|meiner|meinen) * {THEN} (in den himmel|ins grab|nach oben)
        zu (mama|papa|opa|oma|ihm|ihr) in den himmel
        ((überfahren|erschossen|umgebracht|getötet|vom blitz getroffen|vom auto erfasst
            |angefahren) zu werden / (überfahren|erschossen|umgebracht) werden)
    """,
    Meaning.LIVE: """
        weiterleben / weiterzuleben / weiter leben / weiter zu leben / existieren
        zu existieren / am leben / am leben sein / am leben bleiben / am leben zu bleiben
        am leben zu sein / auf der welt sein / auf dieser welt sein / hier zu sein
        am leben halten / zu leben / aufzuwachen / weiterzumachen mit dem leben
    """,
    Meaning.LIFE: """
        dieses leben / diesem leben / so ein leben / mein scheiß leben
        mein beschissenes leben / dieses scheißleben / mein scheißleben / mein dasein
        meinem dasein / dieses dasein / das dasein / meine existenz / meiner existenz
        diese existenz
    """,
    Meaning.END: """
        beenden / beende / zu beenden / beendet / beend / ein ende setzen / ein ende zu setzen
        ein ende setze / ein ende machen / ein ende mache / ein ende zu machen / ende setzen
        ein ende bereiten / ein ende zu bereiten / ein ende bereite / ein ende gesetzt / enden
        schluss machen / schluss mache / schluss zu machen / schluss gemacht / mache schluss
        mach schluss / schluss / ende machen / ende mit / zu ende bringen / zu ende bringe
        zu ende gehen lassen / zu ende geht / zu ende ist / abschließen / abzuschließen
        hinter mich bringen / hinter mir lassen / hinter mir haben / hinter mir hätte
        wegwerfen / wegzuwerfen / wegschmeißen / wegzuschmeißen / fortwerfen / auslöschen
        loswerden / abbrechen / verlassen / vorzeitig beenden / selbst beenden / vorbei ist
        endet / enden lassen / ausradieren
    """,
    Meaning.END_IT: f"""
        allem ein ende (setzen|machen|bereiten|zu setzen|zu machen|zu bereiten|setze|mache)
        (dem (ganzen|allem|allen|elend|leid|leiden) {THEN} (ein)? ende (setzen|machen|bereiten))
        dem (ganzen|allem|leiden|elend) {THEN} ein ende (zu setzen|zu machen|setze|mache)
        dem ein ende (setzen|machen|bereiten|zu setzen|setze) / ein für alle mal beenden
        es {THEN2} (zu ende bringen|hinter mich bringen|zu ende bringe|hinter mich bringe)
        es (einfach|endlich|heute|selbst|jetzt|nur|nur noch)? beenden / alles beenden
        es (einfach|endlich|heute|selbst)? zu beenden / alles zu beenden / das ganze beenden
        alles {THEN} beenden / es beende / alles beende / das ganze hier beenden
        schluss {THEN} (mit allem|für immer) / mit allem schluss / mit allem {THEN} schluss
        schluss (machen|zu machen|mache|mach|gemacht) {THEN} (mit allem|für immer|mit mir)
        mit allem (schluss machen|schluss zu machen|abschließen|abgeschlossen|fertig)
        endgültig (schluss|schluss machen|schluss mache|ein ende|beenden) / mit mir schluss
        (mache|mach) (ich)? {THEN} endgültig schluss / mit mir zu ende / mit mir aus sein
        einen schlussstrich unter (alles|mein leben|das leben) / ausknipsen / ausgeknipst
        das licht ausmachen für immer / mein licht ausknipsen / aufhören zu sein
        einfach aufhören zu / das letzte kapitel / diesen schmerz beenden
        den schmerz beenden / die qual beenden / das leiden beenden / mein leiden beenden
        meine qualen beenden / das elend beenden / meine schmerzen beenden
    """,
    Meaning.SUICIDE: """
        suizid / selbstmord / freitod / selbsttötung / suizidal / suizidale / suizidalen
        suizidaler / suizidales / suizidalität / suizidgedanken / suizidgedanke
        selbstmordgedanken / selbstmordgedanke / selbstmord gedanken / suizid gedanken
        suizidplan / suizidpläne / suizidplänen / selbstmordplan / selbstmordpläne
        suizidimpuls / suizidimpulse / suizidphantasien / suizidfantasien
        selbstmordfantasien / selbstmordgefährdet / suizidgefährdet / suizidgefahr
        suizidversuch / selbstmordversuch / selbsttötungsgedanken / suizidversuche
        selbstmordversuche / suizidabsichten / selbstmordabsichten / suizidwunsch
        suizidneigung / selbstmörderisch / selbstmörderische / selbstmörderischen
        bilanzsuizid / suizid und / selbstmorden / lebensbeendende gedanken / suizidmethoden
        suizidmethode / selbstmordmethoden / suizide / selbst mord / suizidale gedanken
        suizidale absichten / suizidaler gedanke / selbstmordabsicht
        dunkle gedanken ans ende
    """,
    Meaning.GONE: f"""
        wenn ich {THEN} (tot|gestorben|gegangen) (bin|sein werde|wäre)
        (wenn ich {THEN} nicht mehr (bin|da bin|lebe|hier bin|am leben bin|unter euch bin
            |existiere))
        wenn ich dann (weg|fort) bin / nach meinem tod / nach meinem ableben
        nach meinem suizid / wenn es mich {THEN} nicht mehr gibt / wenns mich nicht mehr gibt
        falls ich {THEN} nicht mehr bin
        falls ich {THEN} (sterbe|tot bin|nicht mehr da bin) / falls mir etwas passiert
        sobald ich {THEN} (tot bin|weg bin|nicht mehr da bin|gestorben bin|nicht mehr bin)
        nachdem ich (tot bin|gestorben bin|gegangen bin)
        bevor ich {THEN} (gehe|sterbe|tot bin) / damit niemand {THEN} arbeit
        damit keiner {THEN} arbeit / danach ist ruhe / für die zeit danach / für danach
        für nachher wenn / ohne mich weiter / in meiner abwesenheit für immer
        für die zeit nach mir / nach mir / wenn ich für immer (weg|fort) bin
        ehe ich (gehe|sterbe) / bevor ich für immer / vor meinem tod / vor meinem abgang
        (jetzt|dann|nun|danach) (kann|darf) ich {THEN} gehen
        {DAY} bin ich {THEN} (weg|fort|nicht mehr da)
        zeit zu gehen / letzte reise / auf meine letzte reise
        (damit (niemand|keiner|ihr|sie|meine *|die *) _ (arbeit|ärger|scherereien|umstände|kosten
            |aufwand|stress) (mit mir|hat|haben|habt|damit))
        {DAY} {THEN} ist {THEN} (schluss|alles vorbei|es vorbei)
        ((brauche|brauch) (ich)? {THEN} (nichts|nix|sie|ihn|das|es) {THEN} (nicht|nimmer)? mehr)
        kann losgehen / kann ich loslassen / mich wird (keiner|niemand) vermissen
    """,
}
