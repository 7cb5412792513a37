"""Prometheus Alertmanager's API v2: a firing and a resolved alert have the same labels and different ends.

A digest is one request, as are the open alerts that are sent again; Alertmanager's own grouping makes one notification
of it.
"""

from datetime import datetime, timedelta
from typing import Any, Final

from core.channels.alert_payload import AlertMessage, from_json
from core.channels.alert_text import alert_text
from core.channels.notification import HttpRequest, Notification, QueuedMessage, RenderContext
from core.channels.renderers.shared import ends_alert, incident_id, json_request, severity

_PATH: Final = "/api/v2/alerts"
_AHEAD: Final = timedelta(hours=1)
"""An alert's end is at least this far ahead of each of its messages, of which there is one every minute until Outlay
resolves it. So an hour without Outlay ends no alert, and one that Outlay never comes back to is not shown for ever."""


def render(notification: Notification, context: RenderContext) -> HttpRequest:
    destination = context.destination
    url = destination.url.rstrip("/")
    headers = {"Authorization": f"Bearer {destination.secret}"} if destination.secret else {}
    alerts = [_alert(queued, context.at) for queued in notification.messages]
    return json_request(notification, url if url.endswith(_PATH) else url + _PATH, alerts, headers)


def _alert(queued: QueuedMessage, at: datetime) -> dict[str, Any]:
    message = from_json(queued.message)
    opened = message if queued.opened is None else from_json(queued.opened)
    text = alert_text(message, queued.metric)
    alert: dict[str, Any] = {
        "labels": _labels(queued, message, opened),
        "annotations": {"summary": text.title, "description": "\n".join(text.lines)},
        "startsAt": opened.created_at.isoformat(),
        "endsAt": _ends_at(message, at).isoformat(),
    }
    return alert if text.link is None else alert | {"generatorURL": text.link}


def _labels(queued: QueuedMessage, message: AlertMessage, opened: AlertMessage) -> dict[str, str]:
    """The labels are those of the opening message: a budget renamed since then would be another alert."""
    labels = {
        "alertname": "OutlayTest" if message.type == "test" else "OutlayBudget",
        "alert": incident_id(queued),
        "alert_id": opened.alert_id,
        "alert_name": opened.alert_name,
        "type": opened.type,
        "scope": opened.scope,
        "scope_value": opened.scope_value,
        "subject": opened.subject,
        "period": opened.period,
        "severity": severity(opened),
    }
    return {name: value for name, value in labels.items() if value}


def _ends_at(message: AlertMessage, at: datetime) -> datetime:
    if ends_alert(message) or message.type == "test":
        return message.created_at
    return max(at + _AHEAD, message.window_end or at)
