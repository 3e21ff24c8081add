"""Whatever anybody presses or types: no invite without the question whether it suits, and no more
notes than the ceilings allow.

PRACTICE: the suitability check and the ceilings cannot be bypassed by any role.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import pairwise

import pytest
from sqlalchemy import func, select

from care.checkin import APART
from care.suitability import NONE
from storage.database import Transaction
from storage.ids import ClientId
from storage.tables import checkin, client, invite
from tests.room import Act
from tests.stories.isolated import Play, everything
from tests.walker import Path, Walk

MOST_IN_A_YEAR = 12
YEAR = timedelta(days=365)


def invites(tx: Transaction) -> int:
    """For clients, ever made."""
    return int(tx.execute(select(func.count()).where(invite.c.role == "client")).scalar_one())


def says_it_suits(act: Act) -> bool:
    """The one answer to the question that lets an invite begin."""
    data = act.data or ""
    return data.startswith("d:") and data.rpartition(":")[2] == NONE


def goes_on_with_another(acts: Sequence[Act]) -> bool:
    """A client whose therapist leaves, and who was invited before."""
    own = [act.data or "" for act in acts if act.who == acts[-1].who]
    return any(data.startswith("hand:") and data.endswith(":yes") for data in own)


def days_of(tx: Transaction, which: ClientId) -> list[date]:
    """Of every note that came to this client, and of the one that comes next. When that one comes,
    the one after it is kept apart from it."""
    came = tx.execute(select(checkin.c.planned_at).where(checkin.c.client_id == which)).scalars()
    ahead = tx.execute(select(client.c.next_checkin_at).where(client.c.id == which)).scalar()
    return sorted({at.date() for at in (*came, ahead) if at is not None})


def too_many(days: Iterable[date]) -> list[str]:
    known = list(days)
    near = [f"{b} after {a}" for a, b in pairwise(known) if b - a < APART]
    within = [sum(day <= one < day + YEAR for one in known) for day in known]
    return near + [f"{most} in a year" for most in within if most > MOST_IN_A_YEAR]


@pytest.mark.timeout(400)
async def test_must_no_role_gets_past_the_suitability_check_or_the_ceilings(play: Play) -> None:
    """Everybody does everything but say that it suits: no invite comes of it. And wherever that
    leads, the notes to each client keep apart and are not too many."""
    made: list[tuple[Act, ...]] = []
    found: list[str] = []
    looked_at: set[int] = set()

    def looks(walk: Walk, path: Path) -> None:
        tx = walk.room.tx
        tables = {one.table for one in path.writes}
        if "invite" in tables and invites(tx) > already:
            made.append(path.acts)
        if tables & {"client", "checkin", "moved_slot", "quiet_day"}:
            for which in tx.execute(select(client.c.id)).scalars().all():
                days = days_of(tx, which)
                looked_at.add(len(days))
                found.extend(f"{path.acts}: {one}" for one in too_many(days))

    already = await play.reads(invites)
    walked = await play.walks(
        [*play.shown(), *everything(play)],
        is_tried_by_others=False,
        after=looks,
        leaves_out=says_it_suits,
    )
    assert walked.wrong == []
    assert [acts for acts in made if not goes_on_with_another(acts)] == []
    assert max(looked_at) > 1, "notes that came are looked at"
    assert found == []


async def test_the_same_walk_with_that_answer_makes_an_invite(play: Play) -> None:
    """Else the one above would show nothing."""
    made: list[tuple[Act, ...]] = []

    def looks(walk: Walk, path: Path) -> None:
        if invites(walk.room.tx) > already:
            made.append(path.acts)

    already = await play.reads(invites)
    start = [Act("dana", text="/invite")]
    await play.walks(start, presses={"dana"}, is_tried_by_others=False, after=looks)
    assert made
    assert all(any(map(says_it_suits, acts)) for acts in made)
