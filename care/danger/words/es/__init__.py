"""Spanish, of Spain and of the Americas (tú, vos, usted)."""

from care.danger.meaning import Meaning
from care.danger.words.es import (
    at_hand,
    dying,
    everyday,
    farewells,
    giving_up,
    harming,
    harmless,
    left_behind,
    longing,
    means,
    plans,
    taking_back,
    violence,
    wanting,
    ways,
    weary,
    wishes,
    wounds,
)
from care.listening.lexicon import Lexicon, together

LEXICON: Lexicon[Meaning] = Lexicon(
    elides=False,
    verb_last=False,
    pro_drop=True,
    # A denial stays in its part: "no duermo y me quiero matar".
    subjects="y / yo",
    pauses="pero / aunque / porque / pues / sino / entonces / mientras",
    common="""
        el / la / los / las / un / una / unos / unas / y / o / ni / de / del / a / al / en / con
        por / para / sin / sobre / que / qué / como / cuando / donde / quien / si / no / sí / ya
        pero / porque / aunque / más / muy / mucho / muchas / poco / todo / toda / todos / nada
        algo / nadie / siempre / nunca / también / ahora / hoy / ayer / mañana / bien / mal / así
        yo / tú / vos / usted / ella / nosotros / ustedes / me / te / se / nos / lo / le / les
        mi / mis / tu / tus / su / sus / este / esta / esto / ese / esa / eso / es / son / soy
        estoy / está / están / era / fue / ser / estar / he / ha / hay / tengo / tiene / quiero
        puedo / voy / va / hace / hacer / estaba / desde / hasta / entre / otra / otro / vez
    """,
    meanings=together(
        wishes.MEANINGS,
        dying.MEANINGS,
        giving_up.MEANINGS,
        weary.MEANINGS,
        wanting.MEANINGS,
        longing.MEANINGS,
        harming.MEANINGS,
        wounds.MEANINGS,
        means.MEANINGS,
        plans.MEANINGS,
        at_hand.MEANINGS,
        ways.MEANINGS,
        left_behind.MEANINGS,
        farewells.MEANINGS,
        violence.MEANINGS,
        taking_back.MEANINGS,
        harmless.MEANINGS,
        everyday.MEANINGS,
    ),
    numbers="""
        dos / tres / cuatro / cinco / seis / siete / ocho / nueve / diez / once / doce
        trece / catorce / quince / dieciséis / diecisiete / dieciocho / diecinueve / veinte
        veintiún / veintiuno / veintidós / veintitrés / veinticuatro / veinticinco / treinta
        cuarenta / cincuenta / sesenta / setenta / ochenta / noventa / cien
    """,
    ordinary="""
        mátame / mátenme / suicidarse / suicidarte / matarse / matarlo / matarla / matarte
        ahorcarse / colgarse
        cortarse / quemarse / lastimarse / lastimarlo / lastimarla / hacerse / herirse / morirse
        morirte / tirarse / lanzarse / arrojarse / despertarse / despertarte / quitarse / quitarte
        autolesionarse / golpearse / golpearlo / golpearla / castigarse / castigarlo / envenenarse
        desvivirse / eliminarse / dispararse / ahogarse / dormirse / levantarse / acostarse / irse
        marcha / marte / pasadas / sabida / subida / movida
        corte / sala / salida / venda / venas / puedes / quedar / quedo / vivienda / vivero / morado
        morada / moral / moro / muro / mucho / puerta / suerte / fuerte / muestra / muestras / visa
        visita / vino / viajar / viaje / despedir / planta / plantas / platillos / platos
    """,
    spellings={
        "q": "que",
        "k": "que",
        "ke": "que",
        "qe": "que",
        "kiero": "quiero",
        "qiero": "quiero",
        "quero": "quiero",
        "qro": "quiero",
        "kero": "quiero",
        "qiera": "quiera",
        "kisiera": "quisiera",
        "m": "me",
        "moririme": "morirme",
        "buelbo": "vuelvo",
        "vuelbo": "vuelvo",
        "bolvi": "volví",
        "volbi": "volví",
        "brasos": "brazos",
        "bez": "vez",
        "kitar": "quitar",
        "kitarme": "quitarme",
        "qitar": "quitar",
        "muerirme": "morirme",
        "inporta": "importa",
        "d": "de",
        "x": "por",
        "xq": "porque",
        "pq": "porque",
        "porq": "porque",
        "xk": "porque",
        "toy": "estoy",
        "stoy": "estoy",
        "tngo": "tengo",
        "tng": "tengo",
        "boy": "voy",
        "voi": "voy",
        "nunk": "nunca",
        "aki": "aquí",
        "korto": "corto",
        "korté": "corté",
        "kortarme": "cortarme",
        "kortar": "cortar",
        "kortes": "cortes",
        "muxas": "muchas",
        "muxo": "mucho",
        "nose": "no sé",
        "matrme": "matarme",
        "morirr": "morir",
        "matarr": "matar",
        "mequiero": "me quiero",
        "vivr": "vivir",
        "bivir": "vivir",
        "bibir": "vivir",
        "vibir": "vivir",
        "bida": "vida",
        "bibo": "vivo",
        "moriir": "morir",
        "morrir": "morir",
        "muerrta": "muerta",
        "muerrto": "muerto",
        "ves": "vez",
        "aser": "hacer",
        "acer": "hacer",
        "aserme": "hacerme",
        "acerme": "hacerme",
        "aserlo": "hacerlo",
        "ago": "hago",
        "ise": "hice",
        "ice": "hice",
        "ase": "hace",
        "acavar": "acabar",
        "aora": "ahora",
        "oy": "hoy",
        "asta": "hasta",
        "arto": "harto",
        "arta": "harta",
        "nadien": "nadie",
        "sta": "esta",
        "noxe": "noche",
        "oi": "hoy",
        "matarm": "matarme",
        "morirm": "morirme",
        "suisidio": "suicidio",
        "suisida": "suicida",
        "suisidas": "suicidas",
        "suisidarme": "suicidarme",
        "desaparezer": "desaparecer",
        "desapareser": "desaparecer",
        "pa": "para",
        "tmb": "también",
        "msm": "mismo",
        "wey": "güey",
    },
    rules=(
        # The wish is said last: "morirme, eso es lo que quiero", "matarme es en lo que pienso".
        "SELF: DIE WANT|THINK",
        # "Las pastillas las vengo juntando para acabar con esto".
        "SELF: PILLS COLLECT with END_IT|DIE|KILL_SELF|GONE|LAST_WORDS",
        # "Seguir viviendo" is to keep and to live in one.
        "SELF: CANNOT LIVE with KEEP",
        # Verbs tell the person: these are the writer's own whoever else is named before.
        "SELF: WANT|WILL|THINK|TRIED|AFRAID_I|HAVE KILL_SELF despite OTHER",
        # Everything is settled "so that nobody has trouble": that denies nothing.
        "SELF: AFFAIRS & GONE|READY|FAREWELL despite NOT",
        # "La empujé, no sé de qué soy capaz": what the writer may do to another, in any order.
        "OTHERS: HURT & CHILD with AFRAID_I despite OTHER NOT",
    ),
)
