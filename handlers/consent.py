"""Opting in: what this is, 18 or over, the three answers, the real dates. Only here is a yes."""

import hashlib
from datetime import date
from zoneinfo import ZoneInfo

from care.agenda import agenda
from care.audit import Act, Actor
from care.checkin import Slot, first_slot
from care.client import Event, Rhythm, State, after
from care.invite import Standing, standing, starts_on
from care.letter import State as LetterState
from care.practice import Offer
from care.window import Window
from handlers import privacy_notice
from handlers.choices import round_button
from handlers.letter_mail import tell_of
from handlers.menu import show_menu
from handlers.moving_code import hand_out
from handlers.offered import is_offered, leave_off, refused, say_not_offered
from handlers.turn import Conversation, Step, Turn
from storage import (
    clients,
    invites,
    letter_fates,
    letters,
    moving,
    people,
    practice,
    practice_texts,
    therapists,
    topics,
)
from storage.ids import ClientId, InviteId
from storage.invites import Invite
from storage.therapists import Therapist
from texts import Words

VERSION = "2"


def card(words: Words, therapist: Therapist) -> str:
    """The whole of what is agreed to; its hash is the proof."""
    days = words.list([words.weekday(day) for day in sorted(therapist.digest_days)])
    return words("consent-card", therapist=therapist.name or "", days=days)


def ask_card(turn: Turn) -> None:
    """After what the practice says in words of its own."""
    _invite, therapist = _offer(turn)
    words = turn.words
    number = privacy_notice.before_the_yes(turn)
    if number is not None:
        turn.remember(privacy=number)
    turn.say(
        card(words, therapist),
        [
            [turn.choice(words.plain("consent-go-on"), "yes")],
            [turn.choice(words.plain("consent-no"), "no")],
        ],
    )


def read_card(turn: Turn) -> None:
    match turn.did.value:
        case "yes":
            turn.drop_buttons()
            turn.go("age")
        case "no":
            declined(turn)
        case _:
            turn.say(turn.words("dialogue-tap-please"))


def ask_age(turn: Turn) -> None:
    words = turn.words
    turn.say(
        words("consent-age"),
        [[turn.choice(words.plain("consent-age-yes"), "yes"),
          turn.choice(words.plain("consent-age-no"), "no")]],
    )  # fmt: skip


def said_age(turn: Turn) -> None:
    match turn.did.value:
        case "yes":
            turn.drop_buttons()
            turn.go("rhythm")
        case "no":
            declined(turn)
        case _:
            turn.say(turn.words("dialogue-tap-please"))


def ask_rhythm(turn: Turn) -> None:
    words = turn.words
    _invite, therapist = _offer(turn)
    on_schedule = [turn.choice(words.plain("consent-scheduled"), Rhythm.SCHEDULED)]
    turn.say(
        words("consent-rhythm", therapist=therapist.name or ""),
        [
            *([on_schedule] if is_offered(turn, Offer.CHECKINS) else []),
            [turn.choice(words.plain("consent-on-wish"), Rhythm.ON_WISH)],
            [turn.choice(words.plain("consent-no"), "no")],
        ],
    )


def chose_rhythm(turn: Turn) -> None:
    match turn.did.value:
        case Rhythm.SCHEDULED:
            turn.drop_buttons()
            _show_dates(turn)
        case Rhythm.ON_WISH:
            turn.drop_buttons()
            _accept(turn, Rhythm.ON_WISH, seed=clients.new_seed(), slots=())
        case "no":
            declined(turn)
        case _:
            turn.say(turn.words("dialogue-tap-please"))


def _show_dates(turn: Turn) -> None:
    """In the practice's usual hours; the yes is given to the dates that these make."""
    if refused(turn, Offer.CHECKINS):
        turn.ask_again()
        return
    usual = practice.terms_now(turn.tx).default_window
    turn.go("dates", seed=clients.new_seed(), opens=usual.opens, closes=usual.closes)


def _window(turn: Turn) -> Window:
    data = turn.open_dialogue.data
    if "opens" in data:
        return Window(data["opens"], data["closes"])
    return practice.terms_now(turn.tx).default_window


def ask_dates(turn: Turn) -> None:
    invite, therapist = _offer(turn)
    words = turn.words
    slots = _slots(turn, invite, therapist)
    zone = therapist.zone or "UTC"
    dates = "\n".join(f"· {words.local_day(slot.at, zone)}" for slot in slots)
    turn.say(
        words(
            "consent-dates",
            dates=dates,
            opens=words.clock(_window(turn).opens),
            closes=words.clock(_window(turn).closes),
            zone=zone,
            therapist=therapist.name or "",
            tells="yes" if therapist.receipts else "no",
        ),
        [
            [turn.choice(words.plain("consent-dates-fine"), "yes")],
            [turn.choice(words.plain("consent-on-wish"), Rhythm.ON_WISH)],
            [turn.choice(words.plain("consent-no"), "no")],
        ],
    )


def saw_dates(turn: Turn) -> None:
    invite, therapist = _offer(turn)
    match turn.did.value:
        case "yes":
            turn.drop_buttons()
            seed = turn.open_dialogue.data["seed"]
            slots = _slots(turn, invite, therapist)
            _accept(turn, Rhythm.SCHEDULED, seed=seed, slots=slots)
        case Rhythm.ON_WISH:
            turn.drop_buttons()
            _accept(turn, Rhythm.ON_WISH, seed=clients.new_seed(), slots=())
        case "no":
            declined(turn)
        case _:
            turn.say(turn.words("dialogue-tap-please"))


def _offer(turn: Turn) -> tuple[Invite, Therapist]:
    """The invite this conversation is about, and who made it."""
    invite = invites.invite_by_id(turn.tx, InviteId(turn.open_dialogue.data["invite"]))
    if invite.therapist_id is None:
        raise LookupError("an invite for a client without a therapist")
    return invite, therapists.therapist_by_id(turn.tx, invite.therapist_id)


def _starts_on(turn: Turn, invite: Invite, therapist: Therapist) -> date:
    if invite.last_session_on is None:
        raise LookupError("an invite for a client without a last session")
    today = turn.now.astimezone(ZoneInfo(therapist.zone or "UTC")).date()
    return starts_on(last_session_on=invite.last_session_on, said_yes_on=today)


def _slots(turn: Turn, invite: Invite, therapist: Therapist) -> tuple[Slot, ...]:
    if invite.plan is None:
        raise LookupError("an invite for a client without a plan")
    slots = agenda(
        invite.plan,
        starts_on=_starts_on(turn, invite, therapist),
        zone=therapist.zone or "UTC",
        window=_window(turn),
        seed=turn.open_dialogue.data["seed"],
    )
    return tuple(slot for slot in slots if slot.at > turn.now)


def _accept(turn: Turn, rhythm: Rhythm, *, seed: int, slots: tuple[Slot, ...]) -> None:
    """The yes: from here on, and only from here on, there is a client."""
    invite, therapist = _offer(turn)
    if not _still_open(turn, invite):
        _close_kindly(turn)
        return
    if therapist.suspended_at is not None:
        turn.say(turn.words("suspension-no-yes"))  # the invite stays theirs, and so does the card
        return
    if rhythm is Rhythm.SCHEDULED and not is_offered(turn, Offer.CHECKINS, hold=True):
        say_not_offered(turn, Offer.CHECKINS)
        turn.go("rhythm")
        return
    invites.settle_invite(turn.tx, invite.id, outcome=invites.ACCEPTED, now=turn.now)
    _end_earlier(turn, therapist)
    people.set_zone(turn.tx, turn.me.id, turn.me.zone or therapist.zone or "UTC")
    client_id = clients.add_client(
        turn.tx,
        invite=invite,
        who=turn.me,
        therapist=therapist,
        rhythm=rhythm,
        starts_on=_starts_on(turn, invite, therapist),
        seed=seed,
        window=_window(turn),
        first=first_slot(slots, after=turn.now),
        now=turn.now,
    )
    clients.record_consent(
        turn.tx,
        client_id,
        version=VERSION,
        language=turn.words.language,
        text_hash=hashlib.sha256(card(turn.words, therapist).encode()).digest(),
        now=turn.now,
    )
    turn.write_down(Act.CONSENT_GIVEN, Actor.CLIENT, subject=client_id, about=invite.id)
    leave_off(turn, client_id)
    if "privacy" in turn.open_dialogue.data:
        practice_texts.saw_privacy(turn.tx, turn.me.id, turn.open_dialogue.data["privacy"])
    topics.propose(turn.tx, client_id, invite.topics, owner=turn.me.id, now=turn.now)
    turn.finish()
    if not moving.has_code(turn.tx, turn.me.id):
        hand_out(turn)
    words = turn.words
    name = therapist.name or ""
    more = [[round_button(turn, client_id)]]
    if slots:
        day = words.local_day(slots[0].at, therapist.zone or "UTC")
        turn.say(words("consent-done-scheduled", therapist=name, day=day), more)
    else:
        turn.say(words("consent-done-on-wish", therapist=name), more)
    _hand_over_letter(turn, invite, client_id, therapist)
    show_menu(turn)


def _hand_over_letter(
    turn: Turn, invite: Invite, client_id: ClientId, therapist: Therapist
) -> None:
    """What the therapist wrote for whoever says yes: opened at once, or whenever they like."""
    letter = letters.of_invite(turn.tx, invite.id)
    client = clients.client_by_id(turn.tx, client_id)
    if letter is None or client is None or letter.state is not LetterState.SENT:
        return
    letter_fates.hand_over(turn.tx, letter.id, to=client_id)
    if is_offered(turn, Offer.LETTERS):
        tell_of(turn, letter, client, therapist)


def _end_earlier(turn: Turn, therapist: Therapist) -> None:
    """A plan with the same therapist that rests or is over makes room for the new one."""
    for client in clients.clients_of(turn.tx, turn.me.id):
        if client.therapist_id == therapist.id and client.state is not State.STOPPED:
            outcome = after(client.state, Event.PLAN_ENDED, now=turn.now)
            clients.apply(turn.tx, client, outcome, now=turn.now)


def _still_open(turn: Turn, invite: Invite) -> bool:
    return (
        standing(
            made_at=invite.created_at,
            claimed_by=invite.person_id,
            settled_at=invite.settled_at,
            you=turn.me.id,
            now=turn.now,
        )
        is Standing.CLAIMED_BY_YOU
    )


def declined(turn: Turn) -> None:
    """No is final: the invite is used up, and nothing else is kept."""
    invite, _therapist = _offer(turn)
    invites.settle_invite(turn.tx, invite.id, outcome=invites.DECLINED, now=turn.now)
    turn.write_down(Act.CONSENT_DECLINED, Actor.CLIENT, about=invite.id)
    goodbye = turn.words("consent-declined")
    _leave(turn)
    turn.edit(goodbye)


def _close_kindly(turn: Turn) -> None:
    goodbye = turn.words("link-not-open")
    _leave(turn)
    turn.say(goodbye)


def _leave(turn: Turn) -> None:
    """Whoever was only here for this invite is a stranger again."""
    turn.finish()
    known = (
        people.is_admin(turn.tx, turn.me.id)
        or therapists.therapist_of(turn.tx, turn.me.id) is not None
        or clients.clients_of(turn.tx, turn.me.id)
    )
    if not known:
        people.erase_person(turn.tx, turn.me.id)
        turn.become(None)


CONSENT = Conversation(
    first="card",
    steps={
        "card": Step(ask_card, read_card),
        "age": Step(ask_age, said_age),
        "rhythm": Step(ask_rhythm, chose_rhythm),
        "dates": Step(ask_dates, saw_dates),
    },
)
