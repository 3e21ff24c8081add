"""Which meanings together are a boundary topic, or hostile. Notation: care/listening/rules.py."""

from enum import StrEnum

from care.boundary.meaning import Meaning
from care.listening.weighing import Roles


class Boundary(StrEnum):
    """What the words touch."""

    TOPIC = "topic"  # romance, meeting, gifts, money, other channels
    HOSTILE = "hostile"  # towards whoever reads it


RULES = (
    "TOPIC: ASK & MEET & YOU",
    "TOPIC: SHALL_WE MEET",
    "TOPIC: ASK|SHALL_WE & MEET_YOU",
    "TOPIC: LOVE_YOU",
    "TOPIC: GIFT & FOR_YOU",
    "TOPIC: PAY",
    "TOPIC: CONTACT",
    "TOPIC: GROUP",
    "HOSTILE: HOSTILE",
)

ROLES = Roles(
    denial=Meaning.NOT,
    writer=Meaning.I,
    other=Meaning.OTHER,
    past=Meaning.PAST,
    now=Meaning.NOW,
    over=Meaning.OVER,
    elsewhere=Meaning.ELSEWHERE,
    idiom=Meaning.IDIOM,
    first_person=frozenset({Meaning.ASK}),
    past_tense=frozenset(),
)
