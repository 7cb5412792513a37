"""JSON bodies of requests and replies, in which money keeps every digit."""

import asyncio
import hashlib
import json
import re
from decimal import Decimal
from functools import lru_cache
from typing import Annotated, Any, Final, TypeVar

from fastapi import Request, Response
from fastapi.exceptions import RequestValidationError
from outlay.numbers import NumberOutOfBounds, read_json
from pydantic import BaseModel, ValidationError, WithJsonSchema

from core.errors import Malformed, TooLarge
from core.http.conditional import has_tag
from core.http.fair_room import FairRoom, Share
from core.json_codec import encode_line
from core.limits import MAX_BODIES_BYTES, MAX_BODY, MAX_BODY_COMMAS

Usd = Annotated[Decimal, WithJsonSchema({"type": "number", "description": "USD, every digit"})]
"""Money in a reply."""

Body = TypeVar("Body", bound=BaseModel)

_NUL: Final = re.compile(rb"(?<!\\)(?:\\\\)*\\u0000")
_SHORT: Final = 16 * 1024
"""Bytes of a body that is read and checked at once, in some milliseconds. A longer one is in a thread."""
_MAX_FAULTS: Final = 1_000
"""Wrong values that are told one by one."""


def reply(body: BaseModel | dict[str, Any], status: int = 200) -> Response:
    """A JSON response that ends with a line break; each `Decimal` in it is a number with every digit."""
    content = body.model_dump() if isinstance(body, BaseModel) else body
    return Response(encode_line(content), status, media_type="application/json")


def constant_reply(request: Request, body: bytes) -> Response:
    """A JSON body made beforehand, with its `ETag`; 304 without it to a client that has it."""
    tag = _tag(body)
    if has_tag(request.headers.get("if-none-match", ""), tag):
        return Response(status_code=304, headers={"ETag": tag})
    return Response(body, headers={"ETag": tag}, media_type="application/json")


@lru_cache(maxsize=64)
def _tag(body: bytes) -> str:
    return f'"{hashlib.blake2b(body, digest_size=16).hexdigest()}"'


def bodies_room(size: int = MAX_BODIES_BYTES) -> FairRoom:
    """For the bytes of all request bodies that one part of a process holds, from a body's first byte on."""
    return FairRoom("bodies", size, "This server holds too many request bodies just now.", retry_after=1)


def declared_size(request: Request) -> int:
    """Bytes that the body has by its head; 0 where that does not say."""
    return int(request.headers.get("content-length") or 0)


async def read_body(request: Request, limit: int, share: Share | None = None) -> bytes:
    """The body. Raises `TooLarge` where it declares more than `limit` bytes, before any is read, or sends more;
    `Unavailable` where the `share` finds no room for it."""
    if declared_size(request) > limit:
        raise TooLarge(f"The body is at most {limit:,} bytes.")
    raw = bytearray()
    try:
        async for chunk in request.stream():
            if share is not None:
                share.take(len(chunk))
            raw += chunk
            if len(raw) > limit:
                raise TooLarge(f"The body is at most {limit:,} bytes.")
    except BaseException:
        raw.clear()  # the error may live as long as a cycle that the collector has not seen
        raise
    request.state.body_is_read = True
    return bytes(raw)


def has_unread_body(request: Request) -> bool:
    """Whether the client may be sending a body that nobody has read: to listen for its leaving would read it."""
    sends = "transfer-encoding" in request.headers or request.headers.get("content-length", "0") != "0"
    return sends and not getattr(request.state, "body_is_read", False)


async def exact_body(request: Request, model: type[Body], default: Body | None = None) -> Body:
    """The JSON body as a `model` whose `Decimal` fields have every digit that was sent.

    A float in between would round them. With a `default`, an empty body is that.

    Raises:
        TooLarge, Malformed: the body is longer than `MAX_BODY`, or no JSON.
        Unavailable: too many bodies are here already.
        RequestValidationError: it does not fit the model, or has a number that nothing could compute with.
    """
    with request.state.bodies.share(request.state.owner) as share:
        raw = await read_body(request, MAX_BODY, share)
        if default is not None and not raw:
            return default
        return _checked(raw, model) if len(raw) <= _SHORT else await asyncio.to_thread(_checked, raw, model)


def _checked(raw: bytes, model: type[Body]) -> Body:
    if raw.count(b",") > MAX_BODY_COMMAS:
        raise TooLarge(f"The body has at most {MAX_BODY_COMMAS:,} commas; send it in several parts.")
    try:
        stated = read_json(raw)
        if b"\\u" in raw or not raw.isascii():
            json.dumps(stated, ensure_ascii=False, default=str).encode()
    except NumberOutOfBounds as error:
        path = [str(step).encode(errors="replace").decode() for step in error.path]
        fault = {"type": "number_out_of_bounds", "loc": ("body", *path), "msg": error.detail}
        raise RequestValidationError([fault]) from None
    except UnicodeEncodeError:
        # Neither an answer nor the database could hold it.
        raise Malformed("The body has a lone surrogate, as in `\\ud800`: half of a character.") from None
    except (ValueError, RecursionError) as error:
        raise Malformed(f"The body is not valid JSON: {str(error)[:120]}") from None
    try:
        body = model.model_validate(stated)
    except ValidationError as error:
        raise invalid_body(error) from None
    if _NUL.search(raw):
        # A field may allow it; the database holds none.
        fault = {"type": "nul", "loc": ("body",), "msg": "has a NUL character (`\\u0000`), which no text may hold"}
        raise RequestValidationError([fault])
    return body


def invalid_body(error: ValidationError) -> RequestValidationError:
    """The error that FastAPI raises for a body it validates itself; one sentence where very much is wrong."""
    if (count := error.error_count()) > _MAX_FAULTS:
        return RequestValidationError([{"type": "too_many", "loc": ("body",), "msg": f"has {count:,} faults"}])
    errors = error.errors(include_url=False, include_context=False, include_input=False)
    return RequestValidationError([{**e, "loc": ("body", *e["loc"])} for e in errors])
