"""Documents that an outbox row only names: gathered and made when they are sent.

A document holds what its receiver may have at that moment, and is decided by who receives it.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from telegram import InputFile

from bot import keepsake, months, mydata, record, trail
from bot.keepsake import Gone, Keepsake
from bot.months import Months
from bot.record import Handed
from bot.trail import Trail
from storage import portability
from storage.database import Transaction
from storage.ids import ClientId, LetterId, PersonId
from storage.portability import Record
from texts import Catalogs

__all__ = ["Gone", "gathered", "make"]


def gathered(
    tx: Transaction, recipe: Mapping[str, Any], person_id: PersonId, *, now: datetime
) -> Record | Keepsake | Handed | Trail | Months:
    """What the document is made from; Gone when there is nothing for this person any more."""
    match recipe["document"]:
        case "mydata":
            holdings = portability.holdings_of(tx, person_id)
            if holdings is None:
                raise Gone
            return holdings
        case "letter":
            return keepsake.gathered(tx, person_id, LetterId(recipe["letter"]), now=now)
        case "record":
            return record.gathered(tx, person_id, ClientId(recipe["client"]), now=now)
        case "figures":
            return months.gathered(tx, person_id, now=now)
        case "audit":
            return trail.gathered(tx, person_id, now=now)
        case other:
            raise ValueError(f"no document is called {other!r}")


def make(
    recipe: Mapping[str, Any],
    material: Record | Keepsake | Handed | Trail | Months,
    *,
    catalogs: Catalogs,
    now: datetime,
) -> tuple[str, InputFile]:
    """The parameter that a recipe fills, and the file for it. Takes time: call it in a thread."""
    if isinstance(material, Keepsake):
        return keepsake.make(material, catalogs=catalogs)
    if isinstance(material, Handed):
        return record.make(recipe["as"], material, catalogs=catalogs)
    if isinstance(material, Months):
        return months.make(material, catalogs=catalogs)
    if isinstance(material, Trail):
        return trail.make(material)
    return mydata.make(recipe["as"], material, catalogs=catalogs, now=now)
