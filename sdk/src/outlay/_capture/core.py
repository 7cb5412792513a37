"""Every transport's adapter ends here: a request seen, its answer tapped, and the call handed to the sender."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, Protocol
from urllib.parse import unquote

from outlay._context import attribution
from outlay._errors import OutlayError
from outlay._inference import caller_feature
from outlay.providers._endpoints import COMPATIBLE, Hosts, Target, polled, target

from . import headers
from .asked import Asked, asked
from .call import INSIDE, MAX_RAW_BYTES, Call

_log = logging.getLogger("outlay")


class Seen(NamedTuple):
    """A request, as every adapter shows it."""

    method: str
    host: str
    """Lower case, with the port where it is not the scheme's own."""
    path: str
    headers: Callable[[], headers.Pairs]
    body: Callable[[], bytes | Mapping[str, Any] | None]
    """Asked for only where the request is a provider's."""
    query: str = ""
    can_change: bool = True
    """Whether another body can be sent: not where the request is signed."""
    can_filter: bool = False
    """Whether it can take something out of a streamed answer."""


class Sink(Protocol):
    """Where calls go: the runtime's ways in."""

    def capture(self, call: Call) -> None: ...

    def warn(self, code: str, message: str) -> None: ...

    def settle(self) -> None:
        """Called where a call has ended and may wait: sends at once on serverless hosts, else does nothing."""

    async def asettle(self) -> None: ...


Listener = Callable[["list[dict[str, Any]] | None"], None]
_UNSENT: dict[str, Any] = {"provider": COMPATIBLE, "model": "", "cost_usd": 0, "cost_source": "provider"}
"""What a call has cost that was given up before it was made."""
Gate = Callable[[Call, Seen], "Listener | None"]
"""Asked before a call is sent; may refuse it by raising an `OutlayError` or by an answer of its own (`replay`). What it
returns hears the call's events as soon as the call is over, in the caller's thread; None: they cannot be read."""
Shaper = Callable[[Call, Seen], None]
"""May set `sent_body`, `filter` or `replay` on a call that is about to be sent."""


class Capture:
    """What the adapters share. With nothing switched on that changes a call, only `X-Cost-*` is taken out."""

    def __init__(self) -> None:
        self.hosts = Hosts()
        self.sink: Sink | None = None
        self.gates: list[Gate] = []
        self.shapers: list[Shaper] = []
        self._default_feature: str | None = None

    def start(self, sink: Sink) -> None:
        self.sink = sink
        self._default_feature = os.environ.get("OUTLAY_FEATURE_DEFAULT") or None
        for pair in os.environ.get("OUTLAY_HOSTS", "").split(","):
            host, found, provider = pair.partition("=")
            if found:
                self.hosts.register(host, provider)

    def stop(self) -> None:
        self.sink = None
        self.gates.clear()
        self.shapers.clear()

    def begin(self, look: Callable[..., Seen], *given: Any) -> Call | None:
        """A call of what `look(*given)` shows; None where this is no call to a provider, or one that is seen already.

        Raises:
            OutlayError: a gate refused the call; nothing else is ever raised.
        """
        sink = self.sink
        if sink is None or INSIDE.get():
            return None
        try:
            seen = look(*given)
            call = None
            if seen.method == "POST":
                call = self._begin(seen, sink)
            elif seen.method == "GET" and "/responses/" in seen.path:
                call = self._polled(seen)
            return call or self._passing(seen)
        except OutlayError:  # a gate refuses the call
            raise
        except Exception as error:  # noqa: BLE001 - the SDK never hurts its host
            sink.warn("capture", f"a call was not recorded: looking at it failed with {type(error).__name__}")
            return None

    def _begin(self, seen: Seen, sink: Sink) -> Call | None:
        provider = self.hosts.provider(seen.host)
        if provider is None and not seen.path.endswith("/chat/completions"):
            return None
        found = target(provider, seen.path)
        if found is None:
            return None
        if found.model is not None:
            found = found._replace(model=unquote(found.model))
        if found.provider == COMPATIBLE:
            sink.warn(
                f"host_{seen.host}",
                f"calls to {seen.host} are recorded as provider {COMPATIBLE}, which has no prices; say whose they are "
                f'with outlay.register_host("{seen.host}", "openai") or OUTLAY_HOSTS',
            )
        body = seen.body()
        if not isinstance(body, bytes) or len(body) > MAX_RAW_BYTES:
            kept: bytes | Asked = asked(body, count=True)
        else:
            kept = body
        said = headers.of_request(seen.headers())
        call = Call(found, kept, self._attribution(said), headers.attempt(said), headers.ours(said), self._ended)
        call.listeners = [hear for gate in self.gates if (hear := gate(call, seen)) is not None]
        for shape in self.shapers if call.replay is None else ():
            self.safely(shape, call, seen)
        return call

    def _polled(self, seen: Seen) -> Call | None:
        """A look at a response in the background: it costs nothing, but may be the first to say what that has cost."""
        found = polled(self.hosts.provider(seen.host), seen.path)
        if found is None:
            return None
        said = headers.of_request(seen.headers())
        call = Call(found, Asked(), self._attribution(said), None, headers.ours(said), self._ended)
        call.is_poll = True
        return call

    def _passing(self, seen: Seen) -> Call | None:
        """Another request to a provider, such as for its list of models: only relieved of headers that are ours."""
        provider = self.hosts.provider(seen.host)
        if provider is None or not (ours := headers.ours(headers.of_request(seen.headers()))):
            return None
        call = Call(Target(provider, "other", ""), Asked(), {}, None, ours, lambda _: None)
        call.is_heard = False
        return call

    def _ended(self, call: Call) -> None:
        """Whatever happens here, the application's call goes on."""
        sink = self.sink
        if call.on_end is not None:
            self.safely(call.on_end, call)
        try:
            if call.is_unsent:
                call.events, sink = [_UNSENT], None
            if call.listeners or call.size > MAX_RAW_BYTES:
                call.facts()
            for hear in call.listeners:
                hear(call.facts())
            if sink is not None:
                sink.capture(call)
        except Exception as error:  # noqa: BLE001 - the SDK never hurts its host
            for hear in call.listeners:
                hear(None)
            if sink is not None:
                sink.warn("capture", f"a call was not recorded: reading it failed with {type(error).__name__}")

    def settle(self) -> None:
        if self.sink is not None:
            self.sink.settle()

    async def asettle(self) -> None:
        if self.sink is not None:
            await self.sink.asettle()

    def _attribution(self, said: Mapping[str, str]) -> Mapping[str, Any]:
        """What headers say wins: it is nearest to the call."""
        around = attribution()
        if said:
            around = {**around, **headers.attribution(said)}
        if "feature" in around:
            return around
        feature = caller_feature() or self._default_feature
        return {**around, "feature": feature} if feature else around

    def safely(self, function: Callable[..., Any], *given: Any) -> Any:
        """What an adapter does besides the call itself; None where it failed, and the call goes on."""
        try:
            return function(*given)
        except Exception as error:  # noqa: BLE001 - the SDK never hurts its host
            if self.sink is not None:
                self.sink.warn("capture", f"a call was not recorded: {type(error).__name__} in {function.__name__}")
            return None


CAPTURE = Capture()
"""What the patched transports work on; there is one of each in a process."""
