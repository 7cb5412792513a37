"""Processes and threads that are not what they seem: gevent's, and the workers that Celery forks."""

import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.clients.environments import ROOT, python
from tests.integration.test_sdk_process import Receiver, numbers


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with Receiver() as receiver:
        thread = threading.Thread(target=receiver.serve_forever, args=(0.05,))
        thread.start()
        yield receiver
        receiver.shutdown()
        thread.join()


def run(receiver: Receiver, before: str, script: str) -> str:
    program = f"{before}\nimport outlay\noutlay.init('ol_live_k_s', base_url={receiver.url!r})\n{script}"
    environment = {"PYTHONPATH": str(ROOT / "sdk" / "src")}
    command: list[str | Path] = [python("workers"), "-c", program]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
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
print(outlay.flush(10).sent)
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
