"""The fields of an event by kind, and the aliases of their names. The server drops names that it does not know."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .token_classes import TokenCounts

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
    """event_id request_id response_id operation_id provider model model_requested operation endpoint service_tier
    region error_type finish_reason prompt_fingerprint usage_source cost_source saving_technique feature team
    user_id tenant service environment project gl_account outcome workload session_id run_id parent_run_id span_id
    parent_span_id variant customer_tier api_type department customer_id tier""".split()
)
"""Fields with a text, and the aliases of such fields."""

IDENTIFYING = frozenset(("event_id", "request_id", "response_id", "operation_id", "provider", "model"))
"""Texts that are never shortened: a shortened one would name something else."""

OTHERS = frozenset(TokenCounts.__dataclass_fields__) | frozenset(
    """timestamp attempt is_stream is_batch status_code latency_ms ttft_ms has_tool_calls max_output_tokens
    prompt_tokens completion_tokens cached_tokens cached_input_tokens cost_usd saved_usd""".split()
)
"""Fields with a number, a boolean or the time, and their aliases."""

FIELDS = TEXTS | OTHERS | {"units", "usage_flags", "extra"}

CONTENT = frozenset(
    "prompt prompts messages message content completion completions response input output text system "
    "system_prompt choices body".split()
)
"""Names that hold prompts or completions in some API. A field of such a name is never sent."""


def canonical(given: Mapping[str, Any]) -> dict[str, Any]:
    """Fields without None, aliases renamed to their field. Where both are given both stay: the server compares them."""
    fields = {name: value for name, value in given.items() if value is not None}
    for alias, field in ALIASES.items():
        if alias in fields and field not in fields:
            fields[field] = fields.pop(alias)
    return fields
