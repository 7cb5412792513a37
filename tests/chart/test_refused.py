"""What a release cannot work with is refused before anything is installed, in a sentence that names the value."""

from typing import Any

import pytest

from tests.support.chart import CLUSTER, Helm

TRIAL = {"evaluation": {"enabled": True}}


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ({"setings": {}}, "setings"),
        ({"ingest": {"replica": 3}}, "replica"),
        ({"api": {"autoscaling": {"minReplica": 3}}}, "minReplica"),
        ({"settings": {"rateLimit": 5}}, "rateLimit"),
        ({"settings": {"rawRetentionDays": 3}}, "rawRetentionDays"),
        ({"settings": {"publicUrl": "outlay.example"}}, "publicUrl"),
        ({"alerts": {"settings": {"requestsAtOnce": 1}}}, "requestsAtOnce"),
        ({"http": {"headSecond": 3}}, "headSecond"),
        ({"smtp": {"security": "ssl"}}, "security"),
        ({"kafka": {"broker": "kafka:9092"}}, "broker"),
        ({"kafka": {"brokers": "kafka"}}, "brokers"),
        ({"kafka": {"securityProtocol": "SASL"}}, "securityProtocol"),
        ({"image": {"tags": "1"}}, "tags"),
        ({"ingress": {"hosts": []}}, "hosts"),
        ({"networkPolicies": {}}, "networkPolicies"),
        ({"evaluation": {"persistence": {"size": "much"}}}, "size"),
        ({"mode": "single"}, "mode"),
    ],
)
def test_a_misspelt_value(helm: Helm, values: dict[str, Any], named: str) -> None:
    said = helm.refusal({**TRIAL, **values})
    assert "don't meet the specifications of the schema" in said
    assert named in said


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({}, "There is no database: set database.existingSecret"),
        ({"database": {"existingSecret": "ledger"}}, "There is no Kafka: set kafka.brokers"),
        ({**TRIAL, "kafka": {"brokers": "kafka:9092"}}, "evaluation.enabled brings its own database and Kafka"),
        ({**TRIAL, "mode": "standalone"}, "evaluation.enabled is for mode: cluster"),
        (
            {"database": {"host": "ledger"}, "kafka": {"brokers": "kafka:9092"}},
            "database.host needs database.existingSecret",
        ),
        (
            {**CLUSTER, "database": {"existingSecret": "x", "sslMode": "verify-full"}},
            "sslMode=verify-full needs database.tls",
        ),
        (
            {**CLUSTER, "kafka": {"brokers": "k:1", "securityProtocol": "SASL_SSL"}},
            "SASL_SSL needs kafka.sasl.existingSecret",
        ),
        ({**CLUSTER, "kafka": {"brokers": "k:1", "tls": {"caSecret": "ca"}}}, "kafka.tls is of no use with"),
        ({**CLUSTER, "aggregator": {"replicas": 13}}, "aggregator.replicas=13 is more than kafka.partitions=12"),
        (
            {**CLUSTER, "keda": {"enabled": True, "prometheusUrl": "http://p", "maxReplicas": 20}},
            "keda.maxReplicas=20 is more than kafka.partitions=12",
        ),
        ({**CLUSTER, "keda": {"enabled": True}}, "keda.enabled needs keda.prometheusUrl"),
        ({**CLUSTER, "keda": {"minReplicas": 7}}, "keda.minReplicas is more than keda.maxReplicas"),
        ({**CLUSTER, "ingress": {"enabled": True}}, "ingress.enabled needs ingress.host"),
        ({**CLUSTER, "ingress": {"enabled": True, "host": "a.example"}}, "ingress.enabled needs ingress.ingestHost"),
        (
            {**CLUSTER, "httpRoute": {"enabled": True, "host": "a.example"}},
            "httpRoute.enabled needs httpRoute.parentRefs",
        ),
        ({**TRIAL, "image": {"tag": "latest"}}, "image.tag=latest says nothing about what runs"),
    ],
)
def test_values_that_cannot_work_together(helm: Helm, values: dict[str, Any], sentence: str) -> None:
    assert sentence in helm.refusal(values)


def test_an_old_kubernetes(helm: Helm) -> None:
    done = helm.template(TRIAL, "1.29.0")
    assert done.returncode != 0
    assert "chart requires kubeVersion: >=1.31.0-0" in done.stderr
