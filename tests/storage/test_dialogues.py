import pytest

from storage import dialogues
from storage.database import Storage
from storage.dialogues import Dialogue, DialogueMoved
from tests.storage.world import NOW, add_ann, add_bea

LETTER = {"starter": 3, "words": ["Thank you for 🙂", None]}


async def test_a_dialogue_is_where_it_was_left(storage: Storage) -> None:
    ann, bea = (await storage.transact(add_ann)).id, (await storage.transact(add_bea)).id
    begun = await storage.transact(
        dialogues.open_dialogue, ann, name="letter", step="dear", now=NOW
    )
    assert begun.data == {}
    assert await storage.read(dialogues.of_person, ann) == begun
    assert await storage.read(dialogues.of_person, bea) is None

    moved = Dialogue(name="letter", step="signed", data=LETTER, version=begun.version)
    saved = await storage.transact(dialogues.save, ann, moved, now=NOW)
    assert (saved.step, saved.data) == ("signed", LETTER)
    assert saved.version != begun.version
    assert await storage.read(dialogues.of_person, ann) == saved


async def test_a_new_dialogue_takes_the_place_of_the_old(storage: Storage) -> None:
    ann = (await storage.transact(add_ann)).id
    versions = set()
    for name in ("letter", "story", "letter"):
        begun = await storage.transact(
            dialogues.open_dialogue, ann, name=name, step="first", data=LETTER, now=NOW
        )
        assert await storage.read(dialogues.of_person, ann) == begun
        versions.add(begun.version)
    assert len(versions) == 3  # a button of the first letter is not one of the second


async def test_a_closed_dialogue_is_gone(storage: Storage) -> None:
    ann = (await storage.transact(add_ann)).id
    begun = await storage.transact(
        dialogues.open_dialogue, ann, name="letter", step="dear", now=NOW
    )
    await storage.transact(dialogues.close, ann)
    await storage.transact(dialogues.close, ann)
    assert await storage.read(dialogues.of_person, ann) is None
    with pytest.raises(DialogueMoved):
        await storage.transact(dialogues.save, ann, begun, now=NOW)


async def test_an_outdated_change_is_refused(storage: Storage) -> None:
    ann = (await storage.transact(add_ann)).id
    begun = await storage.transact(
        dialogues.open_dialogue, ann, name="letter", step="dear", now=NOW
    )
    saved = await storage.transact(dialogues.save, ann, begun, now=NOW)
    with pytest.raises(DialogueMoved):
        await storage.transact(dialogues.save, ann, begun, now=NOW)
    assert await storage.read(dialogues.of_person, ann) == saved


async def test_the_last_buttons_are_remembered(storage: Storage) -> None:
    ann, bea = (await storage.transact(add_ann)).id, (await storage.transact(add_bea)).id
    assert await storage.read(dialogues.offered, ann) == []
    await storage.transact(dialogues.remember_offer, ann, [("Yes", "d:1:y")], NOW)
    buttons = [("Später 🙂", "d:2:later"), ("No", "d:2:n")]
    await storage.transact(dialogues.remember_offer, ann, buttons, NOW)
    assert await storage.read(dialogues.offered, ann) == buttons
    assert await storage.read(dialogues.offered, bea) == []
    await storage.transact(dialogues.remember_offer, ann, [], NOW)
    assert await storage.read(dialogues.offered, ann) == []
