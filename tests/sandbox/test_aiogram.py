"""A bot written with aiogram, which knows nothing of the sandbox, runs against it."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiogram import Bot, Dispatcher, F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError, TelegramRetryAfter
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BufferedInputFile,
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    Message,
    ReplyParameters,
)

from sandbox import Sandbox
from sandbox.media import sample_picture, sample_voice
from tests.sandbox.remote import ANN, Remote, until


@pytest.fixture
async def bot(sandbox: Sandbox) -> AsyncIterator[Bot]:
    session = AiohttpSession(api=TelegramAPIServer.from_base(sandbox.url))
    async with Bot(sandbox.token, session=session) as bot:
        yield bot


async def test_a_polling_dispatcher_echoes_and_handles_a_tap(
    remote: Remote, sandbox: Sandbox, bot: Bot
) -> None:
    dispatcher = Dispatcher()

    @dispatcher.message(F.text)
    async def echo(message: Message) -> None:
        yes = InlineKeyboardButton(text="Yes", callback_data="y")
        keyboard = InlineKeyboardMarkup(inline_keyboard=[[yes]])
        await message.answer(f"You said {message.text}", reply_markup=keyboard)

    @dispatcher.callback_query(F.data == "y")
    async def tapped(query: CallbackQuery) -> None:
        assert isinstance(query.message, Message)
        await query.message.edit_text("Yes it is")
        await query.answer("Noted")

    running = asyncio.create_task(
        dispatcher.start_polling(bot, handle_signals=False, polling_timeout=50)
    )
    await remote.says(ANN, "hello")
    messages = sandbox.world.people[ANN].messages
    await until(lambda: len(messages) == 2)
    assert (await remote.last(ANN))["text"] == "You said hello"
    await remote.sim("POST", f"/users/{ANN}/taps", label="Yes")
    await until(lambda: all(tap.answered for tap in sandbox.world.people[ANN].taps))
    chat = await remote.chat(ANN)
    assert chat["messages"][-1]["text"] == "Yes it is"
    assert [toast["text"] for toast in chat["toasts"]] == ["Noted"]
    assert await sandbox.delivered()
    await dispatcher.stop_polling()
    await running


async def test_its_methods_and_types_fit(ann: Remote, sandbox: Sandbox, bot: Bot) -> None:
    me = await bot.get_me()
    assert me.username == sandbox.username
    commands = [BotCommand(command="start", description="begin")]
    scope = BotCommandScopeAllPrivateChats()
    await bot.set_my_commands(commands, scope=scope)
    found = await bot.get_my_commands(scope=scope)
    assert [command.command for command in found] == ["start"]
    await bot.set_my_description("A door")
    assert (await bot.get_my_description()).description == "A door"
    sent = await bot.send_message(
        ANN,
        "<b>Hi</b>",
        parse_mode="HTML",
        protect_content=True,
        disable_notification=True,
        reply_parameters=ReplyParameters(message_id=1),
    )
    assert sent.html_text == "<b>Hi</b>"
    assert sent.reply_to_message is not None
    photo = BufferedInputFile(sample_picture(), "sky.png")
    pictured = await bot.send_photo(ANN, photo, caption="sky")
    assert pictured.photo is not None
    file = await bot.download(pictured.photo[-1].file_id)
    assert file is not None
    assert file.read() == sample_picture()
    voiced = await bot.send_voice(ANN, BufferedInputFile(sample_voice(1), "hi.ogg"))
    assert voiced.voice is not None
    album = await bot.send_media_group(
        ANN, [InputMediaPhoto(media=photo), InputMediaPhoto(media=photo, caption="two")]
    )
    assert len(album) == 2
    assert (await bot.get_chat(ANN)).first_name == "Ann"
    copied = await bot.copy_message(ANN, ANN, pictured.message_id)
    assert await bot.delete_messages(ANN, [copied.message_id]) is True
    assert (await bot.get_webhook_info()).url == ""


async def test_its_errors_are_told_apart(ann: Remote, sandbox: Sandbox, bot: Bot) -> None:
    with pytest.raises(TelegramBadRequest, match="message text is empty"):
        await bot.send_message(ANN, "")
    await ann.sim("POST", "/faults", method="sendMessage", kind="429", retry_after=7)
    with pytest.raises(TelegramRetryAfter) as slow:
        await bot.send_message(ANN, "x")
    assert slow.value.retry_after == 7
    await ann.sim("POST", f"/users/{ANN}/block")
    with pytest.raises(TelegramForbiddenError):
        await bot.send_message(ANN, "x")
