"""The shipped rules and dashboard: the real promtool tests them, and every metric in them exists."""

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from typing import Any

import pytest
from prometheus_client import REGISTRY

from core.process.telemetry import AGGREGATOR, DELIVERY, METRICS, ROOMS
from tests.support.api import EVENT, Client, send
from tests.support.server import ROOT

RULES = ROOT / "deploy" / "prometheus"
DASHBOARD = ROOT / "deploy" / "grafana" / "outlay.json"
NO_PROMTOOL = "promtool IS NOT INSTALLED (Debian: prometheus): the shipped rules are not tested here"
_METRIC = re.compile(r"\boutlay_[a-z0-9_]+")
_RECORDED = re.compile(r"\boutlay:[a-z0-9_:]+")


@pytest.fixture(scope="module")
def promtool() -> str:
    found = shutil.which("promtool")
    if found is None:
        pytest.skip(NO_PROMTOOL)
    return found


def test_the_rules_do_what_they_say(promtool: str) -> None:
    files = sorted(path.name for path in RULES.glob("outlay-*.yml"))
    for arguments in (["check", "rules", *files], ["test", "rules", "tests.yml"]):
        done = subprocess.run([promtool, *arguments], cwd=RULES, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr


def test_every_alert_is_tested_and_has_its_line_for_the_night() -> None:
    text = "".join(path.read_text() for path in RULES.glob("outlay-*.yml"))
    tests, operations = (RULES / "tests.yml").read_text(), (ROOT / "docs" / "operations.md").read_text()
    alerts = re.findall(r"alert: (\w+)", text)
    assert len(alerts) >= 15
    for name in alerts:
        assert f"alertname: {name}\n        exp_alerts:" in tests, f"{name} is never seen to fire in tests.yml"
        assert f"\n### {name}\n" in operations, f"{name} has no section in docs/operations.md"
        assert f'runbook_url: "{{{{ $externalLabels.outlay_docs }}}}/docs/operations.md#{name.lower()}"' in text
    assert text.count("runbook_url: ") == len(alerts)
    assert set(_RECORDED.findall(text)) == set(re.findall(r"record: (\S+)", text))


def test_every_figure_of_ours_is_in_the_manual() -> None:
    operations = (ROOT / "docs" / "operations.md").read_text()
    ours = [metric for group in (METRICS, ROOMS, AGGREGATOR, DELIVERY) for metric in vars(group).values()]
    assert len(ours) >= 45
    for metric in ours:
        (family,) = metric.describe()
        name = f"{family.name}_total" if family.type == "counter" else family.name
        assert re.search(rf"`{name}[`{{]", operations), f"{name} is not in docs/operations.md"


def expressions() -> Iterator[str]:
    for path in RULES.glob("outlay-*.yml"):
        yield from re.findall(r"expr: (?:>-\n\s+)?(.*)", path.read_text())
    for panel in json.loads(DASHBOARD.read_text())["panels"]:
        yield from (target["expr"] for target in panel.get("targets", ()))


async def test_every_metric_exists(client: Client) -> None:
    """Each metric has exactly that name, among a process's metrics or an organisation's."""
    await send(client, {**EVENT, "status_code": 500}, {**EVENT, "model": "nobody-knows"})
    own = set(re.findall(r"^# TYPE (\S+)", (await client.get("/v1/metrics")).text, re.MULTILINE))
    platform = {name for family in REGISTRY.collect() for name in _names(family)}
    used = {name for expression in expressions() for name in _METRIC.findall(expression)}
    assert len(used) > 25
    assert used - own - platform == set()


def _names(family: Any) -> list[str]:
    """The names of a metric's series: a histogram's several, a counter's with its suffix."""
    suffixes = {"histogram": ("_bucket", "_sum", "_count"), "counter": ("_total",)}.get(family.type, ("",))
    return [f"{family.name}{suffix}" for suffix in suffixes]


def test_the_dashboard_is_one_grafana_takes() -> None:
    dashboard = json.loads(DASHBOARD.read_text())
    panels = dashboard["panels"]
    assert len({panel["id"] for panel in panels}) == len(panels)
    taken = [(p["gridPos"]["x"], p["gridPos"]["y"]) for p in panels]
    assert len(set(taken)) == len(taken)
    assert all(panel["datasource"]["uid"] == "${source}" for panel in panels if panel["type"] != "row")
