"""Rules and the closing of months on the command line."""

import asyncio
import json
from datetime import UTC, datetime, timedelta

import pytest
from typer.testing import CliRunner

from cli.main import commands
from core.errors import Problem
from core.ledger.closed_periods import month_of
from tests.support.api import EVENT, Client, send

NOW = datetime.now(UTC)
LAST_DAY = datetime.combine(month_of(NOW), datetime.min.time(), UTC) - timedelta(hours=12)
MONTH = f"{LAST_DAY:%Y-%m}"


async def run(*arguments: str) -> tuple[int, str]:
    """The exit code, and what it printed or was refused for."""
    done = await asyncio.to_thread(CliRunner().invoke, commands, arguments)
    refused = done.exception if isinstance(done.exception, Problem) else ""
    return done.exit_code, f"{done.output}{refused}"


@pytest.fixture(autouse=True)
def _of_this_database(plain_dsn: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OUTLAY_DATABASE_URL", plain_dsn)


async def test_a_rule_from_making_to_deleting(client: Client) -> None:
    await send(client, {**EVENT, "service": "checkout"}, {**EVENT, "service": "cart"}, {**EVENT, "service": "x"})
    rules = "attribution-rules"
    made = await run(
        *(rules, "create", "shop", "--where", "service=checkout", "--where", "service=cart", "--where", "team="),
        *("--set", "team=growth", "--set", "project=p", "--from", "2026-10-01", "--priority", "3"),
    )
    assert made[0] == 0, made
    id_ = made[1].strip()
    (listed,) = json.loads((await run(rules, "list", "--json"))[1])
    assert listed == {
        "id": id_,
        "name": "shop",
        "priority": 3,
        "where": "team=, service=checkout, service=cart",
        "set": "team=growth, project=p",
        "from": "2026-10-01",
        "overwrite": False,
    }
    code, shown = await run(rules, "apply", id_)
    assert (code, "2 events of 2 would change" in shown, "add --yes" in shown) == (0, True, True)
    assert "team\t\tgrowth\t2\t0.0052" in shown
    code, shown = await run(rules, "apply", id_, "--yes")
    assert (code, "2 events of 2 changed" in shown) == (0, True)
    teams = (await client.get("/v1/costs/summary?group_by=team")).json()["summary"]
    assert {row["team"]: row["event_count"] for row in teams} == {"growth": 2, None: 1}
    assert await run(rules, "delete", id_) == (0, "deleted\n")
    for arguments, why in (
        (("delete", id_), "no such rule"),
        (("delete", "x"), "no rule's id"),
        (("create", "n", "--where", "colour=red", "--set", "team=a"), "not known"),
        (("create", "n", "--where", "team", "--set", "team=a"), "no ="),
        (("create", "n", "--where", "team=a", "--set", "team="), "set.team"),
        (("create", "n", "--where", "team=a", "--set", "team=a", "--from", "soon"), "date"),
    ):
        code, said = await run(rules, *arguments)
        assert (code, why in said) == (1, True), said


async def test_closing(client: Client) -> None:
    await send(client, {**EVENT, "timestamp": LAST_DAY.isoformat()})
    await send(client, {**EVENT, "timestamp": LAST_DAY.isoformat(), "model": "nobody-knows"})
    code, shown = await run("close", "--check", "--json")
    assert code == 1
    found = {row["check"]: row for row in json.loads(shown)}
    assert (found["month_over"]["ok"], found["unpriced"]["count"]) == (True, 1)
    assert (await client.get("/v1/periods")).json()["periods"] == [], "it only looked"
    code, shown = await run("close", "--month", MONTH)
    assert (code, f"{MONTH} is closed: 2 events, 0.0026 USD" in shown) == (0, True)
    assert [period["closed_by"] for period in (await client.get("/v1/periods")).json()["periods"]] == ["cli"]
    code, shown = await run("close", "--check")
    assert (code, f"{MONTH} was closed at" in shown) == (0, True)
    code, shown = await run("close", "--month", f"{NOW:%Y-%m}")
    assert (code, "is not over yet" in shown) == (1, True)
    assert (await run("close", "--month", "October"))[0] == 1
