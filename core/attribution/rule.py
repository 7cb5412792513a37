"""Attribution rules: what a call that meets a rule's conditions gets. Pure."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final, NamedTuple
from uuid import UUID

import msgspec

from core.attribution.conditions import ValueOf, meets
from core.dimensions import ANY_MODEL_NAME, DIMENSIONS
from core.ledger_id import LedgerId

_KINDS: Final = 10_000
"""Of calls, that an index remembers."""
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


class RuleIndex:
    """The rules of a ledger, for a writer that asks about every event: what calls of one kind meet is found once.

    Args:
        rules: of one ledger, in any order.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = in_order(rules)
        asked = {name for rule in self._rules for name in rule.spec.where}
        if "status" in asked:
            asked |= {"status_code", "error_type"}
        self._names = sorted(asked - {*DIMENSIONS, ANY_MODEL_NAME, "status"})
        """What calls of one dimension set may differ in."""
        self._met: dict[tuple[str | None, ...], list[Rule]] = {}

    def taker(self, dimension_set: str, value_of: ValueOf, at: datetime) -> Rule | None:
        """As the function; `dimension_set` is the id of the call's dimensions."""
        key = (dimension_set, *map(value_of, self._names))
        met = self._met.get(key)
        if met is None:
            if len(self._met) >= _KINDS:
                self._met.clear()
            met = self._met[key] = [rule for rule in self._rules if meets(rule.spec.where, value_of)]
        for rule in met:
            if rule.spec.since is None or rule.spec.since <= at:
                return rule
        return None


def changes(spec: RuleSpec, value_of: ValueOf) -> dict[str, str]:
    """What the rule gives a call that meets it: where the call has nothing, or anything else if it overwrites."""
    return {
        name: value
        for name, value in spec.set.items()
        if (was := value_of(name) or None) != value and (was is None or spec.overwrite)
    }
