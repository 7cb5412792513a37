"""From a sender's event and a price to what the ledger stores. Pure.

`cost_status` is never a guess in disguise: `reported` (the provider's own figure), `priced` (usage × price book),
`estimated` (and why), `unpriced` (and why; the cost is None, not 0).
"""

from decimal import Decimal
from typing import Final, NamedTuple

from outlay.pricing import Charge, LineItem, Unpriced, Usage, price

from core.event import CostStatus, UsageEvent
from core.prices.book import Price

_STANDARD_TIERS: Final = frozenset({"default", "standard", "auto", "on_demand", "on-demand"})
_NOTHING: Final = Decimal(0)
_INFERRED: Final = frozenset({"partial_provider", "tokenizer_estimate"})


class Charged(NamedTuple):
    """What one event costs. The line items add up to `cost`; both are empty and None where it is unpriced."""

    usage: Usage
    input_tokens: int
    output_tokens: int
    list_cost: Decimal | None
    cost: Decimal | None
    cost_status: CostStatus
    reason: str | None
    price_id: int | None
    line_items: tuple[LineItem, ...]


class _Counted(NamedTuple):
    usage: Usage
    input_tokens: int
    output_tokens: int
    flags: tuple[str, ...]


def failed(event: UsageEvent) -> bool:
    """Whether the provider refused or broke the call."""
    return event.error_type is not None or (event.status_code or 0) >= 400


def charge(event: UsageEvent, found: Price | None) -> Charged:
    """Price an event by the price `found` for its provider, model and time."""
    counted = _count(event)
    usage, total_in, total_out, flags = counted
    missing = _why_not_countable(event)
    priced = None if missing or found is None else _price(counted, event, found)
    computed = priced if isinstance(priced, Charge) else None
    if event.cost_source == "provider" and event.cost_usd is not None:
        return _settled(counted, event.cost_usd, "reported", _reason(flags), found if computed else None, computed)
    if computed is not None and found is not None:
        reason = _reason(flags + computed.estimates)
        status: CostStatus = "estimated" if reason else "priced"
        cost = computed.cost_usd
        return Charged(usage, total_in, total_out, cost, cost, status, reason, found.id, computed.line_items)
    if event.cost_usd is not None:
        return _settled(counted, event.cost_usd, "estimated", _reason((*flags, "sender")), None, None)
    if missing == "failed_call" or (failed(event) and missing is None and not any(usage)):
        # A refused call that used nothing costs nothing, whoever refused it.
        return Charged(usage, total_in, total_out, _NOTHING, _NOTHING, "priced", "failed_call", None, ())
    why = missing or (f"no_{priced.token_class}_price" if isinstance(priced, Unpriced) else "unknown_model")
    return Charged(usage, total_in, total_out, None, None, "unpriced", _reason((why, *flags)), None, ())


def _reason(codes: tuple[str, ...]) -> str | None:
    return "+".join(dict.fromkeys(codes)) if codes else None


def _settled(
    counted: _Counted,
    cost: Decimal,
    status: CostStatus,
    reason: str | None,
    found: Price | None,
    computed: Charge | None,
) -> Charged:
    """A cost that somebody else worked out: one line."""
    line = LineItem("reported" if status == "reported" else "sender", 1, cost, 1, cost)
    list_cost = computed.cost_usd if computed else None
    return Charged(*counted[:3], list_cost, cost, status, reason, found.id if found else None, (line,))


def _price(counted: _Counted, event: UsageEvent, found: Price) -> Charge | Unpriced:
    try:
        charged = price(counted.usage, found.rates)
    except Unpriced as unpriced:
        return unpriced
    not_modelled = _not_modelled(event, found)
    return charged._replace(estimates=charged.estimates + not_modelled) if not_modelled else charged


def _not_modelled(event: UsageEvent, found: Price) -> tuple[str, ...]:
    """What this price book does not know how to charge yet, named on every event that it concerns."""
    reasons = found.warnings
    if event.service_tier is not None and event.service_tier.lower() not in _STANDARD_TIERS:
        reasons += ("service_tier_not_priced",)
    if event.is_batch:
        reasons += ("batch_not_priced",)
    if _has_units(event):
        reasons += ("units_not_priced",)
    return reasons


def _why_not_countable(event: UsageEvent) -> str | None:
    """The code of why there is nothing to multiply; None where there is."""
    if event.input_tokens is not None or event.output_tokens is not None or _has_classes(event):
        return None
    if event.total_tokens:
        return "no_usage_split"
    if _has_units(event):
        return "units_not_priced"
    return "failed_call" if failed(event) else "no_usage"


def _has_units(event: UsageEvent) -> bool:
    return bool(event.units) and any((event.units or {}).values())


def _has_classes(event: UsageEvent) -> bool:
    """Whether a part was counted, although no total was; a part of 0 says nothing of the rest."""
    return any(
        (
            event.cache_read_tokens,
            event.cache_write_tokens,
            event.cache_write_5m_tokens,
            event.cache_write_1h_tokens,
            event.reasoning_tokens,
            event.audio_input_tokens,
            event.audio_output_tokens,
            event.image_input_tokens,
            event.image_output_tokens,
        )
    )


def _count(event: UsageEvent) -> _Counted:
    """Disjoint classes out of the contract's totals, which contain them. What does not add up is flagged."""
    cache_read = event.cache_read_tokens or 0
    write_5m, write_1h, flags = _cache_writes(event)
    audio_in, image_in = event.audio_input_tokens or 0, event.image_input_tokens or 0
    reasoning = event.reasoning_tokens or 0
    audio_out, image_out = event.audio_output_tokens or 0, event.image_output_tokens or 0
    parts_in = cache_read + write_5m + write_1h + audio_in + image_in
    parts_out = reasoning + audio_out + image_out
    input_total = parts_in if event.input_tokens is None else event.input_tokens
    output_total = parts_out if event.output_tokens is None else event.output_tokens
    inconsistent = input_total < parts_in or output_total < parts_out
    if event.total_tokens is not None and _why_not_countable(event) is None:
        inconsistent = inconsistent or event.total_tokens != input_total + output_total
    if inconsistent:
        flags = (*flags, "usage_inconsistent")
    if event.usage_source in _INFERRED:
        flags = (*flags, event.usage_source)
    usage = Usage(
        max(input_total - parts_in, 0),
        cache_read,
        write_5m,
        write_1h,
        max(output_total - parts_out, 0),
        reasoning,
        audio_in,
        audio_out,
        image_in,
        image_out,
    )
    return _Counted(usage, input_total, output_total, flags)


def _cache_writes(event: UsageEvent) -> tuple[int, int, tuple[str, ...]]:
    """5-minute and 1-hour writes. A total beyond them has an unknown life: priced as 5 minutes, and flagged."""
    write_5m, write_1h = event.cache_write_5m_tokens or 0, event.cache_write_1h_tokens or 0
    total = event.cache_write_tokens
    if total is None or total == write_5m + write_1h:
        return write_5m, write_1h, ()
    if total < write_5m + write_1h:
        return write_5m, write_1h, ("usage_inconsistent",)
    return total - write_1h, write_1h, ("cache_write_ttl_unknown",)
