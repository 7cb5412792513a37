"""urllib3, and through it requests and botocore: `HTTPConnectionPool.urlopen`, where every request of theirs passes."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from types import ModuleType
from typing import Any

from .call import Call
from .core import CAPTURE, Seen
from .patching import Patches
from .tapped import listen

_PORTS = {"http": 80, "https": 443}


def adapt(module: ModuleType, patches: Patches) -> None:
    answer_type = module.response.HTTPResponse

    def patched(original: Callable[..., Any]) -> Callable[..., Any]:
        def urlopen(
            self: Any, method: str, url: str, body: Any = None, headers: Any = None, *rest: Any, **more: Any
        ) -> Any:
            call = CAPTURE.begin(_seen, self, method, url, body, headers)
            if call is None:
                return original(self, method, url, body, headers, *rest, **more)
            with call:
                if call.waits_for is not None:
                    CAPTURE.safely(call.waits_for.wait)
                changed = CAPTURE.safely(_to_send, self, body, headers, call)
                body, headers = changed or (body, headers)
                response = CAPTURE.safely(_replayed, answer_type, call, more)
                response = response or original(self, method, url, body, headers, *rest, **more)
                CAPTURE.safely(_heard, call, response)
            if call.is_over:
                CAPTURE.settle()
            return response

        return urlopen

    patches.wrap(module.connectionpool.HTTPConnectionPool, "urlopen", patched)


def _seen(pool: Any, method: str, url: str, body: Any, headers: Any) -> Seen:
    host = pool.host if pool.port in (None, _PORTS.get(pool.scheme)) else f"{pool.host}:{pool.port}"
    path, _, query = url.partition("?")
    if "://" in path:  # through a proxy, the whole address
        host, _, path = path.partition("://")[2].partition("/")
        path = f"/{path}"
    is_signed = "AWS4-HMAC" in str((headers or {}).get("Authorization", ""))
    given = headers if headers is not None else pool.headers
    return Seen(method.upper(), host.lower(), path, lambda: _pairs(given), lambda: _body(body), query, not is_signed)


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
        call.whole(body)
    else:
        listen(response, call)
