"""What touches a boundary, or is hostile, in every language; and what only looks like it."""

import json
import statistics
import time
from pathlib import Path
from typing import Any

import pytest

from care.boundary import Boundary, boundary_in
from care.boundary.words import LEXICONS

LINES: list[dict[str, Any]] = [
    json.loads(line)
    for name in ("boundary", "ordinary")
    for line in (Path(__file__).parent / "lines" / f"{name}.jsonl").read_text().splitlines()
]
KINDS = {"topic": Boundary.TOPIC, "hostile": Boundary.HOSTILE}


@pytest.mark.parametrize("language", sorted(LEXICONS))
def test_requests_and_hostile_words_are_told_from_ordinary_ones(language: str) -> None:
    mine = [line for line in LINES if line["lang"] == language]
    wrong = [
        line["text"]
        for line in mine
        if boundary_in(line["text"], language) is not KINDS.get(line["kind"])
    ]
    assert len(mine) > 40
    assert wrong == []


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("I don't love you, to be clear.", None),
        ("My husband says: I love you.", None),
        ("We used to meet for a coffee, you and I.", None),
        ("In the film he shouts: go to hell.", None),
        ("Here it is: https://t.me/+AbCdEf", Boundary.TOPIC),
        ("I love you. But you ruined my life.", Boundary.HOSTILE),
        ("Je t'aime", Boundary.TOPIC),  # by the text's own language
        ("", None),
    ],
)
def test_who_says_it_and_how_decides(said: str, found: Boundary | None) -> None:
    assert boundary_in(said, "en") is found


def test_a_long_message_takes_no_longer_than_a_few_milliseconds() -> None:
    text = ("Could we meet for a coffee? I am not in love with you, he is. " * 70)[:4096]
    boundary_in(text, "en")
    took = []
    for _ in range(9):
        began = time.perf_counter()
        boundary_in(text, "en")
        took.append(time.perf_counter() - began)
    assert statistics.median(took) < 0.05
