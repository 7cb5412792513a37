"""Files in the shapes of the providers' public references, each with what it must mean."""

import io
import json
from datetime import date
from decimal import Decimal
from typing import Any, get_args

import pytest

from core.errors import TooLarge
from core.invoices.bill import Bill, amount_usd, lines_of
from core.invoices.documents import rows_of
from core.invoices.line import InvoiceLine, WrongShape
from core.invoices.sources import SOURCES, SourceName

OCTOBER: Any = date(2026, 10, 1)


def read(source: SourceName, text: str, **more: Any) -> list[InvoiceLine]:
    """Without the days on which nothing was billed."""
    bill = Bill(SOURCES[source].provider or "x", source, **more)
    rows = rows_of(io.BytesIO(text.encode()), SOURCES[source].shape == "pages")
    return [line for line in lines_of(bill, rows) if line.kind != "nothing"]


def facts(line: InvoiceLine) -> tuple[Any, ...]:
    return line.kind, line.model, line.usage_class, line.tier, line.quantity, line.amount


def test_every_source_has_a_row() -> None:
    assert set(SOURCES) == set(get_args(SourceName))


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("gpt-4o-2024-08-06, input", ("gpt-4o-2024-08-06", "input", "standard")),
        ("gpt-4o-2024-08-06, cached input", ("gpt-4o-2024-08-06", "cache_read", "standard")),
        ("gpt-4o-2024-08-06, output", ("gpt-4o-2024-08-06", "output", "standard")),
        ("gpt-5.6-terra, cache write input", ("gpt-5.6-terra", "cache_write", "standard")),
        ("gpt-4o-mini-2024-07-18, batch input", ("gpt-4o-mini-2024-07-18", "input", "batch")),
        ("gpt-5.5, priority output", ("gpt-5.5", "output", "priority")),
        ("gpt-realtime, audio output", ("gpt-realtime", "audio_output", "standard")),
        ("web search tool calls", (None, "web_search", None)),
        ("code interpreter sessions", (None, "code_execution", None)),
        ("assistants api | file search", (None, "file_search", None)),
        ("gpt-4o-2024-08-06", ("gpt-4o-2024-08-06", None, None)),
    ],
)
def test_openai_line_items(item: str, expected: tuple[Any, ...]) -> None:
    bucket = {
        "start_time": 1790812800,
        "end_time": 1790899200,
        "results": [
            {"amount": {"value": 0.06, "currency": "usd"}, "line_item": item, "project_id": "proj_abc", "quantity": 24}
        ],
    }
    (line,) = read("openai_costs", json.dumps({"data": [bucket], "has_more": False}))
    assert (line.model, line.usage_class, line.tier) == expected
    assert (line.day, line.amount, line.project) == (OCTOBER, Decimal("0.06"), "proj_abc")
    assert line.quantity == (None if line.usage_class is None else 24)


def test_openai_usage_takes_cached_and_audio_tokens_out_of_the_totals() -> None:
    result = {
        "input_tokens": 1000,
        "input_cached_tokens": 300,
        "input_audio_tokens": 50,
        "output_tokens": 80,
        "output_audio_tokens": 20,
        "model": "gpt-4o",
        "batch": True,
        "project_id": "p",
        "num_model_requests": 5,
    }
    bucket = {"start_time": 1790812800, "end_time": 1790899200, "results": [result]}
    lines = read("openai_usage", json.dumps({"data": [bucket], "has_more": False}))
    assert {line.usage_class: line.quantity for line in lines} == {
        "input": 650,
        "cache_read": 300,
        "output": 60,
        "audio_input": 50,
        "audio_output": 20,
    }
    assert {(line.amount, line.tier, line.model) for line in lines} == {(None, "batch", "gpt-4o")}


def test_anthropic_costs_are_cents_as_decimal_strings() -> None:
    common = {
        "currency": "USD",
        "workspace_id": "wrkspc_1",
        "cost_type": "tokens",
        "model": "claude-sonnet-4-5",
        "service_tier": "standard",
        "context_window": "0-200k",
        "inference_geo": "us",
        "description": "x",
    }
    results: list[dict[str, Any]] = [
        {**common, "amount": "123.78912", "token_type": "uncached_input_tokens"},
        {**common, "amount": "1", "token_type": "cache_creation.ephemeral_1h_input_tokens", "service_tier": "batch"},
        {
            **common,
            "amount": "2",
            "token_type": "output_tokens",
            "context_window": "200k-1M",
            "inference_geo": "global",
        },
        {"currency": "USD", "amount": "10", "cost_type": "web_search", "model": None, "token_type": None},
        {"currency": "USD", "amount": "-5", "cost_type": None, "description": "credit"},
    ]
    bucket = {"starting_at": "2026-10-01T00:00:00Z", "ending_at": "2026-10-02T00:00:00Z", "results": results}
    lines = read("anthropic_cost_report", json.dumps({"data": [bucket], "has_more": False, "next_page": None}))
    assert [facts(line) for line in lines] == [
        ("usage", "claude-sonnet-4-5", "input", "standard", None, Decimal("1.2378912")),
        ("usage", "claude-sonnet-4-5", "cache_write_1h", "batch", None, Decimal("0.01")),
        ("usage", "claude-sonnet-4-5", "output", "long", None, Decimal("0.02")),
        ("usage", None, "web_search", None, None, Decimal("0.10")),
        ("credit", None, None, None, None, Decimal("-0.05")),
    ]
    assert [line.region for line in lines] == ["us", "us", None, None, None]
    bucket["results"] = [{**results[0], "token_type": "thoughts"}]
    with pytest.raises(WrongShape, match="token_type"):
        read("anthropic_cost_report", json.dumps({"data": [bucket], "has_more": False}))


def test_anthropic_usage_by_class() -> None:
    result = {
        "uncached_input_tokens": 1500,
        "cache_read_input_tokens": 200,
        "output_tokens": 500,
        "cache_creation": {"ephemeral_1h_input_tokens": 1000, "ephemeral_5m_input_tokens": 500},
        "server_tool_use": {"web_search_requests": 10},
        "model": "claude-opus-4-5",
        "service_tier": "batch",
    }
    bucket = {"starting_at": "2026-10-01T00:00:00Z", "ending_at": "2026-10-02T00:00:00Z", "results": [result]}
    lines = read("anthropic_usage_report", json.dumps({"data": [bucket], "has_more": False}))
    assert {line.usage_class: line.quantity for line in lines} == {
        "input": 1500,
        "cache_read": 200,
        "cache_write_5m": 500,
        "cache_write_1h": 1000,
        "output": 500,
    }


def test_focus_finds_model_and_class_where_the_version_has_them() -> None:
    header = (
        "BilledCost,BillingCurrency,BillingAccountId,ChargeCategory,ChargePeriodStart,ConsumedQuantity,ConsumedUnit,"
    )
    header += "ServiceCategory,SkuMeter,SkuPriceDetails,ResourceName,ChargeDescription,PricingCurrency,EffectiveCost,"
    header += "PricingCurrencyEffectiveCost"
    ai, at = "AI and Machine Learning", "2026-10-01T00:00:00Z"
    rows = [
        f'42,USD,a,Usage,{at},8400000,Tokens,{ai},Input Tokens,"{{""x_ModelId"":""gpt-4o""}}",,text,USD,42,42',
        f"1,USD,a,Usage,{at},5,1K Tokens,{ai},Cache Read Input Tokens,,claude-sonnet-4-5,text,USD,1,1",
        f'2,USD,a,Usage,{at},7,Tokens,{ai},,"{{""TokenDirection"":""Output""}}",,Output of gpt-5.5 in us,USD,2,2',
        f"-3,USD,a,Credit,{at},,,{ai},,,,promotion,USD,-3,-3",
        f"4,EUR,a,Tax,{at},,,{ai},,,,VAT,USD,4,4.4",
        f"9,USD,a,Usage,{at},1,GB,Storage,,,bucket-1,text,USD,9,9",
    ]
    lines = read("focus", "\n".join((header, *rows)), rates={"EUR": Decimal("1.2")})
    assert [facts(line) for line in lines] == [
        ("usage", "gpt-4o", "input", None, 8_400_000, 42),
        ("usage", "claude-sonnet-4-5", "cache_read", None, 5_000, 1),
        ("usage", "gpt-5.5", "output", None, 7, 2),
        ("credit", None, None, None, None, -3),
        ("tax", None, None, None, None, 4),
    ]
    assert lines[4].stated_usd == Decimal("4.4")
    assert amount_usd(Bill("x", "focus", rates={"EUR": Decimal("1.2")}), lines[4]) == Decimal("4.8")


def test_aws_takes_bedrocks_lines_of_both_reports() -> None:
    header = "bill_payer_account_id,line_item_usage_account_id,line_item_usage_start_date,line_item_line_item_type,"
    header += "line_item_product_code,line_item_usage_type,line_item_usage_amount,line_item_unblended_cost,"
    header += "line_item_currency_code,pricing_unit,product_region_code,line_item_line_item_description"
    at = "2026-10-01T05:00:00Z"
    rows = [
        f"1,2,{at},Usage,AmazonBedrock,USE1-Claude4Sonnet-input-tokens,3.5,0.0105,USD,1K tokens,us-east-1,x",
        f"1,2,{at},Usage,AmazonBedrock,USE1-Claude4Sonnet-cache-read-input-token-count-batch,1,0.1,USD,1K tokens,,x",
        f"1,2,{at},Credit,AmazonBedrock,,,-1,USD,,,promotion",
        f"1,2,{at},Tax,AmazonBedrock,,,2,USD,,,VAT",
        f"1,2,{at},Usage,AmazonEC2,BoxUsage,1,5,USD,Hrs,us-east-1,x",
    ]
    lines = read("aws_cur", "\n".join((header, *rows)))
    assert [facts(line) for line in lines] == [
        ("usage", "Claude4Sonnet", "input", None, 3500, Decimal("0.0105")),
        ("usage", "Claude4Sonnet", "cache_read", "batch", 1000, Decimal("0.1")),
        ("credit", None, None, None, None, -1),
        ("tax", None, None, None, None, 2),
    ]
    assert (lines[0].account, lines[0].project, lines[0].region) == ("1", "2", "us-east-1")
    old = (
        "lineItem/UsageStartDate,lineItem/LineItemType,lineItem/ProductCode,lineItem/UsageType,lineItem/UnblendedCost\n"
    )
    (line,) = read("aws_cur", f"{old}{at},Usage,AmazonBedrock,USE1-Nova-output-tokens,0.5")
    assert (line.model, line.usage_class, line.amount) == ("Nova", "output", Decimal("0.5"))


def test_google_credits_are_lines_of_their_own_and_its_rate_is_kept() -> None:
    row = {
        "billing_account_id": "A",
        "service": {"description": "Vertex AI"},
        "project": {"id": "p"},
        "currency": "EUR",
        "sku": {"description": "Gemini 2.5 Flash GA Text Input - Predictions"},
        "cost": 8,
        "currency_conversion_rate": 0.8,
        "usage_start_time": "2026-10-01 00:00:00 UTC",
        "usage": {"amount": 3000000, "unit": "count"},
        "cost_type": "regular",
        "credits": [{"name": "Committed", "amount": -1.6}],
        "location": {"region": "europe-west4"},
    }
    other = {**row, "service": {"description": "Compute Engine"}}
    text = "\n".join(json.dumps(each) for each in (row, other))
    usage, credit = read("gcp_billing", text, rates={"EUR": Decimal("1.3")})
    assert facts(usage) == ("usage", "gemini-2.5-flash", "input", None, 3_000_000, 8)
    assert usage.stated_usd == 10
    assert credit.stated_usd == -2
    assert (credit.kind, credit.amount, credit.account, usage.region) == (
        "credit",
        Decimal("-1.6"),
        "A",
        "europe-west4",
    )
    flat = "usage_start_time,service.description,sku.description,cost,currency,usage.amount\n"
    (line,) = read(
        "gcp_billing", f"{flat}2026-10-01T00:00:00Z,Gemini API,Gemini 2.5 Pro Thinking Text Output,1.5,USD,10"
    )
    assert facts(line) == ("usage", "gemini-2.5-pro", "reasoning", None, 10, Decimal("1.5"))


def test_azure_actual_costs_and_focus_under_one_name() -> None:
    header = "BillingAccountId,SubscriptionId,Date,MeterCategory,MeterSubCategory,MeterName,Quantity,UnitOfMeasure,"
    header += "CostInBillingCurrency,BillingCurrency,ChargeType,ResourceLocation,CostInUsd"
    rows = [
        "a,s,10/01/2026,Cognitive Services,Azure OpenAI,gpt-4o-0806-Inp-glbl Tokens,2.5,1K,6,EUR,Usage,eastus,0.007",
        "a,s,10/01/2026,Cognitive Services,Azure OpenAI,gpt-4o-0806-cchd-Inp-glbl Tokens,1,1K,0.1,EUR,Usage,eastus,0.2",
        "a,s,10/01/2026,Storage,Blob,LRS,1,1 GB,1,EUR,Usage,eastus,1",
    ]
    lines = read("azure_costs", "\n".join((header, *rows)), rates={"EUR": Decimal(1)})
    assert [(line.usage_class, line.quantity, line.stated_usd) for line in lines] == [
        ("input", Decimal(2500), Decimal("0.007")),
        ("cache_read", Decimal(1000), Decimal("0.2")),
    ]
    assert (lines[0].day, lines[0].project, lines[0].region) == (OCTOBER, "s", "eastus")
    focus = "BilledCost,BillingCurrency,ChargeCategory,ChargePeriodStart\n1,USD,Usage,2026-10-01T00:00:00Z"
    assert [line.amount for line in read("azure_costs", focus)] == [1]


def test_openrouter_has_no_classes() -> None:
    row = {
        "date": "2026-10-01",
        "model": "openai/gpt-4.1",
        "model_permaslug": "openai/gpt-4.1-2025-04-14",
        "usage": 0.015,
        "byok_usage_inference": 0.012,
        "prompt_tokens": 50,
        "completion_tokens": 125,
    }
    (line,) = read("openrouter_activity", json.dumps({"data": [row]}))
    assert facts(line) == ("usage", "openai/gpt-4.1-2025-04-14", None, None, None, Decimal("0.015"))


def test_a_table_by_a_mapping_with_semicolons_and_thousands() -> None:
    text = 'Datum;Betrag;Sorte\n01.10.2026;"1,234.50";Cached input\n2026-10-02;-3;output'
    lines = read("csv", text, mapping={"day": "Datum", "amount": "Betrag", "class": "Sorte"})
    assert [(line.day.day, line.kind, line.usage_class, line.amount) for line in lines] == [
        (1, "usage", "cache_read", Decimal("1234.50")),
        (2, "credit", "output", -3),
    ]
    with pytest.raises(WrongShape, match="Summe"):
        read("csv", text, mapping={"day": "Datum", "amount": "Summe"})


def test_pages_may_follow_each_other_and_large_rows_are_refused() -> None:
    bucket = '{"start_time": 1790812800, "end_time": 1790899200, "results": []}'
    pages = f'{{"data": [{bucket}], "has_more": true}}\n{{"data": [{bucket}], "has_more": false}}'
    assert read("openai_costs", pages) == []
    assert read("openai_costs", f"[{pages.replace(chr(10), ',')}]") == []
    assert read("openai_costs", f"[{bucket}]") == []
    with pytest.raises(WrongShape, match="larger"):
        read("openai_costs", f'{{"data": [{{"x": "{"y" * 17 * 2**20}"}}]}}')
    with pytest.raises(WrongShape, match="longer"):
        read("csv", "day,amount\n" + "9" * 2**21)


def test_a_bill_has_a_largest_number_of_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.invoices.bill.MAX_ROWS", 2)
    text = "day,amount\n2026-10-01,1\n2026-10-01,2\n"
    assert len(read("csv", text)) == 2
    with pytest.raises(TooLarge, match="2 rows"):
        read("csv", f"{text}2026-10-01,3\n")
