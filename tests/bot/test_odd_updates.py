"""Whatever Telegram might send, receiving and handling go on: fuzzed updates."""

import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from telegram import (
    CallbackQuery,
    Chat,
    ChatMemberUpdated,
    Message,
    MessageEntity,
    PhotoSize,
    Update,
    User,
    Voice,
)

from bot import processor as processing
from bot.receiver import ALLOWED_UPDATES
from sandbox.schema import METHODS
from tests.bot.backstage import ANN, backstage
from tests.bot.desk import chat_and_sender, desk, tapped, written
from tests.chaos.size import STEPS
from tests.databases import migrated_database

# Every name that means something to the Bot API or to the library that parses it.
NAMES = sorted(
    {name for method in METHODS.values() for name in method.fields}
    | {
        slot.lstrip("_")
        for kind in (
            Message,
            Chat,
            User,
            CallbackQuery,
            ChatMemberUpdated,
            MessageEntity,
            PhotoSize,
            Voice,
        )
        for slot in kind.__slots__
    }
)
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(min_value=-(2**70), max_value=2**70),
    st.floats(allow_nan=False),
    st.sampled_from([0, -1, 1, 2**31, 2**53 + 1, 2**63, 10**17, ANN, -ANN]),
    st.text(max_size=20),
    st.sampled_from(
        ["private", "group", "kicked", "member", "/start", "/stop", "\ud83d", "\x00", "read:1"]
    ),
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from(NAMES), inner, max_size=6),
    ),
    max_leaves=12,
)
FIELDS = st.dictionaries(st.sampled_from(NAMES), VALUES, max_size=6)


def bent(sound: dict[str, Any], fields: dict[str, Any], gone: set[str]) -> dict[str, Any]:
    """A sound update with some fields changed, added, or left out, in whatever it holds."""
    update = {"update_id": sound["update_id"]}
    for kind, content in sound.items():
        if isinstance(content, dict):
            update[kind] = {
                name: value for name, value in {**content, **fields}.items() if name not in gone
            }
    return update


BOT = {"id": 5, "is_bot": True, "first_name": "B"}
SOUND = st.sampled_from([
    written(1, ANN, "hello"),
    written(1, ANN, "/start"),
    tapped(1, ANN, "read:1"),
    {"update_id": 1, "edited_message": written(1, ANN, "again")["message"]},
    {
        "update_id": 1,
        "my_chat_member": chat_and_sender(ANN)
        | {
            "old_chat_member": {"user": BOT, "status": "member"},
            "new_chat_member": {"user": BOT, "status": "kicked", "until_date": 0},
        },
    },
])  # fmt: skip
UPDATES = st.one_of(
    st.builds(bent, SOUND, FIELDS, st.sets(st.sampled_from(NAMES), max_size=3)),
    st.builds(
        lambda kind, content: {"update_id": 1, kind: content},
        st.sampled_from([*Update.ALL_TYPES, *ALLOWED_UPDATES, "brand_new_kind"]),
        VALUES,
    ),
)


@settings(
    max_examples=max(6, STEPS // 40),
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(st.lists(UPDATES, min_size=25, max_size=40))
async def test_no_update_stops_receiving_or_handling(updates: list[dict[str, Any]]) -> None:
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patched:
        patched.setattr(processing, "TRIES_AGAIN_AFTER", ())
        async with backstage(await migrated_database("sqlite", Path(folder))) as behind:
            behind.meet(ANN)
            async with desk(behind) as at:
                await at.arrives(*({**update, "update_id": n} for n, update in enumerate(updates)))
                await at.arrives(written(5000, ANN, "/help"))
                await at.quiet()
                assert (await at.counts()).waiting == 0
            await behind.quiet()
            assert behind.arrived(ANN), "the last of them was answered"
