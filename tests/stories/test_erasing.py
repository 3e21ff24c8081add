"""Erasing everything: what goes, what others keep, and that no trace is left."""

from typing import Any

from sqlalchemy import select

from storage import people, tables, vault
from storage.database import Transaction
from storage.ids import PersonId
from tests.stories.own_data import (
    ERASE,
    NAME,
    WORDS,
    bea_is_a_client,
    opened_files,
    opened_values,
    sealed_values,
    share,
)
from tests.theatre import Stage


async def test_after_forget_no_trace_is_left_in_any_table_or_file(stage: Stage) -> None:
    """The canary: name, words and chat, sealed or not, and old copies of what was sealed."""
    await stage.dana_is_a_therapist()
    token = await stage.dana_invites(label="Featherstone")
    ann = await stage.newcomer(7_104_233_901, NAME)
    stage.ann = ann
    await stage.ann_says_yes(token)
    await stage.passes("P35D")
    await ann.taps("good")
    await share(ann, WORDS)
    await ann.says(f"{WORDS}, again")
    await ann.says("/start")

    before = await stage.storage.read(sealed_values)
    seen = await stage.storage.read(opened_values)
    assert NAME in seen
    assert WORDS in seen
    assert str(ann.id) in seen
    person = await stage.storage.read(people.person_of_chat, ann.id)
    assert person is not None
    hers = [one for one in before if vault.owner_of(one[0]) == person.id]
    traces = await stage.storage.read(keys_and_hashes, person.id)
    on_disk = await opened_files(stage)
    assert len(hers) > 4
    assert all(blob in on_disk for blob, _place, _row in hers)
    assert all(trace in on_disk for trace in traces)

    await ann.says("/forget")
    await ann.taps(ERASE)
    await ann.sees("Erased", "No more notes will come")

    left = await stage.storage.read(opened_values)
    for canary in (NAME, "xylophone", "Brightwater", str(ann.id), "Featherstone"):
        assert canary not in left, canary
    on_disk = await opened_files(stage)
    for blob, place, row in hers:
        assert blob not in on_disk, place
        assert await cannot_open(stage, blob, place, row), place
    for trace in traces:
        assert trace not in on_disk
    for table in ("client", "consent", "checkin", "story", "story_part", "dialogue"):
        assert await stage.rows(table) == 0, table
    assert await stage.storage.read(people.person_of_chat, ann.id) is None


def keys_and_hashes(tx: Transaction, person_id: PersonId) -> list[bytes]:
    """Whose bytes would still name or open what was theirs."""
    keys, who = tables.data_key, tables.person
    return [
        tx.execute(select(keys.c.wrapped).where(keys.c.id == person_id)).scalar_one(),
        tx.execute(select(who.c.chat_hash).where(who.c.id == person_id)).scalar_one(),
    ]


async def cannot_open(stage: Stage, blob: bytes, place: Any, row: int) -> bool:
    try:
        await stage.storage.read(Transaction.unseal, blob, place=place, row=row)
    except vault.KeyDestroyed:
        return True
    return False


async def test_the_card_says_what_goes_and_one_tap_does_it(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await share(ann, WORDS)
    await ann.says("/forget")
    await ann.sees("What goes, at once", "What nobody can call back", "in their own records")
    assert await stage.rows("story") == 1, "nothing happens before the tap"
    await ann.taps(ERASE)
    await ann.sees(
        "Erased on Monday", "Europe/Berlin", "1 thing you wrote or tapped",
        "1 record of your yes", "No list with anything of yours had been opened by Dana",
    )  # fmt: skip
    await ann.new()
    await stage.passes("P800D")
    assert await ann.new() == []
    await ann.says("hello?")
    await ann.sees("Nothing about you was stored")


async def test_the_buttons_of_the_card_do_nothing_more_once_all_is_erased(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await ann.says("/forget")
    card = (await ann.messages())[-1]
    data = card["buttons"][0][0]["data"]
    await ann.taps(ERASE)
    report = await ann.last()
    await stage.forge_tap(ann, data)
    assert await ann.last() == report
    assert any("earlier step" in toast for toast in await ann.toasts())


async def test_leave_it_as_it_is_changes_nothing(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await ann.says("/forget")
    await ann.says("Leave it as it is")
    await ann.sees("Nothing was erased")
    assert await stage.rows("client") == 1


async def test_an_old_card_is_shown_anew_before_it_erases(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await ann.says("/forget")
    await stage.passes("P2D")
    await ann.taps(ERASE)
    await ann.sees("What goes, at once")
    assert await stage.rows("client") == 1
    for data in ("erase", "erase:", "erase:!!", "erase:zzzzzzzzzzzzzzzzzzzz", "erase:zzzzzzz"):
        await stage.forge_tap(ann, data)
    assert await stage.rows("client") == 1
    await ann.taps(ERASE)
    await ann.sees("Erased on")
    assert await stage.rows("client") == 0


async def test_what_was_open_before_the_therapist_closes(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await share(ann, WORDS)
    await stage.passes("P8D")
    await dana.taps("Open")
    await dana.sees("xylophone")
    await ann.says("/forget")
    await ann.taps(ERASE)
    await ann.sees("had been opened by Dana", "cannot be unseen")
    assert "xylophone" not in await dana.sees("Nothing is left to read here")
    await dana.taps("Open")
    assert "xylophone" not in str(await dana.chat())


async def test_others_stay_in_the_list(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    bea = await bea_is_a_client(stage)
    await share(ann, "from Ann")
    await share(ann, "from Ann once more")
    await share(bea, "from Bea")
    await stage.passes("P8D")
    await dana.sees("3 things to read")
    await ann.says("/forget")
    await ann.taps(ERASE)
    await dana.sees("1 thing to read")
    await dana.taps("Open")
    await dana.sees("from Bea")


async def test_a_digest_on_its_way_counts_what_is_left(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    bea = await bea_is_a_client(stage)
    await share(ann, "from Ann")
    await share(bea, "from Bea")
    await stage.faults(method="sendMessage", kind="500", count=12, chat_id=dana.id)
    await dana.new()
    await stage.passes("PT1H10S")  # Telegram did not take it yet
    assert await dana.new() == []
    await ann.says("/forget")
    await ann.taps(ERASE)
    await stage.passes("PT3H")
    (push,) = await dana.new()
    assert "1 thing to read" in push


async def test_a_digest_on_its_way_that_would_be_empty_does_not_come(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await share(ann, WORDS)
    await stage.faults(method="sendMessage", kind="500", count=12, chat_id=dana.id)
    await dana.new()
    await stage.passes("PT1H10S")
    assert await stage.rows("digest") == 1
    await ann.says("/forget")
    await ann.taps(ERASE)
    await stage.passes("P8D")
    assert await dana.new() == []


async def test_a_digest_that_would_be_empty_does_not_come(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await share(ann, WORDS)
    await ann.says("/forget")
    await ann.taps(ERASE)
    await dana.new()
    await stage.passes("P8D")
    assert await dana.new() == []


async def test_somebody_erased_can_come_back_with_a_new_link(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await ann.says("/forget")
    await ann.taps(ERASE)
    await stage.ann_says_yes(await stage.dana_invites(label="again"))
    await ann.sees("All set. The first note comes on")
    await ann.says("/mine")
    await ann.sees("Nothing is here yet")


async def test_whoever_only_opened_a_link_can_be_forgotten_and_the_link_is_used(
    stage: Stage,
) -> None:
    await stage.dana_is_a_therapist()
    people_before = await stage.rows("person")
    token = await stage.dana_invites()
    await stage.ann.opens(token)
    await stage.ann.says("/forget")
    await stage.ann.taps(ERASE)
    await stage.ann.sees("Erased")
    assert await stage.rows("person") == people_before
    charlie = await stage.newcomer(201, "Charlie")
    await charlie.opens(token)
    await charlie.sees("This link does not open anything now")
    assert await stage.rows("person") == people_before


async def test_a_therapist_or_an_admin_cannot_be_erased_from_the_chat(stage: Stage) -> None:
    await stage.ann_is_a_client()
    for staff in (stage.dana, stage.alex):
        await staff.says("/forget")
        await staff.sees("another part here, too")
        await stage.forge_tap(staff, "erase:zzzzzz")
    assert await stage.rows("therapist") == 1
    assert await stage.rows("admin") == 1
    assert await stage.rows("client") == 1


async def test_erasing_works_with_a_restart_between_any_two_steps(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    stage.restarts_between = True
    await share(ann, WORDS)
    await ann.says("/forget")
    await ann.says(ERASE)
    await ann.sees("Erased on")
    assert await stage.rows("story") == 0


# Move on


async def test_stop_offers_to_erase_as_well(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await ann.says("/stop")
    await ann.taps("Stop and erase everything")
    await ann.taps(ERASE)
    await ann.sees("Erased on")
    assert await stage.rows("client") == 0


async def test_moving_on_from_home_takes_one_confirmation_and_no_question(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await ann.says("/start")
    await ann.taps("Stop and erase everything")
    assert "?" not in await ann.last()
    await ann.taps(ERASE)
    assert "?" not in await ann.sees("Erased on")
    assert await stage.rows("person") == 2


# Pages


async def test_the_pages_are_there_for_everybody(stage: Stage) -> None:
    charlie = await stage.newcomer(201, "Charlie")
    await charlie.says("/privacy")
    await charlie.sees("not end-to-end encrypted", "Nobody watches", "90 days", "/forget")
    await charlie.says("/rules")
    await charlie.sees("not therapy", "there is no open chat", "tap “Read”")
    assert await stage.rows("person") == 0
    await stage.ann_is_a_client()
    await stage.ann.says("/privacy")
    assert await stage.ann.buttons() == ["All my data", "Who opened what", "Erase everything"]
    await stage.ann.taps("Erase everything")
    await stage.ann.sees("What goes, at once")
