"""FOCUS: rows by hand over HTTP, and of any ledger the sums of its receipts and of its summary, to the last digit."""

import io
import json
from collections import defaultdict
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.accounts.organisations import create_organisation
from core.db.pool import create_pool
from core.exports import tables
from core.exports.charge_groups import Granularity, Selection
from core.exports.focus import FocusExport, export_focus
from core.exports.focus_columns import VERSIONS, columns_of
from core.ledger.cost_sql import CostQuery
from core.ledger.events import EventQuery, list_events
from core.ledger.reader import costs
from core.ledger.receipt import line_items, whose
from core.ledger.reprice import reprice
from core.ledger_id import LedgerId
from core.maintenance.upkeep import maintain
from core.prices.book import PriceBook
from core.process.settings import Settings
from tests.support.api import EVENT, Client, bearer, problem, send
from tests.support.clusters import copy_ledger
from tests.support.focus import focus_rows
from tests.support.ledger import NOW, batch, new_ledger, usage
from tests.support.prices import discounted
from tests.support.random_events import random_events
from tests.support.repricing import AGES, Month, everything, own_price, set_prices, soon

PATH = "/v1/exports/focus"
DAY = timedelta(days=1)


async def exported(client: Client, query: str = "") -> list[dict[str, str]]:
    answer = await client.get(PATH + query)
    assert answer.status_code == 200, answer.text
    return focus_rows(answer.text)


async def test_a_row_for_each_class_says_what_it_cost_and_whose_it_is(client: Client) -> None:
    call = {
        **EVENT,
        "timestamp": NOW.isoformat(),
        "feature": "chat",
        "team": "red",
        "gl_account": "4711",
        "tenant": "t",
    }
    await send(client, {**call, "cache_read_tokens": 400}, {**call, "event_id": "b", "input_tokens": 600})
    rows = {row["SkuMeter"]: row for row in await exported(client, "?version=1.2")}
    assert set(rows) == {"Input Tokens", "Cache Read Input Tokens", "Output Tokens"}
    row = rows["Input Tokens"]
    day = NOW.replace(hour=0, minute=0, second=0, microsecond=0)
    month = day.replace(day=1)
    assert {name: value for name, value in row.items() if value} == {
        "BilledCost": "0",
        "BillingAccountId": row["BillingAccountId"],
        "BillingAccountName": "acme",
        "BillingAccountType": "Organisation",
        "BillingCurrency": "USD",
        "BillingPeriodEnd": f"{(month + 32 * DAY).replace(day=1):%Y-%m-%dT%H:%M:%SZ}",
        "BillingPeriodStart": f"{month:%Y-%m-%dT%H:%M:%SZ}",
        "ChargeCategory": "Usage",
        "ChargeDescription": "Input Tokens of gpt-4o",
        "ChargeFrequency": "Usage-Based",
        "ChargePeriodEnd": f"{day + DAY:%Y-%m-%dT%H:%M:%SZ}",
        "ChargePeriodStart": f"{day:%Y-%m-%dT%H:%M:%SZ}",
        "ConsumedQuantity": "1200",
        "ConsumedUnit": "Tokens",
        "ContractedCost": "0.003",
        "ContractedUnitPrice": "2.5",
        "EffectiveCost": "0.003",
        "InvoiceIssuerName": "openai",
        "ListCost": "0.003",
        "ListUnitPrice": "2.5",
        "PricingCategory": "Standard",
        "PricingCurrency": "USD",
        "PricingCurrencyContractedUnitPrice": "2.5",
        "PricingCurrencyEffectiveCost": "0.003",
        "PricingCurrencyListUnitPrice": "2.5",
        "PricingQuantity": "0.0012",
        "PricingUnit": "1000000 Tokens",
        "ProviderName": "openai",
        "PublisherName": "openai",
        "ServiceCategory": "AI and Machine Learning",
        "ServiceName": "openai API",
        "ServiceSubcategory": "Generative AI",
        "SkuId": "openai/gpt-4o/input",
        "SkuMeter": "Input Tokens",
        "SkuPriceDetails": '{"x_ModelId":"gpt-4o","x_UsageClass":"input"}',
        "SkuPriceId": "openai/gpt-4o/input",
        "Tags": '{"feature":"chat","team":"red","gl_account":"4711"}',
        "x_CostStatus": "priced",
        "x_Feature": "chat",
        "x_GLAccount": "4711",
        "x_IsBatch": "false",
        "x_Model": "gpt-4o",
        "x_ModelFamily": "gpt-4o",
        "x_PriceId": row["x_PriceId"],
        "x_Provider": "openai",
        "x_Team": "red",
        "x_Tenant": "t",
        "x_UsageClass": "input",
    }
    (billed,) = {
        row["BilledCost"] for row in await exported(client, "?billed=effective") if row["SkuMeter"] == "Input Tokens"
    }
    assert billed == "0.003"


@pytest.mark.parametrize("version", VERSIONS)
async def test_each_version_has_its_columns(client: Client, version: str) -> None:
    await send(client, EVENT)
    answer = await client.get(f"{PATH}?version={version}")
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert f"outlay-focus-{version}-" in answer.headers["content-disposition"]
    names = [column.name for column in columns_of(version)]  # type: ignore[arg-type]
    assert answer.text.splitlines()[0] == ",".join(names)
    for row in focus_rows(answer.text):
        provider = "ServiceProviderName" if version in ("1.3", "1.4") else "ProviderName"
        assert row[provider] == "openai"


async def test_what_is_no_usage_by_the_price_book(client: Client) -> None:
    await discounted(client, 20)
    at = {"timestamp": NOW.isoformat()}
    await send(
        client,
        {**EVENT, **at, "feature": "off"},
        {**EVENT, **at, "feature": "told", "cost_usd": 0.5, "cost_source": "provider"},
        {**EVENT, **at, "feature": "told", "cost_usd": 0.25, "cost_source": "provider"},
        {**EVENT, **at, "feature": "new", "model": "ours", "units": {"images": 2}},
        {**EVENT, **at, "feature": "search", "model": "gpt-4o-search-preview", "units": {"web_search": 3}},
        {**EVENT, **at, "feature": "batch", "is_batch": True},
    )
    rows = await exported(client)
    by = {(row["x_Feature"], row["x_UsageClass"]): row for row in rows}
    off = by["off", "input"]
    assert (off["ListUnitPrice"], off["ContractedUnitPrice"]) == ("2.5", "2")
    assert (off["ListCost"], off["EffectiveCost"]) == ("0.0025", "0.002")
    told = by["told", "calls"]
    assert (told["EffectiveCost"], told["ConsumedQuantity"], told["PricingQuantity"]) == ("0.75", "2020", "2")
    assert (told["ContractedUnitPrice"], told["ListUnitPrice"], told["x_CostStatus"]) == ("", "", "reported")
    unpriced = {key[1]: row for key, row in by.items() if key[0] == "new"}
    assert {
        (name, row["ConsumedQuantity"], row["EffectiveCost"], row["ListUnitPrice"]) for name, row in unpriced.items()
    } == {
        ("input", "1000", "0", ""),
        ("output", "10", "0", ""),
        ("image", "2", "0", ""),
    }
    assert {row["x_CostStatus"] for row in unpriced.values()} == {"unpriced"}
    batch_row = by["batch", "input"]
    assert (batch_row["x_IsBatch"], batch_row["SkuPriceId"]) == ("true", "openai/gpt-4o/input/batch=true")
    assert batch_row["ContractedUnitPrice"] == "1"
    summary = (await client.get("/v1/costs/summary")).json(parse_float=Decimal)
    assert sum(Decimal(row["EffectiveCost"]) for row in rows) == summary["total_cost_usd"]


async def test_nobody_else_sees_them(client: Client, keys: dict[str, str]) -> None:
    await send(client, {**EVENT, "feature": "secret-feature"})
    for name in ("globex", "test"):
        assert focus_rows((await client.get(PATH, headers=bearer(keys[name]))).text) == []
    await problem(client, 403, "GET", PATH, headers=bearer(keys["ingest"]))
    await problem(client, 401, "GET", PATH, headers=bearer(keys["unknown"]))
    for wrong in ("version=1.0", "granularity=week", "billed=1", "group_by=team"):
        refused = await problem(client, 422, "GET", f"{PATH}?{wrong}")
        assert refused["errors"][0]["pointer"] == wrong.partition("=")[0]


async def test_parquet_where_it_is_installed(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    await send(client, {**EVENT, "feature": "=1"})
    headers = {"Accept": "application/vnd.apache.parquet, */*;q=0.1"}
    answer = await client.get(PATH, headers=headers)
    assert answer.headers["content-type"] == "application/vnd.apache.parquet"
    rows = pytest.importorskip("pyarrow.parquet").read_table(io.BytesIO(answer.content)).to_pylist()
    assert {(row["x_Feature"], row["SkuMeter"], row["EffectiveCost"]) for row in rows} == {
        ("=1", "Input Tokens", Decimal("0.0025")),
        ("=1", "Output Tokens", Decimal("0.0001")),
    }
    monkeypatch.setattr(tables, "find_spec", lambda name: None)
    refused = await problem(client, 422, "GET", PATH, headers=headers)
    assert refused["code"] == "no_parquet"
    assert (await client.get(PATH)).status_code == 200


async def test_filters_are_those_of_events(client: Client) -> None:
    await send(
        client,
        {**EVENT, "feature": "a", "user_id": "u", "status_code": 500},
        {**EVENT, "feature": "b", "tenant": "x", "region": "eu"},
    )
    for query, features in (
        ("feature=a", {"a"}),
        ("user_id=u", {"a"}),
        ("tenant=x&model=gpt-4o", {"b"}),
        ("status=error", {"a"}),
        ("region=eu", {"b"}),
        ("cost_status=unpriced", set()),
    ):
        assert {row["x_Feature"] for row in await exported(client, f"?{query}")} == features, query


async def rows_of(pool: Any, ledger_id: LedgerId, granularity: Granularity = "day") -> list[dict[str, str]]:
    pieces: list[bytes] = []

    async def write(piece: bytes) -> None:
        pieces.append(piece)

    selection = Selection(ledger_id, NOW - 40 * DAY, soon(), granularity)
    async with pool.acquire() as connection:
        count = await export_focus(connection, await PriceBook.load(connection), FocusExport(selection), write)
    rows = focus_rows(b"".join(pieces).decode())
    assert len(rows) == count
    return rows


def total_of(rows: list[dict[str, str]], column: str = "EffectiveCost") -> Decimal:
    return sum((Decimal(row[column]) for row in rows), Decimal(0))


async def check(pool: Any, ledger_id: LedgerId) -> None:
    """The rows of each length of period add up to the summary, and those of a day to the receipts of its events."""
    async with pool.acquire() as connection:
        summed = (await costs(connection, CostQuery(ledger_id, NOW - 40 * DAY, soon()))).rows
        expected = sum((row.measures["cost_usd"] for row in summed), Decimal(0))
        for granularity in ("hour", "month", "day"):
            rows = await rows_of(pool, ledger_id, granularity)
            assert total_of(rows) == expected, granularity
        assert sums(rows) == await receipts(connection, ledger_id)
    for row in rows:
        assert not row["ContractedUnitPrice"] or row["PricingQuantity"]
        if row["ContractedUnitPrice"]:
            assert Decimal(row["ContractedUnitPrice"]) * Decimal(row["PricingQuantity"]) == Decimal(
                row["EffectiveCost"]
            )
        if row["ListUnitPrice"]:
            assert Decimal(row["ListUnitPrice"]) * Decimal(row["PricingQuantity"]) == Decimal(row["ListCost"])


Sums = dict[tuple[str, ...], tuple[Decimal, Decimal]]


def sums(rows: list[dict[str, str]]) -> Sums:
    """Quantity and cost by day, feature, model, tenant, class and unit price, of what is no correction."""
    found: Sums = defaultdict(lambda: (Decimal(0), Decimal(0)))
    for row in rows:
        if row["x_UsageClass"] == "correction":
            continue
        columns = ("ChargePeriodStart", "x_Feature", "x_Model", "x_Tenant", "x_UsageClass", "ContractedUnitPrice")
        key = tuple(row[column] for column in columns)
        quantity, cost = found[key]
        is_calls = row["x_UsageClass"] == "calls"
        used = Decimal(row["PricingQuantity" if is_calls else "ConsumedQuantity"])
        found[key] = quantity + used, cost + Decimal(row["EffectiveCost"])
    return dict(found)


async def receipts(connection: Any, ledger_id: LedgerId) -> Sums:
    """The same from each event's receipt, as it stands where the event counts."""
    found: Sums = defaultdict(lambda: (Decimal(0), Decimal(0)))
    prices = await PriceBook.load(connection)
    for record in await list_events(connection, EventQuery(ledger_id, NOW - 40 * DAY, soon(), {}, 10_000)):
        if record["cost_usd"] is None:
            continue
        day = record["posted_for"] or record["timestamp"]
        for item in line_items(record, prices):
            is_whole = whose(record) is not None
            key = (
                f"{day:%Y-%m-%dT00:00:00Z}",
                *(record[name] or "" for name in ("feature", "model", "tenant")),
                "calls" if is_whole else item.usage_class,
                "" if is_whole else f"{item.unit_price_usd.normalize():f}",
            )
            quantity, cost = found[key]
            found[key] = quantity + item.quantity, cost + item.amount_usd
    return dict(found)


EVERY_KIND: list[dict[str, Any]] = [
    {},
    {"input_tokens": 0, "output_tokens": 0},
    {"input_tokens": None, "output_tokens": None},
    {"cost_usd": 0.5, "cost_source": "provider"},
    {"cost_usd": 0.5, "cost_source": "registered"},
    {"model": "nobody-knows-it", "cost_usd": 0.5},
    {"model": "ft:gpt-4o:acme::x"},
    {"status_code": 429, "input_tokens": None, "output_tokens": None},
    {"cache_read_tokens": 500, "tenant": "t"},
    {"cache_write_tokens": 10, "is_batch": True, "service_tier": "priority", "region": "us"},
    {"provider": "google", "model": "gemini-2.5-pro", "input_tokens": 200_001, "output_tokens": 3},
    {"provider": "google", "model": "gemini-2.5-pro", "input_tokens": 200_000, "output_tokens": 3},
    {"provider": "deepseek", "model": "deepseek-chat"},
    {"provider": "perplexity", "model": "sonar-pro"},
    {"provider": "anthropic", "model": "claude-sonnet-4-5", "units": {"web_search": 2}},
    {"provider": "azure", "model": "gpt-4o", "model_requested": "model-router"},
]


async def test_every_kind_of_charge_is_that_of_its_receipt(pool: Any, org_id: int) -> None:
    events = [
        usage(100 * n + k, NOW - timedelta(hours=11 * k), **fields)
        for n, fields in enumerate(EVERY_KIND)
        for k in range(9)
    ]
    ledger = await new_ledger(pool)
    await ledger.write([batch(org_id, events)])
    for _ in range(2):
        async with pool.acquire() as connection:
            rows = await rows_of(pool, LedgerId(org_id))
            assert sums([row for row in rows if row["x_CostStatus"] != "unpriced"]) == await receipts(
                connection, LedgerId(org_id)
            )
            await maintain(connection, Settings(compress_after=1))
    listed = await pool.fetchval("SELECT sum(list_cost_usd) FROM usage_event WHERE cost_usd = list_cost_usd")
    assert listed is not None


async def test_corrections_of_open_and_closed_months(pool: Any, org_id: int) -> None:
    month = Month(pool, org_id)
    ledger = await new_ledger(pool)
    early = usage(1, month.last_day, input_tokens=1000, feature="early")
    await ledger.write([batch(org_id, [early, usage(2, NOW, input_tokens=1000, feature="open")])])
    closed = await month.close()
    before = [row for row in await rows_of(pool, LedgerId(org_id)) if row["x_Feature"] == "early"]
    late = usage(3, month.last_day, input_tokens=2000, feature="late")
    await ledger.write([batch(org_id, [late])])
    prices = await set_prices(pool, org_id, prices=[own_price("gpt-4o", input=5, output=20)])
    await reprice(pool, prices, everything(org_id), "me")
    rows = await rows_of(pool, LedgerId(org_id))
    this_month = f"{NOW:%Y-%m}-01T00:00:00Z"
    day = f"{month.last_day:%Y-%m-%dT00:00:00Z}"
    assert [row for row in rows if row["x_Feature"] == "early" and not row["ChargeClass"]] == before
    counted = [row for row in rows if row["BillingPeriodStart"] != this_month]
    assert total_of(counted) == closed.cost_usd
    posted = [row for row in rows if row["ChargeClass"] == "Correction"]
    assert {(row["x_Feature"], row["ChargePeriodStart"], row["BillingPeriodStart"]) for row in posted} == {
        ("early", day, this_month),
        ("late", day, this_month),
    }
    (difference,) = [row for row in posted if row["x_Feature"] == "early"]
    assert (difference["EffectiveCost"], difference["PricingQuantity"]) == ("0.0026", "")
    now_open = {row["x_UsageClass"]: row for row in rows if row["x_Feature"] == "open"}
    assert (now_open["input"]["ContractedUnitPrice"], now_open["input"]["EffectiveCost"]) == ("5", "0.005")
    assert {row["ChargeClass"] for row in now_open.values()} == {""}
    assert now_open["input"]["ListUnitPrice"] == "2.5"
    await check_total(pool, LedgerId(org_id))


async def check_total(pool: Any, ledger_id: LedgerId) -> None:
    async with pool.acquire() as connection:
        summed = (await costs(connection, CostQuery(ledger_id, NOW - 40 * DAY, soon()))).rows
    assert total_of(await rows_of(pool, ledger_id)) == sum((r.measures["cost_usd"] for r in summed), Decimal(0))


_rates = st.sampled_from([0.0123, 2.5, 7.77])
_prices = st.fixed_dictionaries(
    {},
    optional={
        "prices": st.lists(
            st.builds(
                lambda model, rate: own_price(model, input=rate, output=2 * rate),
                st.sampled_from(["gpt-4o", "gpt-4o-mini", "nobody-knows-it"]),
                _rates,
            ),
            min_size=1,
            max_size=2,
            unique_by=lambda price: price["model"],
        ),
        "discounts": st.lists(
            st.builds(
                lambda percent: {"provider": "openai", "effective_from": AGES, "percent": percent},
                st.sampled_from([0, 12.5, 33.333, 100]),
            ),
            min_size=1,
            max_size=1,
        ),
    },
)


@settings(max_examples=8, deadline=None)
@given(seed=st.integers(0, 10_000), changes=st.lists(_prices, max_size=2), closes=st.booleans())
async def test_any_ledger_adds_up(plain_cluster: Any, seed: int, changes: list[dict[str, Any]], closes: bool) -> None:
    async for dsn in copy_ledger(plain_cluster):
        async with await create_pool(dsn) as pool:
            async with pool.acquire() as connection:
                org_id = await create_organisation(connection, "acme")
            month, random = Month(pool, org_id), Random(seed)
            ledger = await new_ledger(pool)
            old = [usage(9_000 + n, month.last_day, cost_usd=None, tenant=f"t{n % 2}") for n in range(4)]
            await ledger.write([batch(org_id, [*random_events(random, 80), *old])])
            for n, change in enumerate(changes):
                if change:
                    ledger.prices = await set_prices(pool, org_id, **change)
                    await ledger.write([batch(org_id, random_events(random, 30, 1_000 * (n + 1)))])
                    await reprice(pool, ledger.prices, everything(org_id), "me")
            if closes:
                await month.close()
                late = [usage(9_100 + n, month.last_day, tenant="t1") for n in range(3)]
                await ledger.write([batch(org_id, late)])
                ledger.prices = await set_prices(pool, org_id, prices=[own_price("gpt-4o", input=9, output=9)])
                await reprice(pool, ledger.prices, everything(org_id), "me")
                await check_total(pool, LedgerId(org_id))
            else:
                await check(pool, LedgerId(org_id))


async def test_days_that_were_dropped_are_refused(client: Client, plain_pool: Any) -> None:
    org_id = await plain_pool.fetchval("SELECT id FROM organisation WHERE name = 'acme'")
    await (await new_ledger(plain_pool)).write([batch(org_id, [usage(1)])])
    await plain_pool.execute(
        "INSERT INTO closing_total (org_id, utc_day, event_count, cost_usd) VALUES ($1, $2, 1, 1)",
        org_id,
        (NOW - 120 * DAY).date(),
    )
    refused = await problem(client, 422, "GET", f"{PATH}?start={NOW - 130 * DAY:%Y-%m-%d}")
    assert refused["code"] == "events_dropped"
    assert (await client.get(f"{PATH}?start={NOW - 119 * DAY:%Y-%m-%d}")).status_code == 200


async def test_events_as_json_lines(client: Client) -> None:
    own = {"event_id": "a", "feature": "=1+1", "units": {"web_search": 2}, "extra": {"k": "v;=1"}, "is_batch": True}
    await send(
        client, {**EVENT, **own}, {**EVENT, "event_id": "b", "model": "ours", "timestamp": "2026-11-02T03:04:05Z"}
    )
    answer = await client.get("/v1/events/export?format=jsonl")
    assert answer.headers["content-type"] == "application/jsonl"
    assert ".jsonl" in answer.headers["content-disposition"]
    found = {
        row["event_id"]: row for row in (json.loads(line, parse_float=Decimal) for line in answer.text.splitlines())
    }
    listed = {row["event_id"]: row for row in (await client.get("/v1/events")).json(parse_float=Decimal)["events"]}
    assert found["a"].keys() >= listed["a"].keys() - {"usage_flags"}
    for name in ("feature", "units", "extra", "is_batch", "input_tokens", "cost_usd", "list_cost_usd", "cost_status"):
        assert found["a"][name] == listed["a"][name], name
    assert found["b"]["cost_usd"] is None
    assert found["b"]["timestamp"] == "2026-11-02T03:04:05.000000Z"
    assert (await client.get("/v1/events/export?format=jsonl&feature=none")).text == ""
    await problem(client, 422, "GET", "/v1/events/export?format=xml")


def test_the_page_names_every_column_of_ours() -> None:
    page = (Path(__file__).parents[2] / "docs" / "exports.md").read_text()
    assert [c.name for c in columns_of("1.4") if c.name.startswith("x_") and f"`{c.name}`" not in page] == []
