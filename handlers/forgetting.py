"""/forget and "Stop and erase everything": one card, one tap, and a report of what is gone."""

from collections.abc import Collection, Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from care.audit import Act, Actor
from care.client import State as ClientState
from care.story import State
from handlers import danger_ping
from handlers.digest_cover import close_open_digest, recount_unsent_digest
from handlers.keyboard import Button, Keyboard, long, short
from handlers.menu import show_menu
from handlers.reader import name_for_client
from handlers.turn import Handlers, Turn
from handlers.wayback_item import take_away
from storage import (
    clients,
    invites,
    letter_burning,
    letters,
    people,
    portability,
    stories,
    story_fates,
    therapists,
    waybacks,
)
from storage.clients import Client
from storage.ids import PersonId
from storage.letters import Letter
from storage.stories import Story

GOOD_FOR = timedelta(days=1)  # afterwards the card's button shows the card anew


def asked(turn: Turn) -> None:
    """What would go and what nobody can call back, before the one tap that does it."""
    if turn.person is None:
        _nobody(turn)
    elif _has_another_part(turn, turn.person.id):
        turn.say(turn.words("forget-other-part"))
    else:
        turn.say(*_card(turn))


def confirmed(turn: Turn) -> None:
    """Stops and erases, all in this transaction; the report goes to somebody unknown."""
    if turn.person is None:
        _nobody(turn)
        return
    if _has_another_part(turn, turn.person.id):
        turn.edit(turn.words("forget-other-part"))
        return
    if not timedelta(0) <= turn.now - _shown_at(turn) <= GOOD_FOR:
        turn.edit(*_card(turn))
        return
    mine = clients.clients_of(turn.tx, turn.person.id)
    told = _stories_in_digests(turn, mine)
    mail = [letter for client in mine for letter in letters.in_digests(turn.tx, client.id)]
    report = _report(turn, mine, seen_by=_seen_by(turn, told, mine))
    _empty_digests(turn, told, mail)
    _ask_nothing_any_more(turn, mine)
    invites.decline_open(turn.tx, turn.person.id, now=turn.now)
    turn.finish()
    _write_down(turn, mine)
    people.erase_person(turn.tx, turn.person.id)
    turn.become(None)
    turn.edit(report)
    show_menu(turn)


def _write_down(turn: Turn, mine: Sequence[Client]) -> None:
    """That it was done stays, and for whom is a number that stands for nobody any more."""
    for client in mine:
        if client.state is not ClientState.STOPPED:
            turn.write_down(Act.CONSENT_WITHDRAWN, Actor.CLIENT, subject=client.id)
        turn.write_down(Act.ERASED, Actor.CLIENT, subject=client.id)
    if not mine:
        turn.write_down(Act.ERASED, Actor.CLIENT, subject=turn.me.id)


def kept_all(turn: Turn) -> None:
    turn.edit(turn.words("forget-kept"))


def _nobody(turn: Turn) -> None:
    if turn.did.tap is None:
        turn.say(turn.words("mine-nothing-stored"))
    else:
        turn.refuse()


def _has_another_part(turn: Turn, person_id: PersonId) -> bool:
    """Other people's things hang on a therapist and an admin."""
    return (
        people.is_admin(turn.tx, person_id)
        or turn.chat_id in turn.house.admin_ids
        or therapists.therapist_of(turn.tx, person_id) is not None
    )


def _card(turn: Turn) -> tuple[str, Keyboard]:
    words = turn.words
    shown_at = short(int(turn.now.timestamp()))
    return words("forget-card"), [
        [Button(words.plain("forget-yes"), f"erase:{shown_at}")],
        [Button(words.plain("forget-no"), "keepall")],
    ]


def _shown_at(turn: Turn) -> datetime:
    """When the card was shown whose button was tapped; long ago when that makes no sense."""
    seconds = long(turn.did.value)
    try:
        return datetime.fromtimestamp(max(seconds, 0), UTC)
    except (OverflowError, ValueError, OSError):
        return datetime.fromtimestamp(0, UTC)


def _stories_in_digests(turn: Turn, mine: Sequence[Client]) -> list[tuple[Story, Client]]:
    """Those that stand in a list of a therapist."""
    return [(story, client) for client in mine for story in stories.in_digests(turn.tx, client.id)]


def _seen_by(turn: Turn, told: Sequence[tuple[Story, Client]], mine: Sequence[Client]) -> set[str]:
    """Who opened a list with a story or a letter of theirs."""
    names = {_name(turn, client) for client in mine if letters.was_seen(turn.tx, client.id)}
    for story, client in told:
        if story_fates.seen_at(turn.tx, story.id) is not None:
            names.add(name_for_client(turn.tx, turn.words, story, client))
    return names


def _name(turn: Turn, client: Client) -> str:
    return therapists.therapist_by_id(turn.tx, client.therapist_id).name or ""


def _ask_nothing_any_more(turn: Turn, mine: Sequence[Client]) -> None:
    """A way back that nobody has seen yet is taken back."""
    for client in mine:
        way = waybacks.open_way_back(turn.tx, client.id)
        if way is not None:
            take_away(turn, way, client)
        danger_ping.end_all(turn, client)


def _empty_digests(
    turn: Turn, told: Sequence[tuple[Story, Client]], mail: Sequence[Letter]
) -> None:
    """No list shows or announces any of it any more, whether it is open, closed, or on its way."""
    for story, _client in told:
        story_fates.set_state(turn.tx, story.id, State.DELETED, now=turn.now)
    for letter in mail:
        letter_burning.burn(turn.tx, letter.id, now=turn.now)
    gone: list[Story | Letter] = [*(story for story, _client in told), *mail]
    lists = {one.digest_id: one for one in gone}
    for one in lists.values():
        close_open_digest(turn, one)
        recount_unsent_digest(turn, one)


def _report(turn: Turn, mine: Sequence[Client], *, seen_by: Collection[str]) -> str:
    words = turn.words
    zone = turn.me.zone or "UTC"
    local = turn.now.astimezone(ZoneInfo(zone))
    counts = portability.counts_of(turn.tx, turn.me.id)
    things = [
        words.plain("erased-stories", count=counts["story"]),
        words.plain("erased-notes", count=counts["checkin"]),
        words.plain("erased-topics", count=counts["topic"]),
        words.plain("erased-consents", count=counts["consent"]),
    ]
    if counts["letter"]:
        things.insert(1, words.plain("erased-letters", count=counts["letter"]))
    readers = words.list(sorted(seen_by or {_name(turn, client) for client in mine}))
    paragraphs = [
        words(
            "erased-head",
            day=words.day(local.date()),
            clock=words.clock(local.hour * 60 + local.minute),
            zone=zone,
        ),
        words("erased-what", things=words.list(things), rows=counts.total()),
        words("erased-stays"),
        words("erased-seen" if seen_by else "erased-not-seen", therapist=readers) if mine else "",
        words("erased-end"),
    ]
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


COMMANDS: Handlers = {
    "forget": asked,
}

TAPS: Handlers = {
    "moveon": asked,
    "erase": confirmed,
    "keepall": kept_all,
}
