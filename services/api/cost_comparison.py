"""Figures beside those of an earlier time: which row and which bucket is compared with which."""

from collections import Counter
from collections.abc import Sequence
from datetime import time
from decimal import Decimal

from core.calendar import Bucket, Interval
from core.ledger.reader import CostGroup
from services.api.cost_schemas import NO_MEASURES, CostBucket

Pair = tuple[int | None, int | None]
"""The indices of a bucket and of the one it is compared with; None: there is none."""


def compared_rows(rows: Sequence[CostGroup], earlier: int) -> list[tuple[CostGroup, Decimal]]:
    """The groups of one time, each with its cost of the time before. `earlier`: how many buckets are of that one.

    A group that only one of them has is there, with measures of 0 in the other.
    """
    found: dict[int, tuple[CostGroup, Decimal]] = {}
    for row in sorted(rows, key=lambda each: (each.place, each.bucket)):
        if row.bucket < earlier:
            found[row.place] = row._replace(measures=NO_MEASURES, distinct=0), row.measures["cost_usd"]
        else:
            found[row.place] = row, found[row.place][1] if row.place in found else Decimal(0)
    return list(found.values())


def plain_buckets(asked: Sequence[Bucket]) -> list[CostBucket]:
    """The buckets of a time series that compares nothing."""
    return [
        CostBucket({"bucket": bucket.label.isoformat(), "partial": bucket.is_partial}, place)
        for place, bucket in enumerate(asked)
    ]


def compared_buckets(asked: Sequence[Bucket], before: Sequence[Bucket], interval: Interval) -> list[CostBucket]:
    """The buckets of a time series, each with the one it is compared with. Those of `before` have the first indices."""
    found = []
    for now, then in paired(asked, before, interval):
        shown = before[then or 0] if now is None else asked[now]
        fields = {
            "bucket": None if now is None else shown.label.isoformat(),
            "previous_bucket": None if then is None else before[then].label.isoformat(),
            "partial": shown.is_partial,
        }
        found.append(CostBucket(fields, None if now is None else len(before) + now, then, True))
    return found


def paired(asked: Sequence[Bucket], before: Sequence[Bucket], interval: Interval) -> list[Pair]:
    """Each bucket with the one it is compared with; at the end those of `before` that are left, if it is longer.

    The first day is compared with the first, and so on; an hour with the same local hour of that day.
    """
    places = {key: place for place, key in enumerate(_keys(before, interval))}
    pairs: list[Pair] = [(place, places.pop(key, None)) for place, key in enumerate(_keys(asked, interval))]
    return [*pairs, *((None, place) for place in places.values())]


def _keys(asked: Sequence[Bucket], interval: Interval) -> list[tuple[int, time, int]]:
    if interval != "hour":
        return [(place, time(), 0) for place in range(len(asked))]
    seen: Counter[tuple[int, time]] = Counter()  # clocks may show an hour twice
    keys = []
    for bucket in asked:
        local = (bucket.label.date() - asked[0].label.date()).days, bucket.label.time().replace(fold=0)
        keys.append((*local, seen[local]))
        seen[local] += 1
    return keys
