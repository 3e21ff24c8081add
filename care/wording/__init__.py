"""What is wrong with a line that a therapist wrote for a client: guilt, demands, cheer and more.

Each language has a module with its table. All of them are tried at once, because a therapist may
write in another language than they chose.
"""

import re
from collections.abc import Iterable
from functools import cache

from care.invite import OPENING_MOST, asks
from care.wording import de, en, es, fr, it, nl, promises, pt, uk
from care.wording.fault import Fault, Phrases
from care.wording.phrase import plain, whole

__all__ = ["TABLES", "Fault", "faults", "faults_of_opening"]

TABLES: dict[str, Phrases] = {
    language: {**table, **promises.PHRASES[language]}
    for language, table in {
        "de": de.PHRASES,
        "en": en.PHRASES,
        "es": es.PHRASES,
        "fr": fr.PHRASES,
        "it": it.PHRASES,
        "nl": nl.PHRASES,
        "pt": pt.PHRASES,
        "uk": uk.PHRASES,
    }.items()
}

_ADDRESS = re.compile(
    r"(?i:https?://|www\.|\bt\.me\b)|\S+@\S+|(?<!\w)@\w+"
    r"|\b[\w-]+\.(?:com|org|net|info|io|me|app|eu|uk|de|fr|es|it|nl|pt|ua|ru|ch|at)\b(?!\.\w)"
)
_DATE = re.compile(
    r"\b\d{4}-\d{1,2}-\d{1,2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b"
    r"|\b(?:19|20)\d\d ?[-/] ?(?:19|20)\d\d\b"
)
_NUMBER = re.compile(r"\+?\d(?:[\s().\-/]*\d){6,}")
_QUESTION = re.compile("[?\N{ARABIC QUESTION MARK}\N{FULLWIDTH QUESTION MARK}]+")
_EXCLAMATION = re.compile("[!\N{FULLWIDTH EXCLAMATION MARK}]")


def faults(
    line: str, *, languages: Iterable[str] = TABLES, most: int = OPENING_MOST
) -> tuple[Fault, ...]:
    """Every fault of the line, each once, in the order of `Fault`; none when it may be sent."""
    found = {
        Fault.TOO_LONG: len(line.strip()) > most,
        Fault.QUESTION_TOO_MANY: len(_QUESTION.findall(line)) > 1,
        Fault.EXCLAMATION: len(_EXCLAMATION.findall(line)) > 1,
        Fault.CONTACT: bool(_ADDRESS.search(line) or _NUMBER.search(_DATE.sub(" ", line))),
    }
    said = plain(line)
    for language in languages:
        for fault, pattern in _patterns(language).items():
            found[fault] = found.get(fault, False) or pattern.search(said) is not None
    return tuple(fault for fault in Fault if found.get(fault))


@cache
def _patterns(language: str) -> dict[Fault, re.Pattern[str]]:
    """Compiled when first needed: all of them take a fifth of a second, at every start."""
    return {fault: whole(phrases) for fault, phrases in TABLES[language].items()}


def faults_of_opening(line: str) -> list[Fault]:
    """Why an opening line cannot stand, at the invite or later; none: it can. One that asks is a
    demand: the note that it stands in has a question already, and one is the most."""
    found = [*faults(line)]
    if asks(line) and Fault.DEMAND not in found:
        found.append(Fault.DEMAND)
    return found
