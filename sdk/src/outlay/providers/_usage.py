"""The usage of one whole response of a provider, as the fields of an event."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any, Final

from outlay.token_classes import TokenCounts

from ._detect_format import WITHOUT_OUTPUT, find_usage, lowered, unwrapped
from ._media import made_units
from ._normalise import normalise
from ._provider_table import COSTS, TIER_HEADERS, TIER_PATHS, TIERS
from ._quirks import DEFAULT_IMAGE_MODEL, MODEL_ASSUMED, PREPARE, image_tool_model, image_tool_usage, tool_units
from ._safe_read import Flags, dig, first, mapping, path, text
from ._usage_formats import MESSAGES, RESPONSES, UsageFormat


@dataclass  # not frozen: setting the fields of a frozen one would take a third of the time of reading a response
class ResponseUsage(TokenCounts):
    """The usage of a call, by the names of an event's fields; None where the provider did not report a value.

    `input_tokens` contains cache reads and writes, `output_tokens` contains reasoning; `audio_input_tokens` and
    `image_input_tokens` leave out what was read from the cache. Of the token counts in `units`,
    `cache_read_audio_tokens` and `cache_read_image_tokens` are part of `cache_read_tokens`, `video_input_tokens` of
    `input_tokens`, `citation_tokens` of `output_tokens`. `cost_usd` is in US dollars, exactly as the
    provider reported it.
    """

    units: Mapping[str, int | float] = field(default_factory=dict)
    model: str | None = None
    response_id: str | None = None
    service_tier: str | None = None
    """The tier that served the call, in lower case; the requested one where the response names none."""
    is_batch: bool | None = None
    region: str | None = None
    cost_usd: Decimal | None = None
    cost_source: str | None = None
    usage_source: str | None = None
    """`provider` or `partial_provider`; None: the response has no usage."""

    flags: tuple[str, ...] = ()
    """`usage_inconsistent`: counts contradict their totals. `usage_invalid`: a value that is not a count was left out.
    `cached_modality_unknown`: how much of the cached input was audio or images is unknown.
    `other_models_used`: one of `others` does not name its model. `model_assumed`: the response does not name the model;
    this is the provider's default."""
    others: tuple[ResponseUsage, ...] = ()
    """Usage of other models inside the same call, billed at their own rates: Anthropic's advisors and fallbacks, the
    image model of OpenAI's image_generation tool."""

    def event_fields(self) -> dict[str, Any]:
        """The fields of an event that are known, ready for `outlay.record`."""
        known = {name: value for name, value in self.__dict__.items() if value is not None and name not in _NO_FIELDS}
        if not self.units:
            del known["units"]
        return known


_NO_FIELDS: Final = frozenset(("flags", "others"))


def _of(known: dict[str, Any]) -> ResponseUsage:
    """Those fields, with their values; the others keep the class's defaults, which the constructor would set again."""
    usage = ResponseUsage.__new__(ResponseUsage)
    usage.__dict__ = known
    return usage


def usage_of(
    provider: str,
    api: str | None,
    response: Mapping[str, Any] | None,
    headers: Mapping[str, str] | None = None,
    *,
    requested_tier: str | None = None,
) -> ResponseUsage:
    """The usage in a whole response, or in an event of a stream that wraps one, such as `response.done`. Never raises.

    Args:
        provider: its name in an event, such as `xai`; a response of an unknown provider is read by its format alone.
        api: the operation, such as `chat`, `embeddings` or `images`; None where it is unknown.
        response: the parsed JSON; None where only headers are known.
        headers: the response's HTTP headers, in any case.
        requested_tier: the `service_tier` of the request.
    """
    answer, flags = unwrapped(mapping(response)), Flags()
    known = lowered(headers)
    usage, usage_format = find_usage(answer, known, provider, api)
    prepared = PREPARE.get(usage_format.name) if usage_format else None
    others: tuple[Mapping[str, Any], ...] = ()
    if prepared is not None:
        usage, others = prepared(usage, answer, flags)
    tokens, units = normalise(usage_format, usage, flags) if usage_format else ({}, {})
    units |= tool_units(usage, answer, flags) | _images(api, answer, tokens)
    if not tokens and not units:
        units = made_units(api, answer)
    _all_images(api, usage, tokens)
    tier, is_batch = _tier(answer, usage, known, requested_tier)
    cost = COSTS[provider](usage, answer, flags) if provider in COSTS else None
    fields: dict[str, Any] = {
        **tokens,
        "units": units,
        "model": text(first(answer, _MODEL)),
        "response_id": text(first(answer, _ID)) or text(first(known, _REQUEST_ID)),
        "service_tier": tier,
        "is_batch": is_batch,
        "region": _region(usage),
        "usage_source": _source(api, answer, tokens, units, has_cost=cost is not None),
    }
    if cost is not None:
        fields |= {"cost_usd": cost, "cost_source": "provider"}
    if flags:
        fields["flags"] = tuple(flags)
    if others or "tool_usage" in answer:
        fields["others"] = _others(answer, others)
    return _of(fields)


_MODEL: Final = (path("model"), path("modelVersion"))
_ID: Final = (path("id"), path("responseId"))
_REQUEST_ID: Final = (path("x-amzn-requestid"), path("x-amzn-request-id"), path("x-request-id"))
_GEO_UNSAID: Final = frozenset({"not_available", "global"})


def _tier(
    answer: Mapping[str, Any], usage: Mapping[str, Any], headers: Mapping[str, str], requested: str | None
) -> tuple[str | None, bool | None]:
    """The tier that served the call, and True for a batch. `speed` is Anthropic's fast mode."""
    if usage.get("speed") == "fast":
        return "fast", True if usage.get("service_tier") == "batch" else None
    stated = [dig(answer, at) for at in TIER_PATHS if at[0] in answer]
    stated += [headers[name] for name in TIER_HEADERS if name in headers]
    for each in (*stated, requested):
        if each is None or (tier := text(each)) is None:
            continue
        tier = tier.lower()
        if "batch" in tier:
            return None, True
        if (name := TIERS.get(tier, tier)) is not None:
            return name, None
    return None, None


def _region(usage: Mapping[str, Any]) -> str | None:
    """Anthropic's `inference_geo`, where it names a region."""
    geo = text(usage.get("inference_geo"))
    return None if geo in _GEO_UNSAID else geo


def _images(api: str | None, answer: Mapping[str, Any], tokens: Mapping[str, int]) -> dict[str, int]:
    """Generated images, where they are billed by number: not where tokens were counted."""
    if api in ("image", "images") and not tokens and isinstance(images := answer.get("data"), list) and images:
        return {"image": len(images)}
    return {}


def _all_images(api: str | None, usage: Mapping[str, Any], tokens: dict[str, int]) -> None:
    """Counts all output of the Images API as images where the model reports no details: it generates nothing else."""
    if api in ("image", "images") and "output_tokens" in tokens and "output_tokens_details" not in usage:
        tokens["image_output_tokens"] = tokens["output_tokens"]


def _source(
    api: str | None,
    answer: Mapping[str, Any],
    tokens: Mapping[str, int],
    units: Mapping[str, int | float],
    has_cost: bool = False,
) -> str | None:
    if not tokens and not units:
        return None
    if "output_tokens" in tokens and not tokens.get("input_tokens"):
        # Nobody answers nothing: some gateways never correct a first 0. Ollama does not count a prompt that it holds,
        # and a provider that states the cost has billed what it counted.
        is_plain = api in _CONVERSING and "eval_count" not in answer and not has_cost
        is_unlikely = is_plain and bool(tokens["output_tokens"])
        if is_unlikely or "input_tokens" not in tokens:
            return "partial_provider"
    one_sided = "input_tokens" in tokens and "output_tokens" not in tokens
    no_output = api in WITHOUT_OUTPUT or bool(answer.keys() & _EMBEDDED)
    whole = no_output or tokens.get("total_tokens") == tokens.get("input_tokens")
    return "partial_provider" if one_sided and not whole else "provider"


_CONVERSING: Final = frozenset({"chat", "responses"})
_EMBEDDED: Final = frozenset({"data", "embedding", "embeddings", "embeddingsByType", "predictions"})


def _others(answer: Mapping[str, Any], iterations: tuple[Mapping[str, Any], ...]) -> tuple[ResponseUsage, ...]:
    others = [_other(MESSAGES, one, one.get("model"), answer) for one in iterations]
    if (images := image_tool_usage(answer)) is not None:
        model = image_tool_model(answer.get("tools"))
        made = _other(RESPONSES, images, model or DEFAULT_IMAGE_MODEL, answer)
        others.append(made if model else replace(made, flags=(*made.flags, MODEL_ASSUMED)))
    return tuple(others)


def _other(usage_format: UsageFormat, usage: Mapping[str, Any], model: Any, answer: Mapping[str, Any]) -> ResponseUsage:
    flags = Flags()
    tokens, units = normalise(usage_format, usage, flags)
    known: dict[str, Any] = {
        **tokens,
        "model": text(model),
        "response_id": text(answer.get("id")),
        "usage_source": _source(None, {}, tokens, units),
    }
    return ResponseUsage(units=units, flags=tuple(flags), **known)
