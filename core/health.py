"""What a scheduler asks of every process: is it alive, is it ready, and its figures for Prometheus."""

from collections.abc import Callable
from typing import Final

import asyncpg
from fastapi import APIRouter, Request, Response
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from core.db.migrate import require_schema
from core.db.pool import within
from core.errors import SchemaError, Unavailable
from core.loops import Loops

_LOOK_SECONDS: Final = 10
_SCHEMA_SECONDS: Final = 60
_NO_SCHEMA_SECONDS: Final = 2


class Health:
    """Ready is: started, every loop alive, and no check has a reason against it.

    Args:
        checks: each says why the process is not ready, or None.
    """

    def __init__(self, loops: Loops, *checks: Callable[[], str | None]) -> None:
        self._loops = loops
        self._checks = checks

    @property
    def reasons(self) -> list[str]:
        """Why the process is not ready; none where it is."""
        dead = [f"{name} has stopped" for name in self._loops.dead]
        return dead + [reason for check in self._checks if (reason := check()) is not None]


class SchemaCheck:
    """Whether the database has what this code was written for. Not known before the database was first seen;
    afterwards a database that is away changes nothing: a blink of it would take every replica away at once.
    """

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool
        self._reason: str | None = "the database has not been seen yet"

    def __call__(self) -> str | None:
        return self._reason

    async def look(self) -> float:
        """For `Loops.again`."""
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


@router.get("/healthz", summary="The process is alive")
async def healthz() -> dict[str, str]:
    return {"status": "ok"}


@router.get("/readyz", summary="Started, and every loop of its own is alive")
async def readyz(request: Request) -> dict[str, str]:
    """The database and the brokers are not asked: a blink of theirs would take every replica away at once."""
    health: Health = request.app.state.health
    if reasons := health.reasons:
        raise Unavailable(f"Not ready: {'; '.join(reasons)}.", code="not_ready", retry_after=5)
    return {"status": "ready"}


@router.get("/metrics", summary="The platform's figures for Prometheus", response_class=_Prometheus)
async def metrics() -> Response:
    return _Prometheus(generate_latest())
