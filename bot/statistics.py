"""`stats`: what an admin sees under /stats, for whoever sits at the machine, and for scripts."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import typer
from rich.console import Console
from rich.table import Table

from bot.command import Json, load_settings, run
from bot.running import open_as_it_is, utc_now
from bot.settings import Settings
from care.client import State
from care.figures import FEWEST, Figure, months, shown
from storage import figures
from storage.database import Transaction
from storage.health import Health, health

_FEW = f"fewer than {FEWEST}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Statistics:
    """Counts as they may be shown; None: fewer than five people."""

    states: Mapping[State, int | None]
    by_month: Mapping[str, Mapping[Figure, int | None]]  # «2026-03»
    health: Health


def command(as_json: Json = False) -> None:
    """Counts of people and messages, from five people up and in steps of five, and health.

    Times are UTC. It changes nothing, and may be asked while the bot runs.
    """
    found = run(_read(load_settings()))
    if as_json:
        typer.echo(json.dumps(_as_record(found)))
        return
    console = Console()
    console.print(_states(found), _months(found), _health(found), sep="\n\n")


async def _read(settings: Settings) -> Statistics:
    async with open_as_it_is(settings) as storage:
        return await storage.read(_statistics, now=utc_now())


def _statistics(tx: Transaction, *, now: datetime) -> Statistics:
    began = months(now=now)
    counted = figures.by_month(tx, began)
    return Statistics(
        states={state: shown(tally) for state, tally in figures.by_state(tx).items()},
        by_month={
            f"{month:%Y-%m}": {figure: shown(counted[figure][place]) for figure in Figure}
            for place, month in enumerate(began)
        },
        health=health(tx, now=now),
    )


def _cell(count: int | None) -> str:
    return _FEW if count is None else str(count)


def _states(found: Statistics) -> Table:
    table = Table("clients", "now", box=None, padding=(0, 2, 0, 0))
    for state, count in found.states.items():
        table.add_row(state.value, _cell(count))
    return table


def _months(found: Statistics) -> Table:
    table = Table("month", *(figure.value for figure in Figure), box=None, padding=(0, 2, 0, 0))
    for month, counts in found.by_month.items():
        table.add_row(
            month, *("·" if counts[figure] is None else str(counts[figure]) for figure in Figure)
        )
    table.caption = f"·: {_FEW} people"
    return table


def _health(found: Statistics) -> Table:
    table = Table("health", "", box=None, padding=(0, 2, 0, 0))
    for name, value in _of_health(found.health).items():
        table.add_row(name, "never" if value is None else str(value))
    return table


def _of_health(now: Health) -> dict[str, Any]:
    beats = {name: beat.at.isoformat(timespec="seconds") for name, beat in now.beats.items()}
    return {
        "messages_waiting": now.waiting,
        "oldest_due_at": now.due_since.isoformat() if now.due_since else None,
        "oldest_unsent_at": now.unsent_since.isoformat() if now.unsent_since else None,
        "updates_waiting": now.updates,
        "database_bytes": now.size,
        **{f"last_{name}_at": at for name, at in beats.items()},
    }


def _as_record(found: Statistics) -> dict[str, Any]:
    return {"clients": found.states, "months": found.by_month, "health": _of_health(found.health)}
