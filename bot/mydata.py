"""/mydata as two files: everything for programs, and the same for people to read."""

import json
from datetime import date, datetime
from typing import Any

from telegram import InputFile

from bot.mydata_page import as_text
from care.voice import Form, Tone, Voice
from storage import portability
from storage.portability import Record
from texts import Catalogs


def make(
    written_as: str, holdings: Record, *, catalogs: Catalogs, now: datetime
) -> tuple[str, InputFile]:
    """The parameter that it fills, and the file for it. Takes time: call it in a thread."""
    match written_as:
        case "json":
            text, name = as_json(holdings, now=now), "my-data.json"
        case "text":
            text, name = (
                as_text(holdings, catalogs.speaking(_voice(holdings)), now=now),
                "my-data.txt",
            )
        case other:
            raise ValueError(f"no document is written as {other!r}")
    return "document", InputFile(text.encode(), filename=name)


def _voice(holdings: Record) -> Voice:
    return Voice(holdings["language"], Form(holdings["form"]), Tone(holdings["tone"]))


def as_json(holdings: Record, *, now: datetime) -> str:
    """Everything, for programs."""
    whole = {
        "made_at": now,
        "times_are": "UTC",
        "left_out": dict(portability.LEFT_OUT),
        "person": holdings,
    }
    return json.dumps(whole, ensure_ascii=False, indent=2, default=_plain) + "\n"


def _plain(value: Any) -> str:
    if isinstance(value, datetime | date):
        return value.isoformat()
    raise TypeError(f"a {type(value).__name__} in an export")
