"""The commands that a deployment runs before anything else: they wait, and make a key valid that somebody else made."""

import asyncio
import hashlib
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from cli.main import commands
from core.accounts.auth import SCOPES, Keys, make_key
from core.accounts.organisations import list_keys, list_organisations, revoke_key
from core.db.pool import connect, create_pool
from core.errors import Problem, SettingsError, Unauthenticated

STEM = f"{'a1b2c3d4e5f6'}_{'S' * 43}"
KEY = f"ol_live_{STEM}{hashlib.sha256(STEM.encode()).hexdigest()[:6]}"
"""As a chart's template makes one."""


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, plain_dsn: str) -> Any:
    monkeypatch.setenv("OUTLAY_DATABASE_URL", plain_dsn)
    monkeypatch.setenv("OUTLAY_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("OUTLAY_ADMIN_KEY", KEY)

    async def run(*arguments: str) -> Any:
        return await asyncio.to_thread(CliRunner().invoke, commands, [*arguments])

    return run


async def test_a_given_key_becomes_valid_once(run: Any, plain_dsn: str) -> None:
    for _ in range(2):
        done = await run("keys", "bootstrap")
        assert (done.exit_code, done.output) == (0, "ol_live_a1b2c3d4e5f6\n"), done.exception
    async with await create_pool(plain_dsn) as pool:
        caller = await Keys(pool).authenticate(f"Bearer {KEY}")
        assert caller.scopes == set(SCOPES)
        async with pool.acquire() as connection:
            assert [each.name for each in await list_organisations(connection)] == ["default"]
            assert len(await list_keys(connection)) == 1


async def test_a_key_that_was_revoked_stays_so(run: Any, plain_dsn: str) -> None:
    await run("keys", "bootstrap")
    connection = await connect(plain_dsn)
    await revoke_key(connection, "a1b2c3d4e5f6")
    await connection.close()
    assert (await run("keys", "bootstrap")).exit_code == 0, "an upgrade does not fail over it"
    async with await create_pool(plain_dsn) as pool:
        with pytest.raises(Unauthenticated):
            await Keys(pool).authenticate(f"Bearer {KEY}")


@pytest.mark.parametrize("wrong", [KEY[:-1] + "g", KEY[:-6] + "000000", "secret", make_key("live").text[:-1]])
async def test_what_is_no_key_is_refused_and_not_repeated(
    run: Any, monkeypatch: pytest.MonkeyPatch, wrong: str
) -> None:
    monkeypatch.setenv("OUTLAY_ADMIN_KEY", wrong)
    done = await run("keys", "bootstrap")
    assert isinstance(done.exception, SettingsError)
    assert done.exception.detail.startswith("OUTLAY_ADMIN_KEY is no key: ")
    assert wrong not in done.exception.detail


async def test_a_database_without_the_extension_is_refused_where_it_is_asked_for(run: Any) -> None:
    done = await run("migrate", "--timescale")
    assert isinstance(done.exception, SettingsError)
    assert "CREATE EXTENSION timescaledb" in done.exception.detail


async def test_a_database_that_never_answers_is_named_in_the_end(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OUTLAY_DATABASE_URL", "postgresql://nobody:secret@127.0.0.1:1/outlay")
    done = await run("migrate", "--wait", "3")
    assert isinstance(done.exception, Problem)
    assert done.exception.detail.startswith("The database (OUTLAY_DATABASE_URL) cannot be reached")
    assert "waiting: The database (OUTLAY_DATABASE_URL) cannot be reached" in done.output
    assert "secret" not in done.output + done.exception.detail


async def test_brokers_that_never_answer_are_named_in_the_end(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OUTLAY_KAFKA_BROKERS", "127.0.0.1:1")
    done = await run("topics", "--wait", "3")
    assert isinstance(done.exception, Problem)
    assert done.exception.detail.startswith("The brokers (OUTLAY_KAFKA_BROKERS) cannot make the topics")
