"""The query API's routes, for its own process and for the standalone one."""

from services.api import (
    acts,
    alerts,
    channels,
    costs,
    deliveries,
    estimate,
    events,
    export,
    keys,
    metrics,
    prices,
    pricing,
    reprice,
    standing,
)

_MODULES = (
    *(events, export, costs, metrics, pricing, prices, reprice, estimate, keys, acts, channels),
    *(deliveries, standing, alerts),
)
ROUTERS = tuple(module.router for module in _MODULES)
