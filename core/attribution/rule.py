"""Attribution rules: what a call that meets a rule's conditions gets. Pure."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final, NamedTuple
from uuid import UUID

import msgspec

from core.attribution.conditions import ValueOf, meets
from core.ledger_id import LedgerId

SETTABLE: Final = (
    *("feature", "team", "tenant", "service", "environment", "project", "gl_account", "workload"),
    *("variant", "customer_tier"),
)
"""What rules may give. Users, sessions, runs and outcomes say what a call was; only its sender knows that."""


class RuleSpec(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A rule as it is stored."""

    name: str
    where: dict[str, tuple[str, ...]]
    set: dict[str, str]
    from_text: str | None = None
    """As it was stated: a date, or a time."""
    since: datetime | None = None
    """The same as an instant. None: calls of any time."""
    priority: int = 0
    overwrite: bool = False


class Rule(NamedTuple):
    id: UUID
    ledger_id: LedgerId
    spec: RuleSpec
    created_at: datetime
    created_by: str
    changed_at: datetime


def in_order(rules: Iterable[Rule]) -> list[Rule]:
    """The highest priority first; of equal ones, the oldest."""
    return sorted(rules, key=lambda rule: (-rule.spec.priority, rule.created_at, rule.id))


def taker(rules: Sequence[Rule], value_of: ValueOf, at: datetime) -> Rule | None:
    """The first rule that a call of this time meets; `rules` are `in_order`."""
    for rule in rules:
        spec = rule.spec
        if (spec.since is None or spec.since <= at) and meets(spec.where, value_of):
            return rule
    return None


def changes(spec: RuleSpec, value_of: ValueOf) -> dict[str, str]:
    """What the rule gives a call that meets it: where the call has nothing, or anything else if it overwrites."""
    return {
        name: value
        for name, value in spec.set.items()
        if (was := value_of(name) or None) != value and (was is None or spec.overwrite)
    }
