"""How every Kafka client of ours connects."""

import ssl
from typing import Any, Final

from core.errors import SettingsError
from core.settings import KafkaSettings

AS_IT_CAME: Final = {"acks": "all", "compression_type": "zstd", "max_request_size": 64 * 1024 * 1024}
"""A producer's, of records that others wrote: its own limit applies before compression, the broker's after."""


def client_options(settings: KafkaSettings) -> dict[str, Any]:
    """The arguments aiokafka's clients have in common. Raises `SettingsError` for certificates that cannot be read."""
    options: dict[str, Any] = {
        "bootstrap_servers": settings.brokers.split(","),
        "security_protocol": settings.security_protocol,
    }
    if settings.security_protocol.startswith("SASL"):
        options |= {
            "sasl_mechanism": settings.sasl_mechanism,
            "sasl_plain_username": settings.sasl_username,
            "sasl_plain_password": settings.sasl_password.get_secret_value() if settings.sasl_password else None,
        }
    if settings.security_protocol.endswith("SSL"):
        options["ssl_context"] = _ssl_context(settings)
    return options


def _ssl_context(settings: KafkaSettings) -> ssl.SSLContext:
    try:
        context = ssl.create_default_context(cafile=settings.ssl_ca_file)
        if settings.ssl_cert_file and settings.ssl_key_file:
            context.load_cert_chain(settings.ssl_cert_file, settings.ssl_key_file)
    except (OSError, ssl.SSLError) as error:
        raise SettingsError(f"OUTLAY_KAFKA_SSL_… names a file that is not usable: {error}.") from None
    return context
