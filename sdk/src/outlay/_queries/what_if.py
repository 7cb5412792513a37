"""What past calls would have cost with other models, caching, tiers or discounts."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Literal

from outlay._request import Request, client_method
from outlay._responses import AttrDict, Table

from .paths import Time, given, instant, post, segment

Overrides = Mapping[str, str | Mapping[str, str]]
"""By model, or provider/model: the model instead, or `{"provider": …, "model": …}`."""
Part = Decimal | float
"""From 0 to 1."""
Life = Literal["5m", "1h"]


class ComparedModel(AttrDict):
    """The events of a model, and of the model that they would have gone to."""

    model: str
    provider: str
    to_model: str
    to_provider: str
    event_count: int
    actual_usd: Decimal
    hypothetical_usd: Decimal
    difference_usd: Decimal


class NotCompared(AttrDict):
    """Events that are in neither sum."""

    model: str
    reason: str
    event_count: int
    actual_usd: Decimal


class WhatIf(Table[ComparedModel]):
    """Both sums are of the same events; the difference is hypothetical − actual."""

    actual_usd: Decimal
    hypothetical_usd: Decimal
    difference_usd: Decimal
    event_count: int
    by_model: list[ComparedModel]
    not_compared: list[NotCompared]
    assumptions: list[str]
    price_version: int

    _row_types = {"by_model": ComparedModel, "not_compared": NotCompared}  # noqa: RUF012 - see above


@client_method
def replay_session(
    session_id: str,
    *,
    model_overrides: Overrides | None = None,
    cache_rate: Part | None = None,
    cache_ttl: Life | None = None,
    service_tier: str | None = None,
    is_batch: bool | None = None,
    discount: Part | None = None,
) -> Request[WhatIf]:
    """What a session would have cost with other models, caching, tier or discount; at least one of them.

    Args:
        model_overrides: by model, or provider/model: the model instead, or `{"provider": …, "model": …}`.
        cache_rate: the part of the input that could be read from a cache and is; from 0 to 1.
        discount: the part that is taken off every line; from 0 to 1.
    """
    body = _scenario(model_overrides, cache_rate, cache_ttl, service_tier, is_batch, discount)
    return post(f"/v1/sessions/{segment(session_id)}/replay", WhatIf, body)


@client_method
def replay_run(
    run_id: str,
    *,
    model_overrides: Overrides | None = None,
    cache_rate: Part | None = None,
    cache_ttl: Life | None = None,
    service_tier: str | None = None,
    is_batch: bool | None = None,
    discount: Part | None = None,
) -> Request[WhatIf]:
    """As `replay_session`, of a run and all runs below it."""
    body = _scenario(model_overrides, cache_rate, cache_ttl, service_tier, is_batch, discount)
    return post(f"/v1/runs/{segment(run_id)}/replay", WhatIf, body)


@client_method
def what_if(
    *,
    model_overrides: Overrides | None = None,
    cache_rate: Part | None = None,
    cache_ttl: Life | None = None,
    service_tier: str | None = None,
    is_batch: bool | None = None,
    discount: Part | None = None,
    start: Time = None,
    end: Time = None,
    **filters: Any,
) -> Request[WhatIf]:
    """As `replay_session`, of all events that meet the filters; by default of the last 30 days. `start` and `end`
    without an offset are UTC."""
    body = _scenario(model_overrides, cache_rate, cache_ttl, service_tier, is_batch, discount)
    body |= {"filter": given(**filters), **given(start=instant(start), end=instant(end))}
    return post("/v1/whatif", WhatIf, body)


def _scenario(
    model_overrides: Overrides | None,
    cache_rate: Part | None,
    cache_ttl: str | None,
    service_tier: str | None,
    is_batch: bool | None,
    discount: Part | None,
) -> dict[str, Any]:
    return given(
        model_overrides=model_overrides,
        cache_rate=cache_rate,
        cache_ttl=cache_ttl,
        service_tier=service_tier,
        is_batch=is_batch,
        discount=discount,
    )
