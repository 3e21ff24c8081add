"""Links that open the bot with a token, and the card with one for a former client."""

from care.invite import LASTS
from handlers.turn import Turn


def deep_link(turn: Turn, token: str) -> str:
    """Opens the chat and presses Start with the token."""
    return f"https://t.me/{turn.house.bot_username}?start={token}"


def show_invite(turn: Turn, token: str, *, label: str) -> None:
    """The link is shown once, on a card that can be shown or printed."""
    words, link = turn.words, deep_link(turn, token)
    until = words.local_day(turn.now + LASTS, turn.me.zone or "UTC")
    turn.say(words("invite-made", label=label))
    # The card stands alone, so that it can be shown to the client: no label, no name.
    turn.send(
        "sendPhoto",
        {"caption": words("invite-card", link=link), "parse_mode": "HTML"},
        draw={
            "picture": "card",
            "link": link,
            "title": words.plain("invites-card-title"),
            "lines": [
                words.plain("invites-card-how"),
                words.plain("invites-card-once", day=until),
                words.plain("invites-card-what"),
            ],
        },
    )
