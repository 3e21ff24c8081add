"""Messages of each kind, queued for a sender."""

from care.delivery import Kind
from storage.clients import Client
from storage.ids import OutboxId
from tests.bot.backstage import ANN, Backstage
from tests.practice import DANA, queue_checkin, queue_digest, queue_reply

KINDS = (Kind.CHECKIN, Kind.DIGEST, Kind.REPLY)
DEAD = 4711  # the claim of a sender that is gone


async def queue(behind: Backstage, kind: Kind, client: Client) -> tuple[OutboxId, int]:
    """Something of this kind, due now; its number, and whose chat it goes to."""
    now = behind.now
    if kind is Kind.CHECKIN:
        return await behind.storage.transact(queue_checkin, client, now=now), ANN
    if kind is Kind.DIGEST:
        return await behind.storage.transact(queue_digest, behind.dana, now=now), DANA
    return await behind.storage.transact(queue_reply, client.person_id, now=now), ANN
