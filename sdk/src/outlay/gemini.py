"""`from outlay.gemini import Client`: Google's own client (google-genai), with its calls captured."""

from typing import TYPE_CHECKING

from ._dropin import stand_in

if TYPE_CHECKING:
    from google.genai import *  # noqa: F403

__getattr__ = stand_in("google.genai")
