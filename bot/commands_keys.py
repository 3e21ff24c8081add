"""`keys rotate` and `keys status`."""

import json
from collections.abc import Sequence
from dataclasses import asdict

import typer
from rich.console import Console
from rich.table import Table

from bot.command import Json, counting, load_settings, run
from bot.keys import Standing, rotate, standing
from bot.settings import Settings

app = typer.Typer(
    help="The master keys, which unlock the database and every backup.", no_args_is_help=True
)


@app.command("rotate")
def rotate_keys(as_json: Json = False) -> None:
    """Wrap everything under a new master key. The bot must not be running; it takes seconds.

    A key file gets the new key as its first line, the old ones stay behind it. For
    AFTERWORD_SECRET_KEYS it says what to put there first. After a kill, run it again: it goes on
    where it was. An old key may go only when no backup that is kept needs it: see keys status.
    Copy the new key to where you keep such things before anything else.
    """
    settings = load_settings()
    with counting("Wrapping") as progress:
        count = run(rotate(settings, progress=progress))
    found = run(standing(settings))
    if as_json:
        typer.echo(json.dumps({"rewrapped": count, "keys": [asdict(one) for one in found]}))
        return
    typer.echo(f"{count:,} data keys are wrapped anew.")
    if settings.secret_keys is None:
        typer.echo(f"The new key is the first line of {settings.key_file}: keep a copy elsewhere.")
    _show(settings, found)


@app.command("status")
def show_keys(as_json: Json = False) -> None:
    """Show what each master key is still needed for, and which may go. Names no key.

    It may be asked while the bot runs. Keys are shown by a fingerprint, in the order in which
    they stand in AFTERWORD_SECRET_KEYS or the key file. Exit code 1 when a key that is needed is
    not among them.
    """
    settings = load_settings()
    found = run(standing(settings))
    if as_json:
        typer.echo(json.dumps([asdict(one) for one in found]))
    else:
        _show(settings, found)
    if not all(one.here for one in found):
        raise typer.Exit(1)


def _show(settings: Settings, found: Sequence[Standing]) -> None:
    table = Table("", "key", "data keys", "backups", "")
    for place, one in enumerate(found, start=1):
        table.add_row(
            str(place) if one.here else "",
            one.name,
            f"{one.wraps:,}",
            str(one.backups),
            _says(one),
        )
    Console().print(table)
    if settings.backup_folder is None:
        typer.echo(
            "No AFTERWORD_BACKUP_FOLDER is set, so nobody counted backups. Keep an old key for as "
            "long as you keep any backup from its time."
        )
    else:
        typer.echo(
            f"Counted were the backups in {settings.backup_folder}. Copies elsewhere need their "
            "keys, too."
        )


def _says(one: Standing) -> str:
    if not one.here:
        return "needed, and not here: put it back"
    if one.newest:
        return "wraps what is new"
    return "may go" if one.may_go else "still needed"
