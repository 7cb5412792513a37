"""Secrets at rest: sealed to their row, opened by any key there is, and by nothing else."""

import base64
import stat
from pathlib import Path

import pytest
from pydantic import SecretStr

from core.errors import SettingsError, Unavailable
from core.seal import KEY_FILE, Sealed, SealError, sealer

OLD, NEW = (base64.b64encode(bytes([n]) * 32).decode() for n in (1, 2))


def test_it_opens_for_its_row_only() -> None:
    sealing = sealer(SecretStr(NEW), None)
    sealed = sealing.seal(b"hunter2", "channel:1:a")
    assert sealing.open(sealed, "channel:1:a") == b"hunter2"
    assert b"hunter2" not in sealed.text
    assert sealing.seal(b"hunter2", "channel:1:a").text != sealed.text  # a nonce of its own
    for owner in ("channel:2:a", "channel:1:b"):
        with pytest.raises(SealError, match="moved"):
            sealing.open(sealed, owner)
    for place in range(len(sealed.text)):
        text = bytearray(sealed.text)
        text[place] ^= 1
        with pytest.raises(SealError, match="changed"):
            sealing.open(Sealed(sealed.key_id, bytes(text)), "channel:1:a")


def test_rotation() -> None:
    sealed = sealer(SecretStr(OLD), None).seal(b"x", "o")
    both = sealer(SecretStr(f"{NEW},{OLD}"), None)
    assert both.open(sealed, "o") == b"x"
    assert both.seal(b"x", "o").key_id != sealed.key_id
    with pytest.raises(SealError, match="OUTLAY_SECRET_KEY"):
        sealer(SecretStr(NEW), None).open(sealed, "o")


@pytest.mark.parametrize("setting", ["", "short", "?" * 44, f"{NEW},", base64.b64encode(bytes(31)).decode()])
def test_what_is_no_key(setting: str) -> None:
    with pytest.raises(SettingsError, match="OUTLAY_SECRET_KEY is 32 bytes"):
        sealer(SecretStr(setting), None)


def test_no_key_at_all_is_said_when_one_is_needed() -> None:
    with pytest.raises(Unavailable, match="OUTLAY_SECRET_KEY"):
        sealer(None, None).seal(b"x", "o")


def test_the_key_file_is_made_at_the_first_use_and_kept(tmp_path: Path) -> None:
    first = sealer(None, tmp_path / "data")
    assert not (tmp_path / "data").exists()
    sealed = first.seal(b"x", "o")
    file = tmp_path / "data" / KEY_FILE
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [path.name for path in file.parent.iterdir()] == [KEY_FILE]
    assert sealer(None, tmp_path / "data").open(sealed, "o") == b"x"
    file.write_text(f"{NEW},{file.read_text()}")  # a new one, before the old one
    rotated = sealer(None, tmp_path / "data")
    assert (rotated.open(sealed, "o"), rotated.seal(b"x", "o").key_id == sealed.key_id) == (b"x", False)
    file.write_text("lost\n")
    with pytest.raises(SettingsError):
        sealer(None, tmp_path / "data").open(sealed, "o")
