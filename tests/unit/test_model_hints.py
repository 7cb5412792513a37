"""What a reply to an exact filter says about the models that it leaves out."""

from datetime import UTC, datetime, timedelta
from typing import Any
from unittest.mock import AsyncMock, patch

import pytest

from core.ledger.cost_sql import CostQuery
from core.ledger_id import LedgerId
from services.api.model_hints import model_hints

DAY = datetime(2026, 11, 1, tzinfo=UTC)
NAMES = [f"gpt-4o-2024-08-0{day}" for day in range(1, 7)]


@pytest.mark.parametrize(
    ("left_out", "said"),
    [
        (NAMES[:1], f"{NAMES[0]} is not"),
        (NAMES[:2], f"{NAMES[0]} and {NAMES[1]} are not"),
        (NAMES[:5], f"{', '.join(NAMES[:4])} and {NAMES[4]} are not"),
        (NAMES, f"{', '.join(NAMES[:5])} and others are not"),
    ],
)
async def test_names_that_are_left_out_are_said_to_be_more_than_listed(left_out: list[str], said: str) -> None:
    query = CostQuery(LedgerId(1), DAY, DAY + timedelta(days=1), (), {"model": "gpt-4o"})
    connection: Any = None
    with patch("services.api.model_hints.names_left_out", AsyncMock(return_value=left_out)):
        (hint,) = await model_hints(connection, query)
    assert f"the exact name: {said} in these figures." in hint
