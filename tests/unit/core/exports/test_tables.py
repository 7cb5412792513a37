"""Tables: the same rows in CSV and in Parquet."""

import io
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from core.exports import tables
from core.exports.focus_columns import Column
from core.exports.tables import Format, new_table
from tests.support.focus import focus_rows

COLUMNS = (Column("Cost", "number"), Column("Name"), Column("Start", "time"), Column("Tags"))
START = datetime(2026, 11, 1, 12, tzinfo=UTC)


def written(format_: Format, rows: list[dict[str, Any]]) -> bytes:
    table, pieces = new_table(format_, COLUMNS), []
    table.begin({"Start": START, "Tags": '{"a": "b"}', "other": 1})
    for row in rows:
        table.add(row)
        pieces.append(table.take())
    return b"".join([*pieces, table.finish()])


def test_csv_is_exact_and_runs_nothing() -> None:
    text = written("csv", [{"Cost": Decimal("1E-12"), "Name": "=1+1"}, {"Cost": 3}]).decode()
    assert text.splitlines()[0] == "Cost,Name,Start,Tags"
    first, second = focus_rows(text)
    assert first == {"Cost": "0.000000000001", "Name": "'=1+1", "Start": "2026-11-01T12:00:00Z", "Tags": '{"a": "b"}'}
    assert second["Cost"] == "3"
    assert second["Name"] == ""


def test_parquet_has_types(monkeypatch: pytest.MonkeyPatch) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    monkeypatch.setattr(tables, "_ROW_GROUP", 2)
    exact, tiny = Decimal("0.12345678901234567890"), Decimal("0.1234567890123456789050001")
    raw = written("parquet", [{"Cost": exact, "Name": "=1+1"}, {"Cost": 3}, {"Cost": tiny}])
    found = parquet.read_table(io.BytesIO(raw))
    assert parquet.ParquetFile(io.BytesIO(raw)).num_row_groups == 2
    assert found.schema.field("Start").type.tz == "UTC"
    rows = found.to_pylist()
    assert [row["Cost"] for row in rows] == [exact, 3, Decimal("0.12345678901234567891")]
    assert [row["Name"] for row in rows] == ["=1+1", None, None]
    assert rows[0]["Start"] == START


def test_no_rows_is_a_header(monkeypatch: pytest.MonkeyPatch) -> None:
    assert written("csv", []) == b"Cost,Name,Start,Tags\n"
    parquet = pytest.importorskip("pyarrow.parquet")
    assert parquet.read_table(io.BytesIO(written("parquet", []))).column_names == ["Cost", "Name", "Start", "Tags"]
