"""What a client writes: a draft, their own decision, and back until it is read."""

from tests.theatre import Stage


async def test_a_draft_that_is_kept_or_deleted_is_told_to_nobody(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await ann.says("for me alone")
    await ann.taps("Keep for me")
    await ann.sees("Kept, for you alone")
    await ann.says("rather not")
    await ann.taps("Delete")
    await ann.sees("Deleted.")
    await dana.new()
    await stage.passes("P8D")
    assert await dana.new() == []


async def test_lines_written_one_after_another_are_one_story(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await ann.says("First line.")
    await ann.says("Second line.")
    text = await ann.sees("First line.\nSecond line.")
    assert text.count("This is what Dana will see") == 1
    previews = [m for m in await ann.messages() if "This is what Dana" in str(m["text"])]
    assert [bool(preview["buttons"]) for preview in previews] == [False, True]


async def test_an_edit_in_telegram_changes_the_draft_and_the_preview(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    written = await ann.says("I got the jbo.")
    await ann.says("I got the job.", edit_of=written)
    await ann.sees("I got the job.")
    await ann.taps("Share with Dana")
    await stage.passes("P8D")
    await stage.dana.taps("Open")
    await stage.dana.sees("I got the job.")


async def test_an_edit_after_sharing_counts_until_it_is_read(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    written = await ann.says("first version")
    await ann.taps("Share with Dana")
    await ann.says("second version", edit_of=written)
    await ann.sees("Changed. The new version counts.")
    await stage.passes("P8D")
    await dana.taps("Open")
    await dana.sees("second version")
    await ann.says("third version", edit_of=written)
    await dana.sees("1 thing to read")
    await dana.taps("Open")
    await dana.sees("third version")
    await dana.taps("Read 1")
    await ann.says("fourth version", edit_of=written)
    await ann.sees("This was read already")
    await dana.sees("third version")


async def test_what_is_taken_back_disappears_from_an_open_digest(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await ann.says("something I regret")
    await ann.taps("Share with Dana")
    await stage.passes("P8D")
    await dana.taps("Open")
    await dana.sees("something I regret")
    await ann.taps("Take it back")
    await ann.sees("Taken back", "Dana may have seen it")
    text = await dana.last()
    assert "something I regret" not in text
    await dana.taps("Open")
    assert "something I regret" not in await dana.sees("taken back")


async def test_after_it_was_read_it_cannot_be_taken_back(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await ann.says("all good")
    await ann.taps("Share with Dana")
    await stage.passes("P8D")
    await dana.taps("Open")
    await dana.taps("Read 1")
    await ann.taps("Take it back")
    assert "It has been read already." in await ann.toasts()


async def test_an_old_preview_cannot_share_a_newer_draft_unseen(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await ann.says("one")
    old = (await ann.messages())[-1]
    data = old["buttons"][0][0]["data"]
    await ann.says("two")
    newest = (await ann.messages())[-1]
    assert data != newest["buttons"][0][0]["data"]


async def test_voice_and_photo_reach_the_therapist(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await ann.sends(voice={"duration": 4})
    await ann.sees("(a voice note)")
    await ann.sends(photo={}, caption="our garden")
    await ann.sees("(a voice note)\n(a photo)\nour garden")
    await ann.taps("Share with Dana")
    await stage.passes("P8D")
    await dana.taps("Open")
    await dana.taps("Whole 1")
    media = (await dana.messages())[-2:]
    assert [bool(media[0]["voice"]), bool(media[1]["photo"])] == [True, True]


async def test_a_story_of_the_longest_message_is_shown_whole(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    story = "It went on & on <b>like this</b>. " * 150
    await ann.says(story[:4096].strip())
    await stage.passes("PT2S")  # more of it could have been on its way
    await ann.taps("Share with Dana")
    await stage.passes("P8D")
    await dana.taps("Open")
    await dana.sees("It went on & on <b>like this</b>.")
    await dana.new()
    await dana.taps("Whole 1")
    whole = " ".join(await dana.new())
    assert whole.count("like this") == story[:4096].count("like this")


async def test_whoever_stopped_is_told_that_nothing_is_kept(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await ann.says("please stop")
    await ann.sees("Stopped. No more notes will come.")
    await ann.says("one more thing")
    await ann.sees("not passed on and not kept")
    assert await stage.rows("story") == 0


async def test_i_stopped_smoking_is_a_story(stage: Stage) -> None:
    await stage.ann_is_a_client()
    await stage.ann.says("I stopped smoking.")
    await stage.ann.sees("This is what Dana will see")


async def test_bad_news_and_good_news_get_the_same_words(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await ann.says("The worst year of my life.")
    await ann.taps("Share with Dana")
    after_bad = await ann.last()
    await ann.says("The best year of my life.")
    await ann.taps("Share with Dana")
    assert await ann.last() == after_bad


async def test_odd_things_get_a_plain_answer(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    for odd in ("sticker", "location", "poll"):
        await ann.sends(**{odd: {}})
        await ann.sees("can take text, voice notes and photos")
    await ann.says("/nonsense")
    await ann.sees("can take text, voice notes and photos")
