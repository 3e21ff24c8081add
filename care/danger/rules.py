"""Which meanings together are words of danger. The notation is that of care/listening/rules.py.

A rule that begins with a whole meaning needs nothing beside it. NOT asks for a denial; every
other rule is taken back by one.
"""

from enum import StrEnum

from care.danger.meaning import Meaning
from care.listening.weighing import roles_of


class Danger(StrEnum):
    """Which card is shown."""

    SELF = "self"
    OTHERS = "others"


RULES = (
    # A wish to die, or not to live.
    "SELF: WANT|THINK|HOPE DIE",
    "SELF: NOT WANT|HOPE|THINK LIVE",
    "SELF: NOT WANT LIFE",
    "SELF: WANT|THINK|TRIED|AFRAID_I END LIFE",
    "SELF: WILL|NOW END LIFE",
    "SELF: END LIFE with I",
    "SELF: WANTED DIE with NOW",
    "SELF: NOT WANTED LIVE with NOW",
    "SELF: CANNOT KEEP LIVE|LIFE",
    "SELF: CANNOT LIVE & NO_MORE",
    "SELF: NO_LIFE",
    "SELF: NEVER_BORN",
    "SELF: KILL_SELF",
    "SELF: UNSAFE_WITH_SELF",
    "SELF: WANT|WILL|NOW|TRIED|AFRAID_I|THINK END_IT",
    "SELF: END_IT & NOW",
    "SELF: SUICIDE & WANT|WILL|THINK|TRIED|NOW|OFTEN",
    "SELF: FEEL|HAVE SUICIDE",
    "SELF: SUICIDE",
    # Others without me.
    "SELF: BETTER_OFF & WITHOUT_ME despite OTHER",
    "SELF: BURDEN & BETTER_OFF|WITHOUT_ME|GONE|DIE despite OTHER",
    # Hurting oneself.
    "SELF: HARM_SELF",
    "SELF: SELF_HARM",
    "SELF: CUT BODY",
    "SELF: CUT & ON_PURPOSE with I",
    # Means, plans and farewells.
    "SELF: COLLECT & PILLS",
    "SELF: GET|HAVE|READY & PILLS with DIE|END_IT|KILL_SELF|READY",
    "SELF: MEANS & I|NOW|GET|READY|WILL|WANT|THINK|PLAN",
    "SELF: TAKE_ALL PILLS",
    "SELF: PILLS & READY|GONE|PLAN with I",
    "SELF: PLAN",
    # A plan names those who stay behind: they are no subject while the writer is there.
    "SELF: PLAN with I despite OTHER",
    "SELF: WRITE & FAREWELL",
    "SELF: FAREWELL with I|NOW|GONE|DIE",
    "SELF: LAST_WORDS",
    "SELF: GONE & FAREWELL|BETTER_OFF|READY",
    # What is put in order is everyday, unless it is said with going, or there are two such things.
    "SELF: AFFAIRS & GONE|READY|FAREWELL|DIE|BETTER_OFF|END|END_IT",
    "SELF: AFFAIRS with AFFAIRS",
    "SELF: GONE|DIE|END_IT after AFFAIRS|FAREWELL|PILLS|MEANS",
    # Somebody else is a danger.
    "OTHERS: SOMEBODY HITS ME close despite OTHER",
    "OTHERS: HITS_ME despite OTHER",
    "OTHERS: SOMEBODY THREATENS despite OTHER",
    "OTHERS: SOMEBODY WEAPON & ME|THREATENS despite OTHER",
    "OTHERS: AFRAID_OF HOME|SOMEBODY with HITS|HITS_ME|THREATENS|LOCKS despite OTHER",
    "OTHERS: NOT_SAFE despite OTHER",
    "OTHERS: LOCKS despite OTHER",
    # Or the writer is, and is afraid of it.
    "OTHERS: AFRAID_I|WILL|WANT|THINK HURT CHILD without LAUGH despite OTHER",
    "OTHERS: HURT_THEM & AFRAID_I without LAUGH despite OTHER",
    "OTHERS: HURT CHILD with AFRAID_I without LAUGH despite OTHER",
    "OTHERS: WILL|WANT|THINK HURT_THEM with AFRAID_I|NOW|WEAPON without LAUGH despite OTHER",
)

ROLES = roles_of(
    Meaning,
    first_person={
        Meaning.WANT,
        Meaning.WANTED,
        Meaning.WILL,
        Meaning.TRIED,
        Meaning.CANNOT,
        Meaning.KEEP,
        Meaning.HOPE,
        Meaning.AFRAID_I,
        Meaning.FEEL,
        Meaning.HAVE,
        Meaning.KILL_SELF,
        Meaning.HARM_SELF,
        Meaning.NEVER_BORN,
        Meaning.UNSAFE_WITH_SELF,
    },
    past_tense={Meaning.WANTED, Meaning.TRIED},
)
