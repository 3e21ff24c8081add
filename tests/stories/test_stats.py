"""/stats, and what admins hear of by themselves: numbers, from five people up, and once a day."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import update

from bot import admin_notices
from care import helplines
from care.audit import Act
from storage import audit, clients, people, pulse, tables, therapists
from storage.database import Transaction
from tests import practice
from tests.theatre import Player, Stage


async def upkeep(stage: Stage) -> None:
    await stage.app.scheduler.upkeep()
    await stage.settle()


async def a_note_each(stage: Stage, count: int, *, state: str | None = None) -> None:
    """So many new clients, for each of whom a note is due now; in the end it is in this state."""

    def body(tx: Transaction) -> None:
        known = people.person_of_chat(tx, stage.dana.id)
        dana = therapists.therapist_of(tx, known.id) if known else None
        assert dana is not None
        for number in range(count):
            client = practice.welcome(tx, dana, chat_id=700 + number, now=stage.now)
            if state is not None:
                row = practice.queue_checkin(tx, client, now=stage.now)
                values = {"state": state, "settled_at": stage.now, "payload": None}
                outbox = tables.outbox
                tx.execute(update(outbox).where(outbox.c.id == row).values(values))

    await stage.storage.transact(body)


async def since_last(who: Player, part: str) -> list[str]:
    return [text for text in await who.new() if part in text]


async def test_stats_count_in_steps_from_five_people_up(stage: Stage) -> None:
    alex = stage.alex
    await stage.dana_is_ready()
    await a_note_each(stage, 4)
    await alex.says("/stats")
    [text, caption] = (await alex.new())[-2:]
    assert "Opted in: fewer than 5" in text
    assert "Last sign of life" in text
    assert "Clock: agrees" in text
    assert "Last backup: none" in text
    assert caption.startswith("By month")
    assert [one["photo"] for one in await alex.messages() if one["photo"]]
    for number in (740, 741, 742):
        await stage.storage.transact(_one_more, number=number, stage=stage)
    await alex.says("/stats")
    assert "Opted in: 5 or more" in str(await alex.new())
    await stage.dana.says("/stats")
    await stage.dana.sees("nothing to do here just now")
    await stage.ann.says("/stats")
    await stage.ann.sees("There is nothing to do here just now.")


def _one_more(tx: Transaction, *, number: int, stage: Stage) -> None:
    known = people.person_of_chat(tx, stage.dana.id)
    dana = therapists.therapist_of(tx, known.id) if known else None
    assert dana is not None
    practice.welcome(tx, dana, chat_id=number, now=stage.now)


async def test_uncertain_sends_are_let_be_by_an_admin_and_never_sent_again(stage: Stage) -> None:
    alex = stage.alex
    await stage.dana_is_ready()
    await a_note_each(stage, 2, state="uncertain")
    await alex.new()
    await upkeep(stage)
    [notice] = await alex.new()
    assert notice.startswith("Of 2 sends nobody knows")
    await upkeep(stage)
    assert await alex.new() == []
    await alex.taps("Look")
    await alex.sees("Notes to former clients: 2, since")
    await stage.forge_tap(stage.dana, "uncertainleave:99999999999999999")
    await alex.taps("Leave them as they are")
    await alex.sees("No send waits for a decision.")
    found = await stage.storage.read(audit.trail, most=10)
    assert Act.RESOLVED in [link.entry.act for link in found]
    await stage.passes("P2D")
    await upkeep(stage)
    assert await since_last(alex, "nobody knows") == []


async def test_therapists_and_letters_out_of_reach_are_named_by_number_once(stage: Stage) -> None:
    alex, ann, dana = stage.alex, stage.ann, stage.dana
    await stage.ann_is_a_client()
    await ann.says("/letter")
    await ann.taps("In my own way")
    await ann.says("Dear Canary")
    await ann.taps("That is all")
    await ann.taps("Send")
    await ann.taps("With the next list")
    await dana.blocks()
    await alex.new()
    await upkeep(stage)
    said = await alex.new()
    assert len(said) == 2
    assert said[0].startswith("1 therapist cannot be reached")
    assert said[1].startswith("1 letter cannot be delivered")
    await stage.passes("P3D", asleep=True)  # else it is tried all the time
    await upkeep(stage)
    assert await since_last(alex, "cannot") == []


async def test_failing_backups_are_said_each_day(stage: Stage) -> None:
    alex = stage.alex
    await alex.says("/start")
    await stage.storage.transact(pulse.beat, pulse.BACKUP, at=stage.now - timedelta(days=2))
    await stage.storage.transact(pulse.beat, pulse.BACKUP_FAILED, at=stage.now)
    await alex.new()
    for _day in range(2):
        await upkeep(stage)
        assert len(await since_last(alex, "Backups fail.")) == 1
        await upkeep(stage)
        assert await alex.new() == []
        await stage.passes("P1D")
    await stage.storage.transact(pulse.beat, pulse.BACKUP, at=stage.now)
    await upkeep(stage)
    assert await alex.new() == []


async def test_help_lines_that_were_not_checked_for_long_are_named_once_a_month(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    alex = stage.alex
    await alex.says("/start")
    old = helplines.of_country("NL")
    monkeypatch.setattr(helplines, "stale", lambda _rows, *, today: old)
    await alex.new()
    await upkeep(stage)
    [said] = await alex.new()
    assert said.startswith("1 help line was not checked for half a year: NL 113")
    for days, times in ((1, 0), (28, 0), (1, 1)):
        await stage.passes(f"P{days}D", asleep=True)
        await upkeep(stage)
        assert len(await since_last(alex, "help line")) == times


async def test_an_outage_is_told_when_all_that_waited_is_done(stage: Stage) -> None:
    alex, ann = stage.alex, stage.ann
    await stage.ann_is_a_client()
    due = await _due_at(stage)
    await stage.until(due - timedelta(hours=2))
    await alex.new()
    await ann.new()
    await stage.passes("PT5H", asleep=True)
    await stage.passes("PT2M")
    [told] = await since_last(alex, "The bot was down")
    assert "1 note moved, none was skipped." in told
    assert "Ann" not in told
    assert len([text for text in await ann.new() if "o reply" in text]) == 1
    await stage.passes("PT1H", asleep=True)
    await stage.passes("PT2M")
    assert await since_last(alex, "was down") == [], "more than one a day"


async def test_a_long_outage_skips_and_a_restart_is_none(stage: Stage) -> None:
    alex = stage.alex
    await stage.ann_is_a_client()
    await stage.until(await _due_at(stage) - timedelta(hours=2))
    await stage.restart()
    await stage.passes("PT1M")
    await alex.new()
    await stage.stop_bot()
    stage.clock.set(stage.now + timedelta(days=9))
    await stage.start_bot()
    await stage.passes("PT2M")
    await stage.passes("PT2M")
    [told] = await since_last(alex, "The bot was down")
    assert "No note had to move, 1 was skipped." in told


async def _due_at(stage: Stage) -> datetime:
    found = await stage.app.next_due_at()
    assert found is not None
    return await stage.storage.read(lambda tx: clients.next_checkin_at(tx) or found)


async def test_one_notice_that_fails_does_not_stop_the_others(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_anything: object) -> None:
        raise RuntimeError

    await stage.alex.says("/start")
    await stage.storage.transact(pulse.beat, pulse.BACKUP_FAILED, at=stage.now)
    await stage.alex.new()
    monkeypatch.setitem(admin_notices._LOOKS, "unreachable", fails)
    await upkeep(stage)
    assert len(await since_last(stage.alex, "Backups fail.")) == 1
