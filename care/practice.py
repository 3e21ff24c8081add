"""What a practice offers, and the bounds that it sets: each lowers what clients chose, and never
raises it."""

from dataclasses import dataclass, field
from enum import StrEnum

from care.plan import Preset
from care.window import Window


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


class Text(StrEnum):
    """What a practice may say in words of its own."""

    WELCOME = "welcome"  # before the card on which a client says yes
    PRIVACY = "privacy"  # under /privacy, and once to everybody who said yes before it changed


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
