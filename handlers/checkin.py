"""What one tap on a check-in does: a face, skip, a topic put to rest, words shown and sealed again.

Saying nothing is always fine. Putting a check-in off is a conversation of its own.
"""

from care.checkin import FACES, Face
from care.practice import Offer
from care.story import Event, Refusal, after
from care.story import State as StoryState
from care.topic import Event as TopicEvent
from care.topic import after as after_topic
from handlers import note, preview
from handlers.digest_cover import close_open_digest
from handlers.keyboard import Button, Keyboard, short
from handlers.note import note_of, tapped
from handlers.offered import refused
from handlers.quoting import face_label
from handlers.turn import Handlers, Turn
from storage import checkins, stories, story_fates, story_words, therapists, topics
from storage.checkins import Checkin
from storage.clients import Client
from storage.stories import Story

# The faces.


def tapped_face(turn: Turn) -> None:
    """One tap is a whole answer."""
    found = _noted(turn)
    if found is not None:
        checkin, client, face, before = found
        note.put_away(turn, checkin, client)
        turn.say(*_thanks(turn, client, checkin, face, softly=before is not face))


def changed_face(turn: Turn) -> None:
    """Another one, in place, until it is read."""
    found = _noted(turn)
    if found is not None:
        checkin, client, face, _before = found
        turn.edit(*_thanks(turn, client, checkin, face))


def _asked(turn: Turn) -> tuple[Checkin, Client] | None:
    """The check-in whose faces were tapped, while the practice offers them."""
    found = tapped(turn)
    return None if found is None or refused(turn, Offer.SCALE) else found


def _noted(turn: Turn) -> tuple[Checkin, Client, Face, Face | None] | None:
    """What is noted from now on, and the face that was before, if any."""
    found = _asked(turn)
    if found is None:
        return None
    if turn.did.value not in {str(int(face)) for face in FACES}:
        turn.refuse()
        return None
    checkin, client = found
    therapist = therapists.therapist_by_id(turn.tx, client.therapist_id)
    if therapist.here and not therapist.reads:
        turn.toast = turn.words.plain("suspension-face")
        return None
    if not therapist.here:
        turn.refuse()  # nobody is there any more who could read it
        return None
    face = Face(int(turn.did.value))
    shared = stories.tapped_story(turn.tx, checkin.id)
    if shared is not None and shared.state is StoryState.READ:
        turn.toast = turn.words.plain("face-already-read")
        return None
    if shared is None:
        story_words.add_story(
            turn.tx,
            client.id,
            state=StoryState.SHARED,
            face=face,
            checkin_id=checkin.id,
            topic_id=checkin.topic_id,
            now=turn.now,
        )
    else:
        story_words.set_face(turn.tx, shared.id, face)
        close_open_digest(turn, shared)
    if shared is None or not shared.parts:
        _draft_follows(turn, checkin, client, face)
    note.answered(turn, checkin.id, face=face)
    return checkin, client, face, None if shared is None else shared.face


def _draft_follows(turn: Turn, checkin: Checkin, client: Client, face: Face | None) -> None:
    """A draft that answers the same check-in shows the face that counts now."""
    draft = stories.open_draft(turn.tx, client.id)
    if draft is None or draft.checkin_id != checkin.id or draft.face == face:
        return
    story_words.set_face(turn.tx, draft.id, face)
    preview.show(turn, client, draft.id)


def _thanks(
    turn: Turn, client: Client, checkin: Checkin, face: Face, *, softly: bool = True
) -> tuple[str, Keyboard]:
    """`softly`: under the hardest face with where a person answers, which one message says."""
    words = turn.words
    therapist = therapists.therapist_by_id(turn.tx, client.therapist_id)
    text = words(
        "face-noted",
        face=face_label(words, face),
        therapist=therapist.name or "",
        day=words.local_day(therapist.next_digest_at, client.zone)
        if therapist.next_digest_at
        else words.plain("day-not-set"),
    )
    if softly and face is Face.VERY_HARD:
        text += "\n\n" + words("lines-soft")
    one = short(checkin.id)
    return text, [
        [
            Button(words.plain("face-change"), f"changeface:{one}"),
            Button(words.plain("face-take-back"), f"unface:{one}"),
        ]
    ]


def wants_another_face(turn: Turn) -> None:
    """The five faces once more, under the thanks."""
    found = _asked(turn)
    if found is None:
        return
    checkin, _client = found
    shared = stories.tapped_story(turn.tx, checkin.id)
    if shared is None:
        turn.toast = turn.words.plain("button-old")
    elif shared.state is StoryState.READ:
        turn.toast = turn.words.plain("face-already-read")
    else:
        faces = note.face_buttons(turn.words, checkin.id, tap="reface")
        turn.swap_buttons([faces[:3], faces[3:]], said=turn.words("face-which"))


def took_face_back(turn: Turn) -> None:
    found = tapped(turn)
    if found is None:
        return
    checkin, client = found
    shared = stories.tapped_story(turn.tx, checkin.id)
    outcome = after(shared.state, Event.DELETE) if shared else Refusal.GONE
    if shared is None or isinstance(outcome, Refusal):
        turn.toast = turn.words.plain("button-old")
    elif shared.state is StoryState.READ:
        turn.toast = turn.words.plain("face-already-read")
    elif shared.parts:
        turn.toast = turn.words.plain("face-in-story")
    else:
        _forget_face(turn, shared, outcome)
        _draft_follows(turn, checkin, client, None)
        turn.edit(turn.words("face-taken-back"))
        close_open_digest(turn, shared)


def _forget_face(turn: Turn, shared: Story, outcome: StoryState) -> None:
    story_fates.set_state(turn.tx, shared.id, outcome, now=turn.now)
    story_words.erase_words(turn.tx, shared.id)
    if shared.checkin_id is not None:
        checkins.forget_face(turn.tx, shared.checkin_id)


# Skip, words that were sealed, and the topic.


def skipped(turn: Turn) -> None:
    found = tapped(turn)
    if found is not None:
        checkin, client = found
        note.answered(turn, checkin.id)
        note.put_away(turn, checkin, client)
        turn.say(turn.words("checkin-skipped"), quietly=True)


def showed(turn: Turn) -> None:
    """The words of a sealed one, or of its reminder, in its place."""
    found = tapped(turn)
    if found is not None:
        show = note.whole_again if turn.did.value == note.AGAIN else note.whole
        turn.edit(*show(turn.words, note_of(turn.tx, *found)))


def hid(turn: Turn) -> None:
    """Nothing but the sign again."""
    found = tapped(turn)
    if found is not None:
        again = turn.did.value == note.AGAIN
        turn.edit(*note.sealed(turn.words, note_of(turn.tx, *found), again=again))


def asked_which_topic(turn: Turn) -> None:
    """The push did not name it; a tap does."""
    found = tapped(turn)
    if found is None:
        return
    full = note_of(turn.tx, *found)
    if full.topic is None:
        turn.toast = turn.words.plain("button-old")
    else:
        turn.edit(*note.whole(turn.words, full, which=True))


def finished_topic(turn: Turn) -> None:
    """In the client's word; nothing asks about it again."""
    _rest_topic(turn, TopicEvent.FINISHED)


def dropped_topic(turn: Turn) -> None:
    """For ever."""
    _rest_topic(turn, TopicEvent.NEVER)


def _rest_topic(turn: Turn, event: TopicEvent) -> None:
    found = tapped(turn)
    if found is None:
        return
    checkin, client = found
    full = note_of(turn.tx, checkin, client)
    if full.topic is None:
        turn.toast = turn.words.plain("button-old")
        return
    topics.set_state(turn.tx, full.topic.id, after_topic(full.topic.state, event), now=turn.now)
    note.answered(turn, checkin.id)
    said = turn.words(f"topic-rests-{event}")
    if turn.did.tap is not None:
        without = note.buttons(turn.words, note_of(turn.tx, checkin, client))
        turn.swap_buttons(without, said=said)
    turn.say(said, quietly=True)


TAPS: Handlers = {
    "face": tapped_face,
    "reface": changed_face,
    "changeface": wants_another_face,
    "unface": took_face_back,
    "skip": skipped,
    "shownote": showed,
    "hidenote": hid,
    "topicwhich": asked_which_topic,
    "topicdone": finished_topic,
    "topicnever": dropped_topic,
}
