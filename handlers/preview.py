"""How a draft is shown to its writer: exactly what the therapist would see, and three answers."""

from datetime import timedelta

from care.discretion import Level
from handlers.keyboard import Button, Keyboard, short
from handlers.quoting import quoted
from handlers.turn import Turn
from storage import outbox, stories, therapists
from storage.clients import Client
from storage.ids import OutboxId, StoryId
from storage.stories import Story
from storage.therapists import Therapist
from texts import Words

AT_ONCE = timedelta(0)


def show(turn: Turn, client: Client, story_id: StoryId, *, after: timedelta = AT_ONCE) -> None:
    """A preview in place of the one before it. `after`: when more of the story may be coming."""
    story = stories.story_by_id(turn.tx, story_id)
    if story is None:
        raise LookupError("a story that was just written is gone")
    words = turn.words
    sealed = client.discretion is Level.SEALED
    therapist = therapists.therapist_by_id(turn.tx, client.therapist_id)
    title = words("story-preview", therapist=therapist.name or "")
    *before, last = quoted(words, story)
    for quote in [title, *before] if before else []:
        turn.say(quote, quietly=True, protected=sealed, after=after)
    row = turn.say(
        last if before else f"{title}\n\n{last}",
        _choices(words, story, therapist),
        protected=sealed,
        after=after,
    )
    stories.show_preview(turn.tx, story.id, row=row)
    if story.preview_id is not None:
        _replaced(turn, story.preview_id)


def _replaced(turn: Turn, earlier: OutboxId) -> None:
    """Only the newest preview can be answered: one that is not sent yet never is. It comes after
    the new one, so that taking that back in its turn does not take this along."""
    if outbox.take_back(turn.tx, earlier, now=turn.now):
        return
    message = stories.message_of_preview(turn.tx, earlier)
    if message is not None:
        turn.drop_buttons(message)


def _choices(words: Words, story: Story, therapist: Therapist) -> Keyboard:
    which = f"{short(story.id)}:{story.revision}"
    share = words.plain("story-share", therapist=therapist.name or "")
    return [
        [Button(share, f"share:{which}")],
        [
            Button(words.plain("story-keep"), f"keep:{which}"),
            Button(words.plain("story-delete"), f"delete:{which}"),
        ],
    ]
