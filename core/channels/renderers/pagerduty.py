"""PagerDuty's Events API v2: one incident for each alert, resolved by its dedup key.

https://developer.pagerduty.com/docs/send-alert-event
"""

from typing import Any, Final

from core.channels.alert_payload import AlertMessage, from_json
from core.channels.alert_text import alert_text, cut
from core.channels.notification import HttpRequest, Notification, RenderContext
from core.channels.renderers.shared import ends_alert, incident_id, json_request, severity, utf8

EVENTS_URL: Final = "https://events.pagerduty.com/v2/enqueue"
"""https://developer.pagerduty.com/docs/events-api-v2; an EU account has another host and sets `url`."""
_MAX_SUMMARY: Final = 1_024
"""PagerDuty's limit is in characters; bytes of UTF-8 are never fewer, however it counts an emoji."""


def render(notification: Notification, context: RenderContext) -> HttpRequest:
    queued = notification.messages[0]
    message = from_json(queued.message)
    event: dict[str, Any] = {
        "routing_key": context.destination.secret,
        "event_action": "resolve" if ends_alert(message) else "trigger",
        "dedup_key": incident_id(queued),
    }
    if not ends_alert(message):
        event |= _incident(message, queued.metric)
    return json_request(notification, context.destination.url, event)


def _incident(message: AlertMessage, metric: str) -> dict[str, Any]:
    text = alert_text(message, metric)
    payload = {
        "summary": text._replace(name=cut(text.name, _MAX_SUMMARY - utf8(f": {text.event}"), utf8)).title,
        "source": f"outlay {message.scope or 'test'}",
        "severity": severity(message),
        "timestamp": message.created_at.isoformat(),
        "class": message.type,
        "custom_details": {"lines": text.lines, "alert_id": message.alert_id, "event_id": message.id},
    }
    return {"payload": payload, "links": [] if text.link is None else [{"href": text.link, "text": "What was spent"}]}
