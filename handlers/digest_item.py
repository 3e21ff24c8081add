"""One thing in an open digest: its line, its words as far as they are unfolded, its buttons."""

from dataclasses import dataclass

from care.boundary import Boundary
from care.digest import Item, Section
from care.story import About, Medium, State, fold
from handlers import boundary, letter_item, note_offer, told
from handlers.boundary import is_heavy
from handlers.keyboard import Button, short
from handlers.quoting import plain, topic_name
from handlers.taken import as_taken
from storage import (
    clients,
    digest_items,
    letters,
    people_of_therapist,
    stories,
    therapists,
    topics,
    undelivered,
)
from storage.clients import Client
from storage.database import Transaction
from storage.digests import Digest
from storage.ids import LetterId, StoryId
from storage.stories import Story
from storage.therapists import Therapist
from texts import Words

FOLDS_AT = 200
THEN_FOLDS_AT = 60  # of these 200, for what was shared first on the same topic

Entry = tuple[str, list[Button]]


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """Who looks at which digest, and at which page of it."""

    tx: Transaction
    words: Words
    digest: Digest
    therapist: Therapist
    page: int = 0
    shown: StoryId | None = None  # a heavy one that its reader wants to see; null: none

    @property
    def zone(self) -> str:
        return self.therapist.zone or "UTC"


def entry(view: View, number: int, item: Item) -> Entry:
    """Raises what the vault raises when something of it cannot be read."""
    match item.section:
        case Section.LETTER:
            return _letter(view, number, LetterId(item.id))
        case Section.UNDELIVERED:
            return _unbrought(view, number, item.id)
        case _:
            return _story(view, number, StoryId(item.id))


def _letter(view: View, number: int, letter_id: LetterId) -> Entry:
    letter = letters.letter_by_id(view.tx, letter_id)
    writer = letter.client_id if letter else None
    client = clients.client_by_id(view.tx, writer) if writer else None
    if letter is None or client is None:
        raise LookupError("a letter without its writer")
    text, buttons = letter_item.entry(view.words, number, letter, client, zone=view.zone)
    if buttons and letter.opened_at is None:
        buttons.append(_later(view, number, f"l:{short(letter.id)}"))
    note = note_offer.button(view.tx, view.words, letter, client, number) if buttons else None
    if note is not None:
        buttons.append(note)
    return text, buttons


def _unbrought(view: View, number: int, row_id: int) -> Entry:
    """Why it did not get through is the client's own affair."""
    what = undelivered.by_id(view.tx, row_id)
    client = clients.client_by_id(view.tx, what.client_id) if what else None
    if what is None or client is None or what.therapist_id != view.therapist.id:
        raise LookupError("a row that is forgotten")
    text_id = "digest-unbrought-letter" if what.is_letter else "digest-unbrought-note"
    day = view.words.short_day_of(what.created_at, view.zone)
    return view.words(text_id, number=number, label=client.label, day=day), []


def _story(view: View, number: int, story_id: StoryId) -> Entry:
    words = view.words
    story = stories.story_by_id(view.tx, story_id)
    client = clients.client_by_id(view.tx, story.client_id) if story else None
    if story is None or client is None:
        raise LookupError("a story without its writer")
    label = label_of(view.tx, words, story, client, view.therapist)
    if story.state not in (State.SHARED, State.READ):
        return words("digest-withdrawn", number=number, label=label), []
    story = as_taken(story, view.therapist).story
    day = words.short_day_of(story.shared_at or story.created_at, view.zone)
    head = words(_head(story), number=number, label=label, day=day)
    if story.state is State.READ and digest_items.was_read_by_a_cover(view.tx, story.id):
        head += "\n" + words("digest-covered")
    later = [_later(view, number, f"s:{short(story.id)}")] if story.state is State.SHARED else []
    if boundary.touched(view.tx, story, client) is Boundary.TOPIC:
        head += "\n" + words("boundary-seen")
    if is_heavy(view.tx, story) and view.shown != story.id:
        show = Button(words.plain("digest-show", number=number), f"digestshow:{short(story.id)}")
        return f"{head}\n{words('digest-heavy')}", [show, *later]
    text, is_folded = _told(view, story)
    buttons = _buttons(view, number, story, is_folded=is_folded)
    return f"{head}\n{text}", [*buttons, *_once_read(view, number, story, client), *later]


def _told(view: View, story: Story) -> tuple[str, bool]:
    """Its words, and whether some are folded away."""
    then = _then(view, story)
    most = FOLDS_AT - THEN_FOLDS_AT if then else FOLDS_AT
    text, is_folded = fold(plain(view.words, story), most=most)
    return f"{then}{view.words.quotation(text)}", is_folded


def _buttons(view: View, number: int, story: Story, *, is_folded: bool) -> list[Button]:
    words, which = view.words, short(story.id)
    buttons = []
    if story.state is State.SHARED:
        buttons.append(Button(words.plain("digest-read", number=number), f"read:{which}"))
    if is_folded or any(part.medium is not Medium.TEXT for part in story.parts):
        label = words.plain("digest-whole-button", number=number)
        buttons.append(Button(label, f"whole:{which}"))
    if is_heavy(view.tx, story):
        data = f"digestpage:{short(view.digest.id)}:{view.page}"
        buttons.append(Button(words.plain("digest-fold", number=number), data))
    return buttons


def _once_read(view: View, number: int, story: Story, client: Client) -> list[Button]:
    """What its own therapist may do with it then: one note, and keep it where its writer allows."""
    if client.therapist_id != view.therapist.id:
        return []
    note = note_offer.button(view.tx, view.words, story, client, number)
    is_kept = people_of_therapist.is_kept(view.tx, story.id)
    keep = None if is_kept else told.keep_button(view.words, story, client, number=number)
    return [button for button in (note, keep) if button is not None]


def _later(view: View, number: int, which: str) -> Button:
    return Button(view.words.plain("digest-later", number=number), f"digestlater:{which}")


def label_of(tx: Transaction, words: Words, story: Story, client: Client, reader: Therapist) -> str:
    """By the therapist's own word; anybody else who reads it gets only whose client it was."""
    if story.reader_id is None and client.therapist_id == reader.id:
        return client.label
    therapist = therapists.therapist_by_id(tx, client.therapist_id)
    return words.plain("digest-label-other", therapist=therapist.name or "")


def _head(story: Story) -> str:
    is_read = story.state is State.READ
    if story.about is About.LIFE:
        return "digest-head-read" if is_read else "digest-head"
    return "digest-head-off-read" if is_read else "digest-head-off"


def is_plain(tx: Transaction, item: Item) -> bool:
    """A story that is to be read, and stands there unfolded: a tap on «all read» means it, too."""
    if item.section not in (Section.FIRST, Section.STORY) or not item.is_there:
        return False
    story = stories.story_by_id(tx, StoryId(item.id))
    return story is not None and story.state is State.SHARED and not is_heavy(tx, story)


def told_by(view: View, item: Item) -> list[tuple[Story, Client]]:
    """The story whose words an item shows, and whose it is; none when it shows none."""
    if item.section not in (Section.FIRST, Section.STORY):
        return []
    story = stories.story_by_id(view.tx, StoryId(item.id))
    client = clients.client_by_id(view.tx, story.client_id) if story else None
    if story is None or client is None or story.state not in (State.SHARED, State.READ):
        return []
    return [] if is_heavy(view.tx, story) and view.shown != story.id else [(story, client)]


def _then(view: View, story: Story) -> str:
    """What the client shared first on the same topic, beside the newest; empty when there is none.

    Words are forgotten a while after they were read, and then the topic alone is named; so it is
    when they are heavy, because a line about something else does not unfold them.
    """
    words = view.words
    topic = topics.topic_by_id(view.tx, story.topic_id) if story.topic_id else None
    if topic is None:
        return ""
    name = words("digest-topic", topic=topic_name(words, topic))
    first = stories.first_on_topic(view.tx, story)
    said = plain(words, first) if first and not is_heavy(view.tx, first) else ""
    if first is None or not said:
        return f"{name}\n"
    day = words.short_day_of(first.shared_at or first.created_at, view.zone)
    text, _folded = fold(said, most=THEN_FOLDS_AT)
    then, now = words("digest-then", day=day), words("digest-now")
    return f"{name}\n{then}\n{words.quotation(text)}\n{now}\n"
