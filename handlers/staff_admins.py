"""Admins add and remove admins: never the last one, and none whom the operator named. Each change
is announced to all of them; nobody is named, not even here."""

from datetime import datetime

from care.audit import Act, Actor
from care.delivery import Kind
from handlers.announcing import announce
from handlers.keyboard import Button, Keyboard, long, short
from handlers.link import deep_link
from handlers.roles import known_admin
from handlers.turn import Handlers, Turn
from storage import invites, people
from storage.ids import PersonId
from storage.people import Admin


def wanted(turn: Turn) -> None:
    """The list."""
    if known_admin(turn):
        turn.edit(*_screen(turn))
    else:
        turn.refuse()


def _screen(turn: Turn) -> tuple[str, Keyboard]:
    words, known = turn.words, people.admins(turn.tx)
    lines, rows = [words("staff-admins-head")], []
    for number, one in enumerate(known, start=1):
        named = _is_named(turn, one.person_id)
        kind = "you" if one.person_id == turn.me.id else "operator" if named else "other"
        lines.append(words(f"staff-admin-{kind}", number=number, day=_day(turn, one.added_at)))
        if len(known) > 1 and not named:
            data = f"staffadmin:{short(one.person_id)}"
            rows.append([Button(words.plain("staff-admin-remove", number=number), data)])
    if len(known) == 1:
        lines.append(words("staff-admin-last"))
    add = [Button(words.plain("staff-admin-add"), "staffnewadmin")]
    return "\n".join(lines), [*rows, add, [Button(words.plain("admin-back"), "staff")]]


def _day(turn: Turn, moment: datetime) -> str:
    return turn.words.short_day_of(moment, turn.me.zone or "UTC")


def _is_named(turn: Turn, person_id: PersonId) -> bool:
    """In the settings, where only an operator can take them out."""
    person = people.person(turn.tx, person_id)
    return person is not None and person.chat_id in turn.house.admin_ids


def pressed_add(turn: Turn) -> None:
    """A single-use link; whoever opens it is an admin at once."""
    if not known_admin(turn):
        turn.refuse()
        return
    token = invites.invite_admin(turn.tx, now=turn.now)
    turn.write_down(Act.INVITED, Actor.ADMIN, what=invites.ADMIN)
    turn.say(turn.words("staff-admin-link", link=deep_link(turn, token)))


def _named(turn: Turn) -> Admin | None:
    """Whom the tapped button names, if they are an admin whom admins can remove; else refuses."""
    known = people.admins(turn.tx) if known_admin(turn) else []
    wanted_id = long(turn.did.value)
    found = next((one for one in known if one.person_id == wanted_id), None)
    if found is None or _is_named(turn, found.person_id):
        turn.refuse()
        return None
    return found


def wants_to_remove(turn: Turn) -> None:
    one = _named(turn)
    if one is None:
        return
    words = turn.words
    sure = words("staff-admin-sure", day=_day(turn, one.added_at))
    if one.person_id == turn.me.id:
        sure = words("staff-admin-sure-you")
    turn.edit(
        sure,
        [
            [Button(words.plain("staff-admin-yes"), f"staffadmingone:{short(one.person_id)}")],
            [Button(words.plain("staff-leave-it"), "staffadmins")],
        ],
    )


def removed(turn: Turn) -> None:
    one = _named(turn)
    if one is None:
        return
    if not people.remove_admin(turn.tx, one.person_id):
        turn.toast = turn.words.plain("staff-admin-last-toast")
        turn.edit(*_screen(turn))
        return
    turn.write_down(Act.ADMIN_REMOVED, Actor.ADMIN, subject=one.person_id)
    if invites.revoke_for_admins(turn.tx, now=turn.now):  # they may hold one
        turn.write_down(Act.INVITE_REVOKED, Actor.ADMIN, what=invites.ADMIN)
    announce(turn, "staff-admin-went", day=_day(turn, one.added_at))
    if one.person_id == turn.me.id:
        turn.edit(turn.words("staff-no-more"))
        return
    turn.tell(one.person_id, lambda words: (words("staff-no-more"), ()), kind=Kind.NOTICE)
    turn.edit(*_screen(turn))


TAPS: Handlers = {
    "staffadmins": wanted,
    "staffnewadmin": pressed_add,
    "staffadmin": wants_to_remove,
    "staffadmingone": removed,
}
