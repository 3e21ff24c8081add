"""What admins hear of without asking: at most one line a day for each kind, and none twice for the
same thing. Numbers alone: never a word, a name or a label."""

from collections.abc import Callable
from datetime import datetime, timedelta

from bot import pulse
from bot.tick import Tick, alone, message
from care import helplines
from care.delivery import Kind
from handlers.keyboard import Button, Keyboard
from storage import doubts, outbox, people, troubles
from storage import pulse as beats
from storage.database import Transaction
from storage.people import Person
from texts import Words

APART = timedelta(days=1)
HELPLINES_APART = timedelta(days=30)

Line = Callable[[Words, Person], tuple[str, Keyboard]]
# What there is to say, if anything came up after this moment (None: nothing was said before).
Look = Callable[[Transaction, Tick, datetime | None], Line | None]


def due_notices(tx: Transaction, tick: Tick) -> None:
    """Each kind for itself: one that fails says nothing, and does not stop the rest."""
    for name, look in _LOOKS.items():
        with alone(tx, "notice_failed"):
            _say(tx, tick, name, look)


def due_outage(tx: Transaction, tick: Tick) -> None:
    """That the bot was down, once all that waited is done. Looked at more often than the rest."""
    if pulse.waiting(tx) is not None:
        _say(tx, tick, "outage", _outage)


def _say(tx: Transaction, tick: Tick, name: str, look: Look) -> None:
    said = beats.last(tx, f"notice.{name}")
    if said is not None and tick.now - said.at < APART:
        return
    line = look(tx, tick, said.at if said else None)
    if line is None:
        return
    beats.beat(tx, f"notice.{name}", at=tick.now)
    for admin in people.admins(tx):
        person = people.person(tx, admin.person_id)
        if person is not None:
            _put(tx, tick, person, line)


def _put(tx: Transaction, tick: Tick, person: Person, line: Line) -> None:
    payload = message(*line(tick.catalogs.speaking(person.voice), person))
    payload["params"]["disable_notification"] = True
    outbox.put(
        tx,
        person=person.id,
        kind=Kind.NOTICE,
        payload=payload,
        due_at=tick.now,
        now=tick.now,
    )


def _unreachable(tx: Transaction, _tick: Tick, since: datetime | None) -> Line | None:
    return _counted(troubles.unreachable_therapists(tx), since, "notice-unreachable")


def _letters(tx: Transaction, _tick: Tick, since: datetime | None) -> Line | None:
    return _counted(troubles.undeliverable_letters(tx), since, "notice-letters")


def _counted(found: troubles.Trouble, since: datetime | None, text_id: str) -> Line | None:
    """All of them, when one of them is new."""
    if found.newest_at is None or (since is not None and found.newest_at <= since):
        return None
    return lambda words, _person: (words(text_id, count=found.count), ())


def _uncertain(tx: Transaction, _tick: Tick, since: datetime | None) -> Line | None:
    if not doubts.doubts(tx, after=since):
        return None
    count = sum(one.count for one in doubts.doubts(tx))
    return lambda words, _person: (
        words("notice-uncertain", count=count),
        [[Button(words.plain("notice-look"), "uncertain")]],
    )


def _backups(tx: Transaction, _tick: Tick, _since: datetime | None) -> Line | None:
    """Each day for as long as they fail."""
    made, failed = beats.last(tx, beats.BACKUP), beats.last(tx, beats.BACKUP_FAILED)
    if failed is None or (made is not None and made.at >= failed.at):
        return None
    at = failed.at

    def line(words: Words, person: Person) -> tuple[str, Keyboard]:
        zone = person.zone or "UTC"
        day, hour = words.local_day(at, zone), words.local_clock(at, zone)
        return words("notice-backups", day=day, hour=hour), ()

    return line


def _helplines(_tx: Transaction, tick: Tick, since: datetime | None) -> Line | None:
    """Each month for as long as there are any."""
    if since is not None and tick.now - since < HELPLINES_APART:
        return None
    old = helplines.stale(helplines.helplines(), today=tick.now.date())
    if not old:
        return None
    which = [f"{line.country} {line.name}" for line in old]
    return lambda words, _person: (
        words("notice-helplines", count=len(old), which=words.list(which)), (),
    )  # fmt: skip


def _outage(tx: Transaction, tick: Tick, _since: datetime | None) -> Line | None:
    outage = pulse.waiting(tx)
    if outage is None or not troubles.is_caught_up(tx, now=tick.now):
        return None
    became = troubles.aftermath(tx, since=outage.since, until=outage.until)
    pulse.told(tx)

    def line(words: Words, person: Person) -> tuple[str, Keyboard]:
        zone = person.zone or "UTC"
        since, until = (_moment(words, at, zone) for at in (outage.since, outage.until))
        text = words(
            "notice-down", since=since, until=until, zone=zone,
            moved=became.moved, skipped=became.skipped,
        )  # fmt: skip
        return text, ()

    return line


def _moment(words: Words, at: datetime, zone: str) -> str:
    return f"{words.short_day_of(at, zone)}, {words.local_clock(at, zone)}"


_LOOKS: dict[str, Look] = {
    "unreachable": _unreachable,
    "letters": _letters,
    "uncertain": _uncertain,
    "backups": _backups,
    "helplines": _helplines,
}
