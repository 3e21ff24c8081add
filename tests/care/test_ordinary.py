"""A few hundred ordinary messages, good, dull and hard, in each language: nothing in them is taken
for words of danger, with every list turned on."""

import json
from collections import Counter
from pathlib import Path

import pytest

import care.danger
from care.danger import danger_in
from texts import Catalogs

LINES = [
    json.loads(line)
    for line in (Path(__file__).parent / "lines" / "ordinary.jsonl").read_text("utf-8").splitlines()
]
LANGUAGES = Catalogs().languages


def test_there_are_a_few_hundred_in_all_languages() -> None:
    assert Counter(line["lang"] for line in LINES) == dict.fromkeys(LANGUAGES, 40)
    assert {line["kind"] for line in LINES} == {"ack", "good", "dull", "hard"}
    assert len({line["text"] for line in LINES}) > 300


@pytest.mark.parametrize("language", LANGUAGES)
def test_none_is_taken_for_words_of_danger(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also of somebody whose app speaks English, as many do."""
    monkeypatch.setattr(care.danger, "is_on", lambda _language, _tried=(): True)
    own = [line["text"] for line in LINES if line["lang"] == language]
    taken = [text for text in own if danger_in(text, language) or danger_in(text, "en")]
    assert taken == []
