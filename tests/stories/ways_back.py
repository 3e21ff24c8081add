"""A way back, played: who asks, and what comes to whom."""

from typing import Any

from tests.theatre import Player, Stage

YEAR = "A year: 8 notes, then it ends"
NOTE = (
    "Ring 030 12 34 from ten to twelve. The wait is three weeks.\nFree: the open hours at Elm St."
)
PUSH = "Somebody asks for a way back."
OLD_BUTTON = "That button belongs to an earlier step, so nothing was changed."


async def dana_writes(stage: Stage, note: str = NOTE) -> None:
    await stage.dana.says("/wayback")
    await stage.dana.says(note)


async def ann_asks(stage: Stage) -> None:
    await stage.ann.says("/back")
    await stage.ann.taps("Let Dana know")


async def pings(dana: Player) -> list[dict[str, Any]]:
    return [one for one in await dana.messages() if one["text"] == PUSH]


async def newest_data(who: Player) -> list[str]:
    """What the buttons under the newest message with any hold."""
    for message in reversed(await who.messages()):
        if message["buttons"]:
            return [button["data"] for row in message["buttons"] for button in row]
    return []
