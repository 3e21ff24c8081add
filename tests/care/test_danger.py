"""Danger is noticed in each language, and ordinary words, idioms and the past are not."""

import json
import random
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import care.danger
from care.danger import MEASURED, REVIEWED, Danger, Measured, danger_in, is_on, noticed
from care.danger.words import LEXICONS
from care.listening.matching import Matcher
from care.listening.plain import plain_words

LINES = Path(__file__).parent / "lines"
SURE = ("direct", "self_harm", "plan")
GROUPS = {
    "sure": {"direct", "plan"},
    "hidden": {"misspelt", "spaced", "slang"},
    "taken back": {
        *("idiom", "negation", "third", "third_person", "past", "bereavement", "endings"),
    },
}
LEAST = {"sure": 0.9, "hidden": 0.8, "taken back": 0.85, "routine": 0.98}

OWN = {
    "en": ("I really want to die", "I'm going to kill myself", "they'd be better off without me"),
    "de": ("Ich will nur noch sterben", "ich bring mich um", "sie wären ohne mich besser dran"),
    "fr": ("j'ai envie de mourir", "je vais me suicider", "ils seraient mieux sans moi"),
    "es": ("solo quiero morirme", "voy a suicidarme", "estarían mejor sin mí"),
    "it": ("voglio solo morire", "sto pensando di uccidermi", "starebbero meglio senza di me"),
    "pt": ("só quero morrer", "vou me matar hoje", "eles estariam melhor sem mim"),
    "nl": ("ik wil gewoon dood", "ik ga mezelf ophangen", "ze zijn beter af zonder mij"),
    "uk": ("хочу просто померти", "я вб'ю себе", "їм буде краще без мене"),
}
FROM_OTHERS = {
    "en": "my husband hit me again",
    "de": "mein Mann hat mich wieder geschlagen",
    "fr": "mon mari m'a encore frappée",
    "es": "mi marido me pegó otra vez",
    "it": "mio marito mi ha picchiata di nuovo",
    "pt": "meu marido me bateu de novo",
    "nl": "mijn man heeft me weer geslagen",
    "uk": "чоловік знову мене побив",
}
ORDINARY = {
    "en": ("I don't want to die", "this heat is killing me", "my uncle died in May", "Thanks!"),
    "de": ("Ich will nicht sterben", "die Hitze bringt mich um", "Opa ist gestorben", "Danke!"),
    "fr": ("je ne veux pas mourir", "ce boulot me tue", "mon oncle est mort en mai", "Merci !"),
    "es": ("no quiero morirme", "me muero de hambre", "mi tío murió en mayo", "¡Gracias!"),
    "it": ("non voglio morire", "muoio di fame", "mio zio è morto a maggio", "Grazie!"),
    "pt": ("não quero morrer", "estou morrendo de fome", "meu tio morreu em maio", "Obrigada!"),
    "nl": ("ik wil niet dood", "ik lach me dood", "mijn oom is overleden", "Bedankt!"),
    "uk": ("не хочу померти", "вмираю від голоду", "дядько помер у травні", "Дякую!"),
}


@pytest.mark.parametrize("language", OWN)
def test_words_of_danger_to_oneself_are_noticed(language: str) -> None:
    assert [noticed(text, language) for text in OWN[language]] == [Danger.SELF] * 3


@pytest.mark.parametrize("language", FROM_OTHERS)
def test_danger_from_others_is_its_own_kind(language: str) -> None:
    assert noticed(FROM_OTHERS[language], language) is Danger.OTHERS


@pytest.mark.parametrize("language", ORDINARY)
def test_ordinary_words_are_not_taken_for_danger(language: str) -> None:
    assert [noticed(text, language) for text in ORDINARY[language]] == [None] * 4


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I don't want to die but I want to hurt myself", Danger.SELF),
        ("I'm not suicidal any more. I want to die.", Danger.SELF),
        ("i cant sleep i want to die", Danger.SELF),
        ("Not gonna lie, I want to die", Danger.SELF),
        ("I don't think I want to live", Danger.SELF),
        ("I don't think I want to die", None),
        ("I tried to kill myself", Danger.SELF),
        ("I tried to kill myself last night", Danger.SELF),
        ("Years ago I tried to kill myself", None),
        ("Ten years ago I wanted to die. Now I bake bread.", None),
        ("Ten years ago I tried, and now I want to die again", Danger.SELF),
        ("The thoughts of suicide are gone", None),
        ("He wants to kill himself", None),
        ("he says he wants to die", None),
        ("My brother is suicidal and I'm worried about him", None),
        ("In the film she says “I want to die”", None),
        ("He hits me and I want to die", Danger.SELF),
        ("I'm scared I'll hurt my baby", Danger.OTHERS),
        ("", None),
    ],
)
def test_who_says_it_of_whom_and_when_is_weighed(text: str, expected: Danger | None) -> None:
    assert noticed(text, "en") is expected


@pytest.mark.parametrize(
    "text",
    [
        "I 😔 want 😔 to 😔 die",
        "I wаnt to kіll mуself",
        "k i l l  m y s e l f",
        "i want to k*ll myself",
        "Ｉ want to ｄｉｅ",
        "di\u200be, I want to di\u200be",
        "iwanttodie",
        "su!c!dal again",
        "killing mysellf tonight",
    ],
)
def test_a_disguise_hides_nothing(text: str) -> None:
    assert noticed(text, "en") is Danger.SELF


def test_every_apostrophe_is_one() -> None:
    written = [f"я вб{sign}ю себе" for sign in ("'", "’", "ʼ", "`", "")]
    assert [noticed(text, "uk") for text in written] == [Danger.SELF] * 5


@pytest.mark.parametrize("language", ["de", "uk", "xx"])
def test_the_language_of_the_text_is_noticed_whatever_the_persons(language: str) -> None:
    assert noticed("I want to kill myself", language) is Danger.SELF
    assert noticed("j'ai envie de mourir", language) is Danger.SELF


def test_only_lists_that_are_on_are_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(care.danger, "is_on", lambda language, _tried=(): language == "en")
    assert danger_in("I want to die", "de") is Danger.SELF
    assert danger_in("Ich will nur noch sterben", "de") is None


def test_a_language_without_a_reviewed_list_is_off() -> None:
    assert not is_on("xx")
    assert set(REVIEWED) == set(LEXICONS) == set(OWN)
    assert set(MEASURED) <= set(LEXICONS)


@pytest.mark.parametrize("language", sorted(LEXICONS))
def test_what_is_on_was_decided_by_the_lines_that_its_author_never_saw(language: str) -> None:
    """After a change of the lists this fails: new lines that nobody has seen are to be measured
    then, and written into MEASURED and docs/safety.md."""
    lines = [json.loads(one) for one in (LINES / "danger_unseen.jsonl").read_text().splitlines()]
    found, of = Counter[str](), Counter[str]()
    for line in lines:
        if line["lang"] == language and (line["kind"] in SURE or not line["label"]):
            group = "sure" if line["label"] else line["kind"]
            group = group if group in ("sure", "routine") else "taken back"
            of[group] += 1
            found[group] += noticed(line["text"], language) is not None
    figures = [(found[one], of[one]) for one in ("sure", "routine", "taken back")]
    assert Measured(*figures) == MEASURED[language]


@pytest.mark.parametrize(
    ("sure", "routine", "taken_back", "reached"),
    [
        ((19, 20), (1, 50), (3, 20), True),
        ((18, 20), (0, 50), (0, 20), False),
        ((20, 20), (2, 50), (0, 20), False),
        ((20, 20), (0, 50), (4, 20), False),
    ],
)
def test_a_list_is_on_only_when_every_aim_is_reached(
    sure: tuple[int, int], routine: tuple[int, int], taken_back: tuple[int, int], reached: bool
) -> None:
    assert Measured(sure, routine, taken_back).reaches_the_aims() is reached


def known_lines() -> Iterator[dict[str, str]]:
    lines = (LINES / "danger_develop.jsonl").read_text(encoding="utf-8").splitlines()
    yield from map(json.loads, lines)


def test_the_figures_of_the_known_lines_do_not_fall() -> None:
    right: Counter[tuple[str, str]] = Counter()
    total: Counter[tuple[str, str]] = Counter()
    for row in known_lines():
        kind = next((group for group, some in GROUPS.items() if row["kind"] in some), row["kind"])
        total[row["lang"], kind] += 1
        found = noticed(row["text"], row["lang"]) is not None
        right[row["lang"], kind] += found == bool(row["label"])
    low = [key for key in total if right[key] / total[key] < LEAST.get(key[1], 0.7)]
    assert low == []


def hostile() -> dict[str, str]:
    draw = random.Random(5)
    letters = "aeiounrstlk"
    noise = " ".join("".join(draw.choices(letters, k=9)) for _ in range(500))
    spaced = " ".join(draw.choices("abcdeiklmnorst", k=2048))
    masks = " ".join(f"{draw.choice('ksdt')}*{draw.choice('abei')}l" for _ in range(900))
    return {
        "denials": "I do not want to die of ",
        "one word": "want ",
        "letters apart": "k i l l x ",
        "any letters apart": spaced,
        "one giant word": "k" * 4096,
        "glued": "killmyselfnot",
        "masks": masks,
        "unknown words": noise,
        "one word sentences": "die. ",
    }


HOSTILE = hostile()


def milliseconds(text: str, language: str) -> float:
    noticed(text, language)
    spent = []
    for _ in range(5):
        begin = time.process_time()
        noticed(text, language)
        spent.append((time.process_time() - begin) * 1000)
    return median(spent)


@pytest.mark.parametrize("language", sorted(LEXICONS))
@pytest.mark.parametrize("case", HOSTILE)
def test_a_long_message_takes_milliseconds(case: str, language: str) -> None:
    text = HOSTILE[case]
    long = (text * (4096 // len(text) + 1))[:4096]
    assert milliseconds(long, language) < 50, "5 ms for each list, and a factor for a busy machine"


@pytest.mark.parametrize("language", sorted(LEXICONS))
def test_all_words_that_phrases_begin_with_take_milliseconds(language: str) -> None:
    lexicon = LEXICONS[language]
    words = [
        word
        for written in lexicon.meanings.values()
        for word in plain_words(written, elides=lexicon.elides)
    ]
    random.Random(5).shuffle(words)
    assert milliseconds(" ".join(words)[:4096], language) < 50


@pytest.mark.parametrize("language", sorted(LEXICONS))
def test_a_lexicon_is_ready_in_a_moment(language: str) -> None:
    begin = time.process_time()
    Matcher(LEXICONS[language], lasting=()).reader  # noqa: B018
    assert time.process_time() - begin < 0.6, "about 300 ms, and a factor for a busy machine"


PIECES = st.sampled_from(
    (
        *("i", "want", "to", "die", "not", "never", "kill", "myself", ",", ".", "*", "1", "0"),
        *("à", "ж", "sterben", "mich", "um", "без", "мене", "'", '"', "-", "😔", "k i l l"),
    )
)


@settings(max_examples=60, deadline=None)
@given(
    st.text(max_size=300) | st.lists(PIECES, max_size=80).map(" ".join),
    st.sampled_from(sorted(LEXICONS)),
)
def test_any_text_is_read(text: str, language: str) -> None:
    assert noticed(text, language) in {None, *Danger}


@settings(max_examples=15, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=6).map(" ".join), st.sampled_from(sorted(LEXICONS)))
def test_time_grows_no_faster_than_the_text(piece: str, language: str) -> None:
    def spent(size: int) -> float:
        text = (f"{piece} " * size)[:size]
        begin = time.process_time()
        noticed(text, language)
        return time.process_time() - begin

    spent(4096)
    assert spent(32_768) < 40 * max(min(spent(4096) for _ in range(3)), 0.004)


def test_a_list_below_the_aims_is_used_where_somebody_chose_to_try_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(care.danger, "REVIEWED", {})
    assert danger_in("I want to die", "en") is None
    assert danger_in("I want to die", "en", {"en"}) is Danger.SELF
    assert danger_in("Ich will nur noch sterben", "de", {"en"}) is None
    assert not is_on("xx", {"xx"})
