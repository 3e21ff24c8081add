"""A link is opened: whose it is, whether it still stands, and which conversation it begins."""

from care.audit import Act, Actor
from care.client import State
from care.delivery import Kind
from care.invite import Standing, standing
from handlers.announcing import announce
from handlers.keyboard import Button
from handlers.menu import show_menu
from handlers.offered import language_for
from handlers.roles import is_admin
from handlers.turn import Turn
from storage import clients, invites, people, therapists
from storage.invites import Invite


def opened_link(turn: Turn) -> None:
    """Start was pressed on an invite. Somebody without a standing one learns no name from it."""
    invite = invites.invite_of_token(turn.tx, turn.did.argument)
    if invite is None:
        turn.say(turn.words("link-not-open"))
        return
    if _is_own(turn, invite):
        turn.say(turn.words("link-is-yours"))
        return
    if _has_it_already(turn, invite):
        turn.say(turn.words("link-not-needed"))
    elif _is_suspended(turn, invite):
        turn.say(turn.words("link-not-open"))  # and it is not used up by that
    else:
        _open(turn, invite)


def _open(turn: Turn, invite: Invite) -> None:
    match standing(
        made_at=invite.created_at,
        claimed_by=invite.person_id,
        settled_at=invite.settled_at,
        you=turn.person.id if turn.person else None,
        now=turn.now,
    ):
        case Standing.OPEN:
            _come_in(turn)
            if invites.claim_invite(turn.tx, invite.id, by=turn.me.id, now=turn.now):
                _begin(turn, invite)
        case Standing.CLAIMED_BY_YOU:
            _begin(turn, invite)
        case Standing.CLAIMED_BY_OTHER:
            turn.say(turn.words("link-not-open"))
            _tell_the_inviter(turn, invite)
        case Standing.SETTLED if turn.person and invite.person_id == turn.person.id:
            turn.say(turn.words("link-was-yours"))
        case Standing.SETTLED | Standing.EXPIRED | Standing.UNKNOWN:
            turn.say(turn.words("link-not-open"))


def _is_suspended(turn: Turn, invite: Invite) -> bool:
    if invite.therapist_id is None:
        return False
    return therapists.therapist_by_id(turn.tx, invite.therapist_id).suspended_at is not None


def _is_own(turn: Turn, invite: Invite) -> bool:
    if turn.person is None or invite.therapist_id is None:
        return False
    therapist = therapists.therapist_of(turn.tx, turn.person.id)
    return therapist is not None and therapist.id == invite.therapist_id


def _has_it_already(turn: Turn, invite: Invite) -> bool:
    """What the invite would bring is there: the link is not used up for nothing."""
    if turn.person is None:
        return False
    if invite.role == invites.THERAPIST:
        therapist = therapists.therapist_of(turn.tx, turn.person.id)
        return therapist is not None and therapist.ready and therapist.here
    if invite.role == invites.ADMIN:
        return is_admin(turn)
    return any(
        client.therapist_id == invite.therapist_id
        and client.state in (State.ACTIVE, State.PAUSED)
        and invite.person_id != turn.person.id
        for client in clients.clients_of(turn.tx, turn.person.id)
    )


def _come_in(turn: Turn) -> None:
    if turn.person is None:
        turn.become(
            people.add_person(
                turn.tx,
                chat_id=turn.chat_id,
                called=turn.did.called,
                language=language_for(turn),
                now=turn.now,
            )
        )


def _begin(turn: Turn, invite: Invite) -> None:
    if invite.role == invites.CLIENT:
        turn.begin("consent", invite=invite.id)
        return
    if invite.role == invites.ADMIN:
        _becomes_admin(turn, invite)
        return
    known = therapists.therapist_of(turn.tx, turn.me.id)
    if known is None:
        therapists.add_therapist(turn.tx, person_id=turn.me.id, now=turn.now)
    elif not known.here:
        therapists.come_back(turn.tx, known.id)
    invites.settle_invite(turn.tx, invite.id, outcome=invites.ACCEPTED, now=turn.now)
    turn.begin("setup")


def _becomes_admin(turn: Turn, invite: Invite) -> None:
    """At once, because it is by a link that another admin gave them; all admins hear of it."""
    invites.settle_invite(turn.tx, invite.id, outcome=invites.ACCEPTED, now=turn.now)
    people.add_admin(turn.tx, turn.me.id, now=turn.now)
    turn.write_down(Act.ADMIN_ADDED, Actor.ADMIN, subject=turn.me.id)
    announce(turn, "staff-admin-came")
    turn.say(
        turn.words("staff-you-are-admin"),
        [[Button(turn.words.plain("staff-to-panel"), "panel")]],
    )
    show_menu(turn)


def _tell_the_inviter(turn: Turn, invite: Invite) -> None:
    """Somebody else pressed Start on a link that was taken: the therapist should know."""
    if invite.therapist_id is None or invite.label is None:
        return
    label = invite.label
    therapist = therapists.therapist_by_id(turn.tx, invite.therapist_id)
    turn.tell(
        therapist.person_id,
        lambda words: (words("invite-opened-twice", label=label), ()),
        kind=Kind.NOTICE,
    )
