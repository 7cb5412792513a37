"""An organisation's own prices, discounts and names, and which figure counts."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from outlay.pricing import Rate
from outlay.terms import Terms, terms_from

from core.event import UsageEvent
from core.ledger_id import LedgerId
from core.prices.book import PriceBook
from core.prices.price_row import Discount, OrgAlias, Price
from core.prices.price_spec import AliasRow, AliasSpec, PriceChanges, PriceSpec
from core.prices.rating import Charged, charge

LONG_AGO, MAY, JUNE, NOW = (datetime(2026, month, 1, tzinfo=UTC) for month in (1, 5, 6, 11))
LISTED = Price(1, "openai", "gpt-4o", LONG_AGO, Terms({"input": Rate(Decimal(4)), "output": Rate(Decimal(8))}))
OWN = Price(2, "openai", "gpt-4o", MAY, Terms({"input": Rate(Decimal(3)), "output": Rate(Decimal(6))}), 7)
DISCOUNT = Discount(1, 7, "openai", None, MAY, Decimal(25))


def book(*prices: Price, discounts: tuple[Discount, ...] = (), aliases: tuple[OrgAlias, ...] = ()) -> PriceBook:
    names: list[tuple[str, str, dict[str, Any]]] = [
        ("openai", "gpt-4o", {"or": [{"equals": "gpt-4o"}, {"starts_with": "gpt-4o-2"}]}),
        ("aws", "claude", {"contains": "claude"}),
    ]
    providers = [("openai", None, ()), ("azure", None, ("openai",)), ("aws", None, ())]
    claude = Price(90, "aws", "claude", LONG_AGO, LISTED.terms)
    return PriceBook(1, [LISTED, claude, *prices], names, providers, discounts, aliases)


def charged(book: PriceBook, ledger_id: int = 7, at: datetime = NOW, **fields: Any) -> Charged:
    sent = UsageEvent(**{"provider": "openai", "model": "gpt-4o", "input_tokens": 1_000_000, **fields})
    return charge(sent, book.quote(LedgerId(ledger_id), sent.provider, sent.model, at), at)


@pytest.mark.parametrize(
    ("ledger_id", "at", "cost"),
    [(7, NOW, Decimal(3)), (-7, NOW, Decimal(3)), (7, LONG_AGO, Decimal(4)), (8, NOW, Decimal(4))],
    ids=["own", "its test ledger", "before", "another organisation"],
)
def test_an_own_price_goes_before_the_catalogues(ledger_id: int, at: datetime, cost: Decimal) -> None:
    found = charged(book(OWN), ledger_id, at)
    assert (found.cost, found.list_cost) == (cost, Decimal(4))


def test_an_own_price_ends() -> None:
    ended = OWN._replace(id=3, effective_from=JUNE, ends=True, terms=Terms({}))
    assert charged(book(OWN, ended)).price_id == LISTED.id
    assert charged(book(OWN, ended), at=MAY).price_id == OWN.id


def test_a_discount_is_off_the_list_price() -> None:
    found = charged(book(discounts=(DISCOUNT,)))
    assert (found.cost, found.list_cost, found.discount_id) == (Decimal(3), Decimal(4), 1)
    assert charged(book(discounts=(DISCOUNT,)), at=LONG_AGO).cost == 4
    assert charged(book(discounts=(DISCOUNT,)), provider="azure").cost == 4, "it was negotiated with somebody else"


def test_a_discount_is_stated_for_the_name_that_is_sent_or_the_catalogues() -> None:
    sent = DISCOUNT._replace(id=2, model="GPT-4o-2024-08-06", percent=Decimal(50))
    listed = DISCOUNT._replace(id=3, model="gpt-4o", percent=Decimal(10))
    found = [
        charged(book(discounts=(DISCOUNT, sent, listed)), model=f"gpt-4o{end}") for end in ("-2024-08-06", "-2", "")
    ]
    assert [charge.discount_id for charge in found] == [2, 3, 3]
    named = OrgAlias(7, "azure", "exact", "prod", ("openai", "gpt-4o"))
    deployment = DISCOUNT._replace(provider="azure", model="prod")
    assert charged(book(discounts=(deployment,), aliases=(named,)), provider="azure", model="prod").discount_id == 1


@pytest.mark.parametrize(
    ("price", "name", "step"),
    [
        (LISTED, "gpt-4o", "exact"),
        (LISTED, "gpt-4o-2024-08-06", "alias"),
        (LISTED, "prod", "your exact alias"),
        (OWN, "gpt-4o", "exact"),
        (OWN, "gpt-4o-2024-08-06", "alias"),
        (OWN, "prod", "your exact alias"),
        (OWN, "claude", None),
        (LISTED, "unknown", None),
    ],
)
def test_what_once_led_to_a_price_is_known_whatever_holds_today(price: Price, name: str, step: str | None) -> None:
    ended = OWN._replace(id=3, effective_from=JUNE, ends=True, terms=Terms({}))
    named = OrgAlias(7, "openai", "exact", "prod", ("openai", "gpt-4o"))
    match = book(OWN, ended, aliases=(named,)).leading(LedgerId(7), "openai", name, price)
    assert (match and match.step) == step


def test_the_models_discount_goes_before_the_providers_and_0_ends_it() -> None:
    own = DISCOUNT._replace(id=2, model="gpt-4o", percent=Decimal(50))
    assert charged(book(discounts=(DISCOUNT, own))).cost == 2
    ended = own._replace(id=3, effective_from=JUNE, percent=Decimal(0))
    assert charged(book(discounts=(DISCOUNT, own, ended))).cost == 4


@pytest.mark.parametrize(
    ("alias", "sent", "is_meant"),
    [
        (OrgAlias(7, "azure", "exact", "Prod-Chat", ("openai", "gpt-4o")), "prod-chat", True),
        (OrgAlias(7, "azure", "exact", "prod", ("openai", "gpt-4o")), "prod-chat", False),
        (OrgAlias(7, "azure", "prefix", "prod", ("openai", "gpt-4o")), "prod-chat", True),
        (OrgAlias(7, "azure", "regex", r"PROD-\D+", ("openai", "gpt-4o")), "prod-chat", True),
        (OrgAlias(7, "azure", "regex", r"prod", ("openai", "gpt-4o")), "prod-chat", False),
        (OrgAlias(8, "azure", "exact", "prod-chat", ("openai", "gpt-4o")), "prod-chat", False),
    ],
)
def test_a_deployment_has_the_name_its_organisation_gave_it(alias: OrgAlias, sent: str, is_meant: bool) -> None:
    quote = book(aliases=(alias,)).quote(LedgerId(7), "azure", sent, NOW)
    assert (quote is not None) == is_meant
    if quote is not None:
        assert quote.match.step == f"your {alias.kind} alias"


def test_of_aliases_exact_goes_before_the_longest_prefix_and_the_newest_before_the_older() -> None:
    def alias(kind: str, name: str, model: str) -> OrgAlias:
        return OrgAlias(7, "azure", kind, name, ("openai", model))

    models = [Price(n, "openai", f"m{n}", LONG_AGO, LISTED.terms) for n in (10, 11, 12)]
    aliases = (alias("prefix", "a", "m10"), alias("prefix", "ab", "m11"), alias("exact", "abc", "m12"))
    found = book(*models, aliases=aliases)
    meant = [found.quote(LedgerId(7), "azure", name, NOW) for name in ("ax", "abx", "abc")]
    assert [quote and quote.price.model for quote in meant] == ["m10", "m11", "m12"]
    withdrawn = book(*models, aliases=(*aliases, aliases[2]._replace(target=None))).quote(
        LedgerId(7), "azure", "abc", NOW
    )
    assert withdrawn is not None
    assert withdrawn.price.model == "m11"


def test_no_regular_expression_of_a_tenant_can_stall_the_ledger() -> None:
    bomb = OrgAlias(7, "azure", "regex", "(a+)+$", ("openai", "gpt-4o"))
    assert book(aliases=(bomb,)).quote(LedgerId(7), "azure", "a" * 255 + "!", NOW) is None


def test_an_arn_is_the_model_at_its_end() -> None:
    quote = book().quote(
        LedgerId(7), "bedrock", "arn:aws:bedrock:us-east-1:1:inference-profile/us.anthropic.claude-x", NOW
    )
    assert quote is not None
    assert quote.price.provider == "aws"


def test_a_fine_tuned_model_without_a_price_is_its_base_at_an_estimate() -> None:
    found = charged(book(), model="ft:gpt-4o-2024-08-06:acme::abc")
    assert (found.cost, found.cost_status, found.reason) == (Decimal(4), "estimated", "fine_tuned_priced_as_base")


@pytest.mark.parametrize(
    ("model", "source", "cost", "status", "reason"),
    [
        ("gpt-4o", "provider", 9, "reported", None),
        ("gpt-4o", "registered", 4, "priced", None),
        ("gpt-4o-2024", "registered", 9, "estimated", "registered"),
        ("gpt-4o-2024", "sender", 4, "priced", None),
        ("gpt-4o-2024", None, 4, "priced", None),
        ("unknown", "registered", 9, "estimated", "registered"),
        ("unknown", "sender", 9, "estimated", "sender"),
        ("unknown", None, 9, "estimated", "sender"),
    ],
)
def test_whose_figure_counts(model: str, source: str | None, cost: int, status: str, reason: str | None) -> None:
    found = charged(book(), model=model, cost_usd=Decimal(9), cost_source=source)
    assert (found.cost, found.cost_status, found.reason) == (Decimal(cost), status, reason)
    assert found.drift == (None if model == "unknown" else 5), "whoever's figure stands"


def test_an_organisation_says_whose_an_unknown_host_is() -> None:
    whose = OrgAlias(7, "openai_compatible", "prefix", "", ("openai", ""))
    named = OrgAlias(7, "openai_compatible", "exact", "prod", ("openai", "gpt-4o"))
    of = book(aliases=(whose, named))
    sent: dict[str, Any] = {"provider": "openai_compatible", "model": "gpt-4o-2024-08-06"}
    assert charged(book(), **sent).reason == "unknown_model"
    assert (charged(of, **sent).cost, charged(of, **sent).cost_status) == (Decimal(4), "priced")
    quote = of.quote(LedgerId(7), "openai_compatible", "GPT-4o", NOW)
    assert quote is not None
    assert quote.match.step == "your provider alias"
    assert charged(of, **sent | {"model": "prod"}).cost == 4
    assert charged(of, **sent | {"model": "claude"}).reason == "unknown_model", "the alias names one provider"
    assert charged(of, 8, **sent).reason == "unknown_model", "the alias is one organisation's"


def test_an_own_price_may_be_an_unknown_hosts() -> None:
    own = OWN._replace(provider="openai_compatible", model="gpt-oss-120b")
    assert charged(book(own), provider="openai_compatible", model="gpt-oss-120b").cost == 3


def test_an_alias_for_all_of_a_providers_models_names_none() -> None:
    spec = {"provider": "openai_compatible", "target": {"provider": "openai"}}
    stated = PriceChanges.model_validate({"source": "us", "checked_on": "2026-11-30", "aliases": [spec]})
    assert stated.rows().aliases == [AliasRow("openai_compatible", "prefix", "", "openai", "")]
    withdrawn = stated.model_copy(update={"aliases": [AliasSpec(provider="openai_compatible")]})
    assert withdrawn.rows().aliases == [AliasRow("openai_compatible", "prefix", "", None, None)]
    for kind in ("prefix", "regex"):
        with pytest.raises(ValueError, match="needs a `name`"):
            AliasSpec(provider="openai_compatible", kind=kind)


def test_an_own_prices_hours_have_days_and_holidays() -> None:
    hours = {"start": "08:00", "end": "18:00", "days": ["saturday", "monday"], "holidays": ["2026-12-28"]}
    stated = {
        "provider": "openai",
        "model": "gpt-4o",
        "effective_from": "2026-05-01T00:00:00Z",
        "per_million": {"input": 3},
        "hours": [{**hours, "per_million": {"input": 1}}],
    }
    row = PriceSpec.model_validate(stated).row()
    price = OWN._replace(terms=terms_from(row.rates, row.terms))
    noon = {day: datetime(2026, 12, day, 12, tzinfo=UTC) for day in (19, 20, 21, 28)}
    assert {day: charged(book(price), at=at).cost for day, at in noon.items()} == {19: 1, 20: 3, 21: 1, 28: 3}


def test_an_organisation_states_where_its_calls_run() -> None:
    stated = [
        {"provider": "bedrock", "region": "EU-Central-1"},
        {"provider": "xai", "region": "us"},
        {"provider": "xai"},
    ]
    changes = PriceChanges.model_validate({"source": "us", "checked_on": "2026-11-30", "default_regions": stated})
    rows = changes.rows().aliases
    assert changes.is_of_an_organisation
    assert [(row.provider, row.target_model, row.is_region) for row in rows] == [
        ("aws", "eu-central-1", True),
        ("x-ai", "us", True),
        ("x-ai", None, True),
    ]
    aliases = [
        OrgAlias(7, row.provider, row.kind, row.name, (row.provider, row.target_model) if row.target_model else None)
        for row in rows
    ]
    of = book(aliases=tuple(aliases))
    found = [of.default_region(LedgerId(org), provider) for org in (7, -7, 8) for provider in ("aws", "bedrock", "xai")]
    assert found == ["eu-central-1", "eu-central-1", None] * 2 + [None] * 3
    assert charged(of).cost == 4, "no model is named by it"
