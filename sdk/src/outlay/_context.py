"""Attribution: who and what a call is for, carried by the context it happens in."""

from __future__ import annotations

from collections.abc import Mapping
from contextvars import ContextVar
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from ._fields import canonical
from ._wrapping import Function, inside

if TYPE_CHECKING:
    from ._budget import Budget
    from ._tracker import CostTracker

_NOTHING: Mapping[Any, Any] = MappingProxyType({})
_Scope = TypeVar("_Scope", bound="Scope")


class Frame(NamedTuple):
    """What one entered scope says, merged with everything around it. Never changed, so that contexts can share it."""

    attribution: Mapping[str, Any] = _NOTHING
    budgets: tuple[Budget, ...] = ()
    """What calls are paid from, the outermost first."""
    paths: Mapping[CostTracker, tuple[str, ...]] = _NOTHING
    """Where each tracker's records go."""
    owner: object = None
    outer: Frame | None = None


_BOTTOM = Frame()
_current: ContextVar[Frame] = ContextVar("outlay_attribution", default=_BOTTOM)


def current() -> Frame:
    return _current.get()


def attribution() -> Mapping[str, Any]:
    """What the surrounding scopes say; the innermost wins."""
    return _current.get().attribution


class Scope:
    """A context manager, sync and async, that one object may enter any number of times, in any threads and tasks."""

    def _frame(self, outer: Frame) -> Frame:
        """What holds inside: owned by this scope."""
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
                return
            frame = frame.outer
        # Left in another context than entered, such as a generator closed elsewhere: there is nothing to restore.

    async def __aenter__(self: _Scope) -> _Scope:
        return self.__enter__()

    async def __aexit__(self, *_: object) -> None:
        self.__exit__()


class track(Scope):
    """Attribute every call inside, as a decorator of any kind of function or as a (sync or async) context manager.

    One object may be entered any number of times, by any number of threads and tasks at once.

    Args:
        feature, team, user_id, tenant, session_id, run_id, …: any attribution field of an event.
        custom: anything else becomes the event's `extra`.
    """

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
        return Frame({**outer.attribution, **self._given}, outer.budgets, outer.paths, self, outer)

    def __call__(self, function: Function) -> Function:
        return inside(self, function)


def feature(name: str) -> track:
    """`with outlay.feature("doc-parse"):`, the short form of `track(feature=…)`; a decorator as well."""
    return track(feature=name)
