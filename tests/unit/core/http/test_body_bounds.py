"""A body has few values, whatever its length; who sends very many wrong ones is not told each."""

import json
import threading
from typing import Any

import pytest
from fastapi import Request
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel

from core.errors import TooLarge
from core.http.bodies import bodies_room, exact_body
from core.http.problems import from_validation, problem_response
from core.limits import MAX_BODY_COMMAS

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
