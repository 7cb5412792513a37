"""Calls to an Outlay gateway, which records them itself: they carry their attribution as headers."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from typing import Any, Final
from urllib.parse import quote, urlsplit

CALL_ID: Final = "x-outlay-call-id"
"""The header by which a gateway says that it has recorded the call."""

_PREFIX: Final = "X-Outlay-"
_FIELDS: Final = frozenset(
    """feature team user_id tenant service environment project gl_account outcome workload session_id run_id
    parent_run_id span_id parent_span_id variant customer_tier""".split()
)
_PORTS: Final = {"http": 80, "https": 443}


def origins() -> frozenset[str]:
    """Hosts of gateways, with the port where it is not the scheme's, by OUTLAY_GATEWAY_URL and OUTLAY_URL."""
    found = set()
    for name in ("OUTLAY_GATEWAY_URL", "OUTLAY_URL"):
        try:
            url = urlsplit(os.environ.get(name, "").strip())
            host, port = url.hostname, url.port
        except ValueError:
            continue
        if host:
            found.add(host if port in (None, _PORTS.get(url.scheme)) else f"{host}:{port}")
    return frozenset(found)


def attribution_headers(around: Mapping[str, Any], stated: Iterable[str], names: Iterable[str]) -> dict[str, str]:
    """The surrounding attribution as headers.

    Args:
        stated: fields that the request's own `X-Cost-*` headers have.
        names: of all its headers, in lower case.
    """
    has, given = set(stated), set(names)
    headers: dict[str, str] = {}
    tags: dict[str, Any] = {}
    for field, value in around.items():
        if field not in _FIELDS:
            tags.update(value if field == "extra" and isinstance(value, Mapping) else {field: value})
        elif isinstance(value, str) and value and field not in has:
            name = _PREFIX + field.replace("_", "-").title()
            if name.lower() not in given:
                headers[name] = _header(value)
    plain = {str(name): value for name, value in tags.items() if isinstance(value, (str, int, float, bool))}
    if plain and "x-outlay-tags" not in given:
        headers["X-Outlay-Tags"] = json.dumps(plain)
    return headers


def _header(value: str) -> str:
    """As it is, or in the form of RFC 8187."""
    is_plain = value.isascii() and value.isprintable() and value == value.strip()
    return value if is_plain else f"UTF-8''{quote(value, safe='')}"
