"""Attribution of a call: headers, body, tools, and what the key decides."""

import pytest

from core.accounts.auth import Principal
from core.errors import Problem
from services.gateway.attribution import complete, stated
from services.gateway.incoming import Incoming

KEY = Principal("k", 1, "acme", "live", frozenset({"gateway"}), None)


def given(*headers: tuple[str, bytes]) -> Incoming:
    return Incoming("POST", "/v1/chat/completions", "", [(name.encode(), value) for name, value in headers])


def test_every_header_of_the_third_document() -> None:
    names = ["feature", "department", "user", "session", "gl-account", "run-id", "workload", "project", "outcome"]
    fields = ["feature", "team", "user_id", "session_id", "gl_account", "run_id", "workload", "project", "outcome"]
    found = stated(given(*((f"x-cost-{name}", name.encode()) for name in names)))
    assert found == dict(zip(fields, names, strict=True))


def test_values_are_utf8_or_encoded() -> None:
    assert stated(given(("x-outlay-tenant", "grüße".encode()))) == {"tenant": "grüße"}
    assert stated(given(("x-outlay-tenant", b"UTF-8''gr%C3%BC%C3%9Fe"))) == {"tenant": "grüße"}


def test_tags() -> None:
    assert stated(given(("x-outlay-tags", b'{"ticket": "T-1", "n": 2}'))) == {"extra": {"ticket": "T-1", "n": 2}}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("x-cost-feature", b"x" * 257),
        ("x-cost-feature", b"\xff"),
        ("x-cost-feature", b"a\x01b"),
        ("x-outlay-tags", b"[1]"),
        ("x-outlay-tags", b'{"prompt": "secret"}'),
        ("x-outlay-tags", b'{"a": {"b": 1}}'),
    ],
)
def test_an_unusable_header_is_named(name: str, value: bytes) -> None:
    with pytest.raises(Problem, match=name) as refused:
        stated(given((name, value)))
    assert refused.value.status == 400


def test_two_headers_for_one_field() -> None:
    assert stated(given(("x-cost-department", b"a"), ("x-outlay-team", b"a"))) == {"team": "a"}
    with pytest.raises(Problem, match="x-outlay-team"):
        stated(given(("x-cost-department", b"a"), ("x-outlay-team", b"b")))


def test_the_body_counts_where_no_header_does() -> None:
    body = {"user": "u", "safety_identifier": "s", "metadata": {"feature": "f", "team": 7, "other": "x"}}
    assert complete({}, body, None, KEY) == {"feature": "f", "user_id": "s"}
    assert complete({"user_id": "h"}, body, None, KEY) == {"feature": "f", "user_id": "h"}
    assert complete({}, {"metadata": {"user_id": "m"}}, None, KEY) == {"user_id": "m"}


def test_tools_are_the_workload_unless_a_header_says_it() -> None:
    assert complete({}, None, "agentic-read", KEY) == {"workload": "agentic-read"}
    assert complete({"workload": "agentic-write"}, None, "agentic-read", KEY) == {"workload": "agentic-write"}


def test_the_keys_defaults_win() -> None:
    key = KEY._replace(defaults={"team": "growth"})
    assert complete({"team": "other", "feature": "f"}, None, None, key) == {"team": "growth", "feature": "f"}
