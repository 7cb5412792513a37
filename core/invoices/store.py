"""Bills in the database. Of an account's day one bill counts; the lines of earlier ones stay, and are not summed."""

import asyncio
import secrets
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import islice
from typing import Any, Final, NamedTuple

import msgspec

from core.accounts.audit_log import record_act
from core.db.advisory_locks import Pair
from core.errors import Conflict, TooLarge
from core.invoices.bill import Bill, amount_usd
from core.invoices.line import CLASSES, OTHER, InvoiceLine
from core.ledger_id import LedgerId
from core.money import plus

MAX_DAYS: Final = 200_000
"""Accounts × days of one bill."""
_BATCH: Final = 5_000
_COLUMNS: Final = (
    *(
        "org_id",
        "invoice_id",
        "provider",
        "account",
        "day",
        "kind",
        "model",
        "usage_class",
        "tier",
        "region",
        "project",
    ),
    *("quantity", "amount", "currency", "amount_usd", "stated_usd", "provider_day", "raw"),
)
_RAW: Final = 1_000
"""Characters of a line's own text that are kept."""


class Invoice(NamedTuple):
    """A bill that was taken."""

    id: str
    provider: str
    source: str
    first_day: date
    last_day: date
    line_count: int
    amount_usd: Decimal | None
    """None: the source states no amounts."""
    created_at: datetime
    created_by: str
    current_days: int
    """Accounts' days for which it counts; the others were taken over by later bills."""
    day_count: int
    is_duplicate: bool = False


class _Tally:
    """What is known of a bill once all of its lines have come by."""

    def __init__(self, bill: Bill) -> None:
        self._bill = bill
        self._days: set[tuple[str, date]] = set()
        self._empty: set[date] = set()
        self.lines = 0
        self.amount: Decimal | None = None

    def add(self, line: InvoiceLine) -> None:
        if line.kind == "nothing":
            self._empty.add(line.day)
            return
        self._days.add((line.account, line.day))
        if len(self._days) > MAX_DAYS:
            raise TooLarge(f"A bill has at most {MAX_DAYS:,} days of accounts; send it in parts.")
        self.lines += 1
        self.amount = plus(self.amount, amount_usd(self._bill, line))

    def days(self) -> list[tuple[str, date]]:
        """(account, day) of all that it covers; a day without charges is covered for all of its accounts."""
        empty = set(self._empty)
        if self._bill.period is not None:
            first, last = self._bill.period
            empty |= {first + timedelta(days=n) for n in range((last - first).days + 1)}
        accounts = {account for account, _ in self._days} or {""}
        return sorted(self._days | {(account, day) for account in accounts for day in empty})


async def import_bill(
    connection: Any, ledger_id: LedgerId, bill: Bill, lines: Iterable[InvoiceLine], content: bytes, actor: str
) -> Invoice:
    """Takes a bill: all of it or nothing. `lines` is read in a thread, some thousands at a time. The same `content`,
    a hash, changes nothing while it still counts.

    Raises:
        Conflict: another source counts for some of its days, and the bill does not say that it replaces it.
        WrongShape, RateNeeded, Unprocessable: as `lines` raises.
    """
    hash_ = bill.content_hash(content)
    async with connection.transaction():
        await connection.execute("SELECT pg_advisory_xact_lock($1, $2)", Pair.INVOICES, ledger_id)
        if (known := await _same(connection, ledger_id, hash_)) is not None:
            return known._replace(is_duplicate=True)
        id_, tally = secrets.token_hex(12), _Tally(bill)
        await _copy(connection, ledger_id, id_, bill, iter(lines), tally)
        days = tally.days()
        await _insert(connection, ledger_id, id_, bill, hash_, tally, days, actor)
        await _take_over(connection, ledger_id, id_, bill, days)
        made = await find_invoice(connection, ledger_id, id_)
        details = {"provider": bill.provider, "source": bill.source, "lines": tally.lines, "replace": bill.replace}
        await record_act(connection, ledger_id, actor, "invoice.imported", id_, details)
    return made


async def _copy(
    connection: Any, ledger_id: LedgerId, id_: str, bill: Bill, lines: Iterator[InvoiceLine], tally: _Tally
) -> None:
    def batch() -> list[tuple[Any, ...]] | None:
        read = list(islice(lines, _BATCH))
        for line in read:
            tally.add(line)
        return [_record(ledger_id, id_, bill, line) for line in read if line.kind != "nothing"] if read else None

    while (records := await asyncio.to_thread(batch)) is not None:
        await connection.copy_records_to_table("invoice_line", records=records, columns=_COLUMNS)


def _record(ledger_id: LedgerId, id_: str, bill: Bill, line: InvoiceLine) -> tuple[Any, ...]:
    return (
        *(ledger_id, id_, bill.provider, line.account, line.day, line.kind),
        *(line.model, line.usage_class, line.tier, line.region, line.project),
        *(line.quantity, line.amount, line.currency, amount_usd(bill, line), line.stated_usd),
        *(line.provider_day, line.raw[:_RAW]),
    )


async def _insert(
    connection: Any,
    ledger_id: LedgerId,
    id_: str,
    bill: Bill,
    hash_: bytes,
    tally: _Tally,
    days: Sequence[tuple[str, date]],
    actor: str,
) -> None:
    covered = [day for _, day in days]
    await connection.execute(
        """INSERT INTO invoice (id, org_id, provider, source, content_hash, mapping, rates, first_day, last_day,
               day_count, line_count, amount_usd, created_by)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)""",
        *(id_, ledger_id, bill.provider, bill.source, hash_, msgspec.json.encode(bill.mapping).decode()),
        msgspec.json.encode({name: str(rate) for name, rate in bill.rates.items()}).decode(),
        *(min(covered), max(covered), len(days), tally.lines, tally.amount, actor),
    )


_DAYS: Final = "unnest($3::text[], $4::date[]) AS n (account, day)"
_EARLIER: Final = """d.org_id = $1 AND d.provider = $2 AND d.day = n.day
    AND (d.account = n.account OR d.account = '' OR n.account = '')"""
"""Days `d` of earlier bills that are the days `n`: an account without a name may be any."""


async def _take_over(
    connection: Any, ledger_id: LedgerId, id_: str, bill: Bill, days: Sequence[tuple[str, date]]
) -> None:
    keys = ledger_id, bill.provider, [account for account, _ in days], [day for _, day in days]
    if not bill.replace:
        source, first, last, count = await connection.fetchrow(
            f"""SELECT min(i.source), min(d.day), max(d.day), count(DISTINCT d.day)
                FROM {_DAYS}, invoice_day d JOIN invoice i ON i.id = d.invoice_id
                WHERE {_EARLIER} AND i.source <> $5""",
            *keys,
            bill.source,
        )
        if count:
            raise Conflict(
                f"`{source}` counts for {count} of these days ({first} to {last}), and of a day one counts. Send"
                ' `"replace": true` to take them over.',
                code="source_overlaps",
                members={"source": source, "first_day": str(first), "last_day": str(last)},
            )
    await connection.execute(f"DELETE FROM invoice_day d USING {_DAYS} WHERE {_EARLIER}", *keys)
    await connection.execute(
        f"""INSERT INTO invoice_day (org_id, provider, account, day, invoice_id)
            SELECT $1, $2, account, day, $5 FROM {_DAYS}""",
        *keys,
        id_,
    )


_INVOICES: Final = """
SELECT i.id, i.provider, i.source, i.first_day, i.last_day, i.line_count, i.amount_usd, i.created_at, i.created_by,
    (SELECT count(*) FROM invoice_day d WHERE d.invoice_id = i.id), i.day_count
FROM invoice i
"""


async def _same(connection: Any, ledger_id: LedgerId, hash_: bytes) -> Invoice | None:
    """The bill with this content, where it still counts for all of its days."""
    rows = await connection.fetch(
        f"{_INVOICES} WHERE i.org_id = $1 AND i.content_hash = $2 ORDER BY i.created_at DESC LIMIT 1", ledger_id, hash_
    )
    found = Invoice(*rows[0]) if rows else None
    return found if found is not None and found.current_days == found.day_count else None


async def find_invoice(connection: Any, ledger_id: LedgerId, id_: str) -> Invoice:
    """The caller knows that there is one."""
    return Invoice(*await connection.fetchrow(f"{_INVOICES} WHERE i.org_id = $1 AND i.id = $2", ledger_id, id_))


async def list_invoices(
    connection: Any, ledger_id: LedgerId, provider: str | None, limit: int, after: tuple[datetime, str] | None
) -> list[Invoice]:
    """Newest first. `after` is the (created_at, id) of the last one seen."""
    rows = await connection.fetch(
        f"""{_INVOICES} WHERE i.org_id = $1 AND ($2::text IS NULL OR i.provider = $2)
            AND ($3::timestamptz IS NULL OR (i.created_at, i.id) < ($3, $4::text))
            ORDER BY i.created_at DESC, i.id DESC LIMIT $5""",
        ledger_id,
        provider,
        *(after or (None, None)),
        limit,
    )
    return [Invoice(*row) for row in rows]


async def last_mapping(connection: Any, ledger_id: LedgerId, provider: str) -> dict[str, str]:
    """The mapping of the provider's last csv; empty: there was none."""
    stored = await connection.fetchval(
        """SELECT mapping FROM invoice WHERE org_id = $1 AND provider = $2 AND source = 'csv'
           ORDER BY created_at DESC LIMIT 1""",
        ledger_id,
        provider,
    )
    return msgspec.json.decode(stored, type=dict[str, str]) if stored else {}


class LineQuery(NamedTuple):
    """A page of lines that count, by day. None: any."""

    ledger_id: LedgerId
    provider: str | None
    start: date
    end: date
    """Exclusive."""
    models: Sequence[str] | None
    """As bills name them; '' stands for a line of no model."""
    classes: Sequence[str] | None
    """In which bills and ledger are compared; `none` stands for a line of all classes."""
    projects: Sequence[str] | None
    kinds: Sequence[str] | None
    invoice_id: str | None
    """Of this bill, also lines that no longer count."""
    limit: int
    after: tuple[date, int] | None


_COMPARED: Final = f"""CASE {" ".join(f"WHEN l.usage_class = '{own}' THEN '{shown}'" for own, shown in CLASSES.items())}
    WHEN l.usage_class IS NULL THEN 'none' ELSE '{OTHER}' END"""


async def list_lines(connection: Any, query: LineQuery) -> list[Any]:
    rows: list[Any] = await connection.fetch(
        f"""SELECT l.id, l.invoice_id, l.provider, l.account, l.day, l.provider_day, l.kind, l.model, l.usage_class,
               l.tier, l.region, l.project, l.quantity, l.amount, l.currency, l.amount_usd, l.raw,
               d.invoice_id IS NOT NULL AS counts
           FROM invoice_line l LEFT JOIN invoice_day d ON d.org_id = l.org_id AND d.provider = l.provider
               AND d.day = l.day AND d.account = l.account AND d.invoice_id = l.invoice_id
           WHERE l.org_id = $1 AND ($2::text IS NULL OR l.provider = $2) AND l.day >= $3 AND l.day < $4
             AND ($5::text[] IS NULL OR coalesce(l.model, '') = ANY($5))
             AND ($6::text[] IS NULL OR {_COMPARED} = ANY($6))
             AND ($7::text[] IS NULL OR coalesce(l.project, '') = ANY($7))
             AND ($8::text[] IS NULL OR l.kind = ANY($8))
             AND CASE WHEN $9::text IS NULL THEN d.invoice_id IS NOT NULL ELSE l.invoice_id = $9 END
             AND ($10::date IS NULL OR (l.day, l.id) > ($10, $11::bigint))
           ORDER BY l.day, l.id LIMIT $12""",
        *(query.ledger_id, query.provider, query.start, query.end),
        *(query.models, query.classes, query.projects, query.kinds, query.invoice_id),
        *(query.after or (None, None)),
        query.limit,
    )
    return rows
