"""What the pages about a therapist's own clients share: whose they are, the list, and the place.

Every button of these pages names a client or a story, and each is asked here whose it is. Labels
and words stand only in messages that cannot be passed on.
"""

from care.clientele import Standing, alphabetical, standing
from care.week import line_is_open
from handlers.keyboard import Button, Keyboard, in_rows, long, short
from handlers.roles import therapist_here
from handlers.turn import Turn
from storage import checkins, clients, people_of_therapist
from storage.clients import Client
from storage.ids import ClientId
from storage.people_of_therapist import Listed
from storage.therapists import Therapist
from texts import Words

ON_A_PAGE = 10
LAST_PAGE = 10_000  # whatever a forged button says

_STANDING = {
    Standing.AGREED: "people-agreed",
    Standing.ON_WISH: "people-on-wish",
    Standing.PAUSED: "people-paused",
    Standing.PAUSED_UNTIL: "people-paused-until",
    Standing.RESTING: "people-resting",
    Standing.ENDED: "people-ended",
    Standing.ASKED_BACK: "people-asked-back",
}

Mine = tuple[Client, Therapist]


def own_client(turn: Turn) -> Mine | None:
    """The client that the tapped button names, if they are this therapist's."""
    return own_client_of(turn, ClientId(long((turn.did.fields or [""])[0])))


def own_client_of(turn: Turn, client_id: ClientId, *, lock: bool = False) -> Mine | None:
    therapist = therapist_here(turn)
    client = clients.client_by_id(turn.tx, client_id, lock=lock) if therapist else None
    if client is None or therapist is None or client.therapist_id != therapist.id:
        return None
    return client, therapist


def line_may_change(turn: Turn, client: Client) -> bool:
    """Whether the opening line of their first note is still open."""
    any_note = checkins.latest_checkin(turn.tx, client.id) is not None
    return line_is_open(client.opening, any_note=any_note)


def page_of(turn: Turn, place: int) -> int:
    """The page that stands in this field of the button; the first when none does."""
    value = turn.did.fields[place] if len(turn.did.fields) > place else ""
    return min(int(value), LAST_PAGE) if value.isascii() and value.isdecimal() else 0


def put(turn: Turn, text: str, buttons: Keyboard, *, about: Client | None = None) -> None:
    """In place of the page that was tapped; anew for a command, or for a button that stands under
    something else and therefore names no page. `about`: whose words it holds; their key seals it.
    """
    owner = about.person_id if about is not None else None
    if turn.did.tap is None or not turn.did.fields:
        turn.say(text, buttons, quietly=True, protected=True, owner=owner)
    else:
        turn.edit(text, buttons, owner=owner)


def show_list(
    turn: Turn, therapist: Therapist, *, head: str, name: str, opens: str, page: int
) -> None:
    """Everybody, in the order of the alphabet. `name`, `opens`: of the data of the buttons that
    turn the page, and that open one of them."""
    words = turn.words
    everybody = people_of_therapist.all_of(turn.tx, therapist.id)
    everybody.sort(key=lambda one: alphabetical(one.label or "\uffff"))
    if page * ON_A_PAGE >= len(everybody):
        page = 0
    shown = everybody[page * ON_A_PAGE : (page + 1) * ON_A_PAGE]
    if not shown:
        put(turn, words("people-none"), [[Button(words.plain("invite-button"), "invite")]])
        return
    lines = [line_of(turn, one, therapist) for one in shown]
    buttons = [
        Button(one.label, f"{opens}:{short(one.id)}:0") for one in shown if one.label is not None
    ]
    rows = in_rows(buttons, 2)
    more = (page + 1) * ON_A_PAGE < len(everybody)
    turning = turning_buttons(words, name, page, more=more)
    put(turn, "\n".join([words(head), "", *lines]), [*rows, *turning])


def line_of(turn: Turn, one: Listed, therapist: Therapist) -> str:
    """A client's label, and how they stand."""
    if one.label is None:
        return turn.words("people-not-shown")
    return turn.words("people-line", label=one.label, state=how_stands(turn, one, therapist))


def how_stands(turn: Turn, one: Listed, therapist: Therapist) -> str:
    """In plain words; days are the therapist's own."""
    words, zone = turn.words, therapist.zone or "UTC"
    what = standing(
        one.state,
        one.rhythm,
        paused_until=one.paused_until,
        asked=one.asked_at is not None,
        seen=one.seen,
        now=turn.now,
    )
    if what is Standing.PAUSED_UNTIL and one.paused_until is not None:
        return words.plain(_STANDING[what], day=words.short_day_of(one.paused_until, zone))
    if what is Standing.ASKED_BACK and one.asked_at is not None:
        return words.plain(_STANDING[what], day=words.short_day_of(one.asked_at, zone))
    return words.plain(_STANDING[what])


def turning_buttons(words: Words, name: str, page: int, *, more: bool) -> list[list[Button]]:
    """One row that turns the page; none when there is one page."""
    row = []
    if page:
        row.append(Button(words.plain("people-before"), f"{name}:{page - 1}"))
    if more:
        row.append(Button(words.plain("people-next"), f"{name}:{page + 1}"))
    return [row] if row else []
