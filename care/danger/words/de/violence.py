"""German: danger from somebody else, and to somebody else."""

from care.danger.meaning import Meaning
from care.danger.words.de.parts import THEN, THEN2

MEANINGS = {
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
            |meint|versprochen|angekündigt|sagen|brüllte) {THEN} (dass)? (er|sie|mich
            |uns)? {THEN} (mich|uns|die kinder|mir)? {THEN2} (umbringt|umbringen|tötet
            |töten|absticht|abstechen|erschießt|totschlägt|totschlagen|umlegt|kaltmacht|kalt
            macht|fertigmacht|anzündet|umbringen wird|die kehle durchschneidet|was antut
            |etwas antut|was antun|erwürgt|findet))
        mich {THEN2} (umbringt|tötet|absticht|erschießt|totschlägt|umlegt|kaltmacht|abmurkst)
        (uns {THEN2} (umbringt|umbringen|tötet|töten|absticht|erschießt|totschlägt|alle
            umbringen|alle umbringt|umzubringen|anzuzünden|abzustechen|etwas anzutun))
        bringt (mich|uns|sie|er) {THEN2} (um|noch um|wirklich um) / schlägt mich {THEN} tot
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
        (bringe|bring) (ich)? {THEN} (ihn|sie|den|die|alle|dich|euch) {THEN2} um
        (steche|stech|knalle|knall) (ich)? {THEN} (ihn|sie|den|alle|dich) {THEN2} ab
        (schlage|schlag|mache|mach) (ich)? {THEN} (ihn|sie|den|alle) {THEN2} (tot|kalt)
        ((ihn|sie|den|jemanden|alle) {THEN2} (umbringen|umbringe|umzubringen|töten|töte
            |abstechen|erschießen|erschieße|absteche|erstechen|totschlagen|totschlage
            |erwürgen|erwürge|abknallen))
        (was ich mit (ihr|ihm|dem baby|dem kind|der kleinen|dem kleinen|ihnen) (mache|mach
            |tue|anstelle))
        ((hab|habe) (sie|ihn|das baby|den kleinen|die kleine|mein kind|mein baby) {THEN2}
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
}
