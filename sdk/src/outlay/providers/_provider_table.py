"""The table of providers: their dialects of a usage format, the costs they report, their names of service tiers.

A provider that is not listed is read by the format of its response alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Context, Decimal
from typing import Any, Final

from ._safe_read import Flags, Path, dig, first, path, usd
from ._usage_formats import (
    CHAT,
    GOOGLE_CHAT,
    PERPLEXITY_CHAT,
    PERPLEXITY_RESPONSES,
    RESPONSES,
    XAI_CHAT,
    UsageFormat,
)

_EXACT: Final = Context(prec=100, traps=[])

DIALECTS: Final[Mapping[tuple[str, str], UsageFormat]] = {
    ("xai", CHAT.name): XAI_CHAT,
    ("google", CHAT.name): GOOGLE_CHAT,
    ("perplexity", CHAT.name): PERPLEXITY_CHAT,
    ("perplexity", RESPONSES.name): PERPLEXITY_RESPONSES,
}


def _ticks(usage: Mapping[str, Any], response: Mapping[str, Any], flags: Flags) -> Decimal | None:
    """10¹⁰ ticks are one US dollar (docs.x.ai/developers/cost-tracking)."""
    ticks = usd(dig(usage, ("cost_in_usd_ticks",)), flags, most=Decimal(10) ** 19)
    return None if ticks is None else usd(_EXACT.scaleb(ticks, -10), flags)


def _openrouter(usage: Mapping[str, Any], response: Mapping[str, Any], flags: Flags) -> Decimal | None:
    """Plus the upstream's bill where the customer's own key pays (openrouter.ai/docs/use-cases/usage-accounting)."""
    cost = usd(usage.get("cost"), flags)
    if cost is None or usage.get("is_byok") is not True:
        return cost
    upstream = usd(dig(usage, ("cost_details", "upstream_inference_cost")), flags)
    return None if upstream is None else usd(_EXACT.add(cost, upstream), flags)


def _perplexity(usage: Mapping[str, Any], response: Mapping[str, Any], flags: Flags) -> Decimal | None:
    """Tokens, tools and the fee of the request together (docs.perplexity.ai, `usage.cost`)."""
    cost = usage.get("cost")
    return usd(dig(cost, ("total_cost",)), flags) if dig(cost, ("currency",)) in (None, "USD") else None


_GATEWAY: Final = tuple(
    path(f"{place}{name}.gateway")
    for place in ("", "choices.0.message.", "choices.0.delta.")
    for name in ("provider_metadata", "providerMetadata")
)


def _vercel(usage: Mapping[str, Any], response: Mapping[str, Any], flags: Flags) -> Decimal | None:
    """The gateway's charge (ai-sdk.dev/providers/ai-sdk-providers/ai-gateway). None where it is 0 but the market price
    is not: then the customer's own upstream key pays, and that bill is unknown here."""
    gateway = first(response, _GATEWAY)
    cost = usd(dig(gateway, ("cost",)), flags)
    return None if cost == 0 and usd(dig(gateway, ("marketCost",)), flags) else cost


COSTS: Final[Mapping[str, Callable[[Mapping[str, Any], Mapping[str, Any], Flags], Decimal | None]]] = {
    "xai": _ticks,
    "openrouter": _openrouter,
    "perplexity": _perplexity,
    "vercel": _vercel,
}

TIER_PATHS: Final[tuple[Path, ...]] = tuple(
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
"""Our name of a tier, by the provider's in lower case; None for no tier. Other names are kept."""

UNIQUE_RESPONSE_IDS: Final = frozenset(
    (
        *(
            "openai",
            "azure",
            "anthropic",
            "google",
            "aws",
            "mistral",
            "cohere",
            "deepseek",
            "x-ai",
            "groq",
            "perplexity",
        ),
        *("openrouter", "together", "fireworks", "cerebras"),
    )
)
"""Providers, by the price catalogue's names, whose responses each have an id that no other response has: random ones of
at least 64 bits in their own documentation's examples. Never a host that is known by its protocol alone, nor one that
counts (ollama, many self-hosted servers)."""
