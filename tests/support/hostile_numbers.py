"""Numbers that nothing may compute, and the places of a JSON schema where a number may stand."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

HOSTILE: Final = (
    "1e999999999",
    "-1e999999999",
    "1E+999999999",
    "0e999999999",
    "1e-999999999",
    "1.5e-123456789",
    "9" * 5_000,
    "-" + "9" * 5_000,
    "0." + "1" * 5_000,
    "1" + "0" * 5_000 + "e-5000",
)
"""As JSON states them. As whole numbers or exact decimals some would take gigabytes; as floats some are 0."""

Place = tuple[str | int, ...]


def number_places(schema: Mapping[str, Any], at: Place = ()) -> Iterator[Place]:
    """The path to every number that a body of this schema may hold; a list has one item, an object without fixed
    fields one field."""
    for option in (*schema.get("anyOf", ()), *schema.get("oneOf", ()), *schema.get("allOf", ())):
        yield from number_places(option, at)
    if schema.get("type") in ("number", "integer"):
        yield at
    for name, inner in schema.get("properties", {}).items():
        yield from number_places(inner, (*at, name))
    if isinstance(inner := schema.get("items"), dict):
        yield from number_places(inner, (*at, 0))
    if isinstance(inner := schema.get("additionalProperties"), dict):
        yield from number_places(inner, (*at, "input"))


def with_value(body: Any, place: Place, value: Any) -> Any:
    """A copy of the body with the value there, and what leads to it where the body lacks that."""
    if not place:
        return value
    key, *rest = place
    if isinstance(key, int):
        return [with_value(body[0] if isinstance(body, list) and body else None, tuple(rest), value)]
    known = body if isinstance(body, dict) else {}
    return {**known, key: with_value(known.get(key), tuple(rest), value)}
