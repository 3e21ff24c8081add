"""Every text of ours, in every language and voice, filled in and held against the rules."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from bot import lint_values as values
from care.discretion import Level
from care.voice import ONE_FORM, Form, Tone, Voice
from care.wording.fault import Fault
from care.wording.measure import shown
from care.wording.place import Place
from care.wording.rules import LENGTH_MOST, Broken, Rule, broken_by_text
from texts import Catalogs, Words
from texts.places import excuses, place_of
from texts.shape import Shape, shapes

MESSAGE_MOST = 4096  # characters of a message of Telegram's
BUTTON_MOST = 64  # characters that are still a label

_TAGS = re.compile(r"<(/?)([a-z]+)>")
_KNOWN_TAGS = frozenset({"b", "i", "code", "blockquote"})


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule that one text of ours breaks, and how the text reads then."""

    voice: Voice
    text_id: str
    rule: Broken
    text: str
    level: Level | None = None  # None: it is the same at each


def voices(language: str) -> list[Voice]:
    forms = [Form.FORMAL] if language in ONE_FORM else list(Form)
    return [Voice(language, form, tone) for form in forms for tone in Tone]


def findings(language: str) -> list[Finding]:
    """Of all texts of a language that have a place; each rule once for a text."""
    found: dict[tuple[str, Broken], Finding] = {}
    for one in broken(language):
        if not excused(one.text_id, one.rule, language, len(one.text)):
            found.setdefault((one.text_id, one.rule), one)
    return list(found.values())


@cache
def broken(language: str) -> Sequence[Finding]:
    """Every rule that a text breaks, excused from it or not."""
    return [
        finding
        for voice in voices(language)
        for text_id, shape in shapes(language).items()
        if _sounds_new(voice, shape)
        for finding in _of_text(catalogs().speaking(voice), text_id, shape)
    ]


def _sounds_new(voice: Voice, shape: Shape) -> bool:
    """Whether the text differs in this voice from what it is in the first one."""
    form = voice.form is Form.FORMAL or "form" in shape.voice
    return form and (voice.tone is Tone.PLAIN or "tone" in shape.voice)


def _of_text(words: Words, text_id: str, shape: Shape) -> Iterator[Finding]:
    place = place_of(text_id)
    if place is None:
        return
    for text in sorted({shown(words(text_id, **one)) for one in values.choices(shape)}):
        for rule in broken_by_text(text, place=place, language=words.language):
            yield Finding(words.voice, text_id, rule, text)
    for rule, text in _broken_by_values(words, text_id, shape, place):
        yield Finding(words.voice, text_id, rule, shown(text))


def _broken_by_values(
    words: Words, text_id: str, shape: Shape, place: Place
) -> Iterator[tuple[Broken, str]]:
    for filled in values.extremes(shape):
        text = words(text_id, **filled)
        if not is_sound(text):
            yield Rule.MARKUP, text
    text = words(text_id, **values.longest(shape))
    if len(shown(text)) > (BUTTON_MOST if place is Place.BUTTON else MESSAGE_MOST):
        yield Rule.TOO_LARGE, text
    if place in {Place.CHECKIN, Place.NAMED} and len(shown(text)) > LENGTH_MOST:
        yield Fault.TOO_LONG, text


def is_sound(text: str) -> bool:
    """Whether its markup is what Telegram takes: known tags, each closed, nothing left over."""
    is_open: list[str] = []
    for closes, tag in _TAGS.findall(text):
        if tag not in _KNOWN_TAGS or (closes and (not is_open or is_open.pop() != tag)):
            return False
        if not closes:
            is_open.append(tag)
    rest = _TAGS.sub("", text)
    return not is_open and "<" not in rest and "{" not in rest.replace("{ $x }", "")


def excused(text_id: str, rule: Broken, language: str, length: int) -> bool:
    return any(one.covers(text_id, rule, language, length) for one in excuses())


def unplaced() -> Sequence[str]:
    """Texts that nobody has put into the table yet."""
    return sorted(text_id for text_id in shapes("en") if place_of(text_id) is None)


@cache
def catalogs() -> Catalogs:
    return Catalogs()
