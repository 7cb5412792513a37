"""Who a call is for: from the caller's headers, else from the body, else by the names of its tools. Pure."""

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import unquote_to_bytes

import msgspec

from core.accounts.auth import Principal
from core.event import CONTENT_KEYS, UsageEvent
from core.limits import MAX_EXTRA_KEYS, MAX_VALUE_LENGTH
from core.process.telemetry import GATEWAY
from services.gateway.errors import BadRequest
from services.gateway.incoming import Incoming

FIELDS: Final = (
    *("feature", "team", "user_id", "tenant", "service", "environment", "project", "gl_account", "outcome", "workload"),
    *("session_id", "run_id", "parent_run_id", "span_id", "parent_span_id", "variant", "customer_tier"),
)
_SHORT: Final = {
    "department": "team",
    "user": "user_id",
    "session": "session_id",
    "tier": "customer_tier",
    "customer-id": "tenant",
}
_WORDS: Final = {name.replace("_", "-"): name for name in FIELDS} | _SHORT
_HEADERS: Final[dict[bytes, str]] = {
    f"{prefix}{word}".encode(): field for prefix in ("x-cost-", "x-outlay-") for word, field in _WORDS.items()
}
_TAGS: Final = b"x-outlay-tags"
_EXTENDED: Final = "utf-8''"
_Tags: Final = msgspec.json.Decoder(dict[str, str | int | float | bool | None]).decode


def stated(incoming: Incoming) -> dict[str, Any]:
    """The event's fields that headers state. Raises `BadRequest` naming the header that is not usable."""
    found = dict[str, Any]()
    for name, raw in incoming.headers:
        if name[:2] != b"x-":
            continue
        if name == _TAGS:
            found["extra"] = _tags(raw)
        elif (field := _HEADERS.get(name)) is not None:
            value = _value(name, raw)
            if value and found.setdefault(field, value) != value:
                raise _wrong(name, f"states another `{field}` than an earlier header")
    return found


def _value(name: bytes, raw: bytes) -> str:
    """UTF-8, or the form `UTF-8''percent-encoded` of RFC 8187."""
    try:
        text = raw.decode().strip()
        if text[:7].lower() == _EXTENDED:
            text = unquote_to_bytes(text[7:]).decode().strip()
    except UnicodeDecodeError:
        raise _wrong(name, "is not UTF-8") from None
    if len(text) > MAX_VALUE_LENGTH:
        raise _wrong(name, f"is longer than {MAX_VALUE_LENGTH} characters")
    if not text.isprintable():
        raise _wrong(name, "has control characters")
    return text


def _tags(raw: bytes) -> dict[str, Any]:
    try:
        tags = _Tags(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        raise _wrong(_TAGS, 'is a flat JSON object, such as {"ticket": "T-1"}') from None
    if len(tags) > MAX_EXTRA_KEYS:
        raise _wrong(_TAGS, f"has more than {MAX_EXTRA_KEYS} tags")
    for key, value in tags.items():
        if not 1 <= len(key) <= 64 or key.lower() in CONTENT_KEYS or not key.isprintable():
            raise _wrong(_TAGS, "has a name that is no tag's")
        if isinstance(value, str) and (len(value) > MAX_VALUE_LENGTH or not value.isprintable()):
            raise _wrong(_TAGS, f"has a value that is too long, or has control characters: `{key}`")
    return tags


def _wrong(name: bytes, why: str) -> BadRequest:
    return BadRequest(f"The header {name.decode('latin-1')} {why}.", code="invalid_header")


def complete(headers: Mapping[str, Any], body: Any, workload: str | None, principal: Principal) -> dict[str, Any]:
    """All attribution: what the key decides, else headers, else the body, else the tools' names."""
    found = {**_of_body(body), **headers}
    if workload is not None:
        found.setdefault("workload", workload)
    return {**found, **principal.defaults}


def _of_body(body: Any) -> dict[str, Any]:
    """What a JSON body says of its user. A value that does not fit is left out and counted."""
    if not isinstance(body, dict):
        return {}
    metadata = body.get("metadata")
    metadata = metadata if isinstance(metadata, dict) else {}
    found = {name: metadata[name] for name in FIELDS if name in metadata}
    for value in (body.get("safety_identifier"), body.get("user"), metadata.get("user_id")):
        if value is not None:
            found.setdefault("user_id", value)
    usable = {}
    for name, value in found.items():
        if isinstance(value, str) and 0 < len(value) <= MAX_VALUE_LENGTH and value.isprintable():
            usable[name] = value
        elif value is not None:
            GATEWAY.body_values_left_out.inc()
    return usable


def complaint(attribution: Mapping[str, Any], principal: Principal) -> list[str]:
    """The fields that the organisation requires and the call lacks. Raises `BadRequest` where it refuses such calls."""
    policy = principal.attribution_policy
    if policy is None:
        return []
    missing: list[str] = [field for field in policy.require if not attribution.get(field)]
    if missing and policy.mode == "deny":
        names = ", ".join(f"`{field}`" for field in missing)
        raise BadRequest(
            f"Your organisation requires {names} of every call; send X-Outlay-{missing[0].replace('_', '-').title()}.",
            code="attribution_required",
        )
    return missing


def check_allowed(principal: Principal, provider: str, model: str | None) -> None:
    """Raises `BadRequest` with status 403 where the key may not call this provider or model."""
    if principal.allowed is None:
        return
    refusal = principal.allowed.refusal(UsageEvent(provider=provider, model=model or "unknown"))
    if refusal is not None:
        error = BadRequest(f"{refusal.message[0].upper()}{refusal.message[1:]}.", code=refusal.code)
        error.status = 403
        raise error
