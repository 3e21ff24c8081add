"""Structured logs: ids and names of things, never words, names of people, chat ids or tokens."""

import logging
import re
import sys
import traceback
from collections.abc import MutableMapping
from pathlib import Path
from typing import Any

import structlog

from bot.settings import LogFormat, LogLevel

Event = MutableMapping[str, Any]

_TOKEN = re.compile(r"\d{5,}:[A-Za-z0-9_-]{20,}")
# They log addresses or whole answers, and with them the token or people's words.
_QUIET = ("aiohttp", "httpx", "httpcore", "telegram", "apscheduler", "aiosqlite", "sqlalchemy",
          "alembic", "asyncio")  # fmt: skip


def redact(text: str) -> str:
    """Anything that looks like a bot token is blotted out."""
    return _TOKEN.sub("[token]", text)


def where(error: BaseException) -> str:
    """The innermost place in a traceback: a file and a line, never a value."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return "?"
    return f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"


def _trail(error: BaseException) -> list[str]:
    """Every place in a traceback, outermost first; no value."""
    frames = traceback.extract_tb(error.__traceback__)
    return [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]


def _first_line(_logger: Any, _name: str, event: Event) -> Event:
    """Libraries put details, and so perhaps words, into further lines."""
    event["event"] = str(event["event"]).partition("\n")[0]
    return event


def _name_error(_logger: Any, _name: str, event: Event) -> Event:
    """In place of a traceback, whose last line quotes what somebody wrote."""
    given = event.pop("exc_info", None)
    error = given[1] if isinstance(given, tuple) else given
    if isinstance(error, BaseException):
        event.update(error=type(error).__name__, trail=_trail(error))
    return event


def _blot(_logger: Any, _name: str, line: Any) -> str:
    """The last step: by then the event is one line of text."""
    return redact(line)


def _crashed(_kind: type[BaseException], error: BaseException, _trace: object) -> None:
    structlog.get_logger(__name__).critical(
        "crashed", error=type(error).__name__, trail=_trail(error)
    )


def set_up(level: LogLevel, style: LogFormat) -> None:
    """To standard error, for people or (JSON) for programs. Called once, by the command line."""
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    renderer: Any = (
        structlog.processors.JSONRenderer()
        if style is LogFormat.JSON
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    )
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[*shared, _first_line],
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                _name_error,
                renderer,
                _blot,
            ],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.value)
    for name in _QUIET:
        logging.getLogger(name).setLevel(max(logging.WARNING, root.level))
    sys.excepthook = _crashed
