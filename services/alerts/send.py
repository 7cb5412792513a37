"""One attempt: a parcel to its channel by HTTP or SMTP, and what became of it."""

import asyncio
from datetime import UTC, datetime
from typing import Final

import aiosmtplib

from core.channels.channel import Target
from core.channels.store import owner
from core.seal import Sealed, Sealer, SealError
from core.settings import SmtpSettings
from services.alerts.formats import HTTP, Sending, mail
from services.alerts.outbound import DEADLINE_SECONDS, Outbound, Unreachable
from services.alerts.queue import Claimed, Parcel, Result

_NOT_NOW: Final = frozenset({408, 425, 429})
"""Answers about the moment, not about the message; so is every 5xx."""


class Sender:
    """Opens what is sealed, for as long as an attempt takes."""

    def __init__(self, sealer: Sealer, outbound: Outbound, smtp: SmtpSettings) -> None:
        self._sealer = sealer
        self._outbound = outbound
        self._smtp = smtp

    async def send(self, channel: Claimed, parcel: Parcel) -> Result:
        """Raises nothing that a receiver, a network or a lost key could cause."""
        try:
            sealed = Sealed(channel.key_id, channel.sealed)
            target = Target.decode(self._sealer.open(sealed, owner(channel.org_id, channel.id)))
            sending = Sending(target, channel.two_secrets, datetime.now(UTC))
            if channel.type == "email":
                return await self._mail(parcel, sending)
            request = HTTP[channel.type](parcel, sending)
            answer = await self._outbound.post(request.url, request.headers, request.body)
            return judged(answer.status, answer.retry_after)
        except SealError as error:
            return Result("unreachable", None, error.detail)
        except Unreachable as error:
            return Result("unreachable", None, str(error))

    async def _mail(self, parcel: Parcel, sending: Sending) -> Result:
        smtp = self._smtp
        if smtp.host is None:
            return Result("unreachable", None, "OUTLAY_SMTP_HOST is not set where alerts are sent from")
        password = smtp.password
        try:
            async with asyncio.timeout(DEADLINE_SECONDS):
                failed, _ = await aiosmtplib.send(
                    mail(parcel, sending, smtp.sender),
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
            return Result("unreachable", None, f"the mail server took more than {DEADLINE_SECONDS} s")
        except (OSError, aiosmtplib.SMTPException) as error:
            return Result("unreachable", None, f"the mail server: {type(error).__name__}")
        return Result("delivered", None, f"{len(failed)} recipients were refused" if failed else "")


def judged(status: int, retry_after: float | None) -> Result:
    """An HTTP answer: 2xx is success and nothing else."""
    if 200 <= status < 300:
        return Result("delivered", status, "")
    if status >= 500 or status in _NOT_NOW:
        return Result("unreachable", status, f"it answered {status}", retry_after)
    what = f"it answered {status}" if status >= 400 else f"it answered {status}; redirects are not followed"
    return Result("refused", status, what, retry_after)


def _smtp_refused(code: int, what: str) -> Result:
    """4xx is for now, 5xx for this message: RFC 5321, 4.2.1."""
    return Result("refused" if code >= 500 else "unreachable", code, f"the mail server answered {code}: {what}")
