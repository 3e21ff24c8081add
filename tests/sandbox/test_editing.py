"""Messages change and go, within Telegram's limits."""

from typing import Any

import pytest

from tests.sandbox.remote import ANN, Remote, buttons

UNCHANGED = (
    "Bad Request: message is not modified: specified new message content and reply markup are "
    "exactly the same as a current content and reply markup of the message"
)


async def sent(ann: Remote, **params: Any) -> int:
    message = await ann.ok("sendMessage", chat_id=ANN, text="first", **params)
    return int(message["message_id"])


async def test_an_edit_changes_text_and_takes_the_buttons_away(ann: Remote) -> None:
    message_id = await sent(ann, reply_markup=buttons([("Yes", "y")]))
    await ann.sim("POST", "/clock", advance="PT5M")
    where = {"chat_id": ANN, "message_id": message_id}
    edited = await ann.ok("editMessageText", **where, text="<i>second</i>", parse_mode="HTML")
    assert edited["edit_date"] - edited["date"] == 300
    seen = await ann.last(ANN)
    assert (seen["text"], seen["buttons"]) == ("second", [])
    assert seen["edited"] == "2026-03-02T10:05:00Z"


async def test_an_edit_that_changes_nothing_is_refused(ann: Remote) -> None:
    keyboard = buttons([("Yes", "y")])
    where = {"chat_id": ANN, "message_id": await sent(ann, reply_markup=keyboard)}
    for method, params in (
        ("editMessageText", {"text": "first", "reply_markup": keyboard}),
        ("editMessageReplyMarkup", {"reply_markup": keyboard}),
    ):
        assert await ann.refused(method, **where, **params) == UNCHANGED
    await ann.ok("editMessageReplyMarkup", **where)
    assert await ann.refused("editMessageReplyMarkup", **where) == UNCHANGED
    await ann.ok("editMessageText", **where, text="first", reply_markup=keyboard)


@pytest.mark.parametrize(
    ("method", "params", "words"),
    [
        ("editMessageText", {"message_id": 99, "text": "x"}, "message to edit not found"),
        ("editMessageText", {"message_id": 1, "text": "x"}, "message can't be edited"),
        ("editMessageText", {"message_id": 2, "text": ""}, "message text is empty"),
        ("editMessageText", {"message_id": 2, "text": "x" * 4097}, "message is too long"),
        ("editMessageText", {"text": "x"}, "message identifier is not specified"),
        ("editMessageText", {"message_id": 2, "text": "x", "reply_markup": {"force_reply": True}},
         "inline keyboard expected"),
        ("editMessageCaption", {"message_id": 2, "caption": "x"},
         "there is no caption in the message to edit"),
        ("deleteMessage", {"message_id": 99}, "message to delete not found"),
        ("deleteMessages", {"message_ids": []}, "message identifiers are not specified"),
        ("deleteMessages", {"message_ids": list(range(101))},
         "too many message identifiers specified"),
    ],
)  # fmt: skip
async def test_what_cannot_be_changed_is_refused(
    ann: Remote, method: str, params: dict[str, Any], words: str
) -> None:
    await sent(ann)
    assert await ann.refused(method, chat_id=ANN, **params) == f"Bad Request: {words}"


async def test_messages_of_both_sides_are_deleted(ann: Remote) -> None:
    message_id = await sent(ann)
    assert await ann.ok("deleteMessage", chat_id=ANN, message_id=message_id) is True
    assert await ann.ok("deleteMessages", chat_id=ANN, message_ids=[1, 1, 99]) is True
    assert (await ann.chat(ANN))["messages"] == []


async def test_after_48_hours_a_message_stays(ann: Remote) -> None:
    message_id = await sent(ann)
    await ann.sim("POST", "/clock", advance="PT47H59M59S")
    await ann.ok("deleteMessage", chat_id=ANN, message_id=1)
    await ann.sim("POST", "/clock", advance="PT1S")
    words = await ann.refused("deleteMessage", chat_id=ANN, message_id=message_id)
    assert words == "Bad Request: message can't be deleted"
    await ann.ok("deleteMessages", chat_id=ANN, message_ids=[message_id])
    assert (await ann.last(ANN))["message_id"] == message_id


async def test_a_tap_is_answered_once_and_in_time(ann: Remote) -> None:
    message_id = await sent(ann, reply_markup=buttons([("Yes", "y"), ("No", "n")]))
    tap = await ann.sim("POST", f"/users/{ANN}/taps", label="No")
    assert tap["message_id"] == message_id
    (update,) = await ann.updates()
    query = update["callback_query"]
    assert (query["id"], query["data"]) == (tap["callback_query_id"], "n")
    assert query["from"]["id"] == ANN
    assert query["message"]["message_id"] == message_id
    words = await ann.refused("answerCallbackQuery", callback_query_id=query["id"], text="x" * 201)
    assert words == "Bad Request: MESSAGE_TOO_LONG"
    answer = {"callback_query_id": query["id"], "text": "Noted", "show_alert": True}
    assert await ann.ok("answerCallbackQuery", **answer) is True
    chat = await ann.chat(ANN)
    assert chat["toasts"] == [{"text": "Noted", "alert": True, "at": "2026-03-02T10:00:00Z"}]
    assert [tap["answered"] for tap in chat["taps"]] == [True]
    too_late = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    assert await ann.refused("answerCallbackQuery", **answer) == too_late
    late = await ann.sim("POST", f"/users/{ANN}/taps", data="y", message_id=message_id)
    await ann.sim("POST", "/clock", advance="PT150S")
    query_id = late["callback_query_id"]
    assert await ann.refused("answerCallbackQuery", callback_query_id=query_id) == too_late
