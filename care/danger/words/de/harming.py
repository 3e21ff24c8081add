"""German: hurting oneself."""

from care.danger.meaning import Meaning
from care.danger.words.de.parts import THEN, THEN2

MEANINGS = {
    Meaning.HARM_SELF: f"""
        (mich {THEN2} (selbst|selber|absichtlich|mit absicht)? *? (verletzen|verletze|verletz|zu
            verletzen|verletzt|verletzte))
        mich {THEN2} (schneiden|schneide|schneid|zu schneiden|geschnitten|aufschneiden)
        (mich {THEN2} (selbst|selber) (bestrafen|bestrafe|schlagen|schlage|verbrennen|verbrenne
            |bestraft|geschlagen|verbrannt|kratzen|kratze|gekratzt|beißen|gebissen|quälen|quäle|zu
            bestrafen|zu schlagen|zu verbrennen|zerkratzen|zerstören|verstümmeln|kasteien))
        mich {THEN2} (bestrafen|blutig kratzen|blutig gekratzt|blutig kratze|zu bestrafen)
        (mir {THEN2} (weh|schmerzen|schmerz|leid|gewalt) *? (tun|tue|tu|getan|zu tun|zufügen
            |zufüge|zuzufügen|zugefügt|antun|antue|anzutun))
        mir {THEN2} (wehtun|wehtue|wehzutun|wehgetan|wehtu)
        (tu|tue|füge) (ich)? mir {THEN2} (weh|schmerzen|leid|schmerz) (zu|an)?
        (bestrafe|verstümmel) (ich)? mich (selbst|selber)?
        (mir {THEN2} (den|meinen|die|meine)? (kopf|fäuste|faust|hand) _ (gegen|an) (die|eine) wand
            (schlagen|schlage|hauen|haue|geschlagen|gehauen))
        (mit dem kopf gegen die wand {THEN} (schlagen|schlage|hauen|haue|geschlagen|laufen
            |rennen))
        ((schlage|schlag|hau|haue) (ich)? (mir|mich) {THEN2} (den kopf|die faust|selbst|selber))
        (mir {THEN2} (die|meine|den|das)? (haut|arme|arm|unterarme|unterarm|beine|oberschenkel
            |hand) *? (verbrennen|verbrenne|verbrannt|zerkratzen|zerkratze|zerkratzt|blutig|wund))
        mir die haare (ausreißen|ausreiße|ausgerissen) / mich zu tode hungern
        mich weiter hungern / (hungere|hunger) (ich)? mich {THEN} (zu tode|kaputt)
        mich absichtlich hungern lassen
    """,
    Meaning.SELF_HARM: f"""
        mich {THEN2} (ritzen|ritze|ritz|zu ritzen|geritzt|aufgeritzt|ritzte|aufritzen|ritzn)
        (ritze|ritz) (ich)? (mich|mir|wieder|jeden|täglich|heimlich|noch|immer)
        (ich)? ritze (wieder|weiter|heimlich) / (hab|habe) {THEN2} geritzt
        {THEN} wieder geritzt / wieder am ritzen / am ritzen
        mit (dem)? ritzen {THEN} (angefangen|begonnen|weiter)
        (wieder|rückfällig|rückfall) _ (ritzen|geritzt|selbstverletzung|selbstverletzen|svv)
        (angefangen|begonnen) (mich)? (zu)? ritzen / angefangen zu ritzen / wieder zu ritzen
        (ritzen|schneiden|selbstverletzen) ist (das einzige|mein einziges) / drang zu ritzen
        (druck|drang|bedürfnis|verlangen|lust) (mich)? (zu|zum|nach) (ritzen|schneiden)
        (ritzdruck|schneidedruck|schnittdruck|selbstverletzungsdruck|svv druck|svvdruck)
        selbstverletzung* / selbstverletzend* / selbst verletzung / svv / selbstverletzen
        selbstschädigung / selbstverstümmelung / autoaggressiv* / selbstbestrafung
        ((frische|neue|tiefe|lauter|offene) (schnitte|schnittwunden|ritzer|ritze|narben|wunden)
            (am|auf|an|auf den|an den|auf meinen|an meinen|auf dem|an meinem) (arm|arme|armen
            |unterarm|unterarmen|bein|beinen|oberschenkel|oberschenkeln|haut))
        ((meine)? (arme|beine|unterarme|oberschenkel|handgelenke) sind {THEN} (voller|voll|wieder
            |ganz|total)? (voll|voller|mit)? (schnitte|schnitten|narben|offen|wunden|zerschnitten
            |blutig|zerkratzt|aufgeschnitten|aufgeritzt|voll schnitte))
        ((arme|beine|unterarme|oberschenkel) {THEN} (voller|voll) *? (schnitte|narben
            |schnittwunden|wunden|brandwunden))
        ((zigarette|zigaretten|kippe|kippen) {THEN} (auf|an) (mir|dem arm|der haut|meinem arm
            |meiner haut|mein arm|dem unterarm|der hand|meiner hand|meinen armen) *? (ausgedrückt
            |ausdrücken|ausdrücke|auszudrücken))
        (drücke|drück) {THEN} (mir)? *? (zigaretten|kippen) auf _ aus
        ((zur|zu der|nach der) (klinge|rasierklinge|schere|cutter|glasscherbe|scherbe) {THEN}
            (gegriffen|greifen|greife|zu greifen|gefasst))
        ((klinge|rasierklinge|messer|schere|scherbe) _ (angesetzt|über die haut|in die haut|über
            den arm|auf die haut|in den arm|durch die haut|in meine haut))
        ((hab|habe|hatte) mich {THEN2} (wieder|absichtlich|mit absicht|selbst|selber) *?
            (geschnitten|verletzt|verbrannt|geschlagen|blutig gekratzt|gekratzt))
        (mich {THEN} (gestern|heute|heute nacht|gestern nacht|letzte nacht|wieder) *? (geschnitten
            |selbst verletzt|selber verletzt|wieder verletzt))
        ((schneide|schneid|schnibbel|schnippel) (ich)? (mich|mir) {THEN2} (wieder|in die|in den|an
            |die arme|die haut|den arm|am|jeden|jede|heimlich|täglich|fast))
        (verletze|verletz) (ich)? mich {THEN2} (selbst|selber|wieder|jeden|jede|täglich)
        mich selbst {THEN} (verletze|verletzen|zu verletzen|verletzt|geschnitten|schneide)
        mich {THEN} selbst *? verletzt
        mich selber {THEN} (verletze|verletzen|verletzt)
        ((blut|das blut) (fließen|laufen|sehen) (zu)? (sehen|spüren)? _ (beruhigt|hilft
            |erleichtert))
        die klinge (hilft|ruft|liegt wieder|ist wieder|wieder)
        (mit (der|einer|ner|dem|einem) (rasierklinge|klinge|schere|scherbe|messer|cutter) {THEN2}
            (selbst verletzt|geritzt|in den arm|in die haut|mich geschnitten))
        (mich {THEN2} (mit|an) (der|einer|ner|dem|einem) (rasierklinge|klinge|scherbe|cutter
            |skalpell) *? (geschnitten|verletzt|geritzt|schneiden|schneide))
        (voll|voller) (frischer|neuer|tiefer|blutiger)? (schnitte|schnittwunden|ritzer)
        ((hau|haue|schlage|schlag|ramme) _ _ (den|meinen) kopf (gegen|an) (die|eine) (wand
            |tischkante))
        (hungere|hunger) (ich)? mich {THEN2} (zu tode|tot)
        (füge|tue|tu) (ich)? mir {THEN2} (schmerzen|weh|schmerz) (zu)?
        (mir {THEN} (wieder|absichtlich|selbst|selber) *? (wehgetan|weh getan|weh tue|schmerzen
            zugefügt|weh zu tun))
        ((verletze|verletz|schneide|schneid|schnitt) (ich)? (mich|mi) (selbst|selber|wieder|immer
            |ständig|jeden|jede|oft|heimlich|nachts|abends|absichtlich)?)
        ((verletze|verletz|schneide|schneid) (ich)? mich {THEN2} (selbst|selber|heimlich
            |absichtlich))
        die hand {THEN} verbrannt (mit absicht|absichtlich|extra)
        ((absichtlich|mit absicht|extra) {THEN2} (die|meine|den|am|an der|an den) (hand|hände
            |finger|arm) *? (verbrannt|geschnitten|verletzt|verbrüht))
        (mir {THEN2} (verletzungen|wunden|schnitte|verbrennungen|narben|schnittwunden) _ (zufüge
            |zugefügt|zufügen|zuzufügen|beigebracht))
        ((füge|füg) (ich)? mir {THEN2} (verletzungen|wunden|schnitte|schmerzen|schnittwunden
            |narben) (zu)?)
        ((narben|schnitte|wunden|kratzer|verletzungen) (hab|habe|sind) (ich)? (mir)? {THEN}
            (selbst|selber|von mir))
        ((lange ärmel|langärmlig*|langärmelig*|langarm*|pulli) _ _ (schnitte|narben|wunden|ritzer
            |ritzen))
        (damit (keiner|niemand|man|die anderen|meine *|sie) _ (schnitte|narben|wunden|ritzer|arme)
            {THEN} (nicht)? (sieht|sehen))
        ((schnitte|ritzer|schnittwunden) _ (verstecken|verstecke|verberge|verbergen|verdecken
            |überschminken|versteckt))
        (zu tief (geschnitten|geritzt) / tiefer (geschnitten|geritzt|als sonst) / tief
            geschnitten)
        ((kratze|kratz|beiße|beiß|schlage|schlag|haue|hau|boxe|brenne|verbrenne) (ich)? (mich|mir)
            {THEN2} (blutig|wund|selbst|selber|absichtlich|(in|auf) (die|den) (hand|arm
            |oberschenkel|arme|kopf)|ins gesicht|gegen den kopf|ins bein))
        ((mich|mir) {THEN2} (blutig|wund) (kratze|kratz|beiße|kratzen|gekratzt|gebissen|schlage
            |geschlagen))
        um mich {THEN} zu (bestrafen|verletzen|schneiden|ritzen)
        ((rückfall|rückfällig) _ _ (klinge|rasierklinge|geritzt|geschnitten|ritzen|schneiden|svv))
        (klinge|rasierklinge) (war|ist) {THEN2} (im einsatz|draußen|dran)
        ((sieben|die|den|ganzen|ganze)? (arm|arme|bein|beine|oberschenkel) {THEN2} (zerschnitten
            |aufgeritzt|aufgeschnitten|voller schnitte|voll schnitte))
        (schneide (ich)? (wieder|nachts|heimlich) / schneid ich / deswegen schneide ich / ich
            schneide wieder / wieder am schneiden)
        ((voll|voller) mit {THEN} (frischen|neuen|tiefen)? (schnitten|narben|wunden) / frischen
            schnitten / frische schnitte)
        ((wand|mauer|tür|spiegel) (eingeschlagen|geschlagen|eingeprügelt) bis _ (geblutet|blutet
            |blutig|kaputt|offen))
        ((hand|finger|arm) (auf|an) (die|den|der) (herdplatte|herd|bügeleisen|ofen) (halten|halte
            |gehalten|gedrückt|drücke)?)
        ((halte|halt|drücke|drück|lege) _ (hand|finger|arm) (auf|an|über) (die|den|das|eine)
            (herdplatte|bügeleisen|kerze|flamme|herd))
        ((reiße|reiß|rupfe) (ich)? mir _ (haare|wimpern|haut) (aus|ab|vom)? / mir _ _ haare
            (ausgerissen|ausgerupft))
        ((verbrenne|brenne|ritze|steche) (ich)? mich {THEN} (selbst|mit|wieder|absichtlich|am
            arm))
        ((mich|mir) {THEN2} (verbrennen|mit zigaretten|mit dem feuerzeug|mit der zigarette) *?
            (verbrannt|verbrenne|will|gebrannt|verbrennen)?)
        (mich {THEN2} (zum ersten mal|zum zweiten mal|schon wieder|wieder) *? (geschnitten
            |verletzt|geritzt|verbrannt))
        rasierklingen {THEN} (gekauft|besorgt|bestellt|versteckt)
        ((hand|finger|arm|fuß|kopf|bein|füße) _ (absichtlich|mit absicht|extra) _ _ (eingeklemmt
            |geschlagen|gestoßen|verbrannt|gehauen|geschnitten|verbrüht|gequetscht))
        ((absichtlich|mit absicht) _ _ _ (eingeklemmt|geschlagen|verbrannt|gehauen|geschnitten
            |verbrüht|gequetscht|gestochen))
        ((schlage|schlag|verbrühe|verbrenne|beiße|kratze|quäle|verletze|steche|kneife|zwicke)
            (ich)? mich (wenn|mit absicht|unter|selbst|jedes|bis|absichtlich|dann|dafür|oft|jeden
            |wieder))
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
        ((in|an|auf) (die|den|meine|meinen|meinem|der|meiner) (arme|arm|armen|beine|bein|beinen
            |haut|unterarme|unterarm|unterarmen|oberschenkel|oberschenkeln|handgelenk|handgelenke
            |bauch|schenkel|pulsadern|waden))
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
}
