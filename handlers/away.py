"""/away: the days on which a therapist does not read, and who covers, once they said yes."""

from datetime import date, timedelta

from care.absence import LONGEST, Away, refusal
from care.audit import Act, Actor
from care.delivery import Kind
from care.localtime import local
from handlers import typed
from handlers.cover import call_off, candidates, days_of, invite_to_cover
from handlers.keyboard import Button, Keyboard, long, short
from handlers.roles import therapist_here
from handlers.turn import Conversation, Handlers, Step, Turn
from storage import absences, therapists, unsent
from storage.absences import Absence
from storage.ids import AbsenceId, TherapistId
from storage.therapists import Therapist
from texts.reading import read_day, typed_day

PLANNING = "away"
ANSWERED_WITHIN = timedelta(hours=1)
LONGEST_DAY = 40  # letters
NOBODY, NO = "nobody", "no"
WEEKS = (1, 2, 3)
# What waited because they were away.
_HELD = frozenset({Kind.DIGEST, Kind.PING, Kind.NOTICE})


def wanted(turn: Turn) -> None:
    """/away: the days that are planned; with none, the question for them."""
    therapist = therapist_here(turn)
    if therapist is None:
        turn.refuse()
    elif not therapist.ready:
        turn.begin("setup")
    elif _planned(turn, therapist) and not turn.did.data:
        turn.say(*_list(turn, therapist))
    else:
        turn.begin(PLANNING, since=turn.now.isoformat())


def _today(turn: Turn, therapist: Therapist) -> date:
    return local(turn.now, therapist.zone or "UTC").date()


def _planned(turn: Turn, therapist: Therapist) -> list[Absence]:
    return list(absences.absences_of(turn.tx, therapist.id, since=_today(turn, therapist)))


def _list(turn: Turn, therapist: Therapist) -> tuple[str, Keyboard]:
    words, today = turn.words, _today(turn, therapist)
    planned = _planned(turn, therapist)
    lines = [f"· {_line(turn, one)}" for one in planned]
    rows = []
    for one in planned:
        first = words.short_day(one.away.from_on)
        label = (
            words.plain("away-end-now")
            if one.away.holds(today)
            else words.plain("away-end", **{"from": first})
        )
        rows.append([Button(label, f"awayend:{short(one.id)}")])
    rows.append([Button(words.plain("away-new"), "away:new")])
    text = words("away-list") + "\n\n" + "\n".join(lines) if lines else words("away-none")
    return text, rows


def _line(turn: Turn, one: Absence) -> str:
    words = turn.words
    days = days_of(words, one.away)
    if one.cover_id is None:
        return words("away-line", **days)
    name = therapists.therapist_by_id(turn.tx, one.cover_id).name or ""
    return words("away-line-cover" if one.covered else "away-line-asked", name=name, **days)


def let_go(turn: Turn) -> None:
    """Closes the question when what comes is late or no answer to it."""
    typed.let_go(turn, PLANNING, within=ANSWERED_WITHIN, most=LONGEST_DAY)


# From, until.


def ask_from(turn: Turn) -> None:
    therapist = _mine(turn)
    if therapist is None:
        return
    words, today = turn.words, _today(turn, therapist)
    days = {
        "away-today": today,
        "away-tomorrow": today + timedelta(days=1),
        "away-monday": today + timedelta(days=7 - today.weekday()),
    }
    rows = [[turn.choice(words.plain(name), day.isoformat())] for name, day in days.items()]
    example = typed_day(today + timedelta(days=14), words)
    turn.say(words("away-from", example=example), [*rows, _leave(turn)])


def _mine(turn: Turn) -> Therapist | None:
    """Whose days these are; None: they have left meanwhile, and nothing is asked any more."""
    therapist = therapist_here(turn)
    if therapist is None:
        turn.finish()
        turn.refuse()
    return therapist


def _leave(turn: Turn) -> list[Button]:
    return [turn.choice(turn.words.plain("away-leave"), NO)]


def gave_from(turn: Turn) -> None:
    therapist = _mine(turn)
    day = _day(turn) if therapist else None
    if therapist is None or day is None:
        return
    today = _today(turn, therapist)
    if _is_refused(turn, therapist, Away(day, max(day, today))):
        return
    turn.drop_buttons()
    turn.go("until", first=day.isoformat())


def _day(turn: Turn) -> date | None:
    """The day that was tapped or typed; None: it is left, or the question stands."""
    if turn.did.data and turn.did.value == NO:
        turn.finish()
        turn.edit(turn.words("away-left"))
        return None
    typed = ":".join(turn.did.fields[1:]) if turn.did.data else turn.did.text or ""
    day = read_day(typed, turn.words)
    if day is None:
        example = typed_day((turn.now + timedelta(days=14)).date(), turn.words)
        turn.say(turn.words("away-unclear", example=example))
    return day


def _is_refused(turn: Turn, therapist: Therapist, wanted: Away) -> bool:
    others = [one.away for one in _planned(turn, therapist)]
    reason = refusal(wanted, today=_today(turn, therapist), others=others)
    if reason is None:
        return False
    turn.say(turn.words(f"away-refused-{reason}", most=LONGEST))
    return True


def _first(turn: Turn) -> date:
    return date.fromisoformat(turn.open_dialogue.data["first"])


def ask_until(turn: Turn) -> None:
    words, first = turn.words, _first(turn)
    lasts = [first + timedelta(days=7 * weeks - 1) for weeks in WEEKS]
    rows = [[turn.choice(words.day(last), last.isoformat())] for last in lasts]
    turn.say(words("away-until", example=typed_day(lasts[0], words)), [*rows, _leave(turn)])


def gave_until(turn: Turn) -> None:
    therapist = _mine(turn)
    day = _day(turn) if therapist else None
    if therapist is None or day is None:
        return
    if _is_refused(turn, therapist, Away(_first(turn), day)):
        return
    turn.drop_buttons()
    if candidates(turn, therapist):
        turn.go("cover", last=day.isoformat())
    else:
        _save(turn, therapist, Away(_first(turn), day), cover=None)


# Who covers.


def ask_cover(turn: Turn) -> None:
    therapist = _mine(turn)
    if therapist is None:
        return
    rows = [[turn.choice(one.name or "", short(one.id))] for one in candidates(turn, therapist)]
    nobody = turn.choice(turn.words.plain("away-cover-nobody"), NOBODY)
    turn.say(turn.words("away-cover"), [*rows, [nobody]])


def chose_cover(turn: Turn) -> None:
    therapist = _mine(turn)
    if therapist is None:
        return
    asked = TherapistId(long(turn.did.value))
    cover = next((one for one in candidates(turn, therapist) if one.id == asked), None)
    if cover is None and turn.did.value != NOBODY:
        turn.say(turn.words("dialogue-tap-please"))
        return
    wanted = Away(_first(turn), date.fromisoformat(turn.open_dialogue.data["last"]))
    turn.drop_buttons()
    _save(turn, therapist, wanted, cover=cover)


def _save(turn: Turn, therapist: Therapist, wanted: Away, *, cover: Therapist | None) -> None:
    """From here on nothing comes on these days; what is planned and queued waits."""
    turn.finish()
    if _is_refused(turn, therapist, wanted):
        return
    absence_id = absences.add_absence(
        turn.tx, therapist.id, wanted, cover=cover.id if cover else None, now=turn.now
    )
    turn.write_down(Act.THERAPIST_CHANGED, Actor.THERAPIST, about=absence_id, what="away")
    absences.plan_anew(turn.tx, therapist, now=turn.now)
    words = turn.words
    back = absences.first_reading_after(turn.tx, therapist, wanted, now=turn.now)
    text = words("away-done-open", **days_of(words, wanted))
    if back is not None and therapist.zone is not None:
        day = words.local_day(back, therapist.zone)
        text = words("away-done", day=day, **days_of(words, wanted))
    if cover is not None:
        invite_to_cover(turn, therapist, absence_id, wanted, cover)
        text += "\n\n" + words("away-cover-is-asked", name=cover.name or "")
    turn.say(text)


# Sooner than planned.


def ended(turn: Turn) -> None:
    """Back, or those days fall away; what waited comes at its next hour."""
    therapist = therapist_here(turn)
    known = absences.absence_by_id(turn.tx, AbsenceId(long(turn.did.value)))
    if therapist is None or known is None or known.therapist_id != therapist.id:
        turn.refuse()
        return
    absences.end_absence(turn.tx, known.id, now=turn.now)
    turn.write_down(Act.THERAPIST_CHANGED, Actor.THERAPIST, about=known.id, what="back")
    absences.plan_anew(turn.tx, therapist, now=turn.now)
    unsent.ask_again(turn.tx, therapist.person_id, _HELD, now=turn.now)
    if known.cover_id is not None:
        call_off(turn, therapist, known)
    turn.edit(*_list(turn, therapist))


AWAY = Conversation(
    first="from",
    steps={
        "from": Step(ask_from, gave_from),
        "until": Step(ask_until, gave_until),
        "cover": Step(ask_cover, chose_cover),
    },
)

COMMANDS: Handlers = {
    "away": wanted,
}

TAPS: Handlers = {
    "away": wanted,
    "awayend": ended,
}
