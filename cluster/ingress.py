"""One address for the cluster, as an ingress provides it in production: what ingest takes goes to ingest, all else to
the API.

python -m cluster.ingress INGEST_URL API_URL
"""

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

import httpx2
from fastapi import FastAPI, Request, Response
from fastapi.routing import APIRoute
from starlette.requests import ClientDisconnect

from core.errors import Malformed, TooLarge, Unavailable
from core.http.bodies import read_body
from core.http.problems import problem_response
from core.json_codec import encode_line
from core.process.serve import run
from core.process.settings import ServerSettings
from services.ingest.routes import ROUTERS

_INGEST: Final = {
    (method, route.path)
    for router in ROUTERS
    for route in router.routes
    if isinstance(route, APIRoute)
    for method in route.methods or ()
}
_MOST_BYTES: Final = 64 * 2**20
"""Of a body. Each service has a limit of its own, which is less."""
_HOP: Final = {"connection", "keep-alive", "transfer-encoding", "content-length", "host", "content-encoding", "date"}
"""Headers of one connection, of a body that the client has decompressed, or that this server sets by itself."""
_METHODS: Final = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]


def create_app(settings: ServerSettings) -> FastAPI:
    ingest, api = sys.argv[1:]

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with httpx2.AsyncClient(timeout=60) as client:
            app.state.client = client
            yield

    app = FastAPI(lifespan=lifespan, openapi_url=None)

    @app.api_route("/readyz", methods=["GET", "HEAD"])
    async def readyz() -> Response:
        return Response(encode_line({"status": "ready"}), media_type="application/json")

    @app.api_route("/{path:path}", methods=_METHODS)
    async def forward(request: Request, path: str) -> Response:
        service = ingest if (request.method, f"/{path}") in _INGEST else api
        kept = {n: v for n, v in request.headers.items() if n not in _HOP - {"content-encoding"}}
        # As it was sent: taken apart and put together again, a repeated parameter would lose values, an id its `%3F`.
        sent = b"?".join([request.scope["raw_path"], request.scope["query_string"]]).decode("ascii", "replace")
        client = request.app.state.client
        try:
            body = await read_body(request, _MOST_BYTES)
            answer = await client.request(request.method, f"{service}{sent}", content=body, headers=kept)
        except ClientDisconnect:
            return Response(status_code=400)  # nobody reads it
        except TooLarge as error:
            return problem_response(error)
        except httpx2.InvalidURL:
            return problem_response(Malformed("The address is longer than 64 KB; ask for less at once."))
        except httpx2.TransportError:
            return problem_response(
                Unavailable("The service behind this address is not running at the moment.", retry_after=2)
            )
        dropped = _HOP - {"content-length"} if request.method == "HEAD" else _HOP
        headers = {n: v for n, v in answer.headers.items() if n not in dropped}
        return Response(answer.content, answer.status_code, headers)

    return app


if __name__ == "__main__":
    run(ServerSettings, create_app)
