"""Dutch, of the Netherlands and of Flanders."""

from care.danger.meaning import Meaning
from care.danger.words.nl import (
    dying,
    endings,
    fading,
    farewells,
    giving_up,
    harming,
    harmless,
    hurting,
    leaving,
    lingering,
    longing,
    means,
    partings,
    plans,
    scenes,
    taking_back,
    violence,
    wishes,
    yearning,
)
from care.listening.lexicon import Lexicon, together

LEXICON: Lexicon[Meaning] = Lexicon(
    elides=False,
    verb_last=True,
    pro_drop=False,
    pauses="maar / omdat / want / hoewel / terwijl / echter / ofschoon / nadat / doch",
    subjects="ik / k / ikke",
    common="""
        ik / je / jij / hij / zij / ze / het / wij / we / jullie / u / mij / me / mijn / jouw
        ons / de / een / dit / dat / deze / die / en / of / niet / geen / is / ben / bent
        zijn / was / heb / hebt / heeft / had / word / wordt / zal / zou / kan / kun / moet
        mag / wil / ga / gaat / met / van / voor / op / aan / uit / bij / naar / in / om / te
        over / door / tot / als / dan / toen / er / daar / hier / wat / wie / waar / hoe
        waarom / ook / nog / maar / al / zo / heel / veel / meer / weer / nu / vandaag
        gisteren / omdat / want / alles / niets / iets / iemand / niemand / wel / toch / goed
        echt / gewoon
    """,
    meanings=together(
        wishes.MEANINGS,
        dying.MEANINGS,
        giving_up.MEANINGS,
        longing.MEANINGS,
        yearning.MEANINGS,
        lingering.MEANINGS,
        fading.MEANINGS,
        harming.MEANINGS,
        hurting.MEANINGS,
        means.MEANINGS,
        plans.MEANINGS,
        scenes.MEANINGS,
        farewells.MEANINGS,
        leaving.MEANINGS,
        partings.MEANINGS,
        endings.MEANINGS,
        violence.MEANINGS,
        taking_back.MEANINGS,
        harmless.MEANINGS,
    ),
    numbers="""
        een / één / twee / drie / vier / vijf / zes / zeven / acht / negen / tien / elf
        twaalf / dertien / veertien / vijftien / zestien / zeventien / achttien / negentien
        twintig / vijfentwintig / dertig / veertig / vijftig / honderd / paar / enkele / vele
    """,
    spellings={
        "neit": "niet",
        "nit": "niet",
        "nt": "niet",
        "ni": "niet",
        "nie": "niet",
        "leeve": "leven",
        "leve": "leven",
        "leefe": "leven",
        "levn": "leven",
        "leevn": "leven",
        "leeven": "leven",
        "doood": "dood",
        "dwood": "dood",
        "doot": "dood",
        "doodt": "dood",
        "ut": "het",
        "t": "het",
        "tis": "het is",
        "zelfmort": "zelfmoord",
        "zelfmord": "zelfmoord",
        "selfmoord": "zelfmoord",
        "zelmoord": "zelfmoord",
        "zelfmoort": "zelfmoord",
        "suisidaal": "suïcidaal",
        "suisidale": "suïcidale",
        "suicidal": "suïcidaal",
        "gedagten": "gedachten",
        "gedagte": "gedachte",
        "lievr": "liever",
        "vr": "voor",
        "steets": "steeds",
        "stees": "steeds",
        "wl": "wil",
        "wiil": "wil",
        "meself": "mezelf",
        "mzelf": "mezelf",
        "mezelluf": "mezelf",
        "mezelve": "mezelf",
        "mn": "mijn",
        "m'n": "mijn",
        "mij'n": "mijn",
        "kn": "kan",
        "kben": "ik ben",
        "kheb": "ik heb",
        "kwil": "ik wil",
        "kga": "ik ga",
        "kzou": "ik zou",
        "kweet": "ik weet",
        "kzal": "ik zal",
        "ikke": "ik",
        "wakkr": "wakker",
        "meejr": "meer",
        "mr": "maar",
        "idd": "inderdaad",
        "wss": "waarschijnlijk",
        "egt": "echt",
        "kappot": "kapot",
        "make": "maken",
        "ijnd": "eind",
        "aant": "aan het",
        "int": "in het",
        "opt": "op het",
        "zn": "zijn",
        "ff": "even",
        "fan": "van",
        "hoofdt": "hoofd",
        "snijje": "snijden",
        "sny": "snij",
        "iemant": "iemand",
        "nieman": "niemand",
        "vanacht": "vannacht",
        "unalive": "unaliven",
        "lven": "leven",
        "levenn": "leven",
        "zelmfoord": "zelfmoord",
        "zlefmoord": "zelfmoord",
        "zelfmood": "zelfmoord",
        "zelfmoor": "zelfmoord",
        "ddood": "dood",
        "doodd": "dood",
        "eige": "eigen",
        "gesnede": "gesneden",
        "zyn": "zijn",
        "levne": "leven",
        "nimeer": "niet meer",
        "niemeer": "niet meer",
        "nimer": "niet meer",
        "mer": "meer",
        "der": "er",
        "leefen": "leven",
        "vermorden": "vermoorden",
        "iedreen": "iedereen",
        "gister": "gisteren",
        "zelve": "zelf",
        "wnr": "wanneer",
        "ofzo": "of zo",
        "gwn": "gewoon",
        "vdg": "vandaag",
        "smorgens": "s morgens",
    },
    ordinary="""
        stapte / stapten / stapt / stopte / sterker / sterren / streven / stegen / storen
        lever / lezen / leren / levend / levens / beleven / overleven / herbeleven
        samenleven / uitleven / inleven / opleven / naleven / voorleven / snoeien / snijdend
        zijden / geslaagd / gesneeuwd / gewezen / gesproken / makker / wakkere / pellen
        willem / villen / winnen / wissen / kinderen / beginnen / ezel / lieve / liefde
        vermoeden / vermoeiend / laden / laven / lopen / leiden / liegen / inslaan / gevallen
        verslagen / gelegen / springplank / doodlopend / einde / eind / weging / balie
        bellen / pijlen / pollen / mooie / moe
    """,
    rules=(
        # The weapon is at hand, so that "I could kill him" is no figure of speech.
        "OTHERS: HURT CHILD with WEAPON despite OTHER",
        # Who names death together with oneself, and no other as the subject, says enough.
        "SELF: DIE with I",
        "SELF: NOT LIVE with I",
        # One word may be the whole sentence: "Dead. More I do not ask."
        "SELF: DIE alone",
        "SELF: FAREWELL",
        "SELF: WRITE & GONE",
        # Those who stay behind are no subject as long as the writer is there.
        "SELF: LAST_WORDS with I despite OTHER",
        "SELF: READY & GONE with I despite OTHER",
    ),
)
