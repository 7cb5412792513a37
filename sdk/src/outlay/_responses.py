"""The server's responses, with typed fields. Each is a dict whose keys are attributes, too: `reply.version` is
`reply["version"]`."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar


class AttrDict(dict[str, Any]):
    """A dict whose keys can be read as attributes.

    Annotations name the fields that the server promises; every other field it sends is there as well. Money is
    `Decimal`, in USD.
    """

    _row_types: ClassVar[Mapping[str, type[AttrDict]]] = {}
    """The type of the rows, by the name of a field that holds a list of them."""

    def __init__(self, *given: Mapping[str, Any], **fields: Any) -> None:
        super().__init__(*given, **fields)
        for name, kind in self._row_types.items():
            if isinstance(rows := self.get(name), list):
                self[name] = [kind(row) if isinstance(row, dict) else row for row in rows]

    def __getattr__(self, name: str) -> Any:
        try:
            return self[name]
        except KeyError:
            raise AttributeError(f"{type(self).__name__} has no field {name!r}") from None


class CostRow(AttrDict):
    """The costs of one group. Each dimension of `group_by` is a field too, None for events without a value."""

    total_cost_usd: Decimal
    event_count: int
    input_tokens: int
    output_tokens: int
    cached_tokens: int
    reasoning_tokens: int
    total_tokens: int
    avg_latency_ms: Decimal | None
    error_count: int
    saved_usd: Decimal
    unpriced_count: int


class CostSummary(AttrDict):
    summary: list[CostRow]
    group_by: list[str]
    start: str
    end: str
    total_cost_usd: Decimal
    event_count: int
    coverage: dict[str, int]
    """Number of events by `cost_status`: reported, priced, estimated, unpriced."""

    _row_types = {"summary": CostRow}  # noqa: RUF012 - the base declares it as a ClassVar


class Bucket(AttrDict):
    """The costs of one group in one hour, day, week or month."""

    bucket: str
    """Its start in the requested time zone, RFC 3339."""
    cost_usd: Decimal
    event_count: int
    input_tokens: int
    output_tokens: int
    total_tokens: int
    error_count: int
    saved_usd: Decimal


class Timeseries(AttrDict):
    data: list[Bucket]
    interval: str
    timezone: str
    group_by: list[str]
    start: str
    end: str
    total_cost_usd: Decimal
    coverage: dict[str, int]

    _row_types = {"data": Bucket}  # noqa: RUF012 - the base declares it as a ClassVar


class Event(AttrDict):
    """One call in the ledger: the fields that were sent, and its cost."""

    event_id: str
    timestamp: str
    provider: str
    model: str
    cost_usd: Decimal | None
    cost_status: str


class Events(AttrDict):
    events: list[Event]
    """Newest first."""
    limit: int
    next_cursor: str | None

    _row_types = {"events": Event}  # noqa: RUF012 - the base declares it as a ClassVar


class LineItem(AttrDict):
    """`amount_usd` = `quantity` × `unit_price_usd` / `per`. The class of tokens or unit is `item["class"]`."""

    quantity: Decimal
    unit_price_usd: Decimal
    per: int
    amount_usd: Decimal


class Receipt(AttrDict):
    """How the cost of one event was computed; the line items add up to `cost_usd`."""

    event_id: str
    cost_usd: Decimal | None
    list_cost_usd: Decimal | None
    cost_status: str
    reason: str | None
    line_items: list[LineItem]

    _row_types = {"line_items": LineItem}  # noqa: RUF012 - the base declares it as a ClassVar


class TriggeredAlert(AttrDict):
    """A budget alert whose threshold the spend of the current window has reached."""

    alert_id: str
    alert_name: str
    scope: str
    scope_value: str | None
    period: str
    spend_usd: Decimal
    threshold_usd: Decimal
    window_start: str
    window_end: str | None


class CheckedAlerts(AttrDict):
    checked: int
    triggered: list[TriggeredAlert]
    triggered_count: int

    _row_types = {"triggered": TriggeredAlert}  # noqa: RUF012 - the base declares it as a ClassVar


class Insight(AttrDict):
    """One way to save money."""

    type: str
    severity: str
    message: str
    estimated_savings_usd: Decimal


class Insights(AttrDict):
    insights: list[Insight]
    total_estimated_savings_usd: Decimal

    _row_types = {"insights": Insight}  # noqa: RUF012 - the base declares it as a ClassVar


class Verified(AttrDict):
    """The organisation, scopes and mode (live or test) of the API key."""

    org_id: str
    org_name: str
    key_id: str
    scopes: list[str]
    mode: str
