"""What `make test` says: at its start what it needs, and each failure at once."""

import shutil
from types import SimpleNamespace
from typing import Any, cast

import pytest

from tests.support import announcement
from tests.support.announcement import Announcement, missing


def speaking(whole: bool = True) -> tuple[Announcement, list[str]]:
    said: list[str] = []
    writer = SimpleNamespace(line=said.append, width_of_current_line=0)
    config: Any = SimpleNamespace(cache=None, get_terminal_writer=lambda: writer)
    return Announcement(config, whole), said


def report(outcome: str, when: str) -> pytest.TestReport:
    return cast(pytest.TestReport, SimpleNamespace(failed=outcome == "failed", when=when, nodeid="a.py::test_b"))


def test_a_failure_is_named_at_once() -> None:
    speaker, said = speaking(whole=False)
    for outcome, when in (("passed", "call"), ("failed", "call"), ("failed", "setup"), ("skipped", "setup")):
        speaker.pytest_runtest_logreport(report(outcome, when))
    assert said == ["FAILED a.py::test_b", "ERROR a.py::test_b"]


def test_tests_that_need_timescaledb_are_counted_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(announcement, "timescale_binaries", lambda: None)
    monkeypatch.setattr(announcement, "where", lambda: "processes")
    speaker, said = speaking()
    for _ in range(2):  # one for each worker
        speaker.pytest_xdist_node_collection_finished(["a::b[plain]", "a::b[timescaledb]", "a::c[x-_timescale]"])
    assert said == ["3 tests, 2 of which need TimescaleDB and are skipped."]


def test_each_missing_part_names_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    monkeypatch.setattr(announcement, "timescale_binaries", lambda: None)
    monkeypatch.setattr(announcement, "where", lambda: "processes")
    lines = " ".join([*missing(), *speaking()[0].pytest_report_header()])
    for package in (
        "timescaledb-2-postgresql",
        "Debian: prometheus.",
        "prometheus-alertmanager",
        "openjdk-17",
        "maven",
    ):
        assert package in lines


@pytest.mark.parametrize("place", ["containers", "processes"])
def test_it_says_in_one_line_where_kafka_and_timescaledb_run(monkeypatch: pytest.MonkeyPatch, place: str) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: "/usr/bin/java")
    monkeypatch.setattr(announcement, "timescale_binaries", lambda: None)
    monkeypatch.setattr(announcement, "where", lambda: place)
    for forced, why in (("", "Docker daemon answers"), (place, f"OUTLAY_TESTS_ON={place}")):
        monkeypatch.setenv("OUTLAY_TESTS_ON", forced)
        lines = speaking()[0].pytest_report_header()
        (line,) = [line for line in lines if line.startswith("Kafka and TimescaleDB: ")]
        assert line.startswith(f"Kafka and TimescaleDB: {place} (")
        assert why in line
        assert any(line.startswith("TimescaleDB: not installed") for line in lines) == (place == "processes")
