"""What every command of the command line needs: settings, an end, and a line that counts."""

import asyncio
import os
import sys
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from typing import Annotated, Any, NoReturn, TypeVar

import typer
from rich.console import Console
from rich.progress import Progress as Bar

from bot import doctor, logs
from bot.running import CannotStart
from bot.settings import Settings
from storage.copying import Progress, no_progress

T = TypeVar("T")

Json = Annotated[bool, typer.Option("--json", help="Answer in JSON, for scripts.")]


def load_settings() -> Settings:
    """The settings, or a clear end: which one is wrong, never its value."""
    settings, complaints = doctor.read_settings(os.environ)
    if settings is None or complaints:
        end(2, *complaints)
    logs.set_up(settings.log_level, settings.log_format)
    return settings


def end(code: int, *reasons: str) -> NoReturn:
    for reason in reasons:
        typer.secho(reason, err=True, fg=typer.colors.RED)
    raise typer.Exit(code)


def run(work: Coroutine[Any, Any, T]) -> T:
    try:
        return asyncio.run(work)
    except CannotStart as error:
        end(1, str(error))


@contextmanager
def counting(what: str) -> Iterator[Progress]:
    """A bar for whoever sits before a screen; nothing for a script."""
    if not sys.stderr.isatty():
        yield no_progress
        return
    with Bar(console=Console(stderr=True), transient=True) as bar:
        line = bar.add_task(what, total=None)
        yield lambda done, of: bar.update(line, completed=done, total=of)
