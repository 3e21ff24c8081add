"""The web page's files, as they lie in sandbox/page, and the pictures and recordings in a chat."""

import re
from pathlib import Path

from aiohttp import web

from sandbox.world import World

PAGE = Path(__file__).with_name("page")
_NAME = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]*")
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'self'; object-src 'none'; base-uri 'none'; "
        "form-action 'self'; frame-ancestors 'none'"
    ),
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}
_SHOWN = {"image/png", "image/jpeg", "audio/ogg"}


class Pages:
    """Serves what a browser needs."""

    def __init__(self, world: World) -> None:
        self._world = world

    def add_routes(self, app: web.Application) -> None:
        app.router.add_get("/", self._index)
        app.router.add_get("/page/{name}", self._page)
        app.router.add_get("/sim/files/{unique_id}", self._file)

    async def _index(self, _request: web.Request) -> web.StreamResponse:
        return _static("index.html")

    async def _page(self, request: web.Request) -> web.StreamResponse:
        return _static(request.match_info["name"])

    async def _file(self, request: web.Request) -> web.StreamResponse:
        file = self._world.files.by_unique_id(request.match_info["unique_id"])
        if file is None:
            raise web.HTTPNotFound
        headers = dict(_HEADERS)
        kind = file.mime_type
        if kind not in _SHOWN:
            headers["Content-Disposition"] = "attachment"
            kind = "application/octet-stream"
        return web.Response(body=file.data, content_type=kind, headers=headers)


def _static(name: str) -> web.FileResponse:
    path = PAGE / name
    if not _NAME.fullmatch(name) or not path.is_file():
        raise web.HTTPNotFound
    return web.FileResponse(path, headers=_HEADERS)
