"""Scheduled exports: a file for each day or month, written once it is over, and again when the ledger has changed it.

In the folder of a plan, `2026-11-01.r1.csv` is the first revision of a day. `2026-11-01.r1.done` marks it as whole: it
is written after it. `manifest.json` names the current file of each period. Nothing is overwritten or deleted but the
manifest, and a marker where only the number of the ledger's rows has changed.
"""

import asyncio
import hashlib
import json
import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, Literal, NamedTuple

from core.calendar import DAY
from core.exports.charge_groups import Granularity, Selection
from core.exports.focus import FocusExport, export_focus
from core.exports.focus_columns import Version
from core.exports.focus_rows import end_of
from core.exports.stores import Store
from core.exports.tables import Format
from core.ledger.kept_events import kept_from
from core.ledger_id import LedgerId
from core.prices.book import PriceBook

Every = Literal["day", "month"]

SETTLED: Final = timedelta(minutes=15)
"""After its end a period is exported: most events of its last minutes have arrived by then."""
MANIFEST: Final = "manifest.json"

_MARKER: Final = re.compile(r"(\d{4}-\d\d(?:-\d\d)?)\.r(\d+)\.done")
_ROWS: Final = "SELECT count(*) FROM usage_event WHERE org_id = $1 AND time >= $2 AND time < $3"
"""Rows of the ledger are only added, so a period has changed if, and only if, it has more of them."""
_FIRST: Final = "SELECT min(time) FROM usage_event WHERE org_id = $1"


class Plan(NamedTuple):
    """What is exported. Each plan has a folder of its own."""

    ledger_id: LedgerId
    every: Every
    version: Version
    granularity: Granularity = "day"
    format: Format = "csv"
    is_billed: bool = False
    first: date | None = None
    """The first day; None: from the first event that the ledger keeps."""

    @property
    def folder(self) -> str:
        whose = f"org-{abs(self.ledger_id)}{'-test' if self.ledger_id < 0 else ''}"
        billed = ["billed"] if self.is_billed else []
        form = [] if self.format == "csv" else [self.format]
        return "/".join((whose, "-".join(("focus", self.version, self.every, "by", self.granularity, *billed, *form))))


class Period(NamedTuple):
    """[start, end), UTC."""

    name: str
    start: datetime
    end: datetime


class Written(NamedTuple):
    """One revision of a period, as its marker and the manifest state it."""

    period: str
    revision: int
    file: str
    rows: int
    bytes: int
    sha256: str
    ledger_rows: int
    exported_at: str


async def export_due(
    connection: Any,
    prices: PriceBook,
    store: Store,
    plan: Plan,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> list[Written]:
    """Writes every period that is over and new or changed, then the manifest. Returns what it wrote.

    Periods of which the ledger no longer keeps every event stay as they are. After a fault, the next call goes on.
    """
    known = await asyncio.to_thread(_known, store, plan)
    written = []
    for period in await _periods(connection, plan, now()):
        before = known.get(period.name)
        ledger_rows = await connection.fetchval(_ROWS, plan.ledger_id, period.start, period.end)
        if before is not None and before.ledger_rows == ledger_rows:
            continue
        made = await _export(connection, prices, store, plan, period, before, ledger_rows, now())
        known[period.name] = made
        if before is None or before.revision != made.revision:
            written.append(made)
    await asyncio.to_thread(store.write, f"{plan.folder}/{MANIFEST}", _manifest(plan, known))
    return written


def next_run(now: datetime) -> datetime:
    """When the next period may be over."""
    return (now - SETTLED).replace(hour=0, minute=0, second=0, microsecond=0) + DAY + SETTLED


async def _periods(connection: Any, plan: Plan, now: datetime) -> list[Period]:
    first = await connection.fetchval(_FIRST, plan.ledger_id)
    kept = await kept_from(connection, plan.ledger_id)
    if plan.first is not None:
        first = datetime(*plan.first.timetuple()[:3], tzinfo=UTC)
    return list(_from(first, plan.every, now, kept)) if first is not None else []


def _from(first: datetime, every: Every, now: datetime, kept: datetime | None) -> Iterator[Period]:
    """The periods that are over, from that of `first` on, without those of which some days were dropped."""
    start = first.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    if every == "month":
        start = start.replace(day=1)
    while (end := end_of(start, every)) + SETTLED <= now:
        if kept is None or start >= kept:
            yield Period(f"{start:%Y-%m-%d}" if every == "day" else f"{start:%Y-%m}", start, end)
        start = end


async def _export(
    connection: Any,
    prices: PriceBook,
    store: Store,
    plan: Plan,
    period: Period,
    before: Written | None,
    ledger_rows: int,
    at: datetime,
) -> Written:
    """A new revision, or the same one with the new number of rows, where the content is the same."""
    revision = before.revision + 1 if before else 1
    name = f"{period.name}.r{revision}.{plan.format}"
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        rows = await _to_file(connection, prices, plan, period, path)
        size, digest = path.stat().st_size, await asyncio.to_thread(_digest, path)
        made = Written(period.name, revision, name, rows, size, digest, ledger_rows, f"{at:%Y-%m-%dT%H:%M:%SZ}")
        if before is not None and before.sha256 == digest:
            made = before._replace(ledger_rows=ledger_rows)
        else:
            await asyncio.to_thread(store.put, f"{plan.folder}/{name}", path)
    marker = f"{plan.folder}/{made.period}.r{made.revision}.done"
    await asyncio.to_thread(store.write, marker, _json(made._asdict()))
    return made


async def _to_file(connection: Any, prices: PriceBook, plan: Plan, period: Period, path: Path) -> int:
    selection = Selection(plan.ledger_id, period.start, period.end, plan.granularity)
    with path.open("wb") as file:

        async def write(piece: bytes) -> None:
            await asyncio.to_thread(file.write, piece)

        return await export_focus(
            connection, prices, FocusExport(selection, plan.version, plan.format, plan.is_billed), write
        )


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _known(store: Store, plan: Plan) -> dict[str, Written]:
    """The newest whole revision of each period, from the manifest, or from markers that are newer than it."""
    newest: dict[str, int] = {}
    for name in store.names(plan.folder):
        if found := _MARKER.fullmatch(name):
            newest[found[1]] = max(int(found[2]), newest.get(found[1], 0))
    listed = json.loads(store.read(f"{plan.folder}/{MANIFEST}") or b'{"periods": []}')["periods"]
    found_in = {each["period"]: Written(**each) for each in listed}
    for period, revision in newest.items():
        if period not in found_in or found_in[period].revision != revision:
            marker = store.read(f"{plan.folder}/{period}.r{revision}.done")
            found_in[period] = Written(**json.loads(marker or b"{}"))
    return {period: found_in[period] for period in newest}


def _manifest(plan: Plan, known: dict[str, Written]) -> bytes:
    return _json(
        {
            "dataset": "focus",
            "version": plan.version,
            "every": plan.every,
            "granularity": plan.granularity,
            "format": plan.format,
            "periods": [known[name]._asdict() for name in sorted(known)],
        }
    )


def _json(content: Any) -> bytes:
    return json.dumps(content, indent=1).encode() + b"\n"
