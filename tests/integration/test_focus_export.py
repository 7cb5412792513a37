"""FOCUS: rows by hand over HTTP, and of any ledger the sums of its receipts and of its summary, to the last digit."""

import io
import json
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from core.exports import tables
from core.exports.focus_columns import VERSIONS, columns_of
from tests.support.api import EVENT, Client, bearer, problem, send
from tests.support.focus import focus_rows
from tests.support.ledger import NOW, batch, new_ledger, usage
from tests.support.prices import discounted

PATH = "/v1/exports/focus"
DAY = timedelta(days=1)


async def exported(client: Client, query: str = "") -> list[dict[str, str]]:
    answer = await client.get(PATH + query)
    assert answer.status_code == 200, answer.text
    return focus_rows(answer.text)


ROW = {
    "BilledCost": "0",
    "BillingAccountName": "acme",
    "BillingAccountType": "Organisation",
    "BillingCurrency": "USD",
    "ChargeCategory": "Usage",
    "ChargeDescription": "Input Tokens of gpt-4o",
    "ChargeFrequency": "Usage-Based",
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
    "x_Provider": "openai",
    "x_Team": "red",
    "x_Tenant": "t",
    "x_UsageClass": "input",
}
"""Of input tokens, without times and ids."""


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
    ours = {name: row[name] for name in ("BillingAccountId", "x_PriceId")}
    assert all(value.isdigit() for value in ours.values())
    times = {
        "BillingPeriodEnd": (month + 32 * DAY).replace(day=1),
        "BillingPeriodStart": month,
        "ChargePeriodEnd": day + DAY,
        "ChargePeriodStart": day,
    }
    stated = {name: f"{time:%Y-%m-%dT%H:%M:%SZ}" for name, time in times.items()}
    assert {name: value for name, value in row.items() if value} == {**ROW, **ours, **stated}
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
