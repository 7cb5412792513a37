"""Sums of outcomes and of the calls that they belong to, each call once in a row and once in the total. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from outlay.pricing import total

from core.errors import Unprocessable
from core.filters import Filter, values_of
from core.ledger.forest import Forest
from core.ledger.outcome_store import LinkKind

MAX_ROWS: Final = 10_000
MAX_STEPS: Final = 5_000_000
"""Runs and groups of calls that are looked at for all rows together."""

Label = str | None


class Outcome(NamedTuple):
    """What one run, session, user or feature has achieved."""

    bucket: int
    """The number of the part of the time asked about."""
    name: str
    success: bool
    value_usd: Decimal | None
    kind: LinkKind
    id: str


class OwnOutcomes(NamedTuple):
    """Successful outcomes of single calls that have neither a run nor a session."""

    bucket: int
    name: str
    labels: tuple[Label, ...]
    number: int
    cost_usd: Decimal


class Calls(NamedTuple):
    """The sums of calls with the same labels; the first two are their session and their run."""

    labels: tuple[Label, ...]
    event_count: int
    cost_usd: Decimal


class OutcomeRow(NamedTuple):
    bucket: int
    labels: tuple[Label, ...]
    """Of `group_by`."""
    number: int
    successes: int
    cost_usd: Decimal
    value_usd: Decimal


class OutcomeSums(NamedTuple):
    rows: Sequence[OutcomeRow]
    """By bucket, the dearest first."""
    total: OutcomeRow
    unlinked: int
    """Outcomes of runs and sessions that have no calls; they cost nothing."""


class Material(NamedTuple):
    """What is added up."""

    names: tuple[str, ...]
    """Of all labels: `session_id`, `run_id` and others."""
    outcomes: Sequence[Outcome]
    own: Sequence[OwnOutcomes]
    calls: Sequence[Calls]
    """Of all sessions and runs that have outcomes, and of the runs below these. Each is here once."""
    forest: Forest
    """Of these runs."""


class _Known(NamedTuple):
    """Calls of a run with those below it, or of a session: how many, and the values that all of them have."""

    event_count: int
    labels: tuple[Label, ...]


def _merged(one: _Known, other: _Known) -> _Known:
    if not (one.event_count and other.event_count):
        return other if other.event_count else one
    same = (a if a == b else None for a, b in zip(one.labels, other.labels, strict=True))
    return _Known(one.event_count + other.event_count, tuple(same))


class _Group:
    """What counts in one row."""

    def __init__(self) -> None:
        self.count = self.successes = 0
        self.values: list[Decimal] = []
        self.costs: list[Decimal] = []
        self.of: dict[LinkKind, set[str]] = {"run_id": set(), "session_id": set()}

    def add(self, outcome: Outcome) -> None:
        self.count += 1
        self.successes += outcome.success
        if outcome.value_usd is not None:
            self.values.append(outcome.value_usd)
        if outcome.kind in self.of:
            self.of[outcome.kind].add(outcome.id)

    def add_own(self, own: OwnOutcomes) -> None:
        self.count += own.number
        self.successes += own.number
        self.costs.append(own.cost_usd)


class _Ledger:
    """The calls of sessions and of runs with those below them."""

    def __init__(self, material: Material) -> None:
        self._calls, self._forest, self._steps = material.calls, material.forest, 0
        nothing = _Known(0, (None,) * len(material.names))
        self._of: dict[LinkKind, dict[str, list[int]]] = {"session_id": {}, "run_id": {}}
        sessions: dict[str, _Known] = {}
        runs = {id_: nothing for root in material.forest.roots for id_ in material.forest.below(root)}
        for n, calls in enumerate(material.calls):
            known = _Known(calls.event_count, calls.labels) if calls.event_count > 0 else nothing
            session, run = calls.labels[:2]
            if session is not None:
                self._of["session_id"].setdefault(session, []).append(n)
                sessions[session] = _merged(sessions.get(session, nothing), known)
            if run is not None:
                self._of["run_id"].setdefault(run, []).append(n)
                runs[run] = _merged(runs.get(run, nothing), known)
        inside = {id_: known for id_, known in runs.items() if id_ in material.forest}
        self.known: Mapping[str, Mapping[str, _Known]] = {
            "session_id": sessions,
            "run_id": material.forest.totals(inside, _merged),
        }

    def cost(self, of: Mapping[LinkKind, Iterable[str]]) -> Decimal:
        """Of the calls of these sessions, and of these runs and those below them: each call once."""
        found: set[int] = set()
        runs = dict.fromkeys(of["run_id"])
        waiting = list(runs)
        while waiting:
            below = [run for run in self._forest.children.get(waiting.pop(), ()) if run not in runs]
            runs.update(dict.fromkeys(below))
            waiting += below
        for kind, ids in (("run_id", runs), ("session_id", of["session_id"])):
            for id_ in ids:
                found.update(self._of["run_id" if kind == "run_id" else "session_id"].get(id_, ()))
        self._steps += len(found) + len(runs)
        if self._steps > MAX_STEPS:
            raise too_many("Their runs and sessions have too many calls for so many rows", "fewer rows")
        return total(self._calls[n].cost_usd for n in found)


def too_many(what: str, instead: str) -> Unprocessable:
    """The refusal of a question that would touch too much."""
    return Unprocessable(f"{what}; ask for a shorter time, or for {instead}.", code="too_many_outcomes")


def add_up(material: Material, group_by: Sequence[str], filters: Mapping[str, Filter]) -> OutcomeSums:
    """Raises `Unprocessable` where that would touch too much."""
    ledger, groups, everything = _Ledger(material), dict[tuple[int, tuple[Label, ...]], _Group](), _Group()
    unlinked = 0
    for outcome in material.outcomes:
        labels = _labels(material.names, ledger, outcome)
        if _meets(labels, filters):
            key = outcome.bucket, tuple(labels[name] for name in group_by)
            groups.setdefault(key, _Group()).add(outcome)
            everything.add(outcome)
            is_known = outcome.kind not in ledger.known or _known(ledger, outcome) is not None
            unlinked += not is_known
    for own in material.own:
        labels = {"name": own.name, **dict(zip(material.names, own.labels, strict=True))}
        if _meets(labels, filters):
            groups.setdefault((own.bucket, tuple(labels[name] for name in group_by)), _Group()).add_own(own)
            everything.add_own(own)
    if len(groups) > MAX_ROWS:
        raise too_many(f"The reply would have more than {MAX_ROWS:,} rows", "fewer dimensions")
    rows = [_row(ledger, bucket, labels, group) for (bucket, labels), group in groups.items()]
    rows.sort(key=lambda row: (row.bucket, -row.cost_usd, -row.number, [label or "" for label in row.labels]))
    return OutcomeSums(rows, _row(ledger, 0, (), everything), unlinked)


def _row(ledger: _Ledger, bucket: int, labels: tuple[Label, ...], group: _Group) -> OutcomeRow:
    cost = total([*group.costs, ledger.cost(group.of)])
    return OutcomeRow(bucket, labels, group.count, group.successes, cost, total(group.values))


def _known(ledger: _Ledger, outcome: Outcome) -> _Known | None:
    """The calls that it belongs to; None: there are none."""
    known = ledger.known.get(outcome.kind, {}).get(outcome.id)
    return known if known is not None and known.event_count else None


def _labels(names: Sequence[str], ledger: _Ledger, outcome: Outcome) -> dict[str, Label]:
    """The values that all of its calls have, its name, and what it is of."""
    known = _known(ledger, outcome)
    labels = known.labels if known else (None,) * len(names)
    return {**dict(zip(names, labels, strict=True)), "name": outcome.name, outcome.kind: outcome.id}


def _meets(labels: Mapping[str, Label], filters: Mapping[str, Filter]) -> bool:
    return all((labels[name] or "") in values_of(given) for name, given in filters.items())
