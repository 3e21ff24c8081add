"""What goes by itself: a line comes before, one tap keeps it, and no reply is fine."""

from typing import Any

from sqlalchemy import select, update

from care.client import Event, after
from care.discretion import Level
from handlers.keyboard import short
from storage import clients, people, tables
from storage.clients import Client
from storage.database import Transaction
from tests.theatre import Stage

WORDS = "The pears are ripe, and I gave half of them away."
LINE = "What was read here goes by itself"
LINK = "everything that is stored of you here goes by itself"


async def time_passes(stage: Stage, duration: str) -> None:
    """And the bot looks at what it keeps; whatever it has to say is said."""
    await stage.passes(duration, asleep=True)
    await stage.app.scheduler.upkeep()
    await stage.passes("PT1M")


async def ann_rests_since_the_morning(stage: Stage) -> None:
    await stage.ann_is_a_client()
    await stage.passes("PT2H")
    await ann_rests(stage)


async def dana_has_read(stage: Stage) -> None:
    """Ann shared it; Dana's list came, and she tapped «Read»."""
    await stage.ann_is_a_client()
    await stage.ann.says(WORDS)
    await stage.ann.taps("Share with Dana")
    await stage.passes("PT1H")
    await stage.dana.taps("Open")
    await stage.dana.taps("Read 1")


async def ann_is(stage: Stage, **values: Any) -> Client:
    def write(tx: Transaction) -> Client:
        if values:
            tx.execute(update(tables.client).values(**values))
        return ann(tx)

    return await stage.storage.transact(write)


def ann(tx: Transaction) -> Client:
    return clients.clients_of(tx, tx.execute(select(tables.client.c.person_id)).scalar_one())[0]


async def ann_rests(stage: Stage) -> None:
    def body(tx: Transaction) -> None:
        known = ann(tx)
        clients.apply(tx, known, after(known.state, Event.WENT_QUIET, now=stage.now), now=stage.now)

    await stage.storage.transact(body)


async def trail(stage: Stage, act: str) -> list[str | None]:
    """What was written down of this act."""
    of_it = select(tables.audit.c.what).where(tables.audit.c.act == act)
    return await stage.storage.read(lambda tx: list(tx.execute(of_it).scalars()))


# Words that were read.


async def test_words_go_after_one_line_and_no_reply_is_fine(stage: Stage) -> None:
    person = stage.ann
    await dana_has_read(stage)
    await ann_rests(stage)
    await person.new()
    await time_passes(stage, "P75D")
    assert await person.new() == []
    await time_passes(stage, "P1D")
    (line,) = await person.new()
    assert LINE in line
    assert "31 May 2026" in line
    assert "Dana" not in line
    await person.taps("Let it go")
    await person.sees("It goes on", "31 May 2026")
    await time_passes(stage, "P13D")
    await person.says("/mine")
    await person.sees("The pears are ripe")
    await person.new()
    await time_passes(stage, "P1D")
    await person.says("/mine")
    assert "pears" not in await person.sees("gone, a while after it was read")
    assert await trail(stage, "data.forgotten") == ["story"]
    await person.new()
    await time_passes(stage, "P40D")
    assert await person.new() == []


async def test_what_ann_keeps_is_with_nobody_else_any_more(stage: Stage) -> None:
    person, dana = stage.ann, stage.dana
    await dana_has_read(stage)
    await ann_rests(stage)
    await time_passes(stage, "P76D")
    bea = await stage.newcomer(203, "Bea")
    await bea.says("/start")
    data = f"wordskeep:{short((await ann_is(stage)).id)}"
    await stage.forge_tap(bea, data)
    await stage.forge_tap(dana, data)
    assert "The pears" in await dana.last(), "nobody else can tap it"
    await person.taps("Keep mine")
    await person.sees("Kept. It is yours alone now")
    assert "The pears" not in await dana.last()
    await stage.forge_tap(person, data)
    assert (await person.toasts())[-1].startswith("That button belongs to an earlier step")
    await time_passes(stage, "P100D")
    await person.says("/mine")
    await person.sees("kept for you", "The pears are ripe")
    assert await trail(stage, "data.forgotten") == []


async def test_a_sealed_line_says_it_behind_a_tap(stage: Stage) -> None:
    person = stage.ann
    await dana_has_read(stage)
    await ann_rests(stage)
    await ann_is(stage, discretion=Level.SEALED)
    await time_passes(stage, "P76D")
    assert LINE not in await person.last()
    await person.taps("Show")
    await person.sees(LINE)
    await person.taps("Keep mine")
    await person.sees("Kept.")


async def test_words_wait_for_whoever_cannot_be_told_and_is_told_when_back(stage: Stage) -> None:
    person = stage.ann
    await dana_has_read(stage)
    await ann_rests(stage)
    await stage.storage.transact(
        lambda tx: people.mark_unreachable(tx, ann(tx).person_id, stage.now)
    )
    await person.new()
    await time_passes(stage, "P80D")
    await time_passes(stage, "P20D")
    assert await person.new() == []
    assert await trail(stage, "data.forgotten") == [], "nothing goes in silence so soon"
    await person.says("/mine")
    await person.sees("The pears are ripe")
    await person.new()
    await time_passes(stage, "PT1H")
    assert LINE in (await person.new())[-1]
    await time_passes(stage, "P14D")
    assert await trail(stage, "data.forgotten") == ["story"]


# Links.


async def test_a_link_that_rests_is_kept_by_one_tap_and_goes_without_one(stage: Stage) -> None:
    person = stage.ann
    await ann_rests_since_the_morning(stage)
    everybody = await stage.rows("person")
    await person.new()
    await time_passes(stage, "P698D")
    assert await person.new() == []
    await time_passes(stage, "P3D")
    (line,) = await person.new()
    assert LINK in line
    assert "2 March 2028" in line
    await person.taps("Keep it")
    await person.sees("for 24 months")
    await person.new()
    await time_passes(stage, "P60D")
    assert await person.new() == []
    await time_passes(stage, "P642D")  # and no line comes on the second of January
    assert LINK in (await person.new())[-1]
    await time_passes(stage, "P29D")
    assert await stage.rows("person") == everybody
    await time_passes(stage, "P1D")
    assert await stage.rows("person") == everybody - 1
    assert await stage.rows("client") == 0
    assert await trail(stage, "data.forgotten") == ["link"]
    assert await person.new() == []


async def test_anything_that_is_said_after_the_line_keeps_a_link(stage: Stage) -> None:
    person = stage.ann
    await ann_rests_since_the_morning(stage)
    await time_passes(stage, "P701D")
    await person.sees(LINK)
    await person.says("/help")
    await time_passes(stage, "P60D")
    assert await stage.rows("client") == 1


async def test_whoever_stopped_was_told_then_and_hears_nothing_more(stage: Stage) -> None:
    person = stage.ann
    await stage.ann_is_a_client()
    await person.says("/stop")
    await person.sees("Stopped.", "goes by itself 24 months from now")
    await person.new()
    await time_passes(stage, "P701D")
    await time_passes(stage, "P58D")
    assert await stage.rows("client") == 1
    await time_passes(stage, "P3D")
    assert await stage.rows("client") == 0
    assert await person.new() == []


async def test_a_therapist_who_left_goes_with_the_last_client(stage: Stage) -> None:
    await stage.ann_is_a_client()
    await stage.dana.says("/leave")
    await stage.dana.taps("Nobody")
    await stage.dana.taps("Yes, leave")
    await stage.passes("P1D")
    await stage.app.scheduler.upkeep()
    assert await stage.rows("therapist") == 1
    await stage.ann.says("/forget")
    await stage.ann.taps("Stop and erase it all now")
    await stage.app.scheduler.upkeep()
    assert await stage.rows("therapist") == 0
    await stage.dana.says("/start")
    await stage.dana.sees("Nothing about you was stored")
