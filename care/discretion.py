"""How much a message may show on a lock screen."""

from enum import StrEnum


class Level(StrEnum):
    """What the client chose: the first name and the topic, neither, or nothing but a sign."""

    OPEN = "open"
    DISCREET = "discreet"
    SEALED = "sealed"
