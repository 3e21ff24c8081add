"""How many people, as it may be said: never so finely that somebody could be found in it."""

from care.figures import FEWEST, Tally, shown
from texts import Words


def headcount(words: Words, people: int) -> str:
    """«fewer than 5», or «at least» a multiple of five."""
    count = shown(Tally(people, people))
    if count is None:
        return words.plain("headcount-few", count=FEWEST)
    return words.plain("headcount-least", count=count)
