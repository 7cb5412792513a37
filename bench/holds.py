"""Holding and settling a call in three budgets, and what landing events pays for it: while no call waits for its event,
while one does, and where each event is of a call. Kinds take turns, so that other load affects all alike."""

import asyncio
import os
import time
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any
from uuid import uuid4

import msgspec
from msgspec.structs import replace

from bench.ingest import event
from bench.process import cpu_seconds, percentile, scratch_folder, tree
from core.accounts.organisations import create_organisation
from core.budgets.backfill import recount
from core.budgets.spec import BudgetSpec, checked
from core.budgets.store import create_budget
from core.db.embedded import EmbeddedPostgres
from core.db.migrate import migrate
from core.db.pool import create_pool
from core.event import UsageEvent
from core.event_codec import read_event
from core.event_log.base import EventBatch
from core.holds.decision import Call
from core.holds.estimate import RequestSize
from core.holds.gate import Gate
from core.ledger.writer import Ledger
from core.ledger_id import LedgerId
from core.maintenance.upkeep import maintain
from core.prices.book import PriceBook
from core.prices.sync import seed
from core.process.settings import Settings

CALLS = int(os.environ.get("OUTLAY_BENCH_CALLS", "400"))
ROUNDS = int(os.environ.get("OUTLAY_BENCH_ROUNDS", "8"))
_EVENTS = 2_000
_BUDGETS: list[dict[str, Any]] = [{}, {"each": "team"}, {"each": "user_id", "period": "monthly"}]
_KINDS = ("no call waits", "one call waits", "each event is of a call")


def main() -> None:
    with scratch_folder() as folder, EmbeddedPostgres(folder / "data") as server:
        asyncio.run(_measure(server.dsn))


async def _measure(dsn: str) -> None:
    now = datetime.now(UTC)
    async with await create_pool(dsn, 20) as pool:
        connection: Any
        async with pool.acquire() as connection:
            await migrate(connection)
            await seed(connection)
            await maintain(connection, Settings())
            ledger_id = LedgerId(await create_organisation(connection, "bench"))
            gate = Gate(await PriceBook.load(connection))
            for number, given in enumerate(_BUDGETS):
                stated = {"name": f"b{number}", "threshold_usd": 10**9, "period": "daily", "enforce": "block", **given}
                spec = checked(BudgetSpec.model_validate(stated))
                budget = await create_budget(connection, ledger_id, spec, "bench", now)
                await recount(pool, budget.countings["window"], now)
            await gate.refresh(connection)
        for clients in (1, 16):
            await _holds(pool, gate, ledger_id, clients, now)
        await _landing(pool, Ledger(pool, gate.prices), gate, ledger_id, now)


def _call(ledger_id: LedgerId, number: int, at: datetime) -> Call:
    sent = read_event(msgspec.json.encode(event(Random(number), at))).event
    draft = replace(sent, event_id=None, input_tokens=None, output_tokens=None, cost_usd=None)
    return Call(ledger_id, uuid4(), 1, draft, RequestSize(2_000, 500), timedelta(minutes=11), "bench")


def _event(call: Call) -> UsageEvent:
    return replace(
        call.event, event_id=str(call.id), operation_id=str(call.id), attempt=1, input_tokens=900, output_tokens=300
    )


async def _holds(pool: Any, gate: Gate, ledger_id: LedgerId, clients: int, now: datetime) -> None:
    reserving, settling = list[float](), list[float]()

    async def client(own: int) -> None:
        async with pool.acquire() as connection:
            for number in range(own, CALLS, clients):
                call = _call(ledger_id, number, now)
                began = time.perf_counter()
                decision = await gate.reserve(connection, call)
                between = time.perf_counter()
                await gate.settle(connection, call, _event(call))
                reserving.append(between - began)
                settling.append(time.perf_counter() - between)
                assert decision.action == "allow"
                assert len(decision.budgets) == len(_BUDGETS)

    for measured in (False, True):  # the first round plans the statements
        reserving.clear()
        settling.clear()
        began, cpu = time.perf_counter(), cpu_seconds(tree(os.getpid()))
        await asyncio.gather(*(client(own) for own in range(clients)))
        took, used = time.perf_counter() - began, cpu_seconds(tree(os.getpid())) - cpu
        # What is settled stays held until it lands; here it goes, so that both rounds begin alike.
        await pool.execute("TRUNCATE gateway_call, budget_hold")
        if measured:
            for name, seconds in (("reserve", reserving), ("settle", settling)):
                p50, p99 = (1000 * percentile(seconds, share) for share in (0.5, 0.99))
                print(f"{clients:>2} at once, {name:<8} p50 {p50:6.2f} ms   p99 {p99:6.2f} ms")
            print(
                f"{clients:>2} at once: {CALLS / took:,.0f} calls/s, {CALLS / used:,.0f} a CPU-second with PostgreSQL's"
            )


async def _landing(pool: Any, ledger: Ledger, gate: Gate, ledger_id: LedgerId, now: datetime) -> None:
    seconds: dict[str, list[float]] = {kind: [] for kind in _KINDS}
    for round_ in range(ROUNDS + 1):
        for place, kind in enumerate(_KINDS):
            await pool.execute("TRUNCATE gateway_call, budget_hold")
            calls = [_call(ledger_id, 10_000 * round_ + number, now) for number in range(_EVENTS)]
            async with pool.acquire() as connection:
                for call in calls[: (0, 1, _EVENTS)[place]]:
                    await gate.reserve(connection, call)
            landed = calls if place != 1 else [call._replace(id=uuid4()) for call in calls]
            prepared = ledger.prepare(EventBatch(ledger_id, now, [_event(call) for call in landed]))
            began = time.perf_counter()
            await ledger.land([prepared])
            if round_:
                seconds[kind].append(time.perf_counter() - began)
    bare = percentile(seconds[_KINDS[0]], 0.5)
    for kind, own in seconds.items():
        took = percentile(own, 0.5)
        print(f"landing, {kind:<25}{_EVENTS / took:9,.0f} events/s   {1e6 * (took - bare) / _EVENTS:+.1f} µs an event")
