"""How a check-in reads: its words at each level of discretion, and the buttons under it.

No taps are answered here. What goes out unasked holds a name or a topic only when the client chose
an open push; a sealed one is a sign and nothing else.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from care.checkin import FACES, Face, Kind, Place, Slot
from care.client import State
from care.discretion import Level
from care.localtime import local
from care.practice import Offer
from care.topic import TENDER, next_topic
from care.topic import State as TopicState
from handlers.keyboard import Button, Keyboard, long, markup, short
from handlers.quoting import face_label, topic_name
from handlers.turn import Turn
from storage import calendar, checkins, clients, people, practice, therapists, topics, unsent
from storage.checkins import Checkin
from storage.clients import Client
from storage.database import Transaction
from storage.ids import CheckinId
from storage.topics import Topic
from texts import Words

Said = tuple[str, Keyboard]

# A check-in may wait for weeks, and what the client chose meanwhile must hold for it.
AS_IT_READS_NOW = "as_it_reads_now"
AGAIN = "again"  # last in the data of a button that seals or unseals a reminder


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What a check-in is made of."""

    id: CheckinId
    client: Client
    slot: Slot
    first: bool
    topic: Topic | None  # null: it asks about none
    feedback: bool  # how the notes are can be said with a tap
    therapist: str
    called: str
    has_way_back: bool = True  # the practice offers one

    @property
    def asks(self) -> bool:
        return self.slot.kind is Kind.INVITATION

    @property
    def named(self) -> bool:
        """Whether it calls the client by name: who said none is not called «Hi .»."""
        return self.client.discretion is Level.OPEN and bool(self.called)

    @property
    def ends(self) -> bool:
        return self.slot.place in (Place.LAST, Place.ONLY)


def note_of(
    tx: Transaction, checkin: Checkin, client: Client, *, now: datetime | None = None
) -> Note:
    """The check-in as the client's choices make it now, however long ago it was planned.

    `now`: it is about to go out; None: as it went out, or will.
    """
    person = people.person(tx, client.person_id)
    topic = topics.topic_by_id(tx, checkin.topic_id) if checkin.topic_id else None
    return Note(
        id=checkin.id,
        client=client,
        slot=_slot(tx, checkin, client, now),
        first=checkins.is_first(tx, checkin),
        topic=topic if topic and topic.state is TopicState.OPEN else None,
        feedback=checkin.feedback,
        therapist=therapists.therapist_by_id(tx, client.therapist_id).name or "",
        called=(person.called if person else None) or "",
        has_way_back=practice.terms_now(tx).offer(Offer.WAY_BACK),
    )


def _slot(tx: Transaction, checkin: Checkin, client: Client, now: datetime | None) -> Slot:
    """Its place in the plan; in the middle of it, when the plan is another one by now. It speaks of
    its day only on that day, not when it came late or was put off."""
    slots = calendar.agenda_of(tx, client, now=checkin.planned_at)
    found = (slot for slot in slots if slot.number == checkin.slot)
    place = next((slot.place for slot in found), Place.MIDDLE)
    at = now or checkins.went_out_at(tx, checkin.id) or checkin.planned_at
    wishes = calendar.wishes_of(tx, client)
    return Slot(
        number=checkin.slot,
        at=checkin.planned_at,
        kind=checkin.kind,
        place=place,
        occasion=checkin.kind is Kind.HELLO and wishes.occasion(local(at, client.zone).date()),
    )


def asks_about(tx: Transaction, client: Client, slot: Slot, *, now: datetime) -> Topic | None:
    """The topic for a check-in that comes due: an invitation asks about one, when there is one."""
    if slot.kind is not Kind.INVITATION or slot.place in (Place.LAST, Place.ONLY):
        return None
    mine = topics.topics_of(tx, client.id)
    chosen = next_topic([topic.asked for topic in mine], now=now)
    return next((topic for topic in mine if topic.id == chosen), None)


def push(words: Words, note: Note) -> Said:
    """As it goes out."""
    if note.client.discretion is Level.SEALED:
        return sealed(words, note)
    return whole(words, note)


def reminder(words: Words, note: Note) -> Said:
    """One more, as the client wished for when it stays quiet."""
    if note.client.discretion is Level.SEALED:
        return sealed(words, note, again=True)
    return whole_again(words, note)


def whole_again(words: Words, note: Note) -> Said:
    """The words of the reminder, with the note's own buttons: one tap is enough here, too."""
    return words("checkin-again"), buttons(words, replace(note, feedback=False), again=True)


def sealed(words: Words, note: Note, *, again: bool = False) -> Said:
    """Nothing but a sign. `again`: of the reminder."""
    return words("checkin-sealed"), [
        [
            Button(words.plain("show"), f"shownote:{_name(note, again=again)}"),
            Button(words.plain("checkin-stop"), f"stop:{short(note.client.id)}"),
        ]
    ]


def _name(note: Note, *, again: bool) -> str:
    return f"{short(note.id)}:{AGAIN}" if again else short(note.id)


def whole(words: Words, note: Note, *, which: bool = False) -> Said:
    """The words of it. `which`: the client asked which topic is meant."""
    paragraphs = [_opening_words(words, note)]
    if note.first and note.client.opening:
        paragraphs.append(words("checkin-opening", line=note.client.opening))
    if note.first and note.slot.place is Place.ONLY:
        paragraphs.append(words("checkin-only"))
    if note.slot.place is Place.LAST_BUT_ONE:
        paragraphs.append(words("checkin-last-but-one"))
    if note.feedback:
        paragraphs.append(words("checkin-feedback"))
    if which and note.topic is not None:
        paragraphs.append(words("topic-shown", topic=topic_name(words, note.topic)))
    return "\n\n".join(paragraphs), buttons(words, note, which=which)


def _opening_words(words: Words, note: Note) -> str:
    if note.ends and not note.first:
        return words("checkin-last")
    base = f"checkin-{'season' if note.slot.occasion else note.slot.kind}"
    if note.first:
        base = "checkin-first"
    if not note.named:
        return words(base + _asking(note))
    names = {"name": note.called, "therapist": note.therapist}
    if note.topic is None:
        return words(f"{base}{_asking(note)}-named", **names)
    tender = note.topic.key in TENDER
    text_id = f"{base}-{'tender' if tender else 'topic'}-named"
    return words(text_id, **names, topic=topic_name(words, note.topic))


def _asking(note: Note) -> str:
    """Which question it is: about a topic, and without the scale no tap is spoken of."""
    if note.topic is not None:
        return "-topic"
    return "-lines" if note.asks and not note.first and not note.client.scale else ""


def buttons(words: Words, note: Note, *, which: bool = False, again: bool = False) -> Keyboard:
    one, who = short(note.id), short(note.client.id)
    rows: list[list[Button]] = []
    if note.asks and note.client.scale:
        faces = face_buttons(words, note.id, tap="face")
        rows += [faces[:3], faces[3:]]
    if note.topic is not None:
        rows.append(_topic_buttons(words, note, which=which))
    if note.feedback:
        rows.append(
            [
                Button(words.plain("feedback-useful"), f"useful:{one}"),
                Button(words.plain("feedback-too-much"), f"toomany:{one}"),
            ]
        )
    last = [Button(words.plain("checkin-stop"), f"stop:{who}")]
    if not note.ends:
        last.insert(0, Button(words.plain("checkin-later"), f"later:{one}"))
    if note.asks:
        last.insert(0, Button(words.plain("checkin-skip"), f"skip:{one}"))
    rows.append(last)
    if note.ends and note.has_way_back:
        rows.append([Button(words.plain("back-button"), f"back:{who}")])
    if note.client.discretion is Level.SEALED:
        rows.append([Button(words.plain("hide"), f"hidenote:{_name(note, again=again)}")])
    return rows


def _topic_buttons(words: Words, note: Note, *, which: bool) -> list[Button]:
    one = short(note.id)
    never = Button(words.plain("topic-never"), f"topicnever:{one}")
    if which or note.named:
        return [Button(words.plain("topic-finished"), f"topicdone:{one}"), never]
    return [Button(words.plain("topic-which"), f"topicwhich:{one}"), never]


def face_buttons(words: Words, checkin_id: CheckinId, *, tap: str) -> list[Button]:
    one = short(checkin_id)
    return [Button(face_label(words, face), f"{tap}:{one}:{int(face)}") for face in FACES]


def tapped(turn: Turn) -> tuple[Checkin, Client] | None:
    """The check-in that a button names; refuses, when it did not go to this person, or they
    stopped."""
    checkin = checkins.checkin_by_id(turn.tx, CheckinId(long((turn.did.fields or [""])[0])))
    client = clients.client_by_id(turn.tx, checkin.client_id) if checkin else None
    if checkin is None or client is None or turn.person is None:
        turn.refuse()
        return None
    if client.person_id != turn.person.id or client.state is State.STOPPED:
        turn.refuse()
        return None
    return checkin, client


def payload(words: Words, note: Note, *, again: bool = False) -> dict[str, object]:
    """For the outbox, whose sender asks for it anew at the last moment: see `AS_IT_READS_NOW`.

    `again`: of the reminder.
    """
    text, keyboard = reminder(words, note) if again else push(words, note)
    params: dict[str, object] = {
        "text": text,
        "parse_mode": "HTML",
        "reply_markup": markup(keyboard),
        "link_preview_options": {"is_disabled": True},
    }
    if note.client.discretion is Level.SEALED:
        params["protect_content"] = True
    return {"method": "sendMessage", "params": params, AS_IT_READS_NOW: True}


def put_away(turn: Turn, checkin: Checkin, client: Client) -> None:
    """After an answer the check-in needs no buttons; a sealed one is sealed again."""
    if turn.did.tap is None:
        return
    if client.discretion is Level.SEALED:
        turn.edit(*sealed(turn.words, note_of(turn.tx, checkin, client)))
    else:
        turn.drop_buttons()


def answered(turn: Turn, checkin_id: CheckinId, *, face: Face | None = None) -> None:
    """Whatever the answer was: what was put off need not come again."""
    checkins.answer(turn.tx, checkin_id, face=face, now=turn.now)
    unsent.cancel_again(turn.tx, checkin_id, now=turn.now)
