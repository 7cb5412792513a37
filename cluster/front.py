"""One address for the cluster, as an ingress gives it in production: events go to ingest, all else to the API.

python -m cluster.front INGEST_URL API_URL
"""

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

import httpx2
from fastapi import FastAPI, Request, Response

from core.errors import Unavailable
from core.http import problem
from core.serve import run
from core.settings import ServerSettings

_HOP: Final = {"connection", "keep-alive", "transfer-encoding", "content-length", "host", "content-encoding"}
"""Headers that are of one connection, or of a body that the client has unpacked."""
_METHODS: Final = ["GET", "POST", "PUT", "PATCH", "DELETE"]


def create_app(settings: ServerSettings) -> FastAPI:
    ingest, api = sys.argv[1:]

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with httpx2.AsyncClient(timeout=60) as client:
            app.state.client = client
            yield

    app = FastAPI(lifespan=lifespan, openapi_url=None)

    @app.get("/readyz")
    async def readyz() -> dict[str, str]:
        return {"status": "ready"}

    @app.api_route("/{path:path}", methods=_METHODS)
    async def forward(request: Request, path: str) -> Response:
        events = request.method == "POST" and path == "v1/events"
        kept = {n: v for n, v in request.headers.items() if n not in _HOP - {"content-encoding"}}
        target = f"{ingest if events else api}/{path}"
        body, client = await request.body(), request.app.state.client
        try:
            answer = await client.request(
                request.method, target, params=request.query_params, content=body, headers=kept
            )
        except httpx2.TransportError:
            return problem(Unavailable("The service behind this address is not there just now.", retry_after=2))
        headers = {n: v for n, v in answer.headers.items() if n not in _HOP}
        return Response(answer.content, answer.status_code, headers)

    return app


if __name__ == "__main__":
    run(ServerSettings, create_app)
