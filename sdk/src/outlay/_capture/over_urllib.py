"""urllib.request: `OpenerDirector.open`. For those who call a provider with nothing but the standard library."""

from __future__ import annotations

import email.message
import http.client
import io
from collections.abc import Callable, Mapping
from types import ModuleType
from typing import Any
from urllib.parse import urlsplit

from .call import Answer, Call
from .core import CAPTURE, Seen
from .patching import Patches
from .tapped import listen


def adapt(module: ModuleType, patches: Patches) -> None:
    def patched(original: Callable[..., Any]) -> Callable[..., Any]:
        def open(self: Any, fullurl: Any, data: Any = None, *rest: Any, **more: Any) -> Any:
            call = CAPTURE.begin(_seen, fullurl, data)
            if call is None:
                return original(self, fullurl, data, *rest, **more)
            with call:
                if call.waits_for is not None:
                    CAPTURE.safely(call.waits_for.wait)
                changed = CAPTURE.safely(_to_send, module, fullurl, data, call)
                fullurl, data = changed or (fullurl, data)
                response = call.replay and CAPTURE.safely(_replayed, module, fullurl, call.replay)
                try:
                    response = response or original(self, fullurl, data, *rest, **more)
                except module.HTTPError as error:
                    CAPTURE.safely(_refused, call, error)
                    raise
                CAPTURE.safely(_heard, call, response)
            if call.is_over:
                CAPTURE.settle()
            return response

        return open

    patches.wrap(module.OpenerDirector, "open", patched)


def _seen(fullurl: Any, data: Any) -> Seen:
    is_text = isinstance(fullurl, str)
    url = urlsplit(fullurl if is_text else fullurl.full_url)
    body = data if data is not None or is_text else fullurl.data
    method = ("POST" if body is not None else "GET") if is_text else fullurl.get_method()
    port = None if url.port in (80, 443) else url.port
    host = f"{url.hostname}:{port}" if port else url.hostname or ""
    headers: Mapping[str, str] = {} if is_text else {**fullurl.headers, **fullurl.unredirected_hdrs}
    return Seen(
        method,
        host,
        url.path,
        lambda: headers.items(),
        lambda: body if isinstance(body, bytes) else None,
        url.query,
        can_filter=True,
    )


def _to_send(module: ModuleType, fullurl: Any, data: Any, call: Call) -> tuple[Any, Any] | None:
    if call.ours:
        for headers in (fullurl.headers, fullurl.unredirected_hdrs):
            for name in [name for name in headers if name.lower() in call.ours]:
                del headers[name]
    if call.sent_body is None:
        return None
    request = fullurl if not isinstance(fullurl, str) else module.Request(fullurl)
    headers = {name: value for name, value in request.headers.items() if name.lower() != "content-length"}
    return module.Request(request.full_url, call.sent_body, headers, method="POST"), None


class _Replay(io.BytesIO):
    """As much of an `http.client.HTTPResponse` as those use who read an answer."""

    def __init__(self, url: str, answer: Answer) -> None:
        super().__init__(answer.body)
        self.url, self.status, self.code, self.reason, self.version = url, answer.status, answer.status, "OK", 11
        self.headers = self.msg = email.message.Message()
        for name, value in answer.headers.items():
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


def _replayed(module: ModuleType, fullurl: Any, answer: Answer) -> Any:
    return _Replay(fullurl if isinstance(fullurl, str) else fullurl.full_url, answer)


def _heard(call: Call, response: Any) -> None:
    call.answered(response.status, response.headers.items())
    if isinstance(response, _Replay):
        call.whole(response.getvalue())
    elif isinstance(response, http.client.HTTPResponse):
        listen(response, call)
    else:
        call.whole(None)


def _refused(call: Call, error: Any) -> None:
    """The body of a refusal is the application's to read; its status says enough."""
    call.answered(error.code, (error.headers or {}).items())
    call.whole(None)
