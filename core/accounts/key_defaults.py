"""Attribution that a key gives every event it sends, whatever its callers state."""

from collections.abc import Mapping
from typing import Final, Literal, get_args

import msgspec

Attribution = Literal[
    "feature",
    "team",
    "user_id",
    "tenant",
    "service",
    "environment",
    "project",
    "gl_account",
    "workload",
    "variant",
    "customer_tier",
]
"""The fields of an event that a key may decide."""
ATTRIBUTION: Final[tuple[Attribution, ...]] = get_args(Attribution)

Defaults = Mapping[str, str]
"""By field."""


def read_defaults(stored: str) -> Defaults:
    """From the database's text."""
    return msgspec.json.decode(stored, type=dict[str, str])


def stored_defaults(defaults: Defaults) -> str:
    return msgspec.json.encode(dict(sorted(defaults.items()))).decode()
