"""Outlay: see what every LLM call costs, by feature, team, tenant and user.

>>> import outlay
>>> outlay.init(api_key="ol_live_…")
>>> with outlay.track(feature="chat", team="growth"):
...     outlay.record(provider="openai", model="gpt-4o", input_tokens=1200, output_tokens=350)
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._capture import CAPTURE as _CAPTURE
from ._capture import uninstrument
from ._context import feature, track
from ._errors import (
    AuthError,
    BadRequest,
    BudgetExceeded,
    Forbidden,
    NotAvailable,
    NotFound,
    OutlayError,
    RateLimited,
    SettingsError,
    Unauthenticated,
    Unavailable,
)
from ._runtime import RUNTIME, Stats
from ._sender import FlushResult

if TYPE_CHECKING:
    from ._budget import BudgetGuard, BudgetLimit, CircuitState, Reservation
    from ._client import AsyncClient, Client
    from ._dropin import wrap
    from ._estimate import Estimate, estimate
    from ._optimize import configure, get_total_savings, no_optimize
    from ._platform import (
        check_alerts,
        export_csv,
        get_cost_summary,
        get_events,
        get_insights,
        get_receipt,
        get_timeseries,
        refresh_prices,
        register_model,
    )
    from ._propagation import context_token, from_token, propagate
    from ._runs import reserve, run, session
    from ._tracker import CostRecord, CostTracker
    from ._workload import workload

init = RUNTIME.init
record = RUNTIME.record
flush = RUNTIME.flush
aflush = RUNTIME.aflush
shutdown = RUNTIME.shutdown
stats = RUNTIME.stats
register_host = _CAPTURE.hosts.register

__version__ = "0.1.0"

_LAZY = {
    "_budget": "BudgetGuard BudgetLimit CircuitState Reservation",
    "_client": "AsyncClient Client",
    "_dropin": "wrap",
    "_estimate": "Estimate estimate",
    "_optimize": "configure get_total_savings no_optimize",
    "_platform": "check_alerts export_csv get_cost_summary get_events get_insights get_receipt get_timeseries"
    " refresh_prices register_model",
    "_propagation": "context_token from_token propagate",
    "_runs": "reserve run session",
    "_tracker": "CostRecord CostTracker",
    "_workload": "workload",
}
_MODULE_OF = {name: module for module, names in _LAZY.items() for name in names.split()}


def __getattr__(name: str) -> Any:
    """What not every program needs is imported when it is asked for: `import outlay` stays quick."""
    module = _MODULE_OF.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f".{module}", __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULE_OF})


__all__ = [
    "AsyncClient",
    "AuthError",
    "BadRequest",
    "BudgetExceeded",
    "BudgetGuard",
    "BudgetLimit",
    "CircuitState",
    "Client",
    "CostRecord",
    "CostTracker",
    "Estimate",
    "FlushResult",
    "Forbidden",
    "NotAvailable",
    "NotFound",
    "OutlayError",
    "RateLimited",
    "Reservation",
    "SettingsError",
    "Stats",
    "Unauthenticated",
    "Unavailable",
    "aflush",
    "check_alerts",
    "configure",
    "context_token",
    "estimate",
    "export_csv",
    "feature",
    "flush",
    "from_token",
    "get_cost_summary",
    "get_events",
    "get_insights",
    "get_receipt",
    "get_timeseries",
    "get_total_savings",
    "init",
    "no_optimize",
    "propagate",
    "record",
    "refresh_prices",
    "register_host",
    "register_model",
    "reserve",
    "run",
    "session",
    "shutdown",
    "stats",
    "track",
    "uninstrument",
    "workload",
    "wrap",
]
