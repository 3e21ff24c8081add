"""What a client taps when something of theirs is about to go by itself."""

from care.localtime import local
from care.retention import Read, Sort, words_go_at
from handlers.digest_cover import close_open_digest
from handlers.keyboard import Button, long, short
from handlers.turn import Handlers, Turn
from storage import clients, letters, practice, retention, stories
from storage.clients import Client
from storage.ids import ClientId, LetterId, StoryId


def _mine(turn: Turn) -> Client | None:
    wanted = ClientId(long(turn.did.value))
    known = clients.clients_of(turn.tx, turn.person.id) if turn.person else []
    return next((client for client in known if client.id == wanted), None)


def _named(turn: Turn, client: Client) -> list[Read]:
    """What the line was about, as far as it is still here."""
    found = retention.words_of(turn.tx, client.id)
    return [one for one in found if one.warned_at is not None]


def kept_words(turn: Turn) -> None:
    """«Keep mine»: it stays with them, and with nobody else."""
    client = _mine(turn)
    found = _named(turn, client) if client else []
    if not found:
        turn.refuse()
        return
    retention.keep(turn.tx, found, now=turn.now)
    for one in found:
        _leaves_its_list(turn, one)
    turn.edit(turn.words("retention-kept"))


def _leaves_its_list(turn: Turn, one: Read) -> None:
    thing = (
        letters.letter_by_id(turn.tx, LetterId(one.id))
        if one.sort is Sort.LETTER
        else stories.story_by_id(turn.tx, StoryId(one.id))
    )
    if thing is not None:
        close_open_digest(turn, thing)


def let_words_go(turn: Turn) -> None:
    """«Let it go»: on its day, and until then it can still be kept."""
    client = _mine(turn)
    found = _named(turn, client) if client else []
    if client is None or not found:
        turn.refuse()
        return
    kept_days = practice.terms_now(turn.tx).words_kept_days
    goes_at = min(
        at for one in found if (at := words_go_at(one, kept_days=kept_days)) is not None
    )  # fmt: skip
    day = turn.words.day(local(max(goes_at, turn.now), client.zone).date())
    keep = Button(turn.words.plain("retention-keep"), f"wordskeep:{short(client.id)}")
    turn.edit(turn.words("retention-goes", day=day), [[keep]])


def kept_link(turn: Turn) -> None:
    """«Keep it»: the tap itself is the sign of life from which the time counts anew."""
    if _mine(turn) is None:
        turn.refuse()
    else:
        months = practice.terms_now(turn.tx).link_kept_months
        turn.edit(turn.words("retention-link-kept", months=months))


TAPS: Handlers = {
    "wordskeep": kept_words,
    "wordslet": let_words_go,
    "linkkeep": kept_link,
}
