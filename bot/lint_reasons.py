"""Why a line or a text is refused, in words for whoever wrote it."""

from care.wording.fault import Fault
from care.wording.rules import (
    GRADE_MOST,
    GRADE_MOST_ELSEWHERE,
    LENGTH_MOST,
    SIGN_MOST,
    WORDS_MOST,
    Broken,
    Rule,
)
from texts import Catalogs

REASONS: dict[Rule, str] = {
    Rule.HARD_TO_READ: (
        f"It is hard to read: at most school grade {GRADE_MOST:.0f}, "
        f"or {GRADE_MOST_ELSEWHERE:.0f} for cards of law and for therapists. "
        "Shorter sentences and shorter words help."
    ),
    Rule.LONG_SENTENCE: f"A sentence has more than {WORDS_MOST} words.",
    Rule.TOPIC: (
        "It names what somebody's life is about, such as work, family or health, "
        "and a lock screen may show it."
    ),
    Rule.BEFORE: "It says what somebody answered or told before, and a lock screen may show it.",
    Rule.SURNAME: "It seems to have a surname in it, and a lock screen may show it.",
    Rule.NOT_A_SIGN: (
        "A sealed lock screen shows a sign and nothing else: "
        f"up to {SIGN_MOST} characters, without a number or a question."
    ),
    Rule.NAMES_SOMEBODY: "It shows a name or a topic to somebody who chose that none is shown.",
    Rule.PRESSING: "It presses, worries or cheers, which no text of ours does.",
    Rule.NO_NO_REPLY: "It does not say that no reply is fine.",
    Rule.NO_STOP: "No button under it stops the notes.",
    Rule.WORDLESS: "Without its emoji or its sign, the button says nothing.",
    Rule.MARKUP: "Filled in, its markup is broken.",
    Rule.TOO_LARGE: "Filled in with the longest values, it does not fit.",
}


def reason(rule: Broken) -> str:
    """As the bot says it to a therapist, where it does."""
    if rule is Fault.TOO_LONG:
        return f"It is longer than {LENGTH_MOST} characters."
    if isinstance(rule, Fault):
        return Catalogs().of("en").plain(f"fault-{rule}")
    return REASONS[rule]
