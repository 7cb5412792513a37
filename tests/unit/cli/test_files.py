"""Files that operators write: what cannot be read is one sentence with its place."""

from pathlib import Path

import pytest

from cli import budgets, prices
from core.errors import Unprocessable
from tests.support.hostile_numbers import HOSTILE


def fault(command: str, text: str, tmp_path: Path) -> str:
    file = tmp_path / "given.json"
    file.write_text(text)
    read = budgets._read if command == "plan" else prices.propose_file
    with pytest.raises(Unprocessable) as caught:
        read(file)
    assert str(file) in caught.value.detail
    return caught.value.detail


@pytest.mark.parametrize("number", HOSTILE, ids=lambda number: number[:14])
def test_a_number_that_nothing_may_compute_is_named_by_its_place(number: str, tmp_path: Path) -> None:
    fees = f'{{"fees": {{"web_search": {{"price": 10, "per": {number}}}}}}}'
    found = fault("propose", f'{{"source": "s", "checked_on": "2026-11-20", "prices": [{fees}]}}', tmp_path)
    assert "prices[0].fees.web_search.per" in found
    found = fault("plan", f'{{"budgets": [{{"name": "n", "period": "daily", "threshold_usd": {number}}}]}}', tmp_path)
    assert "budgets[0].threshold_usd" in found


@pytest.mark.parametrize("command", ["propose", "plan"])
def test_a_file_nested_without_end_is_an_error_like_others(command: str, tmp_path: Path) -> None:
    fault(command, "[" * 100_000, tmp_path)
