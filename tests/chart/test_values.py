"""Every setting can be set by a value, every value changes something, and what is written of them is true."""

import importlib.util
import json
import re
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import pytest
import yaml
from pydantic_settings import BaseSettings

from core.event_log.producer import DEADLINE_SECONDS
from core.process.settings import ConnectionLimits, KafkaSettings, SmtpSettings
from services.aggregator.settings import AggregatorSettings
from services.alerts.settings import AlertsSettings
from services.api.settings import ApiSettings
from services.gateway.settings import GatewaySettings
from services.ingest.routes import router as ingest_routes
from services.ingest.settings import IngestSettings
from tests.support.chart import CHART, CLUSTER, MATRIX, Document, Rendered
from tests.support.server import ROOT

Render = Callable[..., Rendered]
SCHEMA = json.loads((CHART / "values.schema.json").read_text())
VALUES = yaml.safe_load((CHART / "values.yaml").read_text())
TABLE = yaml.safe_load((CHART / "files" / "services.yaml").read_text())
KINDS: dict[str, tuple[type[BaseSettings], ...]] = {
    "ingest": (IngestSettings, ConnectionLimits, KafkaSettings),
    "aggregator": (AggregatorSettings, ConnectionLimits, KafkaSettings),
    "api": (ApiSettings, ConnectionLimits),
    "alerts": (AlertsSettings, ConnectionLimits, SmtpSettings),
    "gateway": (GatewaySettings, ConnectionLimits),
}
NOT_IN_A_CLUSTER = {"OUTLAY_DATA_DIR", "OUTLAY_DATABASE_USER"}
"""Of the embedded database."""


@pytest.fixture(scope="module")
def writer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("chart_writer", ROOT / ".ci" / "chart.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_what_make_chart_writes_is_there(writer: ModuleType) -> None:
    written = {"Chart.yaml": writer.chart_text(), "README.md": writer.readme_text()}
    written["values.schema.json"] = writer.schema_text(json.loads((CHART / "values.schema.json").read_text()))
    for source in writer.COPIED:
        written[f"files/{source.name}"] = source.read_text()
    stale = [name for name, text in written.items() if (CHART / name).read_text() != text]
    assert stale == [], "`make chart` writes them anew"


def test_the_table_is_of_services_that_exist() -> None:
    there = {path.parent.name for path in (ROOT / "services").glob("*/settings.py")} - {"standalone"}
    assert there == set(TABLE) & set(VALUES), (
        "a service has its row in files/services.yaml and its section in values.yaml"
    )
    assert there == set(KINDS)


def test_the_table_says_what_the_code_does() -> None:
    ports = {name: kinds[0].model_fields["port"].default for name, kinds in KINDS.items()}
    assert ports == {name: TABLE[name]["port"] for name in KINDS}
    assert TABLE["ingest"]["drain"] >= DEADLINE_SECONDS + 2
    for name, kinds in KINDS.items():
        assert bool(TABLE[name].get("kafka")) == (KafkaSettings in kinds)
        assert bool(TABLE[name].get("sealing")) == (name in ("api", "alerts"))


def environment(rendered: Rendered, name: str) -> dict[str, Any]:
    (found,) = [pod for document, pod in rendered.pods() if document["metadata"]["name"] == name]
    return {each["name"]: each.get("value", each.get("valueFrom")) for each in found["containers"][0]["env"]}


def samples(
    kinds: tuple[type[BaseSettings], ...], section: dict[str, Any], variable: Callable[..., str]
) -> Iterator[Any]:
    """Of each setting in a section of the values: its name there, its variable, a value, and the variable's text."""
    by_variable = {variable(kind, field): field for kind in kinds for field in kind.model_fields}
    for number, (name, property_) in enumerate(section["properties"].items()):
        variable_ = property_["description"].partition(",")[0]
        if variable_ not in by_variable:
            continue
        value = sample(property_, number)
        yield name, variable_, value, ",".join(value) if isinstance(value, list) else str(value).lower()


def sample(property_: Document, number: int) -> Any:
    """A value that is allowed and is no default."""
    if "enum" in property_:
        return property_["enum"][-1]
    kinds = property_["type"] if isinstance(property_["type"], list) else [property_["type"]]
    if "integer" in kinds:
        return min(property_.get("maximum", 10**9), max(property_.get("minimum", 0), 100 + number))
    if "number" in kinds:
        return 0.25
    if "array" in kinds:
        return ["10.0.0.0/8", "192.168.0.0/16"]
    if "boolean" in kinds:
        return True
    return {"publicUrl": "https://outlay.example", "sender": "outlay@example.com"}.get(
        property_.get("name", ""), f"s{number}"
    )


@pytest.mark.parametrize("service", KINDS)
def test_every_setting_of_every_service_is_reachable(render: Render, writer: ModuleType, service: str) -> None:
    sections = {name: SCHEMA["$defs"][name] for name in ("settings", "http", "smtp")}
    values: dict[str, Any] = {}
    expected: dict[str, str] = {}
    for section, schema in sections.items():
        for name, variable, value, text in samples(KINDS[service], schema, writer.variable):
            value, text = {
                "publicUrl": ("https://outlay.example", "https://outlay.example"),
                "sender": ("o@example.com", "o@example.com"),
            }.get(name, (value, text))
            values.setdefault(section, {})[name] = value
            expected[variable] = text
    rendered = render({**MATRIX["secure"], **values, "smtp": {**MATRIX["secure"]["smtp"], **values.get("smtp", {})}})
    found = environment(rendered, f"outlay-{service}")
    assert {name: found[name].lower() for name in expected} == {name: text.lower() for name, text in expected.items()}
    all_of_it = {writer.variable(kind, field) for kind in KINDS[service] for field in kind.model_fields}
    # A client's certificate and a username are given where they are asked for; the case has them.
    sealed = set() if TABLE[service].get("sealing") else {"OUTLAY_SECRET_KEY"}
    assert all_of_it - set(found) - NOT_IN_A_CLUSTER - sealed == set()


def test_large_numbers_are_written_out(render: Render) -> None:
    values = {**CLUSTER, "settings": {"rateLimitPerMinute": 12_000_000}, "api": {"settings": {"rateLimitPerMinute": 0}}}
    rendered = render(values)
    assert environment(rendered, "outlay-ingest")["OUTLAY_RATE_LIMIT_PER_MINUTE"] == "12000000"
    assert environment(rendered, "outlay-api")["OUTLAY_RATE_LIMIT_PER_MINUTE"] == "0", "a service's own wins"


def test_secrets_are_references(render: Render) -> None:
    secret = (
        "OUTLAY_SECRET_KEY",
        "OUTLAY_KAFKA_SASL_PASSWORD",
        "OUTLAY_SMTP_PASSWORD",
        "PGPASSWORD",
        "OUTLAY_ADMIN_KEY",
    )
    rendered = render(MATRIX["secure"])
    seen = set()
    for _, pod in rendered.pods():
        for each in [*pod["containers"], *pod.get("initContainers", [])]:
            for variable in each.get("env", []):
                if variable["name"] in secret:
                    seen.add(variable["name"])
                    assert set(variable["valueFrom"]) == {"secretKeyRef"}
    assert seen == set(secret)
    assert not [each for each in rendered.documents if each["kind"] == "Secret"], "every one of them is the user's"


def test_strimzis_secret_is_enough(render: Render) -> None:
    found = environment(render(MATRIX["secure"]), "outlay-ingest")
    assert found["OUTLAY_KAFKA_SASL_USERNAME"] == "outlay-user"
    assert found["OUTLAY_KAFKA_SASL_PASSWORD"] == {"secretKeyRef": {"name": "outlay-user", "key": "password"}}
    assert found["OUTLAY_DATABASE_URL"] == "postgresql://ledger.data:6432/outlay"
    assert found["PGSSLROOTCERT"] == "/etc/outlay/database/ca.crt"


def test_a_migration_runs_first_and_leaves_the_previous_version_alone(render: Render) -> None:
    rendered = render(CLUSTER)
    job, secret = rendered.of("Job"), rendered.of("Secret", "outlay-migrate")
    hooks = [each["metadata"]["annotations"] for each in (job, secret)]
    assert {each["helm.sh/hook"] for each in hooks} == {"pre-install,pre-upgrade"}
    assert int(hooks[1]["helm.sh/hook-weight"]) < int(hooks[0]["helm.sh/hook-weight"])
    assert secret["data"]["admin-key"] == rendered.of("Secret", "outlay")["data"]["admin-key"]
    schema, topics = [each["args"] for each in job["spec"]["template"]["spec"]["initContainers"]]
    assert schema == ["migrate", "--wait", "300", "--expand"]
    assert topics[topics.index("--readers") + 1] == "2"
    contracted = render({**CLUSTER, "migration": {"contract": True}}).of("Job")
    assert "--expand" not in contracted["spec"]["template"]["spec"]["initContainers"][0]["args"]


def test_evaluations_migration_is_an_ordinary_job_of_its_revision(render: Render) -> None:
    job = render(MATRIX["evaluation"]).of("Job")
    assert job["metadata"]["name"] == "outlay-migrate-1"
    assert "annotations" not in job["metadata"]


def test_pods_have_time_to_end(render: Render) -> None:
    for document, pod in render(CLUSTER).pods():
        row = TABLE.get(document["metadata"]["labels"]["app.kubernetes.io/component"])
        if row is not None:
            before = pod["containers"][0].get("lifecycle", {}).get("preStop", {}).get("sleep", {}).get("seconds", 0)
            assert (before > 0) == bool(row.get("clients"))
            assert pod["terminationGracePeriodSeconds"] >= before + row["drain"] + 30


def test_the_gateway_api_leads_events_to_ingest(render: Render) -> None:
    rules = render(MATRIX["gateway-api"]).of("HTTPRoute")["spec"]["rules"]
    to_ingest = [match["path"]["value"] for match in rules[0]["matches"]]
    assert [rule["backendRefs"][0]["name"] for rule in rules] == ["outlay-ingest", "outlay-api"]
    for path in {route.path for route in ingest_routes.routes if "POST" in route.methods}:  # type: ignore[attr-defined]
        assert path in to_ingest


def changed(path: str, property_: Document, number: int) -> Any:
    """Another value than the default; text and numbers carry the number, by which they are found again."""
    special = {
        "image.digest": f"sha256:{number:064}",
        "fullnameOverride": f"mark-{number}",
        "kafka.brokers": f"mark-{number}:9092",
        "serviceMonitor.interval": f"{number}s",
        "podDisruptionBudget.maxUnavailable": f"{number % 100}%",
        "kafka.partitions": 9000 + number,
    }
    if path in special:
        return special[path]
    kind = property_.get("type", "object")
    kind = kind[0] if isinstance(kind, list) else kind
    if path.endswith(".size"):
        return f"{number}Gi"
    if kind == "integer":
        return number
    if kind == "array":
        integers = property_["items"].get("type") == "integer"
        return (
            [number]
            if integers
            else [f"mark-{number}"]
            if property_["items"]["type"] == "string"
            else [{"name": f"mark-{number}"}]
        )
    return {"name": f"mark-{number}"} if kind == "object" else f"mark-{number}"


ON = {
    **{name: {"enabled": True} for name in ("ingress", "httpRoute", "serviceMonitor", "prometheusRule", "grafana")},
    "serviceAccount": {"create": True},
}
SETS: dict[str, dict[str, Any]] = {
    "services' own": {**MATRIX["secure"], **ON, "keda": {"enabled": True}, "autoscaling": {"enabled": True}},
    "secure": MATRIX["secure"],
    "url": CLUSTER,
    "evaluation": {**MATRIX["evaluation"], "autoscaling": {"enabled": True}},
    "standalone": {"mode": "standalone"},
    "standalone with a claim": {"mode": "standalone", "standalone": {"persistence": {"existingClaim": "mine"}}},
}


def test_every_value_is_used(render: Render, writer: ModuleType) -> None:
    """A mark is put into each value, of as few renderings as there are kinds of installations; it has to come out."""
    unused = []
    leaves = {
        path: property_ for path, property_ in writer.leaves(SCHEMA) if not path.endswith((".settings", ".enabled"))
    }
    marks = {
        path: changed(path, each, 50 + number)
        for number, (path, each) in enumerate(leaves.items())
        if "enum" not in each and each.get("type") != "boolean"
    }
    skipped = ("settings.", "http.", "smtp.", "image.pullSecrets", "nameOverride", "image.tag")
    texts = ""
    for values in SETS.values():
        merged = json.loads(json.dumps(values))
        for path, mark in marks.items():
            if not path.startswith(skipped) and _fits(path, merged):
                _set(merged, path, mark)
        texts += render(merged).text
    for path, mark in marks.items():
        if path.startswith(skipped):
            continue
        text = next(iter(mark.values())) if isinstance(mark, dict) else mark[0] if isinstance(mark, list) else mark
        text = text["name"] if isinstance(text, dict) else str(text)
        if text not in texts:
            unused.append(path)
    assert " ".join(unused) == ""


def _fits(path: str, values: dict[str, Any]) -> bool:
    """Whether the value can be set beside the others of this installation, and hides none that is tried there."""
    kafka, own = values.get("kafka", {}), "keda" in values
    if path == "kafka.brokers":
        return bool(kafka)
    if path == "standalone.persistence.existingClaim":
        return bool(values.get("standalone", {}).get("persistence", {}).get("existingClaim") == "mine")
    if path == "kafka.sasl.usernameKey":
        return own
    if path.split(".")[0] in (*KINDS, "standalone") and path.split(".")[1] in VALUES:
        return own or path.startswith("standalone")
    if path.startswith(("database.", "kafka.tls", "kafka.sasl", "image.digest")):
        return path == "database.urlKey" or "sasl" in kafka
    return True


def _set(values: dict[str, Any], path: str, value: Any) -> None:
    *parents, last = path.split(".")
    for parent in parents:
        values = values.setdefault(parent, {})
    values[last] = value


FLAGS = [
    ("mode", "standalone"),
    ("image.pullPolicy", "Always"),
    ("image.pullSecrets", ["registry"]),
    ("image.tag", "9"),
    ("nameOverride", "costs"),
    ("evaluation.persistence.enabled", False),
    ("database.sslMode", "require"),
    ("database.requireTimescale", True),
    ("database.tls.clientCertificate", True),
    ("kafka.securityProtocol", "SSL"),
    ("kafka.createTopics", False),
    ("migration.enabled", False),
    ("migration.contract", True),
    ("serviceAccount.create", True),
    ("podDisruptionBudget.enabled", False),
    ("autoscaling.enabled", True),
    ("ingest.autoscaling.enabled", True),
    ("api.autoscaling.enabled", True),
    ("gateway.autoscaling.enabled", True),
    ("keda.enabled", True),
    ("ingress.enabled", True),
    ("httpRoute.enabled", True),
    ("networkPolicy.enabled", False),
    ("metrics.annotations", False),
    ("serviceMonitor.enabled", True),
    ("prometheusRule.enabled", True),
    ("grafana.enabled", True),
    ("evaluation.enabled", True),
]


@pytest.mark.parametrize(("path", "value"), FLAGS, ids=[path for path, _ in FLAGS])
def test_every_choice_changes_something(render: Render, path: str, value: Any) -> None:
    base: dict[str, Any] = {
        **CLUSTER,
        "keda": {"prometheusUrl": "http://p"},
        "ingress": {"host": "a.example", "ingestHost": "b.example"},
        "httpRoute": {"host": "a.example", "parentRefs": [{"name": "public"}]},
    }
    if path == "evaluation.enabled" or path.startswith("evaluation."):
        base = {"evaluation": {"enabled": not path.endswith("n.enabled")}} if path != "evaluation.enabled" else base
    if path == "evaluation.enabled":
        changed_values = {"evaluation": {"enabled": True}}
    else:
        if path.startswith("database.tls"):
            base["database"] = {**CLUSTER["database"], "tls": {"existingSecret": "tls"}}
        changed_values = json.loads(json.dumps(base))
        _set(changed_values, path, value)
    assert without_keys(render(base)) != without_keys(render(changed_values))


def without_keys(rendered: Rendered) -> list[Document]:
    """Without the Secrets, which are new every time."""
    return [each for each in rendered.documents if each["kind"] != "Secret"]


def test_every_choice_is_tried(writer: ModuleType) -> None:
    choices = {path for path, each in writer.leaves(SCHEMA) if "enum" in each or each.get("type") == "boolean"}
    tried = {path for path, _ in FLAGS} | {"kafka.saslMechanism", "standalone.persistence.enabled"}
    assert {path for path in choices if not path.startswith(("settings.", "http.", "smtp."))} <= tried


def test_the_document_names_values_that_exist(writer: ModuleType) -> None:
    known = {path for path, _ in writer.leaves(SCHEMA)}
    named = re.findall(r"--set ([\w.]+)=", (ROOT / "docs" / "kubernetes.md").read_text())
    assert len(named) > 5
    assert set(named) <= known
