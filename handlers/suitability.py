"""The first step of an invite: whether such notes suit this person at all.

One tap says that nothing speaks against it, or what does. Then the invite ends before anything of
the person was written down.
"""

from care.suitability import NONE, Concern, suits
from handlers.turn import Turn


def ask_whether_it_suits(turn: Turn) -> None:
    words = turn.words
    concerns = [[turn.choice(words.plain(f"invites-if-{one}"), one)] for one in Concern]
    none = [turn.choice(words.plain("invites-suits"), NONE)]
    turn.say(words("invites-check"), [none, *concerns])


def said_whether_it_suits(turn: Turn) -> None:
    answer = turn.did.value if turn.did.data else ""
    if suits(answer):
        turn.drop_buttons()
        turn.go("label", suits=answer)
    elif answer in set(Concern):
        turn.finish()
        turn.edit(turn.words(f"invites-not-{answer}") + "\n\n" + turn.words("invites-not-suitable"))
    else:
        turn.say(turn.words("dialogue-tap-please"))
