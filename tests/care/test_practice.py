"""What a practice may set, as the trail keeps it, and the days it keeps quiet."""

from dataclasses import replace
from datetime import date

import pytest

from care.plan import Preset
from care.practice import Bound, Offer, Terms, Text, text_faults, value_of, with_value
from care.quiet import QuietDay, Wish, Wishes
from care.window import Window
from care.wording import Fault

PLAIN = Terms()
NARROW = Terms(
    offers=frozenset({Offer.LETTERS}),
    languages=frozenset({"en", "de"}),
    plans=frozenset({Preset.YEAR, Preset.LIGHT}),
    default_plan=Preset.YEAR,
    default_window=Window(10 * 60, 18 * 60),
    words_kept_days=30,
    link_kept_months=6,
)


@pytest.mark.parametrize("terms", [PLAIN, NARROW])
def test_what_the_trail_keeps_of_a_bound_brings_it_back(terms: Terms) -> None:
    other = PLAIN if terms is NARROW else replace(NARROW, plans=None)
    for bound in (Bound.PLANS, *Bound):
        changed = with_value(other, bound, value_of(terms, bound))
        assert changed is not None, bound
        other = changed
    assert other == replace(terms, offers=other.offers)


@pytest.mark.parametrize(
    ("bound", "value"),
    [
        (Bound.LANGUAGES, ""),
        (Bound.PLANS, ""),
        (Bound.PLANS, "year"),  # the one that is proposed first, light, would be gone
        (Bound.PLANS, "weekly"),
        (Bound.DEFAULT_PLAN, "weeks"),  # in how many, nobody would know
        (Bound.DEFAULT_PLAN, None),
        (Bound.DEFAULT_HOURS, "600-620"),
        (Bound.DEFAULT_HOURS, "18-10"),
        (Bound.DEFAULT_HOURS, "x"),
        (Bound.WORDS_KEPT, "91"),  # the law's bound is 90
        (Bound.WORDS_KEPT, "0"),
        (Bound.LINK_KEPT, "36"),
        (Bound.LINK_KEPT, None),
    ],
)
def test_a_bound_cannot_be_what_nobody_could_keep(bound: Bound, value: str | None) -> None:
    assert with_value(PLAIN, bound, value) is None


def test_what_is_proposed_first_is_one_of_those_offered() -> None:
    assert (
        with_value(replace(NARROW, plans=frozenset({Preset.YEAR})), Bound.DEFAULT_PLAN, "long")
        is None
    )
    assert with_value(NARROW, Bound.DEFAULT_PLAN, "light") == replace(
        NARROW, default_plan=Preset.LIGHT
    )


@pytest.mark.parametrize(
    ("kind", "words", "found"),
    [
        (Text.WELCOME, "Welcome to our practice for psychotherapy.", ()),
        (Text.WELCOME, "Call us at 030 1234567.", ()),
        (Text.WELCOME, "You must answer.", (Fault.DEMAND,)),
        (Text.WELCOME, "a" * 501, (Fault.TOO_LONG,)),
        (Text.PRIVACY, "You must be told this: we keep it. Really! Yes!", ()),
        (Text.PRIVACY, "a" * 2001, (Fault.TOO_LONG,)),
    ],
)
def test_a_welcome_weighs_on_nobody_and_privacy_is_said_in_the_laws_words(
    kind: Text, words: str, found: tuple[Fault, ...]
) -> None:
    assert text_faults(kind, words) == found


def test_on_a_quiet_day_of_the_practice_nothing_comes_whatever_is_wished() -> None:
    eve = QuietDay(12, 24)
    wished = Wishes(marked=(QuietDay(12, 24, wish=Wish.NOTE),), turn_of_year=False)
    on = date(2026, 12, 24)
    assert not wished.closed_to_hellos(on)
    assert wished.notes_wished(on, on) == [on]
    closed = replace(wished, practice=(eve,))
    assert closed.closed(on)
    assert closed.closed_to_hellos(on)
    assert closed.notes_wished(on, on) == []
    assert not closed.closed(date(2026, 12, 23))
