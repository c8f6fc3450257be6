"""The keys to what was told in private: how a text is sealed, opened, and where its key is kept."""

import os
import re
import secrets
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

#: Beside the database, where no key is set: one line, as `FOOTHOLD_KEYS` has it.
KEY_FILE = "secret.key"

_VERSION = "v1"
_KEY_BYTES = 32
_NONCE_BYTES = 12
_TAG_BYTES = 16
_ENTRY = re.compile(r"([A-Za-z0-9_-]{1,32}):([A-Za-z0-9+/]{43}=)")


class KeysUnusable(Exception):
    """A text holds no keys; the message is half a sentence that never repeats any of the text."""


class CannotOpen(Exception):
    """Something sealed stays shut; the message is a sentence for whoever runs the bot."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """Keys of AES-256-GCM by their names: the first seals, each opens what it sealed."""

    first: str
    by_name: Mapping[str, bytes] = field(repr=False)

    @classmethod
    def from_text(cls, text: str) -> "Keys":
        """Read "k2:<32 bytes in base64>,k1:…". Raises KeysUnusable."""
        keys: dict[str, bytes] = {}
        for number, entry in enumerate(text.split(","), 1):
            found = _ENTRY.fullmatch(entry.strip())
            if found is None:
                raise KeysUnusable(f"key {number} is not a name, a colon and 32 bytes in base64")
            if found[1] in keys:
                raise KeysUnusable(f"key {number} has the name of another one")
            keys[found[1]] = b64decode(found[2])
        return cls(first=next(iter(keys)), by_name=MappingProxyType(keys))

    def seal(self, words: str, where: str) -> str:
        """An envelope "v1.<key's name>.<nonce and ciphertext in base64>" that opens in that place alone."""
        # A nonce must not be used twice with a key: random ones may serve for some 2**32 envelopes.
        nonce = os.urandom(_NONCE_BYTES)
        sealed = AESGCM(self.by_name[self.first]).encrypt(nonce, words.encode(), where.encode())
        return f"{_VERSION}.{self.first}.{b64encode(nonce + sealed).decode('ascii')}"

    def open(self, envelope: str, where: str) -> str:
        """The words that were sealed there. Raises CannotOpen."""
        name, sealed = _parts(envelope)
        key = self.by_name.get(name)
        if key is None:
            raise CannotOpen(f"It was sealed with the key {name}, which is not among those that are set.")
        try:
            words = AESGCM(key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], where.encode())
        except InvalidTag as wrong:
            raise CannotOpen(
                f"The key {name} does not fit: it is another one of that name, or what was sealed was altered"
                " or moved."
            ) from wrong
        return words.decode()


def _parts(envelope: str) -> tuple[str, bytes]:
    """The key's name, and the nonce with the ciphertext."""
    version, _, rest = envelope.partition(".")
    name, _, text = rest.partition(".")
    if version != _VERSION:
        raise CannotOpen("It was sealed in a way that this version of the bot does not know.")
    try:
        sealed = b64decode(text, validate=True)
    except ValueError as wrong:
        raise CannotOpen("What was sealed is damaged.") from wrong
    if len(sealed) < _NONCE_BYTES + _TAG_BYTES:
        raise CannotOpen("What was sealed is damaged.")
    return name, sealed


def new_key() -> str:
    """A key as `Keys.from_text` reads it, with a name that no other is likely to have."""
    key = b64encode(secrets.token_bytes(_KEY_BYTES)).decode("ascii")
    return f"k{secrets.token_hex(3)}:{key}"


def keys_in(file: Path) -> Keys:
    """Raises KeysUnusable, and OSError where the file cannot be read."""
    try:
        return Keys.from_text(file.read_text(encoding="ascii").strip())
    except UnicodeDecodeError as wrong:
        raise KeysUnusable("it is no text") from wrong


def make_key_file(file: Path) -> Keys:
    """Make a key in a new file that its owner alone can read. Raises OSError, also where the file exists."""
    text = new_key()
    # On the disk before anything is sealed with it: after a power cut that would be shut for ever.
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as kept:
        kept.write(f"{text}\n")
        kept.flush()
        os.fsync(kept.fileno())
    _keep_name(file)
    return Keys.from_text(text)


def _keep_name(file: Path) -> None:
    """Have the folder itself on the disk, where the system can do that to a folder."""
    if os.name != "posix":
        return
    folder = os.open(file.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
