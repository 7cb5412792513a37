"""A real SMTP server and a real Alertmanager, as receivers of alerts."""

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

from tests.support.server import free_port
from tests.support.waiting import PATIENCE_SECONDS

NO_ALERTMANAGER = "prometheus-alertmanager IS NOT INSTALLED: its channel is tested without a real one"


class Mailbox:
    """aiosmtpd's handler: refuses as configured, and keeps the messages that it accepts."""

    def __init__(self) -> None:
        self.refusals: list[str] = []
        self.messages: list[EmailMessage] = []
        self.recipients: list[list[str]] = []
        self.settings: dict[str, str] = {}
        """The settings of a sender to it."""

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
    """Runs the SMTP server in a thread."""
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
async def alerting(folder: Path, told: str | None = None, port: int | None = None) -> AsyncIterator[str]:
    """The URL of a running Alertmanager, which notifies the URL `told`. Skips the test if it is not installed.

    With the folder and the port of an earlier one it is that one, restarted.
    """
    binary = shutil.which("prometheus-alertmanager") or shutil.which("alertmanager")
    if binary is None:
        pytest.skip(NO_ALERTMANAGER)
    hooks = "" if told is None else f', webhook_configs: [{{url: "{told}", send_resolved: true}}]'
    config = f"""
route: {{receiver: hook, group_wait: 50ms, group_interval: 100ms, repeat_interval: 1h, group_by: [alert]}}
receivers: [{{name: hook{hooks}}}]
"""
    (folder / "am.yml").write_text(config)
    port = free_port() if port is None else port
    arguments = [f"--config.file={folder / 'am.yml'}", f"--storage.path={folder / 'am'}"]
    arguments += [f"--web.listen-address=127.0.0.1:{port}", "--cluster.listen-address="]
    with (folder / "am.log").open("wb") as log:
        process = subprocess.Popen([binary, *arguments], stdout=log, stderr=log)
    try:
        url = f"http://127.0.0.1:{port}"
        async with httpx2.AsyncClient() as client, asyncio.timeout(PATIENCE_SECONDS):
            while not await _ready(client, url):
                await asyncio.sleep(0.05)
        yield url
    finally:
        process.terminate()
        process.wait(PATIENCE_SECONDS)


async def _ready(client: httpx2.AsyncClient, url: str) -> bool:
    try:
        return (await client.get(f"{url}/-/ready")).status_code == 200
    except httpx2.TransportError:
        return False
