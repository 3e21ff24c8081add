"""What each Bot API method takes, from botapi.json, and reading parameters strictly by it.

Parameters may come as JSON values or as the strings of a form: "12" is an Integer, "true" a
Boolean, and an object may be JSON in a string. What a method does not know is ignored, as
Telegram does; what it knows and cannot read is refused.
"""

import functools
import json
import re
from collections.abc import Callable, KeysView, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sandbox.refusal import bad_request

Params = dict[str, Any]
_Reader = Callable[[Any], Any]

_DATA = json.loads(Path(__file__).with_name("botapi.json").read_text(encoding="utf-8"))
VERSION: str = _DATA["version"]
_TYPES: dict[str, dict[str, Any]] = _DATA["types"]
_SIMPLE = {"Integer", "Float", "Boolean", "String", "InputFile"}

_WHOLE = re.compile(r"[+-]?\d{1,19}")
_TRUE = {"true", "yes", "1"}
_FALSE = {"false", "no", "0"}

# Telegram has its own words for some of the things that can be missing.
_MISSING = {
    "chat_id": "chat_id is empty",
    "from_chat_id": "chat_id is empty",
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "message_ids": "message identifiers are not specified",
    "photo": "there is no photo in the request",
    "document": "there is no document in the request",
    "voice": "there is no voice in the request",
    "file_id": "file_id not specified",
    "callback_query_id": "query is too old and response timeout expired or query ID is invalid",
}
_NAMED = {
    "InlineKeyboardMarkup": "inline keyboard",
    "InlineKeyboardButton": "inline keyboard button",
    "KeyboardButton": "keyboard button",
}


@dataclass(slots=True)
class Upload:
    """A file that came in a multipart body."""

    file_name: str
    content_type: str
    data: bytes


class _WrongTypeError(Exception):
    """A value is not of the type it has to have; the message says which."""


class Method:
    """One Bot API method: its name as documented, and its parameters."""

    def __init__(self, name: str, fields: Mapping[str, Mapping[str, str]]) -> None:
        self.name = name
        self.required = tuple(fields.get("required", ()))
        types = {**fields.get("optional", {}), **fields.get("required", {})}
        self.fields = tuple(types)
        self._types = types
        self._readers = {field: _reader(kinds) for field, kinds in types.items()}

    def read(self, raw: Mapping[str, Any]) -> Params:
        """The parameters of one call. Raises Refusal for what is missing or of a wrong type."""
        params: Params = {}
        for name, value in raw.items():
            reader = self._readers.get(name)
            if reader is None or value is None:
                continue
            try:
                read = reader(value)
            except _WrongTypeError as error:
                words = str(error) or f'parameter "{name}" must be of type {self._types[name]}'
                raise bad_request(words) from None
            if read is not None:
                params[name] = read
        for name in self.required:
            if name not in params:
                raise bad_request(_MISSING.get(name, f'parameter "{name}" is required'))
        return params


def _integer(value: Any) -> int | None:
    if type(value) is str:
        if not value:
            return None
        if _WHOLE.fullmatch(value):
            value = int(value)
    if type(value) is not int or not -(2**63) <= value < 2**63:
        raise _WrongTypeError
    return value


def _float(value: Any) -> float | None:
    if type(value) is str:
        if not value:
            return None
        try:
            return float(value)
        except ValueError:
            raise _WrongTypeError from None
    if type(value) not in {int, float}:
        raise _WrongTypeError
    return float(value)


def _boolean(value: Any) -> bool | None:
    if type(value) is bool:
        return value
    word = str(value).lower() if type(value) in {str, int} else ""
    if word in _TRUE:
        return True
    if word in _FALSE:
        return False
    if value == "":
        return None
    raise _WrongTypeError


def _string(value: Any) -> str:
    if type(value) is not str:
        raise _WrongTypeError
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError:
            raise _WrongTypeError("strings must be encoded in UTF-8") from None
    return value


def _integer_or_string(value: Any) -> int | str:
    if type(value) is int:
        return value
    text = _string(value)
    return int(text) if _WHOLE.fullmatch(text) else text


def _file(value: Any) -> Upload | str:
    return value if isinstance(value, Upload) else _string(value)


_READERS: dict[str, _Reader] = {
    "Integer": _integer,
    "Float": _float,
    "Boolean": _boolean,
    "String": _string,
    "Integer|String": _integer_or_string,
    "InputFile": _file,
    "InputFile|String": _file,
}


def _reader(kinds: str) -> _Reader:
    known = _READERS.get(kinds)
    if known is not None:
        return known
    checks = tuple(kinds.split("|"))
    wanted = "array" if checks[0].startswith("Array of ") else "object"

    def read(value: Any) -> Any:
        if type(value) is str:
            if not value:
                return None
            try:
                value = json.loads(value)
            except ValueError:
                raise _WrongTypeError(f"can't parse {_label(checks[0])} JSON {wanted}") from None
            if value is None:
                return None
        _check_any(checks, value)
        return value

    return read


def _label(kind: str) -> str:
    kind = kind.removeprefix("Array of ")
    return _NAMED.get(kind, kind)


def _check_any(kinds: tuple[str, ...], value: Any) -> None:
    """Check a value against the one of these types that it seems to be."""
    if kinds[0].startswith("Array of "):
        if type(value) is not list:
            raise _WrongTypeError(f"expected an Array of {_label(kinds[0])}")
        inner = _items(kinds)
        for item in value:
            _check_any(inner, item)
    elif len(kinds) == 1 and kinds[0] in _READERS:
        if _READERS[kinds[0]](value) is None:
            raise _WrongTypeError
    elif type(value) is dict:
        _check_object(kinds, value)
    elif _SIMPLE.isdisjoint(kinds):
        raise _WrongTypeError(f"{_label(kinds[0])} must be an Object")


def _check_object(kinds: tuple[str, ...], value: dict[str, Any]) -> None:
    """Check an object as the first type whose required fields it has."""
    options = _options(kinds)
    if len(options) == 1:
        _check_fields(options[0], value)
        return
    for option in options:
        if value.keys() >= _shape(option).required:
            _check_fields(option, value)
            return
    if value:
        raise _WrongTypeError(f"can't parse {_label(kinds[0])}: no known type fits")


def _check_fields(kind: str, value: dict[str, Any]) -> None:
    shape = _shape(kind)
    for name in shape.required:
        if name not in value:
            if kind == "InlineKeyboardMarkup":
                raise _WrongTypeError("inline keyboard expected")
            raise _WrongTypeError(f"can't parse {_label(kind)}: Can't find field \"{name}\"")
    for name, item in value.items():
        kinds = shape.types.get(name)
        if kinds is None or isinstance(item, Upload) or (item is None and name in shape.optional):
            continue
        try:
            _check_any(kinds, item)
        except _WrongTypeError as error:
            types = "|".join(kinds)
            words = f'can\'t parse {_label(kind)}: Field "{name}" must be of type {types}'
            raise _WrongTypeError(str(error) or words) from None


@dataclass(slots=True)
class _Shape:
    """The fields of a type, ready to be checked against."""

    required: KeysView[str]
    optional: KeysView[str]
    types: dict[str, tuple[str, ...]]


@functools.cache
def _shape(kind: str) -> _Shape:
    fields = _TYPES.get(kind, {})
    required, optional = fields.get("required", {}), fields.get("optional", {})
    types = {name: tuple(types.split("|")) for name, types in {**optional, **required}.items()}
    return _Shape(required.keys(), optional.keys(), types)


@functools.cache
def _options(kinds: tuple[str, ...]) -> list[str]:
    return [option for kind in kinds for option in _TYPES.get(kind, {}).get("one_of", [kind])]


@functools.cache
def _items(kinds: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(kind.removeprefix("Array of ") for kind in kinds)


METHODS = {name.lower(): Method(name, fields) for name, fields in _DATA["methods"].items()}


def method_called(name: str) -> Method | None:
    """The method of that name, in any case, or None; Telegram does not mind the case either."""
    return METHODS.get(name.lower())
