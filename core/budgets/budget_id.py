"""The identity of a budget."""

from typing import NewType
from uuid import UUID

BudgetId = NewType("BudgetId", UUID)
"""The public API calls it `alert_id`; in the code an alert is what a budget fires."""
