"""What can be wrong with a line, and how a language's table of such phrases looks."""

from collections.abc import Mapping
from enum import StrEnum


class Fault(StrEnum):
    TOO_LONG = "too_long"
    GUILT = "guilt"
    DEMAND = "demand"
    ASSUMED_STATE = "assumed_state"
    CHEER = "cheer"
    CLINICAL = "clinical"
    MARKETING = "marketing"
    PRAISE = "praise"  # of the therapist, or of what is done here
    FORBIDDEN = "forbidden"  # stands nowhere, whoever reads it
    QUESTION_TOO_MANY = "question_too_many"
    EXCLAMATION = "exclamation"
    CONTACT = "contact"


# Regular expressions in lower case with straight apostrophes and single spaces; found only as
# whole words: "dismissed" holds no "miss".
Phrases = Mapping[Fault, tuple[str, ...]]
