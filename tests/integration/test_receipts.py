"""Receipts of an id that several events have."""

import asyncio
import re
from datetime import UTC, datetime, timedelta

import pytest
from typer.testing import CliRunner

from cli.main import commands
from tests.support.api import EVENT, Client, send


async def test_receipts_of_an_id_used_again_after_days(
    client: Client, plain_dsn: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = datetime.now(UTC)
    for days, tokens in ((20, 1000), (10, 2000), (0, 4000)):
        at = (now - timedelta(days=days)).isoformat()
        await send(client, {**EVENT, "event_id": "nightly", "timestamp": at, "input_tokens": tokens})
    newest = (await client.get("/v1/events/nightly/receipt")).json()
    uses = [newest, *newest["earlier"]]
    assert [use["line_items"][0]["quantity"] for use in uses] == [4000, 2000, 1000]
    assert [use["earlier"] for use in newest["earlier"]] == [[], []]
    assert (await client.get("/v1/events?limit=1")).json()["events"][0]["cost_usd"] == newest["cost_usd"]
    monkeypatch.setenv("OUTLAY_DATABASE_URL", plain_dsn)
    printed = (await asyncio.to_thread(CliRunner().invoke, commands, ["receipt", "nightly"])).output
    assert printed.count("Receipt for nightly") == 3
    assert re.findall(r"input +([0-9,]+) ×", printed) == ["4,000", "2,000", "1,000"]
