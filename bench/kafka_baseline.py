"""A naive ingest to compare with: FastAPI, a pydantic body, and one Kafka `send` an event with acks=all.

python -m bench.kafka_baseline BROKERS TOPIC PORT
"""

import asyncio
import hashlib
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import uvicorn
from aiokafka import AIOKafkaProducer
from fastapi import FastAPI, Header, HTTPException

from bench.baseline import Batch

KEY = "ol_live_baseline"
_KNOWN = hashlib.sha256(KEY.encode()).digest()


def create_app(brokers: str, topic: str) -> FastAPI:
    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        producer = AIOKafkaProducer(
            bootstrap_servers=brokers,
            acks="all",
            enable_idempotence=True,
            linger_ms=2,
            max_batch_size=1_000_000,
            compression_type="zstd",
        )
        await producer.start()
        app.state.producer = producer
        yield
        await producer.stop()

    app = FastAPI(lifespan=lifespan)

    @app.post("/v1/events", status_code=202)
    async def post(batch: Batch, authorization: str = Header()) -> dict[str, int]:
        if hashlib.sha256(authorization.removeprefix("Bearer ").encode()).digest() != _KNOWN:
            raise HTTPException(401)
        producer: AIOKafkaProducer = app.state.producer
        sent = [
            await producer.send(topic, event.model_dump_json().encode(), (event.tenant or "").encode())
            for event in batch.events
        ]
        await asyncio.gather(*sent)
        return {"accepted": len(batch.events)}

    return app


if __name__ == "__main__":
    uvicorn.run(create_app(sys.argv[1], sys.argv[2]), port=int(sys.argv[3]), log_level="error")
