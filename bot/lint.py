"""`lint`: the rules of wording over every text of ours, or over a file of somebody's own lines.

Of a file it shows numbers of lines and reasons, never a line: what a therapist wrote for a client
belongs in no log.
"""

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from bot import lint_catalogs, lint_checkins
from bot.command import Json, end
from bot.lint_catalogs import Finding
from bot.lint_reasons import reason
from care.discretion import Level
from care.wording.rules import Broken, broken_by_line
from texts.catalog import LANGUAGES

STANDARD_INPUT = "-"


class Unreadable(Exception):
    """The file is not there, or is not text."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A line of the file, by its number, and what is wrong with it."""

    line: int
    broken: Sequence[Broken]


def command(
    file: Annotated[
        str | None, typer.Argument(help="Lines for clients, one a line; - reads standard input.")
    ] = None,
    *,
    language: Annotated[
        str | None, typer.Option(help=f"Of the lines: {', '.join(LANGUAGES)}. Else tried in all.")
    ] = None,
    level: Annotated[
        Level | None,
        typer.Option(help="What the client's lock screen may show. Else as the bot judges a line."),
    ] = None,
    as_json: Json = False,
) -> None:
    """Hold wording against the rules: all texts of the bot, or the lines of a file.

    A text or a line is refused for guilt, demands, assumed states, cheer, marketing, praise, words
    that a lock screen must not show, and for being too long or too hard to read. With the language
    it is also said how hard a line is to read. Nothing is stored, and no line is shown again.
    Exit code 0 when all is well, 1 with the reasons, 2 when the file cannot be read.
    """
    if language is not None and language not in LANGUAGES:
        end(2, f"There are no rules for that language. There are for {', '.join(LANGUAGES)}.")
    if file is None:
        _texts(language, level, as_json=as_json)
        return
    try:
        lines = read(file)
    except Unreadable:
        end(2, "The file cannot be read as text in UTF-8.")
    found = list(judged(lines, language=language, level=level))
    if as_json:
        rows = [{"line": one.line, "reasons": _rows(one.broken)} for one in found]
        typer.echo(json.dumps({"ok": not found, "lines": len(lines), "refused": rows}))
    else:
        for one in found:
            for rule in one.broken:
                typer.echo(f"Line {one.line}: {reason(rule)}")
        typer.echo(f"{len(lines)} lines, {len(found)} of them with something to change.")
    raise typer.Exit(1 if found else 0)


def read(file: str) -> list[str]:
    try:
        if file == STANDARD_INPUT:
            written = sys.stdin.buffer.read().decode()
        else:
            written = Path(file).read_bytes().decode()
    except (OSError, UnicodeDecodeError) as failure:
        raise Unreadable from failure
    return written.removeprefix("\ufeff").splitlines()


def judged(lines: Sequence[str], *, language: str | None, level: Level | None) -> Iterator[Judged]:
    """The lines that break a rule; an empty one breaks none."""
    for number, line in enumerate(lines, 1):
        broken = broken_by_line(line.strip(), language=language, level=level)
        if broken:
            yield Judged(number, broken)


def of_texts(language: str | None, level: Level | None) -> list[Finding]:
    """What is wrong with texts of ours. `level`: how check-ins go out; None: at each of them."""
    languages = LANGUAGES if language is None else [language]
    return [
        finding
        for one in languages
        for finding in [
            *lint_catalogs.findings(one),
            *lint_checkins.findings(one, level=level),
        ]
    ]


def _texts(language: str | None, level: Level | None, *, as_json: bool) -> None:
    found, unplaced = of_texts(language, level), lint_catalogs.unplaced()
    if as_json:
        rows = [_row(one) for one in found]
        answer = {"ok": not (found or unplaced), "findings": rows, "without_place": [*unplaced]}
        typer.echo(json.dumps(answer, ensure_ascii=False))
    else:
        for one in found:
            typer.echo(f"{_where(one)}: {reason(one.rule)}\n    {one.text}")
        for text_id in unplaced:
            typer.echo(f"{text_id}: It has no place in texts/places.toml.")
        typer.echo(f"{len(found) + len(unplaced)} findings.")
    raise typer.Exit(1 if found or unplaced else 0)


def _where(one: Finding) -> str:
    voice = one.voice
    level = [] if one.level is None else [one.level]
    return " ".join([voice.language, one.text_id, f"({voice.form}, {voice.tone})", *level])


def _row(one: Finding) -> dict[str, str | None]:
    voice = one.voice
    where = {"language": voice.language, "form": voice.form, "tone": voice.tone}
    return {
        **where,
        "level": one.level,
        "id": one.text_id,
        "rule": one.rule,
        "why": reason(one.rule),
        "text": one.text,
    }


def _rows(broken: Sequence[Broken]) -> list[dict[str, str]]:
    return [{"rule": rule, "why": reason(rule)} for rule in broken]
