"""Reading, phrases and rules, shown with a small language that was made up for it."""

from enum import Enum, auto

import pytest

from care.listening.languages import Languages
from care.listening.lexicon import Lexicon, together
from care.listening.listener import Listener
from care.listening.matching import Matcher
from care.listening.rules import parsed
from care.listening.weighing import Roles


class Word(Enum):
    WANT = auto()
    TEA = auto()
    SUGAR = auto()
    NOT = auto()
    I = auto()  # noqa: E741
    OTHER = auto()
    PAST = auto()
    NOW = auto()
    OVER = auto()
    FILM = auto()
    IDIOM = auto()
    WANTED = auto()


class Order(Enum):
    TEA = auto()
    SWEET = auto()


LEXICON = Lexicon(
    common="the / a / and / is / to",
    pauses="but",
    subjects="i",
    spellings={"wana": "want to"},
    ordinary="kitchen",
    numbers="ten",
    meanings={
        Word.WANT: "want|need",
        Word.WANTED: "wanted",
        Word.TEA: "(black|green)? tea|chai / hot leaf* / chamomile",
        Word.SUGAR: "sugar|honey / (two|three) lumps / kitten / butterscotch",
        Word.NOT: "not|dont / (dont think|doubt) i",
        Word.I: "i|me|my",
        Word.OTHER: "she|he / my (aunt|uncle)",
        Word.PAST: "# years ago / back then",
        Word.NOW: "now|again",
        Word.OVER: "is gone",
        Word.FILM: "film",
        Word.IDIOM: "tea leaves / want for nothing / cup _ tea",
    },
)
ROLES = Roles(
    denial=Word.NOT,
    writer=Word.I,
    other=Word.OTHER,
    past=Word.PAST,
    now=Word.NOW,
    over=Word.OVER,
    elsewhere=Word.FILM,
    idiom=Word.IDIOM,
    first_person=frozenset({Word.WANT}),
    past_tense=frozenset({Word.WANTED}),
)
RULES = parsed(
    ("TEA: WANT|WANTED TEA", "SWEET: NOT WANT SUGAR with NOW", "TEA: TEA alone"),
    Word,
    Order,
    Word.NOT,
)


def read(text: str) -> list[list[str]]:
    reader = Matcher(LEXICON, lasting=(Word.I,)).reader
    return [sentence.words for sentence in reader.sentences(text)]


def told(text: str) -> Order | None:
    return Listener(LEXICON, ROLES, RULES).told(text, Order.TEA)


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("Tea? Now!", [["tea"], ["now"]]),
        ("I DON'T want it", [["i", "dont", "want", "it"]]),
        ("wana tea", [["want", "to", "tea"]]),
        ("ｗａｎｔ\u200b téa 🍵", [["want", "tea"]]),
        ("w4nt t3a", [["want", "tea"]]),
        ("s*gar", [["sugar"]]),
        ("wаnt", [["want"]]),
        ("suuuugar", [["sugar"]]),
        ("s u g a r", [["sugar"]]),
        ("w.a.n.t.t.e.a", [["want", "tea"]]),
        ("iwantsugar", [["i", "want", "sugar"]]),
        ("chamomlie", [["chamomile"]]),
        ("chamommile", [["chamomile"]]),
        ("chamomil", [["chamomil"]]),
        ("butterscottch", [["butterscotch"]]),
        ("butterscoth", [["butterscotch"]]),
        ("butterscitch", [["butterscotch"]]),
        ("butterschtic", [["butterschtic"]]),
        ("kitchen", [["kitchen"]]),
        ("2024 x", [["2024", "x"]]),
        ("", []),
    ],
)
def test_words_are_read_whatever_they_are_disguised_as(
    written: str, words: list[list[str]]
) -> None:
    assert read(written) == words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("tea", {"TEA"}),
        ("green tea", {"TEA"}),
        ("hot leafy", {"TEA"}),
        ("hot", set()),
        ("three lumps", {"SUGAR"}),
        ("lumps", set()),
        ("7 years ago", {"PAST"}),
        ("ten years ago", {"PAST"}),
        ("tea leaves", {"IDIOM"}),
        ("cup tea", {"IDIOM"}),
        ("cup of tea", {"IDIOM"}),
        ("cup of the tea", {"IDIOM"}),
        ("cup of the best tea", {"TEA"}),
        ("my aunt", {"OTHER", "I"}),
    ],
)
def test_the_longest_phrase_says_what_the_words_mean(text: str, found: set[str]) -> None:
    marks = Matcher(LEXICON, lasting=(Word.I,)).marks(text.split())
    assert {mark.meaning.name for mark in marks} == found


@pytest.mark.parametrize("written", ["(tea", "tea)", "tea?", "(tea)?", "| tea", "- / tea"])
def test_what_is_no_phrase_is_refused_with_its_place(written: str) -> None:
    lexicon = Lexicon(common="", meanings={Word.TEA: written})
    with pytest.raises(ValueError, match="TEA: not a phrase"):
        Matcher(lexicon, lasting=())


def test_a_rule_of_an_unknown_meaning_is_refused() -> None:
    with pytest.raises(KeyError):
        parsed(("TEA: WANT COFFEE",), Word, Order, Word.NOT)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I want tea", Order.TEA),
        ("tea I want", None),
        ("I want a cake, a bun, two apples and green tea", None),
        ("I want, well, tea", Order.TEA),
        ("I want cake but tea is cold", None),
        ("Tea.", Order.TEA),
        ("I do not want tea", None),
        ("I do not sleep, I want tea", Order.TEA),
        ("I dont sleep i want tea", Order.TEA),
        ("dont think I want tea", None),
        ("I want not tea", None),
        ("she and I want tea", Order.TEA),
        ("she says want tea", None),
        ("I hope my aunt will want tea", None),
        ("ten years ago I wanted tea", None),
        ("ten years ago it was; I want tea", Order.TEA),
        ("Ten years ago. I wanted tea.", None),
        ("ten years ago it began and I want tea again", Order.TEA),
        ("I want tea is gone", None),
        ("in the film want tea", None),
        ("In the film I want tea", Order.TEA),
        ("She said: “I want tea”", None),
        ("I want for nothing, tea", None),
        ("I dont want sugar now", Order.SWEET),
        ("I want sugar now", None),
        ("I dont want sugar", None),
    ],
)
def test_a_rule_tells_unless_something_takes_it_back(text: str, expected: Order | None) -> None:
    assert told(text) is expected


def test_where_the_verb_is_last_the_order_is_free_and_a_denial_may_follow() -> None:
    lexicon = Lexicon(common="", verb_last=True, meanings=LEXICON.meanings)
    listener = Listener(lexicon, ROLES, RULES)
    assert listener.told("tea I want", Order.TEA) is Order.TEA
    assert listener.told("tea want not", Order.TEA) is None


def test_a_denial_right_behind_counts_where_the_language_denies_so() -> None:
    lexicon = Lexicon(common="", denies_behind=True, meanings=LEXICON.meanings)
    assert Listener(lexicon, ROLES, RULES).told("I want tea not", Order.TEA) is None
    assert told("I want tea not") is Order.TEA


def test_the_dot_of_a_date_ends_no_sentence() -> None:
    assert told("I want on the 14. of May some green tea") is Order.TEA
    assert told("I want what there is. Of all the things on the table: tea") is None


def test_a_rule_may_ask_for_the_sentence_before() -> None:
    rules = parsed(("SWEET: SUGAR after TEA|WANT",), Word, Order, Word.NOT)
    listener = Listener(LEXICON, ROLES, rules)
    assert listener.told("The tea is here. Sugar.", Order.TEA) is Order.SWEET
    assert listener.told("Sugar. The tea is here.", Order.TEA) is None
    assert listener.told("The tea is here. So. Sugar.", Order.TEA) is None
    assert listener.told("tea and sugar", Order.TEA) is None


def test_a_fragment_is_read_with_its_neighbour_in_any_order() -> None:
    rules = parsed(("SWEET: WANT SUGAR",), Word, Order, Word.NOT)
    listener = Listener(LEXICON, ROLES, rules)
    assert listener.told("Sugar. That is all I want.", Order.TEA) is Order.SWEET
    assert listener.told("What I really want here? Sugar.", Order.TEA) is Order.SWEET
    assert listener.told("There is sugar on the table. That is all I want.", Order.TEA) is None
    assert listener.told("Sugar. I dont want it.", Order.TEA) is None
    assert listener.told("She has sugar. I want to sleep.", Order.TEA) is None


def test_a_language_is_known_by_its_everyday_words() -> None:
    nothing: dict[Word, str] = {}
    languages = Languages(
        {
            "en": Lexicon(meanings=nothing, common="i / want / the"),
            "fr": Lexicon(meanings=nothing, common="je / la / j'ai / ai", elides=True),
        }
    )
    assert languages.of("I want the tea", "xx") == ["en"]
    assert languages.of("j'ai soif", "en") == ["en", "fr"]
    assert languages.of("I want the tea", "en") == ["en"]
    assert languages.of("tea", "fr") == ["fr"]
    assert languages.of("tea", "xx") == []


def test_what_several_modules_say_is_put_together() -> None:
    both = together({Word.TEA: "chai"}, {Word.TEA: "tea", Word.SUGAR: "honey"})
    assert both == {Word.TEA: "chai\ntea", Word.SUGAR: "honey"}
