"""The loops that evaluate budgets: after every commit that moves a counter, and every 15 seconds.

Several processes may run them at once: each skips the touches that another has taken, and an alert's key is unique.
"""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from time import monotonic
from typing import Final

import asyncpg
import structlog

from core.budget_counters.counters import TOUCHED
from core.budgets.backfill import PATIENT_MS, recount
from core.budgets.evaluation import evaluate
from core.budgets.periodic_checks import tick, uncounted
from core.db.listener import Listener
from core.db.pool import DATABASE_AWAY
from core.errors import Problem
from core.process.background_tasks import Loops
from core.process.stored_rows import leave_out
from core.process.telemetry import METRICS

TICK_SECONDS: Final = 15
_POLL_SECONDS: Final = 1.0
"""Longest wait for an evaluation, also when a notification is lost."""
_SHORTEST_REST, _LONGEST_REST = 0.05, 0.5
_ASK_SECONDS: Final = 10

_log = structlog.get_logger()


class Evaluator:
    """Evaluates budgets until its loops are stopped.

    Args:
        base_url: beginning of the links in messages; '': they are paths.
        now: the clock.
    """

    def __init__(
        self, pool: asyncpg.Pool, base_url: str = "", now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._pool = pool
        self._base_url = base_url
        self._now = now
        self._woken = asyncio.Event()

    def start(self, loops: Loops) -> None:
        """Run as loops of the process; they reconnect by themselves, and no fault ends them."""
        loops.start("budgets", self._again("budgets_not_evaluated", self._follow))
        loops.start("budgets' touches", self._again("budgets_not_listening", self._listen))
        loops.start("budgets by time", self._again("budgets_not_watched", self._watch))

    async def _again(self, what: str, work: Callable[[], Awaitable[None]]) -> None:
        while True:
            try:
                await work()
            except (*DATABASE_AWAY, asyncpg.PostgresError) as error:
                _log.warning(what, error=type(error).__name__)
                await asyncio.sleep(0.5)
            except Exception:  # noqa: BLE001 - alerts must outlive any single fault
                _log.exception(what)
                await asyncio.sleep(5)

    async def _listen(self) -> None:
        listener = Listener(
            self._pool,
            TOUCHED,
            heard=lambda _: self._woken.set(),
            look=lambda connection: connection.fetchval("SELECT 1"),
            connect_seconds=_ASK_SECONDS,
            look_seconds=_ASK_SECONDS,
        )
        await listener.run("budgets_not_listening")

    async def _follow(self) -> None:
        while True:
            self._woken.clear()
            began = monotonic()
            await self.catch_up()
            # Events that land meanwhile move the same counters: evaluating them together is less work and no later.
            await asyncio.sleep(min(_LONGEST_REST, max(_SHORTEST_REST, monotonic() - began)))
            try:
                await asyncio.wait_for(self._woken.wait(), _POLL_SECONDS)
            except TimeoutError:
                continue

    async def catch_up(self) -> None:
        """Evaluate until no touch is left that can be evaluated now."""
        while True:
            began = monotonic()
            done = await evaluate(self._pool, self._now(), self._base_url)
            if done.touches == 0:
                return
            METRICS.alerts_fired.inc(done.fired)
            METRICS.evaluation_seconds.observe(monotonic() - began)
            if done.waiting:
                return

    async def _watch(self) -> None:
        while True:
            await self.tick()
            await asyncio.sleep(TICK_SECONDS)

    async def tick(self) -> None:
        """Run the periodic checks once, and fill the counters of budgets that are not counted."""
        now = self._now()
        await tick(self._pool, now, self._base_url)
        for counting_id in await uncounted(self._pool):
            try:
                await recount(self._pool, counting_id, now, PATIENT_MS)
            except Problem as error:
                _log.error("budget_not_counted", counting=counting_id, detail=error.detail)
            except (*DATABASE_AWAY, asyncpg.PostgresError):
                raise
            except Exception as error:  # noqa: BLE001 - whatever is wrong with one counting, the others are filled
                leave_out("counting", counting_id, error)
