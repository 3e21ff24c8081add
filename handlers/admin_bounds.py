"""Languages, plans, default hours, and how long things are kept. What is taken away here can be
chosen no more; who has it keeps it."""

from collections.abc import Sequence

from care.audit import Act
from care.plan import Preset
from care.practice import (
    DEFAULT_HOURS,
    DEFAULT_PLANS,
    LINK_KEPT_MONTHS,
    WORDS_KEPT_DAYS,
    Bound,
    value_of,
    with_value,
)
from care.window import Window
from handlers.admin_screen import Screen, button, listen, moved, option, put, version_of, write_down
from handlers.headcount import headcount
from handlers.keyboard import Keyboard, in_rows
from handlers.turn import Turn
from storage import practice
from storage.practice import Practice
from texts.reading import read_hours

IN_A_ROW = 2


def change(
    turn: Turn, bound: Bound, value: str | None, version: int, act: Act = Act.BOUND_CHANGED
) -> bool:
    """Sets it, and writes it down. False when the panel moved, or it cannot be that."""
    state = practice.practice_now(turn.tx)
    terms = with_value(state.terms, bound, value)
    if terms is None or not practice.set_bounds(turn.tx, terms, version=version):
        return False
    before, after = value_of(state.terms, bound), value_of(terms, bound)
    write_down(turn, act, version + 1, what=bound, before=before, after=after)
    return True


def value_text(turn: Turn, bound: Bound, value: str | None) -> str:
    """A value of the trail in plain words."""
    words = turn.words
    if value is None:
        return words.plain("admin-all")
    names = value.split(",")
    match bound:
        case Bound.LANGUAGES:
            return words.list([turn.house.catalogs.of(name).own_name for name in names])
        case Bound.PLANS | Bound.DEFAULT_PLAN:
            return words.list([words.plain(f"admin-plan-{name}") for name in names])
        case Bound.DEFAULT_HOURS:
            opens, closes = (int(minute) for minute in value.split("-"))
            return _span(turn, Window(opens, closes))
        case Bound.WORDS_KEPT:
            return words.plain("admin-days", count=int(value))
        case Bound.LINK_KEPT:
            return words.plain("admin-months", count=int(value))


def _span(turn: Turn, window: Window) -> str:
    words = turn.words
    opens, closes = words.clock(window.opens), words.clock(window.closes)
    return words.plain("admin-span", opens=opens, closes=closes)


# The screens.


def show_languages(turn: Turn, note: str | None = None, changed: int | None = None) -> None:
    state = practice.practice_now(turn.tx)
    buttons = [
        option(turn, known.own_name, "languages", known.language, state.version,
               chosen=state.terms.speaks(known.language))
        for known in map(turn.house.catalogs.of, turn.house.catalogs.languages)
    ]  # fmt: skip
    rows = in_rows(buttons, IN_A_ROW)
    put(turn, turn.words("admin-languages"), rows, note=note, changed=changed)


def show_plans(turn: Turn, note: str | None = None, changed: int | None = None) -> None:
    """Those that may be chosen, and below them the one that is proposed first."""
    words, state = turn.words, practice.practice_now(turn.tx)
    offered: Keyboard = [
        [option(turn, words.plain(f"admin-plan-{preset}"), "plans", preset, state.version,
                chosen=state.terms.plan(preset))]
        for preset in Preset
    ]  # fmt: skip
    first: Keyboard = [
        [option(turn, words.plain("admin-plan-first", plan=words.plain(f"admin-plan-{preset}")),
                "plans", "first", preset, state.version,
                chosen=preset is state.terms.default_plan)]
        for preset in DEFAULT_PLANS
        if state.terms.plan(preset)
    ]  # fmt: skip
    put(turn, words("admin-plans"), [*offered, *first], note=note, changed=changed)


def show_hours(turn: Turn, note: str | None = None, changed: int | None = None) -> None:
    state = practice.practice_now(turn.tx)
    listen(turn, "hours", state.version)
    rows = [
        [option(turn, _span(turn, window), "hours", f"{window.opens}-{window.closes}",
                state.version, chosen=window == state.terms.default_window)]
        for window in DEFAULT_HOURS
    ]  # fmt: skip
    text = turn.words("admin-hours", span=_span(turn, state.terms.default_window))
    put(turn, text, rows, note=note, changed=changed)


def show_kept(turn: Turn, note: str | None = None, changed: int | None = None) -> None:
    words, state = turn.words, practice.practice_now(turn.tx)
    days = [
        option(turn, words.plain("admin-kept-words", count=one), "kept", "words", one,
               state.version, chosen=one == state.terms.words_kept_days)
        for one in WORDS_KEPT_DAYS
    ]  # fmt: skip
    months = [
        option(turn, words.plain("admin-kept-link", count=one), "kept", "link", one,
               state.version, chosen=one == state.terms.link_kept_months)
        for one in LINK_KEPT_MONTHS
    ]  # fmt: skip
    put(turn, words("admin-kept"), [days, months], note=note, changed=changed)


# The choices.


def chose_languages(turn: Turn, what: Sequence[str]) -> None:
    """On or off, each by itself; one at least stays."""
    known = frozenset(turn.house.catalogs.languages)
    if len(what) != 2 or what[0] not in known:
        turn.refuse()
        return
    offered = practice.terms_now(turn.tx).languages
    left = (known if offered is None else offered & known) ^ {what[0]}
    if not left:
        turn.toast = turn.words.plain("admin-one-stays")
        return
    value = None if left == known else ",".join(sorted(left))
    _changed(turn, Bound.LANGUAGES, value, what[-1])


def chose_plans(turn: Turn, what: Sequence[str]) -> None:
    match what:
        case ["first", name, version]:
            _changed(turn, Bound.DEFAULT_PLAN, name, version)
        case [name, version] if name in set(Preset):
            _offer_plan(turn, Preset(name), version)
        case _:
            turn.refuse()


def _offer_plan(turn: Turn, preset: Preset, version: str) -> None:
    """On or off; the one that is proposed first stays."""
    terms, every = practice.terms_now(turn.tx), frozenset(Preset)
    if preset is terms.default_plan and terms.plan(preset):
        turn.toast = turn.words.plain("admin-first-stays")
        return
    left = (every if terms.plans is None else terms.plans) ^ {preset}
    value = None if left == every else ",".join(sorted(left))
    _changed(turn, Bound.PLANS, value, version)


def chose_hours(turn: Turn, what: Sequence[str]) -> None:
    if len(what) == 2:
        _changed(turn, Bound.DEFAULT_HOURS, what[0], what[1])
    else:
        turn.refuse()


def wrote_hours(turn: Turn, what: Sequence[str]) -> None:
    """Hours such as 10-18."""
    span = read_hours(" ".join((turn.did.text or "").split()))
    value = "" if span is None else f"{span[0]}-{span[1]}"
    if with_value(practice.terms_now(turn.tx), Bound.DEFAULT_HOURS, value) is None:
        show_hours(turn, turn.words("admin-hours-unclear"))
    else:
        _changed(turn, Bound.DEFAULT_HOURS, value, what[-1])


def chose_kept(turn: Turn, what: Sequence[str]) -> None:
    """Shorter is asked once more: it is about everybody's things."""
    bounds = {"words": Bound.WORDS_KEPT, "link": Bound.LINK_KEPT}
    if len(what) not in (3, 4) or what[0] not in bounds or what[3:] not in ([], ["sure"]):
        turn.refuse()
        return
    bound, state = bounds[what[0]], practice.practice_now(turn.tx)
    if with_value(state.terms, bound, what[1]) is None:
        turn.refuse()
    elif int(what[1]) < int(value_of(state.terms, bound) or 0) and len(what) == 3:
        _show_shorter(turn, bound, what, state)
    else:
        _changed(turn, bound, what[1], what[2])


def _show_shorter(turn: Turn, bound: Bound, what: Sequence[str], state: Practice) -> None:
    words = turn.words
    text = words(
        f"admin-shorter-{bound}",
        before=value_text(turn, bound, value_of(state.terms, bound)),
        after=value_text(turn, bound, what[1]),
        people=headcount(words, practice.people_kept(turn.tx)),
    )
    yes = button(words.plain("admin-shorter-yes"), "kept", *what, "sure")
    no = button(words.plain("admin-shorter-no"), "kept")
    put(turn, text, [[yes], [no]], back="kept")


def _changed(turn: Turn, bound: Bound, value: str | None, version: str) -> None:
    """And the screen as it stands then."""
    show = _SHOWN[bound]
    state, wanted = practice.practice_now(turn.tx), version_of(version)
    if value == value_of(state.terms, bound):
        show(turn)
    elif change(turn, bound, value, wanted):
        show(turn, turn.words("admin-noted"), wanted + 1)
    else:
        if wanted != state.version:
            moved(turn)
        show(turn)


_SHOWN = {
    Bound.LANGUAGES: show_languages,
    Bound.PLANS: show_plans,
    Bound.DEFAULT_PLAN: show_plans,
    Bound.DEFAULT_HOURS: show_hours,
    Bound.WORDS_KEPT: show_kept,
    Bound.LINK_KEPT: show_kept,
}
BOUNDS = {
    "languages": Screen(show_languages, chose_languages),
    "plans": Screen(show_plans, chose_plans),
    "hours": Screen(show_hours, chose_hours, wrote_hours),
    "kept": Screen(show_kept, chose_kept),
}
