"""What a digest holds: its order and pages, what is folded, what comes later, and never twice."""

from datetime import datetime, timedelta

from sqlalchemy import select, update

from care.checkin import Face
from care.delivery import Kind
from care.story import Medium, State
from care.therapist import Switch
from storage import (
    clients,
    outbox,
    people,
    story_fates,
    story_words,
    tables,
    therapist_choices,
    therapists,
    unsent,
)
from storage.clients import Client
from storage.database import Transaction
from storage.ids import StoryId
from storage.notes import For, write
from storage.therapists import Therapist
from tests import practice
from tests.theatre import Player, Stage


def dana_of(tx: Transaction, stage: Stage) -> Therapist:
    person = people.person_of_chat(tx, stage.dana.id)
    therapist = therapists.therapist_of(tx, person.id) if person else None
    assert therapist is not None
    return therapist


def client_of(tx: Transaction, who: Player) -> Client:
    person = people.person_of_chat(tx, who.id)
    assert person is not None
    return clients.clients_of(tx, person.id)[0]


async def told(
    stage: Stage, words: str, *, at: datetime | None = None, first: bool = False,
    face: Face | None = None,
) -> StoryId:  # fmt: skip
    """Something that Ann shared, without the conversation."""

    def body(tx: Transaction) -> StoryId:
        ann, now = client_of(tx, stage.ann), at or stage.now
        number = story_words.add_story(tx, ann.id, state=State.SHARED, face=face, now=now)
        story_words.add_part(
            tx, number, owner=ann.person_id, medium=Medium.TEXT, words=words, file=None,
            message=None,
        )  # fmt: skip
        if first:
            tx.execute(
                update(tables.story).where(tables.story.c.id == number).values(read_first=True)
            )
        return number

    return await stage.storage.transact(body)


async def told_many(stage: Stage, many: int) -> None:
    for number in range(many):
        await told(stage, f"story no. {number:02}", at=stage.now + timedelta(seconds=number))


async def dana_chooses(stage: Stage, switch: Switch, *, on: bool = True) -> None:
    def body(tx: Transaction) -> None:
        therapist_choices.switch(tx, dana_of(tx, stage).id, switch, on=on)

    await stage.storage.transact(body)


async def digests_to(stage: Stage) -> int:
    """How many pushes Dana was sent."""
    return len([one for one in await stage.dana.new() if "to read" in one])


async def data_of(who: Player, label: str) -> str:
    for message in reversed(await who.messages()):
        for row in message["buttons"]:
            for button in row:
                if button["label"] == label:
                    return str(button["data"])
    raise AssertionError(f"no button {label!r}")


async def charlie_is_a_therapist(stage: Stage) -> Player:
    charlie = await stage.newcomer(201, "Charlie")
    await stage.storage.transact(
        practice.open_practice, letters=True, chat_id=charlie.id, name="Charlie", now=stage.now
    )
    await charlie.says("/start")
    return charlie


async def test_sections_and_pages_come_in_order_and_the_push_only_counts(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await told_many(stage, 11)
    await told(stage, "read me first", at=stage.now + timedelta(hours=1), first=True)
    stage.restarts_between = True
    await dana.new()
    await stage.passes("PT2H")
    assert await dana.new() == ["12 things to read, when it suits you."]
    await dana.taps("Open")
    text = await dana.sees("To be read first", "Stories", "Page 1 of 2")
    order = ["read me first", "Stories", *[f"no. {number:02}" for number in range(9)]]
    places = [text.index(one) for one in order]
    assert places == sorted(places)
    assert "no. 09" not in text
    await dana.taps("Later page")
    text = await dana.sees("11 · M.", "no. 09", "12 · M.", "no. 10", "Page 2 of 2")
    assert "no. 08" not in text
    await ann.new()
    await dana.taps("Read 12")
    await dana.sees("12 · M.", "read", "Page 2 of 2")
    assert len(await ann.new()) == 1
    await dana.taps("Earlier page")
    await dana.taps("All read here")
    assert len(await ann.new()) == 10, "those of the page, and none of the other"
    assert "Read 3" not in await dana.buttons()


async def test_another_therapists_pages_open_for_nobody_and_old_buttons_do_nothing_twice(
    stage: Stage,
) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await told_many(stage, 11)
    await told(stage, "heavy words", at=stage.now - timedelta(hours=1), face=Face.VERY_HARD)
    charlie = await charlie_is_a_therapist(stage)
    await stage.passes("PT2H")
    await dana.taps("Open")
    later, page = await data_of(dana, "Later 1"), await data_of(dana, "Later page")
    close, everything = await data_of(dana, "Close"), await data_of(dana, "All read here")
    shown = [later, page, close, everything, await data_of(dana, "Read 2")]
    shown += [await data_of(dana, "Show 1"), page[:-1] + "0", page.replace(":1", ":x")]
    before = await dana.messages()
    for who in (charlie, ann):
        theirs = await who.messages()
        for data in [*shown, later.replace(":s:", ":l:"), "digestpage", "digestlater:s", "readall"]:
            await stage.forge_tap(who, data)
        assert await who.messages() == theirs
    assert await dana.messages() == before
    message = before[-1]["message_id"]
    await ann.new()
    await dana.taps_data(await data_of(dana, "Read 2"), message)
    await stage.forge_tap(dana, shown[4])
    assert len(await ann.new()) == 1
    await dana.taps_data(later, message)
    told_once = (await dana.toasts())[-1]
    await stage.forge_tap(dana, later)
    assert (await dana.toasts())[-1] != told_once == "It comes again with the next one."
    for data in ("digestpage:0:99", page[:-1] + "99", page[:-1] + "-1", "digestshow:zz"):
        await stage.forge_tap(dana, data)


async def test_what_may_weigh_is_folded_until_its_reader_wants_it(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await told(stage, "the worst of weeks", face=Face.VERY_HARD)
    await told(stage, "one light line", at=stage.now + timedelta(minutes=1))
    await told(stage, "another light line", at=stage.now + timedelta(minutes=2))
    await stage.passes("PT3H")
    await dana.taps("Open")
    text = await dana.sees("1 · M.", "may want a quiet moment", "one light line")
    assert "worst" not in text
    assert "very hard" not in text
    await ann.new()
    await dana.taps("All read")
    assert len(await ann.new()) == 2, "nobody is told that was read what was not looked at"
    await dana.taps("Show 1")
    await dana.sees("very hard", "the worst of weeks")
    await dana.taps("Fold 1")
    assert "worst" not in await dana.last()
    await dana.taps("Show 1")
    await dana.taps("Read 1")
    assert len(await ann.new()) == 1
    await dana.sees("1 · M.", "read", "the worst of weeks")  # as long as it is looked at
    await dana.taps("Fold 1")
    assert "worst" not in await dana.last()


async def test_later_keeps_its_place_in_the_next_one_and_is_a_debt_nowhere(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await ann.says("the older one")
    await ann.taps("Share with Dana")
    await told(stage, "the middle one", at=stage.now + timedelta(minutes=1))
    stage.restarts_between = True
    await stage.passes("PT2H")
    await dana.taps("Open")
    await dana.taps("Later 1")
    assert "the older one" not in await dana.sees("1 · M.", "the middle one")
    assert "It comes again with the next one." in await dana.toasts()
    await dana.taps("Close")
    await dana.sees("1 thing to read")
    await told(stage, "the newer one")
    await dana.new()
    await stage.passes("P7D")
    assert await dana.new() == ["2 things to read, when it suits you."]
    await dana.taps("Open")
    text = await dana.sees("the older one", "the newer one")
    assert text.index("older") < text.index("newer")
    await dana.taps("Later 1")
    await ann.taps("Take it back")
    texts = [str(one["text"]) for one in await ann.messages()]
    assert any("Dana may have seen it" in one for one in texts), "which is the truth"
    await dana.new()
    await stage.passes("P7D")
    assert await dana.new() == []


async def test_one_bad_thing_never_stops_the_rest(stage: Stage) -> None:
    dana = stage.dana
    await stage.ann_is_a_client()
    bad = await told(stage, "damaged", at=stage.now - timedelta(hours=1))
    await told(stage, "whole and well")
    parts = tables.story_part

    def damage(tx: Transaction) -> None:
        tx.execute(update(parts).where(parts.c.story_id == bad).values(words=b"not a value"))

    await stage.storage.transact(damage)
    await dana.says("/digest")
    await dana.sees("cannot be shown", "2 · M.")
    await stage.passes("PT2H")
    await dana.taps("Open")
    await dana.sees("1 · This one thing cannot be shown", "2 · M.", "whole and well")
    await dana.taps("Read 2")
    await dana.sees("2 · M.", "read")


async def test_the_week_has_its_measure_and_the_rest_comes_next(stage: Stage) -> None:
    dana = stage.dana
    await stage.ann_is_a_client()

    def ten_a_week(tx: Transaction) -> None:
        therapist_choices.choose_week_most(tx, dana_of(tx, stage).id, 10)

    await stage.storage.transact(ten_a_week)
    await told_many(stage, 13)
    await told(stage, "read me first", first=True)
    await dana.says("/digest")
    await dana.sees("a few lines", "4 more things come after that.")
    await dana.new()
    await stage.passes("PT2H")
    assert await dana.new() == ["10 things to read, when it suits you."]
    await dana.taps("Open")
    await dana.sees("read me first", "no. 08")
    await stage.passes("P7D")
    assert await dana.new() == ["4 things to read, when it suits you."]
    await dana.taps("Open")
    await dana.sees("1 · M.", "no. 09", "4 · M.", "no. 12")


async def test_it_opens_by_itself_only_where_that_was_chosen_and_never_in_the_push(
    stage: Stage,
) -> None:
    dana = stage.dana
    await stage.ann_is_a_client()
    await dana_chooses(stage, Switch.OPENS)
    await told(stage, "quiet words")
    await stage.passes("PT2H")
    await dana.sees("1 · M.", "quiet words")
    pushes = [call["params"]["text"] for call in await stage.calls("sendMessage")]
    assert "1 thing to read, when it suits you." in pushes
    assert not [one for one in pushes if "quiet words" in one]
    await dana.taps("Read 1")
    await dana.taps("Close")
    assert "quiet words" not in await dana.sees("1 thing to read")
    await dana_chooses(stage, Switch.OPENS, on=False)
    await told(stage, "closed words")
    await stage.passes("P7D")
    assert "closed words" not in await dana.sees("1 thing to read")


async def test_with_nothing_in_it_one_comes_only_to_who_wishes_so(stage: Stage) -> None:
    dana = stage.dana
    await stage.ann_is_a_client()
    await dana.new()
    await stage.passes("PT2H")
    assert await dana.new() == []
    await dana_chooses(stage, Switch.WHEN_EMPTY)
    await stage.passes("P7D")
    assert await dana.new() == ["Nothing to read this time."]
    assert await dana.buttons() == ["Next 7 days"]


async def test_what_the_next_one_will_hold_opens_and_marks_nothing(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await dana.says("/digest")
    await dana.sees("Nothing waits right now", "Monday, 2 March 2026")
    await ann.says("for Monday")
    await ann.taps("Share with Dana")
    charlie = await charlie_is_a_therapist(stage)
    stage.restarts_between = True
    for _twice in range(2):
        await dana.says("/digest")
        text = await dana.sees("1 · M. ·", "a few lines", "Monday, 2 March 2026")
        assert "for Monday" not in text
    for who in (charlie, ann):
        await who.says("/digest")
        assert "M." not in await who.last()
    await ann.taps("Take it back")
    texts = [str(one["text"]) for one in await ann.messages()]
    assert any("it will not be seen by Dana" in one for one in texts)
    assert not any("may have seen" in one for one in texts)
    await dana.new()
    await stage.passes("PT2H")
    assert await dana.new() == []


async def test_a_later_hour_brings_no_second_one_that_day(stage: Stage) -> None:
    dana = stage.dana
    await stage.ann_is_a_client()
    await told(stage, "in the morning")
    await dana.new()
    await stage.passes("PT2H")
    assert await digests_to(stage) == 1
    await told(stage, "before the evening")

    def evening(tx: Transaction) -> None:
        """As if the choice and a tick had crossed."""
        known = dana_of(tx, stage)
        therapist_choices.choose_minute(tx, known.id, 18 * 60)
        therapists.plan_digest(tx, known.id, at=stage.now + timedelta(hours=7))

    await stage.storage.transact(evening)
    await stage.passes("P1D")
    assert await digests_to(stage) == 0
    await stage.passes("P6DT10H")
    assert await digests_to(stage) == 1


async def test_a_note_that_did_not_get_through_is_named_once(stage: Stage) -> None:
    dana = stage.dana
    await stage.ann_is_a_client()
    story = await told(stage, "read already")

    def fell(tx: Transaction) -> None:
        ann, therapist = client_of(tx, stage.ann), dana_of(tx, stage)
        story_fates.set_state(tx, story, State.READ, now=stage.now)
        note = write(
            tx, For(story_id=story), by=therapist.id, owner=ann.person_id, words="Thank you.",
            now=stage.now,
        )  # fmt: skip
        row = outbox.put(
            tx, person=ann.person_id, kind=Kind.RECEIPT, payload={}, due_at=stage.now,
            now=stage.now, client=ann.id,
        )  # fmt: skip
        tx.execute(update(tables.note).where(tables.note.c.id == note).values(outbox_id=row))
        unsent.cancel_for_client(tx, ann.id, stage.now)

    await stage.storage.transact(fell)
    await dana.new()
    await stage.passes("PT2H")
    assert await dana.new() == ["1 thing to read, when it suits you."]
    await dana.taps("Open")
    await dana.sees("Did not get through", "1 · M. · your note of 2 Mar 2026")
    await stage.passes("P7D")
    assert await dana.new() == []


async def test_two_readings_a_week_make_one_digest_each(stage: Stage) -> None:
    """Nothing is told twice, whatever is left unread."""
    dana = stage.dana
    await stage.ann_is_a_client()
    await told(stage, "left unread")
    await stage.passes("PT2H")
    await dana.new()
    await told(stage, "another")
    await stage.passes("P7D")
    assert await dana.new() == ["1 thing to read, when it suits you."]
    table = tables.digest
    slots = await stage.storage.read(lambda tx: tx.execute(select(table.c.slot_at)).all())
    assert len(slots) == 2
