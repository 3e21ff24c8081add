"""python-telegram-bot, as the bot itself uses it, runs against the sandbox."""

import io
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeChat,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    MessageEntity,
    ReplyParameters,
    Update,
)
from telegram.error import (
    BadRequest,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TimedOut,
)

from sandbox import Sandbox
from sandbox.media import sample_picture, sample_voice
from tests.sandbox.remote import ANN, Remote

KEYBOARD = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="y")]])


@pytest.fixture
async def bot(sandbox: Sandbox) -> AsyncIterator[Bot]:
    bot = Bot(sandbox.token, base_url=f"{sandbox.url}/bot", base_file_url=f"{sandbox.url}/file/bot")
    async with bot:
        yield bot


async def test_updates_of_every_kind_are_understood(ann: Remote, bot: Bot) -> None:
    await bot.send_message(ANN, "?", reply_markup=KEYBOARD)
    written = await ann.says(ANN, "hi", reply_to=2)
    await ann.says(ANN, "hello", edit_of=written["message_id"])
    await ann.sim("POST", f"/users/{ANN}/taps", label="Yes")
    for kind in ("voice", "photo", "sticker", "contact", "location", "poll"):
        await ann.sim("POST", f"/users/{ANN}/messages", **{kind: True})
    await ann.says(ANN, "look", forward=True)
    await ann.sim("POST", f"/users/{ANN}/block")
    updates = await bot.get_updates(timeout=1)
    message, edited, tap, *odd, forwarded, blocked = updates
    assert message.message is not None
    assert message.message.reply_to_message is not None
    assert edited.edited_message is not None
    assert edited.edited_message.text == "hello"
    assert tap.callback_query is not None
    assert tap.callback_query.message is not None
    assert [update.message is not None for update in odd] == [True] * 6
    assert forwarded.message is not None
    assert forwarded.message.forward_origin is not None
    assert blocked.my_chat_member is not None
    assert blocked.my_chat_member.new_chat_member.status == "kicked"
    assert all(Update.de_json(update.to_dict(), bot) == update for update in updates)
    assert await bot.get_updates(offset=updates[-1].update_id + 1) == ()


async def test_texts_and_edits(ann: Remote, bot: Bot) -> None:
    sent = await bot.send_message(
        ANN,
        "<b>Hi</b> &amp; hello",
        parse_mode="HTML",
        reply_markup=KEYBOARD,
        reply_parameters=ReplyParameters(1, allow_sending_without_reply=True),
        protect_content=True,
        disable_notification=True,
    )
    assert sent.text_html == "<b>Hi</b> &amp; hello"
    assert sent.reply_markup == KEYBOARD
    entities = [MessageEntity("italic", 0, 3)]
    edited = await bot.edit_message_text("new", ANN, sent.message_id, entities=entities)
    assert not isinstance(edited, bool)
    assert edited.entities == tuple(entities)
    await bot.edit_message_reply_markup(ANN, sent.message_id, reply_markup=KEYBOARD)
    with pytest.raises(BadRequest, match="not modified"):
        await bot.edit_message_reply_markup(ANN, sent.message_id, reply_markup=KEYBOARD)
    copied = await bot.copy_message(ANN, ANN, sent.message_id)
    forwarded = await bot.forward_message(ANN, ANN, 1)
    assert forwarded.forward_origin is not None
    assert await bot.delete_messages(ANN, [copied.message_id, forwarded.message_id])
    assert await bot.delete_message(ANN, sent.message_id)
    assert await bot.send_chat_action(ANN, "typing")


async def test_files_both_ways(ann: Remote, bot: Bot) -> None:
    photo = await bot.send_photo(ANN, sample_picture(), caption="sky")
    file = await photo.photo[-1].get_file()
    assert bytes(await file.download_as_bytearray()) == sample_picture()
    voice = await bot.send_voice(ANN, sample_voice(2), duration=timedelta(seconds=2))
    assert voice.voice is not None
    again = await bot.send_voice(ANN, voice.voice.file_id)
    assert again.voice is not None
    assert again.voice.file_unique_id == voice.voice.file_unique_id
    document = await bot.send_document(ANN, io.BytesIO(b"words"), filename="words.txt")
    assert document.document is not None
    assert document.document.file_name == "words.txt"
    album = [InputMediaDocument(b"one", filename="1.txt"), InputMediaDocument(b"two")]
    assert len(await bot.send_media_group(ANN, album)) == 2
    edited = await bot.edit_message_caption(ANN, photo.message_id, caption="evening")
    assert not isinstance(edited, bool)
    assert edited.caption == "evening"


async def test_profile_and_chat(ann: Remote, bot: Bot) -> None:
    assert (await bot.get_me()).username == "afterword_bot"
    commands = [BotCommand("start", "begin")]
    await bot.set_my_commands(commands, scope=BotCommandScopeChat(ANN), language_code="en")
    found = await bot.get_my_commands(scope=BotCommandScopeChat(ANN), language_code="en")
    assert found == tuple(commands)
    await bot.set_my_description("A door")
    await bot.set_my_short_description("Door")
    await bot.set_my_name("Afterword")
    assert (await bot.get_my_description()).description == "A door"
    assert (await bot.get_my_short_description()).short_description == "Door"
    assert (await bot.get_my_name()).name == "Afterword"
    assert (await bot.get_chat(ANN)).first_name == "Ann"
    await bot.set_webhook("https://127.0.0.1:1/hook", secret_token="abc", max_connections=5)
    assert (await bot.get_webhook_info()).max_connections == 5
    with pytest.raises(Conflict):
        await bot.get_updates()
    await bot.delete_webhook(drop_pending_updates=True)


async def test_errors_have_their_class(
    ann: Remote, bot: Bot, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")

    async def fails(kind: str) -> None:
        await ann.sim("POST", "/faults", method="sendMessage", kind=kind, retry_after=3)

    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(999, "x")
    with pytest.raises(BadRequest, match="Message is too long"):
        await bot.send_message(ANN, "x" * 4097)
    await fails("429")
    with pytest.raises(RetryAfter):
        await bot.send_message(ANN, "x")
    await fails("500")
    with pytest.raises(NetworkError):
        await bot.send_message(ANN, "x")
    await fails("accept_then_drop")
    with pytest.raises(NetworkError):
        await bot.send_message(ANN, "sent")
    assert (await ann.last(ANN))["text"] == "sent"
    await fails("timeout")
    with pytest.raises(TimedOut):
        await bot.send_message(ANN, "x", read_timeout=0.5)
    await ann.sim("DELETE", "/faults")
    await ann.sim("POST", f"/users/{ANN}/block")
    with pytest.raises(Forbidden):
        await bot.send_message(ANN, "x")
    stranger = Bot("1:wrong", base_url=f"{sandbox.url}/bot")
    with pytest.raises(InvalidToken):
        await stranger.initialize()
    await stranger.shutdown()
