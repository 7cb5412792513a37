"""Reads what bills and what the ledger say of a provider's days, added up by line key.

The ledger's side comes from the cube: days that are compacted from `cube_day`, the others from `cube_15m`, which the
hot transaction writes, so that the sums are exact at any moment.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Final, LiteralString, NamedTuple

from outlay.names import provider_name
from outlay.pricing import total

from core.calendar import QUARTER
from core.errors import Unprocessable
from core.invoices.cells import Billed, Key, Recorded
from core.invoices.line import OTHER, compared_class
from core.invoices.names import ModelNames, start_of
from core.ledger.cost_sql import CostQuery
from core.ledger.query_plan import Grains, plan
from core.ledger.reader import dirty_hours
from core.ledger_id import LedgerId
from core.token_columns import COST_COLUMNS, TOKEN_COLUMNS

MAX_GROUPS: Final = 200_000
_GRAINS: Final = Grains(True, QUARTER, True)


class Question(NamedTuple):
    """A provider's days, [start, end)."""

    ledger_id: LedgerId
    provider: str
    start: date
    end: date
    by_project: bool = False


class BilledSide(NamedTuple):
    keys: list[tuple[Key, Billed]]
    covered: frozenset[date]
    named: dict[str, Decimal]
    """USD by each model's name as the bills have it."""


_BILLED: Final = """
SELECT l.day, l.kind, l.model, l.usage_class, l.tier, l.region, l.currency, {project} AS project,
    sum(l.quantity) AS quantity,
    count(*) FILTER (WHERE l.quantity IS NULL AND l.amount IS DISTINCT FROM 0) AS uncounted,
    sum(l.amount_usd) AS amount_usd, count(l.amount_usd) AS amounts, count(*) AS lines,
    sum(l.stated_usd) AS stated_usd, count(l.stated_usd) AS stated
FROM invoice_line l JOIN invoice_day d ON d.org_id = l.org_id AND d.provider = l.provider AND d.day = l.day
    AND d.account = l.account AND d.invoice_id = l.invoice_id
WHERE l.org_id = $1 AND l.provider = $2 AND l.day >= $3 AND l.day < $4
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8 LIMIT $5
"""
_COVERED: Final = """
SELECT DISTINCT day FROM invoice_day WHERE org_id = $1 AND provider = $2 AND day >= $3 AND day < $4
"""


async def read_billed(connection: Any, asked: Question, names: ModelNames) -> BilledSide:
    """Raises `Unprocessable` for more than `MAX_GROUPS` groups."""
    scope = asked.ledger_id, asked.provider, asked.start, asked.end
    sql = _BILLED.format(project="l.project" if asked.by_project else "NULL::text")
    rows = await connection.fetch(sql, *scope, MAX_GROUPS + 1)
    _require_few(rows)
    covered = await connection.fetch(_COVERED, *scope)
    named: dict[str, Decimal] = defaultdict(Decimal)
    keys: list[tuple[Key, Billed]] = []
    for row in rows:
        model = None if row["model"] is None else names.model(row["model"])
        if row["model"] is not None:
            named[row["model"]] = total((named[row["model"]], row["amount_usd"] or Decimal(0)))
        keys.append((Key(row["day"], model, compared_class(row["usage_class"]), row["project"]), _billed(row)))
    return BilledSide(keys, frozenset(row["day"] for row in covered), dict(named))


def _billed(row: Any) -> Billed:
    amount = row["amount_usd"] or Decimal(0)
    if row["kind"] != "usage":
        return Billed(extra=amount)
    is_foreign = row["currency"] != "USD" and row["amounts"] > 0
    quantity = None if row["uncounted"] else row["quantity"] or Decimal(0)
    return Billed(
        amount=amount,
        quantity=quantity,
        has_amounts=row["amounts"] == row["lines"],
        has_usage=True,
        currency=row["currency"] if is_foreign else None,
        foreign=amount if is_foreign else Decimal(0),
        stated=(row["stated_usd"] if row["stated"] == row["lines"] else None) if is_foreign else Decimal(0),
        tiers={(row["tier"], row["region"]): quantity} if quantity else {},
    )


_SUMS: Final[LiteralString] = ", ".join(f"sum(e.{column}) AS {column}" for column in (*TOKEN_COLUMNS, *COST_COLUMNS))
_GRAIN: Final[LiteralString] = """
SELECT {day} AS day, d.model, {project} AS project, d.cost_status, sum(e.event_count) AS events, {sums}
FROM unnest({starts}::timestamptz[], {ends}::timestamptz[]) AS w (first, last)
CROSS JOIN LATERAL (
    SELECT * FROM {table} e
    WHERE e.org_id = $1 AND e.{column} >= w.first{cast} AND e.{column} < w.last{cast} OFFSET 0) AS e
JOIN dimension_set d ON d.org_id = e.org_id AND d.id = e.dimension_set
WHERE d.provider = ANY($2::text[]) GROUP BY 1, 2, 3, 4
"""
_TO_DATE: Final[LiteralString] = " AT TIME ZONE 'UTC'"


class RecordedSide(NamedTuple):
    keys: list[tuple[Key, Recorded]]
    reported: frozenset[str]
    """Models of which a cost was reported, so that nobody knows what its classes cost."""
    named: frozenset[str]
    """Models as events name them."""


async def read_recorded(connection: Any, asked: Question, names: ModelNames) -> RecordedSide:
    """In the snapshot of the caller's transaction. Raises `Unprocessable` for more than `MAX_GROUPS` groups."""
    providers = await connection.fetch("SELECT DISTINCT provider FROM dimension_set WHERE org_id = $1", asked.ledger_id)
    meant = [row[0] for row in providers if provider_name(row[0]) == provider_name(asked.provider)]
    start, end = start_of(asked.start), start_of(asked.end)
    dirty = await dirty_hours(connection, CostQuery(asked.ledger_id, start, end))
    segments = plan(start, end, dirty, _GRAINS)
    parts = [
        _grain("cube_day", "day", "e.day", _TO_DATE, asked.by_project, "$3", "$4"),
        _grain("cube_15m", "bucket", "(e.bucket AT TIME ZONE 'UTC')::date", "", asked.by_project, "$5", "$6"),
    ]
    edges = [[getattr(s, edge) for s in segments if s.grain == g] for g in ("day", "fine") for edge in ("start", "end")]
    rows = await connection.fetch(
        f"{' UNION ALL '.join(parts)} LIMIT $7", asked.ledger_id, meant, *edges, MAX_GROUPS + 1
    )
    _require_few(rows)
    return _recorded(rows, names)


def _grain(
    table: LiteralString,
    column: LiteralString,
    day: LiteralString,
    cast: LiteralString,
    by_project: bool,
    starts: LiteralString,
    ends: LiteralString,
) -> LiteralString:
    project: LiteralString = "d.project" if by_project else "NULL::text"
    return _GRAIN.format(
        table=table, column=column, day=day, cast=cast, project=project, starts=starts, ends=ends, sums=_SUMS
    )


def _recorded(rows: Sequence[Any], names: ModelNames) -> RecordedSide:
    keys: list[tuple[Key, Recorded]] = []
    reported: set[str] = set()
    for row in rows:
        model, status = names.model(row["model"]), row["cost_status"]
        if status == "reported":
            reported.add(model)
        for usage_class, quantity, cost in _by_class(row):
            if quantity or cost:
                entry = Recorded(
                    cost=cost,
                    quantity=None if usage_class == OTHER else quantity,
                    unpriced=quantity if status == "unpriced" else 0,
                    estimated=quantity if status == "estimated" else 0,
                    events=int(row["events"]) or 1,
                )
                keys.append((Key(row["day"], model, usage_class, row["project"]), entry))
    return RecordedSide(keys, frozenset(reported), frozenset(row["model"] for row in rows))


def _by_class(row: Any) -> Iterator[tuple[str, int, Decimal]]:
    """(class, tokens, cost): those of the classes in which bills are compared add up to the row's."""
    yield "input", int(row["text_input"]), row["cost_input"]
    yield "cache_read", int(row["cache_read"]), row["cost_cache_read"]
    yield "cache_write", int(row["cache_write_5m"] + row["cache_write_1h"]), row["cost_cache_write"]
    yield "output", int(row["text_output"] + row["reasoning"]), total((row["cost_output"], row["cost_reasoning"]))
    others = sum(row[name] for name in ("audio_input", "audio_output", "image_input", "image_output"))
    yield OTHER, int(others), row["cost_other"]


def _require_few(rows: Sequence[Any]) -> None:
    if len(rows) > MAX_GROUPS:
        raise Unprocessable(
            f"Bill or ledger have more than {MAX_GROUPS:,} days × models × classes × projects; ask for fewer days.",
            code="too_many_groups",
        )
