"""The payloads that come from no budget: a channel's test message, and the digest that carries many messages."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final
from uuid import UUID

import msgspec

TEST: Final = "test"
DIGEST: Final = "digest"
_ABSENT: Final = (
    *("alert_id", "scope", "scope_value", "subject", "period", "threshold", "threshold_usd", "spend_usd"),
    *("window_start", "window_end"),
)


def test_message(id_: UUID, at: datetime, channel_name: str) -> str:
    """Has every field of an alert, so that it tests a receiver's parser too."""
    body = {"id": str(id_), "type": TEST, "created_at": at, "alert_name": f"A test of the channel {channel_name}"}
    rest: dict[str, Any] = {**dict.fromkeys(_ABSENT), "late": False, "drivers": [], "links": {}}
    return msgspec.json.encode(body | rest).decode()


def digest_message(id_: str, at: datetime, items: Sequence[str]) -> bytes:
    """The same bytes for the same items; each item is the whole message it would have been alone."""
    body = {"id": id_, "type": DIGEST, "created_at": at, "count": len(items)}
    return msgspec.json.encode(body | {"items": [msgspec.Raw(item.encode()) for item in items]})
