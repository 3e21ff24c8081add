"""Repeatable chance: the same seed draws the same number on every machine and Python version."""

from hashlib import blake2b


def draw(*seeds: int, below: int) -> int:
    """A number from 0 up to, but not including, `below`, spread evenly over the seeds.

    Not `random.Random`: its methods may change between Python versions, and dates that a client
    was shown must come out the same after an upgrade.
    """
    digest = blake2b(":".join(map(str, seeds)).encode(), digest_size=8).digest()
    return int.from_bytes(digest) % below
