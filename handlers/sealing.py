"""Lines that come unasked, as the client's discretion wants them: with names, without, or sealed.

A sealed one is a sign; its words come by a tap and go again. Which line it is stands in the data
of its button, so that nothing has to be remembered.
"""

from collections.abc import Callable
from datetime import date

from care.discretion import Level
from handlers.keyboard import Button, Keyboard, short
from storage.clients import Client
from storage.ids import LetterId, NoteId, StoryId
from texts import Words

READ, REST, SEEN, UNREAD = "read", "rest", "seen", "unread"
LETTER_READ, LETTER_RESTS, LETTER_STAYS = "lread", "lrests", "lstays"
LETTER_FOR_YOU = "lforyou"
NOTE = "note"
NOT_PASSED_ON = "notpassed"
STOPPED = "stopped"
NOTES_END, NOTES_GO_ON = "notesend", "notesgoon"
# Those that always say the same, and what.
PLAIN = {
    NOT_PASSED_ON: "console-not-passed-on",
    STOPPED: "optout-stopped",
    NOTES_END: "offered-notes-end",
    NOTES_GO_ON: "offered-notes-go-on",
}
# Those of which nothing but a day is said, and what they say.
DATED = {
    READ: "receipt-read",
    SEEN: "back-seen",
    LETTER_READ: "letter-opened-receipt",
    LETTER_RESTS: "letter-forgotten-soon",
}

Said = tuple[str, Keyboard]
Line = Callable[[Words, Client], Said]


def receipt(words: Words, client: Client, *, therapist: str | None, day: date) -> Said:
    """That something was read. `therapist`: None for a supervisor, who is never named."""
    name = f"{READ}:{short(client.id)}:{day.toordinal()}"
    if client.discretion is Level.SEALED:
        return sign(words, name)
    if client.discretion is Level.OPEN and therapist is not None:
        return words("receipt-read-named", therapist=therapist, day=words.day(day)), ()
    return words("receipt-read", day=words.day(day)), ()


def back_seen(words: Words, client: Client, *, therapist: str, day: date) -> Said:
    """That the therapist knows of the way back that was asked for."""
    if client.discretion is Level.SEALED:
        return sign(words, f"{SEEN}:{short(client.id)}:{day.toordinal()}")
    if client.discretion is Level.OPEN:
        return words("back-seen-named", therapist=therapist, day=words.day(day)), ()
    return words("back-seen", day=words.day(day)), ()


def unread(words: Words, client: Client, story_id: StoryId) -> Said:
    """That nobody read what was for a supervisor, who is one no longer."""
    if client.discretion is Level.SEALED:
        return sign(words, f"{UNREAD}:{short(client.id)}:{short(story_id)}")
    return words("off-unread"), unread_buttons(words, story_id)


def unread_buttons(words: Words, story_id: StoryId) -> Keyboard:
    one = short(story_id)
    return [
        [
            Button(words.plain("story-share-after-all"), f"share:{one}"),
            Button(words.plain("story-delete"), f"delete:{one}"),
        ]
    ]


def not_passed_on(words: Words, client: Client) -> Said:
    """That a voice note or a photo is not taken any more, and stayed with them."""
    if client.discretion is Level.SEALED:
        return sign(words, f"{NOT_PASSED_ON}:{short(client.id)}")
    return words("console-not-passed-on"), ()


def stopped(words: Words, client: Client) -> Said:
    """That their notes were stopped, as they asked somebody by their code."""
    if client.discretion is Level.SEALED:
        return sign(words, f"{STOPPED}:{short(client.id)}")
    return words("optout-stopped"), ()


def notes_end(words: Words, client: Client) -> Said:
    """That no notes come any more, because the practice offers none."""
    if client.discretion is Level.SEALED:
        return sign(words, f"{NOTES_END}:{short(client.id)}")
    return words("offered-notes-end"), ()


def notes_go_on(words: Words, client: Client) -> Said:
    """That this was taken back."""
    if client.discretion is Level.SEALED:
        return sign(words, f"{NOTES_GO_ON}:{short(client.id)}")
    return words("offered-notes-go-on"), ()


def letter_opened(words: Words, client: Client, *, therapist: str, day: date) -> Said:
    """That a letter was opened."""
    if client.discretion is Level.SEALED:
        return sign(words, f"{LETTER_READ}:{short(client.id)}:{day.toordinal()}")
    if client.discretion is Level.OPEN:
        return words("letter-opened-receipt-named", therapist=therapist, day=words.day(day)), ()
    return words("letter-opened-receipt", day=words.day(day)), ()


def letter_forgotten(words: Words, client: Client, *, day: date) -> Said:
    """That a draft will be gone then."""
    if client.discretion is Level.SEALED:
        return sign(words, f"{LETTER_RESTS}:{short(client.id)}:{day.toordinal()}")
    return words("letter-forgotten-soon", day=words.day(day)), to_letters(words)


def letter_stays(words: Words, client: Client) -> Said:
    """That a letter with a date could not be handed over."""
    if client.discretion is Level.SEALED:
        return sign(words, f"{LETTER_STAYS}:{short(client.id)}")
    return words("letter-not-handed"), to_letters(words)


def letter_for_you(words: Words, client: Client, letter_id: LetterId, *, therapist: str) -> Said:
    """That a letter has come. Its own words are shown only when it is opened."""
    if client.discretion is Level.SEALED:
        return sign(words, f"{LETTER_FOR_YOU}:{short(client.id)}:{short(letter_id)}")
    buttons = letter_for_you_buttons(words, letter_id)
    if client.discretion is Level.OPEN:
        return words("letter-for-you-named", therapist=therapist), buttons
    return words("letter-for-you"), buttons


def letter_for_you_buttons(words: Words, letter_id: LetterId) -> Keyboard:
    one = short(letter_id)
    return [
        [
            Button(words.plain("letter-read-it"), f"letter:mail:{one}"),
            Button(words.plain("letter-read-later"), f"letter:later:{one}"),
        ]
    ]


def note(words: Words, client: Client, note_id: NoteId, said: str, *, therapist: str) -> Said:
    """A therapist's short note. Its words are on a lock screen only where the client chose so."""
    name = f"{NOTE}:{short(client.id)}:{short(note_id)}"
    if client.discretion is Level.SEALED:
        return sign(words, name)
    if client.discretion is Level.OPEN:
        return words("notes-from", therapist=therapist) + "\n" + words.quotation(said), ()
    return words("notes-came"), [[Button(words.plain("show"), f"showline:{name}")]]


def note_opened(words: Words, said: str) -> Said:
    return words("notes-back") + "\n" + words.quotation(said), ()


def to_letters(words: Words) -> Keyboard:
    return [[Button(words.plain("letter-mine"), "letter:list")]]


def last_line(words: Words, client: Client, *, has_way_back: bool) -> Said:
    """The one before the notes rest. `has_way_back`: the practice offers one."""
    if client.discretion is Level.SEALED:
        return sign(words, f"{REST}:{short(client.id)}")
    return words("checkin-rests"), rest_buttons(words, client, has_way_back=has_way_back)


def rest_buttons(words: Words, client: Client, *, has_way_back: bool) -> Keyboard:
    who = short(client.id)
    back = [Button(words.plain("back-button"), f"back:{who}")]
    return [
        [
            Button(words.plain("go-on-button"), f"goon:{who}"),
            Button(words.plain("checkin-stop"), f"stop:{who}"),
        ],
        *([back] if has_way_back else []),
    ]


def sign(words: Words, name: str) -> Said:
    """What stands on the lock screen."""
    return words("line-sealed"), [[Button(words.plain("show"), f"showline:{name}")]]


def opened(words: Words, name: str, text: str, buttons: Keyboard) -> Said:
    """The line itself, and the way back."""
    return text, [*buttons, [Button(words.plain("hide"), f"hideline:{name}")]]
