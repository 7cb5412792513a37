"""A call that is not sent, told to a client library that takes any exception for a bad connection and tries again.

Libraries made by Stainless (OpenAI's, Anthropic's, Groq's, …) do. They get an answer that says not to try again, and
what they raise for it becomes the `BudgetExceeded` that it was.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from types import ModuleType
from typing import TYPE_CHECKING, Any

from outlay._errors import BudgetExceeded

from .call import Answer
from .patching import Patches

if TYPE_CHECKING:
    from .call import Call
    from .core import Seen

LIBRARIES = tuple(f"{name}._base_client" for name in ("openai", "anthropic", "groq", "together"))
_MARK = "x-outlay-refused"
_OF_STAINLESS = ("x-stainless-lang", b"x-stainless-lang")
_PAYMENT_REQUIRED = 402


def is_understood(seen: Seen) -> bool:
    """Whether the request is of such a library, and can be answered by us."""
    return seen.can_filter and any(name.lower() in _OF_STAINLESS for name, _ in seen.headers())


def refuse(call: Call, refusal: BudgetExceeded) -> None:
    said = [str(refusal), refusal.limit_type, str(refusal.limit_value), str(refusal.current)]
    headers = {"content-type": "application/json", "x-should-retry": "false", _MARK: json.dumps(said)}
    error = {"message": str(refusal), "type": "budget_exceeded", "code": "budget_exceeded"}
    call.replay = Answer(_PAYMENT_REQUIRED, headers, json.dumps({"error": error}).encode())
    call.done = _nothing


def _nothing(call: Call) -> None:
    """No call was made, so none is recorded."""


def adapt(module: ModuleType, patches: Patches) -> None:
    """A library whose inside is another one raises its own error for the answer, with the same message."""

    def sync(original: Callable[..., Any]) -> Callable[..., Any]:
        def request(self: Any, *args: Any, **options: Any) -> Any:
            try:
                return original(self, *args, **options)
            except Exception as error:
                if (refusal := _refusal(error)) is not None:
                    raise refusal from None
                raise

        return request

    def awaited(original: Callable[..., Any]) -> Callable[..., Any]:
        async def request(self: Any, *args: Any, **options: Any) -> Any:
            try:
                return await original(self, *args, **options)
            except Exception as error:
                if (refusal := _refusal(error)) is not None:
                    raise refusal from None
                raise

        return request

    patches.wrap(module.SyncAPIClient, "request", sync)
    patches.wrap(module.AsyncAPIClient, "request", awaited)


def _refusal(error: Exception) -> BudgetExceeded | None:
    try:
        said = getattr(error, "response").headers[_MARK]  # noqa: B009 - of whatever type it is
        message, limit_type, limit_value, current = json.loads(said)
    except (AttributeError, KeyError, TypeError, ValueError):
        return None
    return BudgetExceeded(message, limit_type, Decimal(limit_value), Decimal(current))
