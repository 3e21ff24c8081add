"""/mydata: everything that is stored of a person, as two files, made when they are sent."""

from care.audit import Act
from handlers import trail
from handlers.turn import Handlers, Turn


def wanted(turn: Turn) -> None:
    """One file to read and one for programs. The sender makes them, of whoever receives them."""
    if turn.person is None:
        turn.say(turn.words("mine-nothing-stored"))
        return
    turn.write_down(Act.DATA_EXPORTED, trail.part_of(turn), what="mydata")
    turn.say(turn.words("mydata-coming"))
    for written in ("text", "json"):
        turn.send(
            "sendDocument",
            {"caption": turn.words.plain(f"mydata-file-{written}")},
            draw={"document": "mydata", "as": written},
        )


COMMANDS: Handlers = {
    "mydata": wanted,
}

TAPS: Handlers = {
    "mydata": wanted,
}
