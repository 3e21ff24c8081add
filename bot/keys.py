"""A new master key: put in front of the others, then every data key is wrapped anew under it.

Sealed words stay as they are, so this takes seconds. A kill in the middle leaves a database that
opens with the keys that are there; the next time it goes on where it was.
"""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from bot import backup as schedule
from bot.running import DUTY, CannotStart, no_database, no_key, utc_now, vault_as_it_is
from bot.settings import Settings
from care.audit import Act, Actor, Entry
from storage import backup_file, masters, versions
from storage.backup_file import NotABackup
from storage.copying import Progress, no_progress
from storage.database import DatabaseUnavailable, Storage, Transaction, has_keys
from storage.vault import (
    KEY_SIZE,
    BadMasterKey,
    MasterKeyMissing,
    fingerprint_of,
    keys_from_text,
    keys_of_file,
    put_in_front,
)

HOW_TO_ADD = (
    "Put a new key in front, with a comma behind it: AFTERWORD_SECRET_KEYS=NEW,WHAT-IS-THERE-NOW. "
    "Make one with: openssl rand -base64 32 | tr '+/' '-_'. Do so for every instance, and then "
    "run this again."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What one master key is still needed for."""

    name: str  # the beginning of its fingerprint, which gives nothing away
    newest: bool
    wraps: int  # data keys in the database
    backups: int  # files in the backup folder that open only with it
    here: bool  # False: it is needed, and is not among those given

    @property
    def may_go(self) -> bool:
        return self.here and not self.newest and not self.wraps and not self.backups


async def rotate(settings: Settings, *, progress: Progress = no_progress) -> int:
    """How many data keys were wrapped anew. CannotStart says why not."""
    url = settings.database_url.get_secret_value()
    try:
        if not await has_keys(url):
            raise CannotStart("There is nothing to rotate yet: the database holds no keys.")
        holder = await Storage.open(url, vault_as_it_is(settings))
        try:
            if not await holder.hold(DUTY):
                raise CannotStart(
                    "The bot is running, and knows only the keys that it began with. Stop every "
                    "instance first; this takes seconds."
                )
            return await _rotate(settings, holder, progress)
        finally:
            await holder.close()
    except DatabaseUnavailable as error:
        raise CannotStart(no_database(error)) from error
    except MasterKeyMissing as error:
        raise CannotStart(no_key(error)) from error


async def _rotate(settings: Settings, holder: Storage, progress: Progress) -> int:
    wraps = await holder.read(masters.wrapped_by)
    vault_as_it_is(settings).check_knows(wraps)
    if set(wraps) == {vault_as_it_is(settings).newest}:  # else it was begun, and goes on
        _begin(settings)
    url = settings.database_url.get_secret_value()
    opened = await Storage.open(url, vault_as_it_is(settings))
    try:
        return await _rewrap(opened, progress)
    finally:
        await opened.close()


def _begin(settings: Settings) -> None:
    if settings.secret_keys is not None:
        raise CannotStart(f"Everything is under the first key already. {HOW_TO_ADD}")
    try:
        put_in_front(settings.key_file, secrets.token_bytes(KEY_SIZE))
    except (OSError, BadMasterKey) as error:
        raise CannotStart(
            f"The key file {settings.key_file} cannot be written: {error}."
        ) from error


async def _rewrap(storage: Storage, progress: Progress) -> int:
    wraps = await storage.read(masters.wrapped_by)
    total, done = wraps.total() - wraps[storage.newest_master], 0
    while count := await storage.transact(Transaction.rewrap):
        done += count
        progress(done, total)
    if await storage.read(versions.current) == versions.newest():
        entry = Entry(at=utc_now(), act=Act.KEYS_ROTATED, actor=Actor.OPERATOR)
        await storage.transact(lambda tx: tx.write_down(entry))
    return done


async def standing(settings: Settings) -> list[Standing]:
    """Each master key that is here or is needed, the newest first."""
    vault = vault_as_it_is(settings)
    url = settings.database_url.get_secret_value()
    try:
        storage = await Storage.open(url, vault)
        try:
            wraps = await storage.read(masters.wrapped_by) if await has_keys(url) else {}
        finally:
            await storage.close()
    except DatabaseUnavailable as error:
        raise CannotStart(no_database(error)) from error
    needs = [one for file in _backups(settings) for one in _masters_of(file)]
    here = [fingerprint_of(key) for key in _keys(settings)]
    missing = sorted({*wraps, *needs} - set(here))
    return [
        Standing(
            name=one.hex()[:8],
            newest=one == vault.newest,
            wraps=wraps.get(one, 0),
            backups=needs.count(one),
            here=one in here,
        )
        for one in (*here, *missing)
    ]


def _keys(settings: Settings) -> list[bytes]:
    if settings.secret_keys is not None:
        return keys_from_text(settings.secret_keys.get_secret_value())
    return keys_of_file(settings.key_file, may_create=False)


def _backups(settings: Settings) -> list[Path]:
    return [] if settings.backup_folder is None else schedule.files(settings.backup_folder)


def _masters_of(file: Path) -> Iterable[bytes]:
    try:
        return backup_file.masters_of(file)
    except NotABackup:
        return ()
