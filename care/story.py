"""A story's way from draft to read, and how much of it a digest shows."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from care.checkin import Face


class State(StrEnum):
    DRAFT = "draft"
    SHARED = "shared"  # the therapist will see it, and has not
    READ = "read"
    KEPT = "kept"  # the client's own; nobody else sees it
    WITHDRAWN = "withdrawn"  # was shared, taken back before it was read
    DELETED = "deleted"


class About(StrEnum):
    LIFE = "life"
    FELT_OFF = "felt_off"  # something here, or with the reader, was not right for the client
    FELT_OFF_KEPT = "felt_off_kept"  # the same, and nobody else is ever to read it


# What has a reader at all; the rest has no way to anybody, whatever button is forged.
SHAREABLE = frozenset({About.LIFE, About.FELT_OFF})


class Event(StrEnum):
    SHARE = "share"
    KEEP = "keep"
    DELETE = "delete"
    WITHDRAW = "withdraw"
    READ = "read"
    EDIT = "edit"


class Refusal(StrEnum):
    """Why nothing changed; said kindly to the one who asked."""

    ALREADY_SHARED = "already_shared"
    ALREADY_READ = "already_read"
    NOT_SHARED = "not_shared"
    GONE = "gone"


class Medium(StrEnum):
    TEXT = "text"
    VOICE = "voice"
    PHOTO = "photo"


# Until it is read a shared story can be changed, taken back and deleted. After that it can
# still be deleted here: a tombstone stays, and what was read cannot be made unread.
NEXT: dict[State, dict[Event, State | Refusal]] = {
    State.DRAFT: {
        Event.SHARE: State.SHARED,
        Event.KEEP: State.KEPT,
        Event.DELETE: State.DELETED,
        Event.WITHDRAW: Refusal.NOT_SHARED,
        Event.READ: Refusal.NOT_SHARED,
        Event.EDIT: State.DRAFT,
    },
    State.SHARED: {
        Event.SHARE: Refusal.ALREADY_SHARED,
        Event.KEEP: State.KEPT,
        Event.DELETE: State.DELETED,
        Event.WITHDRAW: State.WITHDRAWN,
        Event.READ: State.READ,
        Event.EDIT: State.SHARED,
    },
    State.READ: {
        Event.SHARE: Refusal.ALREADY_READ,
        Event.KEEP: Refusal.ALREADY_READ,
        Event.DELETE: State.DELETED,
        Event.WITHDRAW: Refusal.ALREADY_READ,
        Event.READ: Refusal.ALREADY_READ,
        Event.EDIT: Refusal.ALREADY_READ,
    },
    State.KEPT: {
        Event.SHARE: State.SHARED,
        Event.KEEP: State.KEPT,
        Event.DELETE: State.DELETED,
        Event.WITHDRAW: Refusal.NOT_SHARED,
        Event.READ: Refusal.NOT_SHARED,
        Event.EDIT: State.KEPT,
    },
    State.WITHDRAWN: {
        Event.SHARE: State.SHARED,
        Event.KEEP: State.KEPT,
        Event.DELETE: State.DELETED,
        Event.WITHDRAW: State.WITHDRAWN,
        Event.READ: Refusal.NOT_SHARED,
        Event.EDIT: State.WITHDRAWN,
    },
    State.DELETED: dict.fromkeys(Event, Refusal.GONE),
}


def after(state: State, event: Event) -> State | Refusal:
    """The state that the event leads to, or why it changes nothing."""
    return NEXT[state][event]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What is known of a story without weighing its words."""

    face: Face | None
    about: About
    is_hostile: bool = False


# Each says of what is told whether a reader may want a breath before it; one that does is enough.
_HEAVY: tuple[Callable[[Told], bool], ...] = (
    lambda told: told.face is Face.VERY_HARD,
    lambda told: told.about is not About.LIFE,
    lambda told: told.is_hostile,
)


def is_heavy(told: Told) -> bool:
    """Whether a digest folds it behind a neutral line, so that its reader chooses the moment."""
    return any(weighs(told) for weighs in _HEAVY)


ELLIPSIS = "…"
_JOINERS = frozenset("\N{ZERO WIDTH JOINER}\N{COMBINING GRAPHEME JOINER}\N{ZERO WIDTH NON-JOINER}")
_VOWELS = frozenset("\N{THAI CHARACTER SARA AM}\N{LAO VOWEL SIGN AM}")
_VIRAMA = 9  # the combining class of the sign that ties two Indic consonants into one
_SKIN_TONES = range(0x1F3FB, 0x1F3FF + 1)
_FLAG_LETTERS = range(0x1F1E6, 0x1F1FF + 1)
_TAGS = range(0xE0020, 0xE007F + 1)
_LOW_SURROGATES = range(0xDC00, 0xDFFF + 1)
_HANGUL_VOWELS_AND_TAILS = range(0x1160, 0x11FF + 1)


def fold(words: str, *, most: int = 200) -> tuple[str, bool]:
    """At most `most` characters of the words, and whether some are folded away.

    The cut is between words where there is a place for one in the last half, and otherwise
    between whole characters as a person sees them; an ellipsis marks it.
    """
    if len(words) <= most:
        return words, False
    room = most - len(ELLIPSIS)
    shortest = max(room // 2, 1)
    cut = next((at for at in range(room, shortest - 1, -1) if words[at].isspace()), None)
    if cut is None:
        cut = next((at for at in range(room, 0, -1) if may_cut(words, at)), 0)
    return words[:cut].rstrip() + ELLIPSIS, True


def may_cut(words: str, at: int) -> bool:
    """Whether a character, as a person sees it, ends before `at`.

    A cautious reading of Unicode's grapheme clusters (UAX #29), without its rarest cases: it
    may refuse a place that would do.
    """
    before, after = words[at - 1], words[at]
    if before in _JOINERS or unicodedata.combining(before) == _VIRAMA:
        return False
    if after in _JOINERS or after in _VOWELS or unicodedata.category(after).startswith("M"):
        return False
    code = ord(after)
    if code in _FLAG_LETTERS:
        run = at
        while run and ord(words[run - 1]) in _FLAG_LETTERS:
            run -= 1
        return (at - run) % 2 == 0
    return not (
        code in _SKIN_TONES
        or code in _TAGS
        or code in _LOW_SURROGATES
        or code in _HANGUL_VOWELS_AND_TAILS
        or before + after == "\r\n"
    )
