"""«Not alone now»: what can be seen of this chat goes away. And sealed lines, shown and hidden."""

from collections.abc import Sequence
from datetime import date

from care.practice import Offer
from handlers import handover_line, retention_line, sealing, suspension_line
from handlers.clearing import clear, deletable
from handlers.keyboard import Keyboard, long
from handlers.note_line import words_of
from handlers.offered import is_offered
from handlers.turn import Handlers, Turn
from storage import chats, clients, letters, stories
from storage.clients import Client
from storage.ids import LetterId, NoteId, StoryId
from texts import Words


def pressed_hide(turn: Turn) -> None:
    """Deletes what Telegram lets a bot delete, of both sides, and says what stays."""
    if turn.person is None or not clients.clients_of(turn.tx, turn.person.id):
        turn.refuse()
        return
    known = deletable(turn)
    heard = [
        *stories.messages_of(turn.tx, turn.person.id, after=known.after),
        *letters.messages_of(turn.tx, turn.person.id, after=known.after),
    ]
    just_now = [turn.did.message] if turn.did.message is not None else []
    just_now += [long(field) for field in turn.did.fields]  # what they wrote before it
    clear(turn, {*known.said, *heard, *just_now})
    chats.forget_messages(turn.tx, turn.person.id, known.said)
    turn.say(turn.words("hide-done"), quietly=True)


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
    if client is None:
        return None
    return (
        _always_the_same(turn, client)
        or retention_line.sealed(turn.words, client, turn.did.fields)
        or _of_something(turn, client)
    )


def _always_the_same(turn: Turn, client: Client) -> tuple[str, Keyboard] | None:
    """One that its name says whole, at most with a day."""
    words = turn.words
    match turn.did.fields:
        case [sealing.REST, _]:
            has_way_back = is_offered(turn, Offer.WAY_BACK)
            buttons = sealing.rest_buttons(words, client, has_way_back=has_way_back)
            return words("checkin-rests"), buttons
        case [sealing.LETTER_STAYS | sealing.LETTER_FOR_YOU, *_]:
            return _about_a_letter(words, turn.did.fields)
        case [name, _] if name in sealing.PLAIN:
            return words(sealing.PLAIN[name]), ()
        case [handover_line.OVER, _]:
            return words("handover-ended"), ()
        case [name, _, number] if name in sealing.DATED and _is_day(number):
            day = words.day(date.fromordinal(int(number)))
            buttons = sealing.to_letters(words) if name == sealing.LETTER_RESTS else ()
            return words(sealing.DATED[name], day=day), buttons
        case _:
            return None


def _of_something(turn: Turn, client: Client) -> tuple[str, Keyboard] | None:
    """One about a row, which may be gone by now."""
    words = turn.words
    match turn.did.fields:
        case [sealing.UNREAD, _, which]:
            story = stories.story_by_id(turn.tx, StoryId(long(which)))
            if story is None or story.client_id != client.id:
                return None
            return words("off-unread"), sealing.unread_buttons(words, story.id)
        case [handover_line.NAME, _, which, number] if _is_day(number):
            asked = handover_line.of_client(turn.tx, client, long(which))
            by = date.fromordinal(int(number))
            return handover_line.said(turn.tx, words, client, asked, by=by) if asked else None
        case [suspension_line.NAME, _]:
            return suspension_line.said(turn.tx, words, client)
        case [sealing.NOTE, _, note]:
            said = words_of(turn.tx, client, NoteId(long(note)))
            return None if said is None else sealing.note_opened(words, said)
        case _:
            return None


def _about_a_letter(words: Words, fields: Sequence[str]) -> tuple[str, Keyboard]:
    """One that could not be handed over, or one that has come."""
    if fields[0] == sealing.LETTER_STAYS:
        return words("letter-not-handed"), sealing.to_letters(words)
    buttons = sealing.letter_for_you_buttons(words, LetterId(long(fields[-1])))
    return words("letter-for-you"), buttons


def _is_day(number: str) -> bool:
    return number.isdecimal() and date.min.toordinal() <= int(number) <= date.max.toordinal()


def _mine(turn: Turn) -> Client | None:
    fields = turn.did.fields
    wanted = long(fields[1]) if len(fields) > 1 else -1
    known = clients.clients_of(turn.tx, turn.person.id) if turn.person else []
    return next((client for client in known if client.id == wanted), None)


COMMANDS: Handlers = {
    "hide": pressed_hide,
}

TAPS: Handlers = {
    "showline": showed_line,
    "hideline": hid_line,
    "alone": pressed_hide,
}
