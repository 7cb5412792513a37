"""Liveness, readiness and Prometheus metrics of a process: `/healthz`, `/readyz`, `/metrics`."""

import asyncio
from collections.abc import Callable
from typing import Final

import asyncpg
from fastapi import APIRouter, Request, Response
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from core.db.migrate import require_schema
from core.db.pool import within
from core.errors import SchemaError, Unavailable
from core.json_codec import encode_line
from core.process.background_tasks import Loops

_LOOK_SECONDS: Final = 10
_SCHEMA_SECONDS: Final = 60
_NO_SCHEMA_SECONDS: Final = 2


class Health:
    """Readiness: the process has started, every background task runs, and no check objects.

    Args:
        checks: each returns why the process is not ready, or None.
    """

    def __init__(self, loops: Loops, *checks: Callable[[], str | None]) -> None:
        self._loops = loops
        self._checks = checks

    @property
    def reasons(self) -> list[str]:
        """Why the process is not ready; empty where it is."""
        dead = [f"{name} has stopped" for name in self._loops.dead]
        return dead + [reason for check in self._checks if (reason := check()) is not None]


class SchemaCheck:
    """The readiness check that the database has this code's migrations.

    It fails until the database was reached once. A database that is away later changes nothing: a short outage would
    otherwise take every replica out of service at once.
    """

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool
        self._reason: str | None = "the database has not been seen yet"

    def __call__(self) -> str | None:
        return self._reason

    async def look(self) -> float:
        """Checks the schema; the seconds until the next check, as `Loops.again` wants them."""
        async with within(self._pool, _LOOK_SECONDS) as connection:
            try:
                await require_schema(connection)
            except SchemaError as error:
                self._reason = error.detail
                return _NO_SCHEMA_SECONDS
        self._reason = None
        return _SCHEMA_SECONDS


class _Prometheus(Response):
    media_type = CONTENT_TYPE_LATEST


router = APIRouter(tags=["server"])


@router.get(
    "/healthz", operation_id="healthz_healthz_get", response_model=dict[str, str], summary="The process is alive"
)
async def healthz() -> Response:
    return _status("ok")


@router.get(
    "/readyz",
    operation_id="readyz_readyz_get",
    response_model=dict[str, str],
    summary="Started, and every loop of its own is alive",
)
async def readyz(request: Request) -> Response:
    """Database and brokers are not part of it: a short outage of theirs would take every replica out of service."""
    health: Health = request.app.state.health
    if reasons := health.reasons:
        raise Unavailable(f"Not ready: {'; '.join(reasons)}.", code="not_ready", retry_after=5)
    return _status("ready")


def _status(word: str) -> Response:
    return Response(encode_line({"status": word}), media_type="application/json")


@router.get(
    "/metrics",
    operation_id="metrics_metrics_get",
    summary="The platform's figures for Prometheus",
    response_class=_Prometheus,
)
async def metrics() -> Response:
    return _Prometheus(await asyncio.to_thread(generate_latest))  # some ten milliseconds
