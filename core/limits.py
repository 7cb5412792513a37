"""The limits of requests, events and dimensions.

Requests a minute are a setting, `OUTLAY_RATE_LIMIT_PER_MINUTE` (1,000 by default), and an organisation's own.
"""

from datetime import timedelta
from decimal import Decimal
from typing import Final

MAX_BODY_BYTES: Final = 5 * 1024 * 1024
"""Bytes of a batch of events, decompressed; compressed it may not be longer either."""
MAX_BODIES_BYTES: Final = 128 * 1024 * 1024
"""Limit of all request bodies in this process together: bytes received plus bytes decompressed."""
MAX_BODY: Final = 1024 * 1024
"""Bytes of every other body."""
MAX_BODY_COMMAS: Final = 10_000
"""Of such a body, and so about as many values: each takes time to check, and a line in the answer where it is wrong."""

MAX_EVENTS: Final = 1_000
"""Events in one request."""
MAX_EVENT_BYTES: Final = 16 * 1024
"""Bytes of one event's JSON."""
MAX_VALUE_LENGTH: Final = 256
"""Characters of a text field, so of a dimension's value."""
MAX_TOKENS: Final = 2**31 - 1
"""Tokens in one count."""
MAX_EXTRA_KEYS: Final = 16
"""Keys of `extra`, and of `units`."""
OLDEST: Final = timedelta(days=35)
"""How far before now an event's time may be."""
NEWEST: Final = timedelta(minutes=5)
"""How far after now an event's time may be: clocks differ."""
MAX_USD: Final = Decimal(10) ** 9
MAX_USD_DIGITS: Final = 40
"""Digits after the point: enough for any float64 that a JSON library prints."""
LEAST_QUANTITY: Final = 1e-20
"""The smallest quantity of a unit that is not 0."""

MAX_FILTER_VALUES: Final = 1_000
"""Values of one filter in a request for costs, events or another list."""
MAX_SCANNED_EVENTS: Final = 20_000_000
"""Single events that one question adds up, where no rollup answers it."""

MAX_VALUES: Final = 10_000
"""Values of one dimension on a ledger's UTC day; further ones count as `__other__` in rollups."""
MAX_COMBINATIONS: Final = 5_000
"""Combinations of all dimensions on a ledger's UTC day."""
