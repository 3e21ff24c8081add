"""Notices when a message asks for more than this channel is for, or is hostile: on this machine,
by the same way of listening as for words of danger.

Nothing is held back because of it. It decides which card the writer sees beside the preview, and
that no note comes back; and that hostile words come folded.
"""

import re
from functools import cache

from care.boundary.meaning import Meaning
from care.boundary.rules import ROLES, RULES, Boundary
from care.boundary.words import LEXICONS
from care.listening.languages import Languages
from care.listening.listener import Listener
from care.listening.rules import parsed

__all__ = ["Boundary", "boundary_in"]

_INVITATION = re.compile(r"(?i)\b(?:t|telegram)\.me/(?:\+|joinchat/)|\bchat\.whatsapp\.com/")
_RULES = parsed(RULES, Meaning, Boundary, Meaning.NOT)
_LANGUAGES = Languages(LEXICONS)


def boundary_in(text: str, language: str) -> Boundary | None:
    """What the text touches, in the person's language or in its own; hostile words come first."""
    found = Boundary.TOPIC if _INVITATION.search(text) else None
    for one in _LANGUAGES.of(text, language):
        here = _listener(one).told(text, Boundary.HOSTILE)
        if here is Boundary.HOSTILE:
            return here
        found = found or here
    return found


@cache
def _listener(language: str) -> Listener[Meaning, Boundary]:
    return Listener(LEXICONS[language], ROLES, _RULES)
