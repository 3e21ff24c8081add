"""/export: a therapist's own record of one client, to take along; made when it is sent."""

from care.audit import Act, Actor
from handlers.clientele import own_client, page_of, put, show_list
from handlers.keyboard import Button, short
from handlers.roles import therapist_here
from handlers.turn import Handlers, Turn

_FILES = {"pdf": "record-as-pdf", "json": "record-as-json"}


def wanted(turn: Turn) -> None:
    """/export: of whom?"""
    therapist = therapist_here(turn)
    if therapist is None or not therapist.ready:
        turn.refuse()
        return
    show_list(
        turn, therapist, head="record-which", name="export", opens="record", page=page_of(turn, 0)
    )


def opened(turn: Turn) -> None:
    """What it is and what it is not, before it is made; or, by its buttons, the file."""
    mine = own_client(turn)
    if mine is None:
        turn.refuse()
        return
    if turn.did.value in _FILES:
        _make(turn, mine[0].id)
        return
    client, words, who = mine[0], turn.words, short(mine[0].id)
    text = "\n\n".join([words("record-of", label=client.label), words("record-is")])
    files = [
        Button(words.plain(text_id), f"record:{who}:{written}")
        for written, text_id in _FILES.items()
    ]
    put(turn, text, [files, [Button(words.plain("people-back-to-one"), f"client:{who}:0")]])


def _make(turn: Turn, client_id: int) -> None:
    """The sender makes it, of what stands then; see bot/record.py."""
    turn.write_down(Act.RECORD_EXPORTED, Actor.THERAPIST, subject=client_id)
    turn.toast = turn.words.plain("record-coming")
    turn.send(
        "sendDocument",
        {"disable_notification": True},
        draw={"document": "record", "client": client_id, "as": turn.did.value},
    )


COMMANDS: Handlers = {
    "export": wanted,
}

TAPS: Handlers = {
    "export": wanted,
    "record": opened,
}
