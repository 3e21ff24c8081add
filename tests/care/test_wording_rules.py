"""The linter's rules: each bites on a bad line, and lets a good one pass, in every language."""

import pytest

from care.discretion import Level
from care.wording import TABLES, Fault
from care.wording.measure import grade, longest, sentences, shown, syllables
from care.wording.place import Place
from care.wording.rules import (
    Rule,
    broken_by_line,
    broken_by_text,
    has_words,
    is_sign,
    says_no_reply_is_fine,
)

LANGUAGES = sorted(TABLES)

# What PRACTICE calls the voice: all of it may stand.
VOICE = [
    (
        "Hi Ann. You said yes to a short note now and then. Dana wrote this; a bot sends it on the "
        "dates you chose. No one reads this chat live. No reply is ever needed. Tap /stop and it "
        "ends at once."
    ),
    (
        "Hi Ann. Dana is curious how the story went on. One tap is plenty, a few lines are "
        "welcome, and no reply is fine too."
    ),
    (
        "A small hello. Good news, dull news or hard news: all of it is welcome here. No reply is "
        "fine."
    ),
    (
        'Last time you picked the topic "work". How is that part of life these days? No reply is '
        "fine, and you can drop this topic with one tap."
    ),
    (
        "This time of year can be a lot, or just a date. Either way, you are thought of kindly. "
        "No reply is fine."
    ),
    (
        "Just so it is no surprise: one more note is left on your plan. You can stop now, add a "
        "year, or do nothing. No reply is fine."
    ),
    (
        "This is the last note you asked for, so this chat goes quiet now. Your story stays yours. "
        "If life brings something new, the Back button shows how to reach Dana."
    ),
    (
        "Got it, thank you for telling it. It goes to Dana on Monday. You can edit it or take it "
        "back until then."
    ),
]


@pytest.mark.parametrize("line", VOICE)
def test_the_voice_of_the_practice_passes(line: str) -> None:
    assert broken_by_line(line, language="en", level=None) == []


BAD = {
    "en": {
        Fault.MARKETING: "A special offer for you",
        Fault.PRAISE: "My great work with you",
        Fault.FORBIDDEN: "This is HIPAA compliant",
        Rule.TOPIC: "How is your family?",
        Rule.BEFORE: "You told me of a storm",
        Rule.SURNAME: "Greetings, Dana Weber",
    },
    "de": {
        Fault.MARKETING: "Ein Sonderangebot wartet",
        Fault.PRAISE: "Meine großartige Arbeit",
        Fault.FORBIDDEN: "Das wird überwacht",
        Rule.TOPIC: "Wie ist es mit der Familie?",
        Rule.BEFORE: "Du hast vom Sturm erzählt",
        Rule.SURNAME: "Hier schreibt Frau Weber",
    },
    "es": {
        Fault.MARKETING: "Una oferta especial",
        Fault.PRAISE: "Mi excelente trabajo",
        Fault.FORBIDDEN: "Este chat está monitorizado",
        Rule.TOPIC: "Un saludo a la familia",
        Rule.BEFORE: "Me contaste algo de un perro",
        Rule.SURNAME: "Un saludo de Dana Weber",
    },
    "fr": {
        Fault.MARKETING: "Une offre spéciale",
        Fault.PRAISE: "Mon excellent travail",
        Fault.FORBIDDEN: "Ce fil est surveillé",
        Rule.TOPIC: "Un mot pour la famille",
        Rule.BEFORE: "Tu m\u2019as raconté un orage",
        Rule.SURNAME: "Un bonjour de Dana Weber",
    },
    "it": {
        Fault.MARKETING: "Offerta speciale per te",
        Fault.PRAISE: "Il mio ottimo lavoro",
        Fault.FORBIDDEN: "Questa chat è monitorata",
        Rule.TOPIC: "Un saluto alla famiglia",
        Rule.BEFORE: "Mi hai raccontato di un cane",
        Rule.SURNAME: "Un saluto da Dana Weber",
    },
    "nl": {
        Fault.MARKETING: "Een aanbieding voor jou",
        Fault.PRAISE: "Mijn geweldige werk",
        Fault.FORBIDDEN: "Deze chat wordt bewaakt",
        Rule.TOPIC: "Een groet aan de familie",
        Rule.BEFORE: "Je vertelde over een storm",
        Rule.SURNAME: "Een groet van Dana Weber",
    },
    "pt": {
        Fault.MARKETING: "Uma oferta especial",
        Fault.PRAISE: "O meu excelente trabalho",
        Fault.FORBIDDEN: "Este chat está monitorizado",
        Rule.TOPIC: "Um olá à família",
        Rule.BEFORE: "Você contou algo de um cão",
        Rule.SURNAME: "Um olá de Dana Weber",
    },
    "uk": {
        Fault.MARKETING: "Спеціальна пропозиція для вас",
        Fault.PRAISE: "Моя чудова робота",
        Fault.FORBIDDEN: "Цей чат під наглядом",
        Rule.TOPIC: "Вітання родині",
        Rule.BEFORE: "Ти розповідала про бурю",
        Rule.SURNAME: "Вітання від Дани Вебер",
    },
}
GOOD = {
    "en": "A small hello from the garden. No reply is fine.",
    "de": "Ein kleiner Gruß aus dem Garten. Eine Antwort muss nicht sein.",
    "es": "Un saludo desde el jardín. No hace falta responder.",
    "fr": "Un petit bonjour du jardin. Pas besoin de répondre.",
    "it": "Un piccolo saluto dal giardino. Non c\u2019è bisogno di rispondere.",
    "nl": "Een kleine groet uit de tuin. Antwoorden hoeft niet.",
    "pt": "Um pequeno olá do jardim. Não é preciso responder.",
    "uk": "Невеличке вітання з саду. Можна й не відповідати.",
}


def test_every_language_has_lines_to_try() -> None:
    assert sorted(BAD) == sorted(GOOD) == LANGUAGES


@pytest.mark.parametrize(
    ("language", "rule", "line"),
    [(language, rule, line) for language, lines in BAD.items() for rule, line in lines.items()],
)
def test_each_rule_with_words_bites_in_its_language_and_when_none_is_named(
    language: str, rule: Fault | Rule, line: str
) -> None:
    assert rule in broken_by_line(line, language=language, level=Level.DISCREET)
    assert rule in broken_by_line(line, language=None, level=Level.DISCREET)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_good_line_passes_at_each_level_with_and_without_its_language(language: str) -> None:
    for level in (None, Level.OPEN, Level.DISCREET):
        assert broken_by_line(GOOD[language], language=language, level=level) == []
        assert broken_by_line(GOOD[language], language=None, level=level) == []
    assert says_no_reply_is_fine(GOOD[language], language)
    assert not says_no_reply_is_fine("Hello", language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "line",
    [
        "It is HIPAA-compliant",
        "hipaa",
        "NO-SHOW",
        "no shows",
    ],
)
def test_what_is_forbidden_is_so_in_every_language(language: str, line: str) -> None:
    found = broken_by_line(line, language=None, level=Level.OPEN)
    assert Fault.FORBIDDEN in found, language


@pytest.mark.parametrize(
    "word",
    ["HIPAA compliant", "monitored", "prevents suicide", "no-show", "overdue", "testimonial"],
)
@pytest.mark.parametrize("place", list(Place))
def test_a_forbidden_word_stands_in_no_text_of_ours(place: Place, word: str) -> None:
    found = broken_by_text(f"What is {word} here", place=place, language="en")
    assert Fault.FORBIDDEN in found


@pytest.mark.parametrize(
    ("level", "found"),
    [
        (None, [Fault.CLINICAL]),
        (Level.OPEN, []),
        (Level.DISCREET, [Fault.CLINICAL, Rule.TOPIC]),
        (Level.SEALED, [Fault.CLINICAL, Rule.TOPIC, Rule.NOT_A_SIGN]),
    ],
)
def test_a_level_says_what_a_lock_screen_may_show(
    level: Level | None, found: list[Fault | Rule]
) -> None:
    line = "After therapy, how is the family?"
    assert broken_by_line(line, language="en", level=level) == found


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("A note is here.", True),
        ("Is a note here?", False),
        ("3 notes are here.", False),
        ("A note is here, and it says what somebody has told and more than that.", False),
    ],
)
def test_a_sign_is_short_and_says_nothing(line: str, is_one: bool) -> None:
    assert is_sign(line) is is_one


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("Greetings, Dana Weber", True),
        ("Dana de la Cruz says hello", True),
        ("Dear Mrs Weber", True),
        ("Hi Ann. Good Morning", False),
        ("Dear Ann", False),
        ("Hello from Lisbon", False),
        ("A note from Dana. Kind words.", False),
    ],
)
def test_a_surname_is_seen_by_its_first_name_or_title(line: str, named: bool) -> None:
    assert (Rule.SURNAME in broken_by_line(line, language="en", level=Level.DISCREET)) is named


def test_the_length_of_a_line_is_320_characters_at_most() -> None:
    assert broken_by_line("o" * 320, language="en", level=None) == []
    assert broken_by_line("o" * 321, language="en", level=None) == [Fault.TOO_LONG]


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("the", 1), ("hello", 2), ("noted", 2), ("called", 1), ("places", 2), ("notes", 1),
        ("idea", 3), ("quiet", 2), ("emergency", 4), ("something", 2), ("people", 2), ("area", 3),
        ("table", 2), ("curious", 3), ("period", 3), ("program", 2), ("112", 1),
    ],
)  # fmt: skip
def test_syllables_are_counted_by_letters(word: str, count: int) -> None:
    assert syllables(word) == count


EASY = "A small hello from the old room. The plums are ripe, and the cat is well and fat."
HARD = (
    "Notwithstanding considerable organisational complications, the administration anticipates "
    "an improvement of communication opportunities."
)


def test_a_hard_text_has_a_higher_grade_and_a_short_one_none() -> None:
    easy, hard = grade(EASY), grade(HARD)
    assert easy is not None
    assert hard is not None
    assert easy < 3 < 15 < hard
    assert grade("Notwithstanding complications") is None


def test_the_bound_of_the_grade_is_higher_for_law_and_for_therapists() -> None:
    text = "This is not a session, and not therapy. It does not begin that again, nor is it billed."
    between = f"{text} Nobody, whoever it may be, considers everything here carefully."
    assert 6 < (grade(between) or 0) < 8
    for place, broken in ((Place.CLIENT, True), (Place.LEGAL, False), (Place.THERAPIST, False)):
        found = broken_by_text(between, place=place, language="en")
        assert (Rule.HARD_TO_READ in found) is broken, place


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_a_sentence_has_15_words_at_most_in_other_languages(language: str) -> None:
    fifteen = " ".join(["no"] * 15)
    for place in (Place.CHECKIN, Place.CLIENT, Place.LEGAL):
        assert Rule.LONG_SENTENCE not in broken_by_text(
            f"{fifteen}. {fifteen}.", place=place, language=language
        )
        found = broken_by_text(f"{fifteen} no.", place=place, language=language)
        assert Rule.LONG_SENTENCE in found
    assert broken_by_text(f"{fifteen} no.", place=Place.ADMIN, language=language) == []
    assert broken_by_line(f"{fifteen} no.", language=None, level=None) == []


def test_sentences_and_rests_are_told_apart() -> None:
    assert sentences("One. Two: three!\nFour?") == ["One", "Two: three", "Four"]
    assert longest("One two. Three: four five six; seven") == 3
    assert shown("<b>A &amp; b</b> &lt;c&gt;") == "A & b <c>"


@pytest.mark.parametrize(
    ("label", "understood"),
    [
        ("Stop", True),
        ("✓ Monday", True),
        ("Зупинити", True),
        ("👍", False),
        ("✓", False),
        ("…", False),
    ],
)
def test_a_button_is_understood_without_its_emoji(label: str, understood: bool) -> None:
    assert has_words(label) is understood
    found = broken_by_text(label, place=Place.BUTTON, language="en")
    assert (Rule.WORDLESS in found) is not understood


def test_words_of_therapy_stand_where_somebody_reads_on_purpose() -> None:
    text = "It is not a session, and not therapy."
    for place in Place:
        unasked = place in {Place.CHECKIN, Place.NAMED, Place.DISCREET, Place.SIGN}
        found = broken_by_text(text, place=place, language="en")
        assert (Fault.CLINICAL in found) is unasked, place


def test_our_own_voice_is_held_to_more_than_a_line_of_a_person() -> None:
    assert broken_by_line("A journey by train", language="nl", level=None) == []
    assert Rule.PRESSING in broken_by_text("Uw reis", place=Place.CLIENT, language="nl")
    assert Rule.TOPIC in broken_by_text("How is the family?", place=Place.CHECKIN, language="en")
    assert Rule.TOPIC not in broken_by_text("The family", place=Place.CLIENT, language="en")
