"""The query API's routes, for its own process and for the standalone one."""

from services.api import (
    acts,
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
)

ROUTERS = tuple(
    module.router
    for module in (events, export, costs, metrics, pricing, prices, reprice, estimate, keys, acts, channels, deliveries)
)
