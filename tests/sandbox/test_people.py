"""People are made and played over the control API; the bot hears of it as from Telegram."""

from typing import Any

import pytest

from tests.sandbox.remote import ANN, DANA, Remote, buttons


async def test_three_people_are_there_from_the_start(remote: Remote) -> None:
    users = (await remote.sim("GET", "/users"))["users"]
    assert [(user["id"], user["first_name"], user["role"]) for user in users] == [
        (101, "Ann", "client"),
        (102, "Dana", "therapist"),
        (103, "Alex", "admin"),
    ]
    about = await remote.sim("GET", "")
    assert about["bot"]["username"] == "afterword_bot"
    assert about["now"] == "2026-03-02T10:00:00Z"


async def test_a_person_can_be_made(remote: Remote) -> None:
    made = await remote.sim("POST", "/users", 201, id=7, first_name="Bo", language_code="da")
    assert made == {
        "id": 7,
        "first_name": "Bo",
        "language_code": "da",
        "role": "client",
        "blocked": False,
    }
    await remote.says(7, "hej")
    (update,) = await remote.updates()
    assert update["message"]["from"] == {
        "id": 7,
        "is_bot": False,
        "first_name": "Bo",
        "language_code": "da",
    }


@pytest.mark.parametrize(
    "body",
    [
        {"id": ANN, "first_name": "Again"},
        {"id": 7},
        {"id": 7, "first_name": " "},
        {"id": "7", "first_name": "Bo"},
        {"id": -7, "first_name": "Bo"},
        {"id": 7, "first_name": "Bo", "role": "boss"},
        {"first_name": "Bo"},
    ],
)
async def test_a_wrong_person_is_refused(remote: Remote, body: dict[str, Any]) -> None:
    assert " " in (await remote.sim("POST", "/users", 400, **body))["error"]


async def test_a_start_link_arrives_as_a_command(remote: Remote) -> None:
    sent = await remote.says(ANN, "/start abc-DEF_1")
    (update,) = await remote.updates()
    message = update["message"]
    assert sent == {"message_id": message["message_id"], "update_id": update["update_id"]}
    assert message["text"] == "/start abc-DEF_1"
    assert message["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    assert message["date"] == 1772445600


async def test_a_reply_carries_what_it_replies_to(ann: Remote) -> None:
    asked = await ann.ok("sendMessage", chat_id=ANN, text="How are you?")
    await ann.says(ANN, "fine", reply_to=asked["message_id"])
    (update,) = await ann.updates()
    assert update["message"]["reply_to_message"]["text"] == "How are you?"
    assert (await ann.last(ANN))["reply_to"] == asked["message_id"]
    await ann.sim("POST", f"/users/{ANN}/messages", 400, text="x", reply_to=999)


async def test_an_edit_is_told_and_a_deletion_is_not_offered(ann: Remote) -> None:
    sent = await ann.says(ANN, "frist")
    await ann.sim("POST", "/clock", advance="PT1M")
    edited = await ann.says(ANN, "first /now", edit_of=sent["message_id"])
    update = (await ann.updates())[-1]
    assert update["update_id"] == edited["update_id"]
    assert update["edited_message"]["text"] == "first /now"
    assert update["edited_message"]["entities"][0]["type"] == "bot_command"
    assert update["edited_message"]["edit_date"] - update["edited_message"]["date"] == 60
    assert (await ann.last(ANN))["edited"] == "2026-03-02T10:01:00Z"
    bots = await ann.ok("sendMessage", chat_id=ANN, text="mine")
    for message_id in (999, bots["message_id"]):
        await ann.sim("POST", f"/users/{ANN}/messages", 400, text="x", edit_of=message_id)


async def test_a_long_text_comes_in_pieces(ann: Remote) -> None:
    sent = await ann.says(ANN, "x" * 4096 + "y" * 10)
    pieces = [update["message"] for update in await ann.updates()]
    assert [len(piece["text"]) for piece in pieces] == [4096, 10]
    assert sent["message_ids"] == [piece["message_id"] for piece in pieces]


@pytest.mark.parametrize("kind", ["sticker", "contact", "location", "poll", "voice", "photo"])
async def test_odd_messages_arrive_too(ann: Remote, kind: str) -> None:
    await ann.sim("POST", f"/users/{ANN}/messages", **{kind: True})
    (update,) = await ann.updates()
    assert kind in update["message"]


async def test_a_forwarded_message_says_so(ann: Remote) -> None:
    await ann.says(ANN, "look", forward=True)
    (update,) = await ann.updates()
    assert update["message"]["forward_origin"]["type"] == "hidden_user"
    assert (await ann.last(ANN))["forwarded"] is True


@pytest.mark.parametrize("body", [{}, {"text": " "}, {"text": 5}, {"gift": 1}, {"voice": 3}])
async def test_a_message_without_content_is_refused(remote: Remote, body: dict[str, Any]) -> None:
    assert " " in (await remote.sim("POST", f"/users/{ANN}/messages", 400, **body))["error"]


async def test_the_newest_message_with_the_button_is_tapped(ann: Remote) -> None:
    for word in ("old", "new"):
        keyboard = buttons([("Yes", f"yes {word}")])
        await ann.ok("sendMessage", chat_id=ANN, text=word, reply_markup=keyboard)
    await ann.ok("sendMessage", chat_id=ANN, text="no buttons")
    tapped = await ann.sim("POST", f"/users/{ANN}/taps", label="Yes")
    chat = await ann.chat(ANN)
    assert tapped["message_id"] == chat["messages"][2]["message_id"]
    assert [tap["data"] for tap in chat["taps"]] == ["yes new"]
    old = await ann.sim("POST", f"/users/{ANN}/taps", data="yes old")
    assert old["message_id"] == chat["messages"][1]["message_id"]
    for wrong in ({"label": "No"}, {"data": "no"}, {}, {"label": "Yes", "message_id": 999}):
        assert " " in (await ann.sim("POST", f"/users/{ANN}/taps", 400, **wrong))["error"]


async def test_blocking_and_unblocking_are_told_once(ann: Remote) -> None:
    keyboard = buttons([("Yes", "y")])
    await ann.ok("sendMessage", chat_id=ANN, text="x", reply_markup=keyboard)
    for _ in range(2):
        assert (await ann.sim("POST", f"/users/{ANN}/block"))["blocked"] is True
    await ann.sim("POST", f"/users/{ANN}/taps", 400, label="Yes")
    await ann.sim("POST", f"/users/{ANN}/messages", 400, text="x")
    await ann.sim("POST", f"/users/{ANN}/unblock")
    changes = [update["my_chat_member"] for update in await ann.updates()]
    assert [change["new_chat_member"]["status"] for change in changes] == ["kicked", "member"]
    assert [change["old_chat_member"]["status"] for change in changes] == ["member", "kicked"]


async def test_a_stranger_who_blocks_is_no_news(remote: Remote) -> None:
    await remote.sim("POST", f"/users/{DANA}/block")
    assert await remote.updates() == []


async def test_who_is_gone_does_nothing_more(ann: Remote) -> None:
    await ann.sim("POST", f"/users/{ANN}/deactivate")
    await ann.sim("POST", f"/users/{ANN}/messages", 400, text="x")


async def test_nobody_there_is_a_404(remote: Remote) -> None:
    for path in ("/users/9/chat", "/users/x/chat", "/nothing"):
        assert " " in (await remote.sim("GET", path, 404))["error"]


async def test_a_body_that_is_no_json_is_refused(remote: Remote) -> None:
    url = f"{remote.sandbox.url}/sim/users"
    for data in (b"{", b"[]", b"\xff"):
        async with remote.session.post(url, data=data) as response:
            assert response.status == 400
            assert " " in (await response.json())["error"]
