"""The providers that the gateway calls. All of it needs a key with the scope `admin`."""

from __future__ import annotations

from outlay._request import Request, client_method, client_pages
from outlay._responses import AttrDict, Table

from .paths import get, segment


class Provider(AttrDict):
    """A provider, without its key."""

    name: str
    protocol: str
    base_url: str
    has_key: bool
    auth: str
    provider: str
    """Who events say served the call."""
    models: list[str]
    fallback: list[str]
    created_at: str
    changed_at: str


class Providers(Table[Provider]):
    providers: list[Provider]
    next_cursor: str | None

    _row_types = {"providers": Provider}  # noqa: RUF012 - the base declares it as a ClassVar


@client_method
def get_providers(*, limit: int | None = None, cursor: str | None = None) -> Request[Providers]:
    """The providers that your gateway calls, without their keys."""
    return get("/v1/providers", Providers, {"limit": limit, "cursor": cursor})


iter_providers = client_pages(get_providers, lambda page: page.providers)


@client_method
def get_provider(name: str) -> Request[Provider]:
    """One provider. Raises `NotFound`."""
    return get(f"/v1/providers/{segment(name)}", Provider)
