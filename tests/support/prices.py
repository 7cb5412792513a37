"""Changes to the price book, in the form that people state them."""

from datetime import UTC, datetime
from typing import Any

from tests.support.api import EVENT, Client
from tests.support.waiting import eventually

NOW = datetime.now(UTC)


def changes(**more: Any) -> dict[str, Any]:
    return {"source": "https://example.com/prices", "checked_on": f"{NOW:%Y-%m-%d}", **more}


async def discounted(client: Client, percent: int) -> None:
    """Applies a discount on everything of OpenAI, and waits until events are charged by it."""
    stated = changes(discounts=[{"provider": "openai", "effective_from": "2026-01-01T00:00:00Z", "percent": percent}])
    proposal = (await client.post("/v1/prices", json=stated)).json()
    assert (await client.post(f"/v1/prices/{proposal['id']}/apply")).status_code == 200

    async def is_in_force() -> bool:
        estimate = (await client.post("/v1/estimate", json=EVENT)).json()
        return bool(estimate["cost_usd"] != estimate["list_cost_usd"])

    await eventually(is_in_force)
