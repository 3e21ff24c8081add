"""A therapist's answer to a client's letter: one, if the client wishes for it, and ten minutes to
take it back. There is no other way to write to a client."""

from datetime import datetime, timedelta

from care.delivery import Kind
from care.delivery import State as RowState
from care.letter import UNDO_FOR, Author, Event, Refusal, State, after
from care.localtime import local
from handlers.keyboard import Button, long, short
from handlers.letter_desk import Desk, Sheet, conversation, sit_down
from handlers.letter_mail import ANNOUNCES
from handlers.letter_page import may_be_answered
from handlers.roles import therapist_here
from handlers.turn import Handlers, Turn
from storage import clients, letter_fates, letter_words, letters, outbox, unsent
from storage.clients import Client
from storage.ids import LetterId, OutboxId
from storage.letters import Letter
from storage.therapists import Therapist

ANSWERING = "answer"  # the conversation in which it is written
WRITTEN_WITHIN = timedelta(hours=24)
_WENT_OUT = (State.SENT, State.OPENED)  # which of the two is nobody's but the client's


def let_go(turn: Turn) -> None:
    """Ends the writing where a day has passed, or there is nothing to write on any more."""
    if turn.dialogue is None or turn.dialogue.name != ANSWERING:
        return
    data = turn.dialogue.data
    since = datetime.fromisoformat(data["since"])
    is_command = (turn.did.text or "").startswith("/")
    is_gone = _found(turn, LetterId(long(data["letter"]))) is None
    if is_command or is_gone or turn.now - since > WRITTEN_WITHIN:
        turn.finish()


def _of_my_client(turn: Turn, letter: Letter | None) -> tuple[Client, Therapist] | None:
    """Whose letter it is, if that is a client of this therapist."""
    therapist = therapist_here(turn)
    if letter is None or letter.client_id is None or therapist is None:
        return None
    client = clients.client_by_id(turn.tx, letter.client_id)
    if client is None or client.therapist_id != therapist.id:
        return None
    return client, therapist


def _found(turn: Turn, letter_id: LetterId) -> Sheet | None:
    """The draft of an answer, if it is this therapist's."""
    letter = letters.letter_by_id(turn.tx, letter_id)
    mine = _of_my_client(turn, letter)
    if letter is None or mine is None or letter.author is not Author.THERAPIST:
        return None
    if letter.answers_id is None or letter.state is not State.DRAFT:
        return None
    client, therapist = mine
    return Sheet(letter=letter, label=client.label, therapist=therapist.name or "")


# Beginning it, or going on.


def wanted(turn: Turn) -> None:
    """«Answer with a letter», under a letter that was opened."""
    letter = letters.letter_by_id(turn.tx, LetterId(long(turn.did.value)))
    mine = _of_my_client(turn, letter)
    if letter is None or mine is None or letter.author is not Author.CLIENT:
        turn.refuse()
        return
    if letter.opened_at is None:
        turn.refuse()
        return
    client, therapist = mine
    answer = letters.answer_to(turn.tx, letter.id)
    if answer is not None and answer.state is State.BURNT:
        turn.say(turn.words("letter-answer-once"))
    elif answer is not None and answer.state in _WENT_OUT:
        _say_it_went_out(turn, answer, therapist)
    elif not therapist.answers:
        turn.say(turn.words("console-answers-off"))
    elif not may_be_answered(turn.tx, letter):
        turn.say(turn.words("letter-answer-unwished", label=client.label))
    else:
        _write(turn, letter, answer)


def _say_it_went_out(turn: Turn, answer: Letter, therapist: Therapist) -> None:
    at = answer.sent_at or answer.changed_at
    day = turn.words.local_day(at, therapist.zone or "UTC")
    turn.say(turn.words("letter-answered", day=day))


def _write(turn: Turn, letter: Letter, answer: Letter | None) -> None:
    """A draft; one that is there is gone on with, and one that waits can be taken back."""
    if answer is None:
        turn.say(turn.words("letter-answer-start"))
        sit_down(turn, ANSWERING, _new(turn, letter))
    elif answer.state is State.SCHEDULED and (at := _goes_out_at(turn, answer)) is not None:
        _say_it_goes_out(turn, answer, at)
    else:
        _is_a_draft(turn, answer)
        sit_down(turn, ANSWERING, answer.id)


def _new(turn: Turn, letter: Letter) -> LetterId:
    return letter_words.begin(
        turn.tx,
        author=Author.THERAPIST,
        guided=True,
        client_id=letter.client_id,
        answers=letter.id,
        now=turn.now,
    )


def _goes_out_at(turn: Turn, answer: Letter) -> datetime | None:
    """None: its line was cancelled, because the client stopped or could not be reached."""
    return unsent.waits_until(turn.tx, answer.prompt_id) if answer.prompt_id else None


def _is_a_draft(turn: Turn, answer: Letter) -> None:
    outcome = after(answer.state, Event.TAKE_BACK, author=Author.THERAPIST)
    if not isinstance(outcome, Refusal):
        letter_fates.set_state(turn.tx, answer.id, outcome, now=turn.now)


def _left(turn: Turn, sheet: Sheet) -> None:
    turn.finish()
    turn.edit(turn.words("letter-answer-rests", label=sheet.label))


# Sending it.


def _sends(turn: Turn, sheet: Sheet) -> None:
    """In ten minutes, in the client's hours; the wish is looked at now, and then once more."""
    letter = sheet.letter
    question = letters.letter_by_id(turn.tx, letter.answers_id) if letter.answers_id else None
    mine = _of_my_client(turn, letter)
    if question is None or mine is None or not may_be_answered(turn.tx, question):
        turn.finish()
        turn.edit(_why_not(turn, sheet, mine))
        return
    at = turn.now + UNDO_FOR
    letter_fates.set_state(turn.tx, letter.id, State.SCHEDULED, now=turn.now)
    letter_words.show_prompt(turn.tx, letter.id, row=_announce(turn, letter, mine[0], at))
    turn.finish()
    turn.drop_buttons()
    _say_it_goes_out(turn, letter, at)


def _why_not(turn: Turn, sheet: Sheet, mine: tuple[Client, Therapist] | None) -> str:
    if mine is not None and not mine[1].answers:
        return turn.words("console-answers-off")
    return turn.words("letter-answer-unwished", label=sheet.label)


def _announce(turn: Turn, letter: Letter, client: Client, at: datetime) -> OutboxId:
    """One line that a letter has come; what it says is decided as it goes out."""
    return outbox.put(
        turn.tx,
        person=client.person_id,
        kind=Kind.NEWS,
        payload={"method": "sendMessage", "params": {}, ANNOUNCES: letter.id},
        due_at=at,
        now=turn.now,
        client=client.id,
        trace=turn.trace,
    )


def _say_it_goes_out(turn: Turn, answer: Letter, at: datetime) -> None:
    words, zone = turn.words, turn.me.zone or "UTC"
    moment = local(at, zone)
    undo = Button(words.plain("letter-answer-undo"), f"answerundo:{short(answer.id)}")
    hour = words.clock(moment.hour * 60 + moment.minute)
    turn.say(words("letter-answer-sending", hour=hour), [[undo]])


def took_back(turn: Turn) -> None:
    """Until it went out. An older button of the same letter does what it says, too."""
    answer = letters.letter_by_id(turn.tx, LetterId(long(turn.did.value)))
    mine = _of_my_client(turn, answer)
    if answer is None or mine is None or answer.author is not Author.THERAPIST:
        turn.refuse()
    elif answer.state in _WENT_OUT:
        turn.drop_buttons()
        _say_it_went_out(turn, answer, mine[1])
    elif answer.state is State.SCHEDULED and answer.answers_id is not None:
        if answer.prompt_id is not None:
            unsent.drop(turn.tx, answer.prompt_id, state=RowState.CANCELLED, now=turn.now)
        _is_a_draft(turn, answer)
        turn.edit(turn.words("letter-answer-undone"))
        sit_down(turn, ANSWERING, answer.id)
    else:
        turn.refuse()


ANSWER = conversation(
    Desk(
        found=_found,
        leave="letter-later",
        leaves=_left,
        ready="letter-answer-send",
        lets_go=_sends,
    )
)

TAPS: Handlers = {
    "answer": wanted,
    "answerundo": took_back,
}
