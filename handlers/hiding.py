"""«Not alone now»: what can be seen of this chat goes away. And sealed lines, shown and hidden."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from handlers import sealing
from handlers.keyboard import Keyboard, long
from handlers.turn import Turn
from storage import clients, outbox, stories
from storage.clients import Client
from storage.ids import StoryId

DELETABLE_FOR = timedelta(hours=48)
TO_BE_SURE = timedelta(minutes=1)  # one that is too old could make Telegram refuse them all
AT_ONCE = 100  # messages in one call


def pressed_hide(turn: Turn) -> None:
    """Deletes what Telegram lets a bot delete, of both sides, and says what stays."""
    if turn.person is None or not clients.clients_of(turn.tx, turn.person.id):
        turn.refuse()
        return
    since = turn.now - DELETABLE_FOR + TO_BE_SURE
    said, before = outbox.messages_since(turn.tx, turn.person.id, since)
    # Numbers grow with time, so what the bot said last before that tells how old theirs are.
    oldest = before if before is not None else min(said, default=0)
    heard = stories.messages_of(turn.tx, turn.person.id, after=oldest)
    just_now = [turn.did.message] if turn.did.message is not None else []
    for batch in _batches(sorted({*said, *heard, *just_now})):
        turn.send("deleteMessages", {"message_ids": batch})
    outbox.forget_messages(turn.tx, turn.person.id, said)
    turn.say(turn.words("hide-done"), quietly=True)


def _batches(messages: Sequence[int]) -> Iterable[Sequence[int]]:
    return (messages[first : first + AT_ONCE] for first in range(0, len(messages), AT_ONCE))


def showed_line(turn: Turn) -> None:
    """The words of a sealed line, in its place."""
    name = ":".join(turn.did.fields)
    found = _line(turn)
    if found is None:
        turn.refuse()
    else:
        turn.edit(*sealing.opened(turn.words, name, *found))


def hid_line(turn: Turn) -> None:
    if _line(turn) is None:
        turn.refuse()
    else:
        turn.edit(*sealing.sign(turn.words, ":".join(turn.did.fields)))


def _line(turn: Turn) -> tuple[str, Keyboard] | None:
    """What a sealed line says, if it is this person's."""
    client = _mine(turn)
    match turn.did.fields:
        case [sealing.REST, _] if client is not None:
            return turn.words("checkin-rests"), sealing.rest_buttons(turn.words, client)
        case [sealing.READ, _, number] if client is not None and _is_day(number):
            day = date.fromordinal(int(number))
            return turn.words("receipt-read", day=turn.words.day(day)), ()
        case [sealing.SEEN, _, number] if client is not None and _is_day(number):
            day = date.fromordinal(int(number))
            return turn.words("back-seen", day=turn.words.day(day)), ()
        case [sealing.UNREAD, _, story] if client is not None:
            buttons = sealing.unread_buttons(turn.words, StoryId(long(story)))
            return turn.words("off-unread"), buttons
        case _:
            return None


def _is_day(number: str) -> bool:
    return number.isdecimal() and date.min.toordinal() <= int(number) <= date.max.toordinal()


def _mine(turn: Turn) -> Client | None:
    fields = turn.did.fields
    wanted = long(fields[1]) if len(fields) > 1 else -1
    known = clients.clients_of(turn.tx, turn.person.id) if turn.person else []
    return next((client for client in known if client.id == wanted), None)
