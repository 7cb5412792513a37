"""The adapter for urllib3, and so for requests and botocore: `HTTPConnectionPool.urlopen`, through which all go."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Sequence
from contextvars import ContextVar
from types import ModuleType
from typing import Any

from .call import INSIDE_CALL, Call
from .interceptor import CAPTURE, Retry
from .observed_request import OutgoingRequest
from .operations import new_operation
from .patching import Patches
from .plan import Replay
from .response_tap import tap

_PORTS = {"http": 80, "https": 443}


_attempt: ContextVar[Call | None] = ContextVar("outlay_attempt", default=None)
"""The try in progress: urllib3 tries again by calling `urlopen` from inside `urlopen`."""


def adapt(module: ModuleType, patches: Patches) -> None:
    response_type = module.response.HTTPResponse

    def patched(original: Callable[..., Any]) -> Callable[..., Any]:
        def urlopen(
            self: Any,
            method: str,
            url: str,
            body: Any = None,
            headers: Any = None,
            retries: Any = None,
            *rest: Any,
            **more: Any,
        ) -> Any:
            former = _attempt.get()
            if former is not None and (tried := getattr(retries, "history", ())):
                call = _again(former, tried, self, method, url, body, headers)
            else:
                call = CAPTURE.begin(_outgoing, self, method, url, body, headers)
            if call is None:
                return original(self, method, url, body, headers, retries, *rest, **more)
            token = _attempt.set(call)
            try:
                return _send(original, response_type, call, self, (method, url, body, headers, retries, *rest), more)
            finally:
                _attempt.reset(token)

        return urlopen

    patches.wrap(module.connectionpool.HTTPConnectionPool, "urlopen", patched)


def _send(
    original: Callable[..., Any],
    response_type: Any,
    call: Call,
    pool: Any,
    given: tuple[Any, ...],
    more: dict[str, Any],
) -> Any:
    method, url, body, headers, *rest = given
    with call:
        if call.plan.wait is not None:
            CAPTURE.safely(call.wait)
        changed = CAPTURE.safely(_to_send, pool, body, headers, call)
        body, headers = changed or (body, headers)
        replay = call.plan.replay
        response = replay and CAPTURE.safely(_replay, response_type, replay, more)
        response = response or original(pool, method, url, body, headers, *rest, **more)
        if not call.is_over:  # else it was tried again, and the response is the later try's
            CAPTURE.safely(_begin_response, call, response)
    if call.is_over:
        CAPTURE.settle()
    return response


def _again(former: Call, tried: Sequence[Any], *given: Any) -> Call | None:
    """Begin the next try with the attribution of the former, which has failed as urllib3's history tells."""
    operation_id = former.request.operation_id or new_operation(former.request.seen_at)
    retry = Retry(former.request.attribution, len(tried) + 1, operation_id)
    CAPTURE.safely(_end_failed, former, tried, operation_id)
    token = INSIDE_CALL.set(False)
    try:
        return CAPTURE.begin(_outgoing, *given, retry=retry)
    finally:
        INSIDE_CALL.reset(token)


def _end_failed(call: Call, tried: Sequence[Any], operation_id: str) -> None:
    call.set_attempt(len(tried), operation_id)
    if status := tried[-1].status:
        call.begin_response(status, ())
        call.end()
    else:
        call.end(type(tried[-1].error))


def _outgoing(pool: Any, method: str, url: str, body: Any, headers: Any) -> OutgoingRequest:
    host = pool.host if pool.port in (None, _PORTS.get(pool.scheme)) else f"{pool.host}:{pool.port}"
    path, _, query = url.partition("?")
    if "://" in path:  # through a proxy, the whole address
        host, _, path = path.partition("://")[2].partition("/")
        path = f"/{path}"
    is_signed = "AWS4-HMAC" in str((headers or {}).get("Authorization", ""))
    given = headers if headers is not None else pool.headers
    return OutgoingRequest(
        method.upper(),
        host.lower(),
        path,
        lambda: _pairs(given),
        lambda: _body(body),
        lambda: query,
        can_change=not is_signed,
        can_filter=True,
    )


def _pairs(headers: Any) -> Iterable[tuple[bytes | str, bytes | str]]:
    return ((name, value) for name, value in (headers or {}).items())


def _body(body: Any) -> bytes | None:
    """None for a stream of the application's."""
    if isinstance(body, str):
        return body.encode()
    return bytes(body) if isinstance(body, (bytes, bytearray)) else None


def _to_send(pool: Any, body: Any, headers: Any, call: Call) -> tuple[Any, Any] | None:
    """The body and headers to send. A header of ours that is signed has to stay, or the provider refuses the call."""
    given = headers if headers is not None else pool.headers
    signed = str((given or {}).get("Authorization", "")).lower().partition("signedheaders=")[2].split(",")[0].split(";")
    ours = {name for name in call.request.private_headers if name not in signed}
    sent = call.plan.body
    if not ours and sent is None and not call.plan.headers:
        return None
    kept = type(given)() if hasattr(given, "extend") else {}
    for name, value in given.items():
        if _text(name).lower() not in ours:
            kept[name] = value
    for name, value in call.plan.headers:
        kept[name] = value
    if sent is None:
        return body, kept
    for name in [name for name in kept if _text(name).lower() in ("content-length", "accept-encoding")]:
        del kept[name]
    kept["Content-Length"] = str(len(sent))
    kept["Accept-Encoding"] = "identity"
    return sent, kept


def _text(name: Any) -> str:
    return name.decode("latin-1") if isinstance(name, bytes) else str(name)


def _replay(response_type: Any, replay: Replay, more: dict[str, Any]) -> Any:
    return response_type(
        io.BytesIO(replay.body),
        headers=dict(replay.headers),
        status=replay.status,
        preload_content=more.get("preload_content", True),
        decode_content=more.get("decode_content", True),
    )


def _begin_response(call: Call, response: Any) -> None:
    call.begin_response(response.status, _pairs(response.headers))
    body = getattr(response, "_body", None)
    if isinstance(body, bytes):
        response._body = call.whole(body)
    else:
        tap(response, call)
