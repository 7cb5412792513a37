"""Classifies an agent's call as reading or writing, by the names of the tools that it offers the model. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal

Workload = Literal["agentic-write", "agentic-read"]

_WRITING = frozenset(("create", "update", "delete", "send", "write"))
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")


def workload(tool_names: Iterable[str]) -> Workload | None:
    """`agentic-write` where a tool's name has the word create, update, delete, send or write, as in `send_email`,
    `send-email` and `sendEmail`; None without tools."""
    found: Workload | None = None
    for name in tool_names:
        if not _WRITING.isdisjoint(_words(name)):
            return "agentic-write"
        found = "agentic-read"
    return found


def _words(name: str) -> Iterator[str]:
    return (word.lower() for word in _WORD.findall(name))
