"""A model's price terms: its rates, and how service tiers, batches, hours of the day and regions change them. Pure."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any, Final, NamedTuple

from outlay.pricing import Fee, Rate, Rates

STANDARD_TIERS: Final = frozenset({"default", "standard", "auto", "on_demand", "on-demand"})
"""The providers' names of the tier that a call gets without asking for one."""
WORLDWIDE: Final = frozenset({"global", "default", "not_available"})
"""Regions that change no price."""
ANYWHERE: Final = "*"
"""Stands for every region that a price does not name."""
REGION_UNKNOWN: Final = "region_unknown"
BATCH: Final = "batch"
_MAX_PLACES: Final = 40
"""Digits of an amount before the point, and after it."""
_MAX_CACHED: Final = 1_000
"""Senders choose the names of tiers and regions, so the cache needs a limit."""


class Variant(NamedTuple):
    """Rates and fees for a service tier or for batches. The first variant that holds decides each class and unit."""

    service_tier: "str | None"
    is_batch: bool
    rates: Mapping[str, Rate]
    fees: Mapping[str, Fee]

    def holds(self, service_tier: "str | None", is_batch: bool) -> bool:
        """Whether the variant applies to such a call."""
        return (not self.is_batch or is_batch) and self.service_tier in (None, service_tier)


class Hours(NamedTuple):
    """Rates and fees that hold instead at some hours: [start, end) UTC, past midnight where end < start."""

    start: time
    end: time
    rates: Mapping[str, Rate]
    fees: Mapping[str, Fee]
    days: "Collection[int]" = range(7)
    """The days of the week on which the hours start, UTC; Monday is 0."""
    holidays: "Collection[date]" = ()
    """Days, UTC, on which they do not start."""

    def holds(self, at: datetime) -> bool:
        """Whether the hours contain a UTC time."""
        clock, day = at.time(), at.date()
        if self.end < self.start:
            if clock < self.end:
                day -= timedelta(days=1)
            elif clock < self.start:
                return False
        elif not self.start <= clock < self.end:
            return False
        return day.weekday() in self.days and day not in self.holidays

    @property
    def words(self) -> str:
        """`01:00 to 04:00 UTC on Mon Tue Wed Thu Fri without holidays`."""
        days = "" if len(self.days) == 7 else f" on {' '.join(_WEEKDAYS[day] for day in sorted(self.days))}"
        return f"{self.start:%H:%M} to {self.end:%H:%M} UTC{days}{' without holidays' if self.holidays else ''}"


_WEEKDAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


class Applied(NamedTuple):
    """The rates that hold for one call."""

    rates: Rates
    estimates: tuple[str, ...] = ()
    """Codes of the properties of the call that the price does not cover."""
    conditions: tuple[str, ...] = ()
    """The properties of the call that chose these rates, in words for a receipt."""


class Terms:
    """One dated price of one model.

    Args:
        hours: of several that hold, the last one wins.
        regions: the factor on every token rate by region, 1 where nothing changes; `*`: of every other region.
        by_region: there is no price without a region; the rates are then those of the cheapest.
    """

    __slots__ = ("_asked", "_known", "_tiers", "by_region", "hours", "regions", "standard", "variants")

    def __init__(
        self,
        rates: Mapping[str, Rate],
        fees: "Mapping[str, Fee] | None" = None,
        variants: Sequence[Variant] = (),
        hours: Sequence[Hours] = (),
        regions: "Mapping[str, Decimal] | None" = None,
        by_region: bool = False,
    ) -> None:
        self.by_region = by_region
        self.standard = Applied(Rates(rates, fees), (REGION_UNKNOWN,) if by_region else ())
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
        """The rates for a call with these properties, at a UTC time, times the `factor` of a discount."""
        if service_tier is None and region is None and factor is None and not is_batch and not self.hours:
            return self.standard
        if self.hours:
            return self._reduced(service_tier, is_batch, region, factor, at)
        # Keyed by the identity of the factor, which the entry keeps alive: hashing a Decimal is slower than all else.
        asked = service_tier, is_batch, region, id(factor)
        known = self._asked.get(asked)
        if known is None:
            if len(self._asked) >= _MAX_CACHED:
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
        known_region = self._region(region)
        band = max((n for n, hours in enumerate(self.hours) if hours.holds(at)), default=-1)
        # The sender's names are first reduced to those that the price knows, so this cache stays small.
        key = (None if tier == BATCH else tier, batch, known_region, band, factor)
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
        if not name or name in WORLDWIDE:
            return None
        return ANYWHERE if ANYWHERE in self.regions else "?"

    def _apply(self, tier: "str | None", is_batch: bool, region: "str | None", band: int) -> Applied:
        chosen = self.hours[band] if band >= 0 else None
        rates = dict(chosen.rates if chosen else self.standard.rates.own)
        fees = dict(chosen.fees if chosen else self.standard.rates.fees)
        conditions = [chosen.words] if chosen else []
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
        if region is None:
            estimates += [REGION_UNKNOWN] if self.by_region else []
        elif region == "?":
            estimates.append("region_not_priced")
        elif (by := self.regions[region]) != 1 or region != ANYWHERE:
            conditions.append(f"region {'other' if region == ANYWHERE else region} × {by.normalize():f}")
            result = result.times(by, fees_too=False)
        return Applied(result, tuple(estimates), tuple(conditions))


def terms_from(rates: Mapping[str, Any], stated: Mapping[str, Any]) -> Terms:
    """Reads a price as it is stored and sent. Amounts are text, so that no float is involved.

    Args:
        rates: USD per million tokens by token class: `"2.5"`, or
            `{"base": "2.5", "tiers": [[start, rate]], "marginal": true}`.
        stated: `fees`, `variants`, `hours` and `regions`, where the price has any, and `by_region`.
    """
    return Terms(
        _rates(rates),
        _fees(stated.get("fees", {})),
        [
            Variant(v.get("service_tier"), v.get("batch", False), _rates(v["rates"]), _fees(v.get("fees", {})))
            for v in stated.get("variants", ())
        ],
        [_hours(hours) for hours in stated.get("hours", ())],
        {region: _amount(factor) for region, factor in stated.get("regions", {}).items()},
        stated.get("by_region", False),
    )


def _hours(stated: Mapping[str, Any]) -> Hours:
    return Hours(
        time.fromisoformat(stated["start"]),
        time.fromisoformat(stated["end"]),
        _rates(stated["rates"]),
        _fees(stated["fees"]),
        frozenset(stated.get("days", range(7))),
        frozenset(date.fromisoformat(day) for day in stated.get("holidays", ())),
    )


def _amount(stated: str) -> Decimal:
    """Raises `ValueError` for an amount that is beyond any price: exact sums of it would take too many digits."""
    try:
        amount = Decimal(stated)
    except InvalidOperation:
        raise ValueError("an amount is no number") from None
    exponent = amount.as_tuple().exponent
    if not isinstance(exponent, int) or exponent < -_MAX_PLACES or amount.adjusted() > _MAX_PLACES:
        raise ValueError("an amount is beyond any price")
    return amount


def _rates(stated: Mapping[str, Any]) -> dict[str, Rate]:
    return {usage_class: _rate(rate) for usage_class, rate in stated.items()}


def _rate(stated: Any) -> Rate:
    if isinstance(stated, str):
        return Rate(_amount(stated))
    tiers = tuple((start, _amount(amount)) for start, amount in stated.get("tiers", ()))
    return Rate(_amount(stated["base"]), tiers, stated.get("marginal", False))


def _fees(stated: Mapping[str, Any]) -> dict[str, Fee]:
    return {unit: Fee(_amount(fee["price"]), fee["per"], fee.get("minimum", 0)) for unit, fee in stated.items()}


def stated_terms(terms: Terms) -> tuple[dict[str, Any], dict[str, Any]]:
    """The shortest arguments from which `terms_from` makes the same terms."""
    variants = [
        _given(service_tier=v.service_tier, batch=v.is_batch) | _prices(v.rates, v.fees) for v in terms.variants
    ]
    hours = [
        {"start": h.start.isoformat(), "end": h.end.isoformat(), "fees": {}, **_prices(h.rates, h.fees)}
        | ({"days": sorted(h.days)} if len(h.days) < 7 else {})
        | ({"holidays": sorted(day.isoformat() for day in h.holidays)} if h.holidays else {})
        for h in terms.hours
    ]
    own = _prices(terms.standard.rates.own, terms.standard.rates.fees)
    regions = {region: str(factor) for region, factor in terms.regions.items()}
    rates: dict[str, Any] = own.pop("rates")
    return rates, own | _given(variants=variants, hours=hours, regions=regions, by_region=terms.by_region)


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
