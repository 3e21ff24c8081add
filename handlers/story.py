"""A story: whatever a client writes becomes a draft, and the client decides what becomes of it."""

from datetime import timedelta

from care.client import State as ClientState
from care.story import SHAREABLE, About, Event, Refusal, State, after
from handlers import preview, suspension_line
from handlers.danger_words import put_first
from handlers.digest_cover import close_open_digest
from handlers.keyboard import Button, long, short
from handlers.note import answered
from handlers.reader import cover_for, name_for_client, reader_of, who_may_read
from handlers.taken import for_its_reader, keep_apart, left_out
from handlers.turn import Handlers, Turn
from storage import checkins, clients, stories, story_fates, story_words, therapists
from storage.checkins import Checkin
from storage.clients import Client
from storage.ids import StoryId
from storage.stories import Story
from storage.therapists import Therapist

ANSWERS_FOR = timedelta(days=21)  # how long after a check-in words are taken as an answer to it


def wrote(turn: Turn) -> None:
    """Words, a voice note or a photo outside any conversation."""
    client = clients.writing_client(turn.tx, turn.me.id)
    if client is None or client.state is ClientState.STOPPED:
        turn.say(turn.words("story-stopped"))
        return
    asked = _came_lately(turn, client)
    if asked is not None:
        answered(turn, asked.id)
    draft = stories.open_draft(turn.tx, client.id)
    preview.take_in(turn, client, draft.id if draft else _new_draft(turn, client, asked))


def _came_lately(turn: Turn, client: Client) -> Checkin | None:
    """The check-in that words are an answer to, by itself or by its reminder; None: none."""
    latest = checkins.latest_checkin(turn.tx, client.id)
    heard_at = checkins.heard_of_at(turn.tx, latest.id) if latest else None
    if latest is None or heard_at is None or turn.now - heard_at > ANSWERS_FOR:
        return None
    return latest


def _new_draft(turn: Turn, client: Client, asked: Checkin | None) -> StoryId:
    """A draft; the first answer to a check-in takes its face along, and what follows does not."""
    if asked is None:
        return story_words.add_story(turn.tx, client.id, state=State.DRAFT, now=turn.now)
    tapped = stories.tapped_story(turn.tx, asked.id)
    is_alone = tapped is not None and tapped.state is State.SHARED and not tapped.parts
    return story_words.add_story(
        turn.tx,
        client.id,
        state=State.DRAFT,
        face=tapped.face if tapped and is_alone else None,
        checkin_id=asked.id,
        topic_id=asked.topic_id,
        now=turn.now,
    )


def _mine(turn: Turn) -> tuple[Story, Client] | None:
    """The story that was tapped, if this person wrote it.

    A button that answers a preview names the revision it shows, and is old after a change.
    """
    if turn.person is None:
        return None
    story_id, *revision = turn.did.fields or [""]
    story = stories.story_by_id(turn.tx, StoryId(long(story_id)))
    client = clients.client_by_id(turn.tx, story.client_id) if story else None
    if story is None or client is None or client.person_id != turn.person.id:
        return None
    return (story, client) if revision in ([], [str(story.revision)]) else None


def _move(turn: Turn, event: Event) -> tuple[Story, Client] | None:
    """Moves the tapped story on, or says kindly why not."""
    mine = _mine(turn)
    if mine is None:
        turn.refuse()
        return None
    story, _client = mine
    outcome = after(story.state, event)
    if isinstance(outcome, Refusal):
        turn.toast = turn.words.plain(f"story-{outcome}")
        return None
    if outcome is not story.state:
        story_fates.set_state(turn.tx, story.id, outcome, now=turn.now)
    return mine


def shared(turn: Turn) -> None:
    """With its reader; when a supervisor is one no longer, the client chooses anew."""
    mine = _mine(turn)
    if mine is not None and mine[1].state is ClientState.STOPPED:
        turn.edit(turn.words("story-stopped"))
        return
    if mine is None or mine[0].about not in SHAREABLE:
        turn.refuse()
        return
    taken = for_its_reader(turn.tx, *mine)
    if taken.is_empty and after(mine[0].state, Event.SHARE) is State.SHARED:
        _say_it_stays(turn, mine[0], mine[1])
        return
    reader = reader_of(turn.tx, *mine)
    if reader is None and after(mine[0].state, Event.SHARE) is State.SHARED:
        if mine[0].about is About.LIFE:
            _say_nobody_reads(turn, *mine)
            return
        turn.drop_buttons()
        turn.say(*who_may_read(turn, mine[1], mine[0].id))
        return
    put_first(turn, *mine)
    moved = _move(turn, Event.SHARE)
    if moved is None or reader is None:
        return
    story, client = moved
    _merge_tap(turn, story)
    turn.drop_buttons()
    said = _thanks(turn, story, client, reader)
    keep_apart(turn, story, client)
    turn.say(
        said,
        [[Button(turn.words.plain("story-take-back"), f"takeback:{short(story.id)}")]],
    )


def _say_nobody_reads(turn: Turn, story: Story, client: Client) -> None:
    """The therapist has left, or is suspended: it is kept, and not passed on."""
    if story.state is State.DRAFT:
        story_fates.set_state(turn.tx, story.id, State.KEPT, now=turn.now)
    name = name_for_client(turn.tx, turn.words, story, client)
    turn.drop_buttons()
    therapist = therapists.therapist_by_id(turn.tx, client.therapist_id)
    if not therapist.here:
        turn.say(turn.words("handover-nobody-reads", therapist=name))
        return
    again = f"share:{short(story.id)}:{story.revision}"
    turn.say(
        suspension_line.kept_meanwhile(turn.words, therapist),
        [[Button(turn.words.plain("story-share-after-all"), again)]],
    )


def _say_it_stays(turn: Turn, story: Story, client: Client) -> None:
    """Nothing in it is of a kind that its reader takes: it is kept, and not passed on."""
    if story.state is State.DRAFT:
        story_fates.set_state(turn.tx, story.id, State.KEPT, now=turn.now)
    name = name_for_client(turn.tx, turn.words, story, client)
    turn.drop_buttons()
    turn.say(left_out(turn.words, for_its_reader(turn.tx, story, client), reader=name))


def _thanks(turn: Turn, story: Story, client: Client, reader: Therapist) -> str:
    """Who reads it, and on which day."""
    words = turn.words
    name = name_for_client(turn.tx, words, story, client)
    day = (
        words.local_day(reader.next_digest_at, client.zone)
        if reader.next_digest_at
        else words.plain("day-not-set")
    )
    stays = left_out(words, for_its_reader(turn.tx, story, client), reader=name)
    cover = cover_for(turn.tx, story, client, now=turn.now)
    if cover is not None and cover.next_digest_at is not None:
        day = words.local_day(cover.next_digest_at, client.zone)
        said = words("away-first-shared", therapist=name, cover=cover.name or "", day=day)
    elif story.about is About.LIFE:
        said = words("story-shared", therapist=name, day=day)
    else:
        said = words("off-shared", reader=name, day=day)
    return f"{said}\n\n{stays}" if stays else said


def _merge_tap(turn: Turn, story: Story) -> None:
    """The tap that came before is part of this story now, and not told twice; unless it has been
    told already."""
    if story.checkin_id is None:
        return
    tapped = stories.tapped_story(turn.tx, story.checkin_id, but=story.id)
    if tapped is None or tapped.parts or tapped.digest_id is not None:
        return
    if tapped.face is story.face and tapped.state is State.SHARED:
        story_fates.set_state(turn.tx, tapped.id, State.DELETED, now=turn.now)


def kept(turn: Turn) -> None:
    moved = _move(turn, Event.KEEP)
    if moved is None:
        return
    story, client = moved
    which = f"{short(story.id)}:{story.revision}"
    words = turn.words
    buttons = [Button(words.plain("story-delete"), f"delete:{which}")]
    if story.about in SHAREABLE and not for_its_reader(turn.tx, story, client).is_empty:
        buttons.insert(0, Button(words.plain("story-share-after-all"), f"share:{which}"))
    turn.drop_buttons()
    turn.say(words("story-kept"), [buttons])


def deleted(turn: Turn) -> None:
    moved = _move(turn, Event.DELETE)
    if moved is None:
        return
    story, _client = moved
    story_words.erase_words(turn.tx, story.id)
    turn.edit(turn.words("story-deleted"))
    if story.state is State.SHARED:
        close_open_digest(turn, story)


def took_back(turn: Turn) -> None:
    """Until it is read; if the digest was opened meanwhile, the client is told so."""
    moved = _move(turn, Event.WITHDRAW)
    if moved is None:
        return
    story, client = moved
    words = turn.words
    reader = name_for_client(turn.tx, words, story, client)
    text = words("story-taken-back", therapist=reader)
    if story.reader_id is not None:  # a supervisor has no name to begin a sentence with
        text = words("back-taken-back") + " " + words("story-kept")
    if story_fates.seen_at(turn.tx, story.id) is not None:
        text += "\n\n" + words("story-perhaps-seen", therapist=reader)
    turn.edit(text, [[Button(words.plain("story-delete"), f"delete:{short(story.id)}")]])
    close_open_digest(turn, story)


def edited(turn: Turn) -> None:
    """The client changed a message in Telegram: the story follows, until it is read."""
    if turn.person is None or turn.did.message is None or turn.did.text is None:
        return
    story = stories.story_of_message(turn.tx, turn.person.id, turn.did.message)
    client = clients.client_by_id(turn.tx, story.client_id) if story else None
    if story is None or client is None:
        return
    outcome = after(story.state, Event.EDIT)
    if isinstance(outcome, Refusal):
        turn.say(turn.words(f"story-edit-{outcome}"), quietly=True)
        return
    story_words.edit_part(
        turn.tx, story.id, owner=turn.me.id, message=turn.did.message, words=turn.did.text
    )
    if story.state is State.DRAFT:
        preview.show(turn, client, story.id)
    else:
        _put_first_as_it_is_now(turn, story.id, client)
        turn.say(turn.words("story-edited"), quietly=True)
        close_open_digest(turn, story)


def _put_first_as_it_is_now(turn: Turn, story_id: StoryId, client: Client) -> None:
    changed = stories.story_by_id(turn.tx, story_id)
    if changed is not None and changed.state is State.SHARED:
        put_first(turn, changed, client)


TAPS: Handlers = {
    "share": shared,
    "keep": kept,
    "delete": deleted,
    "takeback": took_back,
}
