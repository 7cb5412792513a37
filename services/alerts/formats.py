"""A parcel in the form each kind of receiver wants. Pure: the request to make, or the message to mail."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from typing import Any, Final, NamedTuple

import msgspec

from core.budgets.message import AlertMessage, from_json
from core.channels.channel import ChannelType, Target
from services.alerts.queue import Item, Parcel
from services.alerts.signature import sign
from services.alerts.text import Story, story

NAMED: Final = 10
"""How many of a digest's alerts a message for people names."""
NO_END: Final = timedelta(days=365)
"""How long Alertmanager holds an alert whose window has no end; it is resolved before by us."""
_PAGERDUTY_SUMMARY: Final = 1_024
_ALERTMANAGER_PATH: Final = "/api/v2/alerts"


class Request(NamedTuple):
    url: str
    headers: Mapping[str, str]
    body: bytes


class Sending(NamedTuple):
    """What a form may need beside the parcel."""

    target: Target
    two_secrets: bool
    """Whether what is signed is signed with the secret before as well."""
    at: datetime


def webhook(parcel: Parcel, sending: Sending) -> Request:
    """The contract's: the message itself, signed."""
    body, target = parcel.body, sending.target
    secrets = [target.secret, target.previous_secret] if sending.two_secrets else [target.secret]
    signature = sign(body, [secret for secret in secrets if secret], int(sending.at.timestamp()))
    return Request(target.url, {"Outlay-Event-Id": parcel.id, "Outlay-Signature": signature}, body)


def slack(parcel: Parcel, sending: Sending) -> Request:
    """An incoming webhook: https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks."""
    title, stories = _told(parcel)
    blocks = []
    for told in stories:
        heading = f"*{_slack(told.title)}*" if told.link is None else f"*<{told.link}|{_slack(told.title)}>*"
        text = "\n".join([heading, *map(_slack, told.lines)])
        blocks.append({"type": "section", "text": {"type": "mrkdwn", "text": text[:3_000]}})
    if parcel.size > len(stories):
        more = f"… and {parcel.size - len(stories):,} more, in `GET /v1/alerts/history`"
        blocks.append({"type": "section", "text": {"type": "mrkdwn", "text": more}})
    return _json(sending.target.url, {"text": _slack(title), "blocks": blocks}, {"Outlay-Event-Id": parcel.id})


def _slack(text: str) -> str:
    """Their three escapes, so that a feature's name mentions nobody and links nowhere."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def pagerduty(parcel: Parcel, sending: Sending) -> Request:
    """Events API v2: one incident an alert, resolved by its key. https://developer.pagerduty.com/docs/send-alert-event"""
    item = parcel.items[0]
    message = from_json(item.message)
    event: dict[str, Any] = {
        "routing_key": sending.target.secret,
        "event_action": "resolve" if _ends(message) else "trigger",
        "dedup_key": _incident(item),
    }
    if not _ends(message):
        told = story(message, item.metric)
        event["payload"] = {
            "summary": told.title[:_PAGERDUTY_SUMMARY],
            "source": f"outlay {message.scope or 'test'}",
            "severity": _severity(message),
            "timestamp": message.created_at.isoformat(),
            "class": message.type,
            "custom_details": {"lines": told.lines, "alert_id": message.alert_id, "event_id": message.id},
        }
        event["links"] = [] if told.link is None else [{"href": told.link, "text": "What was spent"}]
    return _json(sending.target.url, event, {"Outlay-Event-Id": parcel.id})


def alertmanager(parcel: Parcel, sending: Sending) -> Request:
    """API v2: firing and resolved are the same labels with another end. Its own grouping makes one message of many."""
    alerts = [_alert(item) for item in parcel.items]
    url = sending.target.url.rstrip("/")
    headers = {"Outlay-Event-Id": parcel.id}
    if sending.target.secret:
        headers["Authorization"] = f"Bearer {sending.target.secret}"
    return _json(url if url.endswith(_ALERTMANAGER_PATH) else url + _ALERTMANAGER_PATH, alerts, headers)


def _alert(item: Item) -> dict[str, Any]:
    message = from_json(item.message)
    opened = message if item.opened is None else from_json(item.opened)
    told = story(message, item.metric)
    ends = message.created_at if _ends(message) or message.type == "test" else message.window_end
    labels = {
        "alertname": "OutlayTest" if message.type == "test" else "OutlayBudget",
        "alert": _incident(item),
        "alert_id": opened.alert_id,
        "alert_name": opened.alert_name,
        "type": opened.type,
        "scope": opened.scope,
        "scope_value": opened.scope_value,
        "subject": opened.subject,
        "period": opened.period,
        "severity": _severity(opened),
    }
    started = opened.created_at
    # An end that is past would say that it is over: a late alert is news for an hour.
    if ends is not None and not _ends(message) and ends <= started:
        ends = started + timedelta(hours=1)
    alert: dict[str, Any] = {
        "labels": {name: value for name, value in labels.items() if value},
        "annotations": {"summary": told.title, "description": "\n".join(told.lines)},
        "startsAt": started.isoformat(),
        "endsAt": (ends or started + NO_END).isoformat(),
    }
    return alert if told.link is None else alert | {"generatorURL": told.link}


def mail(parcel: Parcel, sending: Sending, sender: str) -> EmailMessage:
    """One message to all recipients; its Message-ID is the event's, so that a duplicate is known as one."""
    title, stories = _told(parcel)
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"] = sender, ", ".join(sending.target.to)
    message["Subject"] = " ".join(title.split())
    message["Date"] = sending.at
    message["Message-ID"] = f"<{parcel.id}@outlay>"
    message["Outlay-Event-Id"] = parcel.id
    message["Auto-Submitted"] = "auto-generated"  # RFC 3834: nobody's absence answers
    parts = ["\n".join([told.title, *told.lines, *([told.link] if told.link else [])]) for told in stories]
    if parcel.size > len(stories):
        parts.append(f"… and {parcel.size - len(stories):,} more, in GET /v1/alerts/history")
    message.set_content("\n\n".join(parts) + "\n")
    return message


def _told(parcel: Parcel) -> tuple[str, list[Story]]:
    """A title for all, and the first of them in words."""
    stories = [story(from_json(item.message), item.metric) for item in parcel.items[:NAMED]]
    return stories[0].title if parcel.digest_id is None else f"{parcel.size:,} alerts at once", stories


def _ends(message: AlertMessage) -> bool:
    return message.type == "budget.recovered"


def _incident(item: Item) -> str:
    """The same for an alert and for its end."""
    return str(item.fired_id or item.event_id)


def _severity(message: AlertMessage) -> str:
    """PagerDuty's words: at its limit and above an alert is critical."""
    if message.type == "test":
        return "info"
    over = message.threshold is not None and message.threshold >= 1
    return "critical" if over else "warning"


def _json(url: str, body: Any, headers: Mapping[str, str]) -> Request:
    return Request(url, headers, msgspec.json.encode(body))


HTTP: Final[Mapping[ChannelType, Callable[[Parcel, Sending], Request]]] = {
    "webhook": webhook,
    "slack": slack,
    "pagerduty": pagerduty,
    "alertmanager": alertmanager,
}
