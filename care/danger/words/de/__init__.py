"""German, of Germany, Austria and Switzerland."""

from care.danger.meaning import Meaning
from care.danger.words.de import (
    asides,
    at_hand,
    deciding,
    dying,
    enough,
    farewells,
    giving_up,
    harming,
    harmless,
    leaving,
    letters,
    longing,
    means,
    pills,
    places,
    plans,
    taking_back,
    violence,
    ways,
    weary,
    wishes,
    wounds,
)
from care.listening.lexicon import Lexicon, together

LEXICON: Lexicon[Meaning] = Lexicon(
    elides=False,
    verb_last=True,
    pro_drop=False,
    pauses="""
        und / aber / doch / weil / denn / obwohl / sondern / jedoch / trotzdem / während / nachdem
    """,
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
    meanings=together(
        wishes.MEANINGS,
        dying.MEANINGS,
        ways.MEANINGS,
        enough.MEANINGS,
        longing.MEANINGS,
        giving_up.MEANINGS,
        weary.MEANINGS,
        harming.MEANINGS,
        wounds.MEANINGS,
        means.MEANINGS,
        plans.MEANINGS,
        deciding.MEANINGS,
        pills.MEANINGS,
        at_hand.MEANINGS,
        places.MEANINGS,
        letters.MEANINGS,
        leaving.MEANINGS,
        farewells.MEANINGS,
        violence.MEANINGS,
        taking_back.MEANINGS,
        harmless.MEANINGS,
        asides.MEANINGS,
    ),
    numbers="""
        eins / zwei / drei / vier / fünf / sechs / sieben / acht / neun / zehn / elf / zwölf
        dreizehn / vierzehn / fünfzehn / sechzehn / siebzehn / achtzehn / neunzehn / zwanzig
        fünfundzwanzig / dreißig / vierzig / fünfzig / hundert / einem / einer / einigen
        paar / vielen / mehreren / langer
    """,
    spellings={
        "mog": "mag",
        "aufwach": "aufwache",
        "erhäng": "erhänge",
        "erschieß": "erschieße",
        "vergift": "vergifte",
        "ertränk": "ertränke",
        "existier": "existiere",
        "einschlaf": "einschlafe",
        "umbring": "umbringe",
        "sterb": "sterbe",
        "beend": "beende",
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
        kassieren / lippe / lippen / existenz / existiert / exen
    """,
    rules=(
        # The weapon is at hand, so that "I could kill him" is no figure of speech.
        "OTHERS: HURT CHILD with WEAPON despite OTHER",
    ),
)
