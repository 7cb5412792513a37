"""The notebook of the docs, and `outlay-server query`, against a real server."""

import json
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import outlay
import pytest

from tests.clients.environments import ROOT, python
from tests.support.server import Server
from tests.support.waiting import PATIENCE_SECONDS

NOW = datetime.now(UTC)
NOTEBOOK = ROOT / "docs" / "costs.ipynb"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = Server(tmp_path_factory.mktemp("notebook") / "data").start()
    call = {"provider": "openai", "model": "gpt-4o", "input_tokens": 1_000, "output_tokens": 100}
    with outlay.Client(server.key, server.url) as client:
        for feature, model in (("chat", "gpt-4o"), ("search", "gpt-4o-mini"), ("search", "nobody-knows-this")):
            at = [(NOW - timedelta(hours=30 * n)).isoformat() for n in range(8)]  # one is of this month
            client.send({**call, "feature": feature, "model": model, "timestamp": each} for each in at)
    yield server
    server.stop()


def test_the_notebook_runs_cell_by_cell(server: Server) -> None:
    """Each cell's last expression is printed, as a notebook does."""
    cells = json.loads(NOTEBOOK.read_text())["cells"]
    assert all(cell["outputs"] == [] for cell in cells if cell["cell_type"] == "code"), "commit it without outputs"
    program = f"""
import ast, json
names = {{"__name__": "notebook"}}
for code in json.loads({json.dumps(["".join(c["source"]) for c in cells if c["cell_type"] == "code"])!r}):
    tree = ast.parse(code)
    last = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
    exec(compile(tree, "cell", "exec"), names)
    if last: print(eval(compile(ast.Expression(last.value), "cell", "eval"), names))
"""
    environment = {"PYTHONPATH": str(ROOT / "sdk" / "src"), "OUTLAY_URL": server.url, "OUTLAY_API_KEY": server.key}
    done = subprocess.run(
        [python("tables"), "-W", "error", "-c", program],
        env=environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "('gpt-4o', 'chat', Decimal('0.0035'))" in done.stdout
    assert "('openai', 'nobody-knows-this', 8)" in done.stdout


def test_a_shell_gets_the_same_figures(server: Server) -> None:
    done = server.cli("query", "costs", "--by", "feature", "--period", "last_14_days", "--json")
    assert done.returncode == 0, done.stderr
    rows = json.loads(done.stdout, parse_float=Decimal)
    with outlay.Client(server.key, server.url) as client:
        found = client.get_cost_summary("feature", period="last_14_days")
    assert {row["feature"]: row["total_cost_usd"] for row in rows} == {
        row.feature: row.total_cost_usd for row in found.rows
    }
    assert found.total_cost_usd == 8 * Decimal("0.0035") + 8 * Decimal("0.00021")
    lines = server.cli("query", "events", "--limit", "2", "--where", "feature=chat").stdout.splitlines()
    assert [line.split("\t")[3] for line in lines] == ["feature", "chat", "chat"]
    refused = server.cli("query", "costs", "--by", "colour")
    assert (refused.returncode, "colour" in refused.stderr) == (1, True)
