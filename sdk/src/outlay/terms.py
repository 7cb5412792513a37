"""A model's dated price as its provider states it: rates, and how service tiers, batches, hours and regions change
them. Pure."""

from collections.abc import Mapping, Sequence
from datetime import datetime, time
from decimal import Decimal
from typing import Any, Final, NamedTuple

from outlay.pricing import Fee, Rate, Rates

STANDARD_TIERS: Final = frozenset({"default", "standard", "auto", "on_demand", "on-demand"})
"""What providers call the tier that nobody asked for."""
WORLDWIDE: Final = frozenset({"global", "default", "not_available"})
"""Regions that change no price."""
BATCH: Final = "batch"
_ASKED_LIMIT: Final = 1_000
"""Senders choose what they ask for."""


class Variant(NamedTuple):
    """What a service tier or a batch changes. The first variant that holds decides each class and unit."""

    service_tier: "str | None"
    is_batch: bool
    rates: Mapping[str, Rate]
    fees: Mapping[str, Fee]

    def holds(self, service_tier: "str | None", is_batch: bool) -> bool:
        return (not self.is_batch or is_batch) and self.service_tier in (None, service_tier)


class Hours(NamedTuple):
    """[start, end) UTC, every day, past midnight where end < start; then these rates hold instead."""

    start: time
    end: time
    rates: Mapping[str, Rate]
    fees: Mapping[str, Fee]

    def holds(self, at: time) -> bool:
        if self.end < self.start:
            return at >= self.start or at < self.end
        return self.start <= at < self.end


class Applied(NamedTuple):
    """The rates that hold for one call."""

    rates: Rates
    estimates: tuple[str, ...] = ()
    """Codes of what the price does not say about such a call."""
    conditions: tuple[str, ...] = ()
    """What of the call chose these rates, for a receipt."""


class Terms:
    """One dated price of one model.

    Args:
        hours: of several that hold, the last one does.
        regions: the factor on every token rate, by region; 1 for one that costs the same.
    """

    __slots__ = ("_asked", "_known", "_tiers", "hours", "regions", "standard", "variants")

    def __init__(
        self,
        rates: Mapping[str, Rate],
        fees: "Mapping[str, Fee] | None" = None,
        variants: Sequence[Variant] = (),
        hours: Sequence[Hours] = (),
        regions: "Mapping[str, Decimal] | None" = None,
    ) -> None:
        self.standard = Applied(Rates(rates, fees))
        self.variants = tuple(variants)
        self.hours = tuple(hours)
        self.regions = dict(regions or {})
        self._tiers = {v.service_tier for v in variants if v.service_tier}
        self._asked: dict[tuple[str | None, bool, str | None, int], tuple[Applied, Decimal | None]] = {}
        self._known: dict[tuple[str | None, bool, str | None, int, Decimal | None], Applied] = {}

    def of(
        self,
        service_tier: "str | None",
        is_batch: bool,
        region: "str | None",
        at: datetime,
        factor: "Decimal | None" = None,
    ) -> Applied:
        """The rates for a call that was served so, `at` a UTC time, times `factor` (of a discount)."""
        if service_tier is None and region is None and factor is None and not is_batch and not self.hours:
            return self.standard
        if self.hours:
            return self._reduced(service_tier, is_batch, region, factor, at)
        # By the factor's identity, which its entry keeps alive: hashing a Decimal takes longer than all the rest.
        asked = service_tier, is_batch, region, id(factor)
        known = self._asked.get(asked)
        if known is None:
            if len(self._asked) >= _ASKED_LIMIT:
                self._asked.clear()
            known = self._asked[asked] = self._reduced(service_tier, is_batch, region, factor, at), factor
        return known[0]

    def _reduced(
        self,
        service_tier: "str | None",
        is_batch: bool,
        region: "str | None",
        factor: "Decimal | None",
        at: datetime,
    ) -> Applied:
        tier = self._tier(service_tier)
        batch = is_batch or tier == BATCH
        place = self._region(region)
        band = max((n for n, hours in enumerate(self.hours) if hours.holds(at.time())), default=-1)
        # What senders write is reduced to what the price knows first, so this stays small.
        key = (None if tier == BATCH else tier, batch, place, band, factor)
        if key not in self._known:
            applied = self._apply(*key[:4])
            self._known[key] = applied if factor is None else applied._replace(rates=applied.rates.times(factor))
        return self._known[key]

    def _tier(self, service_tier: "str | None") -> "str | None":
        name = (service_tier or "").strip().lower()
        if name in self._tiers or name == BATCH:
            return name
        return None if not name or name in STANDARD_TIERS else "?"

    def _region(self, region: "str | None") -> "str | None":
        name = (region or "").strip().lower()
        if name in self.regions:
            return name
        return None if not name or name in WORLDWIDE else "?"

    def _apply(self, tier: "str | None", is_batch: bool, region: "str | None", band: int) -> Applied:
        chosen = self.hours[band] if band >= 0 else None
        rates = dict(chosen.rates if chosen else self.standard.rates.own)
        fees = dict(chosen.fees if chosen else self.standard.rates.fees)
        conditions = [f"{chosen.start:%H:%M} to {chosen.end:%H:%M} UTC"] if chosen else []
        holding = [variant for variant in self.variants if variant.holds(tier, is_batch)]
        for variant in reversed(holding):
            rates.update(variant.rates)
            fees.update(variant.fees)
        estimates: list[str] = []
        if is_batch:
            known = any(variant.is_batch for variant in holding)
            (conditions if known else estimates).append("batch" if known else "batch_not_priced")
        if tier is not None:
            (estimates if tier == "?" else conditions).append(
                "service_tier_not_priced" if tier == "?" else f"service tier {tier}"
            )
        result = Rates(rates, fees)
        if region == "?":
            estimates.append("region_not_priced")
        elif region is not None:
            conditions.append(f"region {region} × {self.regions[region].normalize():f}")
            result = result.times(self.regions[region], fees_too=False)
        return Applied(result, tuple(estimates), tuple(conditions))


def terms_from(rates: Mapping[str, Any], stated: Mapping[str, Any]) -> Terms:
    """From a price as it is stored and sent: amounts are text, so that no float is ever between.

    Args:
        rates: by token class, `"2.5"` or `{"base": "2.5", "tiers": [[start, rate]], "marginal": true}`.
        stated: `fees`, `variants`, `hours` and `regions`, where there are any.
    """
    return Terms(
        _rates(rates),
        _fees(stated.get("fees", {})),
        [
            Variant(v.get("service_tier"), v.get("batch", False), _rates(v["rates"]), _fees(v.get("fees", {})))
            for v in stated.get("variants", ())
        ],
        [
            Hours(time.fromisoformat(h["start"]), time.fromisoformat(h["end"]), _rates(h["rates"]), _fees(h["fees"]))
            for h in stated.get("hours", ())
        ],
        {region: Decimal(factor) for region, factor in stated.get("regions", {}).items()},
    )


def _rates(stated: Mapping[str, Any]) -> dict[str, Rate]:
    return {usage_class: _rate(rate) for usage_class, rate in stated.items()}


def _rate(stated: Any) -> Rate:
    if isinstance(stated, str):
        return Rate(Decimal(stated))
    tiers = tuple((start, Decimal(amount)) for start, amount in stated.get("tiers", ()))
    return Rate(Decimal(stated["base"]), tiers, stated.get("marginal", False))


def _fees(stated: Mapping[str, Any]) -> dict[str, Fee]:
    return {unit: Fee(Decimal(fee["price"]), fee["per"], fee.get("minimum", 0)) for unit, fee in stated.items()}


def stated_terms(terms: Terms) -> tuple[dict[str, Any], dict[str, Any]]:
    """The shortest `rates` and `stated` that `terms_from` reads back."""
    variants = [
        _given(service_tier=v.service_tier, batch=v.is_batch) | _prices(v.rates, v.fees) for v in terms.variants
    ]
    hours = [
        {"start": h.start.isoformat(), "end": h.end.isoformat(), "fees": {}, **_prices(h.rates, h.fees)}
        for h in terms.hours
    ]
    own = _prices(terms.standard.rates.own, terms.standard.rates.fees)
    regions = {region: str(factor) for region, factor in terms.regions.items()}
    rates: dict[str, Any] = own.pop("rates")
    return rates, own | _given(variants=variants, hours=hours, regions=regions)


def _prices(rates: Mapping[str, Rate], fees: Mapping[str, Fee]) -> dict[str, Any]:
    shown = {
        unit: {"price": str(fee.price), "per": fee.per} | _given(minimum=fee.minimum) for unit, fee in fees.items()
    }
    return {"rates": {usage_class: _stated(rate) for usage_class, rate in rates.items()}} | _given(fees=shown)


def _stated(rate: Rate) -> Any:
    if not rate.tiers:
        return str(rate.base)
    tiers = [[start, str(amount)] for start, amount in rate.tiers]
    return {"base": str(rate.base), "tiers": tiers} | _given(marginal=rate.is_marginal)


def _given(**stated: Any) -> dict[str, Any]:
    return {name: value for name, value in stated.items() if value}
