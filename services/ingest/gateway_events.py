"""`POST /v1/gateway/events`: events of our own gateways, which name the ledger of each batch.

A gateway has charged these calls already, so they are taken whatever has become of the caller's key meanwhile, and
outside the organisation's limit of requests.
"""

import hmac
import re
from datetime import UTC, datetime
from typing import Final

from fastapi import APIRouter, Request, Response
from pydantic import SecretStr
from starlette.requests import ClientDisconnect

from core.errors import Malformed, Problem, Unauthenticated, Unavailable
from core.event_log.base import EventBatch, Published
from core.http.bodies import declared_size
from core.http.service import DirectRoute
from core.ledger_id import LedgerId
from services.ingest.decompression import read_body, within_limit
from services.ingest.intake import in_turns
from services.ingest.request_parser import take_in_slices
from services.ingest.routes import answer
from services.ingest.state import Ingest

_LEDGER: Final = re.compile(r"-?[1-9][0-9]{0,9}")
_HIGHEST: Final = 2**31 - 1
"""Of the column: a record that no ledger can take would stop its partition."""


def gateway_router(secret: SecretStr | None) -> APIRouter:
    """The route; without a secret there is none."""
    router = APIRouter(route_class=DirectRoute)
    if secret is None:
        return router

    @router.post("/v1/gateway/events", include_in_schema=False, status_code=202)
    async def post_gateway_events(request: Request) -> Response:
        _authenticate(request, secret)
        ingest: Ingest = request.app.state.ingest
        try:
            return await _take(request, ingest)
        except (Problem, ClientDisconnect):
            raise
        except Exception:  # noqa: BLE001 - whatever it is, the gateway is to come again
            raise Unavailable("The events cannot be taken just now.", retry_after=2) from None

    return router


def _authenticate(request: Request, secret: SecretStr) -> None:
    scheme, _, given = request.headers.get("authorization", "").partition(" ")
    known = secret.get_secret_value().encode()
    if scheme != "Outlay-Gateway" or not hmac.compare_digest(given.encode(), known):
        raise Unauthenticated("This is for Outlay's own gateways, with OUTLAY_GATEWAY_SECRET.")


async def _take(request: Request, ingest: Ingest) -> Response:
    stated = request.headers.get("x-outlay-ledger", "")
    if not _LEDGER.fullmatch(stated) or abs(int(stated)) > _HIGHEST:
        raise Malformed("X-Outlay-Ledger names no ledger.")
    ledger_id, received_at = LedgerId(int(stated)), datetime.now(UTC)
    owner = abs(ledger_id)
    with ingest.bodies.share(owner) as share:
        within_limit(declared_size(request))
        body = await read_body(request.stream(), "", share)
        taken = await in_turns(take_in_slices(body, received_at, None), ingest, owner)
        published = Published(0)
        if taken.events:
            published = await ingest.log.publish(EventBatch(ledger_id, received_at, taken.events, "gateway"))
        return answer(taken, published)
