"""Regular expressions in an organisation's names for models (RE2), bounded in what they take to prepare and to keep."""

from functools import lru_cache
from typing import Final

import re2

_MAX_MEMORY: Final = 128 * 1024
"""Bytes. Eleven characters can state one that takes 8 MiB and a quarter of a second; names of models take some KiB."""
_KEPT: Final = 1_000


class BadPattern(ValueError):
    """It is no regular expression, or one that would take too long."""


@lru_cache(_KEPT)
def pattern(text: str) -> "re2._Regexp[str]":
    """The expression, which ignores case. Raises `BadPattern`."""
    try:
        return re2.compile(text, _options())
    except re2.error as error:
        why = error.args[0] if error.args else "it cannot be read"
        raise BadPattern(why.decode(errors="replace") if isinstance(why, bytes) else str(why)) from None


def _options() -> "re2.Options":
    options = re2.Options()
    options.max_mem = _MAX_MEMORY
    options.log_errors = False
    options.case_sensitive = False
    return options
