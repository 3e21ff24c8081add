"""A client before the screens of /settings, played."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from care.topic import State
from storage import topics
from tests.stories.cast import client_of
from tests.theatre import Player, Stage

YEAR = "A year: 8 notes, then it ends"


async def next_note(stage: Stage) -> datetime:
    """When Ann's next note is planned, on her own clock."""
    client = await client_of(stage, stage.ann)
    assert client.next_checkin_at is not None
    return client.next_checkin_at.astimezone(ZoneInfo(client.zone))


async def topics_of(stage: Stage) -> dict[str, State]:
    client = await client_of(stage, stage.ann)
    known = await stage.storage.read(topics.topics_of, client.id)
    return {str(topic.key or topic.own): topic.state for topic in known}


async def button_data(who: Player, label: str) -> tuple[str, int]:
    """The data of the newest button with this label, and the message it is under."""
    for message in reversed(await who.messages()):
        for row in message["buttons"] or []:
            for button in row:
                if button["label"] == label:
                    return str(button["data"]), int(message["message_id"])
    raise AssertionError(f"no button {label!r}")


def typed(day: date) -> str:
    return day.strftime("%d/%m/%Y")


async def opens(stage: Stage, label: str) -> None:
    await stage.ann.says("/settings")
    await stage.ann.taps(label)
