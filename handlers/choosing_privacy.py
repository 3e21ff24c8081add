"""How much a lock screen may show, and the switches that each need their own yes."""

from collections.abc import Sequence

from care.danger import is_on
from care.discretion import Level
from care.practice import Offer
from handlers.choices import Screen, button, option, put
from handlers.offered import is_offered, say_not_offered
from handlers.replanning import again
from handlers.turn import Turn
from storage import choices, notes, practice, therapists, unsent
from storage.clients import Client
from texts import Words

# By the names of the columns, and what the practice has to offer for each; None: nothing.
SWITCHES = {
    "receipts": Offer.RECEIPTS,
    "scale": Offer.SCALE,
    "notes": Offer.NOTES,
    "danger_ping": Offer.DANGER,
    "reminder": Offer.REMINDERS,
    "may_keep": None,
}


def show_level(turn: Turn, client: Client) -> None:
    """The three levels, each by what it would show."""
    words = turn.words
    therapist = therapists.therapist_by_id(turn.tx, client.therapist_id)
    name = turn.me.called or ""
    samples = {
        Level.OPEN: words.plain(
            "checkin-invitation-named", name=name, therapist=therapist.name or ""
        ),
        Level.DISCREET: words.plain("checkin-invitation"),
        Level.SEALED: words.plain("checkin-sealed"),
    }
    lines = [
        f"<b>{level_name(words, level)}</b>\n{words.quotation(_as_on_a_lock_screen(sample))}"
        for level, sample in samples.items()
    ]
    buttons = [
        [option(turn, client, level_name(words, level), "level", level,
                chosen=level is client.discretion)]
        for level in Level
    ]  # fmt: skip
    put(turn, client, "level", "\n\n".join([words("settings-level"), *lines]), buttons)


def level_name(words: Words, level: Level) -> str:
    return words.plain(f"settings-level-{level}")


def _as_on_a_lock_screen(text: str, most: int = 90) -> str:
    """About two lines."""
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + " …"


def chose_level(turn: Turn, client: Client, what: Sequence[str]) -> None:
    if what[0] not in set(Level):
        turn.refuse()
        return
    choices.choose_discretion(turn.tx, client.id, Level(what[0]))
    show_level(turn, again(turn, client))


def switches(turn: Turn) -> list[str]:
    """Those that the practice offers."""
    terms = practice.terms_now(turn.tx)
    return [name for name, which in SWITCHES.items() if which is None or terms.offer(which)]


def show_switches(turn: Turn, client: Client) -> None:
    """Each with what it does, and how it stands."""
    words = turn.words
    known = therapists.therapist_by_id(turn.tx, client.therapist_id)
    therapist = known.name or ""
    lines = []
    buttons = []
    for name in switches(turn):
        is_on = bool(getattr(client, name))
        text_id = f"settings-switch-{name.replace('_', '-')}"
        lines.append(f"· {words(_what_it_does(turn, name), therapist=therapist)}")
        standing = words.plain(
            text_id, state=words.plain("settings-on" if is_on else "settings-off")
        )
        buttons.append([button(turn, client, standing, "switch", name, "off" if is_on else "on")])
    if not known.receipts and "receipts" in switches(turn):
        lines += ["", words("console-receipts-off-there", therapist=therapist)]
    text = "\n".join([words("settings-switches"), "", *lines])
    put(turn, client, "switch", text, buttons)


def _what_it_does(turn: Turn, name: str) -> str:
    """Of words of danger also where there is nothing that could notice them."""
    notices = name != "danger_ping" or is_on(turn.words.language, turn.house.tried_lists)
    return f"settings-switch-{name.replace('_', '-')}-{'is' if notices else 'none'}"


def chose_switch(turn: Turn, client: Client, what: Sequence[str]) -> None:
    """On or off; said twice it is the same."""
    if len(what) != 2 or what[0] not in SWITCHES or what[1] not in ("on", "off"):
        turn.refuse()
        return
    which = SWITCHES[what[0]]
    if which is not None and what[1] == "on" and not is_offered(turn, which, hold=True):
        say_not_offered(turn, which)
        return
    choices.choose(turn.tx, client.id, **{what[0]: what[1] == "on"})
    if what[0] == "reminder" and what[1] == "off":
        unsent.cancel_reminders(turn.tx, client.id, now=turn.now)
    if what[0] == "notes" and what[1] == "off":
        notes.cancel_waiting(turn.tx, client.id, now=turn.now)
    show_switches(turn, again(turn, client))


PRIVACY = {
    "level": Screen(show_level, chose_level),
    "switch": Screen(show_switches, chose_switch),
}
