"""The chain of the trail: whatever is done to it afterwards is found."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from care.audit import FIRST, Act, Actor, Entry, Link, first_broken, mac_of

KEY = b"k" * 32
NOW = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)


def chained(*entries: Entry) -> list[Link]:
    previous, found = FIRST, []
    for seq, entry in enumerate(entries, start=1):
        mac = mac_of(entry, previous=previous, key=KEY)
        found.append(Link(seq=seq, entry=entry, previous=previous, mac=mac))
        previous = mac
    return found


def entry(number: int) -> Entry:
    return Entry(
        at=NOW + timedelta(minutes=number), act=Act.OFFER_CHANGED, actor=Actor.ADMIN, actor_id=7,
        subject_id=8, about_id=number, what="letters", before="on", after="off",
    )  # fmt: skip


TRAIL = chained(*(entry(number) for number in range(1, 6)))


def found_in(links: list[Link]) -> int | None:
    return first_broken(links, previous=FIRST, key=KEY)


def test_what_nobody_touched_is_whole() -> None:
    assert found_in(TRAIL) is None
    assert found_in([]) is None


@pytest.mark.parametrize(
    "changed",
    [
        {"at": NOW}, {"act": Act.BOUND_CHANGED}, {"actor": Actor.BOT}, {"actor_id": 9},
        {"actor_id": None}, {"subject_id": 9}, {"about_id": None}, {"what": "voice"},
        {"before": None}, {"before": ""}, {"after": "on"}, {"before": "o", "after": "noff"},
    ],
)  # fmt: skip
def test_a_field_that_was_changed_is_found(changed: dict[str, object]) -> None:
    link = replace(TRAIL[2], entry=replace(TRAIL[2].entry, **changed))  # type: ignore[arg-type]  # names of its fields
    assert found_in([*TRAIL[:2], link, *TRAIL[3:]]) == 3


@pytest.mark.parametrize(
    ("what", "links", "where"),
    [
        ("the first is gone", TRAIL[1:], 2),
        ("one is gone", [*TRAIL[:2], *TRAIL[3:]], 4),
        ("two changed places", [*TRAIL[:2], TRAIL[3], TRAIL[2], TRAIL[4]], 4),
        ("one is there twice", [*TRAIL[:3], *TRAIL[2:]], 3),
        ("one was put in between", [*TRAIL[:2], replace(TRAIL[0], seq=9), *TRAIL[2:]], 9),
        ("one with another key", [
            *TRAIL[:2],
            replace(TRAIL[2], mac=mac_of(TRAIL[2].entry, previous=TRAIL[1].mac, key=b"x" * 32)),
            *TRAIL[3:],
        ], 3),
        ("one that was chained on by its neighbour", [
            *TRAIL[:2], replace(TRAIL[3], previous=TRAIL[1].mac), TRAIL[4],
        ], 4),
    ],
)  # fmt: skip
def test_what_is_missing_moved_or_added_is_found(what: str, links: list[Link], where: int) -> None:
    assert found_in(links) == where, what


def test_the_end_of_a_long_trail_is_looked_at_by_itself() -> None:
    assert first_broken(TRAIL[3:], previous=None, key=KEY) is None


def test_the_same_moment_in_another_zone_is_the_same_entry() -> None:
    there = entry(1).at.astimezone(timezone(timedelta(hours=5)))
    moved = replace(entry(1), at=there)
    assert mac_of(moved, previous=FIRST, key=KEY) == TRAIL[0].mac


def test_every_act_has_a_subject() -> None:
    assert {act.subject for act in Act}  # Subject() raises for one that has none
