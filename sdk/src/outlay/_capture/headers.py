"""Headers, of which few are looked at: attribution that a request brings (`X-Cost-Feature` and the like, for us and not
for the provider), which try it is, and what an answer says of itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final

Pairs = Iterable["tuple[bytes | str, bytes | str]"]
"""Names in any case and values, as a transport has them."""

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
_TRIES: Final = "amz-sdk-request"

REQUEST_IDS: Final = (
    "x-request-id",
    "request-id",
    "x-amzn-requestid",
    "apim-request-id",
    "x-goog-request-id",
    "cf-ray",
)
OF_ANSWERS: Final = (
    "content-type",
    "content-encoding",
    "x-gemini-service-tier",
    "x-amzn-bedrock-service-tier",
    "x-amzn-bedrock-input-token-count",
    "x-amzn-bedrock-output-token-count",
    "x-amzn-bedrock-cache-read-input-token-count",
    "x-amzn-bedrock-cache-write-input-token-count",
    *REQUEST_IDS,
)


def _both(names: Iterable[str]) -> dict[bytes | str, str]:
    return {form: name for name in names for form in (name, name.encode())}


_ANSWERS: Final = _both(OF_ANSWERS)
_REQUESTS: Final = _both((*_FIELDS, _RETRIES, _TRIES))
_PREFIXES: Final = (PREFIX, PREFIX.encode())
_MOST_NAMES: Final = 1_000


class _Looked:
    """Those headers that are looked at, by their name in lower case; remembers each spelling that comes.

    Args:
        find: the name of one that is looked at, else None.
    """

    def __init__(self, find: Callable[[bytes | str], str | None]) -> None:
        self._find = find
        self._known: dict[bytes | str, str | None] = {}

    def __call__(self, pairs: Pairs) -> dict[str, str]:
        found: dict[str, str] = {}
        for name, value in pairs:
            try:
                known = self._known[name]
            except KeyError:
                known = self._look(name)
            if known is not None:
                found[known] = _text(value)
        return found

    def _look(self, name: bytes | str) -> str | None:
        if len(self._known) >= _MOST_NAMES:  # of somebody who makes names up
            self._known.clear()
        known = self._known[name] = self._find(name.lower())
        return known


of_answer = _Looked(_ANSWERS.get)
of_request = _Looked(lambda name: _REQUESTS.get(name) or (_text(name) if name[:7] in _PREFIXES else None))
"""Those that are for us, or that say which try this is."""


def as_text(pairs: Pairs) -> list[tuple[str, str]]:
    """All of them, names in lower case."""
    return [(_text(name).lower(), _text(value)) for name, value in pairs]


def attribution(found: Mapping[str, str]) -> dict[str, str]:
    """Event fields; headers of unknown names are ours too and say nothing."""
    return {_FIELDS[name]: value for name, value in found.items() if value and name in _FIELDS}


def ours(found: Mapping[str, str]) -> list[str]:
    """What no provider is meant to see."""
    return [name for name in found if name.startswith(PREFIX)]


def attempt(found: Mapping[str, str]) -> int | None:
    """Which try of one operation this is, from 1: Stainless clients (OpenAI, Anthropic) and AWS's say it."""
    retries = found.get(_RETRIES, "")
    if retries.isdecimal():
        return int(retries) + 1
    tries = found.get(_TRIES, "").partition("attempt=")[2].partition(";")[0].strip()
    return int(tries) if tries.isdecimal() else None


def _text(value: bytes | str) -> str:
    return value if isinstance(value, str) else value.decode("latin-1")
