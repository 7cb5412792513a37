"""The loop that watches budgets: woken by every commit that moves a counter, and every 15 seconds by time.

Several may run at once, in several processes: what one has taken the others skip, and an alert's key is unique.
"""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from time import monotonic
from typing import Final

import asyncpg
import structlog

from core.budgets.counters import TOUCHED
from core.budgets.evaluate import evaluate
from core.budgets.recount import PATIENT_MS, recount
from core.budgets.watch import tick, uncounted
from core.db.pool import DATABASE_AWAY
from core.errors import OutlayError
from core.loops import Loops
from core.telemetry import METRICS

TICK_SECONDS: Final = 15
_POLL_SECONDS: Final = 1.0
"""However a notification may be lost, nothing waits longer."""
_SHORTEST_REST, _LONGEST_REST = 0.05, 0.5
_ASK_SECONDS: Final = 10

_log = structlog.get_logger()


class Evaluator:
    """Fires what is to fire, for ever.

    Args:
        base_url: what links in messages begin with; without it they are paths.
    """

    def __init__(
        self, pool: asyncpg.Pool, base_url: str = "", now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._pool = pool
        self._base_url = base_url
        self._now = now
        self._woken = asyncio.Event()

    def start(self, loops: Loops) -> None:
        """As loops of the process; they reconnect by themselves, and no fault ends them."""
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
        async with self._pool.acquire(timeout=_ASK_SECONDS) as connection:
            try:
                async with asyncio.timeout(_ASK_SECONDS):
                    await connection.add_listener(TOUCHED, lambda *_: self._woken.set())
                while True:
                    await connection.fetchval("SELECT 1", timeout=_ASK_SECONDS)  # finds a connection that died silently
                    await asyncio.sleep(_POLL_SECONDS)
            finally:
                connection.terminate()  # it listens: nobody else should get it

    async def _follow(self) -> None:
        while True:
            self._woken.clear()
            began = monotonic()
            await self.catch_up()
            # What lands meanwhile moves the same counters: looking less often is less work, and late by no more.
            await asyncio.sleep(min(_LONGEST_REST, max(_SHORTEST_REST, monotonic() - began)))
            try:
                await asyncio.wait_for(self._woken.wait(), _POLL_SECONDS)
            except TimeoutError:
                continue

    async def catch_up(self) -> None:
        """Evaluate until nothing is left that can be."""
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
        """What time changes, once; and budgets whose counters were left unfilled."""
        now = self._now()
        await tick(self._pool, now, self._base_url)
        for counting_id in await uncounted(self._pool):
            try:
                await recount(self._pool, counting_id, now, PATIENT_MS)
            except OutlayError as error:
                _log.error("budget_not_counted", counting=counting_id, detail=error.detail)
