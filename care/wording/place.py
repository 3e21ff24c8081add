"""Where a text of ours stands, which says what it may hold."""

from enum import StrEnum


class Place(StrEnum):
    CHECKIN = "checkin"  # in a check-in of somebody who did not choose an open lock screen
    NAMED = "named"  # in a check-in, or another line, of somebody who did
    DISCREET = "discreet"  # in another line that comes unasked, for all but open lock screens
    SIGN = "sign"  # all that a sealed lock screen shows
    CLIENT = "client"  # to a client who is in the chat
    LEGAL = "legal"  # what the law wants said: longer, and a little harder
    THERAPIST = "therapist"
    ADMIN = "admin"
    BUTTON = "button"  # anybody's
    COMMAND = "command"  # in Telegram's list of commands
    FILE = "file"  # in a file that somebody asked for


# These may stand on a lock screen on which nobody may read what the chat is about.
VEILED = frozenset({Place.CHECKIN, Place.DISCREET, Place.SIGN})

UNASKED = VEILED | {Place.NAMED}

TO_CLIENTS = UNASKED | {Place.CLIENT, Place.LEGAL}
