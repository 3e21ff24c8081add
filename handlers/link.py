"""Links that open the bot with a token, and the card with one for a former client."""

from handlers.turn import Turn


def deep_link(turn: Turn, token: str) -> str:
    """Opens the chat and presses Start with the token."""
    return f"https://t.me/{turn.house.bot_username}?start={token}"


def show_invite(turn: Turn, token: str, *, label: str) -> None:
    """The link is shown once, on a card that can be shown or printed."""
    link = deep_link(turn, token)
    turn.say(turn.words("invite-made", label=label))
    # The card stands alone, so that it can be shown to the client: no label, no name.
    turn.send(
        "sendPhoto",
        {"caption": turn.words("invite-card", link=link), "parse_mode": "HTML"},
        draw={"picture": "qr", "link": link},
    )
