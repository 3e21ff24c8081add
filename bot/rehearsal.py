"""`rehearse`: two years of a plan as a table, before anybody says yes to it."""

import asyncio
import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.rehearsing import BadPlan, Line, Play, plan_of, rehearse
from care.delivery import State
from care.quiet import knows_holidays
from texts import Catalogs

_STYLES = {State.SENT: "green", State.SKIPPED: "yellow", State.FAILED: "red"}


def command(
    plan: Annotated[
        str, typer.Argument(help="light, year, long, or weeks:N (for a year) or weeks:N:MONTHS.")
    ] = "light",
    *,
    zone: Annotated[str, typer.Option(help="The client's time zone, an IANA name.")] = "UTC",
    start: Annotated[
        datetime | None,
        typer.Option("--from", formats=["%Y-%m-%d"], help="Day of the last session; today else."),
    ] = None,
    language: Annotated[str, typer.Option(help="In which language the notes read.")] = "en",
    holidays: Annotated[
        str | None, typer.Option(help="Country (ISO 3166) whose public holidays stay quiet.")
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="The client never answers.")] = False,
    reminder: Annotated[
        bool, typer.Option("--reminder", help="The client wished for one more when it is quiet.")
    ] = False,
    blocked: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], help="From this day on the chat is blocked."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Answer in JSON, for scripts.")] = False,
) -> None:
    """Live through two years of a plan in a moment: every date, kind and text.

    The same code decides as in earnest, in a database that is thrown away; nothing is sent. Dates
    differ a little from client to client, as they do in life. Exit code 2 for a plan, zone,
    language or country that there is not.
    """
    try:
        play = Play(
            plan=plan_of(plan),
            starts_on=(start or datetime.now(UTC)).date(),
            zone=ZoneInfo(zone).key,
            language=_language(language),
            country=_country(holidays),
            answers=not quiet,
            reminder=reminder,
            blocked_on=blocked.date() if blocked else None,
        )
    except BadPlan as error:
        raise typer.BadParameter(str(error)) from None
    except (ZoneInfoNotFoundError, ValueError):
        raise typer.BadParameter(f"«{zone}» is no time zone; write it like Europe/Lisbon") from None
    lines = asyncio.run(rehearse(play))
    if as_json:
        typer.echo(json.dumps({"zone": play.zone, "notes": [_as_record(one) for one in lines]}))
        return
    console = Console()
    console.print(as_table(lines))
    console.print(_end(lines, play), style="dim")


def _language(name: str) -> str:
    known = Catalogs().languages
    if name not in known:
        raise typer.BadParameter(f"«{name}» is not spoken here: {', '.join(sorted(known))}")
    return name


def _country(name: str | None) -> str | None:
    if name is None:
        return None
    if not knows_holidays(name.upper()):
        raise typer.BadParameter(f"the public holidays of «{name}» are not known; write it like PT")
    return name.upper()


def as_table(lines: Sequence[Line]) -> Table:
    table = Table("", "date", "time", "UTC", "kind", "", "text", box=None, padding=(0, 2, 0, 0))
    for number, line in enumerate(lines, start=1):
        mark = " *" if line.clocks_changed else ""
        table.add_row(
            str(number),
            f"{line.local:%a %Y-%m-%d}",
            f"{line.local:%H:%M}{mark}",
            f"{line.at:%H:%M}",
            Text(line.what),
            Text(_outcome(line), style=_STYLES.get(line.outcome, "")),
            Text(line.text),
            end_section=True,
        )
    return table


def _outcome(line: Line) -> str:
    return line.outcome.value if line.reason is None else f"{line.outcome}: {line.reason}"


def _end(lines: Sequence[Line], play: Play) -> str:
    said = []
    if any(line.clocks_changed for line in lines):
        said.append("* The clocks changed since the note before.")
    if any(line.outcome is State.FAILED for line in lines):
        said.append("The chat is blocked, so the plan rests: nothing more is tried.")
    elif play.answers is False:
        said.append("Quiet is fine: after the last line nothing comes unless the client wishes it.")
    else:
        said.append("After the last note the plan is over; more needs a new yes.")
    return "\n".join(said)


def _as_record(line: Line) -> dict[str, object]:
    return {
        "at": line.at.isoformat(),
        "local": line.local.isoformat(),
        "kind": line.what,
        "outcome": line.outcome,
        "reason": line.reason,
        "clocks_changed": line.clocks_changed,
        "text": line.text,
    }
