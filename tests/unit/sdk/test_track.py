"""`track`: attribution follows the context, in every kind of function, and never leaks into another."""

import asyncio
import threading
from collections.abc import AsyncIterator, Iterator
from typing import Any

import outlay
import pytest
from outlay._context import attribution


@outlay.track(feature="plain")
def plain() -> str:
    return str(attribution().get("feature"))


@outlay.track(feature="coroutine")
async def coroutine() -> str:
    await asyncio.sleep(0)
    return str(attribution().get("feature"))


@outlay.track(feature="generator")
def generator() -> Iterator[str]:
    got = yield str(attribution().get("feature"))
    yield f"{attribution().get('feature')} {got}"


@outlay.track(feature="async generator")
async def async_generator() -> AsyncIterator[str]:
    for _ in range(2):
        yield str(attribution().get("feature"))


async def test_four_kinds_of_functions() -> None:
    assert plain() == "plain"
    assert await coroutine() == "coroutine"
    seen = []
    async for value in async_generator():
        assert attribution() == {}, "between two values the caller runs, without the generator's attribution"
        seen.append(value)
    assert seen == ["async generator"] * 2
    values: Any = generator()
    assert next(values) == "generator"
    assert attribution() == {}
    assert values.send("sent") == "generator sent"
    values.close()
    assert coroutine.__name__ == "coroutine"


def test_a_generator_hears_what_its_caller_throws() -> None:
    closed: list[str] = []

    @outlay.track(feature="f")
    def listening() -> Iterator[str]:
        try:
            yield "one"
        except KeyError:
            yield str(attribution().get("feature"))
        finally:
            closed.append(str(attribution().get("feature")))

    values: Any = listening()
    next(values)
    assert values.throw(KeyError()) == "f"
    values.close()
    assert closed == ["f"]


def test_the_innermost_wins_and_leaves_no_trace() -> None:
    inside = []

    @outlay.track(team="blue", user_id=None, run_id="r")
    def fail() -> None:
        inside.append(attribution())
        raise KeyError

    with outlay.track(feature="chat", team="red", shard=3):
        with pytest.raises(KeyError):
            fail()
        assert inside == [{"feature": "chat", "team": "blue", "shard": 3, "run_id": "r"}]
        assert attribution() == {"feature": "chat", "team": "red", "shard": 3}
    assert attribution() == {}


def test_an_alias_is_its_field() -> None:
    with outlay.track(team="red"), outlay.track(department="blue", customer_id="acme"):
        assert attribution() == {"team": "blue", "tenant": "acme"}


def test_a_field_may_be_called_like_an_argument_of_python() -> None:
    with outlay.track(self="a", function="b"):
        assert attribution() == {"self": "a", "function": "b"}


async def test_concurrent_tasks_never_mix() -> None:
    @outlay.track(team="t")
    async def task(name: str) -> tuple[str, str]:
        async with outlay.track(feature=name):
            await asyncio.sleep(0.001)
            return attribution()["feature"], attribution()["team"]

    names = [f"f{n}" for n in range(50)]
    assert await asyncio.gather(*(task(name) for name in names)) == [(name, "t") for name in names]
    assert attribution() == {}


async def test_one_object_is_entered_by_many_tasks_at_once() -> None:
    shared = outlay.track(feature="shared")

    async def task(n: int) -> tuple[Any, Any]:
        async with shared:
            await asyncio.sleep(0.001 * (n % 3))
            inside = attribution().get("feature")
        return inside, attribution().get("feature")

    assert await asyncio.gather(*(task(n) for n in range(9))) == [("shared", None)] * 9


def test_one_object_is_entered_by_threads_that_overlap() -> None:
    shared = outlay.track(feature="shared")
    both_in, after = threading.Barrier(2), []

    def work() -> None:
        with shared:
            both_in.wait(5)
        after.append(dict(attribution()))

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert after == [{}, {}]


def test_one_object_is_entered_again_inside_itself() -> None:
    again = outlay.track(feature="again")
    with again, outlay.track(team="t"):
        with again:
            assert attribution() == {"feature": "again", "team": "t"}
        assert attribution() == {"feature": "again", "team": "t"}
    assert attribution() == {}


async def test_leaving_in_another_context_than_entering_harms_nobody() -> None:
    entered = outlay.track(feature="elsewhere")

    async def enter() -> None:
        entered.__enter__()

    await asyncio.create_task(enter())
    with outlay.track(team="mine"):
        entered.__exit__()
        assert attribution() == {"team": "mine"}
