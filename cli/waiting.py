"""Repeats a command's work until the database or the brokers answer."""

import asyncio
from collections.abc import Awaitable, Callable
from time import monotonic
from typing import Annotated, Final, TypeVar

import typer

from cli.output import printable
from core.errors import Unavailable

Result = TypeVar("Result")
_PAUSE_SECONDS: Final = 2

Wait = Annotated[
    int, typer.Option("--wait", min=0, max=86_400, help="Seconds in which it tries again while nothing answers")
]


async def attempt_until(work: Callable[[], Awaitable[Result]], seconds: float) -> Result:
    """The result of `work`, tried again while it raises `Unavailable`; each new reason is printed to standard error.

    Raises `Unavailable` after `seconds`, and any other error at once.
    """
    deadline, said = monotonic() + seconds, ""
    while True:
        try:
            return await work()
        except Unavailable as error:
            if monotonic() + _PAUSE_SECONDS > deadline:
                raise
            if error.detail != said:
                said = error.detail
                typer.echo(f"waiting: {printable(said)}", err=True)
        await asyncio.sleep(_PAUSE_SECONDS)
