"""One tree of errors. A class knows its HTTP status and its stable code; the message says what to do next.

OutlayError
├── Malformed 400        ├── NotFound 404          ├── Unprocessable 422
├── Unauthenticated 401  ├── Conflict 409          ├── TooManyRequests 429
├── Forbidden 403        ├── TooLarge 413          ├── Unavailable 503
│                        └── UnsupportedEncoding 415
└── SettingsError, SchemaError: the process cannot start
"""

from typing import NamedTuple


class FieldError(NamedTuple):
    """One culprit: an RFC 6901 pointer into the body, or a query parameter's name, and what is wrong."""

    pointer: str
    detail: str


class OutlayError(Exception):
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
    ) -> None:
        super().__init__(detail)
        self.detail = detail
        self.code = code or type(self).code
        self.errors = errors
        self.retry_after = retry_after
        """Seconds."""


class Malformed(OutlayError):
    status, code, title = 400, "malformed", "The request could not be read"


class Unauthenticated(OutlayError):
    status, code, title = 401, "unauthenticated", "A valid key is needed"


class Forbidden(OutlayError):
    status, code, title = 403, "missing_scope", "The key may not do this"


class NotFound(OutlayError):
    status, code, title = 404, "not_found", "There is no such thing here"


class Conflict(OutlayError):
    status, code, title = 409, "conflict", "This contradicts what is there"


class TooLarge(OutlayError):
    status, code, title = 413, "too_large", "The request is too large"


class UnsupportedEncoding(OutlayError):
    status, code, title = 415, "unsupported_encoding", "The body's encoding is not known"


class Unprocessable(OutlayError):
    status, code, title = 422, "invalid_value", "A value is not usable"


class TooManyRequests(OutlayError):
    status, code, title = 429, "rate_limited", "Too many requests"


class Unavailable(OutlayError):
    status, code, title = 503, "unavailable", "Try again soon"


class SettingsError(OutlayError):
    code, title = "settings", "A setting is wrong"


class SchemaError(OutlayError):
    code, title = "schema", "The database's schema does not fit"
