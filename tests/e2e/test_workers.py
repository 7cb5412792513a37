"""Unusual processes and threads: gevent's, and the workers that Celery and gunicorn fork."""

import os
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from cluster.kafka import free_port
from tests.clients.environments import ROOT, python
from tests.support.receiver import Receiver, numbers
from tests.support.waiting import PATIENCE_SECONDS


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with Receiver() as receiver:
        yield receiver


def run(receiver: Receiver, before: str, script: str) -> str:
    program = f"{before}\nimport outlay\noutlay.init('ol_live_k_s', base_url={receiver.url!r})\n{script}"
    environment = {"PYTHONPATH": str(ROOT / "sdk" / "src")}
    command: list[str | Path] = [python("workers"), "-c", program]
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=PATIENCE_SECONDS, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_greenlets_are_attributed_apart_and_lose_nothing(receiver: Receiver) -> None:
    script = """
import gevent, urllib.request
class Answered(urllib.request.BaseHandler):
    handler_order = 1  # before the one that would ask the network
    def http_open(self, request):
        gevent.sleep(0)
        raise OSError('no network here')
def work(n):
    with outlay.track(user_id=str(n)):
        for k in range(10):
            request = urllib.request.Request('http://api.openai.com/v1/chat/completions', b'{"model": "m"}')
            try: urllib.request.build_opener(Answered).open(request)
            except OSError: outlay.record(provider='p', model='m', attempt=n * 10 + k, feature=str(n))
gevent.joinall([gevent.spawn(work, n) for n in range(10)])
print(outlay.flush(60).sent)
"""
    assert run(receiver, "from gevent import monkey; monkey.patch_all()", script).strip() == "200"
    recorded = [event for event in receiver.events if "attempt" in event]
    assert sorted(event["attempt"] for event in recorded) == list(range(100))
    assert all(event["feature"] == event["user_id"] for event in recorded)
    assert sorted(event["user_id"] for event in receiver.events) == sorted(str(n) for n in range(10) for _ in range(20))


def test_a_worker_of_celerys_pool_sends_before_it_ends(receiver: Receiver) -> None:
    script = """
from billiard import Process
def work(n): outlay.record(provider='p', model='m', attempt=n)
outlay.record(provider='p', model='m', attempt=0)
workers = [Process(target=work, args=(n,)) for n in (1, 2)]
for worker in workers: worker.start()
for worker in workers: worker.join()
"""
    run(receiver, "", script)
    assert numbers(receiver) == [0, 1, 2]


def test_gunicorns_preloaded_workers_send_before_they_end(receiver: Receiver, tmp_path: Path) -> None:
    """The SDK starts in the master, its forks make the calls, and a SIGTERM to the master ends all of them."""
    (tmp_path / "app.py").write_text(
        f"""
import os, urllib.request, outlay
class Answered(urllib.request.BaseHandler):
    handler_order = 1  # before the one that would ask the network
    def http_open(self, request): raise OSError('no network here')
def call(name):
    body = b'{{"model": "m"}}'
    request = urllib.request.Request('http://api.openai.com/v1/chat/completions', body, {{'X-Cost-Session': name}})
    try: urllib.request.build_opener(Answered).open(request)
    except OSError: pass
outlay.init('ol_live_k_s', base_url={receiver.url!r})
call('master')
def app(environ, start):
    call(environ['PATH_INFO'])
    start('200 OK', [])
    return [str(os.getpid()).encode()]
"""
    )
    port = free_port()
    command: list[str | Path] = [python("workers"), "-m", "gunicorn", "--preload", "-w", "2", "-b", f"127.0.0.1:{port}"]
    environment = {"PYTHONPATH": str(ROOT / "sdk" / "src"), "PATH": os.environ["PATH"]}
    with subprocess.Popen([*command, "app:app"], cwd=tmp_path, env=environment, stderr=subprocess.DEVNULL) as gunicorn:
        try:
            answered = [_get(port, n) for n in range(20)]
        finally:
            gunicorn.terminate()
        assert gunicorn.wait(PATIENCE_SECONDS) == 0
    assert all(answered)
    assert sorted(event["session_id"] for event in receiver.events) == sorted(["master", *(f"/{n}" for n in range(20))])


def _get(port: int, number: int) -> bytes:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/{number}", timeout=60) as answer:
                return bytes(answer.read())
        except urllib.error.URLError as error:
            if not isinstance(error.reason, ConnectionRefusedError):
                raise
        assert time.monotonic() < deadline
        time.sleep(0.05)
