"""The closed digest: counts only. What was taken back disappears behind it again."""

from typing import Any

from care.delivery import Kind
from care.story import State
from handlers.keyboard import Button, Keyboard, markup, short
from handlers.letter_item import STILL_THERE
from handlers.turn import Turn
from storage import digests, letters, outbox, people, stories, therapists
from storage.ids import DigestId, PersonId
from storage.letters import Letter
from storage.stories import Story
from texts import Words


def cover(words: Words, digest_id: DigestId, count: int) -> tuple[str, Keyboard]:
    """What stands on the lock screen and in the closed digest."""
    return (
        words("digest-cover", count=count),
        [[Button(words.plain("digest-open"), f"open:{short(digest_id)}")]],
    )


def announcement(words: Words, digest_id: DigestId, count: int) -> dict[str, Any]:
    """The message that it comes with. Sent again, because Telegram's answer was lost, it says so.
    What is opened in its place cannot be passed on either."""
    text, buttons = cover(words, digest_id, count)
    params = {
        "text": text,
        "parse_mode": "HTML",
        "reply_markup": markup(buttons),
        "link_preview_options": {"is_disabled": True},
        "protect_content": True,
    }
    again = {"text": f"{text}\n{words('digest-repeat')}"}
    return {"method": "sendMessage", "params": params, "if_repeat": again}


def still_there(turn: Turn, digest_id: DigestId) -> int:
    """How many of its stories and letters were not taken back."""
    told = stories.of_digest(turn.tx, digest_id)
    mail = letters.of_digest(turn.tx, digest_id)
    return sum(story.state in (State.SHARED, State.READ) for story in told) + sum(
        letter.state in STILL_THERE for letter in mail
    )


def close_open_digest(turn: Turn, story: Story | Letter) -> None:
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


def recount_unsent_digest(turn: Turn, story: Story | Letter) -> None:
    """A story is gone before its digest went out: the push must not count it.

    One that still holds something goes out with the new number; an empty one does not go out.
    """
    if story.digest_id is None or not outbox.cancel_digest(turn.tx, story.digest_id, turn.now):
        return
    count = still_there(turn, story.digest_id)
    receiver = people.person(turn.tx, _receiver(turn, story.digest_id))
    if count and receiver is not None:
        words = turn.house.catalogs.speaking(receiver.voice)
        outbox.put(
            turn.tx,
            person=receiver.id,
            kind=Kind.DIGEST,
            payload=announcement(words, story.digest_id, count),
            due_at=turn.now,
            now=turn.now,
            digest=story.digest_id,
            trace=turn.trace,
        )
