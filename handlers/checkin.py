"""A check-in: how it reads, and what one tap on it does. Saying nothing is always fine."""

from care.checkin import FACES, Face, Kind, Place, Slot
from care.client import State
from care.discretion import Level
from care.story import Event, Refusal, after
from care.story import State as StoryState
from handlers.digest_cover import close_open_digest
from handlers.keyboard import Button, Keyboard, long, short
from handlers.quoting import face_label
from handlers.turn import Turn
from storage import checkins, clients, stories, therapists
from storage.checkins import Checkin
from storage.clients import Client
from storage.ids import CheckinId, ClientId
from texts import Words


def compose(
    words: Words,
    *,
    client: Client,
    therapist: str,
    called: str,
    checkin_id: CheckinId,
    slot: Slot,
    first: bool,
) -> tuple[str, Keyboard]:
    """The check-in as it goes out. Names stand in it only when the client chose an open push."""
    named = client.discretion is Level.OPEN
    arguments = {"name": called, "therapist": therapist} if named else {}
    suffix = "-named" if named else ""
    if first:
        paragraphs = [words(f"checkin-first{suffix}", **arguments)]
        if client.opening:
            paragraphs.append(words("checkin-opening", line=client.opening))
    elif slot.place in (Place.LAST, Place.ONLY):
        paragraphs = [words("checkin-last")]
    else:
        paragraphs = [words(f"checkin-{slot.kind}{suffix}", **arguments)]
    if first and slot.place is Place.ONLY:
        paragraphs.append(words("checkin-only"))
    if slot.place is Place.LAST_BUT_ONE:
        paragraphs.append(words("checkin-last-but-one"))
    asks = slot.kind is Kind.INVITATION
    return "\n\n".join(paragraphs), _buttons(words, client.id, checkin_id, asks=asks)


def _buttons(words: Words, client_id: ClientId, checkin_id: CheckinId, *, asks: bool) -> Keyboard:
    one, who = short(checkin_id), short(client_id)
    faces = [Button(face_label(words, face), f"face:{one}:{int(face)}") for face in FACES]
    leave = [
        Button(words.plain("checkin-pause"), f"pause3:{who}"),
        Button(words.plain("checkin-stop"), f"stop:{who}"),
    ]
    if not asks:
        return [leave]
    return [faces[:3], faces[3:], [Button(words.plain("checkin-skip"), f"skip:{one}"), *leave]]


def _mine(turn: Turn) -> tuple[Checkin, Client] | None:
    """The check-in that was tapped, if it went to this person and they did not stop."""
    if turn.person is None:
        return None
    checkin = checkins.checkin_by_id(turn.tx, CheckinId(long(turn.did.fields[0])))
    client = clients.client_by_id(turn.tx, checkin.client_id) if checkin else None
    if checkin is None or client is None or client.person_id != turn.person.id:
        return None
    return (checkin, client) if client.state is not State.STOPPED else None


def tapped_face(turn: Turn) -> None:
    """One tap is a whole answer. A second one, before the buttons are gone, changes it."""
    mine = _mine(turn)
    if mine is None or turn.did.value not in {str(int(face)) for face in FACES}:
        turn.refuse()
        return
    checkin, client = mine
    face = Face(int(turn.did.value))
    shared = stories.tapped_story(turn.tx, checkin.id)
    if shared is not None and shared.state is StoryState.READ:
        turn.toast = turn.words.plain("face-already-read")
        return
    if shared is None:
        stories.add_story(
            turn.tx,
            client.id,
            state=StoryState.SHARED,
            face=face,
            checkin_id=checkin.id,
            now=turn.now,
        )
    else:
        stories.set_face(turn.tx, shared.id, face)
    checkins.answer(turn.tx, checkin.id, face=face, now=turn.now)
    _thank(turn, client, checkin.id, face)


def _thank(turn: Turn, client: Client, checkin_id: CheckinId, face: Face) -> None:
    words = turn.words
    therapist = therapists.therapist_by_id(turn.tx, client.therapist_id)
    turn.drop_buttons()
    turn.say(
        words(
            "face-noted",
            face=face_label(words, face),
            therapist=therapist.name or "",
            day=words.local_day(therapist.next_digest_at, client.zone)
            if therapist.next_digest_at
            else words.plain("day-not-set"),
        ),
        [[Button(words.plain("face-take-back"), f"unface:{short(checkin_id)}")]],
    )


def took_face_back(turn: Turn) -> None:
    mine = _mine(turn)
    if mine is None:
        turn.refuse()
        return
    checkin, client = mine
    shared = stories.tapped_story(turn.tx, checkin.id)
    outcome = after(shared.state, Event.DELETE) if shared else Refusal.GONE
    if shared is None or isinstance(outcome, Refusal):
        turn.toast = turn.words.plain("button-old")
    elif shared.state is StoryState.READ:
        turn.toast = turn.words.plain("face-already-read")
    elif shared.parts:
        turn.toast = turn.words.plain("face-in-story")
    else:
        stories.set_state(turn.tx, shared.id, outcome, now=turn.now)
        stories.erase_words(turn.tx, shared.id)
        turn.edit(turn.words("face-taken-back"))
        close_open_digest(turn, shared, client)


def skipped(turn: Turn) -> None:
    mine = _mine(turn)
    if mine is None:
        turn.refuse()
        return
    checkin, _client = mine
    checkins.answer(turn.tx, checkin.id, now=turn.now)
    turn.drop_buttons()
    turn.say(turn.words("checkin-skipped"), quietly=True)
