"""A way back, played: who asks, and what comes to whom."""

from typing import Any

from storage import clients, people
from storage.clients import Client
from storage.database import Transaction
from tests.theatre import Player, Stage

YEAR = "A year: 8 notes, then it ends"
NOTE = (
    "Ring 030 12 34 from ten to twelve. The wait is three weeks.\nFree: the open hours at Elm St."
)
PUSH = "Somebody asks for a way back."
OLD_BUTTON = "That button belongs to an earlier step, so nothing was changed."


async def client_of(stage: Stage, who: Player) -> Client:
    def look(tx: Transaction) -> Client:
        person = people.person_of_chat(tx, who.id)
        assert person is not None
        return clients.clients_of(tx, person.id)[0]

    return await stage.storage.read(look)


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


async def becomes_a_therapist(stage: Stage, who: Player) -> None:
    await stage.alex.taps("Invite a therapist")
    await who.opens(await stage.alex.link())
    await who.taps(who.name)
    await who.says("Berlin")
    await who.taps_first()
    await who.taps("These days")
    await who.taps("09:00")
    await who.taps("Yes")


async def says_yes(who: Player, token: str) -> None:
    await who.opens(token)
    for label in (
        "I have read this", "Yes, I am", "Notes on a schedule", "These dates are fine",
    ):  # fmt: skip
        await who.taps(label)
