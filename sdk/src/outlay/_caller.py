"""The default feature of a call: the name of the application's function that makes it."""

from __future__ import annotations

import os
import sys
from types import FrameType

_HERE = os.path.dirname(os.path.abspath(__file__)) + os.sep
_STANDARD = os.path.dirname(os.path.abspath(os.__file__)) + os.sep
_INSTALLED = tuple(f"{os.sep}{folder}{os.sep}" for folder in ("site-packages", "dist-packages"))
_MAX_FRAMES = 200
_MAX_FILES = 10_000

_is_application: dict[str, bool] = {}
"""By file name, as it stands in code objects."""


def caller_feature(frame: FrameType | None = None) -> str | None:
    """The name of the nearest function on the stack that belongs to the application; None where there is none.

    A comprehension or lambda counts as the function around it. Costs about 50 ns a frame.

    Args:
        frame: where to start; by default the caller's.
    """
    frame = frame or sys._getframe(1)
    for _ in range(_MAX_FRAMES):
        if frame is None:
            return None
        code = frame.f_code
        known = _is_application.get(code.co_filename)
        if known is None:
            known = _classify(code.co_filename)
        if known and not code.co_name.startswith("<"):
            return code.co_name
        frame = frame.f_back
    return None


def _classify(file: str) -> bool:
    if len(_is_application) >= _MAX_FILES:  # an application that compiles code under always new names
        _is_application.clear()
    path = os.path.abspath(file)
    is_installed = path.startswith((_HERE, _STANDARD)) or any(folder in path for folder in _INSTALLED)
    is_library = is_installed or file.startswith("<frozen")
    _is_application[file] = not is_library
    return not is_library
