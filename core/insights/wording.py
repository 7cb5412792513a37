"""Words that the kinds of insight share."""

from decimal import Decimal

from core.insights.call_groups import Cell
from core.insights.insight import Scope


def usd(amount: Decimal) -> str:
    """For a sentence; replies have every digit beside it."""
    return f"{amount:,.2f} USD"


def feature_name(feature: str | None) -> str:
    return "calls without a feature" if feature is None else f"`{feature}`"


def cell_name(cell: Cell) -> str:
    return f"{feature_name(cell.feature)} with {cell.model}"


def cell_scope(cell: Cell) -> Scope:
    return {"feature": cell.feature, "provider": cell.provider, "model": cell.model}
