"""Every check-in as it goes out, with its buttons: each kind, place, topic and level of discretion.

What a text alone cannot show: that the whole of it says that no reply is fine, asks one thing at
most, can be stopped with a tap, and betrays nothing together with its buttons.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from itertools import product

from bot.lint_catalogs import Finding, catalogs, excused, voices
from care.checkin import Kind, Slot
from care.checkin import Place as Slots
from care.client import Rhythm, State
from care.discretion import Level
from care.plan import Plan, Preset
from care.topic import Key
from care.topic import State as TopicState
from care.voice import Voice
from care.window import Window
from care.wording.fault import Fault
from care.wording.measure import shown
from care.wording.place import Place
from care.wording.rules import Broken, Rule, broken_by_text, says_no_reply_is_fine
from handlers.keyboard import Keyboard
from handlers.note import Note, push, reminder
from storage.clients import Client
from storage.ids import CheckinId, ClientId, PersonId, TherapistId, TopicId
from storage.topics import Topic
from texts import Words

_AT = datetime(2026, 3, 2, 12, tzinfo=UTC)
_STOP = "stop:"

# No name of anybody, as long as what people type: if it shows, it is seen.
CALLED, THERAPIST, OWN_TOPIC = "Zuzanna", "Quirin", "xylophone"

_CLIENT = Client(
    id=ClientId(1),
    person_id=PersonId(1),
    therapist_id=TherapistId(1),
    code="",
    label="",
    opening=None,  # a line of the therapist's own is judged where they type it
    state=State.ACTIVE,
    rhythm=Rhythm.SCHEDULED,
    plan=Plan(Preset.LIGHT),
    starts_on=date(2026, 3, 2),
    seed=1,
    zone="UTC",
    window=Window(),
    discretion=Level.DISCREET,
    receipts=False,
    scale=True,
    notes=False,
    danger_ping=False,
    may_keep=False,
    reminder=False,
    holidays=False,
    turn_of_year=False,
    kinds=None,
    slot_base=0,
    thinned_from=None,
    feedback_at=None,
    paused_until=None,
    next_checkin_at=None,
    next_slot=None,
    version=1,
)


@dataclass(frozen=True, slots=True)
class Sent:
    """What a phone shows of one check-in."""

    name: str
    level: Level
    text: str
    labels: tuple[str, ...]
    taps: tuple[str, ...]


def notes(level: Level) -> Iterator[tuple[str, Note]]:
    """One of each kind that can go out, with a name by which it is found again."""
    for kind, place, topic, feedback, scale in product(
        Kind, Slots, (None, Key.WORK, Key.PAST, "own"), (False, True), (True, False)
    ):
        if topic is not None and (
            kind is Kind.HELLO or place in (Slots.LAST, Slots.ONLY) or not scale or feedback
        ):
            continue
        first = place in (Slots.FIRST, Slots.ONLY)
        if first and feedback:
            continue  # it is asked for after a year
        client = replace(_CLIENT, discretion=level, scale=scale)
        slot = Slot(number=0, at=_AT, kind=kind, place=place)
        for occasion in (False, True) if kind is Kind.HELLO and not first else (False,):
            note = Note(
                id=CheckinId(1),
                client=client,
                slot=replace(slot, occasion=occasion),
                first=first,
                topic=None if topic is None else _topic(topic),
                feedback=feedback,
                therapist=THERAPIST,
                called=CALLED,
            )
            parts = [kind, place, topic and f"about {topic}", feedback and "feedback",
                     not scale and "no taps", occasion and "occasion"]  # fmt: skip
            yield ", ".join(str(part) for part in parts if part), note


def _topic(key: str) -> Topic:
    own = key == "own"
    return Topic(
        id=TopicId(1),
        client_id=ClientId(1),
        key=None if own else Key(key),
        own=OWN_TOPIC if own else None,
        state=TopicState.OPEN,
        asked_at=None,
    )


def sent(words: Words, level: Level) -> Iterator[Sent]:
    for name, note in notes(level):
        yield _sent(name, level, *push(words, note))
        if note.asks:
            yield _sent(f"{name}, once more", level, *reminder(words, note))


def _sent(name: str, level: Level, text: str, keyboard: Keyboard) -> Sent:
    buttons = [button for row in keyboard for button in row]
    return Sent(
        name=f"check-in: {name}",
        level=level,
        text=shown(text),
        labels=tuple(button.label for button in buttons),
        taps=tuple(button.data or "" for button in buttons),
    )


def findings(language: str, *, level: Level | None = None) -> list[Finding]:
    """In one language; each rule once for a level and a kind of check-in. `level`: only there."""
    found: dict[tuple[str, str, Level], Finding] = {}
    for voice in voices(language):
        words = catalogs().speaking(voice)
        for shows in Level if level is None else [level]:
            for one in sent(words, shows):
                for rule in broken_by(one, voice.language):
                    found.setdefault((one.name, rule, shows), _finding(voice, one, rule))
    return list(found.values())


def _finding(voice: Voice, one: Sent, rule: Broken) -> Finding:
    return Finding(voice, one.name, rule, one.text, one.level)


def broken_by(one: Sent, language: str) -> list[Broken]:
    """What only the whole of it shows: the rules of its single texts are not said again."""
    place = {Level.OPEN: Place.NAMED, Level.DISCREET: Place.CHECKIN, Level.SEALED: Place.SIGN}
    whole = {Fault.TOO_LONG, Fault.QUESTION_TOO_MANY, Fault.EXCLAMATION, Rule.NOT_A_SIGN}
    judged = broken_by_text(one.text, place=place[one.level], language=language)
    found: list[Broken] = [rule for rule in judged if rule in whole]
    if not says_no_reply_is_fine(one.text, language):
        found.append(Rule.NO_NO_REPLY)
    if not any(tap.startswith(_STOP) for tap in one.taps):
        found.append(Rule.NO_STOP)
    for label in one.labels:
        found += broken_by_text(label, place=Place.BUTTON, language=language)
    seen = " ".join((one.text, *one.labels))
    if one.level is not Level.OPEN and any(w in seen for w in (CALLED, THERAPIST, OWN_TOPIC)):
        found.append(Rule.NAMES_SOMEBODY)
    return [
        rule
        for rule in dict.fromkeys(found)
        if not excused(one.name, rule, language, len(one.text))
    ]
