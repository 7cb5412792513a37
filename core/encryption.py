"""Encryption of stored secrets: AES-256-GCM with a key that is never in the database.

Every ciphertext has a nonce of its own and is bound to its row (as associated data): moved to another row, or to
another organisation's, it cannot be decrypted.
"""

import base64
import binascii
import hashlib
import hmac
import os
import secrets
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import Final, NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from pydantic import SecretStr

from core.errors import Problem, SettingsError, Unavailable

KEY_FILE: Final = "secret.key"
_KEY_BYTES: Final = 32
_NONCE_BYTES: Final = 12
_HOW: Final = "`openssl rand -base64 32` makes one"


class DecryptionError(Problem):
    """No configured key decrypts a stored secret, or the secret was changed or moved."""

    code, title = "secret_sealed", "A stored secret cannot be opened"


class Encrypted(NamedTuple):
    key_id: str
    """Identifies the key: the first 8 hex digits of its SHA-256."""
    ciphertext: bytes
    """The nonce, then the encrypted text with its tag."""


class Encryptor:
    """Encrypts with the newest key, decrypts with any. `load` returns the keys, newest first, at the first use."""

    def __init__(self, load: Callable[[], list[bytes]]) -> None:
        self._load = load

    @cached_property
    def _ciphers(self) -> Mapping[str, AESGCM]:
        return {_key_id(key): AESGCM(key) for key in self._load()}

    @property
    def key_id(self) -> str:
        """Id of the newest key."""
        return next(iter(self._ciphers))

    def derived(self, purpose: str) -> list[bytes]:
        """A key of its own for each of the keys, newest first, that tells nothing of them or of another purpose."""
        return [hmac.digest(key, purpose.encode(), "sha256") for key in self._load()]

    def encrypt(self, text: bytes, owner: str) -> Encrypted:
        """`owner` names the row; decryption needs the same name."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return Encrypted(self.key_id, nonce + self._ciphers[self.key_id].encrypt(nonce, text, owner.encode()))

    def decrypt(self, encrypted: Encrypted, owner: str) -> bytes:
        """Raises `DecryptionError`."""
        cipher = self._ciphers.get(encrypted.key_id)
        if cipher is None:
            raise DecryptionError(
                f"The key {encrypted.key_id} that encrypted this secret is not here; add it behind the newest one in "
                f"OUTLAY_SECRET_KEY, or restore {KEY_FILE}, or create the channel again."
            )
        try:
            return cipher.decrypt(
                encrypted.ciphertext[:_NONCE_BYTES], encrypted.ciphertext[_NONCE_BYTES:], owner.encode()
            )
        except InvalidTag:
            raise DecryptionError(
                "This secret was changed or moved in the database; create the channel again."
            ) from None


def create_encryptor(setting: SecretStr | None, data_dir: Path | None) -> Encryptor:
    """With the keys of the setting, else of a file in `data_dir` that is created at the first use.

    With neither, every use raises `Unavailable`. Raises `SettingsError` if the setting holds no valid keys.
    """
    if setting is not None:
        keys = _parse_keys(setting.get_secret_value())
        return Encryptor(lambda: keys)
    if data_dir is None:
        return Encryptor(_no_key)
    return Encryptor(lambda: _parse_keys(read_or_create_key_file(data_dir / KEY_FILE)))


def _no_key() -> list[bytes]:
    raise Unavailable(f"This server has no OUTLAY_SECRET_KEY: 32 bytes in base64, the same for every process; {_HOW}.")


def _parse_keys(text: str) -> list[bytes]:
    """The keys of `new,old`, the form of the setting and of the file."""
    return [_parse_key(part.strip()) for part in text.split(",")]


def _parse_key(text: str) -> bytes:
    try:
        key = base64.b64decode(text.replace("-", "+").replace("_", "/") + "=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != _KEY_BYTES:
        raise SettingsError(f"OUTLAY_SECRET_KEY is 32 bytes in base64, several with commas between them; {_HOW}.")
    return key


def read_or_create_key_file(path: Path) -> str:
    """The file's content, in the form of the setting. Creates the file with a new key. Raises `SettingsError`."""
    try:
        if not path.exists():
            _create_key_file(path)
        text = path.read_text("ascii").strip()
        _parse_keys(text)
        return text
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path} cannot be used: {error}; it holds the key of every stored secret.") from None


def _create_key_file(path: Path) -> None:
    """Atomically, and never over the file of another process: the hard link fails where one exists."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        os.fchmod(file.fileno(), 0o600)
        file.write(base64.b64encode(secrets.token_bytes(_KEY_BYTES)) + b"\n")
        file.flush()
        os.fsync(file.fileno())
    with suppress(FileExistsError):
        path.hardlink_to(draft)
    draft.unlink()


def _key_id(key: bytes) -> str:
    return hashlib.sha256(key).hexdigest()[:8]
