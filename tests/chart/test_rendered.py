"""What the chart renders is valid for every Kubernetes, allowed in a restricted namespace, and whole."""

import functools
import json
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import kubernetes_validate
import pytest
from jsonschema import Draft7Validator
from kubernetes_validate import utils

from tests.support.chart import CHART, MATRIX, NEWEST, OLDEST, Document, Helm, Rendered

utils.schema_contents = functools.cache(utils.schema_contents)  # it reads megabytes for every object otherwise
Render = Callable[..., Rendered]
OURS = ("kafka", "database")
"""Components of other people's images."""
CASES = [pytest.param(values, id=name) for name, values in MATRIX.items()]
_CRDS = Path(__file__).parent / "crds"


@pytest.mark.parametrize("version", [OLDEST, NEWEST])
@pytest.mark.parametrize("values", CASES)
def test_every_object_is_valid(render: Render, values: dict[str, Any], version: str) -> None:
    documents = render(values, version).documents
    assert documents
    assert [complaint for document in documents for complaint in complaints(document, version)] == []


def complaints(document: Document, version: str) -> Iterator[str]:
    named = f"{document['kind']} {document['metadata']['name']}"
    custom = _CRDS / f"{document['kind'].lower()}.json"
    if custom.exists():
        found = Draft7Validator(json.loads(custom.read_text())).iter_errors(document)
        yield from (f"{named}: {error.json_path}: {error.message[:300]}" for error in found)
        return
    try:
        kubernetes_validate.validate(document, version, strict=True)
    except kubernetes_validate.ValidationError as error:
        yield f"{named}: {'.'.join(map(str, error.path))}: {error.message[:300]}"


def test_an_unknown_field_is_noticed(render: Render) -> None:
    document = json.loads(json.dumps(render(MATRIX["watched"]).of("Deployment", "outlay-alerts")))
    document["spec"]["replicaz"] = 2
    assert "replicaz" in "".join(complaints(document, NEWEST))
    for kind, field in (("ServiceMonitor", "selektor"), ("ScaledObject", "maxReplicas"), ("PrometheusRule", "group")):
        custom = json.loads(json.dumps(render(MATRIX["watched"]).of(kind)))
        custom["spec"][field] = {}
        assert field in "".join(complaints(custom, NEWEST)), kind


@pytest.mark.parametrize("values", CASES)
def test_pods_are_allowed_in_a_restricted_namespace(render: Render, values: dict[str, Any]) -> None:
    for document, pod in render(values).pods():
        name = document["metadata"]["name"]
        security = pod["securityContext"]
        assert security["runAsNonRoot"] is True, name
        assert security["runAsUser"] > 0, name
        assert security["seccompProfile"] == {"type": "RuntimeDefault"}, name
        assert not {"hostNetwork", "hostPID", "hostIPC"} & set(pod), name
        for volume in pod.get("volumes", []):
            kinds = {"emptyDir", "secret", "configMap", "persistentVolumeClaim", "projected"}
            assert set(volume) - {"name"} <= kinds, name
        for container in containers(pod):
            context = container["securityContext"]
            assert context["allowPrivilegeEscalation"] is False, name
            assert context["capabilities"] == {"drop": ["ALL"]}, name
            assert not context.get("privileged"), name


def containers(pod: Document) -> list[Document]:
    return [*pod["containers"], *pod.get("initContainers", [])]


@pytest.mark.parametrize("values", CASES)
def test_pods_are_bounded_watched_and_versioned(render: Render, values: dict[str, Any]) -> None:
    for document, pod in render(values).pods():
        name, component = document["metadata"]["name"], document["metadata"]["labels"]["app.kubernetes.io/component"]
        assert pod["automountServiceAccountToken"] is False, name
        assert pod["enableServiceLinks"] is False, name
        for container in containers(pod):
            image, _, tag = container["image"].rpartition(":")
            assert image, f"{name}: {container['image']} has no tag"
            assert tag != "latest", name
            assert container["terminationMessagePolicy"] == "FallbackToLogsOnError", (
                "a pod's status says what was wrong"
            )
            resources = container["resources"]
            assert {"cpu", "memory"} <= set(resources["requests"]), name
            assert "memory" in resources["limits"], name
            if component not in OURS:
                assert container["securityContext"]["readOnlyRootFilesystem"] is True, name
        if document["kind"] in ("Deployment", "StatefulSet"):
            (main,) = pod["containers"]
            assert {"startupProbe", "livenessProbe", "readinessProbe"} <= set(main), name


@pytest.mark.parametrize("values", CASES)
def test_names_are_unique_and_references_lead_somewhere(render: Render, values: dict[str, Any]) -> None:
    documents = render(values).documents
    names = Counter((each["kind"], each["metadata"]["name"]) for each in documents)
    assert [name for name, times in names.items() if times > 1] == []
    labels = [
        each["spec"]["template"]["metadata"]["labels"] for each in documents if "template" in each.get("spec", {})
    ]
    for each in documents:
        assert len(each["metadata"]["name"]) <= 63
        if each["kind"] in ("Service", "PodDisruptionBudget"):
            selector = each["spec"]["selector"]
            wanted = selector.get("matchLabels", selector)
            assert sum(wanted.items() <= found.items() for found in labels) == 1, each["metadata"]["name"]
        if each["kind"] in ("Deployment", "StatefulSet"):
            assert (
                each["spec"]["selector"]["matchLabels"].items()
                <= each["spec"]["template"]["metadata"]["labels"].items()
            )
        if each["kind"] == "NetworkPolicy":
            wanted = each["spec"]["podSelector"]["matchLabels"]
            assert any(wanted.items() <= found.items() for found in labels), each["metadata"]["name"]
        target = each.get("spec", {}).get("scaleTargetRef")
        assert not target or (target["kind"], target["name"]) in names


@pytest.mark.parametrize("values", CASES)
def test_mounted_volumes_are_there(render: Render, values: dict[str, Any]) -> None:
    for document, pod in render(values).pods():
        claims = document["spec"].get("volumeClaimTemplates", [])
        there = {each["name"] for each in pod.get("volumes", [])} | {each["metadata"]["name"] for each in claims}
        for container in containers(pod):
            mounts = [each["mountPath"] for each in container.get("volumeMounts", [])]
            assert len(mounts) == len(set(mounts))
            assert {each["name"] for each in container.get("volumeMounts", [])} <= there, document["metadata"]["name"]
            names = [each["name"] for each in container.get("env", [])]
            assert len(names) == len(set(names)), document["metadata"]["name"]


def test_a_release_of_another_name_has_its_name_first(render: Render) -> None:
    rendered = render(MATRIX["watched"], NEWEST, "prod")
    assert all(each["metadata"]["name"].startswith("prod-outlay") for each in rendered.documents)
    (relabelling,) = rendered.of("ServiceMonitor")["spec"]["endpoints"][0]["relabelings"]
    assert relabelling["replacement"] == "outlay-$1", "the rules ask for jobs named outlay…"


def test_it_lints(helm: Helm) -> None:
    done = helm("lint", "--strict", str(CHART), "--set", "evaluation.enabled=true")
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_name_leads_to_its_service(render: Render) -> None:
    names = {
        "outlay.example": "outlay-api",
        "events.outlay.example": "outlay-ingest",
        "llm.outlay.example": "outlay-gateway",
    }
    rules = render(MATRIX["ingress"]).of("Ingress")["spec"]["rules"]
    assert {
        rule["host"]: path["backend"]["service"]["name"] for rule in rules for path in rule["http"]["paths"]
    } == names
    routes = [
        each["spec"] for each in render(MATRIX["gateway-api-three-names"]).documents if each["kind"] == "HTTPRoute"
    ]
    assert {
        host: route["rules"][-1]["backendRefs"][0]["name"] for route in routes for host in route["hostnames"]
    } == names
