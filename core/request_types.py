"""Types of fields in request bodies."""

from datetime import UTC, datetime
from typing import Annotated, Final

from pydantic import AfterValidator, AwareDatetime

PRINTABLE: Final = r"^[^\x00-\x1f\x7f-\x9f]+$"
"""Pattern of a text without control characters: terminals, mail and logs take them for commands."""


def _utc(time: datetime) -> datetime:
    try:
        found = time.astimezone(UTC)
    except OverflowError:
        raise ValueError(_NO_YEAR) from None
    if not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise ValueError(_NO_YEAR)
    return found


FIRST_YEAR: Final = 1970
LAST_YEAR: Final = 2200
"""Of a time that a client states. PostgreSQL keeps Python's last instant as `infinity`, which comes back without a zone
and cannot be compared with any other time; and windows of the first and last years end outside of the calendar."""
_NO_YEAR: Final = f"is between the years {FIRST_YEAR} and {LAST_YEAR}"

Instant = Annotated[AwareDatetime, AfterValidator(_utc)]
"""RFC 3339 with an offset, converted to UTC. Refused outside of `FIRST_YEAR` to `LAST_YEAR`."""
