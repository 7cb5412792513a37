"""The spool: events stay on disk until the server has them, and the next process sends what a killed one left."""

from pathlib import Path

import pytest
from outlay._errors import SettingsError
from outlay._spool import _SEGMENT_BYTES, Spool


def files(folder: Path) -> list[Path]:
    return sorted(folder.iterdir())


def test_what_a_living_process_has_is_its_own(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    spool.add(b'{"n":1}')
    assert [*Spool(tmp_path).left_behind()] == []
    assert files(tmp_path)[0].stat().st_mode & 0o077 == 0
    spool.close()
    assert [*Spool(tmp_path).left_behind()] == [[b'{"n":1}']]
    assert files(tmp_path) == []


def test_what_is_through_is_forgotten(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    for n in range(5):
        spool.add(b'{"n":%d}' % n)
    spool.settled(4)
    assert files(tmp_path)[0].stat().st_size > 0
    spool.settled(5)
    assert files(tmp_path)[0].stat().st_size == 0
    spool.add(b'{"n":5}')
    spool.close()
    assert [*Spool(tmp_path).left_behind()] == [[b'{"n":5}']]


def test_full_files_go_one_by_one(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    event = b'{"x":"%s"}' % (b"x" * (_SEGMENT_BYTES // 2))
    for _ in range(5):
        spool.add(event)
    assert len(files(tmp_path)) == 3
    spool.settled(3)
    assert len(files(tmp_path)) == 2
    spool.settled(4)
    assert len(files(tmp_path)) == 1
    spool.settled(5)
    spool.close()
    assert files(tmp_path) == []


def test_a_line_that_was_cut_is_skipped_and_a_reader_that_gives_up_keeps_all(tmp_path: Path) -> None:
    (tmp_path / "1-x.jsonl").write_bytes(b'{"n":1}\n{"n":2}\n{"n":')
    reader = Spool(tmp_path).left_behind()
    assert next(reader) == [b'{"n":1}', b'{"n":2}']
    reader.close()  # type: ignore[attr-defined]
    assert len(files(tmp_path)) == 1
    assert len([*Spool(tmp_path).left_behind()]) == 1
    assert files(tmp_path) == []


def test_a_folder_that_cannot_be_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SettingsError, match="folder cannot be made"):
        Spool(tmp_path / "file" / "spool")
