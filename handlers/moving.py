"""Somebody types the code of another account: all that was kept there is here from now on."""

from care.delivery import Kind
from care.moving import read_code
from handlers.menu import clear_menu, show_menu
from handlers.moving_code import hand_out
from handlers.turn import Turn
from storage import moving, outbox, people
from storage.ids import PersonId


def typed_code(turn: Turn) -> bool:
    """Whether what was typed is a code that belongs to somebody, or to a stranger looks like one.

    From somebody who is known here, anything else that looks like a code is their own words.
    """
    code = read_code(turn.did.text or "") if turn.did.file is None else None
    if code is None:
        return False
    owner = moving.person_of_code(turn.tx, code)
    if owner is None:
        if turn.person is None:
            turn.say(turn.words("moving-unknown"))
        return turn.person is None
    if turn.person is None:
        _move(turn, turn.chat_id, owner)
    else:
        turn.say(turn.words("moving-here-already" if owner == turn.me.id else "moving-taken"))
    return True


def _move(turn: Turn, chat_id: int, owner: PersonId) -> None:
    before = people.person(turn.tx, owner)
    moving.move_person(turn.tx, owner, chat_id=chat_id, now=turn.now)
    turn.become(people.person(turn.tx, owner))
    if before is not None:
        _tell_the_old_chat(turn, before.chat_id)
    hand_out(turn)
    turn.say(turn.words("moving-done"))
    show_menu(turn)


def _tell_the_old_chat(turn: Turn, chat_id: int) -> None:
    """Whoever sits there learns that it moved; nothing there says where to."""
    outbox.put(
        turn.tx,
        person=None,
        chat_id=chat_id,
        kind=Kind.NOTICE,
        payload={
            "method": "sendMessage",
            "params": {"text": turn.words("moving-gone"), "parse_mode": "HTML"},
        },
        due_at=turn.now,
        now=turn.now,
        trace=turn.trace,
    )
    clear_menu(turn, chat_id)
