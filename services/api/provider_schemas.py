"""Requests and replies about providers. A provider's key is in none of the replies."""

from datetime import datetime
from typing import Annotated

from pydantic import BaseModel, Field, StrictBool

from core.http.openapi import listed
from core.providers.provider import NAME, Auth, Protocol, Provider
from core.request_types import PRINTABLE

Name = Annotated[str, Field(pattern=NAME, examples=["openai"])]
Text = Annotated[str, Field(min_length=1, max_length=256, pattern=PRINTABLE)]
Url = Annotated[str, Field(min_length=1, max_length=2_000, pattern=PRINTABLE, examples=["https://api.openai.com"])]
Key = Annotated[str, Field(min_length=1, max_length=4_096, pattern=r"^[\x21-\x7e]+$")]
Seconds = Annotated[float, Field(gt=0, le=86_400)]


class ProviderSettings(BaseModel, extra="forbid"):
    """All that may be changed."""

    base_url: Url
    api_key: Key | None = Field(None, description="Stored encrypted, never shown; `caller` needs none")
    auth: Auth = Field("ours", description="`caller`: callers send their own key, and Outlay's in `X-Outlay-Key`")
    provider: Text | None = Field(
        None, description="Who events say served the call; default: whom the host tells, else the protocol's"
    )
    models: list[Text] = Field([], max_length=1_000, description="The only models that may be called; empty: all")
    fallback: list[Name] = Field([], max_length=10, description="Providers that are tried where this one fails")
    timeout_s: Seconds = Field(600, description="Between two bytes of an answer")
    total_timeout_s: Seconds | None = None
    max_retries: int = Field(0, ge=0, le=10)
    retry_unsure: StrictBool = Field(False, description="Retry where the provider may have done the work already")
    stream_usage: StrictBool = Field(False, description="Ask for a stream's usage, and take its chunk out again")


class ProviderRequest(ProviderSettings, extra="forbid"):
    name: Name
    protocol: Protocol


class ProviderChange(BaseModel, extra="forbid"):
    """A field that is left out stays. An `api_key` of null takes the key away."""

    base_url: Url | None = None
    api_key: Key | None = None
    auth: Auth | None = None
    provider: Text | None = None
    models: list[Text] | None = Field(None, max_length=1_000)
    fallback: list[Name] | None = Field(None, max_length=10)
    timeout_s: Seconds | None = None
    total_timeout_s: Seconds | None = None
    max_retries: int | None = Field(None, ge=0, le=10)
    retry_unsure: StrictBool | None = None
    stream_usage: StrictBool | None = None


class ShownProvider(BaseModel):
    name: str
    protocol: Annotated[str, listed(Protocol)]
    base_url: str
    has_key: bool = Field(description="Whether a key is stored")
    auth: Annotated[str, listed(Auth)]
    provider: str = Field(description="Who events say served the call")
    models: list[str]
    fallback: list[str]
    timeout_s: float
    total_timeout_s: float | None
    max_retries: int
    retry_unsure: bool
    stream_usage: bool
    created_at: datetime
    changed_at: datetime


class ProviderList(BaseModel):
    providers: list[ShownProvider]
    next_cursor: str | None = None


class ProviderCheck(BaseModel):
    ok: bool
    status: int | None = Field(description="Of the provider's answer; null: there was none")
    latency_ms: float
    detail: str | None = Field(description="Why there was no usable answer")


def shown(provider: Provider) -> ShownProvider:
    spec = provider.spec
    return ShownProvider(
        name=provider.name,
        protocol=spec.protocol,
        base_url=spec.base_url,
        has_key=provider.has_key,
        auth=spec.auth,
        provider=spec.event_provider,
        models=list(spec.models),
        fallback=list(spec.fallback),
        timeout_s=spec.timeout_s,
        total_timeout_s=spec.total_timeout_s,
        max_retries=spec.max_retries,
        retry_unsure=spec.retry_unsure,
        stream_usage=spec.stream_usage,
        created_at=provider.created_at,
        changed_at=provider.changed_at,
    )
