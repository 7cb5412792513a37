"""Bodies of replies about one session or run. Pure; made in a thread, as a large one would keep the event loop."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from core.ledger.calls import SpanSums, context_growth, span_forest
from core.ledger.forest import Forest
from core.ledger.run_tree import RunTree
from core.ledger.sessions import Detail
from services.api.session_schemas import Call, header_shown, sums_shown

MAX_NESTED: Final = 100
"""Levels of a reply's tree: JSON that is nested much deeper cannot be read by many clients."""
MAX_DEPTH: Final = 1_000
"""Levels below a run, from which on its tree is called truncated."""
MAX_WIDTH: Final = 10_000
"""Runs or spans that one reply shows."""


def detail_shown(found: Detail, page: list[Any], next_cursor: str | None, with_spans: bool) -> dict[str, Any]:
    """The fields that the details of sessions and runs share."""
    calls = found.first_calls
    forest, own, total = span_forest(calls)
    depths = forest.depths()
    shown, is_cut = spans_shown(forest, own, total) if with_spans else ([], False)
    return {
        **header_shown(found.header),
        "calls": [_call(call, depths.get(call["span_id"], 0)) for call in page],
        "next_cursor": next_cursor,
        "context": context_growth(calls),
        "by_model": [
            {"provider": provider, "model": model, **sums_shown(of)} for provider, model, of in found.by_model
        ],
        **({"spans": shown} if with_spans else {}),
        "truncated": found.has_more_calls or is_cut,
        **({"events_kept_from": found.kept_from} if found.kept_from is not None else {}),
    }


_CALL: Final = tuple(name for name in Call.model_fields if name not in ("depth", "cached_tokens", "latency_ms"))


def _call(call: Mapping[str, Any], depth: int) -> dict[str, Any]:
    latency = call["latency_ms"]
    return {
        **{name: call[name] for name in _CALL},
        "cached_tokens": call["cache_read_tokens"],
        "latency_ms": None if latency is None else float(latency),
        "depth": depth,
    }


def spans_shown(
    forest: Forest, own: Mapping[str, SpanSums], total: Mapping[str, SpanSums]
) -> tuple[list[dict[str, Any]], bool]:
    """Spans with those below them, and whether there are too many or too deep ones."""

    def span(id_: str) -> dict[str, Any]:
        return {
            "span_id": id_,
            "cost_usd": own[id_].cost_usd,
            "total_cost_usd": total[id_].cost_usd,
            "event_count": own[id_].event_count,
        }

    shown, is_wide = _nested(forest, forest.roots, span)
    return shown, is_wide or max(forest.depths().values(), default=0) > MAX_DEPTH


def tree_shown(tree: RunTree, run_id: str) -> dict[str, Any]:
    """The place of a run in its tree, and those below it; `truncated` where there are too many or too deep ones."""
    forest = tree.forest

    def node(id_: str) -> dict[str, Any]:
        return {"run_id": id_, **placed(tree, id_), "child_count": len(forest.children.get(id_, ()))}

    children, is_wide = _nested(forest, forest.children.get(run_id, []), node)
    depths = forest.depths()
    deepest = max(depths[id_] for id_ in forest.below(run_id)) - depths[run_id]
    return {
        **placed(tree, run_id),
        "children": children,
        "path": forest.path(run_id),
        "truncated": tree.is_cut or is_wide or deepest > MAX_DEPTH,
    }


def placed(tree: RunTree, run_id: str) -> dict[str, Any]:
    """A run's parents, and its sums without and with all runs below it."""
    return {
        "parent_run_id": tree.forest.stated_parent(run_id),
        "also_under": list(tree.forest.also_under(run_id)),
        "circular": run_id in tree.forest.circular,
        "own": sums_shown(tree.own[run_id]),
        "total": sums_shown(tree.total[run_id]),
    }


def _nested(
    forest: Forest, ids: Sequence[str], shown: Callable[[str], dict[str, Any]]
) -> tuple[list[dict[str, Any]], bool]:
    """Nodes with their children inside, and whether there are more than `MAX_WIDTH`: then the last levels lack some. A
    node at the last level that is shown is `truncated` where it has children."""
    found: list[dict[str, Any]] = []
    level = [(id_, found) for id_ in ids]
    room = MAX_WIDTH
    for depth in range(1, MAX_NESTED + 1):
        following: list[tuple[str, list[dict[str, Any]]]] = []
        for id_, place in level[:room]:
            below, children = forest.children.get(id_, []), list[dict[str, Any]]()
            is_last = depth == MAX_NESTED
            place.append({**shown(id_), "children": children, "truncated": is_last and bool(below)})
            following += [] if is_last else [(child, children) for child in below]
        if len(level) > room:
            return found, True
        level, room = following, room - len(level)
    return found, False
