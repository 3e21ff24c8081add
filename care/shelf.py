"""The shelf: what a therapist keeps for supervision, because its writer allows it."""

from care.client import State as ClientState
from care.story import About
from care.story import State as StoryState


def may_keep(
    story: StoryState, about: About, *, allowed: bool, client: ClientState, has_words: bool
) -> bool:
    """Whether it may be put there: read, still whole, of somebody who allows it and has not said
    stop. What felt off is about the one who would keep it, and stays off the shelf."""
    return (
        allowed
        and has_words
        and story is StoryState.READ
        and about is About.LIFE
        and client is not ClientState.STOPPED
    )
