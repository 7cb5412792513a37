"""A run's files are in memory only where that has room, and none stay there."""

import os
import tempfile
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.support import memory_folder
from tests.support.memory_folder import FOLDER, MemoryFolder, has_room, memory_gb, run_in_memory

GB = 1024**3


@pytest.fixture(autouse=True)
def _same_folder_afterwards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", os.environ.get("TMPDIR", tempfile.gettempdir()))
    monkeypatch.setattr(tempfile, "tempdir", tempfile.tempdir)


def test_temporary_files_are_in_it_until_it_is_removed(tmp_path: Path) -> None:
    before = tempfile.gettempdir()
    folder = MemoryFolder(tmp_path)
    assert tempfile.gettempdir() == os.environ["TMPDIR"] == str(folder.path)
    assert folder.path.parent == tmp_path
    folder.remove()
    assert tempfile.gettempdir() == before
    assert list(tmp_path.iterdir()) == []


def test_a_killed_runs_is_removed_by_the_next_and_a_running_ones_is_not(tmp_path: Path) -> None:
    running = MemoryFolder(tmp_path)
    for name in ("outlay-tests-killed", "outlay-tests-new", "anothers"):
        (tmp_path / name / "data").mkdir(parents=True)
    for old in (running.path, tmp_path / "outlay-tests-killed", tmp_path / "anothers"):
        os.utime(old, (1, 1))
    MemoryFolder(tmp_path).remove()
    assert {path.name for path in tmp_path.iterdir()} == {running.path.name, "outlay-tests-new", "anothers"}
    running.remove()


@pytest.mark.parametrize(
    ("files", "memory", "flags", "room"),
    [(8, 8, 0, True), (8, 2, 0, False), (0.06, 8, 0, False), (8, 8, os.ST_NOEXEC, False)],
)
def test_room_is_room_for_files_in_memory_that_may_be_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, files: float, memory: float, flags: int, room: bool
) -> None:
    state = SimpleNamespace(f_bavail=int(files * GB / 4096), f_frsize=4096, f_flag=flags)
    monkeypatch.setattr(os, "statvfs", lambda _: state)
    monkeypatch.setattr(memory_folder, "memory_gb", lambda: memory)
    assert has_room(tmp_path) is room


def test_a_system_without_it_has_none(tmp_path: Path) -> None:
    assert not has_room(tmp_path / "shm")
    assert memory_gb(tmp_path / "meminfo") == 0
    (tmp_path / "meminfo").write_text("MemTotal:       16384 kB\nMemAvailable:    3145728 kB\n")
    assert memory_gb(tmp_path / "meminfo") == 3


def test_who_names_a_folder_gets_that(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FOLDER, str(tmp_path))
    assert run_in_memory() is None
    assert tempfile.gettempdir() == str(tmp_path)
