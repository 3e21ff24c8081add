"""A check-in with everything on it: what Telegram takes, one question, and always a way out."""

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import product

import pytest

from care.checkin import Kind, Place, Slot
from care.client import Rhythm, State
from care.discretion import Level
from care.invite import OPENING_MOST
from care.plan import Plan, Preset
from care.topic import OWN_MOST, Key
from care.topic import State as TopicState
from care.voice import Form, Tone, Voice
from care.window import Window
from handlers.keyboard import Keyboard
from handlers.note import Note, push, reminder, sealed, whole, whole_again
from storage.clients import Client
from storage.ids import CheckinId, ClientId, PersonId, TherapistId, TopicId
from storage.topics import Topic
from texts import Catalogs, Words

AT = datetime(2026, 5, 4, 12, tzinfo=UTC)
CATALOGS = Catalogs()
VOICES = list(product(CATALOGS.languages, Form, Tone))
BIGGEST = 2**62 - 1
TEXT_MOST, DATA_MOST, LABEL_MOST = 4096, 64, 64
KINDS = [(Kind.INVITATION, False), (Kind.HELLO, False), (Kind.HELLO, True)]
TOPICS = [None, (None, "t" * OWN_MOST), (Key.HOME, None), (Key.LIFE, None)]


def client(level: Level, *, scale: bool = True) -> Client:
    return Client(
        id=ClientId(BIGGEST),
        person_id=PersonId(BIGGEST),
        therapist_id=TherapistId(BIGGEST),
        code="7" * 8,
        label="L.",
        opening="o" * OPENING_MOST,
        state=State.ACTIVE,
        rhythm=Rhythm.SCHEDULED,
        plan=Plan(Preset.LIGHT),
        starts_on=date(2026, 5, 4),
        seed=1,
        zone="Europe/Berlin",
        window=Window(),
        discretion=level,
        receipts=True,
        scale=scale,
        notes=True,
        danger_ping=True,
        may_keep=True,
        reminder=True,
        holidays=True,
        turn_of_year=True,
        kinds=None,
        slot_base=0,
        thinned_from=None,
        feedback_at=None,
        paused_until=None,
        next_checkin_at=None,
        next_slot=None,
        version=1,
    )


def topic(of: tuple[Key | None, str | None] | None) -> Topic | None:
    if of is None:
        return None
    key, own = of
    return Topic(
        id=TopicId(BIGGEST), client_id=ClientId(BIGGEST), key=key, own=own, state=TopicState.OPEN,
        asked_at=None,
    )  # fmt: skip


def all_notes() -> list[Note]:
    """Every combination of what a note can have."""
    return [
        Note(
            id=CheckinId(BIGGEST),
            client=client(level, scale=scale),
            slot=Slot(number=0, at=AT, kind=kind, place=place, occasion=occasion),
            first=first,
            topic=topic(about),
            feedback=feedback,
            therapist="T" * 64,
            called="C" * 64,
        )
        for level, scale, (kind, occasion), place, first, about, feedback in product(
            Level, (True, False), KINDS, Place, (True, False), TOPICS, (True, False)
        )
        if about is None or kind is Kind.INVITATION
    ]


NOTES = all_notes()


def labels(buttons: Keyboard) -> list[str]:
    return [button.label for row in buttons for button in row]


def shapes(words: Words, note: Note) -> list[tuple[str, Keyboard]]:
    """All that can be seen of a note, one after another."""
    return [
        push(words, note),
        reminder(words, note),
        sealed(words, note),
        sealed(words, note, again=True),
        whole(words, note),
        whole(words, note, which=True),
        whole_again(words, note),
    ]


@pytest.mark.parametrize(("language", "form", "tone"), VOICES)
def test_every_note_fits_and_asks_one_thing_at_most_and_can_be_stopped(
    language: str, form: Form, tone: Tone
) -> None:
    """Every language in full once; its other voices, which differ in words only, by samples."""
    words = CATALOGS.speaking(Voice(language, form, tone))
    usual = (form, tone) == (Form.FORMAL, Tone.WARM)
    for note in NOTES[:: 1 if usual else 13]:
        for text, buttons in shapes(words, note):
            assert len(text) <= TEXT_MOST
            assert text.count("?") <= 1, text
            assert text.count("!") <= 1, text
            assert words.plain("checkin-stop") in labels(buttons)
            assert len(labels(buttons)) == len(set(labels(buttons))), "each can be typed"
            for row in buttons:
                assert 1 <= len(row) <= 3
                for button in row:
                    assert len((button.data or "").encode()) <= DATA_MOST
                    assert 1 <= len(button.label) <= LABEL_MOST


def test_feedback_is_a_line_with_two_buttons_and_no_question() -> None:
    words = CATALOGS.of("en")
    line = words("checkin-feedback")
    assert "?" not in line
    for note in NOTES:
        text, buttons = whole(words, note)
        assert (line in text) is note.feedback
        assert ({"Useful", "Too many"} <= set(labels(buttons))) is note.feedback
        sign, one = sealed(words, note)
        assert line not in sign
        assert labels(one) == ["Show", "Stop"]


def test_a_reminder_says_that_there_is_no_third_and_has_the_buttons_of_its_note() -> None:
    words = CATALOGS.of("en")
    for note in NOTES:
        text, buttons = whole_again(words, note)
        assert "there is no third" in text
        usual = [one for one in labels(whole(words, note)[1]) if one not in ("Useful", "Too many")]
        assert labels(buttons) == usual


def test_who_said_no_name_is_not_called_by_none() -> None:
    words = CATALOGS.of("en")
    named = next(one for one in NOTES if one.client.discretion is Level.OPEN and one.first)
    assert "Hi Ann" in whole(words, replace(named, called="Ann"))[0]
    assert "Hi ." not in whole(words, replace(named, called=""))[0]
