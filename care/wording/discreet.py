"""What somebody who looks over a shoulder must not learn, in each language.

Beside words of therapy: what a life is about, what somebody answered before, and a full name. The
phrases look as in the tables of faults: lower case, whole words.
"""

import re
from collections.abc import Collection
from itertools import pairwise

# Nouns of the topics that a client can choose: work, home and money, health or a baby, parenting,
# family, partner, the past.
TOPICS: dict[str, tuple[str, ...]] = {
    "en": (
        r"(?:the|your|new|old|at|of|about|is|was|and|a) (?:work|home|house|past)|jobs?|boss|career",
        r"unemploy\w+|money|rent|debts?|mortgage|salary|health|illness|hospital|surgery|cancer",
        r"pregnan\w+|bab(?:y|ies)|miscarriage|birth|parents?|parenting|child(?:ren|hood)?|kids?",
        r"sons?|daughters?|famil(?:y|ies)|mothers?|fathers?|mum|mom|dad|sisters?|brothers?",
        r"step-?\w+|partners?|husband|wife|boyfriend|girlfriend|marriage|divorce|relationship",
        r"memories|drinking|alcohol|drugs",
    ),
    "de": (
        r"arbeit|job|jobs|chef(?:in)?|karriere|arbeitslos\w*|zuhause|wohnung|haus|geld|miete",
        r"schulden|gehalt|gesundheit|krankheit|krankenhaus|operation|krebs|schwanger\w*|baby|babys",
        r"geburt|eltern|elternsein|kind|kinder|kindern|kindheit|sohn|tochter|familie|mutter|vater",
        r"mama|papa|schwester|bruder|stief\w+|partner(?:in|schaft)?|mann|frau|freundin|ehe",
        r"scheidung|trennung|beziehung|vergangenheit|erinnerungen|alkohol|drogen|trinken",
    ),
    "es": (
        r"trabajo|empleo|jefe|jefa|carrera|paro|casa|hogar|dinero|alquiler|deudas?|hipoteca|sueldo",
        r"salud|enfermedad|hospital|operación|cáncer|embaraz\w+|bebés?|parto|padres?|crianza",
        r"hij[oa]s?|niñ[oa]s?|infancia|familia|madre|mamá|papá|herman[oa]s?|padrastro|madrastra",
        r"pareja|marido|espos[oa]|mujer|novi[oa]|matrimonio|divorcio|separación|relación",
        r"pasado(?! un)|recuerdos|alcohol|drogas",
    ),
    "fr": (
        r"travail|emploi|boulot|patron(?:ne)?|carrière|chômage|maison|foyer|argent|loyer|dettes?",
        r"salaire|santé|maladie|hôpital|opération|cancer|enceinte|grossesse|bébés?|naissance",
        r"parents?|enfants?|enfance|fils|fille|famille|mère|père|maman|papa|sœur|soeur|frère",
        r"beau-père|belle-mère|partenaire|conjointe?|mari|femme|copine?|mariage|divorce|séparation",
        r"couple|passé|souvenirs|alcool|drogues?",
    ),
    "it": (
        r"lavoro|impiego|capo|carriera|casa|soldi|denaro|affitto|debiti|mutuo|stipendio|salute",
        r"malattia|ospedale|operazione|cancro|tumore|incinta|gravidanza|bambin[oaie]|parto",
        r"genitor[ie]|figli[oae]?|infanzia|famiglia|madre|padre|mamma|papà|sorell[ae]|fratell[oi]",
        r"patrigno|matrigna|partner|marito|moglie|fidanzat[oa]|ragazz[oa]|matrimonio|divorzio",
        r"separazione|relazione|coppia|passato|ricordi|alcol|droghe",
    ),
    "nl": (
        r"werk|baan|baas|carrière|werkloos\w*|thuis|huis|geld|huur|schulden|hypotheek|salaris",
        r"gezondheid|ziekte|ziekenhuis|operatie|kanker|zwanger\w*|baby|baby's|bevalling|ouders?",
        r"opvoeding|kind|kinderen|jeugd|zoon|dochter|familie|gezin|moeder|vader|mama|papa|zus",
        r"broer|stief\w+|partner|man|vrouw|vriend|vriendin|huwelijk|scheiding|relatie|verleden",
        r"herinneringen|alcohol|drugs",
    ),
    "pt": (
        r"trabalho|emprego|chefe|carreira|desemprego|casa|lar|dinheiro|renda|aluguel|dívidas?",
        r"salário|saúde|doença|hospital|operação|cirurgia|cancro|câncer|grávida|gravidez|beb[éê]s?",
        r"parto|pais|mãe|pai|mamã|papá|filh[oa]s?|crianças?|infância|família|irmãos?|irmãs?",
        r"padrasto|madrasta|parceir[oa]|companheir[oa]|marido|mulher|namorad[oa]|casamento",
        r"divórcio|separação|relação|relacionamento|passado|memórias|álcool|drogas",
    ),
    "uk": (
        r"(?<!завершує )робот(?:а|и|і|у|ою)|прац(?:я|і|ю|ею)|начальни(?:к|ця)\w*|кар'єр\w*",
        r"безробіт\w+|дім|дому|домі|будин(?:ок|ку)|грош(?:і|ей|ам|има)|оренд\w+|борг(?:и|ів|у)?",
        r"зарплат\w*|здоров'я\w*|хвороб\w+|лікарн\w+|операці\w+|вагітн\w+|немовля\w*|малюк\w*",
        r"дитин\w*|діти|дітей|дітьми|дитинств\w+|батьк(?:и|ів|ам|о|а|у|ом)|мам(?:а|и|і|у|ою)",
        r"тат(?:о|а|у|ом)|син(?:а|у|ом)?|дочк\w+|сім'[їюяє]\w*|родин\w+|сестр\w+|брат(?:а|у|ом)?",
        r"вітчим\w*|мачух\w*|партнер\w*|чоловік\w*|дружин\w+|шлюб\w*|розлучен\w+|стосунк\w+",
        r"минул(?:е|ого|ому|им)|спогад\w*|алкогол\w+|наркотик\w*",
    ),
}

# «You told me that …»: what somebody said before. That they once said yes to notes is no answer.
BEFORE: dict[str, tuple[str, ...]] = {
    "en": (
        r"(?<!what )you (?:once |had |have |'ve )?(?:said(?! yes)|told|wrote|written|mentioned)",
        r"(?<!what )you (?:once |had |have |'ve )?(?:answered|tapped|felt|shared)|as you put it",
        r"last time(?: you)?|your (?:last |earlier )(?:story|words|letter|note)",
        r"your (?:last |earlier )?(?:answer|reply)",
    ),
    "de": (
        (
            r"(?<!was )(?:du|sie) (?:(?!ja\b)\w+ ){0,4}(?:gesagt|erzählt|geschrieben|geantwortet"
            r"|erwähnt|angetippt)"
        ),
        r"(?:das |beim )?letzte[sn]? mal|(?:deine|ihre) (?:letzte )?antwort",
        r"(?:deine[nr]?|ihre[nr]?) letzten? (?:geschichte|worten?|brief)",
    ),
    "es": (
        (
            r"(?<!que )(?:me |nos )(?:dijiste|dijo|contaste|contó|escribiste|escribió"
            r"|respondi(?:ó|ste))"
        ),
        r"(?<!que )(?:has|ha|habías|había) (?:contado|escrito|respondido)|la última vez",
        r"(?:tu|su) (?:última )?respuesta|(?:tu|su) última (?:historia|carta)",
    ),
    "fr": (
        (
            r"(?<!que )(?:tu |vous )(?:m'|nous |me l')?(?:as|aviez|avais|avez) (?:\w+ )?"
            r"(?:dit(?! oui)|raconté|écrit|répondu|parlé)"
        ),
        r"la dernière fois|(?:ta|votre) (?:dernière )?réponse",
        r"(?:ta|votre) dernière (?:lettre|histoire)",
    ),
    "it": (
        r"(?<!che )(?:mi|ci) (?:hai|ha|avevi|aveva) (?:detto|raccontato|scritto|risposto|parlato)",
        r"(?:l'ultima|la scorsa) volta|(?:la tua|la sua) (?:ultima )?risposta",
    ),
    "nl": (
        (
            r"(?<!wat )(?:je|jij|u) (?:hebt|heb|had|heeft) (?:\w+ ){0,3}"
            r"(?:gezegd|verteld|geschreven|geantwoord)"
        ),
        r"(?<!wat )(?:je|jij|u) (?:zei(?! ja)|vertelde|schreef|antwoordde)",
        r"(?:vertelde|zei|schreef) (?:je|jij|u)(?! ja)|(?:de )?(?:vorige|laatste) keer",
        r"(?:je|jouw|uw) (?:laatste )?antwoord|(?:je|jouw|uw) laatste (?:verhaal|brief|woorden)",
    ),
    "pt": (
        r"(?<!que )(?:me |nos )?(?:disseste|contaste|escreveste|respondeste)",
        r"(?<!que )você (?:disse|contou|escreveu|respondeu)|(?:disse|contou|escreveu)-(?:me|nos)",
        r"(?:da |a )última vez|(?:a tua|a sua|tua|sua) (?:última )?resposta",
    ),
    "uk": (
        r"(?<!що )(?:ти|ви) (?:\w+ ){0,2}(?:сказа|розпові|розказа|написа|відпові|писа|каза)\w+",
        r"(?:минулого|останнього|того) разу|(?:твоя|ваша|твоїй|вашій|твою|вашу) відповід\w+",
    ),
}

_TITLES = (
    r"(?:mr|mrs|ms|miss|dr|prof|herr|frau|señora?|sra?|sr|don|doña|monsieur|madame|mme|mlle"
    r"|signora?|sig|sig\.ra|dott|dott\.ssa|dottor(?:essa)?|mijnheer|meneer|mevrouw|mevr|dhr|senhora?|dra?"
    r"|пан|пані|лікар(?:ка)?)"
)
_TITLED = re.compile(rf"(?<![\w])(?i:{_TITLES})\.? (?:[^\W\d_]\. ?)?[^\W\d_a-zа-яіїєґß-ÿ][\w'-]+")
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*|\S")
_BETWEEN = frozenset(
    (
        "van",
        "von",
        "de",
        "da",
        "di",
        "del",
        "della",
        "den",
        "der",
        "dos",
        "la",
        "le",
        "du",
        "el",
        "фон",
    )
)
# Before a first name, and at the beginning of a sentence, so that no name is read into them.
_OPENERS = frozenset(
    re.findall(
        r"\w+",
        """
    hi hello hey dear good thank thanks to for from yours your love best greetings warm kind
    my in on at and or so then this that it is if when what how who where one no not the a as
    here there hallo liebe lieber guten guter grüss servus moin von für hola buenos buenas
    querida querido estimada estimado gracias para desde bonjour bonsoir salut chère cher
    merci pour de ciao buongiorno buonasera cara caro gentile grazie per da dag beste lieve
    goede goedendag voor van olá oi bom boa obrigada obrigado привіт вітаю добрий доброго
    добридень дорога дорогий шановна шановний дякую для від любий люба
    """,
    )
)
# The polite «you», which some write with a capital letter.
_POLITE = re.compile(r"lei|su[oae]i?|ви|вас|вами?|ваш\w*")
# All nouns begin with a capital letter in German, so that two in a row say nothing there.
_GERMAN = re.compile(r"\b(?:der|das|dem|den|und|ein\w*|ist|nicht|aus|mit|ich|für|muss)\b")


def has_full_name(line: str, languages: Collection[str]) -> bool:
    """«Mrs Weber», «Dana Weber»: a surname, by a title before it or a first name beside it."""
    if _TITLED.search(line):
        return True
    if languages == ["de"] or (len(languages) > 1 and _GERMAN.search(line)):
        return False
    found = [word for word in _WORD.findall(line) if word not in _BETWEEN]
    return any(_is_name(first, last) for first, last in pairwise(found))


def _is_name(first: str, last: str) -> bool:
    if first.casefold() in _OPENERS or _POLITE.fullmatch(last.casefold()):
        return False
    return all(word[:1].isupper() and word[1:2].islower() for word in (first, last))
