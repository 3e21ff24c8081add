"""A change of the practice's settings as the trail has it, by the version that it led to."""

from sqlalchemy import select

from care.audit import Act, Entry
from storage.chain import link
from storage.tables import audit
from storage.transaction import Transaction

OF_THE_PANEL = (
    Act.OFFER_CHANGED,
    Act.BOUND_CHANGED,
    Act.TEXT_CHANGED,
    Act.SENDING_PAUSED,
    Act.SENDING_RESUMED,
    Act.UNDONE,
)


def change_of(tx: Transaction, version: int) -> Entry | None:
    """None: no change of the panel led to it."""
    row = tx.execute(
        select(audit)
        .where(audit.c.act.in_(OF_THE_PANEL), audit.c.about_id == version)
        .order_by(audit.c.seq.desc())
        .limit(1)
    ).one_or_none()
    return None if row is None else link(row).entry
