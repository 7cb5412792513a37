"""An organisation's Prometheus metrics equal the ledger's sums to the last digit, at any moment."""

import re
from collections import defaultdict
from datetime import timedelta
from decimal import Decimal
from random import Random
from typing import Any

from prometheus_client.parser import text_string_to_metric_families

from core.ledger.cost_sql import CostQuery
from core.ledger.metric_totals import MAX_SERIES, totals
from core.ledger.reader import REST, costs
from core.ledger.reprice import reprice
from core.ledger.rollup_compactor import compact
from core.ledger_id import LedgerId
from core.token_columns import TOKEN_COLUMNS
from tests.support.api import EVENT, Client, bearer, problem, send
from tests.support.ledger import NOW, batch, new_ledger, usage
from tests.support.repricing import Month, everything, own_price, set_prices

Series = dict[tuple[str, ...], Decimal]
_SAMPLE = re.compile(r"(\w+)\{(.*)\} ([0-9.]+)")
_LABEL = re.compile(r'(\w+)="((?:[^"\\]|\\.)*)"')


async def scrape(client: Client, **headers: str) -> Series:
    """All series by name and label values, exactly. Checks that Prometheus' own parser accepts the text."""
    answer = await client.get("/v1/metrics", headers=headers)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8"
    found: Series = {}
    for line in answer.text.splitlines():
        if not line.startswith("#"):
            match = _SAMPLE.fullmatch(line)
            assert match, line
            labels = tuple(value for _, value in _LABEL.findall(match[2]))
            assert (match[1], *labels) not in found
            found[match[1], *labels] = Decimal(match[3])
    samples = [s for family in text_string_to_metric_families(answer.text) for s in family.samples]
    assert len(samples) == len(found)
    return found


async def test_what_it_says(client: Client, keys: dict[str, str]) -> None:
    await send(
        client,
        {**EVENT, "cache_read_tokens": 400},
        {**EVENT, "status_code": 500},
        {**EVENT, "model": "ours", "timestamp": "2026-11-01T00:00:00Z"},
    )
    found = await scrape(client)
    priced, ours = ("openai", "gpt-4o", "priced"), ("openai", "ours", "unpriced")
    assert found["outlay_llm_cost_usd_total", *priced] == Decimal("0.0047")
    assert found["outlay_llm_cost_usd_total", *ours] == 0
    assert found["outlay_llm_events_total", *priced] == 2
    assert found["outlay_llm_errors_total", *priced] == 1
    assert found["outlay_llm_unpriced_events_total", "openai", "ours"] == 1
    tokens = {labels[-1]: n for (name, *labels), n in found.items() if "tokens" in name and labels[1] == "gpt-4o"}
    assert tokens == {"input": 1600, "cache_read": 400, "output": 20}
    for name in ("globex", "test"):
        assert await scrape(client, **bearer(keys[name])) == {}
    await problem(client, 403, "GET", "/v1/metrics", headers=bearer(keys["ingest"]))
    await problem(client, 401, "GET", "/v1/metrics", headers={"Authorization": ""})


async def test_money_has_every_digit(client: Client) -> None:
    for cost in ("178.772825462033687", "0.0000000000000000001"):
        body = '{"events": [{"provider": "x", "model": "y", "cost_usd": COST, "cost_source": "provider"}]}'.replace(
            "COST", cost
        )
        await client.post("/v1/events", content=body)
    answer = (await client.get("/v1/metrics")).text
    assert '{provider="x",model="y",cost_status="reported"} 178.7728254620336870001\n' in answer


async def test_labels_are_escaped(client: Client) -> None:
    await send(client, {**EVENT, "provider": 'a"b', "model": 'c\\"d,e="f"}é'})
    names = {series[1:3] for series in await scrape(client)}
    assert names == {('a\\"b', 'c\\\\\\"d,e=\\"f\\"}é')}


def sums(rows: Any) -> dict[tuple[str, str, str], tuple[Decimal, int]]:
    return {(r["provider"], r["model"], r["cost_status"]): (r["cost_usd"], int(r["event_count"])) for r in rows}


async def test_exact_before_while_and_after_compaction(pool: Any, org_id: int) -> None:
    ledger, random = await new_ledger(pool), Random(7)
    spread = [
        usage(n, NOW - timedelta(seconds=random.randrange(9 * 86_400)), model=random.choice(["gpt-4o", "o3", "ours"]))
        for n in range(300)
    ]
    query = CostQuery(
        LedgerId(org_id), NOW - timedelta(days=20), NOW + timedelta(days=1), ("provider", "model", "cost_status")
    )
    for part in (spread[:150], spread[150:], []):
        if part:
            await ledger.write([batch(org_id, part)])
        async with pool.acquire() as connection:
            rows = await totals(connection, LedgerId(org_id))
            expected = {
                r.labels: (r.measures["cost_usd"], r.measures["event_count"])
                for r in (await costs(connection, query)).rows
            }
            assert sums(rows) == expected
            raw = await connection.fetchrow(
                f"SELECT {', '.join(f'sum({c}) AS {c}' for c in TOKEN_COLUMNS)} FROM usage_event"
            )
            assert {c: sum(row[c] for row in rows) for c in TOKEN_COLUMNS} == dict(raw)
        await compact(pool)


async def test_no_counter_ever_goes_down(pool: Any, org_id: int) -> None:
    """New models appear and outgrow each other and the limit; a named one keeps its series, and the rest only grows."""
    ledger, random = await new_ledger(pool), Random(3)
    before: dict[tuple[str, str, str], tuple[Decimal, int]] = {}
    count = 0
    for step in range(12):
        models = [f"m{random.randrange(1 + step)}" for _ in range(10)]
        at = [NOW - timedelta(hours=random.randrange(200)) for _ in models]
        numbered = enumerate(zip(models, at, strict=True), start=count)
        events = [usage(n, time, model=model, cost_usd=0.1 * step) for n, (model, time) in numbered]
        await ledger.write([batch(org_id, events)])
        count += 10
        async with pool.acquire() as connection:
            found = sums(await totals(connection, LedgerId(org_id), 5))
        assert len({series[:2] for series in found}) <= 6
        for series, figures in before.items():
            assert found[series][0] >= figures[0]
            assert found[series][1] >= figures[1]
        assert sum(events for _, events in found.values()) == count
        before = found
        if step % 3 == 0:
            await compact(pool)
    assert any(provider == model == REST for provider, model, _ in before)
    assert await pool.fetchval("SELECT count(*) FROM metric_series") == 5


async def test_no_correction_makes_a_counter_fall(client: Client, plain_pool: Any) -> None:
    """Prices rise and fall for the past, of a model with a price and of one without; some events are of a closed month,
    so that their corrections count in another set's day."""
    ledger_id = LedgerId(await plain_pool.fetchval("SELECT id FROM organisation WHERE name = 'acme'"))
    ledger, month = await new_ledger(plain_pool), Month(plain_pool, ledger_id)
    before: Series = {}
    for step, rate in enumerate([None, 5, 1, 30, 30, 2, 4, None]):
        at = [month.last_day, NOW - timedelta(days=step), NOW]
        kinds: list[dict[str, Any]] = [{}, {"model": "ours"}, {"model": "ours", "cost_usd": 0.5}, {"status_code": 500}]
        spread = enumerate((time, kind) for time in at for kind in kinds)
        events = [usage(100 * step + n, time, **kind) for n, (time, kind) in spread]
        await ledger.write([batch(ledger_id, events)])
        if rate is not None:
            prices = [own_price(model, input=rate, output=2 * rate) for model in ("gpt-4o", "ours")]
            await reprice(
                plain_pool, await set_prices(plain_pool, ledger_id, prices=prices), everything(ledger_id), "me"
            )
        if step == 1:
            await month.close()
        if step % 3 == 0:
            await compact(plain_pool)
        found = await scrape(client)
        for series, value in before.items():
            assert value <= found[series] or not series[0].endswith("_total"), series
        before = found
        total = {name: sum(value for (of, *_), value in found.items() if of == name) for name, *_ in found}
        assert total["outlay_llm_events_total"] == 12 * (step + 1)
        assert total["outlay_llm_errors_total"] == 3 * (step + 1)
        stands = await plain_pool.fetchrow(
            "SELECT sum(cost_usd) AS cost, sum(e.event_count) FILTER (WHERE cost_status = 'unpriced') AS unpriced "
            "FROM usage_event e JOIN dimension_set d ON d.org_id = e.org_id AND d.id = e.dimension_set"
        )
        assert total["outlay_llm_cost_usd_total"] - total["outlay_llm_credits_usd_total"] == stands["cost"]
        assert total["outlay_llm_events_without_price"] == stands["unpriced"]
    assert total["outlay_llm_credits_usd_total"] > 0
    assert total["outlay_llm_unpriced_events_total"] > total["outlay_llm_events_without_price"] > 0


async def test_the_largest_are_named_first(client: Client, plain_dsn: str) -> None:
    events = [{**EVENT, "model": f"m{n}", "cost_usd": n} for n in range(250)]
    await send(client, *events)
    found = await scrape(client)
    by_model: dict[str, Decimal] = defaultdict(Decimal)
    for (name, _, model, *_), value in found.items():
        if name == "outlay_llm_cost_usd_total":
            by_model[model] += value
    assert len(by_model) == MAX_SERIES + 1
    assert by_model[REST] == sum(range(50))
    assert "m249" in by_model
    assert "m49" not in by_model
