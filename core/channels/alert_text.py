"""An alert in words: what happened, where, how far over its limit, at what rate, what drives it, where to look."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from decimal import ROUND_DOWN, Decimal
from typing import Any, Final, NamedTuple

from core.channels.alert_payload import AlertMessage

_DRIVERS: Final = 3
_MEASURES: Final = {"cost_usd": "cost_usd", "tokens": "tokens", "events": "event_count"}
"""By metric, the field of a driver that holds its amount."""
_AMOUNT_FIELDS: Final = frozenset(_MEASURES.values())
_SECONDS_AN_HOUR: Final = 3600
_LONGEST_LINK: Final = 1_000
"""Characters. A longer link, as of a name of emoji, leaves a message no room, and some receivers refuse it."""


class AlertText(NamedTuple):
    """One alert, the same for every channel that people read."""

    name: str
    """The budget's."""
    event: str
    """What happened, with its amount: never cut."""
    lines: list[str]
    link: str | None
    """Absolute, at most 1,000 characters; None without OUTLAY_PUBLIC_URL."""

    @property
    def title(self) -> str:
        return f"{self.name}: {self.event}"


def alert_text(message: AlertMessage, metric: str) -> AlertText:
    """`metric` is the unit of the amounts: cost_usd, tokens or events."""
    event = _EVENTS.get(message.type, _other)(message, metric)
    late = " (late: the window had ended)" if message.late else ""
    lines, query = list(_lines(message, metric)), message.links.get("query")
    links = [link for name in ("query", "alert") if (link := message.links.get(name)) and link.startswith("http")]
    if query is not None and not links:  # without OUTLAY_PUBLIC_URL they are paths
        lines.append(f"Look: GET {query}")
    short = [link for link in links if len(link) <= _LONGEST_LINK]
    return AlertText(message.alert_name, event + late, lines, short[0] if short else None)


def amount(value: Decimal, metric: str) -> str:
    """For people: USD to the cent, or to the first non-zero digit below it; the JSON has every digit."""
    if metric != "cost_usd":
        return f"{value:,.0f} {metric}"
    # Cut, not rounded: a text must not say that a limit was reached when it was not.
    digits = 2 if abs(value) >= Decimal("0.01") or not value else min(-value.adjusted(), 12)
    return f"${value.quantize(Decimal(1).scaleb(-digits), ROUND_DOWN):,f}"


def cut(text: str, room: int, size: Callable[[str], int]) -> str:
    """The beginning of a text that has room, with an ellipsis if that is not all of it.

    `size` is of one character as the receiver counts it, markup and escapes included.
    """
    if sum(map(size, text)) <= room:
        return text
    used, end = size("…"), 0
    while used + size(text[end]) <= room:
        used, end = used + size(text[end]), end + 1
    return text[:end] + "…"


def share(value: Decimal) -> str:
    """0.8 as 80 %; cut to a tenth of a percent, as amounts are cut."""
    percent = (value * 100).quantize(Decimal("0.1"), ROUND_DOWN)
    return f"{percent:f} %".replace(".0 %", " %")


def _threshold(message: AlertMessage, metric: str) -> str:
    reached = share(message.threshold) if message.threshold is not None else "its limit"
    return f"{reached} reached, {_of_limit(message, metric)}"


def _of_limit(message: AlertMessage, metric: str) -> str:
    return f"{amount(message.spend_usd, metric)} of {amount(message.threshold_usd, metric)}"


def _recovered(message: AlertMessage, metric: str) -> str:
    return f"recovered, {_of_limit(message, metric)}"


def _burn_rate(message: AlertMessage, metric: str) -> str:
    return f"spending too fast, {_of_limit(message, metric)} so far"


def _forecast(message: AlertMessage, metric: str) -> str:
    return f"will pass its limit, {_of_limit(message, metric)} so far"


def _anomaly(message: AlertMessage, metric: str) -> str:
    return f"unusual spend, {amount(message.spend_usd, metric)}"


def _unpriced(message: AlertMessage, metric: str) -> str:
    events = message.details.get("unpriced_events", 0)
    return f"usage without a price, its cost is not in any sum: {events:,} events, beside {_of_limit(message, metric)}"


def _absent(message: AlertMessage, metric: str) -> str:
    return "no data from what always sends"


def _test(message: AlertMessage, metric: str) -> str:
    return "if you can read this, it works"


def _other(message: AlertMessage, metric: str) -> str:
    return message.type


_EVENTS: Final = {
    "budget.threshold": _threshold,
    "budget.recovered": _recovered,
    "budget.burn_rate": _burn_rate,
    "budget.forecast": _forecast,
    "anomaly": _anomaly,
    "usage.unpriced": _unpriced,
    "usage.absent": _absent,
    "test": _test,
}


def _lines(message: AlertMessage, metric: str) -> Iterator[str]:
    if message.type == "test":
        return
    yield f"Where: {_where(message)}"
    yield f"Window: {_window(message)}"
    if message.threshold_usd:
        reached = share(message.spend_usd / message.threshold_usd)
        yield f"Spent: {_of_limit(message, metric)} ({reached}){_over(message, metric)}"
    if (rate := _rate(message, metric)) is not None:
        yield f"Rate: {rate}"
    if message.drivers:
        yield f"Driven by: {'; '.join(_driver(driver, metric) for driver in message.drivers[:_DRIVERS])}"
    for name, value in message.details.items():
        yield f"{name.replace('_', ' ').capitalize()}: {_shown(value)}"


def _where(message: AlertMessage) -> str:
    scope = message.scope if message.scope_value is None else f"{message.scope} {message.scope_value}"
    return scope if message.subject is None else f"{scope}, {message.subject}"


def _window(message: AlertMessage) -> str:
    end = "no end" if message.window_end is None else _time(message.window_end)
    return f"{message.period}, from {_time(message.window_start)} to {end}"


def _time(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M} UTC"


def _over(message: AlertMessage, metric: str) -> str:
    over = message.spend_usd - message.threshold_usd
    return f", {amount(over, metric)} over" if over > 0 else ""


def _rate(message: AlertMessage, metric: str) -> str | None:
    """The window's mean rate and the spend it leads to; None for a window that has ended or just begun."""
    seconds = (message.created_at - message.window_start).total_seconds()
    if seconds < 60 or message.late:
        return None
    rate = message.spend_usd / Decimal(str(seconds)) * _SECONDS_AN_HOUR
    if message.window_end is None:
        return f"{amount(rate, metric)} an hour in this window"
    whole = Decimal(str((message.window_end - message.window_start).total_seconds()))
    by_its_end = message.spend_usd / Decimal(str(seconds)) * whole
    return f"{amount(rate, metric)} an hour in this window, at which it ends at {amount(by_its_end, metric)}"


def _driver(driver: Mapping[str, Any], metric: str) -> str:
    # Sorted: jsonb does not keep the order of keys.
    named = sorted((name, value) for name, value in driver.items() if name not in _AMOUNT_FIELDS)
    labels = ", ".join(f"{name} {value}" if value else f"no {name}" for name, value in named)
    return f"{labels} {amount(Decimal(driver[_MEASURES[metric]]), metric)}"


def _shown(value: Any) -> str:
    return f"{value:f}" if isinstance(value, Decimal) else str(value)
