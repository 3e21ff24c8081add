"""The documents say what the code says: every status, every link, every make target."""

import re
from collections.abc import Iterable
from enum import StrEnum
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from bot.__main__ import app
from care import (
    absence,
    client,
    delivery,
    gate,
    handover,
    invite,
    letter,
    note,
    retention,
    story,
)
from care.delivery import guarantee_of, lane_of

HOUSE = Path(__file__).parent.parent
STATES = HOUSE / "docs" / "states.md"
DOCUMENTS = sorted([HOUSE / "README.md", HOUSE / "CHANGELOG.md", *HOUSE.glob("docs/**/*.md")])

# The first heading in the first column of its table, below the heading of its section.
TABLES: dict[tuple[str, str], Iterable[str]] = {
    ("Clients", "state"): client.State,
    ("Stories", "state"): story.State,
    ("Stories", "about"): story.About,
    ("Stories", "refusal"): story.Refusal,
    ("Letters", "state"): letter.State,
    ("Letters", "refusal"): letter.Refusal,
    ("Short notes", "refusal"): note.Refusal,
    ("Days away", "refusal"): absence.Refusal,
    ("Handing over", "outcome"): handover.Outcome,
    ("What goes by itself", "until"): retention.Until,
    ("Invites", "standing"): invite.Standing,
    ("Inbox", "state"): ("new", "done", "set_aside"),
    ("Outbox", "state"): delivery.State,
    ("Outbox", "kind"): delivery.Kind,
    ("Outbox", "failure"): delivery.Failure,
    ("Outbox", "reason"): gate.Reason,
}

_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
_CODE_BLOCK = re.compile(r"```.*?```", re.DOTALL)


@cache
def tables() -> dict[tuple[str, str], list[list[str]]]:
    """The rows of each table in states.md, cell by cell, by section and first column."""
    found: dict[tuple[str, str], list[list[str]]] = {}
    section, column = "", ""
    for line in STATES.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            section = line.removeprefix("## ").partition(":")[0]
        if not line.startswith("|"):
            column = ""
            continue
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if not column:
            column = cells[0]
            found[section, column] = []
        elif set(cells[0]) != {"-"}:
            found[section, column].append(cells)
    return found


def values(of: Iterable[str]) -> list[str]:
    return [one.value if isinstance(one, StrEnum) else one for one in of]


@pytest.mark.parametrize("where", TABLES, ids=" ".join)
def test_every_status_is_explained_once_and_none_that_is_gone(where: tuple[str, str]) -> None:
    rows = tables()[where]
    assert sorted(row[0] for row in rows) == sorted(f"`{one}`" for one in values(TABLES[where]))
    for row in rows:
        assert all(row), f"{row[0]} has an empty cell"


def test_every_table_of_statuses_is_checked() -> None:
    assert tables().keys() == TABLES.keys()


def test_the_outbox_states_lead_where_the_page_says() -> None:
    named = {f"`{state}`" for state in delivery.State}
    for name, _meaning, follows, _seen in tables()["Outbox", "state"]:
        following = set(re.findall(r"`\w+`", follows))
        assert following <= named
        assert bool(following) is (name in {"`due`", "`sending`"})
        assert (follows == "final") is not bool(following)


@pytest.mark.parametrize("kind", delivery.Kind)
def test_lane_and_guarantee_are_those_of_the_code(kind: delivery.Kind) -> None:
    (row,) = [row for row in tables()["Outbox", "kind"] if row[0] == f"`{kind}`"]
    assert row[2:] == [str(int(lane_of(kind))), f"`{guarantee_of(kind)}`"]


def links(document: Path) -> list[str]:
    text = _CODE_BLOCK.sub("", document.read_text(encoding="utf-8"))
    return _LINK.findall(text)


def anchors(document: Path) -> set[str]:
    """The names that GitHub gives to headings."""
    text = _CODE_BLOCK.sub("", document.read_text(encoding="utf-8"))
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", one.lower()).replace(" ", "-") for one in headings}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(HOUSE)))
def test_every_link_leads_somewhere(document: Path) -> None:
    for link in links(document):
        parts = urlsplit(link)
        if parts.scheme:
            assert parts.scheme == "https", link
            continue
        target = (document.parent / unquote(parts.path)).resolve() if parts.path else document
        assert target.is_relative_to(HOUSE), link
        assert target.exists(), f"{document.name} links to {link}, which is not there"
        if parts.fragment:
            assert parts.fragment in anchors(target), link


def test_every_decision_is_in_the_list() -> None:
    listed = [
        link for link in links(HOUSE / "docs" / "architecture.md") if link.startswith("decisions/")
    ]
    for page in HOUSE.glob("docs/decisions/*.md"):
        assert f"decisions/{page.name}" in listed


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(HOUSE)))
def test_every_make_target_that_is_named_exists(document: Path) -> None:
    makefile = (HOUSE / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    text = document.read_text(encoding="utf-8")
    named = set(re.findall(r"(?:`|^)make ([a-z-]+)", text, re.MULTILINE))
    assert named <= targets
    if document.name == "README.md":
        assert {"run", "test"} <= named


def test_every_command_that_is_named_exists() -> None:
    commands = {
        one.name or getattr(one.callback, "__name__", "") for one in app.registered_commands
    } | {one.name for one in app.registered_groups}
    for document in DOCUMENTS:
        text = document.read_text(encoding="utf-8")
        assert set(re.findall(r"-m bot ([a-z]+)", text)) <= commands


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(HOUSE)))
def test_every_file_that_is_named_exists(document: Path) -> None:
    text = _CODE_BLOCK.sub("", document.read_text(encoding="utf-8"))
    folders = "bot|handlers|texts|storage|care|sandbox|tests|docs"
    for name in re.findall(rf"`((?:{folders})/[\w./*-]*)`", text):
        assert any(HOUSE.glob(name.rstrip("/"))), f"{document.name} names {name}"
