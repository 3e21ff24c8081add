"""What becomes of a letter: changed, sent now or on a date, kept, sealed, or burnt."""

from care.audit import Act, Actor
from care.client import State as ClientState
from care.letter import GUIDED, Event, Place, State
from care.localtime import local
from handlers.clearing import clear, deletable
from handlers.digest_cover import close_open_digest, recount_unsent_digest
from handlers.keyboard import Button, Keyboard, short
from handlers.letter_page import (
    Mine,
    again,
    data_of,
    may_send,
    moved,
    prompt,
    show,
    tapped_letter,
    therapist_of,
)
from handlers.turn import Handlers, Turn
from storage import letter_burning, letter_fates, letter_words, letters
from storage.letters import Letter


def _button(turn: Turn, letter: Letter, text_id: str, action: str, *more: str) -> Button:
    return Button(turn.words.plain(text_id), data_of(action, letter, *more))


def went_back(turn: Turn) -> None:
    """The letter itself, and its first choices."""
    mine = tapped_letter(turn)
    if mine is not None:
        show(turn, *mine)


# Changing it.


def wants_change(turn: Turn) -> None:
    mine = moved(turn, Event.CHANGE)
    if mine is None:
        return
    letter, _client = mine
    words = turn.words
    back = [_button(turn, letter, "letter-back", "show")]
    if not letter.guided:
        rows = [[_button(turn, letter, "letter-write-on", "writeon")],
                [_button(turn, letter, "letter-begin-again", "anew")], back]  # fmt: skip
        turn.swap_buttons(rows, said=words("letter-preview-own"))
        return
    parts = [_button(turn, letter, f"letter-{place}", "part", place) for place in GUIDED]
    rows = [[Button(_bare(one.label), one.data)] for one in parts]
    turn.swap_buttons([*rows, back], said=words("letter-which-part"))


def _bare(label: str) -> str:
    """A button has no markup."""
    return label.replace("<b>", "").replace("</b>", "")


def chose_part(turn: Turn) -> None:
    """One part anew; the letter is shown after it."""
    mine = moved(turn, Event.CHANGE)
    if mine is None or turn.did.value not in GUIDED:
        return
    turn.drop_buttons()
    _write(turn, mine[0], Place(turn.did.value), single=True)


def writes_on(turn: Turn) -> None:
    mine = moved(turn, Event.CHANGE)
    if mine is not None:
        turn.drop_buttons()
        _write(turn, mine[0], Place.FREE)


def begins_again(turn: Turn) -> None:
    mine = moved(turn, Event.CHANGE)
    if mine is None:
        return
    letter, _client = mine
    letter_words.leave_out(turn.tx, letter.id, Place.FREE, now=turn.now)
    turn.edit(turn.words("letter-begun-again"))
    _write(turn, again(turn, letter), Place.FREE)


def _write(turn: Turn, letter: Letter, place: Place, *, single: bool = False) -> None:
    since = turn.now.isoformat()
    turn.begin("letter", letter=short(letter.id), place=place, single=single, since=since)


# Sending it.


def wants_to_send(turn: Turn) -> None:
    mine = _sendable(turn, Event.SEND)
    if mine is None:
        return
    letter, client = mine
    name = therapist_of(turn, client).name or ""
    rows = [
        [_button(turn, letter, "letter-send-now", "sendnow")],
        [_button(turn, letter, "letter-send-date", "senddate")],
        [_button(turn, letter, "letter-back", "show")],
    ]
    turn.swap_buttons(rows, said=turn.words("letter-send-when", therapist=name))


def _sendable(turn: Turn, event: Event) -> Mine | None:
    """The tapped letter, if there is something to send, and somebody who takes it."""
    mine = moved(turn, event)
    if mine is None:
        return None
    letter, client = mine
    if client.state is ClientState.STOPPED:
        turn.edit(turn.words("story-stopped"))
    elif not letter.parts:
        turn.toast = turn.words.plain("letter-empty")
    elif not may_send(therapist_of(turn, client)):
        show(turn, letter, client)
    else:
        return mine
    return None


def sent_now(turn: Turn) -> None:
    mine = _sendable(turn, Event.SEND)
    if mine is None:
        return
    letter, client = mine
    letter_fates.set_state(turn.tx, letter.id, State.SENT, now=turn.now)
    therapist = therapist_of(turn, client)
    words = turn.words
    day = (
        words.local_day(therapist.next_digest_at, client.zone)
        if therapist.next_digest_at
        else words.plain("day-not-set")
    )
    turn.drop_buttons()
    sent = again(turn, letter)
    name = therapist.name or ""
    text = [words("letter-sent", therapist=name, day=day)]
    rows = [[_button(turn, sent, "letter-take-back", "takeback")]]
    if therapist.answers:
        text.append(words("letter-answer-ask", therapist=name))
        rows.insert(0, [_button(turn, sent, "letter-answer-yes", "welcome", "yes")])
    prompt(turn, sent, "\n\n".join(text), rows)


def wants_a_date(turn: Turn) -> None:
    mine = _sendable(turn, Event.SCHEDULE)
    if mine is not None:
        turn.begin("letterdate", letter=short(mine[0].id), what="send", since=turn.now.isoformat())


def said_welcome(turn: Turn) -> None:
    """Whether one letter back is welcome; changed with the same button until it was opened."""
    mine = tapped_letter(turn)
    if mine is None:
        return
    letter, client = mine
    welcome = turn.did.value == "yes"
    if welcome and not therapist_of(turn, client).answers:
        turn.refuse()
        return
    letter_fates.welcome_answer(turn.tx, letter.id, welcome=welcome)
    other = ("letter-answer-no", "no") if welcome else ("letter-answer-yes", "yes")
    rows = [[_button(turn, letter, other[0], "welcome", other[1])]]
    if letter.state is State.SENT:
        rows.append([_button(turn, letter, "letter-take-back", "takeback")])
    text_id = "letter-answer-noted" if welcome else "letter-answer-not"
    turn.edit(turn.words(text_id), rows)


def took_back(turn: Turn) -> None:
    """Until it is opened; an open list of the therapist closes."""
    mine = moved(turn, Event.TAKE_BACK)
    if mine is None:
        return
    letter, client = mine
    if not letter_fates.set_state(
        turn.tx, letter.id, State.KEPT, now=turn.now, only_from=letter.state
    ):
        turn.toast = turn.words.plain("letter-already_opened")
        return
    turn.edit(turn.words("letter-taken-back"))
    _gone_from_list(turn, letter)
    show(turn, again(turn, letter), client)


def _gone_from_list(turn: Turn, letter: Letter) -> None:
    close_open_digest(turn, letter)
    recount_unsent_digest(turn, letter)


# Keeping or burning it.


def sends_not(turn: Turn) -> None:
    mine = moved(turn, Event.KEEP)
    if mine is None:
        return
    letter, _client = mine
    rows: Keyboard = [
        [_button(turn, letter, "letter-keep", "keep")],
        [_button(turn, letter, "letter-seal-phrase", "phrase"),
         _button(turn, letter, "letter-seal-date", "sealdate")] if letter.parts else [],
        [_button(turn, letter, "letter-burn", "burn")],
        [_button(turn, letter, "letter-back", "show")],
    ]  # fmt: skip
    turn.swap_buttons([row for row in rows if row], said=turn.words("letter-keep-how"))


def kept(turn: Turn) -> None:
    mine = moved(turn, Event.KEEP)
    if mine is None:
        return
    letter, _client = mine
    letter_fates.set_state(turn.tx, letter.id, State.KEPT, now=turn.now)
    letter_words.forget_prompt(turn.tx, letter.id)
    turn.drop_buttons()
    turn.say(turn.words("letter-kept"))


def wants_sealed(turn: Turn) -> None:
    """With a phrase."""
    mine = moved(turn, Event.KEEP)
    if mine is not None and mine[0].parts:
        turn.begin("letterphrase", letter=short(mine[0].id), since=turn.now.isoformat())


def wants_sealed_until(turn: Turn) -> None:
    mine = moved(turn, Event.KEEP)
    if mine is not None and mine[0].parts:
        turn.begin("letterdate", letter=short(mine[0].id), what="seal", since=turn.now.isoformat())


def wants_to_burn(turn: Turn) -> None:
    """Asked once more: nothing brings it back."""
    mine = moved(turn, Event.BURN)
    if mine is None:
        return
    letter, _client = mine
    rows = [
        [_button(turn, letter, "letter-burn-yes", "burnyes")],
        [_button(turn, letter, "letter-burn-no", "show" if not letter.is_locked else "not")],
    ]
    prompt(turn, letter, turn.words("letter-burn-sure"), rows)


def burnt(turn: Turn) -> None:
    mine = moved(turn, Event.BURN)
    if mine is None:
        return
    letter, client = mine
    written_in = letters.messages_of_letter(turn.tx, letter.id, after=deletable(turn).after)
    letter_burning.burn(turn.tx, letter.id, now=turn.now)
    turn.write_down(Act.BURNT, Actor.CLIENT, subject=client.id, about=letter.id)
    clear(turn, written_in)  # after this nobody knows which these were
    words = turn.words
    text = [words("letter-burnt"), words("letter-burnt-rest")]
    if letter.state is State.OPENED:
        name = therapist_of(turn, client).name or ""
        text.append(words("letter-burnt-opened", therapist=name))
    turn.edit("\n\n".join(text))
    _gone_from_list(turn, letter)


def wants_pdf(turn: Turn) -> None:
    """A page to keep or to read aloud; drawn when it is sent."""
    mine = tapped_letter(turn)
    if mine is None:
        return
    letter, client = mine
    sealed = letter.opens_on is not None and local(turn.now, client.zone).date() < letter.opens_on
    if not letter.parts or sealed:
        turn.refuse()
        return
    turn.toast = turn.words.plain("letter-pdf-coming")
    turn.send("sendDocument", {}, draw={"document": "letter", "letter": letter.id})


LETTERS: Handlers = {
    "show": went_back,
    "edit": wants_change,
    "part": chose_part,
    "writeon": writes_on,
    "anew": begins_again,
    "send": wants_to_send,
    "sendnow": sent_now,
    "senddate": wants_a_date,
    "welcome": said_welcome,
    "takeback": took_back,
    "nosend": sends_not,
    "keep": kept,
    "phrase": wants_sealed,
    "sealdate": wants_sealed_until,
    "burn": wants_to_burn,
    "burnyes": burnt,
    "pdf": wants_pdf,
}
