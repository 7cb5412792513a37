"""docs/operations.md says of every metric of a process what it tells, and names none that is not there."""

import re

from prometheus_client.metrics import MetricWrapperBase

from core.process import telemetry
from tests.support.server import ROOT

SECTION = (ROOT / "docs" / "operations.md").read_text().split("\n## Metrics\n")[1].split("\n## ")[0]


def test_every_metric_is_listed() -> None:
    groups = [vars(group) for name, group in vars(telemetry).items() if name.isupper() and hasattr(group, "__dict__")]
    metrics = [each for group in groups for each in group.values() if isinstance(each, MetricWrapperBase)]
    names = {family.name + ("_total" if family.type == "counter" else "") for m in metrics for family in m.describe()}
    assert "outlay_gateway_calls_total" in names
    assert set(re.findall(r"`(outlay_\w+)", SECTION)) - {"outlay_llm_unseen_calls_total"} == names
