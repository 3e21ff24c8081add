"""aiogram as its own examples run it: long polling, updates handled as tasks."""

import asyncio
import sys

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import Command
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from bench.bots import ANSWER, BUTTON, HOME

KEYBOARD = InlineKeyboardMarkup(
    inline_keyboard=[[InlineKeyboardButton(text=BUTTON, callback_data="go")]]
)


async def started(message: Message) -> None:
    await message.answer(HOME, parse_mode="HTML", reply_markup=KEYBOARD)


async def asked_for_help(message: Message) -> None:
    await message.answer(ANSWER, parse_mode="HTML")


async def tapped(query: CallbackQuery) -> None:
    assert isinstance(query.message, Message)
    await query.answer()
    await query.message.edit_reply_markup(reply_markup=None)
    await query.message.answer(HOME, parse_mode="HTML", reply_markup=KEYBOARD)


async def main(url: str, token: str) -> None:
    dispatcher = Dispatcher()
    dispatcher.message.register(started, Command("start"))
    dispatcher.message.register(asked_for_help, Command("help"))
    dispatcher.callback_query.register(tapped)
    session = AiohttpSession(api=TelegramAPIServer.from_base(url))
    async with Bot(token, session=session) as bot:
        await dispatcher.start_polling(bot)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:3]))
