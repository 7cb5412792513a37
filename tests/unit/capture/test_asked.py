"""A glance at a request says what parsing it says, or says nothing."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from outlay._capture.asked import _glance, asked
from outlay.providers._read import mapping

words = st.sampled_from(["model", "stream", "tools", "gpt-4o", "}", "{", '"model": "x"', '\\"stream\\": true', "é", ""])
values = st.recursive(
    words | st.booleans() | st.none() | st.integers(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=8,
)
requests = st.fixed_dictionaries(
    {"model": words}, optional={"stream": st.booleans() | words, "messages": values, "metadata": values}
)


@given(requests, st.booleans(), st.booleans())
def test_a_glance_says_what_parsing_says(body: dict[str, Any], is_ascii: bool, is_reversed: bool) -> None:
    if is_reversed:
        body = dict(reversed(body.items()))
    sent = json.dumps(body, ensure_ascii=is_ascii).encode()
    glanced = _glance(sent)
    if glanced is not None:
        assert glanced == asked(mapping(json.loads(sent)))


@pytest.mark.parametrize(
    ("body", "is_enough"),
    [
        (b'{"model":"gpt-4o","messages":[{"role":"user","content":"say {\\"model\\": 1}"}]}', True),
        (b'{"messages":[{"role":"user"}], "model" : "gpt-4o", "stream": true}', True),
        (b'{"contents":[{"role":"model"}],"model":"m"}', False),
        (b'{"model":"m","tools":[]}', False),
        (b'{"metadata":{"model":"x"}}', False),
        (b'{"metadata":{"model":"x"},"model":"m"}', False),
        (b'{"model":"m\\u00e9"}', False),
        (b'{"model":"m","stream":null}', False),
        (b'{"input":"x"}', False),
    ],
)
def test_what_a_glance_is_enough_for(body: bytes, is_enough: bool) -> None:
    assert (_glance(body) is not None) == is_enough
    assert asked(body).model == mapping(json.loads(body)).get("model")
