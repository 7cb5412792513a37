"""The app of a service: its routes, `/docs`, one rendering of errors, and metrics of its requests."""

import asyncio
import re
from collections.abc import Callable, Coroutine, Mapping, Sequence
from secrets import token_hex
from time import monotonic
from typing import Any, Final

import asyncpg
import structlog
from fastapi import APIRouter, FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from fastapi.telemetry import TelemetryConfig
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.routing import Match
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from core.db.pool import DATABASE_AWAY
from core.errors import Problem, Unavailable, Unprocessable
from core.http.conditional import revalidated
from core.http.docs import add_docs
from core.http.problems import from_status, from_validation, problem_response
from core.http.reply_room import ReplyRoom
from core.http.server_timing import server_timing
from core.process.telemetry import METRICS
from core.process.tracing import name_request

_log = structlog.get_logger()
_REQUEST_ID: Final = re.compile(rb"[A-Za-z0-9._:/-]{1,128}")

_TRACES: Final[TelemetryConfig] = {
    "auto_configure": True,
    "metrics": False,  # those are Prometheus's
    "logs": False,  # they would hold what a request said
    "operation_spans": False,
}
"""Requests become spans where the standard `OTEL_…` environment names a collector (`core.process.tracing`)."""

Endpoint = Callable[[Request], Coroutine[Any, Any, Response]]


class DirectRoute(APIRoute):
    """A route whose function gets the request directly. The framework's layers cost as much as all other work on a
    small request. Further parameters of the function are for OpenAPI only. It raises nothing but `Problem`."""

    def get_route_handler(self) -> Endpoint:
        endpoint: Endpoint = self.endpoint
        return endpoint


def _direct(routers: Sequence[APIRouter]) -> dict[tuple[str, str], Endpoint]:
    """Functions of direct routes, by method and path."""
    routes = [route for router in routers for route in router.routes if isinstance(route, DirectRoute)]
    return {(method, route.path): route.endpoint for route in routes for method in route.methods or ()}


def create_service(title: str, lifespan: Callable[[FastAPI], Any], *routers: APIRouter) -> FastAPI:
    """A process's app, with the rendering of errors and the request metrics that all services share."""
    app = FastAPI(
        title=title,
        version="0.1.0",
        summary="Every LLM call as a priced, attributed entry in a ledger",
        lifespan=lifespan,
        openapi_url=None,  # `add_docs` has it
        docs_url=None,  # the framework's pages load scripts from another host
        redoc_url=None,
        redirect_slashes=False,  # it would name any host that a client states, and send the key there without TLS
        strict_content_type=False,  # curl -d says that it sends a form
        telemetry=_TRACES,
    )
    _install(app)
    add_docs(app)
    app.add_middleware(RequestMetrics, direct=_direct(routers))
    for router in routers:
        app.include_router(router)
    return app


def _install(app: FastAPI) -> None:
    @app.exception_handler(Problem)
    async def problem(request: Request, error: Problem) -> Response:
        return problem_response(error)

    @app.exception_handler(RequestValidationError)
    async def invalid(request: Request, error: RequestValidationError) -> Response:
        return problem_response(from_validation(error))

    @app.exception_handler(HTTPException)
    async def http_error(request: Request, error: HTTPException) -> Response:
        answer = problem_response(from_status(error.status_code, str(error.detail)))
        answer.headers.update(error.headers or {})
        if error.status_code == 405:
            answer.headers["Allow"] = ", ".join(_methods(app, request))
        return answer

    async def database_away(request: Request, error: Exception) -> Response:
        _log.warning("database_away", path=request.url.path, error=type(error).__name__)
        return problem_response(Unavailable("The database cannot be reached just now.", retry_after=2))

    async def cancelled(request: Request, error: Exception) -> Response:
        return problem_response(
            Unprocessable(
                "This took too long and was ended; ask for a shorter time, fewer dimensions or a smaller page.",
                code="too_expensive",
            )
            if request.method in ("GET", "HEAD")
            else Unavailable(
                "The database took too long and was stopped; see what it has done, and try again.", retry_after=5
            )
        )

    app.add_exception_handler(asyncpg.QueryCanceledError, cancelled)
    for fault in DATABASE_AWAY:
        app.add_exception_handler(fault, database_away)


class RequestMetrics:
    """Middleware that gives requests an id, counts and times them, and answers an unexpected error with a clean 500.

    It calls `direct` routes itself, and answers HEAD wherever there is GET.
    """

    def __init__(self, app: ASGIApp, direct: Mapping[tuple[str, str], Endpoint]) -> None:
        self._app = app
        self._direct = direct
        self._replies = ReplyRoom()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        if scope["method"] == "HEAD":
            scope, send = {**scope, "method": "GET"}, _head_only(send)
        send = self._replies.bounded(scope, receive, _unless_closed(send))
        endpoint = self._direct.get((scope["method"], scope["path"]))
        started, status, request_id = monotonic(), 0, _request_id(scope)
        structlog.contextvars.bind_contextvars(request_id=request_id)

        async def watch(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                timing = server_timing(scope.get("state", {}), monotonic() - started)
                message["headers"] = [*message["headers"], (b"x-request-id", request_id.encode()), *timing]
            await send(message)

        answer = revalidated(scope, watch) if scope["method"] == "GET" else watch

        try:
            if endpoint is None:
                await self._app(scope, receive, answer)
            else:
                await _answer(endpoint, scope, receive, answer)
        except ClientDisconnect:
            return  # there is no connection to answer on
        except Exception as error:
            _log.exception("request_failed", path=scope["path"], error=type(error).__name__)
            if status:
                raise
            await problem_response(Problem("This is a fault of ours; it has been logged."))(scope, receive, watch)
        route = scope["path"] if endpoint else getattr(scope.get("route"), "path", "unmatched")
        METRICS.requests.labels(route, status).inc()
        METRICS.request_seconds.labels(route).observe(monotonic() - started)


async def _answer(endpoint: Endpoint, scope: Scope, receive: Receive, send: Send) -> None:
    name_request(f"{scope['method']} {scope['path']}")
    try:
        answer = await endpoint(Request(scope, receive))
    except Problem as error:
        answer = problem_response(error)
    await answer(scope, receive, send)


def _unless_closed(send: Send) -> Send:
    """Raises `ClientDisconnect` where the connection has ended and the server has not told us yet."""

    async def send_open(message: Message) -> None:
        try:
            await send(message)
        except RuntimeError as error:
            if "handler is closed" not in str(error):  # uvloop's words
                raise
            await asyncio.sleep(0)  # now it knows, and does not call this an unfinished answer
            raise ClientDisconnect from None

    return send_open


def _head_only(send: Send) -> Send:
    """Sends the head of a GET's answer and no body. One that comes in pieces ends there, as if the client had left."""

    async def send_head(message: Message) -> None:
        if message["type"] == "http.response.start":
            await send(message)
            return
        await send({"type": "http.response.body", "body": b""})
        if message.get("more_body"):
            raise ClientDisconnect

    return send_head


def _request_id(scope: Scope) -> str:
    """The client's `X-Request-Id` where it is usable, else a new one. Every log line of the request has it."""
    for name, value in scope["headers"]:
        if name == b"x-request-id" and _REQUEST_ID.fullmatch(value):
            return str(value, "ascii")
    return token_hex(8)


def _methods(app: FastAPI, request: Request) -> list[str]:
    """Methods of all routes with this path; the framework names only those of the first. HEAD is where GET is."""
    asked = ({**request.scope, "method": method} for method in ("DELETE", "GET", "PATCH", "POST", "PUT"))
    found = [scope["method"] for scope in asked if any(r.matches(scope)[0] is Match.FULL for r in app.routes)]
    return sorted([*found, "HEAD"]) if "GET" in found else found
