"""/audit: the trail for admins, by ids alone: in pages, by subject, verified, and as a file.

A client has one number here and a therapist another; neither says who that is.
"""

from collections.abc import Sequence

from care.audit import Act, Actor, Link, Subject
from handlers.admin_undo import can_be_undone
from handlers.audit_line import line_of
from handlers.keyboard import Button, Keyboard, in_rows
from handlers.roles import known_admin
from handlers.screens import marked
from handlers.turn import Handlers, Turn
from storage import audit

ON_A_PAGE = 8
VERIFIED_AT_ONCE = 2000  # more takes longer than an answer may; the export looks at all
ALL = "all"
IN_A_ROW = 3


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
    lines = [line_of(turn, at, link.entry, zone) for at, link in enumerate(shown, start=1)]
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
    subjects = [_filter(turn, one, chosen=one is subject) for one in Subject]
    rows = [[_filter(turn, None, chosen=subject is None)], *in_rows(subjects, IN_A_ROW)]
    undoing = in_rows(undo, IN_A_ROW)
    last = [
        Button(words.plain("audit-export"), "auditfile"),
        Button(words.plain("admin-back"), "panel"),
    ]
    return [row for row in (*undoing, turning, *rows, last) if row]


def _filter(turn: Turn, subject: Subject | None, *, chosen: bool) -> Button:
    label = marked(turn, _name(turn, subject), chosen=chosen)
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
