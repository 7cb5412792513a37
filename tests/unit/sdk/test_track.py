"""`track`: attribution follows the context in every kind of function and never leaks out of it."""

import asyncio
import functools
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
            both_in.wait(60)
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


@outlay.track
def bare(given: int = 1) -> Any:
    """Its own docstring."""
    return given, attribution()


@outlay.track()
def with_parentheses(given: int = 1) -> Any:
    return given, attribution()


@outlay.feature
def bare_feature(given: int = 1) -> Any:
    return given, attribution()


@outlay.track
async def bare_coroutine() -> Any:
    await asyncio.sleep(0)
    return attribution()


@outlay.track
def bare_generator() -> Iterator[Any]:
    got = yield attribution()
    yield {**attribution(), "got": got}


@outlay.track
async def bare_async_generator() -> AsyncIterator[Any]:
    yield attribution()


@pytest.mark.parametrize("function", [bare, with_parentheses, bare_feature])
def test_without_arguments_the_functions_name_is_the_feature(function: Any) -> None:
    assert function(given=3) == (3, {"feature": function.__name__})
    assert attribution() == {}
    with outlay.track(team="red"):
        assert function() == (1, {"feature": function.__name__, "team": "red"})
    with outlay.track(feature="around"):
        assert function() == (1, {"feature": "around"}), "a name that somebody gave is better"
    assert (bare.__name__, bare.__doc__) == ("bare", "Its own docstring.")


async def test_bare_on_coroutines_and_generators() -> None:
    assert await bare_coroutine() == {"feature": "bare_coroutine"}
    generator: Any = bare_generator()
    assert next(generator) == {"feature": "bare_generator"}
    assert attribution() == {}
    assert generator.send("sent") == {"feature": "bare_generator", "got": "sent"}
    assert [found async for found in bare_async_generator()] == [{"feature": "bare_async_generator"}]


class Service:
    @outlay.track
    def method(self) -> Any:
        return self, attribution()

    @outlay.track
    async def coroutine(self) -> Any:
        return self, attribution()

    @outlay.track
    @classmethod
    def above_a_class_method(cls) -> Any:
        return cls, attribution()

    @classmethod
    @outlay.track
    def below_a_class_method(cls) -> Any:
        return cls, attribution()

    @outlay.track
    @staticmethod
    def above_a_static_method() -> Any:
        return attribution()

    @outlay.track(feature="given")
    @staticmethod
    async def static_coroutine() -> Any:
        return attribution()


async def test_methods_of_every_kind() -> None:
    service = Service()
    assert service.method() == (service, {"feature": "method"})
    assert await service.coroutine() == (service, {"feature": "coroutine"})
    assert service.above_a_class_method() == (Service, {"feature": "above_a_class_method"})
    assert Service.below_a_class_method() == (Service, {"feature": "below_a_class_method"})
    assert service.above_a_static_method() == Service.above_a_static_method() == {"feature": "above_a_static_method"}
    assert await Service.static_coroutine() == {"feature": "given"}


class Handler:
    async def __call__(self) -> Any:
        await asyncio.sleep(0)
        return attribution()


async def test_an_object_that_is_awaited_when_called() -> None:
    assert await outlay.track(feature="handler")(Handler())() == {"feature": "handler"}
    assert await outlay.track(Handler())() == {}, "it has no name"
    assert await outlay.track(feature="part")(functools.partial(bare_coroutine))() == {"feature": "part"}


def test_a_lambda_has_no_name() -> None:
    assert outlay.track(lambda: attribution())() == {}


def test_a_feature_without_its_name_is_an_error() -> None:
    misused: Any = outlay.track
    with pytest.raises(TypeError, match=r"track\(feature='chat'\)"):
        misused("chat")
