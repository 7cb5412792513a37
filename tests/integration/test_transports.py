"""Every transport over real sockets: usage is requested and filtered out, responses are reused, bodies are changed."""

import asyncio
import json
import urllib.request
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import aiohttp
import outlay
import pytest
import requests
import urllib3
from outlay._capture import CAPTURE
from urllib3.util import Retry

from tests.fake_provider import FakeProviders
from tests.fake_provider.answers import OUTPUT, WORDS
from tests.support.capture import Watch, fresh_optimizer
from tests.unit.sdk.sdk_help import Wire, runtime

BODY: dict[str, Any] = {"model": "gpt-4o", "messages": [{"role": "user", "content": "hello"}]}
STREAM = {**BODY, "stream": True}


@pytest.fixture(scope="module")
def providers() -> Iterator[FakeProviders]:
    with FakeProviders() as providers:
        yield providers


@pytest.fixture
def url(providers: FakeProviders) -> str:
    providers["openai"].requests.clear()
    outlay.register_host(providers["openai"].host, "openai")
    return f"{providers['openai'].url}/v1/chat/completions"


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Iterator[Watch]:
    fresh_optimizer(monkeypatch)
    wire = Wire()
    sdk = runtime(wire, optimize=True, ask_stream_usage=True)
    yield Watch(wire, sdk)
    outlay.uninstrument()
    CAPTURE.hosts.forget()
    sdk.shutdown(1)


def over_requests(url: str, body: dict[str, Any]) -> bytes:
    return requests.post(url, json=body, timeout=60).content


def over_requests_lines(url: str, body: dict[str, Any]) -> bytes:
    with requests.post(url, json=body, stream=True, timeout=60) as answer:
        return b"".join(line + b"\n" for line in answer.iter_lines())


def over_requests_raw(url: str, body: dict[str, Any]) -> bytes:
    with requests.post(url, json=body, stream=True, timeout=60) as answer:
        return b"".join(iter(lambda: answer.raw.read(7), b""))


def over_urllib3(url: str, body: dict[str, Any]) -> bytes:
    return urllib3.request("POST", url, json=body).data


def over_urllib3_read1(url: str, body: dict[str, Any]) -> bytes:
    answer = urllib3.request("POST", url, json=body, preload_content=False)
    return b"".join(iter(answer.read1, b""))


def over_urllib3_lines(url: str, body: dict[str, Any]) -> bytes:
    return b"".join(urllib3.request("POST", url, json=body, preload_content=False))


def over_urllib(url: str, body: dict[str, Any]) -> bytes:
    with urllib.request.urlopen(urllib.request.Request(url, json.dumps(body).encode()), timeout=60) as answer:
        return bytes(answer.read())


def over_urllib_lines(url: str, body: dict[str, Any]) -> bytes:
    with urllib.request.urlopen(urllib.request.Request(url, json.dumps(body).encode()), timeout=60) as answer:
        return b"".join(answer)


def over_urllib_into(url: str, body: dict[str, Any]) -> bytes:
    found, place = b"", bytearray(9)
    with urllib.request.urlopen(urllib.request.Request(url, json.dumps(body).encode()), timeout=60) as answer:
        while got := answer.readinto(place):
            found += place[:got]
    return found


def awaited(read: Callable[[Any], Any]) -> Callable[[str, dict[str, Any]], bytes]:
    def ask(url: str, body: dict[str, Any]) -> bytes:
        async def asked() -> bytes:
            async with aiohttp.ClientSession() as session, session.post(url, json=body) as answer:
                found = read(answer)
                return bytes(await found) if hasattr(found, "__await__") else b"".join([part async for part in found])

        return asyncio.run(asked())

    return ask


async def by_chunk(answer: Any) -> bytes:
    return b"".join([data async for data, _ in answer.content.iter_chunks()])


async def exactly(answer: Any) -> bytes:
    found = b""
    while True:
        try:
            found += await answer.content.readexactly(5)
        except asyncio.IncompleteReadError as error:
            return found + error.partial


WAYS: dict[str, Callable[[str, dict[str, Any]], bytes]] = {
    "requests": over_requests,
    "requests, lines": over_requests_lines,
    "requests, raw": over_requests_raw,
    "urllib3": over_urllib3,
    "urllib3, read1": over_urllib3_read1,
    "urllib3, lines": over_urllib3_lines,
    "urllib": over_urllib,
    "urllib, lines": over_urllib_lines,
    "urllib, into": over_urllib_into,
    "aiohttp": awaited(lambda answer: answer.read()),
    "aiohttp, lines": awaited(lambda answer: answer.content),
    "aiohttp, any": awaited(lambda answer: answer.content.iter_any()),
    "aiohttp, pieces": awaited(lambda answer: answer.content.iter_chunked(7)),
    "aiohttp, chunks": awaited(by_chunk),
    "aiohttp, exactly": awaited(exactly),
}


def chunks(stream: bytes) -> list[dict[str, Any]]:
    return [json.loads(line[5:]) for line in stream.splitlines() if line.startswith(b"data: {")]


@pytest.mark.parametrize("way", WAYS)
def test_a_streams_usage_is_asked_for_and_its_chunk_taken_out(
    watch: Watch, providers: FakeProviders, url: str, way: str
) -> None:
    outlay.configure(dedup_enabled=False, retry_dedup_enabled=False)
    stream = WAYS[way](url, STREAM)
    assert len(chunks(stream)) == len(WORDS) + 1
    assert all(chunk["choices"] for chunk in chunks(stream))
    assert stream.rstrip().endswith(b"data: [DONE]")
    (sent,) = providers["openai"].requests
    assert json.loads(sent["body"]) == {**STREAM, "stream_options": {"include_usage": True}}
    event = watch.event()
    assert (event["output_tokens"], event["usage_source"], event["is_stream"]) == (OUTPUT, "provider", True)
    assert "error_type" not in event


@pytest.mark.parametrize("way", ["requests", "requests, lines", "urllib3", "urllib", "aiohttp", "aiohttp, lines"])
@pytest.mark.parametrize("body", [BODY, STREAM], ids=["whole", "stream"])
def test_an_answer_is_given_again(
    watch: Watch, providers: FakeProviders, url: str, way: str, body: dict[str, Any]
) -> None:
    first, second = WAYS[way](url, body), WAYS[way](url, body)
    assert first == second
    assert len(providers["openai"].requests) == 1
    asked, reused = watch.events()
    assert "saved_usd" not in asked
    assert (reused["saving_technique"], Decimal(str(reused["saved_usd"]))) == ("retry_dedup", Decimal("0.00625"))


@pytest.mark.parametrize("way", ["requests", "urllib3", "urllib", "aiohttp"])
def test_a_body_is_changed_where_it_may_be(watch: Watch, providers: FakeProviders, url: str, way: str) -> None:
    outlay.configure(max_tokens_profiles={"summary": 777})
    with outlay.track(feature="summary"):
        WAYS[way](url, BODY)
    (sent,) = providers["openai"].requests
    assert json.loads(sent["body"]) == {**BODY, "max_completion_tokens": 777}


def test_tasks_share_an_answer_over_aiohttp(watch: Watch, providers: FakeProviders, url: str) -> None:
    async def ask(session: aiohttp.ClientSession) -> Any:
        async with session.post(url, json=BODY) as answer:
            return await answer.json()

    async def at_once() -> list[Any]:
        async with aiohttp.ClientSession() as session:
            return await asyncio.gather(*(ask(session) for _ in range(4)))

    providers["openai"].pause = 0.1
    answered = asyncio.run(at_once())
    providers["openai"].pause = 0.0
    assert all(each["usage"]["completion_tokens"] == OUTPUT for each in answered)
    assert len(providers["openai"].requests) == 1
    assert len([event for event in watch.events() if event.get("saved_usd")]) == 3


def test_a_signed_call_is_reused_by_its_keys_id_and_never_changed(
    watch: Watch, providers: FakeProviders, url: str
) -> None:
    outlay.configure(max_tokens_profiles={"signed": 5})

    def ask(key: str, signature: str, body: dict[str, Any] = BODY) -> None:
        credential = f"Credential={key}/20261125/us-east-1/bedrock/aws4_request"
        signed = f"AWS4-HMAC-SHA256 {credential}, SignedHeaders=host, Signature={signature}"
        headers = {
            "Authorization": signed,
            "X-Amz-Date": f"2026112510000{signature}Z",
            "amz-sdk-invocation-id": signature,
        }
        with outlay.track(feature="signed"):
            urllib3.request("POST", url, body=json.dumps(body).encode(), headers=headers)

    ask("AKIA1", "1")
    ask("AKIA1", "2")
    ask("AKIA2", "3")
    ask("AKIA1", "4", STREAM)
    sent = providers["openai"].requests
    assert [json.loads(request["body"]) for request in sent] == [BODY, BODY, STREAM]
    assert [event.get("saving_technique") for event in watch.events()] == [None, "retry_dedup", None, None]


def test_each_try_of_urllib3s_own_is_recorded(watch: Watch, providers: FakeProviders, url: str) -> None:
    providers["openai"].failures = [503, 429]
    again = Retry(total=5, status_forcelist=[503, 429], allowed_methods=None, backoff_factor=0)
    headers = {"X-Cost-Feature": "patient"}
    with urllib3.PoolManager(retries=again) as pool:
        answer = pool.request("POST", url, json=BODY, headers=headers)
    assert answer.status == 200
    events = watch.events()
    said = [(e["attempt"], e["status_code"], e.get("error_type"), e.get("output_tokens")) for e in events]
    assert said == [(1, 503, "http_503", None), (2, 429, "http_429", None), (3, 200, None, OUTPUT)]
    assert [event["feature"] for event in events] == ["patient"] * 3
    assert not any(name.startswith("x-cost") for sent in providers["openai"].requests for name in sent["headers"])


def test_a_retry_of_urllib3s_belongs_to_the_user_of_the_first_try(
    watch: Watch, providers: FakeProviders, url: str
) -> None:
    providers["openai"].failures = [503]
    again = Retry(total=5, status_forcelist=[503], allowed_methods=None, backoff_factor=0)
    with urllib3.PoolManager(retries=again) as pool:
        pool.request("POST", url, json=BODY, headers={"X-Cost-User": "alice"})
        pool.request("POST", url, json=BODY)
    assert len(providers["openai"].requests) == 3, "nobody else gets the response that alice's retry brought"
    assert [event.get("user_id") for event in watch.events()] == ["alice", "alice", None]


def test_each_broken_connection_of_urllib3s_is_recorded(watch: Watch) -> None:
    outlay.register_host("127.0.0.1:9", "openai")
    with (
        urllib3.PoolManager(retries=Retry(2, backoff_factor=0)) as pool,
        pytest.raises(urllib3.exceptions.MaxRetryError),
    ):
        pool.request("POST", "http://127.0.0.1:9/v1/chat/completions", json=BODY)
    events = watch.events()
    assert [event["attempt"] for event in events] == [1, 2, 3]
    assert [event["error_type"] for event in events] == ["NewConnectionError", "NewConnectionError", "MaxRetryError"]
