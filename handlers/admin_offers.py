"""What the practice offers at all. Off holds at once, and says before whom it touches; on changes
nothing for anybody until they choose it."""

from collections.abc import Sequence

from care.audit import Act
from care.practice import Offer
from handlers.admin_lowering import turn_off, turn_on
from handlers.admin_screen import Screen, button, moved, put, version_of, write_down
from handlers.headcount import headcount
from handlers.keyboard import in_rows
from handlers.turn import Turn
from storage import lowered, practice


def show(turn: Turn, note: str | None = None, changed: int | None = None) -> None:
    """Each with a sentence, and how it stands."""
    words, state = turn.words, practice.practice_now(turn.tx)
    lines, buttons = [], []
    for which in Offer:
        is_on = state.terms.offer(which)
        name = words.plain(f"admin-offer-{which}")
        standing = words.plain("settings-on" if is_on else "settings-off")
        what = words.plain(f"admin-offer-{which}-is")
        lines.append(words("admin-offer-is", name=name, what=what))
        label = words.plain("admin-offer", name=name, state=standing)
        buttons.append(button(label, "offer", which, "off" if is_on else "on", state.version))
    rows = in_rows(buttons, 2)
    put(turn, "\n".join([words("admin-offers"), "", *lines]), rows, note=note, changed=changed)


def chose(turn: Turn, what: Sequence[str]) -> None:
    if len(what) != 3 or what[0] not in set(Offer) or what[1] not in ("on", "off", "sure"):
        turn.refuse()
        return
    which, version = Offer(what[0]), version_of(what[2])
    state = practice.practice_now(turn.tx)
    is_on = state.terms.offer(which)
    if version != state.version or is_on is (what[1] == "on"):
        moved(turn)
        show(turn)
    elif what[1] == "off":
        show_card(turn, which, version=state.version)
    elif what[1] == "sure":
        _turn_off(turn, which, version)
    else:
        _turn_on(turn, which, version)


def show_card(turn: Turn, which: Offer, *, version: int) -> None:
    """What turning it off means, and for how many people."""
    words = turn.words
    text = words(
        "admin-offer-sure",
        name=words.plain(f"admin-offer-{which}"),
        what=words.plain(f"admin-offer-{which}-off"),
        people=headcount(words, lowered.people_touched(turn.tx, which)),
    )
    yes = button(words.plain("admin-turn-off"), "offer", which, "sure", version)
    no = button(words.plain("admin-leave-on"), "offers")
    put(turn, text, [[yes], [no]], back="offers")


def _turn_off(turn: Turn, which: Offer, version: int) -> None:
    if not turn_off(turn, which, version=version):
        moved(turn)
        show(turn)
        return
    write_down(turn, Act.OFFER_CHANGED, version + 1, what=which, before="on", after="off")
    _say_done(turn, "admin-is-off", which, version + 1)


def _turn_on(turn: Turn, which: Offer, version: int) -> None:
    if turn_on(turn, which, version=version) is None:
        moved(turn)
        show(turn)
        return
    write_down(turn, Act.OFFER_CHANGED, version + 1, what=which, before="off", after="on")
    _say_done(turn, "admin-is-on", which, version + 1)


def _say_done(turn: Turn, text_id: str, which: Offer, changed: int) -> None:
    name = turn.words.plain(f"admin-offer-{which}")
    show(turn, turn.words(text_id, name=name), changed)


OFFERS = {
    "offers": Screen(show),
    "offer": Screen(show, chose),
}
