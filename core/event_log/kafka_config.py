"""Options that all Kafka clients share, and a way to stop a client that may hang."""

import asyncio
import ssl
from collections.abc import Coroutine
from typing import Any, Final

import structlog

from core.errors import SettingsError
from core.process.settings import KafkaSettings

AS_IT_CAME: Final = {"acks": "all", "compression_type": "zstd", "max_request_size": 64 * 1024 * 1024}
"""Options of a producer that copies records others wrote. Its limit applies before compression, the broker's after."""

_log = structlog.get_logger()


def client_options(settings: KafkaSettings) -> dict[str, Any]:
    """Connection arguments of aiokafka's clients. Raises `SettingsError` for certificates that cannot be read."""
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


async def attempt(work: Coroutine[Any, Any, None], seconds: float) -> None:
    """Run work for at most `seconds`, and log its failure instead of raising it.

    For stopping a client, which may raise an error about its unsent records, hang, or raise a `CancelledError` although
    nobody cancelled it.
    """
    task = asyncio.create_task(work)
    try:
        done, _ = await asyncio.wait({task}, timeout=seconds)
    finally:
        task.cancel()
    if done and not task.cancelled() and (error := task.exception()):
        _log.warning("client_not_stopped", error=type(error).__name__, detail=str(error)[:200])


def _ssl_context(settings: KafkaSettings) -> ssl.SSLContext:
    try:
        context = ssl.create_default_context(cafile=settings.ssl_ca_file)
        if settings.ssl_cert_file and settings.ssl_key_file:
            context.load_cert_chain(settings.ssl_cert_file, settings.ssl_key_file)
    except (OSError, ssl.SSLError) as error:
        raise SettingsError(f"OUTLAY_KAFKA_SSL_… names a file that is not usable: {error}.") from None
    return context
