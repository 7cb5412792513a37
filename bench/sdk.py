"""The SDK beside other tools that observe the openai client: each in its own process and environment, all with
the same provider, in turns. Figures are differences to the bare client, the lowest of all turns: load only adds."""

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from tests.clients.environments import ROOT, python

OPENAI = "openai==1.109.1"
"""The version that all of the tools support."""
_EXPORTER = ("opentelemetry-sdk==1.45.2", "opentelemetry-exporter-otlp-proto-http==1.45.2")
TOOLS = {
    "bare": (OPENAI,),
    "outlay": (OPENAI,),
    "cogslayer": (OPENAI, "cogslayer==0.2.0"),
    "aicostguard": (OPENAI, "aicostguard-dev==0.3.0b2"),
    "langfuse": (OPENAI, "langfuse==5.0.4"),
    "otel": (
        OPENAI,
        *_EXPORTER,
        "opentelemetry-instrumentation-openai-v2==2.3b0",
        "opentelemetry-util-genai==1.2b0",
        "wrapt<2",
    ),
    "openllmetry": (OPENAI, *_EXPORTER, "opentelemetry-instrumentation-openai==0.62.4"),
    "ddtrace": (OPENAI, "ddtrace==4.16.0"),
    "sentry": (OPENAI, "sentry-sdk==2.75.0"),
}
TURNS = 3


class _Sink(BaseHTTPRequestHandler):
    """A server that accepts any request."""

    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        size = int(self.headers.get("Content-Length") or 0)
        self.rfile.read(size)
        body = b'{"accepted": 0, "rejected": [], "rate_by_service": {}, "org_id": "o"}'
        self.send_response(202 if self.path == "/v1/events" else 200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_PUT = do_POST

    def log_message(self, format: str, *args: Any) -> None:
        return None


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A tool's process ends while its connections are open."""


@contextmanager
def sink() -> Iterator[str]:
    with _Server(("127.0.0.1", 0), _Sink) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


def _once(interpreter: Path, tool: str, url: str) -> dict[str, Any] | str:
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("OUTLAY_", "PYTHON"))}
    clean["PYTHONPATH"] = f"{ROOT}{os.pathsep}{ROOT / 'sdk' / 'src'}"
    command = [str(interpreter), "-m", "bench.sdk_case", tool, url]
    done = subprocess.run(command, env=clean, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    lines = done.stdout.strip().splitlines()
    if done.returncode or not lines:
        return (done.stderr.strip().splitlines() or ["no output"])[-1][:100]
    found: dict[str, Any] = json.loads(lines[-1])
    return found


def _import_ms(interpreter: Path, statement: str) -> float:
    def once(code: str) -> float:
        began = time.perf_counter()
        subprocess.run(
            [interpreter, "-c", code],
            check=True,
            env={"PYTHONPATH": str(ROOT / "sdk" / "src"), "OUTLAY_API_KEY": "ol_live_k_s"},
        )
        return (time.perf_counter() - began) * 1000

    return min(once(statement) for _ in range(7)) - min(once("pass") for _ in range(7))


def main() -> None:
    chosen = [name for name in TOOLS if not sys.argv[2:] or name in ("bare", *sys.argv[2:])]
    places: dict[str, Path] = {}
    for name in chosen:
        try:
            places[name] = python(f"bench-{name}", TOOLS[name])
        except subprocess.CalledProcessError:
            print(f"{name}: does not install")
    best: dict[str, dict[str, float]] = {}
    failed: dict[str, str] = {}
    with sink() as url:
        for _ in range(TURNS):
            for name, place in places.items():
                found = _once(place, name, url)
                if isinstance(found, str):
                    failed[name] = found
                    continue
                figures = {key: value for key, value in found.items() if value is not None}
                known = best.setdefault(name, figures)
                best[name] = {key: min(value, known.get(key, value)) for key, value in figures.items()}
    _show(best, failed)
    print(f"import outlay.auto over bare Python: {_import_ms(places['bare'], 'import outlay.auto'):.0f} ms")


def _show(best: dict[str, dict[str, float]], failed: dict[str, str]) -> None:
    bare = best["bare"]
    print(f"{'':12} added to a call, µs   per chunk, µs   CPU a call, µs   record p50 / p99, µs   RSS, MiB over bare")
    for name, found in best.items():
        if name == "bare":
            print(f"{name:12} {found['call']:15.0f} {found['chunk']:16.1f} {found['cpu']:16.0f}")
            continue
        added, chunk, cpu = (found[key] - bare[key] for key in ("call", "chunk", "cpu"))
        recorded = f"{found['record']:.1f} / {found['record_p99']:.0f}" if "record" in found else "–"
        print(f"{name:12} {added:15.0f} {chunk:16.1f} {cpu:16.0f} {recorded:>22} {found['rss'] - bare['rss']:16.0f}")
    for name, why in failed.items():
        print(f"{name:12} {why}")
