"""Updates wait for the bot as at Telegram: in order, by offset, for a while, for one poller."""

import asyncio
from datetime import timedelta

import pytest

from sandbox import Sandbox, SimClock
from sandbox.updates import UpdateQueue
from tests.sandbox.conftest import START
from tests.sandbox.remote import ANN, DANA, Remote, buttons, until


def texts(updates: list[dict[str, object]]) -> list[object]:
    return [update["message"]["text"] for update in updates]  # type: ignore[index]  # plain JSON


async def test_an_update_comes_again_until_it_is_confirmed(
    remote: Remote, sandbox: Sandbox
) -> None:
    await remote.says(ANN, "one")
    await remote.says(DANA, "two")
    first, second = await remote.updates()
    assert texts([first, second]) == ["one", "two"]
    assert second["update_id"] == first["update_id"] + 1
    assert await remote.updates(offset=first["update_id"]) == [first, second]
    assert await remote.updates(offset=second["update_id"]) == [second]
    assert await remote.updates() == [second]
    assert sandbox.pending_updates() == 1
    assert await remote.updates(offset=second["update_id"] + 1) == []
    assert await sandbox.delivered()
    assert sandbox.pending_updates() == 0


async def test_a_limit_takes_the_oldest(remote: Remote) -> None:
    for word in "abc":
        await remote.says(ANN, word)
    assert texts(await remote.updates(limit=2)) == ["a", "b"]


async def test_a_negative_offset_forgets_all_but_the_newest(remote: Remote) -> None:
    for word in "abc":
        await remote.says(ANN, word)
    assert texts(await remote.updates(offset=-2)) == ["b", "c"]
    assert texts(await remote.updates()) == ["b", "c"]


async def test_an_offset_far_ahead_confirms_nothing(remote: Remote) -> None:
    await remote.says(ANN, "one")
    (update,) = await remote.updates()
    assert await remote.updates(offset=update["update_id"] + 1_000_000) == [update]


async def test_a_long_poll_ends_when_something_arrives(remote: Remote) -> None:
    poll = asyncio.create_task(remote.updates(timeout=50))
    await remote.says(ANN, "here")
    assert texts(await poll) == ["here"]


async def test_a_long_poll_ends_empty_after_its_time(remote: Remote) -> None:
    assert await remote.updates(timeout=1) == []


async def test_a_second_poller_ends_the_first(remote: Remote, sandbox: Sandbox) -> None:
    older = asyncio.create_task(remote.call("getUpdates", timeout=50))
    await until(lambda: sandbox.world.updates.polled)
    newer = asyncio.create_task(remote.updates(timeout=50))
    status, answer = await older
    assert status == 409
    assert answer["description"] == (
        "Conflict: terminated by other getUpdates request; "
        "make sure that only one bot instance is running"
    )
    await remote.says(ANN, "hello")
    assert texts(await newer) == ["hello"]


async def test_a_poller_that_goes_away_leaves_no_conflict(remote: Remote, sandbox: Sandbox) -> None:
    poll = asyncio.create_task(remote.updates(timeout=50))
    await until(lambda: sandbox.world.updates.polled)
    poll.cancel()
    await asyncio.wait([poll])
    await until(lambda: not sandbox.world.updates.polled)
    assert await remote.updates() == []


async def test_stopping_ends_a_long_poll_at_once(sandbox: Sandbox, remote: Remote) -> None:
    poll = asyncio.create_task(remote.updates(timeout=50))
    await until(lambda: sandbox.world.updates.polled)
    async with asyncio.timeout(1):
        await sandbox.stop()
        assert await poll == []


async def test_updates_wait_a_day_and_taps_150_seconds(ann: Remote) -> None:
    await ann.ok("sendMessage", chat_id=ANN, text="Well?", reply_markup=buttons([("Yes", "y")]))
    await ann.says(ANN, "old")
    await ann.sim("POST", f"/users/{ANN}/taps", label="Yes")
    kinds = [set(update) - {"update_id"} for update in await ann.updates()]
    assert kinds == [{"message"}, {"callback_query"}]
    await ann.sim("POST", "/clock", advance="PT149S")
    assert len(await ann.updates()) == 2
    await ann.sim("POST", "/clock", advance="PT1S")
    assert texts(await ann.updates()) == ["old"]
    await ann.sim("POST", "/clock", advance="PT23H57M29S")
    assert texts(await ann.updates()) == ["old"]
    await ann.sim("POST", "/clock", advance="PT1S")
    assert await ann.updates() == []


async def test_only_wanted_kinds_are_queued_from_then_on(remote: Remote) -> None:
    await remote.updates(allowed_updates=["callback_query"])
    sent = await remote.says(ANN, "unheard")
    assert sent["update_id"] is None
    assert await remote.updates() == []
    await remote.updates(allowed_updates=[])
    await remote.says(ANN, "heard")
    assert texts(await remote.updates()) == ["heard"]


async def test_nothing_is_delivered_while_the_bot_is_away(remote: Remote, sandbox: Sandbox) -> None:
    await remote.says(ANN, "hello?")
    assert not await sandbox.delivered(within=0.01)


def test_the_same_seed_numbers_updates_the_same() -> None:
    clock = SimClock(START, running=False)
    first, second, other = (UpdateQueue(clock, seed) for seed in (3, 3, 4))
    number = first.add("message", ANN, {})
    assert number == second.add("message", ANN, {})
    assert number != other.add("message", ANN, {})


def test_after_a_week_without_updates_the_numbers_start_anew() -> None:
    clock = SimClock(START, running=False)
    queue = UpdateQueue(clock, seed=3)
    first = queue.add("message", ANN, {})
    clock.set(START + timedelta(days=6))
    second = queue.add("message", ANN, {})
    clock.set(START + timedelta(days=13))
    third = queue.add("message", ANN, {})
    assert first is not None
    assert second == first + 1
    assert third != second + 1


@pytest.mark.parametrize("seed", range(20))
async def test_a_stale_offset_loses_nothing_when_the_numbers_start_anew(seed: int) -> None:
    clock = SimClock(START, running=False)
    queue = UpdateQueue(clock, seed)
    last = queue.add("message", ANN, {}) or 0
    await queue.poll(last + 1, 100, 0)
    clock.set(START + timedelta(days=8))
    new = queue.add("message", ANN, {})
    assert [update["update_id"] for update in await queue.poll(last + 1, 100, 0)] == [new]
