"""What a client shared, as a list, a picture and files."""

import json

from tests.stories.own_data import WORDS, bea_is_a_client, files, share
from tests.theatre import Stage, text_of

# /mine


async def test_the_history_is_a_list_with_the_newest_first(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await ann.says("/mine")
    await ann.sees("Nothing is here yet")
    await stage.passes("P35D")
    await ann.taps("good")
    await stage.passes("PT1M")
    await share(ann, "The garden is a jungle.")
    await stage.passes("PT1M")
    await ann.says("For me alone.")
    await ann.taps("Keep for me")
    await ann.says("Something else.")
    await ann.taps("Delete")
    await ann.says("/mine")
    lines = (await ann.sees("1 to 3 of 3, newest first")).splitlines()[2:]
    assert "kept for you: “For me alone.”" in lines[0]
    assert "shared: “How things are: good · The garden is a jungle.”" in lines[1]
    assert "a note came" in lines[2]


async def test_a_long_history_is_leafed_through_in_place(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    for number in range(23):
        await ann.says(f"Line number {number}.")
        await ann.taps("Keep for me")
        await stage.passes("PT1M")
    await ann.says("/mine")
    page = (await ann.messages())[-1]
    await ann.sees("1 to 10 of 23", "Line number 22.", "Line number 13.")
    assert await ann.buttons() == ["Older", "As a picture", "All my data"]
    await ann.taps("Older")
    await ann.sees("11 to 20 of 23", "Line number 12.")
    await ann.says("older")  # a label typed does the same as the tap
    await ann.sees("21 to 23 of 23", "Line number 0.")
    assert await ann.buttons() == ["Newer", "As a picture", "All my data"]
    await stage.forge_tap(ann, "mine:99999999999999999999")
    await ann.taps_data("mine:0", page["message_id"])
    again = next(m for m in await ann.messages() if m["message_id"] == page["message_id"])
    assert "1 to 10 of 23" in again["text"], "changed in place"


async def test_the_picture_comes_with_its_dots_in_words(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await ann.says("/mine")
    await share(ann, "first words")
    await stage.passes("P35D")
    await ann.taps("so-so")
    await ann.says("/mine")
    await ann.taps("As a picture")
    message = (await ann.messages())[-1]
    assert message["photo"]
    caption = text_of(message)
    assert ": so-so\n" in caption
    assert "2 Mar 2026: you wrote" in caption
    assert "first words" not in caption


async def test_a_face_that_was_taken_back_is_in_no_picture(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await stage.passes("P35D")
    await ann.taps("hard")
    await ann.taps("Take it back")
    await stage.forge_tap(ann, "dots")
    await ann.sees("nothing to draw yet")


async def test_nobody_sees_the_history_of_another(stage: Stage) -> None:
    await stage.ann_is_a_client()
    await share(stage.ann, WORDS)
    await stage.ann.says("/mine")
    charlie = await stage.newcomer(201, "Charlie")
    for text in ("/mine", "/mydata", "/forget"):
        await charlie.says(text)
        await charlie.sees("Nothing about you is stored here")
    for data in ("mine:0", "dots", "mydata", "moveon", "erase:zzzzzz", "keepall"):
        await stage.forge_tap(charlie, data)
        await stage.forge_tap(stage.dana, data)
    for outsider in (charlie, stage.dana):
        assert "xylophone" not in str(await outsider.chat())
    for name, text in (await files(stage, stage.dana)).items():
        assert "xylophone" not in text, name
    assert await stage.rows("client") == 1


# /mydata


async def test_two_files_hold_everything(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(label="secret label")
    await stage.passes("P35D")
    await ann.taps("good")
    await share(ann, WORDS)
    await stage.passes("P8D")
    await stage.dana.taps("Open")
    await stage.dana.taps("Read 1")
    await ann.says("/mydata")
    found = await files(stage, ann)
    assert sorted(found) == ["my-data.json", "my-data.txt"]

    person = json.loads(found["my-data.json"])["person"]
    (client,) = person["client"]
    assert (person["called"], person["chat"]) == ("Ann", str(ann.id))
    assert client["therapist"] == "Dana"
    assert len(client["consent"][0]["text_hash"]) == 64
    (note,) = client["checkin"]
    assert (note["face"], note["outcome"]) == (4, "sent")
    (told,) = [story for story in client["story"] if story["state"] == "read"]
    assert told["story_part"][0]["words"] == WORDS
    assert told["list_opened_at"] <= told["read_at"]

    text = found["my-data.txt"]
    for part in (
        "Called: Ann", "With Dana", "How it stands: active", "card 2 in language “en”", ": came",
        "your tap: good", WORDS, "the list it stands in was first opened", "marked as read",
        "Made on 14 Apr 2026",
    ):  # fmt: skip
        assert part in text, part
    for name, content in found.items():
        assert "secret label" not in content, name


async def test_a_file_is_only_ever_of_the_one_who_gets_it(stage: Stage) -> None:
    """The recipe names nobody: there is nothing in it to change."""
    await stage.ann_is_a_client()
    bea = await bea_is_a_client(stage)
    await bea.says("from Bea")
    await stage.ann.says("from Ann")
    await stage.ann.says("/mydata")
    found = await files(stage, stage.ann)
    for content in found.values():
        assert "from Ann" in content
        assert "Bea" not in content


async def test_files_asked_for_before_a_restart_come_after_it(stage: Stage) -> None:
    await stage.ann_is_a_client()
    stage.restarts_between = True
    await stage.ann.says("/mydata")
    assert len(await files(stage, stage.ann)) == 2
