"""The adapter for urllib.request: `OpenerDirector.open`. For applications that use only the standard library."""

from __future__ import annotations

import email.message
import http.client
import io
from collections.abc import Callable, Mapping
from types import ModuleType
from typing import Any
from urllib.parse import urlsplit

from .call import Call
from .interceptor import CAPTURE
from .observed_request import OutgoingRequest
from .patching import Patches
from .plan import Replay
from .response_tap import tap


def adapt(module: ModuleType, patches: Patches) -> None:
    def patched(original: Callable[..., Any]) -> Callable[..., Any]:
        def open(self: Any, fullurl: Any, data: Any = None, *rest: Any, **more: Any) -> Any:
            call = CAPTURE.begin(_outgoing, fullurl, data)
            if call is None:
                return original(self, fullurl, data, *rest, **more)
            with call:
                if call.plan.wait is not None:
                    CAPTURE.safely(call.wait)
                changed = CAPTURE.safely(_to_send, module, fullurl, data, call)
                fullurl, data = changed or (fullurl, data)
                replay = call.plan.replay
                response = replay and CAPTURE.safely(_replay, fullurl, replay)
                try:
                    response = response or original(self, fullurl, data, *rest, **more)
                except module.HTTPError as error:
                    CAPTURE.safely(_begin_error, call, error)
                    raise
                CAPTURE.safely(_begin_response, call, response)
            if call.is_over:
                CAPTURE.settle()
            return response

        return open

    patches.wrap(module.OpenerDirector, "open", patched)


def _outgoing(fullurl: Any, data: Any) -> OutgoingRequest:
    is_text = isinstance(fullurl, str)
    url = urlsplit(fullurl if is_text else fullurl.full_url)
    body = data if data is not None or is_text else fullurl.data
    method = ("POST" if body is not None else "GET") if is_text else fullurl.get_method()
    port = None if url.port in (80, 443) else url.port
    host = f"{url.hostname}:{port}" if port else url.hostname or ""
    headers: Mapping[str, str] = {} if is_text else {**fullurl.headers, **fullurl.unredirected_hdrs}
    return OutgoingRequest(
        method,
        host,
        url.path,
        lambda: headers.items(),
        lambda: body if isinstance(body, bytes) else None,
        lambda: url.query,
        can_filter=True,
    )


def _to_send(module: ModuleType, fullurl: Any, data: Any, call: Call) -> tuple[Any, Any] | None:
    ours = call.request.private_headers
    if ours:
        for headers in (fullurl.headers, fullurl.unredirected_hdrs):
            for name in [name for name in headers if name.lower() in ours]:
                del headers[name]
    body = call.plan.body
    if body is None and not call.plan.headers:
        return None
    request = fullurl if not isinstance(fullurl, str) else module.Request(fullurl, data)
    for name, value in call.plan.headers:
        request.add_header(name, value)
    if body is None:
        return request, data
    headers = {name: value for name, value in request.headers.items() if name.lower() != "content-length"}
    return module.Request(request.full_url, body, headers, method="POST"), None


class _ReplayedResponse(io.BytesIO):
    """The part of `http.client.HTTPResponse` that applications use to read a response."""

    def __init__(self, url: str, replay: Replay) -> None:
        super().__init__(replay.body)
        self.url, self.status, self.code, self.reason, self.version = url, replay.status, replay.status, "OK", 11
        self.headers = self.msg = email.message.Message()
        for name, value in replay.headers.items():
            self.headers[name] = value

    def info(self) -> email.message.Message:
        return self.headers

    def getcode(self) -> int:
        return self.status

    def geturl(self) -> str:
        return self.url

    def getheader(self, name: str, default: Any = None) -> Any:
        return self.headers.get(name, default)

    def getheaders(self) -> list[tuple[str, str]]:
        return self.headers.items()


def _replay(fullurl: Any, replay: Replay) -> Any:
    return _ReplayedResponse(fullurl if isinstance(fullurl, str) else fullurl.full_url, replay)


def _begin_response(call: Call, response: Any) -> None:
    call.begin_response(response.status, response.headers.items())
    if isinstance(response, _ReplayedResponse):
        call.whole(response.getvalue())
    elif isinstance(response, http.client.HTTPResponse):
        tap(response, call)
    else:
        call.whole(None)


def _begin_error(call: Call, error: Any) -> None:
    """The body of an error is left to the application; its status is enough for the event."""
    call.begin_response(error.code, (error.headers or {}).items())
    call.whole(None)
