"""A plain server for comparison: FastAPI, pydantic, one INSERT … ON CONFLICT per event, with its own connection pool.

python -m bench.baseline DSN PORT
"""

import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import datetime
from decimal import Decimal

import asyncpg
import genai_prices
import uvicorn
from fastapi import FastAPI
from pydantic import BaseModel


class Event(BaseModel):
    event_id: str
    timestamp: datetime
    provider: str
    model: str
    input_tokens: int
    output_tokens: int
    cache_read_tokens: int = 0
    feature: str | None = None
    team: str | None = None
    tenant: str | None = None
    user_id: str | None = None
    session_id: str | None = None
    environment: str | None = None
    service: str | None = None
    latency_ms: float | None = None


class Batch(BaseModel):
    events: list[Event]


_TABLE = """
CREATE TABLE IF NOT EXISTS baseline_event (
    event_id text PRIMARY KEY, time timestamptz, provider text, model text, input_tokens int, output_tokens int,
    cache_read_tokens int, feature text, team text, tenant text, user_id text, session_id text, environment text,
    service text, latency_ms float8, cost_usd numeric)
"""
_INSERT = (
    "INSERT INTO baseline_event VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16) ON CONFLICT DO NOTHING"
)


def create_app(dsn: str, together: bool) -> FastAPI:
    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with asyncpg.create_pool(dsn, min_size=1, max_size=10) as pool:
            await pool.execute(_TABLE)
            app.state.pool = pool
            yield

    app = FastAPI(lifespan=lifespan)

    @app.post("/v1/events", status_code=202)
    async def post(batch: Batch) -> dict[str, int]:
        async with app.state.pool.acquire() as connection, AsyncExitStack() as stack:
            if together:
                await stack.enter_async_context(connection.transaction())
            for e in batch.events:
                usage = genai_prices.Usage(
                    input_tokens=e.input_tokens, output_tokens=e.output_tokens, cache_read_tokens=e.cache_read_tokens
                )
                cost: Decimal = genai_prices.calc_price(usage, e.model, provider_id=e.provider).total_price
                await connection.execute(_INSERT, *e.model_dump().values(), cost)
        return {"accepted": len(batch.events)}

    return app


if __name__ == "__main__":
    uvicorn.run(create_app(sys.argv[1], sys.argv[3] == "together"), port=int(sys.argv[2]), log_level="error")
