"""A price proposal's effect on the last 30 days, beside what repricing them posts."""

from datetime import UTC, datetime, timedelta
from typing import Any

from tests.support.api import Client
from tests.support.prices import changes

GPT = {"provider": "openai", "model": "gpt-4o", "effective_from": "2026-06-01T00:00:00Z"}

HOSTS = {"web_search": {"price": 10, "per": 1000, "minimum": 3}, "request": {"price": "0.0001"}}
TIERED = {"base": 2, "tiers": [{"above": 1000, "price": 4}, {"above": 50_000, "price": 7}]}


STATED: list[dict[str, Any]] = [
    {"per_million": {"input": TIERED, "output": 10}, "fees": HOSTS},
    {"per_million": {"input": {**TIERED, "marginal": True}, "output": 10, "cache_read": 1}},
    {"per_million": {"input": 3, "output": 9}, "variants": [{"batch": True, "per_million": {"input": 1}}]},
    {"per_million": {"input": 3, "output": 9}, "regions": {"eu": 1.5}},
    {"per_million": {"input": 3}, "hours": [{"start": "16:30", "end": "00:30", "per_million": {"input": 1}}]},
    {"fees": HOSTS},
]


CALLS: list[dict[str, Any]] = [
    {},
    {"is_batch": True},
    {"region": "eu"},
    {"units": {"web_search": 1}},
    {"units": {"web_search": 4, "video_input_tokens": 1}},
    {"cache_read_tokens": 1},
    {"status_code": 500},
    {"cost_usd": 5, "cost_source": "provider"},
]


async def test_the_effect_on_30_days_is_what_repricing_them_would_post(client: Client) -> None:
    now = datetime.now(UTC)
    given = [
        {"input_tokens": size, "output_tokens": 7, **more, "timestamp": (now - timedelta(hours=5 * place)).isoformat()}
        for size in (1, 1000, 1001, 1001, 50_000, 50_001, 200_000)
        for place, more in enumerate(CALLS)
    ]
    given.append({"input_tokens": 0, "output_tokens": 0, "status_code": 500, "timestamp": now.isoformat()})
    events = [{"provider": "openai", "model": "gpt-4o", **event} for event in given]
    answer = await client.post("/v1/events", json={"events": events})
    assert answer.json()["accepted"] == len(events)
    for stated in STATED:
        proposal = (await client.post("/v1/prices", json=changes(prices=[{**GPT, **stated}]))).json()
        applied = await client.post(f"/v1/prices/{proposal['id']}/apply", json={"despite_warnings": True})
        assert applied.status_code == 200, applied.text
        span = {"start": proposal["effect"]["start"], "end": proposal["effect"]["end"]}
        posted = (await client.post("/v1/reprice", json={**span, "dry_run": False})).json()
        assert posted["changed_events"] > 0, stated
        assert proposal["effect"]["difference_usd"] == posted["difference_usd"], stated
