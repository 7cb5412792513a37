"""What an alert says: the body of a webhook, the same for every channel."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Final, Literal, NamedTuple

import msgspec

from core.http import encode

AlertType = Literal[
    "budget.threshold",
    "budget.recovered",
    "budget.burn_rate",
    "budget.forecast",
    "anomaly",
    "usage.unpriced",
    "usage.absent",
    "test",
]

_decode = msgspec.json.Decoder(float_hook=Decimal).decode
_TIMES: Final = ("created_at", "window_start", "window_end")
_NUMBERS: Final = ("threshold", "threshold_usd", "spend_usd")


class AlertMessage(NamedTuple):
    """One alert. Money and limits are in the budget's own unit, times UTC; its JSON is the contract's webhook."""

    id: str
    """The `Outlay-Event-Id`: the same on every retry, duplicate and digest."""
    type: AlertType
    created_at: datetime
    alert_id: str
    alert_name: str
    scope: str
    scope_value: str | None
    subject: str | None
    """The bare value of `each`; None where the budget has no subjects."""
    period: str
    threshold: Decimal | None
    """A share of the limit; None where the type has none."""
    threshold_usd: Decimal
    """The limit, with what tops it up."""
    spend_usd: Decimal
    window_start: datetime
    window_end: datetime | None
    """None: a run's."""
    late: bool
    """Whether the window had ended at the decision."""
    drivers: Sequence[Mapping[str, Any]]
    """What it was spent on: the top three, `{<dimension>: value, "cost_usd": …}`."""
    links: Mapping[str, str]
    """`query` shows it."""
    details: Mapping[str, Any] = {}
    """What its type has beside: a forecast's interval, a burn rate's pace. Not in the JSON where there is nothing."""

    def body(self) -> dict[str, Any]:
        """What becomes JSON."""
        body = self._asdict()
        if not self.details:
            del body["details"]
        return body


def to_json(message: AlertMessage) -> bytes:
    """The body, money as numbers with every digit."""
    return encode(message.body())


def from_json(text: str | bytes) -> AlertMessage:
    """What `to_json` wrote, also after a stay in `jsonb`."""
    body: dict[str, Any] = _decode(text)
    times = {name: body[name] and datetime.fromisoformat(body[name]) for name in _TIMES}
    numbers = {name: None if body[name] is None else Decimal(body[name]) for name in _NUMBERS}
    return AlertMessage(**{**body, **times, **numbers})
