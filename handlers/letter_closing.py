"""The closing letter: a therapist writes it at the invite, and it lies with it until a yes."""

from care.audit import Act, Actor
from care.letter import Author, Event, Refusal, State, after
from handlers.letter_desk import Desk, Sheet, conversation
from handlers.link import show_invite
from handlers.roles import therapist_here
from handlers.turn import Turn
from storage import invites, letter_burning, letter_fates, letters
from storage.ids import LetterId


def _found(turn: Turn, letter_id: LetterId) -> Sheet | None:
    """The draft, if it lies with an invite of this therapist's that waits for it."""
    letter, therapist = letters.letter_by_id(turn.tx, letter_id), therapist_here(turn)
    if letter is None or letter.invite_id is None or therapist is None:
        return None
    invite = invites.invite_by_id(turn.tx, letter.invite_id)
    mine = letter.author is Author.THERAPIST and invite.therapist_id == therapist.id
    if not mine or letter.state is not State.DRAFT or invite.settled_at is not None:
        return None
    return Sheet(letter=letter, label=invite.label or "", therapist=therapist.name or "")


def _put_with_it(turn: Turn, sheet: Sheet) -> None:
    """From now on it lies with the invite, whose link is shown only now."""
    outcome = after(sheet.letter.state, Event.SEND, author=Author.THERAPIST)
    if isinstance(outcome, Refusal):
        turn.refuse()
        return
    letter_fates.set_state(turn.tx, sheet.letter.id, outcome, now=turn.now)
    turn.drop_buttons()
    turn.say(turn.words("invite-letter-done"))
    _show_link(turn, sheet)


def _writes_none(turn: Turn, sheet: Sheet) -> None:
    """What was written of it is burnt; the invite stands."""
    letter_burning.burn(turn.tx, sheet.letter.id, now=turn.now)
    turn.write_down(Act.BURNT, Actor.THERAPIST, about=sheet.letter.id)
    turn.drop_buttons()
    _show_link(turn, sheet)


def _show_link(turn: Turn, sheet: Sheet) -> None:
    """Nobody has seen a link to it yet, so a new one takes nothing from anybody."""
    turn.finish()
    invite_id = sheet.letter.invite_id
    token = invites.new_link(turn.tx, invite_id, now=turn.now) if invite_id else None
    if token is None:
        turn.refuse()
    else:
        show_invite(turn, token, label=sheet.label)


CLOSING = conversation(
    Desk(
        found=_found,
        leave="invite-letter-skip",
        leaves=_writes_none,
        ready="invite-letter-ready",
        lets_go=_put_with_it,
    )
)
