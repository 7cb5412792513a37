"""Google's, Cohere's, Mistral's and Amazon's clients, and plain HTTP over every transport."""

import asyncio  # noqa: F401 - imported before the activation, as the transports below are not
import json
import urllib.request
from typing import Any

import outlay.auto  # noqa: F401

from tests.clients.harness import KEY, MESSAGES, PROMPT, URLS, Case, run

GPT, GEMINI, COMMAND, MISTRAL = "gpt-4o", "gemini-2.5-flash", "command-r-plus-08-2024", "mistral-large-latest"
BEDROCK = "anthropic.claude-3-5-sonnet-20240620-v1:0"
TURN = [{"role": "user", "content": [{"text": PROMPT}]}]
CHAT = f"{URLS['openai']}/v1/chat/completions"
BODY: dict[str, Any] = {"model": GPT, "messages": MESSAGES}
STREAM: dict[str, Any] = {**BODY, "stream": True, "stream_options": {"include_usage": True}}


def genai() -> Any:
    from google import genai
    from google.genai import types

    return genai.Client(api_key=KEY, http_options=types.HttpOptions(base_url=URLS["google"]))


def gemini() -> None:
    client = genai()
    answer = client.models.generate_content(model=GEMINI, contents=PROMPT)
    assert answer.usage_metadata.prompt_token_count == 1200


def gemini_stream() -> None:
    client = genai()
    assert [*client.models.generate_content_stream(model=GEMINI, contents=PROMPT)][-1].usage_metadata


async def gemini_async() -> None:
    client = genai()
    await client.aio.models.generate_content(model=GEMINI, contents=PROMPT)


async def gemini_async_stream() -> None:
    client = genai()
    async for _ in await client.aio.models.generate_content_stream(model=GEMINI, contents=PROMPT):
        pass


def cohere() -> None:
    import cohere

    client = cohere.ClientV2(api_key=KEY, base_url=URLS["cohere"])
    client.chat(model=COMMAND, messages=MESSAGES)


def cohere_stream() -> None:
    import cohere

    client = cohere.ClientV2(api_key=KEY, base_url=URLS["cohere"])
    assert [event.type for event in client.chat_stream(model=COMMAND, messages=MESSAGES)][-1] == "message-end"


async def cohere_async() -> None:
    import cohere

    await cohere.AsyncClientV2(api_key=KEY, base_url=URLS["cohere"]).chat(model=COMMAND, messages=MESSAGES)


async def cohere_async_stream() -> None:
    import cohere

    client = cohere.AsyncClientV2(api_key=KEY, base_url=URLS["cohere"])
    assert [event.type async for event in client.chat_stream(model=COMMAND, messages=MESSAGES)][-1] == "message-end"


def mistral_client() -> Any:
    try:
        from mistralai import Mistral
    except ImportError:
        from mistralai.client import Mistral
    return Mistral(api_key=KEY, server_url=URLS["mistral"])


def mistral() -> None:
    mistral_client().chat.complete(model=MISTRAL, messages=MESSAGES)


def mistral_stream() -> None:
    with mistral_client().chat.stream(model=MISTRAL, messages=MESSAGES) as events:
        assert [event.data.usage for event in events][-1].prompt_tokens == 1200


async def mistral_async() -> None:
    await mistral_client().chat.complete_async(model=MISTRAL, messages=MESSAGES)


async def mistral_async_stream() -> None:
    async with await mistral_client().chat.stream_async(model=MISTRAL, messages=MESSAGES) as events:
        assert [event.data.usage async for event in events][-1].prompt_tokens == 1200


def bedrock() -> Any:
    import boto3

    keys = {"aws_access_key_id": KEY, "aws_secret_access_key": KEY}
    return boto3.client("bedrock-runtime", region_name="us-east-1", endpoint_url=URLS["aws"], **keys)


def converse() -> None:
    assert bedrock().converse(modelId=BEDROCK, messages=TURN)["usage"]["outputTokens"] == 350


def converse_stream() -> None:
    events = [*bedrock().converse_stream(modelId=BEDROCK, messages=TURN)["stream"]]
    assert events[-1]["metadata"]["usage"]["outputTokens"] == 350


def invoke() -> None:
    answer = bedrock().invoke_model(modelId=BEDROCK, body=json.dumps({"messages": MESSAGES}))
    assert json.loads(answer["body"].read())["usage"]["output_tokens"] == 350


def invoke_stream() -> None:
    answer = bedrock().invoke_model_with_response_stream(modelId=BEDROCK, body=json.dumps({"messages": MESSAGES}))
    assert len([*answer["body"]]) > 5


def over_requests() -> None:
    import requests

    assert requests.post(CHAT, json=BODY, timeout=60).json()["usage"]["prompt_tokens"] == 1200


def over_requests_stream() -> None:
    import requests

    with requests.post(CHAT, json=STREAM, stream=True, timeout=60) as answer:
        assert [*answer.iter_lines()][-2:] == [b"data: [DONE]", b""]


def over_urllib3() -> None:
    import urllib3

    assert json.loads(urllib3.request("POST", CHAT, json=BODY).data)["usage"]["prompt_tokens"] == 1200


def over_urllib() -> None:
    request = urllib.request.Request(CHAT, json.dumps(BODY).encode())
    with urllib.request.urlopen(request, timeout=60) as answer:
        assert json.load(answer)["usage"]["prompt_tokens"] == 1200


def over_urllib_stream() -> None:
    request = urllib.request.Request(CHAT, json.dumps(STREAM).encode(), {"X-Cost-Outcome": "answered"})
    with urllib.request.urlopen(request, timeout=60) as answer:
        assert [*answer][-2] == b"data: [DONE]\n"


async def over_aiohttp() -> None:
    import aiohttp

    async with aiohttp.ClientSession() as session, session.post(CHAT, json=BODY) as answer:
        assert (await answer.json())["usage"]["prompt_tokens"] == 1200


async def over_aiohttp_stream() -> None:
    import aiohttp

    headers = {"X-Cost-Outcome": "answered"}
    async with aiohttp.ClientSession(headers=headers) as session, session.post(CHAT, json=STREAM) as answer:
        assert [line async for line in answer.content][-2] == b"data: [DONE]\n"


async def ollama_stream() -> None:
    import httpx

    async with httpx.AsyncClient() as client:
        body = {"model": "llama3.2", "messages": MESSAGES}
        async with client.stream("POST", f"{URLS['ollama']}/api/chat", json=body) as answer:
            assert json.loads([line async for line in answer.aiter_lines()][-1])["done"]


run(
    {
        "gemini": Case("google", GEMINI, False, gemini),
        "gemini stream": Case("google", GEMINI, True, gemini_stream),
        "gemini async": Case("google", GEMINI, False, gemini_async),
        "gemini async stream": Case("google", GEMINI, True, gemini_async_stream),
        "cohere": Case("cohere", COMMAND, False, cohere),
        "cohere stream": Case("cohere", COMMAND, True, cohere_stream),
        "cohere async": Case("cohere", COMMAND, False, cohere_async),
        "cohere async stream": Case("cohere", COMMAND, True, cohere_async_stream),
        "mistral": Case("mistral", MISTRAL, False, mistral),
        "mistral stream": Case("mistral", MISTRAL, True, mistral_stream),
        "mistral async": Case("mistral", MISTRAL, False, mistral_async),
        "mistral async stream": Case("mistral", MISTRAL, True, mistral_async_stream),
        "bedrock converse": Case("aws", BEDROCK, False, converse),
        "bedrock converse stream": Case("aws", BEDROCK, True, converse_stream),
        "bedrock invoke": Case("aws", BEDROCK, False, invoke),
        "bedrock invoke stream": Case("aws", BEDROCK, True, invoke_stream),
        "requests": Case("openai", GPT, False, over_requests),
        "requests stream": Case("openai", GPT, True, over_requests_stream),
        "urllib3": Case("openai", GPT, False, over_urllib3),
        "urllib": Case("openai", GPT, False, over_urllib),
        "urllib stream": Case("openai", GPT, True, over_urllib_stream),
        "aiohttp": Case("openai", GPT, False, over_aiohttp),
        "aiohttp stream": Case("openai", GPT, True, over_aiohttp_stream),
        "ollama stream": Case("ollama", "llama3.2", True, ollama_stream),
    }
)
