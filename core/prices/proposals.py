"""Proposals: changes to the price book that are stored, reviewed, and then applied or rejected."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final, Literal, LiteralString, NamedTuple, get_args

import msgspec
from outlay.terms import terms_from

from core.accounts.audit_log import Act, record_act
from core.errors import Conflict, NotFound
from core.filters import Filter, values_of
from core.ledger_id import LedgerId
from core.prices import queries
from core.prices.price_row import CATALOGUE, PriceRow
from core.prices.price_spec import MAX_EXPRESSIONS, ChangedRows, PriceChanges
from core.prices.sync import (
    WITHDRAWN,
    append_catalogue,
    append_prices,
    changed,
    installed_catalogue,
    newest_catalogue,
    seen_on,
)
from core.process.stored_rows import readable

_PAGE_BYTES: Final = 2 * 1024 * 1024
"""Of the changes on one page of a list. One proposal may have a MiB."""
_PREFETCH: Final = 20
_COLUMNS: Final[LiteralString] = """
id, org_id, source, source_version, checked_on, content_hash, changes, proposed_at, proposed_by, state, version_id
"""

_MOST: Final[Mapping[str, tuple[LiteralString, int]]] = {
    "prices of its own": ("SELECT count(*) FROM price WHERE org_id = $1", 50_000),
    "discounts": ("SELECT count(*) FROM discount WHERE org_id = $1", 10_000),
    "names of its own": ("SELECT count(DISTINCT (provider, kind, name)) FROM org_alias WHERE org_id = $1", 5_000),
    "regular expressions": (
        "SELECT count(DISTINCT (provider, name)) FROM org_alias WHERE org_id = $1 AND kind = 'regex'",
        MAX_EXPRESSIONS,
    ),
}

State = Literal["proposed", "applied", "rejected"]
STATES: Final[tuple[State, ...]] = get_args(State)
"""Of a proposal; the last two are final."""


class Proposal(NamedTuple):
    """A row of `price_proposal`."""

    id: int
    org_id: int | None
    """The organisation whose own prices it changes; None: everybody's."""
    source: str
    source_version: str
    checked_on: date
    content_hash: str
    changes: ChangedRows
    proposed_at: datetime
    proposed_by: str
    state: str
    """One of `STATES`."""
    version_id: int | None
    """The version of the price book that applying it made."""


class _New(NamedTuple):
    org_id: int | None
    source: str
    source_version: str
    checked_on: date
    content_hash: str
    changes: ChangedRows
    proposed_by: str


async def propose(connection: Any, org_id: int | None, stated: PriceChanges, by: str) -> Proposal:
    """Stores a proposal. Where the same one is undecided, returns that one."""
    rows = stated.rows()
    if org_id is None:
        rows = rows._replace(prices=[*rows.prices, *await _superseded(connection, rows.prices)])
    return await _store(connection, _New(org_id, stated.source, "", stated.checked_on, rows.content_hash, rows, by))


async def _superseded(connection: Any, prices: Sequence[PriceRow]) -> list[PriceRow]:
    """Withdrawals of the book's prices for later dates: a price that is stated from a day on replaces those."""
    since: dict[tuple[str, str], datetime] = {}
    for price in prices:
        key = price.provider, price.model
        since[key] = min(price.effective_from, since.get(key, price.effective_from))
    stated = {(price.provider, price.model, price.effective_from) for price in prices}
    later = []
    for row in await connection.fetch(queries.NEWEST_PRICES):
        key = row["provider"], row["model"]
        is_there = msgspec.json.decode(row["terms"]) != WITHDRAWN
        if is_there and key in since and row["effective_from"] > since[key]:
            later.append(PriceRow(*key, row["effective_from"], {}, WITHDRAWN))
    return [row for row in later if (row.provider, row.model, row.effective_from) not in stated]


async def propose_catalogue(connection: Any, by: str) -> Proposal | None:
    """Stores a proposal of all that differs between the installed catalogue and the book; None: nothing does.

    Prices that an operator has verified since the catalogue was made are left out.
    """
    catalogue = installed_catalogue()
    newest = await newest_catalogue(connection)
    if newest is not None and newest["content_hash"] == catalogue.content_hash:
        return None
    rows = ChangedRows(await changed(connection, catalogue))
    new = _New(None, CATALOGUE, catalogue.source_version, seen_on(catalogue), catalogue.content_hash, rows, by)
    return await _store(connection, new)


async def _store(connection: Any, new: _New) -> Proposal:
    async with connection.transaction():
        await connection.execute("LOCK TABLE price_proposal IN SHARE ROW EXCLUSIVE MODE")
        known = await connection.fetch(
            f"""SELECT {_COLUMNS} FROM price_proposal
                WHERE org_id IS NOT DISTINCT FROM $1 AND source = $2 AND content_hash = $3 AND state = 'proposed'""",
            new.org_id,
            new.source,
            new.content_hash,
        )
        for proposal in readable("price_proposal", known, _proposal):
            return proposal
        row = await connection.fetchrow(
            f"""INSERT INTO price_proposal
                (org_id, source, source_version, checked_on, content_hash, changes, proposed_by)
                VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING {_COLUMNS}""",
            *new._replace(changes=new.changes.encode()),  # type: ignore[arg-type]  # as text, for the column
        )
        proposal = _proposal(row)
        await _record(connection, new.proposed_by, "prices.proposed", proposal)
    return proposal


async def find_proposal(connection: Any, org_id: int | None, proposal_id: int) -> Proposal:
    """One proposal.

    Raises:
        NotFound: there is none, or it is another organisation's.
        Conflict: it is stored with a value that cannot be used.
    """
    row = await connection.fetchrow(
        f"SELECT {_COLUMNS} FROM price_proposal WHERE id = $1 AND org_id IS NOT DISTINCT FROM $2", proposal_id, org_id
    )
    if row is None:
        raise NotFound("There is no such proposal.")
    return _usable(row)


def _usable(row: Any) -> Proposal:
    for proposal in readable("price_proposal", [row], _proposal):
        return proposal
    raise Conflict("This proposal is stored with a value that cannot be used. Make it again.")


class ProposalPage(NamedTuple):
    proposals: Sequence[Proposal]
    """Newest first, without those that cannot be read."""
    next_before: int | None
    """Further ones have an id below this; None: there are none."""


async def list_proposals(
    connection: Any, org_id: int | None, limit: int, before: int | None = None, state: Filter | None = None
) -> ProposalPage:
    """At most `limit` proposals with an id below `before`, where it is given; fewer where they are large."""
    rows, size, next_before = list[Any](), 0, None
    async with connection.transaction():
        async for row in connection.cursor(
            f"""SELECT {_COLUMNS} FROM price_proposal WHERE org_id IS NOT DISTINCT FROM $1
                AND ($2::int IS NULL OR id < $2) AND ($3::text[] IS NULL OR state = ANY($3))
                ORDER BY id DESC LIMIT $4""",
            *(org_id, before, None if state is None else values_of(state), limit + 1),
            prefetch=_PREFETCH,
        ):
            if len(rows) == limit or size > _PAGE_BYTES:
                next_before = rows[-1]["id"]
                break
            rows.append(row)
            size += len(row["changes"])
    return ProposalPage(await asyncio.to_thread(readable, "price_proposal", rows, _proposal), next_before)


async def apply_proposal(connection: Any, org_id: int | None, proposal_id: int, by: str) -> Proposal:
    """Appends a proposal's rows as a new version of the book, which servers use within seconds.

    Raises:
        NotFound: there is no such proposal of this organisation.
        Conflict: it was decided before, or it was made from another catalogue or another state of the book.
    """
    async with connection.transaction():
        await connection.execute("LOCK TABLE price_version IN SHARE ROW EXCLUSIVE MODE")
        proposal = await _decide(connection, org_id, proposal_id, "applied")
        if proposal.source == CATALOGUE:
            version = await _append_catalogue(connection, proposal, by)
        else:
            version = await _append(connection, proposal, by)
        await connection.execute("UPDATE price_proposal SET version_id = $2 WHERE id = $1", proposal_id, version)
        await _record(connection, by, "prices.applied", proposal, {"version": version})
    return proposal._replace(version_id=version)


async def reject_proposal(connection: Any, org_id: int | None, proposal_id: int, by: str) -> Proposal:
    """Rejects a proposal. Raises `NotFound`, or `Conflict` where it was decided before."""
    async with connection.transaction():
        proposal = await _decide(connection, org_id, proposal_id, "rejected")
        await _record(connection, by, "prices.rejected", proposal)
    return proposal


async def _record(
    connection: Any, by: str, act: Act, proposal: Proposal, details: Mapping[str, Any] | None = None
) -> None:
    """Records an act in the audit log of the organisation whose prices they are; 0: everybody's."""
    rows = proposal.changes
    counts = {"prices": len(rows.prices), "discounts": len(rows.discounts), "aliases": len(rows.aliases)}
    about = {"source": proposal.source, **counts, **(details or {})}
    await record_act(connection, LedgerId(proposal.org_id or 0), by, act, proposal.id, about)


async def _decide(connection: Any, org_id: int | None, proposal_id: int, state: str) -> Proposal:
    row = await connection.fetchrow(
        f"""UPDATE price_proposal SET state = $3
            WHERE id = $1 AND org_id IS NOT DISTINCT FROM $2 AND state = 'proposed' RETURNING {_COLUMNS}""",
        proposal_id,
        org_id,
        state,
    )
    if row is None:
        known = await find_proposal(connection, org_id, proposal_id)
        raise Conflict(f"The proposal was {known.state} before.", code="already_decided")
    return _usable(row)


async def _append_catalogue(connection: Any, proposal: Proposal, by: str) -> int:
    catalogue = installed_catalogue()
    if catalogue.content_hash != proposal.content_hash:
        raise Conflict("Another catalogue is installed than the one proposed; propose it again.", code="stale_proposal")
    current = await changed(connection, catalogue)
    if current != list(proposal.changes.prices):
        raise Conflict("The price book has changed since; propose the catalogue again.", code="stale_proposal")
    return await append_catalogue(connection, catalogue, current, by)


async def _append(connection: Any, proposal: Proposal, by: str) -> int:
    org_id, changes = proposal.org_id, proposal.changes
    if org_id is None:
        stated = [price for price in changes.prices if price.terms != WITHDRAWN]
        if [*stated, *await _superseded(connection, stated)] != list(changes.prices):
            raise Conflict("The price book has later prices now; propose yours again.", code="stale_proposal")
    version: int = await connection.fetchval(
        """INSERT INTO price_version (source, source_version, content_hash, org_id, checked_on, applied_by)
           VALUES ($1, '', $2, $3, $4, $5) RETURNING id""",
        proposal.source,
        proposal.content_hash,
        org_id,
        proposal.checked_on,
        by,
    )
    await append_prices(connection, version, org_id, changes.prices)
    if changes.discounts:
        await connection.executemany(
            """INSERT INTO discount (version_id, org_id, provider, model, effective_from, percent)
               VALUES ($1, $2, $3, $4, $5, $6::text::numeric)""",
            [(version, org_id, *row) for row in changes.discounts],
        )
    if changes.aliases:
        await connection.executemany(
            """INSERT INTO org_alias (version_id, org_id, provider, kind, name, target_provider, target_model)
               VALUES ($1, $2, $3, $4, $5, $6, $7)""",
            [(version, org_id, *row) for row in changes.aliases],
        )
    if org_id is not None:
        await _require_room(connection, org_id)
    return version


async def _require_room(connection: Any, org_id: int) -> None:
    """Raises `Conflict` where an organisation has more than all processes should keep in memory for it."""
    for what, (count, most) in _MOST.items():
        if await connection.fetchval(count, org_id) > most:
            raise Conflict(f"An organisation has at most {most:,} {what}.", code="too_many")


def _proposal(row: Mapping[str, Any]) -> Proposal:
    changes = ChangedRows.decode(row["changes"])
    for price in changes.prices:
        terms_from(price.rates, price.terms)
    for discount in changes.discounts:
        if not Decimal(discount.percent).is_finite():
            raise ValueError(f"a discount is {discount.percent}")
    return Proposal(**{**row, "changes": changes})
