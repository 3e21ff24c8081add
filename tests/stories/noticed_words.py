"""A client after words of danger, for the tests about them: two sayings stand for all words."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select

from care.danger import Danger
from care.practice import Offer
from storage import choices, clients, noticed, people, practice, tables
from storage.clients import Client
from storage.database import Transaction
from storage.noticed import Noticed
from tests.theatre import Player, Stage

SELF = "I want to die."
OTHERS = "He hits me."
CARD = "Was this about you, now?"
PROGRAM = "I am a program, and no one is reading this right now."
PUSH = "Some words here may have meant danger."
OLD_BUTTON = "That button belongs to an earlier step, so nothing was changed."
NIGHT = datetime(2026, 3, 2, 23, 30, tzinfo=UTC)  # half past midnight in Berlin


def noticing(text: str, _language: str, _tried: object = ()) -> Danger | None:
    if "die." in text:
        return Danger.SELF
    return Danger.OTHERS if "hits me" in text else None


def known(tx: Transaction, chat_id: int) -> Client:
    person = people.person_of_chat(tx, chat_id)
    assert person is not None
    return clients.clients_of(tx, person.id)[0]


async def client_of_ann(stage: Stage) -> Client:
    return await stage.storage.read(known, stage.ann.id)


async def ann_agreed(stage: Stage, *, ping: bool = True, **invite: Any) -> None:
    """A client in Germany; `ping`: Dana may get word."""

    def agree(tx: Transaction) -> None:
        client = known(tx, stage.ann.id)
        people.set_country(tx, client.person_id, "DE")
        choices.choose(tx, client.id, danger_ping=ping)

    await stage.ann_is_a_client(**invite)
    await stage.storage.transact(agree)
    await stage.ann.new()
    await stage.dana.new()


async def written_down(stage: Stage) -> list[Noticed]:
    def look(tx: Transaction) -> list[Noticed]:
        rows = tx.execute(select(tables.noticed.c.id).order_by(tables.noticed.c.at)).all()
        return [one for row in rows if (one := noticed.by_id(tx, row.id)) is not None]

    return await stage.storage.read(look)


async def is_read_first(stage: Stage) -> bool:
    def look(tx: Transaction) -> bool:
        found = tx.execute(select(tables.story.c.read_first)).scalars().all()
        return any(found)

    return await stage.storage.read(look)


async def pushes(who: Player) -> list[dict[str, Any]]:
    return [one for one in await who.messages() if one["text"] == PUSH]


async def shown(who: Player, part: str) -> dict[str, Any]:
    """The newest message of the bot with this in it."""
    found = [one for one in await who.messages() if part in one["text"]]
    assert found, f"{who.name} does not see {part!r} in {[m['text'] for m in await who.messages()]}"
    return found[-1]


def data_in(message: dict[str, Any], label: str) -> str:
    return next(str(one["data"]) for row in message["buttons"] for one in row
                if one["label"] == label)  # fmt: skip


def offers_no_more(tx: Transaction) -> None:
    state = practice.practice_now(tx)
    assert practice.set_offer(tx, Offer.DANGER, on=False, version=state.version)
