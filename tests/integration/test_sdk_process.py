"""The SDK in processes: exits, forks, and a server that is slow, unreachable, and back."""

import asyncio
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import outlay
import pytest
from outlay._runtime import Runtime

from tests.support.receiver import Receiver, numbers
from tests.support.waiting import PATIENCE_SECONDS, eventually


@pytest.fixture
def sdk(receiver: Receiver) -> Iterator[Runtime]:
    sdk = Runtime()
    sdk._hooked = True
    sdk.init("ol_live_k_s", base_url=receiver.url)
    yield sdk
    sdk.shutdown(0.2)


def run(receiver: Receiver, script: str) -> str:
    """Runs a program. Returns its stderr."""
    program = f"import os, sys, outlay\noutlay.init('ol_live_k_s', base_url={receiver.url!r})\n{script}"
    ran = subprocess.run(
        [sys.executable, "-c", program], check=False, timeout=PATIENCE_SECONDS, capture_output=True, text=True
    )
    return ran.stderr


@pytest.mark.parametrize("ending", ["", "sys.exit(3)", "raise RuntimeError('boom')"])
def test_a_normal_exit_loses_nothing(receiver: Receiver, ending: str) -> None:
    run(receiver, f"for n in range(1200): outlay.record(provider='p', model='m', attempt=n)\n{ending}")
    assert numbers(receiver) == list(range(1200))


def test_parent_and_child_send_their_own(receiver: Receiver) -> None:
    script = """
for n in range(5): outlay.record(provider='p', model='m', attempt=n)
if os.fork() == 0:
    for n in range(100, 105): outlay.record(provider='p', model='m', attempt=n)
    outlay.flush(60)
    os._exit(0)
os.wait()
"""
    run(receiver, script)
    assert numbers(receiver) == [*range(5), *range(100, 105)]


def test_a_fork_from_a_busy_parent(receiver: Receiver) -> None:
    script = """
for n in range(3):
    outlay.record(provider='p', model='m', attempt=n); outlay.flush(60)
    if os.fork() == 0:
        outlay.record(provider='p', model='m', attempt=10 + n)
        sys.exit(0)
    os.wait()
"""
    run(receiver, script)
    assert numbers(receiver) == [0, 1, 2, 10, 11, 12]


def test_a_flush_is_bounded_while_the_server_hangs(receiver: Receiver, sdk: Runtime) -> None:
    receiver.answering.clear()
    sdk.record(provider="p", model="m", attempt=1)
    assert sdk.flush(0.3).pending == 1
    receiver.answering.set()


def test_one_connection_is_kept(receiver: Receiver, sdk: Runtime) -> None:
    for n in range(5):
        sdk.record(provider="p", model="m", attempt=n)
        assert sdk.flush(60).pending == 0
    assert numbers(receiver) == [0, 1, 2, 3, 4]
    assert len(receiver.connections) == 1


def test_a_server_that_comes_back_gets_everything(receiver: Receiver, sdk: Runtime) -> None:
    receiver.status = 503
    for n in range(600):
        sdk.record(provider="p", model="m", attempt=n)
    assert sdk.flush(0.3).sent == 0
    receiver.status = 202
    assert sdk.flush(60).sent == 600
    assert numbers(receiver) == list(range(600))


def test_init_again_keeps_what_was_recorded(receiver: Receiver, sdk: Runtime) -> None:
    sdk.record(provider="p", model="m", attempt=1)
    sdk.init("ol_live_k_s", base_url=receiver.url, service="other")
    sdk.record(provider="p", model="m", attempt=2)
    assert sdk.flush(60).pending == 0
    assert numbers(receiver) == [1, 2]


@pytest.mark.parametrize("status", [429, 503])
def test_retry_after_is_honoured_and_nothing_is_lost(receiver: Receiver, sdk: Runtime, status: int) -> None:
    receiver.status, receiver.retry_after = status, "1"
    for n in range(20):
        sdk.record(provider="p", model="m", attempt=n)
    assert sdk.flush(0.2).pending == 20
    receiver.status = 202
    assert sdk.flush(60) == (20, 0, 0, 0)
    came = [*receiver.refusals, time.monotonic()]
    assert all(next_ - refused >= 1 for refused, next_ in pairwise(came)), "it came back before it was asked to"
    assert numbers(receiver) == list(range(20))


def test_bodies_are_compressed(receiver: Receiver, sdk: Runtime) -> None:
    for n in range(50):
        sdk.record(provider="p", model="m", attempt=n)
    assert sdk.flush(60).sent == 50
    assert receiver.encodings == {"gzip"}


def test_a_connection_that_was_closed_in_between_is_remade(receiver: Receiver, sdk: Runtime) -> None:
    receiver.hang_up = True
    for n in range(4):
        sdk.record(provider="p", model="m", attempt=n)
        assert sdk.flush(60).pending == 0
    assert numbers(receiver) == [0, 1, 2, 3]
    assert len(receiver.connections) == 4
    assert sdk.stats().reasons == {}


def test_a_server_that_starts_later_gets_everything() -> None:
    early = Receiver()
    address = early.server_address
    early.server_close()
    sdk = Runtime()
    sdk._hooked = True
    sdk.init("ol_live_k_s", base_url=early.url)
    for n in range(100):
        sdk.record(provider="p", model="m", attempt=n)
    assert sdk.flush(0.2).pending == 100
    with Receiver(address) as late:
        assert sdk.shutdown(60) == (100, 0, 0, 0)
    assert numbers(late) == list(range(100))


def test_an_exit_is_bounded_while_the_server_is_away() -> None:
    gone = Receiver()
    gone.server_close()
    said = run(gone, "for n in range(10): outlay.record(provider='p', model='m', attempt=n)")
    assert "10 events" in said or "before the time was over" in said
    assert "ol_live" not in said


def test_a_multiprocessing_worker_sends_before_it_ends(receiver: Receiver) -> None:
    script = """
import multiprocessing
def work(n): outlay.record(provider='p', model='m', attempt=n)
outlay.record(provider='p', model='m', attempt=0)
workers = [multiprocessing.get_context('fork').Process(target=work, args=(n,)) for n in (1, 2)]
for worker in workers: worker.start()
for worker in workers: worker.join()
"""
    run(receiver, script)
    assert numbers(receiver) == [0, 1, 2]


def test_an_application_that_forks_in_a_thread_while_it_records(receiver: Receiver) -> None:
    script = """
import threading
over = threading.Event()
def busy():
    n = 1000
    while not over.wait(0.0005):
        outlay.record(provider='p', model='m', attempt=n); n += 1
thread = threading.Thread(target=busy); thread.start()
for n in range(5):
    if os.fork() == 0:
        outlay.record(provider='p', model='m', attempt=n)
        os._exit(0 if outlay.flush(60).sent == 1 else 1)
    assert os.wait()[1] == 0
over.set(); thread.join()
"""
    assert run(receiver, script) == ""
    seen = numbers(receiver)
    assert seen[:5] == [0, 1, 2, 3, 4]
    assert len(seen) == len(set(seen)), "a child sent what was its parent's"


def test_a_fork_while_the_sending_thread_imports(receiver: Receiver) -> None:
    """The child gets whole modules, not what the import had made of them by then."""
    script = """
import importlib.abc, importlib.util, threading, time
importing = threading.Event()
class Slowly(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name != 'http.client': return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)
        execute = spec.loader.exec_module
        def execute_slowly(module): importing.set(); time.sleep(0.5); execute(module)
        spec.loader.exec_module = execute_slowly
        return spec
sys.meta_path.insert(0, Slowly())
outlay.record(provider='p', model='m', attempt=0)
assert importing.wait(60)
if os.fork() == 0:
    outlay.record(provider='p', model='m', attempt=1)
    os._exit(0 if outlay.flush(20).sent == 1 else 1)
assert os.wait()[1] == 0
"""
    assert run(receiver, script) == ""
    assert numbers(receiver) == [0, 1]


def test_a_signal_handler_may_shut_down(receiver: Receiver) -> None:
    script = """
import signal
def leave(*_): outlay.record(provider='p', model='m', attempt=9); outlay.shutdown(30); os._exit(0)
signal.signal(signal.SIGALRM, leave)
signal.setitimer(signal.ITIMER_REAL, 0.2)
while True: outlay.record(provider='p', model='m', attempt=1); signal.sigtimedwait([], 0.001)
"""
    assert "Error" not in run(receiver, script)
    assert 9 in numbers(receiver)


def test_recording_stays_cheap_while_the_server_hangs(receiver: Receiver, sdk: Runtime) -> None:
    receiver.answering.clear()
    for n in range(2_000):
        sdk.record(provider="p", model="m", attempt=n)
    assert (receiver.events, sdk.stats().sent) == ([], 0), "it waited for the server"
    receiver.answering.set()
    assert sdk.flush(60).sent == 2_000


async def test_clients_share_nothing_but_their_settings(receiver: Receiver) -> None:
    receiver.answering.clear()
    async with outlay.AsyncClient("ol_live_k_s", receiver.url) as client:
        sends = [client.send([{"provider": "p", "model": "m", "attempt": n}]) for n in range(4)]
        sending = asyncio.gather(*sends)
        await eventually(lambda: receiver.waiting == 4, "they do not take turns")
        receiver.answering.set()
        await sending
        for n in range(4, 8):
            await client.send([{"provider": "p", "model": "m", "attempt": n}])
    assert numbers(receiver) == list(range(8))
    assert len(receiver.connections) <= 4, "connections are kept"
    assert all(event["event_id"] and event["timestamp"] for event in receiver.events)
    with pytest.raises(outlay.SettingsError):
        await client.verify()


def test_it_imports_nothing_but_the_standard_library() -> None:
    code = "import sys, outlay, outlay.pricing; print(*sorted({m.split('.')[0] for m in sys.modules}))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert set(loaded) - set(sys.stdlib_module_names) <= {"outlay", "__main__", "__mp_main__", *SITE}


SITE = ("_virtualenv", "_editable_impl_outlay", "_editable_impl_outlay_server", "sitecustomize", "usercustomize")


SPOOLING = """
os.environ['OUTLAY_SPOOL_DIR'] = sys.argv[1]
outlay.init('ol_live_k_s', base_url=URL, service='spooling')
"""


def test_a_killed_process_loses_nothing_with_a_spool(receiver: Receiver, tmp_path: Any) -> None:
    script = f"""
import os, signal, sys, outlay
URL = {receiver.url!r}
{SPOOLING}
for n in range(300): outlay.record(provider='p', model='m', attempt=n)
os.kill(os.getpid(), signal.SIGTERM if sys.argv[2] == 'term' else signal.SIGKILL)
"""
    receiver.status = 503
    for way in ("term", "kill"):
        killed = subprocess.run([sys.executable, "-c", script, tmp_path, way], check=False, timeout=PATIENCE_SECONDS)
        assert killed.returncode < 0
    receiver.status = 202
    following = f"import os, sys, outlay\nURL = {receiver.url!r}\n{SPOOLING}\noutlay.record(provider='p', model='m')\n"
    subprocess.run([sys.executable, "-c", following, tmp_path], check=True, timeout=PATIENCE_SECONDS)
    numbered = sorted(event["attempt"] for event in receiver.events if "attempt" in event)
    assert numbered == sorted([*range(300), *range(300)])
    assert len({event["event_id"] for event in receiver.events}) == 601
    assert [*tmp_path.iterdir()] == []


def test_on_a_serverless_host_events_are_sent_before_the_handler_returns(receiver: Receiver) -> None:
    script = """
os.environ['AWS_LAMBDA_FUNCTION_NAME'] = 'f'
outlay.init('ol_live_k_s', base_url=outlay._runtime.RUNTIME._sender.config.base_url)
outlay.record(provider='p', model='m', attempt=7)
os._exit(0)  # frozen for good
"""
    run(receiver, script)
    assert numbers(receiver) == [7]
