"""`make demo`: starts a scratch server, sends real traffic with the SDK, and shows its cost."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import outlay
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from demo.show import show
from demo.traffic import events, start_of

CONSOLE = Console(highlight=False)
_START_SECONDS = 90


class Server(NamedTuple):
    url: str
    key: str
    data_dir: Path | None
    """None: the demo did not start the server."""


def running_server() -> Server | None:
    """The server or cluster that OUTLAY_URL and OUTLAY_API_KEY name; None if they name none."""
    url, key = os.environ.get("OUTLAY_URL"), os.environ.get("OUTLAY_API_KEY")
    if not url:
        return None
    if not key:
        sys.exit("OUTLAY_URL is set, so OUTLAY_API_KEY is needed, too: a key that may send and read.")
    return Server(url.rstrip("/"), key, None)


@contextmanager
def scratch_server() -> Iterator[Server]:
    """Runs a server on a free port, and removes it and its data afterwards."""
    data_dir = Path(tempfile.mkdtemp(prefix="outlay-demo-"))
    port = _free_port()
    settings = {"OUTLAY_DATA_DIR": str(data_dir), "OUTLAY_PORT": str(port), "OUTLAY_RATE_LIMIT_PER_MINUTE": "0"}
    kept = {k: v for k, v in os.environ.items() if not k.startswith("OUTLAY_") or k == "OUTLAY_DATABASE_USER"}
    with (data_dir / "server.log").open("wb") as log:
        process = subprocess.Popen(
            [Path(sys.executable).with_name("outlay-server"), "run"], env=kept | settings, stdout=log, stderr=log
        )
    try:
        url = f"http://127.0.0.1:{port}"
        _await_ready(url, process, data_dir)
        yield Server(url, (data_dir / "admin.key").read_text().strip(), data_dir)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(10)
        shutil.rmtree(data_dir, ignore_errors=True)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _await_ready(url: str, process: "subprocess.Popen[bytes]", data_dir: Path) -> None:
    deadline = time.monotonic() + _START_SECONDS
    with outlay.Client(base_url=url) as client:
        while time.monotonic() < deadline:
            try:
                client.pricing()
                return
            except outlay.OutlayError:
                if process.poll() is not None:
                    sys.exit((data_dir / "server.log").read_text()[-2000:])
                time.sleep(0.05)
    sys.exit("the server did not start in time")


def send(server: Server, now: datetime) -> int:
    """Records the trace with the SDK, as an application would. Returns the number of events."""
    outlay.init(api_key=server.key, base_url=server.url, service="assistant")
    calls = list(events(now))
    bar = Progress(
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), console=CONSOLE
    )
    with bar as progress:
        task = progress.add_task("sending real traffic", total=len(calls))
        for call in calls:
            outlay.record(**call)
        while outlay.flush(0.1).pending:
            progress.update(task, completed=outlay.stats().sent)
        progress.update(task, completed=outlay.stats().sent)
    done = outlay.shutdown()
    if not done.sent:
        sys.exit(f"{server.url} accepted no events. Does it serve POST /v1/events, and may the key send?")
    if done.dropped or done.rejected:
        CONSOLE.print(f"[red]{done.dropped} dropped, {done.rejected} rejected[/red]")
    return done.sent


def demonstrate(server: Server) -> None:
    began, now = time.monotonic(), datetime.now(UTC)
    before = counted(server)
    sent = send(server, now)
    while counted(server) < before + sent:
        time.sleep(0.05)
    CONSOLE.print(f"{sent:,} events priced and in the ledger after {time.monotonic() - began:.1f} s\n")
    show(CONSOLE, server.url, server.key, server.data_dir, start_of(now))


def counted(server: Server) -> int:
    """The number of events in the ledger in the last 30 days. A cluster stores events a moment after accepting them."""
    with outlay.Client(server.key, server.url) as client:
        return int(client.get_cost_summary()["event_count"])


def main() -> None:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    CONSOLE.print("\n[bold]Outlay demo[/bold]: 14 days of a company's LLM calls, a real trace (demo/NOTICE.md)\n")
    try:
        if running := running_server():
            demonstrate(running)
            return
        with scratch_server() as server:
            demonstrate(server)
            while True:
                time.sleep(3600)
    except KeyboardInterrupt:
        CONSOLE.print("\nstopped; the scratch data is removed")


if __name__ == "__main__":
    main()
