"""The trace as usage events of an imaginary company, over 14 days (UTC) of which today is the last."""

import csv
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

TRACE = Path(__file__).with_name("azure_llm_2023_code.csv")
DAYS = 14


class Workload(NamedTuple):
    """A feature of the company, and the calls it makes."""

    weight: int
    feature: str
    team: str
    provider: str
    model: str
    cached_share: float
    reasoning_share: float


WORKLOADS = (
    Workload(30, "code-completion", "ide", "openai", "gpt-4o-mini", 0.5, 0),
    Workload(22, "chat", "growth", "openai", "gpt-4o", 0.3, 0),
    Workload(16, "code-review", "ide", "anthropic", "claude-sonnet-4-5", 0.7, 0.2),
    Workload(10, "summarise", "docs", "google", "gemini-2.5-flash", 0, 0.3),
    Workload(9, "agent", "platform", "openai", "o3", 0.2, 0.6),
    Workload(8, "search", "docs", "mistral", "mistral-large-latest", 0, 0),
    Workload(5, "experiments", "platform", "in-house", "llama-tuned-7", 0, 0),
)
TENANTS = ("acme", "globex", "initech", "umbrella", "hooli", "stark", "wayne", "tyrell")


def events(now: datetime, limit: int | None = None) -> Iterator[dict[str, Any]]:
    """The fields of each event for `outlay.record`, oldest first. The same `now` gives the same events."""
    random = Random(2023)
    rows = _rows()[:limit]
    first, last, start = rows[0][0], rows[-1][0], start_of(now)
    for time, context, generated in rows:
        at = start + (time - first) / (last - first) * (now - start)
        yield _event(random, at, context, generated)


def start_of(now: datetime) -> datetime:
    """The midnight (UTC) with which the first of the days begins."""
    return (now - timedelta(days=DAYS - 1)).replace(hour=0, minute=0, second=0, microsecond=0)


def _rows() -> list[tuple[datetime, int, int]]:
    with TRACE.open() as file:
        return [
            (
                datetime.fromisoformat(f"{row['TIMESTAMP'][:26]}+00:00"),
                int(row["ContextTokens"]),
                int(row["GeneratedTokens"]),
            )
            for row in csv.DictReader(file)
        ]


def _event(random: Random, at: datetime, context: int, generated: int) -> dict[str, Any]:
    (load,) = random.choices(WORKLOADS, [w.weight for w in WORKLOADS])
    tenant = TENANTS[min(int(random.expovariate(0.5)), len(TENANTS) - 1)]
    failed = random.random() < 0.01
    answer = 0 if failed else generated
    return {
        "timestamp": at,
        "provider": load.provider,
        "model": load.model,
        "operation": "chat",
        "feature": load.feature,
        "team": load.team,
        "tenant": tenant,
        "user_id": f"{tenant}-user-{random.randrange(40)}",
        "session_id": f"{tenant}-{random.randrange(400)}",
        "environment": "production" if random.random() < 0.9 else "staging",
        "input_tokens": context,
        "cache_read_tokens": int(context * load.cached_share) if context > 1024 else 0,
        "output_tokens": answer,
        "reasoning_tokens": int(answer * load.reasoning_share),
        "latency_ms": round(120 + answer * random.uniform(8, 16) + context * 0.02, 1),
        "status_code": 429 if failed else 200,
        "usage_source": "provider",
    }
