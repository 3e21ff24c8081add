"""The therapist's set-up: name, zone, reading days, hour, letters. It opts the therapist in."""

from care.audit import Act, Actor
from care.digest import next_digest_at
from care.practice import Offer
from care.therapist import EARLIEST_HOUR, LATEST_HOUR, NAME_MOST
from handlers.keyboard import Button
from handlers.menu import show_menu
from handlers.offered import is_offered
from handlers.turn import Conversation, Step, Turn
from storage import people, therapists
from texts.reading import read_clock
from texts.zones import find_zones, local_time

HOURS = (8, 9, 12, 17, 18, 20)
MONDAY = frozenset({0})


def ask_name(turn: Turn) -> None:
    words = turn.words
    suggestion = (turn.did.called or "").strip()
    buttons = [[turn.choice(suggestion, "suggested")]] if suggestion else []
    turn.say(words("setup-name"), buttons)


def gave_name(turn: Turn) -> None:
    name = (turn.did.called if turn.did.data else turn.did.text) or ""
    name = " ".join(name.split())
    if not 1 <= len(name) <= NAME_MOST:
        turn.say(turn.words("setup-name-length", most=NAME_MOST))
        return
    turn.go("zone", name=name)


def ask_zone(turn: Turn) -> None:
    turn.say(turn.words("setup-zone"))


def gave_zone(turn: Turn) -> None:
    """A city, typed; or the one of the places found that was meant."""
    if turn.did.data:
        found = turn.open_dialogue.data.get("zones", [])
        chosen = int(turn.did.value) if turn.did.value.isdecimal() else len(found)
        if chosen < len(found):
            turn.drop_buttons()
            turn.go("days", zone=found[chosen], days=sorted(MONDAY))
        else:
            turn.go("zone")
        return
    found = find_zones(turn.did.text or "", turn.words)
    if not found:
        turn.say(turn.words("setup-zone-unknown"))
        return
    turn.remember(zones=found)
    buttons = [
        [turn.choice(local_time(zone, turn.words, now=turn.now), str(number))]
        for number, zone in enumerate(found)
    ]
    turn.say(turn.words("setup-zone-which"), buttons)


def ask_days(turn: Turn) -> None:
    chosen = turn.open_dialogue.data["days"]
    words = turn.words
    weekdays = [
        turn.choice(
            words.plain("setup-day-chosen", day=words.weekday(day))
            if day in chosen
            else words.weekday(day),
            str(day),
        )
        for day in range(7)
    ]
    buttons = [
        weekdays[:3],
        weekdays[3:5],
        weekdays[5:],
        [turn.choice(words.plain("setup-days-done"), "done")],
    ]
    turn.edit(words("setup-days"), buttons)


def gave_days(turn: Turn) -> None:
    chosen = set(turn.open_dialogue.data["days"])
    if turn.did.value == "done":
        if not chosen:
            turn.toast = turn.words.plain("setup-days-none")
            return
        turn.go("hour")
        return
    if not (turn.did.data and turn.did.value.isdecimal()):
        turn.say(turn.words("dialogue-tap-please"))
        return
    turn.go("days", days=sorted(chosen ^ {int(turn.did.value)}))


def ask_hour(turn: Turn) -> None:
    choices = [turn.choice(turn.words.clock(hour * 60), str(hour * 60)) for hour in HOURS]
    turn.edit(turn.words("setup-hour"), [choices[:3], choices[3:]])


def gave_hour(turn: Turn) -> None:
    minute = int(turn.did.value) if turn.did.data else read_clock(turn.did.text or "")
    if minute is None or not EARLIEST_HOUR * 60 <= minute <= LATEST_HOUR * 60:
        turn.say(
            turn.words(
                "setup-hour-unclear",
                earliest=turn.words.clock(EARLIEST_HOUR * 60),
                latest=turn.words.clock(LATEST_HOUR * 60),
            )
        )
        return
    if is_offered(turn, Offer.LETTERS):
        turn.go("letters", minute=minute)
    else:
        turn.remember(minute=minute)
        _set_up(turn, letters=False)


def ask_letters(turn: Turn) -> None:
    words = turn.words
    yes = turn.choice(words.plain("setup-letters-yes"), "yes")
    no = turn.choice(words.plain("setup-letters-no"), "no")
    turn.edit(words("setup-letters"), [[yes, no]])


def gave_letters(turn: Turn) -> None:
    if turn.did.value not in ("yes", "no"):
        turn.say(turn.words("dialogue-tap-please"))
        return
    _set_up(turn, letters=turn.did.value == "yes")


def _set_up(turn: Turn, *, letters: bool) -> None:
    data = turn.open_dialogue.data
    known = therapists.therapist_of(turn.tx, turn.me.id)
    if known is None:
        raise LookupError("a set-up without a therapist")
    days, zone, minute = frozenset(data["days"]), data["zone"], data["minute"]
    people.set_zone(turn.tx, turn.me.id, zone)
    therapists.set_up(
        turn.tx,
        known,
        name=data["name"],
        days=days,
        minute=minute,
        letters=letters,
        next_digest_at=next_digest_at(after=turn.now, zone=zone, days=days, minute=minute),
        now=turn.now,
    )
    turn.write_down(Act.THERAPIST_JOINED, Actor.THERAPIST, subject=turn.me.id)
    turn.finish()
    words = turn.words
    turn.edit(
        words(
            "setup-done",
            name=data["name"],
            days=words.list([words.weekday(day) for day in sorted(days)]),
            hour=words.clock(minute),
            zone=zone,
        ),
        [[Button(words.plain("invite-button"), "invite")]],
    )
    show_menu(turn)


SETUP = Conversation(
    first="name",
    steps={
        "name": Step(ask_name, gave_name),
        "zone": Step(ask_zone, gave_zone),
        "days": Step(ask_days, gave_days),
        "hour": Step(ask_hour, gave_hour),
        "letters": Step(ask_letters, gave_letters),
    },
)
