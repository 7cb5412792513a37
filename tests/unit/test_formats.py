"""What each kind of receiver is sent."""

import hashlib
import hmac
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import msgspec
import pytest

from core.budgets.message import AlertMessage, to_json
from core.channels.channel import ChannelType, Target, recipients
from services.alerts.formats import HTTP, Sending, mail
from services.alerts.outbound import retry_after
from services.alerts.queue import Item, Parcel
from services.alerts.send import judged
from services.alerts.text import amount, share, story
from tests.alerts_help import NOON, alert

FIRED = UUID(int=7)
DIGEST = UUID(int=9)


def item(message: AlertMessage, opened: AlertMessage | None = None) -> Item:
    text = None if opened is None else to_json(opened).decode()
    return Item(1, message.id, to_json(message).decode(), "cost_usd", FIRED, text, message.created_at)


def parcel(message: AlertMessage, opened: AlertMessage | None = None) -> Parcel:
    return Parcel(message.id, [item(message, opened)], 1, None)


def digest(size: int, loaded: int) -> Parcel:
    return Parcel(str(DIGEST), [item(alert(id=str(UUID(int=n)))) for n in range(loaded)], size, DIGEST)


def sent(kind: ChannelType, what: Parcel, two_secrets: bool = False, **target: Any) -> Any:
    request = HTTP[kind](what, Sending(Target(**{"url": "https://r.example/x", **target}), two_secrets, NOON))
    return request._replace(body=msgspec.json.Decoder(float_hook=Decimal).decode(request.body))


def test_the_webhook_is_the_message_signed() -> None:
    message = alert()
    for two_secrets, keys in ((False, ["new"]), (True, ["new", "old"])):
        target = Target("https://r.example/x", secret="new", previous_secret="old")
        request = HTTP["webhook"](parcel(message), Sending(target, two_secrets, NOON))
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


def test_in_words() -> None:
    told = story(alert(), "cost_usd")
    assert told.title == "Daily GPT-4o budget: 80 % reached, $40.12 of $50.00"
    assert told.lines == [
        "Where: model gpt-4o",
        "Window: daily, from 2026-11-20 00:00 UTC to 2026-11-21 00:00 UTC",
        "Spent: $40.12 of $50.00 (80.2 %)",
        "Rate: $3.34 an hour in this window, at which it ends at $80.24",
        "Driven by: feature chat, team growth $30.50; feature search, no team $9.00",
    ]
    over = story(alert(spend_usd=Decimal("62.5"), threshold=Decimal(1), subject="ann", late=True), "cost_usd")
    assert over.title.endswith("100 % reached, $62.50 of $50.00 (late: the window had ended)")
    assert over.lines[0] == "Where: model gpt-4o, ann"
    assert over.lines[2] == "Spent: $62.50 of $50.00 (125 %), $12.50 over"
    path = story(alert(links={"query": "/v1/costs/summary"}), "cost_usd")
    assert (path.link, path.lines[-1]) == (None, "Look: GET /v1/costs/summary")
    run = story(alert(window_end=None, spend_usd=Decimal(12_000), threshold_usd=Decimal(10_000)), "tokens")
    assert run.title.endswith("80 % reached, 12,000 tokens of 10,000 tokens")
    assert "no end" in run.lines[1]
    assert run.lines[-1] == "Driven by: feature chat, team growth 7,000 tokens; feature search, no team 800 tokens"
    assert story(alert(), "events").lines[-1].endswith("growth 12 events; feature search, no team 3 events")


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("1234.5", "$1,234.50"),
        ("49.999", "$49.99"),
        ("0.004", "$0.004"),
        ("0", "$0.00"),
        ("0.0000000012", "$0.000000001"),
        ("-3", "$-3.00"),
    ],
)
def test_amounts(value: str, shown: str) -> None:
    assert amount(Decimal(value), "cost_usd") == shown


def test_shares() -> None:
    assert [share(Decimal(text)) for text in ("0.5", "1", "1.25", "0.99999", "0.8025")] == [
        *("50 %", "100 %", "125 %", "99.9 %", "80.2 %"),
    ]


def test_slack_mentions_nobody() -> None:
    request = sent("slack", parcel(alert(alert_name="<!channel> & <https://evil|x>")))
    text = request.body["blocks"][0]["text"]["text"]
    assert "<!channel>" not in msgspec.json.encode(request.body).decode()
    assert "&lt;!channel&gt; &amp; &lt;https://evil|x&gt;" in text
    assert text.startswith("*<https://outlay.example.com/v1/costs/summary?model=gpt-4o&group_by=feature|")


def test_a_storm_is_one_message_for_people() -> None:
    request = sent("slack", digest(10_000, 1_000))
    assert request.body["text"] == "10,000 alerts at once"
    assert len(request.body["blocks"]) == 11
    assert "9,990 more" in request.body["blocks"][-1]["text"]["text"]
    letter = mail(digest(10_000, 1_000), Sending(Target(to=("a@b.example",)), False, NOON), "o@b.example")
    assert letter["Subject"] == "10,000 alerts at once"
    assert "9,990 more" in letter.get_content()


def test_pagerduty_resolves_what_it_triggered() -> None:
    fired = alert(threshold=Decimal(1))
    ended = alert(type="budget.recovered", created_at=NOON + timedelta(hours=1))
    trigger = sent("pagerduty", parcel(fired), secret="routing").body
    resolve = sent("pagerduty", parcel(ended, fired), secret="routing").body
    assert (trigger["event_action"], resolve["event_action"]) == ("trigger", "resolve")
    assert trigger["dedup_key"] == resolve["dedup_key"] == str(FIRED)
    assert trigger["routing_key"] == "routing"
    assert trigger["payload"]["severity"] == "critical"
    assert trigger["links"][0]["href"].startswith("https://outlay.example.com/")


def test_alertmanager_knows_the_end_of_what_it_holds() -> None:
    fired = alert()
    renamed = alert(type="budget.recovered", alert_name="renamed", created_at=NOON + timedelta(hours=1))
    request = sent("alertmanager", parcel(fired), secret="token")
    (firing,) = request.body
    (resolved,) = sent("alertmanager", parcel(renamed, fired)).body
    assert request.url == "https://r.example/x/api/v2/alerts"
    assert request.headers["Authorization"] == "Bearer token"
    assert firing["labels"] == resolved["labels"]
    assert firing["startsAt"] == resolved["startsAt"] == NOON.isoformat()
    assert (firing["endsAt"], resolved["endsAt"]) == tuple(
        (NOON + timedelta(hours=hours)).isoformat() for hours in (12, 1)
    )
    late = alert(created_at=NOON + timedelta(days=3), late=True)
    assert sent("alertmanager", parcel(late)).body[0]["endsAt"] > late.created_at.isoformat()
    assert len(sent("alertmanager", digest(50, 50)).body) == 50


def test_mail_is_no_way_to_write_headers() -> None:
    letter = mail(
        parcel(alert(alert_name="x\r\nBcc: all@x")), Sending(Target(to=("a@b.example",)), False, NOON), "o@b.c"
    )
    assert letter["Bcc"] is None
    assert letter["Outlay-Event-Id"] in letter["Message-ID"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a@b.example", ("a@b.example",)),
        ("a@b.example, c+d@e.example,a@b.example", ("a@b.example", "c+d@e.example")),
        *[
            (bad, None)
            for bad in ("", "a", "a@", "@b", "a b@c.d", "a@b.example,", "a@b.example;c@d.example", "<a@b.c>")
        ],
        (",".join(f"u{n}@b.example" for n in range(21)), None),
    ],
)
def test_recipients(text: str, found: tuple[str, ...] | None) -> None:
    assert recipients(text) == found


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (None, None),
        (b"17", 17),
        (b"999999999999", 3600),
        (b"-5", None),
        (b"soon", None),
        (b"Fri, 20 Nov 2026 12:01:00 GMT", 60),
        (b"Fri, 20 Nov 2020 12:01:00 GMT", 0),
    ],
)
def test_retry_after(value: bytes | None, seconds: float | None) -> None:
    assert retry_after(value, datetime(2026, 11, 20, 12, tzinfo=UTC)) == seconds


def test_2xx_is_success_and_nothing_else() -> None:
    outcomes = {
        status: judged(status, None).outcome for status in (200, 202, 299, 301, 307, 400, 404, 410, 408, 429, 500)
    }
    assert outcomes == {
        **dict.fromkeys((200, 202, 299), "delivered"),
        **dict.fromkeys((301, 307, 400, 404, 410), "refused"),
        **dict.fromkeys((408, 429, 500), "unreachable"),
    }
    assert "redirects" in judged(301, None).detail
