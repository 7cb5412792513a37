"""Channels and deliveries as the API shows them: never a secret."""

from datetime import datetime

from pydantic import BaseModel, Field

from core.channels.channel import Channel
from core.channels.deliveries import Delivery


class ShownChannel(BaseModel):
    id: str
    name: str
    type: str
    url: str | None = Field(description="Without what may be secret in it: a Slack URL's path, a query's values")
    to: str | None
    created_at: datetime
    changed_at: datetime
    previous_secret_valid_until: datetime | None = Field(
        description="Until then a webhook is signed with the secret before as well"
    )
    snoozed_until: datetime | None
    failing_since: datetime | None = Field(description="Since when nothing gets through; null: it answered last time")


class CreatedChannel(ShownChannel):
    secret: str | None = Field(None, description="Only where one was made for you, and only in this answer")


class ChannelList(BaseModel):
    channels: list[ShownChannel]
    next_cursor: str | None = None


class ShownAttempt(BaseModel):
    at: datetime
    duration_ms: int
    outcome: str = Field(examples=["delivered"], description="delivered, refused or unreachable")
    status_code: int | None
    detail: str
    sent_id: str = Field(description="The message's own id, or its digest's")


class ShownDelivery(BaseModel):
    event_id: str = Field(description="The message's id, the `Outlay-Event-Id` where it went alone")
    channel_id: str
    type: str = Field(examples=["budget.threshold"])
    state: str = Field(examples=["delivered"], description="pending, delivered, failed or cancelled")
    created_at: datetime
    next_attempt_at: datetime | None = Field(description="At the earliest; null: there is none to come")
    done_at: datetime | None
    digest_id: str | None = Field(description="The digest that carries it, where many went at once")
    attempts: list[ShownAttempt]


class DeliveryList(BaseModel):
    """Newest first."""

    deliveries: list[ShownDelivery]
    next_cursor: str | None = None


def shown(channel: Channel) -> ShownChannel:
    mail = channel.type == "email"
    return ShownChannel(
        id=channel.id,
        name=channel.name,
        type=channel.type,
        url=None if mail else channel.shown,
        to=channel.shown if mail else None,
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
