"""/invite: whether it suits, how it ended, which plan is proposed; then a link and a QR card."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from care.audit import Act, Actor
from care.invite import LABEL_MOST, OPENING_MOST, LastSession, last_session
from care.letter import Author
from care.plan import Plan, Preset
from care.practice import DEFAULT_PLANS, Offer
from care.suitability import suits
from care.topic import Key
from care.wording import faults_of_opening
from handlers.keyboard import Button, Keyboard, in_rows
from handlers.letter_desk import sit_down
from handlers.link import show_invite
from handlers.offered import is_offered
from handlers.roles import therapist_here
from handlers.screens import marked
from handlers.suitability import ask_whether_it_suits, said_whether_it_suits
from handlers.turn import Conversation, Handlers, Step, Turn
from storage import invites, letter_words, practice
from texts.reading import read_day, typed_day

EVERY_WEEKS = (4, 6, 8, 12)
PLANS = {preset.value: Plan(preset) for preset in (Preset.LIGHT, Preset.YEAR, Preset.LONG)} | {
    f"w{weeks}": Plan(Preset.WEEKS, weeks, 12) for weeks in EVERY_WEEKS
}
ENDED_LONG_AGO = timedelta(days=3 * 365)


def wants_to_invite(turn: Turn) -> None:
    """/invite, or the button."""
    therapist = therapist_here(turn)
    if therapist is None:
        turn.refuse()
    elif not therapist.ready:
        turn.begin("setup")
    else:
        turn.begin("invite")


def ask_label(turn: Turn) -> None:
    turn.say(turn.words("invite-label", most=LABEL_MOST))


def gave_label(turn: Turn) -> None:
    label = " ".join((turn.did.text or "").split())
    if not 1 <= len(label) <= LABEL_MOST:
        turn.say(turn.words("invite-label-length", most=LABEL_MOST))
        return
    turn.go("last", label=label)


def ask_last_session(turn: Turn) -> None:
    today = _today(turn)
    words = turn.words
    days = [(today, "today"), (today - timedelta(days=7), "week")]
    turn.say(
        words("invite-last-session", example=typed_day(today - timedelta(days=7), words)),
        [[turn.choice(words.plain(f"invite-last-{name}"), day.isoformat())] for day, name in days],
    )


def gave_last_session(turn: Turn) -> None:
    if turn.did.data:
        last_session_on = read_day(":".join(turn.did.fields[1:]), turn.words)
    else:
        last_session_on = read_day(turn.did.text or "", turn.words)
    today = _today(turn)
    if last_session_on is None:
        example = typed_day(today, turn.words)
        turn.say(turn.words("invite-last-unclear", example=example))
    elif last_session_on < today - ENDED_LONG_AGO:
        turn.say(turn.words("invites-long-ago", day=turn.words.day(last_session_on)))
    elif last_session(last_session_on, today=today) is LastSession.STILL_IN_THERAPY:
        turn.say(turn.words("invites-too-soon", day=turn.words.day(last_session_on)))
    else:
        turn.drop_buttons()
        turn.go("talked", last=last_session_on.isoformat())


def ask_talked_through(turn: Turn) -> None:
    words = turn.words
    last_session_on = date.fromisoformat(turn.open_dialogue.data["last"])
    turn.say(
        words("invite-talked", day=words.day(last_session_on)),
        [
            [turn.choice(words.plain("invite-talked-yes"), "yes")],
            [turn.choice(words.plain("invite-talked-no"), "no")],
        ],
    )


def said_talked_through(turn: Turn) -> None:
    if turn.did.value == "yes":
        turn.drop_buttons()
        turn.go("plan")
    elif turn.did.value == "no":
        turn.finish()
        turn.edit(turn.words("invite-not-yet"))
    else:
        turn.say(turn.words("dialogue-tap-please"))


def ask_plan(turn: Turn) -> None:
    words = turn.words
    terms = practice.terms_now(turn.tx)
    first = sorted(DEFAULT_PLANS, key=lambda one: one is not terms.default_plan)
    presets = [
        [turn.choice(words.plain(f"plan-{preset}"), preset)]
        for preset in first
        if terms.plan(preset)
    ]
    weeks = [
        turn.choice(words.plain("plan-weeks", weeks=number), f"w{number}") for number in EVERY_WEEKS
    ]
    in_weeks = [weeks[:2], weeks[2:]] if terms.plan(Preset.WEEKS) else []
    turn.say(words("invite-plan"), [*presets, *in_weeks])


def chose_plan(turn: Turn) -> None:
    if turn.did.value not in PLANS:
        turn.say(turn.words("dialogue-tap-please"))
        return
    if not practice.terms_now(turn.tx).plan(PLANS[turn.did.value].preset):
        turn.say(turn.words("offered-not"))
        turn.ask_again()
        return
    turn.drop_buttons()
    turn.go("topics", plan=turn.did.value, topics=[])


def ask_topics(turn: Turn) -> None:
    turn.say(turn.words("invite-topics"), _topic_buttons(turn))


def _topic_buttons(turn: Turn) -> Keyboard:
    words = turn.words
    chosen = turn.open_dialogue.data["topics"]
    buttons = []
    for key in Key:
        label = words.plain(f"settings-topic-{key}")
        buttons.append(turn.choice(marked(turn, label, chosen=key in chosen), key))
    rows = in_rows(buttons, 2)
    return [*rows, [turn.choice(words.plain("invite-topics-go-on"), "done")]]


def offered_topics(turn: Turn) -> None:
    """On or off, in place, and then on; only the client can open one."""
    value = turn.did.value
    if value == "done":
        turn.drop_buttons()
        turn.go("opening")
    elif value in set(Key):
        chosen = set(turn.open_dialogue.data["topics"]) ^ {value}
        turn.remember(topics=[key for key in Key if key in chosen])
        turn.edit(turn.words("invite-topics"), _topic_buttons(turn))
    else:
        turn.say(turn.words("dialogue-tap-please"))


def ask_opening(turn: Turn) -> None:
    turn.say(
        turn.words("invite-opening", most=OPENING_MOST),
        [[turn.choice(turn.words.plain("invite-opening-skip"), "skip")]],
    )


def gave_opening(turn: Turn) -> None:
    opening = None
    if not turn.did.data:
        opening = " ".join((turn.did.text or "").split())
        found = faults_of_opening(opening)
        if found:
            reasons = "\n".join(f"· {turn.words(f'fault-{fault}')}" for fault in found)
            turn.say(turn.words("invite-opening-faults") + "\n\n" + reasons)
            return
    turn.drop_buttons()
    turn.go("letter", opening=opening or None)


def ask_letter(turn: Turn) -> None:
    """Unless the practice offers no letters: then the link is there at once."""
    if not is_offered(turn, Offer.LETTERS):
        _show_without_letter(turn)
        return
    words = turn.words
    turn.say(
        words("invite-letter"),
        [
            [turn.choice(words.plain("invite-letter-write"), "write")],
            [turn.choice(words.plain("invite-letter-skip"), "skip")],
        ],
    )


def chose_letter(turn: Turn) -> None:
    """With a letter the link is shown when it is written: nobody can say yes to half of one."""
    if turn.did.value not in ("write", "skip"):
        turn.say(turn.words("dialogue-tap-please"))
        return
    turn.drop_buttons()
    if turn.did.value == "skip" or not is_offered(turn, Offer.LETTERS):
        _show_without_letter(turn)
        return
    made = _make(turn)
    if made is None:
        turn.finish()
        turn.refuse()
    else:
        _write(turn, made[0])


def _show_without_letter(turn: Turn) -> None:
    made = _make(turn)
    turn.finish()
    if made is None:
        turn.refuse()
    else:
        show_invite(turn, made[0], label=made[1])


def _make(turn: Turn) -> tuple[str, str] | None:
    """The invite itself: its token and its label; None: the therapist is not here any more, or
    was not asked whether it suits."""
    therapist = therapist_here(turn)
    data = turn.open_dialogue.data
    if therapist is None or not suits(data.get("suits")):
        return None
    token = invites.invite_client(
        turn.tx,
        therapist,
        label=data["label"],
        opening=data.get("opening"),
        topics=[Key(key) for key in data.get("topics", ())],
        last_session_on=date.fromisoformat(data["last"]),
        plan=PLANS[data["plan"]],
        now=turn.now,
    )
    made = invites.invite_of_token(turn.tx, token)
    turn.write_down(Act.INVITED, Actor.THERAPIST, about=made.id if made else None, what="client")
    return token, data["label"]


def _write(turn: Turn, token: str) -> None:
    """This token is kept nowhere: the letter's conversation ends with another one."""
    invite = invites.invite_of_token(turn.tx, token)
    if invite is None:
        raise LookupError("an invite that was just made is gone")
    letter_id = letter_words.begin(
        turn.tx, author=Author.THERAPIST, guided=True, invite_id=invite.id, now=turn.now
    )
    sit_down(turn, "closing", letter_id)


def _today(turn: Turn) -> date:
    return turn.now.astimezone(ZoneInfo(turn.me.zone or "UTC")).date()


INVITE = Conversation(
    first="check",
    steps={
        "check": Step(ask_whether_it_suits, said_whether_it_suits),
        "label": Step(ask_label, gave_label),
        "last": Step(ask_last_session, gave_last_session),
        "talked": Step(ask_talked_through, said_talked_through),
        "plan": Step(ask_plan, chose_plan),
        "topics": Step(ask_topics, offered_topics),
        "opening": Step(ask_opening, gave_opening),
        "letter": Step(ask_letter, chose_letter),
    },
)

INVITE_BUTTON = "invite"


def invite_button(turn: Turn) -> Button:
    return Button(turn.words.plain("invite-button"), INVITE_BUTTON)


COMMANDS: Handlers = {
    "invite": wants_to_invite,
}

TAPS: Handlers = {
    "invite": wants_to_invite,
}
