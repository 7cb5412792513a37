"""Renders the Helm chart as users would, with Helm itself."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final, NamedTuple

import yaml

from tests.support.server import ROOT

CHART: Final = ROOT / "deploy" / "helm" / "outlay"
NO_HELM: Final = "HELM IS MISSING: the chart is not checked here; `.ci/helm` builds it once, with Go"
OLDEST, NEWEST = "1.31.0", "1.37.0"
"""The Kubernetes versions that the chart is held to."""

CLUSTER: Final = {"database": {"existingSecret": "ledger-app"}, "kafka": {"brokers": "kafka-bootstrap.data:9093"}}
_SECURE: Final = {
    "database": {
        "existingSecret": "ledger",
        "host": "ledger.data",
        "port": 6432,
        "sslMode": "verify-full",
        "tls": {"existingSecret": "ledger-tls", "clientCertificate": True},
        "requireTimescale": True,
    },
    "kafka": {
        "brokers": "a.kafka:9094,b.kafka:9095",
        "securityProtocol": "SASL_SSL",
        "sasl": {"existingSecret": "outlay-user"},
        "tls": {
            "caSecret": "events-cluster-ca-cert",
            "clientSecret": "outlay-user",
            "certKey": "user.crt",
            "keyKey": "user.key",
        },
        "replication": 3,
    },
    "adminKey": {"existingSecret": "outlay-admin"},
    "secretKey": {"existingSecret": "outlay-seal"},
    "gatewaySecret": {"existingSecret": "outlay-gateways"},
    "smtp": {"host": "mail.example", "port": 465, "security": "tls", "existingSecret": "mail"},
}
_WATCHED: Final = {
    **CLUSTER,
    "autoscaling": {"enabled": True},
    "keda": {"enabled": True, "prometheusUrl": "http://prometheus.monitoring:9090"},
    "serviceMonitor": {"enabled": True, "labels": {"release": "prometheus"}},
    "prometheusRule": {"enabled": True},
    "grafana": {"enabled": True, "annotations": {"folder": "Costs"}},
    "networkPolicy": {"allowFrom": [{"namespaceSelector": {}}], "allowMetricsFrom": [{"namespaceSelector": {}}]},
}
_PLACED: Final = {
    **CLUSTER,
    "image": {"digest": f"sha256:{'0' * 64}", "pullSecrets": ["registry"]},
    "priorityClassName": "high",
    "nodeSelector": {"disk": "ssd"},
    "tolerations": [{"key": "dedicated", "operator": "Exists"}],
    "affinity": {"nodeAffinity": {}},
    "serviceAccount": {"create": True, "annotations": {"role": "exports"}},
    "podAnnotations": {"team": "finance"},
    "podLabels": {"team": "finance"},
    "ingest": {
        "nodeSelector": {"disk": "any"},
        "topologySpreadConstraints": [{"maxSkew": 1, "topologyKey": "rack", "whenUnsatisfiable": "DoNotSchedule"}],
        "extraEnv": [{"name": "A", "value": "b"}],
        "extraVolumes": [{"name": "more", "emptyDir": {}}],
        "extraVolumeMounts": [{"name": "more", "mountPath": "/more"}],
    },
}
_ROUTE: Final = {"enabled": True, "host": "outlay.example", "parentRefs": [{"name": "public", "namespace": "gateways"}]}
_INGRESS: Final = {
    "enabled": True,
    "className": "nginx",
    "host": "outlay.example",
    "ingestHost": "events.outlay.example",
    "gatewayHost": "llm.outlay.example",
    "tls": [{"hosts": ["outlay.example", "events.outlay.example", "llm.outlay.example"], "secretName": "outlay-tls"}],
}
MATRIX: Final[Mapping[str, dict[str, Any]]] = {
    "evaluation": {"evaluation": {"enabled": True}},
    "evaluation-without-volumes": {"evaluation": {"enabled": True, "persistence": {"enabled": False}}},
    "evaluation-without-class": {"evaluation": {"enabled": True, "persistence": {"storageClass": ""}}},
    "cluster": CLUSTER,
    "secure": _SECURE,
    "watched": _WATCHED,
    "placed": _PLACED,
    "ingress": {**CLUSTER, "ingress": _INGRESS},
    "gateway-api": {**CLUSTER, "httpRoute": _ROUTE},
    "gateway-api-three-names": {
        **CLUSTER,
        "httpRoute": {**_ROUTE, "ingestHost": "events.outlay.example", "gatewayHost": "llm.outlay.example"},
    },
    "bare": {
        **CLUSTER,
        "networkPolicy": {"enabled": False},
        "podDisruptionBudget": {"enabled": False},
        "metrics": {"annotations": False},
        "migration": {"enabled": False},
        "preStopSeconds": 0,
    },
    "standalone": {"mode": "standalone", "ingress": {"enabled": True, "host": "outlay.example"}},
    "standalone-without-volume": {"mode": "standalone", "standalone": {"persistence": {"enabled": False}}},
    "standalone-external": {"mode": "standalone", "database": {"existingSecret": "ledger-app"}, "httpRoute": _ROUTE},
}

Document = dict[str, Any]


class Rendered(NamedTuple):
    documents: list[Document]
    text: str

    def of(self, kind: str, name: str = "") -> Document:
        """The only document of that kind, or the one with that name."""
        (found,) = [each for each in self.documents if each["kind"] == kind and name in ("", each["metadata"]["name"])]
        return found

    def pods(self) -> Iterator[tuple[Document, Document]]:
        """Every workload with its pod's spec."""
        for document in self.documents:
            if document["kind"] == "Pod":
                yield document, document["spec"]
            elif document["kind"] in ("Deployment", "StatefulSet", "Job"):
                yield document, document["spec"]["template"]["spec"]


def find_helm() -> str | None:
    built = ROOT / ".helm" / "helm"
    return shutil.which("helm") or (str(built) if os.access(built, os.X_OK) else None)


class Helm:
    def __init__(self, program: str, folder: Path) -> None:
        self._program = program
        self._folder = folder

    def __call__(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        home = {"HELM_CACHE_HOME": "cache", "HELM_CONFIG_HOME": "config", "HELM_DATA_HOME": "data"}
        return subprocess.run(
            [self._program, *arguments],
            env={"PATH": os.environ["PATH"], "HOME": str(self._folder), "KUBECONFIG": "/dev/null", **home},
            cwd=self._folder,
            capture_output=True,
            text=True,
            check=False,
        )

    def template(
        self, values: Mapping[str, Any], version: str = NEWEST, release: str = "outlay", *more: str
    ) -> subprocess.CompletedProcess[str]:
        file = self._folder / "values.yaml"
        file.write_text(yaml.safe_dump(dict(values)))
        apis = [f"--api-versions={name}" for name in ("keda.sh/v1alpha1", "monitoring.coreos.com/v1")]
        return self(
            "template",
            release,
            str(CHART),
            "--namespace",
            "costs",
            "--values",
            str(file),
            "--kube-version",
            version,
            *apis,
            *more,
        )

    def render(self, values: Mapping[str, Any], version: str = NEWEST, release: str = "outlay") -> Rendered:
        done = self.template(values, version, release)
        assert done.returncode == 0, done.stderr
        return Rendered([each for each in yaml.safe_load_all(done.stdout) if each], done.stdout)

    def refusal(self, values: Mapping[str, Any]) -> str:
        """What Helm says; it must refuse."""
        done = self.template(values)
        assert done.returncode != 0, done.stdout
        return done.stderr
