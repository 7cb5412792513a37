"""The events of a call that has ended: built once, from its request and outcome, usually in the sender's thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from outlay._events import MAX_FLAGS
from outlay.providers import ResponseUsage
from outlay.providers._quirks import MODEL_ASSUMED
from outlay.providers._safe_read import text

from .background import BACKGROUND
from .batch_results import BatchReader
from .headers import REQUEST_IDS
from .observed_request import ObservedRequest
from .outcome import Outcome, bytes_held
from .plan import Amendment, Events
from .request_facts import RequestFacts, estimated_tokens, facts_of
from .response_parser import ResponseParser, parser_for


class EndedCall:
    """A call as it waits in the sender's queue. Its bodies are dropped once its events are known.

    Args:
        events: where they are known without reading the response.
    """

    __slots__ = ("_amendments", "_events", "is_poll", "outcome", "request")

    def __init__(
        self,
        request: ObservedRequest,
        outcome: Outcome,
        amendments: Sequence[Amendment] = (),
        events: Events | None = None,
    ) -> None:
        self.request = request
        self.outcome = outcome
        self.is_poll = request.is_poll
        self._amendments = amendments
        self._events = events

    def facts(self) -> Events:
        """The fields of its events: one, and one for each other model that answered inside the call; none while a
        background response is not final."""
        if self._events is None:
            events = self._events = events_of(self.request, self.outcome)
            for amend in self._amendments if events else ():
                amend(events)
            self._amendments = ()
            self.request = self.request.without_body()
            self.outcome.drop_body()
        return self._events

    @property
    def bytes_held(self) -> int:
        return bytes_held(self.request, self.outcome)


def events_of(request: ObservedRequest, outcome: Outcome) -> Events:
    """Parse what was collected. Where the outcome has a parser, it is used up."""
    body = request.body
    facts = body if isinstance(body, RequestFacts) else facts_of(body, target=request.target)
    parser = outcome.parser or parser_for(request.target, outcome.status, outcome.headers, facts.service_tier)
    for chunk in outcome.chunks:
        parser.feed(chunk)
    parser.end()
    if outcome.answer is not None and isinstance(parser, ResponseParser):
        parser.take(outcome.answer)
    if isinstance(parser, BatchReader):
        return parser.events
    background = BACKGROUND.event_fields(request, parser.background)
    if background is None:
        return []
    usage = parser.usage()
    if usage.usage_source is None and not request.target.is_certain:
        return []
    fields = _call_fields(request, outcome, facts, parser)
    fields.update(_usage_fields(request, outcome, facts, parser, usage))
    has_failed = outcome.status is None or outcome.status >= 400
    if usage.usage_source is None and fields["is_stream"] and not has_failed:
        fields["input_tokens"] = _estimated_input(request, facts)
        fields["output_tokens"] = estimated_tokens(parser.text_length)
        fields["usage_source"] = "tokenizer_estimate"
    if facts.units and not has_failed and usage.usage_source is None:
        fields.setdefault("units", dict(facts.units))
    if background:
        fields.update(background)
    return [fields, *[_other_model(fields, other, facts) for other in usage.others]]


def _call_fields(
    request: ObservedRequest, outcome: Outcome, facts: RequestFacts, parser: ResponseParser
) -> dict[str, Any]:
    target, headers, status = request.target, outcome.headers, outcome.status
    is_stream = target.is_stream or bool(facts.is_stream) or parser.is_stream
    return {
        "provider": target.provider,
        "model_requested": facts.model or text(target.model),
        "operation": target.operation,
        "endpoint": text(target.endpoint),
        "region": text(target.region),
        "is_stream": is_stream,
        "status_code": status,
        "error_type": parser.error or outcome.error or (f"http_{status}" if (status or 0) >= 400 else None),
        "request_id": _request_id(headers),
        "attempt": request.attempt,
        "operation_id": request.operation_id,
        "latency_ms": outcome.latency_ns / 1e6,
        "ttft_ms": outcome.ttft_ns / 1e6 if is_stream and outcome.ttft_ns else None,
        "has_tool_calls": parser.has_tool_calls,
        "finish_reason": parser.finish_reason,
        "max_output_tokens": facts.output_cap,
        "workload": facts.workload,
    }


def _request_id(headers: Mapping[str, str]) -> str | None:
    for name in REQUEST_IDS:
        if name in headers:
            return text(headers[name])
    return None


def _estimated_input(request: ObservedRequest, facts: RequestFacts) -> int:
    """The tokens of the prompt, by its length."""
    length = facts.prompt_length
    if isinstance(request.body, bytes) and not length:
        length = facts_of(request.body, measure_prompt=True).prompt_length
    return estimated_tokens(length)


def _usage_fields(
    request: ObservedRequest, outcome: Outcome, facts: RequestFacts, parser: ResponseParser, usage: ResponseUsage
) -> dict[str, Any]:
    """The provider's usage. Of a response that was cut, at least the output that was received; of one that says that
    it answered nothing, the prompt by its length."""
    fields = _with_flags(usage)
    model = text(request.target.model)
    if request.target.provider == "aws":
        # A marketplace model's response names the model itself, not the id that is billed.
        fields["model"] = model
    if fields.get("model") is None:
        fields["model"] = facts.model or model or "unknown"
    if usage.usage_source == "partial_provider" and outcome.was_cut:
        fields["output_tokens"] = max(usage.output_tokens or 0, estimated_tokens(parser.text_length))
        fields.pop("total_tokens", None)
    if usage.usage_source == "partial_provider" and usage.output_tokens and usage.input_tokens == 0:
        fields["input_tokens"] = _estimated_input(request, facts)
        fields.pop("total_tokens", None)
    return fields


def _with_flags(usage: ResponseUsage) -> dict[str, Any]:
    """With the normaliser's doubts, so that the ledger can show them."""
    fields = usage.event_fields()
    if usage.flags:
        fields["usage_flags"] = list(usage.flags[:MAX_FLAGS])
    return fields


def _other_model(fields: Mapping[str, Any], usage: ResponseUsage, facts: RequestFacts) -> dict[str, Any]:
    shared = ("provider", "model_requested", "operation", "endpoint", "region", "status_code", "request_id", "workload")
    if facts.image_model is not None and MODEL_ASSUMED in usage.flags:
        flags = tuple(flag for flag in usage.flags if flag != MODEL_ASSUMED)
        usage = replace(usage, model=facts.image_model, flags=flags)
    used = _with_flags(replace(usage, model=usage.model or "unknown", response_id=None))
    return {**{name: fields[name] for name in shared}, "is_stream": fields["is_stream"], **used}
