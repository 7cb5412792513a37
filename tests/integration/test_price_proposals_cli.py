"""`outlay-server prices propose`: shows all that a file changes, and flags what looks like a slip."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from cli.main import commands

SINCE = "2026-11-01T00:00:00Z"


def discount(percent: float, model: str | None = None) -> dict[str, Any]:
    return {"provider": "openai", "model": model, "effective_from": SINCE, "percent": percent}


def alias(name: str, model: str, kind: str = "exact") -> dict[str, Any]:
    return {"provider": "openai", "kind": kind, "name": name, "target": {"provider": "openai", "model": model}}


STATED = {
    "source": "the contract",
    "checked_on": "2026-11-01",
    "discounts": [discount(50), discount(50.5, "gpt-4o"), discount(0.2, "gpt-4o-mini"), discount(0, "o3")],
    "aliases": [
        alias("gpt-4o", "gpt-4o-mini"),
        alias("prod-", "gpt-4o", "prefix"),
        alias("o3", "gpt-4o"),
        {"provider": "openai", "name": "former"},
    ],
}


async def test_discounts_and_names_are_shown_and_large_ones_flagged(
    plain_dsn: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OUTLAY_DATABASE_URL", plain_dsn)
    file = tmp_path / "prices.json"

    async def outlay(*arguments: str | Path) -> tuple[int, list[str]]:
        done = await asyncio.to_thread(CliRunner().invoke, commands, [*map(str, arguments)])
        return done.exit_code, done.output.splitlines() or [str(done.exception)]

    _, created = await outlay("orgs", "create", "acme")
    org = created[-1]
    file.write_text(json.dumps(STATED))
    code, lines = await outlay("prices", "propose", file, "--org", org)
    assert (code, lines) == (
        0,
        [
            "4 discounts off list prices:",
            "  openai (all models): 50 % from 2026-11-01",
            "  openai gpt-4o: 50.5 % from 2026-11-01",
            "  openai gpt-4o-mini: 0.2 % from 2026-11-01",
            "  openai o3: 0 % from 2026-11-01",
            "4 names for models:",
            "  openai gpt-4o is priced as openai gpt-4o-mini",
            "  openai whatever begins with prod- is priced as openai gpt-4o",
            "  openai o3 is priced as openai gpt-4o",
            "  openai former is no alias any more",
            "On the last 30 days: +$0.00",
            "  looks like a slip: openai gpt-4o: a discount of 50.5 % is more than half",
            "  looks like a slip: openai gpt-4o-mini: a discount of 0.2 %; 20 means 20 %",
            "  looks like a slip: openai gpt-4o input: becomes 0.15 USD per million tokens, from 2.5",
            "  looks like a slip: openai gpt-4o output: becomes 0.6 USD per million tokens, from 10",
            f"Proposal 1. Apply it with: outlay-server prices apply 1 --org {org}",
        ],
    )
    assert await outlay("prices", "propose", file) == (
        1,
        ["Discounts, aliases and default regions are an organisation's: name it with --org."],
    )
    assert (await outlay("prices", "apply", "1", "--org", org))[0] == 1
    code, lines = await outlay("prices", "apply", "1", "--org", org, "--yes")
    assert (code, lines[-1].split()[0]) == (0, "applied")
    code, lines = await outlay("prices", "propose", tmp_path / "none.json")
    assert (code, lines) == (1, [f"{tmp_path}/none.json cannot be read: No such file or directory."])


def test_a_directory_without_data_is_named_and_nothing_is_made_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Most often it is the wrong directory. What reads only files works there, and a wrong file is named first."""
    monkeypatch.delenv("OUTLAY_DATABASE_URL", raising=False)
    monkeypatch.delenv("OUTLAY_DATA_DIR", raising=False)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "budgets.json").write_text("{")
    for command in (
        *("orgs list", "keys list", "acts list", "prices list", "prices proposals", "prices sync", "offsets list"),
        *("budgets export", "budgets recount", "channels reseal", "receipt x", "maintain", "audit"),
    ):
        done = CliRunner().invoke(commands, command.split())
        assert done.exit_code == 1
        assert str(done.exception).startswith(f"{tmp_path}/.outlay has no Outlay data. Set OUTLAY_DATA_DIR to"), command
    assert not (tmp_path / ".outlay").exists()
    assert CliRunner().invoke(commands, ["prices", "snapshot"]).exit_code == 0
    assert CliRunner().invoke(commands, ["budgets", "plan", "--help"]).exit_code == 0
    done = CliRunner().invoke(commands, ["budgets", "plan", "budgets.json"])
    assert "budgets.json, line 1, column 2" in str(done.exception)


async def test_a_ledger_without_an_organisation_says_how_to_make_one(
    plain_dsn: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OUTLAY_DATABASE_URL", plain_dsn)
    export = ("export", "focus", "--out", str(tmp_path), "--once")
    for command in (("receipt", "x"), ("budgets", "export"), ("prices", "coverage", "--events"), export):
        done = await asyncio.to_thread(CliRunner().invoke, commands, [*command])
        assert done.exit_code == 1
        assert str(done.exception) == "There is no organisation; `outlay-server orgs create NAME` makes one."
        refused = await asyncio.to_thread(CliRunner().invoke, commands, [*command, "--org", "9"])
        assert "no organisation" in str(refused.exception), command


async def test_coverage_lists_a_files_models_and_what_the_ledger_has_seen(
    plain_dsn: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OUTLAY_DATABASE_URL", plain_dsn)

    async def outlay(*arguments: str) -> tuple[int, str]:
        done = await asyncio.to_thread(CliRunner().invoke, commands, ["prices", "coverage", *arguments])
        return done.exit_code, done.output or str(done.exception)

    file = tmp_path / "models.txt"
    file.write_text("openai/gpt-4o\nnobody m\n")
    assert (await asyncio.to_thread(CliRunner().invoke, commands, ["orgs", "create", "acme"])).exit_code == 0
    code, output = await outlay(str(file), "--json")
    assert (code, [(row["model"], row["status"]) for row in json.loads(output)]) == (
        0,
        [("m", "unpriced"), ("gpt-4o", "priced")],
    )
    assert await outlay("--events", "--json") == (0, "[]\n")
    assert (await outlay())[0] == 1
    file.write_text("gpt-4o\n")
    assert "line 1 is no `provider/model`" in (await outlay(str(file)))[1]
