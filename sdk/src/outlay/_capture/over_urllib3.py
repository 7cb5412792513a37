"""urllib3, and through it requests and botocore: `HTTPConnectionPool.urlopen`, where every request of theirs passes."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Sequence
from contextvars import ContextVar
from types import ModuleType
from typing import Any

from .call import INSIDE, Call
from .core import CAPTURE, Seen
from .patching import Patches
from .tapped import listen

_PORTS = {"http": 80, "https": 443}


_attempt: ContextVar[Call | None] = ContextVar("outlay_attempt", default=None)
"""The try that is under way: urllib3 tries again by calling `urlopen` from inside `urlopen`."""


def adapt(module: ModuleType, patches: Patches) -> None:
    answer_type = module.response.HTTPResponse

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
                call = CAPTURE.begin(_seen, self, method, url, body, headers)
            if call is None:
                return original(self, method, url, body, headers, retries, *rest, **more)
            token = _attempt.set(call)
            try:
                return _made(original, answer_type, call, self, (method, url, body, headers, retries, *rest), more)
            finally:
                _attempt.reset(token)

        return urlopen

    patches.wrap(module.connectionpool.HTTPConnectionPool, "urlopen", patched)


def _made(
    original: Callable[..., Any], answer_type: Any, call: Call, pool: Any, given: tuple[Any, ...], more: dict[str, Any]
) -> Any:
    method, url, body, headers, *rest = given
    with call:
        if call.waits_for is not None:
            CAPTURE.safely(call.waits_for.wait)
        changed = CAPTURE.safely(_to_send, pool, body, headers, call)
        body, headers = changed or (body, headers)
        response = CAPTURE.safely(_replayed, answer_type, call, more)
        response = response or original(pool, method, url, body, headers, *rest, **more)
        if not call.is_over:  # else it was tried again, and this is the later try's answer
            CAPTURE.safely(_heard, call, response)
    if call.is_over:
        CAPTURE.settle()
    return response


def _again(former: Call, tried: Sequence[Any], *given: Any) -> Call | None:
    """The next try of a call, for the same one who asked; the former is over, as its history says."""
    CAPTURE.safely(_failed, former, tried)
    token = INSIDE.set(False)
    try:
        call = CAPTURE.begin(_seen, *given)
    finally:
        INSIDE.reset(token)
    if call is not None:
        call.attribution, call.attempt = former.attribution, len(tried) + 1
    return call


def _failed(call: Call, tried: Sequence[Any]) -> None:
    call.attempt = call.attempt or len(tried)
    if status := tried[-1].status:
        call.answered(status, ())
        call.end()
    else:
        call.end(type(tried[-1].error))


def _seen(pool: Any, method: str, url: str, body: Any, headers: Any) -> Seen:
    host = pool.host if pool.port in (None, _PORTS.get(pool.scheme)) else f"{pool.host}:{pool.port}"
    path, _, query = url.partition("?")
    if "://" in path:  # through a proxy, the whole address
        host, _, path = path.partition("://")[2].partition("/")
        path = f"/{path}"
    is_signed = "AWS4-HMAC" in str((headers or {}).get("Authorization", ""))
    given = headers if headers is not None else pool.headers
    return Seen(
        method.upper(),
        host.lower(),
        path,
        lambda: _pairs(given),
        lambda: _body(body),
        query,
        can_change=not is_signed,
        can_filter=True,
    )


def _pairs(headers: Any) -> Iterable[tuple[bytes | str, bytes | str]]:
    return ((name, value) for name, value in (headers or {}).items())


def _body(body: Any) -> bytes | None:
    """None for a stream of the caller's."""
    if isinstance(body, str):
        return body.encode()
    return bytes(body) if isinstance(body, (bytes, bytearray)) else None


def _to_send(pool: Any, body: Any, headers: Any, call: Call) -> tuple[Any, Any] | None:
    """The body and headers to send; a signed header has to stay, or the provider refuses the call."""
    given = headers if headers is not None else pool.headers
    signed = str((given or {}).get("Authorization", "")).lower().partition("signedheaders=")[2].split(",")[0].split(";")
    ours = {name for name in call.ours if name not in signed}
    if not ours and call.sent_body is None:
        return None
    kept = type(given)() if hasattr(given, "extend") else {}
    for name, value in given.items():
        if _text(name).lower() not in ours:
            kept[name] = value
    if call.sent_body is None:
        return body, kept
    for name in [name for name in kept if _text(name).lower() in ("content-length", "accept-encoding")]:
        del kept[name]
    kept["Content-Length"] = str(len(call.sent_body))
    kept["Accept-Encoding"] = "identity"
    return call.sent_body, kept


def _text(name: Any) -> str:
    return name.decode("latin-1") if isinstance(name, bytes) else str(name)


def _replayed(answer_type: Any, call: Call, more: dict[str, Any]) -> Any:
    answer = call.replay
    if answer is None:
        return None
    return answer_type(
        io.BytesIO(answer.body),
        headers=dict(answer.headers),
        status=answer.status,
        preload_content=more.get("preload_content", True),
        decode_content=more.get("decode_content", True),
    )


def _heard(call: Call, response: Any) -> None:
    call.answered(response.status, _pairs(response.headers))
    body = getattr(response, "_body", None)
    if isinstance(body, bytes):
        response._body = call.whole(body)
    else:
        listen(response, call)
