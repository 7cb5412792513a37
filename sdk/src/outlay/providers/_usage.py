"""One answer of a provider as the contract's usage fields."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import chain
from typing import Any, Final

from ._find import found, lowered, unwrapped
from ._normalise import normalise
from ._quirks import PREPARE, tool_units
from ._read import Flags, dig, first, mapping, path, text
from ._shapes import MESSAGES
from ._table import COSTS, TIER_HEADERS, TIER_PLACES, TIERS


@dataclass  # not frozen: setting each field of a frozen one takes a third of the time that an answer takes
class ResponseUsage:
    """What a call used, by the names of the contract's event; None is what the provider did not say.

    `input_tokens` contains cache reads and writes, `output_tokens` reasoning; audio and images are no cache reads.
    Of the sub-classes in `units`, `cache_read_audio_tokens` and `cache_read_image_tokens` are part of
    `cache_read_tokens`, `video_input_tokens` of `input_tokens`, `citation_tokens` of `output_tokens`. `cost_usd` is in
    exact US dollars, as the provider itself reported them.
    """

    input_tokens: int | None = None
    output_tokens: int | None = None
    cache_read_tokens: int | None = None
    cache_write_tokens: int | None = None
    cache_write_5m_tokens: int | None = None
    cache_write_1h_tokens: int | None = None
    reasoning_tokens: int | None = None
    audio_input_tokens: int | None = None
    audio_output_tokens: int | None = None
    image_input_tokens: int | None = None
    image_output_tokens: int | None = None
    total_tokens: int | None = None
    """The provider's own; where its rule leaves out a class (Perplexity's reasoning), with that class."""
    units: Mapping[str, int | float] = field(default_factory=dict)
    model: str | None = None
    response_id: str | None = None
    service_tier: str | None = None
    """The tier that served the call, in lower case; the one asked for where the answer names none."""
    is_batch: bool | None = None
    region: str | None = None
    cost_usd: Decimal | None = None
    cost_source: str | None = None
    usage_source: str | None = None
    """`provider` or `partial_provider`; None: nothing was said of usage."""

    flags: tuple[str, ...] = ()
    """`usage_inconsistent`: sums do not meet. `usage_invalid`: a value was no count and was left out.
    `cached_modality_unknown`: which part of cached input was audio or images is not said.
    `other_models_used`: models in `others` were billed too."""
    others: tuple[ResponseUsage, ...] = ()
    """What other models used inside the same call, at rates of their own (Anthropic's advisors and fallbacks)."""

    def event_fields(self) -> dict[str, Any]:
        """Of the event's fields those that are known, ready for `outlay.record`."""
        said = {name: value for name, value in self.__dict__.items() if value is not None}
        for name in ("flags", "others") if self.units else ("flags", "others", "units"):
            del said[name]
        return said


def usage_of(
    provider: str,
    api: str | None,
    response: Mapping[str, Any] | None,
    headers: Mapping[str, str] | None = None,
    *,
    requested_tier: str | None = None,
) -> ResponseUsage:
    """The usage in a whole answer, or in a single event that carries one such as `response.done`. Never raises.

    Args:
        provider: its name in the contract, such as `xai`; of an unknown one, the shape of the answer decides.
        api: what was called, such as `chat`, `embeddings` or `images`; None where it is not known.
        response: the answer's parsed JSON; None where only headers are known.
        headers: the answer's HTTP headers, in any case.
        requested_tier: the `service_tier` asked for.
    """
    answer, flags = unwrapped(mapping(response)), Flags()
    known = lowered(headers)
    usage, shape = found(answer, known, provider)
    prepared = PREPARE.get(shape.name) if shape else None
    others: tuple[Mapping[str, Any], ...] = ()
    if prepared is not None:
        usage, others = prepared(usage, answer, flags)
    tokens, units = normalise(shape, usage, flags) if shape else ({}, {})
    units |= tool_units(usage, answer, flags) | _images(api, answer, tokens)
    _all_images(api, usage, tokens)
    tier, is_batch = _tier(answer, usage, known, requested_tier)
    cost = COSTS[provider](usage, answer) if provider in COSTS else None
    return ResponseUsage(
        **tokens,
        units=units,
        model=text(first(answer, _MODEL)),
        response_id=text(first(answer, _ID)) or text(first(known, _REQUEST_ID)),
        service_tier=tier,
        is_batch=is_batch,
        region=_region(usage),
        cost_usd=cost,
        cost_source=None if cost is None else "provider",
        usage_source=_source(api, answer, tokens, units),
        flags=tuple(flags),
        others=tuple(_other(one, answer) for one in others),
    )


_MODEL: Final = (path("model"), path("modelVersion"))
_ID: Final = (path("id"), path("responseId"))
_REQUEST_ID: Final = (path("x-amzn-requestid"), path("x-amzn-request-id"), path("x-request-id"))
_GEO_UNSAID: Final = frozenset({"not_available", "global"})


def _tier(
    answer: Mapping[str, Any], usage: Mapping[str, Any], headers: Mapping[str, str], requested: str | None
) -> tuple[str | None, bool | None]:
    """The tier served, and whether it was a batch's. `speed` is Anthropic's fast mode."""
    if usage.get("speed") == "fast":
        return "fast", True if usage.get("service_tier") == "batch" else None
    places = (dig(answer, at) for at in TIER_PLACES)
    for each in chain(places, (headers.get(name) for name in TIER_HEADERS), (requested,)):
        if (tier := text(each)) is None:
            continue
        tier = tier.lower()
        if "batch" in tier:
            return None, True
        if (name := TIERS.get(tier, tier)) is not None:
            return name, None
    return None, None


def _region(usage: Mapping[str, Any]) -> str | None:
    """Anthropic's `inference_geo`, where it names a place."""
    geo = text(usage.get("inference_geo"))
    return None if geo in _GEO_UNSAID else geo


def _images(api: str | None, answer: Mapping[str, Any], tokens: Mapping[str, int]) -> dict[str, int]:
    """Images that were made for a price each; where tokens were counted, those are the price."""
    made = answer.get("data")
    return {"image": len(made)} if api in ("image", "images") and not tokens and isinstance(made, list) and made else {}


def _all_images(api: str | None, usage: Mapping[str, Any], tokens: dict[str, int]) -> None:
    """The Images API makes nothing else, and some of its models give no details of their output."""
    if api in ("image", "images") and "output_tokens" in tokens and "output_tokens_details" not in usage:
        tokens["image_output_tokens"] = tokens["output_tokens"]


def _source(
    api: str | None, answer: Mapping[str, Any], tokens: Mapping[str, int], units: Mapping[str, int | float]
) -> str | None:
    if not tokens and not units:
        return None
    if "output_tokens" in tokens and "input_tokens" not in tokens:
        return "partial_provider"
    one_sided = "input_tokens" in tokens and "output_tokens" not in tokens
    no_output = api in ("embeddings", "rerank") or bool(answer.keys() & _EMBEDDED)
    whole = no_output or tokens.get("total_tokens") == tokens.get("input_tokens")
    return "partial_provider" if one_sided and not whole else "provider"


_EMBEDDED: Final = frozenset({"data", "embedding", "embeddings", "embeddingsByType"})


def _other(usage: Mapping[str, Any], answer: Mapping[str, Any]) -> ResponseUsage:
    flags = Flags()
    tokens, units = normalise(MESSAGES, {**usage, "iterations": None}, flags)
    known: dict[str, Any] = {
        **tokens,
        "model": text(usage.get("model")),
        "response_id": text(answer.get("id")),
        "usage_source": _source(None, {}, tokens, units),
    }
    return ResponseUsage(units=units, flags=tuple(flags), **known)
