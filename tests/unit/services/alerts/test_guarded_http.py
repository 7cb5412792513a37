"""`Retry-After` of a receiver's response."""

from datetime import UTC, datetime

import pytest

from services.alerts.guarded_http import retry_after


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (None, None),
        (b"17", 17),
        (b"999999999999", 3600),
        (b"-5", None),
        (b"soon", None),
        (b"Fri, 20 Nov 2026 12:01:00 GMT", 60),
        (b"Fri, 20 Nov 2020 12:01:00 GMT", 0),
    ],
)
def test_retry_after(value: bytes | None, seconds: float | None) -> None:
    assert retry_after(value, datetime(2026, 11, 20, 12, tzinfo=UTC)) == seconds
