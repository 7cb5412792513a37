"""Short steps of the stories."""

from collections.abc import Iterable
from typing import Any, Protocol

from core.event import UsageEvent

from core.ledger.unseen_calls import UnseenCalls
from core.ledger_id import LedgerId


class Told(Protocol):
    """The part of a story that they use."""

    pool: Any
    org_id: int

    def events(self, count: int, **fields: Any) -> list[UsageEvent]: ...
    async def write(self, events: Iterable[UsageEvent]) -> None: ...
    async def compact(self) -> None: ...


async def alerts_in_order(story: Told) -> None:
    """Deliveries with the alert they are about, and a channel that was sent its open alerts again. The alerts
    themselves are of the step that made the budgets."""
    async with story.pool.acquire() as connection:
        await connection.execute("UPDATE delivery SET alert_key = md5(event_id)::uuid WHERE org_id = $1", story.org_id)
        await connection.execute(
            "UPDATE channel SET resent_at = now() WHERE org_id = $1 AND type = 'alertmanager'", story.org_id
        )


async def unseen(story: Told) -> None:
    counts = UnseenCalls()
    counts.add(LedgerId(story.org_id), {"openai": 12, "nobody": 1})
    await counts.write(story.pool)


async def runs(story: Told) -> None:
    """Runs of one session, below each other."""
    said = {"session_id": "JIRA-1/a", "feature": "agents", "latency_ms": 1500}
    await story.write(
        story.events(3, **said, run_id="root")
        + story.events(3, **said, run_id="child", parent_run_id="root")
        + story.events(2, run_id="grandchild", parent_run_id="child", outcome="done")
    )
    await story.compact()
