"""/digest: what the next one will hold, as things stand. It marks nothing and opens no words."""

from care.digest import Item, Section
from care.story import About, Medium
from handlers.digest_contents import gathered
from handlers.digest_item import label_of
from handlers.roles import therapist_here
from handlers.turn import Handlers, Turn
from storage import clients, letters, stories, undelivered
from storage.ids import ClientId, LetterId, StoryId
from storage.stories import Story
from storage.therapists import Therapist
from storage.vault import KeyDestroyed, Tampered

MOST_LINES = 30  # of what Telegram takes in one message
_BROKEN = (KeyDestroyed, Tampered, LookupError, ValueError)


def wanted(turn: Turn) -> None:
    """Words stay closed: until the digest came, their writer can take them back unseen."""
    therapist = therapist_here(turn)
    if therapist is None or not therapist.ready:
        turn.say(turn.words("nothing-to-do"))
        return
    at = therapist.next_digest_at or turn.now
    comes, stays = gathered(turn.tx, therapist, at=at, now=turn.now)
    if not comes and not stays:
        turn.say(_said(turn, therapist, "digest-next-nothing"))
        return
    lines = [_line(turn, therapist, number, one) for number, one in enumerate(comes, start=1)]
    if len(lines) > MOST_LINES:
        more = turn.words("digest-next-more", count=len(lines) - MOST_LINES)
        lines = [*lines[:MOST_LINES], more]
    paragraphs = [_said(turn, therapist, "digest-next"), "\n".join(lines)]
    if stays:
        paragraphs.append(turn.words("digest-next-after", count=len(stays)))
    turn.say("\n\n".join([*paragraphs, turn.words("digest-next-footer")]))


def _said(turn: Turn, therapist: Therapist, text_id: str) -> str:
    words = turn.words
    if therapist.next_digest_at is None:
        return words(f"{text_id}-unplanned")
    day = words.local_day(therapist.next_digest_at, therapist.zone or "UTC")
    return words(text_id, day=day, hour=words.clock(therapist.digest_minute))


def _line(turn: Turn, therapist: Therapist, number: int, item: Item) -> str:
    try:
        label, what = _named(turn, therapist, item)
    except _BROKEN:
        return turn.words("digest-broken", number=number)
    day = turn.words.short_day_of(item.at, therapist.zone or "UTC")
    return turn.words("digest-next-item", number=number, label=label, day=day, what=what)


def _named(turn: Turn, therapist: Therapist, item: Item) -> tuple[str, str]:
    """Whose it is, and what: never what is in it."""
    plain = turn.words.plain
    if item.section is Section.LETTER:
        letter = letters.letter_by_id(turn.tx, LetterId(item.id))
        return _label(turn, letter.client_id if letter else None), plain("digest-what-letter")
    if item.section is Section.UNDELIVERED:
        row = undelivered.by_id(turn.tx, item.id)
        what = "digest-what-answer" if row and row.is_letter else "digest-what-note"
        return _label(turn, row.client_id if row else None), plain(what)
    story = stories.story_by_id(turn.tx, StoryId(item.id))
    client = clients.client_by_id(turn.tx, story.client_id) if story else None
    if story is None or client is None:
        raise LookupError("a story without its writer")
    return label_of(turn.tx, turn.words, story, client, therapist), plain(_what(story))


def _label(turn: Turn, client_id: ClientId | None) -> str:
    client = clients.client_by_id(turn.tx, client_id) if client_id is not None else None
    if client is None:
        raise LookupError("something without the one whom it is about")
    return client.label


def _what(story: Story) -> str:
    if story.about is not About.LIFE:
        return "digest-what-off"
    media = {part.medium for part in story.parts}
    for medium in (Medium.VOICE, Medium.PHOTO):
        if medium in media:
            return f"digest-what-{medium}"
    return "digest-what-words" if media else "digest-what-tap"


COMMANDS: Handlers = {
    "digest": wanted,
}
