"""What the next digest holds: all that waits, as far as the week's allowance goes."""

from datetime import datetime

from care.digest import Item, Section, fitting, in_order, week_began
from storage import absences, digest_items, undelivered
from storage.database import Transaction
from storage.therapists import Therapist


def gathered(
    tx: Transaction, therapist: Therapist, *, at: datetime, now: datetime
) -> tuple[list[Item], list[Item]]:
    """What would come at `at`, in order, and what stays for a later one. Whoever takes no letters
    any more gets none."""
    covers = absences.covered_by(tx, therapist.id, now=now)
    found = digest_items.waiting_for(tx, therapist.id, covers=covers)
    if not therapist.letters:
        found = [item for item in found if item.section is not Section.LETTER]
    since = week_began(at, therapist.zone or "UTC")
    room = therapist.week_most - digest_items.count_since(tx, therapist.id, since)
    comes = fitting(found, room=room)
    known = {item.id for item in comes}
    own = undelivered.until(tx, therapist.id, now)
    return in_order([*comes, *own]), [item for item in found if item.id not in known]
