"""Reading the parameters of a Bot API call from its URL and its body, in any form it may have."""

import json
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import BodyPartReader, web

from sandbox.files import LARGEST_UPLOAD
from sandbox.refusal import Refusal, bad_request
from sandbox.schema import Upload

_ATTACHED = "attach://"


async def raw_parameters(request: web.Request) -> dict[str, Any]:
    """The parameters as they came, files as Upload; those of the body win. Raises Refusal."""
    raw: dict[str, Any] = dict(request.query) if request.query_string else {}
    if not request.body_exists:
        return raw
    kind = request.content_type
    if kind == "multipart/form-data":
        return raw | await _multipart(request)
    try:
        body = await request.read()
    except web.HTTPRequestEntityTooLarge:
        raise _too_large() from None
    if not body:
        return raw
    try:
        text = body.decode()
    except UnicodeDecodeError:
        raise bad_request("strings must be encoded in UTF-8") from None
    if kind == "application/json":
        return raw | _json(text)
    if kind == "application/x-www-form-urlencoded":
        return raw | dict(parse_qsl(text, keep_blank_values=True))
    raise bad_request(f"can't parse a request of content type {kind}")


def _too_large() -> Refusal:
    return Refusal(413, "Request Entity Too Large")


def _json(text: str) -> dict[str, Any]:
    try:
        parsed = json.loads(text)
    except ValueError:
        raise bad_request("can't parse request: can't parse JSON object") from None
    if not isinstance(parsed, dict):
        raise bad_request("can't parse request: expected a JSON object")
    return parsed


async def _multipart(request: web.Request) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    size = 0
    try:
        async for part in await request.multipart():
            if not isinstance(part, BodyPartReader) or not part.name:
                raise bad_request("can't parse a part of the request")
            data = bytearray()
            while chunk := await part.read_chunk(65536):
                size += len(chunk)
                if size > LARGEST_UPLOAD + 65536:
                    raise _too_large()
                data += chunk
            fields[part.name] = _part(part, bytes(data))
    except (ValueError, UnicodeDecodeError):
        raise bad_request("can't parse the multipart request") from None
    return _attach(fields)


def _part(part: BodyPartReader, data: bytes) -> Upload | str:
    if part.filename is None:
        return data.decode()
    kind = part.headers.get("Content-Type", "application/octet-stream")
    return Upload(part.filename, kind, data)


def _attach(fields: dict[str, Any]) -> dict[str, Any]:
    """Put the files where the other fields refer to them by attach://name."""

    def resolved(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: resolved(item) for name, item in value.items()}
        if isinstance(value, list):
            return [resolved(item) for item in value]
        if isinstance(value, str) and value.startswith(_ATTACHED):
            return fields.get(value.removeprefix(_ATTACHED), value)
        return value

    found = {}
    for name, value in fields.items():
        if isinstance(value, str) and _ATTACHED in value:
            found[name] = resolved(json.loads(value) if value[0] in "[{" else value)
        else:
            found[name] = value
    return found
