"""What `make fuzz` sends is the same for the same seed, reaches every route, and it never names its own key."""

from collections import Counter
from random import Random

from core.event import event_schema
from tests.fuzz.requests import Ids, Requests
from tests.fuzz.schema_values import Raw, encode, hostile, spoiled

_ID = {"name": "key_id", "in": "path", "schema": {"type": "string"}}
DOCUMENT = {
    "paths": {
        "/v1/events": {
            "post": {
                "requestBody": {
                    "content": {
                        "application/json": {
                            "schema": {
                                "type": "object",
                                "required": ["events"],
                                "properties": {"events": {"type": "array", "minItems": 1, "items": event_schema()}},
                            }
                        }
                    }
                }
            }
        },
        "/v1/keys/{key_id}": {"delete": {"parameters": [_ID]}},
        "/healthz": {"get": {}},
    }
}


def test_a_seed_repeats_every_request() -> None:
    first, again, other = (Requests(DOCUMENT, seed) for seed in (7, 7, 8))
    made = [first.make(number) for number in range(300)]
    assert made == [again.make(number) for number in range(300)]
    assert made != [other.make(number) for number in range(300)]
    seen = Counter(request.what.split()[1].partition("?")[0][:8] for request in made)
    assert {"/v1/even", "/v1/keys", "/healthz"} <= set(seen)
    assert any(request.is_framed for request in made)
    assert any(not request.is_framed for request in made)


def test_its_own_key_is_never_named() -> None:
    requests, ids = Requests(DOCUMENT, 7), Ids("own")
    ids.learn("key_id", "own")
    ids.learn("key_id", "another")
    raw = b"".join(ids.put_into(requests.make(number)).raw for number in range(300))
    assert b"/v1/keys/another" in raw
    assert b"/v1/keys/own" not in raw


def test_raw_bytes_stand_in_the_json_as_they_are() -> None:
    assert encode({"a": [Raw(b"1e999"), "b"], "c": Raw(b'"\xff"')}) == b'{"a": [1e999, "b"], "c": "\xff"}'
    texts = [encode(spoiled(Random(n), {"a": [1, {"b": 2}]})) for n in range(200)]
    assert any(text != b'{"a": [1, {"b": 2}]}' for text in texts)
    assert encode(hostile(Random(1)))
