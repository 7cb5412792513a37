"""Answers about a time that is over: a client may keep one, and asks with `If-None-Match` whether it still stands.

The server always computes the answer, because a late event may have changed it. A 304 saves only the transfer.
"""

import asyncio
import hashlib
import re
from collections.abc import Iterable
from typing import Final

from starlette.types import Message, Scope, Send

_NOW: Final = re.compile(rb'"as_of":"[^"]*"')
"""When the question was asked, the one part of an answer that is always another."""
_ALWAYS_ASK: Final = (b"cache-control", b"private, no-cache")
_IN_A_THREAD: Final = 256 * 1024
"""Bytes whose digest would keep the event loop for a tenth of a millisecond."""


def has_tag(if_none_match: str, tag: str) -> bool:
    """Whether that header has the tag, by the weak comparison (RFC 9110, 13.1.2)."""
    known = {part.strip().removeprefix("W/") for part in if_none_match.split(",")}
    return tag.removeprefix("W/") in known or "*" in known


def revalidated(scope: Scope, send: Send) -> Send:
    """`send` for a GET. An answer to an organisation is private. Where `request.state.is_over`, it has an `ETag`, and
    is 304 without a body to a client that has it; but not what comes in pieces."""
    start: Message | None = None

    async def send_revalidated(message: Message) -> None:
        nonlocal start
        if message["type"] == "http.response.start":
            start = message  # until its body is known
            return
        head, start = start, None
        if head is not None:
            head, message = await _compared(scope, head, message)
            await send(head)
        await send(message)

    return send_revalidated


async def _compared(scope: Scope, head: Message, body: Message) -> tuple[Message, Message]:
    """The head and the body, or its first piece, that the client gets."""
    state = scope.get("state", {})
    if "owner" not in state:
        return head, body
    headers = [*head["headers"], _ALWAYS_ASK]
    if head["status"] != 200 or not state.get("is_over") or body.get("more_body"):
        return {**head, "headers": headers}, body
    tag = await _tag(body.get("body", b""))
    headers.append((b"etag", tag.encode()))
    if not has_tag(_if_none_match(scope["headers"]), tag):
        return {**head, "headers": headers}, body
    kept = [header for header in headers if not header[0].lower().startswith(b"content-")]
    return {**head, "status": 304, "headers": kept}, {**body, "body": b""}


async def _tag(body: bytes) -> str:
    return await asyncio.to_thread(_tag_of, body) if len(body) > _IN_A_THREAD else _tag_of(body)


def _tag_of(body: bytes) -> str:
    """Weak, since two answers with the same tag differ in when they were given."""
    return f'W/"{hashlib.blake2b(_NOW.sub(b"", body), digest_size=16).hexdigest()}"'


def _if_none_match(headers: Iterable[tuple[bytes, bytes]]) -> str:
    return ",".join(value.decode("latin-1") for name, value in headers if name == b"if-none-match")
