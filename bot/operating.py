"""What an operator does for one client who gave their code: a copy of everything, or an end."""

from dataclasses import dataclass
from datetime import datetime

from care.audit import Act, Actor, Entry
from care.client import State
from storage import clients, invites, people, portability, therapists
from storage.clients import Client
from storage.database import Transaction
from storage.ids import PersonId
from storage.portability import Record


class NobodyOfThatCode(Exception):
    """No client has this code."""


class HasAnotherPart(Exception):
    """They are also a therapist or an admin here, and other people's things hang on them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    code: str
    rows: int  # that were theirs


def holdings(tx: Transaction, said: str, *, now: datetime) -> Record:
    """Everything that is stored of them, as /mydata gives it. The trail says that it was taken."""
    client = _client(tx, said)
    found = portability.holdings_of(tx, client.person_id)
    if found is None:
        raise NobodyOfThatCode
    _write_down(tx, Act.DATA_EXPORTED, client, now=now)
    return found


def about(tx: Transaction, said: str) -> Erased:
    """What would go."""
    client = _client(tx, said)
    _refuse_another_part(tx, client.person_id)
    rows = portability.counts_of(tx, client.person_id).total()
    return Erased(code=clients.show_code(client.code), rows=rows)


def erase(tx: Transaction, said: str, *, now: datetime) -> Erased:
    """Them and all that is theirs, with every therapist whose client they are, in this
    transaction. Nobody is told: there is nobody left to tell."""
    gone, client = about(tx, said), _client(tx, said)
    for one in clients.clients_of(tx, client.person_id, lock=True):
        if one.state is not State.STOPPED:
            _write_down(tx, Act.CONSENT_WITHDRAWN, one, now=now)
        _write_down(tx, Act.ERASED, one, now=now)
    invites.decline_open(tx, client.person_id, now=now)
    people.erase_person(tx, client.person_id)
    return gone


def _client(tx: Transaction, said: str) -> Client:
    found = clients.client_of_code(tx, said)
    if found is None:
        raise NobodyOfThatCode
    return found


def _refuse_another_part(tx: Transaction, person_id: PersonId) -> None:
    if people.is_admin(tx, person_id) or therapists.therapist_of(tx, person_id) is not None:
        raise HasAnotherPart


def _write_down(tx: Transaction, act: Act, client: Client, *, now: datetime) -> None:
    tx.write_down(Entry(at=now, act=act, actor=Actor.OPERATOR, subject_id=client.id))
