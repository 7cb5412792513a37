"""The types of channels, one record each: how it is addressed, what its secret is for, and how it renders.

A new type is a module in `core/channels/renderers`, its name and record here, and a migration of the CHECK constraint
of `channel.type`. A name without a record, or a record without a renderer, is a type error.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal, assert_never, get_args
from urllib.parse import parse_qsl, urlencode, urlsplit

from core.channels.destination import Destination
from core.channels.notification import Renderer
from core.channels.renderers import alertmanager, email, pagerduty, slack, webhook

ChannelType = Literal["webhook", "slack", "email", "pagerduty", "alertmanager"]


@dataclass(frozen=True, kw_only=True)
class ChannelSpec:
    """Everything in which one type of channel differs from the others."""

    render: Renderer
    has_recipients: bool = False
    """Addressed by `to`, a list of e-mail addresses; otherwise by `url`."""
    default_url: str | None = None
    """Used where a channel states none; None: it must state one."""
    secret_in_url: bool = False
    """The URL alone allows posting, so only its host is shown."""
    credential: str = ""
    """Meaning of its `secret`, in words; '': it needs none."""
    secret_required: bool = False
    signs: bool = False
    """Signs with its secret: every channel has one, generated if not given."""
    sends_secret: bool = False
    """Sends its secret to the URL's host, so a URL of another host needs the secret again."""
    keeps_state: bool = False
    """Shows which alerts are open, so it is told even when one ends only because its window did."""
    forgets: bool = False
    """Holds alerts in memory: those that are open are sent again every minute."""
    digests: bool = True
    """Takes many messages in one notification."""
    for_people: bool = False
    """A digest names its first alerts and counts the rest; other receivers get every message."""

    def displayed(self, destination: Destination) -> str:
        """The destination as people may see it, without its secrets: query values are masked."""
        if self.has_recipients:
            return ", ".join(destination.to)
        parts = urlsplit(destination.url)
        if self.secret_in_url:
            return f"{parts.scheme}://{parts.netloc}/…"
        names = [(name, "***") for name, _ in parse_qsl(parts.query, keep_blank_values=True)]
        return parts._replace(query=urlencode(names, safe="*")).geturl()


def _spec(channel_type: ChannelType) -> ChannelSpec:
    match channel_type:
        case "webhook":
            return ChannelSpec(render=webhook.render, signs=True, credential="the key that signs")
        case "slack":
            return ChannelSpec(render=slack.render, secret_in_url=True, for_people=True)
        case "email":
            return ChannelSpec(render=email.render, has_recipients=True, for_people=True)
        case "pagerduty":
            return ChannelSpec(
                render=pagerduty.render,
                default_url=pagerduty.EVENTS_URL,
                credential="the routing key of a PagerDuty integration (Events API v2)",
                secret_required=True,
                sends_secret=True,
                keeps_state=True,
                digests=False,  # each incident is resolved by a key of its own
            )
        case "alertmanager":
            return ChannelSpec(
                render=alertmanager.render,
                credential="a bearer token",
                sends_secret=True,
                keeps_state=True,
                forgets=True,
            )
        case _:
            assert_never(channel_type)


CHANNEL_SPECS: Final[Mapping[ChannelType, ChannelSpec]] = {name: _spec(name) for name in get_args(ChannelType)}
