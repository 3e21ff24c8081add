"""The command line."""

import asyncio
import os
from collections.abc import Coroutine
from pathlib import Path
from typing import Annotated, Any

import typer
from pydantic import ValidationError

from bot import logs, sandboxing
from bot.running import CannotStart, run_on_telegram
from bot.settings import PREFIX, Settings
from bot.spelling import misspelt

app = typer.Typer(
    name="afterword",
    help="Afterword keeps a door open after therapy ends.",
    no_args_is_help=True,
    add_completion=True,
    pretty_exceptions_enable=False,  # a traceback with local values could show words or a token
)


def load_settings() -> Settings:
    """The settings, or a clear end: which one is wrong, never its value."""
    complaints = misspelt(os.environ, Path(".env"))
    try:
        settings = Settings()
    except ValidationError as error:
        complaints += [
            f"{PREFIX}{str(fault['loc'][0]).upper()}: {fault['msg']}" for fault in error.errors()
        ]
        settings = None
    if complaints or settings is None:
        for complaint in complaints:
            typer.secho(complaint, err=True, fg=typer.colors.RED)
        raise typer.Exit(2)
    logs.set_up(settings.log_level, settings.log_format)
    return settings


def _run(work: Coroutine[Any, Any, None]) -> None:
    try:
        asyncio.run(work)
    except CannotStart as error:
        typer.secho(str(error), err=True, fg=typer.colors.RED)
        raise typer.Exit(1) from None


@app.command()
def run() -> None:
    """Start the bot: on Telegram when AFTERWORD_TELEGRAM_TOKEN is set, else in the sandbox."""
    settings = load_settings()
    if settings.token is None:
        _run(sandboxing.run(settings))
    else:
        _run(run_on_telegram(settings, settings.token))


@app.command()
def sandbox(
    port: Annotated[
        int | None, typer.Option(help="Port of the page; AFTERWORD_HTTP_PORT else.")
    ] = None,
) -> None:
    """Play it all on this machine, without Telegram; everything is forgotten at the end."""
    _run(sandboxing.run(load_settings(), port=port))


def main() -> None:
    app()


if __name__ == "__main__":
    main()
