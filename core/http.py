"""What every service's HTTP has in common: problem+json, exact money in JSON, request figures."""

import json
import re
from collections.abc import Callable, Coroutine, Mapping, Sequence
from decimal import Decimal
from secrets import token_hex
from time import monotonic
from typing import Any, Final, TypeVar

import msgspec
import structlog
from fastapi import APIRouter, FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from fastapi.security import HTTPBearer
from fastapi.telemetry import TelemetryConfig
from pydantic import BaseModel, ValidationError
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.routing import Match
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from core.db.pool import DATABASE_AWAY
from core.errors import FieldError, Malformed, OutlayError, TooLarge, Unavailable
from core.telemetry import METRICS
from core.tracing import name_request

_log = structlog.get_logger()
_REQUEST_ID: Final = re.compile(rb"[A-Za-z0-9._:/-]{1,128}")

MAX_BODY: Final = 1024 * 1024
"""Bytes of a body that is no batch of events."""
Body = TypeVar("Body", bound=BaseModel)

BEARER: Final = HTTPBearer(auto_error=False, description="`ol_live_…` or, for the test ledger, `ol_test_…`")
"""For OpenAPI and its "Authorize" button; `core.auth` does the checking."""


def _plain(value: Any) -> Any:
    """Money as a JSON number with every digit and without an exponent."""
    if isinstance(value, Decimal):
        text = format(value, "f")
        return msgspec.Raw((text.rstrip("0").rstrip(".") if "." in text else text).encode())
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value


def encode(body: Any) -> bytes:
    return msgspec.json.encode(_plain(body))


def reply(body: BaseModel | dict[str, Any], status: int = 200) -> Response:
    """A JSON answer whose money keeps its digits."""
    content = body.model_dump() if isinstance(body, BaseModel) else body
    return Response(encode(content), status, media_type="application/json")


async def exact_body(request: Request, model: type[Body]) -> Body:
    """A JSON body whose numbers keep every digit on their way into `Decimal`. Raises `Malformed`, or as FastAPI does.

    A float in between would make 0.1 of what was written.
    """
    if int(request.headers.get("content-length") or 0) > MAX_BODY:
        raise TooLarge(f"The body is at most {MAX_BODY:,} bytes.")
    raw = bytearray()
    async for chunk in request.stream():
        raw += chunk
        if len(raw) > MAX_BODY:
            raise TooLarge(f"The body is at most {MAX_BODY:,} bytes.")
    try:
        stated = json.loads(raw, parse_float=Decimal, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise Malformed(f"The body is not valid JSON: {str(error)[:120]}") from None
    try:
        return model.model_validate(stated)
    except ValidationError as error:
        raise invalid_body(error) from None


def invalid_body(error: ValidationError) -> RequestValidationError:
    """As FastAPI says what is wrong with a body."""
    errors = error.errors(include_url=False, include_context=False, include_input=False)
    return RequestValidationError([{**e, "loc": ("body", *e["loc"])} for e in errors])


def documented_body(model: type[BaseModel], example: Mapping[str, Any]) -> dict[str, Any]:
    """What `exact_body` reads, for `openapi_extra`."""
    schema = model.model_json_schema(ref_template="#/components/schemas/{model}")
    return {
        "requestBody": {
            "required": True,
            "content": {"application/json": {"schema": _inlined(schema, schema.get("$defs", {})), "example": example}},
        }
    }


def _inlined(schema: Any, definitions: Mapping[str, Any]) -> Any:
    """Without references: FastAPI does not collect the components of a body it does not read itself."""
    if isinstance(schema, dict):
        if "$ref" in schema:
            return _inlined(definitions[schema["$ref"].rsplit("/", 1)[1]], definitions)
        return {key: _inlined(value, definitions) for key, value in schema.items() if key != "$defs"}
    return [_inlined(item, definitions) for item in schema] if isinstance(schema, list) else schema


def _no_number(name: str) -> None:
    raise ValueError(f"{name} is no number JSON knows")


PROBLEMS: Final[dict[int | str, dict[str, Any]]] = {
    "4XX": {"description": "A problem, RFC 9457", "content": {"application/problem+json": {}}},
    "503": {"description": "Try again after `Retry-After` seconds", "content": {"application/problem+json": {}}},
}


def problem(error: OutlayError) -> Response:
    body: dict[str, Any] = {
        "type": f"urn:outlay:problem:{error.code}",
        "title": error.title,
        "status": error.status,
        "detail": error.detail,
        "code": error.code,
    }
    if error.errors:
        body["errors"] = [{"pointer": e.pointer, "detail": e.detail} for e in error.errors]
    headers = {} if error.retry_after is None else {"Retry-After": str(error.retry_after)}
    if error.status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    return Response(msgspec.json.encode(body), error.status, headers, "application/problem+json")


_TRACES: Final[TelemetryConfig] = {
    "auto_configure": True,
    "metrics": False,  # those are Prometheus's
    "logs": False,  # they would hold what a request said
    "operation_spans": False,
}
"""Requests become spans where the standard `OTEL_…` environment names a collector (`core.tracing`)."""

Endpoint = Callable[[Request], Coroutine[Any, Any, Response]]


class DirectRoute(APIRoute):
    """Its function gets the request as it is, past the framework, whose layers cost as much as all that is done for a
    small request. What the function has beside the request is for OpenAPI. It raises nothing but `OutlayError`."""

    def get_route_handler(self) -> Endpoint:
        endpoint: Endpoint = self.endpoint
        return endpoint


def _direct(routers: Sequence[APIRouter]) -> dict[tuple[str, str], Endpoint]:
    """By method and path."""
    routes = [route for router in routers for route in router.routes if isinstance(route, DirectRoute)]
    return {(method, route.path): route.endpoint for route in routes for method in route.methods or ()}


def create_service(title: str, lifespan: Callable[[FastAPI], Any], *routers: APIRouter) -> FastAPI:
    """A process's app, with the one way to answer errors and its request figures."""
    app = FastAPI(
        title=title,
        version="0.1.0",
        summary="Every LLM call as a priced, attributed entry in a ledger",
        lifespan=lifespan,
        strict_content_type=False,  # curl -d says that it sends a form
        telemetry=_TRACES,
    )
    _install(app)
    app.add_middleware(Figures, direct=_direct(routers))
    for router in routers:
        app.include_router(router)
    return app


def _install(app: FastAPI) -> None:
    @app.exception_handler(OutlayError)
    async def outlay_error(request: Request, error: OutlayError) -> Response:
        return problem(error)

    @app.exception_handler(RequestValidationError)
    async def invalid(request: Request, error: RequestValidationError) -> Response:
        return problem(_from_validation(error))

    @app.exception_handler(HTTPException)
    async def http_error(request: Request, error: HTTPException) -> Response:
        answer = problem(_from_status(error.status_code, str(error.detail)))
        answer.headers.update(error.headers or {})
        if error.status_code == 405:
            answer.headers["Allow"] = ", ".join(_methods(app, request))
        return answer

    async def database_away(request: Request, error: Exception) -> Response:
        _log.warning("database_away", path=request.url.path, error=type(error).__name__)
        return problem(Unavailable("The database cannot be reached just now.", retry_after=2))

    for fault in DATABASE_AWAY:
        app.add_exception_handler(fault, database_away)


class Figures:
    """Names, counts and times requests; the last resort for what nobody foresaw is a clean 500. `direct` requests are
    answered from here."""

    def __init__(self, app: ASGIApp, direct: Mapping[tuple[str, str], Endpoint]) -> None:
        self._app = app
        self._direct = direct

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        endpoint = self._direct.get((scope["method"], scope["path"]))
        started, status, request_id = monotonic(), 0, _request_id(scope)
        structlog.contextvars.bind_contextvars(request_id=request_id)

        async def watch(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*message["headers"], (b"x-request-id", request_id.encode())]
            await send(message)

        try:
            if endpoint is None:
                await self._app(scope, receive, watch)
            else:
                await _answer(endpoint, scope, receive, watch)
        except ClientDisconnect:
            return  # nobody is there to be answered
        except Exception as error:
            _log.exception("request_failed", path=scope["path"], error=type(error).__name__)
            if status:
                raise
            await problem(OutlayError("This is a fault of ours; it has been logged."))(scope, receive, watch)
        route = scope["path"] if endpoint else getattr(scope.get("route"), "path", "unmatched")
        METRICS.requests.labels(route, status).inc()
        METRICS.request_seconds.labels(route).observe(monotonic() - started)


async def _answer(endpoint: Endpoint, scope: Scope, receive: Receive, send: Send) -> None:
    name_request(f"{scope['method']} {scope['path']}")
    try:
        answer = await endpoint(Request(scope, receive))
    except OutlayError as error:
        answer = problem(error)
    await answer(scope, receive, send)


def _request_id(scope: Scope) -> str:
    """The client's `X-Request-Id` where it is usable, else a new one; our log has it on every line of the request."""
    for name, value in scope["headers"]:
        if name == b"x-request-id" and _REQUEST_ID.fullmatch(value):
            return str(value, "ascii")
    return token_hex(8)


def _methods(app: FastAPI, request: Request) -> list[str]:
    """Of all routes with this path; the framework names only the first one's."""
    asked = ({**request.scope, "method": method} for method in ("DELETE", "GET", "HEAD", "PATCH", "POST", "PUT"))
    return [scope["method"] for scope in asked if any(r.matches(scope)[0] is Match.FULL for r in app.routes)]


def _from_validation(error: RequestValidationError) -> OutlayError:
    errors = tuple(FieldError(_pointer(e["loc"]), e["msg"].removeprefix("Value error, ")) for e in error.errors())
    problem_ = OutlayError("; ".join(f"{e.pointer}: {e.detail}" for e in errors[:5]), errors=errors)
    malformed = any(e["type"] == "json_invalid" for e in error.errors())
    problem_.status, problem_.code = (400, "malformed") if malformed else (422, "invalid_value")
    problem_.title = "A value is not usable"
    return problem_


def _pointer(location: tuple[Any, ...]) -> str:
    where, *path = location
    return "/" + "/".join(str(part) for part in path) if where == "body" else str(path[0] if path else where)


def _from_status(status: int, detail: str) -> OutlayError:
    error = OutlayError(detail)
    error.status, error.title = status, detail
    error.code = {404: "not_found", 405: "method_not_allowed"}.get(status, "http_error")
    return error
