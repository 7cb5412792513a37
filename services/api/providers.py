"""`/v1/providers`: the providers that an organisation's gateway calls, with their keys."""

from time import perf_counter
from typing import Any, Final
from urllib.parse import urlsplit

import aiohttp
import msgspec
from fastapi import APIRouter, Request, Response
from yarl import URL

from core.accounts.audit_log import record_act
from core.channels.ssrf_guard import RefusedDestination
from core.errors import FieldError, Unprocessable
from core.http.bodies import exact_body, reply
from core.http.idempotency import DOCUMENTED, IdempotencyKey, claim
from core.http.openapi import PROBLEMS, documented_body
from core.providers.http_client import check_base_url, check_reach, new_client
from core.providers.provider import CHECK_PATHS, RESERVED_NAMES, OpenProvider, ProviderSpec, join_url, key_header
from core.providers.store import (
    change_provider,
    create_provider,
    delete_provider,
    find_provider,
    list_providers,
    open_provider,
)
from services.api.keyed_route import KeyedRoute
from services.api.paging import MAX_PAGE, instant, paging, plain_text
from services.api.provider_schemas import (
    ProviderChange,
    ProviderCheck,
    ProviderList,
    ProviderRequest,
    ShownProvider,
    shown,
)
from services.api.query_reader import Query
from services.api.state import Admin, ApiState

router = APIRouter(tags=["gateway"], responses=PROBLEMS, route_class=KeyedRoute)

_PAGE: Final = paging("providers", instant, plain_text, default=MAX_PAGE)
_LIST: Final = Query(_PAGE)
_CHECK_SECONDS: Final = 10
_EXAMPLE: Final = {
    "name": "openai",
    "protocol": "openai",
    "base_url": "https://api.openai.com",
    "api_key": "sk-…",
}


def _wrong(field: str, detail: str) -> Unprocessable:
    return Unprocessable(f"`{field}` {detail}", errors=(FieldError(f"/{field}", detail),))


def _spec(stated: dict[str, Any], allow_private: bool) -> ProviderSpec:
    spec = msgspec.convert(stated, ProviderSpec)
    try:
        check_base_url(spec.base_url, allow_private)
    except RefusedDestination as error:
        raise _wrong("base_url", error.detail) from None
    return spec


async def _require_reach(spec: ProviderSpec, allow_private: bool) -> None:
    """Resolves the name: no transaction may be open."""
    try:
        await check_reach(spec.base_url, allow_private)
    except RefusedDestination as error:
        raise _wrong("base_url", error.detail) from None


@router.post(
    "/v1/providers",
    operation_id="post_provider_v1_providers_post",
    status_code=201,
    response_model=ShownProvider,
    openapi_extra={**documented_body(ProviderRequest, {**_EXAMPLE, "api_key": "sk-live"}), **DOCUMENTED},
    summary="Make a provider",
)
async def post_provider(request: Request, principal: Admin, api: ApiState, idempotency_key: IdempotencyKey) -> Response:
    """Gateways call it within a second. A test key's providers are reached by test keys alone, a live key's by live
    keys."""
    asked = await exact_body(request, ProviderRequest)
    if asked.name in RESERVED_NAMES:
        raise _wrong("name", "is one of the gateway's own paths; choose another")
    if asked.auth == "ours" and asked.api_key is None:
        raise _wrong("api_key", "is missing; with `auth` `caller` there is none")
    spec = _spec(asked.model_dump(exclude={"name", "api_key"}), api.settings.allow_private_destinations)
    await _require_reach(spec, api.settings.allow_private_destinations)
    async with api.pool.acquire() as connection, connection.transaction():
        made = await create_provider(
            connection, api.encryptor, principal.ledger_id, asked.name, spec, asked.api_key, principal.key_id
        )
        if idempotency_key is not None:
            await claim(connection, principal.ledger_id, "POST /v1/providers", idempotency_key, made.name)
    return reply(shown(made), 201)


@router.get(
    "/v1/providers",
    operation_id="get_providers_v1_providers_get",
    response_model=ProviderList,
    openapi_extra=_LIST.documented,
    summary="Your providers",
)
async def get_providers(request: Request, principal: Admin, api: ApiState) -> Response:
    """Oldest first, without keys."""
    asked = _LIST.read(request)[_PAGE]
    async with api.pool.acquire() as connection:
        found = await list_providers(connection, principal.ledger_id, asked.fetch, asked.after)
    page = asked.page(found, lambda provider: (provider.created_at, provider.id))
    return reply(ProviderList(providers=[shown(each) for each in page.items], next_cursor=page.next_cursor))


@router.get(
    "/v1/providers/{name}",
    operation_id="get_provider_v1_providers__name__get",
    response_model=ShownProvider,
    summary="A provider",
)
async def get_provider(name: str, principal: Admin, api: ApiState) -> Response:
    async with api.pool.acquire() as connection:
        return reply(shown(await find_provider(connection, principal.ledger_id, name)))


@router.patch(
    "/v1/providers/{name}",
    operation_id="patch_provider_v1_providers__name__patch",
    response_model=ShownProvider,
    openapi_extra=documented_body(ProviderChange, {"max_retries": 2}),
    summary="Change a provider",
)
async def patch_provider(name: str, request: Request, principal: Admin, api: ApiState) -> Response:
    """A field that is left out stays. The stored key was given for one host: a `base_url` of another needs it again."""
    asked = await exact_body(request, ProviderChange)
    given = asked.model_dump(exclude_unset=True)
    keys = {field: given.pop(field) for field in ("api_key",) if field in given}
    for field, value in given.items():
        if value is None and field not in ("provider", "total_timeout_s"):
            raise _wrong(field, "cannot be null; leave it out to keep it")
    if "base_url" in given:
        await _require_reach(
            _spec({"protocol": "openai", **given}, api.settings.allow_private_destinations),
            api.settings.allow_private_destinations,
        )
    async with api.pool.acquire() as connection, connection.transaction():
        before = await find_provider(connection, principal.ledger_id, name, lock=True)
        spec = _spec({**msgspec.to_builtins(before.spec), **given}, api.settings.allow_private_destinations)
        moved = urlsplit(spec.base_url)[:2] != urlsplit(before.spec.base_url)[:2]
        if moved and before.has_key and "api_key" not in keys:
            raise _wrong("api_key", "is needed with a `base_url` of another host: it was given for that host only")
        if spec.auth == "ours" and not keys.get("api_key", before.has_key):
            raise _wrong("api_key", "is missing; with `auth` `caller` there is none")
        return reply(shown(await change_provider(connection, api.encryptor, before, spec, keys, principal.key_id)))


@router.delete(
    "/v1/providers/{name}",
    operation_id="remove_provider_v1_providers__name__delete",
    status_code=204,
    summary="Delete a provider",
)
async def remove_provider(name: str, principal: Admin, api: ApiState) -> Response:
    """With its key. Calls under way end as they would have."""
    async with api.pool.acquire() as connection, connection.transaction():
        await delete_provider(connection, principal.ledger_id, name, principal.key_id)
    return Response(status_code=204)


@router.post(
    "/v1/providers/{name}/check",
    operation_id="post_check_v1_providers__name__check_post",
    response_model=ProviderCheck,
    summary="Try a provider",
)
async def post_check(name: str, principal: Admin, api: ApiState) -> Response:
    """One request for its list of models, which costs nothing."""
    async with api.pool.acquire() as connection, connection.transaction():
        provider = await open_provider(connection, api.encryptor, principal.ledger_id, name)
        await record_act(
            connection, principal.ledger_id, principal.key_id, "provider.checked", provider.id, {"name": name}
        )
    return reply(await _tried(provider, api.settings.allow_private_destinations))


async def _tried(provider: OpenProvider, allow_private: bool) -> ProviderCheck:
    protocol = provider.spec.protocol
    headers = {} if protocol != "anthropic" else {"anthropic-version": "2023-06-01"}
    if provider.api_key is not None:
        name, value = key_header(protocol, provider.api_key)
        headers[name.decode()] = value.decode()
    url, began = URL(join_url(provider.spec.base_url, CHECK_PATHS[protocol]), encoded=True), perf_counter()
    status, detail = None, None
    client = new_client(allow_private)
    try:
        check_base_url(provider.spec.base_url, allow_private)
        limit = aiohttp.ClientTimeout(total=_CHECK_SECONDS)
        async with client.get(url, headers=headers, allow_redirects=False, timeout=limit) as response:
            status = response.status
            detail = None if status < 300 else f"it answered {status}"
    except RefusedDestination as error:
        detail = error.detail
    except TimeoutError:
        detail = f"no answer within {_CHECK_SECONDS} s"
    except (aiohttp.ClientError, OSError, ValueError) as error:
        detail = f"no connection: {type(error).__name__}"
    finally:
        await client.close()
    latency_ms = round((perf_counter() - began) * 1000, 3)
    return ProviderCheck(ok=status is not None and status < 300, status=status, latency_ms=latency_ms, detail=detail)
