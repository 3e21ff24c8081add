"""The code by which somebody moves to another account: how it looks, and how it is read again.

80 random bits in Crockford's Base32 (https://www.crockford.com/base32.html), which has no letters
that are easily mistaken for digits.
"""

from collections.abc import Sequence

BYTES = 10
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LETTERS = 16
_GROUP = 4
_MISREAD = str.maketrans("OIL", "011")


def code_of(chance: bytes) -> str:
    """«7F3K-9Q2M-XW4T-B8ZC» of ten random bytes."""
    if len(chance) != BYTES:
        raise ValueError(f"A code is made of {BYTES} bytes.")
    number = int.from_bytes(chance)
    letters = [_ALPHABET[number >> 5 * place & 31] for place in reversed(range(_LETTERS))]
    return "-".join(_groups("".join(letters)))


def read_code(typed: str) -> str | None:
    """The code, as `code_of` writes it, whatever its case and spaces; None when it is none."""
    letters = "".join(typed.split()).replace("-", "").upper().translate(_MISREAD)
    if len(letters) != _LETTERS or not set(letters) <= set(_ALPHABET):
        return None
    return "-".join(_groups(letters))


def _groups(letters: str) -> Sequence[str]:
    return [letters[first : first + _GROUP] for first in range(0, _LETTERS, _GROUP)]
