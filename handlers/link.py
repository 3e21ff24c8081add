"""Links that open the bot with a token."""

from handlers.turn import Turn


def deep_link(turn: Turn, token: str) -> str:
    """Opens the chat and presses Start with the token."""
    return f"https://t.me/{turn.house.bot_username}?start={token}"
