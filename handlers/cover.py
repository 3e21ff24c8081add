"""Who covers for a therapist who is away: asked first, and told when it is over.

A cover never learns a label, a name, or anything that is not to be read first.
"""

from care.absence import Away
from care.audit import Act, Actor
from care.delivery import Kind
from handlers.keyboard import Button, Keyboard, long, short
from handlers.roles import therapist_here
from handlers.turn import Handlers, Turn
from storage import absences, therapists
from storage.absences import Absence
from storage.ids import AbsenceId
from storage.therapists import Therapist
from texts import Words

YES, NO = "yes", "no"


def candidates(turn: Turn, therapist: Therapist) -> list[Therapist]:
    """The practice's other therapists, by name."""
    return [one for one in therapists.all_ready(turn.tx) if one.id != therapist.id and one.reads]


def days_of(words: Words, away: Away) -> dict[str, str]:
    """The two days, as the texts want them."""
    return {"from": words.day(away.from_on), "until": words.day(away.until_on)}


def invite_to_cover(
    turn: Turn, therapist: Therapist, absence_id: AbsenceId, away: Away, cover: Therapist
) -> None:
    """A line in their hours; nothing goes to them before their yes."""
    which = short(absence_id)

    def line(words: Words) -> tuple[str, Keyboard]:
        yes = Button(words.plain("cover-yes"), f"cover:{which}:{YES}")
        no = Button(words.plain("cover-no"), f"cover:{which}:{NO}")
        return words("cover-asks", name=therapist.name or "", **days_of(words, away)), [[yes, no]]

    turn.tell(cover.person_id, line, kind=Kind.NOTICE)


def answered(turn: Turn) -> None:
    """Yes or no of the one who was asked, as long as it is they who are asked."""
    cover = therapist_here(turn)
    which, answer = turn.did.fields if len(turn.did.fields) == 2 else ("", "")
    known = absences.absence_by_id(turn.tx, AbsenceId(long(which)))
    if cover is None or known is None or known.cover_id != cover.id or answer not in (YES, NO):
        turn.refuse()
        return
    away = therapists.therapist_by_id(turn.tx, known.therapist_id)
    words, name = turn.words, away.name or ""
    if answer == NO:
        absences.decline_to_cover(turn.tx, known.id, cover.id)
        turn.write_down(
            Act.THERAPIST_CHANGED, Actor.THERAPIST, about=known.id, what="cover", after="off"
        )
        turn.edit(words("cover-declined", name=name))
        _tell(turn, away, "cover-said-no", cover, known)
        return
    not_after_all = Button(words.plain("cover-not-after-all"), f"cover:{which}:{NO}")
    turn.edit(words("cover-agreed", name=name, **days_of(words, known.away)), [[not_after_all]])
    if not known.covered:
        absences.agree_to_cover(turn.tx, known.id, cover.id, now=turn.now)
        turn.write_down(
            Act.THERAPIST_CHANGED, Actor.THERAPIST, about=known.id, what="cover", after="on"
        )
        _tell(turn, away, "cover-said-yes", cover, known)


def call_off(turn: Turn, therapist: Therapist, known: Absence) -> None:
    """The days fell away or are over sooner: whoever was asked need not think of them."""
    if known.cover_id is not None:
        cover = therapists.therapist_by_id(turn.tx, known.cover_id)
        _tell(turn, cover, "cover-over", therapist, known)


def _tell(turn: Turn, whom: Therapist, text_id: str, about: Therapist, known: Absence) -> None:
    turn.tell(
        whom.person_id,
        lambda words: (words(text_id, name=about.name or "", **days_of(words, known.away)), ()),
        kind=Kind.NOTICE,
    )


TAPS: Handlers = {
    "cover": answered,
}
