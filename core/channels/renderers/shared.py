"""Shared by several renderers: the summary people read, an alert's severity and identity, a JSON request."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

import msgspec

from core.channels.alert_payload import AlertMessage, from_json
from core.channels.alert_text import AlertText, alert_text
from core.channels.notification import HttpRequest, Notification, QueuedMessage

_NAMED: Final = 10
"""Alerts of a digest that people read in full; the rest are counted."""


class Summary(NamedTuple):
    title: str
    alerts: Sequence[AlertText]
    unnamed: int
    """Number of further alerts that are not in `alerts`."""


def summarize(notification: Notification) -> Summary:
    """One title for the whole notification, and its first alerts in words."""
    texts = [alert_text(from_json(queued.message), queued.metric) for queued in notification.messages[:_NAMED]]
    title = texts[0].title if notification.digest_id is None else f"{notification.size:,} alerts at once"
    return Summary(title, texts, notification.size - len(texts))


def utf8(text: str) -> int:
    """Bytes."""
    return len(text.encode())


def ends_alert(message: AlertMessage) -> bool:
    return message.type == "budget.recovered"


def incident_id(queued: QueuedMessage) -> str:
    """The same for an alert and for its end."""
    return str(queued.fired_id or queued.event_id)


def severity(message: AlertMessage) -> str:
    """One of PagerDuty's severities: an alert at or above its limit is critical."""
    if message.type == "test":
        return "info"
    over = message.threshold is not None and message.threshold >= 1
    return "critical" if over else "warning"


def json_request(
    notification: Notification, url: str, body: Any, headers: Mapping[str, str] | None = None
) -> HttpRequest:
    return HttpRequest(url, {"Outlay-Event-Id": notification.id, **(headers or {})}, msgspec.json.encode(body))
