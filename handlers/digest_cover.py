"""The closed digest: counts only. What was taken back disappears behind it again."""

from typing import Any

from care.delivery import Kind
from handlers.keyboard import Button, Keyboard, markup, short
from handlers.turn import Turn
from storage import digest_items, digests, outbox, people, therapists, unsent
from storage.database import Transaction
from storage.ids import DigestId, PersonId
from storage.letters import Letter
from storage.stories import Story
from texts import Words

# In the payload of a push: it counts what there is as it goes out.
COUNTS = "counts_its_digest"


def cover(words: Words, digest_id: DigestId, count: int) -> tuple[str, Keyboard]:
    """What stands on the lock screen and in the closed digest."""
    return (
        words("digest-cover", count=count),
        [[Button(words.plain("digest-open"), f"open:{short(digest_id)}")]],
    )


def announcement(words: Words, digest_id: DigestId, count: int) -> dict[str, Any]:
    """The message that it comes with. Sent again, because Telegram's answer was lost, it says so.
    What is opened in its place cannot be passed on either. With nothing in it, there is nothing to
    open but what goes out next."""
    text, buttons = cover(words, digest_id, count)
    if not count:
        text, buttons = words("digest-empty"), [[week_button(words)]]
    params = {
        "text": text,
        "parse_mode": "HTML",
        "reply_markup": markup(buttons),
        "link_preview_options": {"is_disabled": True},
        "protect_content": True,
    }
    again = {"text": f"{text}\n{words('digest-repeat')}"}
    return {"method": "sendMessage", "params": params, "if_repeat": again, COUNTS: digest_id}


def week_button(words: Words) -> Button:
    """To what goes out in the next seven days."""
    return Button(words.plain("digest-week"), "week")


def still_there(tx: Transaction, digest_id: DigestId) -> int:
    """How much of what stands in it was not taken back."""
    return sum(item.is_there for item in digest_items.items_of(tx, digest_id))


def close_open_digest(turn: Turn, story: Story | Letter) -> None:
    """A story changed after its digest went out: an open digest must not go on showing it."""
    if story.digest_id is None:
        return
    digest_id = story.digest_id
    message = digests.message_of(turn.tx, digest_id)
    if message is not None:
        count = still_there(turn.tx, digest_id)
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
    if story.digest_id is None or not unsent.cancel_digest(turn.tx, story.digest_id, turn.now):
        return
    count = still_there(turn.tx, story.digest_id)
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
