"""Random events of every kind, from a seed."""

from datetime import timedelta
from random import Random

from core.event import UsageEvent
from tests.support.ledger import NOW, usage


def random_events(random: Random, count: int, first: int = 0) -> list[UsageEvent]:
    def maybe(values: str) -> str | None:
        return random.choice([None, *values.split()])

    return [
        usage(
            first + n,
            NOW - timedelta(seconds=random.randrange(6 * 86_400)),
            model=random.choice(["gpt-4o", "gpt-4o-mini", "nobody-knows-it"]),
            feature=maybe("chat search"),
            team=maybe("red blue"),
            tenant=maybe("acme globex"),
            user_id=maybe("u1 u2 u3"),
            session_id=maybe("s1 s2"),
            run_id=maybe("r1 r2"),
            parent_run_id=maybe("p1"),
            latency_ms=random.choice([None, 1.5, 200]),
            status_code=random.choice([None, 200, 500]),
            error_type=random.choice([None, None, "timeout"]),
            region=random.choice([None, "us", "eu"]),
            cost_usd=random.choice([None, 0.000123]),
            cost_source=random.choice([None, "provider"]),
        )
        for n in range(count)
    ]
