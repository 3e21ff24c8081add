"""The code by which a client can be named to an admin, who does not learn who that is."""

from handlers.turn import Turn
from storage import clients, therapists
from storage.clients import show_code


def own_codes(turn: Turn) -> list[str]:
    """One line for each part that this person has as a client; with two, whose it is."""
    mine = clients.clients_of(turn.tx, turn.person.id) if turn.person else []
    if len(mine) == 1:
        return [turn.words("privacy-code", code=show_code(mine[0].code))]
    return [
        turn.words(
            "privacy-code-of",
            therapist=therapists.therapist_by_id(turn.tx, one.therapist_id).name or "",
            code=show_code(one.code),
        )
        for one in mine
    ]
