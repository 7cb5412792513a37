"""Every number that the OpenAPI document lets a client state, with values that would stop a process which computed
them: each is a clear answer, and the server goes on."""

import json
import re
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from tests.support.api import EVENT, Client, problem
from tests.support.hostile_numbers import HOSTILE, Place, number_places, with_value
from tests.support.routes import ROUTES

_MARK = "the number"
_REFUSED = [(422, "invalid_value"), (422, "invalid_field")]


def _bodies(document: dict[str, Any]) -> Iterator[tuple[str, str, Place]]:
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            content = operation.get("requestBody", {}).get("content", {})
            if schema := content.get("application/json", {}).get("schema"):
                found = [*number_places(_resolved(schema, document))]
                yield from ((method.upper(), path, place) for place in found)


def _resolved(schema: Any, document: dict[str, Any]) -> Any:
    if isinstance(schema, list):
        return [_resolved(item, document) for item in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        part: Any = document
        for step in schema["$ref"].removeprefix("#/").split("/"):
            part = part[step]
        return _resolved(part, document)
    return {key: _resolved(value, document) for key, value in schema.items()}


def _text(body: Any, number: str) -> bytes:
    return json.dumps(body).replace(f'"{_MARK}"', number).encode()


def _address(path: str) -> str:
    """With ids of nothing that exists."""
    return re.sub(r"\{\w+\}", str(UUID(int=7)), path)


async def test_a_number_that_nothing_may_compute_is_refused_wherever_a_body_has_one(client: Client) -> None:
    document = (await client.get("/openapi.json")).json()
    places = [found for found in _bodies(document) if found[1] != "/v1/events"]
    assert {path for _, path, _ in places} >= {"/v1/prices", "/v1/alerts", "/v1/estimate", "/v1/keys/{key_id}/rotate"}
    for method, path, place in places:
        for number in HOSTILE:
            body = _text(with_value(ROUTES[f"{method} {path}"].body, place, _MARK), number)
            answer = await client.request(method, _address(path), content=body)
            assert (answer.status_code, answer.json().get("code")) in _REFUSED, (method, path, place, answer.text)
    assert (await client.get("/healthz")).status_code == 200


async def test_in_an_event_it_rejects_that_event(client: Client) -> None:
    document = (await client.get("/openapi.json")).json()
    places = [place for _, path, place in _bodies(document) if path == "/v1/events" and place[:2] == ("events", 0)]
    assert len(places) > 20
    good = json.dumps(EVENT).encode()
    for number in HOSTILE:
        events = [_text(with_value(EVENT, place[2:], _MARK), number) for place in places]
        body = b'{"events": [' + b",".join([good, *events, good]) + b"]}"
        answer = await client.post("/v1/events", content=body)
        assert (answer.status_code, answer.json()["accepted"]) == (202, 2), answer.text
        assert [each["index"] for each in answer.json()["rejected"]] == [*range(1, len(events) + 1)]


async def test_in_a_query_it_is_422(client: Client) -> None:
    document = (await client.get("/openapi.json")).json()
    names = []
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            for parameter in operation.get("parameters", []):
                if not [*number_places(parameter["schema"])]:
                    continue
                names.append(parameter["name"])
                for number in HOSTILE:
                    if parameter["in"] == "query":
                        given = {parameter["name"]: number}
                        found = await problem(client, 422, method.upper(), _address(path), params=given)
                        assert parameter["name"] in found["detail"]
                    else:
                        where = path.replace(f"{{{parameter['name']}}}", number)
                        answer = await client.request(method.upper(), where, content=b"{}")
                        assert answer.status_code in (404, 422), answer.text
    assert {"limit", "proposal_id"} <= {*names}
    for name in ("start", "end"):  # also in seconds
        for number in HOSTILE:
            await problem(client, 422, "GET", "/v1/costs/summary", params={name: number})


async def test_the_place_of_the_number_is_named(client: Client) -> None:
    body = b'{"name":"n","period":"daily","threshold_usd":5,"thresholds":[0.5,1e999999999]}'
    found = await problem(client, 422, "POST", "/v1/alerts", content=body)
    assert [each["pointer"] for each in found["errors"]] == ["/thresholds/1"]
