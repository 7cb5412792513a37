"""`/v1/organisation`: the organisation of a key."""

from datetime import datetime
from typing import Annotated, Any, Final

from fastapi import APIRouter, Request, Response
from pydantic import AfterValidator, BaseModel, Field

from core.accounts.admission import AttributionPolicy, PolicyMode, shown
from core.accounts.key_defaults import ATTRIBUTION, Attribution
from core.accounts.organisations import Organisation, change_organisation, find_organisation
from core.calendar import zone_named
from core.errors import FieldError, Forbidden, Unprocessable
from core.http.bodies import exact_body, reply
from core.http.openapi import PROBLEMS, documented_body, listed
from core.process.settings import ServerSettings
from core.request_types import PRINTABLE
from services.api.keyed_route import KeyedRoute
from services.api.state import Admin, ApiState, Reader

router = APIRouter(tags=["organisation"], responses=PROBLEMS, route_class=KeyedRoute)

_TIMEZONE: Final = "IANA name, of questions that name no `timezone`, and of budgets made without one"
_POLICY: Final = (
    "What every event needs, after its key's `defaults`. `warn`: an event without it is taken and named in the reply; "
    "`deny`: it is rejected with `attribution_required`. Null: nothing"
)
_LIMIT: Final = (
    "Requests that send events, at most what the operator allows; null: that again. It protects you from your own "
    "clients"
)
_RETENTION: Final = (
    "Days that single events are kept, where the operator allows less than the server's; sums stay for good. Null: the "
    "server's. What a shorter time drops does not come back"
)
_EXAMPLE: Final = {
    "name": "Acme",
    "timezone": "Europe/Berlin",
    "attribution_policy": {"require": ["feature"], "mode": "warn"},
}


def _iana(name: str) -> str:
    zone_named(name)
    return name


class ShownPolicy(BaseModel):
    require: list[Annotated[str, listed(Attribution)]]
    mode: Annotated[str, listed(PolicyMode)]


class ShownOrganisation(BaseModel):
    id: str
    name: str
    created_at: datetime
    rate_limit_per_minute: int | None = Field(
        description="Requests that send events; null: the server's own limit; 0: none"
    )
    rate_limit_ceiling: int | None = Field(description="The operator's limit, which yours is not above; as it")
    raw_retention_days: int | None = Field(description=_RETENTION)
    timezone: str = Field(description=_TIMEZONE)
    attribution_policy: ShownPolicy | None = Field(description=_POLICY)


class PolicyChange(BaseModel, extra="forbid"):
    require: Annotated[list[Attribution], Field(min_length=1, max_length=len(ATTRIBUTION))]
    mode: PolicyMode


class OrganisationChange(BaseModel, extra="forbid"):
    """What changes; all else stays."""

    name: Annotated[str, Field(min_length=1, max_length=100, pattern=PRINTABLE, examples=["Acme"])] | None = None
    timezone: Annotated[str, Field(max_length=100), AfterValidator(_iana)] | None = Field(
        None, description=_TIMEZONE, examples=["Europe/Berlin"]
    )
    rate_limit_per_minute: Annotated[int, Field(ge=0, le=2**31 - 1, strict=True)] | None = Field(
        None, description=_LIMIT, examples=[600]
    )
    raw_retention_days: Annotated[int, Field(ge=36, le=36_500, strict=True)] | None = Field(
        None, description=_RETENTION, examples=[60]
    )
    attribution_policy: PolicyChange | None = Field(None, description=_POLICY)


@router.get(
    "/v1/organisation",
    operation_id="organisation_v1_organisation_get",
    response_model=ShownOrganisation,
    summary="Your organisation",
)
async def get_organisation(principal: Reader, api: ApiState) -> Response:
    """That of the key that asks."""
    async with api.pool.acquire() as connection:
        return _shown(await find_organisation(connection, principal.org_id))


@router.patch(
    "/v1/organisation",
    operation_id="patch_organisation_v1_organisation_patch",
    response_model=ShownOrganisation,
    openapi_extra=documented_body(OrganisationChange, _EXAMPLE),
    summary="Change your organisation",
)
async def patch_organisation(request: Request, principal: Admin, api: ApiState) -> Response:
    """Every replica follows within seconds. A test key changes nothing that live keys share."""
    asked = await exact_body(request, OrganisationChange)
    if principal.administers is not None:
        raise Forbidden("A test key does not change its organisation.", code="test_key")
    async with api.pool.acquire() as connection:
        before = await find_organisation(connection, principal.org_id)
        changes = {**_changes(asked), **_limits(asked, before, api.settings)}
        changed = await change_organisation(connection, principal.org_id, changes, principal.key_id)
    api.keys.forget_organisation(principal.org_id)
    return _shown(changed)


def _changes(asked: OrganisationChange) -> dict[str, Any]:
    """Null removes the policy. Name and zone are always there, so null leaves them."""
    changes: dict[str, Any] = {"name": asked.name, "timezone": asked.timezone}
    changes = {name: value for name, value in changes.items() if value is not None}
    if "attribution_policy" in asked.model_fields_set:
        policy = asked.attribution_policy
        changes["attribution_policy"] = policy and AttributionPolicy(tuple(dict.fromkeys(policy.require)), policy.mode)
    return changes


def _limits(asked: OrganisationChange, before: Organisation, server: ServerSettings) -> dict[str, int | None]:
    """Null gives back what the operator has set. Raises `Unprocessable` beyond that."""
    limits: dict[str, int | None] = {}
    if "rate_limit_per_minute" in asked.model_fields_set:
        per_minute, most = asked.rate_limit_per_minute, before.rate_limit_ceiling
        allowed = server.rate_limit_per_minute if most is None else most
        if per_minute is not None and allowed and not 0 < per_minute <= allowed:
            raise _beyond("rate_limit_per_minute", f"must be from 1 to {allowed:,}, which the operator allows, or null")
        limits["rate_limit_per_minute"] = most if per_minute is None else per_minute
    if "raw_retention_days" in asked.model_fields_set:
        days, least, longest = asked.raw_retention_days, server.shortest_retention_days, server.raw_retention_days
        if days is not None and least is None:
            raise _beyond("raw_retention_days", "is the operator's on this server; leave it out, or send null")
        if days is not None and least is not None and not least <= days <= longest:
            raise _beyond(
                "raw_retention_days", f"must be from {least} to {longest}, which the operator allows, or null"
            )
        limits["raw_retention_days"] = days
    return limits


def _beyond(field: str, detail: str) -> Unprocessable:
    return Unprocessable(f"`{field}` {detail}.", errors=(FieldError(f"/{field}", detail),))


def _shown(found: Organisation) -> Response:
    said = {**found._asdict(), "id": str(found.id), "attribution_policy": shown(found.attribution_policy)}
    return reply(ShownOrganisation.model_validate(said))
