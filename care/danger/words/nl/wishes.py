"""Dutch: what the writer wishes, means to do, or cannot do any more."""

from care.danger.meaning import Meaning

MEANINGS = {
    Meaning.WANT: """
        wil / wiil / wl / zou willen / zou wel willen / zou graag / zou liever
        zou het liefst / wou / wou dat / wens / wens te / verlang / verlang naar
        verlang ernaar / snak naar / snak / hunker naar / zin om / zin om te / heb zin om
        liever / lievr / het liefst / het liefste / liefst / graag / gewoon / behoefte om
        behoefte aan / drang om / drang / de drang / laat me / laat mij / laat me maar
        laat me gewoon / alsjeblieft / mag ik / mag ik alsjeblieft / wanneer mag ik / verdien
        verdien het om / verdien het / verdien te / moest maar / zou beter / zou moeten
        kan beter / kan maar beter / was ik maar / ik was maar / was maar / was ik
        het enige wat ik wil / alles wat ik wil / enige wat ik wil / meer wens ik niet
        wens ik / wil ik / wil alleen / wil alleen maar / wil gewoon / wil enkel / willen
        mijn wens / de wens / wens om / het beste zou zijn / beste zou zijn / zou fijn zijn
        zou heerlijk zijn / lijkt me heerlijk / lijkt me fijn / lijkt me het beste
        lijkt me rustig / wacht tot / wacht op / kijk uit naar / kan niet wachten
        kan niet wachten tot / beter / ben liever / hunkering / verlangen / verlangen om
        verlangen naar / goesting om / goesting / besloten / heb besloten / van plan
        overweeg / op het punt / klaar om / bereid om / vastbesloten / verlang ernaar om
        kijk ernaar uit om / beslist / heb beslist / ga liever / smeek om / denk erover
        denk erover om / denk erover na / sta op het punt / op het punt om / ben van plan
        plan om / overweeg om / neiging om / de neiging / ben klaar om / kan iemand
        kan iemand zorgen / kan iemand ervoor zorgen / zorg dat
        (wil (alleen|gewoon|alleen nog|nog|enkel|enkel nog) maar / zou (alleen|gewoon) maar
            willen / kwou / kwou dak)
    """,
    Meaning.WANTED: """
        wilde / wou / wilde graag / dacht aan / dacht eraan / dacht erover / dacht erover na
        wilde het liefst / verlangde / wenste / overwoog / was van plan / stond op het punt
        heb overwogen / heb eraan gedacht / heb erover gedacht / heb gedacht aan / had willen
    """,
    Meaning.WILL: """
        ga / gaan / zal / ben van plan / van plan / van plan om / van plan ben / plan
        plan om / heb besloten / besloten / besloten om / besluit / beslissing / heb beslist
        beslist / overweeg / overweeg om / ben aan het overwegen / denk erover
        denk erover om / denk erover na / sta op het punt / op het punt / op het punt om
        bijna zover / zover / klaar om / klaar voor / bereid / bereid om / mag / durf
        durf te / ga vannacht / ga straks / ga morgen / neiging / neiging om / de neiging
        neigingen / drang / drang om / impuls / impulsen / verleiding / de moed om / moed om
        moed verzameld / dicht bij / dichtbij / scheelt weinig / vastbesloten
        vastbesloten om / plannen om / plannen / bezig met / ben bezig / speel met het idee
        speel met / zit eraan te denken / ben geneigd
    """,
    Meaning.TRIED: """
        heb geprobeerd / geprobeerd / probeer / probeerde / probeerde te / heb bijna / bijna
        had bijna / op een haar na / stond op het punt / poging / poging gedaan / poging tot
        heb het geprobeerd
    """,
    Meaning.CANNOT: """
        kan (het|er|dit|zo|echt|gewoon|zo echt)? (niet|nie) (meer|langer)? / kan niet meer
        kan het niet meer / lukt (het)? (me|mij)? niet (meer)? / lukt me niet meer
        geen kracht / geen kracht meer / geen puf meer / geen energie meer / te moe om
        te moe / te op om / ben te moe / niet in staat om / weet niet hoe / weet niet meer hoe
        weet niet meer / onmogelijk / houd (het)? niet meer / hou (het)? niet meer
        trek (het)? niet (meer)? / hou het niet vol / kan amper / kan nauwelijks
        de kracht niet / de moed niet meer / de moed niet
        (geen) (zin|reden|kracht|moed|nut|energie|puf|goesting|wil) meer
        (zie|zien) (het|de) (nut|zin) (er)? niet (meer)? / zie het niet meer zitten
    """,
    Meaning.KEEP: """
        doorgaan / door te gaan / door gaan / verder gaan / verdergaan / volhouden
        vol te houden / blijven / blijf / verdragen / te verdragen / verdraag / aankunnen
        aan / vol / verder / dragen / uithouden / uit te houden / blijven vechten / vechten
        weer begonnen / begonnen / kan niet stoppen / kan niet stoppen met / steeds weer
        telkens weer / hervallen / teruggevallen / terugval / door / niet stoppen met
    """,
    Meaning.HOPE: """
        hoop / hoop dat / hopelijk / ik hoop / bid / bid dat / bid om / wou dat / wou maar dat
        wens dat / wens / wenste / wenste dat / zou willen dat / wilde dat / smeek / smeek god
        god laat me / was het maar / kon ik maar / kon ik / mocht ik / stel me voor
        wacht tot / wou dak / wou da / hoopte dat / ik wou / het zou fijn zijn als
        zou niet erg vinden als / vind ik een opluchting
    """,
    Meaning.THINK: """
        denk aan / denk eraan / denk er aan / denk eraan om / denk er elke dag aan / denk
        denken / denken aan / denk erover / denk erover na / nadenken over
        aan het nadenken over / nadenken / gedachte / gedachten / gedachtes / gedachte aan
        gedachten aan / gedachten over / gedachten om / de gedachte om / het idee om
        het idee van / idee / fantaseer / fantaseer over / fantasieën / droom van
        droom ervan / droom erover / beeld me in / stel me voor / stel mij voor / hoofd
        in mijn hoofd / in mn hoofd / door mijn hoofd / door mn hoofd / mijn hoofd
        pieker over / pieker / maal / stemmen / stem zegt / stemmen zeggen / google / googel
        gegoogeld / opgezocht / zoek op / zoek naar manieren / lees over / enige uitweg
        de enige uitweg / enige oplossing / de enige oplossing / als uitweg / als oplossing
        laat me niet los / niet uit mijn hoofd / gaat niet weg / spookt / spoken / bezig met
        obsessie / te bedenken / bedenk / bedenken / het enige woord / rustig van word
        rust van / speel met de gedachte / gedagten / gedagte / lonkt / lokt / trekt me aan
        klinkt aantrekkelijk
    """,
    Meaning.AFRAID_I: """
        bang dat ik / ben bang dat ik / schrik dat ik / vrees dat ik / angst dat ik / bang om
        bang om mijn / bang mijn / bang voor mezelf / schrik van mezelf / bang voor wat ik
        bang van mezelf / vertrouw mezelf niet / vertrouw mijzelf niet
        sta niet in voor mezelf / niet voor mezelf instaan / hou mezelf niet meer tegen
        mezelf niet in de hand / mezelf niet meer in de hand / verlies controle
        verlies de controle / controle verlies / de controle kwijt / controle kwijt
        niet inhouden / niet meer inhouden / niet meer beheersen / niet beheersen
        kan me niet inhouden / niet in bedwang / weet niet of ik / weet niet wat ik
        op het punt / drang / drang om / neiging / neiging om / impulsen / impuls
        dwanggedachten / dwanggedachte / gedachten dat ik / beelden dat ik / beelden
        stem zegt / stemmen zeggen / opdracht / sta op het punt / doorsla / door het lint
        dat ik op een dag / dat ik straks / bijna / de volgende keer
        weet (ik)? niet (meer)? of ik
    """,
    Meaning.FEEL: """
        ben / voel / voel me / voel mij / heb / heb weer / had / krijg / krijg weer / kreeg
        terug / zijn terug / is terug / zijn er weer / word / acuut / heel erg / erg / heftig
        heftige / sterk / sterke / vol / vol met / last van / lijd aan / worstel met
        vecht tegen / kamp met / overvallen me / achtervolgen me / plagen me / kwellen me
        komen terug / komt terug / pleeg / plegen / te plegen / ga / is het enige
        is de enige / lijkt / lijkt me / uitweg / oplossing / rond met / loop met
        loop rond met / diep
    """,
    Meaning.HAVE: """
        heb hier / ik houd / hou vast / heb genoeg / in mijn hand / in mn hand / naast me
        voor me / in mijn la / onder mijn bed / heb nog
    """,
}
