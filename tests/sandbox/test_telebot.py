"""A bot written with pyTelegramBotAPI, which knows nothing of the sandbox, runs against it."""

import asyncio
import io
from collections.abc import AsyncIterator
from typing import Any

import pytest
from telebot import asyncio_helper
from telebot.async_telebot import AsyncTeleBot
from telebot.asyncio_helper import ApiTelegramException
from telebot.types import (
    BotCommand,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    Message,
)

from sandbox import Sandbox
from sandbox.media import sample_picture
from tests.sandbox.remote import ANN, Remote, until


@pytest.fixture
async def bot(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Any]:
    monkeypatch.setattr(asyncio_helper, "API_URL", f"{sandbox.url}/bot{{0}}/{{1}}")
    monkeypatch.setattr(asyncio_helper, "FILE_URL", f"{sandbox.url}/file/bot{{0}}/{{1}}")
    bot: Any = AsyncTeleBot(sandbox.token)
    yield bot
    await bot.close_session()


async def test_it_echoes_and_handles_a_tap(remote: Remote, sandbox: Sandbox, bot: Any) -> None:
    @bot.message_handler(content_types=["text"])  # type: ignore[untyped-decorator]  # untyped
    async def echo(message: Message) -> None:
        keyboard = InlineKeyboardMarkup()
        keyboard.add(InlineKeyboardButton("Yes", callback_data="y"))
        await bot.reply_to(message, f"You said {message.text}", reply_markup=keyboard)

    @bot.callback_query_handler(lambda query: query.data == "y")  # type: ignore[untyped-decorator]  # untyped
    async def tapped(query: Any) -> None:
        where = query.message
        await bot.edit_message_text("Yes it is", where.chat.id, where.message_id)
        await bot.answer_callback_query(query.id, "Noted", show_alert=True)

    running = asyncio.create_task(bot.polling(non_stop=True, timeout=20))
    await remote.says(ANN, "hello")
    person = sandbox.world.people[ANN]
    await until(lambda: len(person.messages) == 2)
    seen = await remote.last(ANN)
    assert (seen["text"], seen["reply_to"]) == ("You said hello", 1)
    await remote.sim("POST", f"/users/{ANN}/taps", label="Yes")
    await until(lambda: person.toasts)
    assert (await remote.last(ANN))["text"] == "Yes it is"
    assert person.toasts[0].alert is True
    running.cancel()
    await asyncio.wait([running])


async def test_its_methods_fit(ann: Remote, bot: Any) -> None:
    assert (await bot.get_me()).is_bot
    await bot.set_my_commands([BotCommand("start", "begin")])
    assert [command.command for command in await bot.get_my_commands(None, None)] == ["start"]
    await bot.send_chat_action(ANN, "typing")
    sent = await bot.send_photo(
        ANN, InputFile(io.BytesIO(sample_picture()), "sky.png"), caption="sky"
    )
    info = await bot.get_file(sent.photo[-1].file_id)
    assert await bot.download_file(info.file_path) == sample_picture()
    document = await bot.send_document(ANN, InputFile(io.BytesIO(b"words"), "words.txt"))
    assert document.document.file_name == "words.txt"
    with pytest.raises(ApiTelegramException, match="message can't be edited"):
        await bot.edit_message_text("x", ANN, 1)
