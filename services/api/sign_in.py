"""`/v1/session`: people sign in with a one-time link, renew their session, switch organisation and sign out."""

from typing import Annotated, Final

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, Field

from core.accounts.auth import Principal
from core.accounts.organisations import find_organisation
from core.accounts.people import (
    Memberships,
    Role,
    begin_session,
    end_session,
    find_session,
    renew_session,
    switch_organisation,
)
from core.errors import Forbidden, Unauthenticated
from core.http.bodies import exact_body, reply
from core.http.openapi import PROBLEMS, documented_body, listed
from services.api.keyed_route import KeyedRoute
from services.api.signed_in import COOKIE, clear_cookie, require_own_page, set_cookie
from services.api.state import ApiState, Caller, SharedState

router = APIRouter(tags=["session"], responses=PROBLEMS, route_class=KeyedRoute)
sign_in_router = APIRouter(tags=["session"], responses=PROBLEMS)

_LINK: Final = {"link": "q4b1…"}
_CSRF: Final = "Needs the header `X-Outlay-CSRF`, and the page's own `Origin`."


class SessionOrganisation(BaseModel):
    id: str
    name: str
    timezone: str = Field(description="IANA name")
    role: Annotated[str, listed(Role)] | None = Field(description="Null for a key")


class ShownSession(BaseModel):
    """Who asks, and what that one may do."""

    person: str | None = Field(description="Null: a key asks")
    role: Annotated[str, listed(Role)] | None
    scopes: list[str] = Field(description="Those of keys, and `edit`: budgets, mutes and saved views")
    organisation: SessionOrganisation = Field(description="The one looked at")
    organisations: list[SessionOrganisation] = Field(description="All that may be looked at")


class SignIn(BaseModel, extra="forbid"):
    link: Annotated[str, Field(min_length=1, max_length=200, description="What follows `#link=` in the link")]


class Switch(BaseModel, extra="forbid"):
    organisation_id: Annotated[str, Field(pattern=r"^[0-9]{1,9}$", examples=["1"])]


@sign_in_router.post(
    "/v1/session",
    operation_id="sign_in_v1_session_post",
    status_code=204,
    openapi_extra=documented_body(SignIn, _LINK),
    summary="Sign in with a one-time link",
    description=f"The answer sets the cookie `{COOKIE}`. {_CSRF}",
)
async def sign_in(request: Request, api: SharedState) -> Response:
    require_own_page(request, api)
    request.state.owner, request.state.bodies = 0, api.bodies
    asked = await exact_body(request, SignIn)
    async with api.pool.acquire() as connection:
        session = await begin_session(connection, asked.link)
    answer = Response(status_code=204)
    set_cookie(request, api, answer, api.sessions.issue(session))
    return answer


@sign_in_router.post(
    "/v1/session/renew",
    operation_id="renew_session_v1_session_renew_post",
    status_code=204,
    summary="Get the session's next token",
    description=f"Also with an expired token, while the session lives: 12 hours after the last one. {_CSRF}",
)
async def renew(request: Request, api: SharedState) -> Response:
    require_own_page(request, api)
    cookie = request.cookies.get(COOKIE)
    if cookie is None:
        raise Unauthenticated("There is no session to renew; sign in.", code="session_ended")
    token = api.sessions.read(cookie)
    async with api.pool.acquire() as connection:
        session = await renew_session(connection, token.session_id, token.rotation)
    answer = Response(status_code=204)
    set_cookie(request, api, answer, api.sessions.issue(session))
    return answer


@router.get(
    "/v1/session",
    operation_id="session_v1_session_get",
    response_model=ShownSession,
    summary="Who asks, and what that one may do",
)
async def get_session(principal: Caller, api: ApiState) -> Response:
    """Of a person or of a key."""
    async with api.pool.acquire() as connection:
        session = principal.session_id and await find_session(connection, principal.session_id)
        memberships: Memberships = session.memberships if session else {}
        found = [await find_organisation(connection, org_id) for org_id in memberships or (principal.org_id,)]
    shown = [
        SessionOrganisation(id=str(each.id), name=each.name, timezone=each.timezone, role=memberships.get(each.id))
        for each in found
    ]
    current = next(each for each in shown if each.id == str(principal.org_id))
    return reply(
        ShownSession(
            person=session.person if session else None,
            role=current.role,
            scopes=sorted(principal.scopes),
            organisation=current,
            organisations=shown,
        )
    )


@router.post(
    "/v1/session/organisation",
    operation_id="switch_organisation_v1_session_organisation_post",
    status_code=204,
    openapi_extra=documented_body(Switch, {"organisation_id": "1"}),
    summary="Look at another of your organisations",
)
async def post_organisation(request: Request, principal: Caller, api: ApiState) -> Response:
    session_id = _session_of(principal)
    asked = await exact_body(request, Switch)
    async with api.pool.acquire() as connection:
        session = await switch_organisation(connection, session_id, int(asked.organisation_id))
    api.sessions.forget(session_id)
    answer = Response(status_code=204)
    set_cookie(request, api, answer, api.sessions.issue(session))
    return answer


@router.delete("/v1/session", operation_id="sign_out_v1_session_delete", status_code=204, summary="Sign out")
async def sign_out(principal: Caller, api: ApiState) -> Response:
    """The session's tokens are worth nothing from now on; other processes follow within two seconds."""
    session_id = _session_of(principal)
    async with api.pool.acquire() as connection:
        await end_session(connection, session_id)
    api.sessions.forget(session_id)
    answer = Response(status_code=204)
    clear_cookie(answer)
    return answer


def _session_of(principal: Principal) -> str:
    if principal.session_id is None:
        raise Forbidden("A key has no session.", code="not_a_person")
    return principal.session_id
