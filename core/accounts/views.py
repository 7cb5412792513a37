"""Saved views: pages of the dashboard with their state, under a name, of one person or key in one organisation."""

from datetime import datetime
from typing import Any, Final, NamedTuple
from uuid import UUID

from core.errors import NotFound, Unprocessable

MAX_VIEWS: Final = 200
"""Of one person in one organisation."""
_COLUMNS: Final = "id, name, path, made_at"


class View(NamedTuple):
    id: UUID
    name: str
    path: str
    """The page and its state, as in the URL after `/app`."""
    made_at: datetime


async def save_view(connection: Any, org_id: int, owner: str, name: str, path: str) -> View:
    """A view of the same name is replaced. Raises `Unprocessable` where there are too many."""
    async with connection.transaction():
        # Two saves at once wait for each other, so that the limit holds.
        await connection.execute("SELECT FROM organisation WHERE id = $1 FOR NO KEY UPDATE", abs(org_id))
        others = await connection.fetchval(
            "SELECT count(*) FROM saved_view WHERE org_id = $1 AND person = $2 AND name <> $3", org_id, owner, name
        )
        if others >= MAX_VIEWS:
            raise Unprocessable(f"There are {MAX_VIEWS} saved views already; delete some.", code="too_many_views")
        row = await connection.fetchrow(
            "INSERT INTO saved_view (org_id, person, name, path) VALUES ($1, $2, $3, $4) "
            "ON CONFLICT (org_id, person, name) DO UPDATE SET path = excluded.path, made_at = now() "
            f"RETURNING {_COLUMNS}",
            *(org_id, owner, name, path),
        )
    return View._make(row)


async def list_views(connection: Any, org_id: int, owner: str, limit: int, after: tuple[str] | None) -> list[View]:
    """By name."""
    rows = await connection.fetch(
        f"SELECT {_COLUMNS} FROM saved_view WHERE org_id = $1 AND person = $2 AND ($3::text IS NULL OR name > $3 "
        'COLLATE "C") ORDER BY name COLLATE "C" LIMIT $4',
        *(org_id, owner, None if after is None else after[0], limit),
    )
    return [View._make(row) for row in rows]


async def delete_view(connection: Any, org_id: int, owner: str, view_id: UUID) -> None:
    """Raises `NotFound`."""
    done = await connection.execute(
        "DELETE FROM saved_view WHERE org_id = $1 AND person = $2 AND id = $3", org_id, owner, view_id
    )
    if done == "DELETE 0":
        raise NotFound("There is no such saved view of yours.")
