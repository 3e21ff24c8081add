"""A therapist's short note for one thing received: chosen or typed, ten minutes to take it back.

Beside an answer to a letter nothing else that a therapist types goes to a client.
"""

from datetime import timedelta

from care.delivery import Kind
from care.delivery import State as RowState
from care.letter import Author
from care.localtime import local
from care.note import NOTE_MOST, UNDO_FOR, Preset, Refusal, faults_of
from handlers import note_offer, typed
from handlers.keyboard import Button, long, short
from handlers.note_line import NOTE
from handlers.roles import therapist_here
from handlers.turn import Conversation, Handlers, Step, Turn
from storage import clients, letters, notes, outbox, people, stories, unsent
from storage.clients import Client
from storage.ids import LetterId, NoteId, StoryId
from storage.letters import Letter
from storage.notes import Fate, Note
from storage.stories import Story
from storage.therapists import Therapist

WRITING = "note"  # the conversation that waits for it
ANSWERED_WITHIN = timedelta(hours=1)  # what is typed later is meant for something else

Mine = tuple[Story | Letter, Client, Therapist]


def _mine(turn: Turn, kind: str, one: str) -> Mine | None:
    """The thing, if a client of this therapist gave it to them and it stood in a list."""
    thing: Story | Letter | None = None
    if kind == note_offer.STORY:
        thing = stories.story_by_id(turn.tx, StoryId(long(one)))
    elif kind == note_offer.LETTER:
        thing = letters.letter_by_id(turn.tx, LetterId(long(one)))
        if thing is not None and thing.author is not Author.CLIENT:
            return None
    therapist = therapist_here(turn)
    if thing is None or therapist is None or thing.client_id is None or thing.digest_id is None:
        return None
    client = clients.client_by_id(turn.tx, thing.client_id)
    if client is None or client.therapist_id != therapist.id:
        return None
    return thing, client, therapist


def wanted(turn: Turn) -> None:
    """«Note», under something that was read."""
    kind, one = [*turn.did.fields, "", ""][:2]
    mine = _mine(turn, kind, one)
    if mine is None:
        turn.refuse()
        return
    thing, client, therapist = mine
    known = notes.note_for(turn.tx, note_offer.for_what(thing))
    if known is not None and known.fate is Fate.WAITS:
        _say_when_it_leaves(turn, known, client)
    elif known is not None and known.fate is Fate.WENT:
        day = turn.words.local_day(known.created_at, therapist.zone or "UTC")
        turn.say(turn.words("notes-once", label=client.label, day=day))
    elif (why := note_offer.against(turn.tx, thing, client)) is not None:
        _say_why_not(turn, why, client)
    else:
        turn.begin(WRITING, kind=kind, one=one, since=turn.now.isoformat())


def _say_why_not(turn: Turn, why: Refusal, client: Client) -> None:
    turn.say(turn.words(f"notes-{why}", label=client.label))


def _here(turn: Turn) -> tuple[Story | Letter, Client, Therapist] | None:
    """What the open conversation is about; where it is gone, the conversation ends."""
    data = turn.open_dialogue.data
    mine = _mine(turn, data["kind"], data["one"])
    if mine is None:
        turn.finish()
        turn.refuse()
        return None
    thing, client, _therapist = mine
    why = note_offer.against(turn.tx, thing, client)
    if why is not None:
        turn.finish()
        _say_why_not(turn, why, client)
        return None
    return mine


def ask_note(turn: Turn) -> None:
    mine = _here(turn)
    if mine is None:
        return
    words = turn.words
    presets = [[turn.choice(words.plain(f"notes-preset-{one}"), one)] for one in Preset]
    none = [turn.choice(words.plain("notes-none"), "none")]
    turn.say(words("notes-ask", label=mine[1].label, most=NOTE_MOST), [*presets, none])


def gave_note(turn: Turn) -> None:
    """One of six, or own words without a fault; or none after all."""
    mine = _here(turn)
    if mine is None:
        return
    _thing, client, _therapist = mine
    value = turn.did.value if turn.did.data is not None else None
    if value == "none":
        turn.finish()
        turn.edit(turn.words("notes-left"))
    elif value in set(Preset):
        _queue(turn, mine, _as_they_read_it(turn, client, Preset(value)))
    elif value is not None:
        turn.refuse()
    else:
        _typed(turn, mine)


def _as_they_read_it(turn: Turn, client: Client, preset: Preset) -> str:
    """In the client's language, whatever the therapist's is."""
    person = people.person(turn.tx, client.person_id)
    words = turn.house.catalogs.speaking(person.voice) if person else turn.words
    return words.plain(f"notes-preset-{preset}")


def _typed(turn: Turn, mine: Mine) -> None:
    said = " ".join((turn.did.text or "").split())
    if turn.did.file is not None or not said:
        turn.say(turn.words("notes-only-words"))
        return
    found = faults_of(said)
    if found:
        reasons = "\n".join(f"· {turn.words(f'fault-{fault}')}" for fault in found)
        turn.say(turn.words("invite-opening-faults") + "\n\n" + reasons)
    else:
        _queue(turn, mine, said)


def _queue(turn: Turn, mine: Mine, said: str) -> None:
    """Written and waiting; what its line says, and whether it may go, is asked as it leaves."""
    thing, client, therapist = mine
    turn.finish()
    note_id = notes.write(
        turn.tx,
        note_offer.for_what(thing),
        by=therapist.id,
        owner=client.person_id,
        words=said,
        now=turn.now,
    )
    if note_id is None:
        turn.refuse()
        return
    row = outbox.put(
        turn.tx,
        person=client.person_id,
        kind=Kind.RECEIPT,
        payload={"method": "sendMessage", "params": {}, NOTE: note_id},
        due_at=turn.now + UNDO_FOR,
        now=turn.now,
        client=client.id,
        trace=turn.trace,
    )
    notes.queued(turn.tx, note_id, row)
    turn.drop_buttons()
    written = notes.note_by_id(turn.tx, note_id)
    if written is not None:
        _say_when_it_leaves(turn, written, client)


def _say_when_it_leaves(turn: Turn, note: Note, client: Client) -> None:
    at = unsent.waits_until(turn.tx, note.outbox_id) if note.outbox_id is not None else None
    moment = local(at or turn.now, turn.me.zone or "UTC")
    hour = turn.words.clock(moment.hour * 60 + moment.minute)
    undo = Button(turn.words.plain("notes-undo"), f"noteundo:{short(note.id)}")
    turn.say(
        turn.words("notes-leaves", label=client.label, hour=hour)
        + "\n"
        + turn.words.quotation(note.words),
        [[undo]],
        quietly=True,
        owner=client.person_id,
    )


def took_back(turn: Turn) -> None:
    """Until it left; then it is too late, and that is said."""
    note = notes.note_by_id(turn.tx, NoteId(long(turn.did.value)))
    therapist = therapist_here(turn)
    if note is None or therapist is None or note.therapist_id != therapist.id:
        turn.refuse()
        return
    client = clients.client_by_id(turn.tx, note.client_id)
    if client is None or note.outbox_id is None or note.fate in (Fate.UNDONE, Fate.FELL):
        turn.refuse()
    elif unsent.drop(turn.tx, note.outbox_id, state=RowState.CANCELLED, now=turn.now):
        notes.undo(turn.tx, note, owner=client.person_id, now=turn.now)
        turn.edit(turn.words("notes-undone"))
    else:
        turn.drop_buttons()
        turn.toast = turn.words.plain("notes-too-late")


def let_go(turn: Turn) -> None:
    """Closes the question when what comes is late, or is a command: it is no note to a client."""
    typed.let_go(turn, WRITING, within=ANSWERED_WITHIN, files_too=True)


NOTES = Conversation(first="note", steps={"note": Step(ask_note, gave_note)})

TAPS: Handlers = {
    "note": wanted,
    "noteundo": took_back,
}
