"""The closed digest: counts only. What was taken back disappears behind it again."""

from care.delivery import Kind
from care.story import State
from handlers.keyboard import Button, Keyboard, short
from handlers.turn import Turn
from storage import digests, outbox, stories, therapists
from storage.ids import DigestId, PersonId
from storage.stories import Story
from texts import Words


def cover(words: Words, digest_id: DigestId, count: int) -> tuple[str, Keyboard]:
    """What stands on the lock screen and in the closed digest."""
    return (
        words("digest-cover", count=count),
        [[Button(words.plain("digest-open"), f"open:{short(digest_id)}")]],
    )


def still_there(turn: Turn, digest_id: DigestId) -> int:
    """How many of its stories were not taken back."""
    return sum(
        story.state in (State.SHARED, State.READ) for story in stories.of_digest(turn.tx, digest_id)
    )


def close_open_digest(turn: Turn, story: Story) -> None:
    """A story changed after its digest went out: an open digest must not go on showing it."""
    if story.digest_id is None:
        return
    digest_id = story.digest_id
    message = digests.message_of(turn.tx, digest_id)
    if message is not None:
        count = still_there(turn, digest_id)
        turn.tell(
            _receiver(turn, digest_id),
            lambda words: cover(words, digest_id, count),
            kind=Kind.NOTICE,
            message=message,
        )


def _receiver(turn: Turn, digest_id: DigestId) -> PersonId:
    """Whose digest it is: not always the therapist of the client."""
    digest = digests.digest_by_id(turn.tx, digest_id)
    if digest is None:
        raise LookupError("a story in a digest that is not there")
    return therapists.therapist_by_id(turn.tx, digest.therapist_id).person_id


def recount_unsent_digest(turn: Turn, story: Story) -> None:
    """A story is gone before its digest went out: the push must not count it.

    One that still holds something goes out with the new number; an empty one does not go out.
    """
    if story.digest_id is None or not outbox.cancel_digest(turn.tx, story.digest_id, turn.now):
        return
    digest_id = story.digest_id
    count = still_there(turn, digest_id)
    if count:
        turn.tell(
            _receiver(turn, digest_id),
            lambda words: cover(words, digest_id, count),
            kind=Kind.DIGEST,
            digest=digest_id,
        )
