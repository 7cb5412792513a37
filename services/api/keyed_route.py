"""A route whose key, or person, and scope are checked before its body is read."""

from collections.abc import Callable, Coroutine, Iterator
from typing import Any, Final

from fastapi import Request, Response
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute

from core.accounts.auth import PersonalScope
from core.errors import NotFound
from services.api.query_reader import is_storable
from services.api.signed_in import authenticate
from services.api.state import admin, api_of, editor, reader, sender

_SCOPES: Final[tuple[tuple[Any, PersonalScope], ...]] = (
    *((admin, "admin"), (editor, "edit"), (reader, "read"), (sender, "ingest")),
)


class KeyedRoute(APIRoute):
    """The scope is that of the `Reader`, `Sender` or `Admin` which its function asks for.

    The framework reads a body before it runs such dependencies; here nobody without the right key is read from.
    """

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()
        scope = required_scope(self)

        async def checked(request: Request) -> Response:
            api = api_of(request)
            principal = await authenticate(request, api)
            if scope is not None:
                principal.require(scope)
            api.usage.add(principal, requests=1)
            request.state.principal, request.state.owner = principal, principal.org_id
            request.state.bodies = api.bodies
            if not all(is_storable(part) for part in request.path_params.values() if isinstance(part, str)):
                raise NotFound("No id has such characters.")
            return await handle(request)

        return checked


def required_scope(route: APIRoute) -> PersonalScope | None:
    """The scope that a route needs; None: any key has it."""
    calls = set(_dependencies(route.dependant))
    return next((scope for needed, scope in _SCOPES if needed in calls), None)


def _dependencies(dependant: Dependant) -> Iterator[Any]:
    for dependency in dependant.dependencies:
        yield dependency.call
        yield from _dependencies(dependency)
