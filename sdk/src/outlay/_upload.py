"""Uploading batches of events: when to retry, when to wait for a person, how to find the event that spoils a batch."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from enum import Enum
from typing import Any

from ._errors import Unavailable
from ._events import Warn
from ._http import HttpResponse, Transport
from ._losses import Losses

_FIRST_BACKOFF = 0.5
_LONGEST_BACKOFF = 30.0
_SLOW_BACKOFF = 30.0
_LONGEST_RETRY_AFTER = 300.0
_OPEN_CIRCUIT_FAILURES = 5
_MAX_SPLITS = 32
"""Requests spent on finding what spoils one batch; one bad event in 500 takes 18."""


class Fate(Enum):
    """The meaning of a response for the events that were sent."""

    ACCEPTED = "the server has them"
    BAD_CONTENT = "the server refuses something in the body: split the batch until it is found"
    RETRY = "send them again later"
    MISCONFIGURED = "a person must change a setting: keep everything, retry slowly"


def fate(status: int) -> Fate:
    """By the HTTP status of a response."""
    if status == 202:
        return Fate.ACCEPTED
    if status in (400, 413, 422):
        return Fate.BAD_CONTENT
    if status in (408, 425, 429) or status >= 500:
        return Fate.RETRY
    # 401 and 403; and what an Outlay server never sends: a redirect, a 404, a login page with status 200.
    return Fate.MISCONFIGURED


def backoff(attempt: int, retry_after: float | None, uniform: Callable[[float, float], float]) -> float:
    """Seconds to wait after failure `attempt` (from 1): full jitter, on top of what the server asked for."""
    longest = min(_LONGEST_BACKOFF, _FIRST_BACKOFF * 2 ** min(attempt - 1, 10))
    return min(retry_after or 0.0, _LONGEST_RETRY_AFTER) + uniform(0.0, longest)


class Uploader:
    """Sends batches over a transport until the fate of each event is known.

    Args:
        rest: waits at most so many seconds; its second argument says whether the server asked for the wait. It returns
            False where the events must be given up.
        settle: called with `(sent, rejected)` counts for every part of a batch whose fate is known.
        losses: what was lost since the last report to the server, sent with the next batch: `dropped` events by reason,
            and `unseen` calls by provider.
        reported: called with the losses that the server now knows of.
    """

    def __init__(
        self,
        transport: Transport,
        rest: Callable[[float, bool], bool],
        settle: Callable[[int, int], None],
        warn: Warn,
        losses: Callable[[], Losses] = dict,
        reported: Callable[[Losses], None] = lambda losses: None,
    ) -> None:
        self._losses = losses
        self._reported = reported
        self.failures = 0
        """In a row, since the last response that was final for its events."""
        self._transport = transport
        self._rest = rest
        self._settle = settle
        self._warn = warn

    @property
    def is_struggling(self) -> bool:
        """The circuit is open: nothing waits for the server, and occasional tries find out whether it is back."""
        return self.failures >= _OPEN_CIRCUIT_FAILURES

    def upload(self, batch: list[bytes]) -> bool:
        """Takes as long as it takes; the queue limits what waits meanwhile. False where the events were given up."""
        parts = [batch]
        splits = 0
        while parts:
            part = parts.pop()
            response = self._final_response(part)
            if response is None:
                return False
            if response.status == 202:
                self._accepted(response, len(part))
            elif len(part) > 1 and splits < _MAX_SPLITS:
                splits += 1
                middle = len(part) // 2
                parts += [part[middle:], part[:middle]]
            else:
                self._settle(0, len(part))
                self._warn("refused", f"the server refused events with {response.status}: {_detail(response)}")
        return True

    def _final_response(self, part: list[bytes]) -> HttpResponse | None:
        """The response that decides the fate of these events; None where they were given up."""
        losses = self._losses()
        body = _body(part, losses)
        attempt = 0
        while True:
            attempt += 1
            retry_after: float | None = None
            try:
                response = self._transport.exchange("POST", "/v1/events", body)
            except Unavailable as error:
                self._warn("unavailable", f"{error}. Events wait and are sent later")
            except Exception as error:  # noqa: BLE001 - a bug of ours must not end the thread that would report it
                self._warn("fault", f"sending failed with {type(error).__name__}; events wait and are sent later")
            else:
                meaning = fate(response.status)
                if meaning in (Fate.ACCEPTED, Fate.BAD_CONTENT):
                    self.failures = 0
                    self._reported(losses if meaning is Fate.ACCEPTED else {})
                    return response
                retry_after = self._put_off(response, meaning)
            self.failures += 1
            if not self._rest(backoff(attempt, retry_after, random.uniform), retry_after is not None):
                return None

    def report(self) -> bool:
        """Tell the server of losses without an event. Tried once: False where it may help to try again."""
        losses = self._losses()
        try:
            status = self._transport.exchange("POST", "/v1/events", _body([], losses)).status
        except Exception:  # noqa: BLE001 - the next batch carries them too
            return False
        if fate(status) is Fate.ACCEPTED:
            self._reported(losses)
        # An older server refuses it for want of an event. It gets the losses with the next batch.
        return fate(status) in (Fate.ACCEPTED, Fate.BAD_CONTENT)

    def _put_off(self, response: HttpResponse, meaning: Fate) -> float | None:
        """Warn of the reason; returns the seconds to wait that the server asked for, or that the fate requires."""
        status = response.status
        if meaning is Fate.RETRY:
            self._warn(f"status_{status}", f"the server answered {status}; events wait and are sent later")
            return response.retry_after
        if status in (401, 403):
            self._warn("key", "the server refuses this key; events wait. Check OUTLAY_API_KEY and its scope `ingest`")
        else:
            self._warn("address", f"no Outlay server answers there ({status}); events wait. Check OUTLAY_URL")
        return max(response.retry_after or 0.0, _SLOW_BACKOFF)

    def _accepted(self, response: HttpResponse, events: int) -> None:
        rejected = _named(response.body, "rejected")[:events]
        self._settle(events - len(rejected), len(rejected))
        for code, message in rejected:
            self._warn(f"rejected_{code}", f"the server rejected an event ({code}): {message}")
        for code, message in _named(response.body, "warnings")[:events]:
            self._warn(f"warned_{code}", f"the server took an event that is not as it should be ({code}): {message}")


def _body(part: list[bytes], losses: Losses) -> bytes:
    said = b"".join(b',"%b":%b' % (name.encode(), json.dumps(counts).encode()) for name, counts in losses.items())
    return b'{"events":[' + b",".join(part) + b"]" + said + b"}"


def _named(body: bytes, field: str) -> list[tuple[str, str]]:
    """(code, message) of each event that the field names; none where the answer cannot be read."""
    named = _field(body, field)
    found = [each for each in named if isinstance(each, dict)] if isinstance(named, list) else []
    return [(_line(each.get("code"), 40), _line(each.get("message"), 200)) for each in found]


def _detail(response: HttpResponse) -> str:
    return _line(_field(response.body, "detail"), 200) or "no reason given"


def _field(body: bytes, name: str) -> Any:
    """A field of a JSON object; None of anything else."""
    try:
        content = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return content.get(name) if isinstance(content, dict) else None


def _line(text: object, longest: int) -> str:
    """A text of the server's for a log: of one line, without commands to a terminal."""
    return "".join(c if c.isprintable() else " " for c in text[:longest]) if isinstance(text, str) else ""
