"""The command line."""

import asyncio
import json
import os
from dataclasses import asdict
from typing import Annotated

import typer
from rich.console import Console

from bot import (
    commands_closing,
    commands_copies,
    commands_keys,
    commands_people,
    danger,
    lint,
    logs,
    records,
    rehearsal,
    sandboxing,
    statistics,
)
from bot import doctor as examining
from bot.command import Json, load_settings
from bot.command import run as run_to_its_end
from bot.finding import as_table, is_well
from bot.running import bring_up_to_date, open_as_it_is, run_on_telegram
from bot.settings import LogFormat, LogLevel, Settings

app = typer.Typer(
    name="afterword",
    help=(
        "Afterword keeps a door open after therapy ends: a rare, kind check-in by Telegram, "
        "where no reply is fine.\n\n"
        "Settings are AFTERWORD_… variables, or lines of the file .env in this folder; "
        ".env.example lists them all. Without any the bot starts in a sandbox on this machine."
    ),
    no_args_is_help=True,
    rich_markup_mode="markdown",
    pretty_exceptions_enable=False,  # a traceback with local values could show words or a token
)

NUMBER = typer.Option(help="Of the invented practice: the same number makes the same one again.")


@app.command()
def run() -> None:
    """Start the bot: on Telegram when AFTERWORD_TELEGRAM_TOKEN is set, else in the sandbox.

    It runs until Ctrl+C or SIGTERM and then stops within seconds; nothing is lost. The tables of
    the database are brought up to date first. If something is in the way, it says what to do:
    exit code 2 for a wrong setting, 1 for anything else.
    """
    settings = load_settings()
    if settings.token is None:
        run_to_its_end(sandboxing.run(settings))
    else:
        run_to_its_end(run_on_telegram(settings, settings.token))


@app.command()
def sandbox(
    port: Annotated[
        int | None, typer.Option(help="Port of the page; AFTERWORD_HTTP_PORT else.")
    ] = None,
    with_people: Annotated[
        bool,
        typer.Option("--seed", help="Begin with an invented practice: 40 former clients."),
    ] = False,
    number: Annotated[int, NUMBER] = 1,
) -> None:
    """Play it all on this machine, without Telegram; everything is forgotten at the end."""
    seed = number if with_people else None
    run_to_its_end(sandboxing.run(load_settings(), port=port, seed=seed))


@app.command()
def seed(number: Annotated[int, NUMBER] = 1, as_json: Json = False) -> None:
    """Put an invented practice into a database that knows nobody, to try things out on.

    Two therapists, 40 former clients of the first, 300 stories over two years. Refused when a bot
    token is set, or when the database knows anybody already.
    """
    members = run_to_its_end(sandboxing.seed_database(load_settings(), number))
    if as_json:
        typer.echo(json.dumps({"number": number, "people": [asdict(one) for one in members]}))
    else:
        typer.echo(f"The database holds {len(members)} invented people now (number {number}).")


@app.command()
def doctor(as_json: Json = False) -> None:
    """Look at settings, database, keys, Telegram, clock and disk, and say what to do.

    It changes nothing, sends nothing, and may be asked while the bot runs. Exit code 1 when
    something would keep the bot from working, 0 otherwise, also with warnings.
    """
    logs.set_up(LogLevel.WARNING, LogFormat.CONSOLE)
    settings, findings = examining.examine_settings(os.environ)
    if settings is not None:
        findings += asyncio.run(examining.examine(settings))
    well = is_well(findings)
    if as_json:
        typer.echo(json.dumps({"ok": well, "checks": [asdict(found) for found in findings]}))
    else:
        Console().print(as_table(findings))
    raise typer.Exit(0 if well else 1)


@app.command()
def migrate(as_json: Json = False) -> None:
    """Bring the tables of the database up to date, as each start does, without starting.

    For several machines over PostgreSQL: run it once, after a backup, before the new version
    starts anywhere.
    """
    before, after = run_to_its_end(_migrate(load_settings()))
    if as_json:
        typer.echo(json.dumps({"from": before, "to": after}))
    elif before is None:
        typer.echo(f"The tables are made (version {after}).")
    elif before == after:
        typer.echo(f"The tables were up to date (version {after}).")
    else:
        typer.echo(f"The tables are brought from version {before} to {after}.")


async def _migrate(settings: Settings) -> tuple[str | None, str]:
    async with open_as_it_is(settings) as storage:
        return await bring_up_to_date(storage)


app.command("backup")(commands_copies.backup)
app.command("restore")(commands_copies.restore)
app.add_typer(commands_keys.app, name="keys")
app.command("export")(commands_people.export)
app.command("erase")(commands_people.erase)
app.command("close")(commands_closing.close)
app.command("rehearse")(rehearsal.command)
app.command("records")(records.command)
app.command("stats")(statistics.command)
app.command("danger")(danger.command)
app.command("lint")(lint.command)


def main() -> None:
    app()


if __name__ == "__main__":
    main()
