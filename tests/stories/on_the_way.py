"""Letters on their way, played: written, sent, dated."""

from tests.theatre import Player

WORDS = "the boat on the quiet lake"


async def writes(who: Player, words: str = WORDS) -> None:
    await who.says("/letter")
    if "A new letter" in await who.buttons():
        await who.taps("A new letter")
    await who.taps("In my own way")
    await who.says(words)
    await who.taps("That is all")


async def sends(who: Player, words: str = WORDS) -> None:
    await writes(who, words)
    await who.taps("Send")
    await who.taps("With the next list")
    await who.sees("It goes to Dana on")


async def dates(who: Player, day: str) -> None:
    await who.taps("Send")
    await who.taps("On a date")
    await who.says(day)


def data_of(message: dict[str, object], label: str) -> str:
    rows = message["buttons"]
    assert isinstance(rows, list)
    return next(str(one["data"]) for row in rows for one in row if one["label"] == label)
