"""Events per CPU second from OpenTelemetry's spans, in protobuf and JSON, beside the same events as JSON of ours."""

import base64
import json
from datetime import datetime
from random import Random
from typing import Any

from google.protobuf.json_format import MessageToDict
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

from bench.ingest import BATCH, Run, Target, bodies, drive, measure, postgres_of
from bench.process import scratch_server

EVENTS = 30_000
_PATH = "/v1/otlp/v1/traces"
_CONTENT = "What is the return policy? " * 40
"""Instrumentations write prompts and answers unless they are told not to."""


def spans(body: bytes, random: Random) -> ExportTraceServiceRequest:
    """The events of a body as an instrumented client writes them, with what is dropped."""
    request = ExportTraceServiceRequest()
    group = request.resource_spans.add()
    _put(group.resource, {"service.name": "api", "deployment.environment.name": "production"})
    scoped = group.scope_spans.add()
    scoped.scope.name = "opentelemetry.instrumentation.openai.v1"
    for event in json.loads(body)["events"]:
        end = int(datetime.fromisoformat(event["timestamp"]).timestamp() * 1e9)
        span = scoped.spans.add(
            trace_id=random.randbytes(16),
            span_id=random.randbytes(8),
            parent_span_id=random.randbytes(8),
            name="openai.chat",
            start_time_unix_nano=end - int(event["latency_ms"] * 1e6),
            end_time_unix_nano=end,
        )
        _put(span, _attributes(event))
    return request


def _attributes(event: dict[str, Any]) -> dict[str, Any]:
    return {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": event["provider"],
        "gen_ai.request.model": event["model"],
        "gen_ai.response.model": event["model"],
        "gen_ai.response.id": "chatcmpl-" + event["event_id"],
        "gen_ai.request.temperature": "0.7",
        "gen_ai.is_streaming": False,
        "gen_ai.openai.api_base": "https://api.openai.com/v1/",
        "gen_ai.input.messages": _CONTENT,
        "gen_ai.output.messages": _CONTENT,
        "gen_ai.usage.input_tokens": event["input_tokens"],
        "gen_ai.usage.output_tokens": event["output_tokens"],
        "gen_ai.usage.cache_read.input_tokens": event["cache_read_tokens"],
        "gen_ai.usage.total_tokens": event["input_tokens"] + event["output_tokens"],
        "openai.response.service_tier": "default",
        "user.id": event["user_id"],
        "session.id": event["session_id"],
        "outlay.feature": event["feature"],
        "outlay.team": event["team"],
        "outlay.tenant": event["tenant"],
    }


def _put(message: Any, attributes: dict[str, Any]) -> None:
    for key, value in attributes.items():
        kind = {bool: "bool_value", int: "int_value", str: "string_value"}[type(value)]
        setattr(message.attributes.add(key=key).value, kind, value)


def _as_json(request: ExportTraceServiceRequest) -> bytes:
    said = MessageToDict(request)
    for span in said["resourceSpans"][0]["scopeSpans"][0]["spans"]:
        for name in ("traceId", "spanId", "parentSpanId"):
            span[name] = base64.b64decode(span[name]).hex()
    return json.dumps(said).encode()


def main() -> None:
    random = Random(4)
    plain = bodies(EVENTS, seed=4)
    requests = [spans(body, random) for body in plain]
    again = [_as_json(spans(body, random)) for body in plain[: len(plain) // 3]]
    with scratch_server() as server:
        processes = server.process.pid, postgres_of(server)
        drive(server.port, server.key, bodies(5_000, seed=98))
        ours = measure(server.port, server.key, plain, *processes)
        protobuf = Target(_PATH, "application/x-protobuf", 200)
        written = [request.SerializeToString() for request in requests]
        traced = measure(server.port, server.key, written, *processes, protobuf)
        as_json = Target(_PATH, "application/json", 200)
        texts = measure(server.port, server.key, again, *processes, as_json)
    print(ours.line("JSON events"))
    print(_compared("OTLP, protobuf", traced, ours))
    print(_compared("OTLP, JSON", texts, ours))
    print(f"spans of {len(written[0]) // BATCH:,} bytes in protobuf, {len(again[0]) // BATCH:,} in JSON")


def _compared(name: str, run: Run, ours: Run) -> str:
    shares = [
        (ours.cpu_python + database_of_ours) / ours.events / ((run.cpu_python + database) / run.events)
        for database_of_ours, database in ((0.0, 0.0), (ours.cpu_postgres, run.cpu_postgres))
    ]
    return run.line(name) + f"   {shares[0]:.0%} of its events a CPU second, with PostgreSQL {shares[1]:.0%}"
