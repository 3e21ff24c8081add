"""A therapist's short note: for what there may be one, and what it may say."""

import pytest

from care import client, letter, story
from care.note import NOTE_MOST, Preset, Received, Refusal, faults_of, refusal
from care.story import About
from care.voice import Form, Tone, Voice
from care.wording import Fault
from texts import Catalogs

READ = Received(state=story.State.READ)


@pytest.mark.parametrize(
    ("received", "wished", "writer", "here", "expected"),
    [
        (READ, True, client.State.ACTIVE, True, None),
        (Received(state=letter.State.OPENED), True, client.State.ACTIVE, True, None),
        # It answers something that came, so it is no note of the plan.
        (READ, True, client.State.PAUSED, True, None),
        (READ, True, client.State.ENDED, True, None),
        (READ, True, client.State.STOPPED, True, Refusal.UNWISHED),
        (READ, False, client.State.ACTIVE, True, Refusal.UNWISHED),
        (READ, True, client.State.ACTIVE, False, Refusal.UNWISHED),
        (Received(state=story.State.SHARED), True, client.State.ACTIVE, True, Refusal.UNREAD),
        (Received(state=letter.State.SENT), True, client.State.ACTIVE, True, Refusal.UNREAD),
        (Received(state=story.State.WITHDRAWN), True, client.State.ACTIVE, True, Refusal.GONE),
        (Received(state=story.State.DELETED), True, client.State.ACTIVE, True, Refusal.GONE),
        (Received(state=story.State.DRAFT), True, client.State.ACTIVE, True, Refusal.GONE),
        (Received(state=letter.State.BURNT), True, client.State.ACTIVE, True, Refusal.GONE),
        *(
            (Received(state=story.State.READ, about=about), True, client.State.ACTIVE, True,
             Refusal.NOT_FOR_THIS)
            for about in (About.FELT_OFF, About.FELT_OFF_KEPT)
        ),
        (Received(state=story.State.READ, for_them=False), True, client.State.ACTIVE, True,
         Refusal.NOT_FOR_THIS),
    ],
)  # fmt: skip
def test_there_may_be_one_where_it_is_wished_for_and_read(
    received: Received,
    wished: bool,
    writer: client.State,
    here: bool,
    expected: Refusal | None,
) -> None:
    assert refusal(received, wished=wished, writer=writer, therapist_here=here) is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Thank you, the apple tree made me smile.", ()),
        ("x" * NOTE_MOST, ()),
        ("x" * (NOTE_MOST + 1), (Fault.TOO_LONG,)),
        ("How did it go on?", (Fault.DEMAND,)),
        ("I miss you", (Fault.GUILT,)),
        ("Please write soon", (Fault.DEMAND,)),
        ("Stay strong", (Fault.CHEER,)),
        ("See you at the next session", (Fault.CLINICAL,)),
        ("Call 030 1234567 any time", (Fault.CONTACT,)),
    ],
)
def test_its_words_are_looked_at_like_every_line_to_a_client(
    words: str, expected: tuple[Fault, ...]
) -> None:
    assert faults_of(words) == expected


def test_the_six_that_are_ready_have_no_fault() -> None:
    assert len(Preset) == 6
    words = Catalogs().speaking(Voice("en", Form.FORMAL, Tone.WARM))
    for preset in Preset:
        assert faults_of(words.plain(f"notes-preset-{preset}")) == (), preset
