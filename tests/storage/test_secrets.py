"""Keys are read, or refused and not repeated; what they seal opens whole, in its place, or not at all."""

from base64 import b64decode, b64encode
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.database import DatabaseUnusable
from storage.secrets import KEY_FILE, CannotOpen, Keys, KeysUnusable, new_key
from storage.store import open_store
from tests.fakes import A_KEY, Clock
from tests.storage.examples import NOW

KEYS = Keys.from_text(A_KEY)
SECRET = A_KEY.split(":")[1]
WORDS = "Not above £55k"


@given(words=st.text(), where=st.text())
def test_whatever_was_sealed_opens_in_its_place_and_in_no_other(words: str, where: str) -> None:
    envelope = KEYS.seal(words, where)

    assert KEYS.open(envelope, where) == words
    with pytest.raises(CannotOpen, match="altered or moved"):
        KEYS.open(envelope, f"{where}.")


@given(place=st.integers(0, 10_000), bit=st.integers(0, 7))
def test_one_bit_that_was_changed_keeps_it_shut(place: int, bit: int) -> None:
    head, _, text = KEYS.seal(WORDS, "here").rpartition(".")
    sealed = bytearray(b64decode(text))
    sealed[place % len(sealed)] ^= 1 << bit

    with pytest.raises(CannotOpen, match="does not fit"):
        KEYS.open(f"{head}.{b64encode(sealed).decode()}", "here")


@given(cut=st.integers(0, 60))
def test_what_was_cut_off_or_is_no_envelope_stays_shut(cut: int) -> None:
    with pytest.raises(CannotOpen):
        KEYS.open(KEYS.seal(WORDS, "here")[:cut], "here")


@given(text=st.text())
def test_any_text_either_opens_or_is_said_not_to(text: str) -> None:
    for envelope in (text, f"v1.{text}", f"v1.test.{text}"):
        with pytest.raises(CannotOpen):
            KEYS.open(envelope, "here")


def test_what_a_later_version_sealed_is_said_to_be_so() -> None:
    with pytest.raises(CannotOpen, match="this version of the bot does not know"):
        KEYS.open(KEYS.seal(WORDS, "here").replace("v1.", "v2."), "here")


def test_the_first_key_seals_and_each_opens() -> None:
    both = Keys.from_text(f" {new_key()} , {A_KEY}\n")

    assert both.open(KEYS.seal(WORDS, "here"), "here") == WORDS
    with pytest.raises(CannotOpen, match=f"the key {both.first}, which is not among"):
        KEYS.open(both.seal(WORDS, "here"), "here")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "key 1 is not a name, a colon and 32 bytes in base64"),
        (SECRET, "key 1 is not"),
        (f"{A_KEY},", "key 2 is not"),
        (f"k.1:{SECRET}", "key 1 is not"),
        (f"k1:{SECRET[:-4]}", "key 1 is not"),
        (f"k1:{SECRET[:-1]}A", "key 1 is not"),
        (f"{A_KEY},test:{new_key().split(':')[1]}", "key 2 has the name of another one"),
    ],
)
def test_a_text_without_keys_is_refused_and_not_repeated(text: str, reason: str) -> None:
    with pytest.raises(KeysUnusable, match=reason) as refused:
        Keys.from_text(text)

    assert SECRET[:8] not in str(refused.value)


def test_keys_do_not_show_themselves() -> None:
    assert repr(KEYS) == "Keys(first='test')"


def test_new_keys_are_all_different() -> None:
    made = [new_key() for _ in range(20)]

    assert len({Keys.from_text(one).first for one in made}) == 20
    assert len({one.split(":")[1] for one in made}) == 20


@pytest.mark.parametrize("text", [b"", b"my notes", b"\xff\xfe"])
def test_a_key_file_that_holds_no_key_is_named_and_left_as_it_is(
    database: Path, tmp_path: Path, text: bytes
) -> None:
    file = tmp_path / KEY_FILE
    file.write_bytes(text)

    for _ in range(2):  # the first refusal gave the database back
        with pytest.raises(DatabaseUnusable, match=rf"in its key file, .*{KEY_FILE}, "):
            open_store(f"sqlite:///{database}", clock=Clock(NOW))

    assert file.read_bytes() == text


def test_a_key_file_that_cannot_be_read_is_named(database: Path, tmp_path: Path) -> None:
    (tmp_path / KEY_FILE).mkdir()

    with pytest.raises(DatabaseUnusable, match=rf"{KEY_FILE}, cannot be read or made \(Is a directory\)"):
        open_store(f"sqlite:///{database}", clock=Clock(NOW))
