"""FOCUS beside the receipts of its events and the ledger's sums, to the last digit, on both engines."""

from collections import defaultdict
from datetime import timedelta
from decimal import Decimal
from random import Random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from core.accounts.organisations import create_organisation
from core.db.pool import create_pool
from core.exports.charge_groups import Granularity, Selection
from core.exports.focus import FocusExport, export_focus
from core.ledger.cost_sql import CostQuery
from core.ledger.events import EventQuery, list_events
from core.ledger.line_items import line_items, whose
from core.ledger.reader import costs
from core.ledger.reprice import reprice
from core.ledger_id import LedgerId
from core.maintenance.upkeep import maintain
from core.prices.book import PriceBook
from core.process.settings import Settings
from tests.support.clusters import copy_ledger
from tests.support.focus import focus_rows
from tests.support.ledger import NOW, batch, new_ledger, usage
from tests.support.random_events import random_events
from tests.support.repricing import AGES, Month, everything, own_price, set_prices, soon

DAY = timedelta(days=1)


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
    """Quantity and cost by day, feature, model, tenant, class and unit price, without unpriced rows and corrections."""
    found: Sums = defaultdict(lambda: (Decimal(0), Decimal(0)))
    for row in rows:
        if row["x_UsageClass"] == "correction" or row["x_CostStatus"] == "unpriced":
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
            assert sums(rows) == await receipts(connection, LedgerId(org_id))
            await maintain(connection, Settings(compress_after=1))
    kinds = {"input", "output", "cache_read", "cache_write_5m", "calls", "routing", "request", "web_search"}
    assert {row["x_UsageClass"] for row in rows} == kinds
    assert {row["x_ContextAbove"] for row in rows} == {"", "200000"}


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
