"""Changes of requests: only what was decided differs."""

import json
from typing import Any

import pytest

from services.gateway.rewriting import cap_name, path_with_model, with_cap


def capped(body: str, is_google: bool = False, own: str = "max_tokens") -> str:
    return with_cap(body.encode(), json.loads(body), is_google, own, 99).decode()


def test_only_the_number_changes() -> None:
    body = '{ "messages": [{"content": "\\"max_tokens\\": 5, \\u00e9"}], "max_tokens" :\t500 , "seed": 1.50}'
    assert capped(body) == body.replace("500", "99")
    assert capped('{"max_tokens": 5, "x": {"max_tokens": 5}}') == '{"max_tokens": 99, "x": {"max_tokens": 5}}'
    assert capped('{"x": {"max_tokens": 5}, "max_tokens": 5}') == '{"x": {"max_tokens": 5}, "max_tokens": 99}'


def test_a_cap_that_was_not_stated_is_put_in() -> None:
    assert capped(' {"model": "m"}') == ' {"max_tokens":99,"model": "m"}'
    assert json.loads(capped('{"max_tokens": null, "model": "m"}')) == {"max_tokens": 99, "model": "m"}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"max_tokens": 5, "max_completion_tokens": 7}, {"max_tokens": 99, "max_completion_tokens": 99}),
        ({"max_completion_tokens": 7}, {"max_completion_tokens": 99}),
    ],
)
def test_all_stated_caps_are_lowered(given: Any, expected: Any) -> None:
    assert json.loads(capped(json.dumps(given))) == expected


def test_googles_cap() -> None:
    body = '{"contents": [{"x": "maxOutputTokens"}], "generationConfig": {"temperature": 0.10, "maxOutputTokens": 500}}'
    assert capped(body, True) == body.replace("500", "99")
    assert json.loads(capped('{"contents": []}', True)) == {"contents": [], "generationConfig": {"maxOutputTokens": 99}}


def test_the_caps_field_by_provider() -> None:
    assert cap_name("openai", "chat") == cap_name("azure", "chat") == "max_completion_tokens"
    assert cap_name("openai", "responses") == "max_output_tokens"
    assert cap_name("anthropic", "chat") == cap_name("groq", "chat") == "max_tokens"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/v1beta/models/gemini-2.5-pro:generateContent", "/v1beta/models/new:generateContent"),
        ("/v1beta/models/gemini%2Fx%3AgenerateContent", "/v1beta/models/new%3AgenerateContent"),
        ("/openai/deployments/D/chat/completions", "/openai/deployments/new/chat/completions"),
        ("/v1/chat/completions", None),
        ("/v1/models/gpt-4o", None),
    ],
)
def test_a_model_in_the_path(path: str, expected: str | None) -> None:
    assert path_with_model(path, "new") == expected
