"""The fake providers' servers: one thread per connection, HTTP/1.1, chunked streams, and faults on request."""

import json
import re
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import unquote, urlsplit

from tests.fake_provider import answers
from tests.fake_provider.answers import Reply

PROVIDERS = ("openai", "anthropic", "google", "aws", "cohere", "mistral", "ollama", "azure", "groq")


class Provider(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, name: str) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.name = name
        self.requests: list[dict[str, Any]] = []
        """The path, headers by lower-case name, and body of each request, in order."""
        self.failures: list[int] = []
        """The statuses of the next responses, before successful ones."""
        self.cut_after: int | None = None
        """The number of chunks of a stream after which the connection is closed."""
        self.pause = 0.0

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.server_address[1]}"

    @property
    def url(self) -> str:
        return f"http://{self.host}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Ignores clients that disconnect in the middle, as some tests do."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Provider
    disable_nagle_algorithm = True

    def do_POST(self) -> None:
        raw = self._body()
        path, query = urlsplit(self.path)[2:4]
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.server.requests.append({"path": path, "headers": headers, "body": raw})
        time.sleep(self.server.pause)
        if self.server.failures:
            return self._refuse(self.server.failures.pop(0))
        try:
            body = json.loads(raw) if raw else {}
        except ValueError:
            body = {"model": "whisper-1"}
        reply = answer(self.server.name, path, body, query)
        if reply is None:
            return self._refuse(404)
        if len(reply.chunks) == 1:
            return self._send(200, reply.content_type, reply.chunks[0])
        return self._stream(reply)

    def _body(self) -> bytes:
        if "chunked" not in self.headers.get("Transfer-Encoding", ""):
            return self.rfile.read(int(self.headers.get("Content-Length", 0)))
        pieces = []
        while size := int(self.rfile.readline().strip() or b"0", 16):
            pieces.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(pieces)

    def _refuse(self, status: int) -> None:
        error = {"type": "rate_limit_error", "code": "rate_limited", "message": "CANARY-ERROR: too much of your prompt"}
        self._send(status, "application/json", json.dumps({"error": error}).encode())

    def _send(self, status: int, content_type: str, body: bytes) -> None:
        head = (
            f"HTTP/1.1 {status} OK\r\nContent-Type: {content_type}\r\nX-Request-Id: req_1\r\n"
            f"Content-Length: {len(body)}\r\n\r\n"
        )
        self.wfile.write(head.encode() + body)

    def _stream(self, reply: Reply) -> None:
        self.wfile.write(
            f"HTTP/1.1 200 OK\r\nContent-Type: {reply.content_type}\r\nX-Request-Id: req_1\r\n"
            f"Transfer-Encoding: chunked\r\n\r\n".encode()
        )
        for number, chunk in enumerate(reply.chunks):
            if number == self.server.cut_after:
                self.close_connection = True
                self.connection.close()
                return
            self.wfile.write(f"{len(chunk):x}\r\n".encode() + chunk + b"\r\n")
        self.wfile.write(b"0\r\n\r\n")

    def log_message(self, format: str, *args: Any) -> None:
        """Logs nothing."""


_BEDROCK = re.compile(r".*/model/.+/(converse|invoke)(-stream|-with-response-stream)?")
_GEMINI = re.compile(r".*/models/([^/:]+):(generateContent|streamGenerateContent)")
_BY_ENDING = {
    "/chat/completions": answers.chat,
    "/responses": answers.responses,
    "/embeddings": answers.embeddings,
    "/messages": answers.messages,
    "/v2/chat": answers.cohere,
    "/api/chat": answers.ollama,
}


def answer(provider: str, path: str, body: dict[str, Any], query: str = "alt=sse") -> Reply | None:
    if (found := _BEDROCK.fullmatch(path)) is not None:
        is_stream = found.group(2) is not None
        return answers.converse(is_stream) if found.group(1) == "converse" else answers.invoke(body, is_stream)
    if (found := _GEMINI.fullmatch(path)) is not None:
        return answers.gemini(unquote(found.group(1)), found.group(2).startswith("stream"), "alt=sse" in query)
    if path.endswith("/audio/transcriptions"):
        return answers.whole({"text": answers.TEXT, "usage": {"type": "duration", "seconds": 9}})
    if provider == "mistral":
        return answers.mistral(body)
    return next((make(body) for ending, make in _BY_ENDING.items() if path.endswith(ending)), None)


class FakeProviders:
    """All fake providers, as a context manager; `self["openai"].url` is the address of one."""

    def __init__(self) -> None:
        self._servers = {name: Provider(name) for name in PROVIDERS}
        self._threads = [threading.Thread(target=s.serve_forever, args=(0.05,)) for s in self._servers.values()]

    def __getitem__(self, name: str) -> Provider:
        return self._servers[name]

    @property
    def hosts(self) -> str:
        """The value of `OUTLAY_HOSTS`."""
        return ",".join(f"{server.host}={name}" for name, server in self._servers.items())

    def __enter__(self) -> "FakeProviders":
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        for server in self._servers.values():
            server.shutdown()
            server.server_close()
        for thread in self._threads:
            thread.join()
