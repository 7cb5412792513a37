"""The models given to `register_model`. A module of its own, so that sending events does not load the price book."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pricing import Rates

REGISTERED: dict[str, Rates] = {}
"""Rates by the model's name in lower case."""
