"""Stories: every state and event, and folding that never cuts a character in two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from care.checkin import Face
from care.story import About, Event, Refusal, State, Told, after, fold, is_heavy

TABLE = """
state      share           keep          delete   withdraw      read          edit
draft      shared          kept          deleted  not_shared    not_shared    draft
shared     already_shared  kept          deleted  withdrawn     read          shared
read       already_read    already_read  deleted  already_read  already_read  already_read
kept       shared          kept          deleted  not_shared    not_shared    kept
withdrawn  shared          kept          deleted  withdrawn     not_shared    withdrawn
deleted    gone            gone          gone     gone          gone          gone
"""
HEAD, *ROWS = [row.split() for row in TABLE.split("\n")[1:-1]]


def meant(cell: str) -> State | Refusal:
    return State(cell) if cell in set(State) else Refusal(cell)


def test_the_table_has_every_state_and_event() -> None:
    assert {row[0] for row in ROWS} == set(State)
    assert set(HEAD[1:]) == set(Event)


@pytest.mark.parametrize(
    ("state", "event", "expected"),
    [
        (State(row[0]), Event(event), meant(cell))
        for row in ROWS
        for event, cell in zip(HEAD[1:], row[1:], strict=True)
    ],
)
def test_every_state_and_event_leads_where_the_table_says(
    state: State, event: Event, expected: State | Refusal
) -> None:
    assert after(state, event) is expected


@pytest.mark.parametrize("event", Event)
def test_what_was_read_cannot_become_unread(event: Event) -> None:
    assert after(State.READ, event) in {State.DELETED, *Refusal}


@pytest.mark.parametrize(
    ("words", "most", "shown", "folded"),
    [
        ("", 10, "", False),
        ("short", 5, "short", False),
        ("one two three", 13, "one two three", False),
        ("one two three", 12, "one two…", True),
        ("one two three", 8, "one two…", True),
        ("one two three", 7, "one…", True),
        ("one\ntwo three", 7, "one…", True),
        ("a verylongwordwithoutanend", 12, "a verylongw…", True),  # no gap in the last half
        ("supercalifragilistic", 6, "super…", True),
        ("abcde\u0301f", 6, "abcd…", True),  # e with its accent stays whole
        ("abc\N{THUMBS UP SIGN}\N{EMOJI MODIFIER FITZPATRICK TYPE-4}x", 5, "abc…", True),
        ("ab\N{MAN}\u200d\N{WOMAN}\u200d\N{GIRL}cd", 6, "ab…", True),
        ("a\U0001f1fa\U0001f1e6\U0001f1f5\U0001f1f1x", 5, "a\U0001f1fa\U0001f1e6…", True),
        ("a\U0001f1fa\U0001f1e6\U0001f1f5\U0001f1f1", 4, "a\U0001f1fa\U0001f1e6…", True),
        ("ab1\ufe0f\u20e3c", 5, "ab…", True),  # a keycap
        ("ab\r\ncdefgh", 4, "ab…", True),
        ("ab\ud83d\ude00cd", 4, "ab…", True),  # halves that a broken client sent apart
        ("\u1112\u1161\u11ab\u1100\u1173\u11af", 5, "\u1112\u1161\u11ab…", True),
        ("e" + "\u0301" * 20, 5, "…", True),
        ("abक\u094dष", 4, "ab…", True),  # two consonants tied into one
        ("กขน\u0e33ดี", 4, "กข…", True),
        ("日本語の長い文章です", 6, "日本語の長…", True),
    ],
)
def test_long_words_are_folded_between_words_or_whole_characters(
    words: str, most: int, shown: str, folded: bool
) -> None:
    assert fold(words, most=most) == (shown, folded)


@given(words=st.text(max_size=300), most=st.integers(1, 220))
def test_a_folded_text_fits_and_is_the_beginning(words: str, most: int) -> None:
    shown, folded = fold(words, most=most)
    assert len(shown) <= most
    assert folded is (len(words) > most)
    if folded:
        assert words.startswith(shown.removesuffix("…"))
    else:
        assert shown == words


def test_a_digest_shows_two_hundred_characters() -> None:
    shown, folded = fold("word " * 60)
    assert folded
    assert 190 <= len(shown) <= 200


@pytest.mark.parametrize(
    ("face", "about", "heavy"),
    [
        (None, About.LIFE, False),
        (Face.HARD, About.LIFE, False),
        (Face.VERY_GOOD, About.LIFE, False),
        (Face.VERY_HARD, About.LIFE, True),
        (None, About.FELT_OFF, True),
        (Face.GOOD, About.FELT_OFF_KEPT, True),
    ],
)
def test_what_may_weigh_is_folded(face: Face | None, about: About, heavy: bool) -> None:
    assert is_heavy(Told(face=face, about=about)) is heavy
