"""The trail of who did what, read: by pages, by whoever it concerns, and whether it is whole."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Row, delete, func, select

from care.audit import FIRST, Act, Actor, Entry, Link, Subject, first_broken
from storage import chain, tables
from storage.database import Transaction
from storage.ids import ClientId
from storage.tables import audit
from storage.therapists import therapist_by_id

_OPENINGS = [act for act in Act if act.subject is Subject.ACCESS and act is not Act.DATA_EXPORTED]


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """Somebody looked at what one client shared."""

    at: datetime
    act: Act
    what: str | None  # SUPERVISOR or COVER, who looked; of a page, which; None: nothing special
    therapist: str  # the client's own, by name
    about: int | None  # which story, letter …; None: no one thing
    of: datetime | None  # from when what they looked at is; None: it is gone, or is no one thing


# Who looked at a story if not the client's own therapist; stands in the trail as `what`.
SUPERVISOR, COVER = "supervisor", "cover"


def trail(
    tx: Transaction,
    *,
    most: int,
    subject: Subject | None = None,
    about: int | None = None,
    since: datetime | None = None,
    until: datetime | None = None,
    before: int | None = None,
) -> Sequence[Link]:
    """The newest first. `about`: only what this id did, or what concerns it. `before`: only what
    stands before this `seq`; None: from the end. What cannot be read any more is left out."""
    wanted: list[ColumnElement[bool]] = []
    if subject is not None:
        wanted.append(audit.c.act.in_([act for act in Act if act.subject is subject]))
    if about is not None:
        wanted.append((audit.c.actor_id == about) | (audit.c.subject_id == about))
    if since is not None:
        wanted.append(audit.c.at >= since)
    if until is not None:
        wanted.append(audit.c.at < until)
    if before is not None:
        wanted.append(audit.c.seq < before)
    rows = tx.execute(select(audit).where(*wanted).order_by(audit.c.seq.desc()).limit(most)).all()
    return [link for row in rows if (link := _link(row)) is not None]


def whole_trail(tx: Transaction) -> Iterator[Link]:
    """The oldest first, read in portions. What cannot be read any more is left out."""
    for row in chain.rows(tx.connection):
        link = _link(row)
        if link is not None:
            yield link


def _link(row: Row[*tuple[object, ...]]) -> Link | None:
    try:
        return chain.link(row)
    except ValueError:
        return None


def count(tx: Transaction) -> int:
    return int(tx.execute(select(func.count()).select_from(audit)).scalar_one())


def verify(tx: Transaction, *, newest: int | None = None) -> int | None:
    """The `seq` of the first entry that was changed, or before which one is missing; None: the
    trail is whole. Reads it in portions: what is long belongs on the connection that reads.

    `newest`: looks at no more than so many at the end, whatever stood before them.
    """
    after = _before_the_newest(tx, newest) if newest is not None else None
    previous = _stood_before(tx) if after is None else None
    rows = chain.rows(tx.connection, after=after or 0)
    unreadable: list[int] = []
    broken = first_broken(_readable(rows, unreadable), previous=previous, key=tx.trail_key())
    return broken if broken is not None else next(iter(unreadable), None)


def _readable(rows: Iterator[Row[*tuple[object, ...]]], unreadable: list[int]) -> Iterator[Link]:
    """Up to the first with an act or an actor that there is not."""
    for row in rows:
        link = _link(row)
        if link is None:
            unreadable.append(row.seq)
            return
        yield link


def _before_the_newest(tx: Transaction, newest: int) -> int | None:
    """The `seq` behind which these stand; None: there are no more than these."""
    seq: int | None = tx.execute(
        select(audit.c.seq).order_by(audit.c.seq.desc()).offset(newest).limit(1)
    ).scalar()
    return seq


def _stood_before(tx: Transaction) -> bytes:
    """What the first entry must follow: nothing, or the last of those that were cut off."""
    said = tx.execute(
        select(audit.c.after)
        .where(audit.c.act == Act.TRAIL_CUT, audit.c.actor == Actor.BOT)
        .order_by(audit.c.seq.desc())
        .limit(1)
    ).scalar()
    try:
        return FIRST if said is None else bytes.fromhex(said)
    except ValueError:
        return FIRST


def cut(tx: Transaction, *, before: datetime, now: datetime) -> int:
    """Takes out what is older, from its beginning, and writes down where it begins now; how many.
    The database itself refuses what is younger than six years."""
    kept: int | None = tx.execute(
        select(func.min(audit.c.seq)).where(audit.c.at >= before)
    ).scalar()
    older = audit.c.seq < kept if kept is not None else audit.c.at < before
    last = tx.execute(
        select(audit.c.mac).where(older).order_by(audit.c.seq.desc()).limit(1)
    ).scalar()
    if last is None or kept is None:  # of what is all old the newest stays, so nothing is cut
        return 0
    gone = tx.execute(delete(audit).where(older)).rowcount
    tx.write_down(
        Entry(at=now, act=Act.TRAIL_CUT, actor=Actor.BOT, before=str(gone), after=last.hex())
    )
    return int(gone)


def of_client(
    tx: Transaction, client_ids: Sequence[ClientId], *, most: int, behind: int = 0
) -> Sequence[Opening]:
    """Who opened what of these clients, the newest first, behind the first `behind`."""
    made_at = func.coalesce(tables.story.c.created_at, tables.letter.c.created_at)
    rows = tx.execute(
        select(audit, tables.client.c.therapist_id, made_at.label("made_at"))
        .join(tables.client, tables.client.c.id == audit.c.subject_id)
        .join(tables.story, tables.story.c.id == audit.c.about_id, isouter=True)
        .join(tables.letter, tables.letter.c.id == audit.c.about_id, isouter=True)
        .where(audit.c.subject_id.in_(client_ids), audit.c.act.in_(_OPENINGS))
        .order_by(audit.c.seq.desc())
        .offset(behind)
        .limit(most)
    ).all()
    names = {one: therapist_by_id(tx, one).name or "" for one in {row.therapist_id for row in rows}}
    return [
        Opening(
            at=row.at,
            act=Act(row.act),
            what=row.what,
            therapist=names[row.therapist_id],
            about=row.about_id,
            of=row.made_at,
        )
        for row in rows
    ]
