"""Every operation of every service: an id that does not depend on a function's name, and a reply with a schema."""

import inspect

import pytest
from fastapi import Response
from fastapi.routing import APIRoute
from pydantic import BaseModel

from tests.support.apps import ALL_ROUTES, API_ROUTES, SERVICES, build


def without_id(routes: list[APIRoute]) -> list[str]:
    return [route.path for route in routes if route.include_in_schema and route.operation_id is None]


def test_operation_ids_are_stated() -> None:
    assert without_id(ALL_ROUTES) == []


def test_a_route_without_an_operation_id_is_found() -> None:
    async def nameless() -> Response:
        return Response()

    assert without_id([APIRoute("/nameless", nameless)]) == ["/nameless"]


def test_these_are_all_operations(monkeypatch: pytest.MonkeyPatch) -> None:
    documents = [build(service, monkeypatch).openapi() for service in SERVICES]
    documented = [[o["operationId"] for path in d["paths"].values() for o in path.values()] for d in documents]
    stated = [route.operation_id for route in ALL_ROUTES if route.include_in_schema]
    assert len(stated) == len(set(stated))
    assert {each for ids in documented for each in ids} == set(stated)


DOCUMENTED = [route for route in API_ROUTES if route.include_in_schema]


@pytest.mark.parametrize("route", DOCUMENTED, ids=lambda route: route.operation_id)
def test_replies_are_models(route: APIRoute) -> None:
    sends_json = not (inspect.isclass(route.response_class) and issubclass(route.response_class, Response))
    if sends_json and route.status_code != 204:
        models = getattr(route.response_model, "__args__", (route.response_model,))
        assert all(inspect.isclass(model) and issubclass(model, BaseModel) for model in models)
