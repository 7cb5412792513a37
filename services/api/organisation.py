"""`/v1/organisation`: the organisation of a key."""

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, Field

from core.accounts.organisations import find_organisation, rename_organisation
from core.errors import Forbidden
from core.http.bodies import exact_body, reply
from core.http.openapi import PROBLEMS, documented_body
from core.request_types import PRINTABLE
from services.api.keyed_route import KeyedRoute
from services.api.state import Admin, Api, ApiState, Reader

router = APIRouter(tags=["organisation"], responses=PROBLEMS, route_class=KeyedRoute)


class ShownOrganisation(BaseModel):
    id: str
    name: str
    created_at: datetime
    rate_limit_per_minute: int | None = Field(
        description="Requests that send events; null: the server's own limit; 0: none. The operator sets it"
    )


class OrganisationChange(BaseModel, extra="forbid"):
    """What changes; all else stays."""

    name: Annotated[str, Field(min_length=1, max_length=100, pattern=PRINTABLE, examples=["Acme"])] | None = None


@router.get(
    "/v1/organisation",
    operation_id="organisation_v1_organisation_get",
    response_model=ShownOrganisation,
    summary="Your organisation",
)
async def get_organisation(principal: Reader, api: ApiState) -> Response:
    """That of the key that asks."""
    return await _shown(api, principal.org_id)


@router.patch(
    "/v1/organisation",
    operation_id="patch_organisation_v1_organisation_patch",
    response_model=ShownOrganisation,
    openapi_extra=documented_body(OrganisationChange, {"name": "Acme"}),
    summary="Rename your organisation",
)
async def patch_organisation(request: Request, principal: Admin, api: ApiState) -> Response:
    """Every replica shows the new name within seconds. A test key changes nothing that live keys share."""
    asked = await exact_body(request, OrganisationChange)
    if principal.administers is not None:
        raise Forbidden("A test key does not change its organisation.", code="test_key")
    if asked.name is not None:
        async with api.pool.acquire() as connection:
            await rename_organisation(connection, principal.org_id, asked.name, principal.key_id)
        api.keys.forget(principal.key_id)
    return await _shown(api, principal.org_id)


async def _shown(api: Api, org_id: int) -> Response:
    async with api.pool.acquire() as connection:
        found = await find_organisation(connection, org_id)
    return reply(ShownOrganisation(**{**found._asdict(), "id": str(found.id)}))
