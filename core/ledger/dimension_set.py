"""Dimension sets: one value for each dimension that rollups group by, and the id of the combination."""

import hashlib
from functools import lru_cache
from typing import Final

from core.dimensions import DIMENSIONS

Values = tuple[str | None, ...]
"""One value for each dimension, in the order of `DIMENSIONS`."""

_FIRST_HASHED: Final = (
    *("provider", "model", "operation", "service_tier", "feature", "team", "service", "environment", "project"),
    *("gl_account", "outcome", "workload", "variant", "customer_tier", "cost_status"),
)
"""The dimensions of the first version, as `set_id` orders them. Stored ids depend on it: it never changes."""


@lru_cache(100_000)
def set_id(values: Values) -> str:
    """128 bits of BLAKE2b as hex, over the values of the first fifteen dimensions, then the name and the value of each
    later one that has a value. So a new dimension changes the id of no combination that lacks it.

    Names and values hold no control characters, so 0x1f separates them. None and "" are the same.
    """
    by_name = dict(zip(DIMENSIONS, values, strict=True))
    parts = [by_name.pop(name) or "" for name in _FIRST_HASHED]
    for name, value in sorted(by_name.items()):
        if value:
            parts += [name, value]
    return hashlib.blake2b("\x1f".join(parts).encode(), digest_size=16).hexdigest()
