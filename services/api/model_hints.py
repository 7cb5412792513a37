"""What replies say about models: what an exact filter or budget leaves out, and from when on families are known."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from core.budget_counters.windows import window_at
from core.budgets.spec import BudgetSpec
from core.dimensions import ANY_MODEL_NAME, MODEL_FAMILY, MODEL_NAMES
from core.filters import values_of
from core.ledger.cost_sql import CostQuery
from core.ledger.model_families import MOST_NAMES, known_since, names_left_out
from core.ledger_id import LedgerId

_SHOWN: Final = 3
"""Models of a filter that a hint repeats: hints are also sent as a header."""


def is_about_models(query: CostQuery) -> bool:
    return bool({*MODEL_NAMES, ANY_MODEL_NAME} & {*query.filters, *query.group_by})


async def model_hints(connection: Any, query: CostQuery) -> list[str]:
    """Sentences about a reply to this query."""
    hints = []
    if names := await names_left_out(connection, query):
        models = [model for model in values_of(query.filters["model"]) if model]
        asked = "&".join([*(f"model_family={model}" for model in models[:_SHOWN]), *(["…"] if models[_SHOWN:] else [])])
        listed = _listed([*names[:MOST_NAMES], *(["others"] if names[MOST_NAMES:] else [])])
        hints.append(
            f"`model` is the exact name: {listed} {'is' if len(names) == 1 else 'are'} not in these figures. "
            f"`{asked}` has them, too."
        )
    if {MODEL_FAMILY, ANY_MODEL_NAME} & {*query.filters, *query.group_by}:
        since = await known_since(connection, query.ledger_id)
        if since is not None and query.start < since:
            hints.append(
                f"`model_family` is complete from {since:%Y-%m-%dT%H:%M:%SZ} on: events that came before have none."
            )
    return hints


async def family_warnings(
    connection: Any, ledger_id: LedgerId, spec: BudgetSpec, now: datetime, created_at: datetime | None
) -> list[str]:
    """Sentences about a budget on a model: whether it is from before families were known, or counts such events."""
    by_family = bool({ANY_MODEL_NAME, MODEL_FAMILY} & spec.counted_by.keys())
    since = await known_since(connection, ledger_id) if spec.model_exact or by_family else None
    if since is None:
        return []
    if spec.model_exact and created_at is not None and created_at < since:
        model = spec.conditions["model"]
        return [
            f"counts only calls whose model is exactly {model!r}, as it always has; with "
            f'"model_exact": false it counts the dated ones of {model!r}, too'
        ]
    if by_family and window_at(spec.calendar, now).start < since:
        return [
            f"events that came before {since:%Y-%m-%dT%H:%M:%SZ} have no model_family; of these it counts only those "
            "whose model has exactly this name"
        ]
    return []


def _listed(names: Sequence[str]) -> str:
    return " and ".join(filter(None, [", ".join(names[:-1]), names[-1]]))
