"""What a client shared, as it stands on the pages about them: an entry, and the whole of it."""

from care.audit import Act, Actor
from care.shelf import may_keep
from care.story import Medium, fold
from handlers import note_offer
from handlers.boundary import is_heavy
from handlers.clientele import Mine, own_client_of, put
from handlers.keyboard import Button, Keyboard, long, short
from handlers.letter_item import read_data
from handlers.quoting import plain, quoted
from handlers.taken import as_taken
from handlers.turn import Turn
from storage import people_of_therapist, stories
from storage.clients import Client
from storage.database import Transaction
from storage.ids import StoryId
from storage.people_of_therapist import Delivered
from storage.stories import Story
from storage.therapists import Therapist
from texts import Words

FOLDS_AT = 200
ENTRIES = 6  # on a page

Told = tuple[Delivered, Story, Client, Therapist]


def own_story(turn: Turn) -> Told | None:
    """The story that the tapped button names, if it reached this therapist and still stands."""
    story = stories.story_by_id(turn.tx, StoryId(long((turn.did.fields or [""])[0])))
    mine: Mine | None = own_client_of(turn, story.client_id) if story else None
    if story is None or mine is None:
        return None
    found = people_of_therapist.delivered_story(turn.tx, mine[0], story.id)
    return None if found is None else (found, as_taken(story, mine[1]).story, *mine)


def entry(
    tx: Transaction, words: Words, number: int, one: Delivered, therapist: Therapist
) -> tuple[str, list[Button]]:
    """One of the list, folded, with the button that opens it. A letter never shows its words."""
    day = words.short_day_of(one.at, therapist.zone or "UTC")
    open_it = words.plain("people-open-one", number=number)
    if one.letter is not None:
        data = read_data(one.letter, listed=str((number - 1) // ENTRIES))
        return words("people-letter", number=number, day=day), [Button(open_it, data)]
    if one.story is None:
        raise LookupError("neither a story nor a letter was delivered")
    story = as_taken(one.story, therapist).story
    head = words("people-story", number=number, day=day)
    if one.shelved_at is not None:
        head = words("people-story-kept", number=number, day=day)
    if is_gone(story):
        return f"{head}\n{words('people-words-gone')}", []
    data = f"told:{short(story.id)}:0"
    if is_heavy(tx, story):
        return f"{head}\n{words('people-folded')}", [Button(open_it, data)]
    text, _folded = fold(plain(words, story), most=FOLDS_AT)
    return f"{head}\n{words.quotation(text)}", [Button(open_it, data)]


def is_gone(story: Story) -> bool:
    """Its words were erased, a while after they were read."""
    return not story.parts and story.face is None


def show(turn: Turn, told: Told, *, page: int) -> None:
    """All of its words, a page at a time, in place of what was tapped."""
    one, story, client, therapist = told
    turn.write_down(Act.STORY_OPENED, Actor.THERAPIST, subject=client.id, about=story.id)
    words = turn.words
    pieces = quoted(words, story) if not is_gone(story) else [words("people-words-gone")]
    page = min(page, len(pieces) - 1)
    text = [
        words("people-whole", label=client.label,
              day=words.short_day_of(one.at, therapist.zone or "UTC")),
        pieces[page],
    ]  # fmt: skip
    if one.shelved_at is not None:
        text.append(words("shelf-is-on"))
    buttons = _buttons(turn, told, page=page, count=len(pieces))
    put(turn, "\n\n".join(text), buttons, about=client)


def _buttons(turn: Turn, told: Told, *, page: int, count: int) -> Keyboard:
    words, (one, story, client, _therapist) = turn.words, told
    number = short(story.id)
    turning = []
    if page:
        turning.append(Button(words.plain("people-before"), f"told:{number}:{page - 1}"))
    if page + 1 < count:
        turning.append(Button(words.plain("people-next"), f"told:{number}:{page + 1}"))
    play = [Button(words.plain("people-play"), f"play:{number}")] if _has_media(story) else []
    keep = []
    if one.shelved_at is not None:
        keep = [Button(words.plain("shelf-take-off"), f"unshelve:{number}:{page}")]
    elif can_be_kept(story, client):
        keep = [Button(words.plain("shelf-put-on"), f"shelve:{number}:{page}")]
    note = note_offer.button(turn.tx, words, story, client)
    back = [Button(words.plain("people-back-to-shared"), f"shared:{short(client.id)}:0")]
    rows = (turning, play, [note] if note else [], keep, back)
    return [row for row in rows if row]


def can_be_kept(story: Story, client: Client) -> bool:
    """Whether the button to keep it belongs under it."""
    return may_keep(
        story.state,
        story.about,
        allowed=client.may_keep,
        client=client.state,
        has_words=not is_gone(story),
    )


def keep_button(words: Words, story: Story, client: Client, *, number: int) -> Button | None:
    """For a list of several, such as a digest: keeps the story numbered so, if it may be kept."""
    if not can_be_kept(story, client) or story.reader_id is not None:
        return None
    return Button(words.plain("shelf-put-on-one", number=number), f"shelve:{short(story.id)}")


def _has_media(story: Story) -> bool:
    return any(part.medium is not Medium.TEXT for part in story.parts)


def play(turn: Turn, story: Story) -> None:
    """Its voice notes and photos, as they were sent."""
    turn.write_down(Act.STORY_OPENED, Actor.THERAPIST, subject=story.client_id, about=story.id)
    for part in story.parts:
        if part.medium is Medium.VOICE:
            turn.send("sendVoice", {"voice": part.file, "protect_content": True})
        elif part.medium is Medium.PHOTO:
            turn.send("sendPhoto", {"photo": part.file, "protect_content": True})
