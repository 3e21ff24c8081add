"""What the bot sends arrives as it is, or is refused in Telegram's words."""

import json
from typing import Any

import aiohttp
import pytest

from tests.sandbox.remote import ANN, DANA, Remote, buttons


async def test_the_bot_knows_itself(remote: Remote) -> None:
    me = await remote.ok("getMe")
    assert me["is_bot"] is True
    assert me["username"] == remote.sandbox.username
    assert remote.sandbox.token.startswith(f"{me['id']}:")


async def test_a_wrong_token_and_an_unknown_method_are_refused(remote: Remote) -> None:
    url = f"{remote.sandbox.url}/bot1:wrong/getMe"
    async with remote.session.get(url) as response:
        assert response.status == 401
        assert (await response.json())["description"] == "Unauthorized"
    assert await remote.refused("sendLetter", 404) == "Not Found"


async def test_a_method_that_is_not_performed_says_so(remote: Remote) -> None:
    words = await remote.refused("banChatMember", chat_id=ANN, user_id=ANN)
    assert words == "Bad Request: the sandbox does not perform banChatMember"


async def test_a_message_arrives(ann: Remote) -> None:
    sent = await ann.ok(
        "sendMessage",
        chat_id=ANN,
        text=" <b>Hello</b> &amp; welcome ",
        parse_mode="HTML",
        disable_notification=True,
        protect_content=True,
        reply_parameters={"message_id": 1},
        reply_markup={
            "inline_keyboard": [
                [{"text": "Yes", "callback_data": "y"}],
                [{"text": "More", "url": "https://example.org/"}],
            ]
        },
    )
    assert sent["text"] == "Hello & welcome"
    assert sent["entities"] == [{"type": "bold", "offset": 0, "length": 5}]
    assert sent["chat"] == {"id": ANN, "first_name": "Ann", "type": "private"}
    assert sent["from"]["username"] == ann.sandbox.username
    assert sent["reply_to_message"]["text"] == "/start"
    assert sent["has_protected_content"] is True
    assert await ann.last(ANN) == {
        "message_id": sent["message_id"],
        "from": "bot",
        "date": "2026-03-02T10:00:00Z",
        "edited": None,
        "text": "Hello & welcome",
        "caption": None,
        "entities": [{"type": "bold", "offset": 0, "length": 5}],
        "photo": None,
        "voice": None,
        "document": None,
        "sticker": None,
        "reply_to": 1,
        "buttons": [
            [{"label": "Yes", "data": "y"}],
            [{"label": "More", "url": "https://example.org/"}],
        ],
        "protected": True,
        "silent": True,
        "forwarded": False,
    }


async def test_who_never_wrote_is_not_found(remote: Remote) -> None:
    for chat_id in (DANA, 999, "@dana", -100123):
        words = await remote.refused("sendMessage", chat_id=chat_id, text="x")
        assert words == "Bad Request: chat not found"


async def test_who_blocked_the_bot_or_is_gone_is_forbidden(ann: Remote) -> None:
    await ann.sim("POST", f"/users/{ANN}/block")
    words = await ann.refused("sendMessage", 403, chat_id=ANN, text="x")
    assert words == "Forbidden: bot was blocked by the user"
    await ann.sim("POST", f"/users/{ANN}/unblock")
    await ann.ok("sendMessage", chat_id=ANN, text="x")
    await ann.sim("POST", f"/users/{ANN}/deactivate")
    words = await ann.refused("sendMessage", 403, chat_id=ANN, text="x")
    assert words == "Forbidden: user is deactivated"


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({"text": ""}, "message text is empty"),
        ({"text": " \n "}, "text must be non-empty"),
        ({"text": "<b> </b>", "parse_mode": "HTML"}, "text must be non-empty"),
        ({"text": "x" * 4097}, "message is too long"),
        ({"text": "<p>", "parse_mode": "HTML"},
         "can't parse entities: Unsupported start tag \"p\" at byte offset 0"),
        ({"text": "x", "parse_mode": "BBCode"}, "unsupported parse_mode"),
        ({"text": "x", "reply_parameters": {"message_id": 77}}, "message to be replied not found"),
        ({"text": "x", "reply_markup": buttons([("Yes", "d" * 65)])}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "reply_markup": buttons([("Yes", "é" * 33)])}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "reply_markup": buttons([("Yes", "")])}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "reply_markup": buttons([(" ", "y")])},
         "can't parse inline keyboard button: button text is empty"),
        ({"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "Yes"}]]}},
         "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"),
        ({"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "a", "url": "no link"}]]}},
         "inline keyboard button URL 'no link' is invalid: Wrong HTTP URL"),
        ({"text": "x", "reply_markup": buttons(*[[("a", "b")]] * 101)},
         "reply markup is too long"),
        ({"text": "x", "entities": [{"type": "bold", "offset": 0, "length": 2}]},
         "entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 2"),
    ],
)  # fmt: skip
async def test_what_telegram_refuses_is_refused(
    ann: Remote, params: dict[str, Any], words: str
) -> None:
    assert await ann.refused("sendMessage", chat_id=ANN, **params) == f"Bad Request: {words}"
    assert (await ann.last(ANN))["text"] == "/start"


@pytest.mark.parametrize(
    "params",
    [
        {"text": "x" * 4096},
        {"text": "<b>" + "😀" * 4096 + "</b>", "parse_mode": "html"},
        {"text": "x", "reply_markup": buttons([("Yes", "d" * 64)])},
        {"text": "x", "reply_markup": {"remove_keyboard": True}},
        {"text": "x", "reply_markup": {"keyboard": [[{"text": "a"}]]}},
        {"text": "x", "reply_markup": {"force_reply": True}},
        {"text": "x", "entities": [{"type": "italic", "offset": 0, "length": 1}]},
        {"text": "x", "reply_parameters": {"message_id": 77, "allow_sending_without_reply": True}},
        {"text": "x", "link_preview_options": {"is_disabled": True}, "unknown": "passed over"},
    ],
)
async def test_what_telegram_takes_is_taken(ann: Remote, params: dict[str, Any]) -> None:
    await ann.ok("sendMessage", chat_id=ANN, **params)


async def test_commands_and_links_are_found(ann: Remote) -> None:
    sent = await ann.ok("sendMessage", chat_id=ANN, text="😀 /stop or https://example.org/a.")
    assert sent["entities"] == [
        {"type": "bot_command", "offset": 3, "length": 5},
        {"type": "url", "offset": 12, "length": 21},
    ]


async def test_every_form_of_body_is_read(ann: Remote) -> None:
    url = f"{ann.bot_url}/sendMessage"
    markup = json.dumps(buttons([("Yes", "y")]))
    form = {"chat_id": str(ANN), "text": "form", "reply_markup": markup, "protect_content": "true"}
    multipart = aiohttp.MultipartWriter("form-data")
    for name, value in form.items():
        part = multipart.append(value)
        part.set_content_disposition("form-data", name=name)
    for request in (
        ann.session.get(url, params=form),
        ann.session.post(url, data=form),
        ann.session.post(url, data=multipart),
        ann.session.post(url, params={"chat_id": str(ANN)}, json={**form, "chat_id": ANN}),
    ):
        async with request as response:
            answer = await response.json()
            assert answer["ok"], answer
            assert answer["result"]["has_protected_content"] is True
            assert answer["result"]["reply_markup"] == buttons([("Yes", "y")])


async def test_a_broken_body_is_refused(ann: Remote) -> None:
    url = f"{ann.bot_url}/sendMessage"
    for data, kind in (
        (b"{", "application/json"),
        (b"[]", "application/json"),
        (b"\xff", "application/x-www-form-urlencoded"),
        (b"x", "text/plain"),
        (b"x", "multipart/form-data"),
        (b"x", "multipart/form-data; boundary=y"),
    ):
        async with ann.session.post(url, data=data, headers={"Content-Type": kind}) as response:
            assert response.status == 400, (data, kind)
            assert (await response.json())["description"].startswith("Bad Request: ")


async def test_typing_is_seen_until_the_message_comes(ann: Remote) -> None:
    await ann.ok("sendChatAction", chat_id=ANN, action="typing")
    assert (await ann.chat(ANN))["typing"] is True
    await ann.ok("sendMessage", chat_id=ANN, text="x")
    assert (await ann.chat(ANN))["typing"] is False
    words = await ann.refused("sendChatAction", chat_id=ANN, action="thinking")
    assert words == "Bad Request: wrong parameter action in request"


async def test_a_copy_says_nothing_of_its_source(ann: Remote) -> None:
    await ann.says(DANA, "/start")
    sent = await ann.says(ANN, "from Ann")
    where = {"chat_id": DANA, "from_chat_id": ANN}
    copied = await ann.ok("copyMessage", **where, message_id=sent["message_id"])
    seen = await ann.last(DANA)
    assert seen["message_id"] == copied["message_id"]
    assert (seen["text"], seen["forwarded"]) == ("from Ann", False)
    words = await ann.refused("copyMessage", **where, message_id=9999)
    assert words == "Bad Request: message to copy not found"


async def test_a_chat_can_be_looked_up(ann: Remote) -> None:
    chat = await ann.ok("getChat", chat_id=ANN)
    assert (chat["id"], chat["type"], chat["first_name"]) == (ANN, "private", "Ann")
    assert await ann.refused("getChat", chat_id=DANA) == "Bad Request: chat not found"
