"""What replies say about model families: from when on they are known, and which names an exact filter leaves out."""

from datetime import datetime
from typing import Any, Final, LiteralString

from core.dimensions import DIMENSIONS, FOLDED, MODEL_FAMILY
from core.errors import Unprocessable
from core.filters import values_of
from core.ledger.cost_sql import CostQuery
from core.ledger.reader import REST, costs
from core.ledger_id import LedgerId

_TIMEOUT_MS: Final = 2_000
MOST_NAMES: Final = 5
"""Names of models that a hint says."""
_CUBE_KNOWS: Final = (*DIMENSIONS, "tenant")

_SINCE: Final[LiteralString] = """
SELECT m.applied_at FROM migration m JOIN organisation o ON o.created_at < m.applied_at
WHERE m.name = '0064_pre_model_family' AND o.id = abs($1::int)
"""


async def known_since(connection: Any, ledger_id: LedgerId) -> datetime | None:
    """From when on every event has its model's family, where there is one; None: from the ledger's first event on."""
    since: datetime | None = await connection.fetchval(_SINCE, ledger_id)
    return since


async def names_left_out(connection: Any, query: CostQuery) -> list[str]:
    """The dated and other models of the families that `query` names in its filter `model`, which it leaves out though
    its other filters select events of them, the dearest first; one more than `MOST_NAMES` where there are more. Empty
    where that takes long to find out. Filters that no rollup knows are not looked at."""
    models = tuple(filter(None, values_of(query.filters.get("model", ""))))
    if not models:
        return []
    others = {name: given for name, given in query.filters.items() if name in _CUBE_KNOWS and name != "model"}
    of_family = query._replace(
        group_by=("model",),
        filters={MODEL_FAMILY: models, **others},
        limit=MOST_NAMES + 1 + len(models),
        unfolded=False,
    )
    try:
        rows = (await costs(connection, of_family, timeout_ms=_TIMEOUT_MS)).rows
    except Unprocessable:
        return []
    found = (row.labels[0] for row in rows if row.measures["event_count"])
    return [name for name in found if name is not None and name not in (*models, FOLDED, REST)][: MOST_NAMES + 1]
