"""Danger is noticed in each language, and ordinary words, idioms and the past are not."""

import json
import time
from collections import Counter
from pathlib import Path
from statistics import median

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from care.danger import REVIEWED, Danger, Measured, danger_in, is_on
from care.danger_words import LANGUAGES

DEVELOP = Path(__file__).parent / "lines" / "danger_develop.jsonl"
SURE = {"direct", "plan"}
HIDDEN = {"misspelt", "spaced", "slang"}
TAKEN_BACK = {"idiom", "negation", "third", "third_person", "past", "bereavement", "endings"}

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
    assert [danger_in(text, language) for text in OWN[language]] == [Danger.SELF] * 3


@pytest.mark.parametrize("language", FROM_OTHERS)
def test_danger_from_others_is_its_own_kind(language: str) -> None:
    assert danger_in(FROM_OTHERS[language], language) is Danger.OTHERS


@pytest.mark.parametrize("language", ORDINARY)
def test_ordinary_words_are_not_taken_for_danger(language: str) -> None:
    assert [danger_in(text, language) for text in ORDINARY[language]] == [None] * 4


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I don't want to die but I want to hurt myself", Danger.SELF),
        ("I'm not suicidal any more. I want to die.", Danger.SELF),
        ("i cant sleep i want to die", Danger.SELF),
        ("Ten years ago I wanted to die. Now I bake bread.", None),
        ("Ten years ago I tried, and now I want to die again", Danger.SELF),
        ("He wants to kill himself", None),
        ("In the film she says “I want to die”", None),
        ("I 😔 want 😔 to 😔 die", Danger.SELF),
        ("I wаnt to kіll mуself", Danger.SELF),
        ("k i l l  m y s e l f", Danger.SELF),
        ("i want to k*ll myself", Danger.SELF),
        ("Ｉ want to ｄｉｅ", Danger.SELF),
        ("di\u200be, I want to di\u200be", Danger.SELF),
        ("I ran 10 kms today", None),
        ("", None),
    ],
)
def test_each_clause_is_weighed_however_it_is_written(text: str, expected: Danger | None) -> None:
    assert danger_in(text, "en") is expected


def test_what_is_long_ago_is_not_danger_and_what_is_back_is() -> None:
    assert danger_in("Früher habe ich mich geritzt", "de") is None
    assert danger_in("Gestern habe ich mich wieder geritzt", "de") is Danger.SELF


@pytest.mark.parametrize("language", ["de", "uk", "xx"])
def test_english_is_noticed_whatever_the_language(language: str) -> None:
    assert danger_in("I want to kill myself", language) is Danger.SELF


def test_a_language_without_a_reviewed_list_is_off() -> None:
    assert not is_on("xx")
    assert set(REVIEWED) == set(LANGUAGES)


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


def test_the_figures_of_the_lines_to_develop_against_do_not_fall() -> None:
    right: Counter[tuple[str, str]] = Counter()
    total: Counter[tuple[str, str]] = Counter()
    for written in DEVELOP.read_text(encoding="utf-8").splitlines():
        row = json.loads(written)
        kind = next((name for name, some in GROUPS.items() if row["kind"] in some), row["kind"])
        total[row["lang"], kind] += 1
        found = danger_in(row["text"], row["lang"]) is not None
        right[row["lang"], kind] += found == bool(row["label"])
    least = {"sure": 0.95, "hidden": 0.8, "taken back": 0.85, "routine": 0.98}
    low = [key for key in total if right[key] / total[key] < least.get(key[1], 0.6)]
    assert low == []


GROUPS = {"sure": SURE, "hidden": HIDDEN, "taken back": TAKEN_BACK}


@pytest.mark.parametrize(
    "text",
    ["We moved and the garden is lovely. ", "I do not want to die of ", "a ", "kil", "I want "],
)
def test_a_long_message_takes_milliseconds(text: str) -> None:
    long = (text * 4096)[:4096]
    danger_in(long, "de")
    times = []
    for _ in range(5):
        begin = time.process_time()
        danger_in(long, "de")
        times.append(time.process_time() - begin)
    assert median(times) < 0.05, "5 ms and a factor for a busy machine"


PIECES = st.sampled_from(
    "i want to die not never kill myself , . * 1 0 à ж sterben mich um без мене ' \" - 😔".split()
)


@settings(max_examples=60, deadline=None)
@given(
    st.text(max_size=300) | st.lists(PIECES, max_size=80).map(" ".join),
    st.sampled_from(sorted(LANGUAGES)),
)
def test_any_text_is_read(text: str, language: str) -> None:
    assert danger_in(text, language) in {None, *Danger}


@settings(max_examples=15, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=6).map(" ".join))
def test_time_grows_no_faster_than_the_text(piece: str) -> None:
    def spent(size: int) -> float:
        text = (f"{piece} " * size)[:size]
        begin = time.process_time()
        danger_in(text, "en")
        return time.process_time() - begin

    assert spent(32_768) < 40 * max(min(spent(4096) for _ in range(2)), 0.004)
