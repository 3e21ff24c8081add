"""python-telegram-bot as its own examples run it: default transport, handlers at once."""

import sys

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Message, Update
from telegram.ext import (
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
)

from bench.bots import ANSWER, BUTTON, HOME

KEYBOARD = InlineKeyboardMarkup([[InlineKeyboardButton(BUTTON, callback_data="go")]])


async def started(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.message is not None
    await update.message.reply_text(HOME, parse_mode="HTML", reply_markup=KEYBOARD)


async def asked_for_help(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.message is not None
    await update.message.reply_text(ANSWER, parse_mode="HTML")


async def tapped(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    query = update.callback_query
    assert query is not None
    assert isinstance(query.message, Message)
    await query.answer()
    await query.edit_message_reply_markup(None)
    await query.message.reply_text(HOME, parse_mode="HTML", reply_markup=KEYBOARD)


def main(url: str, token: str) -> None:
    application = (
        ApplicationBuilder().token(token).base_url(f"{url}/bot").concurrent_updates(True).build()
    )
    application.add_handler(CommandHandler("start", started))
    application.add_handler(CommandHandler("help", asked_for_help))
    application.add_handler(CallbackQueryHandler(tapped))
    application.run_polling()


if __name__ == "__main__":
    main(*sys.argv[1:3])
