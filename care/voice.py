"""How somebody is spoken to: the language, formal or informal, and one of two tones."""

from dataclasses import dataclass
from enum import StrEnum


class Form(StrEnum):
    """Which «you», where a language has two."""

    FORMAL = "formal"
    INFORMAL = "informal"


class Tone(StrEnum):
    PLAIN = "plain"
    WARM = "warm"


# These have one «you» for everybody.
ONE_FORM = frozenset({"en"})


@dataclass(frozen=True, slots=True)
class Voice:
    language: str
    form: Form = Form.FORMAL
    tone: Tone = Tone.WARM
