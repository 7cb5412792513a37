"""`make cluster`: a real Kafka, a real database and every service as its own process, with one log.

python -m cluster [--folder .outlay-cluster] [--free-ports]
"""

import argparse
import os
import secrets
import shlex
import signal
import sys
import threading
import time
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from rich.console import Console
from rich.markup import escape

from cluster.kafka import free_port, is_taken
from cluster.log_lines import LogLines
from cluster.process import Service
from cluster.stack import SERVICES, Stack
from core.errors import Problem
from core.process.parent_watch import watch

CONSOLE: Final = Console(highlight=False, soft_wrap=True)
PORTS: Final = {"Kafka": 9092, "front": 8084, **SERVICES}
_COLOURS: Final = {"ingest": "cyan", "aggregator": "magenta", "api": "green", "alerts": "yellow", "gateway": "blue"}
_PASSED_ON: Final = ("OUTLAY_ALLOW_", "OUTLAY_PUBLIC_", "OUTLAY_RATE_", "OUTLAY_SMTP_")
"""Prefixes of the settings that are passed on to the services; addresses and credentials are set here."""
_FIRST_EVENT: Final = (
    '{"events": [{"provider": "openai", "model": "gpt-4o", "input_tokens": 1200, "output_tokens": 350, '
    '"feature": "chat"}]}'
)
_ABOUT: Final = {
    "api": "queries: /docs, /v1/costs/summary",
    "ingest": "events: POST /v1/events",
    "aggregator": "Kafka → ledger, compactor, maintenance",
    "alerts": "evaluates budgets, sends alerts",
    "gateway": "providers' own protocols: /openai/v1, /anthropic",
    "front": "one address for all, like an ingress",
}
_writing = threading.Lock()


def show(name: str, line: str) -> None:
    with _writing:
        CONSOLE.print(f"[{_COLOURS.get(name, 'white')}]{name:<10}[/] ", end="")
        CONSOLE.print(line, markup=False)


def main() -> None:
    options = argparse.ArgumentParser(prog="python -m cluster", description="Kafka, a database and every service.")
    options.add_argument("--folder", type=Path, default=Path(".outlay-cluster"), help="where data is kept")
    options.add_argument("--free-ports", action="store_true", help="use any free ports, beside another cluster")
    given = options.parse_args()
    signal.signal(signal.SIGTERM, _interrupt)
    watch(lambda reason: signal.raise_signal(signal.SIGTERM))
    try:
        _run(given.folder, given.free_ports)
    except KeyboardInterrupt:
        CONSOLE.print(f"stopped; the data stays in {given.folder}", markup=False)
    except Problem as error:
        CONSOLE.print(f"[red]cluster:[/red] {escape(error.detail)}")
        sys.exit(1)


def _interrupt(*_: object) -> None:
    raise KeyboardInterrupt


def _run(folder: Path, free_ports: bool) -> None:
    names = [name for name in SERVICES if find_spec(f"services.{name}") and find_spec(f"services.{name}.__main__")]
    ports = {name: free_port() if free_ports else PORTS[name] for name in ("Kafka", "front", *names)}
    taken = [f"{port} ({name})" for name, port in ports.items() if is_taken(port)]
    if taken:
        raise Problem(f"These ports are taken: {', '.join(taken)}; stop the programs that use them.")
    write = LogLines(show).write
    with Stack(folder, ports["Kafka"], said=lambda what: CONSOLE.print(f"{what} …"), keep=True) as stack:
        front = {"OUTLAY_PUBLIC_URL": f"http://127.0.0.1:{ports['front']}"}
        given = {name: value for name, value in os.environ.items() if name.startswith(_PASSED_ON)}
        ingest = {
            "OUTLAY_INGEST_URL": f"http://127.0.0.1:{ports['ingest']}",
            "OUTLAY_GATEWAY_SECRET": secrets.token_urlsafe(32),
            "OUTLAY_GATEWAY_SPOOL_DIR": str(folder.absolute() / "gateway-spool"),
        }
        services = [Service(name, ports[name], front | ingest | given | stack.environment, write) for name in names]
        urls = {service.name: service.url for service in services}
        services.append(Service("front", ports["front"], {}, write, "cluster.ingress", urls["ingest"], urls["api"]))
        try:
            CONSOLE.print(f"starting {', '.join(service.name for service in services)} …")
            for service in services:
                service.start()
            for service in services:
                CONSOLE.print(f"waiting for {service.name} at {service.url} …")
                service.await_ready()
            _banner(stack, services)
            while True:
                time.sleep(1)
                for name in stack.revive():
                    show(name, "has ended; started again, the services wait for it")
                _revive(services)
        except KeyboardInterrupt:
            CONSOLE.print("\nstopping …")
            raise
        finally:
            signal.signal(signal.SIGINT, signal.SIG_IGN)
            for service in services:
                service.stop()


def _revive(services: list[Service]) -> None:
    """Starts services that ended again, as a scheduler would."""
    for service in services:
        if service.process.poll() is not None:
            show(service.name, f"ended with exit code {service.process.returncode}; started again")
            service.start()


def _banner(stack: Stack, services: list[Service]) -> None:
    rows = [(service.name, service.url, service.process.pid, _ABOUT[service.name]) for service in services]
    rows.append(("Kafka", stack.kafka.brokers, stack.kafka.pid or 0, "topics usage.events, usage.events.dlq"))
    rows.append((stack.database.name, "its URL is below", stack.database.pid or 0, "role outlay_app, no superuser"))
    front = services[-1].url
    key_file = shlex.quote(str(stack.key_file))
    header = f'-H "Authorization: Bearer $(cat {key_file})"'
    with _writing:
        CONSOLE.print("\n[bold]The Outlay cluster[/bold] is running; every service is ready.\n")
        for name, address, pid, about in rows:
            CONSOLE.print(f"  [bold]{name:<12}[/bold] {address:<23} {pid:>7}   {about}")
        CONSOLE.print("\nEach service has /healthz, /readyz and /metrics.")
        CONSOLE.print("Send a first event, then ask what it cost:\n")
        CONSOLE.print(f"curl {header} {front}/v1/events -d '{_FIRST_EVENT}'", markup=False)
        CONSOLE.print(f'curl {header} "{front}/v1/costs/summary?group_by=feature"', markup=False)
        CONSOLE.print("\nThe demo's traffic through it:\n")
        CONSOLE.print(f"export OUTLAY_URL={front} OUTLAY_API_KEY=$(cat {key_file})\nmake demo", markup=False)
        CONSOLE.print("\nFor outlay-server, and for more replicas on other OUTLAY_PORTs:\n")
        shown = stack.environment | {"OUTLAY_SECRET_KEY": f"$(cat {shlex.quote(str(stack.secret_file))})"}
        for name, value in shown.items():
            CONSOLE.print(f'export {name}="{value}"', markup=False)
        CONSOLE.print("\nCtrl-C stops everything.\n")


if __name__ == "__main__":
    main()
