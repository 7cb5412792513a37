"""Puts what published clients of other products send into events of ours. Pure.

A client's fields that are an event's, or an alias of one, stay as they are. What a client cannot know of a call makes
the event an estimate.
"""

from collections.abc import Callable, Mapping
from typing import Final, TypeVar

import msgspec
from outlay.names import provider_name
from outlay.usage import CACHE_UNKNOWN

from core.errors import FieldError, Malformed, TooLarge
from core.limits import MAX_EVENTS

Read = TypeVar("Read")
Fields = Mapping[str, msgspec.Raw]
Translation = Callable[[bytes], bytes]
"""Makes the body of `POST /v1/events` of another one. Raises `Malformed`, `TooLarge`."""

MAX_BYTES: Final = 1024 * 1024
"""Of a body. The clients send 50 reports of half a KiB at most."""

_REPORTED: Final = {
    "tag_feature": "feature",
    "tag_department": "team",
    "tag_user": "user_id",
    "tag_session": "session_id",
    "tag_tier": "customer_tier",
    "tag_project": "project",
    "tag_gl_account": "gl_account",
    "tag_workload": "workload",
    "tag_outcome": "outcome",
    "tag_environment": "environment",
    "tag_variant": "variant",
}
"""The fields of an event by Cognocient's names for them."""
_CACHE_UNKNOWN: Final = msgspec.Raw(msgspec.json.encode([CACHE_UNKNOWN]))
_MESSAGES: Final = msgspec.Raw(b'"messages"')


_MAX_VALUES: Final = 50_000
"""Of a body. A client's fifty reports have two thousand."""


class _Reports(msgspec.Struct):
    reports: list[msgspec.Raw]


_read_fields: Final = msgspec.json.Decoder(dict[str, msgspec.Raw]).decode
_read_reports: Final = msgspec.json.Decoder(_Reports).decode


def receipt_as_events(body: bytes) -> bytes:
    """AI Cost Guard's receipt of one call. Of Anthropic's, the cache is beside the input, and cache writes are never
    told."""
    receipt = _decoded(_read_fields, body, "a receipt: an object with `provider`, `model` and token counts")
    try:
        provider = msgspec.json.decode(receipt.get("provider", b'""'))
    except (msgspec.DecodeError, UnicodeDecodeError):
        provider = None  # the event is refused for it
    if isinstance(provider, str) and provider_name(provider) == "anthropic":
        receipt = {"api_type": _MESSAGES, **receipt, "usage_flags": _CACHE_UNKNOWN}
    return _encoded([receipt])


def reports_as_events(body: bytes) -> bytes:
    """Cognocient's reports: token counts without the cache."""
    shape = '`{"reports": [report, …]}`'
    reports = _decoded(_read_reports, body, shape).reports
    if len(reports) > MAX_EVENTS:
        raise TooLarge(f"A request has at most {MAX_EVENTS:,} reports.", code="too_many_events")
    return _encoded([_event_of_report(_decoded(_read_fields, bytes(report), shape)) for report in reports])


def _event_of_report(report: Fields) -> Fields:
    return {**{_REPORTED.get(name, name): value for name, value in report.items()}, "usage_flags": _CACHE_UNKNOWN}


def _decoded(decode: Callable[[bytes], Read], body: bytes, shape: str) -> Read:
    if len(body) > MAX_BYTES:
        raise TooLarge(f"The body is at most {MAX_BYTES:,} bytes.")
    if body.count(b",") > _MAX_VALUES:
        raise TooLarge(f"The body has at most {_MAX_VALUES:,} values.")
    try:
        return decode(body)
    except msgspec.ValidationError as error:
        raise Malformed(f"{error}. Send {shape}.", errors=(FieldError("", str(error)),)) from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Malformed(f"This is not JSON: {str(error)[:120]}. Send {shape}.") from None


def _encoded(events: list[Fields]) -> bytes:
    return msgspec.json.encode({"events": events})
