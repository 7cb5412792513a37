"""compose.yaml: pinned images, the same that tests run on, and files that exist."""

import re

from cluster.containers import KAFKA_IMAGE, TIMESCALE_IMAGE
from cluster.stack import SERVICES
from tests.support.server import ROOT

TEXT = (ROOT / "compose.yaml").read_text()


def test_every_image_is_pinned_and_those_of_tests_are_the_same() -> None:
    images = re.findall(r"^ +image: (\S+)$", TEXT, re.MULTILINE)
    assert len(images) >= 7
    for image in images:
        assert re.search(r":(v?\d[\w.-]*|\$\{\w+:-\d[\d.]*\})$", image), image
    assert {KAFKA_IMAGE, TIMESCALE_IMAGE} <= set(images)


def test_every_service_runs_and_every_file_is_there() -> None:
    for name, port in SERVICES.items():
        assert f"command: [python, -m, services.{name}]" in TEXT
        assert f"{name}:{port}" in (ROOT / "deploy" / "compose" / "prometheus.yml").read_text()
    mounted = re.findall(r"(?:- |\[\")(\./[\w./-]+):/", TEXT)
    assert len(mounted) >= 7
    assert [path for path in mounted if not (ROOT / path).exists()] == []


def test_only_this_machine_reaches_its_ports() -> None:
    ports = re.findall(r"ports: \[\"(.+?)\"\]", TEXT)
    assert len(ports) == 5
    assert all(port.startswith("127.0.0.1:") for port in ports)
