"""A channel's destination as a request states it: what its type takes, and whether its URL may be used."""

from urllib.parse import urlsplit

from core.channels.channel_types import CHANNEL_SPECS, ChannelType
from core.channels.destination import MAX_RECIPIENTS, Destination, parse_recipients
from core.channels.ssrf_guard import RefusedDestination, checked_addresses, split_url
from core.errors import FieldError, Unprocessable


def _wrong(field: str, detail: str) -> Unprocessable:
    return Unprocessable(f"`{field}` {detail}", errors=(FieldError(f"/{field}", detail),))


def new_destination(
    channel_type: ChannelType, url: str | None, to: str | None, secret: str | None, allow_private: bool
) -> Destination:
    """The destination, whose address `require_public` must check. Raises `Unprocessable` naming the field."""
    spec = CHANNEL_SPECS[channel_type]
    if spec.has_recipients:
        return Destination(to=_recipients(url, to), secret=secret or "")
    if to is not None:
        raise _wrong("to", f"is for e-mail; {channel_type} has a `url`")
    if spec.secret_required and secret is None:
        raise _wrong("secret", f"is missing; it is {spec.credential}")
    if secret is not None and spec.sends_secret and not (secret.isascii() and secret.isprintable()):
        raise _wrong("secret", "is sent in a header, which holds printable ASCII characters alone")
    url = url or spec.default_url
    if url is None:
        raise _wrong("url", f"is missing; it is where {channel_type} is sent to")
    try:
        split_url(url, allow_private)
    except RefusedDestination as error:
        raise _wrong("url", error.detail) from None
    return Destination(url=url, secret=secret or "")


def _recipients(url: str | None, to: str | None) -> tuple[str, ...]:
    if url is not None:
        raise _wrong("url", "is not for e-mail, which has `to`")
    found = parse_recipients(to or "")
    if found is None:
        raise _wrong("to", f"must be 1 to {MAX_RECIPIENTS} e-mail addresses with commas between them")
    return found


async def require_public(destination: Destination, allow_private: bool) -> None:
    """Resolves the name in the destination's URL, which takes seconds where its server is slow: no transaction may be
    open. Raises `Unprocessable` where it leads to an address that is not allowed."""
    if not destination.url:
        return
    try:
        parts = split_url(destination.url, allow_private)
        port = parts.port or (443 if parts.scheme == "https" else 80)
        await checked_addresses(parts.hostname or "", port, allow_private)
    except RefusedDestination as error:
        raise _wrong("url", error.detail) from None
    except (OSError, TimeoutError):
        return  # the name does not resolve at present; it is checked again before every connection


def changed_destination(
    channel_type: ChannelType, before: Destination, given: dict[str, str | None], allow_private: bool
) -> Destination:
    """The destination with the given fields replaced; a new URL's address must be checked by `require_public`. Raises
    `Unprocessable` naming the field.

    A secret that is sent along was given for one host, so a URL of another host needs the secret again.
    """
    spec = CHANNEL_SPECS[channel_type]
    url, to = given.get("url", before.url or None), given.get("to", ", ".join(before.to) or None)
    secret = given.get("secret", before.secret or None)
    after = new_destination(channel_type, url, to, secret, allow_private)
    moved = urlsplit(before.url).netloc != urlsplit(after.url).netloc
    if moved and after.secret and spec.sends_secret and "secret" not in given:
        raise _wrong("secret", "is needed with a `url` of another host: the one before was given for that host only")
    if after.secret == before.secret:
        return Destination(after.url, after.to, after.secret, before.previous_secret)
    if spec.signs and not after.secret:
        raise _wrong("secret", f"of a {channel_type} cannot be taken away, only changed")
    return Destination(after.url, after.to, after.secret, before.secret)
