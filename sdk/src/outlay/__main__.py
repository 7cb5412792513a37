"""`outlay diagnose`, or `python -m outlay`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._diagnose import Diagnosis

_RULE = "─" * 60


def main(arguments: Sequence[str] | None = None) -> int:
    """0: calls would arrive; 1: none would; 2: the command is wrong."""
    parser = argparse.ArgumentParser("outlay", description="Outlay's SDK: what every LLM call costs.")
    commands = parser.add_subparsers(dest="command")
    command = commands.add_parser("diagnose", help="what would be recorded here, and whether it would arrive")
    for each in (parser, command):
        each.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="for programs")
    given = parser.parse_args(arguments)
    from ._diagnose import diagnose

    found = diagnose()
    sys.stdout.write((as_json(found) if getattr(given, "json", False) else as_text(found)) + "\n")
    return found.exit_code


def as_json(found: Diagnosis) -> str:
    from ._events import as_json as encoded

    shown = {**found._asdict(), "transports": [transport._asdict() for transport in found.transports]}
    return encoded({**shown, "ok": found.exit_code == 0}).decode()


def as_text(found: Diagnosis) -> str:
    lines = [f"Outlay {found.version}, Python {found.python}", _RULE, "Transports:"]
    lines += [f"  {_mark(t.state)} {t.name:<20} {t.version or '':<12} {t.state}" for t in found.transports]
    if found.libraries:
        lines.append("Libraries:  " + ", ".join(f"{name} {version}" for name, version in found.libraries.items()))
    lines.append(f"Sender:     {found.sender}")
    reached = f"reachable, {found.latency_ms} ms" if found.reachable else "not reachable"
    lines += [_RULE, f"OUTLAY_URL      {found.url or '–'} ({reached})"]
    lines.append(f"OUTLAY_API_KEY  {found.key or '–'} ({found.key_format}{_whose(found)})")
    lines.append(f"Last receipt    {_receipt(found)}")
    lines += [_RULE, *(f"✗ {error}" for error in found.errors), *(f"! {warning}" for warning in found.warnings)]
    lines.append("Calls would not arrive." if found.errors else "Calls are recorded and would arrive.")
    return "\n".join(lines)


def _mark(state: str) -> str:
    return {"patched": "✓", "failed": "✗"}.get(state, "·")


def _whose(found: Diagnosis) -> str:
    if found.organisation is None:
        return ""
    return f"; {found.mode} key of {found.organisation}, scopes {', '.join(found.scopes)}"


def _receipt(found: Diagnosis) -> str:
    last = found.last_receipt
    if last is None:
        return "none in 30 days" if "read" in found.scopes else "unknown"
    cost = f"{last['cost_usd']} USD" if last["cost_usd"] is not None else "no price"
    return f"{last['timestamp']}  {last['provider']} {last['model']}  {cost} ({last['cost_status']})"


if __name__ == "__main__":
    sys.exit(main())
