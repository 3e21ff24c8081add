"""/concern, «Something felt off»: the client chooses who may read it, and then writes it down."""

from datetime import datetime, timedelta

from care.story import About, State
from handlers import preview
from handlers.choices import mine, one_of_mine
from handlers.keyboard import Button, long, short
from handlers.reader import READERS, chosen, who_may_read
from handlers.turn import Conversation, Handlers, Step, Turn
from storage import clients, stories, story_words, therapists
from storage.clients import Client
from storage.ids import ClientId, StoryId, TherapistId

WRITING = "feltoff"  # the conversation that takes what they write
# Later, it is a piece of the story. Longer than elsewhere: words that are meant for somebody else
# should not turn up in a preview for the therapist.
WRITTEN_WITHIN = timedelta(hours=12)


def wanted(turn: Turn) -> None:
    """/concern, or its button. Who is a client of two therapists picks which notes it is about."""
    known = mine(turn)
    if not known:
        _nothing_here(turn)
    elif len(known) == 1:
        turn.say(*who_may_read(turn, known[0]))
    else:
        buttons = [
            [Button(_therapist(turn, client), f"offwho:{short(client.id)}")] for client in known
        ]
        turn.say(turn.words("off-which"), buttons)


def _nothing_here(turn: Turn) -> None:
    """Who stopped is told that nothing is passed on or kept."""
    if turn.person is not None and clients.clients_of(turn.tx, turn.person.id):
        turn.say(turn.words("story-stopped"))
    else:
        turn.refuse()


def _therapist(turn: Turn, client: Client) -> str:
    return therapists.therapist_by_id(turn.tx, client.therapist_id).name or ""


def picked(turn: Turn) -> None:
    client = one_of_mine(turn, turn.did.value)
    if client is None:
        turn.refuse()
    else:
        turn.edit(*who_may_read(turn, client))


def never_mind(turn: Turn) -> None:
    turn.edit(turn.words("off-left"))


def chose_reader(turn: Turn) -> None:
    """From here on they write."""
    client = one_of_mine(turn, (turn.did.fields or [""])[0])
    if client is None or turn.did.value not in READERS:
        turn.refuse()
        return
    choice = chosen(turn.tx, client, turn.did.value)
    if choice is None:  # that reader is not there any more
        turn.edit(*who_may_read(turn, client))
        return
    about, supervisor_id = choice
    turn.begin(
        WRITING,
        client=short(client.id),
        about=about,
        supervisor=short(supervisor_id) if supervisor_id is not None else None,
        message=turn.did.message if turn.did.tap is not None else None,
        since=turn.now.isoformat(),
    )


def gave_to(turn: Turn) -> None:
    """Another reader for what is written already, because the first one is not there any more."""
    story = stories.story_by_id(turn.tx, StoryId(long((turn.did.fields or [""])[0])))
    client = one_of_mine(turn, short(story.client_id)) if story else None
    if story is None or client is None or turn.did.value not in READERS:
        turn.refuse()
        return
    if story.about is not About.FELT_OFF or story.state not in (State.DRAFT, State.KEPT):
        turn.refuse()
        return
    choice = chosen(turn.tx, client, turn.did.value)
    if choice is None:
        turn.edit(*who_may_read(turn, client, story.id))
        return
    turn.drop_buttons()
    story_words.set_reader(turn.tx, story.id, about=choice[0], reader_id=choice[1])
    preview.show(turn, client, story.id)


# Writing it.


def ask_words(turn: Turn) -> None:
    data = turn.open_dialogue.data
    never_mind = [[turn.choice(turn.words.plain("off-never-mind"), "never")]]
    if data["about"] == About.FELT_OFF_KEPT:
        turn.edit(turn.words("off-write-kept"), never_mind)
        return
    client = clients.client_by_id(turn.tx, ClientId(long(data["client"])))
    name = _therapist(turn, client) if client else ""
    if data["supervisor"] is not None:
        name = turn.words.plain("off-reader-supervisor")
    turn.edit(turn.words("off-write", reader=name), never_mind)


def wrote(turn: Turn) -> None:
    """One more message of it: text, a voice note or a photo."""
    if turn.did.data is not None:
        turn.finish()
        turn.edit(turn.words("off-left"))
        return
    data = turn.open_dialogue.data
    client = one_of_mine(turn, data["client"])
    if client is None:
        turn.finish()
        turn.say(turn.words("story-stopped"))
        return
    if data.get("story") is None and data["message"] is not None:
        turn.drop_buttons(data["message"])
    story_id = _begun(turn) or _new_draft(turn, client)
    turn.remember(story=short(story_id), since=turn.now.isoformat())
    preview.take_in(turn, client, story_id)


def _begun(turn: Turn) -> StoryId | None:
    """The draft that the open conversation has made; None: nothing is written yet."""
    name = turn.open_dialogue.data.get("story")
    return None if name is None else StoryId(long(name))


def _new_draft(turn: Turn, client: Client) -> StoryId:
    """A draft of its own: it answers no check-in and joins no story."""
    supervisor = turn.open_dialogue.data["supervisor"]
    return story_words.add_story(
        turn.tx,
        client.id,
        state=State.DRAFT,
        about=About(turn.open_dialogue.data["about"]),
        reader_id=None if supervisor is None else TherapistId(long(supervisor)),
        now=turn.now,
    )


def let_go(turn: Turn) -> None:
    """Closes it when what they wrote is decided about, when it is long ago, or for a command."""
    if turn.dialogue is None or turn.dialogue.name != WRITING:
        return
    since = datetime.fromisoformat(turn.dialogue.data["since"])
    is_command = (turn.did.text or "").startswith("/")
    if is_command or turn.now - since > WRITTEN_WITHIN or _is_decided(turn):
        turn.finish()


def _is_decided(turn: Turn) -> bool:
    story_id = _begun(turn)
    story = stories.story_by_id(turn.tx, story_id) if story_id is not None else None
    return story_id is not None and (story is None or story.state is not State.DRAFT)


FELT_OFF = Conversation(first="words", steps={"words": Step(ask_words, wrote)})

COMMANDS: Handlers = {
    "concern": wanted,
}

TAPS: Handlers = {
    "off": wanted,
    "offwho": picked,
    "offfor": chose_reader,
    "offgive": gave_to,
    "offnot": never_mind,
}
