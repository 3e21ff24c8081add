"""Dutch: danger from somebody else, and to somebody else."""

from care.danger.meaning import Meaning
from care.danger.words.nl.parts import THEN, THEN2

MEANINGS = {
    Meaning.SOMEBODY: """
        hij / zij / ze / mijn man / mijn vriend / mijn ex / mijn exman / mijn vader
        mijn papa / mijn pa / papa / mama / vader / moeder / mijn stiefvader / mijn broer
        mijn oom / mijn opa / mijn zoon / mijn partner / mijn verloofde / mijn baas
        mijn neef / mijn schoonvader / mijn grootvader / mijn stiefbroer / mijn huisgenoot
        mijn trainer / mijn leraar / mijn buurman / mijn vent / mijn moeder / mijn mama
        mijn vrouw / mijn vriendin / mijn stiefmoeder / mijn zus / mijn tante / mijn dochter
        mijn oma / mijn ouders / mijn exvriend / mijn schoonbroer / mijn pleegvader
        mijn familie / mijn broers / mijn ooms / mn man / mn vriend / mn ex / mn vader
        mn stiefvader / mn moeder / mn broer / m n man / m n ex / m n vader / hem / een man
        iemand / die man / die vent / die gast / de vriend van mijn moeder / haar vriend
        de nieuwe vriend / stiefvader / echtgenoot / begeleider / coach / pooier / een jongen
        jongens van school / klasgenoten / ome / dominee / pastoor / de buurman / mijne man
        mijne vent / mijn lief / mijnen ex / mijne pa / mijn ma / ons vader / ons moeder
        mijne vriend / mijne papa
    """,
    Meaning.HITS: """
        slaat / geslagen / sloeg / slaan / mept / gemept / schopt / geschopt / schopte
        stompt / gestompt / stompte / trapt / getrapt / trapte / wurgt / gewurgd / wurgde
        knijpt / kneep / geknepen / duwt / geduwd / duwde / gooit / gegooid / gooide / smijt
        smeet / gesmeten / mishandelt / mishandeld / mishandelde / verkracht / verkrachtte
        misbruikt / misbruik / misbruikte / aangerand / randde / betast / betastte / zit aan
        zat aan / gezeten / zit aan me / raakt aan / dwingt / gedwongen / dwong / bijt
        gebeten / sleurt / sleurde / gesleurd / sleept / gesleept / sleepte / trekt / trok
        getrokken / grijpt / greep / gegrepen / ramt / timmert / afgetuigd / in elkaar
        in elkaar geslagen / in mekaar / verrot geslagen / verrot / bont en blauw / blauw oog
        blauwe plekken / blauwe oog / verbrandt / brandt / steekt / stak / gestoken
        aangevallen / valt aan / viel aan / schudt / door elkaar / vastgebonden / bindt
        spuugt / gespuugd / keel dicht / bij mijn keel / bij de keel / aan mijn haren
        aan mijn haar / van de trap / tegen de muur / terroriseert / kleineert
        pakt hardhandig / handtastelijk / losse handjes / gewelddadig / agressief / geweld
        klappen / tekeer / afgeranseld / ranselt / klop / lap / een mep / een klap
        komt 's nachts / komt s nachts / 's nachts op mijn kamer / op mijn kamer / in mijn bed
        bij me in bed / naaktfoto's / chanteert / knalt / vloert / schept / kopstoot / rammel
        doet pijn / pijn gedaan / pijn doet / iets aan / doen me wat aan / wat aan
        iets aangedaan / de rest krijg / slaagt / klopt / kletst / stampt / stampte / shotte
        toe geslagen / toeslaat / toesloeg
    """,
    Meaning.ME: """
        me / mij / ons / mn / de kinderen / onze kinderen / mijn kinderen / mijn kind
        mijn zoon / mijn dochter / mijn zoontje / mijn dochtertje / mijn moeder / mijn mama
        mama / de kleine / de baby / onze baby / mijn baby / mijn zusje / mijn broertje
        mijn zus / het kind / ons kind / op me / op mij / aan me / aan mij / bij mij
        mijn keel / mijn haar / mijn haren / mijn arm / mijn gezicht / mijn kamer / m n keel
        mn keel
    """,
    Meaning.HITS_ME: f"""
        ((word|werd|wordt|ben) (ik)? {THEN2} (thuis|door mijn *|door mn *|door hem|door haar
            |door hen) {THEN2} (geslagen|mishandeld|misbruikt|verkracht|bedreigd|gestalkt
            |gewurgd|geschopt|opgesloten|vernederd|aangerand|in elkaar geslagen))
        ((word|werd) (ik)? {THEN2} (geslagen|mishandeld|misbruikt|verkracht|gestalkt|gewurgd
            |geschopt|seksueel misbruikt|aangerand|in elkaar geslagen|afgetuigd|bedreigd))
        ben (ik)? {THEN2} (verkracht|aangerand|misbruikt|in elkaar geslagen|mishandeld)
        seksueel misbruikt
        (geslagen|mishandeld|bedreigd|verkracht|misbruikt|gestalkt) {THEN} (door) (mijn|mn) *
        ((dwingt|gedwongen|dwong|verplicht) (hij|ze|zij)? (me|mij) {THEN} (tot|om)? {THEN}
            (seks|met hem|te trouwen|dingen te doen|trouwen|met hem te slapen))
        tegen mijn (wil|zin) {THEN} (seks|met me|aangeraakt|in me|genomen|gedaan)
        seks tegen mijn wil
        ((van|de) trap {THEN} (af)? {THEN} (geduwd|gegooid|geschopt|afgeduwd|afgegooid
            |gesmeten))
        ((sloeg|slaat|sla|klopt|klopte) (me|mij|ons) {THEN2} (verrot|bont en blauw|in elkaar
            |het ziekenhuis in|bewusteloos|tot bloedens toe)?)
        ((krijg|krijgen|kreeg) (ik|we)? {THEN2} (klappen|slaag|rammel|klop|een pak slaag|een
            pak rammel|de rest))
        (kneep|knijpt|dichtgeknepen) {THEN} (hij|ze)? {THEN} mijn keel {THEN} (dicht)?
        mijn keel {THEN} (dichtgeknepen|dicht)
        (verkracht|misbruikt|mishandelt|slaat) (hij|ze|zij|mijn *) (me|mij|ons)
        (zit|zat|komt) {THEN} aan (me|mij) {THEN} (in|als|met zijn handen) / afmaakt met mij
        afmaakt met me / doen {THEN} (me|mij|ons) {THEN} (wat|iets) aan
        komt {THEN2} op mijn kamer / in mijn bed (gekropen|liggen|komen)
        (heeft|had) (hij|zij|ze|mijn *) me {THEN2} (bijna) (vermoord|doodgeslagen|gewurgd)
    """,
    Meaning.THREATENS: f"""
        dreigt / dreigde / gedreigd / dreigen / bedreigt / bedreigde / bedreigd / bedreigen
        doodsbedreigingen / bedreigingen / zweert / met de dood
        ((zegt|zei|gezegd|roept|schreeuwt|schreeuwde|schrijft|schreef|appt|geappt|beloofde
            |beloofd|wil|zal|gaat|smst) {THEN} (dat)? {THEN} (hij|ze|zij)? {THEN} (me|mij
            |ons|de kinderen|mij en de kinderen|me en de kinderen)? {THEN2} (vermoordt
            |vermoorden|doodmaakt|doodmaken|doodslaat|doodslaan|doodsteekt|afmaakt|kapotmaakt
            |neersteekt|doodschiet|doodschieten|iets aandoet|wat aandoet|weet te vinden|vindt
            |in brand steekt|zal vinden|vermoord|wurgt|kapot maakt))
        ((me|mij|ons) {THEN2} (vermoordt|doodmaakt|doodslaat|doodsteekt|afmaakt|neersteekt
            |doodschiet|zal vermoorden|gaat vermoorden|wil vermoorden|komt vermoorden))
        ((me|mij|ons) {THEN2} (te vermoorden|dood te maken|dood te slaan|af te maken|neer te
            steken|iets aan te doen|dood te steken))
        overleef ik het niet / ga je eraan / ga ik eraan / ben ik de volgende
        de volgende ben ik / ik de volgende / ik ben de volgende / aan de beurt / als ik wegga
        als ik praat / als ik het vertel / als ik bij hem wegga / als ik naar de politie
        als ik hem verlaat / pakt als ik / het huis in brand / de kinderen afpakken
        weet me te vinden / weet mij te vinden / te grazen nemen / iets aandoen / wat aandoen
        pakt mijn zusje
    """,
    Meaning.WEAPON: """
        met een mes / met het mes / met zijn mes / met een keukenmes / een mes / het mes
        mes op mijn keel / met een riem / met zijn riem / met een stok / met een hamer
        met een pistool / met een wapen / met een bijl / met een fles / met een honkbalknuppel
        honkbalknuppel / een pistool / een bijl / een wapen / geweer / machete / met benzine
        benzine / met een strijkijzer / baksteen / met een snoer / met een kabel / broodmes
        keukenmes
    """,
    Meaning.AFRAID_OF: """
        bang voor / bang van / bang om / doodsbang / doodsbang voor / bang dat / schrik van
        schrik voor / schrik dat / angst voor / vrees voor / durf niet / durf niet naar
        durf niet meer / panisch voor / als de dood voor / bang als / tril als / verstijf als
        bang thuis / bang
    """,
    Meaning.HOME: """
        naar huis / thuis te komen / naar huis te gaan / als hij thuiskomt
        als hij thuis komt / als hij gedronken heeft / als hij drinkt / als hij dronken
        als hij binnenkomt / mijn man / mijn ex / mijn stiefvader / mijn vader / mijn vriend
        mijn partner / mijn zoon / mijn broer / mijn stiefmoeder / voor hem / van hem
        zo thuis / straks thuis / komt zo thuis / is zo thuis / komt straks thuis
        voor de deur / bij mijn deur / voor mijn deur / buiten te wachten / alleen met hem
        mijn oom / mijn schoonvader / thuis te zijn
    """,
    Meaning.NOT_SAFE: f"""
        ((ben|voel me|voel mij|is het|zijn we) {THEN2} (thuis|hier|bij hem|in huis|bij mijn
            *) {THEN} niet (meer)? veilig)
        (niet (meer)? veilig {THEN} (thuis|bij hem|hier|in huis|bij mijn|voor mij|in mijn
            eigen huis))
        onveilig {THEN} (thuis|bij hem|in huis) / thuis {THEN} (niet|niet meer) veilig
        (vrees|bang|angst|schrik) {THEN} voor (mijn|ons|m n) (leven|levens)
        vrees voor mijn leven / in levensgevaar
        ((verstop|verstopt|verschuil|schuil) (ik|we)? (me|mij|ons) {THEN2} (voor|op|in|onder
            |achter))
        zit {THEN} verstopt / ondergedoken voor
        ((zit|lig) {THEN} (op|in) (de|het|zolder|mijn) {THEN} (wc|badkamer|kelder|kast
            |berging|kamer|zolder)? {THEN} (opgesloten|verstopt|met de deur op slot|en hij
            |en hij is|want hij))
        op zolder {THEN} (met de kleine|met de kinderen|verstopt|en hij|want hij)
        (op slot|opgesloten) {THEN} (want|omdat|en) hij
        (heb|hebben) (me|mezelf|ons) {THEN} (opgesloten|verstopt|gebarricadeerd)
        ((bonkt|beukt|trapt|hamert) {THEN} (op|tegen) (de|mijn|onze) (deur|voordeur
            |badkamerdeur))
        ((hij|zij|ze|man|ex|vader|vriend) {THEN2} (slaat|sloopt|gooit|trapt|slaat alles
            |maakt) {THEN} (alles|het huis|de boel|de meubels|de hele boel|de deur) {THEN}
            (kapot|kort en klein|in|stuk|aan gort))
        ((heeft|had|pakt|pakte|houdt|hield|slaapt met|staat met|zwaait met|kwam met) {THEN}
            (een|het|zijn) (mes|pistool|bijl|wapen|geweer|machete|keukenmes) {THEN} (op
            |tegen|naast|onder|bij|in zijn hand|vast|gepakt|getrokken|voor|onder zijn kussen))
        ((hij|ze|zij|mijn *|mn *) (gaat|wil|zal|komt) (me|mij|ons) {THEN2} (vermoorden
            |doodmaken|doodslaan|doodsteken|afmaken|doodschieten|neersteken|wat aandoen|iets
            aandoen))
        ((hij|ze|zij|mijn *|mn *) dreigt _ (me|mij|ons) _ (vermoorden|maken|slaan|steken|doen
            |vinden))
        ((staat|wacht) {THEN} (me)? {THEN} (op te wachten|buiten|beneden|voor de deur|voor
            mijn deur) {THEN} (te schreeuwen|met een|en schreeuwt|en dreigt|en roept|te
            roepen))
        ((ga|zal|moet) {THEN2} (mijn|mn|m n) (vader|man|moeder|vrouw|broer|ex|vriend
            |stiefvader|zoon|dochter|baas|gezin|familie|buurman|kinderen|kind|baby) {THEN2}
            (vermoorden|doodsteken|afmaken|doodschieten|doodmaken|neersteken|doodslaan
            |ombrengen|van kant maken))
        ((ga|zal) {THEN} (ze|hen|iedereen|hem en mezelf|haar en mezelf) {THEN} (allemaal)?
            (vermoorden|doodschieten|afmaken|doodmaken|neerschieten|overhoop schieten))
        school {THEN} (overhoop|kapot)? schieten / mijn gezin meenemen in de dood
        (mes|wapen) {THEN} mee naar school / ze allemaal neerschieten
        paspoort {THEN} (al|afgepakt|ingenomen|ingehouden)
        (moet|ga) trouwen tegen mijn (wil|zin)
        niet {THEN} trouw _ (ooms|broers|vader|familie) _ (aan|vermoorden|dood)
    """,
    Meaning.LOCKS: f"""
        ((sluit|sloot|houdt|hield) (hij|ze|zij|mijn *)? (me|mij|ons) {THEN2} (op|binnen|vast
            |gevangen|op in))
        (me|mij|ons) {THEN2} (opgesloten|opsluit|vasthoudt|binnenhoudt|gevangen houdt)
        ((laat|liet) (hij|ze|zij|mijn *)? (me|mij|ons) {THEN2} (niet|nooit|nergens) (meer)?
            {THEN} (weg|gaan|buiten|naar buiten|de deur uit|het huis uit|uit huis|vertrekken
            |bellen|alleen))
        (mag (ik)? {THEN2} (het huis|de deur|niet naar buiten|nergens) {THEN} (niet)? (uit
            |heen|verlaten) {THEN} (van hem|van mijn *|van haar))
        ((pakt|pakte|heeft|neemt|nam) (hij|ze|zij|mijn *)? {THEN} (mijn|mn|m n) (telefoon
            |mobiel|paspoort|sleutels|geld|pinpas|identiteitskaart|gsm|bankpas) {THEN} (af
            |afgepakt|afgenomen|en sleutels|verstopt))
        (heeft|hebben) (mijn|mn|m n) (telefoon|mobiel|gsm|paspoort) (en|al|afgepakt|afgenomen)
        mijn (paspoort|telefoon|gsm) {THEN} (afgepakt|afgenomen|al)
        (stalkt|achtervolgt|volgt|bespiedt|belaagt) (hij|ze|zij|mijn *)? (me|mij) {THEN2}
        (me|mij) {THEN2} (gestalkt|achtervolgd|stalkt|achtervolgt)
        ((controleert|checkt) (hij|ze|zij)? {THEN} (mijn telefoon|alles wat ik|mijn gsm|mijn
            berichten|me constant|me de hele dag))
        uitgehuwelijkt / gedwongen huwelijk / uithuwelijken
        (me|mij) {THEN2} (uithuwelijken|laten trouwen|achterlaten in)
        (als|dat) ik {THEN} met (die|mijn) neef {THEN} trouw
    """,
    Meaning.HURT: """
        iets aandoe / iets aandoen / wat aandoe / wat aandoen / iets aan doe
        iets aan te doen / wat aan te doen / aandoe / pijn doe / pijn doen / pijn te doen
        sla / slaan / te slaan / schud / schudden / te schudden / geschud / door elkaar schud
        vermoord / vermoorden / te vermoorden / wurg / wurgen / te wurgen / verstik
        verstikken / te verstikken / steek / doodsteken / dood te steken / neersteken
        neersteek / doodsteek / doodmaak / doodmaken / dood te maken / doden / te doden / dood
        verdrink / verdrinken / te verdrinken / doodsla / doodslaan / dood te slaan / smoor
        smoren / uit het raam gooi / uit het raam te gooien / tegen de muur gooi
        van de trap gooi / laat vallen / kussen op / doodschiet / doodschieten / afmaak
        afmaken / af te maken / iets doe / iets doen / ombrengen / ombreng / misbruik
        mishandel / mishandelen / te mishandelen / kwaad doe / kwaad te doen / kwetsen
        steken / te steken / wegleg / het mes vast / het mes
    """,
    Meaning.HURT_THEM: f"""
        ((vermoord|steek|schiet|maak|sla|wurg) (ik)? (hem|haar|ze|die|iedereen|jou|jullie)
            {THEN2} (dood|neer|kapot|af))
        ((hem|haar|ze|iedereen|iemand) {THEN2} (vermoorden|te vermoorden|doodsteken
            |doodmaken|afmaken|neersteken|doodslaan|wurgen|doodschieten|neerschieten
            |kapotmaken|vermoord|dood te slaan))
        wat ik met (hem|haar|de baby|de kleine|ze|mijn kind) (doe|ga doen)
        ((heb|had) (de kleine|de baby|hem|haar|mijn baby|mijn kind) {THEN2} (door elkaar)?
            (geschud|geslagen|laten vallen))
        (haar|hem|de baby|de kleine|ze) niet (wurg|vermoord|sla|schud|doodsla|verstik|smoor)
    """,
    Meaning.CHILD: """
        mijn baby / de baby / onze baby / mijn kind / mijn kinderen / de kinderen / ons kind
        mijn zoon / mijn zoontje / mijn dochter / mijn dochtertje / de kleine / mijn moeder
        mijn vader / mijn vrouw / mijn man / mijn vriend / mijn vriendin / mijn broer
        mijn zus / mijn ouders / mijn gezin / mijn familie / hem / haar / ze / iemand
        iemand anders / anderen / een ander / mensen / mijn baas / mijn oma / mijn ex
        mijn buurman / mijn stiefvader / mijn stiefdochter / mijn stiefzoon / mijn kindje
        de tweeling / mn baby / mn kind / mn dochter / mn zoon / mn vader / mn moeder / mn man
        mn vrouw / m n baby / mijn pasgeboren / mijn kids / mijn jongste / mijn oudste
        mijn zusje / mijn broertje / mijn partner / hen / de hond / de kat / mijn kleinkind
    """,
}
