"""Kafka settings, their errors, and the client options made of them."""

import pytest

from core.errors import SettingsError
from core.event_log.kafka_config import client_options
from core.process.settings import KafkaSettings

SASL = {"brokers": "a:1,b:2", "security_protocol": "SASL_SSL", "sasl_username": "u", "sasl_password": "secret"}


def test_the_clients_get_what_was_set() -> None:
    options = client_options(KafkaSettings.load(**SASL, sasl_mechanism="SCRAM-SHA-512"))
    assert options["bootstrap_servers"] == ["a:1", "b:2"]
    assert options["sasl_plain_password"] == "secret"
    assert options["ssl_context"].verify_mode
    assert client_options(KafkaSettings(brokers="a:1")).keys() == {"bootstrap_servers", "security_protocol"}


def test_no_secret_is_shown() -> None:
    assert "secret" not in repr(KafkaSettings.load(**SASL))


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, "OUTLAY_KAFKA_BROKERS is missing"),
        ({"brokers": "a:1", "security_protocol": "TLS"}, "OUTLAY_KAFKA_SECURITY_PROTOCOL is not usable"),
        ({**SASL, "sasl_password": None}, "OUTLAY_KAFKA_SASL_PASSWORD"),
        ({**SASL, "ssl_key_file": "/k"}, "OUTLAY_KAFKA_SSL_CERT_FILE"),
        ({"brokers": "a:1", "topic": "no spaces"}, "OUTLAY_KAFKA_TOPIC is not usable"),
    ],
)
def test_a_wrong_one_is_one_sentence_with_its_name(given: dict[str, str], said: str) -> None:
    with pytest.raises(SettingsError, match=said) as caught:
        KafkaSettings.load(**given)
    assert "secret" not in caught.value.detail


def test_a_certificate_that_cannot_be_read_is_said_so() -> None:
    settings = KafkaSettings.load(**SASL, ssl_ca_file="/nonexistent")
    with pytest.raises(SettingsError, match="OUTLAY_KAFKA_SSL"):
        client_options(settings)
