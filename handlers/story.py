"""A story: whatever a client writes becomes a draft, and the client decides what becomes of it."""

from datetime import timedelta

from care.client import State as ClientState
from care.story import Event, Medium, Refusal, State, after
from handlers import preview
from handlers.digest_cover import close_open_digest
from handlers.keyboard import Button, long, short
from handlers.note import answered
from handlers.turn import Turn
from storage import checkins, clients, digests, stories, therapists
from storage.clients import Client
from storage.ids import StoryId
from storage.stories import Story

ANSWERS_FOR = timedelta(days=21)  # how long after a check-in words are taken as an answer to it
PIECE_FROM = 2000  # letters; apps cut what is longer than 4,096 at a word or a line before that
WAITS_FOR_MORE = timedelta(seconds=2)


def wrote(turn: Turn) -> None:
    """Words, a voice note or a photo outside any conversation."""
    client = clients.writing_client(turn.tx, turn.me.id)
    if client is None or client.state is ClientState.STOPPED:
        turn.say(turn.words("story-stopped"))
        return
    draft = stories.open_draft(turn.tx, client.id)
    story_id = draft.id if draft else _new_draft(turn, client)
    stories.add_part(
        turn.tx,
        story_id,
        owner=turn.me.id,
        medium=turn.did.medium or Medium.TEXT,
        words=turn.did.text,
        file=turn.did.file,
        message=turn.did.message,
    )
    after = WAITS_FOR_MORE if _goes_on(turn) else preview.AT_ONCE
    preview.show(turn, client, story_id, after=after)


def _goes_on(turn: Turn) -> bool:
    """Whether more of it is likely on its way: a long text comes in pieces, an album one by one."""
    return turn.did.album is not None or len(turn.did.text or "") >= PIECE_FROM


def _new_draft(turn: Turn, client: Client) -> StoryId:
    """A draft; when a check-in came lately, it is an answer to that and takes its face along."""
    latest = checkins.latest_checkin(turn.tx, client.id)
    sent_at = checkins.went_out_at(turn.tx, latest.id) if latest else None
    if latest is None or sent_at is None or turn.now - sent_at > ANSWERS_FOR:
        return stories.add_story(turn.tx, client.id, state=State.DRAFT, now=turn.now)
    answered(turn, latest.id)
    tapped = stories.tapped_story(turn.tx, latest.id)
    return stories.add_story(
        turn.tx,
        client.id,
        state=State.DRAFT,
        face=tapped.face if tapped and tapped.state is State.SHARED else None,
        checkin_id=latest.id,
        topic_id=latest.topic_id,
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
        stories.set_state(turn.tx, story.id, outcome, now=turn.now)
    return mine


def shared(turn: Turn) -> None:
    mine = _mine(turn)
    if mine is not None and mine[1].state is ClientState.STOPPED:
        turn.edit(turn.words("story-stopped"))
        return
    moved = _move(turn, Event.SHARE)
    if moved is None:
        return
    story, client = moved
    _merge_tap(turn, story)
    therapist = therapists.therapist_by_id(turn.tx, client.therapist_id)
    words = turn.words
    turn.drop_buttons()
    day = (
        words.local_day(therapist.next_digest_at, client.zone)
        if therapist.next_digest_at
        else words.plain("day-not-set")
    )
    turn.say(
        words("story-shared", therapist=therapist.name or "", day=day),
        [[Button(words.plain("story-take-back"), f"takeback:{short(story.id)}")]],
    )


def _merge_tap(turn: Turn, story: Story) -> None:
    """The tap that came before is part of this story now, and not told twice; unless it has been
    told already."""
    if story.checkin_id is None:
        return
    tapped = stories.tapped_story(turn.tx, story.checkin_id, but=story.id)
    if tapped is None or tapped.parts or tapped.digest_id is not None:
        return
    if tapped.face is story.face and tapped.state is State.SHARED:
        stories.set_state(turn.tx, tapped.id, State.DELETED, now=turn.now)


def kept(turn: Turn) -> None:
    moved = _move(turn, Event.KEEP)
    if moved is None:
        return
    story, _client = moved
    which = f"{short(story.id)}:{story.revision}"
    words = turn.words
    turn.drop_buttons()
    turn.say(
        words("story-kept"),
        [
            [
                Button(words.plain("story-share-after-all"), f"share:{which}"),
                Button(words.plain("story-delete"), f"delete:{which}"),
            ]
        ],
    )


def deleted(turn: Turn) -> None:
    moved = _move(turn, Event.DELETE)
    if moved is None:
        return
    story, client = moved
    stories.erase_words(turn.tx, story.id)
    turn.edit(turn.words("story-deleted"))
    if story.state is State.SHARED:
        close_open_digest(turn, story, client)


def took_back(turn: Turn) -> None:
    """Until it is read; if the digest was opened meanwhile, the client is told so."""
    moved = _move(turn, Event.WITHDRAW)
    if moved is None:
        return
    story, client = moved
    words = turn.words
    therapist = therapists.therapist_by_id(turn.tx, client.therapist_id)
    digest = digests.digest_by_id(turn.tx, story.digest_id) if story.digest_id else None
    text = words("story-taken-back", therapist=therapist.name or "")
    if digest is not None and digest.opened_at is not None:
        text += "\n\n" + words("story-perhaps-seen", therapist=therapist.name or "")
    turn.edit(text, [[Button(words.plain("story-delete"), f"delete:{short(story.id)}")]])
    close_open_digest(turn, story, client)


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
    stories.edit_part(
        turn.tx, story.id, owner=turn.me.id, message=turn.did.message, words=turn.did.text
    )
    if story.state is State.DRAFT:
        preview.show(turn, client, story.id)
    else:
        turn.say(turn.words("story-edited"), quietly=True)
        close_open_digest(turn, story, client)
