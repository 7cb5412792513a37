"""Scheduled exports: each period once, a new revision where the ledger has changed, whatever was killed meanwhile."""

import csv
import hashlib
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx2
import pytest
from typer.testing import CliRunner

from cli.main import commands
from core.exports.schedule import SETTLED, Plan, export_due, next_run
from core.exports.stores import FolderStore, Store, open_store
from core.ledger_id import LedgerId
from core.prices.book import PriceBook
from tests.support.ledger import NOW, batch, new_ledger, usage

MIDNIGHT = NOW.replace(hour=0, minute=0, second=0, microsecond=0)
DAY = timedelta(days=1)


def noon(days_ago: int) -> datetime:
    return MIDNIGHT - days_ago * DAY + DAY / 2


class Target:
    """A folder of exports of one plan."""

    def __init__(self, pool: Any, store: Store, plan: Plan) -> None:
        self.pool, self.store, self.plan = pool, store, plan

    async def run(self, now: datetime = NOW) -> list[str]:
        async with self.pool.acquire() as connection:
            prices = await PriceBook.load(connection)
            written = await export_due(connection, prices, self.store, self.plan, lambda: now)
        return [made.file for made in written]

    def read(self, name: str) -> bytes:
        found = self.store.read(f"{self.plan.folder}/{name}")
        assert found is not None, name
        return found

    def periods(self) -> dict[str, dict[str, Any]]:
        """The manifest's, after checking that each names a file with this content."""
        listed = json.loads(self.read("manifest.json"))["periods"]
        for each in listed:
            content = self.read(each["file"])
            assert (len(content), hashlib.sha256(content).hexdigest()) == (each["bytes"], each["sha256"])
            assert len(list(csv.DictReader(content.decode().splitlines()))) == each["rows"]
        return {each["period"]: each for each in listed}

    def cost(self) -> Decimal:
        rows = (
            row
            for each in self.periods().values()
            for row in csv.DictReader(self.read(each["file"]).decode().splitlines())
        )
        return sum((Decimal(row["EffectiveCost"]) for row in rows), Decimal(0))


@pytest.fixture
def bucket(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A local server that speaks S3."""
    import boto3
    from moto.server import ThreadedMotoServer

    server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    given = {
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_ENDPOINT_URL": f"http://{host}:{port}",
    }
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    httpx2.post(f"http://{host}:{port}/moto-api/reset")  # servers of one process share what they hold
    boto3.client("s3").create_bucket(Bucket="bucket")
    try:
        yield "s3://bucket/outlay"
    finally:
        server.stop()


@pytest.fixture(params=["folder", "s3"])
def out(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    return str(tmp_path / "out") if request.param == "folder" else str(request.getfixturevalue("bucket"))


@pytest.fixture
def target(pool: Any, org_id: int, out: str) -> Target:
    return Target(pool, open_store(out), Plan(LedgerId(org_id), "day", "1.4"))


async def test_each_day_once_and_again_where_it_has_changed(target: Target, org_id: int) -> None:
    assert await target.run() == []
    ledger = await new_ledger(target.pool)
    events = [usage(n, noon(n), feature="a") for n in (3, 1, 0)]
    await ledger.write([batch(org_id, events)])
    days = [f"{MIDNIGHT - n * DAY:%Y-%m-%d}" for n in (3, 2, 1)]
    assert await target.run(MIDNIGHT + SETTLED) == [f"{day}.r1.csv" for day in days]
    assert await target.run(MIDNIGHT + SETTLED) == []
    assert {day: each["rows"] for day, each in target.periods().items()} == {days[0]: 2, days[1]: 0, days[2]: 2}
    before = {name: target.read(name) for name in (f"{day}.r1.csv" for day in days)}
    await ledger.write([batch(org_id, [usage(9, noon(3), feature="b")])])
    assert await target.run(MIDNIGHT + SETTLED) == [f"{days[0]}.r2.csv"]
    assert [each["revision"] for each in target.periods().values()] == [2, 1, 1]
    assert {name: target.read(name) for name in before} == before, "nothing that was written changes"
    assert await target.run(MIDNIGHT + SETTLED) == []
    expected = await target.pool.fetchval("SELECT sum(cost_usd) FROM usage_event WHERE time < $1", MIDNIGHT)
    assert target.cost() == expected


async def test_a_day_is_exported_a_quarter_of_an_hour_after_its_end(target: Target, org_id: int) -> None:
    await (await new_ledger(target.pool)).write([batch(org_id, [usage(1, noon(1))])])
    assert await target.run(MIDNIGHT + SETTLED - timedelta(seconds=1)) == []
    assert len(await target.run(MIDNIGHT + SETTLED)) == 1


async def test_a_run_that_was_killed_is_continued(target: Target, org_id: int, monkeypatch: pytest.MonkeyPatch) -> None:
    await (await new_ledger(target.pool)).write([batch(org_id, [usage(n, noon(n)) for n in (2, 1)])])
    written: list[str] = []
    write = type(target.store).write

    def killed(store: Any, name: str, content: bytes) -> None:
        """Once before the first marker, then before the manifest."""
        if name.endswith((".done", "manifest.json")[len(written)]):
            written.append(name)
            raise KeyboardInterrupt
        write(store, name, content)

    monkeypatch.setattr(type(target.store), "write", killed)
    for _ in range(2):
        with pytest.raises(KeyboardInterrupt):
            await target.run()
    monkeypatch.undo()
    assert await target.run() == []
    assert [each["revision"] for each in target.periods().values()] == [1, 1]


async def test_months_and_a_first_day(pool: Any, org_id: int, tmp_path: Path) -> None:
    month = MIDNIGHT.replace(day=1) - DAY
    await (await new_ledger(pool)).write([batch(org_id, [usage(1, month), usage(2, NOW)])])
    plan = Plan(LedgerId(org_id), "month", "1.2", "month", first=month.date())
    target = Target(pool, FolderStore(tmp_path), plan)
    assert await target.run() == [f"{month:%Y-%m}.r1.csv"]
    assert target.periods()[f"{month:%Y-%m}"]["rows"] == 2
    assert await Target(pool, FolderStore(tmp_path), plan._replace(ledger_id=LedgerId(-org_id))).run() == [
        f"{month:%Y-%m}.r1.csv"
    ], "the test ledger has a folder of its own"


async def test_each_format_has_a_folder_of_its_own(target: Target, org_id: int) -> None:
    await (await new_ledger(target.pool)).write([batch(org_id, [usage(1, noon(1))])])
    day = f"{MIDNIGHT - DAY:%Y-%m-%d}"
    parquet = Target(target.pool, target.store, target.plan._replace(format="parquet"))
    for each, file in ((target, f"{day}.r1.csv"), (parquet, f"{day}.r1.parquet")):
        assert await each.run() == [file]
        manifest = json.loads(each.read("manifest.json"))
        assert (manifest["format"], [period["file"] for period in manifest["periods"]]) == (each.plan.format, [file])


async def test_what_retention_has_dropped_stays_as_it_was_written(target: Target, org_id: int) -> None:
    await (await new_ledger(target.pool)).write([batch(org_id, [usage(n, noon(n)) for n in (3, 2)])])
    await target.run()
    await target.pool.execute("DELETE FROM usage_event WHERE time < $1", MIDNIGHT - 2 * DAY)
    await target.pool.execute(
        "INSERT INTO closing_total (org_id, utc_day, event_count, cost_usd) VALUES ($1, $2, 1, 1)",
        org_id,
        (MIDNIGHT - 3 * DAY).date(),
    )
    assert await target.run() == []
    assert [each["revision"] for each in target.periods().values()] == [1, 1, 1]


@pytest.mark.parametrize(
    ("now", "day"),
    [
        (datetime(2026, 11, 30, 23, 59, tzinfo=UTC), 1),
        (datetime(2026, 12, 1, 0, 5, tzinfo=UTC), 1),
        (datetime(2026, 12, 1, 0, 14, 59, 900_000, tzinfo=UTC), 1),
        (datetime(2026, 12, 1, 0, 15, tzinfo=UTC), 2),
    ],
)
def test_it_waits_until_the_day_before_has_settled(now: datetime, day: int) -> None:
    assert next_run(now) == datetime(2026, 12, day, 0, 15, tzinfo=UTC)


async def test_the_command(plain_pool: Any, plain_dsn: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import asyncio

    from core.accounts.organisations import create_organisation

    async with plain_pool.acquire() as connection:
        org_id = await create_organisation(connection, "acme")
    await (await new_ledger(plain_pool)).write([batch(org_id, [usage(1, noon(1))])])
    monkeypatch.setenv("OUTLAY_DATABASE_URL", plain_dsn)

    def run(*options: str) -> Any:
        return CliRunner().invoke(commands, ["export", "focus", "--out", str(tmp_path), "--once", *options])

    done = await asyncio.to_thread(run)
    assert done.exit_code == 0, done.output
    day = f"{MIDNIGHT - DAY:%Y-%m-%d}"
    assert done.output == f"{day}: {day}.r1.csv, 2 rows\n"
    assert (tmp_path / f"org-{org_id}" / "focus-1.4-day-by-day" / f"{day}.r1.csv").exists()
    again = await asyncio.to_thread(run)
    assert (again.exit_code, again.output) == (0, "")
    for wrong, said in ((("--org", "999"), "no organisation 999"), (("--granularity", "month"), "files of a day")):
        refused = await asyncio.to_thread(run, *wrong)
        assert refused.exit_code == 1
        assert said in str(refused.exception)
