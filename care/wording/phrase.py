"""How a table's phrases are found in what somebody wrote."""

import re
from collections.abc import Iterable

_APOSTROPHES = str.maketrans(dict.fromkeys("\u2018\u2019\u02bc\u0060\u00b4", "'"))


def plain(text: str) -> str:
    """As the tables are written: lower case, straight apostrophes, single spaces."""
    return " ".join(text.translate(_APOSTROPHES).casefold().split())


def whole(phrases: Iterable[str]) -> re.Pattern[str]:
    """The phrases as whole words: a hyphen or an apostrophe does not end one."""
    return re.compile(rf"(?<![\w'-])(?:{'|'.join(phrases)})(?![\w]|['-]\w)")
