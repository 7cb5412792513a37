"""A channel as somebody states it: what fits its type, and whether anything may be sent there."""

from typing import Final
from urllib.parse import urlsplit

from core.channels.channel import MAX_RECIPIENTS, PAGERDUTY_URL, ChannelType, Target, recipients
from core.channels.destination import RefusedDestination, checked_addresses, split_url
from core.errors import FieldError, Unprocessable

_SENDS_ITS_SECRET: Final = frozenset({"pagerduty", "alertmanager"})
"""A webhook only signs with it."""


def _wrong(field: str, detail: str) -> Unprocessable:
    return Unprocessable(f"`{field}` {detail}", errors=(FieldError(f"/{field}", detail),))


async def stated_target(
    channel_type: ChannelType, url: str | None, to: str | None, secret: str | None, allow_private: bool
) -> Target:
    """Raises `Unprocessable` naming the field."""
    if channel_type == "email":
        return Target(to=_recipients(url, to), secret=secret or "")
    if to is not None:
        raise _wrong("to", f"is for e-mail; {channel_type} has a `url`")
    if channel_type == "pagerduty":
        if secret is None:
            raise _wrong("secret", "is missing; it is the routing key of a PagerDuty integration (Events API v2)")
        url = url or PAGERDUTY_URL
    if url is None:
        raise _wrong("url", f"is missing; it is where {channel_type} is sent to")
    await _check(url, allow_private)
    return Target(url=url, secret=secret or "")


def _recipients(url: str | None, to: str | None) -> tuple[str, ...]:
    if url is not None:
        raise _wrong("url", "is not for e-mail, which has `to`")
    found = recipients(to or "")
    if found is None:
        raise _wrong("to", f"is 1 to {MAX_RECIPIENTS} e-mail addresses with commas between them")
    return found


async def _check(url: str, allow_private: bool) -> None:
    try:
        parts = split_url(url, allow_private)
        port = parts.port or (443 if parts.scheme == "https" else 80)
        await checked_addresses(parts.hostname or "", port, allow_private)
    except RefusedDestination as error:
        raise _wrong("url", error.detail) from None
    except (OSError, TimeoutError):
        return  # not to be resolved just now; it is looked at again before every connection


async def changed_target(
    channel_type: ChannelType, before: Target, given: dict[str, str | None], allow_private: bool
) -> Target:
    """With what is given in place of what was there. Raises `Unprocessable`.

    A secret that is sent along was given for one host: another host needs it anew.
    """
    url, to = given.get("url", before.url or None), given.get("to", ", ".join(before.to) or None)
    secret = given.get("secret", before.secret or None)
    target = await stated_target(channel_type, url, to, secret, allow_private)
    moved = urlsplit(before.url).netloc != urlsplit(target.url).netloc
    if moved and target.secret and channel_type in _SENDS_ITS_SECRET and "secret" not in given:
        raise _wrong("secret", "is needed with a `url` of another host: the one before was given for that host only")
    if target.secret == before.secret:
        return Target(target.url, target.to, target.secret, before.previous_secret)
    if channel_type == "webhook" and not target.secret:
        raise _wrong("secret", "of a webhook cannot be taken away, only changed")
    return Target(target.url, target.to, target.secret, before.secret)
