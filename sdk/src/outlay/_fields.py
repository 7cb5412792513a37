"""The contract's fields by kind. The server drops what it does not know, so this only sorts what was given."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

ALIASES = {
    "prompt_tokens": "input_tokens",
    "completion_tokens": "output_tokens",
    "cached_tokens": "cache_read_tokens",
    "cached_input_tokens": "cache_read_tokens",
    "api_type": "operation",
    "department": "team",
    "customer_id": "tenant",
    "tier": "customer_tier",
}

TEXTS = frozenset(
    """event_id request_id response_id provider model model_requested operation endpoint service_tier region error_type
    prompt_fingerprint usage_source cost_source saving_technique feature team user_id tenant service environment
    project gl_account outcome workload session_id run_id parent_run_id span_id parent_span_id variant
    customer_tier api_type department customer_id tier""".split()
)
"""Including the aliases."""

IDENTIFYING = frozenset(("event_id", "request_id", "response_id", "provider", "model"))
"""Never shortened: a shortened one is another one."""

OTHERS = frozenset(
    """timestamp attempt is_stream is_batch status_code latency_ms ttft_ms has_tool_calls
    input_tokens output_tokens cache_read_tokens cache_write_5m_tokens cache_write_1h_tokens cache_write_tokens
    reasoning_tokens audio_input_tokens audio_output_tokens image_input_tokens image_output_tokens total_tokens
    prompt_tokens completion_tokens cached_tokens cached_input_tokens cost_usd saved_usd""".split()
)
"""Numbers, booleans and the time."""

FIELDS = TEXTS | OTHERS | {"units", "usage_flags", "extra"}

CONTENT = frozenset(
    "prompt prompts messages message content completion completions response input output text system "
    "system_prompt choices body".split()
)
"""Never sent, under whatever name they come."""


def canonical(given: Mapping[str, Any]) -> dict[str, Any]:
    """What was given, aliases by their field's name. Where a field came twice, both stay: the server compares them."""
    fields = {name: value for name, value in given.items() if value is not None}
    for alias, field in ALIASES.items():
        if alias in fields and field not in fields:
            fields[field] = fields.pop(alias)
    return fields
