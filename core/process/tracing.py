"""OpenTelemetry traces over the event log: off, until the standard `OTEL_…` environment names a collector.

A request's span is the framework's. Its context travels in the headers of the request's records, and their way into the
ledger is a span of the same trace. A request that nobody samples sends nothing along, and costs the look that says so.
"""

from collections.abc import Iterable, Sequence

from opentelemetry import propagate, trace
from opentelemetry.trace import ProxyTracerProvider, SpanKind

Headers = Sequence[tuple[str, bytes]]


def name_request(name: str) -> None:
    """Names the request's span after its route."""
    span = trace.get_current_span()
    if span.is_recording():
        span.update_name(name)


def outgoing() -> Headers:
    """The current trace context as headers for log records; empty where nothing is traced."""
    if not trace.get_current_span().is_recording():
        return ()
    carrier: dict[str, str] = {}
    propagate.inject(carrier)
    return [(name, value.encode()) for name, value in carrier.items()]


def landed(records: Iterable[Headers], began: float) -> None:
    """For each record that is traced a span of its trace: the transaction since `began` (seconds since 1970)."""
    provider = trace.get_tracer_provider()
    if isinstance(provider, ProxyTracerProvider):
        return
    tracer = provider.get_tracer("outlay")
    for headers in records:
        carrier = {name: value.decode(errors="replace") for name, value in headers}
        context = propagate.extract(carrier)
        if trace.get_current_span(context).get_span_context().is_valid:
            tracer.start_span("ledger commit", context, SpanKind.CONSUMER, start_time=int(began * 1e9)).end()
