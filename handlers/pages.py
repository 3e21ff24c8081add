"""/privacy and /rules: what is kept and who reads, what this chat is and is not."""

from handlers import privacy_notice
from handlers.choices import mine
from handlers.client_code import own_codes
from handlers.keyboard import Button
from handlers.noticing import noticing
from handlers.policy import policy_of
from handlers.turn import Handlers, Turn
from storage import clients


def asked_about_privacy(turn: Turn) -> None:
    """The same for everybody; whoever is known here can act on it at once."""
    words = turn.words
    buttons = [] if turn.person is None else [
        [Button(words.plain("mydata-button"), "mydata")],
        *_who_opened(turn),
        [Button(words.plain("forget-button"), "moveon")],
    ]  # fmt: skip
    privacy_notice.page(turn)
    turn.say("\n\n".join([words("privacy-page"), *own_codes(turn)]), buttons)


def _who_opened(turn: Turn) -> list[list[Button]]:
    """For clients, also for those who have stopped."""
    if turn.person is None or not clients.clients_of(turn.tx, turn.person.id):
        return []
    return [[Button(turn.words.plain("opened-button"), "opened")]]


def asked_for_rules(turn: Turn) -> None:
    """Whoever it is about can say at once that something was not like that."""
    words, known = turn.words, mine(turn)
    felt_off = [[Button(words.plain("off-button"), "off")]] if known else []
    here = {client.therapist_id: None for client in known}
    policies = [policy_of(turn, therapist_id) for therapist_id in here]
    turn.say("\n\n".join([words("rules-page"), noticing(turn), *policies]), felt_off)


COMMANDS: Handlers = {
    "privacy": asked_about_privacy,
    "rules": asked_for_rules,
}
