"""Outlay: the cost of every LLM call, by feature, team, tenant and user.

>>> import outlay
>>> outlay.init(api_key="ol_live_…")
>>> with outlay.track(feature="chat", team="growth"):
...     outlay.record(provider="openai", model="gpt-4o", input_tokens=1200, output_tokens=350)
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._capture import CAPTURE as _CAPTURE
from ._context import feature, track
from ._errors import (
    AuthError,
    BadRequest,
    BudgetExceeded,
    Conflict,
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
from ._version import VERSION

if TYPE_CHECKING:
    from ._budget import BudgetGuard, BudgetLimit, CircuitState, Reservation
    from ._client import AsyncClient, Client
    from ._cost_tracker import CostRecord, CostTracker
    from ._default_client import (
        check_alerts,
        export_csv,
        get_cost_summary,
        get_events,
        get_insights,
        get_receipt,
        get_timeseries,
        iter_csv,
        refresh_prices,
    )
    from ._dropin import wrap
    from ._estimate import Estimate, estimate
    from ._local_prices import register_model
    from ._optimize import configure, get_total_savings, no_optimize
    from ._propagation import context_token, from_token, propagate
    from ._runs import reserve, run, session
    from ._workload import workload

init = RUNTIME.init
record = RUNTIME.record
flush = RUNTIME.flush
aflush = RUNTIME.aflush
shutdown = RUNTIME.shutdown
stats = RUNTIME.stats
uninstrument = RUNTIME.uninstrument
register_host = _CAPTURE.hosts.register

__version__ = VERSION

_LAZY = {
    "_budget": "BudgetGuard BudgetLimit CircuitState Reservation",
    "_client": "AsyncClient Client",
    "_cost_tracker": "CostRecord CostTracker",
    "_default_client": "check_alerts export_csv get_cost_summary get_events get_insights get_receipt get_timeseries"
    " iter_csv refresh_prices",
    "_dropin": "wrap",
    "_estimate": "Estimate estimate",
    "_local_prices": "register_model",
    "_optimize": "configure get_total_savings no_optimize",
    "_propagation": "context_token from_token propagate",
    "_runs": "reserve run session",
    "_workload": "workload",
}
_MODULE_OF = {name: module for module, names in _LAZY.items() for name in names.split()}


def __getattr__(name: str) -> Any:
    """Import the less common names at first use, so that `import outlay` stays quick."""
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
    "Conflict",
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
    "iter_csv",
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
