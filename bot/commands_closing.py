"""`close`: how the bot is switched off for good."""

import json
from datetime import datetime
from typing import Annotated

import typer

from bot import closing
from bot.closing import Told
from bot.command import Json, end, load_settings, run
from bot.running import open_storage, utc_now
from bot.settings import Settings
from care.closing import LEAST_NOTICE, closes_at, may_close


def close(
    on: Annotated[
        datetime | None,
        typer.Option("--on", formats=["%Y-%m-%d"], help="The last day, at noon UTC."),
    ] = None,
    *,
    cancel: Annotated[bool, typer.Option("--cancel", help="It goes on after all.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    as_json: Json = False,
) -> None:
    """End the bot for good: tell everybody, and erase everything on that day.

    Every client and therapist is told once, in their hours, that it ends then and that /mydata
    gives them a copy. From now on nobody gets a check-in. On the day the running bot erases all
    people, keys and backups in its folder; leave it running until then. Until then --cancel takes
    it back, and tells everybody so. Exit code 1 when nothing was changed.
    """
    settings = load_settings()
    if (on is None) != cancel:
        end(2, "Give the day with --on, or --cancel.")
    now = utc_now()
    if on is not None and not may_close(on.date(), now=now):
        end(1, f"Give people {LEAST_NOTICE.days} days at least to take a copy: name a later day.")
    if not yes:
        _ask(run(_whom(settings)), on)
    told = run(_announce(settings, None if on is None else closes_at(on.date()), now))
    if told is None:
        end(1, "That is how it was already. Nobody is told twice.")
    if as_json:
        typer.echo(json.dumps({"clients_told": told.clients, "staff_told": told.staff}))
    else:
        typer.echo(f"Told: {_many(told)}, each in their hours, as long as the bot runs.")


def _ask(told: Told, on: datetime | None) -> None:
    what = "that the bot goes on" if on is None else f"that the bot ends on {on:%Y-%m-%d}"
    if not typer.confirm(f"This tells {_many(told)} {what}. Go on?", err=True):
        end(1, "Nothing was changed.")


def _many(told: Told) -> str:
    clients = "1 client" if told.clients == 1 else f"{told.clients} clients"
    staff = "1 therapist or admin" if told.staff == 1 else f"{told.staff} therapists and admins"
    return f"{clients} and {staff}"


async def _whom(settings: Settings) -> Told:
    async with open_storage(settings) as storage:
        return await storage.read(closing.whom)


async def _announce(settings: Settings, at: datetime | None, now: datetime) -> Told | None:
    async with open_storage(settings) as storage:
        return await storage.transact(closing.announce, at, now=now)
