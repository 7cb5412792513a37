"""One tool in its own process: the time that it adds to a call of the real openai client. Prints one line of JSON.

python -m bench.sdk_case TOOL SINK  (in an environment that has the tool; SINK is the address that accepts its data)
"""

import json
import os
import resource
import sys
import time
from collections.abc import Callable
from typing import Any

CALLS, STREAMS, CHUNKS, RECORDS = 1500, 100, 200, 20_000
MESSAGES = [{"role": "user", "content": "What is the return policy? " * 20}]
USAGE = {"prompt_tokens": 1200, "completion_tokens": 350, "total_tokens": 1550}


def client() -> Any:
    """A client of the fake provider without a network, so that only the tools differ."""
    import httpx
    from openai import OpenAI

    base = {"id": "c", "created": 1, "model": "gpt-4o"}
    choice = {"index": 0, "message": {"role": "assistant", "content": "word " * 80}, "finish_reason": "stop"}
    whole = json.dumps({**base, "object": "chat.completion", "choices": [choice], "usage": USAGE}).encode()
    delta = {"index": 0, "delta": {"content": "word "}, "finish_reason": None}
    chunk = json.dumps({**base, "object": "chat.completion.chunk", "choices": [delta]}).encode()
    last = json.dumps({**base, "object": "chat.completion.chunk", "choices": [], "usage": USAGE}).encode()
    chunks = [b"data: " + chunk + b"\n\n"] * CHUNKS + [b"data: " + last + b"\n\n", b"data: [DONE]\n\n"]

    class Stream(httpx.SyncByteStream):  # type: ignore[misc]
        def __iter__(self) -> Any:
            return iter(chunks)

    def answer(request: httpx.Request) -> httpx.Response:
        if b'"stream":true' in request.content or b'"stream": true' in request.content:
            return httpx.Response(200, headers={"content-type": "text/event-stream"}, stream=Stream())
        return httpx.Response(200, headers={"content-type": "application/json", "x-request-id": "r"}, content=whole)

    return OpenAI(api_key="sk-x", max_retries=0, http_client=httpx.Client(transport=httpx.MockTransport(answer)))


Flush = Callable[[], Any]
Record = Callable[[], Any] | None


def bare(sink: str) -> tuple[Any, Flush, Record]:
    return client(), lambda: None, None


def outlay(sink: str) -> tuple[Any, Flush, Record]:
    import outlay

    outlay.init("ol_live_k_s", base_url=sink, optimize=False, ask_stream_usage=False)
    return (
        client(),
        lambda: outlay.flush(20),
        lambda: outlay.record(provider="openai", model="gpt-4o", input_tokens=1200, output_tokens=350),
    )


def cogslayer(sink: str) -> tuple[Any, Flush, Record]:
    import cogslayer

    cogslayer.init(api_key="cl_live_x", base_url=sink, optimize=False)
    transport: Any = cogslayer._transport_ref

    def flush() -> None:
        """Its own one is `shutdown`, after which it sends nothing more."""
        while not transport._queue.empty():
            time.sleep(0.01)
        time.sleep(0.5)  # the batch that is on its way

    return cogslayer.wrap(client()), flush, None


def aicostguard(sink: str) -> tuple[Any, Flush, Record]:
    os.environ |= {"AICG_KEY": "aicg_" + "x" * 20, "AICG_URL": sink}
    import aicostguard.auto  # noqa: F401
    import openai  # noqa: F401 - it patches what is there

    return client(), lambda: time.sleep(1), None


def langfuse(sink: str) -> tuple[Any, Flush, Record]:
    os.environ |= {"LANGFUSE_PUBLIC_KEY": "pk", "LANGFUSE_SECRET_KEY": "sk", "LANGFUSE_HOST": sink}
    import langfuse.openai  # noqa: F401 - patches the client
    from langfuse import get_client

    sender = get_client()

    def record() -> None:
        sender.start_observation(name="c", as_type="generation", model="gpt-4o", usage_details={"input": 1200}).end()

    return client(), sender.flush, record


def _spans(sink: str) -> tuple[Flush, Record]:
    from opentelemetry import trace
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import BatchSpanProcessor

    provider = TracerProvider()
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(endpoint=f"{sink}/v1/traces")))
    trace.set_tracer_provider(provider)
    tracer = trace.get_tracer("bench")
    named: dict[str, Any] = {
        "gen_ai.provider.name": "openai",
        "gen_ai.request.model": "gpt-4o",
        "gen_ai.usage.input_tokens": 1200,
    }

    def record() -> None:
        tracer.start_span(
            "chat gpt-4o", attributes={**named, "gen_ai.usage.input_tokens": 1200, "gen_ai.usage.output_tokens": 350}
        ).end()

    return lambda: provider.force_flush(20_000), record


def otel(sink: str) -> tuple[Any, Flush, Record]:
    flush, record = _spans(sink)
    from opentelemetry.instrumentation.openai_v2 import OpenAIInstrumentor

    OpenAIInstrumentor().instrument()
    return client(), flush, record


def openllmetry(sink: str) -> tuple[Any, Flush, Record]:
    flush, _ = _spans(sink)
    from opentelemetry.instrumentation.openai import OpenAIInstrumentor

    OpenAIInstrumentor().instrument()
    return client(), flush, None


def ddtrace(sink: str) -> tuple[Any, Flush, Record]:
    os.environ |= {"DD_TRACE_AGENT_URL": sink, "DD_INSTRUMENTATION_TELEMETRY_ENABLED": "0"}
    from ddtrace import patch
    from ddtrace.trace import tracer

    patch(openai=True)
    return client(), tracer.flush, None


def sentry(sink: str) -> tuple[Any, Flush, Record]:
    import openai  # noqa: F401
    import sentry_sdk

    sentry_sdk.init(dsn=sink.replace("://", "://key@") + "/1", traces_sample_rate=1.0, send_default_pii=False)
    return client(), lambda: sentry_sdk.flush(20), None


TOOLS = {
    tool.__name__: tool for tool in (bare, outlay, cogslayer, aicostguard, langfuse, otel, openllmetry, ddtrace, sentry)
}


def timed(work: Callable[[], Any], times: int) -> list[float]:
    """The microseconds of each call, sorted."""
    found = []
    for _ in range(times):
        began = time.perf_counter_ns()
        work()
        found.append((time.perf_counter_ns() - began) / 1e3)
    return sorted(found)


def main() -> None:
    made, flush, record = TOOLS[sys.argv[1]](sys.argv[2])
    asked = {"model": "gpt-4o", "messages": MESSAGES}

    def whole() -> None:
        made.chat.completions.create(**asked)

    def stream() -> None:
        for _ in made.chat.completions.create(stream=True, stream_options={"include_usage": True}, **asked):
            pass

    timed(whole, 100), timed(stream, 3)
    flush()
    cpu = time.process_time()
    calls = timed(whole, CALLS)
    flush()
    cpu = (time.process_time() - cpu) / CALLS * 1e6
    streams = timed(stream, STREAMS)
    flush()
    recorded = timed(record, RECORDS) if record else []
    shown = {
        "call": calls[len(calls) // 2],
        "call_best": calls[len(calls) // 10],
        "chunk": streams[len(streams) // 2] / CHUNKS,
        "cpu": cpu,
        "record": recorded[len(recorded) // 2] if recorded else None,
        "record_p99": recorded[int(len(recorded) * 0.99)] if recorded else None,
        "rss": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }
    sys.stdout.write(json.dumps(shown) + "\n")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
