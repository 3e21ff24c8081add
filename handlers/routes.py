"""Which handler answers what. Each conversation says what is its own; here they come together."""

from handlers import (
    admin,
    audit,
    away,
    checkin,
    client_page,
    console,
    conversing,
    cover,
    crossroads,
    danger,
    digest,
    digest_next,
    export,
    feedback,
    feltoff,
    forgetting,
    handover,
    hiding,
    history,
    invite_list,
    inviting,
    language,
    leaving,
    letter,
    letter_answer,
    letter_fate,
    letter_mail,
    letter_reading,
    notes,
    opened,
    optout,
    pages,
    parting,
    people,
    postponing,
    record,
    reflection,
    retention,
    settings,
    shelf,
    staff,
    staff_admins,
    staff_therapists,
    stats,
    story,
    supervising,
    therapist_home,
    uncertain,
    wayback,
    wayback_note,
    week,
    week_line,
)
from handlers import help as helping
from handlers.turn import Handlers, Turn


def together(*tables: Handlers) -> Handlers:
    """One table of several. A name that two claim is an error in the program."""
    names = [name for table in tables for name in table]
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        raise ValueError(f"claimed twice: {', '.join(sorted(twice))}")
    return {name: handler for table in tables for name, handler in table.items()}


def unknown_button(turn: Turn) -> None:
    """A button that no version of the bot made."""
    turn.refuse()


def tapped_letter(turn: Turn) -> None:
    """Any button about a letter."""
    LETTERS.get((turn.did.fields or [""])[0], unknown_button)(turn)


COMMANDS = together(
    admin.COMMANDS,
    audit.COMMANDS,
    away.COMMANDS,
    crossroads.COMMANDS,
    digest_next.COMMANDS,
    export.COMMANDS,
    feltoff.COMMANDS,
    forgetting.COMMANDS,
    helping.COMMANDS,
    hiding.COMMANDS,
    history.COMMANDS,
    invite_list.COMMANDS,
    inviting.COMMANDS,
    language.COMMANDS,
    leaving.COMMANDS,
    letter.COMMANDS,
    optout.COMMANDS,
    pages.COMMANDS,
    parting.COMMANDS,
    people.COMMANDS,
    record.COMMANDS,
    reflection.COMMANDS,
    stats.COMMANDS,
    wayback.COMMANDS,
    wayback_note.COMMANDS,
    week.COMMANDS,
)
LETTERS = together(
    letter.LETTERS,
    letter_fate.LETTERS,
    letter_mail.LETTERS,
    letter_reading.LETTERS,
)
TAPS = together(
    {"letter": tapped_letter},
    admin.TAPS,
    audit.TAPS,
    away.TAPS,
    checkin.TAPS,
    client_page.TAPS,
    console.TAPS,
    conversing.TAPS,
    cover.TAPS,
    danger.TAPS,
    digest.TAPS,
    export.TAPS,
    feedback.TAPS,
    feltoff.TAPS,
    forgetting.TAPS,
    handover.TAPS,
    helping.TAPS,
    hiding.TAPS,
    history.TAPS,
    invite_list.TAPS,
    inviting.TAPS,
    language.TAPS,
    leaving.TAPS,
    letter_answer.TAPS,
    notes.TAPS,
    opened.TAPS,
    optout.TAPS,
    parting.TAPS,
    people.TAPS,
    postponing.TAPS,
    record.TAPS,
    reflection.TAPS,
    retention.TAPS,
    settings.TAPS,
    shelf.TAPS,
    staff.TAPS,
    staff_admins.TAPS,
    staff_therapists.TAPS,
    stats.TAPS,
    story.TAPS,
    supervising.TAPS,
    therapist_home.TAPS,
    uncertain.TAPS,
    wayback.TAPS,
    wayback_note.TAPS,
    week.TAPS,
    week_line.TAPS,
)
