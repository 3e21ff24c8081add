"""Odd input: a clear, kind answer or nothing, on purpose. docs/odd-input.md has the table."""

import json
from itertools import count
from typing import Any

import pytest

from storage import inbox
from tests.theatre import Player, Stage

UPDATES = count(10**12)
CANNOT = "can take text, voice notes and photos"
OLD_BUTTON = "That button belongs to an earlier step, so nothing was changed."
GROUP: dict[str, Any] = {"id": -1001, "type": "supergroup", "title": "A group"}
FILE = {"file_id": "f", "file_unique_id": "u"}


async def comes(stage: Stage, kind: str, body: dict[str, Any], *, chat: int | None) -> None:
    """An update as Telegram would deliver it, which no phone of the sandbox can send."""
    update_id = next(UPDATES)
    raw = json.dumps({"update_id": update_id, kind: body})
    await stage.storage.transact(inbox.store, updates=[(update_id, chat, raw)], now=stage.now)
    stage.app.arrived()
    await stage.settle()


def user(who: Player) -> dict[str, Any]:
    return {"id": who.id, "is_bot": False, "first_name": who.name}


def message(stage: Stage, who: Player, **content: Any) -> dict[str, Any]:
    return {
        "message_id": 10**6,
        "date": int(stage.now.timestamp()),
        "chat": {"id": who.id, "type": "private", "first_name": who.name},
        "from": user(who),
        **content,
    }


def gift() -> dict[str, Any]:
    sticker = FILE | {
        "width": 9, "height": 9, "is_animated": False, "is_video": False, "type": "regular",
    }  # fmt: skip
    return {"gift": {"id": "1", "sticker": sticker, "star_count": 15}}


PAID = {
    "currency": "XTR", "total_amount": 1, "invoice_payload": "p",
    "telegram_payment_charge_id": "t", "provider_payment_charge_id": "q",
}  # fmt: skip


async def draft_of_ann(stage: Stage) -> None:
    await stage.ann_is_a_client()
    await stage.ann.says("A line of mine.")
    await stage.ann.new()


# Things that are not words.


@pytest.mark.parametrize("odd", ["sticker", "location", "poll"])
async def test_what_is_no_story_gets_a_plain_answer_and_the_draft_stays(
    stage: Stage, odd: str
) -> None:
    await draft_of_ann(stage)
    await stage.ann.sends(**{odd: {}})
    (line,) = await stage.ann.new()
    assert CANNOT in line
    assert (await stage.ann.messages())[-1]["silent"]
    assert await stage.rows("story_part") == 1
    await stage.ann.taps("Share with Dana")
    await stage.ann.sees("Got it, thank you for telling it")


@pytest.mark.parametrize(
    "content",
    [
        {"video": FILE | {"width": 9, "height": 9, "duration": 1}},
        {"document": FILE},
        {"dice": {"emoji": "🎲", "value": 3}},
        {"story": {"id": 1, "chat": {"id": 5, "type": "private"}}},
    ],
    ids=lambda content: next(iter(content)),
)
async def test_films_files_and_dice_get_the_same_line(
    stage: Stage, content: dict[str, Any]
) -> None:
    await draft_of_ann(stage)
    await comes(stage, "message", message(stage, stage.ann, **content), chat=stage.ann.id)
    (line,) = await stage.ann.new()
    assert CANNOT in line


@pytest.mark.parametrize(
    "content",
    [
        {"contact": {"phone_number": "1", "first_name": "K"}},
        {"gift": gift()},
        {"successful_payment": PAID},
    ],
    ids=lambda content: next(iter(content)),
)
async def test_contact_cards_gifts_and_payments_get_the_policy_and_nothing_is_kept(
    stage: Stage, content: dict[str, Any]
) -> None:
    await draft_of_ann(stage)
    await comes(stage, "message", message(stage, stage.ann, **content), chat=stage.ann.id)
    (line,) = await stage.ann.new()
    assert "Contact cards, gifts and payments have no place in this chat." in line
    assert "Gifts and contact, with Dana." in line
    assert await stage.rows("story_part") == 1
    await comes(stage, "message", message(stage, stage.dana, **content), chat=stage.dana.id)
    assert CANNOT in await stage.dana.last()


@pytest.mark.parametrize(
    "content",
    [
        {"message_auto_delete_timer_changed": {"message_auto_delete_time": 86400}},
        {"chat_background_set": {"type": {"type": "chat_theme", "theme_name": "x"}}},
        {"write_access_allowed": {}},
    ],
    ids=lambda content: next(iter(content)),
)
async def test_what_telegram_says_of_the_chat_is_not_answered(
    stage: Stage, content: dict[str, Any]
) -> None:
    await draft_of_ann(stage)
    await comes(stage, "message", message(stage, stage.ann, **content), chat=stage.ann.id)
    assert await stage.ann.new() == []


async def test_an_unknown_command_gets_the_line_too(stage: Stage) -> None:
    await draft_of_ann(stage)
    await stage.ann.says("/nonsense now")
    await stage.ann.sees(CANNOT)


async def test_a_stranger_is_greeted_and_not_stored(stage: Stage) -> None:
    charlie = await stage.newcomer(201, "Charlie")
    await charlie.sends(sticker={})
    await charlie.says("<b>hello</b>")
    await charlie.says("/hide")
    assert "You need a link to begin" in (await charlie.new())[0]
    assert await stage.rows("person") == 0


# Words that look like something else.


async def test_a_forwarded_message_is_a_draft_like_any_words(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await ann.says("Somebody else wrote this.", forward=True)
    await ann.sees("This is what Dana will see", "Somebody else wrote this.")


async def test_a_reply_is_a_draft_whatever_it_replies_to(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    old = (await ann.messages())[0]["message_id"]
    await ann.says("About that.", reply_to=old)
    await ann.sees("This is what Dana will see", "About that.")


async def test_an_edited_command_does_nothing(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    first = await ann.says("/start")
    await ann.new()
    await ann.says("/pause", edit_of=first)
    assert await ann.new() == []
    await ann.says("/start")
    await ann.sees("The next note comes on")


async def test_a_message_that_is_changed_into_stop_stops(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    written = await ann.says("I stopped smoking.")
    await ann.says("Please stop.", edit_of=written)
    await ann.sees("Stopped. No more notes will come.")


async def test_a_message_of_nothing_but_emoji_is_one_draft_and_none_is_cut(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    family = "👨‍👩‍👧‍👦"  # seven signs, one picture
    line = "Hm" + family * (4090 // len(family))
    await ann.new()
    await ann.says(line)
    await stage.passes("PT5S")
    shown = [text for text in await ann.new() if "👨" in text]
    assert sum(text.count(family) for text in shown) == line.count(family)
    assert "".join(shown).replace(family, "").strip() == "Hm", "no emoji was cut in two"
    await ann.taps("Share with Dana")
    await stage.passes("P8D")
    await dana.taps("Open")
    await dana.sees(family)


async def test_right_to_left_words_stay_as_they_were_written(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client(label="שרה")
    line = "عدتُ إلى العمل، והכול בסדר — and so on."
    await ann.says(line)
    await ann.sees(line)
    await ann.taps("Share with Dana")
    await stage.passes("P8D")
    await dana.taps("Open")
    await dana.sees(line, "שרה")


async def test_markup_in_every_field_is_shown_letter_by_letter(stage: Stage) -> None:
    ann, dana, alex = stage.ann, stage.dana, stage.alex
    odd = "<b>D</b> & *x* _y_ [z](w) `q`"
    await alex.says("/start")
    await alex.taps("Invite a therapist")
    await dana.opens(await alex.link())
    await dana.says(odd)
    await dana.says("<i>Berlin</i>")
    await dana.says("Berlin")
    await dana.taps_first()
    await dana.taps("These days")
    await dana.taps("09:00")
    await dana.taps("Yes")
    await dana.sees(f"All set, {odd}.")
    token = await stage.dana_invites(label=odd, opening=f"Green & {odd}")
    await ann.opens(token)
    await ann.sees(odd)
    await ann.taps("I have read this")
    await ann.taps("Yes, I am")
    await ann.taps("Notes on a schedule")
    await ann.taps("These dates are fine")
    await stage.passes("P35D")
    assert any(f"Green & {odd}" in one["text"] for one in await ann.messages() if one["text"])
    await ann.says(f"{odd} </blockquote> &amp; <script>")
    await ann.sees(f"{odd} </blockquote> &amp; <script>")
    await ann.sends(photo={}, caption=odd)
    await ann.taps(f"Share with {odd}")
    await stage.passes("P8D")
    await dana.taps("Open")
    await dana.sees(odd, f"{odd} </blockquote> &amp; <script>")
    await dana.taps("Read 1")


async def test_an_invisible_sign_is_a_draft_like_any_text(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await ann.says("\N{ZERO WIDTH JOINER}")
    await ann.sees("This is what Dana will see")


# Buttons.


async def test_an_old_button_of_a_finished_conversation_changes_nothing(stage: Stage) -> None:
    ann = stage.ann
    await stage.dana_is_a_therapist()
    token = await stage.dana_invites()
    await ann.opens(token)
    old = [b["data"] for row in (await ann.messages())[-1]["buttons"] for b in row]
    await ann.taps("I have read this")
    await ann.taps("Yes, I am")
    await ann.taps("Notes on a schedule")
    await ann.taps("These dates are fine")
    await ann.new()
    for data in old:
        await stage.forge_tap(ann, data)
    assert await ann.new() == []
    assert (await ann.toasts())[-len(old) :] == [OLD_BUTTON] * len(old)
    assert await stage.rows("client") == 1


@pytest.mark.parametrize(
    "data",
    ["", "x", ":::", "face", "face:", "face:zz:9", "share:-1:-1", "d:1", "again:x:today", "🙂"],
)
async def test_data_that_no_button_ever_had_changes_nothing(stage: Stage, data: str) -> None:
    await draft_of_ann(stage)
    await stage.forge_tap(stage.ann, data or " ")
    assert await stage.ann.new() == []
    assert (await stage.ann.toasts())[-1] == OLD_BUTTON


# Places that are not a private chat.


async def test_a_group_and_a_channel_get_no_word_and_leave_no_trace(stage: Stage) -> None:
    await stage.ann_is_a_client()
    calls = len((await stage.get("calls"))["calls"])
    people, rows = await stage.rows("person"), await stage.rows("outbox")
    bot = {"id": 1, "is_bot": True, "first_name": "Afterword"}
    talk = {"message_id": 5, "date": int(stage.now.timestamp()), "chat": GROUP}
    command = [{"type": "bot_command", "offset": 0, "length": 5}]
    member = {
        "chat": GROUP, "from": user(stage.ann), "date": talk["date"],
        "old_chat_member": {"user": bot, "status": "left"},
        "new_chat_member": {"user": bot, "status": "member"},
    }  # fmt: skip
    ann = {"from": user(stage.ann)}
    tapped = ann | {"id": "1", "chat_instance": "1", "data": "alone", "message": talk}
    for kind, body in (
        ("my_chat_member", member),
        ("message", talk | ann | {"text": "/stop", "entities": command}),
        ("message", talk | ann | {"text": "stop"}),
        ("edited_message", talk | ann | {"text": "stop", "edit_date": talk["date"]}),
        ("message", talk | ann | {"new_chat_members": [bot]}),
        ("channel_post", talk | {"chat": GROUP | {"type": "channel"}, "text": "/start"}),
        ("callback_query", tapped),
    ):
        await comes(stage, kind, body, chat=GROUP["id"])
    sent = (await stage.get("calls"))["calls"][calls:]
    assert [
        c["method"] for c in sent if c["method"] not in ("getUpdates", "answerCallbackQuery")
    ] == []
    assert (await stage.rows("person"), await stage.rows("outbox")) == (people, rows)
    await stage.ann.says("/start")
    await stage.ann.sees("The next note comes on")


@pytest.mark.parametrize("kind", ["poll_answer", "inline_query", "pre_checkout_query", "strange"])
async def test_an_update_that_nobody_asked_for_is_done_with(stage: Stage, kind: str) -> None:
    await draft_of_ann(stage)
    bodies: dict[str, dict[str, Any]] = {
        "poll_answer": {"poll_id": "1", "option_ids": [0], "option_persistent_ids": ["0"]},
        "inline_query": {"id": "1", "query": "q", "offset": ""},
        "pre_checkout_query": {
            "id": "1", "currency": "XTR", "total_amount": 1, "invoice_payload": "p",
        },
        "strange": {"id": "1"},
    }  # fmt: skip
    sender = {"user": user(stage.ann)} if kind == "poll_answer" else {"from": user(stage.ann)}
    await comes(stage, kind, bodies[kind] | sender, chat=None)
    assert await stage.ann.new() == []
