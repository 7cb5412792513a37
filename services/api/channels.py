"""`/v1/channels`: create, list, change, delete and test the channels that an organisation's alerts go to."""

import asyncio
import secrets
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from time import monotonic
from typing import Annotated, Final
from uuid import uuid4

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, Field

from core.accounts.audit_log import record_act
from core.budgets.budget_id import BudgetId
from core.budgets.store import budgets_naming
from core.channels.channel_types import CHANNEL_SPECS, ChannelType
from core.channels.deliveries import Delivery, DeliveryQuery, NewDelivery, enqueue, list_deliveries
from core.channels.digest_payload import TEST, test_message
from core.channels.store import (
    change_destination,
    create_channel,
    delete_channel,
    find_channel,
    list_channels,
    open_channel,
    rename,
    retry_now,
)
from core.errors import Conflict
from core.http.bodies import exact_body, reply
from core.http.idempotency import DOCUMENTED, IdempotencyKey, claim
from core.http.openapi import PROBLEMS, documented_body
from core.ledger_id import LedgerId
from core.request_types import PRINTABLE, Instant
from services.api.channel_destinations import changed_destination, new_destination, require_public
from services.api.channel_schemas import ChannelList, CreatedChannel, ShownChannel, ShownDelivery, shown, shown_delivery
from services.api.keyed_route import KeyedRoute
from services.api.paging import MAX_PAGE, instant, paging, plain_text
from services.api.query_reader import Query, choice
from services.api.state import Admin, Api, ApiState, Reader

router = APIRouter(tags=["channels"], responses=PROBLEMS, route_class=KeyedRoute)

_PAGE: Final = paging("channels", instant, plain_text, default=MAX_PAGE)
_LIST: Final = Query(_PAGE)
_FORCE: Final = choice("force", "true: delete it although budgets name it", ("true", "false"), "false")
_DELETE: Final = Query(_FORCE)
_NAMED: Final = 10
"""Budgets that an error names in its sentence."""

TEST_SECONDS: Final = 8
"""How long a test waits for its outcome: many clients time out after ten."""

_SECRETS: Final = "; ".join(f"{name}: {spec.credential}" for name, spec in CHANNEL_SPECS.items() if spec.credential)
_EXAMPLE: Final = {"name": "on call", "type": "webhook", "url": "https://hooks.example.com/outlay"}

Name = Annotated[str, Field(min_length=1, max_length=100, pattern=PRINTABLE, examples=["on call"])]
Text = Annotated[str, Field(min_length=1, max_length=2_000, pattern=PRINTABLE)]
Secret = Annotated[str, Field(min_length=1, max_length=256, pattern=PRINTABLE)]


class ChannelRequest(BaseModel, extra="forbid"):
    name: Name
    type: ChannelType
    url: Text | None = Field(None, examples=["https://hooks.example.com/outlay"])
    to: Text | None = Field(None, description="E-mail: addresses separated by commas")
    secret: Secret | None = Field(
        None, description=f"{_SECRETS}. Never shown; a webhook's is generated and shown once if left out"
    )


class ChannelChange(BaseModel, extra="forbid"):
    name: Name | None = None
    url: Text | None = None
    to: Text | None = None
    secret: Secret | None = None
    overlap_seconds: Annotated[int, Field(ge=0, le=30 * 86_400, strict=True)] = Field(
        86_400, description="Seconds for which the previous secret of a webhook signs too"
    )
    snoozed_until: Instant | None = Field(None, description="Until then messages wait; null: they are sent")


@router.post(
    "/v1/channels",
    operation_id="post_channel_v1_channels_post",
    status_code=201,
    response_model=CreatedChannel,
    openapi_extra={**documented_body(ChannelRequest, _EXAMPLE), **DOCUMENTED},
    summary="Create a channel",
)
async def post_channel(request: Request, principal: Admin, api: ApiState, idempotency_key: IdempotencyKey) -> Response:
    """An e-mail channel is addressed by `to`, every other type by `url`. Addresses and secrets are stored encrypted."""
    asked = await exact_body(request, ChannelRequest)
    generated = CHANNEL_SPECS[asked.type].signs and asked.secret is None
    secret = secrets.token_urlsafe(32) if generated else asked.secret
    destination = new_destination(asked.type, asked.url, asked.to, secret, api.settings.allow_private_destinations)
    await require_public(destination, api.settings.allow_private_destinations)
    async with api.pool.acquire() as connection, connection.transaction():
        channel = await create_channel(
            connection, api.encryptor, principal.ledger_id, asked.name, asked.type, destination, principal.key_id
        )
        if idempotency_key is not None:
            await claim(connection, principal.ledger_id, "POST /v1/channels", idempotency_key, channel.id)
        return reply(shown(channel).model_dump() | ({"secret": secret} if generated else {}), 201)


@router.get(
    "/v1/channels",
    operation_id="get_channels_v1_channels_get",
    response_model=ChannelList,
    openapi_extra=_LIST.documented,
    summary="Your channels",
)
async def get_channels(request: Request, principal: Reader, api: ApiState) -> Response:
    """Oldest first, without secrets."""
    asked = _LIST.read(request)[_PAGE]
    async with api.pool.acquire() as connection:
        found = await list_channels(connection, principal.ledger_id, asked.fetch, asked.after)
    page = asked.page(found, lambda channel: (channel.created_at, channel.id))
    return reply(ChannelList(channels=[shown(channel) for channel in page.items], next_cursor=page.next_cursor))


@router.get(
    "/v1/channels/{channel_id}",
    operation_id="get_channel_v1_channels__channel_id__get",
    response_model=ShownChannel,
    summary="A channel",
)
async def get_channel(channel_id: str, principal: Reader, api: ApiState) -> Response:
    async with api.pool.acquire() as connection:
        return reply(shown(await find_channel(connection, principal.ledger_id, channel_id)))


@router.patch(
    "/v1/channels/{channel_id}",
    operation_id="patch_channel_v1_channels__channel_id__patch",
    response_model=ShownChannel,
    openapi_extra=documented_body(ChannelChange, {"snoozed_until": "2026-12-01T00:00:00Z"}),
    summary="Change a channel",
)
async def patch_channel(channel_id: str, request: Request, principal: Admin, api: ApiState) -> Response:
    """A field that is left out stays. A new secret signs at once; the previous one signs too during the overlap."""
    asked = await exact_body(request, ChannelChange)
    given = asked.model_dump(include={"url", "to", "secret"}, exclude_unset=True)
    if "url" in given:
        async with api.pool.acquire() as connection:
            channel, before = await open_channel(connection, api.encryptor, principal.ledger_id, channel_id)
        moved = changed_destination(channel.type, before, given, api.settings.allow_private_destinations)
        await require_public(moved, api.settings.allow_private_destinations)
    async with api.pool.acquire() as connection, connection.transaction():
        channel, before = await open_channel(connection, api.encryptor, principal.ledger_id, channel_id)
        if given:
            destination = changed_destination(channel.type, before, given, api.settings.allow_private_destinations)
            overlap = timedelta(seconds=asked.overlap_seconds) if destination.secret != before.secret else None
            channel = await change_destination(
                connection, api.encryptor, channel, destination, overlap, principal.key_id
            )
        if asked.model_fields_set & {"name", "snoozed_until"}:
            until = asked.snoozed_until if "snoozed_until" in asked.model_fields_set else channel.snoozed_until
            channel = await rename(connection, channel, asked.name or channel.name, until, principal.key_id)
        return reply(shown(channel))


@router.delete(
    "/v1/channels/{channel_id}",
    operation_id="remove_channel_v1_channels__channel_id__delete",
    status_code=204,
    openapi_extra=_DELETE.documented,
    responses={
        409: {"description": "Budgets name it: `budgets` lists them", "content": {"application/problem+json": {}}}
    },
    summary="Delete a channel",
)
async def remove_channel(channel_id: str, request: Request, principal: Admin, api: ApiState) -> Response:
    """Its secrets are deleted and its pending deliveries cancelled; sent ones stay in the history. While budgets name
    it, 409 lists them; with `force=true` it is deleted, and they have a warning."""
    force = _DELETE.read(request)[_FORCE] == "true"
    async with api.pool.acquire() as connection, connection.transaction():
        await delete_channel(connection, principal.ledger_id, channel_id, principal.key_id)
        # The channel's row is locked by now, and no budget can begin to name it.
        named = [] if force else await budgets_naming(connection, principal.ledger_id, channel_id)
        if named:
            raise _in_use(named)
    return Response(status_code=204)


def _in_use(budgets: Sequence[tuple[BudgetId, str]]) -> Conflict:
    names = ", ".join(f"{name!r} ({id_})" for id_, name in budgets[:_NAMED])
    more = f" and {len(budgets) - _NAMED:,} more" if len(budgets) > _NAMED else ""
    return Conflict(
        f"Alerts of {names}{more} go to this channel. Give these budgets other `channels` first, or delete it with "
        "?force=true: their alerts then have nowhere else to go than the channels that are left.",
        code="channel_in_use",
        members={"budgets": [{"id": str(id_), "name": name} for id_, name in budgets[:MAX_PAGE]]},
    )


@router.post(
    "/v1/channels/{channel_id}/test",
    operation_id="post_test_v1_channels__channel_id__test_post",
    response_model=ShownDelivery,
    responses={202: {"model": ShownDelivery, "description": "No attempt has ended yet"}},
    summary="Send a test message",
)
async def post_test(channel_id: str, principal: Admin, api: ApiState) -> Response:
    """Sent as an alert is; a channel that is failing is tried at once. 200 with the first attempt's outcome, 202 if
    none ended within 8 seconds."""
    event_id = uuid4()
    async with api.pool.acquire() as connection, connection.transaction():
        channel = await find_channel(connection, principal.ledger_id, channel_id)
        message = test_message(event_id, datetime.now(UTC), channel.name)
        await enqueue(connection, principal.ledger_id, [NewDelivery(channel.id, str(event_id), TEST, message)])
        await retry_now(connection, channel)
        await record_act(connection, principal.ledger_id, principal.key_id, "channel.tested", channel.id)
    delivery = await _outcome(api, principal.ledger_id, str(event_id))
    return reply(shown_delivery(delivery), 200 if delivery.attempts else 202)


async def _outcome(api: Api, ledger_id: LedgerId, event_id: str) -> Delivery:
    until = monotonic() + TEST_SECONDS
    while True:
        async with api.pool.acquire() as connection:
            (delivery,) = await list_deliveries(connection, DeliveryQuery(ledger_id, 1, event_id=event_id))
        if delivery.attempts or delivery.state != "pending" or monotonic() > until:
            return delivery
        await asyncio.sleep(0.2)
