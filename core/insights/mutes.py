"""Insights that an organisation has muted: one kind in one scope, or a kind everywhere."""

from datetime import datetime
from typing import Any, Final, Literal, NamedTuple

from core.accounts.audit_log import record_act
from core.errors import Unprocessable
from core.insights.ids import InsightKey, insight_id
from core.insights.insight import Insight
from core.ledger_id import LedgerId

What = Literal["scope", "kind"]
MOST: Final = 10_000
_EVERYWHERE: Final = ""


class Muted(NamedTuple):
    """The (kind, scope) that are muted, as ids have them."""

    ledger_id: LedgerId
    pairs: frozenset[tuple[str, str]]

    def hides(self, insight: Insight) -> bool:
        own = _scope(self.ledger_id, InsightKey(insight.kind, insight.scope), "scope")
        return not self.pairs.isdisjoint(((insight.kind, own), (insight.kind, _EVERYWHERE)))


async def read_muted(connection: Any, ledger_id: LedgerId) -> Muted:
    rows = await connection.fetch("SELECT kind, scope FROM insight_mute WHERE org_id = $1", ledger_id)
    return Muted(ledger_id, frozenset((row["kind"], row["scope"]) for row in rows))


async def mute(connection: Any, ledger_id: LedgerId, key: InsightKey, what: What, by: str) -> datetime:
    """Returns since when it is muted. Raises `Unprocessable` where the organisation has muted too much."""
    async with connection.transaction():
        count = await connection.fetchval("SELECT count(*) FROM insight_mute WHERE org_id = $1", ledger_id)
        if count >= MOST:
            raise Unprocessable(
                f"At most {MOST:,} insights are muted one by one; mute their kind.", code="too_many_mutes"
            )
        scope = _scope(ledger_id, key, what)
        at: datetime = await connection.fetchval(
            """INSERT INTO insight_mute (org_id, kind, scope, muted_by) VALUES ($1, $2, $3, $4)
               ON CONFLICT (org_id, kind, scope) DO UPDATE SET scope = excluded.scope RETURNING muted_at""",
            *(ledger_id, key.kind, scope, by),
        )
        await record_act(connection, ledger_id, by, "insight.muted", key.kind, {"what": what, **key.scope})
    return at


async def unmute(connection: Any, ledger_id: LedgerId, key: InsightKey, by: str) -> None:
    """Removes what hides this insight: its own muting and that of its kind."""
    async with connection.transaction():
        await connection.execute(
            "DELETE FROM insight_mute WHERE org_id = $1 AND kind = $2 AND scope = ANY($3::text[])",
            *(ledger_id, key.kind, [_scope(ledger_id, key, "scope"), _EVERYWHERE]),
        )
        await record_act(connection, ledger_id, by, "insight.unmuted", key.kind, dict(key.scope))


def _scope(ledger_id: LedgerId, key: InsightKey, what: What) -> str:
    return _EVERYWHERE if what == "kind" else insight_id(ledger_id, *key).split(".")[1]
