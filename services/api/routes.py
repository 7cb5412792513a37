"""The query API's routes, for its own process and for the standalone one."""

from services.api import (
    audit_log,
    budget_status,
    budgets,
    channels,
    costs,
    deliveries,
    estimate,
    events,
    export,
    forecast,
    keys,
    list_prices,
    metrics,
    other_clients,
    price_coverage,
    price_overrides,
    reprice,
    runs,
    sessions,
    what_if,
)

_MODULES = (
    *(events, export, costs, forecast, metrics, list_prices, price_coverage, price_overrides, reprice, estimate, keys),
    *(sessions, runs, what_if),
    *(audit_log, channels, other_clients, deliveries, budget_status, budgets),
)
ROUTERS = tuple(module.router for module in _MODULES)
