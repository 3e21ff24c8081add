"""German, of Germany, Austria and Switzerland."""

from care.danger.meaning import Meaning
from care.listening.lexicon import Lexicon

# Little words that may stand between the parts of a verb; none of them denies.
_THEN = """(
    heute|jetzt|gleich|nachher|bald|morgen|nacht|abend|heut|endlich|einfach|wirklich
    |echt|ernsthaft
    |wieder|selbst|selber|noch|doch|dann|auch|nur|lieber|liebsten|irgendwann|irgendwie|vielleicht
    |mal|schon|ständig|dauernd|immer|bloß|halt|eh|tatsächlich|absichtlich|absicht|mit|heimlich|so
    |freiwillig|am|ganz|jeden|jede|tag|fast|diese|total|eigentlich|überhaupt|für
    |mich|mir|es|hiermit|alles|voll|grad|gerade|hier|morgens|abends|nachts|gestern|vorgestern
    |vorhin|leider|oft|öfter|manchmal|plötzlich|richtig|ziemlich|meistens|letzte|letzten|woche
    |ehrlich|bitte|ja|danach|diesmal|abends|eben
)?"""
_THEN = "".join(_THEN.split())
_THEN2 = f"{_THEN} {_THEN}"
_DAY = """(heute|heut|morgen|übermorgen|bald|diese nacht|heute nacht|heut nacht|heute abend
    |morgen abend|morgen früh
    |(am|diesen|nächsten|kommenden) (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)
    |nach (weihnachten|ostern|silvester|neujahr)
    |montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|am wochenende
    |in # tagen|morgen um diese zeit|in # stunden|in einer woche|nächste woche|demnächst|dann)"""
_DAY = " ".join(_DAY.split())

LEXICON = Lexicon(
    elides=False,
    verb_last=True,
    pro_drop=False,
    pauses="aber / doch / weil / denn / obwohl / sondern / jedoch / trotzdem / während / nachdem",
    subjects="ich / i",
    common="""
        ich / du / er / sie / es / wir / ihr / mich / dich / mir / dir / uns / sich / mein
        meine / der / die / das / den / dem / des / ein / eine / einen / einem / einer / und
        oder / nicht / kein / keine / ist / bin / sind / war / hat / habe / hab / haben / wird
        werden / will / kann / muss / soll / mit / von / für / auf / aus / bei / nach / vor
        über / unter / zum / zur / im / am / an / in / zu / so / wie / was / wer / wo / wann
        warum / dass / wenn / ob / als / auch / noch / nur / schon / sehr / mehr / immer
        wieder / jetzt / heute / gestern / aber / weil / denn / doch / mal / gar / alles
        nichts / man / gut / da / dann / hier
    """,
    meanings={
        # What the writer wishes, means to do, or cannot do any more.
        Meaning.WANT: f"""
            will / wil / möchte / möcht / mag / wünsche mir / wünsch mir / wünschte / wünsche
            wünsch / hätte gern / hätte gerne / hätt gern / hätte am liebsten / wollen
            würde {_THEN} (gern|gerne|lieber|am liebsten) / würd {_THEN} (gern|gerne|lieber)
            würde ich / würd ich / ich würde / ich würd / wäre (gern|gerne|lieber|am liebsten)
            wär (gern|gerne|lieber|am liebsten) / ich wäre / ich wär / wäre ich / wär ich
            am liebsten / am liebsten würde / lieber / gern / gerne / sehne mich / sehn mich
            sehnsucht / sehne / verlangen / verlange / wunsch / mein wunsch / bock auf / bock
            lust / lust auf / lust zu / hab bock / drang / bedürfnis / einfach nur / nur noch
            brauche / bitte / lass mich / lasst mich / lass mich doch / lasst mich doch
            lassen sie mich / warte darauf / warte drauf / warte nur / freue mich (auf|darauf)
            kann es kaum erwarten / nichts lieber als / will nichts (anderes|mehr) als
            alles was ich will / das einzige was ich will / einzige was ich noch will
            ich verdiene / verdiene es / verdien es / verdiene / verdient / habe es verdient
            sollte / sollte einfach / sollte besser / wäre schön / wär schön / wäre so schön
            wär so schön / wäre besser / wär besser / das beste wäre / am besten / wäre das beste
            wäre eine erlösung / eine erlösung / nichts mehr außer / hoffentlich kann ich / wott
            wett / reizt mich / reif für / begehre / darf ich / wann darf ich / will mich
            beschlossen / entschlossen / fest entschlossen / entschieden / habe vor / hab vor
            vorhabe / plane / überlege / überleg / bereit zu / bin bereit / kurz davor
            drauf und dran / werde wohl / mecht / gewünscht / wünschen / erhoffe / trachte
            bete darum / flehe / habe beschlossen / hab beschlossen / mein entschluss
            habe entschieden / habe mich entschieden / hab mich entschieden / überlege mir
            überleg mir / am überlegen / überlege ernsthaft / denke darüber nach
            denk drüber nach / bereite mich darauf vor / habe geplant / hab geplant
            so kurz davor / nah dran
            (überlege|überleg) {_THEN2} ob ich
        """,
        Meaning.WANTED: """
            wollte / wollt / wolte / wollte mich / wünschte mir / habe gewünscht / hab gewünscht
            dachte daran / dachte an / dachte drüber nach / dachte darüber nach / hatte lust
            hatte vor / war kurz davor / war nahe dran / war nah dran / plante / überlegte
            habe überlegt / hab überlegt / habe nachgedacht / hab nachgedacht / hatte geplant
            hab daran gedacht / habe daran gedacht / hab gedacht an / habe gedacht an / beschloss
        """,
        Meaning.WILL: """
            werde / werd / gehe / geh / plane / plan / habe vor / hab vor / vorhabe / vor hab
            vorhaben / habe beschlossen / hab beschlossen / beschlossen / entschluss
            mein entschluss / habe entschieden / hab entschieden / habe mich entschieden
            hab mich entschieden / entschieden / entschlossen / fest entschlossen / überlege
            überleg / überlege mir / überleg mir / am überlegen / überlegen / erwäge / bin bereit
            bereit zu / bereit / kurz davor / so kurz davor / kurz vorm / drauf und dran
            nah dran / nahe dran / nahe daran / dabei / bin dabei / bald / kann endlich / muss
            müsste / muß / darf / darf endlich / werde ich / werd ich / spiele mit dem
            spiel mit dem / gedenke / beabsichtige / absicht / ziehe in betracht
            zieh in betracht / denke darüber nach / denk darüber nach / denke drüber nach
            denk drüber nach / denk drüber / denke drüber / denke ernsthaft / werde es tun
            habe geplant / hab geplant / geplant / traue mich / trau mich / brauche den mut
            mut zu / den mut / genug mut / überlege ernsthaft / verspüre den drang / impuls
            den impuls / impulse / drang / zwang / versucht bin / in versuchung / versuchung
            kann nur noch / wird zeit / wäre so weit / bin so weit / bin soweit / so weit
        """,
        Meaning.TRIED: """
            habe versucht / hab versucht / versucht / versuche / versuch / hätte fast / hätt fast
            hätte beinahe / hab fast / habe fast / fast / beinahe / war kurz davor
            bin kurz davor / wollte schon / probiert / hab probiert / habe probiert / angesetzt
            versuchte / wollte gerade / wollt grad
        """,
        Meaning.CANNOT: """
            kann (einfach|so|echt|wirklich|das|es)? (nicht|nich|nimmer|net|ned) (mehr)?
            kann (ich)? (einfach|so|echt|wirklich|das|es)? (nicht|nich|nimmer|net) (mehr)?
            kan nich (mehr)? / kann kaum noch / kaum noch / ka kraft mehr / schaffe es nicht
            schaff es nicht / schaffs nicht / schaffe es nicht mehr / schaff es nicht mehr
            schaffs nicht mehr / schaff ich nicht / schaffe ich nicht / schaffe ich nicht mehr
            schaff ich nicht mehr / keine kraft / keine kraft mehr / hab keine kraft mehr
            habe keine kraft mehr / fehlt (mir)? (die)? kraft / mir fehlt die kraft / ohne kraft
            zu müde / zu müde um / zu schwach / zu erschöpft / keine energie / keine energie mehr
            weiß nicht wie / weiß nicht mehr wie / unmöglich / pack es nicht / packe es nicht
            pack das nicht mehr / packs nicht mehr / pack es nicht mehr / bin nicht in der lage
            ((kein|keinen|keine) (sinn|grund|lust|kraft|bock|wert|freude|willen|mut|energie
                |nerven) mehr)
        """,
        Meaning.KEEP: """
            weiter / weitermachen / weiterzumachen / weiter machen / weiterhin / durchhalten
            durchzuhalten / ertragen / zu ertragen / ertrage / ertrag / aushalten / auszuhalten
            halte / halt / aushalte / aus / länger / fortsetzen / fortführen / verkraften / tragen
            immer wieder / wieder angefangen / wieder damit angefangen / angefangen / kämpfen
            nicht aufhören / nicht mehr aufhören / kann nicht aufhören / hör nicht auf / packen
            komme nicht los von / komm nicht weg vom / rückfällig / rückfall / bewältigen
        """,
        Meaning.HOPE: """
            hoffe / hoff / hoffe dass / hoffentlich / ich hoffe / bete / bete dass
            bet jeden abend / wünsche mir dass / wünschte / wünsch mir dass / wünsche mir
            hoffnung / die hoffnung / flehe / bitte gott / bitte lieber gott / lieber gott
            lieber gott lass mich / wenn doch / wäre doch / wär doch / würde doch / wenn ich doch
            stelle mir vor / warte nur dass / warte dass / wart nur / am besten wäre
            es wäre schön / es wäre das beste
        """,
        Meaning.THINK: """
            denke an / denk an / denke daran / denk daran / denke dran / denk dran / denken an
            denke ich an / denk ich an / denke ich daran / denk ich daran / denk ich dran / denke
            denk / denke ich / denk ich / denken / dran denken / daran denken / ans denken
            denke nur noch / denk nur noch / denke nach über / denke über / denk über
            nachdenken über / nachdenke / nachdenken / gedacht an / gedanke / gedanken
            der gedanke / den gedanken / gedanken an / gedanken daran / gedanken zu / gedanke an
            vorstellung / die vorstellung / stelle mir vor / stell mir vor / stell ich mir vor
            stelle ich mir vor / vorstelle / träume davon / träum davon / träume vom / traum vom
            träume von / fantasiere / phantasiere / fantasien / phantasien / fantasie / im kopf
            in meinem kopf / kreist / kreisen / meine gedanken / mein kopf sagt / stimme sagt
            stimmen sagen / die stimmen / stimme / google / googel / gegoogelt / google nach
            recherchiere / recherchiert / gesucht wie / lese über / lese nur noch über
            informiere mich / geht mir nicht aus dem kopf / geht nicht aus dem kopf
            geht nicht mehr weg / geht nicht weg / gehen nicht weg / verfolgt mich
            kommt mir in den sinn / einziger ausweg / einzige ausweg / der einzige ausweg
            einzigen ausweg / einzige lösung / die einzige lösung / als ausweg / letzter ausweg
            letzte ausweg / letzten ausweg / als lösung / spiele mit dem gedanken
            spiel mit dem gedanken / beschäftigt mich / beschäftige mich / besessen von / thema
            fühlt sich richtig an / beruhigt mich / macht mich ruhig / denke jeden tag
            seh nur noch / sehe nur noch / sehe als / frage mich wie es / frag mich wie es
        """,
        Meaning.AFRAID_I: """
            angst dass ich / angst ich könnte / angst davor dass ich / habe angst ich
            hab angst ich / angst mir / angst mich / angst davor mir / angst davor mich
            angst davor was ich / angst was ich / angst vor mir / angst vor mir selbst
            angst vor mir selber / angst meinem / angst meiner / angst meine / angst ihm
            angst ihr / angst meinen / befürchte dass ich / fürchte dass ich / befürchte ich
            fürchte ich / traue mir nicht / trau mir nicht / trau mir selbst nicht
            traue mir selbst nicht / kann für nichts garantieren / garantiere für nichts
            nicht mehr unter kontrolle / verliere die kontrolle / verlier die kontrolle
            kontrolle verliere / kontrolle verlier / nicht mehr bremsen / nicht mehr beherrschen
            nicht mehr kontrollieren / nicht mehr zurückhalten / nicht mehr im griff
            kaum noch bremsen / kaum noch halten / kaum noch beherrschen / kaum noch kontrollieren
            nicht mehr zurück halten / nicht beherrschen / nicht kontrollieren / nicht bremsen
            nicht zurückhalten / weiß nicht was ich tue / weiß nicht was ich mache
            weiß nicht ob ich mich / weiß nicht ob ich / kurz davor / panik dass ich
            nicht garantieren / zwangsgedanken / zwangsgedanke / drang / impuls / impulse / befehl
            befehlen mir / befiehlt mir / stimmen sagen / stimme sagt / bilder im kopf
            bilder davon / gedanken dass ich / dass ich eines tages / dass ich irgendwann
            ausraste / durchdrehe / ausflippe / weiß (ich)? nicht (mehr)? was ich
            weiß nicht was ich noch / weiß (ich)? nicht (mehr)? ob ich
        """,
        Meaning.FEEL: """
            bin / fühle / fühl / fühle mich / fühl mich / habe / hab / hatte / kriege / krieg
            bekomme / kommen / kommt / zurück / sind da / ist da / spüre / spür / leide unter
            leide an / kämpfe mit / kämpfe gegen / plagen mich / quälen mich / verfolgen mich
            schlimm / schlim / ganz schlimm / stark / heftig / akut / total / richtig / werde
            wieder da / immer da / ständig / mir geht es / mir gehts / mich überkommen
            überkommen mich / überfallen mich / drehen sich / voll mit / ich glaub ich bin
            lösung / ausweg / erlösung / begehen / begehe / zu begehen / planen / plane / machen
            mache / verüben / im kopf / voller
        """,
        Meaning.HAVE: """
            hab hier / habe hier / ich halte / halte in der hand / in meiner hand / in der hand
            vor mir / neben mir / unter meinem bett / in meiner schublade / habe genug / hab genug
            habe mir / hab mir
        """,
        # Dying and living.
        Meaning.DIE: f"""
            sterben / sterbe / stürbe / zu sterben / ans sterben / vom sterben / zum sterben
            krepieren / krepiere / zu krepieren / verrecken / verrecke / zu verrecken / abkratzen
            abzukratzen / abnippeln / den löffel abgeben / löffel abgeben / ins gras beißen
            den abgang machen / hops gehen / draufgehen / draufginge / ex gehen / gestorben wäre
            gestorben wär / gestorben sein / ich (wäre|wär) _ gestorben
            (wär|wäre) ich _ gestorben / dahinscheiden / heimgehen zu gott / zu gott gehen
            tot sein / tod sein / tot zu sein / tod zu sein / tot wäre / tot wär / tod wäre
            tod wär / tot bin / tod bin / tot / tot umfallen / tot umfalle / lieber tot
            lieber tod / ich (wäre|wär) {_THEN2} (tot|tod) / (wäre|wär) ich {_THEN2} (tot|tod)
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
            weg von (der|dieser|hier|vonner) (welt|erde)? / weg von allem für immer
            aus (dieser|der) welt (gehen|scheiden|verschwinden|raus|fort|weg|zu gehen|schaffen)
            diese welt (verlassen|zu verlassen|verlasse) / die welt verlassen / die erde verlassen
            diese erde verlassen / das leben verlassen / raus aus (dem|diesem) leben
            aus (dem|diesem) leben (gehen|scheiden|treten|zu scheiden|zu gehen|verschwinden|gehe)
            aus meinem leben aussteigen / unter der erde (liegen|sein|wäre|läge)? / unter die erde
            im sarg (liegen|liegt|läge) / im grab (liegen|sein|läge) / ins grab
            auf dem friedhof liegen / nicht mehr geben / gar nicht geben / nie gegeben
            mich nicht mehr (gibt|gäbe|geben) / mich nicht (gibt|gäbe) / mich einfach nicht gäbe
            es mich {_THEN2} nicht (mehr)? (gibt|gäbe|geben) / es mich nie gegeben
            (nicht|nimmer) mehr (atmen|zu atmen) / aufhören zu (atmen|existieren|leben|sein)
            aufhöre zu (atmen|existieren|leben) / herz aufhört zu schlagen
            herz (einfach)? (stehen bleibt|stehenbleibt|aufhört|nicht mehr schlägt)
            (den|keinen|nächsten) morgen nicht (mehr)? erleben / den tag nicht überleben
            die nacht nicht überlebe / morgen nicht mehr aufwache / morgen früh nicht aufwache
            morgens nicht mehr aufwache / runterspringen / hinunterspringen / einfach springen
            runter springen / einfach runter springen / vor ein auto laufen / vor ein auto rennen
            (mich (ein|irgendein|das nächste)? (auto|bus|lkw|laster|zug|lastwagen) _ (überfährt
                |erfasst))
            ((auto|bus|lkw|laster|zug|lastwagen|bahn|tram|straßenbahn) mich {_THEN} (überfährt
                |erfasst))
            ((auto|bus|lkw|laster|zug|lastwagen|bahn|tram) mich {_THEN} (überfahren|mitnimmt
                |erwischt))
            (mich jemand|jemand mich) (erschießt|umbringt|überfährt|tötet|ersticht|absticht)
            mich der blitz trifft / ein blitz mich trifft / der blitz mich trifft
            mich der schlag trifft / wir abstürzen / flugzeug abstürzt / der flieger abstürzt
            das flugzeug abstürzt / mich (zu dir|zu sich) holt
            gott mich {_THEN} (holt|zu sich nimmt|heimholt|sterben lässt) / hol mich (heim|zu dir)
            mich heimholt / erlöst (werden|zu werden) / erlöst werde / weg vom fenster für immer
            den letzten schritt gehen / den letzten schritt machen / nichts mehr spüren für immer
            endgültig (gehen|weg|weg sein)
            endlich (weg sein|gehen dürfen|ruhe im tod|frieden finden im tod|tot|erlöst)
            im jenseits / auf der anderen seite sein / drüben sein / zu meiner toten mutter
            bei (opa|oma|papa|mama|ihm|ihr) im himmel (sein)? / zu (ihm|ihr|dir) in den himmel
            ihm folgen in den tod / ihr folgen in den tod / nachfolgen in den tod / todeswunsch
            todessehnsucht / todeswünsche / sterbewunsch / todesgedanken / todessehnsüchte
            dass (alles|das alles|das ganze|das leben) {_THEN2} (aufhört|vorbei ist|ein ende hat)
            dass (alles|das alles|das ganze) {_THEN2} (endet|zu ende geht|zu ende ist|still ist)
            (dass (es|das|dieser schmerz|der schmerz|die schmerzen) {_THEN} (aufhört|aufhören
                |endet))
            dass es für immer (vorbei|zu ende|aus) ist
            dass es für immer (still|ruhig|dunkel|schwarz) (ist|wird|bleibt)
            ((dass|damit|bis|wenn|ob) ich {_THEN2} (sterbe|sterben könnte|tot (bin|wäre|wär
                |umfalle)|einschlafe|nicht mehr (aufwache|da bin|lebe|existiere|atme|hier bin|bin
                |leben muss|da wäre|aufwachen muss)|nie (wieder|mehr) (aufwache|wach werde
                |aufwachen muss)|endlich (gehen|sterben) (kann|darf)))
            dass es {_THEN2} (aufhört|endet|vorbei ist) für immer / dass es für immer aufhört
            zu (meiner|meinem) (verstorbenen|toten) * / zu (meiner|meinem) (verstorbenen|toten)
            zu (meinem|meiner|meinen) * {_THEN} (in den himmel|ins grab|nach oben)
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
            (dem (ganzen|allem|allen|elend|leid|leiden) {_THEN} (ein)? ende (setzen|machen
                |bereiten))
            dem (ganzen|allem|leiden|elend) {_THEN} ein ende (zu setzen|zu machen|setze|mache)
            dem ein ende (setzen|machen|bereiten|zu setzen|setze) / ein für alle mal beenden
            es {_THEN2} (zu ende bringen|hinter mich bringen|zu ende bringe|hinter mich bringe)
            es (einfach|endlich|heute|selbst|jetzt|nur|nur noch)? beenden / alles beenden
            es (einfach|endlich|heute|selbst)? zu beenden / alles zu beenden / das ganze beenden
            alles {_THEN} beenden / es beende / alles beende / das ganze hier beenden
            schluss {_THEN} (mit allem|für immer) / mit allem schluss / mit allem {_THEN} schluss
            schluss (machen|zu machen|mache|mach|gemacht) {_THEN} (mit allem|für immer|mit mir)
            mit allem (schluss machen|schluss zu machen|abschließen|abgeschlossen|fertig)
            endgültig (schluss|schluss machen|schluss mache|ein ende|beenden) / mit mir schluss
            (mache|mach) (ich)? {_THEN} endgültig schluss / mit mir zu ende / mit mir aus sein
            einen schlussstrich unter (alles|mein leben|das leben) / ausknipsen / ausgeknipst
            das licht ausmachen für immer / mein licht ausknipsen / aufhören zu sein
            einfach aufhören zu / das letzte kapitel / diesen schmerz beenden
            den schmerz beenden / die qual beenden / das leiden beenden / mein leiden beenden
            meine qualen beenden / das elend beenden / meine schmerzen beenden
        """,
        Meaning.NO_LIFE: f"""
            lebensmüde / des lebens müde / des lebens überdrüssig / lebensüberdruss / lebensmued
            müde {_THEN} (zu leben|vom leben|vom dasein|zu existieren) / des lebens leid
            lebenssatt / (habe|hab|bin) (das|mein|dieses) leben {_THEN} (satt|leid|über|über habe)
            das leben (so)? (satt|leid) / mein leben (so)? (satt|leid) / satt zu leben
            leid zu leben / es satt (zu leben|am leben zu sein|zu existieren)
            leid am leben zu sein
            ((kein|keinen|null|keine|nie) (bock|lust) (mehr)? {_THEN} (zu|aufs|auf das|auf|am|auf
                mein) (leben|weiterleben|dasein|existieren|mehr leben))
            keine lust mehr {_THEN} (am leben zu sein|weiterzuleben|weiter zu leben|aufzuwachen)
            kein bock mehr (leben|weiterzuleben|aufzuwachen|am leben zu sein|zu existieren)
            ((kein|keinen|keinerlei) {_THEN} grund (mehr)? {_THEN} (zu leben|weiterzuleben|zum
                leben|fürs leben|am leben zu bleiben|weiterzumachen))
            ((kein|keinen) grund (mehr)? {_THEN} (zu existieren|aufzuwachen|weiter zu leben|hier
                zu sein))
            ((kein|keinen) grund (mehr)? (warum|wieso|weshalb) ich {_THEN} (lebe|leben|da bin
                |bleiben))
            nichts (mehr)? (was|das) mich {_THEN} (am leben|hier|im leben) (hält|halten)
            nichts hält mich {_THEN} (hier|am leben|auf dieser welt|noch) / nichts mehr hält mich
            hält mich {_THEN} nichts (mehr)? (hier|am leben)? / nichts mehr zum leben
            nichts (mehr)? (wofür|für das|wozu) (es sich|ich) {_THEN} (zu leben|lohnt|lebe|leben)
            (nichts|niemanden|keinen) mehr (für den|wofür) ich (lebe|leben|leben will)
            ((keinen|kein) sinn (mehr)? {_THEN} (im leben|am leben|zu leben|in meinem leben
                |weiterzuleben))
            ((keinen|kein) sinn (mehr)? {_THEN} (im dasein|im weiterleben|in meinem dasein|weiter
                zu leben))
            ((im|am|in meinem) leben (sehe|seh|finde) ich {_THEN} (keinen|kein) (sinn|grund)
                (mehr)?)
            ((sehe|seh|finde) (ich)? {_THEN} (keinen|kein) sinn mehr {_THEN} (im|am|in) (leben
                |allem))
            ((mein|das|dieses) leben (hat|macht|ergibt|hatte) {_THEN2} (keinen|kein) (sinn|wert
                |zweck))
            ((mein|das|dieses) leben (ist)? {_THEN2} (sinnlos|wertlos|unerträglich|eine qual|eine
                hölle))
            (mein|das|dieses) leben ist {_THEN} (nichts mehr wert|nichts wert|eine einzige qual)
            ((mein|das|dieses) leben ist {_THEN} (nicht|nix|nichts) (mehr)? (lebenswert|wert
                |auszuhalten))
            (mein|das|dieses) leben ist {_THEN} nicht {_THEN} (lebenswert|wert gelebt|zu ertragen)
            (mein|das|dieses) leben ist {_THEN} (gelaufen|verwirkt|zu ende|vorbei|am ende|aus)
            nicht mehr lebenswert / nicht lebenswert / kein lebenswertes leben
            keine lebenslust mehr
            leben (lohnt|lohnt sich|lohnte) (sich)? {_THEN} (nicht|nimmer|nich) (mehr)?
            lohnt (sich|es sich) {_THEN} (nicht|nimmer) (mehr)? (zu leben|weiterzuleben|das leben)
            lohnt sich {_THEN} (nicht|nimmer) (mehr)? (weiter zu leben|weiterzumachen|am leben zu)
            ((ertrage|ertrag|halte|halt|pack|packe) (ich)? (das|mein|dieses|des) leben {_THEN2}
                (nicht|nich|nimmer|kaum) (mehr|länger|noch)? (aus)?)
            ((das|mein|dieses) leben (ertrage|halte|halt|pack|packe|schaffe|schaff) ich {_THEN2}
                (nicht|nimmer|kaum) (mehr|länger|noch)?)
            ((das|dieses|mein) leben {_THEN} (nicht|nimmer|kaum) mehr (aus|ertragen|aushalten
                |tragen))
            (das|dieses|mein) leben (einfach)? nicht (mehr)? (will|möchte|mag|aushalten|ertragen)
            (will|möchte|mag) (dieses|das|mein|so ein) leben {_THEN} (nicht|nimmer) (mehr|länger)?
            (dieses|das|mein|so ein) leben (will|möchte|mag) ich {_THEN2} (nicht|nimmer) (mehr)?
            ((leben|weiterleben|existieren) (will|möchte|mag|kann|könnte) (ich)? {_THEN2} (nicht
                |nich|nimmer) (mehr)?)
            ((kann|könnte|will|mag|möchte) (ich)? {_THEN} so {_THEN} (nicht|nich|nimmer) (mehr
                |länger|weiter)? (weiter)? (leben|weiterleben|existieren))
            ((kann|mag) (ich)? {_THEN2} (nicht|nich|nimmer) (mehr|länger) (leben|weiterleben
                |existieren|weiter leben))
            ((nicht|nimmer|nie) (mehr|länger)? (leben|weiterleben|existieren) (will|möchte|mag
                |kann))
            (nicht|nich) mehr weiter (leben|existieren)
            ((nicht|nie) ob ich {_THEN} (leben|weiterleben|weitermachen|da sein|am leben sein)
                (will|möchte|mag|kann|soll))
            ((schaffe|schaff|schaffs) (ich)? (es|das|das leben)? {_THEN} (nicht|nich|nimmer)
                (mehr)? (mich)? {_THEN} (zu leben|am leben zu bleiben|weiterzuleben|am leben zu
                halten))
            ((keine|keinerlei) kraft (mehr)? {_THEN} (zu leben|zum leben|fürs leben|weiterzuleben
                |am leben zu bleiben|zum weiterleben))
            (keine|ohne) kraft mehr {_THEN} (weiter zu leben|für das leben|für dieses leben)
            (kein|keinen|keine) (lebenswille|lebenswillen|lebensmut|lebenslust|lebenssinn) (mehr)?
            ((lebenswille|lebenswillen|lebensmut|lebenslust|lebensfreude) (ist)? {_THEN} (weg
                |verloren|verschwunden|erloschen|gebrochen|nicht mehr da))
            (lebenswillen|lebensmut|lebenswille|willen zu leben|lust am leben) {_THEN} verloren
            ((mut|willen|wille|lust|kraft|antrieb) (zum|zu) leben {_THEN} (verloren|weg|fehlt|ist
                weg))
            (keinen|kein) (willen|wille|wunsch|mut|antrieb) (mehr)? (zu|zum) leben
            ((wozu|warum|wofür|weshalb|wieso) (soll|sollte|sollt|muss) ich {_THEN2} (noch
                |überhaupt|eigentlich|weiter|überhaupt noch|eigentlich noch|denn noch)? (leben
                |weiterleben|weitermachen|am leben bleiben|existieren))
            ((wozu|warum|wofür|weshalb|wieso) (lebe|leb|existiere|atme) ich {_THEN2} (noch
                |überhaupt|eigentlich|überhaupt noch|eigentlich noch)?)
            ((wozu|warum|wofür|weshalb|wieso) bin ich {_THEN2} (noch|überhaupt|eigentlich|nicht)
                (da|hier|auf der welt|am leben|auf dieser welt|tot))
            (wozu|warum|wofür) (überhaupt|noch|eigentlich)? {_THEN} (weiterleben|leben|existieren)
            (wozu|warum|wofür) (überhaupt|noch|eigentlich)? (weiter leben|am leben bleiben)
            ((wozu|warum|wofür|weshalb|wieso) ich {_THEN2} (überhaupt|noch|eigentlich)? (noch)?
                (lebe|leben soll|da bin|existiere|hier bin|auf der welt bin|weiterleben soll
                |atme))
            (mag|kann|will|möchte) {_THEN} (nicht|nich|nimmer) mehr {_THEN} (da|hier) sein
            (dasein|leben|sein) (überhaupt)? (nicht|nimmer) mehr (ertragen|aushalten)
            ((das|mein) (dasein|leben) {_THEN} (nur noch)? (eine last|eine qual|quält mich|nur
                noch qual))
            (besser|lieber) (tot|tod) (als|wie|dran|wäre|wär) / tot besser (dran|aufgehoben)
            tot wäre ich besser / tot bin ich (mehr wert|besser) / tot mehr wert / lieber tot als
            ((sterben|tot sein|der tod) (wäre|wär|ist|ist doch) {_THEN} (schön|besser|das beste
                |eine erlösung))
            ((sterben|der tod|tot sein) (erscheint|scheint|klingt|fühlt sich) _ (verlockend
                |richtig|gut))
            ((der|mein) tod (wäre|wär|ist|erscheint mir) {_THEN} (als|wie)? _ (erlösung|lösung
                |ausweg))
            tot wär ich gern / tot im bett (läge|liegen|liege) / tot (läge|liegen)
            tot auf der (straße|stelle) / mir ist es egal ob ich (lebe|sterbe)
            egal ob ich (lebe|sterbe|aufwache|morgen noch lebe)
            ist mir egal ob ich (lebe|sterbe|draufgehe|aufwache) / gehöre nicht in diese welt
            (gehöre|passe|gehör) nicht (auf|in) diese welt / habe hier nichts mehr verloren
            ((wäre|wär) (mir)? (egal|recht|nur recht) wenn ich {_THEN} (sterbe|sterben würde|tot
                wäre|stürbe))
            nichts dagegen (zu sterben|tot zu sein|nicht mehr aufzuwachen|wenn ich sterbe)
            ((hätte|habe) nichts dagegen wenn ich _ (sterbe|nicht mehr aufwache|tot umfalle
                |aufwache))
            ((hoffe|wünschte|wünsche mir|hoff) (dass)? ich (krebs|einen herzinfarkt|einen unfall)
                (habe|hätte|bekomme|kriege))
            (will|mag) (einfach)? (nicht|nimmer) mehr (weitermachen|weiter machen|kämpfen)
            mein platz ist nicht (hier|auf dieser welt) / zu feige (zum|um zu) (sterben|leben)
            zu feige (mich|um mich) _ (umzubringen|zu töten|zu erhängen)
            leben ist nichts für mich
            (bin|war) {_THEN} (fertig|durch) mit (dem|meinem|diesem) leben / am leben verzweifelt
            (habe|hab) mit (dem|meinem) leben {_THEN} abgeschlossen
            mit meinem leben abgeschlossen
            (mit|vom) (dem)? leben (nichts|nix) mehr (zu tun haben|erwarten|wissen)
            (muss|müsste) ich {_THEN} weiterleben / jeder tag ist {_THEN} eine qual
            (schon wieder|wieder|leider) aufgewacht
            enttäuscht dass ich {_THEN} aufgewacht (bin)?
            (enttäuscht|schade|traurig|wütend|sauer) dass ich {_THEN} (noch lebe|wieder wach bin)
            warum bin ich {_THEN} aufgewacht / will weg {_THEN} (von der|von dieser) welt
            (will|möchte) {_THEN} (von|weg von) dieser welt {_THEN} (weg|gehen|verschwinden)
            ((das|mein|dieses) leben {_THEN2} (keinen|kein) (sinn|wert|zweck) (mehr)? {_THEN2}
                (hat|macht)?)
            (keinen|kein) sinn mehr {_THEN2} (aufzustehen|aufzuwachen|da zu sein|hier zu sein)
            ((keine lust|keinen bock|kein bock|null bock) (mehr)? auf (dieses|das|mein|so ein|das
                ganze) (leben|dasein))
            wozu {_THEN} das alles (noch|überhaupt)
            will (dieses|das|mein) leben {_THEN} nicht (mehr)? / hätte ich es nur geschafft
            (wär|wäre) ich _ _ gestorben / hätte ich (den unfall|das|es) _ nicht überlebt
            (schnauze|nase|fresse) (gestrichen)? voll (vom|von diesem|von meinem) leben
            ((wäre|wär) (mir)? (egal|recht|nur recht|lieb) wenn ich {_THEN2} (nicht mehr|nie mehr
                |nie wieder) (aufwachen|aufwache|leben))
            (nicht (mehr)? wie ich {_THEN2} (weiterleben|leben|am leben bleiben|das überleben)
                (soll|kann)?)
            ((sterben|tot sein|tod sein) (wäre|wär) {_THEN2} (viel)? (einfacher|leichter|besser
                |schöner|das beste))
            (am liebsten (würde|würd|tät|täte|wäre|wär) ich {_THEN2} (sterben|tot|tot sein|nicht
                mehr (leben|da|hier|aufwachen|existieren|da sein)|gestorben|verschwinden für
                immer|nie mehr aufwachen|gar nicht mehr (da|leben|aufwachen)))
            (ob ich {_THEN} (sterben|tot sein|nicht mehr leben|nicht mehr da sein|allem ein ende
                setzen|einfach gehen) (soll|sollte|will|möchte))
            (dass ich {_THEN2} (sterben|tot sein|nicht mehr leben|nicht mehr da sein|nicht mehr
                aufwachen) (will|möchte|mag|wollte))
            ((mein|das|dieses|mei) leben soll {_THEN} (aufhören|enden|vorbei sein|zu ende sein
                |ein ende haben))
            ((gott|herrgott|da oben|herr) {_THEN} (könnte|kann|soll|möge|darf|könnt) mich
                {_THEN2} (holen|heimholen|nehmen|zu sich (nehmen|holen|rufen)))
            ((wäre|wär) (ich)? {_THEN} (besser|lieber) (nicht|nimmer|gar nicht) (mehr)? (da|hier
                |am leben|auf der welt))
            keinen sinn mehr mit mir / hat mit mir keinen sinn
            (vorbei|aus|schluss|zu ende) {_THEN} mit (diesem|meinem|dem) leben
            ((kann|mag|will|möchte) und (kann|mag|will|möchte) (nicht|nimmer) mehr (leben
                |weiterleben|da sein))
            nicht mehr leben
            (wache|wach|wachte) ich _ _ (nicht|nie|nimmer) mehr auf
            ((könnte|kann|könnt|liebe|lieber) (der)? (gott|herrgott)? _ mich (langsam|bald
                |endlich) (holen|heimholen))
            (gott|herrgott) _ mich (langsam|bald|endlich)? (holen|heimholen|zu sich nehmen)
            ((dieses|das|mein) leben _ (nicht|nimmer) (mehr|länger) (weiterführen|fortsetzen
                |fortführen|führen))
            (nicht mehr (aus)? (und)? ich (mache|mach) schluss / (mache|mach) (jetzt|heute
                |endlich|bald) schluss (mit mir|für immer)? ich kann nicht mehr)
        """,
        Meaning.KILL_SELF: f"""
            ((mich|mi) {_THEN2} (umbringen|umbringe|umzubringen|um bringen|um zu bringen
                |umgebracht))
            (mich|mi) {_THEN2} (töten|töte|zu töten|getötet|selbst töten|ermorden|selbst ermorden)
            ((mich|mi) {_THEN2} (erhängen|erhänge|zu erhängen|erhängt|aufhängen|aufhänge
                |aufzuhängen))
            mich {_THEN2} (aufknüpfen|aufknüpfe|aufzuknüpfen|aufgehängt|strangulieren|ersticken)
            mich {_THEN2} (erschießen|erschieße|zu erschießen|erstechen|zu erstechen|abstechen)
            (mich {_THEN2} (ertränken|ertränke|zu ertränken|vergiften|vergifte|zu vergiften
                |vergasen))
            mich {_THEN2} (suizidieren|suizidiere|zu suizidieren|unaliven|unalive|zu unaliven)
            mich {_THEN2} (wegmachen|wegzumachen|wegmache|kaltmachen|abmurksen|abzumurksen|killen)
            (mich {_THEN2} (abknallen|abzuknallen|abschießen|wegballern|wegschießen|wegpusten
                |killn))
            mich {_THEN2} (entleiben|auslöschen|auszulöschen|auslösche|ausradieren|eliminieren)
            mich {_THEN2} (verbrennen lassen|anzünden|selbst verbrennen|selbst richten|richten)
            (mich {_THEN2} (totfahren|totsaufen|zu tode (hungern|saufen|trinken|stürzen)
                |totzufahren))
            mich {_THEN2} (überfahren|vom zug überfahren|überrollen) (zu)? lassen / mich opfern
            (mich {_THEN2} (von der welt|aus dem leben|von dieser welt|aus der welt|vom leben)
                (verabschieden|zu verabschieden|verabschiede|schaffen|zu schaffen|befördern
                |radieren))
            (mich {_THEN2} (ins jenseits|in den tod|ins grab) (befördern|zu befördern|stürzen
                |bringen))
            mich {_THEN2} (unter die erde|um die ecke) (bringen|zu bringen|bringe)
            mich {_THEN2} vom leben (zum tode|erlösen|befreien|zu erlösen|zu befreien)
            (mich {_THEN2} (vor|auf|unter|von|vom|aus|in|gegen|übers|über|vorn) (den|die|das|der
                |dem|einen|ein|eine|einer|einem|nächsten|nächste|das nächste|den nächsten|die
                nächste)? {_THEN} (zug|bahn|sbahn|ubahn|s bahn|u bahn|gleise|gleis|schienen|dach
                |brücke|hochhaus|balkon|fenster|auto|lkw|laster|bus|tram|klippe|tiefe|fluss|rhein
                |turm|straßenbahn|kran|parkhaus|brückengeländer|autobahn|donau|elbe|straße)
                {_THEN} (werfen|werfe|zu werfen|schmeißen|schmeiße|zu schmeißen|legen|lege|zu
                legen|stürzen|stürze|zu stürzen|springen|fallen lassen|fallen zu lassen
                |fallenlassen|stellen|hauen|runterstürzen|runterwerfen|runterfallen lassen
                |geworfen|gelegt))
            ((werfe|werf|schmeiße|schmeiß|lege|leg|stürze|stürz|haue|stelle) (ich)? mich {_THEN2}
                (vor|auf|unter|von|vom|aus|in) (den|die|das|der|dem|einen|ein|einer|einem
                |nächsten)? (nächsten|nächste)? (zug|bahn|sbahn|ubahn|s bahn|u bahn|gleise|gleis
                |schienen|dach|brücke|hochhaus|balkon|fenster|auto|lkw|laster|bus|tram|klippe
                |tiefe|turm))
            ((von|vom|aus) (der|dem|einer|einem|ein|eine|nem|ner|diesem|dieser|unserem|dem #)?
                {_THEN} (brücke|dach|hochhaus|balkon|fenster|klippe|turm|parkhaus|stock|kran
                |autobahnbrücke|eisenbahnbrücke|felsen|kirchturm|geländer|zimmerfenster|staumauer
                |plattenbau) {_THEN} (springen|springe|spring|zu springen|stürzen|zu stürzen
                |fallen lassen|runterspringen|runterspringe|gesprungen|hüpfen|runter springen
                |runter|runterzuspringen))
            ((springe|spring|stürze|hüpfe|hüpf) (ich)? {_THEN2} (von|vom|aus) (der|dem|einer
                |einem)? (brücke|dach|hochhaus|balkon|fenster|klippe|turm|parkhaus|# stock|stock))
            ((vor|vor den|vor die|vor einen|vor eine|vor den nächsten|vor die nächste|in den
                |unter den) (zug|bahn|sbahn|ubahn|s bahn|u bahn|lkw|laster|tram|straßenbahn
                |lastwagen|auto) {_THEN} (springen|springe|spring|zu springen|gehen|laufen|laufe
                |rennen|stellen|werfen))
            ((springe|spring|laufe|lauf|renne) (ich)? {_THEN2} vor (den|die|einen|eine|das|ein)
                (nächsten|nächste)? (zug|bahn|sbahn|ubahn|s bahn|u bahn|lkw|laster|auto|bus|tram))
            ((gegen|an|vor) (den|einen|nen|die|eine|ne) (nächsten|nächste)? (baum|brückenpfeiler
                |pfeiler|mauer|betonpfeiler|brücke) {_THEN} (fahren|fahre|fahr|zu fahren|lenken
                |lenke|zu lenken|setzen|rasen|zu rasen))
            ((fahre|fahr|lenke|rase) (ich)? {_THEN2} gegen (den|einen|nen|die|eine|ne) (nächsten
                |nächste)? (baum|brückenpfeiler|pfeiler|mauer))
            (in den|in) gegenverkehr (lenken|fahren|ziehen|lenke|fahre|zu lenken|zu fahren|rasen)
            (das|mein) (lenkrad|steuer) {_THEN} (rumreißen|herumreißen|verreißen|rumzureißen)
            ((mir|ma) {_THEN2} (das|mein|mei|des|s) leben {_THEN2} (zu)? (nehmen|nehme|genommen
                |nähme))
            (nehme|nehm|näme) (ich)? mir {_THEN2} (das|mein) leben / mir leben nehmen
            (das|mein) leben (mir)? selbst (zu)? (nehmen|nehme|beenden|beende)
            (mein|meinem|dem|mei) leben {_THEN2} selbst (ein ende|beenden|beende)
            meinem leben {_THEN2} ein ende {_THEN} (setzen|setze|zu setzen|machen|mache|bereiten)
            (beende|beend) (ich)? {_THEN2} (mein|das|dieses) leben
            ((mein|meinem|dieses|mei) leben {_THEN2} (beenden|beende|zu beenden|ein ende setzen
                |ein ende machen|wegwerfen|wegzuwerfen))
            mach (ich)? {_THEN2} schluss mit (dem|meinem|diesem) leben
            mein leben {_THEN2} beenden
            schluss {_THEN} (mit|mit dem|mit meinem|mit diesem) leben / ende mit dem leben
            (mit|mit dem|mit meinem) leben {_THEN} schluss (machen|mache|zu machen|ist)?
            (mir {_THEN2} (etwas|was|irgendwas|irgend was|etwas schlimmes|was schlimmes|leid)
                {_THEN} (antun|anzutun|antue|antu|an tun|angetan|an zu tun|antuen|antäte))
            (tu|tue) (ich)? mir {_THEN2} (etwas|was|irgendwas) {_THEN} an
            hand an mich {_THEN} (legen|lege) / hand an mich (zu)? (legen|gelegt|lege)
            lege hand an mich / (bringe|bring) (ich)? (mich|mi) {_THEN2} (um|u m|ums leben)
            ((töte|erhänge|erschieße|ertränke|vergifte|suizidiere|kille|unalive|ermorde) (ich)?
                mich)
            ((hänge|häng|knüpfe|knall|knalle|murkse|schieß|schieße|mach|mache) (ich)? mich
                {_THEN2} (auf|ab|tot|kalt|weg|über den haufen))
            (mir {_THEN2} (eine|die|ne|ein) kugel {_THEN} (geben|in den kopf|durch den kopf|jagen
                |gebe|in den kopf jagen|in den kopf schießen|durch den kopf jagen|in den kopf zu
                jagen))
            (mir {_THEN2} (den strick|einen strick|den schuss|den goldenen schuss|die überdosis)
                {_THEN} (nehmen|nehme|geben|setzen|geben|setze|zu nehmen|zu setzen))
            mir {_THEN2} (in den kopf|in die schläfe|in den mund) (schießen|zu schießen|schieße)
            (mir {_THEN2} (das|mein) (hirn|gehirn|licht) {_THEN} (wegblasen|wegpusten|ausblasen
                |auspusten))
            ((mir|meine|die|mir die|mir meine|ma) {_THEN2} (pulsadern|adern|pulsader|handgelenke
                |kehle|halsschlagader|schlagader|venen) {_THEN2} (auf|auf zu|durch)?
                (aufschneiden|aufzuschneiden|aufschneide|schneiden|aufschlitzen|aufzuschlitzen
                |durchschneiden|durchzuschneiden|aufgeschnitten|aufritzen|öffnen|zu öffnen
                |aufmachen|durchtrennen|schlitzen|durchgeschnitten|zu schneiden))
            ((schneide|schneid|schlitze|schlitz) (ich)? mir {_THEN2} (die|meine)? (pulsadern
                |adern|pulsader|handgelenke|kehle|arterie))
            ((selbstmord|suizid|selbsttötung|freitod|harakiri) {_THEN} (begehen|begehe|zu begehen
                |begangen|begeh|verüben|verübe|zu verüben|wählen))
            (selbstmord|suizid) {_THEN} (machen|mache|zu machen|mach|plane|planen)
            ((begehe|begeh|plane|plan|verübe|mache|mach) (ich)? {_THEN2} (selbstmord|suizid
                |selbst mord))
            den freitod (wählen|wähle|zu wählen|gewählt) / wähle (ich)? {_THEN} den freitod
            ((freiwillig|selbst|selber) (aus dem leben|in den tod|aus der welt) (gehen|gehe
                |scheiden|scheide|zu gehen|zu scheiden|treten))
            ((aus dem leben|aus diesem leben) {_THEN} (scheiden|scheide|zu scheiden|gehen|gehe|zu
                gehen))
            in den tod {_THEN} (springen|springe|gehen|gehe|stürzen|fahren|zu springen|zu gehen)
            (scheide|gehe|geh) (ich)? {_THEN2} (aus dem leben|in den tod|freiwillig in den tod)
            ((überdosis|ueberdosis|od) {_THEN2} (nehmen|nehme|genommen|schlucken|spritzen|spritze
                |setzen|zu nehmen|geschluckt|gespritzt|schlucke|tabletten|insulin
                |schlaftabletten))
            ((nehme|nehm|schlucke|spritze|spritz|schluck) (ich)? (mir)? {_THEN2} (eine|die|ne)?
                überdosis)
            ((alle|sämtliche|die ganzen|die ganze|eine ganze|ne ganze|das ganze|zu viele|zuviele
                |viel zu viele|zu viel|zuviel|# packungen|# schachteln|haufenweise|eine handvoll
                |ne handvoll|eine schachtel|eine packung|10|12|15|20|24|25|30|40|50|60|100
                |zwanzig|dreißig|den ganzen vorrat|ganz viele) (meine|meiner|die|von|von den|der
                |an|mit)? {_THEN} (packung|schachtel|dose|röhrchen|blister)? {_THEN} (tabletten
                |pillen|schlaftabletten|schlafmittel|medikamente|medis|paracetamol|ibus|ibuprofen
                |antidepressiva|beruhigungsmittel|benzos|packung|schachtel|insulin|meds|tavor
                |diazepam|psychopharmaka|schmerzmittel|schmerztabletten|kapseln) {_THEN2} (auf
                einmal)? {_THEN} (genommen|geschluckt|nehmen|schlucken|nehme|schlucke|eingenommen
                |zu nehmen|zu schlucken|einwerfen|eingeworfen|runtergespült|einnehmen
                |runterschlucken|runtergeschluckt|intus|reingezogen|einwerfe|gefressen|auf
                einmal))
            ((schlucke|schluck|nehme|nehm|werfe) (ich)? {_THEN2} (alle|die ganze|die ganzen
                |sämtliche|eine ganze|alles an) (meine|die|packung|schachtel)? {_THEN} (tabletten
                |pillen|packung|schlaftabletten|medikamente|schachtel))
            (die ganze|eine ganze|die komplette) (packung|schachtel|dose) _ (geschluckt|genommen)
            tabletten geschluckt (um zu|damit) _ (sterben|nicht mehr) / kms / ctb / sue wer slide
            sewerslide / selbst umgebracht / mich selbst umbringen / umbringen mich
            selber umbringen / selbst umbringen / mir leben zu nehmen
            (mich {_THEN2} (zu tode gehungert|verhungern lassen|verhungern zu lassen|verdursten
                lassen))
            mich {_THEN} sterben (zu)? lassen / mich tot (zu)? (machen|fahren|saufen|schießen)
            mich tot (machen|mache|gemacht) / mich tot zu machen / mich totmachen
            ((will|wollte|wollt|werde|würde) (jetzt|gleich|einfach|nur|runter|heute|endlich)?
                (noch)? springen)
            schluss (zu)? machen mit (dem|meinem|diesem) leben
            (lenkrad|steuer) {_THEN} (rumreiße|herumreiße|verreiße)
            sterben (wollen|zu wollen) ist alles / mich (selbst)? (zum tode|zu tode) bringen
            meinem leben {_THEN2} ein ende (zu)? (machen|setzen|bereiten)
            ((eine|die|ne) (überdosis|ueberdosis|od) {_THEN2} (nehmen|nehme|genommen|schlucken
                |spritzen|spritze|setzen|zu nehmen|geschluckt|gespritzt|schlucke))
            ((wenn|falls) man (sich {_THEN} (umbringen|töten)|sich {_THEN} das leben nehmen|nicht
                mehr leben|sterben) (will|möchte))
            mich selbst verbrennen / mich verbrennen will
            würde ich mich {_THEN} (umbringen|töten|erhängen|erschießen|aufhängen)
            ((sagen|sagt|befehlen|befiehlt|flüstern|schreit|schreien) (mir)? (dass)? (ich) (soll
                |solle|muss|sollte)? _ (springen|springe|sterben|mich umbringen|mich töten|es
                tun))
            (danach|daran|dazu)? einfach schluss zu machen
            (würde|würd|tät) ich mich _ (umbringen|töten|erhängen|erschießen|aufhängen)
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
            wenn ich {_THEN} (tot|gestorben|gegangen) (bin|sein werde|wäre)
            (wenn ich {_THEN} nicht mehr (bin|da bin|lebe|hier bin|am leben bin|unter euch bin
                |existiere))
            wenn ich dann (weg|fort) bin / nach meinem tod / nach meinem ableben
            nach meinem suizid / wenn es mich {_THEN} nicht mehr gibt / wenns mich nicht mehr gibt
            falls ich {_THEN} nicht mehr bin
            falls ich {_THEN} (sterbe|tot bin|nicht mehr da bin) / falls mir etwas passiert
            sobald ich {_THEN} (tot bin|weg bin|nicht mehr da bin|gestorben bin|nicht mehr bin)
            nachdem ich (tot bin|gestorben bin|gegangen bin)
            bevor ich {_THEN} (gehe|sterbe|tot bin) / damit niemand {_THEN} arbeit
            damit keiner {_THEN} arbeit / danach ist ruhe / für die zeit danach / für danach
            für nachher wenn / ohne mich weiter / in meiner abwesenheit für immer
            für die zeit nach mir / nach mir / wenn ich für immer (weg|fort) bin
            ehe ich (gehe|sterbe) / bevor ich für immer / vor meinem tod / vor meinem abgang
            (jetzt|dann|nun|danach) (kann|darf) ich {_THEN} gehen
            {_DAY} bin ich {_THEN} (weg|fort|nicht mehr da)
            zeit zu gehen / letzte reise / auf meine letzte reise
            (damit (niemand|keiner|ihr|sie|meine *|die *) _ (arbeit|ärger|scherereien|umstände
                |kosten|aufwand|stress) (mit mir|hat|haben|habt|damit))
            {_DAY} {_THEN} ist {_THEN} (schluss|alles vorbei|es vorbei)
            ((brauche|brauch) (ich)? {_THEN} (nichts|nix|sie|ihn|das|es) {_THEN} (nicht|nimmer)?
                mehr)
            kann losgehen / kann ich loslassen / mich wird (keiner|niemand) vermissen
        """,
        Meaning.NEVER_BORN: """
            ((wäre|wär|ware) (ich)? (doch|nur|bloß|besser|lieber|am besten)? (nur|bloß|besser)?
                (nie|niemals|nicht|gar nicht|nie im leben) (geboren|auf die welt gekommen
                |gezeugt))
            (ich (wäre|wär) (doch|nur|besser|lieber|am besten)? (nie|niemals|nicht|gar nicht)
                (geboren|auf die welt gekommen|gezeugt|erst geboren))
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
        Meaning.UNSAFE_WITH_SELF: f"""
            ((kann|könnte) (heute nacht|grad|gerade|heute|jetzt)? nicht (mehr)? für mich
                garantieren)
            kann für nichts (mehr)? garantieren / garantiere für nichts mehr
            vor mir selbst sicher
            ((bin|fühle mich|fühl mich) (gerade|grad|heute|heute nacht|allein)? nicht (mehr)?
                sicher (vor|mit) mir (selbst|selber)?)
            nicht sicher vor mir / (traue|trau) mir (selbst|selber) {_THEN} nicht (mehr)?
            (traue|trau) mir {_THEN} nicht (mehr)? (über den weg|selbst|selber|allein)
            angst vor mir (selbst|selber) / angst was ich mir antue / hab angst vor mir
            angst vor meinen (gedanken|eigenen gedanken|impulsen) / angst mit mir allein zu
            angst (allein|alleine) mit mir / darf (heute|heute nacht)? nicht allein (sein|bleiben)
            (kann|schaffe|schaff) (es)? nicht (mehr)? (mich)? (am leben zu halten|am leben halten)
            mich (nicht)? (mehr)? vor mir (selbst)? schützen / muss vor mir (selbst)? geschützt
            ich bin eine gefahr für mich / gefahr für mich selbst / eigengefährdung
            selbstgefährdung
            (weiß nicht ob ich (die nacht|diese nacht|den tag|das wochenende|heute|den morgen)
                (noch)? (überlebe|überstehe|schaffe|durchstehe|erlebe))
            ((überlebe|überstehe|schaffe|schaff|pack|packe|durchstehe) (ich)? (die|diese|heute)
                nacht (wohl|glaub ich|so|alleine|allein|vielleicht)? nicht)
            ((die|diese) nacht (nicht|nimmer) (überleben|überstehen|überlebe|überstehe|schaffe
                |schaff))
            (die|diese) nacht (schaffe|schaff|überlebe|überstehe|pack) ich nicht
            kann für mich nicht (mehr)? garantieren
            kann für mich nicht (mehr)? die hand ins feuer
            ((weiß|weis) nicht ob ich (morgen|nächste woche|heute abend|am montag|das wochenende)
                _ (da bin|lebe|aufwache|hier bin|erlebe|am leben bin))
        """,
        # Others without me.
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
            ((niemand|keiner|niemandem|keinem) (würde|würd|wird|täte|tät) (es)? _ (merken
                |auffallen|vermissen|fehlen|stören|trauern|weinen|jucken))
            ((würde|würd|wird|täte) (mich|es|das)? {_THEN} (niemand|keiner|kein mensch|keinem
                |niemandem) _ (vermissen|merken|auffallen|fehlen|weinen|trauern|stören
                |interessieren))
            (fehle|fehlen|abgehen) (niemandem|keinem) / fehlt (niemandem|keinem) / geht keinem ab
            merkt (eh|doch|sowieso|ja)? (keiner|niemand|keine sau)
            vermisst (mich)? (keiner|niemand) / kein hahn danach krähen / weniger sorgen
            weniger probleme / ein problem weniger / eine last weniger / ein maul weniger
            nicht mehr ertragen müssen / nicht vermissen / mehr davon / mehr geld / mehr platz
            endlich leben / von vorne anfangen / weniger stress
        """,
        Meaning.WITHOUT_ME: f"""
            ohne mich / ohne mi
            (wenn ich {_THEN2} (weg|tot|fort|gestorben|verschwunden|draußen|drüben) (bin|wäre|wär
                |war|sein würde)?)
            (wenn ich {_THEN2} (nicht|nie|gar nicht|nimmer) (mehr)? {_THEN} (da|bin|wäre|wär|lebe
                |leben würde|existiere|existieren würde|hier|am leben|aufwache) (bin|wäre|wär)?)
            (wenn ich {_THEN2} (sterbe|sterben würde|stürbe|verschwinde|verschwinden würde|gehe
                |ginge|verrecke|aufhöre zu|tot umfalle|tot umfallen würde|draufgehe|umkomme
                |springe))
            ((wenn|wenns|falls|ob) (es)? mich {_THEN2} (nicht|nie|gar nicht|nimmer|nicht mehr)
                (mehr)? (gäbe|gibt|geben würde|gegeben hätte|da wäre|geben täte))
            wenn es mich {_THEN2} nie gegeben hätte / wenn (ich|i) {_THEN2} nicht geboren
            falls ich {_THEN2} (sterbe|weg bin|nicht mehr da bin|tot bin|verschwinde)
            (ob ich {_THEN} (da bin oder nicht|lebe oder nicht|lebe oder sterbe|da bin|noch da
                bin|lebe))
            würde ich {_THEN2} (sterben|verschwinden|nicht mehr leben|nicht existieren|gehen)
            wäre ich {_THEN2} (tot|weg|nicht mehr da|nicht da|nie geboren|fort|nicht auf der welt)
            (wär|wenn) ich {_THEN} (tot|weg|nicht mehr da) / dass ich {_THEN} (weg|tot) (bin|wäre)
            dass ich {_THEN} (nicht mehr da|gestorben|nicht mehr am leben) bin / mein tod
            mich los (wären|sind|wäre|ist|werden|hätten) / mich nicht (mehr)? hätten
            mich nicht hätte / sie mich los / nach meinem tod / ohne meine existenz
            ohne mein dasein / nicht mehr bin / wenn ich {_THEN} nicht mehr wäre
            wenn ich {_THEN} nimmer wäre / ohne so jemanden wie mich
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
        # Hurting oneself. Only what is done to oneself; an accident is an IDIOM.
        Meaning.HARM_SELF: f"""
            (mich {_THEN2} (selbst|selber|absichtlich|mit absicht)? {_THEN} (verletzen|verletze
                |verletz|zu verletzen|verletzt|verletzte))
            mich {_THEN2} (schneiden|schneide|schneid|zu schneiden|geschnitten|aufschneiden)
            (mich {_THEN2} (selbst|selber) (bestrafen|bestrafe|schlagen|schlage|verbrennen
                |verbrenne|bestraft|geschlagen|verbrannt|kratzen|kratze|gekratzt|beißen|gebissen
                |quälen|quäle|zu bestrafen|zu schlagen|zu verbrennen|zerkratzen|zerstören
                |verstümmeln|kasteien))
            mich {_THEN2} (bestrafen|blutig kratzen|blutig gekratzt|blutig kratze|zu bestrafen)
            (mir {_THEN2} (weh|schmerzen|schmerz|leid|gewalt) {_THEN} (tun|tue|tu|getan|zu tun
                |zufügen|zufüge|zuzufügen|zugefügt|antun|antue|anzutun))
            mir {_THEN2} (wehtun|wehtue|wehzutun|wehgetan|wehtu)
            (tu|tue|füge) (ich)? mir {_THEN2} (weh|schmerzen|leid|schmerz) (zu|an)?
            (bestrafe|verstümmel) (ich)? mich (selbst|selber)?
            (mir {_THEN2} (den|meinen|die|meine)? (kopf|fäuste|faust|hand) _ (gegen|an) (die
                |eine) wand (schlagen|schlage|hauen|haue|geschlagen|gehauen))
            (mit dem kopf gegen die wand {_THEN} (schlagen|schlage|hauen|haue|geschlagen|laufen
                |rennen))
            ((schlage|schlag|hau|haue) (ich)? (mir|mich) {_THEN2} (den kopf|die faust|selbst
                |selber))
            (mir {_THEN2} (die|meine|den|das)? (haut|arme|arm|unterarme|unterarm|beine
                |oberschenkel|hand) {_THEN} (verbrennen|verbrenne|verbrannt|zerkratzen|zerkratze
                |zerkratzt|blutig|wund))
            mir die haare (ausreißen|ausreiße|ausgerissen) / mich zu tode hungern
            mich weiter hungern / (hungere|hunger) (ich)? mich {_THEN} (zu tode|kaputt)
            mich absichtlich hungern lassen
        """,
        Meaning.SELF_HARM: f"""
            mich {_THEN2} (ritzen|ritze|ritz|zu ritzen|geritzt|aufgeritzt|ritzte|aufritzen|ritzn)
            (mir {_THEN2} (die|meine|den|das)? {_THEN} (arme|arm|unterarme|unterarm|beine|bein
                |oberschenkel|haut|handgelenk|handgelenke|bauch|hände) {_THEN2} (aufgeritzt
                |geritzt|ritze|ritzen|zu ritzen|zerschnitten|zerschneide|zerschneiden
                |aufgeschlitzt|aufschlitzen|aufgeschnitten|aufschneide|aufzuschneiden
                |aufschneiden))
            (ritze|ritz) (ich)? (mich|mir|wieder|jeden|täglich|heimlich|noch|immer)
            (ich)? ritze (wieder|weiter|heimlich) / (hab|habe) {_THEN2} geritzt
            {_THEN} wieder geritzt / wieder am ritzen / am ritzen
            mit (dem)? ritzen {_THEN} (angefangen|begonnen|weiter)
            (wieder|rückfällig|rückfall) _ (ritzen|geritzt|selbstverletzung|selbstverletzen|svv)
            (angefangen|begonnen) (mich)? (zu)? ritzen / angefangen zu ritzen / wieder zu ritzen
            (ritzen|schneiden|selbstverletzen) ist (das einzige|mein einziges) / drang zu ritzen
            (druck|drang|bedürfnis|verlangen|lust) (mich)? (zu|zum|nach) (ritzen|schneiden)
            (ritzdruck|schneidedruck|schnittdruck|selbstverletzungsdruck|svv druck|svvdruck)
            selbstverletzung* / selbstverletzend* / selbst verletzung / svv / selbstverletzen
            selbstschädigung / selbstverstümmelung / autoaggressiv* / selbstbestrafung
            ((frische|neue|tiefe|lauter|offene) (schnitte|schnittwunden|ritzer|ritze|narben
                |wunden) (am|auf|an|auf den|an den|auf meinen|an meinen|auf dem|an meinem) (arm
                |arme|armen|unterarm|unterarmen|bein|beinen|oberschenkel|oberschenkeln|haut))
            ((meine)? (arme|beine|unterarme|oberschenkel|handgelenke) sind {_THEN} (voller|voll
                |wieder|ganz|total)? (voll|voller|mit)? (schnitte|schnitten|narben|offen|wunden
                |zerschnitten|blutig|zerkratzt|aufgeschnitten|aufgeritzt|voll schnitte))
            ((arme|beine|unterarme|oberschenkel) {_THEN} (voller|voll) {_THEN} (schnitte|narben
                |schnittwunden|wunden|brandwunden))
            ((zigarette|zigaretten|kippe|kippen) {_THEN} (auf|an) (mir|dem arm|der haut|meinem
                arm|meiner haut|mein arm|dem unterarm|der hand|meiner hand|meinen armen) {_THEN}
                (ausgedrückt|ausdrücken|ausdrücke|auszudrücken))
            (drücke|drück) {_THEN} (mir)? {_THEN} (zigaretten|kippen) auf _ aus
            ((zur|zu der|nach der) (klinge|rasierklinge|schere|cutter|glasscherbe|scherbe)
                {_THEN} (gegriffen|greifen|greife|zu greifen|gefasst))
            ((klinge|rasierklinge|messer|schere|scherbe) _ (angesetzt|über die haut|in die haut
                |über den arm|auf die haut|in den arm|durch die haut|in meine haut))
            ((hab|habe|hatte) mich {_THEN2} (wieder|absichtlich|mit absicht|selbst|selber)
                {_THEN} (geschnitten|verletzt|verbrannt|geschlagen|blutig gekratzt|gekratzt))
            (mich {_THEN} (gestern|heute|heute nacht|gestern nacht|letzte nacht|wieder) {_THEN}
                (geschnitten|selbst verletzt|selber verletzt|wieder verletzt))
            ((schneide|schneid|schnibbel|schnippel) (ich)? (mich|mir) {_THEN2} (wieder|in die|in
                den|an|die arme|die haut|den arm|am|jeden|jede|heimlich|täglich|fast))
            (verletze|verletz) (ich)? mich {_THEN2} (selbst|selber|wieder|jeden|jede|täglich)
            mich selbst {_THEN} (verletze|verletzen|zu verletzen|verletzt|geschnitten|schneide)
            mich {_THEN} selbst {_THEN} verletzt
            mich selber {_THEN} (verletze|verletzen|verletzt)
            ((blut|das blut) (fließen|laufen|sehen) (zu)? (sehen|spüren)? _ (beruhigt|hilft
                |erleichtert))
            die klinge (hilft|ruft|liegt wieder|ist wieder|wieder)
            (mit (der|einer|ner|dem|einem) (rasierklinge|klinge|schere|scherbe|messer|cutter)
                {_THEN2} (selbst verletzt|geritzt|in den arm|in die haut|mich geschnitten))
            (mich {_THEN2} (mit|an) (der|einer|ner|dem|einem) (rasierklinge|klinge|scherbe|cutter
                |skalpell) {_THEN} (geschnitten|verletzt|geritzt|schneiden|schneide))
            (voll|voller) (frischer|neuer|tiefer|blutiger)? (schnitte|schnittwunden|ritzer)
            ((hau|haue|schlage|schlag|ramme) _ _ (den|meinen) kopf (gegen|an) (die|eine) (wand
                |tischkante))
            (hungere|hunger) (ich)? mich {_THEN2} (zu tode|tot)
            (füge|tue|tu) (ich)? mir {_THEN2} (schmerzen|weh|schmerz) (zu)?
            (mir {_THEN} (wieder|absichtlich|selbst|selber) {_THEN} (wehgetan|weh getan|weh tue
                |schmerzen zugefügt|weh zu tun))
            ((verletze|verletz|schneide|schneid|schnitt) (ich)? (mich|mi) (selbst|selber|wieder
                |immer|ständig|jeden|jede|oft|heimlich|nachts|abends|absichtlich)?)
            ((verletze|verletz|schneide|schneid) (ich)? mich {_THEN2} (selbst|selber|heimlich
                |absichtlich))
            (mir {_THEN} {_THEN2} (mit (dem|der|einem|einer|nem|ner) *)? {_THEN} (die|den|das
                |meine|meinen|in die|in den|in das|auf den|an den|am|auf dem|in meinen|in meine)?
                {_THEN} (arm|arme|unterarm|unterarme|bein|beine|oberschenkel|haut|handgelenk
                |handgelenke|bauch|schenkel|handrücken|armen|beinen) {_THEN2} (geschnitten
                |aufgeschnitten|verbrannt|geritzt|zerkratzt|gestochen|gebrannt|aufgekratzt|blutig
                gekratzt|zerschnitten|aufgeschlitzt|ausgedrückt|schneiden|schneide|zu schneiden
                |aufzuschneiden|verbrennen|verbrenne|ritzen|stechen|steche|drücken|drücke))
            die hand {_THEN} verbrannt (mit absicht|absichtlich|extra)
            ((absichtlich|mit absicht|extra) {_THEN2} (die|meine|den|am|an der|an den) (hand
                |hände|finger|arm) {_THEN} (verbrannt|geschnitten|verletzt|verbrüht))
            (mir {_THEN2} (verletzungen|wunden|schnitte|verbrennungen|narben|schnittwunden)
                {_THEN2} (zufüge|zugefügt|zufügen|zuzufügen|beigebracht))
            ((füge|füg) (ich)? mir {_THEN2} (verletzungen|wunden|schnitte|schmerzen|schnittwunden
                |narben) (zu)?)
            ((narben|schnitte|wunden|kratzer|verletzungen) (hab|habe|sind) (ich)? (mir)? {_THEN}
                (selbst|selber|von mir))
            ((lange ärmel|langärmlig*|langärmelig*|langarm*|pulli) _ _ (schnitte|narben|wunden
                |ritzer|ritzen))
            (damit (keiner|niemand|man|die anderen|meine *|sie) _ (schnitte|narben|wunden|ritzer
                |arme) {_THEN} (nicht)? (sieht|sehen))
            ((schnitte|ritzer|schnittwunden) _ (verstecken|verstecke|verberge|verbergen|verdecken
                |überschminken|versteckt))
            (zu tief (geschnitten|geritzt) / tiefer (geschnitten|geritzt|als sonst) / tief
                geschnitten)
            ((kratze|kratz|beiße|beiß|schlage|schlag|haue|hau|boxe|brenne|verbrenne) (ich)? (mich
                |mir) {_THEN2} (blutig|wund|selbst|selber|absichtlich|(in|auf) (die|den) (hand
                |arm|oberschenkel|arme|kopf)|ins gesicht|gegen den kopf|ins bein))
            ((mich|mir) {_THEN2} (blutig|wund) (kratze|kratz|beiße|kratzen|gekratzt|gebissen
                |schlage|geschlagen))
            um mich {_THEN} zu (bestrafen|verletzen|schneiden|ritzen)
            ((rückfall|rückfällig) _ _ (klinge|rasierklinge|geritzt|geschnitten|ritzen|schneiden
                |svv))
            (klinge|rasierklinge) (war|ist) {_THEN2} (im einsatz|draußen|dran)
            ((sieben|die|den|ganzen|ganze)? (arm|arme|bein|beine|oberschenkel) {_THEN2}
                (zerschnitten|aufgeritzt|aufgeschnitten|voller schnitte|voll schnitte))
            (mir {_THEN2} (die haut|den arm|die arme|blut) {_THEN2} (abziehen|aufreißen
                |aufkratzen|abnehmen))
            (schneide (ich)? (wieder|nachts|heimlich) / schneid ich / deswegen schneide ich / ich
                schneide wieder / wieder am schneiden)
            ((voll|voller) mit {_THEN} (frischen|neuen|tiefen)? (schnitten|narben|wunden) /
                frischen schnitten / frische schnitte)
            ((wand|mauer|tür|spiegel) (eingeschlagen|geschlagen|eingeprügelt) bis _ (geblutet
                |blutet|blutig|kaputt|offen))
            ((hand|finger|arm) (auf|an) (die|den|der) (herdplatte|herd|bügeleisen|ofen) (halten
                |halte|gehalten|gedrückt|drücke)?)
            ((halte|halt|drücke|drück|lege) _ (hand|finger|arm) (auf|an|über) (die|den|das|eine)
                (herdplatte|bügeleisen|kerze|flamme|herd))
            ((reiße|reiß|rupfe) (ich)? mir _ (haare|wimpern|haut) (aus|ab|vom)? / mir _ _ haare
                (ausgerissen|ausgerupft))
            ((verbrenne|brenne|ritze|steche) (ich)? mich {_THEN} (selbst|mit|wieder|absichtlich
                |am arm))
            ((mich|mir) {_THEN2} (verbrennen|mit zigaretten|mit dem feuerzeug|mit der zigarette)
                {_THEN} (verbrannt|verbrenne|will|gebrannt|verbrennen)?)
            (mich {_THEN2} (zum ersten mal|zum zweiten mal|schon wieder|wieder) {_THEN}
                (geschnitten|verletzt|geritzt|verbrannt))
            rasierklingen {_THEN} (gekauft|besorgt|bestellt|versteckt)
            ((hand|finger|arm|fuß|kopf|bein|füße) _ (absichtlich|mit absicht|extra) _ _
                (eingeklemmt|geschlagen|gestoßen|verbrannt|gehauen|geschnitten|verbrüht
                |gequetscht))
            ((absichtlich|mit absicht) _ _ _ (eingeklemmt|geschlagen|verbrannt|gehauen
                |geschnitten|verbrüht|gequetscht|gestochen))
            ((schlage|schlag|verbrühe|verbrenne|beiße|kratze|quäle|verletze|steche|kneife|zwicke)
                (ich)? mich (wenn|mit absicht|unter|selbst|jedes|bis|absichtlich|dann|dafür|oft
                |jeden|wieder))
            (verbrühe|verbrenne|verbrüh) (ich)? mich _ _ (absicht|absichtlich|extra)
            ((tut gut|hilft|beruhigt|erleichtert) _ (wenn|dass|zu sehen) (es|ich|wie es) (blutet
                |blute))
            wenn (es|ich) (blutet|blute) _ (besser|ruhig|ruhiger|leichter|gut|erleichtert)
            ((arm|unterarm|bein|oberschenkel|handgelenk) (blutet|blutete) _ _ (klinge|messer
                |geschnitten|gedrückt|rasierklinge))
        """,
        Meaning.CUT: """
            schneide / schneid / schneiden / zu schneiden / geschnitten / ritze / ritzen / geritzt
            schlitze / schlitzen / aufgeschnitten / aufschneiden / einritzen / eingeritzt / ritz
            verbrenne / verbrannt / zerkratze / zerkratzt / aufkratzen / aufgekratzt / kratze
            geschlitzt / schnitt / schnitte / schnitze / schnitt mir / einschneiden / verbrennen
            zerschneide / zerschnitten / zerschneiden
        """,
        Meaning.BODY: """
            ((in|an|auf) (die|den|meine|meinen|meinem|der|meiner) (arme|arm|armen|beine|bein
                |beinen|haut|unterarme|unterarm|unterarmen|oberschenkel|oberschenkeln|handgelenk
                |handgelenke|bauch|schenkel|pulsadern|waden))
            meine arme / meinen arm / meine beine / meine haut / meine handgelenke / meinen bauch
            meine oberschenkel / meine unterarme / mein handgelenk / meine pulsadern / meine adern
            die pulsadern / die adern / die unterarme / die oberschenkel / ins fleisch
            in mein fleisch / ins handgelenk / am handgelenk / am unterarm / am oberschenkel
            am arm / ins bein
        """,
        Meaning.ON_PURPOSE: """
            absichtlich / mit absicht / extra / um etwas zu (spüren|fühlen)
            um was zu (spüren|fühlen)
            um mich (zu spüren|zu fühlen|zu beruhigen|zu bestrafen|lebendig zu fühlen)
            um den schmerz / um den druck / damit der druck / damit ich (etwas|was|mich|nichts)
            weil ich es (verdiene|verdient) / weil ichs verdiene / als strafe / zur strafe
            um runterzukommen / um mich runterzubringen / das beruhigt / beruhigt mich / hilft mir
            erleichtert mich / dann spüre ich / dann spür ich / dann geht es / dann wird es still
            macht den kopf frei / den kopf leer / nur dann / zum abbau / gegen den druck
            gegen die leere / heimlich / bis es blutet / bis blut kommt / bis zum blut
            unter dem pulli / unterm pulli
        """,
        # Means and plans.
        Meaning.PILLS: """
            tabletten / pillen / schlaftabletten / schlafmittel / medikamente / medis / insulin
            tavor / tablettenvorrat / pillenvorrat / paracetamol / antidepressiva / benzos
            diazepam / beruhigungsmittel / beruhigungstabletten / schmerzmittel / schmerztabletten
            opiate / morphium / fentanyl / herztabletten / blutdrucktabletten / betablocker
            psychopharmaka / ibus / ibuprofen / tilidin / valium / pülverchen / barbiturate
        """,
        Meaning.MEANS: """
            strick / seil / schlinge / galgen / galgenstrick / rasierklinge / rasierklingen
            klinge / klingen / pistole / waffe / gewehr / revolver / jagdgewehr / schrotflinte
            knarre / munition / gift / rattengift / zyankali / helium / gasflasche / heliumflasche
            holzkohlegrill / brückengeländer / gleise / gleisen / bahngleis
            bahngleise / bahngleisen / hochhausdach / klippe / patrone / skalpell / cuttermesser
            teppichmesser
            dachkante / abgrund / fensterbrett / natriumnitrit
        """,
        Meaning.COLLECT: """
            gesammelt / sammle / sammel / sammeln / sammele / ansammeln / angesammelt / horte
            gehortet / horten / zusammengesammelt / zusammengespart / gespart / aufgespart / spare
            spar / sparen / aufgehoben / hebe auf / heb auf / beiseite gelegt / beiseitegelegt
            zur seite gelegt / zurückgelegt / zurückgehalten / weggelegt / gebunkert / bunkere
            bunker / bunkern / auf vorrat / abgezählt / zähle / gezählt / zur seite geschafft
            beiseite geschafft / heimlich aufgehoben / genug zusammen / genug beisammen
            unter der matratze / versteckt / nicht genommen sondern gesammelt / genug um
            reichen würden / müssten reichen / reicht um / genug für / genug tabletten / hab genug
            habe genug / zusammen um / zusammengekratzt
        """,
        Meaning.GET: """
            gekauft / besorgt / bestellt / kaufe / besorge / besorgen / besorg / geknotet
            geknüpft / knote / knüpfe / aufgehängt / befestigt / geladen / lade / geladene
            organisiert / gefunden / geklaut / halte / in der hand / in meiner hand / sitze am
            sitze auf / sitze vor / stehe am / stehe auf / steh auf / stehe an / steh am / steh an
            sitz auf / sitz am / stehe vor / steh vor / sitz vor / sitze im / stehe oben
            steh oben / bin auf / bin oben / bin am / liege auf / schaue runter / schau runter
            vor mir / weiß wo / um den hals / an der schläfe / an der kehle / am handgelenk
            hängt schon / hängt bereits / baumelt / gebunden / schlüssel zum
        """,
        Meaning.TAKE_ALL: """
            alle geschluckt / alle genommen / alle auf einmal / auf einmal geschluckt
            auf einmal nehmen / auf einmal schlucken / alle nehmen / alle schlucken
            alle einnehmen / alle eingenommen / alles auf einmal genommen / alles geschluckt
            runtergespült / alle eingeworfen / viel zu viele genommen / zu viele genommen
            zu viele geschluckt / zu viel genommen / überdosiert / überdosis / leer gemacht
            alle runter / alle runtergeschluckt / alle intus / habe geschluckt / hab geschluckt
            mit alkohol / mit wodka / mit schnaps / ganze packung / die ganze schachtel
            die ganze dose / eine ganze packung / eine handvoll / handvoll / spritze ich alles
            spritz ich alles / alles spritzen / alles auf einmal / nehme ich alle
            schlucke ich alle / nehm ich alle / schluck ich alle / alle zusammen
        """,
        Meaning.READY: f"""
            liegt bereit / liegen bereit / bereitgelegt / liegt schon bereit / liegen schon bereit
            liegt _ (da|neben mir|vor mir|auf dem tisch|auf dem nachttisch|hier|griffbereit)
            (liegen _ (da|neben mir|vor mir|auf dem tisch|auf dem nachttisch|hier
                |griffbereit))
            griffbereit / parat / steht bereit / steht alles bereit / alles bereit
            alles vorbereitet / vorbereitet / neben mir / vor mir / neben dem bett
            heute nacht ist es / ist heute so weit / heute ist es so weit / heute ist der tag
            fertig zum / ich bin so weit / es ist so weit / ist alles erledigt / kann es losgehen
            reicht für / reichen für / alles da / (für|an|in) den balken / an der decke
            am dachbalken / am haken / am ast / im keller hängt / sollte reichen / dürfte reichen
            müsste reichen / das reicht / genug für mich
            {_DAY} _ ist _ (schluss|alles vorbei|es vorbei)
            ((alles|das meiste|alles schon|schon alles) (ist)? _ (geregelt|erledigt
                |organisiert|vorbereitet|sortiert|aufgeräumt|in ordnung|übertragen|gesagt|bezahlt
                |getan))
            ((hund|katze|kater|katzen|vogel|wellensittich|hase|kaninchen|meerschweinchen|pferd
                |tiere|hamster|poldi) _ _ (weggegeben|tierheim|neues zuhause|gebracht|versorgt
                |abgegeben|untergebracht|verschenkt))
            ((wohnung|zimmer|keller|haus) _ (ist|hab ich|habe ich)? _ (sauber
                |aufgeräumt|geputzt|ausgemistet|leer|gekündigt|ausgeräumt))
            versicherung zahlt / passwörter / vollmacht / patientenverfügung / unterlagen
            papiere sortiert / schulden bezahlt / alles verkauft / schlüssel abgegeben
            verträge gekündigt / abos gekündigt / konten übertragen / fotos verbrannt
            tagebücher verbrannt
            briefe geschrieben / brief geschrieben / der brief / die briefe
            entscheidung getroffen / ganz ruhig / endlich ruhig / zum ersten mal ruhig
        """,
        Meaning.PLAN: f"""
            ((ich)? (weiß|weis) (schon|genau|jetzt|ganz genau|mittlerweile|bereits)? wie (und
                wann|und wo)? (ich)? (es|s|ichs)? _ (ich)? (mache|mach|tue|tu|anstelle
                |anstell|machen werde|tun werde|beende|sterbe|gehe|durchziehe|gehen werde|beenden
                werde|enden wird))
            ((weiß|weis) _ (ganz)? (genau)? (wie|wann|wo) (und wann|und wie|und wo)? ich
                es _ (mache|mach|tue|tu|tun|machen|durchziehe|beende))
            (weiß|weis) (genau)? wann (und wie|und wo)
            die methode (steht|habe ich|hab ich|ist klar)
            ((habe|hab) _ (einen|nen|den|meinen) _ (konkreten|genauen|festen|fertigen
                |klaren) _ (plan|termin|zeitpunkt) (für|um|wie|gefasst|gemacht|fertig)?
                _)
            ((habe|hab) _ (einen|nen|den|meinen) plan _ (wie ich|um)? _ (zu
                sterben|gehe|sterbe|für meinen tod|für mein ende|mich umzubringen|gehen kann|es
                beende|für heute nacht|zu gehen|zu verschwinden|aus dem leben))
            plan _ (zu sterben|für meinen tod|für mein ende|mich umzubringen)
            suizidplan steht / (mein|der) (entschluss|entschluß) steht (fest)?
            (plan|termin|datum|tag) steht (fest)? (schon)? (für meinen|für mein|an dem ich|um zu)
            ((habe|hab) (mir)? _ (ein|den|das|einen) (datum|tag|termin|zeitpunkt|ort|stelle
                |brücke) _ (ausgesucht|festgelegt|ausgewählt|gesetzt|gewählt|rausgesucht
                |bestimmt))
            ((die|eine|den|einen|meine) (brücke|stelle|ort|baum|gleise|strecke|methode) _
                (ausgesucht|rausgesucht|angeschaut|ausgekundschaftet|ausgewählt|angesehen))
            (datum|tag|termin|ort) _ ausgesucht (an dem|wo|wann)
            steht fest wann ich (gehe|sterbe)
            ({_DAY} (ist es|ist alles|ists|wird es|ist) _ (vorbei|aus|zu ende|schluss)
                _ mit mir)
            ({_DAY} _ (mache|mach|tue|tu|zieh|ziehe|werde) (ich)? (es|ichs|es endlich|s)
                (durch|endgültig|tun|wirklich))
            {_DAY} _ (mache|mach|tue|tu) (ich|ichs) (es)?
            {_DAY} ist es _ (soweit|so weit)
            (ich)? (mache|mach|tue|tu|zieh|ziehe) es {_DAY} (durch)?
            ich zieh (es|s) _ durch
            ({_DAY} _ (bin|werde) ich _ (tot|nicht mehr da|nicht mehr|gestorben|weg
                für immer|nicht mehr am leben|nicht mehr leben|nicht mehr hier|sterben|erlöst|im
                himmel|unter der erde))
            ((bin|werde) (ich)? {_DAY} _ (tot|nicht mehr da|nicht mehr am leben|gestorben
                |sterben|nicht mehr leben|nicht mehr unter euch|nicht mehr hier|nicht mehr auf
                der welt))
            {_DAY} _ (sterbe|sterb|krepiere) ich / ich sterbe {_DAY}
            werde (ich)? {_DAY} sterben / {_DAY} _ (lebe|leb|atme) ich _ nicht mehr
            mich gibts _ nicht mehr
            (gibt|gibts) (es)? mich _ {_DAY} _ nicht mehr
            mich {_DAY} nicht mehr gibt / {_DAY} (gibt|gibts) (es)? mich _ nicht mehr
            {_DAY} gibt es mich dann nicht / (geh|gehe) (ich)? _ für immer
            für immer gehen / dann gehe ich für immer
            ({_DAY} (geh|gehe|verlasse|verlass) ich _ (diese welt|aus dem leben|in den tod
                |von euch|für immer|für immer weg|zu gott|zu den engeln|in den himmel|von dieser
                welt|bitte))
            (verlasse|verlass) (ich)? _ (diese|die|eure) (welt|erde)
            ((mein|meine|der|die) (letzter|letzte|letzten|allerletzte|allerletzter) (tag|nacht
                |abend|stunden|stunde|tage|morgen|sonntag|samstag|woche|weihnachten) (auf dieser
                welt|auf der welt|auf erden|im leben|meines lebens|in diesem leben|am leben|hier
                auf erden))
            ((das|heute|dies|es) (ist|wird|war) _ (mein|meine|der|die) (letzter|letzte
                |allerletzte) (tag|nacht|abend|stunde|nachricht|mal dass ich schreibe|mal dass
                ihr|lebenszeichen))
            ((mein|meine) (letzter|letzte) (tag|nacht|abend) (heute|morgen)? _ (auf|am|mit
                euch))
            (komme (ich)? _ nicht (mehr)? (lebend|lebendig) _ (zurück|wieder|heim
                |nach hause))
            (von dort|davon|da|und) komme ich nicht (mehr)? (zurück|wieder) / nicht lebend zurück
            ((den|die|das|meinen|meine|mein|weihnachten|ostern|silvester) (nächsten|nächste
                |nächstes|#)? (geburtstag|weihnachten|frühling|sommer|herbst|winter|montag|jahr
                |woche|morgen) (werde ich|erlebe ich|erleb ich|will ich) _ nicht (mehr)?
                (erleben|mehr)?)
            ((erlebe|erleb|werde) (ich)? (weihnachten|ostern|silvester|den morgen|meinen #|den
                nächsten|das nächste|den frühling|den sommer|das jahresende|meinen geburtstag)
                _ nicht (mehr)? (erleben)?)
            (so lange|solange|bis dahin) halte ich noch durch
            danach (gehe|mache|mach|bin) ich (schluss|weg für immer|für immer|tot)
            nur noch (diesen|den|das) _ dann (gehe|bin) ich
            (ich)? (habe|hab) es _ getan _ tabletten / gerade getan
            hab es gerade getan / tabletten wirken (schon|langsam|gleich)
            merke wie die tabletten / die tabletten wirken
            (der|das|ein) (strick|seil|schlinge|galgen) hängt _ (schon|bereit|am|an der|im)
            ((strick|schlinge|galgen) _ (gekauft|besorgt|geknüpft|gebunden|geknotet|um den
                hals|hängt|liegt|baumelt|gelegt|bereit|fertig|bestellt|vorbereitet))
            _ (bringe|bring) ich es _ (hinter mich|zu ende)
            {_DAY} bring ich es zu ende
            ({_DAY} _ (ist|wird) _ (schluss|alles vorbei|der letzte tag|ende für
                immer) (für immer|mit allem|endgültig|für mich))
            ({_DAY} _ (mache|mach) ich _ (endgültig)? (schluss|ein ende|dem ein ende)
                (mit allem|für immer|endgültig)?)
            ((stehe|steh|sitze|sitz|bin) (ich)? _ (auf|an|am|oben auf) (der|dem|einer
                |einem|den)? (brücke|brückengeländer|dach|hochhaus|gleis|gleisen|bahngleisen
                |schienen|geländer|klippe|abgrund|bahnübergang|dachkante|fensterbrett) _
                (und)? _ (und will|will|springe|spring|werde springen|will springen|und
                springe|und gleich))
            keiner weiß dass ich {_DAY} (nicht mehr|gehe|tot) / mein ende (ist|steht|naht|geplant)
            ((plane|plan|planen|bereite) _ (mein|meinen|meine) _ (ende|tod|abgang
                |eigene beerdigung|abschied|selbstmord|sterben) (vor)?)
            ((meinen|mein) _ (tod|abgang|ende|sterben) _ (planen|geplant|zu planen
                |plane|vorbereiten|vorbereitet|vorzubereiten|organisiert|durchgeplant|vorbereite))
            (wie (man|ich) (sich|mich)? _ (schmerzlos|schmerzfrei|schnell|am schnellsten
                |am besten|sicher)? (stirbt|sterben kann|umbringt|tötet|erhängt|umbringen kann
                |sterbe|am besten stirbt))
            ((wie viele|wieviele|wieviel|wie viel|welche|welche dosis|ab wie vielen) * _ (um zu
                sterben|tödlich|tödlich sind|zum sterben|damit man stirbt|für eine überdosis))
            ((schmerzlos|schmerzfrei|schmerzlose) (sterben|stirbt|methode|methoden|selbstmord
                |suizid|weg zu sterben))
            tödliche (dosis|menge|tabletten) / tödlich sind / suizidmethode*
            ((stehe|steh|sitze|sitz) _ (auf|an) (der|dem|einer|einem|den) (autobahnbrücke
                |brückengeländer|dachkante|hochhausdach|geländer|bahngleisen|gleisen|schienen
                |fensterbrett|brüstung|eisenbahnbrücke|klippe|bahnschienen|dachrand|fenstersims))
            {_DAY} (passiert|passierts) es
            ((briefe|brief|video) _ (geschrieben|aufgenommen|gemacht) _ (wenn ich|falls
                ich) _ (tot|nicht mehr|gestorben))
            ((wie viele|wieviele|wieviel|wie viel) * _ _ (um zu sterben|tödlich|zum sterben|damit
                man stirbt))
            (spring|springe) (ich)? {_DAY} / (spring|springe) (ich)? heute noch
            (auf (den|die) (gleisen|gleise|schienen|bahngleisen) _ (gestanden|gelegen
                |gesessen|gelegt))
            werde es {_DAY} _ (tun|machen|durchziehen|beenden)
            ((der|das|ein|mein|meine|die|eine|den|nen|papas|opas|vaters) (seil|strick|schlinge
                |galgen|rasierklinge|klinge|pistole|waffe|gewehr|jagdgewehr|flinte|revolver
                |knarre|dienstwaffe|skalpell|cuttermesser) (liegt|hängt|wartet|steht|ist|habe ich
                |hab ich) _ (bereit|geladen|bereits|da|fertig|(im|in|neben|unter|unterm
                |auf|am|an|vor|aufm|hinter) (der|dem|meinem|meiner|den|mir)? (kofferraum|keller
                |schrank|rucksack|tasche|bett|mir|auto|dachboden|balken|haken|garage|schublade
                |tisch|badewannenrand|wanne|nachttisch|hand|decke|schuppen|speicher|baum
                |schreibtisch|sofa|schoß)?))
            ((habe|hab|halte|halt) (ich)? _ (das|ein|die|eine|den|nen|ne)? (messer|klinge
                |rasierklinge|pistole|waffe|strick|seil|schlinge|skalpell|cuttermesser|gewehr
                |tabletten|pillen|packung|schachtel) _ (in der hand|in meiner hand|in den
                händen|vor mir|am hals|am handgelenk|an der pulsader|an der schläfe|an der kehle
                |um den hals|neben mir|griffbereit|im auto|im rucksack|im kofferraum))
            ((weiß|weis|kenn|kenne) (ich)? _ wo (er|sie|papa|opa|mein *)? (die|der|das|den
                |seine)? (patronen|munition|waffe|waffen|pistole|gewehr|waffenschrankschlüssel
                |schlüssel zum waffenschrank|schlaftabletten|waffenschrank))
            (schlüssel|code) (zum|vom|für den) waffenschrank
            ((weiß|kenne|weis) (ich)? _ (den|das) (tag|datum|ort|zeitpunkt|platz|baum)
                (und|wo|an dem|steht|schon)?)
            (weiß|weis) _ (wann|wo|wie|womit) und (wann|wo|wie|womit)
            ((tag|datum|ort|zeitpunkt|methode) _ (steht|stehen|ist|sind) _ (fest
                |festgelegt|ausgesucht|gewählt))
            (mein entschluss|der entschluss|meine entscheidung) _ steht
            ((wenn|sobald|sowie|während) _ _ (weg|schlafen|schläft|arbeiten|arbeitet|ausgezogen
                |gestorben|vater|haus|allein|alleine|da|urlaub|verreist|arbeit|schule|draußen|tot
                |bett) (sind|ist|bin)? _ (mache|mach|tue|tu|zieh|ziehe|bring|bringe|geh
                |gehe|werde|spring|springe) (ichs|ich (es|auch|mich|das)))
            {_DAY} _ _ (mache|mach|tue|tu|zieh|ziehe) (ichs|ich (es|das|s))
            ((diesmal|dieses mal|nächstes mal|das nächste mal|beim nächsten mal|nächste mal)
                _ (mache|mach|klappt|schaff|schaffe|zieh|ziehe|spring|springe|geht|nehm
                |nehme|tu|tue) (ichs|ich|es|s) (es|s|mehr|alle|nicht)? _ (richtig|wirklich
                |durch|schief|tiefer|genug|gründlich)?)
            ((diesmal|dieses mal) _ (findet|rettet|hält|stoppt) mich _ (keiner
                |niemand|nichts))
            ((jetzt|dann|nun|danach) kann ich _ (in ruhe|in frieden|beruhigt|getrost
                |ruhigen gewissens) (gehen|sterben|abtreten|einschlafen))
            ({_DAY} (werde|will|werd) ich _ (endgültig|für immer|endlich|leise|einfach)?
                gehen)
            ((brauche|brauch) (ich)? (ihn|sie|es|das|die|den|das alles|davon|das zeug)? _
                (bald|dann|morgen|dort|ab morgen) _ (nicht|nichts|nimmer) (mehr)?)
            wo ich hingehe
            ((ich werde|werde ich|werd ich|ich werd) _ (nicht|nie|nimmer) mehr _ (da
                sein|leben|am leben sein|aufwachen|existieren|unter euch sein
                |aufstehen))
            ((brief|briefe|zeilen|video|videos) _ (an|für) (meine|meinen|mein|die|den|das
                |unsere|jeden|alle|euch) _ _ (liegt|liegen|sind|ist|hab ich|habe ich|lege ich|leg
                ich) _ (in|im|auf|unter|unterm|bei|beim|bereit|fertig|geschrieben|versteckt
                |beschriftet) (der|dem|meiner|meinem)? _ (schublade|schreibtisch|umschlag
                |küchentisch|kopfkissen|nachttisch|safe|tisch|notar|tresor|schrank|kommode
                |nachtkästchen|laptop)?)
            ((der|mein|die|meine) (letzte|letzter|letzten) (brief|briefe) _ (ist|sind|liegt
                |liegen|geschrieben))
            morgen um diese zeit _ (ist|bin|gibt|lebe|werde)
            ((die|ne|eine|meine) (ganze|volle|komplette|ganzen) (packung|schachtel|dose|handvoll
                |tabletten|pillen|schlaftabletten|röhrchen|packungen) _ (tabletten|pillen
                |schlaftabletten)? _ (vor mir|in der hand|neben mir|auf dem tisch|auf dem
                bett))
            ((habe|hab) _ (alles|alle) _ (geschluckt|eingeworfen|runtergespült
                |genommen was))
            ((tabletten|pillen|schlaftabletten|medikamente|packung|schachtel|medis) _ _ (wodka
                |schnaps|whisky|whiskey|flasche wein|flasche rotwein|glas wein|rum))
            ((wodka|schnaps|whisky|whiskey|wein|rum|flasche) _ (und|steht|mit|plus) _
                (tabletten|pillen|schlaftabletten))
            ((gegoogelt|recherchiert|nachgelesen|nachgeschaut|gesucht|google|googel|googl
                |informiert|eingelesen|nachgesehen|schau nach|rausgefunden|gelesen) _ (wie viel
                |wieviel|wieviele|wie viele|welche|welches|wie|ab wann|wie lange|wie hoch|was) _
                _ (nehmen|braucht|tödlich|reicht|reichen|stirbt|springen|schluckt|einnehmen
                |verblutet|erhängt|umbringt|sterben|schmerzlos|muss|knotet|tötet))
            ((im internet|online|im darknet|in der apotheke|im baumarkt)? (zyankali|rattengift
                |natriumnitrit|pentobarbital|nembutal|barbiturate|strick|helium|heliumflasche
                |heliumflaschen|gift|galgenstrick|grillkohle) _ (im internet|online|im
                darknet)? _ (bestellt|gekauft|besorgt|bekommen|gefunden))
            (föhn|fön|toaster) _ (in die|in der|in meine) (badewanne|wanne)
            ((badewanne|wanne|badewannenrand|badewasser|wasser) _ _ (rasierklinge|rasierklingen
                |klinge|föhn))
            (rasierklinge|rasierklingen|klinge) _ _ (badewanne|wanne|badewannenrand|wasser läuft)
            (garage|auto|wagen) _ _ (motor läuft|motor laufen|motor an|abgase|auspuff)
            (schlauch|abgase) _ _ (auspuff|auto|wagen|fenster)
            ((damit|dass) mich _ _ (findet|finden|finden muss|finden müssen) / wer mich _
                findet)
            ((damit|dass) (nicht)? (meine|mein|die|der|keiner|niemand|ihr|sie|ihn)? (mutter
                |kinder|frau|mann|tochter|sohn|familie|eltern|mama|papa|polizei|nachbarin)? mich
                _ (findet|finden|finden muss|finden müssen))
            ((stehe|steh|sitze|sitz) (ich)? _ (auf|an|oben auf) (der|dem|einer|einem|ner
                |nem) (brücke|dach|hochhaus|parkhausdach|parkdeck|abgrund|klippe|geländer
                |bahnsteigkante|bahndamm))
            ((war|bin) (ich)? _ (auf|an) (der|dem|den) (brücke|gleisen|bahngleisen
                |schienen|hochhausdach) _ (gestanden|und|aber|nächstes))
            ((bahnübergang|gleisen|schienen|bahngleis|bahnsteig|bahndamm) _ _ (nächste|nächsten)
                (zug|bahn|ice|regionalzug))
            ((spring|springe) (ich)? _ (vom|von (der|einem|dem)|aus dem) (parkhaus
                |parkdeck|balkon|dach|hochhaus|brücke|turm|fenster|# stock|kran|schuldach))
            ((am|nach) (geburtstag|todestag|hochzeitstag|weihnachten|silvester) _ _ (mach|mache
                |geh|gehe|beende|folge) (ichs|ich) (es|ihm|ihr|auch)?)
            ((folge|folg) (ich)? (ihm|ihr|dir|meinem *|meiner *) _ (nach|in den tod|ins
                grab|bald|heute))
            ((noch|nur noch) (bis|das) (weihnachten|zum geburtstag|wochenende|abitur|konzert)
                _ dann _ (schluss|ist schluss|geh ich|gehe ich|mach ich schluss))
            ist schluss _ (fest)? vorgenommen
            (screenshot|video|post) _ _ (abschied|tschüss) _ _ (poste|lade)
            (lieb|liebe|liebt) _ _ wenn ich nicht mehr bin / wenn ich nicht mehr bin
            ((in|im|auf) (meinem|meiner|dem|der)? (nachttisch|schublade|schrank|tasche|rucksack
                |nachtkästchen|tisch) liegen _ _ (tavor|tabletten|pillen|schlaftabletten
                |packungen|schachteln|medikamente|rasierklingen))
            ((tabletten|pillen|schlaftabletten|medikamente|waffe|pistole|strick|seil|schlauch
                |rasierklinge|rasierklingen|mittel|gift|insulin) (habe|hab|dafür) (ich)? (auch|da
                |schon|bereits|besorgt|alle|alles|hier|habe ich|hab ich)?)
            werf mich davor / werfe mich davor / leg mich davor / lege mich (davor|drauf)
            ((datum|tag|#|monat|sonntag|montag|freitag|samstag) dafür (ausgesucht|gewählt
                |festgelegt|ausgewählt))
            ((werde|will) _ (die woche|das wochenende|das jahr|die nacht|den monat|die tage
                |weihnachten) nicht (überleben|erleben|überstehen))
            ((stell|stelle|dreh|drehe|mach|mache) (ich)? _ (das gas|den gashahn|den herd) _ (an
                |auf) / gashahn)
            von (welchem|welcher) (hochhaus|brücke|dach|turm|haus|parkhaus) ich (springe|spring)
            ((gehe|geh|steige|laufe|lauf|spring|springe|fahre|fahr) (ich)? _ _ (in den (fluss
                |rhein|see|main|neckar|inn)|ins wasser|in die (donau|elbe|isar|spree|weser|aare
                |tiefe|themse)|ins meer))
            ((setz|setze) (ich)? mir _ (den goldenen schuss|die letzte spritze) / goldenen schuss
                / goldener schuss)
            (meinen|den) weg zu ende (gehen|geh)? / geh _ meinen weg zu ende
            ((bahnhof|brücke|gleisen|gleise|hochhaus|see|fluss) _ _ (werf|werfe|spring|springe
                |leg|lege) (ich)? (mich)?)
            ((gehe|geh|fahre|fahr|lauf|laufe|bin unterwegs|bin auf dem weg) _ _ (zur brücke|zu
                den gleisen|zu den schienen|zum hochhaus|auf die brücke|aufs dach|auf das dach|an
                die gleise|auf die gleise|zum bahnübergang))
            ((bin|sitze|sitz|stehe|steh) (ich)? _ (auf dem dach|aufm dach|am dachrand|am geländer
                |auf der brüstung|am abgrund|auf der kante))
            (strick|seil|schlinge|hocker|haken|balken) _ (hocker|haken|balken|stuhl|strick|seil)
            (garage|auto|wagen) _ _ (schlauch|auspuff)
            (wenn|bis|falls|damit) (sie|man|jemand|einer|ihr) _ mich (finden|findet|gefunden)
            war schön mit euch / es war schön mit euch / schön dass es euch gab
            dafür ausgesucht / (knoten|schlinge) _ (geübt|gelernt|probiert|geknotet)
            ((briefe|brief) an (die|meine|meinen) (kinder|eltern|familie|frau|mann|lieben)
                (liegen|liegt) in der schublade)
            (meinen|mein|den) abschied _ (vorbereitet|geplant|vorbereite|plane|organisiert)
            ((werde|will|möchte) (ich)? _ (ihm|ihr|dir|meinem *|meiner *) (folgen|nachfolgen
                |nachgehen|hinterhergehen))
            (alles _ (geplant|durchgeplant|durchdacht) _ _ (detail|mut|fehlt) / fehlt _ (noch)?
                der mut / nur (noch)? der mut _ fehlt / mut fehlt _ noch)
            ((kenn|kenne|weiß|habe|hab) (ich)? den (code|schlüssel) _ (safe|tresor|schrank)? /
                (pistole|waffe|gewehr|munition|revolver) _ (im safe|im tresor|im waffenschrank))
            (post|brief|mail|nachricht|briefe) von mir _ dann (ist es|bin ich)
            (# (tabletten|pillen|schlaftabletten|tavor|paracetamol|packungen|schachteln) _ (im
                haus|da|hier|zuhause|zusammen|daheim|vor mir|griffbereit|in der schublade))
            nicht mehr brauchen werde / (werde|werd) _ _ nicht mehr brauchen
            ((werde|werd|will) (ich)? _ (heute|heute nacht|heute abend|heut nacht|morgen|am
                sonntag|am wochenende|bald|für immer|endgültig) gehen)
            ((warte|wart) (ich)? _ (noch)? bis _ _ (urlaub|weg|haus|schlafen|ausgezogen|verreist
                |tot|allein|fort|gestorben|erwachsen|bett) (sind|ist|bin|gehen)?)
            ((heute nacht|heut nacht|heute abend|diese nacht|morgen früh) ist (es|alles|dann
                |endlich) _ (vorbei|aus|zu ende|überstanden|geschafft))
            ((nehm|nehme|schluck|schlucke|werf|werfe) (ich)? _ (alle|alles|sie alle) _ (auf
                einmal|zusammen|ein))
            (gibt|gibts) (es)? mich _ nicht mehr
            ((sitze|sitz|stehe|steh|bin|hocke|liege) (ich)? _ (am|an den|auf den|neben den)
                (bahndamm|gleisen|bahngleisen|schienen|bahnschienen|abgrund|steilhang))
            ((welche|welchen|welcher|welches) (kurve|baum|brücke|stelle|zug|pfeiler|methode|haus)
                ich (nehme|nehm|wähle|fahre|springe))
            ((wie schnell|wie hoch|wie tief|wie fest) (ich|man) _ (fahren|springen|fallen
                |schneiden|ziehen) muss)
            ((kauf|kaufe|hol|hole|besorg|besorge|bestell|bestelle) (ich)? (mir)? _ (das seil|ein
                seil|den strick|einen strick|die tabletten|rasierklingen|eine waffe|das helium
                |die überdosis))
            (tag|datum|termin) _ _ danach (gibt|bin|ist)
            (ausgerechnet|nachgerechnet|abgewogen) _ (viele|dosis|tabletten|wie viel|reicht)
            ((letzte|letzten|letztes|letzter) (mahlzeit|wille|spaziergang|dusche|zigarette|foto
                |wunsch) _ (bevor|dann) ich? _ (gehe|sterbe|springe|es))
            ((pass|passt|passen sie) _ auf (meine|meinen|mama|papa|die|den|unseren|unsere) _ auf
                (wenn|ich|bitte)?)
            ((habe|hab) (ich)? (es)? _ (durchgerechnet|durchdacht|mir überlegt) _ (heute nacht
                |morgen|am *) (mach|tue|passiert))
            (schön|gut) _ dass es (heute|bald|morgen) (zu ende geht|vorbei ist|aufhört)
        """,
        Meaning.FAREWELL: """
            abschiedsbrief / abschiedsbriefe / abschiedsbriefen / abschiedsvideo / abschiedsvideos
            abschiedsnachricht / abschiedsnachrichten / abschiedszeilen / abschiedsworte
            abschiedsbreif / abschidsbrief / letzter brief / letzten brief / letzte briefe
            abschieds brief / letzte zeilen / letzte worte / letzte nachricht / letzten zeilen
            letzten worte / brief an alle / letzten briefe / letztes video
            letzte sprachnachricht / brief für danach / briefe für danach / brief für meine kinder
            briefe für meine kinder / brief für nach meinem tod / lebewohl / abschiedsmail
            abschiedsgruß / letzter gruß / letzten gruß
            der letzte brief / die letzten briefe / mein letzter brief / meinen letzten brief
            meine letzten briefe / die letzten zeilen / meine letzten zeilen / meine letzten worte
        """,
        Meaning.WRITE: """
            geschrieben / schreibe / schreib / schreiben / verfasst / verfasse / aufgenommen
            fertig / hinterlegt / liegt auf dem tisch / liegt in / liegt auf / liegen in
            liegt bereit / liegt bei / hinterlasse / hinterlassen / abgeschickt / verschickt
            eingeworfen / aufgesetzt / angefangen / unter dem kopfkissen / aufgeschrieben
            formuliert / im schrank / im umschlag / gesprochen / ist fertig / sind fertig / steht
            begonnen / abgelegt / verteilt / deponiert / beim notar / angefangen zu schreiben
            klebt / tippe / getippt / an jeden / an meine mutter / an meine eltern
            an meine kinder / an meinen mann / an meine frau / an alle / an mama / an papa
        """,
        Meaning.LAST_WORDS: """
            ((leb|lebt|lebe|leben sie) wohl (mama|papa|alle|ihr lieben|meine lieben|zusammen|welt
                |liebe|lieber|für immer|und danke|danke|es tut mir leid|meine|mein|euch allen|und
                verzeiht))
            ((danke|danke für alles|verzeiht|verzeih|sorry|ich liebe euch|machts gut) _
                (und)? (leb|lebt|lebe|leben sie) wohl)
            ((tschüss|adieu|ade|ciao|bye|servus|baba|pfiat euch|auf wiedersehen) (welt|grausame
                welt|leben|für immer|ihr lieben für immer|du schöne welt))
            (wenn (du|ihr|sie) (das|dies|diese zeilen|diesen brief|diese nachricht) (hier)? (lest
                |liest|lesen|findet|hört|bekommt) _ (bin|werde) ich)
            (wenn (du|ihr|sie) (das|dies|diese zeilen|diesen brief|diese nachricht) (hier)? (lest
                |liest|lesen|findet|hört|bekommt) (ist es|lebe ich|gibt es mich|ist alles))
            ((ihr|du|sie) (werdet|wirst|werden) (mich)? _ nie (wieder|mehr) (wiedersehen
                |sehen|von mir hören|etwas von mir hören|was von mir hören))
            ((das ist|dies ist|das hier ist) (meine|mein) (letzte|letztes|allerletzte|letzter)
                (nachricht|brief|lebenszeichen|worte|mal|gruß|post|video|abschied))
            ((meine|mein) (letzte|letzten|letztes) (nachricht|worte|zeilen|lebenszeichen|gruß)
                (an|ist|sind|hier|von mir))
            ((verzeiht|verzeih|vergebt|vergib|vergeben sie|verzeihen sie|entschuldigt) (mir)?
                _ (bitte)? (für)? (was|das was|dass) ich _ (jetzt|gleich|heute|tun
                werde|gehe|tue|tun muss|euch antue|nicht stärker|nicht mehr konnte|aufgebe|nicht
                mehr kann))
            ((verzeiht|verzeih|vergebt|vergib) mir (dass ich gehe|wenn ich gehe|ich kann nicht
                mehr|meinen))
            (es tut mir leid (dass ich|aber ich) _ (gehe|gehen muss|euch verlasse|nicht
                mehr kann|nicht stärker|es nicht geschafft|euch das antue|euch allein lasse
                |aufgebe|nicht bleiben))
            ((sagt|sag|sagen sie|richtet|richte|bitte sag|bitte sagt) (meiner|meinem|meinen|mama
                |papa|bitte) _ dass (ich)? (sie|ihn|es) _ (keine schuld|liebe|geliebt|nicht ihre
                schuld|leid))
            (dass)? (sie|er|ihr|keiner|niemand) keine schuld (hat|habt|trifft|haben)
            niemand ist schuld
            (ihr|du|keiner|niemand) (seid|bist|ist|trägt) _ (nicht schuld|schuld daran)
            nicht eure schuld / gebt euch (bitte)? (nicht|keine) (die)? schuld
            macht euch (bitte)? keine vorwürfe
            ((passt|pass|passen sie) _ (gut)? auf (die kinder|meine kinder|mama|den hund
                |meine katze|meinen hund|euch|meine mutter|meine eltern|den kleinen|die kleine)
                (auf)? _ wenn ich nicht)
            ((kümmert|kümmer|kümmere) (euch|dich) _ um (meine|meinen|mama|papa|die|den) _
                (wenn ich|nach meinem tod))
            ((wir)? sehen uns _ (im himmel|auf der anderen seite|im nächsten leben|drüben
                |im jenseits))
            bis (bald)? im (himmel|nächsten leben|jenseits)
            danke für alles (es war|ich kann|aber ich)
            hört (ihr|man)? _ nie (wieder|mehr) (etwas|was)? von mir
            von mir hört ihr nichts mehr
            ((ich)? (wollte|will|möchte) _ (mich)? _ (nochmal|noch einmal|nur noch)?
                _ (tschüss|lebewohl|lebwohl|auf wiedersehen für immer) sagen)
            ((wollte|will|möchte) mich _ (von euch|von allen|von dir|von ihnen|für immer)
                (verabschieden|verabschieden für immer))
            (verabschiede mich _ (von euch|von dieser welt|für immer|von allen|aus dem
                leben|vom leben|von der welt))
            nehme ich abschied (von euch|von allen|von dieser)
            das war es (dann)? (mit mir|für mich) / das wars (dann)? (mit mir|für mich)
            behaltet mich in (guter)? erinnerung / vergesst mich nicht
            ((stimme|mama|sie|ihn|papa|kinder) _ (noch einmal|ein letztes mal|zum letzten
                mal) _ (hören|gehört|sehen|gesehen|umarmt|umarmen|angerufen) _ (weiß nicht
                |wissen nicht|ahnt nicht|bevor ich gehe))
            (wenn (du|ihr|sie) (das|dies|diese zeilen|diesen brief|diese nachricht) (hier)? (lest
                |liest|lesen|findet|hört|bekommt) _ (bin|werde) ich _ (nicht mehr|tot
                |weg|schon|gestorben|nicht mehr da|nicht mehr am leben))
            mich _ von allen _ (verabschiedet|verabschieden)
            ((sucht|such|suchen sie) (bitte)? (mich _ nicht|nicht _ nach mir|gar
                nicht nach mir))
            ((das wars|das war s|das war es|wars das|war es das) (dann|jetzt|also|wohl|endgültig)?
                (von|mit|für) (mir|mich))
            ((wollt|wollte|will|möchte) _ (noch)? (tschüss|tschüß|tschau|lebwohl|lebewohl
                |leb wohl|auf wiedersehen|adieu|ade|ciao|servus|goodbye) sagen)
            (leb|lebt|lebe|leben sie) wohl
            (mach|macht|machen) (euch|dir|sie sich|sie) _ (keine|nie) vorwürfe
            (gebt|gib|geben) (euch|dir|sie sich) _ (nicht|nie|keine) (die|keine)? schuld
            ((ab morgen|bald|ab heute|ab nächster woche|in zukunft|ab jetzt) _ (müssen
                |müsst|musst|braucht|brauchen|muss|brauchst) (sie|ihr|du|sich|keiner|niemand|man)
                (sich|euch|dich|mich)? _ _ (sorgen|gedanken|kümmern|aushalten|ertragen|gekümmert
                |ärgern))
            (danke für alles _ (ich gehe|es ist vorbei|auf wiedersehen|macht es gut|machts gut
                |verzeiht|vergebt))
            ((habe|hab) mich _ von (allen|euch|ihnen|jedem|meiner familie|meinen eltern
                |meinen kindern|mama|der welt) _ verabschiedet)
            (dass (er|sie|ihr|du|es|niemand) _ (nichts (falsch gemacht|dafür)|keine fehler|keinen
                fehler))
            (nichts dafür (kann|können|könnt|kannst) / könnt (ihr)? nichts dafür / (ihr|sie|du)
                (könnt|können|kannst) nichts dafür)
            (letzte|meine letzte|allerletzte) nachricht _ von mir
            ((kümmert|kümmere|kümmer|kümmern sie) (euch|dich|sich)? _ um (meine|meinen|mein|den
                |die|das) _ wenn ich (weg|nicht mehr|tot|fort))
            (ihr|sie|du) (werdet|werden|wirst) ohne mich _ (besser|gut|glücklich)
        """,
        Meaning.AFFAIRS: """
            testament gemacht / mein testament / testament ist / das testament / letzten willen
            letzter wille / mein letzter wille
            (beerdigung (bezahlt|geplant|organisiert|geregelt) / meine beerdigung / meiner
                beerdigung / eigene beerdigung / beerdigung _ bezahlt / mein grab / grab gekauft
                / sarg ausgesucht / bestatter (bezahlt|ausgesucht) / für die beerdigung / die
                bestattung bezahlt)
            ((meine|alle|sämtliche) _ (sachen|habseligkeiten|bücher|platten|möbel|kleider
                |klamotten|lieblingssachen) _ (verschenkt|weggegeben|verschenke|verteilt
                |hergegeben))
            ((meinen|meine|mein|den ganzen) (schmuck|uhr|gitarre|sammlung|ring|ehering
                |playstation|konsole) _ _ (verschenkt|vermacht|verteilt|gegeben|vererbt
                |weggegeben|schenke))
            (alles|fast alles) _ (verschenkt|weggegeben|hergeschenkt)
            ((meine|alle|die|sämtliche)? (passwörter|passwort|zugangsdaten|pins) _ _ (gegeben
                |aufgeschrieben|hinterlegt|notiert|zettel|geschickt|abgelegt))
            (wer (den hund|die katze|meine katze|meinen hund|die kinder|den kater) _ (nimmt
                |bekommt|kriegt|versorgt))
            (bekommt|kriegt|erbt) (mein|meine|meinen) / mein geld geht an / sparbuch geht
            (profile|profil|accounts|account|konten) _ _ (gelöscht|zurückgesetzt)
            lebensversicherung
            ((playlist|lieder|musik|blumen|foto) (für|auf) (die|meine|meiner) (beerdigung
                |trauerfeier|bestattung) / beerdigung (vorbereitet|durchgeplant))
            ((meine|meinen|alle meine) (sachen|kleider|bücher|schmuck) _ (wegzugeben|zu
                verschenken|verschenken|weggeben|weg))
        """,
        # Danger from somebody else, and to somebody else.
        Meaning.SOMEBODY: """
            er / sie / der / mein mann / mein freund / mein ex / mein exmann / mein exfreund
            mein vater / mein papa / mein dad / mein stiefvater / mein stiefpapa / mein bruder
            mein onkel / mein opa / mein sohn / mein partner / mein verlobter
            mein lebensgefährte / mein chef / mein cousin / mein schwiegervater / mein großvater
            mein stiefbruder / mein mitbewohner / mein trainer / mein lehrer / mein nachbar
            mein alter / mein typ / mein kerl / mein zuhälter / mein schwager / meine mutter
            meine mama / meine frau / meine freundin / meine ex / meine exfrau / meine exfreundin
            meine partnerin / meine stiefmutter / meine schwester / meine tante / meine tochter
            meine oma / meine eltern / meine mum / mama / papa / vater / mutter / stiefvater
            sein vater / seine familie / meine familie / meine brüder / meine onkel
            meine cousins / meinem mann / meinem freund / meinem vater / meinem ex / meiner frau
            meiner mutter / meinem stiefvater / meinem bruder / meinem sohn / meinem partner
            meinem onkel / ihm / ihn / meinen mann / meinen vater / meinen ex / meinen freund
            meinen sohn / ein mann / jemand / der typ / dieser mann / dieser typ / der mann
            der kerl / der freund meiner mutter / der neue von mama / lebensgefährte / ehemann
            der vater / der ex / betreuer / pfleger / erzieher / mitschüler / die jungs
            die anderen / sie haben / gruppe von / der pfarrer / der priester
        """,
        Meaning.HITS: """
            schlägt / schlagen / geschlagen / schlug / verprügelt / verprügeln / verprügelte
            prügelt / prügelte / geprügelt / zusammengeschlagen / haut / haute / gehauen / hauen
            verhaut / watscht / gewatscht / verdrischt / verdroschen / vermöbelt / vermöbeln
            tritt / getreten / trat / boxt / geboxt / boxte / ohrfeigt / geohrfeigt / ohrfeige
            ohrfeigen / würgt / gewürgt / würgte / wuergt / erwürgt / schubst / geschubst
            schubste / stößt / gestoßen / stieß / runtergestoßen / hinuntergestoßen
            runtergeschubst / runtergeworfen / misshandelt / misshandelte / quält / gequält
            quälte / vergewaltigt / vergewaltigte / missbraucht / missbrauchte / vergeht sich
            fasst an / fasst mich an / angefasst / begrapscht / begrabscht / grapscht / anfasst
            grabscht / zwingt / gezwungen / zwang / gezerrt / zerrt / schleift / geschleift
            gepackt / zugeschlagen / zuschlägt / schlägt zu / handgreiflich / gewalttätig
            schlägt wieder / tut weh / wehtut / wehgetan / weh tut / weh getan / grün und blau
            blutig / blaues auge / blaue flecken / veilchen / verbrüht / verbrennt / verbrannt
            beißt / gebissen / bespuckt / angespuckt / sticht / gestochen / zugestochen
            angegriffen / greift an / attackiert / geht auf mich los / auf mich losgegangen
            geht los / los gegangen / losgegangen / schüttelt / geschüttelt / fesselt / gefesselt
            drückt zu / zugedrückt / luft abgedrückt / kehle zugedrückt / kehle / an den haaren
            an die gurgel / treppe runter / gegen die wand gedrückt / gegen die wand
            tyrannisiert / terrorisiert / fertiggemacht / kommt nachts / nachts in mein zimmer
            nachts zu mir / in mein bett / legt sich zu / sexuell / intime fotos / gewalt an
            nötigt / genötigt / vergreift sich / vergriffen
        """,
        Meaning.ME: """
            mich / uns / mir / die kinder / unsere kinder / meine kinder / den kindern
            meinen kindern / meine tochter / meinen sohn / meine mutter / meine mama
            meiner mutter / mama / das kind / mein kind / unser kind / den kleinen / die kleine
            das baby / unser baby / mein baby / meine schwester / meinen bruder
            meine geschwister / meine kleine schwester / auf mich / an mir / gegen mich / zu mir
            meinen kleinen bruder / unseren sohn / unsere tochter / mein arm / meine haare
            meinen haaren / meine kehle / meinen hals / mein gesicht / meinen arm
        """,
        Meaning.HITS_ME: """
            ((werde|werd|wurde|wurd|bin|werden) (ich|wir)? _ (zu hause|daheim|zuhause|von
                ihm|von ihr|von meinem mann|von meinem vater|von meinem freund|von meinem ex|von
                meiner mutter|von meinem stiefvater|von meinem bruder|von meinem sohn|von meinem
                partner|von ihnen) _ (geschlagen|verprügelt|misshandelt|missbraucht
                |vergewaltigt|bedroht|gestalkt|gewürgt|getreten|eingesperrt|terrorisiert
                |kontrolliert|gequält|angefasst))
            ((werde|werd|wurde) (ich)? _ (geschlagen|verprügelt|misshandelt|missbraucht
                |vergewaltigt|gestalkt|gewürgt|zusammengeschlagen|sexuell missbraucht|sexuell
                belästigt))
            bin (ich)? _ (vergewaltigt|missbraucht|zusammengeschlagen|verprügelt) worden
            (fasst|packt|langt) (er|sie|mein *)? mich _ (an|unten an|an der)
            mich zum sex gezwungen
            ((zwingt|gezwungen|zwang|nötigt) (er|sie)? mich _ (zum sex|zu sachen|zu dingen
                |ihn zu|mit ihm zu schlafen|zu sexuellen|auf den strich|zur heirat|zu heiraten
                |zum))
            mich _ (zum sex|zu sexuellen handlungen|mit ihm zu schlafen) (zwingt|gezwungen)
            ((gegen|ohne) (meinen willen|meine zustimmung) _ (mit mir|geschlafen|angefasst
                |sex))
            (schläft|schlief) _ gegen meinen willen
            mit mir geschlafen obwohl ich nicht wollte
            (die treppe _ (runter|hinunter)? (gestoßen|runtergestoßen|runtergeschubst
                |geworfen|hinuntergestoßen|geschubst|runtergeworfen))
            (mich _ (grün und blau|krankenhausreif|blutig|windelweich|halbtot|bewusstlos)
                _ (geschlagen|schlägt|geprügelt|prügelt|gehauen))
            ((mich|mir) _ (am hals gepackt|die kehle zugedrückt|die luft abgedrückt|an die
                wand|an den haaren|ins gesicht geschlagen|in den bauch getreten|den arm gebrochen
                |die nase gebrochen|eine geknallt|eine gescheuert|eine runtergehauen|eine
                reingehauen))
            ((dann|heute abend|nachher|zuhause) (gibts|gibt es|setzt es) _ (wieder)?
                (schläge|prügel|haue|dresche|watschen))
            kriege ich schläge / bekomme ich schläge
            (kriege|krieg|bekomme|bekomm|setzt) (ich|es)? _ (schläge|prügel|dresche)
            vergewaltigt mich / missbraucht mich / verprügelt mich / misshandelt mich
            ((er|sie|mein *|meine *) _ hat mich _ (fast|beinahe) (umgebracht
                |getötet|erwürgt|totgeschlagen))
            hat (er|sie) mich _ (umgebracht|erwürgt|totgeschlagen)
        """,
        Meaning.THREATENS: f"""
            droht / drohte / gedroht / drohen / bedroht / bedrohte / bedrohen
            mit dem tod bedroht / morddrohungen / morddrohung / todesdrohungen / drohungen
            droht mir / droht uns / schwört
            ((sagt|sagte|gesagt|schreit|brüllt|schreibt|schrieb|geschrieben|schwört|geschworen
                |meint|versprochen|angekündigt|sagen|brüllte) {_THEN} (dass)? (er|sie|mich
                |uns)? {_THEN} (mich|uns|die kinder|mir)? {_THEN2} (umbringt|umbringen|tötet
                |töten|absticht|abstechen|erschießt|totschlägt|totschlagen|umlegt|kaltmacht|kalt
                macht|fertigmacht|anzündet|umbringen wird|die kehle durchschneidet|was antut
                |etwas antut|was antun|erwürgt|findet))
            mich {_THEN2} (umbringt|tötet|absticht|erschießt|totschlägt|umlegt|kaltmacht|abmurkst)
            (uns {_THEN2} (umbringt|umbringen|tötet|töten|absticht|erschießt|totschlägt|alle
                umbringen|alle umbringt|umzubringen|anzuzünden|abzustechen|etwas anzutun))
            bringt (mich|uns|sie|er) {_THEN2} (um|noch um|wirklich um) / schlägt mich {_THEN} tot
            überlebe ich es nicht / überleb ich das nicht / stehe ich nicht mehr auf / bist du tot
            bin ich tot / bin ich die nächste / bin ich der nächste / ich die nächste
            ich der nächste / die nächste sein / der nächste sein / was antut / etwas antut
            was antun wird / wenn ich gehe / wenn ich ihn verlasse / wenn ich sie verlasse
            wenn ich rede / wenn ich was sage / zünden / das haus an / das haus anzünden
            das haus anzündet / wenn ich zur polizei / wenn ich weglaufe / weh zu tun
            die kinder wegnehmen / findet mich / finden wird / mich finden / finde dich
        """,
        Meaning.WEAPON: """
            (mit (dem|einem|nem|seinem|ihrem) (messer|brotmesser|küchenmesser|baseballschläger
                |gürtel|hammer|stock|kabel|beil|schlagstock|bügeleisen|feuerzeug|gewehr|schläger))
            (mit (der|einer|ner|seiner) (axt|pistole|waffe|flasche|eisenstange|schere|knarre
                |machete))
            ein messer / das messer / messer an / messer am hals / messer an der kehle
            brotmesser / küchenmesser / hat eine waffe / hat eine pistole / eine pistole
            eine waffe / axt / benzin / messer gezogen / messer geholt / mit benzin / pistole an
            waffe an / baseballschläger
        """,
        Meaning.AFRAID_OF: """
            angst vor / angst / hab angst vor / habe angst vor / panik vor / fürchte mich vor
            fürchte / trau mich nicht / traue mich nicht / trau mich nimmer / angst dass
            panische angst / todesangst / bange / zittere wenn / zitter wenn / solche angst
            angst wenn / furcht vor / will nicht nach hause / nicht mehr nach hause / nicht heim
            angst heimzugehen / nicht raus / nicht mehr raus / angst nach hause zu gehen
            angst heim zu gehen / angst heimzukommen
        """,
        Meaning.HOME: """
            wenn er heimkommt / wenn er nach hause kommt / wenn er kommt / wenn er trinkt
            wenn er betrunken / wenn sie heimkommt / wenn sie trinkt / wenn mein mann
            wenn mein vater / wenn mein freund / meinem mann / meinem vater / meinem freund
            meinem ex / meinem exmann / meinem exfreund / meinem stiefvater / meinem sohn
            meinem bruder / meinem partner / meinem onkel / vor ihm / ihm allein / meiner mutter
            meiner stiefmutter / meiner frau / heimzugehen / heim zu gehen / nach hause zu gehen
            nach hause zu kommen / nach hause gehen / zuhause zu sein / hause zu ihm
            gleich feierabend / kommt gleich heim / kommt gleich nach hause / ist gleich da
            steht unten / steht vor der tür / vor meiner tür / vor dem haus / draußen vor
            ausrastet / er ausflippt
        """,
        Meaning.NOT_SAFE: """
            ((bin|fühle mich|fühl mich) _ (zu hause|zuhause|daheim|hier|bei ihm|in der
                wohnung|in meiner familie|bei meinem mann|bei meinen eltern|in meinem zuhause)
                nicht (mehr)? sicher)
            (nicht (mehr)? sicher _ (zu hause|zuhause|daheim|bei ihm|vor ihm|in der wohnung
                |hier))
            sind (wir|die kinder) _ nicht (mehr)? sicher
            (zu hause|daheim) nicht mehr sicher
            (angst|fürchte) _ um (mein|unser|das) leben (meiner kinder|der kinder)?
            um mein leben / fürchte um mein leben / in lebensgefahr / in todesangst _ vor
            schwebe in gefahr
            ((verstecke|versteck|verstecken) (ich|wir)? (mich|uns) _ (vor|im|in|auf|unter
                |hinter))
            ((sitze|sitz|hocke|hock|bin) _ (im|in der|auf dem|im verschlossenen) (bad
                |badezimmer|keller|klo|dachboden|schrank|abstellkammer|kinderzimmer) _
                (eingeschlossen|eingesperrt|versteckt|und er|er ist|und habe angst|weil er|und
                hab angst))
            ((eingeschlossen|eingesperrt|verbarrikadiert|versteckt) _ (weil er|er ist|und
                er|vor ihm|im bad|im badezimmer|im keller|im klo|vor meinem))
            ((habe|hab|haben) (mich|uns) _ (im|in der|auf dem|in) * _ (eingeschlossen
                |eingesperrt|verbarrikadiert|versteckt))
            auf der flucht vor (ihm|meinem|meiner)
            (in die wohnung|die tür) (eintreten|eingetreten)
            (hämmert|schlägt|tritt|trommelt) _ (gegen|an) (die|meine|unsere) tür
            ((er|sie|ex|mann|vater|freund) _ (zerschlägt|schlägt|haut|macht|zerlegt)
                _ (alles|die wohnung|die möbel|die einrichtung|gerade alles) _ (kurz
                und klein|kaputt|zusammen))
            ((hat|hält|holt|zieht|schläft mit|kommt mit|geholt|gezogen|hielt) _ (mir|mich
                |uns)? _ (ein|das|einem|dem|nem|eine|der|die|einer|seine|seiner) (messer
                |brotmesser|küchenmesser|axt|pistole|waffe|beil|knarre) _ (an|vor|auf|in
                der hand|unter|neben|geholt|gezogen|los))
            ((er|sie|mein *|meine *) (will|wird|möchte) (mich|uns) _ (umbringen|töten
                |abstechen|erschießen|totschlagen|alle umbringen))
            ((er|sie|mein *|meine *) (droht|drohte) _ (mich|uns) _ (umzubringen|zu töten
                |abzustechen|zu erschießen|totzuschlagen|zu schlagen|zu finden|fertigzumachen))
            lauert _ mir _ (auf|vor) / lauert mir / mir aufgelauert / auflauert
            ((bringe|bring|steche|stech|erschieße|töte|ermorde|knall|knalle|schlage|schlag|mach
                |mache) (heute|jetzt|gleich|morgen|heute nacht|heute abend|ich heute|ich jetzt
                |ich)? (ich)? (meinen vater|meinen mann|meine mutter|meine frau|meinen bruder
                |meinen chef|meinen ex|meine ex|meinen stiefvater|meinen sohn|meine tochter|meine
                familie|sie alle|alle|meinen freund|meinen nachbarn|meine kinder|die kinder|mein
                kind|mein baby|ihn und mich|sie und mich) _ (um|ab|tot|kalt|erschießen
                |umbringen))
            ich bringe ihn und dann mich um / will dass er stirbt durch meine hand / amok
            amoklauf / amok laufen / in der schule um mich schießen
            schule _ (abknallen|zusammenschießen)
            (alle _ (abknallen|erschießen|abstechen|mitnehmen in den tod|abschlachten
                |umlegen))
            ((gesagt|sagt|droht|gedroht|schreibt|geschrieben|schreit) (dass)? (er|sie) (bringt
                |macht|schlägt) (mich|uns) _ (um|kalt|tot) (wenn|falls)?)
        """,
        Meaning.LOCKS: """
            ((sperrt|schließt|schloss|sperrte) (er|sie|mein *|meine *)? (mich|uns) _
                (tagsüber|im|in)? (zimmer|keller|bad|wohnung|haus|der wohnung|meinem zimmer)?
                _ (ein|weg|ab))
            ((mich|uns) _ (im|in der|in meinem|in)? (keller|wohnung|zimmer|haus|bad)?
                _ (eingesperrt|einsperrt|eingeschlossen|einschließt|festgehalten|festhält))
            ((lässt|ließ|lassen) (er|sie|mein *|meine *)? (mich|uns) _ (nicht|nie|nirgends
                |nimmer) (mehr)? _ (raus|gehen|weg|aus dem haus|aus der wohnung
                |telefonieren|hin|allein))
            ((mich|uns) _ (nicht|nie) (mehr)? (raus|aus dem haus|aus der wohnung|gehen
                |weg) (lässt|lassen|gehen lassen))
            darf (ich)? _ (das haus|die wohnung) nicht (mehr)? verlassen
            darf nicht aus dem haus
            ((hat|nimmt|nahm|haben) (er|sie|mein *|meine *)? mir _ (mein|das|meinen|den
                |die|meine) (handy|telefon|pass|ausweis|reisepass|schlüssel|geld|karte|papiere)
                _ (weg|weggenommen|abgenommen|ab|versteckt))
            ((hat|haben) (er|sie)? _ (mein|meinen) (handy|pass|reisepass|ausweis) _
                (weggenommen|versteckt|abgenommen|schon|und schlüssel|einbehalten))
            (stalkt|verfolgt|beobachtet|belästigt) (er|sie|mein *)? mich _
            mich _ stalkt / mich _ (gestalkt|verfolgt)
            (mein|meine) ex (verfolgt|stalkt) mich
            ((kontrolliert|überwacht|ortet) (er|sie|mein *)? (mein handy|mich|meine nachrichten
                |alles was ich))
            soll zwangsverheiratet werden / zwangsverheiratet / zwangsheirat / zwangsverheiraten
            ((mich|uns) _ (zwangsverheiraten|zwangsverheiratet|verheiraten|ins ausland
                bringen))
        """,
        Meaning.HURT: """
            etwas antun / was antun / etwas antue / was antue / etwas anzutun / was anzutun
            etwas an tue / etwas tue / was tue / was tun / etwas tun / etwas zu tun / weh tue
            wehtue / weh tun / wehtun / wehzutun / weh zu tun / verletze / verletzen
            zu verletzen / schlage / schlagen / zu schlagen / zuschlage / zuschlagen / geschlagen
            schüttle / schüttele / schütteln / schüttel / geschüttelt / zu schütteln / töte
            töten / zu töten / umbringe / umbringen / umzubringen / erwürge / erwürgen
            zu erwürgen / würge / würgen / ersticke / ersticken / zu ersticken / erschieße
            erschießen / abstechen / absteche / abzustechen / ersteche / erstechen / zu erstechen
            ertränke / ertränken / zu ertränken / aus dem fenster werfe
            aus dem fenster zu werfen / an die wand werfe / fallen lasse / gegen die wand werfe
            die treppe runter werfe / kissen aufs gesicht / kissen drücke / misshandle / verbrühe
            totschlage / totschlagen / totzuschlagen / vergifte / vergiften / zu vergiften
            opfern / umlege / umlegen / kaltmachen / kalt mache / missbrauche / anfasse
            an die gurgel gehe / erschlage / erschlagen / zu erschlagen
            (bring|bringe) (ich)? (ihn|sie) _ um / (stech|steche) (ich)? (ihn|sie) _ ab
            (mach|mache) (ich)? (ihn|sie) _ (kalt|fertig|tot) / mit ihr mache / mit ihm mache
            mit ihr mach / mit ihm mach / hand ausrutscht
        """,
        Meaning.HURT_THEM: f"""
            (bringe|bring) (ich)? {_THEN} (ihn|sie|den|die|alle|dich|euch) {_THEN2} um
            (steche|stech|knalle|knall) (ich)? {_THEN} (ihn|sie|den|alle|dich) {_THEN2} ab
            (schlage|schlag|mache|mach) (ich)? {_THEN} (ihn|sie|den|alle) {_THEN2} (tot|kalt)
            ((ihn|sie|den|jemanden|alle) {_THEN2} (umbringen|umbringe|umzubringen|töten|töte
                |abstechen|erschießen|erschieße|absteche|erstechen|totschlagen|totschlage
                |erwürgen|erwürge|abknallen))
            (was ich mit (ihr|ihm|dem baby|dem kind|der kleinen|dem kleinen|ihnen) (mache|mach
                |tue|anstelle))
            ((hab|habe) (sie|ihn|das baby|den kleinen|die kleine|mein kind|mein baby) {_THEN2}
                (geschüttelt|geschlagen|fallen lassen|gewürgt|gegen die wand))
            das baby (schütteln|schüttle|schlagen|schlage|würgen|ersticken)
            ((sie|ihn|das baby|das kind|die kleine|den kleinen) nicht (erwürge|umbringe|schlage
                |schüttle|schüttele|ersticke|töte))
        """,
        Meaning.CHILD: """
            mein baby / meinem baby / das baby / dem baby / mein kind / meinem kind / dem kind
            das kind / meine kinder / meinen kindern / den kindern / die kinder / meinen sohn
            meinem sohn / meine tochter / meiner tochter / den kleinen / dem kleinen / die kleine
            der kleinen / meine mutter / meiner mutter / meinen vater / meinem vater / meine frau
            meiner frau / meinen mann / meinem mann / meinen freund / meinem freund
            meine freundin / meiner freundin / meinen bruder / meinem bruder / meine schwester
            meiner schwester / meine eltern / meinen eltern / meine familie / meiner familie / ihn
            ihm / sie / ihr / ihnen / jemand / jemanden / jemandem / einen menschen / andere
            anderen / meinen chef / meinem chef / meine oma / meine ex / meiner ex / meinen ex
            meinem ex / meinen nachbarn / säugling / neugeborenes / unser baby / unserem baby
            unser kind / unserem kind / unseren sohn / unsere tochter / den hund / meine katze
            meinen stiefvater / meinem stiefvater / wen / jmd / die zwillinge / meine stieftochter
            meiner stieftochter / meinen stiefsohn / den zwillingen / mein neugeborenes
        """,
        # What takes it back, or brings it back.
        Meaning.NOT: """
            nicht / nich / nix / nie / niemals / kein / keine / keinen / keiner / keinem
            keinerlei / ohne / nimmer / weder / nichts / niemand / keineswegs / keinesfalls
            nie im leben / nie wieder / nicht mehr / nie mehr / nicht vor / habe nicht vor mich
            hab nicht vor mich / nicht vor mich / nicht vor mir / nicht vor zu
            nie daran gedacht mich / nicht daran mich / nicht daran mir / keine absicht mich
            keine absicht mir / keine absicht zu / keinen plan mich / keinen drang mich
            keine lust mich / nie vorgehabt mich / keinen grund mich / keine gedanken mich
            kein bedürfnis mich / keinen wunsch mich / keine lust zu / keine gedanken daran mich
            würde mich nie / würde mir nie / aufgehört mich / aufgehört mir / aufgehört zu
            aufgehört / weit davon entfernt / frei von / will mich nicht / möchte mich nicht
            werde mich nicht / werde mir nicht / will mir nicht / denke nicht dass ich
            glaube nicht dass ich / glaub nicht dass ich / nicht etwa / keine sorge
            nicht dass ich / nicht so dass ich / heißt nicht dass ich / nicht weil ich
            nicht um zu / nicht um mich / denk nicht ich / glaube nicht ich / anstatt / statt
            kaum / im gegenteil / kein einziger / keinen einzigen / kein einziges mal
            nicht einmal / ned / net / nö / nein / nie ernsthaft / nicht wirklich vor
            nicht ernsthaft
            (seit (einem jahr|langem|jahren|monaten|# monaten|# jahren|wochen) (keine|kein|nicht
                |nie))
        """,
        Meaning.NO_MORE: """
            nicht mehr / nimmer / nie mehr / länger / nie wieder / nimmermehr / so nicht
            ((kein|keinen|keine) (sinn|grund|lust|kraft|bock|wert|freude|willen|mut|energie
                |nerven) mehr)
        """,
        Meaning.OTHER: """
            er / sie / ihr / ihm / ihn / wir / man / jemand / jemanden / irgendwer / leute
            die leute / menschen / viele / manche / einige / jeder / wer / sich / seine / seiner
            seinen / seinem / ihre / mein bruder / meine schwester / mein vater / meine mutter
            mein sohn / meine tochter / mein mann / meine frau / mein freund / meine freundin
            mein onkel / meine tante / mein opa / meine oma / mein cousin / meine cousine
            mein kollege / meine kollegin / mein nachbar / meine nachbarin / mein chef
            meine chefin / mein ex / meine ex / mein lehrer / meine lehrerin / mein papa
            meine mama / mein kumpel / mein mitbewohner / meine mitbewohnerin / mein neffe
            meine nichte / mein großvater / meine großmutter / mein schwager / meine schwägerin
            mein enkel / meine enkelin / mein schwiegervater / meine schwiegermutter
            mein stiefvater / mein partner / meine partnerin / ein freund / eine freundin
            ein kollege / eine kollegin / ein bekannter / eine bekannte / ein nachbar
            eine nachbarin / ein mitschüler / eine mitschülerin / ein schüler / eine schülerin
            ein mann / eine frau / ein mädchen / ein junge / ein typ / ein kind / ein mensch
            ein verwandter / ein klassenkamerad / ein student / eine studentin / ein sänger
            ein schauspieler / ein promi / einer / eine hat / eine die / eine von / der nachbar
            die nachbarin
            der kollege / die kollegin / der bruder / die schwester / der vater / die mutter
            der sohn / die tochter / der mann / die frau / der junge / das mädchen / der freund
            die freundin / der opa / die oma / der onkel / die tante / der typ / der täter
            des nachbarn / des kollegen / meiner schwester / meines bruders / meiner freundin
            meines vaters / meiner mutter / meines freundes / meiner tante / meines onkels
            meiner kollegin / meines kollegen / meiner cousine / meines opas / meiner oma
            meiner tochter / meines sohnes / meines mannes / meiner frau / einer freundin
            eines freundes / von ihm / von ihr / patient / patientin / patienten / klient
            klientin / klienten / jugendliche / schüler / häftling / opfer / angehörige / männer
            frauen / opa / oma / onkel / tante / cousine / cousin / mama / papa / bekannter
            klassenkameradin / nachbarin / nachbar / kollege / kollegin / freund von
            freundin von / robert / werther / promi / meinem bruder / meiner schwägerin
            meinem freund / hat sich / haben sich / eltern
        """,
        Meaning.I: """
            ich / mich / mir / i / meiner selbst / ichs / mi / meinerseits / bin / habe / hab
        """,
        Meaning.PAST: f"""
            vor # (jahr|jahren|jahrzehnten|monaten|wintern|sommern)
            (vor (vielen|einigen|ein paar|etlichen|mehreren|paar|langen|zig) (jahr|jahren|monaten
                |jahrzehnten))
            heute vor # (jahr|jahren|monaten) / heute vor (einem|einigen) (jahr|jahren)
            vor einem jahr / vor langer zeit / vor ewigkeiten / vor jahren / vor jahrzehnten
            vor zeiten / seit jahren nicht / früher / damals / einst / seinerzeit / ehemals
            dereinst / lang ist es her / lange her / jahre her / ist lange her / ist her
            schon lange her / anno / von damals / von früher
            als (kind|teenager|jugendliche*|teenie|schüler*|student*|junge|junges|mädchen|teen)
            (als ich {_THEN} (#|klein|jung|jünger|jugendlich|studiert*|zu ihnen kam|noch zur
                schule|in der))
            (als ich (noch)? (# war|ein kind war|klein war|jung war|schüler war|teenager war
                |schülerin war))
            (mit (#|sechzehn|siebzehn|achtzehn|fünfzehn|vierzehn|dreizehn|neunzehn) (jahren)?
                (stand|habe|hab|wollte|war|hatte|lag|dachte|bin|saß))
            mit # jahren
            (in|seit|während) (der|meiner) (jugend|pubertät|schulzeit|kindheit|studienzeit)
            ((der|in jenem|in dem|im|dieser|jener) (winter|sommer|jahr|herbst|frühling) (in dem
                |als|wo|damals|19*|20*|vor|danach))
            (war|im jahr|im|jahr|in|anno|von|seit) (19*|20*) / 2001 / 2005 / 2008 / 2009 / 2010
            2011 / 2012 / 2013 / 2014 / 2015 / 2016 / 2017 / 2018 / 2019 / 2020 / 2021 / 2022
            2023 / weißt du noch / erinnerst du dich / wissen sie noch / erinnern sie sich
            letztes jahr / voriges jahr / vorletztes jahr / letzten winter / letzten sommer
            letzten herbst / es gab (eine)? (zeit|tage|zeiten|phasen|nächte|momente) / in der zeit
            zu der zeit / in dem jahr
            ((nach|vor) (der|meiner|dem|der ersten) (scheidung|trennung|therapie|unfall|geburt
                |operation) (wollte|habe|hab|war|hatte|dachte))
            bei meinem ersten (versuch|aufenthalt) / in einem anderen leben / ein anderes leben
            bevor ich (zu ihnen|in therapie|hierher) / vor der therapie / vor meiner therapie
            seither / in meinen zwanzigern / vergangenes jahr / vor corona / in der lehre
            während der lehre
        """,
        Meaning.NOW: """
            wieder / jetzt / heute / gestern / gerade / grad / grade / aktuell / momentan
            neuerdings / letztens / zurück / erneut / nochmal / noch einmal / ständig
            letzte nacht / gestern nacht / letzte woche
            (seit (gestern|tagen|wochen|monaten|montag|dienstag|mittwoch|donnerstag|freitag
                |samstag|sonntag))
            seit der kündigung / seit der trennung / seit einer woche
            seit # (tagen|wochen|monaten) / diese nacht / diese woche / im moment / heut nacht
            heute nacht / heute abend / immer noch / noch immer / nach wie vor / jeden tag
            jede nacht / jeden abend / jeden morgen / täglich / dauernd / die ganze zeit
            den ganzen tag / in letzter zeit / in den letzten tagen / die letzten tage / zur zeit
            zurzeit / derzeit / gleich / sofort / morgen / nachher / am wochenende / bald / heut
            immer öfter / immer häufiger / immer stärker / fast jeden / seit kurzem
            seit neuestem / inzwischen / mittlerweile wieder / grad eben / eben / soeben / vorhin
            heute morgen / heute früh / vorgestern / fast täglich / jede woche / noch heute
            seit wochen
        """,
        Meaning.OVER: f"""
            (ist (vorbei|weg|verschwunden|vergangenheit|geschichte|überwunden|passé|verflogen
                |gegessen))
            (sind (vorbei|weg|verschwunden|vergangenheit|geschichte|verflogen|überwunden|fort
                |seltener))
            war (einmal|gestern|früher)
            (ist|sind|liegt|liegen) {_THEN} (lange|längst|hinter mir|zum glück) / hinter mir
            seitdem nicht mehr / seitdem nie / seither nicht / seither nie
            (seit (damals|langem|jahren|monaten|# jahren|# monaten|einem jahr) (nicht|nie|keine
                |weg|vorbei))
            seit der (ausbildung|therapie|reha|klinik) (nie|nicht|keine|kein)
            habe ich (überwunden|hinter mir|längst hinter mir|geschafft) / lasse ich hinter mir
            kommt nicht (mehr)? (wieder|zurück) / kommen nicht (mehr)? (wieder|zurück)
            gehört der vergangenheit / haben aufgehört / hat aufgehört / haben nachgelassen
            weggegangen / aufgehört / bleiben weg / tue ich nicht mehr / mache ich nicht mehr
            ist kein thema mehr / kein thema mehr
            ((habe|hab|denke|denk|will|kenne) ich (schon)? (lange|längst|seit) {_THEN} (nicht
                |keine|nicht mehr))
            ist jahre her / ist lange her / ist schon ewig her / ist ewig her
            bin ich darüber hinweg
            (keine|kein) (suizidgedanken|selbstmordgedanken|gedanken) mehr
        """,
        Meaning.ELSEWHERE: """
            film / filme / serie / krimi / roman / buch / doku / dokumentation / tatort / referat
            vortrag / fortbildung / artikel / podcast / lied / song / theaterstück / oper
            romanfigur / figur / musical / im film / im buch / in der serie / prävention
            suizidprävention / seminar / schulung / ehrenamt / ehrenamtlich / telefonseelsorge
            sorgentelefon / netflix / drehbuch / gedicht / nachrichten / zeitung / hausarbeit
            thriller / drama / hauptfigur / hospiz / palliativ* / masterarbeit / bachelorarbeit
            facharbeit / seminararbeit / doktorarbeit / statistik / studie / theater / kapitel
            novelle / szene / videospiel / computerspiel / im spiel / gta / minecraft / fortnite
            zocken / endgegner / boss / level / museum / ausstellung / geschichtsunterricht
            religionsunterricht / ethik / ethikunterricht / deutschunterricht / unterricht
            vorlesung / werther / shakespeare / romeo / julia / hamlet / historiker
            im mittelalter / sterbehilfe / debatte / talkshow / kurs / erste hilfe kurs / workshop
            selbsthilfebuch / zeitungsartikel / spiegel artikel / youtube / hörbuch / hörspiel
            staffel / folge / kinofilm / kino / manga / anime / comic / witz / polizeiruf
            kriminalfall / true crime / reportage / fernsehen / im fernsehen / rolle
            theatergruppe
        """,
        Meaning.IDIOM: f"""
            ((sterbe|sterb|stirbt|verrecke|krepiere|gestorben|sterben|verhungere|verrecken
                |umkommen|eingehen) {_THEN} (fast|beinahe|halb)? (vor|for|an) {_THEN} (neugier
                |lachen|hunger|hitze|langeweile|scham|angst|aufregung|durst|freude|kälte
                |müdigkeit|peinlichkeit|sehnsucht|nervosität|schmerzen|glück|spannung|muskelkater
                |ungeduld|neid|eifersucht|ekel|erschöpfung|lampenfieber|rührung))
            ((vor|for) {_THEN} (neugier|lachen|hunger|hitze|langeweile|scham|aufregung|durst
                |freude|kälte|müdigkeit|peinlichkeit|nervosität|spannung|muskelkater|ungeduld
                |neid|lampenfieber|rührung|lauter lernen|lauter arbeit) {_THEN2} (fast|beinahe
                |halb|lieber)? (sterben|gestorben|sterbe|verschwinden|verrecken|umgekommen|tot
                |umkommen|eingehen|krepieren|im boden|tot umfallen|umbringen|im erdboden))
            ((zum|fast|bisschen|halb) (sterben|totlachen|verrecken) {_THEN} (langweilig|schön|gut
                |lecker|müde|komisch|peinlich|lustig|süß|heiß|kalt|öde|fad|köstlich)?)
            (zum (totlachen|sterben schön|sterben gut|sterben langweilig|verrecken schlecht
                |kaputtlachen))
            (im|in den) (erd)? (boden|erdboden) (versinken|versunken|verschwinden)
            (nur)? über meine leiche / leben und sterben lassen / sterben lassen und
            nicht totzukriegen
            ((akku|handy|auto|laptop|pflanze|pflanzen|tomaten|waschmaschine|motor|internet
                |fernseher|drucker) _ (tot|tod|gestorben|stirbt|sterben|hin))
            ((dafür|für) _ (würde|könnte|würd|könnt) (ich)? {_THEN2} (sterben|töten|morden
                |jemanden umbringen))
            ((würde|könnte|würd|könnt) (ich)? (dafür|auch|jetzt|echt|glatt|alles)?
                (sterben|töten|morden
                |jemanden umbringen)
                (für|fürn))
            (würde ich (dafür|auch|jetzt|echt|glatt)? (töten|morden|jemanden umbringen
                |einen mord begehen))
            einen mord begehen für
            ((chef|chefin|mutter|mama|vater|frau|mann|freundin|trainer|lehrerin|oma|schwester
                |lehrer|sie|er|die) {_THEN} (bringt|killt|erschlägt|lyncht|ermordet|tötet|erwürgt
                |wird|würde) (mich|uns) {_THEN} (um|umbringen|killen|töten)? (wenn|falls|haha|lol
                |weil|sobald))
            ((bringt|killt|bringen|erschlägt|lyncht|ermordet|tötet) (mich|uns) {_THEN2} (um)?
                (wenn|falls|haha))
            ((hitze|job|arbeit|chef|chefin|rücken|stress|kälte|warten|warterei|kopfschmerzen|knie
                |umzug|schule|lärm|fahrt|das|projekt|muskelkater|hausarbeit|uni|wetter|mathe
                |kater|treppe|spannung|prüfung|training|sport|workout|langeweile|sehnsucht|pollen
                |heuschnupfen|migräne|diät|husten) {_THEN} (bringt|bringen|killt|tötet|macht|wird
                |schafft) (mich) {_THEN2} (um|fertig|kaputt|umbringen|töten|killen|noch)?)
            ((wird|wirst|werden|bringst|würdest|würden) mich {_THEN2} (umbringen|töten|killen
                |erwürgen|lynchen))
            ((das|es|der|die|dies|stress|hitze|arbeit|mutter|chef|mann|frau|er|sie) (würde
                |könnte) mich {_THEN2} (umbringen|töten|killen|erwürgen))
            (angst {_THEN} (zu sterben|vorm sterben|vor dem sterben|vor dem tod|vor meinem tod
                |dass ich sterbe|dass ich sterben (muss|werde|könnte)|ich sterbe|vorm tod
                |dass ich bald sterbe|dass
                ich tot|zu verrecken))
            ((beim|bei der|bei einem|beim #) (kochen|rasieren|sport|fußball|basteln|gemüse*
                |zwiebel*|brot*|klettern|skifahren|laufen|umzug|heimwerken|putzen|garten*|abwasch
                |training|turnen|arbeit|ski*|tennis|handball|volleyball|zwiebelschneiden
                |gemüseschneiden|schneiden|nähen|bügeln|backen|schnitzen|joggen|wandern|radfahren
                |tanzen|yoga|spülen|abspülen|spielen|hobeln|werken) _ (geschnitten|verletzt
                |verbrannt|gestoßen|getreten|gekratzt|weh getan|wehgetan|verbrüht|tot))
            ((geschnitten|verletzt|verbrannt|wehgetan) {_THEN} (beim|bei der|bei|am herd|am ofen
                |am papier))
            ((mich|mir) {_THEN} (beim|an der|am|am herd|am ofen|am papier|an einer dose|an einem)
                {_THEN} * {_THEN} (geschnitten|verletzt|verbrannt|wehgetan|weh getan|gestoßen
                |aufgeschürft))
            ((in den|am|den|in meinen) (finger|daumen|zeh|zeigefinger) _ (geschnitten|verbrannt
                |verletzt|gehauen))
            ((versehentlich|aus versehen|ausversehen|unabsichtlich|dummerweise|ungeschickt) _ _
                (geschnitten|verletzt|verbrannt|wehgetan))
            ((am|das|den|mein|mir das|mir den|mein linkes|mein rechtes|am linken|am rechten)
                (knie|fuß|knöchel|rücken|schulter|sprunggelenk|meniskus|kreuzband|wade) _
                verletzt)
            ((die|meine|mir die|mir selbst die) (haare|nägel|fingernägel|pony|spitzen) {_THEN2}
                (selbst|selber)? (schneiden|geschnitten|schneide|zu schneiden))
            ((im|beim) (schach|tennis|spiel|kartenspiel|skat|fußball|tischtennis|badminton|kicker
                |mario kart|uno|mensch|mühle|poker|scrabble|monopoly|armdrücken|quiz|jassen
                |watten|billard|darts|squash) {_THEN2} (geschlagen|verprügelt|besiegt|abgezogen
                |fertiggemacht|vernichtet|platt gemacht))
            ((geschlagen|schlägt|besiegt) {_THEN} (im|beim) (schach|tennis|spiel|skat|uno|kicker
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
            ((ist|war|läuft|geht) {_THEN} (zu ende|vorbei) {_THEN} (die|der|das) (schule
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
            ((dach|brücke) {_THEN2} (decken|gedeckt|repariert|reparieren|neu|gebaut|saniert
                |gesperrt|renoviert))
            ((habe|hab|muss) {_THEN} (mein|meine|die) (tabletten|medikamente) {_THEN2} (vergessen
                |abgeholt|verschrieben|nehmen|genommen|reduziert|abgesetzt|umgestellt|vertragen))
            (über|auf|wegen|für) die hecke / blumen sterben / bienen sterben / insektensterben
            aussterben / todmüde / todsicher / todernst / totmüde / todlangweilig / totgelacht
            totlachen / tot gelacht
            tot (umgefallen|ins bett|auf die couch|aufs sofa|vor müdigkeit|müde) / halbtot
            halb tot / scheintot / mausetot / totarbeiten / tot gearbeitet
            tot (langweilen|langweile|schämen|geärgert|gelangweilt)
            (mich (tot|zu tode|fast tot|halb tot) {_THEN} (schämen|geschämt|langweilen
                |gelangweilt|erschrocken|erschreckt|lachen|gelacht|ärgern|geärgert|gefreut
                |gesucht|suchen|schäme|langweile|lache))
            ((langweile|schäme|lache|lach|ärgere|erschrecke|arbeite) mich {_THEN} (zu tode|tot
                |kaputt|schlapp))
            (zu tode (gelangweilt|erschrocken|geschämt|erschreckt|nervt|genervt|amüsiert|betrübt
                |langweilen))
            nervt mich zu tode / nervt mich tot / toter hund / wie tot (ins|geschlafen)
            geschlafen wie tot / für (die|das|den) sterben würde ich
            (zum|das ist) zum (heulen|kotzen|haareraufen)
            da kann ich mir (auch)? (gleich)? die kugel geben / sterbenslangweilig / sterbensmüde
            sterbenskrank / mich in den hintern beißen / mich köstlich / leben wie gott
            das leben genießen / das nackte leben
            (hat|haben) mich {_THEN2} (umgebracht|getötet|gekillt|fertig gemacht)
            das wars (von mir|für mich)? (für heute|für diese woche|fürs erste)
            ((sieht|versprochen|mache ich es) _ (anruf|termin|amt|hausaufgabe*|steuer*|wäsche
                |yoga|sport|antrag))
            (mache ich {_THEN} (yoga|sport|wäsche|feierabend|pause|einen film|netflix|musik
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
            ist tot / war tot / sind tot / waren tot / ist {_THEN} tot / tot aufgefunden
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
            (hab|habe) (ihn|sie) {_THEN} (verloren|betrogen|vermisst|enttäuscht)
            ((halte|halt|ertrage|ertrag|schaffe|schaff|pack|packe) (ich)? (den schmerz|die
                schmerzen|das|es|das alles|alles|den druck) {_THEN} (nicht|nich|nimmer) (mehr
                |länger)? {_THEN} (aus)?)
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
    },
    numbers="""
        eins / zwei / drei / vier / fünf / sechs / sieben / acht / neun / zehn / elf / zwölf
        dreizehn / vierzehn / fünfzehn / sechzehn / siebzehn / achtzehn / neunzehn / zwanzig
        fünfundzwanzig / dreißig / vierzig / fünfzig / hundert / einem / einer / einigen
        paar / vielen / mehreren / langer
    """,
    spellings={
        "mog": "mag",
        "sucidgedanken": "suizidgedanken",
        "suicidgedanken": "suizidgedanken",
        "selbstmortgedanken": "selbstmordgedanken",
        "stehn": "stehen",
        "nich": "nicht",
        "nciht": "nicht",
        "nihct": "nicht",
        "nict": "nicht",
        "nicth": "nicht",
        "ncht": "nicht",
        "nixht": "nicht",
        "nischt": "nicht",
        "net": "nicht",
        "ned": "nicht",
        "nöd": "nicht",
        "nid": "nicht",
        "nit": "nicht",
        "nimma": "nimmer",
        "meh": "mehr",
        "nimme": "nimmer",
        "nümme": "nimmer",
        "nümm": "nimmer",
        "isch": "ich",
        "wil": "will",
        "wiil": "will",
        "wü": "will",
        "mechat": "möchte",
        "möcht": "möchte",
        "moecht": "möchte",
        "micht": "mich",
        "misch": "mich",
        "mier": "mir",
        "kan": "kann",
        "ka": "kein",
        "koa": "kein",
        "koan": "kein",
        "hob": "hab",
        "leebn": "leben",
        "leeben": "leben",
        "lebn": "leben",
        "lebm": "leben",
        "läbn": "leben",
        "läbe": "leben",
        "läben": "leben",
        "lehben": "leben",
        "lebben": "leben",
        "nemen": "nehmen",
        "sterbn": "sterben",
        "stärben": "sterben",
        "stärbe": "sterben",
        "schterben": "sterben",
        "strben": "sterben",
        "tott": "tot",
        "toht": "tot",
        "toeten": "töten",
        "waere": "wäre",
        "waer": "wär",
        "haette": "hätte",
        "fuer": "für",
        "ueber": "über",
        "wider": "wieder",
        "wida": "wieder",
        "meer": "mehr",
        "mer": "mehr",
        "vllt": "vielleicht",
        "vlt": "vielleicht",
        "iwie": "irgendwie",
        "iwann": "irgendwann",
        "iwas": "irgendwas",
        "jmd": "jemand",
        "kp": "keine ahnung",
        "kb": "kein bock",
        "vonner": "von der",
        "aufm": "auf dem",
        "ausm": "aus dem",
        "vorm": "vor dem",
        "vorn": "vor den",
        "gegn": "gegen",
        "freun": "freund",
        "seid": "seit",
        "selbstmort": "selbstmord",
        "selbsmord": "selbstmord",
        "sebstmord": "selbstmord",
        "suizied": "suizid",
        "suezid": "suizid",
        "suicid": "suizid",
        "suicide": "suizid",
        "sucid": "suizid",
        "suizit": "suizid",
        "suizidahl": "suizidal",
        "unalive": "unaliven",
        "tablettn": "tabletten",
    },
    ordinary="""
        schlange / schlangen / schlingen
        streben / bestreben / erben / werben / erleben / überleben / ausleben / einleben
        aufleben / beleben / vorleben / zusammenleben / nachtleben / privatleben / absterben
        aussterben / ableben / erlebt / überlebt / vorbei / mitbringen / beibringen
        verbringen / wegbringen / wollen / wellen / wetter / wieder / möglich / mochten
        verletzlich / geschritten / ritter / ritt / schneider / schnitzel / anschneiden
        erhalten / enthalten / behalten / verhalten / unterhalten / springer / eltern
        sammlung / schläger / sterne / tode / todmüde / totmüde / umbau / umziehen / dran
        heim / weiß / weit / lebend / einsam / pfeifen / rasieren / probieren / passieren
        kassieren / existenz / existiert / exen
    """,
    rules=(
        # The weapon is at hand, so that "I could kill him" is no figure of speech.
        "OTHERS: HURT CHILD with WEAPON despite OTHER",
        # What is put in order is everyday, unless it is said with going.
        "SELF: READY & GONE",
        "SELF: AFFAIRS",
        "SELF: PILLS & READY|GONE|PLAN with I",
    ),
)
