"""OpenAI's and Anthropic's clients of any version. Half of them are created before the SDK is activated."""

import asyncio

from anthropic import Anthropic, AsyncAnthropic
from openai import AsyncOpenAI, AzureOpenAI, OpenAI

from tests.clients.harness import KEY, MESSAGES, PROMPT, URLS, Case, run

openai = OpenAI(api_key=KEY, base_url=f"{URLS['openai']}/v1", default_headers={"X-Cost-Project": "clients"})
groq = OpenAI(api_key=KEY, base_url=f"{URLS['groq']}/openai/v1")
azure = AzureOpenAI(api_key=KEY, azure_endpoint=URLS["azure"], api_version="2024-10-21")
anthropic = Anthropic(api_key=KEY, base_url=URLS["anthropic"])

import outlay.auto  # noqa: E402 - after the clients were made, as an application may

GPT, CLAUDE, EMBEDDING = "gpt-4o", "claude-sonnet-4-20250514", "text-embedding-3-small"
USAGE = {"include_usage": True}


def chat() -> None:
    answer = openai.chat.completions.create(model=GPT, messages=MESSAGES)
    assert answer.choices[0].message.content.endswith("CANARY-ANSWER.")
    assert answer.usage.prompt_tokens == 1200


def chat_stream() -> None:
    stream = openai.chat.completions.create(model=GPT, messages=MESSAGES, stream=True, stream_options=USAGE)
    assert [chunk.usage.prompt_tokens for chunk in stream if not chunk.choices] == [1200]


def asked_stream() -> None:
    """OUTLAY_STREAM_USAGE=1: the application sees no chunk that it did not request."""
    words = [
        c.choices[0].delta.content
        for c in groq.chat.completions.create(model="llama-3.3-70b-versatile", messages=MESSAGES, stream=True)
    ]
    assert "".join(word for word in words if word).endswith("CANARY-ANSWER.")


def azure_chat() -> None:
    azure.chat.completions.create(model=GPT, messages=MESSAGES)


def responses() -> None:
    assert openai.responses.create(model=GPT, input=PROMPT).output_text.endswith("CANARY-ANSWER.")


def responses_stream() -> None:
    kinds = [event.type for event in openai.responses.create(model=GPT, input=PROMPT, stream=True)]
    assert kinds[-1] == "response.completed"


def embeddings() -> None:
    openai.embeddings.create(model=EMBEDDING, input=PROMPT)


def raw() -> None:
    answer = openai.chat.completions.with_raw_response.create(model=GPT, messages=MESSAGES)
    assert answer.parse().usage.completion_tokens == 350


async def async_chat() -> None:
    async with AsyncOpenAI(api_key=KEY, base_url=f"{URLS['openai']}/v1") as client:
        await client.chat.completions.create(model=GPT, messages=MESSAGES)


async def async_chat_stream() -> None:
    async with AsyncOpenAI(api_key=KEY, base_url=f"{URLS['openai']}/v1") as client:
        stream = await client.chat.completions.create(model=GPT, messages=MESSAGES, stream=True, stream_options=USAGE)
        assert [chunk.usage.prompt_tokens async for chunk in stream if not chunk.choices] == [1200]


def messages() -> None:
    answer = anthropic.messages.create(model=CLAUDE, max_tokens=500, messages=MESSAGES)
    assert answer.usage.output_tokens == 350


def messages_stream() -> None:
    with anthropic.messages.stream(model=CLAUDE, max_tokens=500, messages=MESSAGES) as stream:
        assert "".join(stream.text_stream).endswith("CANARY-ANSWER.")


async def async_messages() -> None:
    async with AsyncAnthropic(api_key=KEY, base_url=URLS["anthropic"]) as client:
        await client.messages.create(model=CLAUDE, max_tokens=500, messages=MESSAGES)


async def async_messages_stream() -> None:
    async with AsyncAnthropic(api_key=KEY, base_url=URLS["anthropic"]) as client:
        stream = await client.messages.create(model=CLAUDE, max_tokens=500, messages=MESSAGES, stream=True)
        assert [event.type async for event in stream][-1] == "message_stop"


async def refused() -> None:
    """A run without budget: the library does not retry and raises the budget's error. There is no call and no event."""

    async def async_refused() -> None:
        async with AsyncOpenAI(api_key=KEY, base_url=f"{URLS['openai']}/v1") as client:
            await client.chat.completions.create(model=GPT, messages=MESSAGES)

    async def sync_refused() -> None:
        openai.chat.completions.create(model=GPT, messages=MESSAGES)

    async def messages_refused() -> None:
        anthropic.messages.create(model=CLAUDE, max_tokens=500, messages=MESSAGES)

    for call in (async_refused, sync_refused, messages_refused):
        with outlay.run("poor", budget_usd="0.0001"):
            try:
                await call()
            except outlay.BudgetExceeded as error:
                assert error.limit_type == "run"  # noqa: PT017 - there is no pytest in a client's environment
            else:
                raise AssertionError(call.__name__)


asyncio.run(refused())
run(
    {
        "openai chat": Case("openai", GPT, False, chat),
        "openai chat stream": Case("openai", GPT, True, chat_stream),
        "openai raw": Case("openai", GPT, False, raw),
        "openai async": Case("openai", GPT, False, async_chat),
        "openai async stream": Case("openai", GPT, True, async_chat_stream),
        "openai responses": Case("openai", GPT, False, responses, "responses"),
        "openai responses stream": Case("openai", GPT, True, responses_stream, "responses"),
        "openai embeddings": Case("openai", EMBEDDING, False, embeddings, "embeddings"),
        "groq stream": Case("groq", "llama-3.3-70b-versatile", True, asked_stream),
        "azure chat": Case("azure", GPT, False, azure_chat),
        "anthropic messages": Case("anthropic", CLAUDE, False, messages),
        "anthropic messages stream": Case("anthropic", CLAUDE, True, messages_stream),
        "anthropic async": Case("anthropic", CLAUDE, False, async_messages),
        "anthropic async stream": Case("anthropic", CLAUDE, True, async_messages_stream),
    }
)
