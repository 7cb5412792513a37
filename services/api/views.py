"""`/v1/views`: saved views of the dashboard."""

from datetime import datetime
from typing import Annotated, Final
from uuid import UUID

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, Field

from core.accounts.views import View, delete_view, list_views, save_view
from core.errors import NotFound
from core.http.bodies import exact_body, reply
from core.http.openapi import PROBLEMS, documented_body
from core.request_types import PRINTABLE
from services.api.keyed_route import KeyedRoute
from services.api.paging import paging, plain_text
from services.api.query_reader import Query
from services.api.state import ApiState, Editor, Reader

router = APIRouter(tags=["session"], responses=PROBLEMS, route_class=KeyedRoute)

_PAGE: Final = paging("views", plain_text)
_LIST: Final = Query(_PAGE)
_EXAMPLE: Final = {"name": "This month by team", "path": "/costs?period=this_month&group=team"}


class SavedView(BaseModel):
    id: str
    name: str
    path: str = Field(description="The page and its state, as in the URL after `/app`")
    made_at: datetime


class SavedViewList(BaseModel):
    """By name. Give `next_cursor` as `cursor` for the following ones; null: there are none."""

    views: list[SavedView]
    next_cursor: str | None


class ViewRequest(BaseModel, extra="forbid"):
    name: Annotated[str, Field(min_length=1, max_length=100, pattern=PRINTABLE, examples=["This month by team"])]
    path: Annotated[
        str, Field(min_length=1, max_length=4000, pattern=r"^/([!-.0-\[\]-~][!-\[\]-~]*)?$", examples=["/costs"])
    ]


@router.get(
    "/v1/views",
    operation_id="views_v1_views_get",
    response_model=SavedViewList,
    openapi_extra=_LIST.documented,
    summary="Your saved views",
)
async def get_views(request: Request, principal: Reader, api: ApiState) -> Response:
    """Those of the person, or of the key, that asks, in this organisation."""
    asked = _LIST.read(request)[_PAGE]
    async with api.pool.acquire() as connection:
        found = await list_views(connection, principal.ledger_id, principal.key_id, asked.fetch, asked.after)
    page = asked.page(found, lambda view: (view.name,))
    return reply(SavedViewList(views=[_shown(view) for view in page.items], next_cursor=page.next_cursor))


@router.post(
    "/v1/views",
    operation_id="post_view_v1_views_post",
    status_code=201,
    response_model=SavedView,
    openapi_extra=documented_body(ViewRequest, _EXAMPLE),
    summary="Save a view",
)
async def post_view(request: Request, principal: Editor, api: ApiState) -> Response:
    """One of the same name is replaced. At most 200 of a person in an organisation."""
    asked = await exact_body(request, ViewRequest)
    async with api.pool.acquire() as connection:
        view = await save_view(connection, principal.ledger_id, principal.key_id, asked.name, asked.path)
    return reply(_shown(view), 201)


@router.delete(
    "/v1/views/{view_id}",
    operation_id="delete_view_v1_views__view_id__delete",
    status_code=204,
    summary="Delete a view",
)
async def remove_view(view_id: str, principal: Editor, api: ApiState) -> Response:
    """Of the person, or of the key, that asks."""
    async with api.pool.acquire() as connection:
        await delete_view(connection, principal.ledger_id, principal.key_id, _id(view_id))
    return Response(status_code=204)


def _shown(view: View) -> SavedView:
    return SavedView(id=str(view.id), name=view.name, path=view.path, made_at=view.made_at)


def _id(text: str) -> UUID:
    """Raises `NotFound` for a text that is no id."""
    try:
        return UUID(text)
    except ValueError:
        raise NotFound("There is no such saved view of yours.") from None
