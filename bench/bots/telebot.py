"""pyTelegramBotAPI's asynchronous bot as its own examples run it."""

import asyncio
import sys
from typing import Any

from telebot import asyncio_helper
from telebot.async_telebot import AsyncTeleBot
from telebot.types import InlineKeyboardButton, InlineKeyboardMarkup

from bench.bots import ANSWER, BUTTON, HOME


def keyboard() -> InlineKeyboardMarkup:
    made = InlineKeyboardMarkup()
    made.add(InlineKeyboardButton(BUTTON, callback_data="go"))
    return made


async def main(url: str, token: str) -> None:
    asyncio_helper.API_URL = f"{url}/bot{{0}}/{{1}}"
    bot: Any = AsyncTeleBot(token)

    async def started(message: Any) -> None:
        await bot.send_message(message.chat.id, HOME, parse_mode="HTML", reply_markup=keyboard())

    async def asked_for_help(message: Any) -> None:
        await bot.send_message(message.chat.id, ANSWER, parse_mode="HTML")

    async def tapped(query: Any) -> None:
        chat, number = query.message.chat.id, query.message.message_id
        await bot.answer_callback_query(query.id)
        await bot.edit_message_reply_markup(chat, number, reply_markup=None)
        await bot.send_message(chat, HOME, parse_mode="HTML", reply_markup=keyboard())

    bot.register_message_handler(started, commands=["start"])
    bot.register_message_handler(asked_for_help, commands=["help"])
    bot.register_callback_query_handler(tapped, lambda _query: True)
    await bot.infinity_polling()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:3]))
