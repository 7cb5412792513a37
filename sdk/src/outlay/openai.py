"""`from outlay.openai import OpenAI`: OpenAI's own client, with its calls captured."""

from typing import TYPE_CHECKING

from ._dropin import stand_in

if TYPE_CHECKING:
    from openai import *  # noqa: F403

__getattr__ = stand_in("openai")
