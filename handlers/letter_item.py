"""A letter in a therapist's list: that it is there, whose it is, and a button. Never its words."""

from care.letter import State
from handlers.keyboard import Button, short
from storage.clients import Client
from storage.letters import Letter
from texts import Words

STILL_THERE = (State.SENT, State.OPENED)


def entry(
    words: Words, number: int, letter: Letter, client: Client, *, zone: str
) -> tuple[str, list[Button]]:
    """One that was opened and then burnt keeps its place, and opens no more."""
    if letter.state not in STILL_THERE and letter.opened_at is None:
        return words("digest-letter-back", number=number, label=client.label), []
    text_id = "digest-letter" if letter.opened_at is None else "digest-letter-opened"
    day = words.short_day_of(letter.sent_at or letter.created_at, zone)
    text = words(text_id, number=number, label=client.label, day=day)
    if letter.state not in STILL_THERE:
        return text, []
    open_it = Button(words.plain("digest-letter-open", number=number), read_data(letter))
    return text, [open_it]


def read_data(letter: Letter, page: int = 0, *, listed: str = "") -> str:
    """What stands in a button that shows a page of it. `listed`: on which page of what its writer
    shared it was opened, to go back there; empty: in the list that it came with."""
    return ":".join(["letter", "read", short(letter.id), *([listed] if listed else []), str(page)])
