"""What a doctor asks of a database. Plain SQL: it must work whatever the tables are."""

from storage import versions
from storage.transaction import Transaction


def is_damaged(tx: Transaction) -> bool:
    """SQLite only: whether its pages fit together."""
    return bool(tx.connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() != "ok")


def is_read_only(tx: Transaction) -> bool:
    """PostgreSQL only: whether this server takes no writes, as a replica does not."""
    return bool(tx.connection.exec_driver_sql("SHOW transaction_read_only").scalar() == "on")


def nothing(_tx: Transaction) -> None:
    """To begin to write is enough to know that it is possible."""


def masters(tx: Transaction) -> list[bytes]:
    """Which master keys the data keys are wrapped under; none: there are no data keys."""
    if versions.current(tx) is None:
        return []
    rows = tx.connection.exec_driver_sql("SELECT DISTINCT master FROM data_key")
    return [bytes(master) for (master,) in rows]


def opens_a_key(tx: Transaction) -> None:
    """Opens a data key, as everything does that finds a person by chat."""
    tx.fingerprint("doctor")
