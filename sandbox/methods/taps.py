"""Answering a tap: once, in time, with a toast or without words."""

from sandbox.chat import Toast
from sandbox.refusal import bad_request
from sandbox.schema import Params
from sandbox.world import World

ANSWER_LENGTH = 200


def answer_callback_query(world: World, params: Params) -> bool:
    text = params.get("text", "").strip()
    if len(text) > ANSWER_LENGTH:
        raise bad_request("MESSAGE_TOO_LONG")
    tap = world.open_tap(params["callback_query_id"])
    tap.answered = True
    alert = params.get("show_alert", False)
    if text:
        tap.person.toasts.append(Toast(text, alert, world.clock.now()))
    world.events.add(
        "toast",
        user=tap.person.person_id,
        text=text or None,
        alert=alert,
        callback_query_id=tap.callback_query_id,
    )
    return True
