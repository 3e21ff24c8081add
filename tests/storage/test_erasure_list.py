"""Nothing that refers to a person is forgotten by the erasure, and nothing sealed stays for ever.

Whoever adds a table or a sealed column meets these tests: erase it, or say here why it stays.
"""

from sqlalchemy import LargeBinary

from care.retention import KEPT_UNTIL
from storage import people, tables
from storage.tables import metadata
from tests.storage.test_portability import referring

# Rows that do not go with a person, and why.
STAYS = {
    "data_key": "goes with the person, by hand: people.erase_person destroys the key itself",
    "inbox": "an update's own number, by which Telegram's repeats are known; its content goes with "
    "the person, by hand",
    "audit": "ids alone, which name nobody once the person is gone; six years by law",
    "tombstone": "the number of a key that is destroyed, so that a backup forgets it, too",
    "practice_day": "dates of the practice as a whole",
    "practice_text": "the practice's own words, under the house's key",
    "pulse": "when the program itself last did something",
}

# What is no sealed column, though it holds bytes.
NOT_SEALED = {
    "data_key.wrapped": "a key, under the master key",
    "data_key.master": "a fingerprint of the master key",
    "audit.previous": "a chain of keyed hashes",
    "audit.mac": "a chain of keyed hashes",
}


def erased() -> set[str]:
    """Whatever `people.erase_person` comes to, from key to key."""
    return referring(tables.person) | {"person"}


def test_every_table_goes_with_its_person_or_says_why_it_stays() -> None:
    assert "story_part" in erased(), "this test would notice"
    for name in metadata.tables:
        assert (name in erased()) is not (name in STAYS), name
    assert STAYS.keys() <= metadata.tables.keys()


def test_every_column_that_outlives_a_person_is_emptied() -> None:
    """What erasing leaves of a row says no more whom it was about."""
    for column, emptied in people._OUTLIVES.items():
        assert emptied[column.name] is None
        assert column.nullable


def test_an_id_without_a_key_stands_in_a_row_that_goes_or_that_says_why_it_stays() -> None:
    found = {
        f"{table.name}.{column.name}": table.name
        for table in metadata.tables.values()
        for column in table.columns
        if column.name.endswith("_id") and not column.foreign_keys
    }
    assert {"audit.subject_id", "story.preview_id", "tombstone.owner_id"} <= found.keys()
    for where, table in found.items():
        assert table in erased() or table in STAYS, where


def test_everything_sealed_has_an_end() -> None:
    found = {
        f"{table.name}.{column.name}"
        for table in metadata.tables.values()
        for column in table.columns
        if isinstance(column.type, LargeBinary) and not column.name.endswith("_hash")
    }
    assert found - NOT_SEALED.keys() == KEPT_UNTIL.keys()
    assert all(KEPT_UNTIL.values())
