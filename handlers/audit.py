"""/audit: the trail for admins, by ids alone: in pages, by subject, verified, and as a file.

A client has one number here and a therapist another; neither says who that is.
"""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from care.audit import Act, Actor, Entry, Link, Subject
from handlers.admin_undo import can_be_undone
from handlers.keyboard import Button, Keyboard, short
from handlers.roles import known_admin
from handlers.turn import Handlers, Turn
from storage import audit

ON_A_PAGE = 8
VERIFIED_AT_ONCE = 2000  # more takes longer than an answer may; the export looks at all
ALL = "all"
IN_A_ROW = 4
_DIGITS = 4  # of a number, to tell one from another on a page


def wanted(turn: Turn) -> None:
    """The newest page; or by the buttons another, or another subject."""
    if not known_admin(turn):
        turn.refuse()
        return
    name, before, *_ = [*turn.did.fields, ALL, ""]
    subject = Subject(name) if name in set(Subject) else None
    number = int(before) if before.isascii() and before.isdigit() and len(before) < 18 else 0
    links = audit.trail(turn.tx, subject=subject, before=number or None, most=ON_A_PAGE + 1)
    more = len(links) > ON_A_PAGE
    shown = links[:ON_A_PAGE]
    zone = turn.me.zone or "UTC"
    lines = [_line(turn, at, link.entry, zone) for at, link in enumerate(shown, start=1)]
    head = turn.words("audit-head", subject=_name(turn, subject), zone=zone)
    body = "\n".join(lines) or turn.words("audit-empty")
    buttons = _buttons(turn, subject, shown, more=more, first=not number)
    turn.edit("\n\n".join([head, body, _verified(turn)]), buttons)


def _name(turn: Turn, subject: Subject | None) -> str:
    return turn.words.plain(f"audit-subject-{subject or ALL}")


def _verified(turn: Turn) -> str:
    count = audit.count(turn.tx)
    broken = audit.verify(turn.tx, newest=VERIFIED_AT_ONCE)
    if broken is not None:
        return turn.words("audit-broken", number=broken)
    if count <= VERIFIED_AT_ONCE:
        return turn.words("audit-whole", count=count)
    return turn.words("audit-newest", count=count, checked=VERIFIED_AT_ONCE)


# A line.


def _line(turn: Turn, number: int, entry: Entry, zone: str) -> str:
    what, words = _what(turn, entry), turn.words
    whom = _whom(entry)
    if whom is not None:
        what = words("audit-about", what=what, whom=whom)
    when, who = _moment(turn, entry.at, zone), _who(turn, entry)
    return words("audit-line", number=number, when=when, who=who, what=what)


def _moment(turn: Turn, at: datetime, zone: str) -> str:
    local = at.astimezone(ZoneInfo(zone))
    clock = turn.words.clock(local.hour * 60 + local.minute)
    return f"{turn.words.short_day(local.date())}, {clock}"


def _what(turn: Turn, entry: Entry) -> str:
    words = turn.words
    act = words.plain(f"audit-act-{entry.act.value.replace('.', '-')}")
    if entry.what is None:
        return act
    name = entry.what.replace("_", " ")
    if entry.before is None and entry.after is None:
        return words.plain("audit-setting", act=act, name=name)
    none = words.plain("audit-none")
    before, after = entry.before or none, entry.after or none
    return words.plain("audit-changed", act=act, name=name, before=before, after=after)


def _who(turn: Turn, entry: Entry) -> str:
    """A client by the number that stands for what they agreed to, the same wherever it is."""
    words = turn.words
    if entry.actor in (Actor.BOT, Actor.OPERATOR):
        return words.plain(f"audit-who-{entry.actor}")
    if entry.actor is Actor.ADMIN and entry.actor_id == turn.me.id:
        return words.plain("audit-who-you")
    number = entry.subject_id if _is_of_the_actor(entry) else entry.actor_id
    return words.plain(f"audit-who-{entry.actor}", id=_number(number or 0))


def _is_of_the_actor(entry: Entry) -> bool:
    return entry.actor is Actor.CLIENT and entry.subject_id is not None


def _whom(entry: Entry) -> str | None:
    """Whom it concerns; None: nobody but whoever did it."""
    if entry.subject_id is None or entry.subject_id == entry.actor_id or _is_of_the_actor(entry):
        return None
    return _number(entry.subject_id)


def _number(of: int) -> str:
    return short(of)[-_DIGITS:].upper()


# Buttons.


def _buttons(
    turn: Turn, subject: Subject | None, shown: Sequence[Link], *, more: bool, first: bool
) -> Keyboard:
    words, name = turn.words, subject or ALL
    undo = [
        Button(words.plain("audit-undo", number=at), f"undo:{link.entry.about_id}")
        for at, link in enumerate(shown, start=1)
        if link.entry.about_id is not None and can_be_undone(link.entry)
    ]
    turning = []
    if not first:
        turning.append(Button(words.plain("audit-newest-button"), f"audit:{name}:0"))
    if more:
        turning.append(Button(words.plain("audit-older"), f"audit:{name}:{shown[-1].seq}"))
    subjects = [_filter(turn, one, chosen=one is subject) for one in (None, *Subject)]
    rows = [subjects[at : at + IN_A_ROW] for at in range(0, len(subjects), IN_A_ROW)]
    undoing = [undo[at : at + IN_A_ROW] for at in range(0, len(undo), IN_A_ROW)]
    last = [
        Button(words.plain("audit-export"), "auditfile"),
        Button(words.plain("admin-back"), "panel"),
    ]
    return [row for row in (*undoing, turning, *rows, last) if row]


def _filter(turn: Turn, subject: Subject | None, *, chosen: bool) -> Button:
    label = _name(turn, subject)
    if chosen:
        label = turn.words.plain("settings-chosen", label=label)
    return Button(label, f"audit:{subject or ALL}:0")


def wanted_file(turn: Turn) -> None:
    """All of it; the sender makes it, off the path of everything else."""
    if not known_admin(turn):
        turn.refuse()
        return
    turn.write_down(Act.DATA_EXPORTED, Actor.ADMIN, what="audit")
    turn.toast = turn.words.plain("audit-exported")
    turn.send(
        "sendDocument",
        {"caption": turn.words.plain("audit-file")},
        draw={"document": "audit"},
    )


COMMANDS: Handlers = {
    "audit": wanted,
}

TAPS: Handlers = {
    "audit": wanted,
    "auditfile": wanted_file,
}
