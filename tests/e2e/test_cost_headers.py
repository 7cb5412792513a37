"""Cost headers on the responses of applications that call OpenAI's own clients."""

import json
import os
import subprocess
from pathlib import Path

from tests.clients.environments import ROOT, python
from tests.fake_provider import FakeProviders


def test_what_real_clients_calls_cost_is_on_the_applications_responses() -> None:
    """Each call costs 0.00625 USD: 1,000 tokens at 2.50, 200 cached at 1.25, 350 at 10 USD a million."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("OUTLAY_", "PYTHON"))}
    with FakeProviders() as providers:
        own = {
            "OUTLAY_API_KEY": "ol_live_key_secret_of_some_length",
            "OUTLAY_URL": "http://127.0.0.1:9",  # the headers need no server
            "OUTLAY_HOSTS": providers.hosts,
            "FAKE_PROVIDERS": json.dumps({"openai": providers["openai"].url}),
            "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'sdk' / 'src'}",
        }
        command: list[str | Path] = [python("newest"), "-m", "tests.clients.cost_headers"]
        done = subprocess.run(
            command, env=clean | own, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
        )
    assert done.returncode == 0, done.stderr[-3000:]
    said = json.loads(done.stdout)
    assert said["wsgi"] == {"X-Outlay-Calls": "2", "X-Outlay-Cost-Usd": "0.0125"}
    costs = ["0", "0.00625", "0.0125", "0.01875"]
    assert said["asgi"] == [{"x-outlay-calls": str(n), "x-outlay-cost-usd": cost} for n, cost in enumerate(costs)]
