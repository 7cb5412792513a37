"""Reads the JSON files that commands take. An error names the file and the place in it, as `prices[0].model`."""

import json
from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from outlay import numbers
from pydantic import BaseModel, ValidationError

from core.errors import FieldError, Unprocessable

_Model = TypeVar("_Model", bound=BaseModel)
_MOST_SHOWN = 10

_Path = tuple[str | int, ...]


def read_json(file: Path) -> Any:
    """The file's value, with decimals exact. Raises `Unprocessable`."""
    try:
        return numbers.read_json(file.read_bytes().decode("utf-8-sig"), _no_repeats)
    except OSError as error:
        raise Unprocessable(f"{file} cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError as error:
        raise Unprocessable(f"{file} is not UTF-8: see byte {error.start}.") from None
    except json.JSONDecodeError as error:
        raise Unprocessable(f"{file}, line {error.lineno}, column {error.colno}: {error.msg}.") from None
    except numbers.NumberOutOfBounds as error:
        refuse(file, [(error.path, error.detail)])
    except RecursionError:
        raise Unprocessable(f"{file} is nested too deeply.") from None
    except ValueError as error:
        raise Unprocessable(f"{file}: {error}.") from None


def write_text(file: Path, text: str) -> None:
    """Raises `Unprocessable` where the file cannot be written."""
    try:
        file.write_text(text, "utf-8")
    except OSError as error:
        raise Unprocessable(f"{file} cannot be written: {error.strerror}.") from None


def parse(model: type[_Model], given: Any, file: Path, at: _Path = ()) -> _Model:
    """The model of a value that stands at `at` in the file. Raises `Unprocessable` that names every mistake."""
    try:
        return model.model_validate(given)
    except ValidationError as error:
        refuse(file, [(at + path, reason) for path, reason in _mistakes(model, given, error)])


def refuse(file: Path, mistakes: Sequence[tuple[_Path, str]]) -> NoReturn:
    """Raises `Unprocessable` with all mistakes, each with its place."""
    lines = [f"{spell(path) or 'the whole file'}: {reason}" for path, reason in mistakes[:_MOST_SHOWN]]
    errors = tuple(FieldError("/" + "/".join(map(str, path)), reason) for path, reason in mistakes)
    if len(mistakes) == 1:
        raise Unprocessable(f"{file}, {lines[0]}", errors=errors)
    more = [f"and {len(mistakes) - _MOST_SHOWN} more"] if len(mistakes) > _MOST_SHOWN else []
    raise Unprocessable("\n  ".join([f"{file} has {len(mistakes)} mistakes:", *lines, *more]), errors=errors)


def spell(path: _Path) -> str:
    """`("prices", 0, "model")` as `prices[0].model`."""
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path).removeprefix(".")


def _no_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f'"{twice}" is given twice in one object')
    return found


def _mistakes(model: type[BaseModel], given: Any, error: ValidationError) -> Iterator[tuple[_Path, str]]:
    """Each place once. Where a value may have several forms, the mistakes deepest inside it are those that matter."""
    found: dict[_Path, str] = {}
    for each in error.errors(include_url=False):
        path = _path(given, each["loc"], each["type"] == "missing")
        found.setdefault(path, _reason(model, each["type"], path, each["msg"]))
    for path, reason in found.items():
        if not any(len(other) > len(path) and other[: len(path)] == path for other in found):
            yield path, reason


def _path(given: Any, location: Sequence[str | int], is_missing: bool) -> _Path:
    """The parts of pydantic's location that are keys and indices of the data, not names of types."""
    path: list[str | int] = []
    for part in location:
        if part in (given if isinstance(given, Mapping) else range(len(given)) if isinstance(given, list) else ()):
            given = given[part]
            path.append(part)
    return (*path, location[-1]) if is_missing else tuple(path)


def _reason(model: type[BaseModel], kind: str, path: _Path, message: str) -> str:
    if kind == "missing":
        return "is missing"
    if kind == "extra_forbidden":
        near = get_close_matches(str(path[-1]), _field_names(model), 1)
        return "is not a field here" + (f"; did you mean `{near[0]}`?" if near else "")
    reason = message.removeprefix("Value error, ").replace("Input should", "should").replace("String should", "should")
    return reason[:1].lower() + reason[1:]


def _field_names(model: type[BaseModel]) -> list[str]:
    """The names of all fields of a model and of those inside it."""
    schema = model.model_json_schema()
    parts = [schema, *schema.get("$defs", {}).values()]
    return sorted({name for part in parts for name in part.get("properties", {})})
