"""A draft grows, and is shown to its writer: exactly what its reader would see, and the answers."""

from datetime import timedelta

from care.discretion import Level
from care.story import SHAREABLE, About, Medium
from handlers import boundary, suspension_line
from handlers.keyboard import Button, Keyboard, short
from handlers.quoting import quoted
from handlers.reader import name_for_client, nobody_reads, reader_of, suspended_reader
from handlers.taken import for_its_reader, left_out
from handlers.turn import Turn
from storage import chats, stories, story_words, unsent
from storage.clients import Client
from storage.ids import OutboxId, StoryId
from storage.stories import Story
from texts import Words

AT_ONCE = timedelta(0)
PIECE_FROM = 2000  # letters; apps cut what is longer than 4,096 at a word or a line before that
WAITS_FOR_MORE = timedelta(seconds=2)


def take_in(turn: Turn, client: Client, story_id: StoryId) -> None:
    """What was just sent is one more message of this draft."""
    story_words.add_part(
        turn.tx,
        story_id,
        owner=turn.me.id,
        medium=turn.did.medium or Medium.TEXT,
        words=turn.did.text,
        file=turn.did.file,
        message=turn.did.message,
    )
    _say_where_it_ends(turn, client, story_id)
    show(turn, client, story_id, after=WAITS_FOR_MORE if _goes_on(turn) else AT_ONCE)


def _say_where_it_ends(turn: Turn, client: Client, story_id: StoryId) -> None:
    """Before the preview, when what was just sent asks for more than this channel is for."""
    story = stories.story_by_id(turn.tx, story_id)
    reader = reader_of(turn.tx, story, client) if story is not None else None
    card = boundary.card(turn, client, story, reader) if story and reader else None
    if card is not None:
        turn.say(card, quietly=True, stays=True)


def _goes_on(turn: Turn) -> bool:
    """Whether more of it is likely on its way: a long text comes in pieces, an album one by one."""
    return turn.did.album is not None or len(turn.did.text or "") >= PIECE_FROM


def show(turn: Turn, client: Client, story_id: StoryId, *, after: timedelta = AT_ONCE) -> None:
    """A preview in place of the one before it. `after`: when more of the story may be coming."""
    story = stories.story_by_id(turn.tx, story_id)
    if story is None:
        raise LookupError("a story that was just written is gone")
    words = turn.words
    sealed = client.discretion is Level.SEALED
    reader = name_for_client(turn.tx, words, story, client)
    taken = for_its_reader(turn.tx, story, client)
    seen = story if taken.is_empty else taken.story
    is_own = taken.is_empty or nobody_reads(turn.tx, story, client)
    title = words("console-preview-own") if is_own else _title(words, story, reader)
    *before, last = quoted(words, seen)
    if taken.left_out:
        last += "\n\n" + left_out(words, taken, reader=reader)
    elif is_own and (suspended := suspended_reader(turn.tx, story, client)) is not None:
        last += "\n\n" + suspension_line.kept_meanwhile(words, suspended)
    for quote in [title, *before] if before else []:
        turn.say(quote, quietly=True, protected=sealed, after=after)
    row = turn.say(
        last if before else f"{title}\n\n{last}",
        _choices(words, story, None if is_own else reader),
        protected=sealed,
        after=after,
    )
    story_words.show_preview(turn.tx, story.id, row=row)
    if story.preview_id is not None:
        _replaced(turn, story.preview_id)


def _replaced(turn: Turn, earlier: OutboxId) -> None:
    """Only the newest preview can be answered: one that is not sent yet never is. It comes after
    the new one, so that taking that back in its turn does not take this along."""
    if unsent.take_back(turn.tx, earlier, now=turn.now):
        return
    message = chats.message_of_preview(turn.tx, earlier)
    if message is not None:
        turn.drop_buttons(message)


def _title(words: Words, story: Story, reader: str) -> str:
    match story.about:
        case About.LIFE:
            return words("story-preview", therapist=reader)
        case About.FELT_OFF:
            return words("off-preview", reader=reader)
        case About.FELT_OFF_KEPT:
            return words("off-preview-kept")


def _choices(words: Words, story: Story, reader: str | None) -> Keyboard:
    """`reader`: None where nothing of it would reach them."""
    which = f"{short(story.id)}:{story.revision}"
    rest = [
        Button(words.plain("story-keep"), f"keep:{which}"),
        Button(words.plain("story-delete"), f"delete:{which}"),
    ]
    if reader is None or story.about not in SHAREABLE:
        return [rest]
    return [[Button(words.plain("story-share", therapist=reader), f"share:{which}")], rest]
