"""A transport without a network, and a runtime that uses it."""

import json
from collections import Counter
from typing import Any

from outlay._http import HttpResponse
from outlay._runtime import Runtime

TAKEN = HttpResponse(202, b'{"accepted": 1, "rejected": []}', None)


class Wire:
    """Gives the configured responses, then 202s, and keeps the requests."""

    def __init__(self, *answers: HttpResponse | Exception) -> None:
        self.answers = list(answers)
        self.bodies: list[list[dict[str, Any]]] = []
        self.sizes: list[int] = []
        self.unseen: Counter[str] = Counter()
        self.closed = False

    def exchange(self, method: str, path: str, body: bytes | None = None, timeout: float | None = None) -> HttpResponse:
        assert (method, path) == ("POST", "/v1/events")
        sent = json.loads(body or b"{}")
        self.unseen.update(sent.get("unseen", {}))
        self.bodies.append(sent["events"])
        self.sizes.append(len(body or b""))
        return self.answer(self.bodies[-1])

    def answer(self, events: list[dict[str, Any]]) -> HttpResponse:
        answer = self.answers.pop(0) if self.answers else TAKEN
        if isinstance(answer, Exception):
            raise answer
        return answer

    def close(self) -> None:
        self.closed = True

    @property
    def events(self) -> list[dict[str, Any]]:
        return [event for body in self.bodies for event in body]


def runtime(wire: Wire, **more: Any) -> Runtime:
    made = Runtime()
    made._hooked = True  # a test's runtime registers nothing at exit
    given = {"service": "shop", "base_url": "http://unused", "connect": lambda _: wire, **more}
    made.init("ol_live_key_secret_of_some_length", **given)
    return made
