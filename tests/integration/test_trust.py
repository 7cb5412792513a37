"""The trust contract in processes of their own: imports, patches, and their removal."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

SDK = Path(__file__).parent.parent.parent / "sdk" / "src"
LIBRARIES = [
    "openai",
    "anthropic",
    "google",
    "cohere",
    "mistralai",
    "boto3",
    "botocore",
    "httpx",
    "httpx2",
    "requests",
    "urllib3",
    "aiohttp",
    "grpc",
]


def run(script: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    """Runs a program in an interpreter with only the standard library and the SDK."""
    command = [sys.executable, "-S", "-c", f"import sys; sys.path.insert(0, {str(SDK)!r})\n{script}"]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)


KEY = "ol_live_abcdefghijklmnopqrstuvwxyz"


@pytest.mark.parametrize("key", [{}, {"OUTLAY_API_KEY": KEY}])
def test_it_adds_no_import_of_a_client_library(key: dict[str, str]) -> None:
    script = f"import outlay.auto, json; print(json.dumps([n for n in {LIBRARIES} if n in sys.modules]))"
    ran = run(script, **key)
    assert json.loads(ran.stdout) == [], ran.stderr


def test_without_a_key_it_does_nothing_and_says_so_once() -> None:
    script = """
import outlay.auto, outlay, urllib.request
outlay.record(provider='p', model='m'); outlay.record(provider='p', model='m')
print(urllib.request.OpenerDirector.open.__module__)
"""
    ran = run(script)
    assert ran.stdout.strip() == "urllib.request"
    assert ran.stderr.count("there is no API key") == 1
    assert "OUTLAY_API_KEY" in ran.stderr


def test_disabled_means_disabled() -> None:
    script = """
import outlay.auto, outlay, urllib.request
outlay.init('ol_live_x')
print(urllib.request.OpenerDirector.open.__module__, outlay.stats().pending)
"""
    ran = run(script, OUTLAY_API_KEY=KEY, OUTLAY_DISABLED="1")
    assert ran.stdout.split() == ["urllib.request", "0"]


def test_modules_are_patched_whenever_they_are_imported_and_given_back() -> None:
    script = """
import types, sys, importlib.machinery
import outlay.auto, outlay
import urllib.request
from outlay._capture import instrumented
assert instrumented() == ['urllib.request'], instrumented()
patched = urllib.request.OpenerDirector.open
assert patched.__wrapped__ is not patched
assert urllib.request.__spec__.loader is urllib.request.__loader__
assert isinstance(urllib.request.__loader__, importlib.machinery.SourceFileLoader)
outlay.uninstrument()
assert urllib.request.OpenerDirector.open is patched.__wrapped__
assert not any(type(f).__module__.startswith('outlay') for f in sys.meta_path)
print('fine')
"""
    ran = run(script, OUTLAY_API_KEY=KEY, OUTLAY_URL="http://127.0.0.1:9")
    assert ran.stdout.strip() == "fine", ran.stderr


def test_a_library_whose_inside_is_another_is_left_alone_and_said(tmp_path: Path) -> None:
    (tmp_path / "httpx.py").write_text("__version__ = '9.0'\nclass Client: pass\n")
    (tmp_path / "vertexai.py").write_text("")
    script = f"""
import outlay.auto
sys.path.insert(0, {str(tmp_path)!r})
import httpx, vertexai
print(httpx.Client())
"""
    ran = run(script, OUTLAY_API_KEY=KEY)
    assert "httpx 9.0 are not seen" in ran.stderr
    assert 'api_transport="rest"' in ran.stderr
    assert "Client object" in ran.stdout


def test_the_key_is_nowhere_to_be_read() -> None:
    script = """
import logging; logging.basicConfig(level=logging.DEBUG)
import outlay.auto, outlay
from outlay._runtime import RUNTIME
outlay.record(provider='p', model='m')
print(outlay.flush(0.2), outlay.stats(), RUNTIME.config, vars(RUNTIME))
"""
    ran = run(script, OUTLAY_API_KEY=KEY, OUTLAY_URL="http://127.0.0.1:9")
    assert KEY not in ran.stdout + ran.stderr
    assert "pending=1" in ran.stdout


def test_debug_says_what_is_seen_and_still_no_content(tmp_path: Path) -> None:
    script = """
import outlay.auto, outlay, urllib.request
class Refused(urllib.request.BaseHandler):
    handler_order = 1  # before the one that would ask the network
    def http_open(self, request): raise OSError('CANARY')
request = urllib.request.Request('http://api.openai.com/v1/chat/completions', b'{"model": "m", "x": "CANARY"}')
try:
    urllib.request.build_opener(Refused).open(request)
except OSError:
    print(outlay.stats().pending)
"""
    ran = run(script, OUTLAY_API_KEY=KEY, OUTLAY_URL="http://127.0.0.1:9", OUTLAY_DEBUG="1")
    assert ran.stdout.strip() == "1"
    assert "openai chat" in ran.stderr
    assert "CANARY" not in ran.stderr
    assert KEY not in ran.stderr
