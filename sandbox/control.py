"""The control API's people: making them, playing them, and seeing their chats."""

import time
from collections.abc import Callable
from typing import Any

from aiohttp import web

from sandbox import acts
from sandbox.chat import ROLES, Person
from sandbox.clock import iso
from sandbox.draft import contents
from sandbox.fields import Fields, NobodyThere, WrongField, endpoint
from sandbox.profile import in_language
from sandbox.view import message_seen, person_seen
from sandbox.world import BOT_NAME, World


class PeopleControl:
    """Serves /sim and /sim/users."""

    def __init__(self, world: World) -> None:
        self._world = world

    def add_routes(self, app: web.Application) -> None:
        router = app.router
        router.add_get("/sim", endpoint(self._about))
        router.add_get("/sim/users", endpoint(self._everyone))
        router.add_post("/sim/users", endpoint(self._made))
        person = "/sim/users/{person_id}"
        router.add_get(f"{person}/chat", endpoint(self._chat))
        router.add_post(f"{person}/messages", endpoint(self._wrote))
        router.add_post(f"{person}/taps", endpoint(self._tapped))
        router.add_post(f"{person}/block", self._changed(_block))
        router.add_post(f"{person}/unblock", self._changed(_unblock))
        router.add_post(f"{person}/deactivate", self._changed(acts.deactivate))

    def _person(self, request: web.Request) -> Person:
        number = request.match_info["person_id"]
        person = self._world.people.get(int(number)) if number.isdigit() else None
        if person is None:
            raise NobodyThere(f"there is no user {number[:20]}")
        return person

    async def _about(self, _request: web.Request, _body: Fields) -> web.Response:
        world = self._world
        bot = {
            "id": world.bot_id,
            "username": world.username,
            "first_name": world.profile.names.get("", BOT_NAME),
        }
        return web.json_response({"bot": bot, "now": iso(world.clock.now())})

    async def _everyone(self, _request: web.Request, _body: Fields) -> web.Response:
        people = self._world.people.values()
        return web.json_response({"users": [person_seen(person) for person in people]})

    async def _made(self, _request: web.Request, body: Fields) -> web.Response:
        person_id = body.whole("id")
        first_name = body.text("first_name").strip()
        role = body.text("role", "client")
        if person_id is None or not 0 < person_id < 2**52:
            raise WrongField("id has to be a positive whole number")
        if person_id in self._world.people or person_id == self._world.bot_id:
            raise WrongField(f"the id {person_id} is taken")
        if not first_name:
            raise WrongField("first_name has to have letters")
        if role not in ROLES:
            raise WrongField(f"role has to be one of: {', '.join(ROLES)}")
        language = body.text("language_code", "en")
        person = self._world.add_person(person_id, first_name, language, role)
        return web.json_response(person_seen(person), status=201)

    async def _chat(self, request: web.Request, _body: Fields) -> web.Response:
        return web.json_response(_chat_seen(self._world, self._person(request)))

    async def _wrote(self, request: web.Request, body: Fields) -> web.Response:
        world, person = self._world, self._person(request)
        edit_of = body.whole("edit_of")
        if edit_of is not None:
            text = body.text("text")
            if not text.strip():
                raise WrongField("text has to have words")
            update_id = acts.edit(world, person, edit_of, text)
            return web.json_response({"message_id": edit_of, "update_id": update_id})
        reply_to, forwarded = body.whole("reply_to"), body.flag("forward")
        sent = [
            acts.send(world, person, content, reply_to=reply_to, forwarded=forwarded)
            for content in contents(body, world.files)
        ]
        message, update_id = sent[0]
        answer: dict[str, Any] = {"message_id": message.message_id, "update_id": update_id}
        if len(sent) > 1:
            answer["message_ids"] = [message.message_id for message, _ in sent]
        return web.json_response(answer)

    async def _tapped(self, request: web.Request, body: Fields) -> web.Response:
        label = body.text("label") if "label" in body else None
        data = body.text("data") if "data" in body else None
        if (label is None) == (data is None):
            raise WrongField("a tap needs either label or data")
        tap = acts.tap(
            self._world,
            self._person(request),
            message_id=body.whole("message_id"),
            label=label,
            data=data,
            forged=body.flag("forged"),
        )
        answer = {"callback_query_id": tap.callback_query_id, "message_id": tap.message_id}
        return web.json_response(answer)

    def _changed(self, change: Callable[[World, Person], None]) -> Any:
        async def answer(request: web.Request, _body: Fields) -> web.Response:
            person = self._person(request)
            change(self._world, person)
            return web.json_response(person_seen(person))

        return endpoint(answer)


def _block(world: World, person: Person) -> None:
    acts.block(world, person, blocked=True)


def _unblock(world: World, person: Person) -> None:
    acts.block(world, person, blocked=False)


def _chat_seen(world: World, person: Person) -> dict[str, Any]:
    """Everything the person can see of the chat."""
    toasts = [
        {"text": toast.text, "alert": toast.alert, "at": iso(toast.at)} for toast in person.toasts
    ]
    taps = [
        {
            "id": tap.callback_query_id,
            "message_id": tap.message_id,
            "data": tap.data,
            "answered": tap.answered,
        }
        for tap in person.taps
    ]
    return {
        "user": person_seen(person),
        "messages": [message_seen(message) for message in person.messages.values()],
        "toasts": toasts,
        "commands": world.commands_seen(person),
        "typing": time.monotonic() < person.typing_until,
        "bot_description": in_language(world.profile.descriptions, person.language_code),
        "taps": taps,
    }
