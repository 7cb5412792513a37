"""A call's way through the gateway: whose it is, where it goes, sending it, and again where that failed."""

import asyncio
import random
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from time import perf_counter
from typing import Any, Final, NamedTuple

import aiohttp
import structlog
from outlay._capture.plan import Plan
from outlay._capture.request_facts import RequestFacts, facts_of
from outlay._capture.stream_decoders import parse_json
from outlay.providers._endpoints import Target, polled
from starlette.types import Receive, Scope, Send

from core.accounts.auth import Principal
from core.errors import NotFound, Problem
from core.process.telemetry import GATEWAY
from core.providers.provider import OpenProvider
from services.gateway import addresses, attribution, upstream
from services.gateway.addresses import Destination
from services.gateway.answer import Relay, answered
from services.gateway.budget_answers import BudgetExceeded
from services.gateway.caller import GRACE_SECONDS, Caller
from services.gateway.credentials import own_key, provider_credentials, provider_query
from services.gateway.errors import UpstreamFailed, send_error
from services.gateway.incoming import Headers, Incoming, check, read_incoming
from services.gateway.operation import Attempt, Operation, Request
from services.gateway.outgoing import request_headers
from services.gateway.request_body import ClientGone, RequestBody
from services.gateway.request_changes import changed
from services.gateway.rewriting import replace_model
from services.gateway.spending import BATCH, Spending, starts_batch
from services.gateway.state import Gateway
from services.gateway.stored_objects import require_no_stored

_LONGEST_WAIT: Final = 10.0
"""Seconds of a provider's `Retry-After` that are waited for."""
_JSON_BYTES: Final = 256 * 1024
"""Longer bodies are parsed in a thread."""

_log = structlog.get_logger()


class Prepared(NamedTuple):
    """A request that may be sent."""

    incoming: Incoming
    destination: Destination
    operation: Operation
    body: RequestBody | bytes
    is_stream: bool
    is_repeatable: bool
    """Whether it may be sent twice: inference that leaves nothing behind."""
    missing: Sequence[str]
    """Attribution that the organisation asks for and that the call lacks."""


async def pass_through(gateway: Gateway, prefix: str, scope: Scope, receive: Receive, send: Send) -> None:
    """Answers one request."""
    began = perf_counter()
    incoming = read_incoming(scope, prefix)
    protocol, said = incoming.protocol, list[tuple[bytes, bytes]]()
    GATEWAY.open.inc()
    try:
        check(incoming)
        principal = await gateway.keys.authenticate(own_key(incoming, protocol))
        principal.require("gateway")
        destination = addresses.find(incoming, gateway.providers.of(principal.ledger_id))
        protocol = destination.provider.spec.protocol
        with ExitStack() as stack:
            body = RequestBody(receive, stack.enter_context(gateway.bodies.share(principal.org_id)))
            prepared = await prepare(gateway, principal, incoming, destination, body)
            protocol = prepared.destination.provider.spec.protocol
            said = head_of(prepared)
            await _exchange(gateway, prepared, receive, send, stack, began)
    except ClientGone:
        GATEWAY.clients_gone.inc()
    except Problem as error:
        GATEWAY.refused.labels(error.code).inc()
        more = error.headers if isinstance(error, BudgetExceeded) else []
        await send_error(send, protocol, error, [*said, *more])
    except Exception as error:  # noqa: BLE001 - the caller gets an answer in its own shape, and the log the reason
        _log.exception("gateway_failed", error=type(error).__name__)
        await send_error(send, protocol, Problem("This is a fault of ours; it has been logged."), said)
    finally:
        GATEWAY.open.dec()


def head_of(prepared: Prepared) -> Headers:
    """The headers of ours that every answer has."""
    found = [(b"x-outlay-call-id", prepared.operation.id.encode())]
    if prepared.missing:
        found.append((b"x-outlay-attribution-missing", ", ".join(prepared.missing).encode()))
    return found


async def prepare(
    gateway: Gateway, principal: Principal, incoming: Incoming, destination: Destination, body: RequestBody
) -> Prepared:
    """Reads as much as is needed. Raises `Problem` where the call is not passed on, `ClientGone`."""
    stated = attribution.stated(incoming)
    provider, method = destination.provider, incoming.method
    found = addresses.call_at(provider, method, destination.path)
    is_json = method == "POST" and b"json" in (incoming.header(b"content-type") or b"json")
    document: Any = None
    if is_json and (found is not None or destination.by_protocol):
        await body.hold()
        document = await _parsed(bytes(body.held)) if body.is_whole else None
    elif found is not None:
        await body.begin()
    facts = facts_of(document if isinstance(document, dict) else bytes(body.held), _is_stream(found, document), found)
    model = facts.model or (found.model if found else None)
    providers = gateway.providers.of(principal.ledger_id)
    destination, renamed = addresses.named_by_model(destination, facts.model, providers)
    if renamed is not None:
        provider, model = destination.provider, renamed
        found, facts = addresses.call_at(provider, method, destination.path), facts._replace(model=renamed)
    require_no_stored(incoming, destination.path, principal, provider)
    _check_models(provider, principal, model)
    attributed = attribution.complete(stated, document, facts.workload, principal)
    missing = attribution.complaint(attributed, principal)
    return Prepared(
        incoming,
        destination,
        Operation(
            gateway,
            principal,
            _observed(provider, method, destination.path, found, facts, attributed),
            _spending(
                provider, method, destination.path, found, facts._replace(model=model), attributed, body, document
            ),
        ),
        _to_send(body, document, renamed),
        _is_stream(found, document),
        body.is_whole and _leaves_nothing(found, document),
        missing,
    )


def _to_send(body: RequestBody, document: Any, renamed: str | None) -> RequestBody | bytes:
    if not body.is_whole:
        return body
    held = bytes(body.held)
    return held if renamed is None else replace_model(held, document["model"], renamed)


async def _parsed(raw: bytes) -> Any:
    return parse_json(raw) if len(raw) <= _JSON_BYTES else await asyncio.to_thread(parse_json, raw)


def _is_stream(found: Target | None, document: Any) -> bool:
    asked = isinstance(document, dict) and document.get("stream") is True
    return asked or (found is not None and found.is_stream)


def _leaves_nothing(found: Target | None, document: Any) -> bool:
    if found is None or not isinstance(document, dict) or document.get("background") is True:
        return False
    return found.operation != "responses" or document.get("store") is False


def _check_models(provider: OpenProvider, principal: Principal, model: str | None) -> None:
    if provider.spec.models and model is not None and model not in provider.spec.models:
        raise NotFound(f"The provider {provider.name} has no model {model[:128]!r} here.", code="model_not_found")
    if model is not None or principal.allowed is not None:
        attribution.check_allowed(principal, provider.spec.event_provider, model)


def _observed(
    provider: OpenProvider,
    method: str,
    path: str,
    found: Target | None,
    facts: RequestFacts,
    attributed: dict[str, Any],
) -> Request | None:
    """What events need of the request; None where none is made of it."""
    if found is not None:
        return Request(found, facts, attributed)
    if method == "GET" and (poll := polled(provider.spec.event_provider, path)) is not None:
        return Request(poll, RequestFacts(), attributed, is_poll=True)
    return None


def _spending(
    provider: OpenProvider,
    method: str,
    path: str,
    found: Target | None,
    facts: RequestFacts,
    attributed: dict[str, Any],
    body: RequestBody,
    document: Any,
) -> Spending | None:
    """What budgets need of the request; None where it costs nothing."""
    if found is not None:
        operation, endpoint, region = found.operation, found.endpoint, found.region
    elif starts_batch(method, path):
        operation, endpoint, region = BATCH, path[:256], None
    elif addresses.may_cost(provider, method, path):
        operation, endpoint, region = "other", path[:256], None
    else:
        return None
    read = document if isinstance(document, dict) else None
    return Spending(
        *(operation, endpoint, facts.model or "unknown", attributed, read, facts.service_tier, region),
        is_stream=_is_stream(found, document),
        cap=facts.output_cap,
        body_bytes=len(body.held),
        is_too_large=read is None and not body.is_whole,
    )


async def _exchange(
    gateway: Gateway, prepared: Prepared, receive: Receive, send: Send, stack: ExitStack, began: float
) -> None:
    """Sends it, and answers. The caller's body is forgotten as soon as the answer begins."""
    attempts = list[Attempt]()
    is_free = prepared.operation.request is None
    try:
        async with Caller(receive) as caller:
            if not isinstance(prepared.body, RequestBody):
                caller.watch(0 if prepared.is_stream or is_free else GRACE_SECONDS)
            GATEWAY.overhead_seconds.observe(perf_counter() - began)
            attempt, response = await send_on(gateway, prepared, attempts)
            stack.close()
            caller.watch(0 if prepared.is_stream or is_free else GRACE_SECONDS)
            relay = Relay(gateway, attempt, response, caller, send, head_of(prepared))
            await (relay.stream() if prepared.is_stream else relay.whole())
    except TimeoutError:
        if not (attempts and caller.is_gone):
            raise
    finally:
        for attempt in attempts[-1:]:
            await attempt.end(GeneratorExit)
            await attempt.tell_budgets()


async def send_on(
    gateway: Gateway, prepared: Prepared, attempts: list[Attempt]
) -> tuple[Attempt, aiohttp.ClientResponse]:
    """The first answer that is taken, or the last one. Raises `Problem` where there is none."""
    tries = list(_tries(gateway, prepared))
    for place, provider in enumerate(tries):
        rest = tries[place + 1 :]
        attempt, path, plan = await _begin(prepared, provider)
        attempts.append(attempt)
        try:
            response = await _send(gateway, prepared, provider, path, plan)
        except upstream.FAILURES as error:
            if rest and (upstream.was_refused(error) or provider.spec.retry_unsure):
                attempt.flags = () if upstream.was_refused(error) else ("maybe_billed",)
                await attempt.end(type(error), is_last=False)
                await _rest(None, place, provider, rest)
                continue
            await attempt.end(type(error))
            GATEWAY.calls.labels(provider.spec.event_provider, 0).inc()
            raise upstream.problem(error, provider) from None
        GATEWAY.calls.labels(provider.spec.event_provider, response.status).inc()
        if response.status in upstream.REDIRECTS:
            response.close()
            await attempt.end(aiohttp.TooManyRedirects)
            raise UpstreamFailed(f"The provider {provider.name} answered with a redirect, which is not followed.")
        asked = upstream.retry_after(response)
        if rest and _is_retried(response.status, provider) and (asked or 0) <= _LONGEST_WAIT:
            await answered(attempt, response)
            await _rest(asked, place, provider, rest)
            continue
        return attempt, response
    raise AssertionError("there is at least one try")


async def _begin(prepared: Prepared, provider: OpenProvider) -> tuple[Attempt, str, Plan]:
    """The next attempt, which budgets let pass, with the provider's path and how the request is changed."""
    operation = prepared.operation
    reserved = await operation.reserve(provider)
    body = None if isinstance(prepared.body, RequestBody) else prepared.body
    try:
        path, plan = changed(operation, provider, reserved.held, prepared.destination.path, body)
        return operation.begin(provider, reserved, plan), path, plan
    except Exception:
        if reserved.held.call is not None:
            await operation.gateway.enforcement.release(reserved.held.call)
        raise


def _is_retried(status: int, provider: OpenProvider) -> bool:
    return status in upstream.RETRIED or (provider.spec.retry_unsure and status in upstream.UNSURE)


async def _rest(asked: float | None, place: int, provider: OpenProvider, rest: Sequence[OpenProvider]) -> None:
    """Waits before the next attempt, unless that is at another provider."""
    is_same = rest[0] is provider
    GATEWAY.retries.labels("retry" if is_same else "fallback").inc()
    if is_same:
        await asyncio.sleep(asked if asked is not None else random.uniform(0, min(8.0, 0.5 * 2**place)))  # noqa: S311 - no secret


def _tries(gateway: Gateway, prepared: Prepared) -> Iterator[OpenProvider]:
    first = prepared.destination.provider
    yield first
    if not prepared.is_repeatable:
        return
    known = gateway.providers.of(prepared.operation.principal.ledger_id)
    others = [known[name] for name in first.spec.fallback if name in known]
    fallbacks = [other for other in others if other.spec.protocol == first.spec.protocol and other.id != first.id]
    for provider in (first, *fallbacks):
        for _ in range(provider.spec.max_retries + (provider is not first)):
            yield provider


async def _send(
    gateway: Gateway, prepared: Prepared, provider: OpenProvider, path: str, plan: Plan
) -> aiohttp.ClientResponse:
    incoming = prepared.incoming
    body = prepared.body if plan.body is None else plan.body
    headers = request_headers(incoming.headers, provider_credentials(incoming, provider), plan.filter is not None)
    began = perf_counter()
    response = await upstream.request(
        gateway.client,
        provider,
        incoming.method,
        path,
        provider_query(incoming, provider),
        headers,
        body,
        incoming.header(b"content-length"),
    )
    GATEWAY.upstream_seconds.labels(provider.spec.event_provider).observe(perf_counter() - began)
    return response
