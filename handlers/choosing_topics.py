"""Which parts of life a note may ask about. Only the client opens one."""

from collections.abc import Sequence

from care.audit import Act, Actor
from care.topic import OWN_MOST, Event, Key, State, after
from handlers.choices import Screen, listen, option, put
from handlers.keyboard import Button, in_rows, long, short
from handlers.turn import Turn
from handlers.typed import said
from storage import therapists, topics
from storage.clients import Client
from storage.topics import Topic
from texts import Words

MOST_OWN = 12  # so that they fit under one message


def topic_label(words: Words, topic: Topic) -> str:
    """How a topic is called on a screen that the client opened; never in a push."""
    return _key_label(words, topic.key) if topic.key is not None else topic.own or ""


def _key_label(words: Words, key: Key) -> str:
    return words.plain(f"settings-topic-{key}")


def show_topics(turn: Turn, client: Client, note: str | None = None) -> None:
    listen(turn, client, "topics")
    known = topics.topics_of(turn.tx, client.id)
    by_key = {topic.key: topic for topic in known if topic.key is not None}
    buttons = [
        _choice(turn, client, key.value, _key_label(turn.words, key), by_key.get(key))
        for key in Key
        if key not in by_key or by_key[key].state is not State.NEVER
    ]
    own = [
        _choice(turn, client, f"t-{short(topic.id)}", topic.own, topic)
        for topic in known
        if topic.own is not None and topic.state is not State.NEVER
    ]
    rows = in_rows(buttons, 2)
    text = "\n\n".join(
        [*_offered(turn, client, known), turn.words("settings-topics", most=OWN_MOST)]
    )
    put(turn, client, "topics", text, [*rows, *([one] for one in own)], note=note)


def _offered(turn: Turn, client: Client, known: Sequence[Topic]) -> list[str]:
    """What the therapist offers, as long as it is not decided about. Nobody is told whether it
    ever is."""
    proposed = {topic.key for topic in known if topic.state is State.PROPOSED}
    names = [_key_label(turn.words, key) for key in Key if key in proposed]
    if not names:
        return []
    therapist = therapists.therapist_by_id(turn.tx, client.therapist_id).name or ""
    return [
        turn.words("settings-topics-offered", therapist=therapist, topics=turn.words.list(names))
    ]


def _choice(turn: Turn, client: Client, name: str, label: str, topic: Topic | None) -> Button:
    is_open = topic is not None and topic.state is State.OPEN
    return option(turn, client, label, "topics", name, "off" if is_open else "on", chosen=is_open)


def chose_topic(turn: Turn, client: Client, what: Sequence[str]) -> None:
    """On or off; said twice it is the same."""
    name, wanted = (what[0], what[1]) if len(what) == 2 else ("", "")
    known = topics.topics_of(turn.tx, client.id)
    is_key = name in {key.value for key in Key}
    number = long(name.removeprefix("t-"))
    topic = next((one for one in known if (one.key == name if is_key else one.id == number)), None)
    if wanted not in ("on", "off") or (topic is None and not is_key):
        turn.refuse()
        return
    if topic is not None:
        _turn_to(turn, client, topic, Event.ADDED if wanted == "on" else Event.FINISHED)
    elif wanted == "on":
        topics.add_topic(
            turn.tx, client.id, owner=turn.me.id, key=Key(name), state=State.OPEN, now=turn.now
        )
        _write_down(turn, client)
    show_topics(turn, client)


def _turn_to(turn: Turn, client: Client, topic: Topic, event: Event) -> None:
    is_open = topic.state is State.OPEN
    if is_open is not (event is Event.ADDED):
        topics.set_state(turn.tx, topic.id, after(topic.state, event), now=turn.now)
        _write_down(turn, client)


def _write_down(turn: Turn, client: Client) -> None:
    """Not which: what somebody is asked about is theirs alone."""
    turn.write_down(Act.CHOICE_CHANGED, Actor.CLIENT, subject=client.id, what="topics")


def wrote_topic(turn: Turn, client: Client, _what: Sequence[str]) -> None:
    """One in their own words."""
    own = said(turn)
    known = [one for one in topics.topics_of(turn.tx, client.id) if one.own is not None]
    same = next((one for one in known if (one.own or "").casefold() == own.casefold()), None)
    if not 1 <= len(own) <= OWN_MOST:
        show_topics(turn, client, turn.words("settings-topic-length", most=OWN_MOST))
    elif same is not None:
        _turn_to(turn, client, same, Event.ADDED)
        show_topics(turn, client, turn.words("settings-noted"))
    elif len(known) >= MOST_OWN:
        show_topics(turn, client, turn.words("settings-topic-many"))
    else:
        topics.add_topic(
            turn.tx, client.id, owner=turn.me.id, own=own, state=State.OPEN, now=turn.now
        )
        _write_down(turn, client)
        show_topics(turn, client, turn.words("settings-noted"))


TOPICS = {"topics": Screen(show_topics, chose_topic, wrote_topic)}
