"""Random ledgers, bills made from them by known distortions, and the causes that must come out: each with its exact
amount, several at once, and none where there was none."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

from hypothesis import given
from hypothesis import strategies as st

from core.invoices.cells import Billed, Key, Recorded, aligned
from core.invoices.differences import BookRates, Explained, Window, explain

FIRST: Final = date(2026, 10, 1)
DAYS: Final = [FIRST + timedelta(days=n) for n in range(5)]
MODELS: Final = ("a", "b", "c", "d", "e", "f", "g")
CLASSES: Final = ("input", "output")
BATCH: Final = Decimal("0.5")


def rate(model: str, usage_class: str) -> Decimal:
    """USD for a token: another for each model and class, none half of another's."""
    return Decimal(MODELS.index(model) * 2 + CLASSES.index(usage_class) + 3) / 1_000_000


def book(key: Key, bill: Billed) -> BookRates | None:
    """The price book: the standard tier, and batches at half of it."""
    if key.model is None or key.usage_class is None:
        return None
    standard = Fraction(rate(key.model, key.usage_class))
    of_tier = {tier: standard / 2 if tier[0] == "batch" else standard for tier in bill.tiers}
    return BookRates(of_tier, frozenset((standard, standard / 2)))


@dataclass
class World:
    """A ledger, and a bill that begins as its copy."""

    tokens: dict[tuple[date, str, str], int]
    unpriced: dict[tuple[date, str, str], int] = field(default_factory=dict)
    batch: dict[tuple[date, str, str], int] = field(default_factory=dict)
    """Recorded as batches, at half the price."""
    estimated: dict[tuple[date, str, str], int] = field(default_factory=dict)
    billed: dict[tuple[date, str, str], int] = field(default_factory=dict)
    price: dict[str, Decimal] = field(default_factory=dict)
    """Factor on a model's prices on the bill."""
    currency: dict[str, Decimal] = field(default_factory=dict)
    """Factor of the exchange rate for a model's lines, which are in another currency."""
    extra: Decimal = Decimal(0)
    expected: dict[str, Decimal] = field(default_factory=dict)

    def expect(self, cause: str, amount: Decimal) -> None:
        self.expected[cause] = self.expected.get(cause, Decimal(0)) + amount

    def recorded(self) -> list[tuple[Key, Recorded]]:
        found = []
        for (day, model, usage_class), tokens in self.tokens.items():
            place = (day, model, usage_class)
            free, halves = self.unpriced.get(place, 0), self.batch.get(place, 0)
            cost = rate(model, usage_class) * (tokens - free - halves * BATCH)
            entry = Recorded(cost, tokens, free, self.estimated.get(place, 0), 1)
            found.append((Key(day, model, usage_class), entry))
        return found

    def bill(self) -> list[tuple[Key, Billed]]:
        found = []
        for (day, model, usage_class), tokens in self.billed.items():
            factor = self.currency.get(model)
            halves = self.batch.get((day, model, usage_class), 0) if "region_or_tier" not in self.expected else 0
            amount = rate(model, usage_class) * (tokens - halves * BATCH) * self.price.get(model, 1) * (factor or 1)
            is_foreign = factor is not None
            bill = Billed(
                amount,
                Decimal(tokens),
                has_usage=True,
                currency="EUR" if is_foreign else None,
                foreign=amount if is_foreign else Decimal(0),
                stated=None if is_foreign else Decimal(0),
                tiers={(None, None): Decimal(tokens)},
            )
            found.append((Key(day, model, usage_class), bill))
        if self.extra:
            found.append((Key(FIRST, None, None), Billed(extra=self.extra)))
        return found

    def explained(self) -> list[Explained]:
        return explain(aligned(self.bill(), self.recorded()), book, Window(DAYS, ()))


def price_off(world: World, model: str, share: int) -> None:
    world.price[model] = 1 + Decimal(share) / 1_000
    for (day, of, usage_class), tokens in world.billed.items():
        if of == model:
            world.expect("price", rate(model, usage_class) * tokens * share / 1_000)
            assert day in DAYS


def calls_dropped(world: World, model: str, share: int) -> None:
    """Of the ledger: these calls were not seen."""
    for place, tokens in world.billed.items():
        if place[1] == model:
            seen = tokens - tokens * share // 1_000
            world.tokens[place] = seen
            world.expect("quantity", rate(model, place[2]) * (tokens - seen))


def model_unseen(world: World, model: str, share: int) -> None:
    assert share
    for place, tokens in world.billed.items():
        if place[1] == model:
            del world.tokens[place]
            world.expect("quantity", rate(model, place[2]) * tokens)


def day_shifted(world: World, model: str, share: int) -> None:
    """Billed a day later: the sums of the days cancel."""
    for usage_class in CLASSES:
        moved = world.billed[FIRST, model, usage_class] * share // 1_000
        world.billed[FIRST, model, usage_class] -= moved
        world.billed[DAYS[1], model, usage_class] += moved


def credit(world: World, model: str, share: int) -> None:
    assert model
    world.extra = Decimal(-share) / 1_000
    world.expect("credit_or_tax", world.extra)


def currency(world: World, model: str, share: int) -> None:
    world.currency[model] = 1 + Decimal(share) / 1_000
    for place, tokens in world.billed.items():
        if place[1] == model:
            world.expect("currency", rate(model, place[2]) * tokens * share / 1_000)


def full_price_for_batches(world: World, model: str, share: int) -> None:
    for place, tokens in world.billed.items():
        if place[1] == model:
            world.batch[place] = 1 + (tokens - 1) * share // 1_000
            world.expect("region_or_tier", rate(model, place[2]) * world.batch[place] * BATCH)


def without_price(world: World, model: str, share: int) -> None:
    for place, tokens in world.billed.items():
        if place[1] == model:
            world.unpriced[place] = tokens * share // 1_000
            world.expect("unpriced", rate(model, place[2]) * world.unpriced[place])


DISTORTIONS: Final[tuple[Callable[[World, str, int], None], ...]] = (
    *(price_off, calls_dropped, day_shifted, credit, currency, full_price_for_batches, without_price, model_unseen),
)

ledgers = st.fixed_dictionaries(
    {(day, model, usage_class): st.integers(2, 10**9) for day in DAYS for model in MODELS for usage_class in CLASSES}
)
distorted = st.lists(
    st.tuples(st.sampled_from(DISTORTIONS), st.integers(1, 999)),
    min_size=1,
    max_size=len(MODELS),
    unique_by=lambda d: d[0],
)


def said(*values: Any) -> tuple[Any, ...]:
    return values


def sums(found: list[Explained]) -> dict[str, Decimal]:
    causes: dict[str, Decimal] = {}
    for each in found:
        for cause, amount in each.causes.items():
            causes[cause] = causes.get(cause, Decimal(0)) + amount
    return {cause: amount for cause, amount in causes.items() if amount}


@given(ledgers)
def test_a_bill_without_distortion_has_no_difference(tokens: dict[tuple[date, str, str], int]) -> None:
    world = World(dict(tokens), billed=dict(tokens))
    for each in world.explained():
        assert said(each.difference, each.causes, each.unexplained) == (0, {}, 0)


@given(ledgers, distorted)
def test_each_distortion_is_its_cause_with_its_exact_amount(
    tokens: dict[tuple[date, str, str], int], chosen: list[tuple[Callable[[World, str, int], None], int]]
) -> None:
    world = World(dict(tokens), billed=dict(tokens))
    for model, (distort, share) in zip(MODELS, chosen, strict=False):
        distort(world, model, share)
    found = world.explained()
    assert sums(found) == {cause: amount for cause, amount in world.expected.items() if amount}
    for each in found:
        assert each.unexplained == 0
        assert each.invoiced - each.recorded == each.difference == sum(each.causes.values(), Decimal(0))
        assert "timing" not in each.causes or each.key.day in DAYS[:2]
    shifted = [each.causes["timing"] for each in found if "timing" in each.causes]
    assert sum(shifted, Decimal(0)) == 0


@given(ledgers, distorted, st.integers(1, 999))
def test_distortions_of_one_model_add_up(
    tokens: dict[tuple[date, str, str], int],
    chosen: list[tuple[Callable[[World, str, int], None], int]],
    share: int,
) -> None:
    world = World(dict(tokens), billed=dict(tokens))
    for distort, part in chosen:
        if distort is not model_unseen:
            distort(world, "a", part)
    price_off(world, "a", share)
    for each in world.explained():
        assert each.invoiced - each.recorded == sum(each.causes.values(), Decimal(0)) + each.unexplained


@given(st.integers(2, 10**9), st.integers(2, 10**9), st.integers(1, 10**9), st.integers(1, 10**9))
def test_quantity_and_price_of_one_key_by_their_formulas(billed: int, recorded: int, up: int, down: int) -> None:
    """`quantity` = (q invoiced − q recorded) × invoiced price, `price` = q recorded × the difference of prices."""
    own, asked = Decimal(down) / 10**12, Decimal(up) / 10**11
    bill = Billed(asked * billed, Decimal(billed), has_usage=True, tiers={(None, None): Decimal(billed)})
    cells = aligned(
        [(Key(FIRST, "z", "input"), bill)], [(Key(FIRST, "z", "input"), Recorded(own * recorded, recorded, events=1))]
    )
    (found,) = explain(cells, lambda key, of: None, Window(DAYS, ()))
    expected = {"price": recorded * (asked - own), "quantity": (billed - recorded) * asked}
    assert found.causes == {cause: amount for cause, amount in expected.items() if amount}
    assert found.unexplained == 0


def test_estimated_usage_takes_its_part_before_unseen_calls() -> None:
    world = World({(FIRST, "a", "input"): 1_000}, billed={(FIRST, "a", "input"): 3_000})
    world.estimated[FIRST, "a", "input"] = 500
    (found,) = world.explained()
    assert found.causes == {"estimated_usage": rate("a", "input") * 500, "quantity": rate("a", "input") * 1_500}


def test_the_bills_own_rate_decides_where_it_states_one() -> None:
    bill = Billed(Decimal(13), Decimal(10), has_usage=True, currency="EUR", foreign=Decimal(13), stated=Decimal(12))
    cells = aligned(
        [(Key(FIRST, "z", "input"), bill)], [(Key(FIRST, "z", "input"), Recorded(Decimal(10), 10, events=1))]
    )
    (found,) = explain(cells, lambda key, of: None, Window(DAYS, ()))
    assert found.causes == {"currency": 1, "price": 2}


def test_amounts_without_quantities_leave_the_rest_unexplained() -> None:
    key, entry = Key(FIRST, "z", "input"), Recorded(Decimal(10), 10, events=1)
    cells = aligned([(key, Billed(Decimal(12), None, has_usage=True))], [(key, entry)])
    (found,) = explain(cells, lambda key, of: None, Window(DAYS, ()))
    assert said(found.causes, found.unexplained) == ({}, 2)


def test_usage_without_amounts_is_worth_what_the_ledger_was_charged() -> None:
    key, entry = Key(FIRST, "z", "input"), Recorded(Decimal(10), 10, events=1)
    bill = Billed(Decimal(0), Decimal(12), has_amounts=False, has_usage=True)
    (found,) = explain(aligned([(key, bill)], [(key, entry)]), lambda key, of: None, Window(DAYS, ()))
    assert said(found.invoiced, found.causes, found.unexplained) == (12, {"quantity": 2}, 0)


def test_a_day_that_is_not_final_lags_and_one_without_a_bill_is_unexplained() -> None:
    key, entry = Key(FIRST, "z", "input"), Recorded(Decimal(10), 10, events=1)
    bill = Billed(Decimal(4), Decimal(4), has_usage=True)
    (lagging,) = explain(aligned([(key, bill)], [(key, entry)]), lambda key, of: None, Window(DAYS, DAYS))
    assert said(lagging.causes, lagging.unexplained) == ({"timing": -6}, 0)
    (alone,) = explain(aligned([], [(key, entry)]), lambda key, of: None, Window((), ()))
    assert said(alone.causes, alone.unexplained, alone.has_bill) == ({}, -10, False)


def test_a_tier_that_the_bill_names_is_priced_by_the_book() -> None:
    """All tokens were recorded at the standard price; half of them are billed as batches."""
    key, price = Key(FIRST, "a", "input"), rate("a", "input")
    bill = Billed(
        price * 750,
        Decimal(1_000),
        has_usage=True,
        tiers={("standard", None): Decimal(500), ("batch", None): Decimal(500)},
    )
    (found,) = explain(
        aligned([(key, bill)], [(key, Recorded(price * 1_000, 1_000, events=1))]), book, Window(DAYS, ())
    )
    assert found.causes == {"region_or_tier": price * -250}


def test_a_bill_that_names_no_classes_or_no_models_is_compared_without_them() -> None:
    entries = [(Key(FIRST, m, c), Recorded(Decimal(1), 10, events=1)) for m in ("a", "b") for c in CLASSES]
    by_model = [(Key(FIRST, m, None), Billed(Decimal(2), None, has_usage=True)) for m in ("a", "b")]
    found = explain(aligned(by_model, entries), book, Window(DAYS, ()))
    assert [said(each.key.model, each.key.usage_class, each.difference) for each in found] == [
        ("a", None, 0),
        ("b", None, 0),
    ]
    whole = [(Key(FIRST, None, None), Billed(Decimal(4), None, has_usage=True))]
    (one,) = explain(aligned(whole, entries), book, Window(DAYS, ()))
    assert said(one.key.model, one.recorded, one.difference) == (None, 4, 0)
