"""«Who opened what»: of what a client shared, for the client who asks."""

from collections.abc import Sequence

from care.audit import Act
from handlers.keyboard import Button
from handlers.turn import Handlers, Turn
from storage import audit, clients
from storage.audit import COVER, SUPERVISOR, Opening
from storage.clients import Client
from texts import Words

ON_A_PAGE = 12
LAST_PAGE = 10_000  # whatever a forged button says
_PAGES = ("shared", "shelf", "picture")


def wanted(turn: Turn) -> None:
    """The newest page, or the one whose button was tapped."""
    mine = clients.clients_of(turn.tx, turn.person.id) if turn.person else []
    if not mine:
        turn.refuse()
        return
    page, words = _page(turn), turn.words
    found = _found(turn, mine, page)
    if not found and page:  # nothing is that old
        page, found = 0, _found(turn, mine, 0)
    zone = turn.me.zone or "UTC"
    lines = dict.fromkeys(line(words, one, zone) for one in found[:ON_A_PAGE])
    text = words("opened-head") + "\n\n" + "\n".join(lines) if lines else words("opened-none")
    turning = []
    if len(found) > ON_A_PAGE:
        turning.append(Button(words.plain("opened-older"), f"opened:{page + 1}"))
    if page:
        turning.append(Button(words.plain("opened-newer"), f"opened:{page - 1}"))
    if turn.did.fields:
        turn.edit(text, [turning] if turning else [])
    else:  # the button stands under something else
        turn.say(text, [turning] if turning else [], quietly=True)


def _found(turn: Turn, mine: Sequence[Client], page: int) -> Sequence[Opening]:
    ids = [client.id for client in mine]
    return audit.of_client(turn.tx, ids, behind=page * ON_A_PAGE, most=ON_A_PAGE + 1)


def _page(turn: Turn) -> int:
    value = turn.did.value if turn.did.fields else ""
    return min(int(value), LAST_PAGE) if value.isascii() and value.isdecimal() else 0


def line(words: Words, one: Opening, zone: str) -> str:
    """Once for each day: that somebody went back and forth is no news."""
    who, when = _who(words, one), words.local_day(one.at, zone)
    if one.act is Act.RECORD_EXPORTED:
        return words("opened-line-record", when=when, who=who)
    return words("opened-line", when=when, who=who, what=_what(words, one, zone))


def _who(words: Words, one: Opening) -> str:
    """A supervisor is never named to a client, nor is whoever stands in for somebody."""
    if one.what == SUPERVISOR:
        return words.plain("opened-supervisor")
    if one.what == COVER:
        return words.plain("opened-cover", therapist=one.therapist)
    return one.therapist


def _what(words: Words, one: Opening, zone: str) -> str:
    if one.act is Act.PAGE_OPENED:
        return words.plain(f"opened-{one.what if one.what in _PAGES else 'page'}")
    if one.of is None:
        return words.plain("opened-gone")
    text_id = "opened-letter" if one.act is Act.LETTER_OPENED else "opened-story"
    return words.plain(text_id, day=words.short_day_of(one.of, zone))


TAPS: Handlers = {
    "opened": wanted,
}
