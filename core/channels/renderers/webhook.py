"""The webhook: a message's own JSON, signed.

`Outlay-Signature: t=<unix seconds>,v1=<hex HMAC-SHA256 of "t.body">`, with a second `v1` during a secret's rotation.
"""

import hashlib
import hmac
from collections.abc import Sequence

from core.channels.notification import HttpRequest, Notification, RenderContext


def render(notification: Notification, context: RenderContext) -> HttpRequest:
    body, destination = notification.body, context.destination
    secrets = (
        [destination.secret, destination.previous_secret] if context.previous_secret_valid else [destination.secret]
    )
    signature = _sign(body, [secret for secret in secrets if secret], int(context.at.timestamp()))
    headers = {"Outlay-Event-Id": notification.id, "Outlay-Signature": signature}
    return HttpRequest(destination.url, headers, body)


def _sign(body: bytes, secrets: Sequence[str], at: int) -> str:
    """The newest secret's signature first. A receiver accepts the message if any signature is the one it expects."""
    text = str(at).encode() + b"." + body
    signatures = [hmac.new(secret.encode(), text, hashlib.sha256).hexdigest() for secret in secrets]
    return ",".join([f"t={at}", *(f"v1={signature}" for signature in signatures)])
