"""The picture of a client's story over the years, and the same in words for those who do not see
it. What did not come is in neither."""

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from handlers.quoting import face_label
from storage.people_of_therapist import Marks
from texts import Words

CAPTION_MOST = 1024 - 24  # of Telegram's, with room for what it counts as two


def picture(
    words: Words, marks: Marks, *, label: str, zone: str
) -> tuple[str, dict[str, Any]] | None:
    """The caption and the recipe; None when there is nothing to draw."""

    def day(at: datetime) -> date:
        return at.astimezone(ZoneInfo(zone)).date()

    moments = [*(at for at, _face in marks.faces), *marks.stories, *marks.letters]
    if not moments:
        return None
    first, last = day(min(moments)), day(max(moments))
    recipe = {
        "picture": "dots",
        "first": first.isoformat(),
        "last": last.isoformat(),
        "faces": [[(day(at) - first).days, int(face)] for at, face in marks.faces],
        "stories": [(day(at) - first).days for at in marks.stories],
        "letters": [(day(at) - first).days for at in marks.letters],
    }
    return _caption(words, marks, label=label, zone=zone), recipe


def _caption(words: Words, marks: Marks, *, label: str, zone: str) -> str:
    """Each dot and mark, the newest first, as many as there is room for."""
    lines = [
        (at, words.plain("people-dot", day=words.short_day_of(at, zone),
                         face=face_label(words, face)))
        for at, face in marks.faces
    ]  # fmt: skip
    for moments, text_id in (
        (marks.stories, "people-mark-story"),
        (marks.letters, "people-mark-letter"),
    ):
        lines += [(at, words.plain(text_id, day=words.short_day_of(at, zone))) for at in moments]
    text = words.plain("people-picture-head", label=label)
    for number, (_at, line) in enumerate(sorted(lines, reverse=True)):
        more = words.plain("people-picture-more", count=len(lines) - number)
        if len(text) + len(line) + len(more) + 2 > CAPTION_MOST:
            return f"{text}\n{more}"
        text += f"\n{line}"
    return text
