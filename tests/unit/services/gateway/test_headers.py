"""Which headers go to the provider, which come back, and how a body's model is replaced."""

import json

import pytest

from services.gateway.outgoing import answer_headers, readable, request_headers
from services.gateway.rewriting import replace_model


def test_the_providers_credentials_replace_the_callers() -> None:
    given = [(b"authorization", b"Bearer ol_live_x"), (b"x-api-key", b"k"), (b"accept", b"*/*")]
    assert request_headers(given, [(b"authorization", b"Bearer sk")], False) == [
        ("accept", "*/*"),
        ("authorization", "Bearer sk"),
    ]


def test_what_was_checked_is_what_is_sent() -> None:
    assert request_headers([(b"x-http-method-override", b"DELETE"), (b"x-method-override", b"GET")], [], False) == []


def test_an_answer_that_is_changed_is_not_compressed() -> None:
    assert request_headers([(b"accept-encoding", b"gzip")], [], True) == [("accept-encoding", "identity")]


@pytest.mark.parametrize(
    ("accepted", "kept"),
    [(b"gzip, br, zstd", "gzip, zstd"), (b"br", "identity"), (b"*", "identity"), (b"", "identity")],
)
def test_encodings_that_can_be_read(accepted: bytes, kept: str) -> None:
    assert readable(accepted) == kept


def test_an_answers_headers_are_the_providers_own() -> None:
    given = [
        *((b"Content-Type", b"application/json"), (b"Connection", b"close, X-Hop"), (b"X-Hop", b"1")),
        *((b"X-Outlay-Cost-Usd", b"0"), (b"Set-Cookie", b"a=b"), (b"Alt-Svc", b"h3"), (b"X-Request-Id", b"r")),
    ]
    assert answer_headers(given) == [(b"content-type", b"application/json"), (b"x-request-id", b"r")]


@pytest.mark.parametrize(
    "body",
    [
        '{"model": "a/b", "messages": []}',
        '{"messages": [{"model": "a/b", "content": "\\"model\\": \\"a/b\\""}], "model" : "a/b"}',
        '{"messages": [], "model": "a\\u002fb"}',
    ],
)
def test_only_the_model_changes(body: str) -> None:
    changed = json.loads(replace_model(body.encode(), "a/b", "b"))
    assert changed == {**json.loads(body), "model": "b"}
