"""Parameters are read strictly by type, from JSON or from the strings of a form."""

import contextlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from sandbox.refusal import Refusal
from sandbox.schema import METHODS, VERSION, method_called


def read(method: str, **raw: Any) -> dict[str, Any]:
    found = method_called(method)
    assert found is not None
    return found.read(raw)


def test_it_knows_the_methods_of_its_version() -> None:
    assert VERSION == "10.1"
    assert len(METHODS) == 180
    assert method_called("SENDMESSAGE") is method_called("sendMessage")
    assert method_called("sendLetter") is None


@pytest.mark.parametrize(
    ("name", "given", "read_as"),
    [
        ("chat_id", "101", 101),
        ("chat_id", 101, 101),
        ("chat_id", "@someone", "@someone"),
        ("protect_content", "true", True),
        ("protect_content", "True", True),
        ("protect_content", 1, True),
        ("protect_content", "0", False),
        ("protect_content", "false", False),
        ("reply_parameters", '{"message_id": 4}', {"message_id": 4}),
        (
            "entities",
            '[{"type":"bold","offset":0,"length":1}]',
            [{"type": "bold", "offset": 0, "length": 1}],
        ),
        ("message_thread_id", "7", 7),
        ("text", "12", "12"),
    ],
)
def test_a_parameter_is_read_by_its_type(name: str, given: Any, read_as: Any) -> None:
    params = read("sendMessage", **{"chat_id": 1, "text": "x", name: given})
    assert params[name] == read_as
    assert type(params[name]) is type(read_as)


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("chat_id", True),
        ("chat_id", {"id": 1}),
        ("chat_id", 1.5),
        ("text", 12),
        ("text", ["a"]),
        ("text", "\ud800"),
        ("protect_content", "maybe"),
        ("protect_content", 2),
        ("message_thread_id", "x"),
        ("message_thread_id", "1.0"),
        ("message_thread_id", 2**63),
        ("reply_parameters", "{"),
        ("reply_parameters", "[]"),
        ("reply_parameters", {}),
        ("reply_parameters", {"message_id": "x"}),
        ("reply_parameters", {"message_id": ""}),
        ("entities", {"type": "bold"}),
        ("entities", [{"type": "bold", "offset": 0}]),
        ("entities", [7]),
        ("reply_markup", {"inline_keyboard": "x"}),
        ("reply_markup", {"inline_keyboard": [{"text": "x"}]}),
        ("reply_markup", {"inline_keyboard": [[{"text": 5, "callback_data": "x"}]]}),
        ("reply_markup", {"keyboards": []}),
    ],
)
def test_a_parameter_of_a_wrong_type_is_refused(name: str, given: Any) -> None:
    with pytest.raises(Refusal) as refused:
        read("sendMessage", **{"chat_id": 1, "text": "x", name: given})
    assert refused.value.code == 400
    assert refused.value.description.startswith("Bad Request: ")


def test_what_is_unknown_or_null_or_empty_is_passed_over() -> None:
    raw = {"mood": "good", "parse_mode": None, "reply_markup": "", "message_thread_id": ""}
    assert read("sendMessage", chat_id=1, text="x", **raw) == {"chat_id": 1, "text": "x"}


@pytest.mark.parametrize(
    ("method", "raw", "words"),
    [
        ("sendMessage", {"chat_id": 1}, "message text is empty"),
        ("sendMessage", {"text": "x"}, "chat_id is empty"),
        ("sendPhoto", {"chat_id": 1}, "there is no photo in the request"),
        ("deleteMessage", {"chat_id": 1}, "message identifier is not specified"),
        ("setWebhook", {}, 'parameter "url" is required'),
    ],
)
def test_what_is_missing_is_named(method: str, raw: dict[str, Any], words: str) -> None:
    with pytest.raises(Refusal) as refused:
        read(method, **raw)
    assert refused.value.description == f"Bad Request: {words}"


ANYTHING = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats() | some.text(max_size=5),
    lambda inner: (
        some.lists(inner, max_size=3)
        | some.dictionaries(
            some.sampled_from(
                ["type", "text", "inline_keyboard", "message_id", "offset", "chat_id"]
            ),
            inner,
            max_size=3,
        )
    ),
    max_leaves=8,
)


@given(some.sampled_from(sorted(METHODS)), some.data())
def test_anything_is_read_or_refused(name: str, data: some.DataObject) -> None:
    method = METHODS[name]
    names = some.sampled_from(method.fields or ("x",))
    with contextlib.suppress(Refusal):
        method.read(data.draw(some.dictionaries(names, ANYTHING)))
