"""What came before a play begins, put straight where it is remembered.

The conversations that lead there have tests of their own; played before each of hundreds of
others, they took most of the time of them all.
"""

from datetime import datetime
from zoneinfo import ZoneInfo

from care.digest import next_digest_at
from care.plan import Plan, Preset
from care.therapist import Switch
from storage import invites, people, therapist_choices, therapists
from storage.database import Transaction

ZONE = "Europe/Berlin"
MONDAYS = frozenset({0})
NINE = 9 * 60


def therapist_ready(
    tx: Transaction, *, chat_id: int, name: str, letters: bool = True, now: datetime
) -> None:
    """Opted in and set up: Mondays at nine in Berlin."""
    known = people.add_person(tx, chat_id=chat_id, called=name, language="en", now=now)
    people.set_zone(tx, known.id, ZONE)
    therapists.add_therapist(tx, person_id=known.id, now=now)
    therapist = therapists.therapist_of(tx, known.id)
    assert therapist is not None
    following = next_digest_at(after=now, zone=ZONE, days=MONDAYS, minute=NINE)
    therapists.set_up(
        tx,
        therapist,
        name=name,
        days=MONDAYS,
        minute=NINE,
        letters=letters,
        next_digest_at=following,
        now=now,
    )
    therapist_choices.switch(tx, therapist.id, Switch.ANSWERS, on=True)


def client_invited(tx: Transaction, *, chat_id: int, label: str, now: datetime) -> str:
    """The token of an invite with the plan that is proposed first; the last session was today."""
    known = people.person_of_chat(tx, chat_id)
    therapist = therapists.therapist_of(tx, known.id) if known else None
    assert therapist is not None
    return invites.invite_client(
        tx,
        therapist,
        label=label,
        opening=None,
        last_session_on=now.astimezone(ZoneInfo(ZONE)).date(),
        plan=Plan(Preset.LIGHT),
        now=now,
    )
