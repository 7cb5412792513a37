"""Replies as tables of the real pandas and Polars."""

import json
import subprocess
from typing import Any

import pytest

from tests.clients.environments import ROOT, python
from tests.support.waiting import PATIENCE_SECONDS

SERIES = """{"data": [
  {"feature": "chat", "bucket": "2026-10-24T00:00:00+02:00",
   "cost_usd": 178.772825462033687000000001, "event_count": 2},
  {"feature": "chat", "bucket": "2026-10-25T00:00:00+02:00", "cost_usd": 0, "event_count": 0},
  {"feature": null, "bucket": "2026-10-26T00:00:00+01:00", "cost_usd": 0.1, "event_count": 1}
], "timezone": "Europe/Berlin"}"""
EVENTS = """{"events": [
  {"event_id": "1", "timestamp": "2026-11-01T00:00:00.5Z", "cost_usd": null, "latency_ms": 1.5, "extra": {"a": [1]}},
  {"event_id": "2", "timestamp": "2026-11-01T00:00:01Z", "cost_usd": 0.5, "latency_ms": null, "extra": null,
   "new": true}
]}"""
SCRIPT = f"""
import json
from outlay._queries.costs import CostSummary, Timeseries
from outlay._queries.events import Events
from outlay.numbers import read_json
series, events = Timeseries(read_json({SERIES!r})), Events(read_json({EVENTS!r}))
empty = CostSummary({{"summary": []}})
"""


def run(script: str) -> Any:
    environment = {"PYTHONPATH": str(ROOT / "sdk" / "src")}
    done = subprocess.run(
        [python("tables"), "-c", SCRIPT + script],
        env=environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize(
    ("make", "columns", "dtype"),
    [
        ("to_pandas", "[*map(str, {}.columns)]", "str({}.dtypes[{!r}])"),
        ("to_polars", "{}.columns", "str({}.schema[{!r}])"),
    ],
)
def test_rows_are_a_table_with_exact_money_and_local_times(make: str, columns: str, dtype: str) -> None:
    found = run(f"""
t, f, e = series.{make}(), series.{make}(floats=True), events.{make}()
print(json.dumps({{
  "columns": {columns.format("t")}, "more": {columns.format("e")}, "empty": len(empty.{make}()),
  "sum": str(sum(t["cost_usd"])), "floats": f["cost_usd"].sum(),
  "days": [str(day)[:10] for day in t["bucket"]], "hours": [day.hour for day in t["bucket"]],
  "bucket": {dtype.format("t", "bucket")}, "latency": {dtype.format("e", "latency_ms")},
  "extra": list(e["extra"])[0], "costs": str(list(e["cost_usd"])[1]), "ids": list(e["event_id"]),
}}))""")
    assert found["columns"] == ["feature", "bucket", "cost_usd", "event_count"]
    assert found["more"] == ["event_id", "timestamp", "cost_usd", "latency_ms", "extra", "new"]
    assert found["empty"] == 0
    assert found["sum"].rstrip("0") == "178.872825462033687000000001"
    assert found["floats"] == 178.872825462033687
    assert found["days"] == ["2026-10-24", "2026-10-25", "2026-10-26"]
    assert found["hours"] == [0, 0, 0]
    assert "Europe/Berlin" in found["bucket"]
    assert found["latency"].lower() == "float64"
    assert found["extra"] == '{"a": [1]}'
    assert found["costs"].rstrip("0") == "0.5"
    assert found["ids"] == ["1", "2"]
