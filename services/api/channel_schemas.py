"""Schemas of channels and deliveries in responses; they contain no secret."""

from datetime import datetime
from typing import Annotated

from pydantic import BaseModel, Field

from core.channels.alert_payload import AlertType
from core.channels.channel import Channel
from core.channels.channel_types import ChannelType
from core.channels.deliveries import Delivery, DeliveryState, Outcome
from core.http.openapi import listed


class ShownChannel(BaseModel):
    id: str
    name: str
    type: Annotated[str, listed(ChannelType)]
    url: str | None = Field(description="Without its secret parts: a Slack URL's path, the values of a query")
    to: str | None
    created_at: datetime
    changed_at: datetime
    previous_secret_valid_until: datetime | None = Field(
        description="Until then the previous secret of a webhook signs too"
    )
    snoozed_until: datetime | None
    failing_since: datetime | None = Field(description="Since when no attempt got through; null: the last one did")


class CreatedChannel(ShownChannel):
    secret: str | None = Field(None, description="A generated secret; only in this response")


class ChannelList(BaseModel):
    channels: list[ShownChannel]
    next_cursor: str | None = None


class ShownAttempt(BaseModel):
    at: datetime
    duration_ms: int
    outcome: Annotated[str, listed(Outcome)]
    status_code: int | None
    detail: str
    sent_id: str = Field(description="The message's own id, or that of its digest")


class ShownDelivery(BaseModel):
    event_id: str = Field(description="The message's id; its `Outlay-Event-Id` if it was sent alone")
    channel_id: str
    type: Annotated[str, listed(AlertType)]
    state: Annotated[str, listed(DeliveryState)]
    created_at: datetime
    next_attempt_at: datetime | None = Field(description="Earliest time of the next attempt; null: there is none")
    done_at: datetime | None
    digest_id: str | None = Field(description="The digest that carries it, if many were sent at once")
    attempts: list[ShownAttempt]


class DeliveryList(BaseModel):
    """Newest first."""

    deliveries: list[ShownDelivery]
    next_cursor: str | None = None


def shown(channel: Channel) -> ShownChannel:
    has_recipients = channel.spec.has_recipients
    return ShownChannel(
        id=channel.id,
        name=channel.name,
        type=channel.type,
        url=None if has_recipients else channel.displayed,
        to=channel.displayed if has_recipients else None,
        created_at=channel.created_at,
        changed_at=channel.changed_at,
        previous_secret_valid_until=channel.previous_secret_until,
        snoozed_until=channel.snoozed_until,
        failing_since=channel.failing_since,
    )


def shown_delivery(delivery: Delivery) -> ShownDelivery:
    pending = delivery.state == "pending"
    return ShownDelivery(
        event_id=delivery.event_id,
        channel_id=delivery.channel_id,
        type=delivery.type,
        state=delivery.state,
        created_at=delivery.created_at,
        next_attempt_at=delivery.due_at if pending else None,
        done_at=delivery.done_at,
        digest_id=delivery.digest_id,
        attempts=[ShownAttempt(**attempt._asdict()) for attempt in delivery.attempts],
    )
