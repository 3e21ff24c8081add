"""The menu of commands beside the writing line: what fits somebody's parts here, in their voice.

Not said but set, and therefore sent with no message: when it fails, nobody hears of it, and the
next /start sets it anew. It must look harmless over a shoulder.
"""

from collections.abc import Collection

from care.delivery import Kind
from care.practice import Offer
from handlers.turn import Turn
from storage import clients, outbox, people, practice, therapists
from storage.ids import PersonId
from texts import Words

STRANGER = ("start", "help", "privacy", "rules", "language")  # also the menu before any Start
ADMIN = frozenset({"start", "language", "privacy", "rules", "help"})
OF_ADMINS_ALONE = frozenset({"admin", "stats", "audit", "optout"})
THERAPIST = ADMIN | {
    "digest", "people", "week", "invite", "invites", "wayback", "away", "reflect", "export",
    "leave", "settings",
}  # fmt: skip
CLIENT = ADMIN | {
    "settings", "mine", "letter", "back", "concern", "hide", "pause", "stop", "mydata", "forget",
}  # fmt: skip

ONLY_IF_OFFERED = {"back": Offer.WAY_BACK, "wayback": Offer.WAY_BACK, "letter": Offer.LETTERS}

# The order for all parts: first where things stand, last what everybody has.
_IN_ORDER = (
    "start", "admin", "stats", "audit", "optout",
    "digest", "people", "week", "invite", "invites", "wayback", "away", "reflect", "export",
    "leave", "settings", "mine", "letter", "back", "concern", "hide",
    "pause", "stop", "mydata", "forget", "language", "privacy", "rules", "help",
)  # fmt: skip


def show_menu(turn: Turn) -> None:
    """Sets the menu of this chat: called when a part here begins or ends, when the voice changes,
    and on Start. Whoever has no part here has the menu that strangers have."""
    names = _commands(turn, turn.person.id) if turn.person is not None else frozenset()
    if names:
        commands = listed([name for name in _IN_ORDER if name in names], turn.words)
        turn.send("setMyCommands", {"commands": commands})
    else:
        turn.send("deleteMyCommands", {})


def clear_menu(turn: Turn, chat_id: int) -> None:
    """Back to a stranger's menu, in a chat in which nobody has a part any more."""
    outbox.put(
        turn.tx,
        person=None,
        chat_id=chat_id,
        kind=Kind.REPLY,
        payload={"method": "deleteMyCommands", "params": {}},
        due_at=turn.now,
        now=turn.now,
        trace=turn.trace,
    )


def listed(names: Collection[str], words: Words) -> list[dict[str, str]]:
    """Commands as the Bot API wants them."""
    return [{"command": name, "description": words.plain(f"command-{name}")} for name in names]


def _commands(turn: Turn, person: PersonId) -> frozenset[str]:
    therapist = therapists.therapist_of(turn.tx, person)
    found: frozenset[str] = frozenset()
    if people.is_admin(turn.tx, person):
        found |= ADMIN | OF_ADMINS_ALONE
    if therapist is not None and therapist.reads and therapist.ready:
        found |= THERAPIST
    if clients.clients_of(turn.tx, person):
        found |= CLIENT
    terms = practice.terms_now(turn.tx)
    return found - {name for name, which in ONLY_IF_OFFERED.items() if not terms.offer(which)}
