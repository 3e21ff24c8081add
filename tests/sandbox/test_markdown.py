"""MarkdownV2 becomes text and entities, or is refused."""

import contextlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from sandbox.html import parse_html, utf16_length
from sandbox.markdown import parse_markdown
from sandbox.refusal import Refusal
from tests.sandbox.remote import ANN, Remote


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("plain", "plain", []),
        ("*a* _b_ __c__", "a b c", [("bold", 0, 1), ("italic", 2, 1), ("underline", 4, 1)]),
        ("~a~ ||b||", "a b", [("strikethrough", 0, 1), ("spoiler", 2, 1)]),
        ("*a _b_*", "a b", [("bold", 0, 3), ("italic", 2, 1)]),
        ("`a*b` ```c.```", "a*b c.", [("code", 0, 3), ("pre", 4, 2)]),
        ("😀*é*", "😀é", [("bold", 2, 1)]),
        (r"1\. \*a\* \\", "1. *a* \\", []),
        ("[x](https://example.org/)", "x", [("text_link", 0, 1)]),
        ("a\n>b\n>c\nd", "a\nb\nc\nd", [("blockquote", 2, 3)]),
        (">b", "b", [("blockquote", 0, 1)]),
    ],
)
def test_markdown_becomes_text_and_entities(
    source: str, text: str, entities: list[tuple[str, int, int]]
) -> None:
    parsed, found = parse_markdown(source)
    assert parsed == text
    assert [(one["type"], one["offset"], one["length"]) for one in found] == entities


def test_links_and_languages_are_kept() -> None:
    assert (
        parse_markdown(r"[x](https://example.org/a\)b)")[1][0]["url"] == "https://example.org/a)b"
    )
    assert parse_markdown("```python\nx```")[1][0]["language"] == "python"


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("Hello.", "Character '.' is reserved and must be escaped with the preceding '\\'"),
        ("a-b", "Character '-' is reserved and must be escaped with the preceding '\\'"),
        ("é *x", "Can't find end of Bold entity at byte offset 3"),
        ("`x", "Can't find end of Code entity at byte offset 0"),
        ("[x](y", "Can't find end of a URL at byte offset 3"),
    ],
)
def test_broken_markdown_is_refused(source: str, words: str) -> None:
    with pytest.raises(Refusal) as refused:
        parse_markdown(source)
    assert refused.value.description == f"Bad Request: can't parse entities: {words}"


async def test_a_message_in_markdown_arrives(ann: Remote) -> None:
    sent = await ann.ok("sendMessage", chat_id=ANN, text="*Hi*\\!", parse_mode="MarkdownV2")
    assert sent["text"] == "Hi!"
    assert sent["entities"] == [{"type": "bold", "offset": 0, "length": 2}]


def fits(text: str, entities: list[dict[str, Any]]) -> bool:
    end = utf16_length(text)
    return all(0 <= one["offset"] < one["offset"] + one["length"] <= end for one in entities)


@given(some.text(alphabet="a 😀\n_*[]()~`>|\\.!:/"))
def test_any_markdown_is_read_or_refused(source: str) -> None:
    with contextlib.suppress(Refusal):
        assert fits(*parse_markdown(source))


@given(some.text(alphabet="ab😀 <>/&;=\"'pres") | some.text())
def test_any_html_is_read_or_refused(source: str) -> None:
    with contextlib.suppress(Refusal):
        assert fits(*parse_html(source))
