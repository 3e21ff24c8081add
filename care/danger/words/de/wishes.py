"""German: what the writer wishes, means to do, or cannot do any more."""

from care.danger.meaning import Meaning
from care.danger.words.de.parts import THEN, THEN2

MEANINGS = {
    Meaning.WANT: f"""
        will / wil / möchte / möcht / mag / wünsche mir / wünsch mir / wünschte / wünsche
        wünsch / hätte gern / hätte gerne / hätt gern / hätte am liebsten / wollen
        würde {THEN} (gern|gerne|lieber|am liebsten) / würd {THEN} (gern|gerne|lieber)
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
        (überlege|überleg) {THEN2} ob ich
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
        träume / träum / wie es wäre / wie es wär / wie es wohl wäre / ausgemalt / male mir aus
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
}
