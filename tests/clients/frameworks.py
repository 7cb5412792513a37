"""Frameworks, which need no code of ours, as they use clients that are captured. Arguments: the frameworks to run."""

import os
from typing import Any

import outlay.auto  # noqa: F401

from tests.clients.harness import KEY, MESSAGES, PROMPT, URLS, Case, run

GPT, CLAUDE, URL = "gpt-4o", "claude-sonnet-4-20250514", f"{URLS['openai']}/v1"
os.environ["OPENAI_API_KEY"] = KEY


def langchain() -> None:
    from langchain_openai import ChatOpenAI

    ChatOpenAI(model=GPT, base_url=URL).invoke(PROMPT)


async def langchain_async_stream() -> None:
    from langchain_openai import ChatOpenAI

    async for _ in ChatOpenAI(model=GPT, base_url=URL).astream(PROMPT):
        pass


def llama() -> None:
    from llama_index.llms.openai import OpenAI

    OpenAI(model=GPT, api_base=URL).complete(PROMPT)


async def llama_async_stream() -> None:
    from llama_index.llms.openai import OpenAI

    async for _ in await OpenAI(model=GPT, api_base=URL).astream_complete(PROMPT):
        pass


def agent() -> Any:
    from agents import Agent, OpenAIChatCompletionsModel, set_tracing_disabled
    from openai import AsyncOpenAI

    set_tracing_disabled(True)
    client = AsyncOpenAI(base_url=URL, api_key=KEY)
    return Agent(name="a", instructions="x", model=OpenAIChatCompletionsModel(model=GPT, openai_client=client))


async def agents() -> None:
    from agents import Runner

    await Runner.run(agent(), PROMPT)


async def agents_stream() -> None:
    from agents import Runner

    async for _ in Runner.run_streamed(agent(), PROMPT).stream_events():
        pass


def pydantic_agent() -> Any:
    from pydantic_ai import Agent
    from pydantic_ai.models.openai import OpenAIChatModel
    from pydantic_ai.providers.openai import OpenAIProvider

    return Agent(OpenAIChatModel(GPT, provider=OpenAIProvider(base_url=URL, api_key=KEY)))


def pydantic() -> None:
    pydantic_agent().run_sync(PROMPT)


async def pydantic_stream() -> None:
    async with pydantic_agent().run_stream(PROMPT) as answer:
        await answer.get_output()


def litellm(model: str = f"openai/{GPT}", url: str = URL, **more: Any) -> Any:
    import litellm

    return litellm.completion(model=model, api_base=url, api_key=KEY, messages=MESSAGES, **more)


def litellm_stream() -> None:
    for _ in litellm(stream=True, stream_options={"include_usage": True}):
        pass


async def litellm_async() -> None:
    import litellm

    given = {"model": f"anthropic/{CLAUDE}", "api_base": URLS["anthropic"], "api_key": KEY, "messages": MESSAGES}
    async for _ in await litellm.acompletion(stream=True, **given):
        pass


run(
    {
        "langchain": Case("openai", GPT, False, langchain),
        "langchain stream": Case("openai", GPT, True, langchain_async_stream),
        "llamaindex": Case("openai", GPT, False, llama),
        "llamaindex stream": Case("openai", GPT, True, llama_async_stream),
        "agents": Case("openai", GPT, False, agents),
        "agents stream": Case("openai", GPT, True, agents_stream),
        "pydanticai": Case("openai", GPT, False, pydantic),
        "pydanticai stream": Case("openai", GPT, True, pydantic_stream),
        "litellm": Case("openai", GPT, False, litellm),
        "litellm stream": Case("openai", GPT, True, litellm_stream),
        "litellm anthropic": Case("anthropic", CLAUDE, True, litellm_async),
    }
)
