"""Writing a letter: guided or freely, over restarts, and what becomes of it."""

import pytest

from tests.theatre import Player, Stage


@pytest.fixture
async def ann(stage: Stage) -> Player:
    await stage.ann_is_a_client()
    return stage.ann


async def writes_guided(ann: Player) -> None:
    """All seven, and nothing left unsaid."""
    await ann.says("/letter")
    await ann.taps("With seven beginnings")
    for line in ("Dana", "laughed about the mustard", "drew maps", "were a good team",
                 "your garden grows", "the patience", "Ann"):  # fmt: skip
        await ann.says(line)
    await ann.taps("Leave it out")


@pytest.mark.parametrize("restarts", [False, True])
async def test_the_seven_beginnings_make_a_letter(
    stage: Stage, ann: Player, restarts: bool
) -> None:
    stage.restarts_between = restarts
    await writes_guided(ann)
    await ann.sees(
        "This is your letter", "Dear Dana", "I remember when we laughed about the mustard",
        "It was fun when we drew maps", "I feel we were a good team", "I hope your garden grows",
        "Thank you for the patience", "Signed Ann",
    )  # fmt: skip
