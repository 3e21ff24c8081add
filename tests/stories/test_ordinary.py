"""Help lines stand under no ordinary answer: a few dozen ordinary messages in all languages, each
list of words of danger turned on, and every answer looked at."""

import re
from itertools import groupby

import pytest

import care.danger
from care.voice import Form, Tone, Voice
from storage import people
from storage.database import Transaction
from tests.care.test_ordinary import LINES
from tests.theatre import Player, Stage

A_SAMPLE = [line for number, line in enumerate(LINES) if number % 8 == 3]
NUMBERS = re.compile(r"findahelpline|/help|/lines|\b112\b|\b911\b")


async def speaks(stage: Stage, player: Player, language: str) -> None:
    def change(tx: Transaction) -> None:
        person = people.person_of_chat(tx, player.id)
        assert person is not None
        people.set_voice(tx, person.id, Voice(language, Form.INFORMAL, Tone.WARM))

    await stage.storage.transact(change)


@pytest.mark.slow
async def test_ordinary_messages_bring_no_card_and_no_help_line(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(care.danger, "is_on", lambda _language, _tried=(): True)
    ann = stage.ann
    await stage.ann_is_a_client()
    await ann.new()
    said = []
    for language, lines in groupby(reversed(A_SAMPLE), key=lambda line: str(line["lang"])):
        await speaks(stage, ann, language)
        for line in lines:
            await ann.says(line["text"])
            said += await ann.new()
    await speaks(stage, ann, "en")
    await ann.says("thanks, all good")
    await ann.taps("Share with Dana")
    said += await ann.new()
    assert len(said) > len(A_SAMPLE) == 40
    assert [text for text in said if NUMBERS.search(text)] == []
    assert await stage.rows("noticed") == 0


async def test_the_same_look_finds_a_card(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else the one above would say nothing."""
    monkeypatch.setattr(
        care.danger, "danger_in", lambda _text, _language, _tried: care.danger.Danger.SELF
    )
    await stage.ann_is_a_client()
    await stage.ann.new()
    await stage.ann.says("The garden is a jungle.")
    assert any(NUMBERS.search(text) for text in await stage.ann.new())
