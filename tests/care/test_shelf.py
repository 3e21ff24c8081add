"""What may be kept for supervision."""

import pytest

from care.client import State as Client
from care.shelf import may_keep
from care.story import About, State

ROWS = [
    # story, about, the client's switch, the client, words are there -> may be kept
    (State.READ, About.LIFE, True, Client.ACTIVE, True, True),
    (State.READ, About.LIFE, True, Client.ENDED, True, True),
    (State.READ, About.LIFE, False, Client.ACTIVE, True, False),
    (State.READ, About.LIFE, True, Client.STOPPED, True, False),
    (State.READ, About.LIFE, True, Client.ACTIVE, False, False),
    (State.READ, About.FELT_OFF, True, Client.ACTIVE, True, False),
    *[
        (state, About.LIFE, True, Client.ACTIVE, True, False)
        for state in State
        if state is not State.READ
    ],
]


@pytest.mark.parametrize(("story", "about", "allowed", "client", "words", "expected"), ROWS)
def test_what_may_be_kept(
    story: State, about: About, allowed: bool, client: Client, words: bool, expected: bool
) -> None:
    assert may_keep(story, about, allowed=allowed, client=client, has_words=words) is expected
