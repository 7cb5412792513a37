"""Cache writes that nobody reads."""

from decimal import Decimal
from typing import Any

from core.event import UsageEvent
from tests.support.insights import calls, judged

CLAUDE: dict[str, Any] = {"provider": "anthropic", "model": "claude-sonnet-4-5", "input_tokens": 10_000}
WRITES = {**CLAUDE, "cache_write_5m_tokens": 10_000}


def reads(tokens: int, first: int) -> list[UsageEvent]:
    return calls(1, first=first, **CLAUDE, cache_read_tokens=tokens)


async def test_the_premium_above_what_reads_saved(pool: Any, org_id: int) -> None:
    found = (await judged(pool, org_id, [*calls(4, **WRITES), *reads(1_000, first=4)])).one("cache_write_unread")
    assert found.scope == {"feature": "chat", "provider": "anthropic", "model": "claude-sonnet-4-5"}
    # 4 × 10,000 × (3.75 − 3) / 1M − 1,000 × (3 − 0.3) / 1M
    assert found.estimated_savings_usd == Decimal("0.0273")


async def test_a_cache_that_pays_is_not_found(pool: Any, org_id: int) -> None:
    events = [*calls(3, **WRITES), *reads(10_000, first=3)]
    assert (await judged(pool, org_id, events)).of("cache_write_unread") == []
