"""How a batch gets to the server, and what becomes of it: every answer has one of four fates."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any

from ._errors import Unavailable
from ._events import Warn
from ._http import Answer, Transport

_FIRST_BACKOFF = 0.5
_LONGEST_BACKOFF = 30.0
_SLOW_BACKOFF = 30.0
_LONGEST_RETRY_AFTER = 300.0
_STRUGGLING = 5
_SPLITS = 32
"""Requests spent on finding what spoils one batch; one bad event in 500 takes 18."""


class Fate(Enum):
    DONE = "the server has them"
    CONTENT = "something in this body cannot be taken: split it until it is found"
    LATER = "try again"
    SETUP = "a person must change something: keep everything, try slowly"


def fate(status: int) -> Fate:
    if status == 202:
        return Fate.DONE
    if status in (400, 413, 422):
        return Fate.CONTENT
    if status in (408, 425, 429) or status >= 500:
        return Fate.LATER
    # 401 and 403; and what an Outlay server never says: a redirect, a 404, a login page's 200.
    return Fate.SETUP


def backoff(attempt: int, retry_after: float | None, uniform: Callable[[float, float], float]) -> float:
    """Seconds to wait after failure `attempt` (from 1): full jitter, on top of what the server asked for."""
    longest = min(_LONGEST_BACKOFF, _FIRST_BACKOFF * 2 ** min(attempt - 1, 10))
    return min(retry_after or 0.0, _LONGEST_RETRY_AFTER) + uniform(0.0, longest)


class Delivery:
    """Carries batches over a transport until each event's fate is known.

    Args:
        rest: waits so many seconds, or less; the flag says that the server asked for it. False means: give up.
        settle: hears `(sent, rejected)` for every piece whose fate is known.
        losses: what was dropped since the server last heard of it, by reason; it hears with the next batch.
        told: the server has heard of these.
    """

    def __init__(
        self,
        transport: Transport,
        rest: Callable[[float, bool], bool],
        settle: Callable[[int, int], None],
        warn: Warn,
        losses: Callable[[], Mapping[str, int]] = dict,
        told: Callable[[Mapping[str, int]], None] = lambda losses: None,
    ) -> None:
        self._losses = losses
        self._told = told
        self.failures = 0
        """In a row, until the server answers with something final."""
        self._transport = transport
        self._rest = rest
        self._settle = settle
        self._warn = warn

    @property
    def is_struggling(self) -> bool:
        """The circuit is open: a try now and then finds out whether the server is back, and nobody waits for it."""
        return self.failures >= _STRUGGLING

    def deliver(self, batch: list[bytes]) -> bool:
        """However long that takes; the queue bounds what waits meanwhile. False where it was given up."""
        pieces = [batch]
        splits = 0
        while pieces:
            piece = pieces.pop()
            answer = self._answer(piece)
            if answer is None:
                return False
            if answer.status == 202:
                self._accepted(answer, len(piece))
            elif len(piece) > 1 and splits < _SPLITS:
                splits += 1
                middle = len(piece) // 2
                pieces += [piece[middle:], piece[:middle]]
            else:
                self._settle(0, len(piece))
                self._warn("refused", f"the server refused events with {answer.status}: {_said(answer)}")
        return True

    def _answer(self, piece: list[bytes]) -> Answer | None:
        """The answer that settles these events' fate; None where it was given up."""
        losses = {code: lost for code, lost in self._losses().items() if lost}
        dropped = b',"dropped":' + json.dumps(losses).encode() if losses else b""
        body = b'{"events":[' + b",".join(piece) + b"]" + dropped + b"}"
        attempt = 0
        while True:
            attempt += 1
            retry_after: float | None = None
            try:
                answer = self._transport.exchange("POST", "/v1/events", body)
            except Unavailable as error:
                self._warn("unavailable", f"{error}. Events wait and are sent later")
            except Exception as error:  # noqa: BLE001 - a fault of ours must not end the thread that would say so
                self._warn("fault", f"sending failed with {type(error).__name__}; events wait and are sent later")
            else:
                what = fate(answer.status)
                if what in (Fate.DONE, Fate.CONTENT):
                    self.failures = 0
                    self._told(losses if what is Fate.DONE else {})
                    return answer
                retry_after = self._put_off(answer, what)
            self.failures += 1
            if not self._rest(backoff(attempt, retry_after, random.uniform), retry_after is not None):
                return None

    def _put_off(self, answer: Answer, what: Fate) -> float | None:
        """Say why; the seconds the server, or our own patience, asks for."""
        if what is Fate.LATER:
            self._warn(
                f"status_{answer.status}", f"the server answered {answer.status}; events wait and are sent later"
            )
            return answer.retry_after
        if answer.status in (401, 403):
            self._warn("key", "the server refuses this key; events wait. Check OUTLAY_API_KEY and its scope `ingest`")
        else:
            self._warn("address", f"no Outlay server answers there ({answer.status}); events wait. Check OUTLAY_URL")
        return max(answer.retry_after or 0.0, _SLOW_BACKOFF)

    def _accepted(self, answer: Answer, events: int) -> None:
        rejected = _rejections(answer.body)[:events]
        self._settle(events - len(rejected), len(rejected))
        for code, message in rejected:
            self._warn(f"rejected_{code}", f"the server rejected an event ({code}): {message}")


def _rejections(body: bytes) -> list[tuple[str, str]]:
    try:
        return [(str(r.get("code"))[:40], str(r.get("message"))[:200]) for r in json.loads(body)["rejected"]]
    except (ValueError, KeyError, TypeError, AttributeError):
        return []


def _said(answer: Answer) -> str:
    try:
        problem: Any = json.loads(answer.body)
        return str(problem["detail"])[:200]
    except (ValueError, KeyError, TypeError):
        return "no reason given"
