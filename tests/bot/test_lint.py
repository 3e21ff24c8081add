"""The lint command: what it says of a file and of our own texts, and what it never says."""

import json
import logging
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot import lint, lint_catalogs, lint_checkins, lint_values
from bot.__main__ import app
from bot.lint_catalogs import Finding, is_sound
from bot.lint_reasons import REASONS, reason
from care.discretion import Level
from care.voice import Voice
from care.wording import Fault
from care.wording.rules import Rule
from texts import Catalogs
from texts.shape import shapes

CANARY = "marzipan lighthouse"


def run(*arguments: str, typed: str | bytes | None = None) -> Result:
    return CliRunner().invoke(app, ["lint", *arguments], input=typed)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "lines.txt"
    path.write_text(
        f"A small hello. No reply is fine.\n\nI miss you, {CANARY}\nPlease reply\n",
        encoding="utf-8",
    )
    return path


def test_reasons_are_plain_and_name_the_line(file: Path) -> None:
    ran = run(str(file))
    assert ran.exit_code == 1
    assert ran.stdout.splitlines() == [
        "Line 3: It can sound like blame or worry about silence.",
        "Line 4: It asks for something. Here nothing is asked.",
        "4 lines, 2 of them with something to change.",
    ]


def test_a_clean_file_ends_with_zero(tmp_path: Path) -> None:
    path = tmp_path / "kind.txt"
    path.write_bytes("\ufeffA small hello.\r\nGood news or dull news.\n".encode())
    ran = run(str(path))
    assert (ran.exit_code, ran.stdout) == (0, "2 lines, 0 of them with something to change.\n")


def test_json_says_the_same(file: Path) -> None:
    ran = run(str(file), "--json", "--language", "en")
    assert ran.exit_code == 1
    answer = json.loads(ran.stdout)
    assert (answer["ok"], answer["lines"]) == (False, 4)
    assert [
        (one["line"], [why["rule"] for why in one["reasons"]]) for one in answer["refused"]
    ] == [
        (3, ["guilt"]),
        (4, ["demand"]),
    ]
    assert json.loads(run("-", "--json", typed="A small hello.").stdout)["ok"] is True


def test_standard_input_is_read_and_a_level_counts() -> None:
    line = "How is the family?\n"
    assert run("-", typed=line).exit_code == 0
    assert run("-", "--level", "open", typed=line).exit_code == 0
    discreet = run("-", "--level", "discreet", typed=line)
    assert discreet.exit_code == 1
    assert "names what somebody's life is about" in discreet.stdout
    assert "A sealed lock screen" in run("-", "--level", "sealed", typed=line).stdout


def test_a_language_is_tried_alone_or_with_all_others() -> None:
    line = "Bitte antworten Sie bald"
    assert run("-", typed=line).exit_code == 1
    assert run("-", "--language", "de", typed=line).exit_code == 1
    assert run("-", "--language", "fr", typed=line).exit_code == 0


def test_what_cannot_be_read_ends_with_two_and_without_a_word_of_it(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.txt"
    wrong.write_bytes(CANARY.encode() + b"\xff\xfe")
    for ran in (
        run(str(tmp_path / "none.txt")),
        run(str(tmp_path)),
        run(str(wrong)),
        run("-", typed=b"\xff"),
        run("-", "--language", "xx", typed="x"),
        run("-", "--level", "loud", typed="x"),
    ):
        assert ran.exit_code == 2
        assert CANARY not in ran.output


@pytest.mark.parametrize("options", [[], ["--json"], ["--language", "en", "--level", "sealed"]])
def test_no_line_is_shown_or_logged(
    file: Path, options: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        ran = run(str(file), *options)
    assert ran.exit_code == 1
    assert CANARY not in ran.output + caplog.text
    assert "marzipan" not in ran.output + caplog.text


def test_our_own_texts_are_judged_without_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    ran = run("--language", "en", "--level", "discreet")
    assert (ran.exit_code, ran.stdout) == (0, "0 findings.\n")
    bad = Finding(Voice("en"), "story-kept", Fault.GUILT, "We miss you", None)
    monkeypatch.setattr(lint_catalogs, "findings", lambda language: [bad])
    ran = run("--language", "en", "--level", "sealed")
    assert ran.exit_code == 1
    assert ran.stdout == (
        "en story-kept (formal, warm): It can sound like blame or worry about silence.\n"
        "    We miss you\n1 findings.\n"
    )
    answer = json.loads(run("--language", "en", "--level", "sealed", "--json").stdout)
    assert answer["ok"] is False
    assert [one["id"] for one in answer["findings"]] == ["story-kept"]


def test_a_text_without_a_place_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lint, "of_texts", lambda _language, _level: [])
    monkeypatch.setattr(lint_catalogs, "place_of", lambda text_id: None)
    ran = run("--language", "en")
    assert ran.exit_code == 1
    assert "story-kept: It has no place in texts/places.toml." in ran.stdout


def test_every_rule_has_a_reason() -> None:
    assert set(REASONS) == set(Rule)
    assert all(reason(rule).endswith(".") for rule in [*Fault, *Rule])


# Check-ins as they go out.

WORDS = Catalogs().of("en")


def sent(level: Level) -> lint_checkins.Sent:
    return next(lint_checkins.sent(WORDS, level))


@pytest.mark.parametrize("level", list(Level))
def test_a_check_in_goes_out_with_its_stop_button_and_without_fault(level: Level) -> None:
    for one in lint_checkins.sent(WORDS, level):
        assert lint_checkins.broken_by(one, "en") == [], one
        assert "Stop" in one.labels


@pytest.mark.parametrize(
    ("level", "change", "rule"),
    [
        (Level.OPEN, {"taps": ("skip:1",)}, Rule.NO_STOP),
        (Level.OPEN, {"text": "A small hello."}, Rule.NO_NO_REPLY),
        (Level.OPEN, {"text": "How? And why? No reply is fine."}, Fault.QUESTION_TOO_MANY),
        (Level.OPEN, {"text": "Oh! So! No reply is fine."}, Fault.EXCLAMATION),
        (Level.OPEN, {"text": "No reply is fine." + " o" * 160}, Fault.TOO_LONG),
        (Level.OPEN, {"labels": ("👍",)}, Rule.WORDLESS),
        (Level.DISCREET, {"text": "Hi Zuzanna. No reply is fine."}, Rule.NAMES_SOMEBODY),
        (Level.DISCREET, {"labels": ("About xylophone",)}, Rule.NAMES_SOMEBODY),
        (Level.SEALED, {"text": "How are things? No reply is fine."}, Rule.NOT_A_SIGN),
    ],
)
def test_each_rule_of_a_check_in_bites(
    level: Level, change: dict[str, str | tuple[str, ...]], rule: Fault | Rule
) -> None:
    broken = replace(sent(level), **change)  # type: ignore[arg-type]
    assert rule in lint_checkins.broken_by(broken, "en")


def test_check_ins_of_every_kind_are_tried_at_every_level() -> None:
    for level in Level:
        tried = {one.name for one in lint_checkins.sent(WORDS, level)}
        assert {"check-in: invitation, first", "check-in: hello, middle, occasion"} <= tried
        assert "check-in: invitation, middle, about own, once more" in tried
        assert len(tried) > 40


# What texts are filled in with.


def test_each_variant_of_a_text_is_said_with_each_number() -> None:
    said = list(lint_values.choices(shapes("en")["console-left-out"]))
    assert {(one["what"], one["rest"]) for one in said} == {
        (what, rest) for what in ("voice", "photo", "both") for rest in ("nothing", "words")
    }
    counted = [one["count"] for one in lint_values.choices(shapes("en")["digest-cover"])]
    assert counted == [0, 1, 2, 5, 21]


def test_values_of_the_other_direction_and_with_markup_leave_a_text_whole() -> None:
    shape = shapes("en")["receipt-read-named"]
    texts = [WORDS("receipt-read-named", **one) for one in lint_values.extremes(shape)]
    assert all(is_sound(text) for text in texts)
    assert any("\u05e9" in text for text in texts)
    assert any("&lt;b&gt;" in text for text in texts)


@pytest.mark.parametrize(
    "text", ["<b>open", "<b><i>crossed</b></i>", "closed</b>", "<u>other</u>", "{ $left }", "a < b"]
)
def test_broken_markup_is_seen(text: str) -> None:
    assert not is_sound(text)
    assert is_sound("<b>bold</b> and <i>more</i>")
