"""The trail: what is written down of who did what, by ids alone, and how it is chained."""

import hashlib
import hmac
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

FIRST = b""  # what stands before the first entry of all


class Actor(StrEnum):
    """In which part somebody acted."""

    CLIENT = "client"
    THERAPIST = "therapist"
    ADMIN = "admin"
    OPERATOR = "operator"  # on the machine
    BOT = "bot"  # by itself, when something fell due


class Subject(StrEnum):
    """What sort of thing the trail is about, for a filter."""

    CONSENT = "consent"
    SETTINGS = "settings"
    ACCESS = "access"
    SENDS = "sends"
    PEOPLE = "people"
    DATA = "data"


class Act(StrEnum):
    """What was done. The first part is its subject."""

    CONSENT_GIVEN = "consent.given"
    CONSENT_WITHDRAWN = "consent.withdrawn"
    CONSENT_DECLINED = "consent.declined"
    CHOICE_CHANGED = "settings.choice"  # a client's own
    THERAPIST_CHANGED = "settings.therapist"  # a therapist's own
    OFFER_CHANGED = "settings.offer"
    BOUND_CHANGED = "settings.bound"
    TEXT_CHANGED = "settings.text"
    SENDING_PAUSED = "settings.paused"
    SENDING_RESUMED = "settings.resumed"
    UNDONE = "settings.undone"
    LIST_OPENED = "access.list"
    STORY_OPENED = "access.story"
    LETTER_OPENED = "access.letter"
    PAGE_OPENED = "access.page"  # of one client, or their picture
    RECORD_EXPORTED = "access.record"
    DATA_EXPORTED = "access.export"  # by the client, or an operator
    SENT = "sends.sent"
    UNCERTAIN = "sends.uncertain"
    SKIPPED = "sends.skipped"
    FAILED = "sends.failed"
    RESOLVED = "sends.resolved"
    INVITED = "people.invited"
    INVITE_REVOKED = "people.revoked"
    THERAPIST_JOINED = "people.joined"
    THERAPIST_SUSPENDED = "people.suspended"
    THERAPIST_BACK = "people.resumed"
    THERAPIST_LEFT = "people.left"
    ADMIN_ADDED = "people.admin"
    ADMIN_REMOVED = "people.noadmin"
    CLIENT_STOPPED = "people.stopped"  # by whoever the actor is
    HANDED_OVER = "people.handed"
    ERASED = "data.erased"
    FORGOTTEN = "data.forgotten"  # by retention
    BURNT = "data.burnt"
    BACKED_UP = "data.backup"
    RESTORED = "data.restored"
    KEYS_ROTATED = "data.keys"
    TRAIL_CUT = "data.cut"  # what is older than six years
    CLOSING = "data.closing"

    @property
    def subject(self) -> Subject:
        return Subject(self.value.partition(".")[0])


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One act. Never a word, a name or a chat: ids, and values of settings."""

    at: datetime
    act: Act
    actor: Actor
    actor_id: int | None = None  # a person's; null: the bot, or an operator
    subject_id: int | None = None  # whom it concerns: a client, a therapist, a person; null: nobody
    about_id: int | None = None  # which story, letter, list …; null: nothing of its own
    what: str | None = None  # which setting, which kind of message; null: the act says it all
    before: str | None = None
    after: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """An entry in the chain."""

    seq: int
    entry: Entry
    previous: bytes
    mac: bytes


def mac_of(entry: Entry, *, previous: bytes, key: bytes) -> bytes:
    """Ties an entry to all before it: HMAC-SHA-256 over its fields and the link before."""
    fields = (
        entry.at.astimezone(UTC).isoformat(),
        entry.act.value,
        entry.actor.value,
        *(entry.actor_id, entry.subject_id, entry.about_id, entry.what, entry.before, entry.after),
    )
    # Each with its length, so that no two entries can read the same; nothing differs from empty.
    parts = [b"-" if one is None else str(one).encode() for one in fields]
    text = b"".join(b"%d:%s" % (len(part), part) for part in parts)
    return hmac.new(key, previous + text, hashlib.sha256).digest()


def is_unbroken(link: Link, *, previous: bytes | None, key: bytes) -> bool:
    """Whether a link follows the one before. `previous`: None for the first that is still kept."""
    if previous is not None and link.previous != previous:
        return False
    return hmac.compare_digest(link.mac, mac_of(link.entry, previous=link.previous, key=key))


def first_broken(found: Iterable[Link], *, previous: bytes | None, key: bytes) -> int | None:
    """The `seq` of the first link that does not follow the one before; None: all do. Entries that
    are missing at the very end leave no gap: only what is kept elsewhere can show that.

    `previous`: what the first of them must follow; None: whatever it says.
    """
    for link in found:
        if not is_unbroken(link, previous=previous, key=key):
            return link.seq
        previous = link.mac
    return None
