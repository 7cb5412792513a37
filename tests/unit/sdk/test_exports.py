"""The SDK's public names and parameters are the lines of `interface.txt`; changing that file is changing the API."""

import ast
import inspect
from collections.abc import Iterator
from enum import Enum
from importlib import import_module, metadata
from pathlib import Path
from types import ModuleType
from typing import Any

import outlay

MODULES = (
    "outlay",
    "outlay.middleware",
    "outlay.names",
    "outlay.pricing",
    "outlay.providers",
    "outlay.terms",
    "outlay.token_classes",
    "outlay.usage",
)
INTERFACE = Path(__file__).with_name("interface.txt")
_BEFORE: dict[Any, str] = {inspect.Parameter.VAR_POSITIONAL: "*", inspect.Parameter.VAR_KEYWORD: "**"}
_AFTER: dict[Any, str] = {inspect.Parameter.KEYWORD_ONLY: "=", inspect.Parameter.POSITIONAL_ONLY: "/"}


def public_names(module: ModuleType) -> list[str]:
    """The module's `__all__`, else the names that it defines itself, without imported ones."""
    names = getattr(module, "__all__", None)
    if names is None:
        names = []
        for node in ast.parse(inspect.getsource(module)).body:
            targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
            names += [target.id for target in targets if isinstance(target, ast.Name)]
            names += [node.name] if isinstance(node, ast.FunctionDef | ast.ClassDef) else []
    return sorted(name for name in names if not name.startswith("_"))


def described(path: str, value: Any) -> Iterator[str]:
    """One line; for a class, one for its constructor and one for each further public member."""
    yield path + parameters(value)
    if inspect.isclass(value):
        given = getattr(value, "_fields", ()) or inspect.signature(value).parameters
        for name in sorted(members(value) - set(given)):
            yield f"{path}.{name}{parameters(getattr(value, name, None))}"


def members(kind: type) -> set[str]:
    """Public members that the class, or a base of ours that is not public, defines or annotates."""
    public = [getattr(outlay, name) for name in outlay.__all__]
    own = [base for base in kind.__mro__ if base is kind or (base.__module__[:6] == "outlay" and base not in public)]
    return {name for base in own for name in (*vars(base), *inspect.get_annotations(base)) if name[0] != "_"}


def parameters(value: Any) -> str:
    """`a=` is a keyword-only parameter, `a/` a positional-only one."""
    is_called = inspect.isroutine(value) or (inspect.isclass(value) and not issubclass(value, Enum))
    if not is_called:
        return ""
    given = inspect.signature(value).parameters.values()
    shown = (_BEFORE.get(p.kind, "") + p.name + _AFTER.get(p.kind, "") for p in given if p.name != "self")
    return f"({', '.join(shown)})"


def test_the_public_names_and_their_parameters_are_as_promised() -> None:
    modules = [import_module(name) for name in MODULES]
    found = [
        line
        for module in modules
        for name in public_names(module)
        for line in described(f"{module.__name__}.{name}", getattr(module, name))
    ]
    assert found == INTERFACE.read_text().splitlines()


def test_the_version_is_the_packages() -> None:
    assert outlay.__version__ == metadata.version("outlay")
