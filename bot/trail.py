"""The trail as a file for an admin: one entry on each line, and on the last whether it is whole.

It holds ids, and values of settings, never a word or a name.
"""

import json
from dataclasses import dataclass
from datetime import datetime

from telegram import InputFile

from bot.keepsake import Gone
from care.audit import Link
from storage import audit, people
from storage.database import Transaction
from storage.ids import PersonId


@dataclass(frozen=True, slots=True)
class Trail:
    lines: bytes


def gathered(tx: Transaction, reader_id: PersonId, *, now: datetime) -> Trail:
    """All of it, as it stands; Gone for whoever is no admin any more."""
    if not people.is_admin(tx, reader_id):
        raise Gone
    lines = [json.dumps(_as_json(link)) for link in audit.whole_trail(tx)]
    broken = audit.verify(tx)
    end = {"made_at": now.isoformat(), "entries": audit.count(tx), "unbroken": broken is None}
    if broken is not None:
        end["broken_at"] = broken
    lines.append(json.dumps(end))
    return Trail("\n".join(lines).encode() + b"\n")


def _as_json(link: Link) -> dict[str, object]:
    """Ids as text: they are larger than what many programs take for a number."""
    entry = link.entry

    def text(number: int | None) -> str | None:
        return None if number is None else str(number)

    return {
        "seq": link.seq,
        "at": entry.at.isoformat(),
        "act": entry.act.value,
        "actor": entry.actor.value,
        "actor_id": text(entry.actor_id),
        "subject_id": text(entry.subject_id),
        "about_id": text(entry.about_id),
        "what": entry.what,
        "before": entry.before,
        "after": entry.after,
        "previous": link.previous.hex(),
        "mac": link.mac.hex(),
    }


def make(trail: Trail) -> tuple[str, InputFile]:
    """The parameter that it fills, and the file for it."""
    return "document", InputFile(trail.lines, filename="trail.jsonl")
