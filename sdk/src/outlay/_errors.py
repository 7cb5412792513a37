"""What explicit calls raise; recording never raises.

OutlayError
├── BadRequest       the request is wrong: the message says which field
├── Unauthenticated  no key, or not a valid one
├── Forbidden        the key lacks a scope
├── NotFound         there is no such thing, or it is not yours
├── RateLimited      wait `retry_after` seconds
└── Unavailable      the server cannot be reached or cannot answer just now
"""

from __future__ import annotations

from typing import Any


class OutlayError(Exception):
    """`status` is the HTTP status (0: none came), `code` the server's stable code, `errors` its field errors."""

    def __init__(
        self,
        message: str,
        status: int = 0,
        code: str = "",
        errors: tuple[dict[str, Any], ...] = (),
        retry_after: float | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.errors = errors
        self.retry_after = retry_after
        """Seconds to wait, where the server said."""


class BadRequest(OutlayError):
    pass


class Unauthenticated(OutlayError):
    pass


class Forbidden(OutlayError):
    pass


class NotFound(OutlayError):
    pass


class RateLimited(OutlayError):
    pass


class Unavailable(OutlayError):
    pass


_BY_STATUS: dict[int, type[OutlayError]] = {
    401: Unauthenticated,
    403: Forbidden,
    404: NotFound,
    429: RateLimited,
}


def error_from(status: int, problem: dict[str, Any], retry_after: float | None) -> OutlayError:
    """The typed error for a problem+json answer."""
    kind = _BY_STATUS.get(status, Unavailable if status >= 500 else BadRequest)
    message = str(problem.get("detail") or problem.get("title") or f"the server answered {status}")
    return kind(message, status, str(problem.get("code", "")), tuple(problem.get("errors") or ()), retry_after)
