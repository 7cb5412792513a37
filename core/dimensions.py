"""The dimensions of a call: the names by which costs are grouped and filtered, and budgets scoped.

A new one is a name in `EVENT_DIMENSIONS`, a field of `core.event.UsageEvent` and a column of `dimension_set`; all
statements, filters and budget scopes are made from these lists. Limits: `core/limits.py`. What pricing decides of an
event is in `MODEL_NAMES` and `DIMENSIONS`.
"""

from typing import Final

EVENT_DIMENSIONS: Final = (
    "provider",
    "model",
    "operation",
    "service_tier",
    "feature",
    "team",
    "service",
    "environment",
    "project",
    "gl_account",
    "outcome",
    "workload",
    "variant",
    "customer_tier",
)
"""Fields of the event that rollups group by."""

MODEL_FAMILY: Final = "model_family"
"""The model's name without date, version or `-latest` (`core.prices.model_family`)."""
_MODEL_ALIAS: Final = "model_alias"
"""The requested model, where it is another name of the same family. Kept for budgets; not shown."""
MODEL_NAMES: Final = ("model", MODEL_FAMILY, _MODEL_ALIAS)
"""The names that a budget on a model compares."""
ANY_MODEL_NAME: Final = "model_name"
"""A filter, and a condition of budgets: one of `MODEL_NAMES` has the value."""

DIMENSIONS: Final = (*EVENT_DIMENSIONS, MODEL_FAMILY, _MODEL_ALIAS, "cost_status")
"""With those that pricing adds: everything that identifies a dimension set."""

FOLDED: Final = "__other__"
"""The value that rollups show for the rest of a dimension that has too many values."""

ENTITIES: Final = ("tenant", "user_id", "session_id", "run_id", "parent_run_id")
"""Fields with too many values for the cube, which have rollups of their own."""

FACETS: Final = ("region", "status_code", "error_type", "source")
"""Fields that say where and how a call ended, and who told of it. They have a rollup of their own, and never fold."""

GROUPINGS: Final = (*EVENT_DIMENSIONS, MODEL_FAMILY, "cost_status", *FACETS, *ENTITIES)
"""Names that `group_by` accepts."""
FILTERS: Final = (*GROUPINGS, ANY_MODEL_NAME, "status")
"""Names that filters accept."""

NAME_ALIASES: Final = {
    "user": "user_id",
    "session": "session_id",
    "run": "run_id",
    "department": "team",
    "customer_id": "tenant",
    "tier": "customer_tier",
    "api_type": "operation",
}
"""Other names that requests may use for them."""
