"""/reflect: a private line of a therapist's own. It stands with no client and in no list."""

from datetime import timedelta

from handlers import typed
from handlers.keyboard import Button, Keyboard, long, short
from handlers.roles import therapist_here
from handlers.turn import Conversation, Handlers, Step, Turn
from storage import reflections
from storage.ids import ReflectionId
from storage.therapists import Therapist

NOTING = "reflection"
ANSWERED_WITHIN = timedelta(hours=1)
MOST = 280  # characters
A_PAGE = 5


def wanted(turn: Turn) -> None:
    """/reflect, alone or with the line behind it."""
    therapist = therapist_here(turn)
    if therapist is None or not therapist.ready:
        turn.refuse()
    elif turn.did.data is None and 1 <= len(turn.did.argument) <= MOST:
        _note(turn, therapist, turn.did.argument)
    else:
        turn.begin(NOTING, since=turn.now.isoformat())


def let_go(turn: Turn) -> None:
    """Closes the question when what comes is late or a command: it may be meant for somebody."""
    typed.let_go(turn, NOTING, within=ANSWERED_WITHIN)


def ask_line(turn: Turn) -> None:
    words = turn.words
    leave = [turn.choice(words.plain("reflect-leave"), "leave")]
    turn.say(words("reflect-ask", most=MOST), [leave, _to_list(turn)])


def _to_list(turn: Turn) -> list[Button]:
    return [Button(turn.words.plain("reflect-all"), "reflections:0")]


def gave_line(turn: Turn) -> None:
    therapist = therapist_here(turn)
    if turn.did.data is not None or therapist is None:
        turn.finish()
        turn.edit(turn.words("reflect-left"), [_to_list(turn)] if therapist else ())
        return
    line = (turn.did.text or "").strip()
    if not 1 <= len(line) <= MOST:
        turn.say(turn.words("reflect-length", most=MOST))
        return
    turn.finish()
    turn.drop_buttons()
    _note(turn, therapist, line)


def _note(turn: Turn, therapist: Therapist, line: str) -> None:
    reflections.note(turn.tx, therapist, line, now=turn.now)
    turn.say(turn.words("reflect-noted"), [_to_list(turn)])


def listed(turn: Turn) -> None:
    """Their own lines, the newest first."""
    therapist = therapist_here(turn)
    if therapist is None or not turn.did.value.isdecimal():
        turn.refuse()
    else:
        turn.edit(*_page(turn, therapist, int(turn.did.value)))


def _page(turn: Turn, therapist: Therapist, page: int) -> tuple[str, Keyboard]:
    words, many = turn.words, reflections.how_many(turn.tx, therapist.id)
    page = min(page, max(many - 1, 0) // A_PAGE)
    first = page * A_PAGE
    found = reflections.of_therapist(turn.tx, therapist.id, skip=first, limit=A_PAGE)
    blocks, rows = [words("reflect-list") if found else words("reflect-none")], []
    for number, one in enumerate(found, start=first + 1):
        day = words.short_day_of(one.created_at, therapist.zone or "UTC")
        blocks.append(words("reflect-line", number=number, day=day) + words.quotation(one.words))
        label = words.plain("reflect-delete", number=number)
        rows.append(Button(label, f"unreflect:{short(one.id)}:{page}"))
    turns = []
    if page > 0:
        turns.append(Button(words.plain("reflect-later"), f"reflections:{page - 1}"))
    if many > first + A_PAGE:
        turns.append(Button(words.plain("reflect-earlier"), f"reflections:{page + 1}"))
    new = Button(words.plain("reflect-new"), "reflect")
    keys = [rows[:3], rows[3:], turns, [new]]
    return "\n\n".join(blocks), [row for row in keys if row]


def forgot(turn: Turn) -> None:
    """Gone at once, and nobody asks why."""
    therapist = therapist_here(turn)
    fields = turn.did.fields
    if therapist is None or len(fields) != 2 or not fields[1].isdecimal():
        turn.refuse()
        return
    if reflections.forget(turn.tx, ReflectionId(long(fields[0])), therapist.id):
        turn.edit(*_page(turn, therapist, int(fields[1])))
    else:
        turn.refuse()


REFLECTION = Conversation(first="line", steps={"line": Step(ask_line, gave_line)})

COMMANDS: Handlers = {
    "reflect": wanted,
}

TAPS: Handlers = {
    "reflect": wanted,
    "reflections": listed,
    "unreflect": forgot,
}
