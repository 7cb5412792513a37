"""`DELETE /v1/users/{user_id}`: erase a person."""

from typing import Annotated

from fastapi import APIRouter, Path, Response
from pydantic import BaseModel, Field

from core.http.bodies import reply
from core.http.openapi import PROBLEMS
from core.maintenance.erase_person import Erasure, erase_person
from services.api.keyed_route import KeyedRoute
from services.api.state import Admin, ApiState

router = APIRouter(tags=["organisation"], responses=PROBLEMS, route_class=KeyedRoute)

User = Annotated[str, Path(min_length=1, max_length=256, examples=["user-42"])]


class ErasedPerson(BaseModel):
    """What had the name, beside the events. Nothing of it is in this answer."""

    hash: str = Field(description="A keyed hash of the id; the audit log has it as the target of `user.erased`")
    label: str = Field(description="What stands where the name stood", examples=["erased-5f2a9c01d3e4"])
    budgets: int = Field(description="Of this person alone; they are deleted")
    counters: int = Field(description="Of budgets for each user; they are deleted")
    alerts: int = Field(description="In the history")
    messages: int = Field(description="Of alerts, sent or to be sent")
    outcomes: int
    keys: int = Field(description="With attribution to this person, which goes to the label from now on")
    extras: int = Field(description="Events in whose `extra` the name stood")
    still_named: list[str] = Field(
        description="Fields in which calls have the same text as another name; it stays there", examples=[["tenant"]]
    )


@router.delete(
    "/v1/users/{user_id:path}",
    operation_id="delete_user_v1_users__user_id__delete",
    response_model=ErasedPerson,
    summary="Erase a person",
)
async def delete_user(user_id: User, principal: Admin, api: ApiState) -> Response:
    """The money stays, in every sum and in closed months, too; the name goes. The person's events have no user from now
    on, nor have those that arrive under this id within the next 36 days. Called again, it does what was left to do.
    """
    async with api.repricings.place(principal.org_id):
        done = await erase_person(api.long_pool, principal.ledger_id, user_id, principal.key_id)
    return reply(_shown(done))


def _shown(done: Erasure) -> ErasedPerson:
    return ErasedPerson(**{**done._asdict(), **done.removed._asdict()})
