"""Bills over HTTP: what is taken, what counts, and what is refused."""

import csv
import gzip
import io
import json
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from tests.support.api import Client, bearer, pages, problem, send
from tests.support.bills import DAY, call, costs_page, costs_result, import_file, import_rows, reconciled


async def test_a_bill_made_of_the_ledger_has_no_difference(client: Client) -> None:
    await send(client, call("a", input_tokens=1000, output_tokens=100), call("b", days=1, input_tokens=400))
    bill = costs_page(
        (
            0,
            costs_result("gpt-4o-2024-08-06, input", "0.0025", 1000),
            costs_result("gpt-4o-2024-08-06, output", "0.001", 100),
        ),
        (1, costs_result("gpt-4o-2024-08-06, input", "0.001", 400)),
    )
    made = await import_file(client, "openai_costs", json.dumps(bill))
    assert (made["provider"], made["line_count"], made["amount_usd"], made["counts"]) == (
        "openai",
        3,
        Decimal("0.0045"),
        "all",
    )
    for group_by in ("day", "model", "class", "project"):
        found = await reconciled(client, group_by=group_by)
        assert [row["state"] for row in found["rows"]] == ["matched"] * len(found["rows"])
        assert found["totals"]["invoiced_usd"] == found["totals"]["recorded_usd"] == Decimal("0.0045")
        assert found["totals"]["difference_usd"] == found["totals"]["unexplained_usd"] == found["dark_spend_usd"] == 0
        assert found["totals"]["explained"] == found["unmapped"] == []


async def test_price_quantity_credit_and_a_model_never_seen(client: Client) -> None:
    await send(client, call("a", input_tokens=1000, output_tokens=100))
    bill = costs_page(
        (
            0,
            costs_result("gpt-4o-2024-08-06, input", "0.003", 1000),  # 3 instead of 2.5 a million
            costs_result("gpt-4o-2024-08-06, output", "0.0015", 150),  # 50 tokens that nobody saw
            costs_result("gpt-4o-mini-2024-07-18, input", "0.15", 1_000_000),
            costs_result("credit grant", "-0.01", None),
        )
    )
    await import_file(client, "openai_costs", json.dumps(bill))
    found = await reconciled(client, group_by="model")
    by_model = {row["model"]: row for row in found["rows"]}
    explained = {
        model: {part["cause"]: part["amount_usd"] for part in row["explained"]} for model, row in by_model.items()
    }
    assert explained == {
        "gpt-4o": {"price": Decimal("0.0005"), "quantity": Decimal("0.0005")},
        "gpt-4o-mini": {"quantity": Decimal("0.15")},
        None: {"credit_or_tax": Decimal("-0.01")},
    }
    assert by_model["gpt-4o"]["state"] == "differs"
    assert by_model["gpt-4o-mini"]["state"] == "invoice_only"
    assert found["dark_spend_usd"] == Decimal("0.1505")
    assert found["totals"]["difference_usd"] == Decimal("0.141")
    assert all(row["unexplained_usd"] == 0 for row in found["rows"])
    causes = [part["cause"] for part in found["totals"]["explained"]]
    assert causes == ["credit_or_tax", "price", "quantity"]
    for part in [*found["totals"]["explained"], *(part for row in found["rows"] for part in row["explained"])]:
        behind = await client.get(part["evidence_url"])
        assert behind.status_code == 200, behind.text
        assert behind.json()["lines"], part["evidence_url"]


async def test_the_same_content_twice_is_nothing_and_a_new_bill_replaces_its_days(client: Client) -> None:
    first = costs_page(
        (0, costs_result("gpt-4o-2024-08-06, input", "1", 10)), (1, costs_result("gpt-4o, input", "2", 10))
    )
    made = await import_file(client, "openai_costs", json.dumps(first))
    again = await import_file(client, "openai_costs", json.dumps(first), status=200)
    assert again["duplicate"] is True
    assert again["invoice_id"] == made["invoice_id"]
    restated = costs_page((1, costs_result("gpt-4o, input", "3", 10)))
    await import_file(client, "openai_costs", json.dumps(restated))
    assert (await reconciled(client))["totals"]["invoiced_usd"] == 4
    listed = await pages(client, "/v1/invoices", "invoices", 1)
    assert [(each["line_count"], each["counts"]) for each in listed] == [(1, "all"), (2, "part")]
    lines = await client.get("/v1/invoices/lines", params={"invoice_id": made["invoice_id"]})
    assert [(line["amount"], line["counts"]) for line in lines.json()["lines"]] == [(1, True), (2, False)]
    # The first one no longer counts for all of its days: it takes them back.
    assert (await import_file(client, "openai_costs", json.dumps(first)))["duplicate"] is False
    assert (await reconciled(client))["totals"]["invoiced_usd"] == 3
    assert "invoice.imported" in {act["act"] for act in await pages(client, "/v1/audit", "acts", 100)}


async def test_a_day_without_charges_is_covered(client: Client) -> None:
    await send(client, call("a", input_tokens=1000))
    await import_file(client, "openai_costs", json.dumps(costs_page((0,))))
    (row,) = (await reconciled(client))["rows"]
    assert (row["state"], row["invoiced_usd"], row["difference_usd"]) == ("ledger_only", 0, Decimal("-0.0025"))
    assert [(part["cause"], part["amount_usd"]) for part in row["explained"]] == [("quantity", Decimal("-0.0025"))]
    assert row["dark_spend_usd"] == 0
    assert row["difference_ratio"] is None


async def test_another_source_for_the_same_days_overlaps(client: Client) -> None:
    await import_file(client, "openai_costs", json.dumps(costs_page((0, costs_result("gpt-4o, input", "1", 10)))))
    table = f"day,amount\n{DAY},2\n"
    body = await problem(
        client,
        409,
        "POST",
        "/v1/invoices",
        data={"source": "csv", "provider": "openai"},
        files={"file": ("b.csv", table)},
    )
    assert (body["code"], body["source"], body["first_day"]) == ("source_overlaps", "openai_costs", str(DAY))
    await import_file(client, "csv", table, provider="openai", replace="true")
    assert (await reconciled(client))["totals"]["invoiced_usd"] == 2


async def test_a_currency_needs_its_rate(client: Client) -> None:
    await send(client, call("a", input_tokens=1_000_000, output_tokens=100_000))
    rows = f"{DAY},2,EUR,gpt-4o,input,1000000\n{DAY},0.8,EUR,gpt-4o,output,100000\n"
    table = f"day,amount,currency,model,class,quantity\n{rows}"
    asked = {"source": "csv", "provider": "openai"}
    body = await problem(client, 422, "POST", "/v1/invoices", data=asked, files={"file": ("b.csv", table)})
    assert body["code"] == "rate_needed"
    assert (await client.get("/v1/invoices")).json()["invoices"] == []
    await import_file(client, "csv", table, provider="openai", rates='{"eur": "1.25"}')
    assert (await reconciled(client))["totals"]["difference_usd"] == 0
    await import_file(client, "csv", table, provider="openai", rates='{"EUR": "1.30"}')
    found = await reconciled(client)
    assert [(p["cause"], p["amount_usd"]) for p in found["totals"]["explained"]] == [("currency", Decimal("0.14"))]


@pytest.mark.parametrize(
    ("source", "text", "code", "said"),
    [
        ("openai_costs", '{"data": [], "has_more": true}', "has_more", "has_more"),
        ("openai_costs", '[{"data": [], "has_more": true}]', "has_more", "has_more"),
        ("openai_costs", '{"rows": []}', "wrong_shape", "data"),
        ("openai_costs", '{"data": [{"start_time": 1793491200}]}', "wrong_shape", "end_time"),
        (
            "openai_costs",
            '{"data": [{"start_time": 1793491200, "end_time": 1793577600, "results": [{}]}]}',
            *("wrong_shape", "amount"),
        ),
        ("openai_costs", '{"data": [{"start_time": 1793491200, "end_ti', "wrong_shape", "read to its end"),
        ("openai_costs", "day,amount\n", "wrong_shape", "data"),
        ("anthropic_cost_report", '{"data": [{"start_time": 1793491200}]}', "wrong_shape", "starting_at"),
        ("focus", "BilledCost,Day\n1,2026-10-01\n", "wrong_shape", "BillingCurrency"),
        ("aws_cur", "cost\n1\n", "wrong_shape", "line_item_unblended_cost"),
        ("csv", "day,cost\n2026-10-01,1\n", "wrong_shape", "amount"),
        ("csv", "day,amount\n2026-10-01,1\n2026-10-02,much\n", "wrong_shape", "line 3"),
        ("csv", "day,amount\n2026-10-01,1\n2026-10-02\n", "wrong_shape", "Line 3"),
        ("csv", "day,amount\nsoon,1\n", "wrong_shape", "day"),
        ("csv", "", "wrong_shape", "empty"),
    ],
)
async def test_a_file_of_another_shape_names_what_it_expected(
    client: Client, source: str, text: str, code: str, said: str
) -> None:
    asked = {"source": source, "provider": "openai"}
    body = await problem(client, 422, "POST", "/v1/invoices", data=asked, files={"file": ("bill", text)})
    assert body["code"] == code
    assert said in body["detail"]
    assert (await client.get("/v1/invoices")).json()["invoices"] == []
    assert (await client.get("/v1/invoices/lines", params={"period": "all_time"})).json()["lines"] == []


async def test_rows_as_json_and_a_mapping_that_is_kept(client: Client) -> None:
    rows = [{"Datum": str(DAY), "Betrag": "1.5", "Modell": "gpt-4o"}]
    mapping = {"day": "Datum", "amount": "Betrag", "model": "Modell"}
    await import_rows(client, "csv", rows, provider="openai", mapping=mapping)
    rows[0]["Betrag"] = "2.5"
    await import_rows(client, "csv", rows, provider="openai")
    (line,) = (await client.get("/v1/invoices/lines")).json()["lines"]
    assert (line["amount_usd"], line["model"]) == (2.5, "gpt-4o")
    refused = {"source": "csv", "provider": "openai", "rows": rows, "mapping": {"cost": "Betrag"}}
    assert "cost" in (await problem(client, 422, "POST", "/v1/invoices", json=refused))["detail"]
    bucket = costs_page((2, costs_result("gpt-4o, input", "0.5", 10)))
    body = {"source": "openai_costs", "rows": bucket["data"], "has_more": True, "replace": True}
    assert (await problem(client, 422, "POST", "/v1/invoices", json=body))["code"] == "has_more"
    await import_rows(client, "openai_costs", bucket["data"])
    assert (await reconciled(client))["totals"]["invoiced_usd"] == 3


async def test_a_period_is_covered_and_holds_the_bill_to_it(client: Client) -> None:
    month = f"{DAY:%Y-%m}"
    await import_file(client, "csv", f"day,amount\n{DAY},1\n", provider="openai", period=month)
    found = await reconciled(client, start=f"{month}-01", end=str(DAY + timedelta(days=1)))
    assert found["unbilled_days"] == []
    asked = {"source": "csv", "provider": "openai", "period": "2020-01"}
    body = await problem(
        client, 422, "POST", "/v1/invoices", data=asked, files={"file": ("b.csv", f"day,amount\n{DAY},1\n")}
    )
    assert body["code"] == "outside_period"


async def test_a_month_is_the_bills_month_in_every_zone(client: Client) -> None:
    await import_file(client, "csv", f"day,amount\n{DAY},1\n", provider="openai")
    for zone in ("UTC", "Asia/Tokyo", "America/New_York"):
        asked = {"start": str(DAY), "end": str(DAY + timedelta(days=1)), "timezone": zone}
        found = await reconciled(client, **asked)
        assert [(row["day"], row["invoiced_usd"]) for row in found["rows"]] == [(str(DAY), 1)]


async def test_names_that_nobody_knows_are_listed_and_mapped_by_one_call(client: Client) -> None:
    await send(client, call("a", input_tokens=1000))
    table = f"day,amount,model,class,quantity\n{DAY},0.0025,GPT Four Oh,input,1000\n"
    await import_file(client, "csv", table, provider="openai")
    found = await reconciled(client, group_by="model")
    (name,) = found["unmapped"]
    assert (name["name"], name["invoiced_usd"]) == ("GPT Four Oh", Decimal("0.0025"))
    assert found["dark_spend_usd"] == Decimal("0.0025")
    mapped = await client.request(
        name["map_with"]["method"],
        name["map_with"]["path"],
        json={**name["map_with"]["body"], "model": "gpt-4o-2024-08-06"},
    )
    assert mapped.status_code == 200, mapped.text
    found = await reconciled(client, group_by="model")
    assert (found["unmapped"], found["totals"]["difference_usd"]) == ([], 0)
    (row,) = found["rows"]
    (line,) = (await client.get(row["evidence_url"])).json()["lines"]
    assert line["model"] == "GPT Four Oh"


async def test_a_price_difference_links_its_proposal(client: Client) -> None:
    await send(client, call("a", input_tokens=1_000_000, output_tokens=100))
    lines = costs_result("gpt-4o, input", "3", 1_000_000), costs_result("gpt-4o, output", "0.001", 100)
    await import_file(client, "openai_costs", json.dumps(costs_page((0, *lines))))
    (row,) = (await reconciled(client, group_by="model"))["rows"]
    link = row["proposal"]
    (price,) = link["body"]["prices"]
    assert (price["model"], price["per_million"]["input"], price["per_million"]["output"]) == ("gpt-4o", 3, 10)
    assert price["effective_from"] == f"{DAY}T00:00:00+00:00"
    made = await client.request(link["method"], link["path"], content=json.dumps(link["body"], default=float))
    assert made.status_code == 201, made.text
    applied = await client.post(f"/v1/prices/{made.json()['id']}/apply", json={"despite_warnings": True})
    assert applied.status_code == 200, applied.text


async def test_our_own_focus_export_is_a_bill_without_differences(client: Client) -> None:
    tokens = {"input_tokens": 1000, "output_tokens": 300, "cache_read_tokens": 100, "reasoning_tokens": 50}
    await send(
        client,
        call("a", **tokens, project="p1"),
        call("b", days=1, **tokens, is_batch=True, service_tier="flex"),
        call("c", days=1, model="gpt-4o-mini", **tokens, region="eu"),
        call("d", model="o3", input_tokens=5, cost_usd=0.25, cost_source="provider"),
        call("e", model="nobody-knows-it", input_tokens=7),
    )
    asked = {"start": str(DAY), "end": str(DAY + timedelta(days=3)), "billed": "effective"}
    bill = (await client.get("/v1/exports/focus", params=asked)).text
    await import_file(client, "focus", bill, provider="openai")
    for group_by in ("day", "model", "class", "project"):
        found = await reconciled(client, group_by=group_by)
        assert found["totals"]["recorded_usd"] > 0
        assert [row["explained"] for row in found["rows"]] == [[]] * len(found["rows"])
        assert {row["difference_usd"] for row in found["rows"]} == {0}


async def test_csv_has_a_column_for_each_cause(client: Client) -> None:
    await send(client, call("a", input_tokens=1000))
    await import_file(client, "openai_costs", json.dumps(costs_page((0, costs_result("gpt-4o, input", "0.003", 1000)))))
    answer = await client.get(
        "/v1/reconciliation", params={"group_by": "model", "period": "last_30_days"}, headers={"Accept": "text/csv"}
    )
    (row,) = csv.DictReader(io.StringIO(answer.text))
    assert (row["model"], row["difference_usd"], row["price_usd"], row["quantity_usd"]) == (
        "gpt-4o",
        "0.0005",
        "0.0005",
        "0",
    )


async def test_a_day_that_is_not_final_is_pending(client: Client) -> None:
    now = datetime.now(UTC)
    await send(client, call("a", input_tokens=1000) | {"timestamp": now.isoformat()})
    table = f"day,amount,model,class,quantity\n{now.date()},0.001,gpt-4o,input,400\n"
    await import_file(client, "csv", table, provider="openai")
    found = await reconciled(client, end=str(now.date() + timedelta(days=1)))
    row = found["rows"][-1]
    assert (row["state"], row["unexplained_usd"]) == ("pending", 0)
    assert [(part["cause"], part["amount_usd"]) for part in row["explained"]] == [("timing", Decimal("-0.0015"))]
    assert found["pending_from"] <= str(now.date())


async def test_a_tolerance_decides_what_matches(client: Client) -> None:
    await send(client, call("a", input_tokens=1000))
    await import_file(client, "openai_costs", json.dumps(costs_page((0, costs_result("gpt-4o, input", "0.003", 1000)))))
    assert (await reconciled(client))["totals"]["state"] == "differs"
    answer = await client.post("/v1/reconciliation/tolerances", json={"provider": "OpenAI", "usd": 0.0005})
    assert answer.status_code == 200, answer.text
    assert (await reconciled(client))["totals"]["state"] == "matched"


async def test_prometheus_sees_how_bills_stand(client: Client) -> None:
    assert "reconciliation_difference_usd{" not in (await client.get("/v1/metrics")).text
    await send(client, call("a", input_tokens=1000), call("b", days=1, input_tokens=1000))
    await import_file(client, "openai_costs", json.dumps(costs_page((0, costs_result("gpt-4o, input", "0.003", 1000)))))
    lines = (await client.get("/v1/metrics")).text.splitlines()
    of = '{provider="openai"}'
    missing = (datetime.now(UTC) - timedelta(hours=24)).date() - DAY - timedelta(days=1)
    assert f"outlay_reconciliation_difference_usd{of} 0.0005" in lines
    assert f"outlay_reconciliation_unexplained_usd{of} 0" in lines
    assert f"outlay_reconciliation_beyond_tolerance{of} 1" in lines
    assert f"outlay_reconciliation_missing_days{of} {missing.days}" in lines


async def test_packed_pages_and_other_organisations(client: Client, keys: dict[str, str]) -> None:
    two = [
        costs_page((0, costs_result("gpt-4o, input", "1", 10))),
        costs_page((1, costs_result("gpt-4o, input", "2", 10))),
    ]
    two[0]["has_more"] = True
    joined = "\n".join(json.dumps(page) for page in two)
    made = await import_file(client, "openai_costs", gzip.compress(joined.encode()))
    assert made["line_count"] == 2
    theirs = bearer(keys["globex"])
    assert (await client.get("/v1/invoices", headers=theirs)).json()["invoices"] == []
    asked: dict[str, Any] = {"params": {"invoice_id": made["invoice_id"], "period": "all_time"}, "headers": theirs}
    assert (await client.get("/v1/invoices/lines", **asked)).json()["lines"] == []
    assert (await client.get("/v1/reconciliation", headers=theirs)).json()["rows"] == []
