"""An alert in words: what happened, where, how far over, at what rate, what drives it, and where to look."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from decimal import ROUND_DOWN, Decimal
from typing import Any, Final, NamedTuple

from core.budgets.message import AlertMessage

DRIVERS: Final = 3
_MEASURES: Final = {"cost_usd": "cost_usd", "tokens": "tokens", "events": "event_count"}
"""By metric, what of a driver is its amount."""
_OF: Final = frozenset(_MEASURES.values())
_SECONDS_AN_HOUR: Final = 3600


class Story(NamedTuple):
    """What every channel tells in its own form."""

    title: str
    lines: list[str]
    link: str | None


def story(message: AlertMessage, metric: str) -> Story:
    """`metric` says what the amounts are: cost_usd, tokens or events."""
    title = _TITLES.get(message.type, _other)(message, metric)
    late = " (late: the window had ended)" if message.late else ""
    lines, query = list(_lines(message, metric)), message.links.get("query")
    link = query if query is not None and query.startswith("http") else None  # without OUTLAY_PUBLIC_URL it is a path
    if query is not None and link is None:
        lines.append(f"Look: GET {query}")
    return Story(f"{message.alert_name}: {title}{late}", lines, link)


def amount(value: Decimal, metric: str) -> str:
    """For people: USD to the cent, or to the first digit that is not 0; the JSON has all of them."""
    if metric != "cost_usd":
        return f"{value:,.0f} {metric}"
    # Cut, not rounded: nobody is to read that a limit was reached which was not.
    digits = 2 if abs(value) >= Decimal("0.01") or not value else min(-value.adjusted(), 12)
    return f"${value.quantize(Decimal(1).scaleb(-digits), ROUND_DOWN):,f}"


def share(value: Decimal) -> str:
    """0.8 as 80 %; cut at a tenth, as money is."""
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
    return "tokens without a price: their cost is not in any sum"


def _absent(message: AlertMessage, metric: str) -> str:
    return "no data from what always sends"


def _test(message: AlertMessage, metric: str) -> str:
    return "if you can read this, it works"


def _other(message: AlertMessage, metric: str) -> str:
    return message.type


_TITLES: Final = {
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
        yield f"Driven by: {'; '.join(_driver(driver, metric) for driver in message.drivers[:DRIVERS])}"
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
    """The window's mean, and where it leads; a closed window has none any more."""
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
    # Sorted: a stay in jsonb changes their order.
    named = sorted((name, value) for name, value in driver.items() if name not in _OF)
    what = ", ".join(f"{name} {value}" if value else f"no {name}" for name, value in named)
    return f"{what} {amount(Decimal(driver[_MEASURES[metric]]), metric)}"


def _shown(value: Any) -> str:
    return f"{value:f}" if isinstance(value, Decimal) else str(value)
