"""Encryption: what a sealed value looks like, and which key opens it.

A master key (outside the database) wraps data keys; a data key (one for each person, two for the
house) seals values. Nothing in here reads or writes the database: see `storage.transaction`.
"""

import hashlib
import hmac
import os
import secrets
import struct
import tempfile
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as NotBase64
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import Column

Place = Column[Any]  # where a sealed value stands

HOUSE = 0  # owner of what belongs to no person: waiting updates, strangers' chats
LOOKUP = 1  # its key makes the keyed hashes, and stays the same when master keys rotate

KEY_SIZE = 32
_NONCE_SIZE = 12
_VERSION = 1
_HEAD = struct.Struct(">Bq")  # version, owner
_ROW = struct.Struct(">q")


class KeyDestroyed(Exception):
    """The data key that opens this value is gone, and so is the value: its owner was erased."""


class Tampered(Exception):
    """A sealed value was changed, or stands in another place than the one it was sealed for."""


class MasterKeyMissing(Exception):
    """The database was written under a master key that is not here.

    What to do: put the key back, either into AFTERWORD_SECRET_KEYS (after the newest, separated by
    a comma) or as the key file that was there before. Without it nothing in this database can be
    read by anyone. Never delete the database over this: a key found later opens it again.
    """


class BadMasterKey(ValueError):
    """The master key that was given cannot be used; the message says why, never what it is."""


class Vault:
    """Master keys, newest first: the newest wraps, all of them unwrap."""

    def __init__(self, master_keys: Sequence[bytes]) -> None:
        if not master_keys:
            raise BadMasterKey("no master key was given")
        for position, key in enumerate(master_keys, start=1):
            _check_size(key, position)
        self._masters = {fingerprint_of(key): AESGCM(key) for key in master_keys}
        self.newest = fingerprint_of(master_keys[0])

    def __repr__(self) -> str:
        return f"<Vault with {len(self._masters)} master keys>"

    def wrap(self, key: bytes, *, owner: int) -> bytes:
        """Wrap a data key under the newest master key."""
        nonce = secrets.token_bytes(_NONCE_SIZE)
        return nonce + self._masters[self.newest].encrypt(nonce, key, _wrapping(owner))

    def check_knows(self, masters: Iterable[bytes]) -> None:
        """Raise MasterKeyMissing unless every one of these fingerprints is of a key we have."""
        for master in masters:
            if master not in self._masters:
                raise MasterKeyMissing(
                    f"data keys were wrapped by the master key {master.hex()[:8]}, which is not "
                    "among those given: put it back into AFTERWORD_SECRET_KEYS or the key file"
                )

    def unwrap(self, wrapped: bytes, *, owner: int, master: bytes) -> bytes:
        """The data key again; `master` is the fingerprint of the key that wrapped it."""
        self.check_knows([master])
        nonce, body = wrapped[:_NONCE_SIZE], wrapped[_NONCE_SIZE:]
        try:
            return self._masters[master].decrypt(nonce, body, _wrapping(owner))
        except (InvalidTag, ValueError) as error:
            raise Tampered(f"the data key of owner {owner} was changed") from error


def new_data_key() -> bytes:
    """A random data key."""
    return AESGCM.generate_key(bit_length=8 * KEY_SIZE)


def seal(key: bytes, text: str, *, owner: int, place: Place, row: int) -> bytes:
    """Encrypt `text` so that it opens only with the owner's key, in this column, in this row."""
    head = _HEAD.pack(_VERSION, owner)
    nonce = secrets.token_bytes(_NONCE_SIZE)
    return head + nonce + AESGCM(key).encrypt(nonce, text.encode(), head + _place(place, row))


def owner_of(blob: bytes) -> int:
    """Whose key opens this value."""
    if len(blob) < _HEAD.size or blob[0] != _VERSION:
        raise Tampered("this is not a sealed value")
    return int(_HEAD.unpack_from(blob)[1])


def unseal(key: bytes, blob: bytes, *, place: Place, row: int) -> str:
    """The text again; raises Tampered when anything about it is not as it was sealed."""
    head, rest = blob[: _HEAD.size], blob[_HEAD.size :]
    nonce, body = rest[:_NONCE_SIZE], rest[_NONCE_SIZE:]
    try:
        return AESGCM(key).decrypt(nonce, body, head + _place(place, row)).decode()
    except (InvalidTag, ValueError) as error:
        raise Tampered(f"a value in {_name(place)} does not open") from error


def keyed_hash(key: bytes, value: str) -> bytes:
    """What stands in for a value that must be found again without being readable."""
    return hmac.digest(key, value.encode(), hashlib.sha256)


def fingerprint_of(master_key: bytes) -> bytes:
    """Names a master key without giving it away."""
    return hmac.digest(master_key, b"afterword master key", hashlib.sha256)[:16]


def keys_from_text(text: str) -> list[bytes]:
    """Read `AFTERWORD_SECRET_KEYS`: base64url of 32 bytes each, newest first, comma between."""
    keys = []
    for position, word in enumerate(text.split(","), start=1):
        try:
            # Any other character is an error here, not skipped: a typo must not make a new key.
            key = urlsafe_b64decode(_padded(word.strip()))
        except (NotBase64, ValueError) as error:
            raise BadMasterKey(f"key {position} is not base64url text") from error
        _check_size(key, position)
        keys.append(key)
    if len(set(keys)) != len(keys):
        raise BadMasterKey("the same key is given twice")
    return keys


def key_file(path: Path, *, may_create: bool) -> bytes:
    """The newest master key of the file: see `keys_of_file`."""
    return keys_of_file(path, may_create=may_create)[0]


def keys_of_file(path: Path, *, may_create: bool) -> list[bytes]:
    """The master keys kept in a file beside the database, one on each line, newest first; the
    file is made on the first run.

    `may_create` must be False when the database already holds data keys: a new key would open
    nothing, and hide that the old one is missing (then MasterKeyMissing).
    """
    if may_create:
        _create(path)
    try:
        with path.open(encoding="ascii") as file:
            mode = os.fstat(file.fileno()).st_mode
            lines = file.read().split()
    except FileNotFoundError:
        raise MasterKeyMissing(
            f"the database holds data, but its key file {path} is gone: put it back"
        ) from None
    except (OSError, UnicodeDecodeError) as error:
        raise BadMasterKey(f"the key file {path} cannot be read") from error
    if mode & 0o077:
        raise BadMasterKey(f"others may read the key file {path}: chmod 600 {path}")
    try:
        if any("," in line for line in lines):
            raise BadMasterKey("a comma in a line")
        return keys_from_text(",".join(lines))
    except ValueError as error:
        raise BadMasterKey(f"the key file {path} does not hold one key on each line") from error


def put_in_front(path: Path, key: bytes) -> None:
    """Make this the newest key of the file, the others behind it. A crash leaves the file as it
    was, or as it is to be."""
    keys = [key, *keys_of_file(path, may_create=False)]
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        _write(descriptor, keys)
        Path(name).replace(path)
    finally:
        Path(name).unlink(missing_ok=True)
    _sync(path.parent)


def _write(descriptor: int, keys: Iterable[bytes]) -> None:
    with os.fdopen(descriptor, "wb") as file:
        file.write(b"".join(urlsafe_b64encode(key) + b"\n" for key in keys))
        file.flush()
        os.fsync(file.fileno())


def _sync(folder: Path) -> None:
    directory = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(directory)
    finally:
        os.close(directory)


def _create(path: Path) -> None:
    """Write a new key to `path`, unless there is a file already."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        return
    except OSError as error:
        raise BadMasterKey(f"the key file {path} cannot be written") from error
    _write(descriptor, [secrets.token_bytes(KEY_SIZE)])
    _sync(path.parent)


def _check_size(key: bytes, position: int) -> None:
    if len(key) != KEY_SIZE:
        raise BadMasterKey(f"key {position} has {len(key)} bytes instead of {KEY_SIZE}")


def _padded(word: str) -> bytes:
    if set(word) - set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_="):
        raise ValueError("a character that base64url does not have")
    return (word.rstrip("=") + "=" * (-len(word.rstrip("=")) % 4)).encode()


def _wrapping(owner: int) -> bytes:
    return b"data_key" + _ROW.pack(owner)


def _place(place: Place, row: int) -> bytes:
    return _name(place).encode() + b"|" + _ROW.pack(row)


def _name(place: Place) -> str:
    return f"{place.table.name}.{place.name}"
