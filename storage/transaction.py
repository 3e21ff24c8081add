"""One transaction: the connection that every query takes, and the data keys it may need.

Data keys live no longer than their transaction, so that a person who was erased by another
instance stays erased here too.
"""

from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Connection, CursorResult, Executable, delete, insert, select

from care.audit import Entry
from storage import chain, tables, vault
from storage.vault import LOOKUP, KeyDestroyed, Vault


class Transaction:
    """What a body gets to work with. Never keep one: it ends when the body returns."""

    def __init__(self, connection: Connection, masters: Vault) -> None:
        self.connection = connection
        self._masters = masters
        self._keys: dict[int, bytes] = {}
        self._destroyed: list[tuple[int, datetime]] = []  # owner, and when the key was made
        self._entries: list[Entry] = []

    def execute(
        self,
        statement: Executable,
        parameters: Mapping[str, Any] | Sequence[Mapping[str, Any]] | None = None,
    ) -> CursorResult[*tuple[Any, ...]]:
        """Run one statement."""
        return self.connection.execute(statement, parameters)

    @contextmanager
    def savepoint(self) -> Generator[None]:
        """Undo only what happens inside when it raises, so that one bad row is not all rows."""
        entries, destroyed = len(self._entries), len(self._destroyed)
        try:
            with self.connection.begin_nested():
                yield
        except BaseException:
            self._keys.clear()  # one of them may just have been rolled back
            del self._entries[entries:]
            del self._destroyed[destroyed:]
            raise

    def seal(self, text: str, *, owner: int, place: Column[Any], row: int) -> bytes:
        """Encrypt under the owner's key, for one column of one row; KeyDestroyed without a key."""
        return vault.seal(self._key(owner), text, owner=owner, place=place, row=row)

    def unseal(self, blob: bytes, *, place: Column[Any], row: int) -> str:
        """Decrypt; KeyDestroyed when the owner was erased, Tampered when anything is off."""
        return vault.unseal(self._key(vault.owner_of(blob)), blob, place=place, row=row)

    def fingerprint(self, value: str) -> bytes:
        """A keyed hash, to find again what is stored only sealed."""
        return vault.keyed_hash(self._key(LOOKUP), value)

    def new_key(self, owner: int, *, now: datetime) -> None:
        """Give this owner a data key; an owner has one at a time."""
        key = vault.new_data_key()
        self.execute(
            insert(tables.data_key).values(
                id=owner,
                wrapped=self._masters.wrap(key, owner=owner),
                master=self._masters.newest,
                created_at=now,
            )
        )
        self._keys[owner] = key

    def destroy_key(self, owner: int) -> None:
        """Make everything sealed for this owner unreadable, in this database, for good.

        Its number is all that stays, so that a backup can be made to forget it, too.
        """
        self._keys.pop(owner, None)
        keys = tables.data_key
        made_at = self.execute(select(keys.c.created_at).where(keys.c.id == owner)).scalar()
        if made_at is not None:
            self.execute(delete(keys).where(keys.c.id == owner))
            self._destroyed.append((owner, made_at))

    @property
    def destroyed_keys(self) -> bool:
        """Then their traces are to be wiped after the commit."""
        return bool(self._destroyed)

    def write_down(self, entry: Entry) -> None:
        """Into the trail, with the commit: an entry that is rolled back was never made."""
        self._entries.append(entry)

    def trail_key(self) -> bytes:
        """What ties the entries of the trail to each other: see care.audit."""
        return self._key(LOOKUP)

    def close(self, *, now: datetime) -> None:
        """The last thing before the commit: what else has to be kept of what happened.

        The trail is a chain, so one writes to it at a time. Whoever does takes no other lock after
        this one, and therefore nobody waits for it in a circle.
        """
        for owner, made_at in dict.fromkeys(self._destroyed):
            stone = tables.tombstone.c
            which = (stone.owner_id == owner) & (stone.made_at == made_at)
            # A letter that changed hands within one moment has two keys of the same age.
            if self.execute(select(stone.at).where(which)).first() is None:
                values = {"owner_id": owner, "made_at": made_at, "at": now}
                self.execute(insert(tables.tombstone).values(values))
        if self._entries:
            entries, self._entries = self._entries, []
            chain.append(self.connection, entries, key=self.trail_key())

    def rewrap(self, *, limit: int = 500) -> int:
        """Wrap up to `limit` data keys anew under the newest master key; 0 when all are.

        Called until it returns 0, each time in its own transaction; only then may an old master
        key be taken out of the settings. Sealed values stay as they are.
        """
        keys = tables.data_key
        rows = self.execute(
            select(keys.c.id, keys.c.wrapped, keys.c.master)
            .where(keys.c.master != self._masters.newest)
            .order_by(keys.c.id)
            .limit(limit)
            .with_for_update()
        ).all()
        for owner, wrapped, master in rows:
            key = self._masters.unwrap(wrapped, owner=owner, master=master)
            self.execute(
                keys.update()
                .where(keys.c.id == owner)
                .values(
                    wrapped=self._masters.wrap(key, owner=owner),
                    master=self._masters.newest,
                )
            )
        return len(rows)

    def _key(self, owner: int) -> bytes:
        key = self._keys.get(owner)
        if key is None:
            keys = tables.data_key
            row = self.execute(
                select(keys.c.wrapped, keys.c.master).where(keys.c.id == owner)
            ).one_or_none()
            if row is None:
                raise KeyDestroyed(f"owner {owner} has no data key")
            key = self._masters.unwrap(row.wrapped, owner=owner, master=row.master)
            self._keys[owner] = key
        return key
