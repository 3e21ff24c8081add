"""A letter as a page to print, to keep or to read aloud: who may have it, and how it is made.

It is made when it is sent, from what is stored then: a letter that was burnt or taken back a
moment before goes to nobody. Its beginnings read in the language of whoever wrote it, so that its
reader has what its writer saw. The file's name and the file say nothing of anybody.
"""

from dataclasses import dataclass
from datetime import datetime

from telegram import InputFile

from bot import typesetting
from care.letter import Author, State
from care.localtime import local
from care.voice import Voice
from handlers.letter_text import paragraphs
from storage import clients, digests, invites, letters, people, therapists
from storage.clients import Client
from storage.database import Transaction
from storage.ids import LetterId, PersonId, TherapistId
from storage.letters import Letter
from texts import Catalogs


class Gone(Exception):
    """There is no such letter for this person, or not any more, or not yet. Nothing is sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Keepsake:
    letter: Letter
    writer: Voice
    reader: Voice


def gathered(
    tx: Transaction, reader_id: PersonId, letter_id: LetterId, *, now: datetime
) -> Keepsake:
    """The letter, if it is this person's to have; Gone otherwise."""
    letter, reader = letters.letter_by_id(tx, letter_id), people.person(tx, reader_id)
    if letter is None or reader is None or not letter.parts:
        raise Gone
    client = clients.client_by_id(tx, letter.client_id) if letter.client_id else None
    writer_id, addressee_id = _writer(tx, letter, client), _addressee(tx, letter, client)
    if reader_id == writer_id:
        allowed = not _rests(letter, client, now=now)
    else:
        allowed = reader_id == addressee_id and letter.state is State.OPENED
    if not allowed:
        raise Gone
    writer = people.person(tx, writer_id) if writer_id else None
    return Keepsake(
        letter=letter, writer=writer.voice if writer else reader.voice, reader=reader.voice
    )


def _writer(tx: Transaction, letter: Letter, client: Client | None) -> PersonId | None:
    if letter.author is Author.CLIENT:
        return client.person_id if client else None
    if letter.invite_id is not None:
        return _person(tx, invites.invite_by_id(tx, letter.invite_id).therapist_id)
    return _person(tx, client.therapist_id) if client else None


def _addressee(tx: Transaction, letter: Letter, client: Client | None) -> PersonId | None:
    """Whom it is for. A letter to a therapist is for the one in whose list it stands."""
    if letter.author is Author.THERAPIST:
        return client.person_id if client else None
    digest = digests.digest_by_id(tx, letter.digest_id) if letter.digest_id else None
    return _person(tx, digest.therapist_id) if digest else None


def _person(tx: Transaction, therapist_id: TherapistId | None) -> PersonId | None:
    """The therapist as a person; None once they left."""
    if therapist_id is None:
        return None
    therapist = therapists.therapist_by_id(tx, therapist_id)
    return therapist.person_id if therapist.here else None


def _rests(letter: Letter, client: Client | None, *, now: datetime) -> bool:
    """Its writer wished not to see it before a day that is still to come."""
    if letter.opens_on is None or client is None:
        return False
    return local(now, client.zone).date() < letter.opens_on


def make(keepsake: Keepsake, *, catalogs: Catalogs) -> tuple[str, InputFile]:
    """The parameter that it fills, and the file for it. Takes time: call it in a thread."""
    words = catalogs.speaking(keepsake.writer)
    pdf = typesetting.typeset(paragraphs(words, keepsake.letter), language=words.language)
    name = catalogs.speaking(keepsake.reader).plain("letter-pdf-name")
    return "document", InputFile(pdf, filename=f"{name}.pdf")
