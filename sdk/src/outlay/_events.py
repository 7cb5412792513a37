"""From what a caller records to what goes over the wire: an allow-list of fields, the rest in `extra`, no content."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

from ._uuid7 import uuid7

FIELDS = frozenset(
    """event_id timestamp request_id response_id attempt
    provider model model_requested operation api_type endpoint is_stream is_batch service_tier status_code error_type
    latency_ms ttft_ms has_tool_calls prompt_fingerprint
    input_tokens prompt_tokens output_tokens completion_tokens cache_read_tokens cached_tokens cached_input_tokens
    cache_write_5m_tokens cache_write_1h_tokens cache_write_tokens reasoning_tokens audio_input_tokens
    audio_output_tokens image_input_tokens image_output_tokens total_tokens units usage_source
    cost_usd cost_source saved_usd saving_technique
    feature team department user_id tenant customer_id service environment project gl_account outcome workload
    session_id run_id parent_run_id span_id parent_span_id variant customer_tier tier extra""".split()
)
"""The contract's fields and aliases; the server drops what it does not know, so this list only sorts out `extra`."""

CONTENT = frozenset(
    "prompt prompts messages message content completion completions response input output text system "
    "system_prompt choices body".split()
)
"""Never sent, under whatever name they come."""

MAX_EVENT_BYTES = 16 * 1024
MAX_EXTRA = 16
MAX_TEXT = 256


_DECIMAL = re.compile(r'"\\u0000(-?[0-9.]+)"')


def wire_event(fields: Mapping[str, Any], nanoseconds: int, warn: Callable[[str, str], None]) -> dict[str, Any]:
    """The event of a `record` at that time since 1970. `warn(code, message)` hears of what is left out."""
    event: dict[str, Any] = {}
    extra: dict[str, Any] = {}
    for name, value in fields.items():
        if value is None:
            continue
        if name == "extra" and isinstance(value, Mapping):
            extra.update(value)
        elif name in FIELDS:
            event[name] = value
        else:
            extra[name] = value
    if kept := _extra(extra, warn):
        event["extra"] = kept
    event.setdefault("event_id", uuid7(nanoseconds // 1_000_000))
    if "timestamp" not in event:
        seconds, rest = divmod(nanoseconds, 1_000_000_000)
        event["timestamp"] = datetime.fromtimestamp(seconds, timezone.utc).replace(microsecond=rest // 1000)
    return event


def _extra(given: Mapping[str, Any], warn: Callable[[str, str], None]) -> dict[str, Any]:
    kept: dict[str, Any] = {}
    for name, value in given.items():
        if str(name).lower() in CONTENT:
            warn("content", f"`{name}` looks like a prompt or an answer and is never sent")
        elif value is not None and not isinstance(value, (str, int, float, bool)):
            warn("extra_type", f"`{name}` is no text, number or boolean and was left out")
        elif len(kept) >= MAX_EXTRA:
            warn("extra_count", f"an event has at most {MAX_EXTRA} extra values")
        else:
            kept[str(name)[:64]] = value[:MAX_TEXT] if isinstance(value, str) else value
    return kept


def as_json(event: Mapping[str, Any]) -> bytes:
    """Decimals keep every digit. Raises `ValueError` or `TypeError` for what JSON cannot say."""
    text = json.dumps(event, default=_plain, allow_nan=False, separators=(",", ":"))
    return _DECIMAL.sub(r"\1", text).encode() if "\\u0000" in text else text.encode()


def _plain(value: Any) -> Any:
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ValueError(f"{value} is no amount")
        # JSON numbers go through floats here; marked as text, the digits survive and lose their quotes above.
        return "\x00" + format(value, "f")
    if isinstance(value, datetime):
        return (value if value.tzinfo else value.astimezone()).isoformat()
    if isinstance(value, Mapping):
        return dict(value)
    return str(value)
