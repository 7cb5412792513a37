"""Prints the table of `docs/licences.md`: what the server needs at run time, with the licence that each states."""

import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
DOCUMENT = ROOT / "docs" / "licences.md"
OURS = ("outlay", "outlay-server")
_ROW = re.compile(r"^\| ([\w.-]+) \| ([\w.]+) \| ([^|]+) \|$", re.MULTILINE)


def needed() -> dict[str, str]:
    """Versions by name, from `uv.lock`: all that an installation has on some system, but nothing for development."""
    locked = {package["name"]: package for package in tomllib.loads((ROOT / "uv.lock").read_text())["package"]}
    found: dict[str, str] = {}
    todo = [("outlay-server", extra) for extra in ("parquet", "s3", "tracing")]
    seen = set()
    while todo:
        name, extra = todo.pop()
        if (name, extra) not in seen:
            seen.add((name, extra))
            found[name] = locked[name]["version"]
            todo += _wanted(locked[name], extra)
    return {name: found[name] for name in sorted(found) if name not in OURS}


def _wanted(package: dict[str, Any], extra: str) -> Iterator[tuple[str, str]]:
    more = package.get("optional-dependencies", {}).get(extra, [])
    for dependency in (*package.get("dependencies", []), *more):
        for wanted in ("", *dependency.get("extra", [])):
            yield dependency["name"], wanted


def licence(name: str) -> str | None:
    """As the package states it; None: it is not installed here."""
    try:
        stated = metadata(name)
    except PackageNotFoundError:
        return None
    classes = [
        text.rsplit(" :: ", 1)[-1] for text in stated.get_all("Classifier") or [] if text.startswith("License ::")
    ]
    free = (stated.get("License") or "").strip()
    if len(free) > 40 or "\n" in free:  # a whole licence
        free = ""
    return str(stated.get("License-Expression") or free or ", ".join(classes) or "none stated")


def main() -> None:
    """A package that is not installed here (it is for another system, or an extra) keeps its row."""
    kept = {(name, version): text for name, version, text in _ROW.findall(DOCUMENT.read_text())}
    rows = [
        f"| {name} | {version} | {licence(name) or kept.get((name, version), 'to be looked up')} |"
        for name, version in needed().items()
    ]
    print("\n".join(["| package | version | licence |", "|---|---|---|", *rows]))


if __name__ == "__main__":
    sys.exit(main())
