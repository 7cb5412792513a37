"""Checks of the ledger's database."""

import shutil
from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from core.db.engine import ENGINES, GROWING, USAGE_EVENT
from core.db.migrate import MINIMUM_VERSION, migrations
from core.doctor.finding import DatabaseCheck, Deployment, Finding, failed, ok, skipped, warning

_MIGRATE: Final = "Run `outlay-server migrate`."
_TESTED_TIMESCALE: Final = (2, 25)
_CLOCK_WARNS: Final = timedelta(seconds=5)
_CLOCK_FAILS: Final = timedelta(seconds=60)
"""Ingest rejects events that are more than five minutes ahead of its own clock."""
_AHEAD: Final = timedelta(days=1)
_UPKEEP_LATE: Final = timedelta(days=2)
_GIB: Final = 1024**3


async def server(deployment: Deployment) -> list[Finding]:
    """A version that Outlay runs on, and a primary."""
    row = await deployment.connection.fetchrow(
        "SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int AS number, "
        "pg_is_in_recovery() OR current_setting('transaction_read_only')::bool AS read_only"
    )
    found = []
    if row["number"] < MINIMUM_VERSION:
        found.append(failed(f"PostgreSQL {row['version']} is too old", "Use PostgreSQL 15 or newer."))
    if row["read_only"]:
        found.append(
            failed(
                "This server takes no writes: a standby, or read-only by its settings",
                "Point OUTLAY_DATABASE_URL at the primary, or unset default_transaction_read_only.",
            )
        )
    return found or [ok(f"PostgreSQL {row['version']}")]


async def schema(deployment: Deployment) -> list[Finding]:
    """Every migration of this version, with the text that it has here."""
    rows = await deployment.connection.fetch("SELECT name, sha256 FROM migration")
    applied = {row["name"]: row["sha256"] for row in rows}
    known = {migration.name: migration for migration in migrations()}
    missing = [name for name in known if name not in applied]
    changed = [name for name, text in applied.items() if name in known and known[name].sha256 != text]
    newer = sorted(applied.keys() - known.keys())
    found = []
    if pre := [name for name in missing if not known[name].contracts]:
        found.append(failed(f"Missing: {', '.join(pre)}", _MIGRATE))
    if post := [name for name in missing if known[name].contracts]:
        found.append(
            warning(f"Not contracted yet: {', '.join(post)}", f"Once no process of an older version runs: {_MIGRATE}")
        )
    if changed:
        found.append(failed(f"Applied with another text: {', '.join(changed)}", "Restore the files of the release."))
    if newer:
        found.append(
            warning(
                f"This program does not know {', '.join(newer)}", "Run the doctor of the version that migrated last."
            )
        )
    return found or [ok(f"{len(applied)} migrations, the last is {max(applied, default='none')}")]


async def permissions(deployment: Deployment) -> list[Finding]:
    """The role owns its tables, may create others, and is no superuser."""
    row = await deployment.connection.fetchrow(
        """SELECT current_user AS role, rolsuper, has_schema_privilege(current_schema(), 'CREATE') AS creates
           FROM pg_roles WHERE rolname = current_user"""
    )
    foreign = await deployment.connection.fetch(
        """SELECT relname FROM pg_class
           WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p')
             AND NOT pg_has_role(current_user, relowner, 'USAGE') ORDER BY 1 LIMIT 5"""
    )
    found, role = [], row["role"]
    if foreign:
        names = ", ".join(each["relname"] for each in foreign)
        found.append(
            failed(f"The role {role} does not own {names}", f"As a superuser: REASSIGN OWNED BY <owner> TO {role};")
        )
    if not row["creates"]:
        found.append(
            failed(
                f"The role {role} cannot create tables, as upkeep does every day",
                f"GRANT CREATE ON SCHEMA public TO {role};",
            )
        )
    if row["rolsuper"]:
        found.append(
            warning(
                f"The role {role} is a superuser",
                "Give Outlay a role that owns its database and is none: docs/operations.md, A cluster.",
            )
        )
    return found or [ok(f"{role} owns its tables and is no superuser")]


async def clock(deployment: Deployment) -> list[Finding]:
    """This machine's clock beside the database's, which closes budgets' windows."""
    before = deployment.now()
    theirs = await deployment.connection.fetchval("SELECT clock_timestamp()")
    after = deployment.now()
    ahead = max(before - theirs, theirs - after, timedelta(0))
    told = f"This machine's clock and the database's differ by {ahead.total_seconds():.1f} s"
    remedy = "Synchronise both by NTP (`chronyc tracking`); events more than 5 minutes ahead are rejected."
    if ahead > _CLOCK_FAILS:
        return [failed(told, remedy)]
    return [warning(told, remedy)] if ahead > _CLOCK_WARNS else [ok(told)]


async def extension(deployment: Deployment) -> list[Finding]:
    """TimescaleDB as the ledger was set up with: there or not, its version and its licence."""
    engine = await deployment.connection.fetchval("SELECT engine FROM installation")
    row = await deployment.connection.fetchrow(
        """SELECT extversion AS installed, default_version AS available,
                  current_setting('timescaledb.license', true) AS license
           FROM pg_extension JOIN pg_available_extensions ON name = extname WHERE extname = 'timescaledb'"""
    )
    if engine == "plain":
        if row is None:
            return [ok("plain PostgreSQL, without TimescaleDB")]
        return [
            warning(
                "TimescaleDB came after the ledger, which stays plain: nothing is compressed",
                "Keep it so, or export the events, and import them into a database that had the extension first.",
            )
        ]
    if row is None:
        return [failed("The ledger has hypertables, and TimescaleDB is not there", "CREATE EXTENSION timescaledb;")]
    return judge_extension(row["installed"], row["available"], row["license"])


def judge_extension(installed: str, available: str, license_: str | None) -> list[Finding]:
    found = []
    if license_ != "timescale":
        found.append(
            failed(
                f"timescaledb.license is {license_}: nothing can be compressed",
                "Set timescaledb.license = 'timescale' and restart; an Apache-only build cannot compress.",
            )
        )
    if _numbers(installed) < _TESTED_TIMESCALE:
        oldest = ".".join(map(str, _TESTED_TIMESCALE))
        found.append(
            warning(
                f"TimescaleDB {installed} is older than {oldest}, which Outlay is tested with", f"Update to {oldest}."
            )
        )
    if installed != available:
        found.append(
            warning(
                f"The server has TimescaleDB {available}, this database {installed}",
                "In a new session, as its first statement: ALTER EXTENSION timescaledb UPDATE;",
            )
        )
    return found or [ok(f"TimescaleDB {installed}")]


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("-")[0].split(".") if part.isdigit())


async def partitions(deployment: Deployment) -> list[Finding]:
    """Partitions for now and tomorrow, and none that retention should have dropped."""
    now, connection = deployment.now(), deployment.connection
    engine = ENGINES[await connection.fetchval("SELECT engine FROM installation")]
    remedy = "Run `outlay-server maintain`, and see why upkeep does not: the log of the server or an aggregator."
    found = []
    if missing := await engine.missing_partitions(connection, now, now + _AHEAD):
        # A writer makes those that it lacks, under a lock that all others wait for.
        found.append(warning(f"Upkeep has not made the partitions of now and tomorrow: {', '.join(missing)}", remedy))
    kept = timedelta(days=deployment.settings.raw_retention_days)
    oldest = await connection.fetchval(f"SELECT min({USAGE_EVENT.time_column}) FROM {USAGE_EVENT.name}")
    if oldest is not None and oldest < now - kept - _UPKEEP_LATE:
        found.append(
            warning(f"Raw events of {oldest:%Y-%m-%d} are kept; OUTLAY_RAW_RETENTION_DAYS is {kept.days}", remedy)
        )
    made = "chunks are made as events come" if engine.moves_rows else f"{len(GROWING)} tables have tomorrow's"
    return found or [ok(made)]


async def disk(deployment: Deployment) -> list[Finding]:
    """Free space under the embedded PostgreSQL; an external one's disk cannot be seen from here."""
    size = await deployment.connection.fetchval("SELECT pg_database_size(current_database())")
    if deployment.data_dir is None:
        return [skipped(f"the database has {size / _GIB:.1f} GiB; watch its volume where it runs")]
    usage = shutil.disk_usage(deployment.data_dir)
    told = f"{usage.free / _GIB:.1f} of {usage.total / _GIB:.1f} GiB are free, the ledger has {size / _GIB:.1f}"
    remedy = "Enlarge the volume, or keep raw events for fewer days (OUTLAY_RAW_RETENTION_DAYS)."
    if usage.free < _GIB or usage.free < usage.total * 0.05:
        return [failed(told, remedy)]
    return [warning(told, remedy)] if usage.free < 5 * _GIB or usage.free < usage.total * 0.15 else [ok(told)]


DATABASE_CHECKS: Final[Mapping[str, DatabaseCheck]] = {
    "server": server,
    "schema": schema,
    "permissions": permissions,
    "clock": clock,
    "extension": extension,
    "partitions": partitions,
    "disk": disk,
}
