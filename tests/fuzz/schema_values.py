"""Values that fit a JSON schema more or less, and hostile ones in their place. Pure."""

import json
from collections.abc import Mapping
from random import Random
from typing import Any, Final, NamedTuple

from tests.support.hostile_numbers import HOSTILE

Schema = Mapping[str, Any]
_DEEPEST: Final = 6
_STRINGS: Final = (
    "",
    "chat",
    "gpt-4o",
    "openai",
    "ok",
    "2026-11-01",
    "2026-11-30T00:00:00Z",
    "0001-01-01T00:00:00+23:59",
    "9999-12-31T23:59:59.9999999-23:59",
    "2026-02-30T24:00:60Z",
    "Europe/Berlin",
    "../../etc/passwd",
    "00000000-0000-0000-0000-000000000000",
    "0190f5a0-0000-7000-8000-000000000000",
    "\x00",
    "\ud800",
    "\ufeff\u202e",
    "=1+1|cmd",
    "a,b",
    "%00",
    "{}",
    "\r\nX: y",
    "\x1b[2J\x9b",
    "é" * 300,
    "'; SELECT pg_sleep(9)--",
    "(" * 300,
    "x" * 5_000,
    "\U0001f4b8" * 70,
    "https://192.0.2.1/hook",
    "http://169.254.169.254/",
    "someone@example.invalid",
)
_NUMBERS: Final = (
    0,
    1,
    -1,
    7,
    0.1,
    1e-9,
    1e308,
    2**31,
    -(2**31) - 1,
    2**53 + 1,
    2**63,
    -(2**63) - 1,
    10**30,
    1_790_000_000,
)


class Raw(NamedTuple):
    """Bytes that stand in a JSON text as they are, valid or not."""

    text: bytes


def fitting(random: Random, schema: Schema, document: Schema, depth: int = 0) -> Any:
    """A value for this schema. Patterns and most limits are not looked at: some values are refused."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return fitting(random, document["components"]["schemas"][name], document, depth)
    options = schema.get("anyOf") or schema.get("oneOf")
    if options:
        return fitting(random, random.choice(options), document, depth)
    if "enum" in schema:
        return random.choice(schema["enum"])
    kind = schema.get("type", "string")
    if kind == "object":
        return _object(random, schema, document, depth)
    if kind == "array":
        most = 0 if depth > _DEEPEST else min(schema.get("maxItems", 3), 3)
        size = random.randint(min(schema.get("minItems", 0), most), most)
        return [fitting(random, schema.get("items", {}), document, depth + 1) for _ in range(size)]
    return _scalar(random, kind, schema)


def _object(random: Random, schema: Schema, document: Schema, depth: int) -> dict[str, Any]:
    required = schema.get("required", ())
    known = schema.get("properties", {})
    share = random.random() ** 2  # nearly always few of the optional ones
    made = {
        name: fitting(random, inner, document, depth + 1)
        for name, inner in known.items()
        if name in required or (depth <= _DEEPEST and random.random() < share)
    }
    inner = schema.get("additionalProperties")
    if isinstance(inner, dict) and random.random() < 0.5:
        made[random.choice(("input", "output", "x", ""))] = fitting(random, inner, document, depth + 1)
    return made


def _scalar(random: Random, kind: str, schema: Schema) -> Any:
    if kind == "boolean":
        return random.random() < 0.5
    if kind in ("integer", "number"):
        least = schema.get("minimum", schema.get("exclusiveMinimum", 0))
        usual = least + random.choice((0, 1, 2, 10, 1000))
        return min(usual, schema.get("maximum", usual)) if random.random() < 0.8 else random.choice(_NUMBERS)
    if kind == "null":
        return None
    if schema.get("format") == "date-time" and random.random() < 0.7:
        return f"2026-{random.randint(9, 12):02}-{random.randint(1, 30):02}T{random.randint(0, 23):02}:00:00Z"
    return random.choice(_STRINGS)


def hostile(random: Random) -> Any:
    """A value that hardly any schema wants."""
    kind = random.randrange(12)
    if kind < 3:
        return random.choice((*_STRINGS, *_NUMBERS))
    if kind < 5:
        return Raw(random.choice(HOSTILE).encode())
    return (
        lambda: Raw(
            random.choice((b"NaN", b"-Infinity", b"01", b"+1", b".5", b"'a'", b"tru", b"", b"\xff", b"1e", b"]"))
        ),
        lambda: Raw(
            b'"' + random.choice((b"\xff\xfe", b"\xed\xa0\x80", b"\xc0\x80", b"\x00", b"\\ud800", b"\\u", b"\n")) + b'"'
        ),
        lambda: Raw(
            b"[" * (deep := random.choice((5, 100, 100, 2_000, 100_000))) + b"]" * random.choice((deep, deep - 1))
        ),
        lambda: Raw(b'{"a":' * (deep := random.choice((5, 100, 100, 2_000, 100_000))) + b"1" + b"}" * deep),
        lambda: {f"k{n}": n for n in range(random.choice((10, 100, 1_000, 20_000)))},
        lambda: ["x"] * random.choice((0, 10, 100, 1_001, 50_000)),
        lambda: random.choice((None, True, [], {}, [None], {"": {"": {}}})),
    )[kind - 5]()


def spoiled(random: Random, value: Any) -> Any:
    """A copy with a hostile value somewhere, or a field more."""
    if isinstance(value, dict) and value and random.random() < 0.9:
        name = random.choice([*value])
        if random.random() < 0.1:
            return {**value, random.choice(_STRINGS): hostile(random)}
        return {**value, name: spoiled(random, value[name])}
    if isinstance(value, list) and value and random.random() < 0.9:
        place = random.randrange(len(value))
        return [*value[:place], spoiled(random, value[place]), *value[place + 1 :]]
    return hostile(random)


def encode(value: Any) -> bytes:
    """The JSON text, in which `Raw` stands as it is."""
    raws: list[bytes] = []

    def mark(raw: Any) -> Any:
        if isinstance(raw, Raw):
            raws.append(raw.text)
            return f"\x02{len(raws) - 1}\x03"
        if isinstance(raw, dict):
            return {name: mark(inner) for name, inner in raw.items()}
        return [mark(inner) for inner in raw] if isinstance(raw, list) else raw

    pieces = json.dumps(mark(value)).encode().split(b'"\\u0002')
    text = [pieces[0]]
    for piece in pieces[1:]:
        number, _, rest = piece.partition(b'\\u0003"')
        text += [raws[int(number)], rest]
    return b"".join(text)


def garbled(random: Random, data: bytes) -> bytes:
    """The bytes with some changed, cut, doubled or put in."""
    for _ in range(random.choice((1, 1, 2, 5))):
        at = random.randrange(len(data) + 1)
        to = min(len(data), at + random.choice((1, 1, 2, 30, 5_000)))
        put = random.choice(
            (b"", random.randbytes(to - at), bytes([random.randrange(256)]), data[at:to] * 2, b"\x00", b'"')
        )
        data = data[:at] + put + data[to:]
    return data if random.random() < 0.9 else data[: random.randrange(len(data) + 1)]
