"""A channel: where an organisation's alerts go, what may be said of it, and what may not."""

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final, Literal, NamedTuple, Self, get_args
from urllib.parse import SplitResult, parse_qsl, urlencode, urlsplit

import msgspec

ChannelType = Literal["webhook", "slack", "email", "pagerduty", "alertmanager"]
CHANNEL_TYPES: Final[tuple[ChannelType, ...]] = get_args(ChannelType)
HTTP_TYPES: Final = frozenset(CHANNEL_TYPES) - {"email"}

PAGERDUTY_URL: Final = "https://events.pagerduty.com/v2/enqueue"
"""https://developer.pagerduty.com/docs/events-api-v2; an EU account has another host and sets `url`."""
MAX_RECIPIENTS: Final = 20

_ADDRESS: Final = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}[A-Za-z0-9])?")


class Target(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is sealed: all that is needed to send."""

    url: str = ""
    to: tuple[str, ...] = ()
    secret: str = ""
    """A webhook's HMAC key, PagerDuty's routing key, Alertmanager's bearer token; '': none."""
    previous_secret: str = ""

    def encode(self) -> bytes:
        return msgspec.json.encode(self)

    @classmethod
    def decode(cls, text: bytes) -> Self:
        return msgspec.json.decode(text, type=cls)

    def shown(self, channel_type: ChannelType) -> str:
        """For people: a Slack URL is itself a secret, and a query may hold one."""
        if channel_type == "email":
            return ", ".join(self.to)
        parts = urlsplit(self.url)
        if channel_type == "slack":
            return f"{parts.scheme}://{parts.netloc}/…"
        return _without_values(parts)


def _without_values(parts: SplitResult) -> str:
    names = [(name, "***") for name, _ in parse_qsl(parts.query, keep_blank_values=True)]
    return parts._replace(query=urlencode(names, safe="*")).geturl()


class Channel(NamedTuple):
    """As anyone of the organisation may see it."""

    id: str
    org_id: int
    """A ledger."""
    name: str
    type: ChannelType
    shown: str
    created_at: datetime
    changed_at: datetime
    previous_secret_until: datetime | None
    snoozed_until: datetime | None
    failing_since: datetime | None
    """Since when nothing gets through; None: it answered last time."""

    @property
    def details(self) -> dict[str, Any]:
        """For the audit log."""
        return {"name": self.name, "type": self.type, "goes_to": self.shown}


def recipients(text: str) -> tuple[str, ...] | None:
    """The addresses in `a@example.com, b@example.com`; None where they are none, or too many."""
    found: Sequence[str] = [part.strip() for part in text.split(",")]
    usable = 0 < len(found) <= MAX_RECIPIENTS and all(_ADDRESS.fullmatch(address) for address in found)
    return tuple(dict.fromkeys(found)) if usable else None
