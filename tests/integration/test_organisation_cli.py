"""An organisation's settings on the command line."""

import asyncio
import json

import pytest
from typer.testing import CliRunner

from cli.main import commands


async def test_the_command_line_sets_zone_policy_and_retention(
    plain_dsn: str, keys: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OUTLAY_DATABASE_URL", plain_dsn)

    async def orgs(*arguments: str) -> str:
        done = await asyncio.to_thread(CliRunner().invoke, commands, ["orgs", *arguments])
        return done.output if done.exit_code == 0 else f"refused: {done.exception}"

    (first, _) = json.loads(await orgs("list", "--json"))
    id_ = str(first["id"])
    assert [first["timezone"], first["policy"], first["retention_days"]] == ["UTC", "none", "default"]
    assert await orgs("zone", id_, "Europe/Berlin") == "Europe/Berlin\n"
    assert await orgs("policy", id_, "deny", "feature", "team") == "deny feature team\n"
    assert await orgs("retention", id_, "60") == "60\n"
    (changed, other) = json.loads(await orgs("list", "--json"))
    assert [changed["timezone"], changed["policy"], changed["retention_days"]] == [
        "Europe/Berlin",
        "deny feature team",
        60,
    ]
    assert other["policy"] == "none"
    for wrong in (
        ("zone", id_, "Mars"),
        ("policy", id_, "deny"),
        ("policy", id_, "none", "team"),
        ("retention", id_, "35"),
    ):
        assert (await orgs(*wrong)).startswith("refused: "), wrong
    assert "colour" in await orgs("policy", id_, "warn", "colour")
    assert "no organisation 99" in await orgs("zone", "99", "UTC")
    assert [await orgs("policy", id_, "none"), await orgs("retention", id_, "default")] == ["none\n", "default\n"]
