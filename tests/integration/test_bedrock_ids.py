"""Every kind of Bedrock's model ids, as clients write it into the path, over every transport: one event by that id."""

import asyncio
import json
import urllib.request
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote

import aiohttp
import httpx2
import outlay
import pytest
import requests
import urllib3
from outlay._capture import CAPTURE

from tests.fake_provider import FakeProviders
from tests.support.capture import Watch
from tests.unit.sdk.sdk_help import Wire, runtime

_ARN = "arn:aws:bedrock:us-east-1:111122223333:"
# docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html, `modelId`
IDS = {
    "model": "anthropic.claude-sonnet-4-20250514-v1:0",
    "inference profile": "us.anthropic.claude-sonnet-4-20250514-v1:0",
    "foundation model": "arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-pro-v1:0",
    "ARN of an inference profile": _ARN + "inference-profile/us.anthropic.claude-sonnet-4-6",
    "application's inference profile": _ARN + "application-inference-profile/a1b2c3d4e5f6",
    "provisioned model": _ARN + "provisioned-model/abcdef123456",
    "imported model": _ARN + "imported-model/abcdef123456",
    "prompt router": _ARN + "default-prompt-router/anthropic.claude:1",
    "custom deployment": _ARN + "custom-model-deployment/abcdef123456",
    "endpoint": "arn:aws:sagemaker:us-east-1:111122223333:endpoint/my-endpoint",
}
SAFE = {"all encoded": "", "colons as they are": ":", "slashes as they are": ":/"}
BODY: dict[str, Any] = {"messages": [{"role": "user", "content": [{"text": "hello"}]}]}


async def _httpx2(url: str) -> None:
    async with httpx2.AsyncClient() as client:
        await client.post(url, json=BODY)


async def _aiohttp(url: str) -> None:
    async with aiohttp.ClientSession() as session, session.post(url, json=BODY) as answer:
        await answer.read()


def _urllib(url: str) -> None:
    with urllib.request.urlopen(urllib.request.Request(url, json.dumps(BODY).encode()), timeout=60) as answer:
        answer.read()


WAYS: dict[str, Callable[[str], object]] = {
    "httpx2": lambda url: httpx2.post(url, json=BODY),
    "httpx2, async": lambda url: asyncio.run(_httpx2(url)),
    "requests": lambda url: requests.post(url, json=BODY, timeout=60),
    "urllib3": lambda url: urllib3.request("POST", url, json=BODY),
    "urllib": _urllib,
    "aiohttp": lambda url: asyncio.run(_aiohttp(url)),
}


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with FakeProviders() as providers:
        yield providers["openai"].url


@pytest.fixture
def watch(url: str) -> Iterator[Watch]:
    wire = Wire()
    sdk = runtime(wire, optimize=False)
    outlay.register_host(url.partition("://")[2], "aws")
    yield Watch(wire, sdk)
    outlay.uninstrument()
    CAPTURE.hosts.forget()
    sdk.shutdown(1)


@pytest.mark.parametrize("way", WAYS)
def test_a_model_is_recognised_however_its_id_is_written(watch: Watch, url: str, way: str) -> None:
    wanted = []
    for name in IDS.values():
        for safe in SAFE.values():
            WAYS[way](f"{url}/model/{quote(name, safe=safe)}/converse")
            wanted.append(name)
    assert [(event["model"], event["endpoint"]) for event in watch.events()] == [(name, "converse") for name in wanted]
