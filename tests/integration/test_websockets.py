"""Calls over WebSockets: one event a response, by its id and with its whole usage; other libraries are told of."""

import asyncio
import json
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import outlay
import pytest
import websockets.asyncio.client
import websockets.sync.client
from outlay._capture import CAPTURE
from websockets.sync.server import Server, ServerConnection, serve

from tests.support.capture import Watch
from tests.unit.sdk.sdk_help import Wire, runtime

LIVE = "/ws/google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent"
RESPONSE: dict[str, Any] = {
    "type": "response.completed",
    "response": {
        "model": "gpt-5.5-2026-04-23",
        "usage": {
            "input_tokens": 5000,
            "input_tokens_details": {"cached_tokens": 4000},
            "output_tokens": 300,
            "total_tokens": 5300,
        },
    },
}
SPOKEN: dict[str, Any] = {
    "type": "response.done",
    "response": {
        "status": "completed",
        "usage": {
            "total_tokens": 253,
            "input_tokens": 132,
            "output_tokens": 121,
            "input_token_details": {"text_tokens": 100, "audio_tokens": 32, "cached_tokens": 64}
            | {"cached_tokens_details": {"text_tokens": 64, "audio_tokens": 0}},
            "output_token_details": {"text_tokens": 30, "audio_tokens": 91},
        },
    },
}
SESSION = {"type": "realtime", "audio": {"input": {"transcription": {"model": "gpt-4o-transcribe"}}}}
HEARD = {
    "type": "conversation.item.input_audio_transcription.completed",
    "item_id": "item_1",
    "transcript": 'a "usage" of words',
    "usage": {"type": "tokens", "input_tokens": 13, "output_tokens": 9, "total_tokens": 22},
}
TURN = {"promptTokenCount": 10, "responseTokenCount": 20, "totalTokenCount": 30} | {
    "responseTokensDetails": [{"modality": "AUDIO", "tokenCount": 20}]
}
OVER = {"serverContent": {"turnComplete": True}}
handshakes: list[dict[str, str]] = []


def talk(connection: ServerConnection) -> None:
    """A provider: it says something for each message."""
    assert connection.request is not None
    handshakes.append({name.lower(): value for name, value in connection.request.headers.raw_items()})
    path = connection.request.path
    if "realtime" in path:
        connection.send(json.dumps({"type": "session.created", "session": {"model": "gpt-realtime", **SESSION}}))
    for number, _ in enumerate(connection, 1):
        if "realtime" in path:
            said: list[Any] = [{"type": "response.created"}, HEARD, {**SPOKEN, "response": {**SPOKEN["response"]}}]
        elif "Bidi" in path:
            said = [[OVER, {"usageMetadata": TURN}], [{"usageMetadata": TURN}, OVER]][number % 2]
        else:
            said = [{"type": "response.output_text.delta", "delta": "usage"}, RESPONSE]
        for message in said:
            if "response" in message:
                message = {**message, "response": {**message["response"], "id": f"resp_{number}"}}
            connection.send(json.dumps(message).encode() if "Bidi" in path else json.dumps(message))


@pytest.fixture(scope="module")
def host() -> Iterator[str]:
    server: Server = serve(talk, "127.0.0.1", 0)
    running = threading.Thread(target=server.serve_forever)
    running.start()
    yield f"127.0.0.1:{server.socket.getsockname()[1]}"
    server.shutdown()
    running.join()


@pytest.fixture
def watch(host: str) -> Iterator[Watch]:
    handshakes.clear()
    wire = Wire()
    sdk = runtime(wire, optimize=False)
    outlay.register_host(host, "openai")
    yield Watch(wire, sdk)
    outlay.uninstrument()
    CAPTURE.hosts.forget()
    sdk.shutdown(1)


Talk = Callable[[str, list[str], int], None]
"""Opens a connection, sends each of these, and takes so many messages after each."""


def over_threads(url: str, messages: list[str], replies: int) -> None:
    with websockets.sync.client.connect(url, additional_headers={"X-Cost-Tenant": "acme", "X-Own": "1"}) as connection:
        for message in messages:
            connection.send(message)
            for _ in range(replies):
                connection.recv()


def over_pieces(url: str, messages: list[str], replies: int) -> None:
    with websockets.sync.client.connect(url, additional_headers=[("X-Cost-Tenant", "acme"), ("X-Own", "1")]) as it:
        for message in messages:
            it.send(message)
            for _ in range(replies):
                assert [*it.recv_streaming()]


def over_asyncio(url: str, messages: list[str], replies: int) -> None:
    async def run() -> None:
        headers = {"X-Cost-Tenant": "acme", "X-Own": "1"}
        async with websockets.asyncio.client.connect(url, additional_headers=headers) as connection:
            for message in messages:
                await connection.send(message)
                for _ in range(replies):
                    await connection.recv(decode=False)

    asyncio.run(run())


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[Any]:
    headers = {"X-Cost-Tenant": "acme", "X-Own": "1"}
    async with aiohttp.ClientSession() as session, session.ws_connect(url, headers=headers) as socket:
        yield socket


def over_aiohttp(url: str, messages: list[str], replies: int) -> None:
    async def run() -> None:
        async with opened(url) as socket:
            for message in messages:
                await socket.send_str(message)
                for _ in range(replies):
                    assert (await socket.receive()).data

    asyncio.run(run())


WAYS: dict[str, Talk] = {
    "websockets": over_threads,
    "websockets, pieces": over_pieces,
    "websockets, asyncio": over_asyncio,
    "aiohttp": over_aiohttp,
}


@pytest.mark.parametrize("way", WAYS)
def test_each_response_is_an_event(watch: Watch, host: str, way: str) -> None:
    ask = json.dumps({"type": "response.create", "model": "gpt-5.5", "input": "x"})
    WAYS[way](f"ws://{host}/v1/responses", [ask, ask], 2)
    events = watch.events()
    assert [(event["response_id"], event["model"], event["tenant"]) for event in events] == [
        ("resp_1", "gpt-5.5-2026-04-23", "acme"),
        ("resp_2", "gpt-5.5-2026-04-23", "acme"),
    ]
    for event in events:
        assert (event["input_tokens"], event["cache_read_tokens"], event["output_tokens"]) == (5000, 4000, 300)
        assert (event["provider"], event["operation"], event["model_requested"]) == ("openai", "responses", "gpt-5.5")
        assert (event["is_stream"], event["usage_source"]) == (True, "provider")
        assert event["latency_ms"] > 0
        assert "usage_flags" not in event
    (sent,) = handshakes
    assert (sent["x-own"], "x-cost-tenant" in sent) == ("1", False), "headers for us are not for the provider"


@pytest.mark.parametrize("way", WAYS)
def test_speech_is_counted_by_modality_and_its_transcript_by_its_own_model(watch: Watch, host: str, way: str) -> None:
    WAYS[way](f"ws://{host}/v1/realtime?model=gpt-realtime", ["{}"], 4)
    transcript, spoken = watch.events()
    assert (spoken["model"], spoken["response_id"]) == ("gpt-realtime", "resp_1")
    assert (spoken["input_tokens"], spoken["cache_read_tokens"], spoken["audio_input_tokens"]) == (132, 64, 32)
    assert (spoken["output_tokens"], spoken["audio_output_tokens"]) == (121, 91)
    assert (transcript["model"], transcript["operation"]) == ("gpt-4o-transcribe", "audio")
    assert (transcript["input_tokens"], transcript["output_tokens"]) == (13, 9)


@pytest.mark.parametrize("way", WAYS)
def test_each_turn_of_gemini_is_an_event_wherever_its_usage_comes(watch: Watch, host: str, way: str) -> None:
    outlay.register_host(host, "google")
    setup = json.dumps({"setup": {"model": "models/gemini-live"}})
    WAYS[way](f"ws://{host}{LIVE}", [setup], 2)
    assert len(watch.events()) == 1
    WAYS[way](f"ws://{host}{LIVE}", [setup, "{}"], 2)
    events = watch.events()
    assert len(events) == 2
    for event in events:
        assert (event["provider"], event["model"]) == ("google", "gemini-live")
        assert (event["input_tokens"], event["output_tokens"], event["audio_output_tokens"]) == (10, 20, 20)


def test_the_scope_of_the_message_that_asks_counts(watch: Watch, host: str) -> None:
    with websockets.sync.client.connect(f"ws://{host}/v1/responses") as connection:
        for feature in ("search", "chat"):
            with outlay.track(feature=feature):
                connection.send(json.dumps({"type": "response.create", "model": "gpt-5.5"}))
            connection.recv()
            connection.recv()
    assert [event["feature"] for event in watch.events()] == ["search", "chat"]


def test_an_unknown_host_is_recorded_and_told(watch: Watch, host: str, caplog: pytest.LogCaptureFixture) -> None:
    CAPTURE.hosts.forget()
    over_threads(f"ws://{host}/v1/responses", ["{}"], 2)
    assert watch.event()["provider"] == "openai_compatible"
    assert f'outlay.register_host("{host}", "openai")' in caplog.text


def test_a_connection_of_the_applications_own_is_left_alone(watch: Watch, host: str) -> None:
    CAPTURE.hosts.forget()
    for way in WAYS.values():
        way(f"ws://{host}/chat", ["{}"], 2)
    assert watch.events() == []
    assert watch.sdk.stats().reasons == {}


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_library_that_is_not_read_is_told_once(watch: Watch, host: str, caplog: pytest.LogCaptureFixture) -> None:
    from websockets.legacy.client import connect

    async def run() -> None:
        for _ in range(2):
            async with connect(f"ws://{host}/v1/realtime"):
                pass

    asyncio.run(run())
    assert watch.events() == []
    assert watch.wire.unseen == {"openai": 2}
    assert caplog.text.count("calls over WebSockets of websockets' older API are not seen") == 1
