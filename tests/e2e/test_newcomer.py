"""The server as a newcomer starts it, used with the real SDK and the shell."""

import asyncio
import os
import re
import shutil
import signal
import socket
import stat
import subprocess
import tempfile
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import outlay
import pytest

from tests.support.server import OUTLAY_SERVER, ROOT, Server, free_port, left_over, settings
from tests.support.waiting import PATIENCE_SECONDS, until


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = Server(tmp_path_factory.mktemp("newcomer") / "data").start()
    yield server
    server.stop()


def test_the_banner_is_worth_reading(server: Server) -> None:
    text = server.output()
    assert server.url in text
    assert f"{server.url}/docs" in text
    assert str(server.data_dir / "admin.key") in text
    commands = [line for line in text.splitlines() if line.startswith("curl")]
    assert len(commands) == 2
    replies = [
        subprocess.run(["sh", "-c", f"{line} -s"], capture_output=True, text=True, check=True, cwd=ROOT).stdout
        for line in commands
    ]
    assert '"accepted":1' in replies[0]
    assert '"feature":"chat"' in replies[1]


def test_the_key_is_private(server: Server) -> None:
    assert stat.S_IMODE((server.data_dir / "admin.key").stat().st_mode) == 0o600
    assert re.fullmatch(r"ol_(live|test)_[A-Za-z0-9_-]+", server.key)
    assert server.key not in server.output()


def test_the_sdk_sends_and_asks(server: Server) -> None:
    outlay.init(api_key=server.key, base_url=server.url, service="shop")

    @outlay.track(feature="sdk", team="growth")
    def call() -> None:
        for _ in range(3):
            outlay.record(provider="openai", model="gpt-4o", input_tokens=1000, output_tokens=10, tag="x")

    call()
    assert outlay.flush(60).pending == 0
    outlay.shutdown()

    async def ask() -> None:
        async with outlay.AsyncClient(server.key, server.url) as client:
            await client.send([{"provider": "openai", "model": "gpt-4o", "input_tokens": 1000, "feature": "async"}])
            summary = await client.get_cost_summary(group_by=["feature", "team", "service"])
            rows = {row["feature"]: row for row in summary["summary"]}
            assert rows["sdk"]["total_cost_usd"] == Decimal("0.0078")
            assert (rows["sdk"]["team"], rows["sdk"]["service"], rows["sdk"]["event_count"]) == ("growth", "shop", 3)
            assert rows["async"]["total_cost_usd"] == Decimal("0.0025")
            (event, *_) = (await client.get_events(feature="sdk"))["events"]
            assert event["extra"] == {"tag": "x"}
            assert (await client.get_receipt(event["event_id"]))["cost_usd"] == Decimal("0.0026")
            assert (await client.verify())["mode"] == "live"

    asyncio.run(ask())


def test_explicit_calls_raise_typed_errors(server: Server) -> None:
    with outlay.Client("ol_live_wrong", server.url) as client, pytest.raises(outlay.Unauthenticated):
        client.verify()
    with outlay.Client(server.key, server.url) as client, pytest.raises(outlay.BadRequest, match="colour"):
        client.get_cost_summary(group_by="colour")
    with outlay.Client(server.key, "http://127.0.0.1:1") as client, pytest.raises(outlay.Unavailable):
        client.verify()


def test_the_command_line_works_beside_the_server(server: Server) -> None:
    org = server.cli("orgs", "create", "globex").stdout.splitlines()[-1]
    created = server.cli("keys", "create", "--org", org, "--name", "app", "--scope", "read", "--scope", "ingest")
    key = created.stdout.splitlines()[-1]
    with outlay.Client(key, server.url) as client:
        verified = client.verify()
        assert (verified["org_id"], verified["org_name"]) == (org, "globex")
        assert client.get_cost_summary()["event_count"] == 0
        prefix = key[: key.rindex("_")]
        assert prefix in server.cli("keys", "list").stdout
        assert server.cli("keys", "revoke", prefix).returncode == 0
        assert until(lambda: refused(client))
    for arguments in (["orgs", "list"], ["prices", "list"], ["prices", "sync"], ["maintain"], ["migrate"], ["audit"]):
        done = server.cli(*arguments)
        assert done.returncode == 0, done.stderr
    assert "…" not in server.cli("prices", "list").stdout
    assert "clean" in server.cli("audit").stdout
    assert "2.5" in server.cli("prices", "show", "openai", "gpt-4o").stdout
    unknown = server.cli("prices", "show", "openai", "nope")
    assert unknown.returncode == 1
    assert "unpriced" in unknown.stderr


def refused(client: outlay.Client) -> bool:
    try:
        client.verify()
    except outlay.Unauthenticated:
        return True
    return False


def test_the_audit_finds_a_wrong_rollup(tmp_path: Path) -> None:
    server = Server(tmp_path / "data").start()
    try:
        with server.client() as client:
            client.post("/v1/events", json={"events": [{"provider": "openai", "model": "gpt-4o", "input_tokens": 5}]})
        sql = "import asyncio, asyncpg, sys; from core.db.embedded import running_dsn; from pathlib import Path\n"
        sql += "async def f():\n c = await asyncpg.connect(running_dsn(Path(sys.argv[1])))\n"
        sql += " await c.execute('UPDATE cube_15m SET cost_usd = cost_usd + 0.000001')\nasyncio.run(f())"
        python = OUTLAY_SERVER.with_name("python")
        subprocess.run([python, "-c", sql, server.data_dir], check=True, cwd=ROOT)
        found = server.cli("audit")
        assert found.returncode == 1
        assert "cube_15m" in found.stdout
        assert "+0.000001" in found.stdout
    finally:
        server.stop()


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_a_stop_stops_everything(tmp_path: Path, how: signal.Signals) -> None:
    server = Server(tmp_path / "data").start()
    server.process.send_signal(how)
    assert server.process.wait(PATIENCE_SECONDS) == 0
    assert left_over(server) == {}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("OUTLAY_PORT", "http"),
        ("OUTLAY_PORT", "70000"),
        ("OUTLAY_DATABASE_URL", "mysql://secret@x/y"),
        ("OUTLAY_DATABASE_URL", "postgresql://user:secret@127.0.0.1:1/x"),
        ("OUTLAY_DATABASE_URL", "postgresql://user:se#secret@127.0.0.1:1/x"),
        ("OUTLAY_DATABASE_URL", "postgresql://user:secret@[::1/x"),
        ("OUTLAY_RATE_LIMIT_PER_MINUTE", "-1"),
        ("OUTLAY_DATA_DIR", "/proc/nowhere"),
        ("OUTLAY_RAW_RETENTION_DAYS", "35"),
        ("OUTLAY_COMPRESS_AFTER", "99999999999"),
    ],
)
def test_a_wrong_setting_is_one_sentence(tmp_path: Path, name: str, value: str) -> None:
    environment = settings(tmp_path / "data", free_port()) | {name: value}
    done = subprocess.run(
        [OUTLAY_SERVER, "run"],
        env=environment,
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    assert done.returncode == 1
    assert name in done.stderr
    assert "secret" not in done.stderr
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_a_taken_port_is_one_sentence(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        environment = settings(tmp_path / "data", taken.getsockname()[1])
        done = subprocess.run(
            [OUTLAY_SERVER, "run"], env=environment, capture_output=True, text=True, cwd=ROOT, check=False
        )
    assert done.returncode == 1
    assert "OUTLAY_PORT" in done.stderr


def test_two_servers_on_one_folder_is_one_sentence(server: Server) -> None:
    environment = {**server.environment, "OUTLAY_PORT": str(server.port + 1)}
    done = subprocess.run(
        [OUTLAY_SERVER, "run"], env=environment, capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert done.returncode == 1
    assert "OUTLAY_DATA_DIR" in done.stderr


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user")
def test_it_works_as_a_user() -> None:
    user = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")
    python = OUTLAY_SERVER.with_name("python")
    if subprocess.run([*user, "sh", "-c", f"exec {python} -c 1"], capture_output=True, check=False).returncode:
        pytest.skip("the environment's Python is in a private home, another user cannot reach it")
    home = Path(tempfile.mkdtemp(prefix="outlay-user-"))
    os.chown(home, 65534, 65534)
    server = Server(home / "data", (*user, OUTLAY_SERVER, "run"))
    try:
        server.start()
        assert (home / "data").stat().st_uid == 65534
        with server.client() as client:
            assert client.get("/v1/auth/verify").status_code == 200
    finally:
        server.stop()
        shutil.rmtree(home)
