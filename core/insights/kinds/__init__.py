"""The list of the kinds of insight. A new one is a module here, a row below, and its test."""

from typing import Final

from core.insights.evidence import Kind
from core.insights.kinds import (
    anomaly,
    batch_eligible,
    cache_write_unread,
    caching_opportunity,
    context_growth,
    duplicate_requests,
    model_downgrade,
    paid_errors,
    reasoning_overkill,
    retry_waste,
    runaway_run,
    truncated_output,
    unpriced,
)

_MODULES = (
    *(model_downgrade, caching_opportunity, anomaly, reasoning_overkill, retry_waste, paid_errors, duplicate_requests),
    *(cache_write_unread, context_growth, truncated_output, batch_eligible, runaway_run, unpriced),
)
KINDS: Final[tuple[Kind, ...]] = tuple(module.KIND for module in _MODULES)
