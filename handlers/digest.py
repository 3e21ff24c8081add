"""The digest, opened: words appear by a tap, are read, and close again. Silence is nowhere."""

from dataclasses import replace

from care.audit import Act, Actor
from care.digest import Section
from care.story import Event, Medium, Refusal, State, after
from handlers import digest_trail, receipts, sealing
from handlers.digest_cover import cover, still_there
from handlers.digest_item import View, label_of
from handlers.digest_page import page, page_with, to_read
from handlers.keyboard import long
from handlers.quoting import quoted
from handlers.roles import therapist_here
from handlers.taken import as_taken
from handlers.trail import stands_for
from handlers.turn import Handlers, Turn
from storage import clients, digest_items, digests, letters, stories, story_fates
from storage.clients import Client
from storage.ids import DigestId, LetterId, StoryId
from storage.stories import Story
from storage.therapists import Therapist


def _mine(turn: Turn, digest_id: DigestId | None) -> View | None:
    """The digest, if it is this therapist's."""
    therapist = therapist_here(turn)
    digest = digests.digest_by_id(turn.tx, digest_id) if digest_id is not None else None
    if digest is None or therapist is None or digest.therapist_id != therapist.id:
        return None
    return View(tx=turn.tx, words=turn.words, digest=digest, therapist=therapist)


def _my_tapped(turn: Turn) -> View | None:
    """The digest that a button names, at the page that it names; without one, at the first."""
    digest_id, number, *_ = [*turn.did.fields, "", ""]
    view = _mine(turn, DigestId(long(digest_id)))
    return None if view is None else replace(view, page=int(number) if _counts(number) else 0)


def _counts(number: str) -> bool:
    return number.isascii() and number.isdigit() and len(number) < 6


def _my_story(turn: Turn) -> tuple[Story, Client, View] | None:
    """The story that was tapped, if it stands in one of this therapist's digests."""
    story = stories.story_by_id(turn.tx, StoryId(long(turn.did.value)))
    view = _mine(turn, story.digest_id) if story else None
    client = clients.client_by_id(turn.tx, story.client_id) if story else None
    if story is None or view is None or client is None:
        return None
    return story, client, replace(view, page=page_with(view, story.id))


def opened(turn: Turn) -> None:
    """At its first page, or the one that was tapped: from then on nothing in it is unseen."""
    view = _my_tapped(turn)
    if view is None:
        turn.refuse()
        return
    digests.opened(turn.tx, view.digest.id, now=turn.now)
    digest_trail.opened(view, now=turn.now)
    turn.edit(*page(view))


def closed(turn: Turn) -> None:
    view = _my_tapped(turn)
    if view is None:
        turn.refuse()
        return
    turn.edit(*cover(turn.words, view.digest.id, still_there(turn.tx, view.digest.id)))


def read(turn: Turn) -> None:
    """«Read» on one story; the client is told if they wish to be."""
    mine = _my_story(turn)
    if mine is None:
        turn.refuse()
        return
    story, client, view = mine
    told = _mark_read(turn, story, client, view.therapist)
    turn.toast = turn.words.plain("digest-told-quietly" if told else "digest-marked-read")
    turn.edit(*page(replace(view, shown=story.id)))  # what was just read stays open


def read_all(turn: Turn) -> None:
    """All that stands unfolded on the page; of what was not looked at nobody is told that it was
    read."""
    view = _my_tapped(turn)
    if view is None:
        turn.refuse()
        return
    for item in to_read(view):
        story = stories.story_by_id(turn.tx, StoryId(item.id))
        client = clients.client_by_id(turn.tx, story.client_id) if story else None
        if story is not None and client is not None:
            _mark_read(turn, story, client, view.therapist)
    turn.edit(*page(view))


def _mark_read(turn: Turn, story: Story, client: Client, therapist: Therapist) -> bool:
    """Whether the client is told."""
    outcome = after(story.state, Event.READ)
    if isinstance(outcome, Refusal):
        return False
    story_fates.set_state(turn.tx, story.id, outcome, now=turn.now)
    name = None if story.reader_id is not None else therapist.name or ""
    return receipts.tell(
        turn,
        client,
        therapist,
        lambda words, day: sealing.receipt(words, client, therapist=name, day=day),
    )


def unfolded(turn: Turn) -> None:
    """Something heavy, in its place on the page."""
    mine = _my_story(turn)
    if mine is None or mine[0].state not in (State.SHARED, State.READ):
        turn.refuse()
        return
    story, client, view = mine
    digests.opened(turn.tx, view.digest.id, now=turn.now)
    _write_down(turn, story, client, view)
    turn.edit(*page(replace(view, shown=story.id)))


def _write_down(turn: Turn, story: Story, client: Client, view: View) -> None:
    part = stands_for(story, client, view.therapist)
    turn.write_down(Act.STORY_OPENED, Actor.THERAPIST, subject=client.id, about=story.id, what=part)


def left_for_later(turn: Turn) -> None:
    """It comes with the next digest, in its old place; here it is gone."""
    is_letter = turn.did.fields[:1] == ["l"]
    found = _my_letter(turn) if is_letter else _my_unread(turn)
    if found is None:
        turn.refuse()
        return
    view, item, section = found
    if digest_items.put_off(turn.tx, item, section, now=turn.now):
        turn.toast = turn.words.plain("digest-comes-again")
    turn.edit(*page(view))


def _my_unread(turn: Turn) -> tuple[View, StoryId, Section] | None:
    mine = _my_story(turn)
    return None if mine is None else (mine[2], mine[0].id, Section.STORY)


def _my_letter(turn: Turn) -> tuple[View, LetterId, Section] | None:
    letter = letters.letter_by_id(turn.tx, LetterId(long(turn.did.value)))
    view = _mine(turn, letter.digest_id) if letter else None
    if letter is None or view is None:
        return None
    return replace(view, page=page_with(view, letter.id)), letter.id, Section.LETTER


def saw_whole(turn: Turn) -> None:
    """All of a story that the digest folded, with its voice notes and photos."""
    mine = _my_story(turn)
    if mine is None or mine[0].state not in (State.SHARED, State.READ):
        turn.refuse()
        return
    client, view = mine[1:]
    _write_down(turn, *mine)
    story = as_taken(mine[0], view.therapist).story
    label = label_of(turn.tx, turn.words, story, client, view.therapist)
    title = turn.words("digest-whole", label=label)
    pieces = quoted(turn.words, story)
    for piece in [f"{title}\n\n{pieces[0]}", *pieces[1:]]:
        turn.say(piece, protected=True, quietly=True, owner=client.person_id)
    for part in story.parts:
        if part.medium is Medium.VOICE:
            turn.send("sendVoice", {"voice": part.file, "protect_content": True})
        elif part.medium is Medium.PHOTO:
            turn.send("sendPhoto", {"photo": part.file, "protect_content": True})


TAPS: Handlers = {
    "open": opened,
    "close": closed,
    "read": read,
    "readall": read_all,
    "whole": saw_whole,
    "digestpage": opened,
    "digestshow": unfolded,
    "digestlater": left_for_later,
}
