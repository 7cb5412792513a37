"""The routes of OTLP: exact tokens and money in the ledger, refusals that are told, limits, keys, both encodings."""

import gzip
import json
import time
from typing import Any

import pytest
from opentelemetry.proto.collector.logs.v1.logs_service_pb2 import ExportLogsServiceResponse
from opentelemetry.proto.collector.metrics.v1.metrics_service_pb2 import ExportMetricsServiceRequest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceResponse
from prometheus_client import REGISTRY

from core.limits import MAX_BODY_BYTES
from tests.support.api import Client, bearer, problem
from tests.support.otlp import log, logs, span, traces

TRACES, LOGS, METRICS = (f"/v1/otlp/v1/{signal}" for signal in ("traces", "logs", "metrics"))
PROTOBUF = {"Content-Type": "application/x-protobuf"}
CALL: dict[str, Any] = {
    "gen_ai.operation.name": "chat",
    "gen_ai.provider.name": "openai",
    "gen_ai.response.model": "gpt-4o-2024-08-06",
    "gen_ai.usage.input_tokens": 1200,
    "gen_ai.usage.output_tokens": 350,
    "gen_ai.usage.cache_read.input_tokens": 200,
    "session.id": "s-1",
    "gen_ai.input.messages": "CANARY",
}
COST = 0.00625
"""1,000 × 2.50 + 200 × 1.25 + 350 × 10 USD a million."""


async def _events(client: Client) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await client.get("/v1/events")).json()["events"]
    return found


async def _post(client: Client, path: str, request: Any, **headers: str) -> bytes:
    answer = await client.post(path, content=request.SerializeToString(), headers={**PROTOBUF, **headers})
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/x-protobuf"), answer.text
    return answer.content


async def test_a_span_is_charged_exactly_and_once(client: Client) -> None:
    request = traces(span(CALL, resource={"service.name": "shop"}))
    for _ in range(2):
        assert await _post(client, TRACES, request) == b""
    (event,) = await _events(client)
    assert (event["cost_usd"], event["cost_status"], event["cost_reason"]) == (COST, "priced", None)
    assert (event["input_tokens"], event["cache_read_tokens"], event["output_tokens"]) == (1200, 200, 350)
    assert (event["service"], event["session_id"], event["latency_ms"]) == ("shop", "s-1", 1000)
    assert event["source"] == "otlp"
    assert "CANARY" not in json.dumps(event)


async def test_gzip_and_json(client: Client) -> None:
    body = gzip.compress(traces(span(CALL)).SerializeToString())
    answer = await client.post(TRACES, content=body, headers={**PROTOBUF, "Content-Encoding": "gzip"})
    assert answer.status_code == 200
    attributes = [
        {"key": name, "value": {"stringValue": value} if isinstance(value, str) else {"intValue": str(value)}}
        for name, value in CALL.items()
    ]
    now = time.time_ns()
    said = {
        "traceId": "ab" * 16,
        "spanId": "cd" * 8,
        "startTimeUnixNano": str(now - 10**9),
        "endTimeUnixNano": str(now),
    }
    spans = [{**said, "attributes": attributes}]
    answer = await client.post(TRACES, json={"resourceSpans": [{"scopeSpans": [{"spans": spans}]}]})
    assert (answer.status_code, answer.json()) == (200, {})
    assert [event["cost_usd"] for event in await _events(client)] == [COST, COST]


async def test_what_is_refused_is_told(client: Client) -> None:
    old = span(CALL, span_id="a" * 16)._replace(start=0, end=1)
    nameless = span({"gen_ai.operation.name": "chat", "gen_ai.provider.name": "openai"}, span_id="b" * 16)
    answer = ExportTraceServiceResponse.FromString(await _post(client, TRACES, traces(old, nameless, span(CALL))))
    assert answer.partial_success.rejected_spans == 2
    assert "timestamp_out_of_range (1)" in answer.partial_success.error_message
    assert "missing_field (1): `model` is required" in answer.partial_success.error_message
    assert len(await _events(client)) == 1
    records = logs(log("claude_code.api_request", {"model": "claude-sonnet-4-6"})._replace(end=1))
    told = ExportLogsServiceResponse.FromString(await _post(client, LOGS, records))
    assert told.partial_success.rejected_log_records == 1
    line = {"timeUnixNano": "1", "body": {"stringValue": "claude_code.api_request"}}
    answer_json = await client.post(LOGS, json={"resourceLogs": [{"scopeLogs": [{"logRecords": [line]}]}]})
    assert answer_json.status_code == 200
    assert answer_json.json()["partialSuccess"]["rejectedLogRecords"] == 1


async def test_a_large_request_is_taken_whole(client: Client) -> None:
    spans = [span({**CALL, "session.id": "big"}, span_id=f"{number + 1:016x}") for number in range(2500)]
    await _post(client, TRACES, traces(*spans))
    (row,) = (await client.get("/v1/costs/summary", params={"group_by": "session_id"})).json()["summary"]
    assert (row["event_count"], row["total_cost_usd"]) == (2500, 15.625)


async def test_an_agents_trace_is_a_tree_in_which_only_calls_cost(client: Client) -> None:
    agent = span({"gen_ai.operation.name": "invoke_agent", "gen_ai.agent.name": "planner", **_sums()}, span_id="a" * 16)
    call = span(CALL, span_id="b" * 16, parent_span_id="a" * 16)
    tool = span(
        {"gen_ai.operation.name": "execute_tool", "gen_ai.tool.name": "search"},
        span_id="c" * 16,
        parent_span_id="a" * 16,
    )
    await _post(client, TRACES, traces(agent, call, tool))
    events = {event["span_id"][0]: event for event in await _events(client)}
    assert {name: event["cost_usd"] for name, event in events.items()} == {"a": 0, "b": COST, "c": 0}
    assert {name: event["operation"] for name, event in events.items()} == {"a": "agent", "b": "chat", "c": "tool"}
    assert {event["parent_span_id"] for event in events.values()} == {None, "a" * 16}
    assert len({event["run_id"] for event in events.values()}) == 1
    assert {name: event["model"] for name, event in events.items()} == {
        "a": "planner",
        "b": "gpt-4o-2024-08-06",
        "c": "search",
    }


def _sums() -> dict[str, int]:
    return {"gen_ai.usage.input_tokens": 9999, "gen_ai.usage.output_tokens": 999}


async def test_a_coding_agent_is_charged_with_its_own_figure_beside_ours(client: Client) -> None:
    said = {
        "model": "claude-sonnet-4-6",
        "input_tokens": 200,
        "output_tokens": 350,
        "cache_read_tokens": 1000,
        "cache_creation_tokens": 0,
        "cost_usd": 0.5,
        "session.id": "s-7",
        "user.email": "ada@example.com",
    }
    for _ in range(2):
        records = logs(log("claude_code.api_request", said, end=1_000 * (time.time_ns() // 10**12) * 10**9))
        await _post(client, LOGS, records)
    (event,) = await _events(client)
    assert (event["cost_usd"], event["cost_status"]) == (0.00615, "priced")
    assert event["cost_reported_usd"] == 0.5
    assert (event["user_id"], event["session_id"], event["input_tokens"]) == ("ada@example.com", "s-7", 1200)


async def test_metrics_are_counted_and_cost_nothing(client: Client) -> None:
    def counted() -> float:
        return REGISTRY.get_sample_value("outlay_otlp_metrics_total") or 0.0

    before = counted()
    request = ExportMetricsServiceRequest()
    request.resource_metrics.add().scope_metrics.add().metrics.add(name="gen_ai.client.token.usage")
    assert await _post(client, METRICS, request) == b""
    answer = await client.post(METRICS, json={"resourceMetrics": [{"scopeMetrics": [{"metrics": [{}, {}]}]}]})
    assert (answer.status_code, answer.json()) == (200, {})
    assert counted() - before == 3
    assert await _events(client) == []


@pytest.mark.parametrize("path", [TRACES, LOGS, METRICS])
async def test_a_key_comes_before_the_body(client: Client, keys: dict[str, str], path: str) -> None:
    for key, status in (("unknown", 401), ("read", 403), ("expired", 401)):
        await problem(client, status, "POST", path, content=b"\xff", headers={**PROTOBUF, **bearer(keys[key])})
    assert (await client.get(path)).status_code == 405


@pytest.mark.parametrize("path", [TRACES, LOGS, METRICS])
async def test_what_is_no_export_is_refused(client: Client, path: str) -> None:
    bomb = gzip.compress(bytes(MAX_BODY_BYTES + 1))
    await problem(client, 413, "POST", path, content=bomb, headers={**PROTOBUF, "Content-Encoding": "gzip"})
    await problem(client, 400, "POST", path, content=b"\x0a\x05a", headers=PROTOBUF)
    await problem(client, 400, "POST", path, json={"events": []})
    said = await problem(client, 415, "POST", path, content=b"{}", headers={"Content-Type": "text/plain"})
    assert said["code"] == "unsupported_media_type"


async def test_an_organisation_sees_its_own_spans(client: Client, keys: dict[str, str]) -> None:
    await _post(client, TRACES, traces(span(CALL)), **bearer(keys["globex"]))
    assert await _events(client) == []
