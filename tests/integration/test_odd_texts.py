"""Odd texts in each text of every documented body, and odd names beside each: nothing is our fault."""

import json
from collections import Counter
from collections.abc import Iterator
from copy import deepcopy
from typing import Any, Final

from structlog.testing import capture_logs

from core.limits import MAX_EVENTS
from tests.support.api import EVENT, Client, send
from tests.support.prices import changes
from tests.support.routes import ALERT, CHANNEL, PROVIDER, RULE

TEXTS: Final = (
    *("", " ", "a\x00b", "\x1b]0;t\x07\r\nX: y", "\x9b\x7f\u2028\u202e", "\ud800", "\ufeff\uffff\U0010ffff"),
    *("İßﬁ٣\u0301" * 40, "x" * 20_000, "=1+1|' OR 1=1;--%s{}$1\\", "${jndi:ldap://x}<!channel>&<b>", "-1e999"),
)
NAMES: Final = ("", "\x00", "\x1b[2J\r\n", "\ud800", "__class__" * 1_000)
JSON: Final = {"Content-Type": "application/json"}
SLOW: Final = {"/v1/prices": 7, "/v1/alerts/preview": 5}
"""Routes that compute for long where a body is right, and of how many of their odd bodies one is sent."""
SAME: Final = {"/v1/alerts/{alert_id}": "/v1/alerts"}
"""A path whose body has the fields of another's, though its schema leaves them open."""

Path = tuple[str, ...]


def places(schema: Any, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Where a body's schema has texts and objects; `[]` stands for an item, `*` for any name."""
    if schema.get("type") in ("string", "object"):
        yield path, schema["type"]
    for name, inner in schema.get("properties", {}).items():
        yield from places(inner, (*path, name))
    for name, inner in (("[]", schema.get("items")), ("*", schema.get("additionalProperties"))):
        if isinstance(inner, dict):
            yield from places(inner, (*path, name))
    for inner in (*schema.get("anyOf", ()), *schema.get("oneOf", ())):
        yield from places(inner, path)


def said(example: Any, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """The same of an example, whose schema may leave its fields open."""
    if isinstance(example, str):
        yield path, "string"
    elif isinstance(example, dict):
        yield path, "object"
        for name, inner in example.items():
            yield from said(inner, (*path, name))
    elif isinstance(example, list) and example:
        yield from said(example[0], (*path, "[]"))


def put(body: Any, path: Path, value: Any) -> Any:
    """A copy of the body with this value there, and what leads to it."""
    if not path:
        return value
    name, *rest = path
    if name == "[]":
        items = body if isinstance(body, list) else []
        return [put(items[0] if items else None, tuple(rest), value), *items[1:]]
    fields = body if isinstance(body, dict) else {}
    return {**fields, name: put(fields.get(name), tuple(rest), value)}


def at(body: Any, path: Path) -> Any:
    for name in path:
        body = body[0] if isinstance(body, list) and body else body.get(name, {}) if isinstance(body, dict) else {}
    return deepcopy(body)


def odd(schema: Any, example: Any) -> Iterator[tuple[Any, Any]]:
    """Bodies that are odd in one place each, with the place."""
    for path, kind in dict.fromkeys((*places(schema), *said(example))):
        if kind == "string":
            yield from ((put(example, path, text), (path, text)) for text in TEXTS)
        else:
            there = at(example, path)
            there = there if isinstance(there, dict) else {}
            for name in NAMES:
                yield put(example, path, {**there, name: 1}), (path, name)
                yield put(example, path, {**there, name: "x"}), (path, name)


async def ids(client: Client) -> dict[str, str]:
    """What paths name, so that bodies are read to their end."""
    await send(client, {**EVENT, "session_id": "s", "run_id": "r", "event_id": "e"})
    proposal = await client.post("/v1/prices", json=changes(discounts=[]) | {"aliases": []})
    return {
        "alert_id": (await client.post("/v1/alerts", json=ALERT)).json()["id"],
        "channel_id": (await client.post("/v1/channels", json=CHANNEL)).json()["id"],
        "key_id": (await client.post("/v1/keys", json={"name": "n", "scopes": ["read"]})).json()["id"],
        "proposal_id": str(proposal.json().get("id", 1)),
        "insight_id": "x",
        "session_id": "s",
        "run_id": "r",
        "month": "2026-10",
        "name": (await client.post("/v1/providers", json=PROVIDER)).json()["name"],
        "rule_id": (await client.post("/v1/attribution-rules", json=RULE)).json()["id"],
    }


async def test_no_text_of_a_body_is_our_fault(client: Client) -> None:
    named, document = await ids(client), (await client.get("/openapi.json")).json()
    statuses: Counter[int] = Counter()
    faults, tried = [], set()
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            body = operation.get("requestBody", {}).get("content", {}).get("application/json")
            if body is None:
                continue
            like = document["paths"].get(SAME.get(path), {}).get("post", operation)
            schema = like["requestBody"]["content"]["application/json"]["schema"]
            bodies = list(odd(schema, body.get("example", {})))[:: SLOW.get(path, 1)]
            for sent, place in in_one(bodies) if path == "/v1/events" else bodies:
                answer = await client.request(method, path.format(**named), content=json.dumps(sent), headers=JSON)
                statuses[answer.status_code] += 1
                if answer.status_code >= 500:
                    faults.append((method, path, str(place)[:80], answer.status_code))
            tried.add(path)
    assert faults == []
    assert len(tried) > 20
    assert min(statuses[status] for status in (200, 201, 202, 400, 422)) > 10, "many are understood, many refused"


async def test_a_line_of_the_log_is_short_whatever_a_sender_says_that_it_dropped(client: Client) -> None:
    dropped = {f"{n}{'x' * 100_000}": 1 for n in range(30)}
    with capture_logs() as logs:
        answer = await client.post("/v1/events", json={"events": [], "dropped": dropped})
    assert answer.status_code == 202
    (line,) = [each for each in logs if each["event"] == "sender_dropped_events"]
    assert len(str(line)) < 5_000


def in_one(bodies: list[tuple[Any, Any]]) -> Iterator[tuple[Any, Any]]:
    """Odd events many to a request, where they are taken or refused one by one."""
    events = [sent["events"][0] for sent, _ in bodies if isinstance(sent.get("events"), list)]
    for start in range(0, len(events), MAX_EVENTS):
        yield {"events": events[start : start + MAX_EVENTS]}, start
    yield from ((sent, place) for sent, place in bodies if place[0][:1] != ("events",))
