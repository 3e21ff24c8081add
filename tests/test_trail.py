"""Each act that the trail knows is written somewhere, and each has its words."""

import re
from functools import cache
from pathlib import Path

import pytest

from care.audit import Act, Actor, Subject
from texts import Catalogs

ROOT = Path(__file__).parent.parent
# These only read what stands in the trail.
READERS = {"handlers/audit.py", "handlers/opened.py", "bot/mydata_page.py", "storage/changes.py"}


@cache
def written() -> set[str]:
    """The names of acts in the program, but for those that are only shown."""
    folders = (ROOT / folder for folder in ("bot", "handlers", "storage"))
    return {
        name
        for folder in folders
        for path in folder.rglob("*.py")
        if path.relative_to(ROOT).as_posix() not in READERS
        for name in re.findall(r"\bAct\.([A-Z_]+)\b", path.read_text(encoding="utf-8"))
    }


@pytest.mark.parametrize("act", Act)
def test_every_act_is_written_somewhere(act: Act) -> None:
    assert act.name in written()


def test_every_act_actor_and_subject_has_words() -> None:
    words = Catalogs().of("en")
    for act in Act:
        assert words.plain(f"audit-act-{act.value.replace('.', '-')}")
    for subject in Subject:
        assert words.plain(f"audit-subject-{subject}")
    for actor in Actor:
        assert words.plain(f"audit-who-{actor}", id="K3F9")
