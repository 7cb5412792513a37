"""Errors of ours in the shape that the caller's client library understands: that of the provider's protocol."""

from typing import Any, Final

from starlette.types import Send

from core.errors import Problem
from core.json_codec import encode_line
from core.providers.provider import Protocol

_OPENAI_TYPES: Final = {
    401: "authentication_error",
    403: "permission_error",
    404: "not_found_error",
    429: "rate_limit_exceeded",
}
_ANTHROPIC_TYPES: Final = {
    400: "invalid_request_error",
    401: "authentication_error",
    403: "permission_error",
    404: "not_found_error",
    413: "request_too_large",
    429: "rate_limit_error",
    503: "overloaded_error",
}
_GOOGLE_STATUSES: Final = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    413: "INVALID_ARGUMENT",
    429: "RESOURCE_EXHAUSTED",
    501: "UNIMPLEMENTED",
    502: "UNAVAILABLE",
    503: "UNAVAILABLE",
    504: "DEADLINE_EXCEEDED",
}


class BadRequest(Problem):
    status, code, title = 400, "invalid_request", "The request is not usable"


class NotPassed(Problem):
    status, code, title = 403, "not_passed", "The gateway does not pass this on"


class UpstreamFailed(Problem):
    """The provider gave no usable answer."""

    status, code, title = 502, "upstream_failed", "The provider gave no usable answer"


class UpstreamTooSlow(Problem):
    status, code, title = 504, "upstream_timeout", "The provider took too long"


class NotSupported(Problem):
    status, code, title = 501, "not_supported", "The gateway cannot do this"


def error_body(protocol: Protocol, error: Problem) -> dict[str, Any]:
    """Sources: platform.openai.com/docs/guides/error-codes, docs.anthropic.com/en/api/errors,
    cloud.google.com/apis/design/errors."""
    status, message = error.status, error.detail
    if protocol == "anthropic":
        kind = _ANTHROPIC_TYPES.get(status, "invalid_request_error" if status < 500 else "api_error")
        return {"type": "error", "error": {"type": kind, "message": message}}
    if protocol == "google":
        word = _GOOGLE_STATUSES.get(status, "INVALID_ARGUMENT" if status < 500 else "INTERNAL")
        details = [{"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": error.code, "domain": "outlay"}]
        return {"error": {"code": status, "message": message, "status": word, "details": details}}
    if error.code == "budget_exceeded":
        return {"error": {"message": message, "type": "insufficient_quota", "param": None, "code": error.code}}
    kind = _OPENAI_TYPES.get(status, "invalid_request_error" if status < 500 else "server_error")
    return {"error": {"message": message, "type": kind, "param": None, "code": error.code}}


async def send_error(send: Send, protocol: Protocol, error: Problem, headers: list[tuple[bytes, bytes]]) -> None:
    """Answers with the error, and closes the connection where the body may not have been read."""
    body = encode_line(error_body(protocol, error))
    head = [
        (b"content-type", b"application/json"),
        (b"content-length", str(len(body)).encode()),
        (b"x-outlay-error", error.code.encode()),
        *headers,
    ]
    if error.retry_after is not None:
        head.append((b"retry-after", str(error.retry_after).encode()))
    await send({"type": "http.response.start", "status": error.status, "headers": head})
    await send({"type": "http.response.body", "body": body})
