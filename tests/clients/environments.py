"""Environments of pinned client libraries, as versions exclude each other. Made once, and kept beside the checkout."""

import fcntl
import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
FOLDER = ROOT / ".clients"

PINNED = {
    "newest": (
        "openai==3.57.0",
        "anthropic==2.13.0",
        "google-genai==3.6.1",
        "cohere==7.3.1",
        "mistralai==3.7.0",
        "boto3==1.44.8",
        "aiohttp==3.14.5",
        "requests==2.34.2",
        "langchain-openai==1.7.4",
        "openai-agents==0.24.0",
        "pydantic-ai-slim[openai]==2.68.0",
    ),
    "second": ("openai==2.54.0", "anthropic==1.17.0", "llama-index-llms-openai==0.8.3"),
    "first": ("openai==1.109.1", "anthropic==0.125.0"),
    "legacy": ("google-generativeai==0.8.6",),
    "litellm": ("litellm==1.110.2",),
    "cogslayer": ("cogslayer==0.2.0", "openai==1.109.1", "anthropic==0.125.0"),
    "aicostguard": ("aicostguard-dev==0.3.0b2", "openai==1.109.1", "anthropic==0.125.0"),
    "cognocient": ("cognocient==0.1.4", "openai==1.109.1", "anthropic==0.125.0"),
    "telemetry": (
        "openai==2.54.0",
        "opentelemetry-sdk==1.45.2",
        "opentelemetry-exporter-otlp-proto-http==1.45.2",
        "opentelemetry-instrumentation-openai==0.62.4",
        "openinference-instrumentation-openai==0.1.66",
    ),
    "telemetry_official": (
        "openai==2.54.0",
        "opentelemetry-exporter-otlp-proto-http==1.45.2",
        "opentelemetry-instrumentation-openai-v2==2.4b0",
        "opentelemetry-util-genai==1.0b0",  # the newest that has the module it imports
    ),
    "tables": ("pandas==3.1.1", "polars==2.1.0"),
    "workers": ("gevent==26.9.0", "billiard==4.3.2", "gunicorn==27.0.1"),
}
"""openai 1.x and anthropic 0.x use httpx, openai 3.x and anthropic 2.x httpx2; LlamaIndex holds openai below 3."""


def python(name: str, requirements: tuple[str, ...] = ()) -> Path:
    """The interpreter of that environment. A missing environment is created, by one process at a time."""
    wanted = requirements or PINNED[name]
    mark = hashlib.sha256("\n".join((*wanted, sys.version)).encode()).hexdigest()[:10]
    folder = FOLDER / f"{name}-{mark}"
    interpreter = folder / "bin" / "python"
    FOLDER.mkdir(exist_ok=True)
    with (FOLDER / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / ".made").exists():
            _make(folder, interpreter, wanted)
    return interpreter


def _make(folder: Path, interpreter: Path, wanted: tuple[str, ...]) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    uv = shutil.which("uv") or str(ROOT / ".uv" / "bin" / "uv")
    for command in (
        [uv, "venv", "--quiet", "--python", sys.executable, str(folder)],
        [uv, "pip", "install", "--quiet", "--python", str(interpreter), *wanted],
    ):
        subprocess.run(command, check=True, timeout=600)
    (folder / ".made").touch()
