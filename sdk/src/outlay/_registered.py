"""The models that `register_model` was told of; apart, so that whoever sends events need not load all prices."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pricing import Rates

REGISTERED: dict[str, Rates] = {}
"""By name in lower case."""
