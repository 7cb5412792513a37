"""Applications whose requests call OpenAI's own clients, behind the middleware; prints their cost headers."""

import asyncio
import json
import os
import sys
from typing import Any

import outlay.auto  # noqa: F401 - captures calls
from openai import AsyncOpenAI, OpenAI
from outlay.middleware import ASGIMiddleware, WSGIMiddleware

URLS: dict[str, str] = json.loads(os.environ["FAKE_PROVIDERS"])
OPENAI: dict[str, Any] = {"api_key": "sk-x", "base_url": f"{URLS['openai']}/v1"}
ASKED: dict[str, Any] = {"model": "gpt-4o", "messages": [{"role": "user", "content": "What is the return policy?"}]}
ASKED_STREAM = {**ASKED, "stream": True, "stream_options": {"include_usage": True}}


def by_wsgi() -> dict[str, str]:
    """Two calls, one of them streamed."""
    client = OpenAI(**OPENAI)
    found: dict[str, str] = {}

    def app(_: Any, start_response: Any) -> list[bytes]:
        client.chat.completions.create(**ASKED)
        for _chunk in client.chat.completions.create(**ASKED_STREAM):
            pass
        start_response("200 OK", [])
        return [b"done"]

    WSGIMiddleware(app)({}, lambda _, headers: found.update(headers))
    return found


async def by_asgi() -> list[dict[str, str]]:
    """Requests at once, of 0 to 3 calls each."""
    client = AsyncOpenAI(**OPENAI)

    async def app(scope: Any, receive: Any, send: Any) -> None:
        await asyncio.gather(*(client.chat.completions.create(**ASKED) for _ in range(scope["calls"])))
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"done"})

    async def request(calls: int) -> dict[str, str]:
        messages: list[Any] = []

        async def send(message: Any) -> None:
            messages.append(message)

        await ASGIMiddleware(app)({"type": "http", "calls": calls}, None, send)  # type: ignore[arg-type]
        return {name.decode(): value.decode() for name, value in messages[0]["headers"]}

    return list(await asyncio.gather(*(request(calls) for calls in range(4))))


if __name__ == "__main__":
    sys.stdout.write(json.dumps({"wsgi": by_wsgi(), "asgi": asyncio.run(by_asgi())}) + "\n")
