"""Secrets at rest: AES-256-GCM under a key that is never in the database.

A sealed text is a nonce of its own and the ciphertext, bound to the row it belongs to: moved to another row, or to
another organisation's, it does not open.
"""

import base64
import binascii
import hashlib
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

from core.errors import OutlayError, SettingsError, Unavailable

KEY_FILE: Final = "secret.key"
_KEY_BYTES: Final = 32
_NONCE_BYTES: Final = 12
_HOW: Final = "`openssl rand -base64 32` makes one"


class SealError(OutlayError):
    """A stored secret cannot be opened with the keys at hand."""

    code, title = "secret_sealed", "A stored secret cannot be opened"


class Sealed(NamedTuple):
    key_id: str
    """Which key opens it: the beginning of the key's own hash."""
    text: bytes


class Sealer:
    """Seals with the newest key, opens with any. `load` is asked at the first use: its keys, the newest first."""

    def __init__(self, load: Callable[[], list[bytes]]) -> None:
        self._load = load

    @cached_property
    def _ciphers(self) -> Mapping[str, AESGCM]:
        return {_key_id(key): AESGCM(key) for key in self._load()}

    @property
    def key_id(self) -> str:
        """The newest key's."""
        return next(iter(self._ciphers))

    def seal(self, text: bytes, owner: str) -> Sealed:
        """`owner` names the row: the same text is needed to open it."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return Sealed(self.key_id, nonce + self._ciphers[self.key_id].encrypt(nonce, text, owner.encode()))

    def open(self, sealed: Sealed, owner: str) -> bytes:
        """Raises `SealError`."""
        cipher = self._ciphers.get(sealed.key_id)
        if cipher is None:
            raise SealError(
                f"The key {sealed.key_id} that sealed this secret is not here; add it behind the newest one in "
                f"OUTLAY_SECRET_KEY, or restore {KEY_FILE}, or make the channel anew."
            )
        try:
            return cipher.decrypt(sealed.text[:_NONCE_BYTES], sealed.text[_NONCE_BYTES:], owner.encode())
        except InvalidTag:
            raise SealError("This secret was changed or moved in the database; make the channel anew.") from None


def sealer(setting: SecretStr | None, data_dir: Path | None) -> Sealer:
    """From the setting, else from a file in `data_dir` that is made at the first use; with neither, any use fails.

    Raises `SettingsError`: the setting is no key.
    """
    if setting is not None:
        keys = _decoded(setting.get_secret_value())
        return Sealer(lambda: keys)
    if data_dir is None:
        return Sealer(_no_key)
    return Sealer(lambda: _decoded(kept_key(data_dir / KEY_FILE)))


def _no_key() -> list[bytes]:
    raise Unavailable(f"This server has no OUTLAY_SECRET_KEY: 32 bytes in base64, the same for every process; {_HOW}.")


def _decoded(text: str) -> list[bytes]:
    """The keys in `new,old`, as the setting and the file have them."""
    return [_key(part.strip()) for part in text.split(",")]


def _key(text: str) -> bytes:
    try:
        key = base64.b64decode(text.replace("-", "+").replace("_", "/") + "=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != _KEY_BYTES:
        raise SettingsError(f"OUTLAY_SECRET_KEY is 32 bytes in base64, several with commas between them; {_HOW}.")
    return key


def kept_key(path: Path) -> str:
    """What this file holds, as the setting takes it; made where there is none. Raises `SettingsError`."""
    try:
        if not path.exists():
            _make(path)
        text = path.read_text("ascii").strip()
        _decoded(text)
        return text
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path} cannot be used: {error}; it holds the key of every stored secret.") from None


def _make(path: Path) -> None:
    """Whole or not at all, and never over another process's."""
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
