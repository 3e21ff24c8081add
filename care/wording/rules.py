"""The linter: every rule of wording, for a line that somebody wrote and for a text of ours.

A line is judged as it stands. A text of ours is judged by its place, too, and is held to more; see
`care.wording.own`. Which place each has is said in texts/places.toml.
"""

import re
from enum import StrEnum
from functools import cache

from care.discretion import Level
from care.wording import TABLES, discreet, faults, own
from care.wording.fault import Fault
from care.wording.measure import grade, longest
from care.wording.phrase import plain, whole
from care.wording.place import TO_CLIENTS, UNASKED, VEILED, Place

LENGTH_MOST = 320
WORDS_MOST = 15  # of a sentence, in all languages but English
SIGN_MOST = 60  # characters
GRADE_MOST = 6.0
GRADE_MOST_ELSEWHERE = 8.0  # of cards that the law wants, and of what therapists and admins read


class Rule(StrEnum):
    """What the linter looks for beyond `Fault`."""

    HARD_TO_READ = "hard_to_read"
    LONG_SENTENCE = "long_sentence"
    TOPIC = "topic"
    BEFORE = "before"
    SURNAME = "surname"
    NOT_A_SIGN = "not_a_sign"
    NAMES_SOMEBODY = "names_somebody"
    PRESSING = "pressing"
    NO_NO_REPLY = "no_no_reply"
    NO_STOP = "no_stop"
    WORDLESS = "wordless"
    MARKUP = "markup"
    TOO_LARGE = "too_large"


Broken = Fault | Rule

_LETTERS = re.compile(r"[^\W\d_]{2,}")


def broken_by_line(line: str, *, language: str | None, level: Level | None) -> list[Broken]:
    """What is wrong with somebody's own line for a client; empty when it may stand.

    `language`: None tries the words of all. `level`: what the client's lock screen may show; None:
    as the bot judges a line that a therapist types into it.
    """
    languages = sorted(TABLES) if language is None else [language]
    found: list[Broken] = [*faults(line, languages=languages, most=LENGTH_MOST)]
    if level is Level.OPEN and Fault.CLINICAL in found:
        found.remove(Fault.CLINICAL)
    if level in {Level.DISCREET, Level.SEALED}:
        found += _betrayed(line, languages)
    if level is Level.SEALED and not is_sign(line):
        found.append(Rule.NOT_A_SIGN)
    if language is not None:
        found += hard_to_read(line, language, grade_most=GRADE_MOST)
    return found


def broken_by_text(text: str, *, place: Place, language: str) -> list[Broken]:
    """What is wrong with a text of ours, filled in, without markup, in that place."""
    said = plain(text)
    found: list[Broken] = [*faults(text, languages=[language], most=LENGTH_MOST)]
    if place not in UNASKED and Fault.CLINICAL in found:
        found.remove(Fault.CLINICAL)
    if place in UNASKED and Fault.CLINICAL not in found and _stems(language).search(said):
        found.append(Fault.CLINICAL)
    if _pressing(language).search(said):
        found.append(Rule.PRESSING)
    if place in VEILED:
        found += _betrayed(text, [language])
    if place is Place.SIGN and not is_sign(text):
        found.append(Rule.NOT_A_SIGN)
    if place is Place.BUTTON and not has_words(text):
        found.append(Rule.WORDLESS)
    most = GRADE_MOST if place in TO_CLIENTS - {Place.LEGAL} else GRADE_MOST_ELSEWHERE
    if place in TO_CLIENTS or language == "en":
        found += hard_to_read(text, language, grade_most=most)
    return found


def hard_to_read(text: str, language: str, *, grade_most: float) -> list[Broken]:
    if language == "en":
        reached = grade(text)
        return [Rule.HARD_TO_READ] if reached is not None and reached > grade_most else []
    return [Rule.LONG_SENTENCE] if longest(text) > WORDS_MOST else []


def says_no_reply_is_fine(text: str, language: str) -> bool:
    return _no_reply(language).search(plain(text)) is not None


def has_words(label: str) -> bool:
    """Whether a label is understood by who sees no emoji, or hears it read aloud."""
    return _LETTERS.search(label) is not None


def is_sign(text: str) -> bool:
    """Whether it says that something is there and nothing else: short, no number, no question."""
    return len(text) <= SIGN_MOST and not re.search(r"[\d?]", text)


def _betrayed(text: str, languages: list[str]) -> list[Broken]:
    said, found = plain(text), list[Broken]()
    for language in languages:
        if Rule.TOPIC not in found and _topics(language).search(said):
            found.append(Rule.TOPIC)
        if Rule.BEFORE not in found and _before(language).search(said):
            found.append(Rule.BEFORE)
    if discreet.has_full_name(text, languages):
        found.append(Rule.SURNAME)
    return found


@cache
def _topics(language: str) -> re.Pattern[str]:
    return whole(discreet.TOPICS[language])


@cache
def _before(language: str) -> re.Pattern[str]:
    return whole(discreet.BEFORE[language])


@cache
def _no_reply(language: str) -> re.Pattern[str]:
    return re.compile("|".join(own.NO_REPLY[language]))


@cache
def _stems(language: str) -> re.Pattern[str]:
    return re.compile("|".join(own.CLINICAL_STEMS[language]))


@cache
def _pressing(language: str) -> re.Pattern[str]:
    return re.compile("|".join(own.PRESSING[language]))
