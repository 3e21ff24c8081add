"""One client's page: what was agreed, what they shared, and how it went over the years."""

from care.audit import Act, Actor
from care.client import Rhythm, State
from care.localtime import local
from handlers import told, years
from handlers.clientele import line_of, own_client, page_of, put, turning_buttons
from handlers.keyboard import Button, Keyboard, in_rows, short
from handlers.turn import Handlers, Turn
from storage import calendar, checkins, people_of_therapist
from storage.clients import Client
from storage.therapists import Therapist

# Switches of the client's that concern the therapist, where they are on.
_AGREED = {
    "receipts": "people-agreed-receipts",
    "notes": "people-agreed-notes",
    "may_keep": "people-agreed-shelf",
}


def opened(turn: Turn) -> None:
    """What both agreed to; behind buttons all that came of it."""
    mine = own_client(turn)
    if mine is None:
        turn.refuse()
        return
    client, therapist = mine
    turn.write_down(Act.PAGE_OPENED, Actor.THERAPIST, subject=client.id)
    words = turn.words
    listed = people_of_therapist.how_stands(turn.tx, client.id)
    said_yes = checkins.said_yes_at(turn.tx, client.id)
    lines = [
        line_of(turn, listed, therapist),
        "",
        words("people-since", day=words.short_day_of(said_yes, therapist.zone or "UTC")),
        _plan(turn, client),
        _reading(turn, therapist),
        *(words(text_id) for name, text_id in _AGREED.items() if getattr(client, name)),
    ]
    put(turn, "\n".join(lines), _buttons(turn, client))


def _plan(turn: Turn, client: Client) -> str:
    """The plan that was agreed, and its end where one lies ahead."""
    words = turn.words
    if client.rhythm is Rhythm.ON_WISH:
        return words("people-plan-on-wish")
    plan = client.plan
    name = words.plain(f"mydata-plan-{plan.preset}", weeks=plan.weeks or 0, months=plan.months or 0)
    if client.state in (State.ENDED, State.STOPPED) or client.next_checkin_at is None:
        return words("people-plan", plan=name)
    last = max(slot.at for slot in calendar.agenda_of(turn.tx, client, now=turn.now))
    day = words.short_day(local(last, client.zone).date())
    return words("people-plan-until", plan=name, day=day)


def _reading(turn: Turn, therapist: Therapist) -> str:
    """What clients are told of when their words are read."""
    words = turn.words
    days = words.list([words.weekday(day) for day in sorted(therapist.digest_days)])
    return words("people-reading", days=days)


def _buttons(turn: Turn, client: Client) -> Keyboard:
    words, who = turn.words, short(client.id)
    shared = Button(words.plain("people-shared-button"), f"shared:{who}:0")
    picture = Button(words.plain("people-picture-button"), f"years:{who}")
    shelf = Button(words.plain("shelf-button"), f"shelf:{who}:0")
    record = Button(words.plain("record-button"), f"record:{who}:0")
    second = [shelf, record] if client.may_keep else [record]
    return [[shared, picture], second, [Button(words.plain("people-back"), "people:0")]]


def shared(turn: Turn) -> None:
    """What they shared and what was delivered of it, newest first and folded."""
    mine = own_client(turn)
    if mine is None:
        turn.refuse()
        return
    client, therapist = mine
    turn.write_down(Act.PAGE_OPENED, Actor.THERAPIST, subject=client.id, what="shared")
    words, page = turn.words, page_of(turn, 1)
    found = people_of_therapist.delivered(
        turn.tx, client, after=page * told.ENTRIES, most=told.ENTRIES + 1
    )
    entries: list[str] = []
    buttons: list[Button] = []
    for number, one in enumerate(found[: told.ENTRIES], start=page * told.ENTRIES + 1):
        text, opening = told.entry(turn.tx, words, number, one, therapist)
        entries.append(text)
        buttons += opening
    if not entries:
        entries = [words("people-nothing-shared")]
    who = short(client.id)
    rows = in_rows(buttons, 3)
    turning = turning_buttons(words, f"shared:{who}", page, more=len(found) > told.ENTRIES)
    back = [Button(words.plain("people-back-to-one"), f"client:{who}:0")]
    head = words("people-shared-head", label=client.label)
    put(turn, "\n\n".join([head, *entries]), [*rows, *turning, back], about=client)


def opened_one(turn: Turn) -> None:
    """The whole of a story, a page at a time."""
    mine = told.own_story(turn)
    if mine is None:
        turn.refuse()
    else:
        told.show(turn, mine, page=page_of(turn, 1))


def played(turn: Turn) -> None:
    """Voice notes and photos come as messages of their own."""
    mine = told.own_story(turn)
    if mine is None:
        turn.refuse()
    else:
        told.play(turn, mine[1])


def wanted_picture(turn: Turn) -> None:
    """The same over the years, as dots and marks."""
    mine = own_client(turn)
    if mine is None:
        turn.refuse()
        return
    client, therapist = mine
    marks = people_of_therapist.marks_of(turn.tx, client)
    drawn = years.picture(turn.words, marks, label=client.label, zone=therapist.zone or "UTC")
    if drawn is None:
        turn.toast = turn.words.plain("people-no-picture")
        return
    turn.write_down(Act.PAGE_OPENED, Actor.THERAPIST, subject=client.id, what="picture")
    caption, recipe = drawn
    params = {"caption": caption, "protect_content": True, "disable_notification": True}
    turn.send("sendPhoto", params, draw=recipe, owner=client.person_id)


TAPS: Handlers = {
    "client": opened,
    "shared": shared,
    "told": opened_one,
    "play": played,
    "years": wanted_picture,
}
