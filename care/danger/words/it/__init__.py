"""Italian, as it is spoken and typed from the Alps to Sicily, by the young and the old.

An apostrophe parts words. Verbs tell the person: wishes and plans stand in the first person.
"""

from care.danger.meaning import Meaning
from care.danger.words.it import (
    dying,
    farewells,
    giving_up,
    harming,
    harmless,
    killing,
    means,
    plans,
    taking_back,
    violence,
    wishes,
)
from care.listening.lexicon import Lexicon

LEXICON: Lexicon[Meaning] = Lexicon(
    elides=True,
    pro_drop=True,
    pauses="ma / però / eppure / tuttavia / mentre / perché / quindi / invece / anzi / poi",
    numbers="""
        due / tre / quattro / cinque / sei / sette / otto / nove / dieci / undici / dodici /
        tredici / quattordici / quindici / sedici / diciassette / diciotto / diciannove / venti /
        ventuno / venticinque / trenta / quaranta / cinquanta / sessanta / settanta / cento
    """,
    common="""
        il / lo / la / i / gli / le / un / uno / una / l' / di / a / da / in / con / su / per /
        tra / fra / del / dello / della / dei / degli / delle / al / allo / alla / ai / alle /
        dal / dalla / nel / nella / nei / sul / sulla / e / ed / o / che / chi / cui / non / mi /
        ti / si / ci / vi / ne / lui / lei / noi / voi / loro / io / tu / mio / mia / miei / mie /
        suo / sua / è / sono / sei / siamo / ho / hai / ha / hanno / era / ero / stato / stata /
        fatto / fare / sto / sta / come / quando / dove / perché / se / anche / più / molto /
        tanto / tutto / tutti / oggi / ieri / ora / adesso / poi / già / ancora / bene / grazie /
        questo / questa / quello / quella / cosa / anni
    """,
    meanings={
        **wishes.MEANINGS,
        **dying.MEANINGS,
        **killing.MEANINGS,
        **giving_up.MEANINGS,
        **harming.MEANINGS,
        **means.MEANINGS,
        **plans.MEANINGS,
        **farewells.MEANINGS,
        **violence.MEANINGS,
        **taking_back.MEANINGS,
        **harmless.MEANINGS,
    },
    spellings={
        "amazzare": "ammazzare",
        "amazzarmi": "ammazzarmi",
        "amò": "amore",
        "anke": "anche",
        "bn": "bene",
        "c6": "ci sei",
        "cm": "come",
        "cmq": "comunque",
        "cs": "cosa",
        "cuesta": "questa",
        "cuesto": "questo",
        "dv": "dove",
        "esere": "essere",
        "facio": "faccio",
        "grz": "grazie",
        "ke": "che",
        "ki": "chi",
        "kn": "con",
        "kome": "come",
        "kosa": "cosa",
        "mene": "me ne",
        "msg": "messaggio",
        "nnt": "niente",
        "nesuno": "nessuno",
        "nolla": "non la",
        "nonce": "non ce",
        "nonne": "non ne",
        "nonò": "non ho",
        "perke": "perché",
        "perkè": "perché",
        "prk": "perché",
        "pke": "perché",
        "qlc": "qualcuno",
        "qlcs": "qualcosa",
        "qlcn": "qualcuno",
        "qnd": "quando",
        "qndo": "quando",
        "qst": "questo",
        "qsta": "questa",
        "raga": "ragazzi",
        "sn": "sono",
        "smpr": "sempre",
        "smp": "sempre",
        "trp": "troppo",
        "tt": "tutto",
        "tutt": "tutto",
        "vivve": "vivere",
        "vogglio": "voglio",
        "voglo": "voglio",
        "volio": "voglio",
        "vorei": "vorrei",
        "vrr": "vorrei",
        "x": "per",
        "xche": "perché",
        "xchè": "perché",
        "penzo": "penso",
        "penzare": "pensare",
        "tuti": "tutti",
        "melio": "meglio",
        "dime": "di me",
        "vitta": "vita",
        "xk": "perché",
        "xke": "perché",
        "xò": "però",
        "xo": "però",
        "xké": "perché",
    },
    ordinary="""
        mazzo / mazzi / comprese / compreso / compresa / pacco / pacchi / macchie / perdita /
        orrendo / mali / diavolo / novantaquattro / racconta / racconti / scontato / supermercato /
        trattamento / scappata / persiane / portafoglio / rispondere / verresti / dovresti /
        bilancia / buonasera / buongiorno / parlano / giornate / certamente / serenamente /
        tolgono / concorso / colloqui / dentista / chilometro / mezzogiorno / vergogno / stremo /
        tremendo / saldare / telefona / progetti / amicizia / scappato / facciamoci /
        onestamente / sinceramente / francamente / seriamente / veramente / finalmente / purtroppo /
        comunque / soprattutto / nonostante / riuscire / praticamente / probabilmente /
        ultimamente /
        chiaramente / semplicemente / lentamente / velocemente / esattamente / solitamente /
        abbastanza / generalmente / continuamente / assolutamente / completamente / totalmente /
        abbia / addii / aggiungere / amare / amarmi / ammazzarti / annotata / annotato /
        appartengono / arrivando / arrivate / arrivati / arriverà / aspettano / aspettava / bere /
        bruciavo / caloroso / cambiamento / cambiate / campagna / carabinieri / chiamato /
        chiedere / chiedono / cominciata / comparire / concordate / condiviso / consegno /
        consenso / conserva / conservata / conservati / contatti / contatto / contenere /
        contiene / continua / cornetto / corro / corte / creata / creato / dagli / decidere /
        desidera / desiderato / desiderava / desideri / dopotutto / dormire / dormono / entro /
        farmene / farsi / farti / fedeli / felice / finiscono / finiti / foglio / fornire /
        frasi / immagine / incerti / indietro / invito / iscritto / lasciale / lasciarlo /
        lavatrici / legga / liberamente / lucidi / mandata / mandate / mandati / maratone /
        mensa / mettono / montagne / morale / mordere / mostrano / muovere / nascondi / normale /
        offrire / offro / omicidio / operazione / parecchio / partiamo / partire / partita /
        partiti / partono / passano / passante / pasta / pensiero / perse / pesare / pesca /
        picche / picchi / portava / possono / potato / preferisce / preferisci / prevista /
        previste / previsti / programmi / propone / proporre / proposto / prossimi / raccolta /
        registrate / registrati / restiamo / ricomincia / riescono / riprende / riprendi /
        riprendono / risponde / rispondi / rispondono / ritiralo / ritirata / ritrovato /
        riunione / riuscita / salire / sapere / saprà / scrivere / scrivono / sentire / servono /
        significano / soglio / sostituiva / sostituzione / sparare / sparisce / spartire /
        spetta / stabilite / stabiliti / stati / stia / studiano / suonato / svegliarsi /
        svegliarti / tachipirine / tagliarsi / tagliarti / tagliavo / terzo / tiramisù / tirando /
        toccala / toccalo / toccano / toccate / trampolino / tranquillo / trovava / ucciderti /
        vedere / vedrebbe / vento / viveri / vivete / vogliamo / vogliono / volerci / volgere /
        vorrebbe / vorremmo / vorresti
    """,
    rules=(
        # The pronoun stands within the verb: mi minaccia, dice che ci ammazza.
        "OTHERS: THREATENS despite OTHER",
        # Going to die is said of heat and boredom, too: only with a time, or things put in order.
        "SELF: WILL DIE with NOW|AFFAIRS|FAREWELL|CANNOT|WANT|LIFE",
        # Left somewhere to be found: il biglietto d'addio è sul tavolo.
        "SELF: FAREWELL & READY",
        # Put in order for those who stay: what they are spared denies nothing.
        "SELF: AFFAIRS & GONE despite OTHER|NOT",
        # What is written, filmed or put away for a time after.
        "SELF: WRITE & GONE",
        "SELF: PILLS & TAKE_ALL",
        # A word that somebody writes and nothing else.
        "SELF: DIE alone",
        # The reflexive verb and what it is done to: mi sono tagliata le braccia.
        "SELF: HARM_SELF BODY",
    ),
)
