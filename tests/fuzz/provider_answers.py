"""Provider answers that are wrong somewhere, through the SDK, in a process of its own.

`python -m tests.fuzz.provider_answers URL KEY SEED COUNT SECONDS`: as many calls in at most so many seconds. It prints
one JSON object with its findings. An application must read every byte that came and get no error of ours, and every
event must be one that the server takes.
"""

import itertools
import json
import os
import sys
import time
from collections.abc import Iterator, Sequence
from random import Random
from typing import Any, Final

import httpx2
import outlay

from bench.process import resident_mib
from tests.fake_provider.answers import Reply
from tests.fake_provider.server import answer
from tests.fuzz.schema_values import encode, garbled, spoiled

_CALLS: Final = (
    ("openai", "https://api.openai.com", "/v1/chat/completions"),
    ("openai", "https://api.openai.com", "/v1/responses"),
    ("openai", "https://api.openai.com", "/v1/embeddings"),
    ("openai", "https://api.openai.com", "/v1/audio/transcriptions"),
    ("anthropic", "https://api.anthropic.com", "/v1/messages"),
    ("google", "https://generativelanguage.googleapis.com", "/v1beta/models/gemini-2.5-flash:generateContent"),
    ("google", "https://generativelanguage.googleapis.com", "/v1beta/models/gemini-2.5-flash:streamGenerateContent"),
    ("aws", "https://bedrock-runtime.us-east-1.amazonaws.com", "/model/claude/converse"),
    ("aws", "https://bedrock-runtime.us-east-1.amazonaws.com", "/model/claude/converse-stream"),
    ("cohere", "https://api.cohere.com", "/v2/chat"),
    ("mistral", "https://api.mistral.ai", "/v1/chat/completions"),
    ("groq", "https://api.groq.com", "/openai/v1/chat/completions"),
)
_HEADERS: Final = (
    ("content-encoding", "gzip"),
    ("content-encoding", "br, \x00"),
    ("content-type", "text/html"),
    ("content-type", ""),
    ("content-length", "999999999"),
    ("retry-after", "1e999999999"),
    ("x-ratelimit-remaining-tokens", "9" * 5_000),
    ("x-request-id", "\x1b" * 9_000),
    ("openai-processing-ms", "NaN"),
    ("location", "/"),
)
_FLUSH_AFTER: Final = 200
_LONGEST: Final = 10 * 2**20
"""Bytes of an answer that is repeated."""


class _Chunks(httpx2.SyncByteStream):
    """A body that arrives in these pieces."""

    def __init__(self, chunks: Sequence[bytes]) -> None:
        self._chunks = chunks

    def __iter__(self) -> Iterator[bytes]:
        yield from self._chunks


def _wrong(random: Random, reply: Reply) -> tuple[int, list[tuple[str, str]], list[bytes]]:
    """Status, headers and pieces of an answer with something wrong."""
    headers = [("content-type", reply.content_type)]
    while random.random() < 0.25:
        name, value = random.choice(_HEADERS)
        headers = [header for header in headers if header[0] != name] + [(name, value)]
    chunks = [_wrong_piece(random, chunk) for chunk in reply.chunks]
    if random.random() < 0.1:
        chunks = list(itertools.chain.from_iterable([chunk[:7], chunk[7:]] for chunk in chunks))
    if random.random() < 0.1:
        chunks = chunks * min(random.choice((2, 500)), 1 + _LONGEST // (1 + sum(map(len, chunks))))
    if random.random() < 0.1:
        chunks = chunks[: random.randrange(len(chunks) + 1)]
    return (200 if random.random() < 0.8 else random.choice((201, 204, 206, 400, 429, 500, 529))), headers, chunks


def _wrong_piece(random: Random, chunk: bytes) -> bytes:
    if random.random() < 0.4:
        return chunk
    before, mark, data = chunk.partition(b"data: ")
    before, data = (before + mark, data) if mark else (b"", chunk)
    try:
        value: Any = json.loads(data)
    except ValueError:
        return garbled(random, chunk)
    for _ in range(random.choice((1, 1, 3))):
        value = spoiled(random, value)
    text = before + encode(value) + (b"\n\n" if mark else b"\n")
    return garbled(random, text) if random.random() < 0.2 else text


def _call(random: Random) -> str:
    """Makes one call. Returns what was wrong with it, else nothing."""
    provider, host, path = random.choice(_CALLS)
    body = {"model": "gpt-4o", "messages": [{"role": "user", "content": "x"}], "stream": random.random() < 0.5}
    reply = answer(provider, path, body)
    assert reply is not None
    status, headers, chunks = _wrong(random, reply)

    def respond(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(status, headers=headers, stream=_Chunks(chunks))

    url = host + path + ("?alt=sse" if random.random() < 0.5 else "")
    try:
        with (
            httpx2.Client(transport=httpx2.MockTransport(respond)) as client,
            client.stream("POST", url, json=body) as response,
        ):
            came = b"".join(response.iter_raw())
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what we look for
        return f"{url}: raised {type(error).__name__}: {str(error)[:200]}"
    return "" if came == b"".join(chunks) else f"{url}: the application read other bytes than were sent"


class _Run:
    """Calls, and what was wrong with them."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self.made = 0
        self.findings: list[str] = []
        self.slowest = 0.0
        """CPU seconds of a call."""
        self._warm_mib = 0.0

    def go(self, count: int, seconds: float) -> None:
        until = time.monotonic() + seconds
        while self.made < count and time.monotonic() < until:
            began = time.thread_time()
            if found := _call(Random(f"{self._seed}:answer:{self.made}")):
                self.findings.append(f"answer {self.made}: {found}")
            self.slowest = max(self.slowest, time.thread_time() - began)
            self.made += 1
            if self.made % _FLUSH_AFTER == 0:
                outlay.flush(60)
                if self.made <= 10 * _FLUSH_AFTER:
                    self._warm_mib = resident_mib(os.getpid())

    def report(self) -> dict[str, Any]:
        grown = resident_mib(os.getpid()) - self._warm_mib if self._warm_mib else 0.0
        return {
            "made": self.made,
            "findings": self.findings,
            **outlay.flush(60)._asdict(),
            "reasons": dict(outlay.stats().reasons),
            "grown_mib": round(grown, 1),
            "slowest_ms": round(self.slowest * 1e3, 1),
        }


def main() -> None:
    url, key, seed, count, seconds = sys.argv[1:]
    outlay.init(key, base_url=url, optimize=False)
    run = _Run(int(seed))
    run.go(int(count), float(seconds))
    sys.stdout.write(json.dumps(run.report()) + "\n")


if __name__ == "__main__":
    main()
