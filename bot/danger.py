"""What the rules of danger find in a file of lines: recall and false alarms by language and kind.

A line of the file is one JSON object: {"lang": "en", "kind": "idiom", "text": "…", "label": 0};
label 1 is danger. Nothing of the text is shown again, so that a set nobody may see stays unseen.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from bot.command import Json
from care.danger import is_on, noticed
from care.danger.words import LEXICONS

ALL = "all"  # languages together


class NotInTheFormat(Exception):
    """Names the line of the file that cannot be read."""


@dataclass(frozen=True, slots=True)
class Line:
    language: str
    kind: str
    text: str
    is_danger: bool


@dataclass(frozen=True, slots=True)
class Figure:
    """Of the lines of one kind in one language, how many were noticed."""

    language: str
    kind: str
    is_danger: bool
    lines: int
    noticed: int

    @property
    def share(self) -> float:
        return self.noticed / self.lines


def read(path: Path) -> list[Line]:
    try:
        written = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as failure:
        raise NotInTheFormat(f"{path} cannot be read as text.") from failure
    return [_line(number, one) for number, one in enumerate(written, 1) if one.strip()]


def _line(number: int, written: str) -> Line:
    try:
        row = json.loads(written)
        language, kind, text, label = (row[name] for name in ("lang", "kind", "text", "label"))
    except (ValueError, KeyError, TypeError) as failure:
        raise NotInTheFormat(
            f"Line {number} is not an object with lang, kind, text, label."
        ) from failure
    words = (language, kind, text)
    if not all(isinstance(one, str) for one in words) or label not in {0, 1}:
        raise NotInTheFormat(f"Line {number}: lang, kind and text are words, label is 0 or 1.")
    return Line(language, kind, text, label == 1)


def measured(lines: Iterable[Line]) -> list[Figure]:
    """Figures of the lines whose language has a list, whether it is on or not."""
    total: Counter[tuple[str, str, bool]] = Counter()
    found: Counter[tuple[str, str, bool]] = Counter()
    for line in lines:
        if line.language in LEXICONS:
            key = (line.language, line.kind, line.is_danger)
            total[key] += 1
            found[key] += noticed(line.text, line.language) is not None
    order = sorted(total, key=lambda key: (key[0], not key[2], key[1]))
    return [Figure(*key, lines=total[key], noticed=found[key]) for key in order]


def totals(figures: Iterable[Figure]) -> list[Figure]:
    """The same by kind alone, over all languages."""
    lines: Counter[tuple[bool, str]] = Counter()
    found: Counter[tuple[bool, str]] = Counter()
    for one in figures:
        lines[not one.is_danger, one.kind] += one.lines
        found[not one.is_danger, one.kind] += one.noticed
    return [
        Figure(ALL, kind, not harmless, lines=lines[harmless, kind], noticed=found[harmless, kind])
        for harmless, kind in sorted(lines)
    ]


def not_read(lines: Iterable[Line]) -> dict[str, int]:
    """How many lines there are in each language without a list."""
    return dict(Counter(line.language for line in lines if line.language not in LEXICONS))


def as_table(figures: Iterable[Figure]) -> Table:
    table = Table("language", "kind", "label", "lines", "noticed", "recall", "false alarms")
    for one in figures:
        share = f"{one.share:.0%}"
        shown = (share, "") if one.is_danger else ("", share)
        language = one.language
        if language != ALL and not is_on(language):
            language += " (off)"
        label = "danger" if one.is_danger else "none"
        table.add_row(language, one.kind, label, str(one.lines), str(one.noticed), *shown)
    return table


def command(
    file: Annotated[Path, typer.Argument(help="Lines as JSON objects: lang, kind, text, label.")],
    as_json: Json = False,
) -> None:
    """Count what the rules of danger notice in a file of lines, by language and kind.

    Recall for the lines with label 1, false alarms for those with 0; no text is shown. Exit code
    2 when the file is not in the format.
    """
    try:
        lines = read(file)
    except NotInTheFormat as failure:
        typer.secho(str(failure), err=True, fg=typer.colors.RED)
        raise typer.Exit(2) from failure
    figures, unread = measured(lines), not_read(lines)
    if as_json:
        answer = {"figures": _rows(figures), "totals": _rows(totals(figures)), "not_read": unread}
        typer.echo(json.dumps(answer))
        return
    Console().print(as_table([*figures, *totals(figures)]))
    for line in _remarks(unread):
        typer.echo(line)


def _rows(figures: Iterable[Figure]) -> list[dict[str, object]]:
    return [{**asdict(one), "share": round(one.share, 4)} for one in figures]


def _remarks(unread: dict[str, int]) -> Iterator[str]:
    if unread:
        yield "Not read, no list: " + ", ".join(f"{one} {n}" for one, n in unread.items())
