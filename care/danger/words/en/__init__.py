"""English."""

from care.danger.meaning import Meaning
from care.danger.words.en import (
    asking,
    dying,
    everyday,
    farewells,
    giving_up,
    harming,
    harmless,
    leaving,
    longing,
    means,
    mistakable,
    parting,
    places,
    plans,
    readiness,
    skin,
    taking_back,
    violence,
    wishes,
    wounds,
    yearning,
)
from care.listening.lexicon import Lexicon, together

LEXICON: Lexicon[Meaning] = Lexicon(
    subjects="i / im / ive / id / ill / iam",
    pauses="""
        but / however / although / though / yet / whereas / because / cos
        cuz / except / unless
    """,
    common="""
        i / you / he / she / it / we / they / me / my / your / his / her / our / their / the / a
        an
        and / or / but / if / so / because / as / of / at / by / for / with / about / into / to
        from
        in / on / up / out / not / no / is / are / was / were / be / been / am / have / has
        had / do
        does / did / will / would / can / could / should / that / this / these / those / there
        here
        what / which / who / when / where / how / why / all / any / more / some / just / too / very
        now / then / than / im / ive / dont / its / today / really / know / think / get / got
        going
        want / time / day / one / like / much / than / them / were / thats / myself / again / after
    """,
    ordinary="""
        loving / liking / lining / giving / living / filling / billing / milling / hosting / hunting
        hating / heating / starting / staring / stating / wedding / building / farming / warming
        charming / calling / boring / pouring / burying / busting / counting / hitching / shopping
        through / though / thought / together / without / within / inside / outside / another
        other
        father / mother / gather / either / neither / everything / something / nothing / anything
        whatever / weekend / weather / whether / forward / towards / herself / himself / itself
        cooking / looking / taking / talking / walking / making / cutlery / knives / quite / quiet
        planting / painting / panting / planned / planed / plant / trail / form / sing / diary
        dairy
        another / however / become / before / because / beside / insist / tonight / notice / wishing
        united / untied / finals / finally / person / prison / poison / patent / bother / brother
    """,
    numbers="""
        one / two / three / four / five / six / seven / eight / nine / ten / eleven / twelve
        thirteen
        fourteen / fifteen / sixteen / seventeen / eighteen / nineteen / twenty / thirty / forty
        several / many / couple / few
    """,
    spellings={
        "u": "you",
        "ur": "your",
        "b": "be",
        "2": "to",
        "wanna": "want to",
        "wana": "want to",
        "wnna": "want to",
        "wna": "want to",
        "gonna": "going to",
        "gona": "going to",
        "gunna": "going to",
        "finna": "going to",
        "boutta": "about to",
        "bouta": "about to",
        "bout": "about",
        "abt": "about",
        "tmrw": "tomorrow",
        "tmr": "tomorrow",
        "tmw": "tomorrow",
        "tomoz": "tomorrow",
        "tonite": "tonight",
        "2nite": "tonight",
        "2night": "tonight",
        "tn": "tonight",
        "rn": "right now",
        "rly": "really",
        "cuz": "because",
        "bc": "because",
        "cnt": "cant",
        "cann": "cant",
        "dnt": "dont",
        "dun": "dont",
        "wnt": "want",
        "wont't": "wont",
        "tak": "take",
        "ded": "dead",
        "deadd": "dead",
        "dye": "die",
        "dieing": "dying",
        "kil": "kill",
        "kll": "kill",
        "killin": "killing",
        "livin": "living",
        "dyin": "dying",
        "cuttin": "cutting",
        "thinkin": "thinking",
        "hurtin": "hurting",
        "feelin": "feeling",
        "liv": "live",
        "mysel": "myself",
        "mself": "myself",
        "meself": "myself",
        "myslf": "myself",
        "slef": "self",
        "sucide": "suicide",
        "suiside": "suicide",
        "sucidal": "suicidal",
        "suisidal": "suicidal",
        "suicudal": "suicidal",
        "anymor": "anymore",
        "nomore": "no more",
        "nobodys": "nobody is",
        "evry1": "everyone",
        "every1": "everyone",
        "everyones": "everyone is",
        "some1": "someone",
        "ppl": "people",
        "ending": "ending",
        "endin": "ending",
        "pls": "please",
        "hv": "have",
        "ov": "of",
        "lyf": "life",
        "lief": "life",
        "wors": "worse",
        "strenght": "strength",
        "idk": "i dont know",
        "ngl": "not gonna lie",
        "cba": "cant be bothered",
        "cbb": "cant be bothered",
        "mum's": "mums",
        "hrt": "hurt",
        "alwys": "always",
        "befor": "before",
        "becuase": "because",
        "neva": "never",
        "wanto": "want to",
        "dei": "die",
        "suicdial": "suicidal",
        "goin": "going",
        "nvr": "never",
        "wud": "would",
        "shud": "should",
        "bettr": "better",
        "beter": "better",
        "agian": "again",
        "agen": "again",
        "rahter": "rather",
        "wiv": "with",
        "w": "with",
        "widout": "without",
        "offf": "off",
        "iam": "i am",
        "thru": "through",
        "fuckin": "fucking",
        "havent": "havent",
        "sh": "self harm",
    },
    meanings=together(
        wishes.MEANINGS,
        dying.MEANINGS,
        longing.MEANINGS,
        giving_up.MEANINGS,
        harming.MEANINGS,
        wounds.MEANINGS,
        means.MEANINGS,
        plans.MEANINGS,
        readiness.MEANINGS,
        leaving.MEANINGS,
        parting.MEANINGS,
        places.MEANINGS,
        farewells.MEANINGS,
        violence.MEANINGS,
        taking_back.MEANINGS,
        harmless.MEANINGS,
        asking.MEANINGS,
        mistakable.MEANINGS,
        skin.MEANINGS,
        yearning.MEANINGS,
        everyday.MEANINGS,
    ),
    rules=(
        # Afraid of home, with the one it is about in the same breath.
        "OTHERS: AFRAID_OF HOME with SOMEBODY despite OTHER",
        # Who puts two things in order at once, thinks of a time after: "my will is made, the dog
        # goes to my sister".
        "SELF: AFFAIRS with AFFAIRS",
        # To end it needs no more than the writer; the end of a thing or a love is an idiom.
        "SELF: END_IT with I",
        "SELF: PILLS & COLLECT",
        # "I cut." with nothing beside it.
        "SELF: CUT alone with I",
    ),
)
