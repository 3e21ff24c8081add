"""What is wrong with a line that a therapist wrote for a client: guilt, demands, cheer and more.

Whole words and phrases only: "dismissed" holds no "miss". Each language has its own table; a
language without one is checked for length, marks and links only.
"""

import re
from collections.abc import Iterable
from enum import StrEnum
from functools import cache

from care.invite import OPENING_MOST


class Fault(StrEnum):
    TOO_LONG = "too_long"
    GUILT = "guilt"
    DEMAND = "demand"
    ASSUMED_STATE = "assumed_state"
    CHEER = "cheer"
    CLINICAL = "clinical"
    QUESTION_TOO_MANY = "question_too_many"
    EXCLAMATION = "exclamation"
    CONTACT = "contact"


# Phrases are regular expressions in lower case with straight apostrophes and single spaces.
PHRASES: dict[str, dict[Fault, tuple[str, ...]]] = {
    "en": {
        Fault.GUILT: (
            r"(?:haven't|have not|hadn't|not|never) heard",
            r"miss|misses|missed|missing",
            r"worried|worry about|worrying|concerned about|concerned for",
            r"overdue|too long since|been too long|long time no \w+|so long since",
            r"(?:still )?waiting (?:to|for)|wait(?:ed)? for your|where have you been",
            r"didn't (?:reply|answer|write|respond)|did not (?:reply|answer|write|respond)",
            r"haven't (?:replied|answered|written|responded)",
            r"have not (?:replied|answered|written|responded)",
            r"you (?:forgot|ignored|disappeared|vanished)|why (?:haven't|didn't) you",
            r"disappointed|let (?:me|us) down|sad(?:ly)? (?:that )?you|hurt that you",
            r"(?:second|final|another|last|gentle|friendly) reminder|reminder|last chance",
            r"you never (?:wrote|replied|answered|called|told|came)|after all i've",
        ),
        Fault.DEMAND: (
            r"must|should|ought to|supposed to|you owe",
            r"(?<!don't )(?<!not )(?<!never )(?:have|has) to",
            r"(?<!don't )(?<!not )(?<!never )(?<!no )need(?:s)? to",
            r"(?:please|kindly) (?:reply|answer|respond|write|tell|let|send|confirm|call|get)",
            r"let me know|get back to (?:me|us)",
            r"reply (?:soon|asap|to me|today|now|by)|keep (?:me|us) (?:posted|updated)",
            r"remember to|don't forget|do not forget|make sure|be sure to",
            r"take (?:good )?care of yourself|look after yourself",
            r"i (?:expect|need|want) you|required|asap|as soon as possible",
        ),
        Fault.ASSUMED_STATE: (
            r"hop(?:e|ing)(?: that)? (?:you're|you are|you've|you have|you feel|you keep)",
            r"hop(?:e|ing)(?: that)? (?:all|everything|things|life|work|this finds|your)",
            r"(?:i'm|i am|we're|we are) (?:sure|certain|confident)(?: that)? (?:you|things|all)",
            r"you must (?:be|feel|have)|trust(?: that)? you(?:'re| are)",
            r"i (?:bet|guess|imagine|assume) you",
        ),
        Fault.CHEER: (
            r"stay (?:strong|positive|brave)|be (?:strong|brave)|keep (?:going|smiling|fighting)",
            r"journey|warrior|fighter|survivor|you(?:'ve| have)? got this|you can do (?:it|this)",
            r"never give up|don't give up|hang in there|chin up|cheer up|good vibes",
            r"everything happens for a reason|best version|brighter days|one day at a time",
            r"proud of you|believe in (?:you|yourself)",
        ),
        Fault.CLINICAL: (
            r"therap(?:y|ies|ist|ists|eutic)|psychotherap(?:y|ist)|session|sessions",
            r"treatments?|diagnos(?:is|es|ed|tic)|symptom|symptoms|relapsed?",
            r"patients|(?:my|our|former|as a) patient|clinic|clinics|clinical|clinician",
            r"depress(?:ion|ed|ive)|anxiety|disorder|disorders|trauma|traumatic|ptsd|bipolar",
            r"panic attacks?|mental health|psych(?:ologist|iatrist|ology|iatry|iatric)",
            r"counsel(?:l)?(?:ing|or|ors)|medication|meds|antidepressants?|rehab|addiction",
            r"suicid(?:e|al)|self-harm|self harm|crisis|copay|co-pay|insurance",
            r"appointment|appointments|no-show|closure|coping skills",
        ),
    },
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
_APOSTROPHES = str.maketrans(dict.fromkeys("\u2018\u2019\u02bc\u0060\u00b4", "'"))


def faults(line: str, *, language: str = "en", most: int = OPENING_MOST) -> tuple[Fault, ...]:
    """Every fault of the line, each once, in the order of `Fault`; none when it may be sent."""
    found = {
        Fault.TOO_LONG: len(line.strip()) > most,
        Fault.QUESTION_TOO_MANY: len(_QUESTION.findall(line)) > 1,
        Fault.EXCLAMATION: len(_EXCLAMATION.findall(line)) > 1,
        Fault.CONTACT: bool(_ADDRESS.search(line) or _NUMBER.search(_DATE.sub(" ", line))),
    }
    said = " ".join(line.translate(_APOSTROPHES).casefold().split())
    for fault, pattern in _patterns(language).items():
        found[fault] = pattern.search(said) is not None
    return tuple(fault for fault in Fault if found.get(fault))


@cache
def _patterns(language: str) -> dict[Fault, re.Pattern[str]]:
    return {fault: _whole(phrases) for fault, phrases in PHRASES.get(language, {}).items()}


def _whole(phrases: Iterable[str]) -> re.Pattern[str]:
    """The phrases as whole words: a hyphen or an apostrophe does not end one."""
    return re.compile(rf"(?<![\w'-])(?:{'|'.join(phrases)})(?![\w]|['-]\w)")
