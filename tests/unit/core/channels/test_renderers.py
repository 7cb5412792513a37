"""The requests and mails that each channel type renders."""

import hashlib
import hmac
import re
from datetime import timedelta
from decimal import Decimal
from email.message import EmailMessage
from html import unescape
from typing import Any, get_args
from urllib.parse import urlencode
from uuid import UUID

import msgspec
import pytest

from core.channels.alert_payload import AlertMessage, AlertType, to_json
from core.channels.alert_text import alert_text
from core.channels.channel_types import CHANNEL_SPECS, ChannelType
from core.channels.destination import Destination
from core.channels.notification import HttpRequest, Notification, QueuedMessage, RenderContext
from core.channels.renderers import email, webhook
from tests.support.alerts import NOON, alert

FIRED = UUID(int=7)
DIGEST = UUID(int=9)


def queued(message: AlertMessage, opened: AlertMessage | None = None) -> QueuedMessage:
    text = None if opened is None else to_json(opened).decode()
    return QueuedMessage(1, message.id, to_json(message).decode(), "cost_usd", FIRED, text, message.created_at)


def single(message: AlertMessage, opened: AlertMessage | None = None) -> Notification:
    return Notification(message.id, [queued(message, opened)], 1, None)


def digest(size: int, loaded: int) -> Notification:
    return Notification(str(DIGEST), [queued(alert(id=str(UUID(int=n)))) for n in range(loaded)], size, DIGEST)


def context(previous_secret_valid: bool = False, mail_from: str = "o@b.example", **destination: Any) -> RenderContext:
    return RenderContext(Destination(**destination), previous_secret_valid, NOON, mail_from)


def sent(channel_type: ChannelType, notification: Notification, **destination: Any) -> Any:
    request = CHANNEL_SPECS[channel_type].render(notification, context(**{"url": "https://r.example/x", **destination}))
    assert isinstance(request, HttpRequest)
    return request._replace(body=msgspec.json.Decoder(float_hook=Decimal).decode(request.body))


@pytest.mark.parametrize("channel_type", get_args(ChannelType))
def test_every_type_renders_for_its_transport(channel_type: ChannelType) -> None:
    spec = CHANNEL_SPECS[channel_type]
    destination = {"to": ("a@b.example",)} if spec.has_recipients else {"url": "https://r.example/x"}
    rendered = spec.render(single(alert()), context(**destination))
    assert isinstance(rendered, EmailMessage) == spec.has_recipients


def test_the_webhook_is_the_message_signed() -> None:
    message = alert()
    for previous_secret_valid, keys in ((False, ["new"]), (True, ["new", "old"])):
        secrets = {"url": "https://r.example/x", "secret": "new", "previous_secret": "old"}
        request = webhook.render(single(message), context(previous_secret_valid, **secrets))
        assert request.body == to_json(message)
        assert b'"spend_usd":40.123456789012345678' in request.body
        assert request.headers["Outlay-Event-Id"] == message.id
        text = f"{int(NOON.timestamp())}.".encode() + request.body
        expected = [f"v1={hmac.new(key.encode(), text, hashlib.sha256).hexdigest()}" for key in keys]
        assert request.headers["Outlay-Signature"].split(",") == [f"t={int(NOON.timestamp())}", *expected]


def test_a_digest_has_whole_messages_and_the_same_bytes_again() -> None:
    request = sent("webhook", digest(3, 3), secret="s")
    assert (request.body["id"], request.body["type"], request.body["count"]) == (str(DIGEST), "digest", 3)
    assert [one["id"] for one in request.body["items"]] == [str(UUID(int=n)) for n in range(3)]
    assert request.body["items"][0]["spend_usd"] == Decimal("40.123456789012345678")
    assert digest(3, 3).body == digest(3, 3).body


def test_slack_mentions_nobody() -> None:
    request = sent("slack", single(alert(alert_name="<!channel> & <https://evil|x>")))
    text = request.body["blocks"][0]["text"]["text"]
    assert "<!channel>" not in msgspec.json.encode(request.body).decode()
    assert "&lt;!channel&gt; &amp; &lt;https://evil|x&gt;" in text
    assert text.startswith("*<https://outlay.example.com/v1/costs/summary?model=gpt-4o&group_by=feature|")


def test_a_storm_is_one_message_for_people() -> None:
    request = sent("slack", digest(10_000, 1_000))
    assert request.body["text"] == "10,000 alerts at once"
    assert len(request.body["blocks"]) == 11
    assert "9,990 more" in request.body["blocks"][-1]["text"]["text"]
    letter = email.render(digest(10_000, 1_000), context(to=("a@b.example",)))
    assert letter["Subject"] == "10,000 alerts at once"
    assert "9,990 more" in letter.get_content()


LONG_NAMES = ["x" * 256, "\N{GRINNING FACE}" * 256, "&" * 256, "<" * 256, "\u00e9>" * 128, "\N{FAMILY}\u200d" * 128]


@pytest.mark.parametrize("name", LONG_NAMES)
@pytest.mark.parametrize("linked", [False, True])
def test_what_is_too_long_is_cut_before_it_is_marked_up(name: str, linked: bool) -> None:
    """Whatever is named so, the budget's name and the amount are in every message, and markup is whole."""
    base = "https://outlay.example.com" if linked else ""
    query = f"{base}/v1/costs/summary?{urlencode({'feature': name, 'user_id': name})}"
    drivers = [{"feature": name, "team": name, "cost_usd": Decimal(3), "tokens": 7, "event_count": 2}] * 3
    message = alert(
        alert_name=name,
        scope_value=name,
        subject=name,
        drivers=drivers,
        links={"query": query, "alert": f"{base}/v1/alerts/1"},
    )
    event = "80 % reached, $40.12 of $50.00"
    post = sent("slack", single(message)).body
    section = post["blocks"][0]["text"]["text"]
    assert len(section.encode()) <= 3_000
    heading, *lines = section.split("\n")
    plain = heading[heading.index("|") + 1 :] if linked else heading[1:]
    start, _, end = plain.partition(event)
    assert end == (">*" if linked else "*")
    assert name.startswith(unescape(start.removesuffix(": ").removesuffix("\N{HORIZONTAL ELLIPSIS}")))
    assert len(start) > 200
    assert re.fullmatch(r"(?:[^&<>]|&(?:amp|lt|gt);)*", "".join([start, *lines]))
    assert any(line.startswith("Spent: $40.12 of $50.00 (80.2 %)") for line in lines)
    assert post["text"].endswith(event)
    if linked:
        assert heading.startswith("*<https://outlay.example.com/v1/")
    summary = sent("pagerduty", single(message), secret="routing").body["payload"]["summary"]
    assert len(summary.encode()) <= 1_024
    assert summary.startswith(name[:100])
    assert summary.endswith(event)
    letter = email.render(single(message), context(to=("a@b.example",)))
    (held,) = sent("alertmanager", single(message)).body
    assert letter["Subject"] == held["annotations"]["summary"] == f"{name}: {event}"


@pytest.mark.parametrize("kind", get_args(AlertType))
def test_every_message_has_its_name_and_amount(kind: AlertType) -> None:
    message = alert(type=kind, details={"unpriced_events": 3})
    title = alert_text(message, "cost_usd").title
    assert title.startswith("Daily GPT-4o budget: ")
    assert "$40.12" in title or kind in ("test", "usage.absent")


def test_pagerduty_resolves_what_it_triggered() -> None:
    fired = alert(threshold=Decimal(1))
    ended = alert(type="budget.recovered", created_at=NOON + timedelta(hours=1))
    trigger = sent("pagerduty", single(fired), secret="routing").body
    resolve = sent("pagerduty", single(ended, fired), secret="routing").body
    assert (trigger["event_action"], resolve["event_action"]) == ("trigger", "resolve")
    assert trigger["dedup_key"] == resolve["dedup_key"] == str(FIRED)
    assert trigger["routing_key"] == "routing"
    assert trigger["payload"]["severity"] == "critical"
    assert trigger["links"][0]["href"].startswith("https://outlay.example.com/")


def test_alertmanager_knows_the_end_of_what_it_holds() -> None:
    fired = alert()
    renamed = alert(type="budget.recovered", alert_name="renamed", created_at=NOON + timedelta(hours=1))
    request = sent("alertmanager", single(fired), secret="token")
    (firing,) = request.body
    (resolved,) = sent("alertmanager", single(renamed, fired)).body
    assert request.url == "https://r.example/x/api/v2/alerts"
    assert request.headers["Authorization"] == "Bearer token"
    assert firing["labels"] == resolved["labels"]
    assert firing["startsAt"] == resolved["startsAt"] == NOON.isoformat()
    assert (firing["endsAt"], resolved["endsAt"]) == tuple(
        (NOON + timedelta(hours=hours)).isoformat() for hours in (12, 1)
    )
    for end in (None, NOON, NOON + timedelta(minutes=1), NOON - timedelta(days=3)):  # of a run, near, of a late alert
        (held,) = sent("alertmanager", single(alert(window_end=end))).body
        assert held["endsAt"] == (NOON + timedelta(hours=1)).isoformat()
    assert len(sent("alertmanager", digest(50, 50)).body) == 50


def test_mail_is_no_way_to_write_headers() -> None:
    letter = email.render(single(alert(alert_name="x\r\nBcc: all@x")), context(to=("a@b.example",), mail_from="o@b.c"))
    assert letter["Bcc"] is None
    assert letter["Outlay-Event-Id"] in letter["Message-ID"]
