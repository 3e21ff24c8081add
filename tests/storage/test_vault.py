import os
import stat
from base64 import urlsafe_b64encode
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage import vault
from storage.tables import person, story_part
from storage.vault import BadMasterKey, MasterKeyMissing, Tampered, Vault, key_file, keys_from_text

OLD, NEW, KEY = b"o" * 32, b"n" * 32, b"k" * 32
CALLED = person.c.called


def text_of(*keys: bytes) -> str:
    return ",".join(urlsafe_b64encode(key).decode() for key in keys)


def opened(blob: bytes) -> str:
    vault.owner_of(blob)
    return vault.unseal(KEY, blob, place=CALLED, row=7)


@given(st.text(st.characters(exclude_categories=["Cs"])), st.integers(0, 2**62 - 1))
def test_a_sealed_text_opens_in_its_place(text: str, owner: int) -> None:
    blob = vault.seal(KEY, text, owner=owner, place=CALLED, row=7)
    assert vault.owner_of(blob) == owner
    assert vault.unseal(KEY, blob, place=CALLED, row=7) == text


def test_the_same_text_never_looks_the_same() -> None:
    assert len({vault.seal(KEY, "yes", owner=1, place=CALLED, row=7) for _ in range(50)}) == 50


@pytest.mark.parametrize(
    ("place", "row"), [(person.c.chat, 7), (story_part.c.words, 7), (CALLED, 8)]
)
def test_a_sealed_text_does_not_open_elsewhere(place: vault.Place, row: int) -> None:
    blob = vault.seal(KEY, "Ann", owner=5, place=CALLED, row=7)
    with pytest.raises(Tampered):
        vault.unseal(KEY, blob, place=place, row=row)


def test_no_bit_of_a_sealed_text_can_be_changed() -> None:
    blob = vault.seal(KEY, "Ann", owner=5, place=CALLED, row=7)
    for position in range(len(blob)):
        changed = bytearray(blob)
        changed[position] ^= 1
        with pytest.raises(Tampered):
            opened(bytes(changed))


@pytest.mark.parametrize("blob", [b"", b"\x01", b"\x01" + bytes(8), b"\x02" + bytes(60)])
def test_what_was_never_sealed_is_refused(blob: bytes) -> None:
    with pytest.raises(Tampered):
        opened(blob)


def test_the_newest_master_key_wraps_and_older_ones_still_unwrap() -> None:
    before = Vault([OLD])
    wrapped = before.wrap(KEY, owner=5)
    after = Vault([NEW, OLD])
    assert after.unwrap(wrapped, owner=5, master=before.newest) == KEY
    assert after.newest == Vault([NEW]).newest
    assert Vault([NEW]).unwrap(after.wrap(KEY, owner=5), owner=5, master=after.newest) == KEY


def test_an_unknown_master_key_is_named_by_what_to_do() -> None:
    before = Vault([OLD])
    with pytest.raises(MasterKeyMissing, match="put it back"):
        Vault([NEW]).unwrap(before.wrap(KEY, owner=5), owner=5, master=before.newest)


def test_a_data_key_does_not_serve_another_owner() -> None:
    one = Vault([OLD])
    with pytest.raises(Tampered):
        one.unwrap(one.wrap(KEY, owner=5), owner=6, master=one.newest)


def test_a_vault_does_not_show_its_keys() -> None:
    shown = repr(Vault([KEY])) + str(Vault([KEY]))
    assert "kkk" not in shown
    assert KEY.hex() not in shown


def test_keys_are_read_newest_first_with_or_without_padding_and_spaces() -> None:
    text = text_of(NEW).rstrip("=") + " , " + text_of(OLD)
    assert keys_from_text(text) == [NEW, OLD]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "key 1 has 0 bytes instead of 32"),
        ("S3cret!!" * 5, "key 1 is not base64url"),
        (text_of(b"S3cret" * 4), "key 1 has 24 bytes instead of 32"),
        (text_of(NEW) + ",", "key 2 has 0 bytes"),
        (text_of(NEW) + "," + "A" * 41, "key 2 is not base64url"),
        (text_of(NEW, NEW), "the same key is given twice"),
    ],
)
def test_a_wrong_key_is_explained_without_being_printed(text: str, problem: str) -> None:
    with pytest.raises(BadMasterKey, match=problem) as caught:
        keys_from_text(text)
    for word in text.split(","):
        assert not word or word not in str(caught.value)


def test_a_vault_without_a_proper_key_is_refused() -> None:
    with pytest.raises(BadMasterKey, match="no master key"):
        Vault([])
    with pytest.raises(BadMasterKey, match="31 bytes"):
        Vault([KEY[:31]])


def test_the_first_run_makes_a_key_file_that_only_its_owner_can_read(tmp_path: Path) -> None:
    path = tmp_path / "new" / "afterword.key"
    before = os.umask(0)
    try:
        key = key_file(path, may_create=True)
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert len(key) == 32
    assert key_file(path, may_create=True) == key
    assert key_file(path, may_create=False) == key
    assert key_file(tmp_path / "other.key", may_create=True) != key


def test_a_lost_key_file_is_not_replaced_when_the_database_holds_data(tmp_path: Path) -> None:
    path = tmp_path / "afterword.key"
    with pytest.raises(MasterKeyMissing, match="put it back"):
        key_file(path, may_create=False)
    assert not path.exists()


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660])
def test_a_key_file_that_others_can_read_is_refused(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "afterword.key"
    key_file(path, may_create=True)
    path.chmod(mode)
    with pytest.raises(BadMasterKey, match="chmod 600"):
        key_file(path, may_create=True)


@pytest.mark.parametrize("content", ["", "not a key", text_of(OLD, NEW), "\xe9"])
def test_a_key_file_with_something_else_in_it_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "afterword.key"
    path.write_text(content)
    path.chmod(0o600)
    with pytest.raises(BadMasterKey, match="key file"):
        key_file(path, may_create=True)
    assert path.read_text() == content


def test_a_key_file_that_is_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadMasterKey, match="cannot be read"):
        key_file(tmp_path, may_create=True)
