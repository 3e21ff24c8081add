"""What an examination found: how it is told to people and to programs."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from rich.table import Table
from rich.text import Text


class Level(StrEnum):
    OK = "ok"
    WARNING = "warning"
    ERROR = "error"


_STYLES = {Level.OK: "green", Level.WARNING: "yellow", Level.ERROR: "bold red"}


@dataclass(frozen=True, slots=True)
class Finding:
    """One check: its name, how it stands, a sentence for people, and what to do."""

    check: str
    level: Level
    finding: str
    advice: str = ""  # empty: nothing to do


def ok(check: str, finding: str, advice: str = "") -> Finding:
    return Finding(check, Level.OK, finding, advice)


def warning(check: str, finding: str, advice: str) -> Finding:
    return Finding(check, Level.WARNING, finding, advice)


def error(check: str, finding: str, advice: str = "") -> Finding:
    """Without advice when the sentence itself says what to do."""
    return Finding(check, Level.ERROR, finding, advice)


def is_well(findings: Iterable[Finding]) -> bool:
    """Nothing would keep the bot from working; warnings do not."""
    return all(found.level is not Level.ERROR for found in findings)


def as_table(findings: Iterable[Finding]) -> Table:
    table = Table("check", "", "finding", "what to do", pad_edge=False, box=None, padding=(0, 2))
    for found in findings:
        # As plain text: square brackets in a sentence are not markup.
        table.add_row(
            Text(found.check),
            Text(found.level, style=_STYLES[found.level]),
            Text(found.finding),
            Text(found.advice),
        )
    return table
