"""E-mail: one message to all recipients. Its Message-ID is the event's, so that a duplicate is recognised."""

from email.message import EmailMessage
from email.policy import SMTP

from core.channels.alert_text import AlertText
from core.channels.notification import Notification, RenderContext
from core.channels.renderers.shared import summarize


def render(notification: Notification, context: RenderContext) -> EmailMessage:
    summary = summarize(notification)
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"] = context.mail_from, ", ".join(context.destination.to)
    message["Subject"] = _header(summary.title)
    message["Date"] = context.at
    message["Message-ID"] = f"<{notification.id}@outlay>"
    message["Outlay-Event-Id"] = notification.id
    message["Auto-Submitted"] = "auto-generated"  # RFC 3834: no out-of-office reply comes back
    parts = [_text(text) for text in summary.alerts]
    if summary.unnamed:
        parts.append(f"… and {summary.unnamed:,} more, in GET /v1/alerts/history")
    message.set_content("\n\n".join(parts) + "\n")
    return message


def _header(text: str) -> str:
    """The text as a header's value. In an encoded word (RFC 2047) a name could hold the line breaks of more headers:
    "=?" begins one, so it does not stay together."""
    return " ".join(text.replace("=?", "= ?").split())


def _text(text: AlertText) -> str:
    return "\n".join([text.title, *text.lines, *([text.link] if text.link else [])])
