"""The payload of an alert: the JSON body of a webhook, from which every other channel renders."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Final, Literal, NamedTuple

import msgspec

from core.json_codec import encode

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
    """One alert. Amounts and limits are in the unit of the budget's metric, times UTC."""

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
    """The limit in force, top-ups included."""
    spend_usd: Decimal
    window_start: datetime
    window_end: datetime | None
    """None: the window of a run, which has no end."""
    late: bool
    """Whether the window had ended when the alert fired."""
    drivers: Sequence[Mapping[str, Any]]
    """The three largest contributors: `{<dimension>: value, "cost_usd": …, "tokens": …, "event_count": …}`."""
    links: Mapping[str, str]
    """`query`: the cost report of this window; `alert`: the budget."""
    details: Mapping[str, Any] = {}
    """Further fields of its type, such as a forecast's interval. Left out of the JSON when empty."""

    def body(self) -> dict[str, Any]:
        """The fields of the JSON."""
        body = self._asdict()
        if not self.details:
            del body["details"]
        return body


def to_json(message: AlertMessage) -> bytes:
    """The body; amounts are numbers with every digit."""
    return encode(message.body())


def from_json(text: str | bytes) -> AlertMessage:
    """Read what `to_json` wrote, also after PostgreSQL stored it as `jsonb`."""
    body: dict[str, Any] = _decode(text)
    times = {name: body[name] and datetime.fromisoformat(body[name]) for name in _TIMES}
    numbers = {name: None if body[name] is None else Decimal(body[name]) for name in _NUMBERS}
    return AlertMessage(**{**body, **times, **numbers})
