"""Requests over an OpenAPI document, most of them wrong somewhere, from a seed. Pure."""

import gzip
import re
import zlib
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from random import Random
from typing import Any, Final, NamedTuple
from urllib.parse import quote

import zstandard

from tests.fuzz.schema_values import encode, fitting, garbled, hostile, spoiled

KEY: Final = b"{key}"
"""Stands for the key in a request, so that a saved one fits every server."""
_ID: Final = re.compile(rb"\{id\.(\w+)\.(\d+)\}")
"""Stands for one of the ids that answers have shown: a kind, and which of them."""
_NOBODY: Final = "0190f5a0-0000-7000-8000-000000000000"
_EVENTS: Final = "/v1/events"
_WILD_HEADERS: Final = (
    (b"Content-Type", b"application/x-www-form-urlencoded"),
    (b"Content-Type", b"multipart/form-data; boundary="),
    (b"Content-Type", b"application/json; charset=utf-16"),
    (b"Content-Type", b"\xff\xfe"),
    (b"Accept", b"text/csv"),
    (b"Accept", b"*/*;q=1e999999999"),
    (b"Accept-Encoding", b"gzip;q=, br"),
    (b"If-None-Match", b'"' + b"," * 9_000),
    (b"Idempotency-Key", b"k" * 300),
    (b"Idempotency-Key", b"\xe9\x80"),
    (b"X-Request-Id", b"\x1b[2J"),
    (b"Expect", b"100-continue"),
    (b"Expect", b"nothing"),
    (b"Upgrade", b"websocket"),
    (b"Range", b"bytes=0-0,5-"),
    (b"Host", b"a" * 300),
    (b"Cookie", b"c" * 70_000),
    (b"traceparent", b"00-zz-zz-01"),
    (b"Forwarded", b'for="[::1"'),
    (b"X-Forwarded-For", b"\x00, 999.1.1.1"),
)


class HostileRequest(NamedTuple):
    """The bytes of one request; `{key}` in its head stands for a key."""

    number: int
    what: str
    """The method, path and what was done to them, for people."""
    raw: bytes
    is_framed: bool
    """Whether its head and length are right, so that an answer must come."""

    def with_key(self, key: str) -> bytes:
        return self.raw.replace(KEY, key.encode(), 1)


class Ids:
    """The newest ids that answers have shown, by kind. Filled by several threads."""

    def __init__(self, spared: str) -> None:
        """`spared` is an id that is never used: the key that the requests are sent with."""
        self._spared = spared
        self._known: dict[str, deque[str]] = {}

    def learn(self, kind: str, found: str) -> None:
        if found != self._spared:
            self._known.setdefault(kind, deque(maxlen=20)).append(found)

    def put_into(self, request: HostileRequest) -> HostileRequest:
        """The request with ids where it has places for them."""
        return request._replace(raw=_ID.sub(self._id, request.raw))

    def _id(self, place: re.Match[bytes]) -> bytes:
        known = [*self._known.get(place[1].decode(), ())] or [_NOBODY]
        return quote(known[int(place[2]) % len(known)], safe="").encode()


class Requests:
    """The n-th request depends on the seed, n and the document alone. Ids, which the server chooses, are put in when it
    is sent."""

    def __init__(self, document: Mapping[str, Any], seed: int) -> None:
        self._document = document
        self._seed = seed
        self._operations = [
            (path, method, told) for path, ways in document["paths"].items() for method, told in ways.items()
        ]
        self._posting = [operation for operation in self._operations if operation[:2] == (_EVENTS, "post")]

    def make(self, number: int) -> HostileRequest:
        random = Random(f"{self._seed}:{number}")
        path, method, told = random.choice(self._posting if random.random() < 0.3 else self._operations)
        body = self._body(random, path, told)
        headers = [(b"Host", b"127.0.0.1"), *_key(random)]
        coding = b""
        if body is not None:
            body, coding = _coded(random, body)
            headers += [(b"Content-Type", b"application/json")] + [(b"Content-Encoding", coding)] * bool(coding)
        while random.random() < 0.2:
            headers.append(random.choice(_WILD_HEADERS))
        target = self._target(random, path, told)
        verb = (
            method.upper() if random.random() < 0.97 else random.choice(("HEAD", "OPTIONS", "PUT", "TRACE", "get", "X"))
        )
        return _framed(random, number, verb, target, headers, body)

    def _body(self, random: Random, path: str, told: Mapping[str, Any]) -> bytes | None:
        content = told.get("requestBody", {}).get("content", {}).get("application/json")
        if content is None:
            return None if random.random() < 0.95 else encode(hostile(random))
        value = content["example"] if "example" in content and random.random() < 0.3 else None
        value = value or fitting(random, content["schema"], self._document)
        if path == _EVENTS and random.random() < 0.2:
            value = {**value, "events": value["events"] * random.choice((2, 50, 400))}
        while random.random() < 0.4:
            value = spoiled(random, value)
        text = encode(value)
        return garbled(random, text) if random.random() < 0.2 else text

    def _target(self, random: Random, path: str, told: Mapping[str, Any]) -> bytes:
        given = told.get("parameters", ())
        for parameter in given:
            if parameter["in"] == "path":
                path = path.replace(f"{{{parameter['name']}}}", self._text(random, parameter))
        asked = [parameter for parameter in given if parameter["in"] == "query"]
        chosen = random.sample(asked, min(len(asked), random.choice((0, 0, 1, 2, 3, 8))))
        chosen += [parameter for parameter in chosen if random.random() < 0.1] * random.choice((1, 1, 50))
        query = "&".join(f"{parameter['name']}={self._text(random, parameter)}" for parameter in chosen)
        target = (path + "?" * bool(query) + query).encode()
        if random.random() < 0.02:
            target = garbled(random, target).translate(None, b" \r\n\t") or b"/"
        return target if random.random() < 0.99 else target + b"?" + b"a=b&" * random.choice((10, 3_000, 9_000))

    def _text(self, random: Random, parameter: Mapping[str, Any]) -> str:
        """The value in a path or a query, quoted."""
        name = parameter["name"]
        if name.endswith("_id") and random.random() < 0.7:
            return f"{{id.{name}.{random.randrange(20)}}}"
        value = (
            hostile(random) if random.random() < 0.15 else fitting(random, parameter.get("schema", {}), self._document)
        )
        text = value if isinstance(value, str) else encode(value).decode("latin-1")[:3_000]
        return quote(text.encode("utf-8", "surrogatepass"), safe="") or "%20"


def _key(random: Random) -> Sequence[tuple[bytes, bytes]]:
    if random.random() < 0.9:
        return [(b"Authorization", b"Bearer " + KEY)]
    return random.choice(
        (
            [],
            [(b"Authorization", b"Bearer ol_live_" + b"x" * 43)],
            [(b"Authorization", b"Bearer \xff\x00")],
            [(b"Authorization", b"Basic " + KEY)],
            [(b"Authorization", b"Bearer " + b"k" * 9_000)],
            [(b"Authorization", b"")],
            [(b"x-api-key", KEY)],
        )
    )


def _coded(random: Random, body: bytes) -> tuple[bytes, bytes]:
    """The body compressed, rightly or wrongly, with the `Content-Encoding` it claims."""
    if random.random() < 0.8:
        return body, b""
    ways: Sequence[tuple[bytes, Callable[[bytes], bytes]]] = (
        (b"gzip", lambda data: gzip.compress(data, 1, mtime=0)),
        (b"gzip", lambda data: gzip.compress(data, 1, mtime=0) * random.choice((2, 2_000))),
        (b"deflate", lambda data: zlib.compress(data, 1)),
        (b"zstd", lambda data: zstandard.compress(data, 1)),
        (b"gzip", lambda data: gzip.compress(data + b"[" * random.choice((10**5, 49 * 10**5, 6 * 10**6)), 1, mtime=0)),
        (b"gzip", lambda data: data),
        (b"zstd", lambda data: data),
        (b"br", lambda data: data),
        (b"gzip, gzip", lambda data: gzip.compress(gzip.compress(data, mtime=0), mtime=0)),
        (b"\xff", lambda data: data),
    )
    coding, pack = random.choice(ways)
    packed = pack(body)
    return (garbled(random, packed) if random.random() < 0.3 else packed), coding


def _framed(
    random: Random, number: int, verb: str, target: bytes, headers: list[tuple[bytes, bytes]], body: bytes | None
) -> HostileRequest:
    what = f"{verb} {target[:200].decode('latin-1')}"
    is_framed = random.random() < 0.95
    if body is not None and random.random() < 0.1:
        headers.append((b"Transfer-Encoding", b"chunked"))
        body = (
            b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in (body[:1000], body[1000:]) if part) + b"0\r\n\r\n"
        )
    elif body is not None:
        headers.append((b"Content-Length", b"%d" % (len(body) if is_framed else random.randrange(2 * len(body) + 2))))
    lines = [verb.encode() + b" " + target + b" HTTP/1.1", *(name + b": " + value for name, value in headers)]
    head = b"\r\n".join([*lines, b"Connection: close", b"", b""])
    if not is_framed:
        what += ", framed wrongly"
        head = (
            garbled(random, head) if random.random() < 0.7 else head + random.choice((b"\r\n", b"x: " + b"y" * 70_000))
        )
    return HostileRequest(number, what, head + (body or b""), is_framed)
