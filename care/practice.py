"""What a practice offers, and the bounds that it sets: each lowers what clients chose, and never
raises it."""

from dataclasses import dataclass, field, replace
from datetime import timedelta
from enum import StrEnum

from care.plan import Preset
from care.window import Window
from care.wording import Fault, faults


class Offer(StrEnum):
    """What an admin can turn off for everybody."""

    CHECKINS = "checkins"
    LETTERS = "letters"
    ANSWERS = "answers"  # a letter back
    VOICE = "voice"
    PHOTOS = "photos"
    SCALE = "scale"  # five faces to tap
    RECEIPTS = "receipts"  # one line when something was read
    NOTES = "notes"  # short ones, from a therapist
    REMINDERS = "reminders"
    DANGER = "danger"  # some words of danger are noticed, on this machine
    WAY_BACK = "way_back"


# These stand with each client as a choice of their own: turned off for everybody, they are turned
# off there, and turned on again only by the client.
CHOSEN_BY_CLIENTS = (
    Offer.CHECKINS,
    Offer.SCALE,
    Offer.RECEIPTS,
    Offer.NOTES,
    Offer.REMINDERS,
    Offer.DANGER,
)

WORDS_KEPT_DAYS = (30, 60, 90)  # after they were read; the law's bound is the last
LINK_KEPT_MONTHS = (6, 12, 24)  # after the last sign of life; the law's bound is the last
AUDIT_KEPT_YEARS = 6
PLANS_MOST_WANTED = Preset.LIGHT
DEFAULT_PLANS = (Preset.LIGHT, Preset.YEAR, Preset.LONG)  # a plan in weeks needs a number
DEFAULT_HOURS = (Window(), Window(10 * 60, 18 * 60), Window(12 * 60, 20 * 60))
DAYS_MOST = 10  # that the whole practice keeps quiet, so that no note loses its place for them
# How long an undo gives clients back what a change turned off with them. Later it is theirs alone.
GIVES_BACK_FOR = timedelta(days=1)


class Text(StrEnum):
    """What a practice may say in words of its own."""

    WELCOME = "welcome"  # before the card on which a client says yes
    PRIVACY = "privacy"  # under /privacy, and once to everybody who said yes before it changed


TEXT_MOST = {Text.WELCOME: 500, Text.PRIVACY: 2000}  # characters


class Bound(StrEnum):
    """What is set beside the offers, as the trail names it."""

    LANGUAGES = "languages"
    PLANS = "plans"
    DEFAULT_PLAN = "default_plan"
    DEFAULT_HOURS = "default_hours"
    WORDS_KEPT = "words_kept"
    LINK_KEPT = "link_kept"


QUIET_DAY = "quiet_day"  # as the trail names a day that the practice keeps quiet
SUPERVISOR = "supervisor"  # and whom it chose to read what felt off


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What holds now for the practice as a whole. The defaults are those of a new one."""

    offers: frozenset[Offer] = field(default_factory=lambda: frozenset(Offer))
    languages: frozenset[str] | None = None  # null: all there are
    plans: frozenset[Preset] | None = None  # null: all there are
    default_plan: Preset = PLANS_MOST_WANTED
    default_window: Window = field(default_factory=Window)
    words_kept_days: int = WORDS_KEPT_DAYS[-1]
    link_kept_months: int = LINK_KEPT_MONTHS[-1]

    def offer(self, which: Offer) -> bool:
        return which in self.offers

    def speaks(self, language: str) -> bool:
        return self.languages is None or language in self.languages

    def plan(self, preset: Preset) -> bool:
        return self.plans is None or preset in self.plans


def value_of(terms: Terms, bound: Bound) -> str | None:
    """A bound as the trail keeps it; None: all there are."""
    match bound:
        case Bound.LANGUAGES:
            return None if terms.languages is None else ",".join(sorted(terms.languages))
        case Bound.PLANS:
            return None if terms.plans is None else ",".join(sorted(terms.plans))
        case Bound.DEFAULT_PLAN:
            return terms.default_plan
        case Bound.DEFAULT_HOURS:
            return f"{terms.default_window.opens}-{terms.default_window.closes}"
        case Bound.WORDS_KEPT:
            return str(terms.words_kept_days)
        case Bound.LINK_KEPT:
            return str(terms.link_kept_months)


def with_value(terms: Terms, bound: Bound, value: str | None) -> Terms | None:
    """The terms with a bound set as the trail keeps it; None: it cannot be that.

    Somebody can always be spoken to, and the plan that is proposed first is one of those offered.
    """
    try:
        changed = _set(terms, bound, value)
    except ValueError:
        return None
    speaks = changed.languages is None or bool(changed.languages)
    return changed if speaks and changed.plan(changed.default_plan) else None


def _set(terms: Terms, bound: Bound, value: str | None) -> Terms:
    """ValueError where the value is none that this bound can have."""
    if bound is Bound.LANGUAGES:
        names = None if value is None else frozenset(value.split(",")) - {""}
        return replace(terms, languages=names)
    if bound is Bound.PLANS:
        plans = None if value is None else frozenset(Preset(one) for one in value.split(","))
        return replace(terms, plans=plans)
    if value is None:
        raise ValueError("this bound always has a value")
    if bound is Bound.DEFAULT_PLAN:
        return replace(terms, default_plan=DEFAULT_PLANS[DEFAULT_PLANS.index(Preset(value))])
    if bound is Bound.DEFAULT_HOURS:
        opens, _, closes = value.partition("-")
        return replace(terms, default_window=Window(int(opens), int(closes)))
    if bound is Bound.WORDS_KEPT:
        return replace(terms, words_kept_days=_one_of(WORDS_KEPT_DAYS, value))
    return replace(terms, link_kept_months=_one_of(LINK_KEPT_MONTHS, value))


def _one_of(lengths: tuple[int, ...], value: str) -> int:
    return lengths[lengths.index(int(value))]


def text_faults(kind: Text, words: str) -> tuple[Fault, ...]:
    """What could weigh on a client in the practice's own words; none when they may stand.

    They are read where therapy is spoken of anyway, and may say how the practice is reached. What
    the law wants said of privacy is said in the law's words.
    """
    allowed = {Fault.CLINICAL, Fault.CONTACT}
    if kind is Text.PRIVACY:
        allowed = set(Fault) - {Fault.TOO_LONG}
    return tuple(one for one in faults(words, most=TEXT_MOST[kind]) if one not in allowed)
