"""The SDK before a server that is broken or means harm: answers without an end, bytes that drip, garbage in a 202."""

import itertools
import json
import socket
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import outlay
import pytest
from outlay import _http
from outlay._diagnose import diagnose
from outlay._queries import events
from outlay._runtime import Runtime

KEY = "ol_live_4f2a_averyveryverysecretthing"
NESTED = b'{"rejected": ' + b"[" * 200_000
Answers = Callable[[bytes], Iterable[bytes]]


def whole(body: bytes, status: int = 200) -> bytes:
    return b"HTTP/1.1 %d X\r\nContent-Length: %d\r\n\r\n%b" % (status, len(body), body)


class RawServer:
    """Sends the bytes that `answer` gives for each request, as far as the client takes them."""

    def __init__(self, answer: Answers) -> None:
        self._answer = answer
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        self.sent = 0
        self.bodies: list[bytes] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listening.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with client, client.makefile("rb") as requests, suppress(OSError):
            while head := self._head(requests):
                length = next((int(line[15:]) for line in head if line.lower().startswith(b"content-length:")), 0)
                self.bodies.append(requests.read(length))
                for piece in self._answer(head[0]):
                    client.sendall(piece)
                    self.sent += len(piece)

    def _head(self, requests: Iterable[bytes]) -> list[bytes]:
        return [line.strip() for line in itertools.takewhile(bytes.strip, requests)]

    def close(self) -> None:
        self._listening.close()


@contextmanager
def server(answer: Answers) -> Iterator[RawServer]:
    serving = RawServer(answer)
    try:
        yield serving
    finally:
        serving.close()


@pytest.fixture
def leaping_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """A second passes at each look at the clock."""
    monkeypatch.setattr(_http, "monotonic", itertools.count(1000.0).__next__)


def endless(_: bytes) -> Iterator[bytes]:
    yield b"HTTP/1.1 200 X\r\nContent-Length: 9999999999\r\n\r\n"
    yield from itertools.repeat(b" " * 65_536)


def endless_chunks(_: bytes) -> Iterator[bytes]:
    yield b"HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n"
    yield from itertools.repeat(b"10000\r\n" + b" " * 65_536 + b"\r\n")


@pytest.mark.parametrize("answer", [endless, endless_chunks])
def test_a_control_answer_is_read_up_to_8_mib(answer: Answers, monkeypatch: pytest.MonkeyPatch) -> None:
    with server(answer) as serving, outlay.Client(KEY, serving.url) as client:
        for ask in (client.verify, client.pricing, client.refresh_prices, lambda: client.send([{}])):
            with pytest.raises(outlay.Unavailable, match="longer than 8 MiB"):
                ask()
        assert serving.sent < 4 * 24 * 1024**2  # what it sends beyond that waits in the sockets
        monkeypatch.setenv("OUTLAY_URL", serving.url)
        monkeypatch.setenv("OUTLAY_API_KEY", KEY)
        (error,) = diagnose().errors
        assert "longer than 8 MiB" in error


@pytest.mark.parametrize("start", [b"", b"HTTP/1.1 200 X\r\nX-A: ", b"HTTP/1.1 200 X\r\nContent-Length: 99999\r\n\r\n"])
@pytest.mark.usefixtures("leaping_clock")
def test_bytes_that_drip_do_not_extend_the_deadline(start: bytes) -> None:
    def drip(_: bytes) -> Iterator[bytes]:
        yield start
        yield from itertools.repeat(b"1")

    with (
        server(drip) as serving,
        outlay.Client(KEY, serving.url, timeout=60) as client,
        pytest.raises(outlay.Unavailable),
    ):
        client.get_cost_summary()


@pytest.mark.usefixtures("leaping_clock")
def test_an_export_may_take_longer_than_any_one_wait(tmp_path: Path) -> None:
    row = b"a,b\n" * 1000

    def slow(_: bytes) -> Iterator[bytes]:
        yield b"HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n"
        for _piece in range(200):
            yield b"%x\r\n%b\r\n" % (len(row), row)
        yield b"0\r\n\r\n"

    with server(slow) as serving, outlay.Client(KEY, serving.url, timeout=60) as client:
        assert client.export_csv(tmp_path / "costs.csv") == str(tmp_path / "costs.csv")
        assert (tmp_path / "costs.csv").read_bytes() == row * 200
        assert sum(map(len, client.iter_csv())) == len(row) * 200
        assert [*tmp_path.iterdir()] == [tmp_path / "costs.csv"]


def test_the_text_of_an_export_has_a_limit_that_names_the_other_ways(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(events, "MAX_TEXT", 1024**2)
    body = b"a,b\n" * 500_000
    with server(lambda _: [whole(body)]) as serving, outlay.Client(KEY, serving.url) as client:
        with pytest.raises(outlay.BadRequest, match=r"longer than 1 MiB: name a file with `to`, or .*`iter_csv`"):
            client.export_csv()
        client.export_csv(tmp_path / "costs.csv")
        assert (tmp_path / "costs.csv").read_bytes() == body
        assert "".join(client.iter_csv()).encode() == body


@pytest.mark.parametrize(
    "cut",
    [
        b"HTTP/1.1 200 X\r\nContent-Length: 999\r\nConnection: close\r\n\r\na,b\n",
        b"HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n4\r\na,b\n\r\nff\r\na",
        b"HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    ],
)
def test_half_an_export_is_an_error_and_no_file(cut: bytes, tmp_path: Path) -> None:
    def answer(_: bytes) -> Iterator[bytes]:
        yield cut
        raise OSError("the server is gone")

    with server(answer) as serving, outlay.Client(KEY, serving.url) as client:
        with pytest.raises(outlay.Unavailable):
            client.export_csv(tmp_path / "costs.csv")
        assert [*tmp_path.iterdir()] == []


def test_a_refused_export_is_its_typed_error(tmp_path: Path) -> None:
    with (
        server(lambda _: [whole(b'{"detail": "no such key"}', 401)]) as serving,
        outlay.Client(KEY, serving.url) as client,
        pytest.raises(outlay.Unauthenticated, match="no such key"),
    ):
        client.export_csv(tmp_path / "costs.csv")


@pytest.mark.parametrize(
    "body",
    [
        NESTED,
        b'{"rejected": ' + b'{"a":' * 200_000,
        b'{"rejected": [[[[1]]], 7, null, {"code": {"a": []}, "message": ["\\u001b[2J"]}]}',
        b'{"rejected": 1e999999999}',
        b'{"rejected": ' + b"9" * 5000 + b"}",
        b"\xff\xfe\x00",
        b"[]",
        b"",
    ],
    ids=lambda body: str(body[:20]),
)
def test_garbage_in_a_202_ends_nothing(body: bytes) -> None:
    with server(lambda _: [whole(body, 202)]) as serving:
        sdk = Runtime()
        sdk._hooked = True
        sdk.init(KEY, base_url=serving.url, optimize=False)
        try:
            for number in range(3):
                sdk.record(provider="p", model="m", attempt=number)
                done = sdk.flush(60)
            assert (done.sent + done.rejected, done.pending, done.dropped) == (3, 0, 0)
            assert len(serving.bodies) == 3
        finally:
            sdk.shutdown(5)


def test_an_endless_answer_leaves_the_events_for_later() -> None:
    answers = iter([endless])

    def answer(line: bytes) -> Iterable[bytes]:
        broken = next(answers, None)
        return broken(line) if broken else [whole(b'{"accepted": 1}', 202)]

    with server(answer) as serving:
        sdk = Runtime()
        sdk._hooked = True
        sdk.init(KEY, base_url=serving.url, optimize=False)
        try:
            sdk.record(provider="p", model="m", attempt=7)
            assert sdk.flush(60) == (1, 0, 0, 0)
            assert [json.loads(body)["events"][0]["attempt"] for body in serving.bodies] == [7, 7]
        finally:
            sdk.shutdown(5)


@pytest.mark.parametrize("body", [b'{"scopes": 7}', b'{"scopes": "ingest"}', b"[]", NESTED, b'{"scopes": [[]]}'])
def test_diagnose_raises_nothing(body: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    with server(lambda _: [whole(body)]) as serving:
        monkeypatch.setenv("OUTLAY_URL", serving.url)
        monkeypatch.setenv("OUTLAY_API_KEY", KEY)
        assert diagnose().exit_code == 1


@pytest.mark.parametrize(
    "models",
    [
        [["openai", "m", None, [[None, {"input": "1e999999999"}]]]],
        [["openai", "m", None, [[None, {"input": "nothing"}]]]],
        [["openai", "m", None, [["yesterday", {"input": "1"}]]]],
        [["openai", "m", [["regex", "("]], [[None, {"input": 7}]]]],
        [[[], {}, 1, 2]],
    ],
)
def test_a_broken_price_book_is_not_taken(models: list[object]) -> None:
    book = json.dumps({"source": "x", "models": models, "providers": []}).encode()
    with (
        server(lambda _: [whole(book)]) as serving,
        outlay.Client(KEY, serving.url) as client,
        pytest.raises(outlay.Unavailable),
    ):
        client.refresh_prices()
