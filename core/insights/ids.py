"""The id of an insight: its kind and its scope, so that it is the same as long as these are. Pure."""

import base64
import binascii
import hashlib
from typing import Any, Final, NamedTuple

import msgspec

from core.insights.insight import Insight, Scope
from core.ledger_id import LedgerId

_MAX_LENGTH: Final = 8_000
_decode: Final = msgspec.json.Decoder(dict[str, str | None]).decode


class InsightKey(NamedTuple):
    """What an id names."""

    kind: str
    scope: Scope


def insight_id(ledger_id: LedgerId, kind: str, scope: Scope) -> str:
    """The id in this ledger: kind, scope in base64 without padding, and a check of both and the ledger, by dots."""
    written = msgspec.json.encode(dict(scope), order="sorted")
    text = base64.urlsafe_b64encode(written).decode().rstrip("=")
    return f"{kind}.{text}.{_check(ledger_id, kind, text)}"


def id_of(ledger_id: LedgerId, insight: Insight) -> str:
    return insight_id(ledger_id, insight.kind, insight.scope)


def parse_insight_id(ledger_id: LedgerId, id_: str) -> InsightKey | None:
    """What an id of this ledger names; None: it is none, or another ledger's."""
    parts = id_.split(".")
    if len(id_) > _MAX_LENGTH or len(parts) != 3 or parts[2] != _check(ledger_id, parts[0], parts[1]):
        return None
    try:
        scope: Any = _decode(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
    except (msgspec.MsgspecError, binascii.Error, ValueError):
        return None
    return InsightKey(parts[0], scope)


def _check(ledger_id: LedgerId, kind: str, text: str) -> str:
    return hashlib.blake2b(f"{ledger_id}.{kind}.{text}".encode(errors="replace"), digest_size=6).hexdigest()
