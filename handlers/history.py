"""/mine: a person's own history, as a list to leaf through and as a picture of dots over time."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from care.story import fold
from handlers.keyboard import Button, Keyboard
from handlers.quoting import face_label, plain
from handlers.turn import Handlers, Turn
from storage import history
from storage.history import Dots, Entry
from texts import Words

ON_A_PAGE = 10
LAST_PAGE = 10_000  # whatever a forged button says
FOLDS_AT = 70  # letters of a story in the list
CAPTION_MOST = 1024 - 24  # of Telegram's, with room for what it counts as two


def wanted(turn: Turn) -> None:
    """The newest page, or the one whose button was tapped, in place."""
    if turn.person is None:
        turn.say(turn.words("mine-nothing-stored"))
        return
    page = _page(turn)
    found, count = history.entries_of(
        turn.tx, turn.person.id, after=page * ON_A_PAGE, most=ON_A_PAGE
    )
    if not found and page:  # it has become shorter since
        page = 0
        found, count = history.entries_of(turn.tx, turn.person.id, after=0, most=ON_A_PAGE)
    if not found:
        turn.edit(turn.words("mine-empty"))
        return
    zone = turn.person.zone or "UTC"
    lines = [_line(turn.words, entry, zone) for entry in found]
    first = page * ON_A_PAGE + 1
    head = turn.words("mine-head", first=first, last=first + len(found) - 1, count=count)
    turn.edit("\n".join([head, "", *lines]), _buttons(turn.words, page, count))


def _page(turn: Turn) -> int:
    value = turn.did.value
    return min(int(value), LAST_PAGE) if value.isdecimal() else 0


def _line(words: Words, entry: Entry, zone: str) -> str:
    day = words.short_day_of(entry.at, zone)
    story = entry.story
    if story is None:
        return words("mine-note", day=day)
    pieces = [" ".join(piece.split()) for piece in plain(words, story).splitlines()]
    text = " · ".join(filter(None, pieces))
    if not text:  # erased after it was read
        text = words.plain("mine-erased")
    elif story.face is not None and not story.parts:
        text = face_label(words, story.face)
    state = words.plain(f"mine-state-{story.state}")
    return words("mine-story", day=day, state=state, start=fold(text, most=FOLDS_AT)[0])


def _buttons(words: Words, page: int, count: int) -> Keyboard:
    leaf = []
    if (page + 1) * ON_A_PAGE < count:
        leaf.append(Button(words.plain("mine-older"), f"mine:{page + 1}"))
    if page:
        leaf.append(Button(words.plain("mine-newer"), f"mine:{page - 1}"))
    rest = [
        Button(words.plain("mine-picture"), "dots"),
        Button(words.plain("mydata-button"), "mydata"),
    ]
    return [leaf, rest] if leaf else [rest]


def wanted_picture(turn: Turn) -> None:
    """The same as dots, with a caption that says it all again in words."""
    if turn.person is None:
        turn.refuse()
        return
    zone = turn.person.zone or "UTC"
    dots = history.dots_of(turn.tx, turn.person.id)
    days = sorted(_day(at, zone) for at in (*(at for at, _face in dots.faces), *dots.stories))
    if not days:
        turn.say(turn.words("mine-no-dots"))
        return
    first = days[0]
    turn.send(
        "sendPhoto",
        {"caption": _caption(turn.words, dots, zone)},
        draw={
            "picture": "dots",
            "first": first.isoformat(),
            "last": days[-1].isoformat(),
            "faces": [[(_day(at, zone) - first).days, int(face)] for at, face in dots.faces],
            "stories": [(_day(at, zone) - first).days for at in dots.stories],
        },
    )


def _day(at: datetime, zone: str) -> date:
    return at.astimezone(ZoneInfo(zone)).date()


def _caption(words: Words, dots: Dots, zone: str) -> str:
    """For those who do not see the picture: each dot, the newest first, as many as there is
    room for."""
    marks = [
        (
            at,
            words.plain(
                "dots-face", day=words.short_day_of(at, zone), face=face_label(words, face)
            ),
        )
        for at, face in dots.faces
    ] + [(at, words.plain("dots-story", day=words.short_day_of(at, zone))) for at in dots.stories]
    text = words.plain("dots-head")
    for number, (_at, line) in enumerate(sorted(marks, reverse=True)):
        more = words.plain("dots-more", count=len(marks) - number)
        if len(text) + len(line) + len(more) + 2 > CAPTION_MOST:
            return f"{text}\n{more}"
        text += f"\n{line}"
    return text


COMMANDS: Handlers = {
    "mine": wanted,
}

TAPS: Handlers = {
    "mine": wanted,
    "dots": wanted_picture,
}
