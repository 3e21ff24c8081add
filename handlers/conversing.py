"""Conversations of several questions: which there are, who answers in them, when they end."""

from collections.abc import Mapping

from handlers import (
    admin,
    admin_screen,
    away,
    consent,
    console,
    feltoff,
    handover,
    inviting,
    leaving,
    letter,
    letter_answer,
    letter_closing,
    letter_date,
    letter_phrase,
    letter_writing,
    notes,
    optout,
    reflection,
    settings,
    setup,
    wayback_note,
    week_line,
)
from handlers.turn import Conversation, Handlers, Turn

CONVERSATIONS: Mapping[str, Conversation] = {
    "setup": setup.SETUP,
    "invite": inviting.INVITE,
    "consent": consent.CONSENT,
    "choosing": settings.CHOOSING,
    "pause": leaving.PAUSING,
    feltoff.WRITING: feltoff.FELT_OFF,
    away.PLANNING: away.AWAY,
    handover.NAMING: handover.HANDOVER,
    reflection.NOTING: reflection.REFLECTION,
    wayback_note.WRITING: wayback_note.WAYBACK,
    week_line.WRITING: week_line.WEEK_LINE,
    "console": console.CHOICES,
    letter.WRITING: letter_writing.WRITING,
    letter_date.DATING: letter_date.LETTER_DATE,
    letter_phrase.PHRASING: letter_phrase.LETTER_PHRASE,
    "closing": letter_closing.CLOSING,
    letter_answer.ANSWERING: letter_answer.ANSWER,
    notes.WRITING: notes.NOTES,
    optout.ASKING: optout.ASKS_CODE,
    admin_screen.TYPING: admin.PRACTICE,
}
# Those to which not everything that is written is an answer.
LISTENING = (
    away, handover, reflection, settings, console, leaving, feltoff, wayback_note, letter_writing,
    letter_date, letter_phrase, letter_answer, week_line, notes, optout, admin,
)  # fmt: skip


# What is typed in these is a client's own; in the others a therapist or an admin writes.
OF_CLIENTS = frozenset({
    "consent", "choosing", "pause", feltoff.WRITING, letter.WRITING, letter_date.DATING,
    letter_phrase.PHRASING,
})  # fmt: skip


def answers_as_client(turn: Turn) -> bool:
    """Whether what somebody writes is not a therapist's or an admin's own work."""
    return turn.dialogue is None or turn.dialogue.name in OF_CLIENTS


def let_go(turn: Turn) -> None:
    """Closes the conversations to which what was sent is no answer."""
    for conversation in LISTENING:
        conversation.let_go(turn)


def answered(turn: Turn) -> None:
    """A button of an open conversation; an old one is met with where things stand."""
    fields = turn.did.fields
    if turn.dialogue is None or len(fields) < 2 or fields[0] != str(turn.dialogue.version):
        turn.refuse()
        return
    turn.answer()


TAPS: Handlers = {"d": answered}
