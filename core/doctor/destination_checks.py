"""Checks of the channels that alerts go to: no message is sent, a connection is enough."""

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, Final, NamedTuple

from core.channels.channel_types import CHANNEL_SPECS
from core.channels.destination import Destination
from core.channels.ssrf_guard import RefusedDestination, checked_addresses, split_url
from core.channels.store import encryption_owner
from core.doctor.finding import DatabaseCheck, Deployment, Finding, failed, ok, warning
from core.encryption import DecryptionError, Encrypted
from core.errors import Unavailable

CONNECT_SECONDS: Final = 4
_AT_ONCE: Final = 20
_CHANNELS: Final = "SELECT id, org_id, name, type, shown, key_id, sealed, failing_since FROM channel ORDER BY id"


class _Place(NamedTuple):
    host: str
    port: int


async def destinations(deployment: Deployment) -> list[Finding]:
    """Every channel's secret opens, its address is allowed and answers, and its last message arrived."""
    rows = await deployment.connection.fetch(_CHANNELS)
    turns = asyncio.Semaphore(_AT_ONCE)

    async def judged(row: Any) -> Finding | None:
        async with turns:
            return await _judge(deployment, row)

    found = [finding for finding in await asyncio.gather(*map(judged, rows)) if finding is not None]
    return found or [ok(f"{len(rows)} channels can be reached" if rows else "there are no channels")]


async def _judge(deployment: Deployment, row: Any) -> Finding | None:
    name = f"The channel {row['id']} ({row['type']}, {row['shown']})"
    try:
        sealed = Encrypted(row["key_id"], row["sealed"])
        text = deployment.encryptor.decrypt(sealed, encryption_owner(row["org_id"], row["id"]))
        place = _place(deployment, row["type"], Destination.decode(text))
    except (DecryptionError, Unavailable) as error:
        return failed(f"{name} cannot be opened", error.detail)
    except RefusedDestination as error:
        return failed(f"{name} may not be used: its URL {error.detail}", "Change the channel, or that setting.")
    if place is None:
        return failed(f"{name} sends nothing: there is no mail server", "Set OUTLAY_SMTP_HOST.")
    if (reason := await _unreachable(deployment, place, CHANNEL_SPECS[row["type"]].has_recipients)) is not None:
        return failed(f"{name} cannot be reached: {reason}", "Look at the receiver, DNS and the firewall between.")
    if row["failing_since"] is not None:
        since = f"{row['failing_since']:%Y-%m-%d %H:%M} UTC"
        remedy = "`GET /v1/alerts/deliveries?state=pending` has the receiver's answers."
        return warning(f"{name} is reached, and refuses since {since}", remedy)
    return None


def _place(deployment: Deployment, channel_type: str, destination: Destination) -> _Place | None:
    """Raises `RefusedDestination`."""
    if CHANNEL_SPECS[channel_type].has_recipients:  # type: ignore[index]
        smtp = deployment.smtp
        return None if smtp.host is None else _Place(smtp.host, smtp.port)
    parts = split_url(destination.url, deployment.settings.allow_private_destinations)
    return _Place(parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80))


async def _unreachable(deployment: Deployment, place: _Place, by_mail: bool) -> str | None:
    """Why no address takes a connection; None: one does. The mail server is the operator's own, at any address."""
    try:
        private = by_mail or deployment.settings.allow_private_destinations
        reason = "the name has no address"
        for address in await checked_addresses(place.host, place.port, private):
            try:
                async with asyncio.timeout(CONNECT_SECONDS):
                    _, writer = await asyncio.open_connection(address, place.port)
            except OSError as error:
                reason = str(error) or f"no answer within {CONNECT_SECONDS} s"
                continue
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()
            return None
        return reason
    except RefusedDestination as error:
        return f"it {error.detail}"
    except OSError as error:
        return f"the name {place.host} is not resolved: {error}"


DESTINATION_CHECKS: Final[Mapping[str, DatabaseCheck]] = {"destinations": destinations}
