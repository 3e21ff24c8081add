"""The danger command counts by language and kind, and refuses what is not in the format."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.__main__ import app

LINES = (
    {"lang": "en", "kind": "direct", "text": "I want to die", "label": 1},
    {"lang": "en", "kind": "direct", "text": "canary words", "label": 1},
    {"lang": "de", "kind": "idiom", "text": "Ich lache mich tot", "label": 0},
    {"lang": "pl", "kind": "direct", "text": "Chcę umrzeć", "label": 1},
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "lines.jsonl"
    path.write_text("".join(f"{json.dumps(one)}\n" for one in LINES), encoding="utf-8")
    return path


def test_recall_and_false_alarms_are_counted_by_language_and_kind(file: Path) -> None:
    ran = CliRunner().invoke(app, ["danger", str(file), "--json"])
    answer = json.loads(ran.stdout)
    assert ran.exit_code == 0
    assert answer["not_read"] == {"pl": 1}
    assert [(one["kind"], one["lines"], one["noticed"]) for one in answer["totals"]] == [
        ("direct", 2, 1),
        ("idiom", 1, 0),
    ]
    assert answer["figures"] == [
        {
            "language": "de",
            "kind": "idiom",
            "is_danger": False,
            "lines": 1,
            "noticed": 0,
            "share": 0.0,
        },
        {
            "language": "en",
            "kind": "direct",
            "is_danger": True,
            "lines": 2,
            "noticed": 1,
            "share": 0.5,
        },
    ]


def test_the_table_names_what_was_not_read_and_shows_no_text(file: Path) -> None:
    ran = CliRunner().invoke(app, ["danger", str(file)])
    assert ran.exit_code == 0
    assert "50%" in ran.stdout
    assert "all" in ran.stdout
    assert "Not read, no list: pl 1" in ran.stdout
    assert "canary" not in ran.stdout


@pytest.mark.parametrize(
    "written",
    ["not json", "[1]", '{"lang": "en"}', '{"lang":"en","kind":"x","text":"y","label":2}'],
)
def test_a_file_that_is_not_in_the_format_is_refused(tmp_path: Path, written: str) -> None:
    path = tmp_path / "lines.jsonl"
    path.write_text(written, encoding="utf-8")
    ran = CliRunner().invoke(app, ["danger", str(path)])
    assert ran.exit_code == 2
    assert "Line 1" in ran.stderr


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    assert CliRunner().invoke(app, ["danger", str(tmp_path / "none")]).exit_code == 2
