"""Which provider an address means, and the path that the provider gets. Pure."""

from collections.abc import Mapping
from typing import Final, NamedTuple
from urllib.parse import unquote

from outlay.providers._endpoints import Target, target
from outlay.providers._free_paths import is_free

from core.errors import NotFound
from core.providers.provider import OpenProvider, Protocol
from services.gateway.incoming import Incoming

_VERSIONS: Final = ("/v1/", "/v1beta/")


class Destination(NamedTuple):
    provider: OpenProvider
    path: str
    """The provider's own."""
    by_protocol: bool
    """Whether the address named none: then the model may name one."""


def find(incoming: Incoming, providers: Mapping[str, OpenProvider]) -> Destination:
    """Raises `NotFound` where the ledger has no such provider."""
    if incoming.path.startswith(_VERSIONS):
        return Destination(of_protocol(providers, incoming.protocol), incoming.path, True)
    name, _, rest = incoming.path.removeprefix("/").partition("/")
    provider = providers.get(unquote(name))
    if provider is None:
        raise NotFound(
            f"There is no provider {unquote(name)[:64]!r} here; make it with POST /v1/providers.",
            code="provider_not_found",
        )
    return Destination(provider, f"/{rest}", False)


def of_protocol(providers: Mapping[str, OpenProvider], protocol: Protocol) -> OpenProvider:
    """The provider that is called as its protocol, else the first by name that speaks it. Raises `NotFound`."""
    named = providers.get(protocol)
    if named is not None and named.spec.protocol == protocol:
        return named
    speaking = sorted(name for name, provider in providers.items() if provider.spec.protocol == protocol)
    if not speaking:
        raise NotFound(
            f"No provider here speaks the protocol of this path, {protocol}; make one with POST /v1/providers.",
            code="provider_not_found",
        )
    return providers[speaking[0]]


def named_by_model(
    destination: Destination, model: str | None, providers: Mapping[str, OpenProvider]
) -> tuple[Destination, str | None]:
    """Where the model is `provider/model`: that provider, and the model without its name; else as it was, and None."""
    if not destination.by_protocol or model is None:
        return destination, None
    name, slash, rest = model.partition("/")
    provider = providers.get(name)
    if not slash or not rest or provider is None or provider.spec.protocol != destination.provider.spec.protocol:
        return destination, None
    return destination._replace(provider=provider), rest


def call_at(provider: OpenProvider, method: str, path: str) -> Target | None:
    """The call that a request makes, as the SDK's capture sees it; None where it is none, or an unknown one."""
    if method != "POST":
        return None
    found = target(provider.spec.event_provider, path)
    if found is not None and found.model is not None:
        found = found._replace(model=unquote(found.model))
    return found


def may_cost(provider: OpenProvider, method: str, path: str) -> bool:
    """Whether a request without a known call may cost money: then it is told as `unseen`."""
    return method == "POST" and not is_free(provider.spec.event_provider, path)
