"""Natural keys: what tells that two events are one call, though they came with different ids. Pure.

A provider's id of its response, where the provider's ids are unique, and one attempt of an operation. Retries have
other numbers of attempts, and answers out of a cache are no calls of a provider.
"""

from datetime import timedelta
from hashlib import blake2b as _blake2b
from typing import Final

from outlay.names import provider_name
from outlay.providers._provider_table import UNIQUE_RESPONSE_IDS

from core.event import UsageEvent

NEAR: Final = timedelta(hours=24)
"""Calls further apart are different ones, whatever they share; batches' results may come at any time."""
KEPT: Final = timedelta(days=36)
"""Older keys are dropped: an event is accepted until 35 days after its call."""
MOST: Final = 8
"""Calls that may share a key. A key of more of them is nobody's: its sender repeats ids."""

_STEPS: Final = frozenset({"agent", "tool"})
_REPLAYS: Final = frozenset({"response_dedup", "retry_dedup"})


def natural_keys(event: UsageEvent) -> tuple[str | None, str | None]:
    """The keys of an event's call, by its response and by its operation, 32 hex digits each."""
    if event.saving_technique in _REPLAYS or event.operation in _STEPS:
        return None, None
    response = None
    if event.response_id and (provider := provider_name(event.provider)) in UNIQUE_RESPONSE_IDS:
        response = _hash("response", provider, event.response_id)
    if event.operation_id and event.attempt is not None:
        return response, _hash("operation", event.operation_id, str(event.attempt))
    return response, None


def _hash(kind: str, of: str, name: str) -> str:
    # Events hold no control characters, so 0x1f separates them.
    return _blake2b(f"{kind}\x1f{of}\x1f{name}".encode(), digest_size=16).hexdigest()
