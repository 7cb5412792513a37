"""The table of providers: who speaks which dialect, who reports what a call cost, how the served tier is named.

A provider that is not here is read by the shape of its answer alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Context, Decimal
from typing import Any, Final

from ._read import Path, dig, first, path, usd
from ._shapes import (
    CHAT,
    PERPLEXITY_CHAT,
    PERPLEXITY_RESPONSES,
    RESPONSES,
    XAI_CHAT,
    Shape,
)

_EXACT: Final = Context(prec=100, traps=[])

DIALECTS: Final[Mapping[tuple[str, str], Shape]] = {
    ("xai", CHAT.name): XAI_CHAT,
    ("perplexity", CHAT.name): PERPLEXITY_CHAT,
    ("perplexity", RESPONSES.name): PERPLEXITY_RESPONSES,
}


def _ticks(usage: Mapping[str, Any], response: Mapping[str, Any]) -> Decimal | None:
    """10¹⁰ ticks are a dollar (docs.x.ai/developers/cost-tracking)."""
    ticks = usd(dig(usage, ("cost_in_usd_ticks",)), most=Decimal(10) ** 19)
    return None if ticks is None else usd(_EXACT.scaleb(ticks, -10))


def _openrouter(usage: Mapping[str, Any], response: Mapping[str, Any]) -> Decimal | None:
    """With a key of one's own, the upstream's bill comes on top (openrouter.ai/docs/use-cases/usage-accounting)."""
    cost = usd(usage.get("cost"))
    if cost is None or usage.get("is_byok") is not True:
        return cost
    upstream = usd(dig(usage, ("cost_details", "upstream_inference_cost")))
    return None if upstream is None else usd(_EXACT.add(cost, upstream))


def _perplexity(usage: Mapping[str, Any], response: Mapping[str, Any]) -> Decimal | None:
    """Tokens, tools and the request's fee (docs.perplexity.ai, `usage.cost`)."""
    cost = usage.get("cost")
    return usd(dig(cost, ("total_cost",))) if dig(cost, ("currency",)) in (None, "USD") else None


_GATEWAY: Final = tuple(
    path(f"{place}{name}.gateway")
    for place in ("", "choices.0.message.", "choices.0.delta.")
    for name in ("provider_metadata", "providerMetadata")
)


def _vercel(usage: Mapping[str, Any], response: Mapping[str, Any]) -> Decimal | None:
    """What the gateway charges (ai-sdk.dev/providers/ai-sdk-providers/ai-gateway): 0 with a key of one's own, where
    the upstream's bill is not known here."""
    gateway = first(response, _GATEWAY)
    cost = usd(dig(gateway, ("cost",)))
    return None if cost == 0 and usd(dig(gateway, ("marketCost",))) else cost


COSTS: Final[Mapping[str, Callable[[Mapping[str, Any], Mapping[str, Any]], Decimal | None]]] = {
    "xai": _ticks,
    "openrouter": _openrouter,
    "perplexity": _perplexity,
    "vercel": _vercel,
}

TIER_PLACES: Final[tuple[Path, ...]] = tuple(
    path(place)
    for place in (
        "service_tier",
        "usage.service_tier",
        "serviceTier.type",  # Bedrock
        "usageMetadata.serviceTier",  # Gemini's own API
        "usageMetadata.trafficType",  # Vertex AI
    )
)
TIER_HEADERS: Final = ("x-gemini-service-tier", "x-amzn-bedrock-service-tier")
TIERS: Final[Mapping[str, str | None]] = {
    "on_demand_priority": "priority",
    "on_demand_flex": "flex",
    "standard_only": "standard",
    "unspecified": None,
    "service_tier_unspecified": None,
    "traffic_type_unspecified": None,
}
"""Names in lower case that mean another one, or nothing; any other name is kept."""
