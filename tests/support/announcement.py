"""What `make test` says at its start, and the name of each test that fails as soon as it fails."""

import os
import re
import shutil
from collections.abc import Iterator, Sequence
from time import monotonic
from typing import Final

import pytest

from cluster.containers import where
from cluster.postgres import timescale_binaries
from tests.support.browser import no_browser

MINUTES: Final = 27
"""The whole suite on two quiet cores; a first run also fetches Kafka's jars and the pinned client libraries."""
_SPENT: Final = "outlay/minutes"
_TIMESCALE_ID: Final = re.compile(r"\[.*timescale")


def _kafka() -> str:
    why = f"OUTLAY_TESTS_ON={os.environ['OUTLAY_TESTS_ON']}" if os.environ.get("OUTLAY_TESTS_ON") else None
    if where() == "containers":
        return f"Kafka and TimescaleDB: containers ({why or 'a Docker daemon answers'})."
    if shutil.which("java") is None:
        return (
            "Kafka: none, its tests are skipped. Debian: openjdk-17-jre-headless and maven; or start a Docker daemon."
        )
    return f"Kafka and TimescaleDB: processes ({why or 'no Docker daemon answers'})."


def missing() -> Iterator[str]:
    """A line for each part that is not installed: what is skipped, and the package that would change that."""
    if where() == "processes" and timescale_binaries() is None:
        yield "TimescaleDB: not installed, its tests are skipped (counted below). Package: timescaledb-2-postgresql-*."
    if (why := no_browser()) is not None:
        yield f"THE DASHBOARD IS NOT TESTED: {why}."
    if shutil.which("promtool") is None:
        yield "promtool: not installed, the shipped Prometheus rules are not tested. Debian: prometheus."
    if not (shutil.which("prometheus-alertmanager") or shutil.which("alertmanager")):
        yield "Alertmanager: not installed, its tests are skipped. Debian: prometheus-alertmanager."
    if os.geteuid() != 0:
        yield "Not root: full disks and another user are not tested."


class Announcement:
    """A plugin of the process that reports; workers of pytest-xdist have none."""

    def __init__(self, config: pytest.Config, whole: bool) -> None:
        self._config = config
        self._whole = whole
        self._counted = False
        self._began = monotonic()

    def pytest_report_header(self) -> list[str]:
        if not self._whole:
            return []
        spent = self._config.cache.get(_SPENT, None) if self._config.cache else None
        last = f"; the last run here took {spent:.0f}" if spent else ""
        takes = f"The whole suite takes about {MINUTES} minutes on two quiet cores{last}. Failures are named at once."
        return [takes, _kafka(), *missing()]

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        self._count([item.nodeid for item in session.items])

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_node_collection_finished(self, ids: Sequence[str]) -> None:
        self._count(ids)

    def _count(self, ids: Sequence[str]) -> None:
        if self._counted or not ids or not self._whole:
            return
        self._counted = True
        of_timescale = sum(1 for id_ in ids if _TIMESCALE_ID.search(id_))
        fate = (
            "run on TimescaleDB"
            if where() == "containers" or timescale_binaries()
            else "need TimescaleDB and are skipped"
        )
        self._say(f"{len(ids):,} tests, {of_timescale:,} of which {fate}.")

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self._say(f"{'FAILED' if report.when == 'call' else 'ERROR'} {report.nodeid}")

    def pytest_sessionfinish(self, exitstatus: int) -> None:
        if self._whole and self._config.cache and exitstatus in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED):
            self._config.cache.set(_SPENT, (monotonic() - self._began) / 60)

    def _say(self, line: str) -> None:
        writer = self._config.get_terminal_writer()
        if writer.width_of_current_line:
            writer.line()
        writer.line(line)


def announce(config: pytest.Config) -> None:
    """Register the plugin. It speaks of the whole suite only where that is what runs."""
    if hasattr(config, "workerinput"):
        return
    whole = [str(argument).rstrip("/") for argument in config.args] == ["tests"] and not config.option.keyword
    config.pluginmanager.register(Announcement(config, whole), "outlay-announcement")
