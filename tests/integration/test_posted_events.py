"""Events of closed months are posted to the open one; a retry finds them by their own time."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from core.ledger_id import LedgerId
from services.ingest.request_parser import uuid7
from tests.support.ledger import batch, new_ledger, usage
from tests.support.repricing import Month, check


@pytest.fixture
def month(pool: Any, org_id: int) -> Month:
    return Month(pool, org_id)


@pytest.mark.parametrize("hours", [-71, -24, 1, 24, 71])
async def test_a_retry_finds_what_was_posted_by_its_own_time(month: Month, hours: int) -> None:
    """Also where the retry's time is in a month that is not closed, days before the event was posted."""
    pool, org_id = month.pool, month.org_id
    ledger = await new_ledger(pool)
    await month.close()
    for event_id in ("a text", str(uuid4()), uuid7(month.last_day)):
        late = usage(1, month.last_day, event_id=event_id, input_tokens=1000)
        assert await ledger.write([batch(org_id, [late])]) == [0]
        again = usage(1, month.last_day + timedelta(hours=hours), event_id=event_id, input_tokens=1000)
        assert await ledger.write([batch(org_id, [again, usage(2, input_tokens=1)])]) == [1 + (event_id != "a text")]
        assert await ledger.write([batch(org_id, [late])]) == [1]
    assert await pool.fetchval("SELECT count(*) FROM usage_event WHERE posted_for IS NOT NULL") == 3
    await check(pool, LedgerId(org_id))


async def test_an_id_used_again_in_a_closed_month_is_another_event(month: Month) -> None:
    ledger, day = await new_ledger(month.pool), timedelta(days=1)
    await month.close()
    uses = [usage(1, month.last_day - n * day, event_id="nightly", input_tokens=1000) for n in (0, 4, 8, 12)]
    assert await ledger.write([batch(month.org_id, uses[:2])]) == [0]
    assert await ledger.write([batch(month.org_id, [uses[2]])]) == [0]
    assert await ledger.write([batch(month.org_id, uses)]) == [3]
    assert await month.pool.fetchval("SELECT count(*) FROM usage_event") == 4
    await check(month.pool, LedgerId(month.org_id))
