"""`make faults`: every fault with everything repeated often, and a table of what came of it."""

import os
import sys
import time
from typing import Any

import pytest

_LONG = {"OUTLAY_TEST_KILLS": "200", "OUTLAY_SIMULATION_SEEDS": "10000"}
_NUMBERS = {
    "alerts_with": "4",
    "kills_at_any_moment": "2",
    "killed_": "2",
    "broker": "5",
    "restarts_and_one_that_only_reads": "6",
    "slow_database": "7, 9",
    "full_disk": "8",
    "poison": "10",
    "copies_everywhere": "12, 13",
    "zombie": "14",
    "drain": "17",
    "whatever_befalls": "2, 5, 12, 14",
}
"""The faults' numbers, by a piece of the test's name."""


class Table:
    def __init__(self) -> None:
        self.rows: list[tuple[str, str, str, float]] = []

    def pytest_runtest_logreport(self, report: Any) -> None:
        if report.when != "call" and not (report.when == "setup" and not report.passed):
            return
        name = report.nodeid.rpartition("::")[2].removeprefix("test_")
        number = next((number for part, number in _NUMBERS.items() if part in name), "")
        self.rows.append((number, name.replace("_", " "), report.outcome, report.duration))

    def show(self) -> None:
        print(f"\n{'fault':<14}{'what befalls':<76}{'outcome':<10}seconds")  # noqa: T201
        for number, name, outcome, seconds in self.rows:
            print(f"{number:<14}{name:<76}{outcome:<10}{seconds:7.1f}")  # noqa: T201


if __name__ == "__main__":
    for name, value in _LONG.items():
        os.environ.setdefault(name, value)
    table, began = Table(), time.monotonic()
    code = pytest.main(["tests/simulation", "tests/faults", "-q", *sys.argv[1:]], plugins=[table])
    table.show()
    print(f"{len(table.rows)} in {(time.monotonic() - began) / 60:.0f} minutes")  # noqa: T201
    sys.exit(code)
