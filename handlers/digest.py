"""The digest, opened: words appear by a tap, are read, and close again. Silence is nowhere."""

from care.delivery import Kind
from care.digest import MOST_ITEMS
from care.localtime import local
from care.story import About, Event, Medium, Refusal, State, after, fold
from handlers import letter_item, sealing
from handlers.digest_cover import cover, still_there
from handlers.keyboard import Button, long, short
from handlers.quoting import plain, quoted, topic_name
from handlers.turn import Turn
from storage import clients, digests, letters, stories, therapists, topics
from storage.clients import Client
from storage.digests import Digest
from storage.ids import DigestId, StoryId
from storage.stories import Story
from storage.therapists import Therapist

FOLDS_AT = 200
THEN_FOLDS_AT = 60  # of these 200, for what was shared first on the same topic


def _mine(turn: Turn, digest_id: DigestId | None) -> tuple[Digest, Therapist] | None:
    """The digest, if it is this therapist's."""
    therapist = therapists.therapist_of(turn.tx, turn.person.id) if turn.person else None
    digest = digests.digest_by_id(turn.tx, digest_id) if digest_id is not None else None
    if digest is None or therapist is None or digest.therapist_id != therapist.id:
        return None
    return (digest, therapist) if therapist.here else None


def _my_story(turn: Turn) -> tuple[Story, Client, Digest, Therapist] | None:
    """The story that was tapped, if it stands in one of this therapist's digests."""
    story = stories.story_by_id(turn.tx, StoryId(long(turn.did.fields[0])))
    mine = _mine(turn, story.digest_id) if story else None
    client = clients.client_by_id(turn.tx, story.client_id) if story else None
    if story is None or mine is None or client is None:
        return None
    return story, client, *mine


def opened(turn: Turn) -> None:
    mine = _mine(turn, DigestId(long(turn.did.value)))
    if mine is None:
        turn.refuse()
        return
    digest, therapist = mine
    digests.opened(turn.tx, digest.id, now=turn.now)
    _show(turn, digest, therapist)


def closed(turn: Turn) -> None:
    mine = _mine(turn, DigestId(long(turn.did.value)))
    if mine is None:
        turn.refuse()
        return
    digest, _therapist = mine
    turn.edit(*cover(turn.words, digest.id, still_there(turn, digest.id)))


def read(turn: Turn) -> None:
    """«Read» on one story; the client is told if they wish to be."""
    mine = _my_story(turn)
    if mine is None:
        turn.refuse()
        return
    story, client, digest, therapist = mine
    _mark_read(turn, story, client, therapist)
    turn.toast = turn.words.plain(
        "digest-told-quietly" if client.receipts else "digest-marked-read"
    )
    _show(turn, digest, therapist)


def read_all(turn: Turn) -> None:
    mine = _mine(turn, DigestId(long(turn.did.value)))
    if mine is None:
        turn.refuse()
        return
    digest, therapist = mine
    for story in stories.of_digest(turn.tx, digest.id):
        client = clients.client_by_id(turn.tx, story.client_id)
        if client is not None and story.state is State.SHARED:
            _mark_read(turn, story, client, therapist)
    _show(turn, digest, therapist)


def _mark_read(turn: Turn, story: Story, client: Client, therapist: Therapist) -> None:
    outcome = after(story.state, Event.READ)
    if isinstance(outcome, Refusal):
        return
    stories.set_state(turn.tx, story.id, outcome, now=turn.now)
    if client.receipts:
        turn.tell(
            client.person_id,
            lambda words: sealing.receipt(
                words,
                client,
                therapist=None if story.reader_id is not None else therapist.name or "",
                day=local(turn.now, client.zone).date(),
            ),
            kind=Kind.RECEIPT,
            client=client.id,
        )


def saw_whole(turn: Turn) -> None:
    """All of a story that the digest folded, with its voice notes and photos."""
    mine = _my_story(turn)
    if mine is None or mine[0].state not in (State.SHARED, State.READ):
        turn.refuse()
        return
    story, client, _digest, _therapist = mine
    title = turn.words("digest-whole", label=_label(turn, story, client))
    pieces = quoted(turn.words, story)
    for piece in [f"{title}\n\n{pieces[0]}", *pieces[1:]]:
        turn.say(piece, protected=True, quietly=True, owner=client.person_id)
    for part in story.parts:
        if part.medium is Medium.VOICE:
            turn.send("sendVoice", {"voice": part.file, "protect_content": True})
        elif part.medium is Medium.PHOTO:
            turn.send("sendPhoto", {"photo": part.file, "protect_content": True})


def _show(turn: Turn, digest: Digest, therapist: Therapist) -> None:
    """The open digest, in place of its cover."""
    words = turn.words
    entries, rows = _mail(turn, digest, therapist)
    shown = stories.of_digest(turn.tx, digest.id)[: MOST_ITEMS - len(entries)]
    for number, story in enumerate(shown, start=len(entries) + 1):
        client = clients.client_by_id(turn.tx, story.client_id)
        if client is None:
            continue
        entry, buttons = _entry(turn, number, story, client, therapist)
        entries.append(entry)
        if buttons:
            rows.append(buttons)
    unread = sum(story.state is State.SHARED for story in shown)
    if unread > 1:
        rows.append([Button(words.plain("digest-read-all"), f"readall:{short(digest.id)}")])
    rows.append([Button(words.plain("digest-close"), f"close:{short(digest.id)}")])
    turn.edit("\n\n".join([*entries, words("digest-footer")]), rows)


def _mail(turn: Turn, digest: Digest, therapist: Therapist) -> tuple[list[str], list[list[Button]]]:
    """Letters come first, each with a button that opens it."""
    entries: list[str] = []
    rows: list[list[Button]] = []
    for letter in letters.of_digest(turn.tx, digest.id)[:MOST_ITEMS]:
        client = clients.client_by_id(turn.tx, letter.client_id) if letter.client_id else None
        if client is None:
            continue
        number, zone = len(entries) + 1, therapist.zone or "UTC"
        entry, buttons = letter_item.entry(turn.words, number, letter, client, zone=zone)
        entries.append(entry)
        if buttons:
            rows.append(buttons)
    return entries, rows


def _entry(
    turn: Turn, number: int, story: Story, client: Client, therapist: Therapist
) -> tuple[str, list[Button]]:
    words = turn.words
    label = _label(turn, story, client)
    if story.state not in (State.SHARED, State.READ):
        return words("digest-withdrawn", number=number, label=label), []
    day = words.short_day_of(story.shared_at or story.created_at, therapist.zone or "UTC")
    then = _then(turn, story, therapist)
    most = FOLDS_AT - THEN_FOLDS_AT if then else FOLDS_AT
    text, folded = fold(plain(words, story), most=most)
    head = words(_head(story), number=number, label=label, day=day)
    buttons: list[Button] = []
    if story.state is State.SHARED:
        buttons.append(Button(words.plain("digest-read", number=number), f"read:{short(story.id)}"))
    if folded or any(part.medium is not Medium.TEXT for part in story.parts):
        buttons.append(
            Button(words.plain("digest-whole-button", number=number), f"whole:{short(story.id)}")
        )
    return f"{head}\n{then}{words.quotation(text)}", buttons


def _label(turn: Turn, story: Story, client: Client) -> str:
    """By the therapist's own word; a supervisor gets only whose client it was."""
    if story.reader_id is None:
        return client.label
    therapist = therapists.therapist_by_id(turn.tx, client.therapist_id)
    return turn.words.plain("digest-label-other", therapist=therapist.name or "")


def _head(story: Story) -> str:
    is_read = story.state is State.READ
    if story.about is About.LIFE:
        return "digest-head-read" if is_read else "digest-head"
    return "digest-head-off-read" if is_read else "digest-head-off"


def _then(turn: Turn, story: Story, therapist: Therapist) -> str:
    """What the client shared first on the same topic, beside the newest; empty when there is none.

    Words are forgotten a while after they were read, and then the topic alone is named.
    """
    words = turn.words
    topic = topics.topic_by_id(turn.tx, story.topic_id) if story.topic_id else None
    if topic is None:
        return ""
    name = words("digest-topic", topic=topic_name(words, topic))
    first = stories.first_on_topic(turn.tx, story)
    said = plain(words, first) if first else ""
    if first is None or not said:
        return f"{name}\n"
    day = words.short_day_of(first.shared_at or first.created_at, therapist.zone or "UTC")
    text, _folded = fold(said, most=THEN_FOLDS_AT)
    then, now = words("digest-then", day=day), words("digest-now")
    return f"{name}\n{then}\n{words.quotation(text)}\n{now}\n"
