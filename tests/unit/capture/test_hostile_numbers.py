"""Numbers in a provider's response that nothing may compute: the call is recorded and flagged, and nothing raised."""

from collections.abc import Callable

import httpx2
import pytest
from outlay._capture.refusals import _refused

from tests.support.capture import BODY, URL, Watch, provider
from tests.support.hostile_numbers import HOSTILE

WRONG = [number for number in HOSTILE if number != "0e999999999"]
"""That one is 0, however it is stated."""
HUNDRED = '"prompt_tokens":100,"completion_tokens":7,"total_tokens":107'


def record(start: Callable[..., Watch], usage: str, url: str = URL, stream: bool = False) -> dict[str, object]:
    text = f'{{"id":"c","model":"gpt-4o","choices":[],"usage":{{{usage}}}}}'
    content = f"data: {text}\n\ndata: [DONE]\n\n" if stream else text
    headers = {"content-type": "text/event-stream" if stream else "application/json"}
    watch = start()
    client = provider(lambda request: httpx2.Response(200, headers=headers, content=content.encode()))
    assert client.post(url, json=BODY).text == content
    return watch.event()


@pytest.mark.parametrize("number", WRONG, ids=lambda number: number[:14])
@pytest.mark.parametrize("stream", [False, True])
def test_as_a_count(start: Callable[..., Watch], number: str, stream: bool) -> None:
    event = record(start, f'"prompt_tokens":{number},"completion_tokens":7', stream=stream)
    assert (event["output_tokens"], event.get("input_tokens")) == (7, None)
    assert event["usage_flags"] == ["usage_invalid"]


@pytest.mark.parametrize("number", [n for n in WRONG if not n.startswith("0.1")], ids=lambda number: number[:14])
def test_as_a_cost(start: Callable[..., Watch], number: str) -> None:
    event = record(start, f'{HUNDRED},"cost":{number}', "https://openrouter.ai/api/v1/chat/completions")
    assert (event["input_tokens"], event.get("cost_usd")) == (100, None)
    assert event["usage_flags"] == ["usage_invalid"]


@pytest.mark.parametrize("number", HOSTILE, ids=lambda number: number[:14])
def test_elsewhere_it_does_not_matter(start: Callable[..., Watch], number: str) -> None:
    event = record(start, f'{HUNDRED},"something":{number}')
    assert (event["input_tokens"], event["output_tokens"], event.get("usage_flags")) == (100, 7, None)


@pytest.mark.parametrize("said", ['["a", "b", "nothing", "1"]', "[" * 100_000, '["a", "b", [1], {}]', "[1e999999999]"])
def test_a_providers_header_is_no_refusal_of_ours(said: str) -> None:
    error = httpx2.HTTPStatusError(
        "402", request=httpx2.Request("POST", URL), response=httpx2.Response(402, headers={"x-outlay-refused": said})
    )
    assert _refused(error) is None
