"""Bills as providers make them, and what is asked about them."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any, Final

from tests.support.api import Client

DAY: Final = datetime.now(UTC).date() - timedelta(days=10)
"""A day whose bill is final, UTC."""


def call(id_: str, days: int = 0, **fields: Any) -> dict[str, Any]:
    """An event of `DAY`, or so many days later."""
    at = datetime(DAY.year, DAY.month, DAY.day, 12, tzinfo=UTC) + timedelta(days=days)
    return {"event_id": id_, "provider": "openai", "model": "gpt-4o-2024-08-06", "timestamp": at.isoformat(), **fields}


def costs_result(item: str | None, usd: str, quantity: int | None, **fields: Any) -> dict[str, Any]:
    """A result of OpenAI's costs."""
    amount = {"value": float(usd), "currency": "usd"}
    return {"object": "organization.costs.result", "amount": amount, "line_item": item, "quantity": quantity, **fields}


def costs_page(*buckets: tuple[Any, ...]) -> dict[str, Any]:
    """A page of OpenAI's costs: of each bucket the days after `DAY`, and its results."""
    data = []
    for days, *results in buckets:
        start = int(datetime(DAY.year, DAY.month, DAY.day, tzinfo=UTC).timestamp()) + 86_400 * days
        data.append({"object": "bucket", "start_time": start, "end_time": start + 86_400, "results": results})
    return {"object": "page", "data": data, "has_more": False, "next_page": None}


async def import_file(
    client: Client, source: str, content: str | bytes, status: int = 201, **fields: str
) -> dict[str, Any]:
    """Sends a bill as a form with a file."""
    answer = await client.post("/v1/invoices", data={"source": source, **fields}, files={"file": ("bill", content)})
    assert answer.status_code == status, answer.text
    made: dict[str, Any] = answer.json(parse_float=Decimal)
    return made


async def import_rows(client: Client, source: str, rows: list[Any], **fields: Any) -> dict[str, Any]:
    """Sends a bill as JSON."""
    answer = await client.post("/v1/invoices", json={"source": source, "rows": rows, **fields})
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json(parse_float=Decimal)
    return made


async def reconciled(client: Client, **asked: str) -> dict[str, Any]:
    """Bill and ledger of OpenAI in the days from `DAY` to yesterday."""
    span = {"start": str(DAY - timedelta(days=1)), "end": str(DAY + timedelta(days=9))}
    answer = await client.get("/v1/reconciliation", params={"provider": "openai", **span, **asked})
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json(parse_float=Decimal)
    found["rows"] = [row for row in found["rows"] if row["state"] != "ledger_only" or row["recorded_usd"]]
    return found
