"""The exceptions of explicit calls. Recording never raises.

OutlayError
├── SettingsError    the key or the address can never work
├── BadRequest       the request is wrong; the message and `errors` name the field
│   └── Conflict         the request contradicts the server's state (HTTP 409), such as an id that is taken
├── AuthError
│   ├── Unauthenticated  no key, or not a valid one
│   └── Forbidden        the key lacks a scope
├── NotFound         it does not exist, or belongs to another organisation
├── NotAvailable     this server has no such route
├── RateLimited      wait `retry_after` seconds
├── Unavailable      the server cannot be reached, or cannot answer now
└── BudgetExceeded   a limit set in this process; the call was not sent
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any


class OutlayError(Exception):
    """The root of all errors of the SDK.

    Attributes:
        status: the HTTP status; 0 where no response came.
        code: the server's code for this kind of error; codes never change.
        errors: the server's errors of single fields.
        retry_after: seconds to wait, where the server asked for it.
    """

    advice = ""
    """The next step for the caller; the end of the message."""

    def __init__(
        self,
        message: str,
        status: int = 0,
        code: str = "",
        errors: tuple[dict[str, Any], ...] = (),
        retry_after: float | None = None,
    ) -> None:
        super().__init__(f"{message.rstrip('.')}. {self.advice}" if self.advice else message)
        self.status = status
        self.code = code
        self.errors = errors
        self.retry_after = retry_after


class SettingsError(OutlayError):
    pass


class BadRequest(OutlayError):
    pass


class Conflict(BadRequest):
    advice = "Read the current state and send a request that fits it; the same request fails again"


class AuthError(OutlayError):
    pass


class Unauthenticated(AuthError):
    advice = "Check OUTLAY_API_KEY or api_key: a key starts with ol_live_ or ol_test_"


class Forbidden(AuthError):
    advice = "Use a key that has this scope (`outlay-server keys create --scope …`)"


class NotFound(OutlayError):
    advice = "Check the id, and that OUTLAY_URL is the address of an Outlay server"


class NotAvailable(OutlayError):
    advice = "It is not available on this server: upgrade it, or check OUTLAY_URL"


class RateLimited(OutlayError):
    advice = "Wait `retry_after` seconds and ask again"


class Unavailable(OutlayError):
    advice = "Try again soon; check OUTLAY_URL if it stays so"


class BudgetExceeded(OutlayError):
    """A call would pass a limit that was set in this process.

    Attributes:
        limit_type: per_request, per_user, daily, circuit_breaker or run.
        limit_value: the limit, in USD.
        current: the money spent, in USD; for per_request, the estimated cost of the call.
    """

    def __init__(self, message: str, limit_type: str, limit_value: Decimal, current: Decimal) -> None:
        super().__init__(message)
        self.limit_type = limit_type
        self.limit_value = limit_value
        self.current = current


_BY_STATUS: dict[int, type[OutlayError]] = {
    401: Unauthenticated,
    403: Forbidden,
    404: NotFound,
    408: Unavailable,
    409: Conflict,
    429: RateLimited,
}


def error_from(status: int, problem: dict[str, Any], retry_after: float | None) -> OutlayError:
    """The typed error of a response with a problem document (RFC 9457)."""
    kind = _BY_STATUS.get(status, Unavailable if status >= 500 else BadRequest)
    texts = {name: text for name in ("detail", "title", "code") if isinstance(text := problem.get(name), str)}
    message = texts.get("detail") or texts.get("title") or f"the server answered {status}"
    errors = problem.get("errors")
    named = tuple(e for e in errors if isinstance(e, dict)) if isinstance(errors, list) else ()
    return kind(message, status, texts.get("code", ""), named, retry_after)
