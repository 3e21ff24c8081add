"""Nobody meets what is another's: every button and command, pressed by everybody."""

import json
from collections.abc import Collection
from contextlib import suppress

import pytest
from sqlalchemy import LargeBinary, select

from handlers.note_line import NOTE
from handlers.routes import COMMANDS, LETTERS, TAPS
from storage import (
    tables,
)
from storage.database import Transaction
from storage.vault import KeyDestroyed
from tests.room import Act, mark, marks_in, undone
from tests.stories.isolated import CHATS, PAIRS, ROLES, Play, everything
from tests.walker import Path, Walk

# Buttons that no walk meets, and why.
UNMET = {
    "help": "no message has it: it stands for the command where somebody forges it",
    "export": "under the second page of a list of former clients",
    "answerundo": "after eight lines typed one after another; see test_letter_answers",
    "linkkeep": "under a line that comes after 23 months; see test_retention",
    "wordskeep": "under a line that comes 76 days after the reading; see test_retention",
    "wordslet": "beside it",
    "staffadmin": "with a second admin; see test_staff",
    "staffadmingone": "behind it",
    "dangeryes": "under a card that comes only where a list is on; see test_danger",
    "dangernot": "beside it",
    "dangerwho": "under a line that may come of it; see test_danger",
    "letter:later": "under a line that comes ten minutes after an answer; see test_letter_answers",
}


@pytest.mark.timeout(400)  # thousands of tries
async def test_every_button_and_command_is_tried_by_everybody_and_nobody_meets_what_is_anothers(
    capsys: pytest.CaptureFixture[str], play: Play
) -> None:
    """Also a new button or command: one that the walk never meets fails here."""
    found = await play.walks([*play.shown(), *everything(play)])
    assert found.wrong == []
    assert found.out_of_place == []
    known = {*(name for name in TAPS if name != "letter"), *(f"letter:{one}" for one in LETTERS)}
    assert sorted(known - found.shown_to.keys()) == sorted(UNMET)
    assert found.untried(set(ROLES.values())) == []
    logged = capsys.readouterr().out  # every line, those for DEBUG among them
    assert list(marks_in(logged)) == [], "no handler logs what anybody wrote"
    for command in COMMANDS:
        assert {role for role, _ in found.tried[f"/{command}"]} == set(ROLES.values())


async def test_no_log_line_of_the_play_holds_what_anybody_wrote(play: Play) -> None:
    assert "update_handled" in play.played.logged, "else there would be nothing to look at"
    assert list(marks_in(play.played.logged)) == []


async def test_in_the_play_itself_nobody_reads_what_is_anothers(play: Play) -> None:
    of_chat = {str(chat): name for name, chat in CHATS.items()}
    read = set()
    for call in play.played.calls:
        to = of_chat.get(str(call["params"].get("chat_id")))
        for which, readers in marks_in(json.dumps(call["params"], ensure_ascii=False)):
            assert to in readers, f"{to} reads {which}"
            read.add(which)
    assert mark("ann", "dana", "story") in read
    assert mark("bea", "erin", "story") in read


async def test_a_forwarded_message_and_a_label_typed_out_open_nothing(play: Play) -> None:
    """What stood in somebody's chat, brought into another's: words alone, and the words on each
    button."""
    said = {
        name: [one for one in messages if one["text"]]
        for name, messages in play.played.chats.items()
    }
    acts = [
        Act(who, text=words)
        for name, messages in said.items()
        for who in ROLES
        if who != name and ROLES[who] in ("therapist", "stranger")
        for one in messages[-3:]
        for words in (one["text"], *(label["label"] for row in one["buttons"] for label in row))
        if not words.startswith("/")
    ]
    found = await play.walks(acts, deepest=1, is_tried_by_others=False)
    own = [one for one in found.wrong if " reads " not in one]
    assert own == []
    for path, one in found.said:
        brought = path[-1].text or ""
        for which, readers in marks_in(one.words):
            assert one.to in readers or which in brought, f"{one.to} reads {which}"


TYPED = "The plum tree carries."
# Where what a therapist types can come to rest, and how it gets from there to a client.
RESTS = {
    "dialogue.data": "nowhere: it is kept until the question is answered",
    "offer.buttons": "nowhere",
    "outbox.payload": "what is said to the therapist, and the lines below",
    "reflection.words": "nowhere",
    "invite.label": "nowhere",
    "invite.opening": "the opening line, in the first note",
    "client.opening": "the opening line, in the first note",
    "letter_part.words": "the letter at the invite; one answer to a letter",
    "note.words": "one note for each thing received",
    "therapist.name": "the name under which they are known",
    "therapist.policy": "/rules",
    "therapist.way_back": "/back",
    "therapist.waiting": "/back",
    "therapist.free_help": "/back",
}
ON_REQUEST = {
    "/rules": {"therapist.policy", "therapist.name"},
    "/back": {"therapist.way_back", "therapist.waiting", "therapist.free_help", "therapist.name"},
    "/mydata": {"note.words", "therapist.name"},
}


def rests_in(tx: Transaction, written: Collection[str]) -> set[str]:
    """The columns of these tables in which the typed line is found."""
    found = set()
    for table in tables.metadata.sorted_tables:
        if table.name not in written or table.name in ("data_key", "inbox", "audit"):
            continue
        for column in (one for one in table.c if isinstance(one.type, LargeBinary)):
            if column.name in ("chat_hash", "token_hash", "text_hash", "rebind_hash"):
                continue
            number = table.c["id" if "id" in table.c else "person_id"]
            for row in tx.execute(select(number, column).where(column.is_not(None))).all():
                with suppress(KeyDestroyed):
                    if TYPED in tx.unseal(row[1], place=column, row=row[0]):
                        found.add(f"{table.name}.{column.name}")
    return found


@pytest.mark.timeout(400)
async def test_no_other_way_to_write_to_a_client_exists(play: Play) -> None:
    """A line, typed by a therapist wherever they can type, is looked for: where it comes to rest,
    what goes to anybody else, also later, and what clients find on their own request."""
    rested: set[str] = set()
    met: set[str] = set()

    def looks(walk: Walk, path: Path) -> None:
        if not any(act.text == TYPED for act in path.acts):
            return
        here = rests_in(walk.room.tx, {one.table for one in path.writes})
        if here <= rested:
            return
        rested.update(here)
        for who in ("ann", "bea", "cleo"):
            for command in COMMANDS:
                with undone(walk.room.tx):
                    done = walk.room.does(Act(who, text=f"/{command}"))
                if any(TYPED in one.words for one in done.said if ROLES[one.to] == "client"):
                    why = ON_REQUEST.get(f"/{command}", {"therapist.name"})
                    assert here & why, f"{who} meets it by /{command}: {here}"
                    met.add(f"/{command}")

    shown = [act for act in play.shown() if ROLES[act.who] == "therapist"]
    commands = [Act(who, text=f"/{command}") for who in PAIRS for command in COMMANDS]
    found = await play.walks(
        [*shown, *commands],
        presses=PAIRS,
        words=(TYPED, "Berlin", "2026-08-03", "2026-08-20"),
        is_tried_by_others=False,
        after=looks,
    )
    assert found.wrong == []
    to_clients = [
        (path, one)
        for path, one in found.said
        if ROLES[one.to] != "therapist" and TYPED in one.words
    ]
    assert to_clients, "a note does go out"
    for path, one in to_clients:
        assert NOTE in one.payload, f"{path}: {one}"
    assert rested <= RESTS.keys()
    assert {"note.words", "client.opening", "letter_part.words"} <= rested
    assert {"/rules", "/back"} <= met
