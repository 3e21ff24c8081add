"""Which meanings together are a boundary topic, or hostile. Notation: care/listening/rules.py."""

from enum import StrEnum

from care.boundary.meaning import Meaning
from care.listening.weighing import roles_of


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

ROLES = roles_of(
    Meaning,
    first_person={Meaning.ASK},
)
