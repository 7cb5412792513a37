"""Attribution of calls to features, teams, users and more, carried by the context that a call happens in."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, overload

from ._event_fields import canonical
from ._wrapping import Function, inside, is_function

if TYPE_CHECKING:
    from ._budget import Budget

_NOTHING: Mapping[Any, Any] = MappingProxyType({})
_Scope = TypeVar("_Scope", bound="Scope")
Meter = Callable[["list[dict[str, Any]] | None"], None]
"""Gets the events of a call as soon as it has ended; None where they cannot be read. Never raises."""
_log = logging.getLogger("outlay")


class Frame(NamedTuple):
    """The state inside an entered scope, merged with the scopes around it. Immutable, so that contexts can share it."""

    attribution: Mapping[str, Any] = _NOTHING
    budgets: tuple[Budget, ...] = ()
    """The budgets that calls are paid from, the outermost first."""
    paths: Mapping[object, tuple[str, ...]] = _NOTHING
    """The names of the scopes that are open, by the `CostTracker` they belong to."""
    meters: tuple[Meter, ...] = ()
    """Who learns of every call that is made here."""
    owner: object = None
    outer: Frame | None = None


_OUTERMOST = Frame()
_current: ContextVar[Frame] = ContextVar("outlay_attribution", default=_OUTERMOST)


def current() -> Frame:
    return _current.get()


def attribution() -> Mapping[str, Any]:
    """The attribution of a call made here; the innermost scope wins."""
    return _current.get().attribution


class Listeners:
    """Whether anything in this process records calls, or was told not to. Until then attribution serves nobody."""

    are_there = False

    def warn(self) -> None:
        """Say so, once."""
        self.are_there = True
        _log.warning(
            "outlay: a scope (track, session, run) was left, but no call is captured and none was recorded in it; "
            "call outlay.init() or outlay.wrap(client) first, or import outlay.auto"
        )


LISTENERS = Listeners()


class Scope:
    """A context manager, sync and async, that one object may enter any number of times, in any threads and tasks."""

    _is_for_events = False
    """Whether it does nothing but attribute events."""

    def _frame(self, outer: Frame) -> Frame:
        """The frame that holds inside this scope; its `owner` is the scope."""
        raise NotImplementedError

    def __enter__(self: _Scope) -> _Scope:
        outer = _current.get()
        _current.set(self._frame(outer))
        return self

    def __exit__(self, *_: object) -> None:
        frame: Frame | None = _current.get()
        while frame is not None:
            if frame.owner is self and frame.outer is not None:
                _current.set(frame.outer)
                if not LISTENERS.are_there and self._is_for_events and not frame.outer.attribution:
                    LISTENERS.warn()
                return
            frame = frame.outer
        # Left in another context than it was entered in, such as a generator closed elsewhere: nothing to restore.

    async def __aenter__(self: _Scope) -> _Scope:
        return self.__enter__()

    async def __aexit__(self, *_: object) -> None:
        self.__exit__()


class Tracked(Scope):
    """The scope of `track`. May be entered any number of times, by any number of threads and tasks at once."""

    _is_for_events = True

    def __init__(
        self,
        /,
        *,
        feature: str | None = None,
        team: str | None = None,
        user_id: str | None = None,
        tenant: str | None = None,
        session_id: str | None = None,
        run_id: str | None = None,
        **custom: Any,
    ) -> None:
        named = {"feature": feature, "team": team, "user_id": user_id, "tenant": tenant}
        given = {**named, "session_id": session_id, "run_id": run_id, **custom}
        self._given = canonical(given)

    def _frame(self, outer: Frame) -> Frame:
        return Frame({**outer.attribution, **self._given}, outer.budgets, outer.paths, outer.meters, self, outer)

    def __call__(self, function: Function) -> Function:
        return inside(self if self._given else _NamedByDefault(function), function)


class _NamedByDefault(Scope):
    """Gives calls inside a function its name as their feature, where no scope around gives them one."""

    _is_for_events = True

    def __init__(self, function: object) -> None:
        name = getattr(function, "__name__", None)
        self._feature = {"feature": name} if isinstance(name, str) and not name.startswith("<") else {}

    def _frame(self, outer: Frame) -> Frame:
        return Frame({**self._feature, **outer.attribution}, outer.budgets, outer.paths, outer.meters, self, outer)


@overload
def track(function: Function, /) -> Function: ...
@overload
def track(
    *,
    feature: str | None = None,
    team: str | None = None,
    user_id: str | None = None,
    tenant: str | None = None,
    session_id: str | None = None,
    run_id: str | None = None,
    **custom: Any,
) -> Tracked: ...
def track(
    function: Callable[..., Any] | None = None,
    /,
    *,
    feature: str | None = None,
    team: str | None = None,
    user_id: str | None = None,
    tenant: str | None = None,
    session_id: str | None = None,
    run_id: str | None = None,
    **custom: Any,
) -> Any:
    """Attributes every call inside. A decorator for any kind of function, and a context manager, sync and async.

    `@outlay.track` and `@outlay.track()` make the function's name the feature, where no scope around gives one.

    Args:
        feature, team, user_id, tenant, session_id, run_id, …: any attribution field of an event.
        custom: other names become the event's `extra`; one that is nearly a field's is logged, once.
    """
    scope = Tracked(
        feature=feature, team=team, user_id=user_id, tenant=tenant, session_id=session_id, run_id=run_id, **custom
    )
    if function is None:
        return scope
    if not is_function(function):
        raise TypeError(f"track takes names, such as track(feature={function!r}), or decorates a function")
    return scope(function)


@overload
def feature(name: Function, /) -> Function: ...
@overload
def feature(name: str) -> Tracked: ...
def feature(name: Any) -> Any:
    """Short for `track(feature=name)`: `with outlay.feature("doc-parse"):`, or a decorator; bare, as `@track` is."""
    return track(name) if is_function(name) else track(feature=name)
