"""Names of budgets in the headers of an e-mail."""

from email import message_from_bytes
from email.policy import SMTP
from uuid import UUID

import pytest

from core.channels.alert_payload import to_json
from core.channels.destination import Destination
from core.channels.notification import Notification, QueuedMessage, RenderContext
from core.channels.renderers import email
from tests.support.alerts import NOON, alert


@pytest.mark.parametrize(
    "name",
    [
        "=?utf-8?q?x=0d=0aBcc:_thief@example.com=0d=0a=0d=0aHello?=",
        "=?utf-8?b?eA0KQmNjOiB0aGllZkBleGFtcGxlLmNvbQ==?= =?utf-8?q?=0aSubject:_y?=",
        "=?=?utf-8?q?=0d=0aX:_y?=?=",
        "a\u2028Bcc: thief@example.com",
        "\u00e9 =?utf-8?q?=0aBcc:_thief@example.com?=",
        "x" * 256,
    ],
)
def test_a_name_adds_no_header_and_no_body(name: str) -> None:
    message = alert(alert_name=name)
    queued = QueuedMessage(1, message.id, to_json(message).decode(), "cost_usd", UUID(int=7), None, message.created_at)
    context = RenderContext(Destination(to=("a@b.example",)), False, NOON, "o@b.example")
    sent = email.render(Notification(message.id, [queued], 1, None), context).as_bytes()
    plain = email.render(Notification(message.id, [queued], 1, None), context)
    for read in (message_from_bytes(sent), message_from_bytes(sent, policy=SMTP)):
        assert read.keys() == plain.keys()
        assert "thief" not in str(read["To"]) + str(read["Cc"]) + str(read["Bcc"])
    assert not any(line.lower().startswith((b"bcc:", b"x:")) for line in sent.splitlines())
    assert sent.split(b"\r\n\r\n")[1].strip()[:6] != b"Hello"
