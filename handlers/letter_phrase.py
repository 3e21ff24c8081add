"""A phrase for a letter: typed twice to seal it, and once to open it. It is stored nowhere."""

import json
from datetime import datetime, timedelta

from care.letter import Event, Place, Refusal, State, after
from handlers import typed
from handlers.keyboard import Button, long
from handlers.letter_page import Mine, again, data_of, my_letter, prompt, show
from handlers.turn import Conversation, Step, Turn
from storage import letter_fates, letter_words, phrase
from storage.ids import LetterId
from storage.letters import Letter, Part

PHRASING = "letterphrase"
ANSWERED_WITHIN = timedelta(hours=1)
TRIES = 5
RESTS_FOR = timedelta(minutes=30)  # after as many wrong ones


def let_go(turn: Turn) -> None:
    """Ends the question where what came is no answer to it."""
    typed.let_go(turn, PHRASING, within=ANSWERED_WITHIN)


def _mine(turn: Turn) -> Mine | None:
    mine = my_letter(turn, LetterId(long(turn.open_dialogue.data["letter"])))
    if mine is None or isinstance(after(mine[0].state, Event.KEEP), Refusal):
        return None
    return mine


def ask(turn: Turn) -> None:
    """To open it, when it is sealed; else for the phrase that will seal it."""
    mine = _mine(turn)
    if mine is None:
        turn.finish()
        turn.refuse()
        return
    letter, words = mine[0], turn.words
    never_mind = [turn.choice(words.plain("letter-not-now"), "no")]
    if letter.is_locked:
        burn = Button(words.plain("letter-burn"), data_of("burn", letter))
        prompt(turn, letter, words("letter-phrase-open"), [[burn], never_mind])
    else:
        prompt(turn, letter, words("letter-phrase-ask", least=phrase.SHORTEST), [never_mind])


def ask_again(turn: Turn) -> None:
    mine = _mine(turn)
    if mine is not None:
        never_mind = [[turn.choice(turn.words.plain("letter-not-now"), "no")]]
        prompt(turn, mine[0], turn.words("letter-phrase-again"), never_mind)


def gave_phrase(turn: Turn) -> None:
    mine = _mine(turn)
    if mine is None or turn.did.data is not None:
        turn.finish()
        turn.edit(turn.words("letter-left"))
        return
    letter, _client = mine
    typed = turn.did.text or ""
    _take_out(turn)
    if letter.is_locked:
        _try(turn, mine, typed)
    elif not phrase.SHORTEST <= len(typed) <= phrase.LONGEST:
        turn.finish()
        text = turn.words("letter-phrase-short", least=phrase.SHORTEST, most=phrase.LONGEST)
        turn.say(text)
    else:
        blob = phrase.lock(typed, "")  # to compare with; no word of the letter lies here
        turn.go("again", blob=blob.hex(), revision=letter.revision)


def gave_it_again(turn: Turn) -> None:
    """The same one: only now the words are gone, and what the phrase locked is kept."""
    mine = _mine(turn)
    if mine is None or turn.did.data is not None:
        turn.finish()
        turn.edit(turn.words("letter-left"))
        return
    letter, data = mine[0], turn.open_dialogue.data
    typed, blob = turn.did.text or "", bytes.fromhex(data["blob"])
    _take_out(turn)
    turn.finish()
    if data["revision"] != letter.revision or phrase.unlock(typed, blob) is None:
        turn.say(turn.words("letter-phrase-differs"))
        return
    letter_fates.set_state(turn.tx, letter.id, State.KEPT, now=turn.now)
    letter_words.lock(turn.tx, letter.id, phrase.lock(typed, _as_text(letter)), now=turn.now)
    turn.say(turn.words("letter-phrase-sealed"))


def _take_out(turn: Turn) -> None:
    """The message with the phrase does not stay in the chat."""
    if turn.did.message is not None:
        turn.send("deleteMessages", {"message_ids": [turn.did.message]})


def _try(turn: Turn, mine: Mine, typed: str) -> None:
    """A wrong phrase tells nothing, and there are not many tries in a row."""
    letter, client = mine
    tries = turn.open_dialogue.data.get("tries", 0)
    rests_until = turn.open_dialogue.data.get("rests_until")
    if rests_until is not None and turn.now < datetime.fromisoformat(rests_until):
        left = datetime.fromisoformat(rests_until) - turn.now
        turn.say(turn.words("letter-phrase-tries", minutes=int(left.total_seconds() // 60) + 1))
        return
    blob = letter_words.locked_words(turn.tx, letter.id)
    opened = phrase.unlock(typed, blob) if blob is not None else None
    if opened is not None:
        letter_words.unlock(turn.tx, letter.id, _as_parts(opened), now=turn.now)
        turn.finish()
        show(turn, again(turn, letter), client)
    elif tries + 1 >= TRIES:
        until = turn.now + RESTS_FOR
        turn.remember(tries=0, rests_until=until.isoformat())
        minutes = int(RESTS_FOR.total_seconds() // 60)
        turn.say(turn.words("letter-phrase-tries", minutes=minutes))
    else:
        turn.remember(tries=tries + 1)
        turn.say(turn.words("letter-phrase-wrong"))


def _as_text(letter: Letter) -> str:
    return json.dumps([[part.place, part.words] for part in letter.parts], ensure_ascii=False)


def _as_parts(text: str) -> list[Part]:
    """Where each was typed is not kept: an edit of that message changes nothing any more."""
    return [
        Part(place=Place(place), words=words, message=None) for place, words in json.loads(text)
    ]


LETTER_PHRASE = Conversation(
    first="phrase",
    steps={"phrase": Step(ask, gave_phrase), "again": Step(ask_again, gave_it_again)},
)
