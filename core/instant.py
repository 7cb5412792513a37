"""An instant in a request's body, in UTC once it is read."""

from datetime import UTC, datetime
from typing import Annotated

from pydantic import AfterValidator, AwareDatetime


def _utc(time: datetime) -> datetime:
    try:
        return time.astimezone(UTC)
    except OverflowError:
        raise ValueError("is in no year that UTC has") from None


Instant = Annotated[AwareDatetime, AfterValidator(_utc)]
"""RFC 3339 with an offset. The first and last hours of the calendar are no instants: their offset leads out of it."""
