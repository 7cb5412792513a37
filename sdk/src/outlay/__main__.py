"""The command line: `outlay diagnose`, or `python -m outlay`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._diagnose import Diagnosis

_RULE = "─" * 60
_NO = "Calls would not arrive."
_YES = (
    "Calls over the patched transports would be captured and arrive, in a program that imports outlay.auto or calls\n"
    "outlay.init() or outlay.wrap(client)."
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit code 0: calls would arrive; 1: none would; 2: the command is wrong."""
    parser = argparse.ArgumentParser("outlay", description="Outlay's SDK: the cost of every LLM call.")
    commands = parser.add_subparsers(dest="command")
    command = commands.add_parser("diagnose", help="check that calls are seen here and reach the server")
    for each in (parser, command):
        each.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="output for programs")
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
    lines.append(f"OUTLAY_API_KEY  {found.key or '–'} ({_key(found)}{_owner(found)})")
    lines.append(f"Last receipt    {_receipt(found)}")
    lines += [_RULE, *(f"✗ {error}" for error in found.errors), *(f"! {warning}" for warning in found.warnings)]
    lines.append(_NO if found.errors else _YES)
    return "\n".join(lines)


def _mark(state: str) -> str:
    return {"patched": "✓", "failed": "✗"}.get(state, "·")


def _key(found: Diagnosis) -> str:
    """The server's answer where there is one, else the key's form alone."""
    if found.key_format == "missing":
        return "missing"
    return f"{found.key_format}, not checked" if found.key_status == "not checked" else found.key_status


def _owner(found: Diagnosis) -> str:
    if found.organisation is None:
        return ""
    return f"; {found.mode} key of {found.organisation}, scopes {', '.join(found.scopes)}"


def _receipt(found: Diagnosis) -> str:
    last = found.last_receipt
    if last is None:
        return "none in 30 days" if found.is_receipt_known else "not checked"
    cost = f"{last['cost_usd']} USD" if last["cost_usd"] is not None else "no price"
    return f"{last['timestamp']}  {last['provider']} {last['model']}  {cost} ({last['cost_status']})"


if __name__ == "__main__":
    sys.exit(main())
