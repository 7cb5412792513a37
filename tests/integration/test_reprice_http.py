"""`POST /v1/reprice`, `/v1/periods` and the receipts of corrected events, over HTTP and on the command line."""

import asyncio
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from typing import Any

import asyncpg

from core.db.advisory_locks import Pair
from tests.support.api import Client, bearer, problem, send
from tests.support.prices import changes

SPAN = {
    "start": (datetime.now(UTC) - timedelta(days=1)).isoformat(),
    "end": (datetime.now(UTC) + timedelta(days=1)).isoformat(),
}
HOUSE = {"event_id": "a-call", "provider": "house", "model": "own-model", "input_tokens": 2000, "output_tokens": 10}


async def set_price(client: Client, **per_million: float) -> None:
    price = {"provider": "house", "model": "own-model", "effective_from": "2026-06-01T00:00:00Z"}
    stated = changes(prices=[{**price, "per_million": per_million}])
    proposal = (await client.post("/v1/prices", json=stated)).json()
    answer = await client.post(f"/v1/prices/{proposal['id']}/apply", json={"despite_warnings": True})
    assert answer.status_code == 200, answer.text


async def repriced(client: Client, **more: Any) -> dict[str, Any]:
    """Reprices by the newest prices, even those applied a moment ago."""
    answer = await client.post("/v1/reprice", json={**SPAN, **more})
    assert answer.status_code == 200, answer.text
    body: dict[str, Any] = answer.json()
    assert body["changed_events"]
    return body


def printed_receipt(dsn: str) -> str:
    command = [sys.executable, "-c", "from cli.main import app; app()", "receipt", "a-call"]
    environment = {**os.environ, "OUTLAY_DATABASE_URL": dsn}
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout


async def test_look_at_it_then_apply_it_then_read_the_receipt(client: Client, plain_dsn: str) -> None:
    await send(client, HOUSE)
    assert (await client.get("/v1/prices/unpriced")).json()["models"][0]["model"] == "own-model"
    await set_price(client, input=3, output=50)
    seen = await repriced(client)
    assert (seen["dry_run"], seen["examined_events"], seen["changed_events"]) == (True, 1, 1)
    (model,) = seen["models"]
    assert (model["day"], model["model"], model["before_usd"]) == (f"{datetime.now(UTC):%Y-%m-%d}", "own-model", None)
    assert model["after_usd"] == model["difference_usd"] == seen["difference_usd"] == 0.0065
    again = {"dry_run": False, "expected_difference_usd": 0.0065}
    stale = await problem(client, 409, "POST", "/v1/reprice", json={**SPAN, **again, "expected_difference_usd": 1})
    assert stale["code"] == "difference_changed"
    assert (await repriced(client, **again))["difference_usd"] == 0.0065
    assert (await client.get("/v1/prices/unpriced")).json()["models"] == []
    await set_price(client, input=4, output=50)
    await repriced(client, dry_run=False)
    receipt = (await client.get("/v1/events/a-call/receipt")).json()
    assert (receipt["first_cost_usd"], receipt["cost_usd"], receipt["cost_status"]) == (None, 0.0085, "priced")
    assert [line["amount_usd"] for line in receipt["line_items"]] == [0.008, 0.0005]
    assert [correction["difference_usd"] for correction in receipt["corrections"]] == [0.0065, 0.002]
    assert [correction["cost_usd"] for correction in receipt["corrections"]] == [0.0065, 0.0085]
    assert receipt["corrections"][0]["posted_to"] == f"{datetime.now(UTC):%Y-%m}"
    assert not receipt["corrections"][0]["month_was_closed"]
    (event,) = (await client.get("/v1/events?cost_status=priced")).json()["events"]
    assert event["cost_usd"] == 0.0085
    assert (await client.get("/v1/events?cost_status=unpriced")).json()["events"] == []
    exported = (await client.get("/v1/events/export")).text.splitlines()
    assert len(exported) == 1 + 4, "the event, what priced it (out of one set, into another), what repriced it"
    printed = await asyncio.to_thread(printed_receipt, plain_dsn)
    assert "first charged                      no price" in printed
    assert "+0.002 = 0.0085 USD" in printed
    assert "usage by the sender, cost by the price book" in printed
    acts = (await client.get("/v1/audit?act=events.repriced")).json()["acts"]
    assert [act["details"]["difference_usd"] for act in acts] == ["0.002000", "0.006500"]


async def test_what_the_sdk_doubts_stays_an_estimate(client: Client) -> None:
    """A doubtful usage stays an estimate in the ledger, on its receipt and after a new price."""
    await send(client, {**HOUSE, "usage_flags": ["cached_modality_unknown", "known_to_a_newer_sdk"]})
    doubts = "cached_modality_unknown+usage_doubted"
    receipt = (await client.get("/v1/events/a-call/receipt")).json()
    assert (receipt["cost_status"], receipt["reason"]) == ("unpriced", f"unknown_model+{doubts}")
    await set_price(client, input=3, output=50)
    await repriced(client, dry_run=False)
    receipt = (await client.get("/v1/events/a-call/receipt")).json()
    assert (receipt["cost_status"], receipt["reason"], receipt["cost_usd"]) == ("estimated", doubts, 0.0065)


async def test_a_flag_is_a_code(client: Client) -> None:
    answer = await send(client, {**HOUSE, "usage_flags": ["Not a code"]}, {**HOUSE, "usage_flags": ["x"] * 9}, HOUSE)
    assert (answer["accepted"], [each["code"] for each in answer["rejected"]]) == (1, ["invalid_field"] * 2)
    assert all("usage_flags" in each["message"] for each in answer["rejected"])


async def test_organisations_do_not_wait_for_each_others_repricing(
    client: Client, keys: dict[str, str], plain_dsn: str
) -> None:
    """The first repricing waits for a lock. Another ledger's runs meanwhile, but no second one of this ledger."""
    other = bearer(keys["test"])
    await send(client, HOUSE)
    await set_price(client, input=3, output=50)
    blocker = await asyncpg.connect(plain_dsn)
    transaction = blocker.transaction()
    await transaction.start()
    await blocker.execute("LOCK TABLE usage_event")
    running = asyncio.create_task(client.post("/v1/reprice", json=SPAN))
    while not await blocker.fetchval("SELECT count(*) FROM pg_locks WHERE classid = $1", Pair.REPRICING):
        await asyncio.sleep(0.02)
    twice = await problem(client, 409, "POST", "/v1/reprice", json=SPAN)
    others = asyncio.create_task(client.post("/v1/reprice", json=SPAN, headers=other))
    await asyncio.sleep(0.3)
    assert not others.done(), "it was not refused"
    await transaction.rollback()
    await blocker.close()
    assert (twice["code"], (await running).status_code, (await others).status_code) == ("repricing", 200, 200)


async def test_a_test_key_reprices_the_test_ledger_only(client: Client, keys: dict[str, str]) -> None:
    test = bearer(keys["test"])
    await send(client, HOUSE)
    await client.post("/v1/events", json={"events": [HOUSE]}, headers=test)
    await set_price(client, input=3, output=50)
    await repriced(client)
    done = (await client.post("/v1/reprice", json={**SPAN, "dry_run": False}, headers=test)).json()
    assert done["changed_events"] == 1
    assert (await client.get("/v1/events/a-call/receipt", headers=test)).json()["cost_usd"] == 0.0065
    assert (await client.get("/v1/events/a-call/receipt")).json()["cost_usd"] is None


async def test_what_cannot_be_asked(client: Client) -> None:
    cases: list[tuple[dict[str, Any], str]] = [
        ({"end": SPAN["start"]}, "/end"),
        ({"start": "yesterday"}, "/start"),
        ({"start": "1900-01-01T00:00:00Z"}, "/start"),
        ({"dry_run": "no way"}, "/dry_run"),
        ({"cost_status": "free"}, "/cost_status"),
        ({"model": "a\x00b"}, "/model"),
        ({"organisation": 2}, "/organisation"),
    ]
    for wrong, field in cases:
        found = await problem(client, 422, "POST", "/v1/reprice", json={**SPAN, **wrong})
        assert found["errors"][0]["pointer"] == field, found


async def test_months(client: Client) -> None:
    last = datetime.now(UTC).replace(day=1) - timedelta(days=1)
    closed = (await client.post(f"/v1/periods/{last:%Y-%m}/close")).json()
    assert (closed["month"], closed["event_count"], closed["cost_usd"]) == (f"{last:%Y-%m}", 0, 0)
    assert (await client.get("/v1/periods")).json() == {"periods": [closed], "next_cursor": None}
    await send(client, {**HOUSE, "timestamp": last.isoformat()})
    (event,) = (await client.get("/v1/events")).json()["events"]
    assert event["posted_for"] == last.isoformat().replace("+00:00", "Z")
    assert (await client.get("/v1/events/a-call/receipt")).json()["posted_for"] == event["posted_for"]
    running = await problem(client, 409, "POST", f"/v1/periods/{datetime.now(UTC):%Y-%m}/close")
    assert running["code"] == "period_not_over"
    for month in ("2026-13", "2026-1", "26-01", "2026-01-01"):
        assert (await problem(client, 422, "POST", f"/v1/periods/{month}/close"))["errors"]
