"""Words under a phrase that is stored nowhere: without it nobody reads them again, nor do we.

The key is derived with Argon2id (RFC 9106) at the cost that OWASP's password storage cheat sheet
takes for the least memory that still hurts an attacker, times two; AES-GCM then tells a wrong
phrase from the right one, and nothing else.
"""

import os
import unicodedata

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

SHORTEST = 8  # characters
LONGEST = 200
_VERSION = b"\x01"
_SALT = 16
_NONCE = 12
_MEMORY = 38 * 1024  # KiB
_ROUNDS = 2


def lock(phrase: str, words: str) -> bytes:
    """The words, readable only with the phrase. Takes about a tenth of a second, on purpose."""
    salt, nonce = os.urandom(_SALT), os.urandom(_NONCE)
    sealed = AESGCM(_key(phrase, salt)).encrypt(nonce, words.encode(), _VERSION)
    return _VERSION + salt + nonce + sealed


def unlock(phrase: str, blob: bytes) -> str | None:
    """The words again; None when it is another phrase, and also when the blob was damaged."""
    version, rest = blob[:1], blob[1:]
    salt, nonce, sealed = rest[:_SALT], rest[_SALT : _SALT + _NONCE], rest[_SALT + _NONCE :]
    try:
        return AESGCM(_key(phrase, salt)).decrypt(nonce, sealed, version).decode()
    except InvalidTag:
        return None


def _key(phrase: str, salt: bytes) -> bytes:
    return Argon2id(salt=salt, length=32, iterations=_ROUNDS, lanes=1, memory_cost=_MEMORY).derive(
        _plain(phrase).encode()
    )


def _plain(phrase: str) -> str:
    """However it is typed on another keyboard: neither case nor spacing shall lock anyone out."""
    return " ".join(unicodedata.normalize("NFKC", phrase).casefold().split())
