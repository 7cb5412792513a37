"""A body has few values, whatever its length; who sends very many wrong ones is not told each."""

import asyncio
import json
import threading
from collections.abc import Sequence
from typing import Any

import pytest
from fastapi import Request
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel
from starlette.requests import ClientDisconnect

from core.errors import Malformed, TooLarge, Unavailable
from core.http.bodies import bodies_room, exact_body
from core.http.fair_room import FairRoom
from core.http.problems import from_validation, problem_response
from core.limits import MAX_BODY, MAX_BODY_COMMAS

READ_IN: list[int] = []


class Body(BaseModel, extra="forbid"):
    names: dict[str, int] = {}
    text: str = ""

    def model_post_init(self, context: Any) -> None:
        READ_IN.append(threading.get_ident())


def request(body: bytes) -> Request:
    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body}

    state = {"bodies": bodies_room(), "owner": 1}
    return Request({"type": "http", "method": "POST", "headers": [], "state": state}, receive)


async def test_a_body_has_a_number_of_values() -> None:
    wide = {"names": {str(n): n for n in range(MAX_BODY_COMMAS + 1)}}
    assert len((await exact_body(request(json.dumps(wide).encode()), Body)).names) == MAX_BODY_COMMAS + 1
    with pytest.raises(TooLarge):
        await exact_body(request(json.dumps({**wide, "text": ""}).encode()), Body)


async def test_very_many_faults_are_one_sentence() -> None:
    for count, told in ((1_000, 1_000), (1_001, 1), (MAX_BODY_COMMAS, 1)):
        wrong = {"names": {str(n): "x" for n in range(count)}}
        with pytest.raises(RequestValidationError) as raised:
            await exact_body(request(json.dumps(wrong).encode()), Body)
        error = from_validation(raised.value)
        assert (error.status, len(error.errors)) == (422, told)
        assert len(problem_response(error).body) < 256 * 1024
    assert "10,000 faults" in error.detail


async def test_a_long_body_is_read_in_a_thread() -> None:
    READ_IN.clear()
    for length in (10, 100_000):
        assert len((await exact_body(request(b'{"text": "%b"}' % (b"x" * length)), Body)).text) == length
    here = threading.get_ident()
    assert [thread == here for thread in READ_IN] == [True, False]


@pytest.mark.parametrize("text", [b"\\ud800", b"\xed\xa0\x80"])
async def test_half_a_character_is_refused_however_it_is_written(text: bytes) -> None:
    with pytest.raises(Exception, match="surrogate"):
        await exact_body(request(b'{"text": "%b"}' % text), Body)


@pytest.mark.parametrize("text", [b"\\u0000", b"a\\u0000b", b"\\\\\\u0000"])
async def test_no_body_has_a_nul(text: bytes) -> None:
    """The database holds none, whatever a field allows: a price's source was a 500."""
    with pytest.raises(RequestValidationError) as raised:
        await exact_body(request(b'{"text": "%b"}' % text), Body)
    assert "NUL" in from_validation(raised.value).detail


async def test_the_escape_of_a_nul_may_be_a_text() -> None:
    assert (await exact_body(request(rb'{"text": "\\u0000"}'), Body)).text == r"\u0000"


class Sender:
    """Sends a piece of a body, and the rest once it may."""

    def __init__(self, room: FairRoom, owner: int, first: bytes, *rest: dict[str, Any]) -> None:
        self._messages = [{"type": "http.request", "body": first, "more_body": True}, *rest]
        self.may_end = asyncio.Event()
        state = {"bodies": room, "owner": owner}
        scope = {"type": "http", "method": "POST", "headers": [], "state": state}
        self.reading = asyncio.create_task(exact_body(Request(scope, self._receive), Body))

    async def _receive(self) -> dict[str, Any]:
        if self._messages[0]["body"] is None or not self._messages[0].get("more_body"):
            await self.may_end.wait()
        return self._messages.pop(0)


START, END = b'{"text": "' + b"x" * 9_990, {"type": "http.request", "body": b'"}'}


async def ended(senders: Sequence[Sender]) -> list[Any]:
    return await asyncio.gather(*(sender.reading for sender in senders), return_exceptions=True)


async def test_bodies_together_hold_what_there_is_room_for() -> None:
    """Three hundred half bodies of a MiB took the memory of three hundred."""
    room = bodies_room(109_000)
    senders = [Sender(room, owner, START, END) for owner in range(30)]
    for _ in range(20):
        await asyncio.sleep(0)
    assert room.held == 100_000
    assert sum(sender.reading.done() for sender in senders) == 20
    for sender in senders:
        sender.may_end.set()
    results = await ended(senders)
    assert [len(each.text) for each in results if isinstance(each, Body)] == [9_990] * 10
    assert {(type(each), each.retry_after) for each in results if not isinstance(each, Body)} == {(Unavailable, 1)}
    assert room.held == 0
    assert len((await exact_body(request(b'{"text": "now"}'), Body)).text) == 3


async def test_one_organisation_leaves_room_for_others() -> None:
    room = bodies_room(300_100)
    loud, quiet = [Sender(room, 1, START, END) for _ in range(30)], Sender(room, 2, START, END)
    quiet.may_end.set()
    assert isinstance(await quiet.reading, Body)
    for sender in loud:
        sender.may_end.set()
    assert sum(isinstance(each, Unavailable) for each in await ended(loud)) == 10, "it has two thirds"
    assert room.held == 0


@pytest.mark.parametrize(
    ("last", "error"),
    [
        ({"type": "http.request", "body": b"x"}, Malformed),
        ({"type": "http.request", "body": b" " * MAX_BODY}, TooLarge),
        ({"type": "http.disconnect", "body": None}, ClientDisconnect),
        (None, asyncio.CancelledError),
    ],
)
async def test_the_room_is_given_back_however_a_body_ends(
    last: dict[str, Any] | None, error: type[BaseException]
) -> None:
    room = bodies_room()
    sender = Sender(room, 1, START, last or END)
    for _ in range(5):
        await asyncio.sleep(0)
    assert room.held == len(START)
    if last is None:
        sender.reading.cancel()
    sender.may_end.set()
    (raised,) = await ended([sender])
    assert (type(raised), room.held) == (error, 0)
    trace = raised.__traceback__
    kept = []
    while trace is not None:
        kept += [v for v in trace.tb_frame.f_locals.values() if isinstance(v, bytearray)]
        trace = trace.tb_next
    assert sum(map(len, kept)) == 0, "an error that lives on keeps what was read"
