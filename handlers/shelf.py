"""The shelf: what a client allows their therapist to keep, put there and taken off again."""

from dataclasses import replace

from care.audit import Act, Actor
from handlers import told
from handlers.clientele import own_client, page_of, put, turning_buttons
from handlers.digest_item import View
from handlers.digest_page import page, page_with
from handlers.keyboard import Button, in_rows, short
from handlers.turn import Handlers, Turn
from storage import clients, digests, people_of_therapist


def opened(turn: Turn) -> None:
    """What stands on it, of one client."""
    mine = own_client(turn)
    if mine is None:
        turn.refuse()
        return
    client, therapist = mine
    turn.write_down(Act.PAGE_OPENED, Actor.THERAPIST, subject=client.id, what="shelf")
    words, leaf, who = turn.words, page_of(turn, 1), short(client.id)
    found = people_of_therapist.shelf(
        turn.tx, client, after=leaf * told.ENTRIES, most=told.ENTRIES + 1
    )
    entries: list[str] = []
    buttons: list[Button] = []
    for number, one in enumerate(found[: told.ENTRIES], start=leaf * told.ENTRIES + 1):
        text, opening = told.entry(turn.tx, words, number, one, therapist)
        entries.append(text)
        buttons += opening
    if not entries:
        entries = [words("shelf-empty" if client.may_keep else "shelf-not-allowed")]
    rows = in_rows(buttons, 3)
    turning = turning_buttons(words, f"shelf:{who}", leaf, more=len(found) > told.ENTRIES)
    back = [Button(words.plain("people-back-to-one"), f"client:{who}:0")]
    head = words("shelf-head", label=client.label)
    put(turn, "\n\n".join([head, *entries]), [*rows, *turning, back], about=client)


def put_on(turn: Turn) -> None:
    """«Keep for supervision», in a digest or on the page of the story. The client's switch is
    looked at under a lock: what they turn off in this moment is off."""
    mine = told.own_story(turn)
    locked = clients.client_by_id(turn.tx, mine[2].id, lock=True) if mine else None
    if mine is None or locked is None:
        turn.refuse()
        return
    one, story, _client, _therapist = mine
    if one.shelved_at is None and not told.can_be_kept(story, locked):
        turn.toast = turn.words.plain("shelf-may-not")
    else:
        if one.shelved_at is None:
            people_of_therapist.shelve(turn.tx, story.id, now=turn.now)
        turn.toast = turn.words.plain("shelf-was-put-on")
    _show_again(turn, changed=one.shelved_at is None)


def took_off(turn: Turn) -> None:
    """Off again; its words go when others' do."""
    mine = told.own_story(turn)
    if mine is None:
        turn.refuse()
        return
    people_of_therapist.unshelve(turn.tx, mine[1].id)
    turn.toast = turn.words.plain("shelf-was-taken-off")
    _show_again(turn, changed=mine[0].shelved_at is not None)


def _show_again(turn: Turn, *, changed: bool) -> None:
    """The page of the story, or that of the digest, wherever the button stood."""
    mine = told.own_story(turn)
    if mine is None:
        return
    if len(turn.did.fields) > 1:
        told.show(turn, mine, page=page_of(turn, 1))
        return
    _one, story, _client, therapist = mine
    digest = digests.digest_by_id(turn.tx, story.digest_id) if story.digest_id else None
    if changed and digest is not None and digest.therapist_id == therapist.id:
        view = View(
            tx=turn.tx, words=turn.words, digest=digest, therapist=therapist, shown=story.id
        )
        turn.edit(*page(replace(view, page=page_with(view, story.id))))


TAPS: Handlers = {
    "shelf": opened,
    "shelve": put_on,
    "unshelve": took_off,
}
