"""One attempt: render a notification for its channel, send it by HTTP or SMTP, and judge the response."""

import asyncio
from datetime import UTC, datetime
from email.message import EmailMessage
from typing import Final

import aiosmtplib

from core.channels.channel_types import CHANNEL_SPECS
from core.channels.destination import Destination
from core.channels.notification import Notification, RenderContext
from core.channels.store import encryption_owner
from core.encryption import DecryptionError, Encrypted, Encryptor
from core.process.settings import SmtpSettings
from services.alerts.delivery_queue import AttemptResult, ClaimedChannel
from services.alerts.guarded_http import DEADLINE_SECONDS, GuardedHttp, Unreachable

_TEMPORARY: Final = frozenset({408, 425, 429})
"""HTTP statuses of a temporary fault, after which the same message is sent again; every 5xx is one too."""


class Sender:
    """Decrypts a channel's destination for as long as an attempt takes."""

    def __init__(self, encryptor: Encryptor, http: GuardedHttp, smtp: SmtpSettings) -> None:
        self._encryptor = encryptor
        self._http = http
        self._smtp = smtp

    async def send(self, channel: ClaimedChannel, notification: Notification) -> AttemptResult:
        """Raises nothing that a receiver, the network or a missing key can cause."""
        try:
            encrypted = Encrypted(channel.key_id, channel.ciphertext)
            text = self._encryptor.decrypt(encrypted, encryption_owner(channel.ledger_id, channel.id))
            context = RenderContext(
                Destination.decode(text), channel.previous_secret_valid, datetime.now(UTC), self._smtp.sender
            )
            rendered = CHANNEL_SPECS[channel.type].render(notification, context)
            if isinstance(rendered, EmailMessage):
                return await self._mail(rendered)
            response = await self._http.post(rendered.url, rendered.headers, rendered.body)
            return judge(response.status, response.retry_after)
        except DecryptionError as error:
            return AttemptResult("unreachable", None, error.detail)
        except Unreachable as error:
            return AttemptResult("unreachable", None, str(error))

    async def _mail(self, message: EmailMessage) -> AttemptResult:
        smtp = self._smtp
        if smtp.host is None:
            return AttemptResult("unreachable", None, "OUTLAY_SMTP_HOST is not set where alerts are sent from")
        password = smtp.password
        try:
            async with asyncio.timeout(DEADLINE_SECONDS):
                failed, _ = await aiosmtplib.send(
                    message,
                    hostname=smtp.host,
                    port=smtp.port,
                    username=smtp.username,
                    password=password.get_secret_value() if password else None,
                    use_tls=smtp.security == "tls",
                    start_tls=smtp.security == "starttls",
                )
        except aiosmtplib.SMTPRecipientsRefused as error:
            return _smtp_refused(error.recipients[0].code, "every recipient was refused")
        except aiosmtplib.SMTPResponseException as error:
            return _smtp_refused(error.code, type(error).__name__)
        except TimeoutError:
            return AttemptResult("unreachable", None, f"the mail server took more than {DEADLINE_SECONDS} s")
        except (OSError, aiosmtplib.SMTPException) as error:
            return AttemptResult("unreachable", None, f"the mail server: {type(error).__name__}")
        return AttemptResult("delivered", None, f"{len(failed)} recipients were refused" if failed else "")


def judge(status: int, retry_after: float | None) -> AttemptResult:
    """The result of an HTTP status: only 2xx is a success."""
    if 200 <= status < 300:
        return AttemptResult("delivered", status, "")
    if status >= 500 or status in _TEMPORARY:
        return AttemptResult("unreachable", status, f"it answered {status}", retry_after)
    detail = f"it answered {status}" if status >= 400 else f"it answered {status}; redirects are not followed"
    return AttemptResult("refused", status, detail, retry_after)


def _smtp_refused(code: int, detail: str) -> AttemptResult:
    """4xx is temporary, 5xx concerns this message: RFC 5321, 4.2.1."""
    return AttemptResult(
        "refused" if code >= 500 else "unreachable", code, f"the mail server answered {code}: {detail}"
    )
