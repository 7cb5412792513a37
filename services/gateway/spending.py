"""What an attempt may cost, as budgets are asked about it: from the request's body and from what was learned lately."""

import re
from collections import OrderedDict
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from time import time_ns
from typing import Any, Final, NamedTuple
from uuid import UUID

from outlay._events import rfc3339

from core.accounts.auth import Principal
from core.errors import Problem, TooLarge
from core.event import UsageEvent
from core.holds.decision import Call
from core.holds.estimate import RequestSize
from core.holds.learned import BytesPerToken, UsualCaps
from core.holds.request import DEFAULT_CAP, ReadRequest, read_request
from core.ledger_id import LedgerId
from core.prices.book import PriceBook
from core.prices.context_windows import windows_of
from core.providers.provider import OpenProvider
from services.gateway.attribution import check_allowed
from services.gateway.errors import BadRequest
from services.gateway.request_body import LIMIT

_READ: Final = frozenset(("chat", "responses", "embeddings"))
"""Operations whose price follows from the tokens that a body shows."""
_BATCHES: Final = re.compile(r".*(?:/batches|/batch/jobs|(?::|%3[Aa])batchGenerateContent)/?")
BATCH: Final = "batch"
BATCH_LASTS: Final = timedelta(hours=26)
BACKGROUND_LASTS: Final = timedelta(hours=24)
_AFTERWARDS: Final = 60
"""Seconds after a call's time-outs."""
_BYTES_A_TOKEN: Final = 4
_UNKNOWN: Final = RequestSize(0, 0, knows="nothing")
_REMEMBERED: Final = 10_000


class Spending(NamedTuple):
    """A request that may cost money."""

    operation: str
    """As an event names it, or `batch`."""
    endpoint: str
    model: str
    attribution: Mapping[str, Any]
    document: Mapping[str, Any] | None
    """Its body; None: not JSON, or too large."""
    service_tier: str | None = None
    region: str | None = None
    is_stream: bool = False
    cap: int | None = None
    """The output cap that it states."""
    body_bytes: int = 0
    is_too_large: bool = False
    """Whether the body is longer than what is read."""

    @property
    def is_readable(self) -> bool:
        return self.document is not None and self.operation in _READ

    @property
    def needs_body(self) -> bool:
        """Whether its body would say what it may cost, and cannot be read."""
        return self.document is None and self.operation in _READ

    @property
    def is_background(self) -> bool:
        return self.document is not None and self.document.get("background") is True


def unreadable(spending: Spending) -> Problem:
    """The answer to a request that a budget has to read, and cannot."""
    if spending.is_too_large:
        return TooLarge(f"A budget has to read this body; it is at most {LIMIT:,} bytes.")
    return BadRequest("A budget has to read this body, and it is no JSON object.", code="unreadable_body")


def starts_batch(method: str, path: str) -> bool:
    return method == "POST" and _BATCHES.fullmatch(path) is not None


class Learned:
    """What a process's calls have shown: bytes of a token, usual answers, and what stored answers count as input."""

    def __init__(self) -> None:
        self.bytes, self.caps = BytesPerToken(), UsualCaps()
        self._stored: OrderedDict[tuple[LedgerId, str], int] = OrderedDict()

    def learn(self, ledger_id: LedgerId, read: ReadRequest | None, event: UsageEvent) -> None:
        """From an event whose usage the provider has told."""
        if event.usage_source != "provider" or event.output_tokens is None:
            return
        self.caps.learn(event.feature, event.model_requested or event.model, event.output_tokens)
        if event.response_id is not None:
            self._stored[ledger_id, event.response_id] = (event.input_tokens or 0) + event.output_tokens
            if len(self._stored) > _REMEMBERED:
                self._stored.popitem(last=False)
        if read is None or read.reads_elsewhere or read.size.input_classes != ("input",):
            return
        self.bytes.learn(event.model, read.text_bytes, event.input_tokens or 0)

    def stored(self, ledger_id: LedgerId, document: Mapping[str, Any]) -> int | None:
        """Tokens of the answer that the request goes on from; None: it names none, or none that is remembered."""
        previous = document.get("previous_response_id")
        return self._stored.get((ledger_id, previous)) if isinstance(previous, str) else None


def read_size(
    spending: Spending, provider: str, ledger_id: LedgerId, learned: Learned, prices: PriceBook
) -> ReadRequest | None:
    """What the body says of its size; None: nothing."""
    document, model = spending.document, spending.model
    if document is None or not spending.is_readable:
        return None
    usual = learned.caps.of(spending.attribution.get("feature"), model)
    read = read_request(document, provider, model, learned.bytes.of(model), usual)
    size = read.size
    if spending.operation == "embeddings":
        size = size._replace(output_cap=0)
    if read.reads_elsewhere:
        size = _with_stored(size, ledger_id, document, learned, _window(prices, ledger_id, provider, model))
    return read._replace(size=size)


def _with_stored(
    size: RequestSize, ledger_id: LedgerId, document: Mapping[str, Any], learned: Learned, window: int | None
) -> RequestSize:
    """With what the model reads beside the body: what is remembered of it, else as much as the model can read."""
    stored = learned.stored(ledger_id, document)
    if stored is not None:
        return size._replace(input_tokens=size.input_tokens + stored)
    if window is None:
        return _UNKNOWN
    return size._replace(input_tokens=max(size.input_tokens, window), knows="part")


def _window(prices: PriceBook, ledger_id: LedgerId, provider: str, model: str) -> int | None:
    quote = prices.quote(ledger_id, provider, model, datetime.now(UTC))
    return max(windows_of([quote.price]), default=None) if quote is not None else None


def attempt_call(
    spending: Spending,
    read: ReadRequest | None,
    principal: Principal,
    provider: OpenProvider,
    operation_id: str,
    number: int,
) -> Call:
    """One attempt as budgets see it."""
    spec = provider.spec
    event = UsageEvent(
        model=spending.model,
        provider=spec.event_provider,
        timestamp=datetime.now(UTC),
        operation_id=operation_id,
        attempt=number,
        operation=spending.operation if spending.operation != BATCH else "other",  # type: ignore[arg-type]
        endpoint=spending.endpoint,
        service_tier=spending.service_tier,
        region=spending.region,
        is_batch=True if spending.operation == BATCH else None,
        **spending.attribution,
    )
    lasts = BATCH_LASTS if spending.operation == BATCH else _lasts(provider)
    size = _UNKNOWN if read is None else read.size

    def may_use(model: str) -> bool:
        if spec.models and model not in spec.models:
            return False
        try:
            check_allowed(principal, spec.event_provider, model)
        except BadRequest:
            return False
        return True

    states_cap = read is None or read.states_cap or spending.operation == "embeddings"
    return Call(
        *(principal.ledger_id, UUID(operation_id), number, event, size, lasts),
        principal.key_id,
        states_cap,
        may_use,
    )


def _lasts(provider: OpenProvider) -> timedelta:
    spec = provider.spec
    return timedelta(seconds=(spec.total_timeout_s or spec.timeout_s) + _AFTERWARDS)


def lost_event(
    spending: Spending, read: ReadRequest | None, provider: OpenProvider, model: str | None
) -> dict[str, Any]:
    """What the journal has of an attempt, without ids: the most that it may use, where that can be told."""
    event: dict[str, Any] = {
        "provider": provider.spec.event_provider,
        "model": model or spending.model,
        "model_requested": spending.model,
        "timestamp": rfc3339(time_ns()),
        "operation": spending.operation,
        "endpoint": spending.endpoint,
        "usage_source": "tokenizer_estimate",
        **spending.attribution,
    }
    if read is not None:
        event |= {"input_tokens": read.size.input_tokens, "output_tokens": read.size.output_tokens}
    elif spending.is_readable:
        event |= {"input_tokens": spending.body_bytes // _BYTES_A_TOKEN, "output_tokens": spending.cap or DEFAULT_CAP}
    return {**event, "is_stream": True} if spending.is_stream else event
