"""Who reads what a client wrote: their therapist; of what felt off also a supervisor, or nobody.

A supervisor is never named to a client, and what is for a supervisor goes to nobody else: when
the one it was for is there no more, it is the client's own again.
"""

from datetime import datetime

from care.delivery import Kind
from care.story import SHAREABLE, About, State
from handlers import sealing
from handlers.digest_cover import close_open_digest, recount_unsent_digest
from handlers.keyboard import Button, Keyboard, short
from handlers.turn import Turn
from storage import absences, clients, practice, stories, story_fates, therapists
from storage.clients import Client
from storage.database import Transaction
from storage.ids import StoryId, TherapistId
from storage.stories import Story
from storage.therapists import Therapist
from texts import Words

THERAPIST, SUPERVISOR, NOBODY = READERS = ("therapist", "supervisor", "nobody")

Choice = tuple[About, TherapistId | None]


def supervisor_for(tx: Transaction, client: Client, *, hold: bool = False) -> Therapist | None:
    """The supervisor, if there is one for this client: not their own therapist, nor themselves.

    `hold`: and stays the supervisor until this transaction ends.
    """
    chosen = practice.practice_now(tx, hold=hold).supervisor_id
    known = therapists.therapist_by_id(tx, chosen) if chosen is not None else None
    if known is None or not known.reads:
        return None
    own = known.id == client.therapist_id or known.person_id == client.person_id
    return None if own else known


def reader_of(tx: Transaction, story: Story, client: Client) -> Therapist | None:
    """With whose digest it comes if it is shared now; None: with nobody's, because the therapist
    has left or is suspended, or the supervisor it is for is one no longer."""
    if story.about not in SHAREABLE:
        return None
    if story.reader_id is None:
        therapist = therapists.therapist_by_id(tx, client.therapist_id)
        return therapist if therapist.reads else None
    # Held: who is replaced this very moment must not get it, and give_back_unread must see it.
    supervisor = supervisor_for(tx, client, hold=True)
    return supervisor if supervisor and supervisor.id == story.reader_id else None


def cover_for(tx: Transaction, story: Story, client: Client, *, now: datetime) -> Therapist | None:
    """Who gets it in place of its therapist, who is away: only what is to be read first, and of
    what felt off nothing. None: the therapist gets it."""
    if not story.read_first or story.about is not About.LIFE:
        return None
    therapist = therapists.therapist_by_id(tx, client.therapist_id)
    found = absences.cover_of(tx, therapist, now=now)
    cover = therapists.therapist_by_id(tx, found) if found is not None else None
    if cover is None or not cover.reads or cover.person_id == client.person_id:
        return None
    return cover


def nobody_reads(tx: Transaction, story: Story, client: Client) -> bool:
    """Whether it could be shared with nobody: its therapist has left, or is suspended."""
    return story.about is About.LIFE and reader_of(tx, story, client) is None


def suspended_reader(tx: Transaction, story: Story, client: Client) -> Therapist | None:
    """Its therapist, if they are here and do not read just because they are suspended."""
    if story.about is not About.LIFE:
        return None
    therapist = therapists.therapist_by_id(tx, client.therapist_id)
    return therapist if therapist.here and not therapist.reads else None


def name_for_client(tx: Transaction, words: Words, story: Story, client: Client) -> str:
    """As the client is told of the reader."""
    if story.reader_id is not None:
        return words.plain("off-reader-supervisor")
    return therapists.therapist_by_id(tx, client.therapist_id).name or ""


def who_may_read(turn: Turn, client: Client, story: StoryId | None = None) -> tuple[str, Keyboard]:
    """The question, and those who are there. `story`: what was written already; None: nothing."""
    words = turn.words
    therapist = therapists.therapist_by_id(turn.tx, client.therapist_id)

    asks = f"offfor:{short(client.id)}" if story is None else f"offgive:{short(story)}"
    rows = [[Button(words.plain("off-nobody"), f"{asks}:{NOBODY}")]]
    if supervisor_for(turn.tx, client) is not None:
        rows.insert(0, [Button(words.plain("off-supervisor"), f"{asks}:{SUPERVISOR}")])
    if therapist.reads:
        label = words.plain("off-therapist", therapist=therapist.name or "")
        rows.insert(0, [Button(label, f"{asks}:{THERAPIST}")])
    if story is None:
        rows.append([Button(words.plain("off-never-mind"), "offnot")])
    return words("off-who"), rows


def chosen(tx: Transaction, client: Client, name: str) -> Choice | None:
    """What a button of that question means now; None: it means nothing, or nobody who is here."""
    if name == THERAPIST and therapists.therapist_by_id(tx, client.therapist_id).reads:
        return About.FELT_OFF, None
    if name == SUPERVISOR and (supervisor := supervisor_for(tx, client)) is not None:
        return About.FELT_OFF, supervisor.id
    return (About.FELT_OFF_KEPT, None) if name == NOBODY else None


def give_back_unread(turn: Turn, supervisor_id: TherapistId) -> None:
    """This supervisor is one no longer: what they have not read goes to nobody, and each client
    is told, so that none believes that it was read. (The gate leaves out whoever stopped.)"""
    unread = stories.unread_by(turn.tx, supervisor_id)
    for story in unread:
        story_fates.set_state(turn.tx, story.id, State.KEPT, now=turn.now)
        client = clients.client_by_id(turn.tx, story.client_id)
        if client is not None:
            _tell(turn, client, story)
    for story in {story.digest_id: story for story in unread}.values():
        close_open_digest(turn, story)
        recount_unsent_digest(turn, story)


def _tell(turn: Turn, client: Client, story: Story) -> None:
    turn.tell(
        client.person_id,
        lambda words: sealing.unread(words, client, story.id),
        kind=Kind.RECEIPT,
        client=client.id,
    )
