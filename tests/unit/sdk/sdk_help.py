"""A transport without a network, and a runtime of a test's own."""

import json
from typing import Any

from outlay._http import Answer
from outlay._runtime import Runtime

TAKEN = Answer(202, b'{"accepted": 1, "rejected": []}', None)


class Wire:
    """Answers as told, then with 202, and keeps what it got."""

    def __init__(self, *answers: Answer | Exception) -> None:
        self.answers = list(answers)
        self.bodies: list[list[dict[str, Any]]] = []
        self.sizes: list[int] = []
        self.closed = False

    def exchange(self, method: str, path: str, body: bytes | None = None, timeout: float | None = None) -> Answer:
        assert (method, path) == ("POST", "/v1/events")
        self.bodies.append(json.loads(body or b"{}")["events"])
        self.sizes.append(len(body or b""))
        return self.answer(self.bodies[-1])

    def answer(self, events: list[dict[str, Any]]) -> Answer:
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
    made._hooked = True  # a test's runtime leaves nothing at exit
    given = {"service": "shop", "base_url": "http://unused", "connect": lambda _: wire, **more}
    made.init("ol_live_key_secret_of_some_length", **given)
    return made
