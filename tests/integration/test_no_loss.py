"""No call is lost, however its process ends: by an exit, a fork, a cancellation, a freeze, a signal."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.receiver import Receiver
from tests.support.waiting import PATIENCE_SECONDS

CALLS = """
import asyncio, os, signal, sys, httpx2, outlay
USAGE = {'prompt_tokens': 12, 'completion_tokens': 3, 'total_tokens': 15}
def answer(request):
    return httpx2.Response(200, json={'id': 'c', 'model': 'gpt-4o', 'choices': [], 'usage': USAGE})
async def answer_later(request):
    await asyncio.sleep(float(request.headers.get('x-delay', 0)))
    return answer(request)
URL, BODY = 'https://api.openai.com/v1/chat/completions', {'model': 'gpt-4o', 'messages': []}
client = httpx2.Client(transport=httpx2.MockTransport(answer))
def call(n): client.post(URL, json=BODY, headers={'x-cost-session': str(n)})
async def call_async(n, delay=0):
    async with httpx2.AsyncClient(transport=httpx2.MockTransport(answer_later)) as client:
        await client.post(URL, json=BODY, headers={'x-cost-session': str(n), 'x-delay': str(delay)})
"""


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with Receiver() as receiver:
        yield receiver


def run(receiver: Receiver, folder: Path, script: str, main: str = "", **environment: str) -> int:
    """Runs a program and returns its exit code. It runs from a file, because spawned processes import it again."""
    program = folder / "program.py"
    started = f"outlay.init('ol_live_k_s', base_url={receiver.url!r}, optimize=False)\n"
    program.write_text(f"{CALLS}{started}{script}\nif __name__ == '__main__':\n    pass{main}")
    return subprocess.run(
        [sys.executable, program], timeout=PATIENCE_SECONDS, capture_output=True, check=False, env=environment
    ).returncode


def numbers(receiver: Receiver) -> list[int]:
    assert all(event["input_tokens"] == 12 for event in receiver.events if event.get("status_code"))
    return sorted(int(event["session_id"]) for event in receiver.events)


@pytest.mark.parametrize(
    "ending",
    [
        "",
        "sys.exit(3)",
        "raise RuntimeError('boom')",
        "import atexit; atexit.register(lambda: 1 / 0)",
        "signal.raise_signal(signal.SIGINT)",
        "signal.signal(signal.SIGTERM, lambda *_: sys.exit(0)); signal.raise_signal(signal.SIGTERM)",
        "import threading; threading.Thread(target=call, args=(99,)).start()",
    ],
    ids=["end", "sys.exit", "exception", "exception in atexit", "Ctrl-C", "handled SIGTERM", "a thread that goes on"],
)
def test_nothing_is_lost_at_an_exit(receiver: Receiver, tmp_path: Path, ending: str) -> None:
    run(receiver, tmp_path, f"for n in range(40): call(n)\n{ending}")
    assert numbers(receiver) == [*range(40), *([99] if "99" in ending else [])]


def test_nothing_is_lost_over_forks(receiver: Receiver, tmp_path: Path) -> None:
    """Like a server that loads the application before it forks its workers."""
    script = """
call(0)
for worker in (1, 2, 3):
    if os.fork() == 0:
        for n in range(10): call(10 * worker + n)
        sys.exit(0)
for _ in range(3): os.wait()
call(1)
"""
    run(receiver, tmp_path, script)
    assert numbers(receiver) == [0, 1, *range(10, 40)]


@pytest.mark.parametrize("way", ["fork", "spawn", "forkserver"])
def test_nothing_is_lost_in_workers_of_multiprocessing(receiver: Receiver, tmp_path: Path, way: str) -> None:
    main = f"""
    import multiprocessing
    context = multiprocessing.get_context({way!r})
    workers = [context.Process(target=call, args=(n,)) for n in range(3)]
    for worker in workers: worker.start()
    for worker in workers: worker.join()
    with context.Pool(2) as pool:
        pool.map(call, range(10, 20))
        pool.close(); pool.join()
"""
    assert run(receiver, tmp_path, "", main) == 0
    assert numbers(receiver) == [0, 1, 2, *range(10, 20)]


def test_nothing_is_lost_where_tasks_are_cancelled(receiver: Receiver, tmp_path: Path) -> None:
    """The interrupted call is recorded with its outcome."""
    script = """
async def main():
    tasks = [asyncio.create_task(call_async(n, n and 30)) for n in range(5)]
    await tasks[0]  # the others have begun by then
    for task in tasks: task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    raise RuntimeError('boom')
asyncio.run(main())
"""
    run(receiver, tmp_path, script)
    assert numbers(receiver) == [0, 1, 2, 3, 4]
    errors = sorted(str(event.get("error_type")) for event in receiver.events)
    assert errors == ["CancelledError"] * 4 + ["None"]


FROZEN = {"AWS_LAMBDA_FUNCTION_NAME": "f"}


@pytest.mark.parametrize(
    "script",
    ["call(7)\nos._exit(0)", "asyncio.run(call_async(7))\nos._exit(0)", "outlay.record(session_id=7)\nos._exit(0)"],
    ids=["call", "awaited call", "record"],
)
def test_nothing_is_lost_where_a_serverless_host_freezes(receiver: Receiver, tmp_path: Path, script: str) -> None:
    """The process is frozen for good at the moment when the call returns."""
    run(receiver, tmp_path, script, **FROZEN)
    assert numbers(receiver) == [7]


def test_the_loop_goes_on_while_a_serverless_host_waits_for_the_server(receiver: Receiver, tmp_path: Path) -> None:
    script = """
async def main():
    ticks, over = 0, asyncio.Event()
    async def tick():
        nonlocal ticks
        while not over.is_set():
            ticks += 1
            await asyncio.sleep(0.01)
    ticking = asyncio.create_task(tick())
    await call_async(7)
    over.set()
    await ticking
    os._exit(0 if ticks > 5 else 1)
asyncio.run(main())
"""
    receiver.delay = 0.8
    assert run(receiver, tmp_path, script, **FROZEN) == 0
    assert numbers(receiver) == [7]


def test_a_serverless_handler_does_not_wait_for_a_server_that_is_away(receiver: Receiver, tmp_path: Path) -> None:
    receiver.status = 503
    run(receiver, tmp_path, "for n in range(40): call(n)\nos._exit(0)", **FROZEN)
    assert 0 < len(receiver.refusals) < 20, "each of forty calls asked and waited"


def test_an_unhandled_sigterm_loses_nothing_with_the_spool(receiver: Receiver, tmp_path: Path) -> None:
    receiver.status = 503
    killed = "for n in range(40): call(n)\nos.kill(os.getpid(), signal.SIGTERM)"
    spool = {"OUTLAY_SPOOL_DIR": str(tmp_path / "spool")}
    assert run(receiver, tmp_path, killed, **spool) == -signal.SIGTERM
    receiver.status = 202
    run(receiver, tmp_path, "call(40); outlay.flush(60)", **spool)
    assert numbers(receiver) == list(range(41))


def test_the_sdks_own_traffic_is_never_recorded(receiver: Receiver, tmp_path: Path) -> None:
    """Not even if its server looks like a provider."""
    host = receiver.url.partition("://")[2]
    run(receiver, tmp_path, f"outlay.register_host({host!r}, 'openai'); call(1); outlay.flush(60); call(2)")
    assert numbers(receiver) == [1, 2]
