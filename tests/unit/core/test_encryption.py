"""Secrets at rest: encrypted for their row, decrypted with any of the configured keys, and with no other."""

import base64
import stat
from pathlib import Path

import pytest
from pydantic import SecretStr

from core.encryption import KEY_FILE, DecryptionError, Encrypted, create_encryptor
from core.errors import SettingsError, Unavailable

OLD, NEW = (base64.b64encode(bytes([n]) * 32).decode() for n in (1, 2))


def test_it_opens_for_its_row_only() -> None:
    encryptor = create_encryptor(SecretStr(NEW), None)
    encrypted = encryptor.encrypt(b"hunter2", "channel:1:a")
    assert encryptor.decrypt(encrypted, "channel:1:a") == b"hunter2"
    assert b"hunter2" not in encrypted.ciphertext
    assert encryptor.encrypt(b"hunter2", "channel:1:a").ciphertext != encrypted.ciphertext  # a new nonce each time
    for owner in ("channel:2:a", "channel:1:b"):
        with pytest.raises(DecryptionError, match="moved"):
            encryptor.decrypt(encrypted, owner)
    for place in range(len(encrypted.ciphertext)):
        text = bytearray(encrypted.ciphertext)
        text[place] ^= 1
        with pytest.raises(DecryptionError, match="changed"):
            encryptor.decrypt(Encrypted(encrypted.key_id, bytes(text)), "channel:1:a")


def test_rotation() -> None:
    encrypted = create_encryptor(SecretStr(OLD), None).encrypt(b"x", "o")
    both = create_encryptor(SecretStr(f"{NEW},{OLD}"), None)
    assert both.decrypt(encrypted, "o") == b"x"
    assert both.encrypt(b"x", "o").key_id != encrypted.key_id
    with pytest.raises(DecryptionError, match="OUTLAY_SECRET_KEY"):
        create_encryptor(SecretStr(NEW), None).decrypt(encrypted, "o")


@pytest.mark.parametrize("setting", ["", "short", "?" * 44, f"{NEW},", base64.b64encode(bytes(31)).decode()])
def test_what_is_no_key(setting: str) -> None:
    with pytest.raises(SettingsError, match="OUTLAY_SECRET_KEY is 32 bytes"):
        create_encryptor(SecretStr(setting), None)


def test_no_key_at_all_is_said_when_one_is_needed() -> None:
    with pytest.raises(Unavailable, match="OUTLAY_SECRET_KEY"):
        create_encryptor(None, None).encrypt(b"x", "o")


def test_the_key_file_is_made_at_the_first_use_and_kept(tmp_path: Path) -> None:
    first = create_encryptor(None, tmp_path / "data")
    assert not (tmp_path / "data").exists()
    encrypted = first.encrypt(b"x", "o")
    file = tmp_path / "data" / KEY_FILE
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [path.name for path in file.parent.iterdir()] == [KEY_FILE]
    assert create_encryptor(None, tmp_path / "data").decrypt(encrypted, "o") == b"x"
    file.write_text(f"{NEW},{file.read_text()}")  # the new key, before the old one
    rotated = create_encryptor(None, tmp_path / "data")
    assert (rotated.decrypt(encrypted, "o"), rotated.encrypt(b"x", "o").key_id == encrypted.key_id) == (b"x", False)
    file.write_text("lost\n")
    with pytest.raises(SettingsError):
        create_encryptor(None, tmp_path / "data").decrypt(encrypted, "o")
