"""`export` and `erase`: for a client who gave their code, and does not do it in the chat."""

import json
import os
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from bot import mydata, operating
from bot.command import Json, end, load_settings, run
from bot.operating import Erased, HasAnotherPart, NobodyOfThatCode
from bot.running import open_storage, utc_now
from bot.settings import Settings
from storage.clients import read_code
from storage.database import Storage

T = TypeVar("T")

Code = Annotated[
    str, typer.Argument(help="The client's code, which /privacy shows them, such as 4K7M-Q2ZD.")
]


def export(
    code: Code,
    file: Annotated[
        Path | None,
        typer.Argument(help="A new file; export-CODE.json in this folder when none is named."),
    ] = None,
    *,
    as_json: Json = False,
) -> None:
    """Write all that is stored of one client into a file, as /mydata gives it to them.

    It holds their words and their name in clear: hand it over, and then delete it. The bot may be
    running. The trail says that it was done. Exit code 1 when nobody has this code, or the file is
    there already.
    """
    settings = load_settings()
    file = file or Path(f"export-{read_code(code)}.json")
    now = utc_now()
    descriptor = _new(file)
    try:
        found = _on_storage(
            settings, lambda storage: storage.transact(operating.holdings, code, now=now)
        )
        with os.fdopen(descriptor, "w", encoding="utf-8") as opened:
            opened.write(mydata.as_json(found, now=now))
    except BaseException:
        file.unlink(missing_ok=True)
        raise
    if as_json:
        typer.echo(json.dumps({"file": str(file), "bytes": file.stat().st_size}))
    else:
        typer.echo(f"{file} holds everything, in clear. Hand it over, and then delete it.")


def _new(file: Path) -> int:
    """Made for this user's eyes before a word is written."""
    try:
        return os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        end(1, f"{file} is there already, and stays as it is. Give another name.")
    except OSError as error:
        end(1, f"{file} cannot be written: {error.strerror}.")


def erase(
    code: Code,
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask for the code again.")] = False,
    as_json: Json = False,
) -> None:
    """Erase one client: every row, and the key that opens what is left of them elsewhere.

    It is done at once, and nobody can undo it. Backups in AFTERWORD_BACKUP_FOLDER forget them
    within a day; for others see backup --forget. What a therapist has read may stand in that
    therapist's own records, and in chats. The bot may be running. Exit code 1 when nobody was
    erased.
    """
    settings = load_settings()
    if not yes:
        _ask(_on_storage(settings, lambda storage: storage.read(operating.about, code)))
    now = utc_now()
    gone = _on_storage(settings, lambda storage: storage.transact(operating.erase, code, now=now))
    if as_json:
        typer.echo(json.dumps({"code": gone.code, "rows": gone.rows}))
    else:
        typer.echo(f"{gone.code} is erased: {gone.rows} rows and their key.")


def _ask(what: Erased) -> None:
    typer.echo(f"This erases {what.code} for good: {what.rows} rows and their key.", err=True)
    if read_code(typer.prompt("Type the code again", default="", err=True)) != read_code(what.code):
        end(1, "That is another code. Nobody was erased.")


def _on_storage(settings: Settings, work: Callable[[Storage], Awaitable[T]]) -> T:
    async def opened() -> T:
        async with open_storage(settings) as storage:
            return await work(storage)

    try:
        return run(opened())
    except NobodyOfThatCode:
        end(1, "No client has this code.")
    except HasAnotherPart:
        end(
            1,
            "They are a therapist or an admin here, too: an admin ends that first, in the chat "
            "with the bot.",
        )
