"""A code for moving to another account, made anew."""

from collections.abc import Sequence

from care.audit import Act, Actor
from handlers.choices import Screen, button, put
from handlers.moving_code import hand_out
from handlers.turn import Turn
from storage.clients import Client


def show_account(turn: Turn, client: Client, note: str | None = None) -> None:
    words = turn.words
    make = button(turn, client, words.plain("moving-make"), "moving", "new")
    put(turn, client, "moving", words("moving-screen"), [[make]], note=note)


def chose_account(turn: Turn, client: Client, what: Sequence[str]) -> None:
    if what[0] != "new":
        turn.refuse()
        return
    hand_out(turn)
    turn.write_down(Act.CHOICE_CHANGED, Actor.CLIENT, subject=client.id, what="moving_code")
    show_account(turn, client, turn.words("moving-made"))


ACCOUNT = {"moving": Screen(show_account, chose_account)}
