"""How a client reads that somebody opened something of theirs."""

from datetime import UTC, datetime

import pytest

from care.audit import Act
from handlers.opened import line
from storage.audit import Opening
from texts import Catalogs

WRITTEN = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
AT = datetime(2027, 3, 8, 23, 30, tzinfo=UTC)  # in Berlin it is the 9th


@pytest.mark.parametrize(
    ("act", "what", "of", "said"),
    [
        (Act.STORY_OPENED, None, WRITTEN, "Dana opened your story of 1 Mar 2027"),
        (Act.STORY_OPENED, None, None, "Dana opened something that is gone by now"),
        (Act.STORY_OPENED, "supervisor", WRITTEN,
         "the practice\N{RIGHT SINGLE QUOTATION MARK}s supervisor opened your story of 1 Mar 2027"),
        (Act.STORY_OPENED, "cover", WRITTEN,
         "somebody who stood in for Dana opened your story of 1 Mar 2027"),
        (Act.LETTER_OPENED, None, WRITTEN, "Dana opened your letter of 1 Mar 2027"),
        (Act.PAGE_OPENED, None, None, "Dana opened the page about you"),
        (Act.PAGE_OPENED, "shared", None, "Dana opened the list of what you shared"),
        (Act.PAGE_OPENED, "shelf", None, "Dana opened what may be kept of yours"),
        (Act.PAGE_OPENED, "picture", None, "Dana opened the picture of your story"),
        (Act.RECORD_EXPORTED, None, None, "Dana made a file of what you shared"),
    ],
)  # fmt: skip
def test_who_opened_what_and_on_which_day(
    act: Act, what: str | None, of: datetime | None, said: str
) -> None:
    one = Opening(at=AT, act=act, what=what, therapist="Dana", about=None, of=of)
    words = Catalogs().of("en")
    assert line(words, one, "Europe/Berlin") == f"· Tuesday, 9 March 2027: {said}"
