"""Master keys by their fingerprints: how much in the database is wrapped by which."""

from collections import Counter

from sqlalchemy import func, select

from storage.tables import data_key
from storage.transaction import Transaction


def wrapped_by(tx: Transaction) -> Counter[bytes]:
    """How many data keys each master key wraps."""
    rows = tx.execute(select(data_key.c.master, func.count()).group_by(data_key.c.master))
    return Counter({bytes(master): count for master, count in rows})
