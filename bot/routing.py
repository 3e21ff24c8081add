"""Registers the handlers with python-telegram-bot, whose filters choose among them."""

from telegram import Update
from telegram.ext import (
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    MessageHandler,
    TypeHandler,
    filters,
)

from bot.visit import Adapter, App, note_error
from handlers import hearing, presence, routes

# What can become part of a story.
_STORY = (filters.TEXT & ~filters.COMMAND) | filters.VOICE | filters.PHOTO
# What Telegram says of the chat itself, such as a pinned message: nobody wrote that to the bot.
_GIFT = filters.StatusUpdate.GIFT | filters.StatusUpdate.UNIQUE_GIFT
_SERVICE = filters.StatusUpdate.ALL & ~_GIFT


def register(application: App, adapter: Adapter) -> None:
    """The first that fits takes the update. Groups and channels are nobody's private chat."""
    private = filters.ChatType.PRIVATE
    new = filters.UpdateType.MESSAGE
    for command, handler in routes.COMMANDS.items():
        heard = adapter(hearing.commanded(handler))
        application.add_handler(CommandHandler(command, heard, private & new))
    for name, handler in routes.TAPS.items():
        application.add_handler(CallbackQueryHandler(adapter(handler), pattern=f"^{name}(:|$)"))
    application.add_handler(CallbackQueryHandler(adapter(routes.unknown_button)))
    application.add_handler(MessageHandler(private & new & _STORY, adapter(hearing.wrote)))
    application.add_handler(MessageHandler(private & new & _SERVICE, adapter(hearing.ignored)))
    application.add_handler(MessageHandler(private & new, adapter(hearing.sent_something_else)))
    application.add_handler(
        MessageHandler(private & filters.UpdateType.EDITED_MESSAGE, adapter(hearing.edited))
    )
    application.add_handler(
        ChatMemberHandler(adapter(presence.changed), ChatMemberHandler.MY_CHAT_MEMBER)
    )
    application.add_handler(TypeHandler(Update, adapter(hearing.ignored)))
    application.add_error_handler(note_error)
