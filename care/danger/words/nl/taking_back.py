"""Dutch: who, when, and denials: what takes words back or brings them back."""

from care.danger.meaning import Meaning
from care.danger.words.nl.parts import THEN

MEANINGS = {
    Meaning.NOT: f"""
        niet / nie / geen / nooit / zonder / niets / niks / niemand / noch / geenszins
        nimmer / amper / nauwelijks / nul / niet meer / nooit meer / niet van plan om
        niet van plan mezelf / niet van plan om mezelf / geen plannen om
        geen plannen om mezelf / geen plan om / geen zin om / geen behoefte om mezelf
        niet om mezelf / gestopt met / gestopt met mezelf / gestopt mezelf / gestopt
        opgehouden met / opgehouden / niet de bedoeling om / nooit overwogen om / niet dat ik
        denk niet dat ik / geloof niet dat ik / wil niet zeggen dat ik / betekent niet dat ik
        zeker niet / echt niet / helemaal niet / maak je geen zorgen / nee / neen
        in plaats van / geen drang om mezelf / geen neiging om mezelf
        geen gedachten om mezelf / niet aan denken om / niet bang dat ik / kwijt / nergens
        niet omdat ik / (denk|dacht|denken|pieker|peins) er {THEN} niet (aan|over) (om)?
    """,
    Meaning.NO_MORE: """
        niet meer / nie meer / nooit meer / niet langer / langer / zo niet
        (geen) (zin|reden|kracht|moed|nut|energie|puf|goesting|wil) meer
        zie het nut er niet meer
    """,
    Meaning.OTHER: """
        hij / zij / ze / je / jij / wij / we / jullie / men / iemand / mensen / de mensen
        sommigen / velen / veel mensen / wie / zich / zijn vrouw / haar man / mijn broer
        mijn zus / mijn vader / mijn moeder / mijn zoon / mijn dochter / mijn man / mijn vrouw
        mijn vriend / mijn vriendin / mijn oom / mijn tante / mijn opa / mijn oma / mijn neef
        mijn nicht / mijn collega / mijn buurman / mijn buurvrouw / mijn baas / mijn ex
        mijn leraar / mijn lerares / mijn papa / mijn mama / mijn maat / mijn huisgenoot
        mijn kleinzoon / mijn kleindochter / mijn schoonvader / mijn schoonmoeder
        mijn schoonbroer / mijn schoonzus / mijn stiefvader / mijn partner / mijn zwager
        mijn beste vriend / mijn beste vriendin / mijn zusje / mijn broertje / mijn juf
        mijn ouders / mijn vrienden / een vriend / een vriendin / een collega / een kennis
        een buurman / een buurvrouw / een klasgenoot / een oud-klasgenoot / oud klasgenoot
        een leerling / een man / een vrouw / een meisje / een jongen / een kind / een mens
        een familielid / een student / een zanger / een acteur / een oom / een tante
        de buurman / de buurvrouw / de collega / de broer / de zus / de vader / de moeder
        de zoon / de dochter / de man / de vrouw / de jongen / het meisje / de vriend
        de vriendin / de opa / de oma / de dader / de conciërge / de leraar / van mijn zus
        van mijn broer / van mijn vriendin / van een vriend / van mijn moeder / van mijn vader
        van mijn collega / van de buren / van hem / van haar / zijn dood / haar dood / patiënt
        patiënten / patiënte / cliënt / cliënten / cliënte / jongeren / leerlingen
        buurjongen / buurmeisje / de buren / buurkind / een meisje / een jongen / gedetineerde
        slachtoffer / slachtoffers / nabestaanden / mannen / vrouwen / ouderen
        opa / oma / oom / tante / neef / nicht / papa / mama / pake / beppe / klasgenoot
        collega / buurman / buurvrouw / heeft zich / hebben zich / van gogh
    """,
    Meaning.I: """
        ik / k / mij / me / mezelf / mijzelf / ikzelf / kben / ikke / ben / heb
    """,
    Meaning.PAST: f"""
        # (jaar|jaren|maanden|winters|zomers) (geleden|terug|her) / # jaar na
        ((een|paar|een paar|vele|enkele|een aantal|tien|ettelijke) (jaar|jaren|maanden)
            (geleden|terug))
        (jaren|lang|tijden|ooit|eeuwen) (geleden|terug) / vroeger / destijds / indertijd
        ooit / voorheen / toentertijd / eertijds / van toen / van vroeger / lang geleden
        vandaag # jaar geleden / vandaag precies # jaar geleden / jaren geleden / jaren terug
        in die tijd / in die jaren / in die periode / toen al
        (als (kind|puber|tiener|student|jongen|meisje|jonge|scholier|twintiger|jongere|jong
            |jongvolwassene))
        (toen ik {THEN} (#|klein|jong|jonger|puber|student|studeerde|nog|zestien|op school
            |een kind|bij u|bij jou|in therapie|zo oud|kind))
        toen (we|wij|jij|u|mijn)
        ((die|dat|in die|in dat) (winter|zomer|jaar|herfst|lente|tijd|jaren) {THEN} (dat
            |toen|waarin|dat ik))
        de (jaren|tijd|periode|winter|zomer) (dat|waarin|toen) / op de middelbare (school)?
        tijdens mijn (studie|jeugd|puberteit|tienertijd|opleiding)
        in mijn (jeugd|puberteit|studententijd|tienerjaren|jonge jaren) / vorig jaar
        weet je nog / weet u nog / herinner je / herinnert u / twee jaar terug
        afgelopen jaar
        (op mijn (#|vijftiende|zestiende|zeventiende|achttiende|twintigste|veertiende
            |dertiende|negentiende|eenentwintigste))
        (was|er was|er is) een (winter|tijd|zomer|jaar|periode) / in een ander leven
        (in|sinds|rond|van|anno) (19*|20*) / 2005 / 2008 / 2009 / 2010 / 2011 / 2012 / 2013
        2014 / 2015 / 2016 / 2017 / 2018 / 2019 / 2020 / 2021 / 2022 / 2023
        ((na|voor) (de|mijn|het) (scheiding|therapie|ongeluk|bevalling|breuk|relatiebreuk
            |opname) (wilde|was|had|dacht|wou|heb))
        voor de therapie / voor mijn therapie / met mijn (#|zestien|zeventien|vijftien)
        in de brugklas / op de basisschool / zoveel jaar later / jaren later
    """,
    Meaning.NOW: """
        weer / nu / vandaag / gisteren / vanavond / vannacht / opnieuw / tegenwoordig
        momenteel / gisteravond / gisternacht / onlangs / laatst / nog steeds / nog altijd
        steeds / terug / deze week / deze nacht / deze maand / deze dagen / vorige week
        afgelopen nacht / afgelopen week / afgelopen weekend / sinds gisteren / sinds een week
        sinds een maand / sinds vorige week
        sinds (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag) / de laatste tijd
        de laatste weken / de laatste dagen / op dit moment / al dagen / al weken
        al een paar weken / al maanden / straks / meteen / dadelijk / morgen / binnenkort
        steeds vaker / steeds meer
        vanochtend / daarnet / net / zojuist / eergisteren / vanmiddag
        zonet / seffens
    """,
    Meaning.OFTEN: """
        elke dag / elke avond / elke nacht / iedere dag / iedere avond / iedere nacht / dagelijks
        constant / de hele dag / de hele tijd / bijna elke dag / elk uur / elke ochtend / altijd
        heel de dag / heel de tijd / dag en nacht / elke week / om het uur / voortdurend
    """,
    Meaning.OVER: f"""
        ((is|zijn|was|waren) {THEN} (weg|voorbij|verdwenen|verleden|over|verleden tijd
            |geschiedenis|achter de rug|overwonnen|gelukkig))
        ligt {THEN} achter (me|mij) / achter me gelaten / achter de rug
        sindsdien (niet|nooit) (meer)? / niet meer gehad / nooit meer gehad
        nooit meer gedaan / niet meer gedaan / niet teruggekomen
        (niet|nooit) meer (teruggekomen|terug|voorgekomen|sinds|nodig) / heb ik overwonnen
        zijn gestopt / is gestopt / komt niet (meer)? terug / kwam niet terug
        doe ik niet meer / al jaren niet / al # jaar niet / al lang niet (meer)?
        allang niet meer / speelt niet meer / geen thema meer / die zijn voorbij
        is echt niet langsgekomen / niet langsgekomen
        (al|sinds) _ _ (geen) (zelfmoordgedachten|suïcidale gedachten|gedachten) meer
    """,
    Meaning.ELSEWHERE: """
        film / films / boek / roman / serie / documentaire / docu / hoofdpersoon / personage
        aflevering / liedje / nummer / podcast / artikel / spreekbeurt / training / cursus
        preventie / zelfmoordpreventie / suïcidepreventie / toneelstuk / toneel / dorpstoneel
        opera / gedicht / netflix / thriller / lezing / nieuws / krant / psychiatrie
        vrijwilliger / vrijwilligerswerk / werkstuk / scriptie / krimi / musical / detective
        paaz / workshop / museum / tentoonstelling / game / gta / minecraft / fortnite / level
        gamen / spel / profielwerkstuk / college / les / geschiedenisles / shakespeare / romeo
        hamlet / verpleegkundige / hospice / palliatieve / ehbo / bhv / griffier / rechtbank
        advocaat / statistiek / onderzoek / studie / theater / strip / manga / anime / acteur
        rol / verhaal / luisterlijn / 113 vrijwilliger / euthanasiewet / debat / talkshow / tv
        televisie / moordzaken / true crime / mop / seizoen / hoofdstuk
    """,
}
