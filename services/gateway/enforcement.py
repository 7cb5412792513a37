"""Asks budgets before an attempt and tells them afterwards, with a database that may be slow or away.

While the database does not answer, budgets decide by themselves whether a call passes (`on_unavailable`); what could
not be told is told once it is back.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import timedelta
from time import monotonic
from typing import Any, Final, NamedTuple, TypeVar
from uuid import UUID

import asyncpg

from core.db.pool import DATABASE_AWAY, run_again, within
from core.errors import Problem
from core.event import UsageEvent
from core.holds.decision import Call, Decision, Offer
from core.holds.gate import Gate
from core.ledger_id import LedgerId
from core.prices.book import PriceBook
from core.process.telemetry import GATEWAY
from services.gateway.budget_answers import BudgetExceeded

PATIENCE_SECONDS: Final = 0.25
"""After which a database that has answered nothing at all is away."""
_LONGEST_TURN: Final = 5.0
"""Seconds that a call waits for its turn at budgets that others hold in, while the database answers."""
_AWAY_SECONDS: Final = 1.0
"""For which a database that was away is not asked again by calls."""
_LOOK_SECONDS: Final = 0.5
_RENEW_SECONDS: Final = 20.0
_UNTOLD: Final = 10_000
_ALWAYS_SECONDS: Final = 60.0
"""Between two readings of all budgets, also where no version has changed."""

Result = TypeVar("Result")
Told = tuple[LedgerId, UUID, int]


class Silent(Exception):
    """The database does not answer."""


class BudgetsUnavailable(Problem):
    status, code, title = 503, "budgets_unavailable", "Budgets cannot be asked"


class Held(NamedTuple):
    """What budgets said to an attempt that may be made."""

    action: str
    """allow, warn, degrade, or fail_open: they could not be asked."""
    call: Call | None = None
    """None: it holds nothing, as no enforcing budget matches."""
    decision: Decision | None = None

    @property
    def is_bounded(self) -> bool:
        """Whether a budget that stops calls depends on what this one uses."""
        return self.decision is not None and self.decision.is_bounded

    @property
    def model(self) -> str | None:
        """The model to go on with, where that is another one."""
        return None if self.decision is None else self.decision.model

    @property
    def cut_off_at(self) -> int | None:
        """Tokens of visible output at which a stream is ended."""
        decision = self.decision
        if decision is None or not decision.cuts_off or decision.estimate.knows == "nothing":
            return None
        return decision.estimate.output_tokens

    @property
    def output_cap(self) -> int | None:
        """The output cap to write into the request."""
        return None if self.decision is None else self.decision.output_cap


PASSES: Final = Held("allow")


class Enforcement:
    """One in a process.

    Args:
        pool: for budgets and for asking whether the database answers.
        holding: for holds alone, so that nothing else keeps them waiting.
    """

    def __init__(self, pool: asyncpg.Pool, holding: asyncpg.Pool, prices: Callable[[], PriceBook]) -> None:
        self._pool, self._holding, self._prices = pool, holding, prices
        self._gate: Gate | None = None
        self._away_until = self._read_at = self._renewed_at = 0.0
        self._open: dict[Told, Call] = {}
        """What this process's calls hold now; renewed."""
        self._untold: OrderedDict[Told, Callable[[Any], Awaitable[object]]] = OrderedDict()
        self._tasks: set[asyncio.Task[Any]] = set()

    def why_not_ready(self) -> str | None:
        return "the budgets have not been read yet" if self._gate is None else None

    @property
    def gate(self) -> Gate:
        """By the prices of now. Raises `BudgetsUnavailable` before the first look."""
        if self._gate is None:
            raise BudgetsUnavailable("The budgets have not been read yet.", retry_after=1)
        self._gate.prices = self._prices()
        return self._gate

    def concerns(self, ledger_id: LedgerId) -> bool:
        """Whether the ledger has any budget that enforces."""
        return self.gate.budgets.has(ledger_id)

    async def reserve(self, call: Call, offer: Offer) -> Held:
        """Asks the database only where a budget matches. Raises `BudgetExceeded`, `BudgetsUnavailable`.

        Args:
            offer: the call's, from the gate.
        """
        if not offer.shares:
            GATEWAY.decisions.labels("allow").inc()
            return PASSES
        gate = self.gate
        try:
            with GATEWAY.reserve_seconds.time():
                decision = await self._ask(lambda connection: gate.reserve(connection, call, offer), _key(call), call)
        except (Silent, asyncpg.PostgresError):
            return self._unasked(gate, call, offer)
        GATEWAY.decisions.labels(decision.action).inc()
        if decision.refusal is not None:
            raise BudgetExceeded(decision.refusal)
        self._note(call)
        return Held(decision.action, call, decision)

    def _unasked(self, gate: Gate, call: Call, offer: Offer) -> Held:
        if gate.is_closed(offer):
            self._tell_later(_key(call), lambda connection: gate.release(connection, call))
            GATEWAY.decisions.labels("fail_closed").inc()
            raise BudgetsUnavailable(
                "The budgets of this call cannot be asked just now, and one of them lets nothing pass meanwhile.",
                retry_after=2,
            )
        GATEWAY.decisions.labels("fail_open").inc()
        self._note(call)  # its hold may be there all the same
        return Held("fail_open", call)

    async def settle(self, held: Held, event: UsageEvent) -> None:
        """The attempt has used what this event says. Never raises for a database that is away."""
        if (call := held.call) is None:
            return
        gate, key = self.gate, _key(call)
        self._forget(key)
        cost, estimate = gate.cost(call.ledger_id, event), held.decision and held.decision.estimate.cost_usd
        if cost is not None and estimate is not None and cost > estimate:
            GATEWAY.overshoot_usd.inc(float(cost - estimate))
        await self._tell(key, lambda connection: gate.settle(connection, call, event))

    async def release(self, call: Call) -> None:
        """Nothing was sent, or nothing of it costs."""
        gate, key = self.gate, _key(call)
        self._forget(key)
        await self._tell(key, lambda connection: gate.release(connection, call))

    async def keep(self, call: Call, lasts_for: timedelta, response_id: str | None = None) -> None:
        """What it holds stays until its event lands, for at most this long; `response_id` is the answer's own."""
        gate, key = self.gate, _key(call)
        self._forget(key)

        async def tell(connection: Any) -> None:
            await gate.renew(connection, [call], lasts_for)
            if response_id is not None:
                await gate.note_response(connection, call, response_id)

        await self._tell(key, tell)

    def _note(self, call: Call) -> None:
        self._open[_key(call)] = call
        GATEWAY.holds_open.set(len(self._open))

    def _forget(self, key: Told) -> None:
        self._open.pop(key, None)
        GATEWAY.holds_open.set(len(self._open))

    async def _tell(self, key: Told, work: Callable[[Any], Awaitable[object]]) -> None:
        try:
            await self._ask(work)
        except (Silent, asyncpg.PostgresError):
            self._tell_later(key, work)

    def _tell_later(self, key: Told, work: Callable[[Any], Awaitable[object]]) -> None:
        self._untold[key] = work
        if len(self._untold) > _UNTOLD:  # the oldest are told by their events, or expire
            self._untold.popitem(last=False)

    async def _ask(
        self, work: Callable[[Any], Awaitable[Result]], key: Told | None = None, call: Call | None = None
    ) -> Result:
        """Raises `Silent` once the database is known to be away. A caller that is cancelled leaves no hold behind."""
        if monotonic() < self._away_until:
            raise Silent
        task = asyncio.create_task(self._on_connection(work))
        try:
            for _ in range(int(_LONGEST_TURN / PATIENCE_SECONDS)):
                await asyncio.wait({task}, timeout=PATIENCE_SECONDS)
                if task.done():
                    return task.result()
                if not await self._answers():
                    break
        except DATABASE_AWAY:
            pass
        except asyncio.CancelledError:
            if call is not None and key is not None:
                gate = self.gate
                self._tell_later(key, lambda connection: gate.release(connection, call))
            raise
        finally:
            if not task.done():
                task.cancel()
                self._tasks.add(task)
                task.add_done_callback(self._ended)
        self._away_until = monotonic() + _AWAY_SECONDS
        raise Silent

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled():
            task.exception()

    async def _on_connection(self, work: Callable[[Any], Awaitable[Result]]) -> Result:
        async with within(self._holding, 2 * _LONGEST_TURN) as connection:
            return await run_again(lambda: work(connection))

    async def _answers(self) -> bool:
        """Whether the database answers anything, so that what was asked only waits for its turn."""
        try:
            async with within(self._pool, PATIENCE_SECONDS) as connection:
                await connection.fetchval("SELECT 1")
        except DATABASE_AWAY:
            return False
        return True

    async def look(self) -> float:
        """Learns of changed budgets, renews holds, and tells what could not be told. Returns the next look's delay."""
        gate = self._gate or Gate(self._prices())
        async with within(self._pool, 2 * _LONGEST_TURN) as connection:
            now = monotonic()
            always = now - self._read_at > _ALWAYS_SECONDS
            await gate.refresh(connection, always)
            self._gate, self._read_at = gate, now if always else self._read_at
            await self._renew(connection, gate, now)
        while self._untold:
            key, work = self._untold.popitem(last=False)
            try:
                await self._on_connection(work)
            except (*DATABASE_AWAY, asyncpg.PostgresError):
                self._untold.setdefault(key, work)
                break
        return _LOOK_SECONDS

    async def _renew(self, connection: Any, gate: Gate, now: float) -> None:
        if now - self._renewed_at < _RENEW_SECONDS:
            return
        by_time: dict[timedelta, list[Call]] = {}
        for call in self._open.values():
            by_time.setdefault(call.lasts_for, []).append(call)
        for lasts_for, calls in by_time.items():
            await gate.renew(connection, calls, lasts_for)
        self._renewed_at = now

    async def close(self) -> None:
        """Waits for what was cancelled."""
        with suppress(TimeoutError):
            async with asyncio.timeout(1):
                await asyncio.gather(*self._tasks, return_exceptions=True)


def _key(call: Call) -> Told:
    return call.ledger_id, call.id, call.attempt
