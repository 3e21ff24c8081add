"""Portuguese, of Brazil and of Portugal."""

from care.danger.meaning import Meaning
from care.danger.words.pt import (
    dying,
    endings,
    farewells,
    giving_up,
    harming,
    harmless,
    hurting,
    longing,
    means,
    partings,
    passing,
    plans,
    resolves,
    scenes,
    taking_back,
    violence,
    wishes,
    wounding,
    yearning,
)
from care.listening.lexicon import Lexicon, together

LEXICON: Lexicon[Meaning] = Lexicon(
    elides=False,
    verb_last=False,
    pro_drop=True,
    pauses="mas / porque / embora / contudo / porém / entretanto / então / enquanto / pois",
    common="""
        o / a / os / as / um / uma / uns / umas / e / ou / nem / de / do / da / dos / das / em / no
        na / nos / nas / num / numa / ao / à / aos / às / com / por / pelo / pela / para / pra / pro
        sem / sobre / que / o que / como / quando / onde / quem / se / não / sim / já / mas / porque
        mais / muito / muita / pouco / tudo / todo / toda / todos / nada / algo / ninguém / sempre
        nunca / também / agora / hoje / ontem / amanhã / bem / mal / assim / eu / tu / você / ele
        ela / nós / vocês / eles / elas / me / te / lhe / lhes / meu / minha / meus / minhas / teu
        tua / seu / sua / este / esta / isto / esse / essa / isso / é / são / sou / estou / está
        tô / tá / era / foi / ser / estar / tem / tenho / há / vou / vai / faz / fazer / desde / até
        entre / outro / outra / vez / ainda / só / aqui / lá / mesmo / dia / noite
    """,
    meanings=together(
        wishes.MEANINGS,
        dying.MEANINGS,
        endings.MEANINGS,
        giving_up.MEANINGS,
        longing.MEANINGS,
        harming.MEANINGS,
        hurting.MEANINGS,
        means.MEANINGS,
        plans.MEANINGS,
        resolves.MEANINGS,
        scenes.MEANINGS,
        farewells.MEANINGS,
        violence.MEANINGS,
        taking_back.MEANINGS,
        harmless.MEANINGS,
        partings.MEANINGS,
        passing.MEANINGS,
        yearning.MEANINGS,
        wounding.MEANINGS,
    ),
    numbers="""
        dois / duas / três / quatro / cinco / seis / sete / oito / nove / dez / onze
        doze / treze / catorze / quatorze / quinze / dezasseis / dezesseis / dezassete / dezessete
        dezoito / dezanove / dezenove / vinte / trinta / quarenta / cinquenta / sessenta / setenta
        oitenta / noventa / cem
    """,
    ordinary="""
        marcar / marca / mote / sorte / forte / porte / norte / morar / moro / mora / morava
        molhar
        matéria / mateus / sentido / contar / conta / visita / viagem
        viajar / vivenda / ponte / parte / partes / melhoras / melhorar / melhores / pular / pulo
        junta / juntos / guarda / armário / armar / verão / vida / vinda / vindo / comprida
    """,
    spellings={
        "q": "que",
        "k": "que",
        "qero": "quero",
        "kero": "quero",
        "qro": "quero",
        "qria": "queria",
        "keria": "queria",
        "queru": "quero",
        "n": "não",
        "nao": "não",
        "naum": "não",
        "ñ": "não",
        "tb": "também",
        "tbm": "também",
        "vc": "você",
        "vcs": "vocês",
        "pq": "porque",
        "hj": "hoje",
        "d": "de",
        "mi": "me",
        "m": "me",
        "vivê": "viver",
        "brasso": "braço",
        "brassos": "braços",
        "inporta": "importa",
        "oje": "hoje",
        "dnv": "de novo",
        "mto": "muito",
        "mt": "muito",
        "ngm": "ninguém",
        "nd": "nada",
        "td": "tudo",
        "tds": "todos",
        "vo": "vou",
        "cum": "com",
        "con": "com",
        "cmg": "comigo",
        "ctg": "contigo",
        "msm": "mesmo",
        "p": "para",
        "penço": "penso",
        "penssando": "pensando",
        "morer": "morrer",
        "suisidar": "suicidar",
        "suissidar": "suicidar",
        "suisidio": "suicídio",
        "suissidio": "suicídio",
        "suissida": "suicida",
        "suisida": "suicida",
        "pençamento": "pensamento",
        "pençamentos": "pensamentos",
        "guento": "aguento",
        "diss": "disse",
        "axo": "acho",
        "axando": "achando",
        "xega": "chega",
        "caza": "casa",
        "fzr": "fazer",
        "eh": "é",
    },
    rules=(
        # The wish is said last: "morrer, é só o que eu quero", "a morte é no que penso".
        "SELF: DIE WANT|THINK",
        # "Continuar viva" is to keep and to live in one.
        "SELF: CANNOT LIVE with KEEP",
        # Verbs tell the person: these are the writer's own whoever else is named before.
        "SELF: WANT|WILL|AFRAID_I|HAVE KILL_SELF despite OTHER",
        # Everything is settled "so that nobody has trouble": that denies nothing.
        "SELF: AFFAIRS with GONE|FAREWELL|DIE despite NOT OTHER",
        # "Empurrei-a, não sei do que sou capaz": what the writer may do to another, in any order.
        "OTHERS: HURT & CHILD with AFRAID_I despite OTHER NOT",
    ),
)
