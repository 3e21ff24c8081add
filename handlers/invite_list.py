"""/invites: the links that are still open, and a therapist's way to renew one or take it back.

Whether somebody has opened one is not shown: it would say who hesitates. Only whoever wants to
renew such a link learns that it is with somebody already.
"""

from care.audit import Act, Actor
from care.letter import State
from handlers.keyboard import Button, Keyboard, long, short
from handlers.letter_desk import sit_down
from handlers.link import show_invite
from handlers.roles import therapist_here
from handlers.turn import Handlers, Turn
from storage import invites, letters
from storage.ids import InviteId
from storage.invites import REVOKED, Invite
from storage.therapists import Therapist
from texts import Words

ON_A_PAGE = 8


def wanted(turn: Turn) -> None:
    """/invites, the button, or another page of it."""
    therapist = therapist_here(turn)
    if therapist is None:
        turn.refuse()
        return
    value = turn.did.value if turn.did.fields else ""
    turn.edit(*_screen(turn, therapist, int(value) if value.isdecimal() else 0))


def _screen(turn: Turn, therapist: Therapist, page: int = 0) -> tuple[str, Keyboard]:
    words = turn.words
    mine = invites.open_invites(turn.tx, therapist.id, now=turn.now)
    new = [Button(words.plain("invite-button"), "invite")]
    if not mine:
        return words("invites-none"), [new]
    pages = -(-len(mine) // ON_A_PAGE)
    first = min(page, pages - 1) * ON_A_PAGE
    lines, rows = [words("invites-open")], []
    for number, one in enumerate(mine[first : first + ON_A_PAGE], start=first + 1):
        day = words.short_day_of(one.expires_at, therapist.zone or "UTC")
        lines.append(words("invites-line", number=number, label=one.label or "", day=day))
        rows.append(_buttons(words, number, one))
    return "\n".join(lines), [*rows, *_turning(words, first // ON_A_PAGE, pages), new]


def _buttons(words: Words, number: int, invite: Invite) -> list[Button]:
    return [
        Button(words.plain("invites-renew", number=number), f"inviterenew:{short(invite.id)}"),
        Button(words.plain("invites-revoke", number=number), f"inviteback:{short(invite.id)}"),
    ]


def _turning(words: Words, page: int, pages: int) -> Keyboard:
    before = Button(words.plain("invites-before"), f"invites:{page - 1}")
    after = Button(words.plain("invites-after"), f"invites:{page + 1}")
    row = [*([before] if page else []), *([after] if page + 1 < pages else [])]
    return [row] if row else []


def _tapped(turn: Turn) -> tuple[Invite, Therapist] | None:
    """The invite that a button names, if it is this therapist's and open; else refuses."""
    therapist = therapist_here(turn)
    invite_id = InviteId(long(turn.did.value))
    found = (
        invites.open_invite(turn.tx, invite_id, therapist.id, now=turn.now) if therapist else None
    )
    if therapist is None or found is None:
        turn.refuse()
        return None
    return found, therapist


def renewed(turn: Turn) -> None:
    """A new link in place of the old one; all that was agreed for it stays. A letter that is not
    finished is gone on with first: nobody can say yes to half of one."""
    mine = _tapped(turn)
    if mine is None:
        return
    invite, _therapist = mine
    letter = letters.of_invite(turn.tx, invite.id)
    if letter is not None and letter.state is State.DRAFT and invite.claimed_at is None:
        turn.say(turn.words("invites-letter-first", label=invite.label or ""))
        sit_down(turn, "closing", letter.id)
        return
    token = invites.new_link(turn.tx, invite.id, now=turn.now)
    if token is not None:
        turn.write_down(Act.INVITED, Actor.THERAPIST, about=invite.id, what="renewed")
    if token is None:
        turn.say(turn.words("invites-in-use", label=invite.label or ""))
    else:
        turn.drop_buttons()
        show_invite(turn, token, label=invite.label or "")


def wants_back(turn: Turn) -> None:
    """Asked once more, because what lies with it is gone then."""
    mine = _tapped(turn)
    if mine is None:
        return
    invite, _therapist = mine
    words = turn.words
    turn.edit(
        words("invites-revoke-ask", label=invite.label or ""),
        [
            [Button(words.plain("invites-revoke-yes"), f"invitedrop:{short(invite.id)}")],
            [Button(words.plain("invites-revoke-no"), "invites")],
        ],
    )


def revoked(turn: Turn) -> None:
    """From here on the link opens nothing, for nobody, not even for whoever opened it before."""
    mine = _tapped(turn)
    if mine is None:
        return
    invite, therapist = mine
    if not invites.settle_invite(turn.tx, invite.id, outcome=REVOKED, now=turn.now):
        turn.refuse()
        return
    turn.write_down(Act.INVITE_REVOKED, Actor.THERAPIST, about=invite.id)
    turn.toast = turn.words.plain("invites-revoked")
    turn.edit(*_screen(turn, therapist))


COMMANDS: Handlers = {
    "invites": wanted,
}

TAPS: Handlers = {
    "invites": wanted,
    "inviterenew": renewed,
    "inviteback": wants_back,
    "invitedrop": revoked,
}
