"""Sends of which nobody knows whether they arrived: an admin sees how many of which kind, and lets
them be. Nothing is ever sent again from here: twice would be worse than not at all."""

from datetime import UTC, datetime, timedelta

from care.audit import Act, Actor
from handlers.keyboard import Button, Keyboard
from handlers.roles import known_admin
from handlers.turn import Handlers, Turn
from storage import doubts

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_TICK = timedelta(microseconds=1)  # finer than this no moment is stored


def wanted(turn: Turn) -> None:
    if not known_admin(turn):
        turn.refuse()
    elif turn.did.fields:
        turn.edit(*_screen(turn))
    else:
        turn.say(*_screen(turn))  # from under a notice, which stays


def _screen(turn: Turn) -> tuple[str, Keyboard]:
    words, waiting = turn.words, doubts.doubts(turn.tx)
    back = [Button(words.plain("admin-back"), "panel")]
    if not waiting:
        return words("uncertain-none"), [back]
    lines = [
        words(
            "uncertain-line",
            kind=words.plain(f"kind-{one.kind}"),
            count=one.count,
            day=words.short_day_of(one.since, turn.me.zone or "UTC"),
        )
        for one in waiting
    ]
    moment = (turn.now - _EPOCH) // _TICK
    leave = Button(words.plain("uncertain-leave"), f"uncertainleave:{moment}")
    return words("uncertain-head") + "\n\n" + "\n".join(lines), [[leave], back]


def left_alone(turn: Turn) -> None:
    """Those that the screen showed; what came up after it waits for another look."""
    value = turn.did.value
    if not known_admin(turn) or not (value.isascii() and value.isdecimal() and len(value) < 18):
        turn.refuse()
        return
    until = min(_EPOCH + int(value) * _TICK, turn.now)
    count = doubts.resolve(turn.tx, until=until, now=turn.now)
    if count:
        turn.write_down(Act.RESOLVED, Actor.ADMIN, after=str(count))
    turn.edit(*_screen(turn))


TAPS: Handlers = {
    "uncertain": wanted,
    "uncertainleave": left_alone,
}
