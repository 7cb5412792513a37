"""The identity of a ledger.

Every statement filters by it. It comes from the caller's API key (`Principal.ledger_id` in `core/accounts/auth.py`):
that keeps organisations apart.
"""

from typing import NewType

LedgerId = NewType("LedgerId", int)
"""An organisation's id, or its negative for the organisation's test ledger: no organisation has a negative id."""
