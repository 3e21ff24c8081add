"""What the practice says in words of its own: a welcome, and how it treats what people tell it."""

from collections.abc import Sequence

from care.audit import Act
from care.practice import TEXT_MOST, Text, text_faults
from handlers.admin_screen import Screen, button, listen, moved, put, version_of, write_down
from handlers.turn import Turn
from storage import practice, practice_texts
from storage.practice_texts import PracticeText


def show(turn: Turn, note: str | None = None, changed: int | None = None) -> None:
    words = turn.words
    rows = [[button(words.plain(f"admin-text-{kind}"), "text", kind)] for kind in Text]
    put(turn, words("admin-texts"), rows, note=note, changed=changed)


def show_text(turn: Turn, kind: Text, note: str | None = None, changed: int | None = None) -> None:
    """What holds now; what is typed takes its place."""
    words, state = turn.words, practice.practice_now(turn.tx)
    holds = practice_texts.newest(turn.tx, kind)
    listen(turn, "text", state.version, kind)
    text = words(f"admin-text-{kind}-is", most=TEXT_MOST[kind])
    rows = []
    if holds is None or holds.words is None:
        text += "\n\n" + words("admin-text-ours")
    else:
        day = words.local_day(holds.created_at, turn.me.zone or "UTC")
        text += "\n\n" + words("admin-text-holds", number=holds.number, day=day)
        text += "\n" + words.quotation(holds.words)
        forget = words.plain("admin-text-forget")
        rows.append([button(forget, "text", kind, "ours", state.version)])
    put(turn, text, rows, back="texts", note=note, changed=changed)


def chose(turn: Turn, what: Sequence[str]) -> None:
    """One of them, or back to ours."""
    if what[0] not in set(Text):
        turn.refuse()
        return
    kind = Text(what[0])
    if len(what) == 1:
        show_text(turn, kind)
    elif len(what) == 3 and what[1] == "ours":
        _changed(turn, kind, None, what[2])
    else:
        turn.refuse()


def wrote(turn: Turn, what: Sequence[str]) -> None:
    """The words themselves."""
    kind, words = Text(what[0]), (turn.did.text or "").strip()
    found = text_faults(kind, words)
    if found:
        reasons = "\n".join(f"· {turn.words(f'fault-{fault}')}" for fault in found)
        show_text(turn, kind, turn.words("admin-text-faults") + "\n" + reasons)
    else:
        _changed(turn, kind, words, what[-1])


def _changed(turn: Turn, kind: Text, words: str | None, version: str) -> None:
    wanted = version_of(version)
    if words == _words(practice_texts.newest(turn.tx, kind)):
        show_text(turn, kind)
    elif change(turn, kind, words, version=wanted):
        show_text(turn, kind, turn.words("admin-noted"), wanted + 1)
    elif turn.did.tap is None:
        show_text(turn, kind, turn.words("admin-moved"))
    else:
        moved(turn)
        show_text(turn, kind)


def change(
    turn: Turn, kind: Text, words: str | None, *, version: int, act: Act = Act.TEXT_CHANGED
) -> bool:
    """A new version; the trail has the numbers alone. False when the panel moved."""
    if not practice.move_on(turn.tx, version=version):
        return False
    holds = practice_texts.newest(turn.tx, kind)
    number = practice_texts.write(turn.tx, kind, words, now=turn.now)
    before = None if holds is None else str(holds.number)
    write_down(turn, act, version + 1, what=kind, before=before, after=str(number))
    return True


def change_back(turn: Turn, kind: Text, number: str | None, *, version: int) -> bool:
    """To the words of an earlier version, as a new one; None: to ours."""
    earlier = None
    if number is not None:
        earlier = practice_texts.version(turn.tx, kind, int(number))
    return change(turn, kind, _words(earlier), version=version, act=Act.UNDONE)


def _words(known: PracticeText | None) -> str | None:
    return None if known is None else known.words


TEXTS = {
    "texts": Screen(show),
    "text": Screen(show, chose, wrote),
}
