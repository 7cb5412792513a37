"""`from outlay.anthropic import Anthropic`: Anthropic's own client, with its calls captured."""

from typing import TYPE_CHECKING

from ._dropin import stand_in

if TYPE_CHECKING:
    from anthropic import *  # noqa: F403

__getattr__ = stand_in("anthropic")
