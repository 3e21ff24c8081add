"""German: wounds given to oneself, told in every way."""

from care.danger.meaning import Meaning
from care.danger.words.de.parts import MID, MID2, THEN, THEN2, THEN3

AT = """(die|den|das|dem|der|meine|meinen|meinem|meiner|mein|am|im|ins|ans|aufs|an|auf|in|gegen
    |beide|ganzen|linken|rechten|linke|rechte|innenseite|ins|übers|über|voll|an den|in die|in
    den|in das|auf die|auf den|an die|in meine|in meinen|an meinen|über die|über den|mal)?"""
AT = " ".join(AT.split())
LIMB = """(arm|arme|armen|unterarm|unterarme|unterarmen|oberarm|oberarme|bein|beine|beinen
    |oberschenkel|oberschenkeln|schenkel|schenkeln|wade|waden|haut|handgelenk|handgelenke
    |handgelenken|bauch|hüfte|hüften|brust|handrücken|pulsadern|fußsohlen|fessel|knöchel|rippen
    |handfläche|handflächen|unterschenkel|schulter)"""
LIMB = "".join(LIMB.split())
CUTS = """(schneide|schneid|ritze|ritz|schlitze|schlitz|kratze|kratz|beiße|beiß|verbrenne
    |brenne|steche|stech|schnippel|schnipple|zerkratze|verbrenn|schneie|schnitze|beisse|beiss
    |verätze|verbrüh|verbrühe|ritzte|kneife|zwicke|boxe|box|haue|hau|schlage|schlag)"""
CUTS = "".join(CUTS.split())
CUT = """(schneiden|schneide|schneid|geschnitten|zu schneiden|ritzen|ritze|geritzt|zu ritzen
    |aufschneiden|aufgeschnitten|aufzuschneiden|aufgeritzt|aufritzen|aufgekratzt|aufkratzen
    |aufkratze|aufzukratzen|verbrannt|verbrennen|verbrenne|zu verbrennen|zerschnitten
    |zerschneiden|zerschneide|zerkratzt|zerkratzen|zerkratze|zu zerkratzen|aufgeschlitzt
    |gebissen|beißen|beiße|zerbissen|gekratzt|kratzen|kratze|gestochen|stechen|steche|blutig
    gekratzt|blutig kratzen|blutig kratze|blutig gebissen|blutig|wund|blau|geschlitzt
    |ausgedrückt|ausdrücken|ausdrücke|auszudrücken|eingeritzt|verbrüht|verätzt|angesengt
    |geschlagen|zu kratzen|aufgerissen|aufreißen)"""
CUT = " ".join(CUT.split())
WALL = """(wand|mauer|tür|tischkante|türrahmen|heizung|spiegel|fliesen|bettkante|betonwand
    |boden|scheibe|kachel|kacheln|wände|badewanne|lenkrad|tischplatte|zimmerwand)"""
WALL = "".join(WALL.split())
HARM = """(verletzen|verletze|verletz|verletzt|zu verletzen|schneiden|schneide|schneid
    |geschnitten|zu schneiden|ritzen|ritze|geritzt|zu ritzen|verbrennen|verbrenne|zu verbrennen
    |verbrannt|bestrafen|bestrafe|zu bestrafen|bestraft|verstümmeln|verstümmle|aufritzen
    |aufgeritzt|aufschneiden|kratzen|zu kratzen|quälen|quäle|zu quälen|schlagen|zu schlagen
    |verwundet|blutig schlagen|blutig kratzen|blutig gekratzt|blutig geschlagen|gebissen
    |beißen)"""
HARM = " ".join(HARM.split())
BLADE = """(klinge|klingen|rasierklinge|rasierklingen|rasierer|cutter|scherbe|glasscherbe
    |teppichmesser|rasiermesser|skalpell|spitzer|zirkel|nagelschere|cuttermesser|messer|schere
    |messerchen)"""
BLADE = "".join(BLADE.split())
WOUND = """(schnitte|schnitten|schnittwunden|narben|wunden|verbrennungen|brandwunden|kratzer
    |ritzer|brandflecken|blaue flecken|brandblasen|striemen|blutergüsse|verletzungen|brandmale
    |bisse|bissspuren|kratzspuren)"""
WOUND = " ".join(WOUND.split())

MEANINGS = {
    Meaning.SELF_HARM: f"""
        ((verletz|verletze|schneid|schneide|ritz|ritze) mich (seit|jetzt|wieder|schon|weil|damit
            |wenn|nachts))
        ((absichtlich|mit absicht|extra|bewusst) *? (kochendes|heißes|siedendes|brühend heißes)
            (wasser|öl|fett))
        ((kochendes|heißes) (wasser|öl) _ _ (absichtlich|mit absicht|extra))
        (mir {THEN3} {AT} *? {LIMB} _ *? {CUT})
        ({CUTS} (ich|i)? (mir|ma) {THEN3} _ {AT} {LIMB})
        ({CUTS} (ich|i)? (mir|ma|mich) {THEN3} (in|auf) (die|den|das) (hand|hände|finger|arm|arme
            |bein|beine|handgelenke|oberschenkel|knöchel|fäuste|handgelenk|unterarm))
        (mir _ _ (in|auf) (die|den|das) (hand|hände|arm|arme|bein|beine|oberschenkel|handgelenke
            |handgelenk|unterarm) {THEN2} (beißen|beiße|gebissen|beiß|zu beißen))
        (mich|mi) {THEN3} (selbst|selber|absichtlich|mit absicht|heimlich|wieder) _ {HARM}
        mich {THEN} (dreimal|zweimal|mehrmals|mehrfach|ständig|schon wieder|# mal) _ {HARM}
        ((kratz|kratze|ritz|ritze|schneid|schneide|beiß|beiße) (ich|i) mich {MID} *? (auf|blutig
            |wund))
        ((hab|habe|mach|mache) (mir)? {THEN2} (einen|neue|ein paar|paar|zwei|drei|nen|frische
            |wieder) (neuen|tiefen|neue|tiefe)? (schnitt|schnitte|ritzer) _ (gemacht|gesetzt
            |reingemacht|zugefügt|reingeritzt|reingeschnitten))
        ((zusammenreißen|zusammenreissen|beherrschen|zurückhalten|kämpf|kämpfe|kämpfen|schwer|mühe
            |versuche|versuch|schaff|schaffe|anstrengen|damit|ringen|ringe|zurückzuhalten|bremsen)
            {THEN2} (mich|mir) nicht *? (zu|weh|wieder|selbst|die|in) _ (schneiden|ritzen
            |verletzen|zu tun|verbrennen|wehzutun|tun|schlagen|kratzen|aufzuschneiden|bestrafen
            |aufzukratzen|aufzuritzen))
        ((mich|mi) {THEN2} (gezwickt|gekniffen|gebissen|geschlagen|gekratzt|gehauen) _ _ (dass
            |bis) _ _ (blau|blutig|blaue|grün|blut|geblutet))
        (mich {THEN2} (im|auf|in|am) (der|dem|meinem)? (toilette|schultoilette|klo|schulklo|bad
            |badezimmer|dusche|zimmer|bett|auto|keller) *? (geschnitten|verletzt|geritzt|schneide
            |verletze))
        ((hör|höre|kann|komm|komme) (ich)? {THEN} nicht *? (auf|aufhören|weg|davon los|los) *?
            (mit dem|mit|zu|mich|vom|mich zu|mir)? *? (zu)? (schneiden|ritzen|verletzen
            |selbstverletzen|weh zu tun|kratzen|svv))
        ((greif|greife|griff|lang|lange) (ich)? {THEN2} (zum|zur|nach der|nach dem) *? (klinge
            |rasierklinge|cutter|scherbe|teppichmesser|skalpell|rasierer|zirkel|glasscherbe
            |cuttermesser))
        ((zum|zur) (klinge|rasierklinge|cutter|scherbe|teppichmesser|skalpell|zirkel|glasscherbe
            |cuttermesser) {THEN} (greif|greife|gegriffen|greifen))
        ((verbrüh|verbrühe|verbrenn|verbrenne|quetsch|quetsche|zerkratz|zerschneid) (ich)? mir
            {THEN2} (absichtlich|mit absicht|extra|bewusst|selbst|selber))
        (dass)? ich {THEN} wieder *? (schneide|schneid|ritze|ritz)
        ((brauch|brauche|vermiss|vermisse) (ich)? {THEN} (das blut|mein blut|den schmerz|das
            schneiden|das ritzen|die klinge|den schnitt))
        ((steche|stech|ramm|ramme|bohr|bohre|drück|drücke) (ich)? mir _ _ (nadeln|nadel|zirkel
            |schere|gabel|nagel|reißzwecken|reißnägel|scherben|scherbe|klinge|messer|stecknadel
            |stecknadeln|kugelschreiber))
        (mir _ _ (nadeln|nadel|zirkel|schere|gabel|scherben|scherbe|klinge|messer|stecknadeln)
            {THEN} (in|an|unter) (die|den|das|meine|meinen) * *? (gestochen|gerammt|gebohrt
            |gedrückt|steche|ramme|stechen|drücke))
        ((unter dem|unterm|unter den|unter meinem) (verband|pulli|pullover|ärmeln|pflaster|hoodie
            |shirt) {THEN2} (schnitte|ritzer|narben|brandwunden|frische))
        ((gestern|heute|heut|vorhin|heute nacht|letzte nacht|gestern nacht|gestern abend|am
            wochenende) {THEN} (wieder|schon wieder) (geschnitten|geritzt|selbst verletzt
            |aufgeschnitten|aufgeritzt))
        ((schlag|schlage|hau|haue|kratz|kratze|beiß|beiße) (ich)? (mich|mir) _ _ _ (selber|selbst
            |bis) _ _ (blau|blutig|blut|weh|blute|blaue|blutet|grün|gesicht|kopf))
        mich {THEN2} (bluten lassen|zum bluten (gebracht|bringen)|blutig machen)
        ((nicht|kaum|nimmer) _ (ohne|außer) (mich|mir) _ (zu)? (ritzen|schneiden|verletzen
            |verbrennen|weh zu tun|wehzutun|ritze|schneide))
        ((ohne|außer) (mich|mir) _ zu (ritzen|schneiden|verletzen) _ _ (nicht|nimmer|kaum))
        ((wenn|sobald|jedes mal|immer) _ _ _ (verbrenn|verbrenne|ritz|ritze|schneid|schneide
            |schlag|schlage|kratz|kratze|beiß|beiße|verletz|verletze) ich mich)
        (mir _ _ _ (absichtlich|mit absicht|extra|bewusst) _ {AT} ({LIMB}|hand|hände|finger|fuß)
            *? {CUT})
        mich {MID2} (ritze|ritzen|geritzt|aufgeritzt|zu ritzen)
        mich {MID} (selbst|selber) (verletze|verletzen|verletzt|zu verletzen|geschnitten|schneide)
        mich {THEN2} ({HARM}) (muss|will|möchte|soll|könnte|würde|werde|wollte|darf)
        (muss|will|möchte|könnte|würde|werde|wollte|mag|darf) (ich)? mich {THEN3} {HARM}
        (den|der|dem|so einen|einen|starken|großen|wieder)? (drang|druck|zwang|impuls|verlangen
            |bedürfnis|lust|trieb|wunsch|suchtdruck|versuchung) {THEN2} (danach|dazu|darauf
            |drauf)? (mich|mir) _ *? (zu)? (verletzen|schneiden|ritzen|verbrennen|bestrafen|weh zu
            tun|wehzutun|schmerzen zuzufügen|schaden|was anzutun|etwas anzutun|wehtun
            |aufzuschneiden|aufzuritzen|die arme|die beine|die haut|blutig)
        ((den|meinen|mir den|mitm|mit dem|mit meinem|die|meine|meiner|mit der|mit den|mit) {THEN}
            (kopf|stirn|faust|fäuste|fäusten|hand|hände|händen|schädel|knöchel|knöcheln
            |hinterkopf) _ *? (gegen|an|auf|in) (die|der|den|eine|einen|das|meine|meinem) *?
            {WALL})
        ((schlag|schlage|hau|haue|ramm|ramme|donner|box|boxe|prügel|trommel|dresche|schlug|knall
            |knalle|stoße|stoß|renn|renne|hämmer|hämmere|bums) (ich)? {THEN3} (gegen|an|auf|in)
            (die|der|den|eine|einen|das) {WALL} _ (bis|und) _ _ (blut|blute|blutet|blutig|knöchel
            |offen|hand|weh|bluten|schmerzen|kaputt|aufgeplatzt|spüre|aufspringen))
        ((gegen|an|auf|in) (die|der|den|eine|einen|das) {WALL} {THEN2} (geschlagen|gehauen|geboxt
            |schlage|schlagen|haue|hauen|boxe|getrommelt|gedonnert|gedroschen) *? (bis|mit absicht
            |absichtlich|und) _ _ (blut|blute|blutet|geblutet|blutig|knöchel|offen|hand|weh|bluten
            |schmerzen|kaputt|verdient|bestrafen|knöcheln|absicht|faust))
        (faust|fäuste|hand) {THEN2} (blutig|wund|kaputt) *? (geschlagen|gehauen|schlage)
        (mir|mich) {THEN2} (die)? (knöchel|fingerknöchel|fäuste|hände|hand|faust) _ (blutig|wund
            |kaputt|auf) *? (geschlagen|schlage|schlagen|gehauen|haue|geboxt|boxe)
        ((schlag|schlage|hau|haue|box|boxe|ohrfeige|prügel|verprügle|verdresche) (ich)? (mir|mich)
            {THEN3} (gegen|ins|auf|an|mit|in|selbst|selber|immer) *? (den|die|meinen|meine|das
            |der)? *? (kopf|gesicht|fäusten|faust|bauch|beine|stirn|oberschenkel|rippen|hand
            |schläfe|schläfen|schädel|mal|wenn|grün))
        ((mir|mich) {THEN3} (gegen|ins|auf|an|mit den|mit der|in) (den|die|meinen|meine)? *? (kopf
            |gesicht|fäusten|faust|bauch|beine|stirn|schläfen) _ *? (geschlagen|schlage|schlagen
            |schlag|haue|hau|hauen|gehauen|boxe|geboxt|geprügelt|zu schlagen))
        ((haue|hau|schlage|schlag) (ich)? mir {THEN2} (selbst|selber|eine|eine rein|eine runter))
        mir {THEN2} (selbst|selber) _ (eine|ins gesicht|auf den kopf) _ (runtergehauen|geknallt
            |gehauen|geschlagen|reingehauen|gescheuert|verpasst)
        (mich {THEN2} (selbst|selber) _ (geohrfeigt|verprügelt|gebissen|gekniffen|gezwickt|gewürgt
            |verbrüht|verstümmelt|misshandelt|verprügeln|ohrfeigen|blutig))
        (mich {THEN2} (gebissen|gekniffen|gezwickt|gekratzt|geschlagen|gehauen|blutig gekratzt) _
            (bis|dass|und) _ _ (blau|blaue|blutig|blut|geblutet|blutete|grün|verdient|weh
            |flecken))
        ((beiße|beiß|kneife|kneif|zwicke|kratze|kratz|schlage|schlag) (ich)? mich {THEN3} (bis|so
            fest|blutig|wund|blau|dass|so lange|solange|selbst|selber|überall|auf|am ganzen))
        ((kratz|kratze|beiß|beiße|scheuer|reib) (ich)? (mir|mich)? {THEN3} (die|meine) *? (haut
            |arme|beine|unterarme|oberschenkel|handgelenke) *? (auf|blutig|wund|kaputt|ab))
        ((bis (es|das blut|die haut|blut|ich) {THEN} (blutet|blute|kommt|fließt|läuft|aufgeht
            |aufplatzt|rausläuft)) _ _ _ (kratz|kratze|gekratzt|kratzen|schlage|geschlagen
            |schneide|ritze|beiße|haue|beruhigt|hilft))
        ((kratz|kratze|gekratzt|kratzen|schlage|geschlagen|haue|boxe|beiße|schlag|hau|scheuere
            |aufgekratzt|schneide|ritze) _ _ _ bis (es|das blut|die haut|blut|ich|sie|alles|die
            knöchel) {THEN} (blutet|blute|kommt|fließt|läuft|aufgeht|aufplatzt|bluten|offen|blutig
            |spüre|geblutet|weh tut|wehtut|schmerzt))
        ((geh|gehe|gegangen|gehen|rangegangen|ran) {THEN2} (mit (was|etwas|einem|einer|der|dem) _
            (scharfem|scharfen|klinge|messer|schere|scherbe)) *? (an|auf) (die|den|meine|meinen
            |mein|das) {LIMB})
        ((scharfem|scharfes|scharfen|spitzem|spitzes) {THEN2} (ans|an die|an meine|an mein|an den
            |am) {LIMB})
        ({BLADE} {THEN2} (rausgeholt|hervorgeholt|ausgepackt|gegriffen|angesetzt|rausgekramt
            |hervorgekramt|wiedergefunden|rausgesucht|zurückgegriffen|zur hand genommen|genommen
            und|in der hand|in die hand|über|durch|griffbereit|unterm kopfkissen|versteckt|geholt)
            _ (arm|haut|genommen|gezogen|um mich|und mich|und wieder|wieder|gedrückt|rückfällig
            |rückfall|am bett|im zimmer)?)
        ((rückfall|rückfällig|rückfällige) {THEN3} (mit|und|beim|mit dem|mit der|durch)? _ (klinge
            |ritzen|geritzt|geschnitten|schneiden|svv|rasierklinge|verletzt|arm|arme|beine
            |oberschenkel|selbst verletzt|selbstverletzung))
        ((clean|sauber|ohne klinge|ohne ritzen|ohne schneiden|ohne svv|trocken|nichts gemacht
            |nicht geritzt|nicht geschnitten) _ _ _ _ (rückfällig|rückfall|geritzt|geschnitten
            |klinge|verletzt|wieder angefangen|schwach geworden|schwach|oberschenkel|arm|arme
            |passiert|wieder getan))
        ((rückfällig|rückfall|schwach geworden|wieder passiert|wieder getan) _ _ _ (clean|sauber
            |ohne klinge|ohne ritzen|klinge|ritzen|schneiden|schnitte))
        ((ritzen|schneiden|ritze|svv|selbstverletzung) {THEN2} (wieder|angefangen|begonnen|hilft
            |beruhigt|losgegangen))
        ((wieder|neuerdings) {THEN2} (angefangen|begonnen|anfangen|am) *? (mit dem|mit|zu|mir|mich
            |damit mich|damit mir)? _ (ritzen|schneiden|selbstverletzung|weh zu tun|wehzutun|zu
            verletzen|zu schneiden|zu verbrennen|zu ritzen|zu schlagen|zu kratzen))
        ((fang|fange|beginne|begann|fing) (ich)? {THEN2} (an|wieder|damit|wieder an) *? (mich|mir)
            _ (zu)? (verletzen|zu ritzen|ritzen|schneiden|weh zu tun|wehzutun|verbrennen|bestrafen
            |selbst zu verletzen|schlagen))
        ({WOUND} _ _ _ (hab|habe) ich mir {THEN3} (selbst|selber) (gemacht|zugefügt|beigebracht
            |getan|verpasst|reingeritzt|geschnitten))
        ((wenn|solang|solange|falls|ohne dass|bevor) ich mich {THEN} (nicht|nimmer)? *? (ritze
            |schneide|geritzt habe|selbst verletze|geschnitten habe|selber verletze|aufschneide))
        ({WOUND} {THEN2} (an|am|auf|von)? _ (habe|hab|sind|waren|die hab|die habe) (ich|alle|von)?
            (mir|mich)? _ (selbst|selber|von mir|mir) *? (gemacht|zugefügt|verpasst|beigebracht
            |geschnitten|geritzt|selbst|reingeritzt|angetan)?)
        (mir {THEN3} {WOUND} *? (selbst|selber)? *? (zufüge|zugefügt|zufügen|zuzufügen|beigebracht
            |gemacht|verpasst|beibringe|machen|mache))
        ((frische|neue|tiefe|lauter|offene|frischen|neuen|tiefen|blutige|voller|voll) {THEN}
            (schnitte|schnitten|schnittwunden|ritzer|ritzspuren|ritzwunden|ritzern|brandwunden))
        ({LIMB} {THEN3} (voller|voll|mit|voll mit) *? (frischen|frischer|frische|neuen|neue|neuer
            |offenen)? {WOUND})
        ((schnitte|ritzer|schnittwunden|ritznarben|ritzspuren|brandwunden|was ich mir antue|was
            ich mir antu|was ich mache) {THEN3} (versteck|verstecke|verstecken|versteckt|verberge
            |sieht|sehen|merkt|entdeckt|überdecken|verdecke|abdecke|unter))
        ((lange|langen) (ärmel|ärmeln|hosen|hose|pulli) {THEN2} (trag|trage|an|damit|tragen
            |anziehen|zieh) _ _ _ (antue|antu|arme|narben|schnitte|sieht|sehen|gemacht|merkt
            |verstecken))
        (langärmlig|langarm|pulli|ärmel|pullover|jacke|hose) {THEN2} damit _ _ _ *? (sieht|sehen
            |merkt|mitkriegt|auffällt) (was ich|was|die arme|meine arme)? _ (mache|antu|antue
            |gemacht)?
        (verstecke|versteck|verberge) (ich)? {THEN2} (meine|die) (arme|handgelenke|unterarme
            |oberschenkel|beine|schnitte|narben|wunden)
        ((zigarette|zigaretten|kippe|kippen|tschick|feuerzeug|bügeleisen|lockenstab|herdplatte
            |kerze|glätteisen) {THEN3} (auf|an|unter|am|aufn|auf den|auf die|an die|an den|unter
            die|auf meinem|auf meiner) (den|die|das|dem|der|meinen|meine|meinem|meiner)? *? (arm
            |arme|armen|haut|hand|handrücken|handgelenk|unterarm|bein|oberschenkel|finger) *?
            (ausgedrückt|ausdrücken|ausdrücke|aus|gehalten|halte|halten|gedrückt|drücke)?)
        ((drücke|drück|halte|halt) (ich)? mir {THEN3} (zigaretten|kippen|eine zigarette|eine kippe
            |das feuerzeug|die zigarette|tschick|das bügeleisen))
        (mich {THEN3} (mit|an) (dem|der|einem|einer|nem|ner|zigaretten|kippen) *? (feuerzeug
            |zigarette|kippe|bügeleisen|herdplatte|lockenstab|kerze|glätteisen|klinge|messer
            |scherbe|rasierklinge|schere|nadel|nadeln) _ (verbrannt|verbrenne|verbrennen
            |geschnitten|schneide|verletzt|gestochen|steche|geritzt|absichtlich)?)
        ((verbrenn|verbrenne|brenn|brenne) (ich)? mich {THEN3} (mit|absichtlich|selbst|wenn|um
            |extra|jedes|immer|am arm|an der|bewusst))
        ((absichtlich|mit absicht|extra|bewusst|mutwillig) {THEN3} (am|an der|an den|mir|mich|die
            |den|meine|meinen|heißes|kochendes) _ * _ (verbrannt|verbrüht|geschnitten|verletzt
            |gestoßen|gehauen|geschlagen|gehalten|geritzt|gebissen|gekratzt|gedrückt|gegossen
            |wehgetan|weh getan|eingeklemmt))
        ((verbrannt|verbrüht|geschnitten|verletzt|gestoßen|gebissen|gekratzt|geritzt|wehgetan|weh
            getan|gehalten|geschlagen) {THEN} (absichtlich|mit absicht|bewusst|mit voller absicht
            |mit vollem bewusstsein))
        ((tu|tue|füge|tät) (ich)? (mir|ma) {THEN3} (weh|schmerzen|schmerz|leid|gewalt))
        (mir|ma) {THEN2} _ (weh|schmerzen|schmerz) *? (tun|tue|tu|zu tun|getan|zufügen|zufüge
            |zuzufügen|zugefügt|antun|antue|tuan|tua|zu zufügen)
        mir {THEN3} (wehtun|wehtue|wehzutun|wehgetan|wehtu)
        (muss|will) {THEN2} (blut|mein blut) *? (sehen|fließen sehen)
        (wenn|nur wenn|erst wenn) (ich|es|das blut) {THEN} (blute|blutet|läuft|fließt) _ (geht
            |gehts|ist|fühl|fühle|wird|spür|spüre|bin|hört)
        (um|damit ich|will) {THEN} (meinen körper|mich) _ (bestrafen|zu bestrafen|bestrafe)
        ((bestrafe|bestraf|quäle|hasse und verletze) (ich)? (mich|meinen körper) {THEN2} (mit
            |indem|durch|selbst|dafür|jedes|wenn|immer))
        (meinen körper) {THEN2} (zu)? (bestrafen|verletzen|zerstören|zu bestrafen|verstümmeln
            |zerschneiden|kaputt)
        ((als strafe|zur strafe|weil ichs verdient|weil ich es verdient|weil ich es verdiene) _ _
            (geschlagen|geschnitten|verbrannt|geritzt|gehungert|verletzt|blutet|hand))
        (gehungert|hunger|hungere|hungern|esse nichts|nichts essen) {THEN2} (um mich|zur strafe
            |als strafe) *? (zu)? (bestrafen|bestrafe)?
        schneide (ich)? mich {THEN} (nachts|abends|seit|immer|auch|manchmal|öfter|täglich|in|an
            |mit)
        ((reiß|reiße|rupf|rupfe|zieh|ziehe) (ich)? mir {THEN3} (die)? (haare|wimpern|nägel
            |augenbrauen|haut) (büschelweise)? *? (aus|ab))
        (selbstverletz*|autoaggress*|borderline druck|ritzdruck|schneidedruck)
        (kann|könnte) (ich)? {THEN2} nicht aufhören (mich|mir) _ (zu)? ({HARM}|weh zu tun)
        (es|damit) {THEN} (wieder)? *? (getan|gemacht|passiert) _ (geritzt|geschnitten)
    """,
    Meaning.CUT: """
        verbrüh / verbrenn / zerkratz / kratz / aufritz / aufschneid
        kratze auf / kratz auf / aufkratze / zerschneid / schlitze auf / schneide auf
        schneid auf / ritze auf / zerbeiße / zerstochen / verbrühe / verbrüht / verätze
    """,
    Meaning.BODY: f"""
        (die|den|meine|meinen|in die|in den|am|an den|an meinen|auf meinen|auf den|an der|auf
            meinem|auf dem|auf der) {LIMB}
    """,
}
