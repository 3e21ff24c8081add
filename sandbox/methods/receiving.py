"""How the bot gets its updates: by asking for them, or by naming a webhook."""

import re
from collections.abc import Coroutine
from typing import Any

from sandbox.refusal import Refusal, bad_request
from sandbox.schema import Params
from sandbox.updates import LONGEST_POLL
from sandbox.world import World

_SECRET = re.compile(r"[A-Za-z0-9_-]*")
_SECRET_LENGTH = 256


def get_updates(world: World, params: Params) -> Coroutine[Any, Any, list[dict[str, Any]]]:
    """Confirm what is before `offset`, and wait for more."""
    if world.webhook.url:
        raise Refusal(
            409,
            "Conflict: can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first",
        )
    world.updates.allow(params.get("allowed_updates"))
    limit = params.get("limit", 100)
    return world.updates.poll(
        offset=params.get("offset", 0),
        limit=limit if 1 <= limit <= 100 else 100,
        wait_for=min(max(params.get("timeout", 0), 0), LONGEST_POLL),
    )


def set_webhook(world: World, params: Params) -> bool:
    """Have updates delivered to a URL on this machine; an empty one removes the webhook."""
    if not params["url"]:
        return delete_webhook(world, params)
    secret = params.get("secret_token", "")
    if len(secret) > _SECRET_LENGTH:
        raise bad_request("secret token is too long")
    if not _SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    world.updates.interrupt("terminated by setWebhook request")
    if params.get("drop_pending_updates"):
        world.updates.clear()
    world.updates.allow(params.get("allowed_updates"))
    world.webhook.set(params["url"], secret, min(max(params.get("max_connections", 40), 1), 100))
    return True


def delete_webhook(world: World, params: Params) -> bool:
    world.webhook.remove()
    if params.get("drop_pending_updates"):
        world.updates.clear()
    return True


def get_webhook_info(world: World, _params: Params) -> dict[str, Any]:
    return world.webhook.info()
