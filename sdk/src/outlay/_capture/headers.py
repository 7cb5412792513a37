"""The headers that are read: a request's attribution (`X-Cost-Feature` and the like, removed before it is sent) and
attempt number, and those of a response that matter to its event."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final

Pairs = Iterable["tuple[bytes | str, bytes | str]"]
"""Names in any case, and values, as a transport has them."""

PREFIX: Final = "x-cost-"
_FIELDS: Final = {
    "x-cost-feature": "feature",
    "x-cost-department": "team",
    "x-cost-team": "team",
    "x-cost-user": "user_id",
    "x-cost-tenant": "tenant",
    "x-cost-session": "session_id",
    "x-cost-gl-account": "gl_account",
    "x-cost-run-id": "run_id",
    "x-cost-parent-run-id": "parent_run_id",
    "x-cost-workload": "workload",
    "x-cost-project": "project",
    "x-cost-outcome": "outcome",
    "x-cost-environment": "environment",
    "x-cost-variant": "variant",
    "x-cost-tier": "customer_tier",
}
_RETRIES: Final = "x-stainless-retry-count"
_ATTEMPTS: Final = "amz-sdk-request"

REQUEST_IDS: Final = (
    "x-request-id",
    "request-id",
    "x-amzn-requestid",
    "apim-request-id",
    "x-goog-request-id",
    "cf-ray",
)
_OF_RESPONSES: Final = (
    "content-type",
    "content-encoding",
    "x-gemini-service-tier",
    "x-amzn-bedrock-service-tier",
    "x-amzn-bedrock-input-token-count",
    "x-amzn-bedrock-output-token-count",
    "x-amzn-bedrock-cache-read-input-token-count",
    "x-amzn-bedrock-cache-write-input-token-count",
    "x-outlay-call-id",
    *REQUEST_IDS,
)


def _as_text_and_bytes(names: Iterable[str]) -> dict[bytes | str, str]:
    return {form: name for name in names for form in (name, name.encode())}


_RESPONSES: Final = _as_text_and_bytes(_OF_RESPONSES)
_REQUESTS: Final = _as_text_and_bytes((*_FIELDS, _RETRIES, _ATTEMPTS))
_PREFIXES: Final = (PREFIX, PREFIX.encode())
_MAX_SPELLINGS: Final = 1_000


class _HeaderFilter:
    """Selects the headers that are read, by their name in lower case. Remembers every spelling it meets.

    Args:
        select: from a name in lower case to the name of a header that is read, else None.
    """

    def __init__(self, select: Callable[[bytes | str], str | None]) -> None:
        self._select = select
        self._known: dict[bytes | str, str | None] = {}

    def __call__(self, pairs: Pairs) -> dict[str, str]:
        found: dict[str, str] = {}
        for name, value in pairs:
            try:
                known = self._known[name]
            except KeyError:
                known = self._learn(name)
            if known is not None:
                found[known] = value if isinstance(value, str) else value.decode("latin-1")
        return found

    def _learn(self, name: bytes | str) -> str | None:
        if len(self._known) >= _MAX_SPELLINGS:  # an application that makes names up must not fill the memory
            self._known.clear()
        known = self._known[name] = self._select(name.lower())
        return known


of_response = _HeaderFilter(_RESPONSES.get)
of_request = _HeaderFilter(lambda name: _REQUESTS.get(name) or (_text(name) if name[:7] in _PREFIXES else None))
"""The headers for the SDK, and those that number the attempt."""


def as_text(pairs: Pairs) -> list[tuple[str, str]]:
    """All headers, with names in lower case."""
    return [(_text(name).lower(), _text(value)) for name, value in pairs]


def attribution(found: Mapping[str, str]) -> dict[str, str]:
    """Event fields from `X-Cost-*` headers; those with unknown names have no field."""
    return {_FIELDS[name]: value for name, value in found.items() if value and name in _FIELDS}


def private(found: Mapping[str, str]) -> list[str]:
    """Names of the headers that are for the SDK and that no provider may get."""
    return [name for name in found if name.startswith(PREFIX)]


def attempt(found: Mapping[str, str]) -> int | None:
    """Which try of one operation this is, from 1, as clients by Stainless (OpenAI, Anthropic) and AWS number it."""
    retries = found.get(_RETRIES)
    if retries is not None and _is_number(retries):
        return int(retries) + 1
    attempts = found.get(_ATTEMPTS)
    if attempts is None:
        return None
    number = attempts.partition("attempt=")[2].partition(";")[0].strip()
    return int(number) if _is_number(number) else None


def _is_number(text: str) -> bool:
    """Of as many digits as an event's `attempt` may have."""
    return len(text) < 5 and text.isdecimal()


def _text(value: bytes | str) -> str:
    return value if isinstance(value, str) else value.decode("latin-1")
