"""/stats: how many, from five people up, and how the bot itself does. A picture has the months."""

from datetime import datetime, timedelta

from care.client import State
from care.figures import shown
from handlers.keyboard import Button
from handlers.roles import known_admin
from handlers.turn import Handlers, Turn
from storage import figures, pulse
from storage.health import Health, health

MEGABYTE = 1_000_000
DRIFTS_AT_MOST = timedelta(seconds=2)  # Telegram names whole seconds


def wanted(turn: Turn) -> None:
    """The numbers at once, and the picture as soon as it is drawn."""
    if not known_admin(turn):
        turn.refuse()
        return
    words = turn.words
    text = [words("stats-now"), _people(turn), words("stats-health"), *_health(turn)]
    buttons = [
        [Button(words.plain("uncertain-button"), "uncertain:here")],
        [Button(words.plain("admin-back"), "panel")],
    ]
    turn.say("\n".join(text), buttons)
    turn.send("sendPhoto", {"caption": words("stats-caption")}, draw={"document": "figures"})


def _people(turn: Turn) -> str:
    words, found = turn.words, figures.by_state(turn.tx)
    lines = []
    for state in State:
        count = shown(found[state])
        text_id = "stats-few" if count is None else "stats-count"
        what = words.plain(f"stats-state-{state}")
        lines.append(words(text_id, what=what, count=count or 0))
    return "\n".join([*lines, words("stats-steps"), ""])


def _health(turn: Turn) -> list[str]:
    words, found = turn.words, health(turn.tx, now=turn.now)
    alive, polled = found.beats.get(pulse.ALIVE), found.beats.get(pulse.POLLED)
    lines = [_ago(turn, "stats-alive", alive.at if alive else None)]
    if polled is not None:
        lines.append(_ago(turn, "stats-polled", polled.at))
    lines.append(words("stats-queue", count=found.waiting))
    if found.due_since is not None:
        lines.append(_ago(turn, "stats-queue-age", found.due_since))
    if found.unsent_since is not None:
        lines.append(_ago(turn, "stats-unsent", found.unsent_since))
    lines.append(_drift(turn, found))
    lines.append(words("stats-size", megabytes=max(round(found.size / MEGABYTE), 1)))
    return [*lines, *_backups(turn, found)]


def _ago(turn: Turn, text_id: str, moment: datetime | None) -> str:
    if moment is None:
        return turn.words(f"{text_id}-never")
    return turn.words(text_id, ago=turn.words.span(max(turn.now - moment, timedelta(0))))


def _drift(turn: Turn, found: Health) -> str:
    beat = found.beats.get(pulse.DRIFT)
    if beat is None or beat.value is None:
        return turn.words("stats-drift-unknown")
    off_by = timedelta(milliseconds=abs(beat.value))
    if off_by <= DRIFTS_AT_MOST:
        return turn.words("stats-drift-none")
    which = "ahead" if beat.value > 0 else "behind"
    return turn.words(f"stats-drift-{which}", seconds=round(off_by.total_seconds()))


def _backups(turn: Turn, found: Health) -> list[str]:
    made, failed = found.beats.get(pulse.BACKUP), found.beats.get(pulse.BACKUP_FAILED)
    lines = [_ago(turn, "stats-backup", made.at if made else None)]
    if failed is not None and (made is None or failed.at > made.at):
        lines.append(_ago(turn, "stats-backup-failed", failed.at))
    return lines


COMMANDS: Handlers = {
    "stats": wanted,
}

TAPS: Handlers = {
    "stats": wanted,
}
