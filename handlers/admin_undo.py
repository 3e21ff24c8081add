"""Takes back one change of the panel: the setting, and within a day what it turned off with clients
who have not chosen anew since. A change that another one followed is left alone."""

from collections.abc import Sequence

from care.audit import Act, Entry
from care.practice import GIVES_BACK_FOR, QUIET_DAY, Bound, Offer, Text, value_of
from handlers import admin_bounds, admin_days, admin_texts
from handlers.admin_lowering import turn_on
from handlers.admin_offers import show_card
from handlers.admin_screen import Screen, button, version_of, write_down
from handlers.headcount import headcount
from handlers.keyboard import Button
from handlers.roles import known_admin
from handlers.turn import Turn
from storage import changes, practice, practice_days, practice_texts
from storage.practice import Practice

PAUSES = {Act.SENDING_PAUSED: "paused", Act.SENDING_RESUMED: "on"}
SENDING = "sending"  # as the trail names it once it was undone


def pressed_undo(turn: Turn) -> None:
    """`undo:<version>`, from a line of the trail."""
    if known_admin(turn):
        undo(turn, version_of(turn.did.value))
    else:
        turn.refuse()


def undo(turn: Turn, change_version: int) -> None:
    """Takes back the change that led to that version of the practice, and says so."""
    entry = changes.change_of(turn.tx, change_version)
    state = practice.practice_now(turn.tx)
    if entry is None or _kind(entry) is None:
        turn.say(turn.words("admin-undo-not-here"))
    elif _stands(turn, entry, state) != _after(entry):
        turn.say(turn.words("admin-undo-changed-since", what=_name(turn, entry)))
    elif entry.what in set(Offer) and entry.after == "on":
        show_card(turn, Offer(entry.what), version=state.version)
    else:
        _take_back(turn, entry, state, change_version)


def can_be_undone(entry: Entry) -> bool:
    """Whether a line of the trail gets the button."""
    return entry.act in changes.OF_THE_PANEL and _kind(entry) is not None


def _kind(entry: Entry) -> type | None:
    """What sort of setting it was; None: none that is changed here."""
    for kind in (Offer, Bound, Text):
        if entry.what in set(kind):
            return kind
    is_known = entry.act in PAUSES or entry.what in (SENDING, QUIET_DAY)
    return str if is_known else None


def _after(entry: Entry) -> str | None:
    """What it was set to."""
    if entry.act in PAUSES:
        return PAUSES[entry.act]
    return entry.after


def _stands(turn: Turn, entry: Entry, state: Practice) -> str | None:
    """The same, as it stands now."""
    what = entry.what
    if what in set(Offer):
        return "on" if state.terms.offer(Offer(what)) else "off"
    if what in set(Bound):
        return value_of(state.terms, Bound(what))
    if what in set(Text):
        holds = practice_texts.newest(turn.tx, Text(what))
        return None if holds is None else str(holds.number)
    if what == QUIET_DAY:
        day = admin_days.from_value(entry.after or entry.before or "")
        is_there = day is not None and day in practice_days.days(turn.tx)
        return (entry.after or entry.before) if is_there else None
    return "on" if state.paused_at is None else "paused"


def _take_back(turn: Turn, entry: Entry, state: Practice, undoes: int) -> None:
    what, version = entry.what, state.version
    given_back: int | None = None
    if what in set(Offer):
        given_back = turn_on(turn, Offer(what), version=version, undoes=undoes)
        done = given_back is not None
        if done:
            write_down(turn, Act.UNDONE, version + 1, what=what, before="off", after="on")
    elif what in set(Bound):
        bound = Bound(what)
        done = admin_bounds.change(turn, bound, entry.before, version, Act.UNDONE)
    elif what in set(Text):
        done = admin_texts.change_back(turn, Text(what), entry.before, version=version)
    elif what == QUIET_DAY:
        done = _change_day(turn, entry, version)
    else:
        done = _turn_sending(turn, to_pause=state.paused_at is None, version=version)
    if not done:
        turn.say(turn.words("admin-undo-changed-since", what=_name(turn, entry)))
        return
    _say_undone(turn, entry, version + 1, given_back)


def _change_day(turn: Turn, entry: Entry, version: int) -> bool:
    day = admin_days.from_value(entry.after or entry.before or "")
    if day is None:
        return False
    quiet = entry.after is None
    return admin_days.change(turn, day, quiet=quiet, version=version, act=Act.UNDONE)


def _turn_sending(turn: Turn, *, to_pause: bool, version: int) -> bool:
    at = turn.now if to_pause else None
    if not practice.set_paused(turn.tx, paused_at=at, by=turn.me.id, version=version):
        return False
    before, after = ("on", "paused") if to_pause else ("paused", "on")
    write_down(turn, Act.UNDONE, version + 1, what=SENDING, before=before, after=after)
    return True


def _name(turn: Turn, entry: Entry) -> str:
    """The setting in plain words."""
    words, what = turn.words, entry.what
    if what in set(Offer):
        return words.plain(f"admin-offer-{what}")
    if what in set(Bound):
        return words.plain(f"admin-bound-{what}")
    if what in set(Text):
        return words.plain(f"admin-text-{what}")
    if what == QUIET_DAY:
        day = admin_days.from_value(entry.after or entry.before or "")
        return "" if day is None else admin_days.day_name(words, day)
    return words.plain("admin-sending")


def _say_undone(turn: Turn, entry: Entry, changed: int, given_back: int | None) -> None:
    words = turn.words
    text = words("admin-undone", what=_name(turn, entry))
    if given_back:
        text += " " + words("admin-undone-people", people=headcount(words, given_back))
    elif given_back == 0 and turn.now - entry.at > GIVES_BACK_FOR:
        text += " " + words("admin-undone-late")
    again = button(words.plain("admin-undo-too"), "undo", changed)
    back = Button(words.plain("admin-back"), "panel")
    if (turn.did.data or "").startswith("undo:"):
        turn.say(text, [[again], [back]])  # the trail stays where it is
    else:
        turn.edit(text, [[again], [back]])


def _chose(turn: Turn, what: Sequence[str]) -> None:
    undo(turn, version_of(what[0]))


def _nothing(turn: Turn) -> None:
    turn.refuse()


UNDO = {"undo": Screen(_nothing, _chose)}
