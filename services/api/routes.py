"""The query API's routes, for its own process and for the standalone one."""

from services.api import (
    audit_log,
    budget_status,
    budgets,
    call_decision,
    calls,
    channels,
    costs,
    deliveries,
    estimate,
    events,
    export,
    focus_export,
    forecast,
    insights,
    keys,
    list_prices,
    metrics,
    organisation,
    other_clients,
    outcomes,
    price_coverage,
    price_overrides,
    providers,
    reprice,
    runs,
    sessions,
    sign_in,
    usage,
    users,
    views,
    what_if,
)

_MODULES = (
    *(events, export, focus_export, costs, forecast, insights, metrics, list_prices, price_coverage, price_overrides),
    *(sessions, runs, what_if, reprice, estimate, keys, audit_log, channels, other_clients, deliveries, budget_status),
    *(budgets, call_decision, calls, organisation, usage, users, outcomes, providers, sign_in, views),
)
ROUTERS = (*(module.router for module in _MODULES), sign_in.sign_in_router)
