"""Which notes come at all: their kinds, a pause until a date, and a new yes to a plan."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from dateutil.relativedelta import relativedelta

from care.audit import Act, Actor
from care.checkin import Kind, first_slot
from care.client import Event, Rhythm, State, after
from care.localtime import instant, local
from care.plan import MONTHS, Plan, Preset
from care.practice import Offer, Terms
from handlers.choices import Screen, button, listen, option, put
from handlers.offered import say_not_offered
from handlers.replanning import again, cancel_waiting_notes, dates_of, planned_anew
from handlers.turn import Turn
from handlers.typed import said
from storage import calendar, choices, clients, practice, therapists
from storage.clients import Client
from texts.reading import read_day, typed_day

VERSION = "plan-1"  # of the text that a new yes is given to
AFTER_ALL = 1 << 14  # a slot's number beyond any that a plan reaches
LONGEST_PAUSE = relativedelta(years=2)
PAUSES = {
    "weeks": relativedelta(weeks=2),
    "month": relativedelta(months=1),
    "months": relativedelta(months=3),
}


def show_kinds(turn: Turn, client: Client) -> None:
    words = turn.words
    kinds = {"both": None, **{kind.value: kind for kind in Kind}}
    buttons = [
        [option(turn, client, words.plain(f"settings-kinds-{name}"), "kinds", name,
                chosen=kind is client.kinds)]
        for name, kind in kinds.items()
    ]  # fmt: skip
    put(turn, client, "kinds", words("settings-kinds"), buttons)


def chose_kinds(turn: Turn, client: Client, what: Sequence[str]) -> None:
    if what[0] != "both" and what[0] not in set(Kind):
        turn.refuse()
        return
    choices.choose_kinds(turn.tx, client.id, None if what[0] == "both" else Kind(what[0]))
    show_kinds(turn, again(turn, client))


# A pause until a date.


def show_pause(turn: Turn, client: Client, note: str | None = None) -> None:
    listen(turn, client, "pause")
    words = turn.words
    today = local(turn.now, client.zone).date()
    buttons = [
        [button(turn, client, words.plain(f"settings-pause-{name}"), "pause",
                (today + length).strftime("%Y%m%d"))]
        for name, length in PAUSES.items()
    ]  # fmt: skip
    example = typed_day(today + PAUSES["months"], words)
    if client.state is State.PAUSED and client.paused_until is not None:
        day = words.local_day(client.paused_until, client.zone)
        text = words("settings-pause-is", day=day, example=example)
        resume = words.plain("go-on-button")
        buttons.append([button(turn, client, resume, "pause", "over")])
    else:
        text = words("settings-pause", example=example)
    put(turn, client, "pause", text, buttons, note=note)


def chose_pause(turn: Turn, client: Client, what: Sequence[str]) -> None:
    if what[0] == "over":
        _go_on(turn, client)
        return
    until = read_day(f"{what[0][:4]}-{what[0][4:6]}-{what[0][6:]}", turn.words)
    if until is None:
        turn.refuse()
    else:
        _pause(turn, client, until)


def wrote_pause(turn: Turn, client: Client, _what: Sequence[str]) -> None:
    until = read_day(said(turn), turn.words)
    if until is None:
        show_pause(turn, client, turn.words("settings-day-unclear"))
    else:
        _pause(turn, client, until)


def _pause(turn: Turn, client: Client, until: date) -> None:
    today = local(turn.now, client.zone).date()
    if not today < until <= today + LONGEST_PAUSE:
        show_pause(turn, client, turn.words("settings-pause-refused"))
        return
    ends_at = instant(until, client.window.opens, client.zone)
    with planned_anew(turn, client):
        outcome = after(client.state, Event.PAUSED, now=turn.now, until=ends_at)
        clients.apply(turn.tx, client, outcome, now=turn.now)
        cancel_waiting_notes(turn, client)
    show_pause(turn, again(turn, client), turn.words("settings-noted"))


def _go_on(turn: Turn, client: Client) -> None:
    with planned_anew(turn, client):
        outcome = after(client.state, Event.RESUMED, now=turn.now)
        clients.apply(turn.tx, client, outcome, now=turn.now)
    show_pause(turn, again(turn, client), turn.words("settings-noted"))


# Another plan, or the same one again: each needs a new yes, given to the dates themselves.


def offered_plans(client: Client, terms: Terms) -> dict[str, Plan]:
    """What may be chosen: what the practice offers, and no plan that is denser than the one that
    was agreed to."""
    lighter = {
        preset.value: Plan(preset)
        for preset in MONTHS
        if _in_a_year(Plan(preset)) <= _in_a_year(client.plan) and Plan(preset) != client.plan
    }
    known = lighter | {"again": client.plan}
    return {name: plan for name, plan in known.items() if terms.plan(plan.preset)}


def _in_a_year(plan: Plan) -> int:
    if plan.preset is Preset.WEEKS:
        return 52 // (plan.weeks or 52)
    return sum(month <= 12 for month in MONTHS[plan.preset])


def show_plan(turn: Turn, client: Client, note: str | None = None) -> None:
    words = turn.words
    buttons = [
        [button(turn, client, words.plain(f"settings-plan-{name}"), "plan", name)]
        for name in offered_plans(client, practice.terms_now(turn.tx))
    ]
    if client.rhythm is Rhythm.SCHEDULED:
        on_wish = words.plain("consent-on-wish")
        buttons.append([button(turn, client, on_wish, "plan", "wish")])
    entries = dates_of(turn, client).entries
    text = words("settings-plan", count=len(entries))
    put(turn, client, "plan", text, buttons, note=note)


def chose_plan(turn: Turn, client: Client, what: Sequence[str]) -> None:
    """The dates first; then a yes to them."""
    # Held: a yes to dates must not slip past an admin who turns them off right now.
    terms = practice.practice_now(turn.tx, hold=True).terms
    plan = offered_plans(client, terms).get(what[0])
    if what[0] == "wish":
        cancel_waiting_notes(turn, client)
        choices.choose_on_wish(turn.tx, client.id)
        show_plan(turn, again(turn, client), turn.words("settings-plan-on-wish"))
    elif not terms.offer(Offer.CHECKINS):
        say_not_offered(turn, Offer.CHECKINS)
    elif plan is None and what[0] in offered_plans(client, Terms()):
        turn.say(turn.words("offered-not-plan"))
    elif plan is None or not therapists.therapist_by_id(turn.tx, client.therapist_id).here:
        turn.refuse()
    elif len(what) == 1:
        _show_new_dates(turn, client, what[0], plan)
    elif what[1] == _since(client):
        _say_yes(turn, client, plan)
    else:
        turn.refuse()


def _since(client: Client) -> str:
    """Names the plan that runs now: a yes is good for the dates that were shown, and once."""
    return str(client.version)


def _show_new_dates(turn: Turn, client: Client, name: str, plan: Plan) -> None:
    words = turn.words
    buttons = [
        [button(turn, client, words.plain("settings-plan-yes"), "plan", name, _since(client))],
        [button(turn, client, words.plain("settings-plan-no"), "plan")],
    ]
    put(turn, client, "plan", _card(turn, client, plan), buttons, back="menu")


def _card(turn: Turn, client: Client, plan: Plan) -> str:
    """The text that the yes is given to; its hash is the proof."""
    words = turn.words
    dates = "\n".join(f"· {words.day(day)}" for day in _new_days(turn, client, plan))
    return words("settings-plan-dates", dates=dates)


def _new_days(turn: Turn, client: Client, plan: Plan) -> list[date]:
    """The dates as they will be: none of the old plan's numbers is in the way."""
    following = replace(
        client,
        plan=plan,
        starts_on=_starts_on(turn, client),
        slot_base=AFTER_ALL,
        next_checkin_at=None,
        next_slot=None,
    )
    slots = calendar.agenda_of(turn.tx, following, now=turn.now)
    return [local(slot.at, client.zone).date() for slot in slots]


def _starts_on(turn: Turn, client: Client) -> date:
    return max(local(turn.now, client.zone).date(), client.starts_on)


def _say_yes(turn: Turn, client: Client, plan: Plan) -> None:
    shown = _card(turn, client, plan)
    cancel_waiting_notes(turn, client)
    choices.choose_plan(turn.tx, client, plan, starts_on=_starts_on(turn, client))
    clients.record_consent(
        turn.tx,
        client.id,
        version=VERSION,
        language=turn.words.language,
        text_hash=hashlib.sha256(shown.encode()).digest(),
        now=turn.now,
    )
    turn.write_down(Act.CONSENT_GIVEN, Actor.CLIENT, subject=client.id, what="plan")
    clients.plan_checkin(turn.tx, client.id, None)  # the old plan's next note is none of this one
    client = again(turn, client)
    slot = first_slot(calendar.agenda_of(turn.tx, client, now=turn.now), after=turn.now)
    clients.plan_checkin(turn.tx, client.id, slot)
    show_plan(turn, again(turn, client), turn.words("settings-noted"))


NOTES = {
    "kinds": Screen(show_kinds, chose_kinds),
    "pause": Screen(show_pause, chose_pause, wrote_pause),
    "plan": Screen(show_plan, chose_plan),
}
