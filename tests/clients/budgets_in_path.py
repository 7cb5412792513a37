"""Real clients at budgets that stop calls: each decision, streamed and not, as an application sees it.

GATEWAY is the gateway's root and GATEWAY_KEY a key with the scope `gateway`. Budgets are by feature: `blocked`,
`degraded`, `clamped` and `warned`; `free` has none.
"""

import os
import time
from collections.abc import Callable
from typing import Any

from anthropic import Anthropic
from anthropic import RateLimitError as AnthropicLimit
from google import genai
from google.genai import types
from google.genai.errors import ClientError
from openai import OpenAI
from openai import RateLimitError as OpenAILimit

GATEWAY, KEY = os.environ["GATEWAY"], os.environ["GATEWAY_KEY"]
MESSAGES: Any = [{"role": "user", "content": "Where is my order?"}]
CLAUDE, GEMINI, GPT = "claude-opus-4-20250514", "gemini-2.5-pro", "gpt-4o"
CAP = 1_000


def of_openai(feature: str, stream: bool) -> str:
    client = OpenAI(api_key=KEY, base_url=f"{GATEWAY}/v1", default_headers={"X-Cost-Feature": feature})
    asked: Any = {"model": GPT, "messages": MESSAGES, "max_tokens": CAP}
    if not stream:
        answer = client.chat.completions.with_raw_response.create(**asked)
        assert answer.parse().choices[0].message.content
        return str(answer.headers["x-outlay-decision"])
    streamed = client.chat.completions.with_raw_response.create(**asked, stream=True)
    assert all(chunk.choices for chunk in streamed.parse()), "no chunk that was not asked for"
    return str(streamed.headers["x-outlay-decision"])


def of_anthropic(feature: str, stream: bool) -> str:
    client = Anthropic(api_key=KEY, base_url=GATEWAY, default_headers={"X-Cost-Feature": feature})
    asked: Any = {"model": CLAUDE, "messages": MESSAGES, "max_tokens": CAP}
    answer = client.messages.with_raw_response.create(**asked, stream=stream)
    if stream:
        assert list(answer.parse())
    else:
        assert answer.parse().content
    return str(answer.headers["x-outlay-decision"])


def of_google(feature: str, stream: bool) -> str:
    options = types.HttpOptions(base_url=GATEWAY, headers={"X-Cost-Feature": feature})
    client = genai.Client(api_key=KEY, http_options=options)
    asked: Any = {"model": GEMINI, "contents": "Hello", "config": types.GenerateContentConfig(max_output_tokens=CAP)}
    if not stream:
        answer = client.models.generate_content(**asked)
        assert answer.text
        return str(
            {name.lower(): value for name, value in answer.sdk_http_response.headers.items()}["x-outlay-decision"]
        )
    chunks = list(client.models.generate_content_stream(**asked))
    headers = {name.lower(): value for name, value in chunks[0].sdk_http_response.headers.items()}
    return str(headers["x-outlay-decision"])


def check_refusal(error: Any) -> None:
    told = str(error)
    for part in ("blocked", "spent", "reserved", "limit 0.001 USD"):
        assert part in told, told
    if isinstance(error, OpenAILimit):
        assert (error.code, error.type) == ("budget_exceeded", "insufficient_quota")
        assert error.response.headers["x-should-retry"] == "false"
    elif isinstance(error, AnthropicLimit):
        body: Any = error.body
        assert body["error"]["type"] == "rate_limit_error"
        assert error.response.headers["x-outlay-decision"] == "block"
    else:
        assert (error.code, error.status) == (429, "RESOURCE_EXHAUSTED")


def main() -> None:
    clients: tuple[Callable[[str, bool], str], ...] = (of_openai, of_anthropic, of_google)
    for ask in clients:
        for stream in (False, True):
            for feature, decision in (
                ("free", "allow"),
                ("warned", "warn"),
                ("degraded", "degrade"),
                ("clamped", "allow"),
            ):
                assert ask(feature, stream) == decision, (ask, feature, stream)
            began = time.monotonic()
            try:
                ask("blocked", stream)
            except (OpenAILimit, AnthropicLimit, ClientError) as error:
                check_refusal(error)
            else:
                raise AssertionError("it was made")
            print(ask.__name__, stream, f"{time.monotonic() - began:.1f} s for a refusal")  # noqa: T201


if __name__ == "__main__":
    main()
