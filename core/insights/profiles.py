"""The usual call of each feature and model: medians, streams, users, nights and bursts."""

from typing import Any, Final, LiteralString, NamedTuple

from core.insights.call_groups import Cell
from core.insights.call_table import Question

MOST_CELLS: Final = 20_000
BURST: Final = 500
"""Calls within `BURST_MINUTES` that are a burst: more than people ask for one by one."""
BURST_MINUTES: Final = 10


class Profile(NamedTuple):
    calls: int
    """That succeeded; of them are the medians."""
    input_tokens: float
    output_tokens: float
    visible_tokens: float
    """Output without reasoning."""
    reasons: bool
    """Whether any call has reasoned."""
    input_sum: int
    cache_read_sum: int
    streams: bool
    names_users: bool
    night_share: float
    """Of all calls, between midnight and six in the question's zone."""
    has_burst: bool


_PROFILES: Final[LiteralString] = f"""
SELECT feature, provider, model, count(*) FILTER (WHERE NOT failed) AS calls,
    percentile_cont(0.5) WITHIN GROUP (ORDER BY input_tokens) FILTER (WHERE NOT failed) AS input_tokens,
    percentile_cont(0.5) WITHIN GROUP (ORDER BY output_tokens) FILTER (WHERE NOT failed) AS output_tokens,
    percentile_cont(0.5) WITHIN GROUP (ORDER BY output_tokens - reasoning) FILTER (WHERE NOT failed) AS visible_tokens,
    bool_or(reasoning > 0) AS reasons, sum(input_tokens)::bigint AS input_sum,
    sum(cache_read)::bigint AS cache_read_sum,
    bool_or(is_stream) AS streams, bool_or(user_key IS NOT NULL) AS names_users,
    avg((extract(hour FROM time AT TIME ZONE $1) < 6)::int)::float AS night_share,
    coalesce(bool_or(time - before <= interval '{BURST_MINUTES} min'), false) AS has_burst
FROM (
    SELECT *, lag(time, {BURST - 1}) OVER (PARTITION BY feature, provider, model ORDER BY time) AS before
    FROM insight_call) AS calls
GROUP BY 1, 2, 3 ORDER BY count(*) DESC LIMIT {MOST_CELLS}
"""


async def read_profiles(connection: Any, question: Question) -> dict[Cell, Profile]:
    """Of the features and models with most calls."""
    found = {}
    for row in await connection.fetch(_PROFILES, str(question.zone)):
        feature, provider, model, calls, *rest = row.values()
        medians = [float(each or 0) for each in rest[:3]]
        found[Cell(feature, provider, model)] = Profile._make((calls, *medians, *rest[3:]))
    return found
