"""A notification: the content of one attempt to send, either one message or a digest of many."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from email.message import EmailMessage
from typing import NamedTuple
from uuid import UUID

from core.channels.destination import Destination
from core.channels.digest_payload import digest_message


class QueuedMessage(NamedTuple):
    """One alert's message for one channel, as it was decided."""

    row_id: int
    event_id: str
    message: str
    """The JSON of an `AlertMessage`."""
    metric: str
    """Unit of the amounts: cost_usd, tokens or events."""
    fired_id: UUID | None
    opened: str | None
    """The message that opened the alert which this one ends; None: this one opens it."""
    created_at: datetime


class Notification(NamedTuple):
    id: str
    """The same on every attempt: the message's own id, or the digest's."""
    messages: Sequence[QueuedMessage]
    """The first of them, where people read a large digest; otherwise all."""
    size: int
    """Number of messages in it, loaded or not."""
    digest_id: UUID | None
    """None: this is one message."""

    @property
    def body(self) -> bytes:
        """The JSON a webhook gets; the same bytes for the same messages."""
        if self.digest_id is None:
            return self.messages[0].message.encode()
        at = max(message.created_at for message in self.messages)
        return digest_message(self.id, at, [message.message for message in self.messages])


class RenderContext(NamedTuple):
    """The data besides the notification that a renderer may need."""

    destination: Destination
    previous_secret_valid: bool
    """Whether a signature by the previous secret is sent too."""
    at: datetime
    mail_from: str
    """Sender address of e-mail."""


class HttpRequest(NamedTuple):
    """A POST; the body is JSON."""

    url: str
    headers: Mapping[str, str]
    body: bytes


Renderer = Callable[[Notification, RenderContext], HttpRequest | EmailMessage]
"""Pure. What it returns decides the transport: a request goes by HTTP, an e-mail by SMTP."""
