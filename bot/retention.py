"""What goes by itself, looked at once an hour: each thing for itself, and none in silence.

Whatever has a key of its own goes with that key: a person, a letter. The words of a story and of a
short note are deleted as rows, because their writer's key opens all else that is theirs.
"""

from collections.abc import Callable, Sequence
from datetime import timedelta

from dateutil.relativedelta import relativedelta

from bot.retention_lines import AT_ONCE, tell_of_answers, tell_of_links, tell_of_words
from bot.tick import Tick, alone
from care.audit import Act, Actor, Entry
from care.delivery import Kind
from care.letter import WARNED_BEFORE
from care.retention import (
    FALLEN_KEPT_FOR,
    INBOX_KEPT_FOR,
    LINK_WARNED_BEFORE,
    NOTICED_KEPT_FOR,
    REPLIES_KEPT_FOR,
    TOMBSTONES_KEPT_FOR,
    TRAIL_KEPT_FOR,
    UNREACHED_FOR,
    WORDS_WARNED_BEFORE,
    Sort,
)
from storage import (
    audit,
    clients,
    dormant,
    inbox,
    invites,
    letter_burning,
    letter_drafts,
    letters,
    lowered,
    notes,
    noticed,
    outbox,
    people,
    practice,
    retention,
    therapists,
    unsent,
)
from storage.database import Transaction
from storage.dormant import Over
from storage.ids import LetterId, PersonId

# That a check-in went out tells how long it has been quiet, and that its reminder did, that nothing
# more may come of it; a digest's message may have to close, and that of a way back, too.
_KEPT = (Kind.CHECKIN, Kind.REMINDER, Kind.DIGEST, Kind.PING)
# Of those who could be told nothing is kept longer; of the others, a while.
_LONGER = ((True, timedelta(0)), (False, UNREACHED_FOR))


def words_go(tx: Transaction, tick: Tick) -> None:
    """Of stories, letters and short notes that were read long enough ago."""
    kept_for = timedelta(days=practice.terms_now(tx).words_kept_days)
    for reached, longer in _LONGER:
        found = retention.due_words(
            tx,
            read_before=tick.now - kept_for - longer,
            told_before=tick.now - WORDS_WARNED_BEFORE - longer,
            reached=reached,
            limit=AT_ONCE,
        )
        for client_id, one in found:
            with alone(tx, "not_forgotten"):
                if retention.forget(tx, client_id, one, now=tick.now):
                    _write_down(tx, tick, one.sort, of=client_id, about=one.id)
    retention.forget_notes(tx, before=tick.now - kept_for, limit=AT_ONCE)


def links_go(tx: Transaction, tick: Tick) -> None:
    """Everything of clients of whom nothing was heard for long, with their keys."""
    kept_for = relativedelta(months=practice.terms_now(tx).link_kept_months)
    for reached, longer in _LONGER:
        over = Over(
            before=tick.now - longer - kept_for,
            told_before=tick.now - longer - LINK_WARNED_BEFORE,
            reached=reached,
        )
        for person_id in dormant.to_erase(tx, over, limit=AT_ONCE):
            with alone(tx, "not_forgotten"):
                _link_goes(tx, tick, person_id, over)


def _link_goes(tx: Transaction, tick: Tick, person_id: PersonId, over: Over) -> None:
    those = dormant.held_to_erase(tx, person_id, over)
    if not those:
        return
    for client_id in those:
        _write_down(tx, tick, Sort.LINK, of=client_id)
    invites.decline_open(tx, person_id, now=tick.now)
    people.erase_person(tx, person_id)


def therapists_go(tx: Transaction, tick: Tick) -> None:
    """Who has left, once no client is in their name any more."""
    for therapist_id, person_id in dormant.therapists_without_clients(tx, limit=AT_ONCE):
        with alone(tx, "not_forgotten"):
            people.erase_person(tx, person_id)
            _write_down(tx, tick, Sort.THERAPIST, of=therapist_id)


def answers_go(tx: Transaction, tick: Tick) -> None:
    """Drafts of therapists' answers that rest."""
    before = tick.now - WARNED_BEFORE
    for letter_id in letter_drafts.forgotten_answers(tx, warned_before=before, limit=AT_ONCE):
        with alone(tx, "not_forgotten"):
            _answer_goes(tx, tick, letter_id)


def _answer_goes(tx: Transaction, tick: Tick, letter_id: LetterId) -> None:
    """Not while the line about it still waits; it counts from when that goes out."""
    draft = letters.letter_by_id(tx, letter_id)
    client = clients.client_by_id(tx, draft.client_id) if draft and draft.client_id else None
    if client is None:
        return
    writer = people.person(tx, therapists.therapist_by_id(tx, client.therapist_id).person_id)
    before = tick.now - WARNED_BEFORE
    if writer is not None and unsent.notice_waiting(tx, writer.id):
        letter_drafts.was_warned(tx, letter_id, at=tick.now)
        return
    if writer is not None and writer.unreachable_at is not None:
        before -= UNREACHED_FOR
    if letter_drafts.forget_answer(tx, letter_id, warned_before=before):
        _write_down(tx, tick, Sort.DRAFT, of=client.id, about=letter_id)


def never_answered_go(tx: Transaction, tick: Tick) -> None:
    """Invites that nobody said yes to: who opened them, and what was written into them."""
    for person_id in invites.never_answered(tx, now=tick.now, limit=AT_ONCE):
        with alone(tx, "not_forgotten"):
            people.erase_person(tx, person_id)
    letter_burning.burn_of_expired_invites(tx, now=tick.now)
    retention.forget_unanswered_invites(tx, now=tick.now)


def traces_go(tx: Transaction, tick: Tick) -> None:
    """What only tells that something was, and is not needed any longer."""
    notes.let_go_fallen(tx, before=tick.now - FALLEN_KEPT_FOR)  # before its row is forgotten
    inbox.forget(tx, before=tick.now - INBOX_KEPT_FOR)
    outbox.forget(tx, before=tick.now - REPLIES_KEPT_FOR, but=_KEPT)
    lowered.forget(tx, now=tick.now)
    noticed.forget(tx, before=tick.now - NOTICED_KEPT_FOR)
    retention.forget_tombstones(tx, before=tick.now - TOMBSTONES_KEPT_FOR)
    audit.cut(tx, before=tick.now - TRAIL_KEPT_FOR, now=tick.now)


def _write_down(
    tx: Transaction, tick: Tick, what: Sort, *, of: int, about: int | None = None
) -> None:  # fmt: skip
    tx.write_down(
        Entry(
            at=tick.now,
            act=Act.FORGOTTEN,
            actor=Actor.BOT,
            subject_id=of,
            about_id=about,
            what=what.value,
        )
    )


# Each in a transaction of its own. What is to be said comes before what goes.
WORKS: Sequence[Callable[[Transaction, Tick], None]] = (
    tell_of_words,
    tell_of_links,
    tell_of_answers,
    words_go,
    links_go,
    therapists_go,
    answers_go,
    never_answered_go,
    traces_go,
)


def upkeep(tx: Transaction, tick: Tick) -> None:
    """All of it at once."""
    for work in WORKS:
        work(tx, tick)
