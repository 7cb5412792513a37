"""Classifies an agent's call as reading or writing, by the names of the tools that it offers the model. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

Workload = Literal["agentic-write", "agentic-read"]

_WRITING = ("create", "update", "delete", "send", "write")


def workload(tool_names: Iterable[str]) -> Workload | None:
    """`agentic-write` where a tool's name contains create, update, delete, send or write; None without tools."""
    found: Workload | None = None
    for name in tool_names:
        lower = name.lower()
        if any(verb in lower for verb in _WRITING):
            return "agentic-write"
        found = "agentic-read"
    return found
