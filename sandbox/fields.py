"""Reading the JSON bodies of the control API strictly: a wrong field is named in the answer."""

import base64
import binascii
import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from aiohttp import web

from sandbox.refusal import Refusal


class WrongField(ValueError):
    """A body or a field of it is not what the control API takes; the message says why."""


class NobodyThere(LookupError):
    """There is no person with that id."""


class Fields:
    """The fields of one body, read by type; a field that is null is not there."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = {name: value for name, value in values.items() if value is not None}

    def __contains__(self, name: str) -> bool:
        return name in self._values

    def get(self, name: str) -> Any:
        return self._values.get(name)

    def text(self, name: str, default: str = "") -> str:
        value = self._values.get(name, default)
        if not isinstance(value, str):
            raise WrongField(f"{name} has to be a text")
        return value

    def whole(self, name: str, default: int | None = None) -> int | None:
        value = self._values.get(name, default)
        if value is not None and type(value) is not int:
            raise WrongField(f"{name} has to be a whole number")
        return value

    def number(self, name: str, default: float) -> float:
        value = self._values.get(name, default)
        if type(value) not in {int, float} or not 0 <= value <= 86_400:
            raise WrongField(f"{name} has to be a number of seconds")
        return float(value)

    def flag(self, name: str) -> bool:
        value = self._values.get(name, False)
        if not isinstance(value, bool):
            raise WrongField(f"{name} has to be true or false")
        return value

    def inner(self, name: str) -> "Fields":
        """An object in the body; `true` means one without fields."""
        value = self._values.get(name, {})
        if value is True:
            value = {}
        if not isinstance(value, dict):
            raise WrongField(f"{name} has to be an object")
        return Fields(value)

    def data(self, name: str) -> bytes | None:
        """Bytes that came as base64."""
        if name not in self._values:
            return None
        try:
            return base64.b64decode(self.text(name), validate=True)
        except binascii.Error:
            raise WrongField(f"{name} has to be base64") from None


Endpoint = Callable[[web.Request, Fields], Awaitable[web.StreamResponse]]


def endpoint(answer: Endpoint) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """A request handler that reads the body, and turns what is wrong into a 400 with a sentence."""

    async def handle(request: web.Request) -> web.StreamResponse:
        try:
            return await answer(request, await _fields(request))
        except ValueError as error:
            return web.json_response({"error": str(error)}, status=400)
        except NobodyThere as error:
            return web.json_response({"error": str(error)}, status=404)
        except Refusal as refusal:
            return web.json_response({"error": refusal.description}, status=400)

    return handle


async def _fields(request: web.Request) -> Fields:
    body = await request.read()
    if not body:
        return Fields({})
    try:
        values = json.loads(body)
    except ValueError:
        raise WrongField("the body has to be JSON") from None
    if not isinstance(values, dict):
        raise WrongField("the body has to be a JSON object")
    return Fields(values)
