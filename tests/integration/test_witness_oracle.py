"""Random statements about calls, in any order, batches and transactions, against a model that goes through them one by
one."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from decimal import Decimal
from random import Random
from typing import Any, NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from core.accounts.organisations import create_organisation
from core.db.pool import create_pool
from core.event import Source
from core.ledger.events import EventQuery, list_events
from core.ledger.writer import Ledger
from core.ledger_id import LedgerId
from core.prices.book import PriceBook
from tests.support.ledger import NOW, batch, totals, usage

RANKS: dict[Source, int] = {"gateway": 3, "sdk": 2, "api": 2, "otlp": 1, "import": 0}
ATTRIBUTION = ("feature", "team", "service", "tenant", "session_id", "run_id", "user_id")


class Said(NamedTuple):
    """One statement about a call."""

    id: str
    source: Source
    hours: int
    """After the first possible time."""
    response: str | None
    operation: str | None
    input_tokens: int
    cached: int
    attribution: dict[str, str]

    @property
    def keys(self) -> set[tuple[str, str]]:
        named = {("response", self.response), ("operation", self.operation)}
        return {(kind, value) for kind, value in named if value is not None}

    @property
    def cost(self) -> Decimal:
        """gpt-4o: 2.50 of input, 1.25 of cached input, 10 of output, USD a million."""
        full, cached = Decimal("2.5") * (self.input_tokens - self.cached), Decimal("1.25") * self.cached
        return (full + cached + 10 * 10) / 1_000_000

    @property
    def knowledge(self) -> tuple[int, int]:
        return RANKS[self.source], 2 + (self.cached > 0)


class Call:
    def __init__(self, first: Said) -> None:
        self.first = self.leading = first
        self.told = [first]
        self.attribution = dict(first.attribution)
        self.response, self.operation = first.response, first.operation

    def is_other_than(self, other: "Call") -> bool:
        if None not in (self.response, other.response) and self.response != other.response:
            return True
        if None not in (self.operation, other.operation) and self.operation != other.operation:
            return True
        return all(any(said.source == "sdk" for said in call.told) for call in (self, other))

    def take_in(self, other: "Call") -> None:
        lowers = other.leading.cost < self.leading.cost
        if other.leading.knowledge > self.leading.knowledge and (
            not lowers or RANKS[other.leading.source] > RANKS[self.first.source]
        ):
            self.leading = other.leading
        self.told += other.told
        self.attribution = other.attribution | self.attribution
        self.response, self.operation = self.response or other.response, self.operation or other.operation


def model(statements: Sequence[Said]) -> list[Call]:
    """The calls that are charged."""
    calls: list[Call] = []
    for said in statements:
        if any((said.id, said.source) == (told.id, told.source) for call in calls for told in call.told):
            continue
        new = Call(said)
        same = [call for call in calls if any(said.id == told.id for told in call.told)]
        near = [
            call
            for call in calls
            if abs(said.hours - call.first.hours) <= 24 and any(said.keys & told.keys for told in call.told)
        ]
        fits = same[:1] or [call for call in near if not call.is_other_than(new)]
        if len(near) > 8 and not same:
            fits = []
        if any(one.is_other_than(other) for n, one in enumerate(fits) for other in fits[n + 1 :]):
            fits = []
        if fits:
            kept = fits[0]
            for other in fits[1:]:
                kept.take_in(other)
                calls.remove(other)
            kept.take_in(new)
        else:
            calls.append(new)
    return calls


def random_statements(random: Random) -> list[Said]:
    """About few calls: senders that know some of a call's ids, some of its figures, and some attribution."""
    statements: list[Said] = []
    ids: dict[int, list[str]] = {0: [], 1: [], 2: []}
    for n in range(random.randrange(2, 12)):
        call = random.randrange(3)
        knows = random.choice(["response", "operation", "both", "both", "none"])
        attribution = {name: random.choice("ab") for name in ATTRIBUTION if random.random() < 0.3}
        is_copy = bool(ids[call]) and random.random() < 0.2
        ids[call].append(random.choice(ids[call]) if is_copy else f"id-{n}")
        operation = call if is_copy else random.choice([call, call, call, 0])
        statements.append(
            Said(
                ids[call][-1],
                random.choice([*RANKS]),
                random.choice([0, 5, 20]),
                f"r{call}" if knows in ("response", "both") else None,
                f"o{operation}" if knows in ("operation", "both") else None,
                random.choice([1_000, 1_000, 1_000, 400]),
                random.choice([0, 0, 200]),
                attribution,
            )
        )
    return statements


def writes(random: Random, statements: Sequence[Said]) -> Iterator[list[tuple[int, Said]]]:
    """The statements with their numbers, as they come together. A copy comes alone, since copies are looked at after
    the others of their transaction."""
    waiting = list(enumerate(statements))
    seen: set[str] = set()
    while waiting:
        together = [waiting.pop(0)]
        is_copy = together[0][1].id in seen
        seen.add(together[0][1].id)
        for _ in range(0 if is_copy else random.randrange(4)):
            if waiting and waiting[0][1].id not in seen:
                seen.add(waiting[0][1].id)
                together.append(waiting.pop(0))
        yield together


def event(said: Said) -> Any:
    fields: dict[str, Any] = {"event_id": said.id, "input_tokens": said.input_tokens, "output_tokens": 10}
    if said.cached:
        fields["cache_read_tokens"] = said.cached
    if said.operation:
        fields |= {"operation_id": said.operation, "attempt": 1}
    if said.response:
        fields["response_id"] = said.response
    return usage(0, NOW - timedelta(hours=50 - said.hours), **fields, **said.attribution)


_LOADED: list[PriceBook] = []


async def _prices(connection: Any) -> PriceBook:
    """Loaded once: it takes longer than everything else here."""
    if not _LOADED:
        _LOADED.append(await PriceBook.load(connection))
    return _LOADED[0]


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 2**32))
async def test_each_call_is_charged_once_by_who_knows_most(plain_dsn: str, seed: int) -> None:
    random = Random(seed)
    statements = random_statements(random)
    pool = await create_pool(plain_dsn, 2)
    try:
        async with pool.acquire() as connection:
            org_id = await create_organisation(connection, f"{seed}", "test")
            prices = await _prices(connection)
        ledgers = [Ledger(pool, prices, shard) for shard in range(2)]
        for together in writes(random, statements):
            batches = [batch(org_id, [event(said)], NOW + timedelta(seconds=n), said.source) for n, said in together]
            await random.choice(ledgers).write(batches)
            if random.random() < 0.3:  # the answer was lost
                await random.choice(ledgers).write(batches)
        await totals(pool)
        calls = model(statements)
        async with pool.acquire() as connection:
            asked = EventQuery(LedgerId(org_id), NOW - timedelta(days=9), NOW + timedelta(days=1), {}, 100)
            records = await list_events(connection, asked)
        shown = [(r["cost_usd"].normalize(), r["input_tokens"], *(r[name] for name in ATTRIBUTION)) for r in records]
        expected = [
            (
                call.leading.cost.normalize(),
                call.leading.input_tokens,
                *(call.attribution.get(name) for name in ATTRIBUTION),
            )
            for call in calls
        ]
        assert sorted(map(str, shown)) == sorted(map(str, expected)), statements
        cost = await pool.fetchval("SELECT sum(cost_usd) FROM cube_15m WHERE org_id = $1", org_id)
        assert cost == sum(call.leading.cost for call in calls)
    finally:
        await pool.close()
