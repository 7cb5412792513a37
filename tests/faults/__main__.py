"""`make faults`: runs every fault test with many repetitions, and prints a table of the results."""

import os
import sys
import tempfile
import time
from typing import Any

import pytest

from tests.support.memory_folder import FOLDER

_LONG = {"OUTLAY_TEST_KILLS": "200", "OUTLAY_SIMULATION_SEEDS": "10000", FOLDER: tempfile.gettempdir()}
_SUITES = ("tests/simulation", "tests/faults", "tests/integration/test_every_schema.py")
_NUMBERS = {
    "test_ingest_faults.py::test_killed_in_mid_load": "1",
    "test_kill.py::test_kills_in_mid_load": "1, 2",
    "test_aggregator.py::test_kill": "2",
    "test_delivery_kill.py": "4",
    "test_alerts_with": "4",
    "full_disk": "8",
    "broker": "5",
    "test_it_starts_before": "5, 6",
    "test_a_database_that_restarts_and_one_that_only_reads": "6",
    "test_a_read_only_database": "6",
    "test_a_database_away": "6, 7",
    "test_postgres_killed": "6",
    "test_cut_off": "7",
    "test_a_slow_database_and_one_out_of_reach": "7, 9",
    "poison": "10",
    "test_records_that_are_gone": "10",
    "test_records_of_a_topic": "10",
    "test_clocks": "11",
    "copies_everywhere": "12, 13",
    "zombie": "14",
    "test_two_versions": "15",
    "test_the_previous_release": "15",
    "drain": "17",
    "test_told_to_stop": "17",
    "whatever_befalls": "2, 5, 12, 14",
    "counted_once": "1, 5, 6",
}
"""The numbers of the faults, by a part of the test's id; the first match counts."""


class Table:
    def __init__(self) -> None:
        self.rows: list[tuple[str, str, str, float]] = []

    def pytest_runtest_logreport(self, report: Any) -> None:
        if report.when != "call" and not (report.when == "setup" and not report.passed):
            return
        name = report.nodeid.rpartition("::")[2].removeprefix("test_")
        number = next((number for part, number in _NUMBERS.items() if part in report.nodeid), "")
        self.rows.append((number, name.replace("_", " "), report.outcome, report.duration))

    def show(self) -> None:
        print(f"\n{'fault':<14}{'test':<76}{'outcome':<10}seconds")  # noqa: T201
        for number, name, outcome, seconds in self.rows:
            print(f"{number:<14}{name:<76}{outcome:<10}{seconds:7.1f}")  # noqa: T201


if __name__ == "__main__":
    for name, value in _LONG.items():
        os.environ.setdefault(name, value)
    table, began = Table(), time.monotonic()
    code = pytest.main([*_SUITES, "-q", *sys.argv[1:]], plugins=[table])
    table.show()
    print(f"{len(table.rows)} in {(time.monotonic() - began) / 60:.0f} minutes")  # noqa: T201
    sys.exit(code)
