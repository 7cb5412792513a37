"""`/v1/channels`: where an organisation's alerts go."""

import asyncio
import secrets
from datetime import UTC, datetime, timedelta
from time import monotonic
from typing import Annotated, Final
from uuid import uuid4

from fastapi import APIRouter, Request, Response
from pydantic import AwareDatetime, BaseModel, Field

from core.acts import record_act
from core.channels.channel import ChannelType
from core.channels.deliveries import Delivery, DeliveryQuery, Outgoing, enqueue, list_deliveries
from core.channels.message import TEST, test_message
from core.channels.store import (
    create_channel,
    delete_channel,
    find_channel,
    list_channels,
    open_channel,
    rename,
    retarget,
    try_now,
)
from core.http import PROBLEMS, documented_body, exact_body, reply
from core.idempotency import DOCUMENTED, IdempotencyKey, claim
from services.api.channels_shown import ChannelList, CreatedChannel, ShownChannel, ShownDelivery, shown, shown_delivery
from services.api.channels_stated import changed_target, stated_target
from services.api.costs import described
from services.api.parameters import Parameters, encode_cursor, instant, plain_text
from services.api.state import Admin, Api, ApiState, Reader

router = APIRouter(tags=["channels"], responses=PROBLEMS)

TEST_SECONDS: Final = 8
"""How long a test waits for its outcome: many clients give an answer ten."""

_EXAMPLE: Final = {"name": "on call", "type": "webhook", "url": "https://hooks.example.com/outlay"}

Name = Annotated[str, Field(min_length=1, max_length=100, pattern=r"^[^\x00-\x1f\x7f]+$", examples=["on call"])]
Text = Annotated[str, Field(min_length=1, max_length=2_000, pattern=r"^[^\x00-\x1f\x7f]+$")]
Secret = Annotated[str, Field(min_length=1, max_length=256, pattern=r"^[^\x00-\x1f\x7f]+$")]


class ChannelRequest(BaseModel, extra="forbid"):
    name: Name
    type: ChannelType
    url: Text | None = Field(None, examples=["https://hooks.example.com/outlay"])
    to: Text | None = Field(None, description="E-mail: addresses, with commas between them")
    secret: Secret | None = Field(
        None,
        description="A webhook signs with it (left out: one is made and shown once); PagerDuty's routing key; "
        "Alertmanager's bearer token. Never shown again",
    )


class ChannelChange(BaseModel, extra="forbid"):
    name: Name | None = None
    url: Text | None = None
    to: Text | None = None
    secret: Secret | None = None
    overlap_seconds: Annotated[int, Field(ge=0, le=30 * 86_400, strict=True)] = Field(
        86_400, description="How long a webhook is signed with the secret before as well"
    )
    snoozed_until: AwareDatetime | None = Field(None, description="Until then what comes waits; null: it goes on")


@router.post(
    "/v1/channels",
    status_code=201,
    response_model=CreatedChannel,
    openapi_extra={**documented_body(ChannelRequest, _EXAMPLE), **DOCUMENTED},
    summary="Make a channel",
)
async def post_channel(request: Request, principal: Admin, api: ApiState, idempotency_key: IdempotencyKey) -> Response:
    """A webhook, Slack, e-mail, PagerDuty or Alertmanager. Addresses and secrets are stored encrypted."""
    asked = await exact_body(request, ChannelRequest)
    made = secrets.token_urlsafe(32) if asked.type == "webhook" and asked.secret is None else None
    secret = made or asked.secret
    target = await stated_target(asked.type, asked.url, asked.to, secret, api.allow_private_destinations)
    async with api.pool.acquire() as connection, connection.transaction():
        channel = await create_channel(
            connection, api.sealer, principal.ledger_id, asked.name, asked.type, target, principal.key_id
        )
        if idempotency_key is not None:
            await claim(connection, principal.ledger_id, "POST /v1/channels", idempotency_key, channel.id)
    body = shown(channel).model_dump()
    return reply(body | ({"secret": made} if made else {}), 201)


@router.get(
    "/v1/channels", response_model=ChannelList, openapi_extra=described("limit", "cursor"), summary="Your channels"
)
async def get_channels(request: Request, principal: Reader, api: ApiState) -> Response:
    """The newest last; never their secrets."""
    given = Parameters(request.query_params, {"limit", "cursor"})
    limit, after = given.integer("limit", 1_000, 1, 1_000), given.cursor("channels", instant, plain_text)
    async with api.pool.acquire() as connection:
        found = await list_channels(connection, principal.ledger_id, limit + 1, after)
    page = found[:limit]
    following = encode_cursor("channels", page[-1].created_at, page[-1].id) if len(found) > limit else None
    return reply(ChannelList(channels=[shown(channel) for channel in page], next_cursor=following))


@router.get("/v1/channels/{channel_id}", response_model=ShownChannel, summary="A channel")
async def get_channel(channel_id: str, principal: Reader, api: ApiState) -> Response:
    async with api.pool.acquire() as connection:
        return reply(shown(await find_channel(connection, principal.ledger_id, channel_id)))


@router.patch(
    "/v1/channels/{channel_id}",
    response_model=ShownChannel,
    openapi_extra=documented_body(ChannelChange, {"snoozed_until": "2026-12-01T00:00:00Z"}),
    summary="Change a channel",
)
async def patch_channel(channel_id: str, request: Request, principal: Admin, api: ApiState) -> Response:
    """What is left out stays. A new secret signs at once, and the one before beside it for the overlap."""
    asked = await exact_body(request, ChannelChange)
    async with api.pool.acquire() as connection, connection.transaction():
        channel, before = await open_channel(connection, api.sealer, principal.ledger_id, channel_id)
        if given := asked.model_dump(include={"url", "to", "secret"}, exclude_unset=True):
            target = await changed_target(channel.type, before, given, api.allow_private_destinations)
            overlap = timedelta(seconds=asked.overlap_seconds) if target.secret != before.secret else None
            channel = await retarget(connection, api.sealer, channel, target, overlap, principal.key_id)
        if asked.model_fields_set & {"name", "snoozed_until"}:
            until = asked.snoozed_until if "snoozed_until" in asked.model_fields_set else channel.snoozed_until
            channel = await rename(connection, channel, asked.name or channel.name, until, principal.key_id)
    return reply(shown(channel))


@router.delete("/v1/channels/{channel_id}", status_code=204, summary="Delete a channel")
async def remove_channel(channel_id: str, principal: Admin, api: ApiState) -> Response:
    """With its secrets. What was waiting for it is cancelled; what was sent stays in the history."""
    async with api.pool.acquire() as connection:
        await delete_channel(connection, principal.ledger_id, channel_id, principal.key_id)
    return Response(status_code=204)


@router.post(
    "/v1/channels/{channel_id}/test",
    response_model=ShownDelivery,
    responses={202: {"model": ShownDelivery, "description": "It is on its way, and was not through in time"}},
    summary="Send a test message",
)
async def post_test(channel_id: str, principal: Admin, api: ApiState) -> Response:
    """The way an alert goes; a channel that is failing is tried at once. 200 with the first attempt's outcome, 202
    where there was none within 8 seconds."""
    event_id = uuid4()
    async with api.pool.acquire() as connection, connection.transaction():
        channel = await find_channel(connection, principal.ledger_id, channel_id)
        message = test_message(event_id, datetime.now(UTC), channel.name)
        await enqueue(connection, principal.ledger_id, [Outgoing(channel.id, str(event_id), TEST, message)])
        await try_now(connection, channel)
        await record_act(connection, principal.ledger_id, principal.key_id, "channel.tested", channel.id)
    delivery = await _outcome(api, principal.ledger_id, str(event_id))
    return reply(shown_delivery(delivery), 200 if delivery.attempts else 202)


async def _outcome(api: Api, ledger_id: int, event_id: str) -> Delivery:
    until = monotonic() + TEST_SECONDS
    while True:
        async with api.pool.acquire() as connection:
            (delivery,) = await list_deliveries(connection, DeliveryQuery(ledger_id, 1, event_id=event_id))
        if delivery.attempts or delivery.state != "pending" or monotonic() > until:
            return delivery
        await asyncio.sleep(0.2)
