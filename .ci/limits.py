"""Limits that no other tool checks: modules of 400 lines, functions of 50 (decision 0001), no test imports a test."""

import ast
import re
import sys
from pathlib import Path

MODULE_LINES = 400
FUNCTION_LINES = 50
A_TEST = re.compile(r"^\s*(?:from|import) (tests\.\S*(?:test_\w+|conftest))\b", re.MULTILINE)
FOLDERS = ("core", "services", "cli", "sdk/src", "demo", "bench", "cluster", "tests", ".ci")


def breaches(path: Path) -> list[str]:
    source = path.read_text()
    found = []
    lines = source.count("\n")
    if lines > MODULE_LINES:
        found.append(f"{path}: {lines} lines, the limit is {MODULE_LINES}")
    found += [f"{path}: imports {name}; what tests share is in tests/support" for name in A_TEST.findall(source)]
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > FUNCTION_LINES:
                found.append(f"{path}:{node.lineno}: {node.name} has {length} lines, limit {FUNCTION_LINES}")
    return found


if __name__ == "__main__":
    root = Path(__file__).parent.parent
    found = [line for folder in FOLDERS for path in sorted((root / folder).rglob("*.py")) for line in breaches(path)]
    print("\n".join(found), end="\n" if found else "")
    sys.exit(bool(found))
