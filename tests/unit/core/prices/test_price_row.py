"""Rows of the table `price`."""

from decimal import Decimal
from typing import Any

from core.prices.price_row import price_from_row
from tests.support.times import utc


def row(**columns: Any) -> dict[str, Any]:
    given = {"id": 1, "provider": "openai", "model": "m", "effective_from": utc("2026-01-01T00:00")}
    return {**given, "org_id": None, "version_id": 3, "rates": '{"input": "2.5"}', "terms": "{}", **columns}


def test_rows_with_equal_terms_share_them_and_nothing_else() -> None:
    one, other = price_from_row(row()), price_from_row(row(id=2, model="other", org_id=7))
    assert one.terms is other.terms
    assert (other.id, other.model, other.org_id, other.version_id) == (2, "other", 7, 3)


def test_rows_with_other_rates_or_terms_do_not() -> None:
    one = price_from_row(row())
    dearer = price_from_row(row(rates='{"input": "3"}'))
    withdrawn, ended = price_from_row(row(terms='{"withdrawn": true}')), price_from_row(row(terms='{"ends": true}'))
    assert [price.terms.standard.rates.own["input"].base for price in (one, dearer)] == [Decimal("2.5"), Decimal(3)]
    flags = [(price.withdrawn, price.ends) for price in (one, dearer, withdrawn, ended)]
    assert flags == [(False, False), (False, False), (True, False), (False, True)]
