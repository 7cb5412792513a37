"""Alerts as the evaluation writes them, and real receivers for them."""

import asyncio
import ssl
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from ipaddress import ip_address
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID, uuid4

import msgspec
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from core.channels.alert_payload import AlertMessage, to_json
from tests.support.waiting import eventually

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"


def answer(status: int, *headers: str, body: bytes = b"") -> bytes:
    lines = [f"HTTP/1.1 {status} X", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(lines).encode() + body


def alert(**fields: Any) -> AlertMessage:
    """An alert for 80 % of 50 USD, spent by noon of the budgeted day."""
    given: dict[str, Any] = {
        "id": str(uuid4()),
        "type": "budget.threshold",
        "created_at": NOON,
        "alert_id": "2d1fd2b8-6c1e-4c9e-8f0a-000000000001",
        "alert_name": "Daily GPT-4o budget",
        "scope": "model",
        "scope_value": "gpt-4o",
        "subject": None,
        "period": "daily",
        "threshold": Decimal("0.8"),
        "threshold_usd": Decimal("50.00"),
        "spend_usd": Decimal("40.123456789012345678"),
        "window_start": NOON - timedelta(hours=12),
        "window_end": NOON + timedelta(hours=12),
        "late": False,
        "drivers": [
            {"feature": "chat", "team": "growth", "cost_usd": Decimal("30.5"), "tokens": 7_000, "event_count": 12},
            {"feature": "search", "team": None, "cost_usd": Decimal("9"), "tokens": 800, "event_count": 3},
        ],
        "links": {"query": "https://outlay.example.com/v1/costs/summary?model=gpt-4o&group_by=feature"},
    }
    return AlertMessage(**{**given, **fields})


async def decide(
    pool: Any, org_id: int, channels: Sequence[str], *messages: AlertMessage, fired: UUID | None = None, **more: Any
) -> list[str]:
    """Writes messages for these channels, as the evaluation does. Returns their ids."""
    rows = [
        (UUID(m.id), org_id, uuid4(), fired or UUID(m.id), list(channels), more.get("stateful_only", False), to_json(m))
        for m in messages
    ]
    await pool.executemany(
        """INSERT INTO alert_outbox
               (message_id, org_id, budget_id, fired_id, channels, stateful_only, message, created_at)
           VALUES ($1, $2, $3, $4, $5, $6, convert_from($7, 'UTF8')::jsonb, now())""",
        rows,
    )
    return [message.id for message in messages]


class Received(NamedTuple):
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return msgspec.json.decode(self.body)

    @property
    def id(self) -> str:
        return self.headers["outlay-event-id"]


Behaviour = Callable[[Received, asyncio.StreamWriter], Awaitable[None]]


class Receiver:
    """An HTTP server that keeps its requests and responds as configured."""

    def __init__(self) -> None:
        self.received: list[Received] = []
        self.connections = 0
        self.answers: list[bytes] = []
        """The responses to the next requests; after these, 200."""
        self.behave: Behaviour | None = None
        self.port = 0
        self.scheme = "http"

    @property
    def url(self) -> str:
        return f"{self.scheme}://localhost:{self.port}/hook"

    @property
    def ids(self) -> list[str]:
        return [request.id for request in self.received]

    @property
    def message_ids(self) -> list[str]:
        """The ids of all messages, also those in digests."""
        bodies = [request.json for request in self.received]
        return [item["id"] for body in bodies for item in body.get("items", [body])]

    async def until(self, count: int) -> list[Received]:
        await eventually(lambda: len(self.received) >= count, f"{count} requests")
        return self.received

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
            headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in head[1:] if line)}
            body = await reader.readexactly(int(headers.get("content-length", "0")))
            request = Received(head[0].split(" ")[1], headers, body)
            self.received.append(request)
            if self.behave is not None:
                await self.behave(request, writer)
            else:
                writer.write(self.answers.pop(0) if self.answers else OK)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError, ssl.SSLError):
            return
        finally:
            writer.close()


def noted(receiver: Receiver, name: str) -> dict[str, float]:
    """The time of each message's first arrival by this field, on the performance counter. It fills as they arrive."""
    came: dict[str, float] = {}

    async def behave(request: Received, writer: asyncio.StreamWriter) -> None:
        for item in request.json.get("items", [request.json]):
            came.setdefault(item[name], time.perf_counter())
        writer.write(OK)

    receiver.behave = behave
    return came


@asynccontextmanager
async def receiving(tls: ssl.SSLContext | None = None) -> AsyncIterator[Receiver]:
    receiver = Receiver()
    server = await asyncio.start_server(receiver.handle, "127.0.0.1", 0, ssl=tls)
    receiver.port, receiver.scheme = server.sockets[0].getsockname()[1], "https" if tls else "http"
    try:
        yield receiver
    finally:
        server.close()


class Authority(NamedTuple):
    """A certificate authority: the file to trust, and a server's context with a certificate from it."""

    file: Path
    context: ssl.SSLContext


def authority(folder: Path, host: str = "localhost") -> Authority:
    ca_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    ca_name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Outlay's tests")])
    begin, end = datetime.now(UTC) - timedelta(hours=1), datetime.now(UTC) + timedelta(days=1)

    def certificate(name: x509.Name, public: ec.EllipticCurvePublicKey, ca: bool) -> x509.Certificate:
        builder = x509.CertificateBuilder(ca_name, name, public, x509.random_serial_number(), begin, end)
        builder = builder.add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        if not ca:
            names = [x509.DNSName(host), x509.IPAddress(ip_address("127.0.0.1"))]
            builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
        return builder.sign(ca_key, hashes.SHA256())

    pem = serialization.Encoding.PEM
    (folder / "ca.pem").write_bytes(certificate(ca_name, ca_key.public_key(), True).public_bytes(pem))
    own = certificate(x509.Name([]), key.public_key(), False).public_bytes(pem)
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (folder / "server.pem").write_bytes(private + own)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "server.pem")
    return Authority(folder / "ca.pem", context)
