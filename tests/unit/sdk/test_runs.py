"""Sessions and runs: span, parent and run ids on every call, and attribution carried to threads and queues."""

import asyncio
import logging
import queue
import threading
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import outlay
import pytest
from hypothesis import given
from hypothesis import strategies as st
from outlay._caller import caller_feature
from outlay._context import attribution


def test_a_session_groups_calls_and_is_a_span() -> None:
    with outlay.session("checkout help") as session:
        inside = attribution()
    assert inside == {
        "session_id": session.session_id,
        "session_name": "checkout help",
        "span_id": session.span_id,
    }
    assert attribution() == {}
    assert outlay.session().session_id != session.session_id
    assert outlay.session(session_id="JIRA-2341").session_id == "JIRA-2341"


async def test_runs_nest_as_parent_and_child() -> None:
    async with outlay.session("s") as session, outlay.run("agent") as parent:
        outer = attribution()
        with outlay.track(feature="search"), outlay.run() as child:
            inner = attribution()
    assert outer["parent_span_id"] == session.span_id
    assert outer["run_name"] == "agent"
    assert "parent_run_id" not in outer
    assert (inner["session_id"], inner["run_id"]) == (session.session_id, child.run_id)
    assert (inner["parent_run_id"], inner["parent_span_id"]) == (parent.run_id, parent.span_id)
    assert inner["feature"] == "search"
    assert "run_name" not in inner, "a run without a name is not called like its parent"


def test_a_run_entered_again_inside_itself_is_the_same_span() -> None:
    with outlay.run("r") as run:
        before = attribution()
        with run:
            assert attribution() == before
        assert attribution() == before


async def test_runs_of_concurrent_tasks_never_mix() -> None:
    async def task() -> bool:
        async with outlay.run() as mine:
            await asyncio.sleep(0.001)
            return bool(attribution()["run_id"] == mine.run_id)

    assert all(await asyncio.gather(*(task() for _ in range(50))))


def test_propagated_functions_of_every_kind_run_with_what_held() -> None:
    tracker = outlay.CostTracker()
    with outlay.run("r", budget_usd=1) as run, outlay.track(feature="f"), tracker.scope("s"):

        @outlay.propagate
        def plain() -> tuple[Any, Any]:
            tracker.record("gpt-4o", 1, 1)
            return attribution()["feature"], attribution()["run_id"]

        @outlay.propagate
        async def coroutine() -> Any:
            await asyncio.sleep(0)
            return attribution()["feature"]

        @outlay.propagate
        def generator() -> Iterator[Any]:
            yield attribution()["feature"]

        @outlay.propagate
        async def async_generator() -> AsyncIterator[Any]:
            yield attribution()["feature"]

    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(plain).result() == ("f", run.run_id)
        assert pool.submit(attribution).result() == {}, "the thread itself keeps nothing"
    assert asyncio.run(coroutine()) == "f"
    assert [*generator()] == ["f"]

    async def collect() -> list[Any]:
        return [value async for value in async_generator()]

    assert asyncio.run(collect()) == ["f"]
    assert tracker.records[0].scope_path == "s"
    thread = threading.Thread(target=outlay.propagate(plain))
    thread.start()
    thread.join()


def test_a_token_goes_through_a_queue() -> None:
    messages: queue.Queue[str] = queue.Queue()
    with outlay.session("s") as session, outlay.track(feature="fü", tenant="acme", shard=3, none=float("nan")):
        messages.put(outlay.context_token())
    token = messages.get()
    assert token.isascii()
    with outlay.from_token(token):
        assert attribution() == {
            "session_id": session.session_id,
            "session_name": "s",
            "span_id": session.span_id,
            "feature": "fü",
            "tenant": "acme",
            "shard": 3,
        }


@given(st.one_of(st.none(), st.text(), st.binary().map(str)))
def test_a_message_without_a_token_never_raises(message: str | None) -> None:
    with outlay.from_token(message):
        assert isinstance(dict(attribution()), dict)


def test_what_is_no_token_is_said(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING), outlay.from_token("[1, 2]"):
        assert attribution() == {}
    assert "context token" in caplog.text
    assert "[1, 2]" not in caplog.text


def test_the_feature_is_the_nearest_function_of_the_application() -> None:
    def summarise_report() -> Any:
        return [(lambda: caller_feature())() for _ in range(1)][0]  # noqa: RUF015 - frames between

    assert summarise_report() == "summarise_report"
    assert sorted([1, 2], key=lambda _: caller_feature() or "")[0] == 1

    class Agent:
        async def answer_ticket(self) -> Any:
            return await asyncio.wait_for(self.deeper(), 1)

        async def deeper(self) -> Any:
            return caller_feature()

    assert asyncio.run(Agent().answer_ticket()) == "deeper"


def test_a_library_between_is_not_the_feature() -> None:
    import json

    def load_it() -> Any:
        return json.loads("{}", object_hook=lambda _: caller_feature())

    def look() -> Any:
        namespace: dict[str, Any] = {"caller_feature": caller_feature}
        code = compile("def inner():\n    return caller_feature()", "/x/site-packages/lib/__init__.py", "exec")
        exec(code, namespace)  # noqa: S102 - a library's frame
        return namespace["inner"]()

    assert look() == "look"
    assert load_it() == "load_it"


@pytest.mark.parametrize(
    ("tools", "expected"),
    [
        ([], None),
        (["search", "lookup_order"], "agentic-read"),
        (["search", "sendEmail"], "agentic-write"),
        (["UPDATE_ROW"], "agentic-write"),
        (["create_ticket"], "agentic-write"),
        (["deleteUser"], "agentic-write"),
        (["file_write"], "agentic-write"),
    ],
)
def test_the_workload_is_inferred_from_tool_names(tools: list[str], expected: str | None) -> None:
    assert outlay.workload(tools) == expected
