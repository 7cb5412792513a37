"""What is wrong with the channels that budgets name: those that were deleted, and budgets left with nowhere to go."""

from collections.abc import Collection, Sequence
from typing import Any

from core.budgets.spec import BudgetSpec
from core.channels.store import existing_channels
from core.ledger_id import LedgerId


async def channel_warnings(connection: Any, ledger_id: LedgerId, specs: Sequence[BudgetSpec]) -> list[list[str]]:
    """For each budget, a sentence for each channel that it names and that does not exist."""
    existing = await existing_channels(connection, ledger_id, {id_ for spec in specs for id_ in spec.channels})
    return [_warnings(spec, existing) for spec in specs]


def has_nowhere_to_go(spec: BudgetSpec, existing: Collection[str]) -> bool:
    """Whether the budget names channels and none of them exists. One without channels was made so."""
    return bool(spec.channels) and not any(id_ in existing for id_ in spec.channels)


def _warnings(spec: BudgetSpec, existing: Collection[str]) -> list[str]:
    gone = ", ".join(repr(id_) for id_ in spec.channels if id_ not in existing)
    if has_nowhere_to_go(spec, existing):
        return [f"its alerts have nowhere to go: there is no channel {gone}; name another channel in `channels`"]
    return [f"there is no channel {gone}, and its alerts go to its other channels only"] if gone else []
