"""A therapist's own record of one client, as a PDF or as JSON: what was delivered to them and
stands with them at the moment when it is made.

Whose it is, is asked then, not when it was wished for. The file's name says nothing of anybody.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from telegram import InputFile

from bot import glyphs, typesetting
from bot.keepsake import Gone
from care.letter import State as LetterState
from care.voice import Voice
from handlers.letter_text import paragraphs
from handlers.quoting import plain
from handlers.taken import as_taken
from storage import checkins, clients, people, people_of_therapist, therapists
from storage.clients import Client
from storage.ids import ClientId, PersonId
from storage.letters import Letter
from storage.people_of_therapist import Delivered, Listed
from storage.therapists import Therapist
from storage.transaction import Transaction
from texts import Catalogs, Words

TEMPLATE = Path(__file__).with_name("record.typ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Handed:
    """What it is made from."""

    client: Client
    therapist: Therapist
    stands: Listed
    said_yes_at: datetime
    items: list[Delivered]  # oldest first
    reader: Voice  # the therapist's
    writer: Voice  # the client's: the beginnings of their letters read as they wrote them
    made_at: datetime


def gathered(tx: Transaction, reader_id: PersonId, client_id: ClientId, *, now: datetime) -> Handed:
    """All of it, if the client is this person's; Gone otherwise."""
    therapist = therapists.therapist_of(tx, reader_id)
    client = clients.client_by_id(tx, client_id)
    reader = people.person(tx, reader_id)
    if therapist is None or client is None or reader is None or not therapist.reads:
        raise Gone
    writer = people.person(tx, client.person_id)
    if client.therapist_id != therapist.id or writer is None:
        raise Gone
    return Handed(
        client=client,
        therapist=therapist,
        stands=people_of_therapist.how_stands(tx, client.id),
        said_yes_at=checkins.said_yes_at(tx, client.id),
        items=[
            _as_taken(one, therapist) for one in people_of_therapist.delivered(tx, client)[::-1]
        ],
        reader=reader.voice,
        writer=writer.voice,
        made_at=now,
    )


def _as_taken(one: Delivered, therapist: Therapist) -> Delivered:
    return one if one.story is None else replace(one, story=as_taken(one.story, therapist).story)


def make(written_as: str, handed: Handed, *, catalogs: Catalogs) -> tuple[str, InputFile]:
    """The parameter that it fills, and the file for it. Takes time: call it in a thread."""
    words, theirs = catalogs.speaking(handed.reader), catalogs.speaking(handed.writer)
    name = words.plain("record-name")
    match written_as:
        case "pdf":
            return "document", InputFile(as_pdf(handed, words, theirs), filename=f"{name}.pdf")
        case "json":
            text = as_json(handed, words, theirs)
            return "document", InputFile(text.encode(), filename=f"{name}.json")
        case other:
            raise ValueError(f"no record is written as {other!r}")


# For programs.


def as_json(handed: Handed, words: Words, theirs: Words) -> str:
    """Times are UTC."""
    client, plan = handed.client, handed.client.plan
    whole = {
        "what_this_is": words.plain("record-is"),
        "made_at": handed.made_at.isoformat(),
        "times_are": "UTC",
        "label": client.label,
        "said_yes_at": handed.said_yes_at.isoformat(),
        "plan": {
            "rhythm": client.rhythm,
            "name": plan.preset,
            "weeks": plan.weeks,
            "months": plan.months,
        },
        "asked_for_a_way_back_at": _iso(handed.stands.asked_at),
        "shared": [_record(one, words, theirs) for one in handed.items],
    }
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _record(one: Delivered, words: Words, theirs: Words) -> dict[str, Any]:
    found: dict[str, Any] = {"at": one.at.isoformat(), "read_at": _iso(one.read_at)}
    if one.letter is not None:
        text = _letter(one.letter, theirs)
        return {"what": "letter", **found, "opened": text is not None, "words": text}
    if one.story is None:
        raise LookupError("neither a story nor a letter was delivered")
    return {
        "what": "story",
        **found,
        "kept_at": _iso(one.shelved_at),
        "face": one.story.face.name.lower() if one.story.face else None,
        "media": [part.medium.value for part in one.story.parts],
        "words": one.story.words or None,
    }


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _letter(letter: Letter, theirs: Words) -> str | None:
    """Its words; None for one that was not opened, whose words are still on their way."""
    if letter.state is not LetterState.OPENED:
        return None
    return "\n\n".join(one.text for one in paragraphs(theirs, letter))


# For people.


def as_pdf(handed: Handed, words: Words, theirs: Words) -> bytes:
    """The same bytes for the same record."""
    return typesetting.pages(
        TEMPLATE,
        record={
            "fonts": list(glyphs.FONTS),
            "language": words.language,
            "blocks": [
                {"kind": kind, "lines": typesetting.lines(text)}
                for kind, text in _blocks(handed, words, theirs)
            ],
        },
    )


def _blocks(handed: Handed, words: Words, theirs: Words) -> Iterator[tuple[str, str]]:
    say, zone = words.plain, handed.therapist.zone or "UTC"
    day = words.short_day_of(handed.made_at, zone)
    yield "title", say("record-title", label=handed.client.label)
    yield "fact", say("record-made", therapist=handed.therapist.name or "", day=day)
    yield "fact", say("people-since", day=words.short_day_of(handed.said_yes_at, zone))
    yield "note", say("record-is")
    if handed.stands.asked_at is not None:
        asked_on = words.short_day_of(handed.stands.asked_at, zone)
        yield "head", say("record-asked-back", day=asked_on)
    for one in handed.items:
        yield "head", _head(one, words, zone)
        yield "words", _words(one, words, theirs)
    if not handed.items:
        yield "fact", say("record-nothing")


def _head(one: Delivered, words: Words, zone: str) -> str:
    text_id = "record-story" if one.letter is None else "record-letter"
    parts = [words.plain(text_id, day=words.short_day_of(one.at, zone))]
    if one.read_at is not None:
        parts.append(words.plain("record-read", day=words.short_day_of(one.read_at, zone)))
    if one.shelved_at is not None:
        parts.append(words.plain("record-kept"))
    return " · ".join(parts)


def _words(one: Delivered, words: Words, theirs: Words) -> str:
    if one.letter is not None:
        return _letter(one.letter, theirs) or words.plain("record-letter-unopened")
    text = plain(words, one.story) if one.story is not None else ""
    return text or words.plain("record-words-gone")
