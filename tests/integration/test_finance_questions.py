"""`docs/questions.md`: ten questions, one request each, asked of a ledger whose answers are known."""

import csv
import io
import re
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from core.ledger.reader import REST
from tests.support.api import Client, send
from tests.support.prices import discounted

_PAGE = (Path(__file__).parents[2] / "docs" / "questions.md").read_text("utf-8")
_HOUR = timedelta(hours=1)


def requests() -> dict[int, tuple[str, dict[str, str]]]:
    """The path and the headers of each question's request, by its number."""
    found = {}
    for number, command in re.findall(r"^## (\d+)\..*?```sh\n(.*?)\n```", _PAGE, re.DOTALL | re.MULTILINE):
        headers = dict(pair.split(": ", 1) for pair in re.findall(r'-H "([^"]+)"', command))
        del headers["Authorization"]
        (path,) = re.findall(r'"\$OUTLAY_URL(/[^"]+)"', command)
        found[int(number)] = path, headers
    return found


def call(ago: timedelta, **fields: Any) -> dict[str, Any]:
    at = (datetime.now(UTC) - ago).isoformat()
    return {
        "provider": "openai",
        "model": "gpt-4o",
        "input_tokens": 1000,
        "output_tokens": 0,
        "timestamp": at,
        **fields,
    }


async def planted(client: Client) -> None:
    await discounted(client, 20)
    own = {"team": "red", "tenant": "t0", "feature": "chat"}
    await send(
        client,
        *(call(_HOUR, **own, user_id=f"u{n}", latency_ms=n) for n in range(4)),
        call(8 * 24 * _HOUR, **own, user_id="u1"),
        call(_HOUR, team="blue", tenant="t1", feature="search", cache_read_tokens=600),
        *(call(_HOUR, tenant=f"t{n}", feature="search", input_tokens=100) for n in range(2, 12)),
        call(_HOUR, model="nobody-knows-it"),
    )


async def test_each_question_has_its_answer(client: Client) -> None:
    await planted(client)
    asked = requests()
    assert list(asked) == [*range(1, 11)]

    async def answer(number: int) -> Any:
        path, headers = asked[number]
        found = await client.get(path, headers=headers)
        assert found.status_code == 200, found.text
        return found.text if headers else found.json(parse_float=Decimal)

    ask: Callable[[int], Awaitable[Any]] = answer
    usual = Decimal("0.002")  # 1,000 input tokens at 2.50 USD a million, less 20 %
    now = await ask(1)
    assert now["change_usd"] == now["total_cost_usd"] - now["previous_cost_usd"]
    grown = {row["team"]: row["change_usd"] for row in (await ask(2))["summary"]}
    assert list(grown) == ["red", None, "blue"]
    assert grown["red"] == 3 * usual
    days = list(csv.DictReader(io.StringIO(await ask(3))))
    assert sum(Decimal(day["cost_usd"]) for day in days if day["team"] == "red") == 4 * usual
    assert (await ask(4))["spent_usd"] == now["total_cost_usd"]
    (openai,) = (await ask(5))["summary"]
    assert openai["list_cost_usd"] * Decimal("0.8") == openai["total_cost_usd"] != 0
    best = (await ask(6))["summary"][0]
    assert (best["model"], best["cache_saved_usd"]) == ("gpt-4o", Decimal("0.0006"))  # 600 × (2.50 − 1.25) × 0.8
    per_user = {row["tenant"]: row["cost_usd_per_user_id"] for row in (await ask(7))["summary"]}
    assert (per_user["t0"], per_user["t1"]) == (5 * usual / 4, None)
    top = await ask(8)
    assert (len(top["summary"]), top["summary"][-1]["tenant"]) == (11, REST)
    assert sum(row["total_cost_usd"] for row in top["summary"]) == top["total_cost_usd"]
    assert [model["model"] for model in (await ask(9))["models"]] == ["nobody-knows-it"]
    calls = {row["feature"]: row for row in (await ask(10))["summary"]}
    assert (calls["chat"]["p50_cost_usd"], calls["chat"]["p99_latency_ms"]) == (usual, 3)
