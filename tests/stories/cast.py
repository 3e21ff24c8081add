"""Who is who in the stories, and how others join."""

from storage import clients, people
from storage.clients import Client
from storage.database import Transaction
from tests.theatre import Player, Stage


async def client_of(stage: Stage, who: Player) -> Client:
    def look(tx: Transaction) -> Client:
        person = people.person_of_chat(tx, who.id)
        assert person is not None
        return clients.clients_of(tx, person.id)[0]

    return await stage.storage.read(look)


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
