"""`outlay-server reconcile`, from a provider's file to rows with their causes."""

import asyncio
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from cli.main import commands
from tests.support.api import Client, send
from tests.support.bills import DAY, call, costs_page, costs_result


@pytest.fixture
def asked(plain_dsn: str, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setenv("OUTLAY_DATABASE_URL", plain_dsn)

    async def run(*arguments: str) -> Any:
        return await asyncio.to_thread(CliRunner().invoke, commands, ["reconcile", *arguments])

    return run


async def test_a_months_bill_is_taken_and_laid_beside_the_ledger(client: Client, asked: Any, tmp_path: Path) -> None:
    await send(client, call("a", input_tokens=1000))
    file, month = tmp_path / "costs.json", f"{DAY:%Y-%m}"
    file.write_text(json.dumps(costs_page((0, costs_result("gpt-4o-2024-08-06, input", "0.003", 1000)))))
    done = await asked("openai", "--month", month, "--file", str(file), "--json")
    assert done.exit_code == 0, done.exception
    assert "1 line of" in done.stderr
    row, total = json.loads(done.stdout, parse_float=Decimal)
    assert (row["model"], total["model"]) == ("gpt-4o", "total")
    assert (row["difference_usd"], row["causes"], row["unexplained_usd"]) == (Decimal("0.0005"), "price +0.0005", 0)
    again = await asked("openai", "--month", month, "--file", str(file), "--by", "day")
    assert "was here already" in again.stderr
    assert f"{DAY}\t0.003\t0.0025\t0.0005\tdiffers\tprice +0.0005\t0" in again.stdout


async def test_a_file_of_another_shape_changes_nothing(client: Client, asked: Any, tmp_path: Path) -> None:
    file = tmp_path / "costs.csv"
    file.write_text("Day,Cost\n2026-10-01,1\n")
    refused = await asked("openai", "--month", "2026-10", "--file", str(file), "--source", "csv", "--map", "day=Day")
    assert "amount" in str(refused.exception)
    wrong = await asked("openai", "--month", "2026-10", "--file", str(file), "--rate", "EUR")
    assert "NAME=VALUE" in str(wrong.exception)
    missing = await asked("openai", "--month", "2026-10", "--file", str(tmp_path / "none"))
    assert "cannot be read" in str(missing.exception)
    assert (await client.get("/v1/invoices")).json()["invoices"] == []
