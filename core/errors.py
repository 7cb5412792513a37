"""One tree of errors. A class knows its HTTP status and its stable code; the message says what to do next.

Problem
├── Malformed 400        ├── NotFound 404          ├── Unprocessable 422
├── Unauthenticated 401  ├── Conflict 409          ├── TooManyRequests 429
├── Forbidden 403        ├── TooLarge 413          ├── Unavailable 503
├── TooSlow 408          ├── UnsupportedEncoding 415
├── UrlTooLong 414       └── HeadTooLarge 431
└── SettingsError, SchemaError: the process cannot start
"""

from collections.abc import Mapping
from typing import Any, NamedTuple


class FieldError(NamedTuple):
    """One invalid field: an RFC 6901 pointer into the body, or the name of a query parameter, and the reason."""

    pointer: str
    detail: str


class Problem(Exception):
    """Base of every error that a client, an operator or the log reads."""

    status = 500
    code = "internal"
    title = "Something went wrong here"

    def __init__(
        self,
        detail: str,
        *,
        code: str | None = None,
        errors: tuple[FieldError, ...] = (),
        retry_after: int | None = None,
        members: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(detail)
        self.detail = detail
        self.code = code or type(self).code
        self.errors = errors
        self.retry_after = retry_after
        """Seconds."""
        self.members = members or {}
        """Further members of the JSON, which a client may need to go on (RFC 9457, 3.2)."""


def problem_body(error: Problem) -> dict[str, Any]:
    """An error as the JSON that a client gets (RFC 9457)."""
    body: dict[str, Any] = {
        "type": f"urn:outlay:problem:{error.code}",
        "title": error.title,
        "status": error.status,
        "detail": error.detail,
        "error": error.detail,  # where clients of other products look
        "code": error.code,
        **error.members,
    }
    if error.errors:
        body["errors"] = [{"pointer": e.pointer, "detail": e.detail} for e in error.errors]
    return body


class Malformed(Problem):
    status, code, title = 400, "malformed", "The request could not be read"


class Unauthenticated(Problem):
    status, code, title = 401, "unauthenticated", "A valid key is needed"


class Forbidden(Problem):
    status, code, title = 403, "missing_scope", "The key may not do this"


class NotFound(Problem):
    status, code, title = 404, "not_found", "There is no such thing here"


class Conflict(Problem):
    status, code, title = 409, "conflict", "This contradicts what is there"


class TooLarge(Problem):
    status, code, title = 413, "too_large", "The request is too large"


class UnsupportedEncoding(Problem):
    status, code, title = 415, "unsupported_encoding", "The body's encoding is not known"


class Unprocessable(Problem):
    status, code, title = 422, "invalid_value", "A value is not usable"


class TooManyRequests(Problem):
    status, code, title = 429, "rate_limited", "Too many requests"


class Unavailable(Problem):
    status, code, title = 503, "unavailable", "Try again soon"


class TooSlow(Problem):
    status, code, title = 408, "too_slow", "The request took too long to arrive"


class UrlTooLong(Problem):
    status, code, title = 414, "url_too_long", "The URL is too long"


class HeadTooLarge(Problem):
    status, code, title = 431, "head_too_large", "The request's head is too large"


class SettingsError(Problem):
    code, title = "settings", "A setting is wrong"


class SchemaError(Problem):
    code, title = "schema", "The database's schema does not fit"
