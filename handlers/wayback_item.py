"""What a therapist gets when somebody asks for a way back: a line without a name, and behind it
the item. It stands outside the digest and holds nothing of the story."""

from care.delivery import Kind, State
from handlers.keyboard import Button, Keyboard, short
from handlers.turn import Turn
from storage import therapists, unsent, waybacks
from storage.clients import Client
from storage.therapists import Therapist
from storage.waybacks import WayBack
from texts import Words


def send(turn: Turn, asked: WayBack, client: Client, therapist: Therapist) -> None:
    """One line, in the therapist's hours."""
    turn.tell(
        therapist.person_id,
        lambda words: (
            words("back-push"),
            [[Button(words.plain("back-show"), f"backshow:{short(asked.id)}")]],
        ),
        kind=Kind.PING,
        client=client.id,
        quietly=False,
    )


def opened(
    words: Words, asked: WayBack, client: Client, therapist: Therapist
) -> tuple[str, Keyboard]:
    """Who it is and since when, and what they saw; or that it was taken back."""
    if asked.withdrawn_at is not None:
        return words("back-withdrawn"), ()
    since = words.local_day(asked.asked_at, therapist.zone or "UTC")
    paragraphs = [words("back-item", label=client.label, day=since)]
    if therapist.way_back is None:
        paragraphs.append(words("back-item-unwritten"))
    else:
        paragraphs.append(words("back-item-saw") + "\n" + words.quotation(therapist.way_back))
    if asked.seen_at is not None:
        paragraphs.append(words("back-marked-seen"))
        return "\n\n".join(paragraphs), ()
    seen = Button(words.plain("back-mark-seen"), f"backseen:{short(asked.id)}")
    return "\n\n".join(paragraphs), [[seen]]


def take_away(turn: Turn, asked: WayBack, client: Client) -> None:
    """Nothing is asked any more: the line is not sent, or no longer names anybody."""
    ping = waybacks.ping_of(turn.tx, asked)
    if ping is None or unsent.drop(turn.tx, ping.id, state=State.CANCELLED, now=turn.now):
        return
    if ping.message is not None:
        therapist = therapists.therapist_by_id(turn.tx, client.therapist_id)
        turn.tell(
            therapist.person_id,
            lambda words: (words("back-withdrawn"), ()),
            kind=Kind.NOTICE,
            message=ping.message,
        )
