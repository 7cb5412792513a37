"""Short calls to a model that has a cheaper one of its family."""

from decimal import Decimal
from typing import Any

from tests.support.insights import calls, judged

SHORT: dict[str, Any] = {"input_tokens": 1_000, "output_tokens": 100}


async def test_short_calls_are_found_with_what_the_cheaper_model_saves(pool: Any, org_id: int) -> None:
    events = [*calls(20, **SHORT), *calls(20, first=20, feature="report")]
    found = (await judged(pool, org_id, events)).one("model_downgrade")
    assert found.scope == {"feature": "chat", "provider": "openai", "model": "gpt-4o"}
    assert found.suggestion == {"provider": "openai", "model": "gpt-4o-mini"}
    # 0.0035 − (1,000 × 0.15 + 100 × 0.6) / 1M, 20 times
    assert (found.estimated_savings_usd, found.actual_usd) == (Decimal("0.0658"), Decimal("0.07"))
    assert found.event_count == 20


async def test_a_snapshot_is_of_its_family_and_the_median_counts(pool: Any, org_id: int) -> None:
    events = [*calls(19, model="gpt-4o-2024-08-06", **SHORT), *calls(1, first=19, model="gpt-4o-2024-08-06")]
    found = (await judged(pool, org_id, events)).one("model_downgrade")
    assert found.scope["model"] == "gpt-4o-2024-08-06"
    # 19 × 0.00329 and 0.035 − (10,000 × 0.15 + 1,000 × 0.6) / 1M
    assert found.estimated_savings_usd == Decimal("0.06251") + Decimal("0.0329")


async def test_a_call_too_long_for_the_cheaper_model_is_left_out(pool: Any, org_id: int) -> None:
    """gpt-5.4 takes 1,050,000 tokens, gpt-5.4-mini 400,000."""
    long = calls(1, first=20, model="gpt-5.4", input_tokens=500_000, output_tokens=100)
    found = (await judged(pool, org_id, [*calls(20, model="gpt-5.4", **SHORT), *long])).one("model_downgrade")
    assert found.event_count == 20


async def test_a_call_with_sound_takes_no_others_with_it(pool: Any, org_id: int) -> None:
    """gemini-2.0-flash has a price for audio, gemini-2.0-flash-lite has none."""
    flash: dict[str, Any] = {"provider": "google", "model": "gemini-2.0-flash", **SHORT, "input_tokens": 8_000}
    with_sound = calls(1, first=400, audio_input_tokens=500, **flash)
    found = (await judged(pool, org_id, [*calls(400, **flash), *with_sound])).one("model_downgrade")
    # (8,000 × (0.1 − 0.075) + 100 × (0.4 − 0.3)) / 1M, 400 times
    assert (found.event_count, found.estimated_savings_usd) == (400, Decimal("0.084"))


OTHERS: dict[str, dict[str, Any]] = {
    "long answers": {"input_tokens": 1_000, "output_tokens": 301},
    "long inputs": {"input_tokens": 8_001, "output_tokens": 100},
    "reasoning": {"input_tokens": 1_000, "output_tokens": 100, "reasoning_tokens": 50},
    "no cheaper one": {"input_tokens": 8_000, "output_tokens": 300, "model": "gpt-4o-mini"},
}


async def test_other_calls_are_not(pool: Any, org_id: int) -> None:
    events = [
        e for n, (why, fields) in enumerate(OTHERS.items()) for e in calls(40, first=40 * n, feature=why, **fields)
    ]
    assert (await judged(pool, org_id, events)).of("model_downgrade") == []
