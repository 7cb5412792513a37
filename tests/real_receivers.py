"""A real SMTP server and a real Alertmanager, for tests of what is sent to them."""

import asyncio
import shutil
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import httpx2
import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import Envelope, Session

from tests.server import free_port

NO_ALERTMANAGER = "prometheus-alertmanager IS NOT INSTALLED: its channel is tested without a real one"


class Mailbox:
    """aiosmtpd's handler: keeps what it takes, after refusing what it is told to."""

    def __init__(self) -> None:
        self.refusals: list[str] = []
        self.messages: list[EmailMessage] = []
        self.recipients: list[list[str]] = []
        self.settings: dict[str, str] = {}
        """For whoever sends to it."""

    async def handle_DATA(self, server: Any, session: Session, envelope: Envelope) -> str:
        if self.refusals:
            return self.refusals.pop(0)
        content = envelope.content
        assert isinstance(content, bytes)
        self.messages.append(message_from_bytes(content, policy=policy.default))
        self.recipients.append(list(envelope.rcpt_tos))
        return "250 taken"


@contextmanager
def mailing() -> Iterator[Mailbox]:
    """In a thread of its own."""
    box = Mailbox()
    controller = Controller(box, hostname="127.0.0.1", port=free_port())
    controller.start()
    settings = {"HOST": "127.0.0.1", "PORT": str(controller.port), "SECURITY": "none", "SENDER": "outlay@example.com"}
    box.settings = {f"OUTLAY_SMTP_{name}": value for name, value in settings.items()}
    try:
        yield box
    finally:
        controller.stop()


@asynccontextmanager
async def alerting(folder: Path, told: str | None = None) -> AsyncIterator[str]:
    """The URL of a running one, which tells `told`, a URL, what it thinks. Skips the test where it is not installed."""
    binary = shutil.which("prometheus-alertmanager") or shutil.which("alertmanager")
    if binary is None:
        pytest.skip(NO_ALERTMANAGER)
    hooks = "" if told is None else f', webhook_configs: [{{url: "{told}", send_resolved: true}}]'
    config = f"""
route: {{receiver: hook, group_wait: 50ms, group_interval: 100ms, repeat_interval: 1h, group_by: [alert]}}
receivers: [{{name: hook{hooks}}}]
"""
    (folder / "am.yml").write_text(config)
    port = free_port()
    arguments = [f"--config.file={folder / 'am.yml'}", f"--storage.path={folder / 'am'}"]
    arguments += [f"--web.listen-address=127.0.0.1:{port}", "--cluster.listen-address="]
    with (folder / "am.log").open("wb") as log:
        process = subprocess.Popen([binary, *arguments], stdout=log, stderr=log)
    try:
        url = f"http://127.0.0.1:{port}"
        async with httpx2.AsyncClient() as client, asyncio.timeout(20):
            while not await _ready(client, url):
                await asyncio.sleep(0.05)
        yield url
    finally:
        process.terminate()
        process.wait(10)


async def _ready(client: httpx2.AsyncClient, url: str) -> bool:
    try:
        return (await client.get(f"{url}/-/ready")).status_code == 200
    except httpx2.TransportError:
        return False
