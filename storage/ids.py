"""Ids: random, so that a row's number says nothing about who came when."""

import secrets
from typing import NewType

PersonId = NewType("PersonId", int)
ClientId = NewType("ClientId", int)
TherapistId = NewType("TherapistId", int)
InviteId = NewType("InviteId", int)
StoryId = NewType("StoryId", int)
CheckinId = NewType("CheckinId", int)
DigestId = NewType("DigestId", int)
OutboxId = NewType("OutboxId", int)
TopicId = NewType("TopicId", int)
LetterId = NewType("LetterId", int)
WayBackId = NewType("WayBackId", int)
NoteId = NewType("NoteId", int)
AbsenceId = NewType("AbsenceId", int)
HandoverId = NewType("HandoverId", int)
ReflectionId = NewType("ReflectionId", int)
NoticedId = NewType("NoticedId", int)

# Below this, ids are given by hand: the house's own keys.
_FIRST = 1 << 32


def new_id() -> int:
    """A random positive number of at most 62 bits."""
    return _FIRST + secrets.randbelow((1 << 62) - _FIRST)
