"""Makes events of spans: one for each call of a model, agent and tool; other spans are dropped. Pure."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

from outlay.providers._hosts import Hosts

from services.ingest.otlp.attribution import attribute
from services.ingest.otlp.dialect import BILLED, SpanDialect
from services.ingest.otlp.dialects.gen_ai import GEN_AI
from services.ingest.otlp.dialects.openinference import OPENINFERENCE
from services.ingest.otlp.dialects.traceloop import TRACELOOP
from services.ingest.otlp.event_text import content_id, texts_of
from services.ingest.otlp.instruments import instrument_of
from services.ingest.otlp.limits import SLICE_RECORDS
from services.ingest.otlp.logs import is_agents_own
from services.ingest.otlp.record import Attributes, Record, Value
from services.ingest.otlp.tokens import settle_counts
from services.ingest.otlp.values import MAX_MILLISECONDS, amount, first_text, milliseconds, text, whole
from services.ingest.request_parser import Slices

DIALECTS: Final = (OPENINFERENCE, TRACELOOP, GEN_AI)
"""The first that is spoken reads the span: the others' names are among OpenTelemetry's."""
_HOST: Final = "server.address"
NAMES: Final = (
    _HOST,
    *(name for each in DIALECTS for name in (*each.steps, *each.others)),
    *(name for each in DIALECTS for names in each.fields.values() for name in names),
)

_hosts: Final = Hosts()
_NOBODY: Final = "none"
"""The provider of steps that no provider serves, and of calls whose spans name none."""
_INVALID: Final = "usage_invalid"


def events_of_spans(spans: Sequence[Record]) -> Slices[list[bytes]]:
    """The events of one request's spans, as `POST /v1/events` has them.

    A call around another call of the same request, as two instrumentations of one client write it, is a step without
    tokens: its counts are the inner one's.
    """
    found = []
    for number, span in enumerate(spans):
        if number % SLICE_RECORDS == SLICE_RECORDS - 1:
            yield
        if (event := _event(span)) is not None:
            found.append((span, event))
    around = _around_calls(spans, found)
    for span, event in found:
        if span.span_id in around and not _is_step(event):
            event |= {"operation": "agent", "model": _name(span)}
    events = [_step(event) if _is_step(event) else event for _, event in found]
    return (yield from texts_of(events))


def _around_calls(spans: Iterable[Record], found: Iterable[tuple[Record, dict[str, Any]]]) -> set[str]:
    """Ids of spans that have a call somewhere below them."""
    parents = {span.span_id: span.parent_span_id for span in spans}
    around: set[str] = set()
    for span, event in found:
        parent = span.parent_span_id if not _is_step(event) and _has_counts(event) else ""
        while parent and parent not in around:
            around.add(parent)
            parent = parents.get(parent, "")
    return around


def _is_step(event: dict[str, Any]) -> bool:
    return event["operation"] not in BILLED


def _has_counts(event: dict[str, Any]) -> bool:
    return event.get("input_tokens") is not None or event.get("output_tokens") is not None


def _event(span: Record) -> dict[str, Any] | None:
    if is_agents_own(span):
        return None
    said = span.attributes
    dialect = next((each for each in DIALECTS if each.is_spoken(said)), None)
    operation = dialect.operation(said) if dialect else None
    if dialect is None or operation is None:
        return None
    event: dict[str, Any] = {"operation": operation, **_placed(span)}
    _read(event, dialect, said)
    instrument = instrument_of(span.scope)
    provider = event.get("provider") or instrument.provider or _NOBODY
    event["provider"] = _provider(provider.lower(), said)
    if operation not in BILLED:
        event["model"] = next((name for each in dialect.steps if (name := text(said.get(each)))), None) or _name(span)
    elif _has_counts(event):
        settle_counts(event, instrument)
    if span.is_error:
        event.setdefault("error_type", "error")
    attribute(event, span)
    if "event_id" not in event:
        event["event_id"] = content_id(span, event)
    return event


def _placed(span: Record) -> dict[str, Any]:
    placed: dict[str, Any] = {"timestamp": span.end // 1000 / 1e6}
    if len(span.trace_id) == 32 and len(span.span_id) == 16:
        placed |= {"event_id": f"{span.trace_id}-{span.span_id}", "run_id": span.trace_id, "span_id": span.span_id}
        if len(span.parent_span_id) == 16:
            placed["parent_span_id"] = span.parent_span_id
    if 0 < span.start <= span.end:
        placed["latency_ms"] = (span.end - span.start) / 1e6
    return placed


def _read(event: dict[str, Any], dialect: SpanDialect, said: Attributes) -> None:
    for field, names in dialect.fields.items():
        for name in names:
            if name in said:
                value = said[name]
                break
        else:
            continue
        read = _READERS.get(field) or (whole if field.endswith("_tokens") else text)
        if (known := read(value)) is not None:
            event[field] = known
        elif read is whole:
            event["usage_flags"] = [_INVALID]


def _as_milliseconds(seconds: Value) -> float | None:
    known = milliseconds(seconds)
    return None if known is None else min(known * 1000, MAX_MILLISECONDS)


_READERS: Final[dict[str, Callable[[Value], Any]]] = {
    "finish_reason": first_text,
    "is_stream": lambda value: value is True,
    "ttft_ms": _as_milliseconds,
    "cost_usd": amount,
}
"""Readers of fields that are neither counts nor texts."""


def _provider(named: str, said: Attributes) -> str:
    """By the host where that is known: a client of OpenAI's protocol is `openai`, whoever answers it."""
    host = text(said.get(_HOST))
    return (_hosts.provider(host.lower()) if host and named == "openai" else None) or named


def _name(span: Record) -> str:
    return text(span.name) or "step"


def _step(event: dict[str, Any]) -> dict[str, Any]:
    """The event of a step, which cost nothing by itself."""
    kept = {name: value for name, value in event.items() if not name.endswith("_tokens") and name != "usage_flags"}
    return {**kept, "cost_usd": 0, "cost_source": "provider"}
