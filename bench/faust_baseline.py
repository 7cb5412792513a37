"""A naive aggregator to compare with: a Faust agent that upserts each event, and its rollup row, one by one.

python -m bench.faust_baseline DSN BROKERS TOPIC
"""

import sys
from datetime import datetime
from decimal import Decimal

import asyncpg
import faust
import genai_prices
import msgspec

_TABLES = """
CREATE TABLE IF NOT EXISTS faust_event (
    org_id int, event_id text, time timestamptz, provider text, model text, feature text, team text, tenant text,
    user_id text, input_tokens int, output_tokens int, cost_usd numeric, PRIMARY KEY (org_id, event_id));
CREATE TABLE IF NOT EXISTS faust_rollup (
    org_id int, bucket timestamptz, model text, feature text, team text, events bigint, cost_usd numeric,
    PRIMARY KEY (org_id, bucket, model, feature, team))
"""
_EVENT = "INSERT INTO faust_event VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12) ON CONFLICT DO NOTHING"
_ROLLUP = """
INSERT INTO faust_rollup VALUES ($1, date_bin('15 min', $2, 'epoch'), $3, $4, $5, 1, $6)
ON CONFLICT (org_id, bucket, model, feature, team)
DO UPDATE SET events = faust_rollup.events + 1, cost_usd = faust_rollup.cost_usd + excluded.cost_usd
"""


def make_app(dsn: str, brokers: str, topic_name: str) -> faust.App:
    app = faust.App(
        "faust-baseline",
        broker=f"kafka://{brokers}",
        topic_disable_leader=True,
        topic_allow_declare=False,
        web_enabled=False,
        autodiscover=False,
        store="memory://",
        consumer_auto_offset_reset="earliest",
    )
    topic = app.topic(topic_name, key_serializer="raw", value_serializer="raw", value_type=bytes)

    @app.agent(topic)
    async def one_by_one(stream: faust.StreamT[bytes]) -> None:
        async with asyncpg.create_pool(dsn, min_size=1, max_size=2) as pool:
            await pool.execute(_TABLES)
            async for value in stream:
                header, *lines = value.split(b"\n")
                org_id = msgspec.json.decode(header)["ledger"]
                for line in lines:
                    async with pool.acquire() as connection, connection.transaction():
                        await _upsert(connection, org_id, msgspec.json.decode(line))

    return app


async def _upsert(connection: asyncpg.pool.PoolConnectionProxy, org_id: int, e: dict[str, object]) -> None:
    usage = genai_prices.Usage(input_tokens=e["input_tokens"], output_tokens=e["output_tokens"])  # type: ignore[arg-type]
    cost: Decimal = genai_prices.calc_price(usage, str(e["model"]), provider_id=str(e["provider"])).total_price
    time = datetime.fromisoformat(str(e["timestamp"]))
    named = [e[name] for name in ("provider", "model", "feature", "team", "tenant", "user_id")]
    done = await connection.execute(
        _EVENT, org_id, e["event_id"], time, *named, e["input_tokens"], e["output_tokens"], cost
    )
    if done.endswith("1"):
        await connection.execute(_ROLLUP, org_id, time, e["model"], e["feature"], e["team"], cost)


if __name__ == "__main__":
    faust.Worker(make_app(*sys.argv[1:4]), loglevel="ERROR").execute_from_commandline()
