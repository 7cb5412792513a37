"""Listings: tab-separated values in a pipe, JSON on request, and a table that breaks no id in 80 columns."""

import json
import re
import sys
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from rich.cells import cell_len

from cli import main
from cli.output import print_rows, printable
from core.errors import Problem

CODES = ("\x1b", "\x9b", "\x07", "\r", "\u202e", "\u2028")
"""What a terminal takes for a command, or for the end of a line."""
COLUMNS = ("id", "name", "cost_usd", "when")
ID = "ol_live_" + "a1" * 30
ROWS: list[dict[str, Any]] = [
    {"id": ID, "name": "a [red]name[/red] that is longer than its column " * 3, "cost_usd": None, "when": None},
    {"id": "short", "name": "x\ty\nz", "cost_usd": Decimal("0.10"), "when": datetime(2026, 11, 29, 12, 5, tzinfo=UTC)},
]


def test_a_pipe_gets_tab_separated_values(capsys: pytest.CaptureFixture[str]) -> None:
    print_rows(COLUMNS, ROWS, as_json=False)
    header, first, second = capsys.readouterr().out.splitlines()
    assert header.split("\t") == list(COLUMNS)
    assert first.split("\t") == [ID, " ".join(ROWS[0]["name"].split()), "", ""]
    assert second.split("\t") == ["short", r"x\ty\nz", "0.10", "2026-11-29 12:05"]


def test_json_keeps_every_digit(capsys: pytest.CaptureFixture[str]) -> None:
    print_rows(COLUMNS, ROWS, as_json=True)
    listed = json.loads(capsys.readouterr().out, parse_float=Decimal)
    assert [row["cost_usd"] for row in listed] == [None, Decimal("0.1")]
    assert [row["id"] for row in listed] == [ID, "short"]


@pytest.mark.parametrize("width", ["80", "40"])
def test_a_terminal_breaks_no_id_and_loses_no_text(
    width: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", width)
    print_rows(COLUMNS, ROWS, as_json=False, whole=("id",))
    shown = capsys.readouterr().out
    assert ID in shown
    assert "…" not in shown
    start = len(ID) + 2
    lines = shown[shown.index(ID) :].splitlines()
    names = "".join("".join(line[start:].split("–")[0] for line in lines).split())
    assert names.startswith("".join(ROWS[0]["name"].split()))


@pytest.mark.parametrize("last_used", [None, datetime(2026, 11, 29, 12, 5, tzinfo=UTC)])
@pytest.mark.parametrize(
    "name", ["ci", "first admin key", "the first admin key", "ключ бухгалтерии", "会計のための最初の鍵"]
)
def test_keys_are_whole_at_80_columns(
    name: str, last_used: datetime | None, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "80")
    now = datetime(2026, 11, 29, 12, 5, tzinfo=UTC)
    key = {
        "org": 1,
        "key": "ol_live_abcdefghijkl",
        "name": name,
        "scopes": ["admin", "ingest", "read"],
    }
    row = {**key, "made": now, "last_used": last_used, "state": "active"}
    print_rows(list(row), [row], as_json=False, whole=("org", "key"))
    lines = re.sub(r"\x1b\[[\d;]*m", "", capsys.readouterr().out).splitlines()
    assert max(map(cell_len, lines)) <= 80
    assert "active" in lines[1]
    shown = "".join("".join(line).replace(" ", "") for line in lines[1:])
    assert all(letter in shown for letter in name.replace(" ", ""))
    assert "ol_live_abcdefghijkl" in lines[1]
    assert "2026-11-29" in lines[1]


@pytest.mark.parametrize("code", CODES)
def test_no_text_gives_the_terminal_a_command(code: str) -> None:
    assert code not in printable(f"before{code}[31mafter")
    assert printable("ü 漢 🙂 [x]") == "ü 漢 🙂 [x]"


@pytest.mark.parametrize("command", ["prices propose", "budgets plan"])
def test_a_files_own_names_give_the_terminal_no_commands(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "file.json"
    names = {f"{code}[2J": 1 for code in CODES}
    file.write_text(json.dumps({"budgets": [names]} if "budgets" in command else names))
    monkeypatch.setattr(sys, "argv", ["outlay-server", *command.split(), str(file)])
    with pytest.raises(SystemExit):
        main.app()
    shown = "".join(capsys.readouterr())
    assert not set(CODES) & set(shown)
    for code in CODES:
        assert f"{printable(code)}[2J: is not a field here" in shown


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (
            Problem("prices[0].\x1b[2J: is not\n  a field\u202e [red]here"),
            r"prices[0].\x1b[2J: is not\n  a field\u202e",
        ),
        (asyncpg.DataError("value out of int32 range"), "is an id misspelt?"),
    ],
)
def test_an_error_is_a_sentence_without_commands_for_the_terminal(
    error: Exception, said: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def commands() -> None:
        raise error

    monkeypatch.setattr(main, "commands", commands)
    with pytest.raises(SystemExit):
        main.app()
    shown = capsys.readouterr().err
    assert said.replace(r"\n", "\n") in shown
    assert not {"\x1b", "\u202e"} & set(shown)
